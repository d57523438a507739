"""The record of the agreement: written down, corrected by an officer, linked once; addenda, disputes, costs."""

from datetime import date, timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from pksbpmn.domain.berkas.biaya import Penanggung
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.perjanjian.adendum import MuatanAdendum
from pksbpmn.domain.perjanjian.masuk import DasarHukumMasuk, MouMasuk, PerjanjianMasuk, PerubahanPerjanjian
from pksbpmn.domain.perjanjian.narahubung import PARA_PIHAK
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import MessageName
from pksbpmn.stories import officers
from pksbpmn.usecases.berkas.berkas import muatan_dari, tutup
from pksbpmn.usecases.perjanjian import adendum, berkas_perjanjian, perjanjian, perselisihan
from pksbpmn.usecases.ports import Clock, UnitOfWork, hari_ini
from pksbpmn.usecases.surat import naskah
from pksbpmn.usecases.surat.isi_wajib import isi_lengkap
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import MOU, PKS, entries, entry, messages, not_found, refused

MOU_BARU = MouMasuk(nomor_kesatu="M/1", nomor_kedua="2/MOU", tanggal=date(2026, 2, 1), berakhir=date(2031, 2, 1))
PEGAWAI = "Pegawai disebut dengan nomor pegawainya (angka)."


def _signed(pihak: str, nama: str = "Pejabat Contoh") -> dict[str, str]:
    return {"pihak": pihak, "nama": nama, "jabatan": "Pejabat", "dasar": "Surat perintah"}


def _masuk(**changed: Any) -> PerjanjianMasuk:
    plain = {
        "nomor_kesatu": "1/2026",
        "nomor_kedua": "2/2026",
        "tanggal": "2026-02-01",
        "tempat": "Jakarta",
        "penandatangan": [_signed("ITJEN"), _signed("OMBUDSMAN")],
        "nota_kesepahaman": MOU_BARU.model_dump(),
        "dasar_hukum": [{"peraturan": "UU 37/2008", "tentang": "Ombudsman"}],
    }
    return PerjanjianMasuk.model_validate(plain | changed)


@pytest.mark.aturan("PKS-0-01", "PKS-14-01")
def test_perjanjian_is_written_down_with_all_that_belongs_to_it(uow: UnitOfWork) -> None:
    id_ = berkas_perjanjian.catat(uow, _masuk(naskah_asli=[{"salinan": "1/2", "meterai": True}]), "77")
    seen = berkas_perjanjian.tinjau(uow, uow.perjanjian.get(id_))
    assert seen.mou is not None
    assert (seen.berlaku, seen.mou.nomor_kedua, seen.peringatan) == (True, "2/MOU", None)
    assert [d.peraturan for d in seen.dasar_hukum] == ["UU 37/2008"]
    assert [(n.salinan, n.pemegang, n.meterai, n.cap) for n in seen.naskah_asli] == [
        ("1/2", Pihak.ITJEN, True, None),
        ("2/2", Pihak.OMBUDSMAN, None, None),
    ]
    assert (entry(uow, "perjanjian-dicatat").pelaku, entry(uow, "perjanjian-dicatat").rincian) == (
        "77",
        {"perjanjian": id_},
    )
    assert perjanjian.satu_perjanjian(uow, None).id == id_
    with refused("Perjanjian 2/2026 sudah tercatat.", "Perbaiki dengan `pksbpmn perjanjian ubah`."):
        berkas_perjanjian.catat(uow, _masuk(), "77")


@pytest.mark.aturan("C-20")
def test_mou_that_is_known_is_not_written_again(uow: UnitOfWork) -> None:
    mou = MOU_BARU.model_copy(update={"nomor_kedua": "1/ORI-MOU", "berakhir": None}).model_dump()
    id_ = berkas_perjanjian.catat(uow, _masuk(nota_kesepahaman=mou), "77")
    assert (uow.perjanjian.get(id_).id_mou, len(uow.nota_kesepahaman.find())) == (MOU, 1)
    assert berkas_perjanjian.tinjau(uow, uow.perjanjian.get(id_)).peringatan == "masa berlaku belum diisi"


@pytest.mark.aturan("PKS-0-02")
def test_link_to_the_mou_is_made_once(uow: UnitOfWork) -> None:
    id_ = berkas_perjanjian.catat(uow, _masuk(nota_kesepahaman=None), "77")
    assert berkas_perjanjian.tinjau(uow, uow.perjanjian.get(id_)).berlaku is False
    mou = berkas_perjanjian.tautkan_mou(uow, id_, MOU_BARU, "77")
    assert berkas_perjanjian.tinjau(uow, uow.perjanjian.get(id_)).berlaku is True
    assert entry(uow, "mou-ditautkan").rincian == {"perjanjian": id_, "mou": mou}
    with refused(
        "Perjanjian 2/2026 sudah tertaut pada Nota Kesepahamannya (PKS Pasal 6).",
        "Perpanjang masa Nota Kesepahaman itu, atau catat perjanjian baru.",
    ):
        berkas_perjanjian.tautkan_mou(uow, id_, MOU_BARU, "77")


def test_every_change_names_the_officer(uow: UnitOfWork) -> None:
    dasar = DasarHukumMasuk(peraturan="UU 1/2030", tentang="Contoh")
    for pegawai in ("", "Budi"):
        with refused(PEGAWAI, "Isi nomornya."):
            berkas_perjanjian.catat(uow, _masuk(), pegawai)
        with refused(PEGAWAI):
            berkas_perjanjian.ubah(uow, PKS, PerubahanPerjanjian(tempat="Bogor"), pegawai)
        with refused(PEGAWAI):
            berkas_perjanjian.tautkan_mou(uow, PKS, MOU_BARU, pegawai)
        with refused(PEGAWAI):
            berkas_perjanjian.catat_dasar_hukum(uow, PKS, dasar, pegawai)
    with refused("Pegawai 404 tidak tercatat bertugas."):
        berkas_perjanjian.ubah(uow, PKS, PerubahanPerjanjian(tempat="Bogor"), "404")
    assert (entries(uow), uow.perjanjian.get(PKS).tempat, len(uow.perjanjian.find())) == ([], "Jakarta", 1)


@pytest.mark.aturan("PKS-0-01")
def test_correction_keeps_which_field_and_who_but_nothing_typed(uow: UnitOfWork) -> None:
    penandatangan = _masuk(penandatangan=[_signed("OMBUDSMAN"), _signed("ITJEN", "Orang Lain")]).penandatangan
    change = PerubahanPerjanjian(tempat="Bogor", nomor_kedua="02/ORI-PKS/I/2024", penandatangan=penandatangan)
    assert berkas_perjanjian.ubah(uow, PKS, change, "77") == ["tempat", "penandatangan"]
    p = uow.perjanjian.get(PKS)
    assert (p.tempat, p.penandatangan) == ("Bogor", penandatangan)
    assert [a.rincian for a in uow.audit.find(peristiwa="perjanjian-diubah", pelaku="77")] == [
        {"perjanjian": PKS, "bidang": "tempat"},
        {"perjanjian": PKS, "bidang": "penandatangan"},
    ]
    assert berkas_perjanjian.ubah(uow, PKS, change, "77") == []
    with pytest.raises(ValidationError):
        PerubahanPerjanjian(penandatangan=penandatangan[:1])
    with not_found("Perjanjian itu tidak ditemukan."):
        berkas_perjanjian.ubah(uow, "lain", change, "77")


@pytest.mark.aturan("PKS-0-03")
def test_legal_basis_says_what_superseded_it(uow: UnitOfWork) -> None:
    peraturan = "Peraturan Ombudsman Nomor 53 Tahun 2021"
    before = len(uow.dasar_hukum.find())
    for dasar in (
        DasarHukumMasuk(peraturan=peraturan, tentang="Tata naskah", digantikan_oleh="Peraturan Baru"),
        DasarHukumMasuk(peraturan="Peraturan Baru", tentang="Tata naskah"),
    ):
        berkas_perjanjian.catat_dasar_hukum(uow, PKS, dasar, "77")
    assert [d.digantikan_oleh for d in uow.dasar_hukum.find() if d.peraturan == peraturan] == ["Peraturan Baru"]
    assert (len(uow.dasar_hukum.find()), uow.dasar_hukum.find()[-1].peraturan) == (before + 1, "Peraturan Baru")
    assert entries(uow) == ["dasar-hukum-dicatat"] * 2


@pytest.mark.aturan("PKS-10-01")
def test_biaya_is_a_tag(uow: UnitOfWork, nomor: str) -> None:
    biaya = uow.biaya.get(berkas_perjanjian.catat_biaya(uow, nomor, Penanggung.PIHAK_LAIN, " Perjalanan "))
    assert (biaya.nomor_berkas, biaya.penanggung, biaya.uraian) == (nomor, Penanggung.PIHAK_LAIN, "Perjalanan")
    assert entry(uow, "biaya-dicatat").rincian == {"penanggung": "PIHAK_LAIN"}
    with refused("Biaya memerlukan uraian.", "Isi uraiannya, tanpa data pribadi."):
        berkas_perjanjian.catat_biaya(uow, nomor, Penanggung.PIHAK_KEDUA, " ")
    with not_found("Berkas 0009/LM/III/2026 tidak ditemukan."):
        berkas_perjanjian.catat_biaya(uow, "0009/LM/III/2026", Penanggung.PIHAK_KEDUA, "x")


@pytest.mark.aturan("PKS-12-01")
def test_adendum_is_agreed_numbered_and_dated(uow: UnitOfWork, clock: AdjustableClock) -> None:
    perjanjian.mulai(uow, PKS)
    first, second, third = (
        adendum.ajukan(uow, PKS, oleh=oleh, perihal="Narahubung", ketentuan_diubah="Pasal 9")
        for oleh in (Pihak.ITJEN, Pihak.OMBUDSMAN, Pihak.ITJEN)
    )
    assert [m.variabel["pihakLain"] for m in messages(uow, MessageName.ADENDUM_DIMULAI)] == [
        "OMBUDSMAN",
        "ITJEN",
        "OMBUDSMAN",
    ]
    assert [a.disetujui for a in uow.adendum.find()] == [(Pihak.ITJEN,), (Pihak.OMBUDSMAN,), (Pihak.ITJEN,)]
    tutup(uow, first, "DITOLAK")
    clock.advance(days=1)
    officers.register(uow)
    for n, nomor in enumerate((third, second), start=1):
        adendum.nomori(uow, nomor)
        adendum.nomori(uow, nomor)
        _sign(uow, nomor, Pihak.ITJEN)
        with refused("Adendum belum ditandatangani kedua pihak (PKS Pasal 12)."):
            adendum.tetapkan(uow, nomor)
        assert uow.adendum.newest(nomor_berkas=nomor).tanggal is None
        _sign(uow, nomor, Pihak.OMBUDSMAN)
        adendum.tetapkan(uow, nomor)
        (a,) = uow.adendum.find(nomor_berkas=nomor)
        assert (a.disetujui, a.tanggal) == ((Pihak.ITJEN, Pihak.OMBUDSMAN), hari_ini(uow))
        assert (a.nomor_kesatu, a.nomor_kedua) == (f"6/2/PW.08/I/2024/ADD-{n}", f"02/ORI-PKS/I/2024/ADD-{n}")
        held = muatan_dari(uow.berkas.get(nomor), MuatanAdendum)
        assert (held.nomor_kesatu, held.nomor_kedua) == (a.nomor_kesatu, a.nomor_kedua)
    assert [a.rincian["nomor_kedua"] for a in uow.audit.find(peristiwa="adendum-ditetapkan")] == [
        "02/ORI-PKS/I/2024/ADD-1",
        "02/ORI-PKS/I/2024/ADD-2",
    ]
    with refused(f"Berkas {first} sudah ditutup (DITOLAK)."):
        adendum.nomori(uow, first)


def _sign(uow: UnitOfWork, nomor: str, pihak: Pihak) -> None:
    """The head of a party signs the newest version of an addendum, which its proposer has written."""
    ada = uow.naskah.find(nomor_berkas=nomor, jenis=JenisSurat.ADENDUM)
    if not ada:
        terbuka, _ = naskah.buka(uow, nomor, JenisSurat.ADENDUM, PARA_PIHAK, None, baru=True)
        group = G.SEKRETARIAT_ITJEN if terbuka.penerbit is Pihak.ITJEN else G.NARAHUBUNG_OMBUDSMAN
        naskah.simpan_konsep(uow, terbuka.id, str(officers.writer(group)), group)
        ada = [terbuka]
    head = G.INSPEKTUR_JENDERAL if pihak is Pihak.ITJEN else G.ANGGOTA_OMBUDSMAN
    naskah.tandatangani_bersama(uow, ada[-1].id, pihak, str(officers.second(head)), head, setuju=True)


def _besok(clock: Clock) -> dict[str, Any]:
    return {"waktu": clock.now() + timedelta(days=1), "tempat": "Jalan Rekaan 3"}


@pytest.mark.aturan("PKS-13-01", "TELAAH-18")
def test_musyawarah_has_a_time_to_come_a_place_and_minutes(uow: UnitOfWork, clock: AdjustableClock) -> None:
    perjanjian.mulai(uow, PKS)
    isi: dict[str, Any] = {"oleh": Pihak.ITJEN, "pokok": "Tafsir Pasal 4"}
    with refused("Waktu musyawarah sudah lewat.", "Isi hari dan jam yang akan datang."):
        perselisihan.ajukan(uow, PKS, waktu=clock.now(), tempat="Jalan Rekaan 3", **isi)
    with refused("Undangan musyawarah memerlukan tempat."):
        perselisihan.ajukan(uow, PKS, waktu=clock.now() + timedelta(days=1), tempat=" ", **isi)
    assert uow.berkas.find(jenis=JenisBerkas.PERSELISIHAN) == []
    nomor = perselisihan.ajukan(uow, PKS, **isi, **_besok(clock))
    undangan, _ = naskah.buka(uow, nomor, JenisSurat.UNDANGAN_MUSYAWARAH, (Pihak.OMBUDSMAN,), None, baru=False)
    risalah, _ = naskah.buka(uow, nomor, JenisSurat.RISALAH_MUSYAWARAH, PARA_PIHAK, None, baru=True)
    assert (isi_lengkap(uow, undangan), isi_lengkap(uow, risalah)) == (True, False)
    clock.advance(days=2)
    assert not isi_lengkap(uow, undangan)
    perselisihan.jadwalkan(uow, nomor, **_besok(clock))
    with refused("Risalah musyawarah tidak boleh kosong."):
        perselisihan.tulis_risalah(uow, nomor, " ")
    perselisihan.tulis_risalah(uow, nomor, "Tafsir A berlaku.")
    assert (isi_lengkap(uow, undangan), isi_lengkap(uow, risalah)) == (True, True)


@pytest.mark.aturan("PKS-13-01")
@pytest.mark.parametrize("hasil", ["MUFAKAT", "TANPA_MUFAKAT"])
def test_perselisihan_is_settled_without_sanction(uow: UnitOfWork, clock: AdjustableClock, hasil: str) -> None:
    perjanjian.mulai(uow, PKS)
    nomor = perselisihan.ajukan(uow, PKS, oleh=Pihak.OMBUDSMAN, pokok="Tafsir Pasal 4", **_besok(clock))
    (pesan,) = messages(uow, MessageName.PERSELISIHAN_DIMULAI)
    assert pesan.variabel["pihakLain"] == "ITJEN"
    before = vars(uow.perjanjian.get(PKS)).copy()
    clock.advance(days=1)
    perselisihan.selesaikan(uow, nomor, hasil)
    (p,) = uow.perselisihan.find(nomor_berkas=nomor)
    assert (p.diajukan, p.pokok, p.hasil, p.selesai) == (Pihak.OMBUDSMAN, "Tafsir Pasal 4", hasil, clock.now())
    assert (uow.berkas.get(nomor).akhir, vars(uow.perjanjian.get(PKS))) == (hasil, before)


def test_adendum_and_perselisihan_need_a_party_and_a_perjanjian_that_runs(uow: UnitOfWork) -> None:
    for oleh, pesan in (
        (Pihak.PELAPOR, "PELAPOR bukan pihak dalam perjanjian."),
        (Pihak.ITJEN, "Proses perjanjian 02/ORI-PKS/I/2024 belum dimulai."),
    ):
        with refused(pesan):
            adendum.ajukan(uow, PKS, oleh=oleh, perihal="x", ketentuan_diubah="y")
        with refused(pesan):
            perselisihan.ajukan(uow, PKS, oleh=oleh, pokok="x", **_besok(uow.clock))
    assert (uow.adendum.find(), uow.perselisihan.find(), uow.berkas.find()) == ([], [], [])
