"""Letters that a party hands in, a notice taken back, days that were typed wrongly, originals as somebody saw them."""

from datetime import date, timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.perjanjian.masuk import NaskahAsliMasuk, PerubahanPerjanjian
from pksbpmn.domain.perjanjian.narahubung import pihak_lain
from pksbpmn.domain.perjanjian.perjanjian import Pengakhiran, StatusPerjanjian
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import MessageName
from pksbpmn.usecases.perjanjian import berkas_perjanjian, narahubung, pengakhiran, perjanjian
from pksbpmn.usecases.perjanjian.surat_asli import SuratAsli
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.isi_surat import susun
from tests.fakes import AdjustableClock
from tests.letters import stored, text_of
from tests.unit.usecases.cases import MOU, PKS, entries, entry, messages, open_case, received, refused

S = StatusPerjanjian
ASLI = SuratAsli("9/CONTOH", date(2026, 3, 1), b"%PDF-1.7 contoh")
END = date(2026, 9, 1)


def _contact(pihak: Pihak) -> str:
    return f"narahubung-{pihak.lower()}-2024"


def _notice(uow: UnitOfWork, oleh: Pihak = Pihak.ITJEN, asli: SuratAsli | None = None) -> Pengakhiran:
    id_ = pengakhiran.ajukan(
        uow, PKS, oleh=oleh, narahubung=_contact(oleh), tanggal_pengakhiran=END, alasan="Ditata ulang.", asli=asli
    )
    return uow.pengakhiran.get(id_)


def _take_back(uow: UnitOfWork, oleh: Pihak = Pihak.ITJEN, alasan: str = "Tidak jadi.") -> None:
    pengakhiran.tarik(uow, PKS, oleh=oleh, narahubung=_contact(oleh), alasan=alasan)


@pytest.mark.aturan("PKS-7.1-03")
@pytest.mark.parametrize("oleh", [Pihak.ITJEN, Pihak.OMBUDSMAN])
@pytest.mark.parametrize("narahubung", [None, "orang@lain.example", "the other one"])
def test_notice_is_brought_by_the_narahubung_of_who_gives_it(
    uow: UnitOfWork, oleh: Pihak, narahubung: str | None
) -> None:
    perjanjian.mulai(uow, PKS)
    lain = _contact(pihak_lain(oleh)) if narahubung == "the other one" else narahubung
    with refused(
        f"Pesan antarpihak hanya melalui narahubung {oleh} yang berlaku hari ini (PKS Pasal 4 ayat (2) dan "
        "Pasal 5 ayat (3))."
    ):
        pengakhiran.ajukan(uow, PKS, oleh=oleh, narahubung=lain, tanggal_pengakhiran=END, alasan="Ditata ulang.")
    assert (uow.pengakhiran.find(), uow.perjanjian.get(PKS).status) == ([], S.BERLAKU)


@pytest.mark.aturan("PKS-7.1-03")
def test_signed_notice_of_itjen_is_kept_and_received_when_it_is_handed_in(uow: UnitOfWork) -> None:
    perjanjian.mulai(uow, PKS)
    notice = _notice(uow, asli=ASLI)
    assert (notice.nomor_surat, notice.tanggal_surat) == ("9/CONTOH", date(2026, 3, 1))
    assert stored(uow.documents, str(notice.hash_asli)) == ASLI.isi
    assert entry(uow, "pengakhiran-diajukan").rincian["hash_asli"] == notice.hash_asli
    (pesan,) = messages(uow, MessageName.PENGAKHIRAN_DIAJUKAN)
    assert pesan.variabel == {"pihakLain": "OMBUDSMAN", "suratDiserahkan": True, "tanggalDiterima": "2026-03-02"}


@pytest.mark.aturan("PKS-7.1-03", "PKS-9.2-02")
@pytest.mark.parametrize(
    ("oleh", "asli", "pesan"),
    [
        (
            Pihak.OMBUDSMAN,
            ASLI,
            "Surat yang sudah ditandatangani hanya diserahkan Inspektorat Jenderal kepada Ombudsman.",
        ),
        (Pihak.ITJEN, SuratAsli(" ", ASLI.tanggal, ASLI.isi), "Surat yang diserahkan memerlukan nomornya."),
        (
            Pihak.ITJEN,
            SuratAsli("9", date(2026, 3, 3), ASLI.isi),
            "Surat yang diserahkan bertanggal hari yang belum tiba.",
        ),
        (Pihak.ITJEN, SuratAsli("9", ASLI.tanggal, b"GIF89a"), "Berkas surat bukan PDF."),
    ],
)
def test_what_is_no_signed_letter_is_refused(uow: UnitOfWork, oleh: Pihak, asli: SuratAsli, pesan: str) -> None:
    perjanjian.mulai(uow, PKS)
    with refused(pesan):
        _notice(uow, oleh, asli)
    assert uow.pengakhiran.find() == []
    with refused(pesan):
        _change(uow, oleh, asli)


def _change(uow: UnitOfWork, pihak: Pihak, asli: SuratAsli | None) -> str:
    isi: dict[str, Any] = {"jabatan": "Inspektur", "nama": "", "alamat": "Jalan Rekaan 3", "telepon": "0"}
    isi |= {"email": "baru@itjen.example", "situs": None, "nomor_surat": "5/CONTOH"}
    return narahubung.ajukan_pergantian(uow, pihak, berlaku_sejak=hari_ini(uow), asli=asli, **isi)


@pytest.mark.aturan("PKS-9.2-02")
def test_signed_letter_of_change_is_kept_and_received_when_it_is_handed_in(uow: UnitOfWork) -> None:
    nomor = _change(uow, Pihak.ITJEN, ASLI)
    (pesan,) = messages(uow, MessageName.NARAHUBUNG_DIMULAI)
    assert (pesan.variabel["suratDiserahkan"], pesan.variabel["tanggalDiterima"]) == (True, "2026-03-02")
    baru = uow.narahubung.find(pihak=Pihak.ITJEN)[-1]
    assert stored(uow.documents, str(baru.hash_asli)) == ASLI.isi
    assert entry(uow, "surat-diserahkan").rincian == {"dari": "ITJEN", "hash_asli": baru.hash_asli}
    halaman = susun(uow, nomor, JenisSurat.PERGANTIAN_NARAHUBUNG, Pihak.OMBUDSMAN, None, {})
    assert (halaman.kop, [t.jabatan for t in halaman.penandatangan]) == (Pihak.ITJEN, ["Inspektur Jenderal"])


@pytest.mark.aturan("PKS-7.1-03", "PKS-14-02", "NASKAH-27", "TELAAH-13")
@pytest.mark.parametrize(("oleh", "lain"), [(Pihak.ITJEN, Pihak.OMBUDSMAN), (Pihak.OMBUDSMAN, Pihak.ITJEN)])
def test_notice_is_the_letter_of_who_gives_it(uow: UnitOfWork, oleh: Pihak, lain: Pihak) -> None:
    nomor = perjanjian.mulai(uow, PKS)
    _notice(uow, oleh)
    for jenis in (JenisSurat.PEMBERITAHUAN_PENGAKHIRAN, JenisSurat.PENARIKAN_PENGAKHIRAN):
        halaman = susun(uow, nomor, jenis, lain, None, {})
        (tanda,) = halaman.penandatangan
        assert (halaman.kop, tanda.jabatan == "Inspektur Jenderal") == (oleh, oleh is Pihak.ITJEN)
        assert halaman.dasar_hukum == (
            "Perjanjian Kerja Sama Nomor 6/2/PW.08/I/2024 dan Nomor 02/ORI-PKS/I/2024, Pasal 7 ayat (1)",
        )
    terbit = surat.terbitkan(uow, nomor, JenisSurat.PEMBERITAHUAN_PENGAKHIRAN, lain)
    assert terbit.penerima.pihak is lain
    for words in ("maksud untuk mengakhiri", "3 (tiga) bulan", "6/2/PW.08/I/2024", "Ditata ulang.", "1 September 2026"):
        assert words in text_of(terbit)


@pytest.mark.aturan("PKS-7.1-02", "TELAAH-13")
def test_notice_is_taken_back_before_its_day(uow: UnitOfWork, clock: AdjustableClock) -> None:
    nomor = perjanjian.mulai(uow, PKS)
    with refused("Tidak ada pengakhiran yang dapat ditarik."):
        _take_back(uow)
    notice = _notice(uow)
    with refused("Pengakhiran ini diberitahukan ITJEN.", "Hanya pihak itu yang dapat menariknya."):
        _take_back(uow, Pihak.OMBUDSMAN)
    with refused("Penarikan memerlukan alasan."):
        _take_back(uow, alasan=" ")
    with refused(
        "Pesan antarpihak hanya melalui narahubung ITJEN yang berlaku hari ini (PKS Pasal 4 ayat (2) dan "
        "Pasal 5 ayat (3))."
    ):
        pengakhiran.tarik(uow, PKS, oleh=Pihak.ITJEN, narahubung="orang@lain.example", alasan="x")
    surat.terbitkan(uow, nomor, JenisSurat.PEMBERITAHUAN_PENGAKHIRAN, Pihak.OMBUDSMAN)
    clock.set(END)
    with refused("Hari pengakhiran sudah tiba."):
        _take_back(uow)
    clock.set(END - timedelta(days=1))
    _take_back(uow)
    (pesan,) = messages(uow, MessageName.PENGAKHIRAN_DITARIK)
    assert (pesan.kunci, pesan.variabel) == (nomor, {"pihakLain": "OMBUDSMAN", "pengakhiranTerbit": True})
    terbit = uow.surat.newest(nomor_berkas=nomor)
    assert (notice.ditarik, notice.nomor_surat) == (END - timedelta(days=1), terbit.nomor)
    with refused("Tidak ada pengakhiran yang dapat ditarik."):
        _take_back(uow)
    with refused("Pengakhiran sudah diajukan."):
        _notice(uow)
    pengakhiran.cabut(uow, nomor)
    assert (uow.perjanjian.get(PKS).status, uow.perjanjian.get(PKS).berakhir) == (S.BERLAKU, None)


@pytest.mark.aturan("PKS-7.1-02")
def test_notice_that_never_left_is_taken_back_silently_and_a_new_one_has_its_own_number(uow: UnitOfWork) -> None:
    nomor = perjanjian.mulai(uow, PKS)
    _notice(uow)
    _take_back(uow)
    assert messages(uow, MessageName.PENGAKHIRAN_DITARIK)[0].variabel["pengakhiranTerbit"] is False
    pengakhiran.cabut(uow, nomor)
    dua = _notice(uow)
    received(uow, nomor, JenisSurat.PEMBERITAHUAN_PENGAKHIRAN)
    pengakhiran.tetapkan(uow, nomor)
    assert dua.nomor_surat == uow.surat.newest(nomor_berkas=nomor).nomor
    _take_back(uow)
    pengakhiran.cabut(uow, nomor)
    tiga = _notice(uow)
    _take_back(uow)
    assert (tiga.nomor_surat, messages(uow, MessageName.PENGAKHIRAN_DITARIK)[-1].variabel["pengakhiranTerbit"]) == (
        None,
        False,
    )


@pytest.mark.aturan("PKS-6.1-02", "TELAAH-12")
def test_mistyped_end_of_the_mou_is_superseded_with_a_reason(uow: UnitOfWork, clock: AdjustableClock) -> None:
    nomor = perjanjian.mulai(uow, PKS)
    isi = {"alasan": "Tahun salah ketik.", "pegawai": "77"}
    with refused("Masa Nota Kesepahaman belum diisi."):
        perjanjian.perbaiki_masa_mou(uow, MOU, date(2027, 1, 11), **isi)
    perjanjian.isi_masa_mou(uow, MOU, date(2092, 1, 11))
    for hari, alasan, pesan in (
        (date(2024, 1, 10), "x", "Nota Kesepahaman tidak berakhir sebelum ditandatangani."),
        (date(2029, 1, 11), " ", "Tanggal yang diperbaiki memerlukan alasan."),
        (date(2092, 1, 11), "x", "Tanggalnya sudah demikian."),
    ):
        with refused(pesan):
            perjanjian.perbaiki_masa_mou(uow, MOU, hari, alasan=alasan, pegawai="77")
    perjanjian.perbaiki_masa_mou(uow, MOU, date(2029, 1, 11), **isi)
    (ada,) = uow.perbaikan_tanggal.find(tentang=MOU)
    assert (ada.bidang, ada.lama, ada.baru, ada.alasan, ada.pegawai) == (
        "berakhir",
        date(2092, 1, 11),
        date(2029, 1, 11),
        "Tahun salah ketik.",
        "77",
    )
    assert entry(uow, "tanggal-diperbaiki").rincian == {
        "tentang": MOU,
        "bidang": "berakhir",
        "lama": "2092-01-11",
        "baru": "2029-01-11",
    }
    assert uow.nota_kesepahaman.get(MOU).berakhir == date(2029, 1, 11)
    moved = messages(uow, MessageName.MOU_DIPERPANJANG)[-1]
    assert (moved.kunci, moved.variabel) == (nomor, {"mouBerakhir": "2029-01-11T23:59:59+07:00"})
    clock.set(date(2029, 1, 11))
    pengakhiran.akhiri(uow, nomor, "MOU_BERAKHIR")
    with refused(
        "Perjanjian 02/ORI-PKS/I/2024 sudah berakhir bersama Nota Kesepahamannya, dan kedua pihak sudah diberi tahu."
    ):
        perjanjian.perbaiki_masa_mou(uow, MOU, date(2030, 1, 11), **isi)


@pytest.mark.aturan("PKS-6.1-02", "PKS-11-01")
def test_mistyped_day_of_the_perjanjian_moves_its_monev(uow: UnitOfWork) -> None:
    with pytest.raises(ValidationError, match="memerlukan alasan"):
        PerubahanPerjanjian(tanggal=date(2024, 7, 11))
    nomor = perjanjian.mulai(uow, PKS)
    perubahan = PerubahanPerjanjian(tanggal=date(2024, 7, 11), alasan="Bulan salah ketik.")
    assert berkas_perjanjian.ubah(uow, PKS, perubahan, "77") == ["tanggal"]
    (pesan,) = messages(uow, MessageName.TANGGAL_PERJANJIAN_DIPERBAIKI)
    assert (pesan.kunci, pesan.variabel) == (nomor, {"monevBerikut": "2026-07-11T09:00:00+07:00"})
    assert [(p.lama, p.baru) for p in uow.perbaikan_tanggal.find(tentang=PKS)] == [
        (date(2024, 1, 11), date(2024, 7, 11))
    ]
    assert entries(uow)[-2:] == ["tanggal-diperbaiki", "perjanjian-diubah"]


@pytest.mark.aturan("PKS-14-01", "TELAAH-01")
def test_meterai_and_cap_are_what_somebody_said(uow: UnitOfWork) -> None:
    assert {(n.meterai, n.cap) for n in uow.naskah_asli.find(id_perjanjian=PKS)} == {(None, None)}
    berkas_perjanjian.catat_naskah_asli(uow, PKS, NaskahAsliMasuk(salinan="2/2", cap=True), "77")
    (lain,) = uow.naskah_asli.find(id_perjanjian=PKS, salinan="2/2")
    assert (lain.meterai, lain.cap) == (None, True)  # nothing was said of it
    berkas_perjanjian.catat_naskah_asli(uow, PKS, NaskahAsliMasuk(salinan="1/2", meterai=True), "77")
    (satu,) = uow.naskah_asli.find(id_perjanjian=PKS, salinan="1/2")
    assert (satu.meterai, satu.cap) == (True, None)
    berkas_perjanjian.catat_naskah_asli(uow, PKS, NaskahAsliMasuk(salinan="1/2", cap=False), "78")
    (satu,) = uow.naskah_asli.find(id_perjanjian=PKS, salinan="1/2")
    assert (satu.meterai, satu.cap) == (True, False)
    assert [a.pelaku for a in uow.audit.find(peristiwa="naskah-asli-dicatat")] == ["77", "77", "78"]
    with refused("Pegawai disebut dengan nomor pegawainya (angka)."):
        berkas_perjanjian.catat_naskah_asli(uow, PKS, NaskahAsliMasuk(salinan="2/2", cap=True), "")


@pytest.mark.aturan("PKS-14-02", "TELAAH-01")
def test_letters_cite_the_agreement_by_the_numbers_of_its_record(uow: UnitOfWork) -> None:
    nomor = open_case(uow)
    perubahan = PerubahanPerjanjian(nomor_kesatu="1/BARU", nomor_kedua="2/BARU")
    berkas_perjanjian.ubah(uow, PKS, perubahan, "77")
    halaman = susun(uow, nomor, JenisSurat.PENGINGAT, Pihak.ITJEN, None, {})
    assert "Perjanjian Kerja Sama Nomor 1/BARU dan Nomor 2/BARU" in halaman.dasar_hukum
    uow.perjanjian.get(PKS).status = S.BERAKHIR
    halaman = susun(uow, nomor, JenisSurat.PENGINGAT, Pihak.TERLAPOR, None, {})
    assert halaman.dasar_hukum == ("Undang-Undang Nomor 37 Tahun 2008 tentang Ombudsman Republik Indonesia",)
