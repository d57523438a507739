"""Where mail for a party goes, as it is today."""

from datetime import date, timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.usecases.berkas.alamat import narahubung_berlaku, tujuan
from pksbpmn.usecases.laporan.lapor import ubah_terlapor
from pksbpmn.usecases.perjanjian.narahubung import delegasikan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from tests.unit.usecases.cases import NARAHUBUNG_ITJEN, OTHER_UNIT, not_found, open_case, refused

P = Pihak


def _delegate(uow: UnitOfWork, nomor: str | None, email: str, days: int = 30) -> str:
    hari = hari_ini(uow)
    return delegasikan(
        uow,
        P.ITJEN,
        jabatan="Inspektur Contoh",
        email=email,
        nomor_surat="1/CONTOH",
        sejak=hari,
        sampai=hari + timedelta(days=days),
        pegawai="21",
        nomor_berkas=nomor,
    )


@pytest.mark.parametrize(
    ("pihak", "email"),
    [
        (P.PELAPOR, "warga.melati@contoh.example"),
        (P.TERLAPOR, "terlapor@kemnaker.example"),
        (P.ATASAN_TERLAPOR, "atasan@kemnaker.example"),
        (P.ITJEN, "narahubung@itjen.example"),
        (P.OMBUDSMAN, "narahubung@ombudsman.example"),
        (P.PUBLIK, None),
    ],
)
def test_address_of_each_pihak(uow: UnitOfWork, nomor: str, pihak: Pihak, email: str | None) -> None:
    assert tujuan(uow, nomor, pihak).email == email


def test_others_are_reached_at_their_institution(uow: UnitOfWork) -> None:
    for pihak in (P.DPR, P.PRESIDEN, P.LEMBAGA_PDP):
        a, lembaga = tujuan(uow, None, pihak), uow.lembaga.penerima(pihak)
        assert (a.nama, a.jabatan, a.alamat, a.email) == (
            lembaga.nama,
            lembaga.jabatan,
            lembaga.alamat,
            lembaga.email,
        )


def test_unit_named_last_gets_the_mail(uow: UnitOfWork, nomor: str) -> None:
    with refused("Alamat SAKSI belum dicatat.", "Catat dengan `pksbpmn pihak ubah`."):
        tujuan(uow, nomor, P.SAKSI)
    for peran in (P.SAKSI, P.TERLAPOR):
        ubah_terlapor(uow, nomor, peran, OTHER_UNIT, "Ditemukan kemudian.")
        assert tujuan(uow, nomor, peran).nama == OTHER_UNIT.jabatan
    assert tujuan(uow, open_case(uow), P.TERLAPOR).nama == "Kepala Balai"


def test_prakarsa_sendiri_has_no_pelapor_to_write_to(uow: UnitOfWork) -> None:
    nomor = open_case(uow, "prakarsa-sendiri")
    with not_found(f"Identitas {nomor} tidak ditemukan."):
        tujuan(uow, nomor, P.PELAPOR)


def test_without_a_narahubung_the_institution_itself_is_there(uow: UnitOfWork, nomor: str) -> None:
    uow.narahubung.get(NARAHUBUNG_ITJEN).berlaku_sampai = hari_ini(uow)
    assert tujuan(uow, nomor, P.ITJEN).email == uow.lembaga.penerima(P.ITJEN).email


def test_narahubung_with_a_name_is_named(uow: UnitOfWork, nomor: str) -> None:
    assert tujuan(uow, nomor, P.ITJEN).nama == "Sekretaris Inspektorat Jenderal"
    uow.narahubung.get(NARAHUBUNG_ITJEN).nama = "Pejabat Contoh"
    a = tujuan(uow, nomor, P.ITJEN)
    assert (a.nama, a.jabatan) == ("Pejabat Contoh", "Sekretaris Inspektorat Jenderal")


@pytest.mark.aturan("C-15")
def test_who_replaces_the_narahubung_in_one_case_gets_its_mail_only(uow: UnitOfWork, nomor: str) -> None:
    hari, other = hari_ini(uow), open_case(uow)
    _delegate(uow, None, "umum@itjen.example")
    for perkara in (nomor, other, None):
        assert tujuan(uow, perkara, P.ITJEN).email == "narahubung@itjen.example"  # who acts in general gets none
    _delegate(uow, nomor, "pertama@itjen.example")
    last = _delegate(uow, nomor, "kedua@itjen.example", days=10)
    assert [tujuan(uow, perkara, P.ITJEN).email for perkara in (nomor, other, None)] == [
        "kedua@itjen.example",
        "narahubung@itjen.example",
        "narahubung@itjen.example",
    ]
    for pada, email in (
        (hari + timedelta(days=9), "kedua@itjen.example"),
        (hari + timedelta(days=10), "pertama@itjen.example"),
        (hari + timedelta(days=30), "narahubung@itjen.example"),
    ):
        found = narahubung_berlaku(uow, P.ITJEN, pada, nomor)
        assert found is not None
        assert found.email == email
    assert uow.narahubung.get(last).delegasi_dari == NARAHUBUNG_ITJEN
    assert narahubung_berlaku(uow, P.ITJEN, date(2024, 1, 10), nomor) is None
