"""A letter to somebody without e-mail is not lost: it waits in a book until somebody has sent it."""

from datetime import date
from typing import Any

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.domain.laporan.pelengkap import Pelengkap
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.pertukaran.kanal import JenisKanal
from pksbpmn.domain.surat.ekspedisi import CaraKirim
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.berkas.alamat import tujuan
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.permintaan.pelengkapan import lengkapi
from pksbpmn.usecases.pertukaran import kanal
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import ekspedisi, naskah
from pksbpmn.usecases.surat.surat import terbitkan, terbitkan_naskah
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import (
    OTHER_UNIT,
    ask,
    entry,
    letters,
    not_found,
    notices,
    open_case,
    refused,
)
from tests.unit.usecases.contents import up_to_rekomendasi
from tests.unit.usecases.exchanges import begun

HARI = date(2026, 3, 2)


def _filed(uow: UnitOfWork, **jalan: str) -> str:
    pelapor: dict[str, Any] = {"nama_lengkap": "Warga Contoh", **jalan}
    return lapor.lapor(uow, LaporanMasuk.model_validate({"pelapor": pelapor, "uraian": "Tidak dilayani."}))


@pytest.mark.aturan("REG-I-08")
@pytest.mark.parametrize("cara", CaraKirim)
def test_a_letter_without_mail_waits_and_is_sent_once(uow: UnitOfWork, cara: CaraKirim) -> None:
    nomor = _filed(uow, telepon="0812 5550 1234", alamat_lengkap="Jalan Contoh 7")
    surat = terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
    (menunggu,) = ekspedisi.daftar(uow)
    assert (menunggu.nomor_surat, menunggu.nomor_berkas, menunggu.tanggal) == (surat.nomor, nomor, None)
    (kabar,) = notices(uow)
    assert (kabar.perihal, kabar.kepada) == (f"Surat menunggu dikirim: {surat.nomor}", Pihak.OMBUDSMAN)
    assert "Warga" not in kabar.isi
    assert "Jalan Contoh 7" in surat.halaman.kepada.alamat
    ekspedisi.catat(uow, surat.nomor, cara, HARI, "012", keterangan="Resi 77")
    assert ekspedisi.daftar(uow) == ()
    (satu,) = ekspedisi.bagian(uow, 0, 99, semua=True)
    assert (satu.cara, satu.tanggal, satu.pegawai) == (cara, HARI, "12")
    dikirim = entry(uow, "surat-dikirim-manual")
    assert (dikirim.pelaku, dikirim.rincian["cara"], "Resi" in str(dikirim.rincian)) == ("12", cara, False)
    assert surat.tanggal_diterima is None
    with not_found("Tidak ada surat dengan nomor itu yang menunggu dikirim."):
        ekspedisi.catat(uow, surat.nomor, cara, HARI, "12")


def test_a_letter_that_is_mailed_or_published_is_not_in_the_book(uow: UnitOfWork) -> None:
    nomor = _filed(uow, email="warga@contoh.example")
    terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
    terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PUBLIK)
    assert ekspedisi.bagian(uow, 0, 99, semua=True) == ()
    assert notices(uow) == []


@pytest.mark.aturan("TELAAH-88")
def test_letters_to_several_others_are_sent_one_by_one(uow: UnitOfWork) -> None:
    """They share a number and a name of the party: which of them was sent must be said."""
    nomor = _filed(uow, email="warga@contoh.example")
    terbit = []
    for jabatan, alamat in (("Direktur Mitra", "Jalan Contoh 8"), ("Kepala Dinas", "")):
        unit = OTHER_UNIT.model_copy(update={"jabatan": jabatan, "alamat": alamat, "email": None, "instansi": "Swasta"})
        lapor.ubah_terlapor(uow, nomor, Pihak.PIHAK_LAIN, unit, "Berkepentingan")
        terbit.append(terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PIHAK_LAIN))
        terbit[-1].nomor, terbit[-1].ke = terbit[0].nomor, len(terbit)
        terbit[-1].penerima = tujuan(uow, nomor, Pihak.PIHAK_LAIN, len(terbit))
    with refused(
        f"Beberapa surat bernomor itu menunggu dikirim: PIHAK_LAIN (berkas {nomor}), PIHAK_LAIN 2 (berkas {nomor}).",
        "Sebut pula --kepada, --ke, atau --berkas.",
    ):
        ekspedisi.catat(uow, terbit[0].nomor, CaraKirim.POS, HARI, "12")
    ekspedisi.catat(uow, terbit[0].nomor, CaraKirim.POS, HARI, "12", ke=1, berkas=nomor)
    assert [x.tanggal for x in ekspedisi.bagian(uow, 0, 99, semua=True)] == [HARI, None]
    with refused("Alamat pos penerimanya belum tercatat."):
        ekspedisi.catat(uow, terbit[0].nomor, CaraKirim.POS, HARI, "12")
    ekspedisi.catat(uow, terbit[0].nomor, CaraKirim.DIANTAR, HARI, "12")
    assert ekspedisi.daftar(uow) == ()


def test_how_it_was_sent_must_be_possible(uow: UnitOfWork) -> None:
    nomor = _filed(uow, telepon="0812 5550 1234")
    surat = terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR).nomor
    for hari in (date(2026, 3, 1), date(2026, 3, 3)):
        with refused(
            f"Tanggal kirim ({hari.isoformat()}) tidak mungkin: surat bertanggal 2026-03-02 dan hari ini 2026-03-02."
        ):
            ekspedisi.catat(uow, surat, CaraKirim.TELEPON, hari, "12")
    with refused("Pegawai disebut dengan nomor pegawainya (angka)."):
        ekspedisi.catat(uow, surat, CaraKirim.TELEPON, HARI, "Budi")
    with refused("Alamat pos penerimanya belum tercatat.", "Catat dahulu dengan `pksbpmn lengkapi`."):
        ekspedisi.catat(uow, surat, CaraKirim.POS, HARI, "12")
    lengkapi(uow, nomor, Pelengkap.model_validate({"pelapor": {"alamat_lengkap": "Jalan Contoh 7"}}))
    assert ekspedisi.catat(uow, surat, CaraKirim.POS, HARI, "12").cara is CaraKirim.POS


def test_who_has_no_telephone_is_not_told_by_telephone(uow: UnitOfWork) -> None:
    nomor = _filed(uow, alamat_lengkap="Jalan Contoh 7")
    surat = terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR).nomor
    with refused("Nomor telepon penerimanya belum tercatat."):
        ekspedisi.catat(uow, surat, CaraKirim.TELEPON, HARI, "12")


def test_letters_that_share_a_number_are_told_apart_by_their_addressee(uow: UnitOfWork) -> None:
    nomor = _filed(uow, alamat_lengkap="Jalan Contoh 7")
    unit = {"jabatan": "Kepala", "unit": "Balai Contoh", "alamat": "Jalan Balai 1"}
    lengkapi(uow, nomor, Pelengkap.model_validate({"terlapor": unit}), dari=Pihak.OMBUDSMAN)
    up_to_rekomendasi(uow, nomor)
    terbuka, _ = naskah.buka(uow, nomor, JenisSurat.LAHP, [Pihak.TERLAPOR, Pihak.PELAPOR], None, baru=True)
    lahp, _ = (terbitkan_naskah(uow, terbuka.id, k).nomor for k in terbuka.kepada)
    with refused(f"Beberapa surat bernomor itu menunggu dikirim: TERLAPOR (berkas {nomor}), PELAPOR (berkas {nomor})."):
        ekspedisi.catat(uow, lahp, CaraKirim.POS, HARI, "12")
    ekspedisi.catat(uow, lahp, CaraKirim.POS, HARI, "12", kepada=Pihak.TERLAPOR)
    assert [s.kepada for s in ekspedisi.daftar(uow) if s.nomor_surat == lahp] == [Pihak.PELAPOR]


@pytest.mark.aturan("TELAAH-48")
def test_the_book_is_told_again_on_every_working_day_until_it_is_empty(uow: UnitOfWork, clock: AdjustableClock) -> None:
    """Monday 2 March the letter was issued; on the weekend nobody is told, and no name is."""
    nomor = _filed(uow, telepon="0812 5550 1234")
    terbit = terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR).nomor
    for tanggal in range(2, 10):
        clock.set(date(2026, 3, tanggal))
        for _ in range(2):
            ekspedisi.ingatkan(uow)
    pertama, *kabar = notices(uow)
    assert pertama.perihal == f"Surat menunggu dikirim: {terbit}"
    assert [k.perihal for k in kabar] == ["1 surat belum dikirim"] * 5
    assert all(f"- {terbit}, tanggal 2 Maret 2026, berkas {nomor}" in k.isi for k in kabar)
    assert "Warga" not in kabar[0].isi
    ekspedisi.catat(uow, terbit, CaraKirim.TELEPON, date(2026, 3, 9), "12")
    clock.set(date(2026, 3, 10))
    ekspedisi.ingatkan(uow)
    assert len(notices(uow)) == 6


@pytest.mark.aturan("C-09", "TELAAH-48")
def test_who_has_no_mail_is_reminded_by_post(uow: UnitOfWork) -> None:
    """All three reminders of a request become letters of the book, the last one called so."""
    nomor = _filed(uow, alamat_lengkap="Jalan Contoh 7")
    diminta = ask(uow, nomor, JenisPermintaan.KELENGKAPAN, Pihak.PELAPOR)
    for ke in (1, 2, 3):
        permintaan.ingatkan(uow, diminta, ke)
    surat = letters(uow, JenisSurat.PENGINGAT)
    assert [s.nomor_surat for s in ekspedisi.daftar(uow)] == [s.nomor for s in surat]
    for satu, kata in zip(surat, ("pertama", "kedua", "terakhir"), strict=True):
        assert f"Surat ini merupakan pengingat {kata}." in text_of(satu)


@pytest.mark.aturan("PKS-5.4-01", "TELAAH-59")
@pytest.mark.parametrize("kind", ["laporan", "dirahasiakan"])
def test_a_protected_letter_to_itjen_is_mailed_only_to_a_verified_address(uow: UnitOfWork, kind: str) -> None:
    """Of a hidden complainant, and of exchanged data: by hand until an officer has verified Itjen's address."""
    nomor = open_case(uow, kind)
    up_to_rekomendasi(uow, nomor)
    urusan, surel = begun(uow, nomor), tujuan(uow, nomor, Pihak.ITJEN).email or ""
    diminta = ask(uow, urusan, JenisPermintaan.PERTUKARAN_DATA, Pihak.ITJEN)
    biasa = terbitkan(uow, nomor, JenisSurat.PUBLIKASI, Pihak.ITJEN)
    data = terbitkan(uow, urusan, JenisSurat.PERMINTAAN_PERTUKARAN_DATA, Pihak.ITJEN, diminta)
    assert (biasa.penerima.email is None, data.penerima.email) == (kind == "dirahasiakan", None)
    waits = {e.nomor_surat for e in ekspedisi.daftar(uow)}
    assert (biasa.nomor in waits, data.nomor in waits) == (kind == "dirahasiakan", True)
    id_kanal = kanal.tambah(uow, Pihak.ITJEN, JenisKanal.ELEKTRONIK, surel.upper())
    assert terbitkan(uow, urusan, JenisSurat.PERMINTAAN_PERTUKARAN_DATA, Pihak.ITJEN, diminta).penerima.email is None
    kanal.verifikasi(uow, id_kanal, "77")
    assert terbitkan(uow, urusan, JenisSurat.PERMINTAAN_PERTUKARAN_DATA, Pihak.ITJEN, diminta).penerima.email == surel
    assert terbitkan(uow, nomor, JenisSurat.PUBLIKASI, Pihak.ITJEN).penerima.email == surel
