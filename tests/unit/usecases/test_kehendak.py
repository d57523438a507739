"""A complainant who wants to be hidden, or shown, later than when he complained."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from pksbpmn.documents.examples_matters import MUATAN
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.penyamaran import BOLEH_TAHU
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.usecases.berkas import pegawai, penugasan
from pksbpmn.usecases.kerahasiaan import kehendak, salinan_surat
from pksbpmn.usecases.pemeriksaan import putusan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import naskah, surat
from tests.fakes import MemoryRegistry
from tests.letters import of_others, text_of
from tests.samaran.naskah import sekali_saja
from tests.unit.usecases.cases import entry, open_case, refused
from tests.unit.usecases.hidden_case import (
    DIPANGGIL,
    JEJAK,
    hidden_laporan,
    hide,
    jejak,
    permintaan_of,
    show,
    urusan_of,
)

S, P = JenisSurat, Pihak
A, B, ITJEN = "11", "12", "21"


def _officers(uow: UnitOfWork) -> None:
    for nomor, pihak, kelompok in (
        (A, P.OMBUDSMAN, (G.PEMERIKSAAN, G.KEPALA_KEASISTENAN, G.ANGGOTA_OMBUDSMAN)),
        (B, P.OMBUDSMAN, (G.PEMERIKSAAN, G.KEPALA_KEASISTENAN, G.ANGGOTA_OMBUDSMAN)),
        (ITJEN, P.ITJEN, (G.SEKRETARIAT_ITJEN,)),
    ):
        pegawai.catat(uow, nomor, nama=f"P {nomor}", jabatan="J", pihak=pihak, kelompok=kelompok)


@pytest.fixture
def masked_once() -> Iterator[None]:
    """A text that eight readers get is masked once."""
    with sekali_saja():
        yield


def _readers(s: Surat) -> list[Pihak | None]:
    return [s.kepada, *(t.pihak for t in s.tembusan)]


def _named(letters: list[Surat]) -> list[Surat]:
    """Letters with his name on which somebody reads who may not know."""
    return [s for s in letters if not BOLEH_TAHU.issuperset(_readers(s)) and jejak(text_of(s))]


def _told(letters: list[Surat]) -> list[Surat]:
    """Those that name him beside what their one reader wrote himself."""
    return [s for s in _named(letters) if jejak(of_others(s.halaman, _readers(s)).model_dump_json())]


@pytest.mark.aturan("REG-I-04", "TELAAH-40")
@pytest.mark.usefixtures("masked_once")
@pytest.mark.parametrize("jenis", JenisSurat)
def test_letters_before_name_him_and_letters_after_hide_him(uow: UnitOfWork, jenis: JenisSurat) -> None:
    """All kinds to all parties: shown, hidden on his wish, shown again; what had left with his name is told."""
    _officers(uow)
    laporan = hidden_laporan(uow)
    uow.laporan.get(laporan).identitas_dirahasiakan = False
    for lebih_dahulu in (S.LAHP, S.REKOMENDASI):
        surat.terbitkan(uow, laporan, lebih_dahulu, P.TERLAPOR)
    uow.berkas.get(laporan).akhir = Akhir.SELESAI_KLARIFIKASI
    isian = {"laporanDiterima": False, "alasanPenolakan": "OBJEK_PENGADILAN"}
    putusan.catat_keputusan(uow, laporan, "rapat-pleno", isian)
    nomor = urusan_of(uow, laporan, jenis) if jenis in MUATAN else laporan

    tambahan = {"alasan": "A", "disetujui": "Kepala", "ke": 1, "untuk": "LAHP"}

    def issue() -> list[Surat]:
        readers = DIPANGGIL if jenis is S.PANGGILAN else Pihak
        return [surat.terbitkan(uow, nomor, jenis, k, permintaan_of(uow, nomor, jenis, k), **tambahan) for k in readers]

    before = issue()
    for k in uow.kiriman.find(jenis="SURAT"):
        k.selesai = uow.clock.now()
    for buku in uow.ekspedisi.find():
        buku.tanggal = hari_ini(uow)
    told = hide(uow, laporan)
    hidden = issue()
    assert _told(hidden) == []
    named = {s.kepada for s in _named(before)}
    listed = {t.kepada for t in told.terlanjur if t.jenis is jenis}
    assert listed == named
    show(uow, laporan)
    shown = issue()
    assert {s.kepada for s in _named(shown)} == named


@pytest.mark.aturan("TELAAH-40")
def test_drafts_that_did_not_leave_are_read_again(uow: UnitOfWork) -> None:
    """One signed, one only written: hiding takes him out of both; showing sets anew what nobody has checked."""
    _officers(uow)
    laporan = hidden_laporan(uow)
    uow.laporan.get(laporan).identitas_dirahasiakan = False
    uow.berkas.get(laporan).akhir = Akhir.SELESAI_KLARIFIKASI
    ids = []
    for jenis in (S.PEMBERITAHUAN_PENUTUPAN, S.PERMINTAAN_KLARIFIKASI):
        id_permintaan = permintaan_of(uow, laporan, jenis, P.TERLAPOR)
        n, _ = naskah.buka(uow, laporan, jenis, [P.TERLAPOR], id_permintaan, baru=True)
        naskah.simpan_konsep(uow, n.id, A, G.PEMERIKSAAN)
        ids.append(n.id)
    signed, written = ids

    def page(id_naskah: str) -> str:
        return uow.konsep.newest(id_naskah=id_naskah).rancangan[0].halaman.model_dump_json()

    naskah.tandatangani(uow, signed, B, G.ANGGOTA_OMBUDSMAN, setuju=True)
    before = {i: jejak(page(i)) for i in ids}
    assert all(before.values())
    assert hide(uow, laporan).konsep_dibaca_ulang == 2
    assert [jejak(page(i)) for i in ids] == [[], []]
    hasil = show(uow, laporan)
    assert (hasil.konsep_dibaca_ulang, hasil.konsep_tetap, hasil.terlanjur) == (1, 1, ())
    assert jejak(page(written)) == before[written]
    assert not jejak(page(signed))


@pytest.mark.aturan("TELAAH-40")
def test_the_wish_has_a_day_a_reason_and_an_officer(uow: UnitOfWork) -> None:
    _officers(uow)
    nomor = open_case(uow)
    hari = hari_ini(uow)

    def ubah(**other: object) -> None:
        isi = {"dirahasiakan": True, "tanggal": hari, "alasan": "Takut.", "pegawai": A} | other
        kehendak.ubah(uow, nomor, **isi)  # type: ignore[arg-type]

    with refused(f"Identitas Pelapor dalam {nomor} tidak dirahasiakan."):
        ubah(dirahasiakan=False)
    with refused("Perubahan kerahasiaan memerlukan alasan Pelapor."):
        ubah(alasan=" ")
    with refused("Pegawai 404 tidak tercatat bertugas."):
        ubah(pegawai="404")
    for salah in (hari + timedelta(days=1), hari - timedelta(days=1)):
        with refused(
            f"Tanggal kehendak ({salah.isoformat()}) tidak mungkin: laporan diterima {hari.isoformat()} dan hari ini "
            f"{hari.isoformat()}."
        ):
            ubah(tanggal=salah)
    penugasan.nyatakan_benturan(uow, nomor, B, "keluarga")
    with refused(
        f"Pegawai 12 mempunyai benturan kepentingan dalam {nomor} dan tidak boleh menanganinya (UU 37/2008 Pasal 40)."
    ):
        ubah(pegawai=B)
    sendiri = open_case(uow, "prakarsa-sendiri")
    with refused(f"Laporan {sendiri} tidak mempunyai Pelapor (POR 38/2019)."):
        hide(uow, sendiri)
    assert not uow.laporan.get(nomor).identitas_dirahasiakan
    ubah()
    (kept,) = uow.kehendak_pelapor.find()
    assert (kept.dirahasiakan, kept.tanggal, kept.alasan, kept.pegawai) == (True, hari, "Takut.", A)
    assert "Takut" not in str(entry(uow, "kerahasiaan-diubah").rincian)
    with refused(f"Identitas Pelapor dalam {nomor} sudah dirahasiakan."):
        ubah()


@pytest.mark.aturan("TELAAH-40", "TELAAH-14")
def test_copies_of_letters_that_left_with_his_name_need_the_grant(registry: MemoryRegistry) -> None:
    with registry.uow() as uow:
        _officers(uow)
        laporan = hidden_laporan(uow)
        uow.laporan.get(laporan).identitas_dirahasiakan = False
        uow.berkas.get(laporan).akhir = Akhir.SELESAI_KLARIFIKASI
        surat.terbitkan(uow, laporan, S.PEMBERITAHUAN_PENUTUPAN, P.ITJEN)
        uow.kiriman.find(jenis="SURAT")[-1].selesai = uow.clock.now()
        assert JEJAK.search(text_of(uow.surat.newest()).casefold())
        uow.commit()
    (terbuka,) = salinan_surat.salin(registry.uow, laporan, pegawai=ITJEN, tujuan="Arsip")
    assert terbuka.pdf is not None
    with registry.uow() as uow:
        hide(uow, laporan)
        uow.commit()
    (tertutup,) = salinan_surat.salin(registry.uow, laporan, pegawai=ITJEN, tujuan="Arsip")
    assert tertutup.pdf is None
