"""Answers: who may give which, what they become, what the engine hears."""

from dataclasses import replace
from datetime import datetime

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.pemeriksaan.berita_acara import HasilPertemuan, JenisBeritaAcara
from pksbpmn.domain.pemeriksaan.temuan import JenisBukti
from pksbpmn.domain.permintaan.permintaan import (
    CaraJawaban,
    JenisPermintaan,
    NilaiJawaban,
    SifatJawaban,
    StatusPermintaan,
)
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.names import MessageName
from pksbpmn.stories.deeds import SIGNED
from pksbpmn.usecases.laporan.lapor import catat_pencabutan, tutup
from pksbpmn.usecases.pemeriksaan import berita_acara
from pksbpmn.usecases.permintaan import jawaban, permintaan
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import (
    KINDS,
    NARAHUBUNG_ITJEN,
    ask,
    entry,
    messages,
    not_found,
    open_case,
    refused,
)
from tests.unit.usecases.contents import MET, meet, write

J, N = JenisPermintaan, NilaiJawaban


def _answer(dari: Pihak, nilai: NilaiJawaban = N.DIJAWAB, oleh: str | None = None) -> JawabanMasuk:
    lampiran = (SIGNED,) if nilai is N.DITANDATANGANI else ()
    return JawabanMasuk(dari, nilai, CaraJawaban.TERTULIS, "Sudah kami tindak lanjuti.", oleh, lampiran=lampiran)


@pytest.mark.parametrize("kind", KINDS)
def test_jawaban_answers_the_permintaan_and_tells_the_engine(uow: UnitOfWork, kind: str) -> None:
    nomor = open_case(uow, kind)
    id_permintaan = ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR)
    kept = jawaban.jawab(uow, id_permintaan, _answer(Pihak.TERLAPOR))
    assert (kept.dari, kept.nilai, kept.isi, kept.oleh) == (
        Pihak.TERLAPOR,
        N.DIJAWAB,
        _answer(Pihak.TERLAPOR).isi,
        None,
    )
    assert (kept.diterima, kept.dicatat, kept.dicatat_oleh) == (hari_ini(uow), uow.clock.now(), "TERLAPOR")
    assert kept.terlambat is False
    assert uow.jawaban.find(id_permintaan=id_permintaan) == [kept]
    assert uow.permintaan.get(id_permintaan).status is StatusPermintaan.DIJAWAB
    (pesan,) = messages(uow, MessageName.JAWABAN_DITERIMA)
    assert (pesan.kunci, pesan.variabel) == (id_permintaan, {"nilaiJawaban": "DIJAWAB"})
    catatan = entry(uow, "jawaban-diterima")
    assert (catatan.pelaku, catatan.nomor_berkas) == ("sistem", nomor)
    assert catatan.rincian == {
        "dari": "TERLAPOR",
        "id_permintaan": id_permintaan,
        "nilai": "DIJAWAB",
        "sifat": "AKHIR",
        "terlambat": False,
        "diterima": "2026-03-02",
        "dicatat_oleh": "TERLAPOR",
    }
    again = jawaban.jawab(uow, id_permintaan, _answer(Pihak.TERLAPOR))
    assert uow.jawaban.find(id_permintaan=id_permintaan) == [kept, again]  # an addition
    assert len(uow.bukti.find(nomor_berkas=nomor)) == 2
    assert len(messages(uow, MessageName.JAWABAN_DITERIMA)) == 1


@pytest.mark.aturan("TELAAH-20")
def test_a_word_for_the_time_being_is_kept_and_the_term_runs_on(uow: UnitOfWork, nomor: str) -> None:
    write(uow, nomor, "klarifikasi")
    id_permintaan = ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR, received=False)
    asked = surat.terbitkan(uow, nomor, JenisSurat.PERMINTAAN_KLARIFIKASI, Pihak.TERLAPOR, id_permintaan)
    interim = JawabanMasuk(
        Pihak.TERLAPOR, N.DIJAWAB, CaraJawaban.TERTULIS, "Sedang dikerjakan.", sifat=SifatJawaban.SEMENTARA
    )
    assert jawaban.jawab(uow, id_permintaan, interim).sifat is SifatJawaban.SEMENTARA
    assert uow.permintaan.get(id_permintaan).status is StatusPermintaan.MENUNGGU
    assert (uow.bukti.find(), messages(uow, MessageName.JAWABAN_DITERIMA)) == ([], [])
    assert asked.bukti_penerimaan == "dijawab oleh penerima"  # it has the letter
    assert permintaan.catat_lewat(uow, id_permintaan) is N.TIDAK_DIJAWAB


@pytest.mark.aturan("TELAAH-20")
def test_a_word_for_the_time_being_before_the_last_moment_is_not_the_answer(uow: UnitOfWork, nomor: str) -> None:
    id_permintaan = ask(uow, nomor, J.PANGGILAN_1, Pihak.TERLAPOR)
    for nilai, sifat in ((N.HADIR, SifatJawaban.SEMENTARA), (N.TIDAK_HADIR_SAH, SifatJawaban.AKHIR)):
        masuk = JawabanMasuk(Pihak.TERLAPOR, nilai, CaraJawaban.TERTULIS, "Surat.", sifat=sifat)
        jawaban.jawab(uow, id_permintaan, masuk)
    jawaban.jawab(uow, id_permintaan, JawabanMasuk(Pihak.TERLAPOR, N.HADIR, CaraJawaban.TERTULIS, "Tambahan."))
    assert permintaan.catat_lewat(uow, id_permintaan) is N.TIDAK_HADIR_SAH


@pytest.mark.parametrize(
    ("jenis", "kepada", "penjawab"),
    [
        (J.KLARIFIKASI_1, Pihak.TERLAPOR, {Pihak.TERLAPOR, Pihak.ITJEN}),
        (J.KLARIFIKASI_2, Pihak.ATASAN_TERLAPOR, {Pihak.ATASAN_TERLAPOR, Pihak.ITJEN}),
        (J.PERMINTAAN_DATA, Pihak.TERLAPOR, {Pihak.TERLAPOR}),
        (J.KELENGKAPAN, Pihak.PELAPOR, {Pihak.PELAPOR}),
        (J.KOORDINASI_LAHP, Pihak.ITJEN, {Pihak.ITJEN}),
    ],
)
def test_only_who_was_asked_or_coordinates_may_answer(
    uow: UnitOfWork, nomor: str, jenis: JenisPermintaan, kepada: Pihak, penjawab: set[Pihak]
) -> None:
    for dari in Pihak:
        id_permintaan = ask(uow, nomor, jenis, kepada)
        masuk = _answer(dari, oleh=NARAHUBUNG_ITJEN)
        if dari in penjawab:
            assert jawaban.jawab(uow, id_permintaan, masuk).dari is dari
            continue
        with refused(
            f"{dari} bukan pihak yang diminta dalam permintaan ini.", f"Yang menjawab: {', '.join(sorted(penjawab))}."
        ):
            jawaban.jawab(uow, id_permintaan, masuk)
        assert uow.jawaban.find(id_permintaan=id_permintaan) == []


@pytest.mark.aturan("PKS-4.2-02")
def test_itjen_answers_through_its_narahubung_only(uow: UnitOfWork, nomor: str) -> None:
    id_permintaan = ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR)
    for oleh in (None, "terlapor@kemnaker.example", "narahubung@ombudsman.example"):
        with refused(
            "Pesan antarpihak hanya melalui narahubung ITJEN yang berlaku hari ini (PKS Pasal 4 ayat (2) dan "
            "Pasal 5 ayat (3)).",
            "Sebutkan narahubungnya dengan --oleh; lihat `pksbpmn narahubung daftar`.",
        ):
            jawaban.jawab(uow, id_permintaan, _answer(Pihak.ITJEN, oleh=oleh))
    assert uow.permintaan.get(id_permintaan).status is StatusPermintaan.MENUNGGU
    kept = jawaban.jawab(uow, id_permintaan, _answer(Pihak.ITJEN, oleh="narahubung@itjen.example"))
    assert kept.oleh == NARAHUBUNG_ITJEN


@pytest.mark.parametrize("jenis", JenisPermintaan)
def test_each_permintaan_takes_its_own_answers(uow: UnitOfWork, nomor: str, jenis: JenisPermintaan) -> None:
    takes = jenis.ketentuan.jawaban
    id_permintaan = ask(uow, nomor, jenis, Pihak.TERLAPOR)
    for nilai in set(NilaiJawaban) - takes:
        with refused(f"Jawaban {nilai} tidak berlaku untuk permintaan {jenis}.", f"Pilih: {', '.join(sorted(takes))}."):
            jawaban.jawab(uow, id_permintaan, _answer(Pihak.TERLAPOR, nilai))
    assert N.TIDAK_DIJAWAB not in takes


def test_late_jawaban_is_kept_as_evidence_and_moves_nothing(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    id_permintaan = ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR)
    clock.advance(days=15)
    permintaan.catat_lewat(uow, id_permintaan)
    kept = jawaban.jawab(uow, id_permintaan, _answer(Pihak.TERLAPOR))
    assert (kept.terlambat, uow.permintaan.get(id_permintaan).status) == (True, StatusPermintaan.LEWAT)
    assert [b.uraian for b in uow.bukti.find(nomor_berkas=nomor)] == [kept.isi]
    assert messages(uow, MessageName.JAWABAN_DITERIMA) == []
    assert entry(uow, "jawaban-diterima").rincian["terlambat"] is True


def test_jawaban_to_what_is_over_is_refused(uow: UnitOfWork, nomor: str) -> None:
    id_permintaan = ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR)
    catat_pencabutan(uow, nomor)
    with refused("Permintaan ini sudah dibatalkan.", "Tidak perlu dijawab lagi."):
        jawaban.jawab(uow, id_permintaan, _answer(Pihak.TERLAPOR))
    tutup(uow, nomor, Akhir.DICABUT)
    with refused(f"Berkas {nomor} sudah ditutup (DICABUT)."):
        jawaban.jawab(uow, id_permintaan, _answer(Pihak.TERLAPOR))
    with not_found("Permintaan itu tidak ditemukan."):
        jawaban.jawab(uow, "tidak-ada", _answer(Pihak.TERLAPOR))


@pytest.mark.parametrize(
    ("jenis", "nilai", "bukti"),
    [
        (J.KLARIFIKASI_1, N.DIJAWAB, JenisBukti.KETERANGAN),
        (J.PERMINTAAN_KETERANGAN, N.DIJAWAB, JenisBukti.KETERANGAN),
        (J.PERMINTAAN_DATA, N.DIJAWAB, JenisBukti.DATA),
        (J.PERMINTAAN_DOKUMEN, N.DIJAWAB, JenisBukti.DOKUMEN),
        (J.PERMINTAAN_DOKUMEN, N.DITOLAK_DASAR_HUKUM, None),
        (J.PANGGILAN_1, N.HADIR, JenisBukti.KETERANGAN),
        (J.PANGGILAN_1, N.TIDAK_HADIR_SAH, None),
        (J.KELENGKAPAN, N.DIJAWAB, None),
    ],
)
def test_jawaban_becomes_bukti_of_its_kind(
    uow: UnitOfWork, nomor: str, jenis: JenisPermintaan, nilai: NilaiJawaban, bukti: JenisBukti | None
) -> None:
    kept = jawaban.jawab(uow, ask(uow, nomor, jenis, Pihak.TERLAPOR), _answer(Pihak.TERLAPOR, nilai))
    found = [(b.nomor_berkas, b.jenis, b.uraian, b.dari, b.waktu) for b in uow.bukti.find()]
    assert found == ([(nomor, bukti, kept.isi, Pihak.TERLAPOR, kept.dicatat)] if bukti else [])


def test_jawaban_proves_that_its_letter_was_received(uow: UnitOfWork, nomor: str) -> None:
    write(uow, nomor, "klarifikasi")
    id_permintaan = ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR, received=False)
    asked = surat.terbitkan(uow, nomor, JenisSurat.PERMINTAAN_KLARIFIKASI, Pihak.TERLAPOR, id_permintaan)
    jawaban.jawab(uow, id_permintaan, _answer(Pihak.TERLAPOR))
    assert (asked.tanggal_diterima, asked.bukti_penerimaan) == (hari_ini(uow), "dijawab oleh penerima")
    (pesan,) = messages(uow, MessageName.SURAT_DITERIMA)
    assert (pesan.kunci, pesan.variabel) == (asked.id, {"tanggalDiterima": "2026-03-02"})


@pytest.mark.parametrize("jenis", JenisBeritaAcara)
def test_signature_is_put_under_the_newest_berita_acara(uow: UnitOfWork, nomor: str, jenis: JenisBeritaAcara) -> None:
    write(uow, nomor, jenis.lower())
    meet(uow, nomor)
    for hasil in (HasilPertemuan.TIDAK_SEPAKAT, HasilPertemuan.SEPAKAT):
        berita_acara.susun(uow, nomor, jenis, hasil)
    permintaan_jenis = JenisPermintaan[f"TANDA_TANGAN_{jenis}"]
    for nilai, signed in ((N.TIDAK_SETUJU, []), (N.DITANDATANGANI, [Pihak.TERLAPOR])):
        jawaban.jawab(uow, ask(uow, nomor, permintaan_jenis, Pihak.TERLAPOR), _answer(Pihak.TERLAPOR, nilai))
        newest = uow.berita_acara.find(nomor_berkas=nomor)[-1]
        assert [(t.pihak, t.id_berita_acara) for t in uow.tanda_tangan.find()] == [(p, newest.id) for p in signed]
    (tanda,) = uow.tanda_tangan.find()
    assert tanda.nama == "Kepala Balai"


@pytest.mark.aturan("PKS-4.4a-02", "TELAAH-34")
def test_klarifikasi_in_person_is_a_meeting_with_its_minutes(uow: UnitOfWork, nomor: str) -> None:
    """Without one it is refused and nothing is kept; with one the evidence says where, when, who and what."""
    id_permintaan = ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR)
    langsung = replace(_answer(Pihak.TERLAPOR), cara=CaraJawaban.LANGSUNG)
    for masuk in (
        langsung,
        replace(_answer(Pihak.TERLAPOR), pertemuan=MET),
        replace(langsung, pertemuan=MET.model_copy(update={"waktu": datetime(2026, 3, 1, 10, tzinfo=JAKARTA)})),
    ):
        with pytest.raises(MasukanSalah):
            jawaban.jawab(uow, id_permintaan, masuk)
    assert (uow.jawaban.find(), uow.bukti.find()) == ([], [])
    kept = jawaban.jawab(uow, id_permintaan, replace(langsung, pertemuan=MET))
    assert (kept.cara, kept.pertemuan) == (CaraJawaban.LANGSUNG, MET)
    (bukti,) = uow.bukti.find(nomor_berkas=nomor)
    assert bukti.uraian == (
        "Sudah kami tindak lanjuti. (klarifikasi langsung tanggal 02-03-2026 pukul 10.00 WIB di Kantor Inspektorat "
        "Jenderal; hadir: Auditor Contoh, Inspektorat Jenderal, Asisten Contoh, Ombudsman; risalah: Sertifikat "
        "diserahkan pekan ini.)"
    )


@pytest.mark.aturan("TELAAH-33")
def test_who_is_in_copy_ends_the_term_of_who_was_asked(uow: UnitOfWork, nomor: str) -> None:
    id_permintaan = ask(uow, nomor, J.PERMINTAAN_DATA, Pihak.ITJEN, tembusan=(Pihak.TERLAPOR,))
    jawaban.jawab(uow, id_permintaan, _answer(Pihak.TERLAPOR))
    assert uow.permintaan.get(id_permintaan).status is StatusPermintaan.DIJAWAB
    assert [b.dari for b in uow.bukti.find(nomor_berkas=nomor)] == [Pihak.TERLAPOR]
