"""A hidden complainant is shown by two officers and on his own word, or not at all."""

import pytest

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.names import CandidateGroup as G
from pksbpmn.usecases.berkas import pegawai, penugasan
from pksbpmn.usecases.gerbang_dokumen import TUJUAN_IDENTITAS
from pksbpmn.usecases.kerahasiaan import kehendak
from pksbpmn.usecases.kerahasiaan.kerahasiaan import lihat_identitas
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from tests.fakes import AdjustableClock
from tests.staff import confirmed
from tests.unit.usecases.cases import entry, notices, open_case, refused
from tests.unit.usecases.hidden_case import hide, show, wish

P = Pihak
OFFICER, CUSTODIAN, OTHER = "11", "41", "42"


@pytest.fixture
def nomor(uow: UnitOfWork) -> str:
    for nomornya, kelompok in (
        (OFFICER, (G.PENERIMAAN_VERIFIKASI, G.PEMERIKSAAN, G.KEPALA_KEASISTENAN)),
        (CUSTODIAN, (G.KUSTODIAN, G.PEMERIKSAAN)),
        (OTHER, (G.KUSTODIAN,)),
    ):
        confirmed(pegawai.catat(uow, nomornya, nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=kelompok))
    return open_case(uow, "dirahasiakan")


def _open(uow: UnitOfWork, nomor: str, oleh: str, bukti: str | None) -> None:
    kehendak.ubah(
        uow,
        nomor,
        dirahasiakan=False,
        tanggal=hari_ini(uow),
        alasan="Pelapor menelepon",
        pegawai=oleh,
        bukti=bukti,
    )


def _still_hidden(uow: UnitOfWork, nomor: str) -> bool:
    siapa = lihat_identitas(uow, nomor, pelaku=OFFICER, tujuan=TUJUAN_IDENTITAS)
    return uow.laporan.get(nomor).identitas_dirahasiakan and siapa is None and not uow.kehendak_pelapor.find()


def test_one_officer_alone_switches_hiding_off_reads_all_and_switches_it_on_again(uow: UnitOfWork, nomor: str) -> None:
    """Whoever handles a case, and any head, could; with a file of the complainant's or without."""
    for bukti in (None, wish(uow, nomor, dicatat_oleh=OTHER)):
        with refused("Pegawai 11 bukan kustodian dan tidak membuka identitas yang dirahasiakan."):
            _open(uow, nomor, OFFICER, bukti)
    assert _still_hidden(uow, nomor)


def test_a_custodian_alone_opens_on_a_wish_that_he_put_there_himself(uow: UnitOfWork, nomor: str) -> None:
    for dicatat_oleh in (CUSTODIAN, "0041", "PELAPOR"):
        with refused("Pernyataan Pelapor tidak dilampirkan pegawai lain."):
            _open(uow, nomor, CUSTODIAN, wish(uow, nomor, dicatat_oleh=dicatat_oleh))
    assert _still_hidden(uow, nomor)


def test_a_custodian_opens_without_his_word(uow: UnitOfWork, nomor: str) -> None:
    """No file, another's file, one of another case, one that nobody may read."""
    lain = open_case(uow)
    for bukti in (None, "", "x", wish(uow, nomor, dari=P.TERLAPOR), wish(uow, lain), wish(uow, nomor)):
        if bukti == uow.lampiran.newest().id:
            uow.pindaian.newest(hash_berkas=uow.lampiran.get(bukti).hash_berkas).temuan = "program"
        with refused("Membuka identitas memerlukan pernyataan tertulis Pelapor dalam berkas itu."):
            _open(uow, nomor, CUSTODIAN, bukti)
    assert _still_hidden(uow, nomor)


def test_a_custodian_who_handles_the_case_opens_it(uow: UnitOfWork, nomor: str) -> None:
    penugasan.tugaskan(uow, nomor, CUSTODIAN, Peran.PEMERIKSA, "KU VI")
    with refused(f"Kustodian 41 menangani {nomor} dan tidak membuka identitas di dalamnya."):
        _open(uow, nomor, CUSTODIAN, wish(uow, nomor))
    assert _still_hidden(uow, nomor)


def test_a_wish_that_was_taken_back_is_used_a_second_time(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    show(uow, nomor)
    (lama,) = uow.lampiran.find(nomor_berkas=nomor)[-1:]
    clock.advance(minutes=1)
    hide(uow, nomor)
    with refused("Pernyataan itu lebih lama daripada kehendak Pelapor untuk dirahasiakan."):
        _open(uow, nomor, CUSTODIAN, lama.id)
    show(uow, nomor)


def test_nobody_is_told_that_he_was_opened(uow: UnitOfWork, nomor: str) -> None:
    """In the same transaction: himself by mail, every custodian, and an entry with the file."""
    semula = len(notices(uow))
    show(uow, nomor)
    kabar = notices(uow)[semula:]
    dia, *kustodian = kabar
    assert (dia.kepada, dia.pegawai) == (P.PELAPOR, None)
    assert "tidak lagi dirahasiakan" in dia.isi
    bertugas = {p.nomor for p in uow.pegawai.find() if G.KUSTODIAN in p.kelompok}
    assert {CUSTODIAN, OTHER} < bertugas == {k.pegawai for k in kustodian}
    assert all(f"Kustodian 41 membuka identitas Pelapor {nomor}" in k.isi for k in kustodian)
    assert uow.identitas.get(nomor).nama_lengkap not in str(kabar)
    assert entry(uow, "kerahasiaan-diubah").rincian["bukti"] == uow.lampiran.find(nomor_berkas=nomor)[-1].id
