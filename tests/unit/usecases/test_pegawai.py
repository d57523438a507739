"""The register of officers; who acts for the holder of an office says by which order (C-22)."""

from typing import Any

import pytest

from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.stories import officers
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.perjanjian import adendum, perjanjian
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah
from pksbpmn.usecases.surat.surat import terbitkan_naskah
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import PKS, refused

ORDER = "Surat Perintah Menteri Nomor M/9/KP.10.00/I/2026 tanggal 5 Januari 2026"


def _enter(uow: UnitOfWork, jabatan: str, dasar: str | None = None) -> Pegawai:
    return pegawai.catat(
        uow,
        str(officers.second(G.INSPEKTUR_JENDERAL)),
        nama="Pegawai Contoh",
        jabatan=jabatan,
        pihak=Pihak.ITJEN,
        kelompok=(G.INSPEKTUR_JENDERAL,),
        dasar=dasar,
    )


@pytest.mark.aturan("C-22")
@pytest.mark.parametrize("jabatan", ["Plt. Inspektur Jenderal", "plh Inspektur Jenderal", "Pelaksana Tugas Inspektur"])
@pytest.mark.parametrize("dasar", [None, "  "])
def test_who_acts_for_another_needs_his_order(uow: UnitOfWork, jabatan: str, dasar: str | None) -> None:
    with refused(
        f"{jabatan} bertindak untuk pejabatnya tanpa dasar kewenangan.",
        "Isi dasarnya: nomor dan tanggal surat perintahnya.",
    ):
        _enter(uow, jabatan, dasar)
    assert uow.pegawai.find(nomor=str(officers.second(G.INSPEKTUR_JENDERAL))) == []
    assert _enter(uow, jabatan, ORDER).dasar == ORDER


@pytest.mark.aturan("C-22")
def test_who_holds_the_office_has_no_order_and_loses_it_with_the_acting(uow: UnitOfWork) -> None:
    with refused("Dasar kewenangan hanya bagi Plt. dan Plh."):
        _enter(uow, "Inspektur Jenderal", ORDER)
    _enter(uow, "Plt. Inspektur Jenderal", ORDER)
    assert _enter(uow, "Inspektur Jenderal").dasar is None


@pytest.mark.aturan("C-22", "PKS-12-01")
def test_what_both_parties_sign_names_the_order(uow: UnitOfWork) -> None:
    """As the agreement's own preamble does: acting, by virtue of an order with its number and day."""
    perjanjian.mulai(uow, PKS)
    officers.register(uow)
    _enter(uow, "Plt. Inspektur Jenderal", ORDER)
    nomor = adendum.ajukan(uow, PKS, oleh=Pihak.ITJEN, perihal="Narahubung", ketentuan_diubah="Pasal 9")
    adendum.nomori(uow, nomor)
    terbuka, _ = naskah.buka(uow, nomor, JenisSurat.ADENDUM, (Pihak.ITJEN, Pihak.OMBUDSMAN), None, baru=True)
    naskah.simpan_konsep(uow, terbuka.id, str(officers.writer(G.SEKRETARIAT_ITJEN)), G.SEKRETARIAT_ITJEN)
    for pihak, kelompok in ((Pihak.ITJEN, G.INSPEKTUR_JENDERAL), (Pihak.OMBUDSMAN, G.ANGGOTA_OMBUDSMAN)):
        penanda = str(officers.second(kelompok))
        naskah.tandatangani_bersama(uow, terbuka.id, pihak, penanda, kelompok, setuju=True)
    kesatu, kedua = terbitkan_naskah(uow, terbuka.id, Pihak.ITJEN).halaman.penandatangan
    assert f"Plt. Inspektur Jenderal berdasarkan {ORDER}" in kesatu.sebagai
    assert "berdasarkan" not in kedua.sebagai


def test_register_of_officers(uow: UnitOfWork, clock: AdjustableClock) -> None:
    """A staff number has one spelling; a change keeps the day of entry; nonsense changes nothing."""
    first = pegawai.catat(uow, "0123", nama=" A ", jabatan="B", pihak=Pihak.OMBUDSMAN, kelompok=(G.PPID,))
    clock.advance(days=3)
    again = pegawai.catat(uow, "123", nama="A", jabatan="C", pihak=Pihak.OMBUDSMAN, kelompok=(G.PPID, G.KUSTODIAN))
    assert (again is first, first.nomor, first.nama, first.jabatan) == (True, "123", "A", "C")
    with refused("PELAPOR tidak mempunyai pegawai di sini.", "Pilih OMBUDSMAN atau ITJEN."):
        pegawai.catat(uow, "5", nama="A", jabatan="B", pihak=Pihak.PELAPOR, kelompok=(G.PPID,))
    for incomplete in ({"nama": " "}, {"jabatan": ""}, {"kelompok": ()}):
        given: dict[str, Any] = {"nama": "A", "jabatan": "B", "kelompok": (G.PPID,)} | incomplete
        with refused("Pegawai memerlukan nama, jabatan, dan kelompok.", "Isi ketiganya."):
            pegawai.catat(uow, "5", pihak=Pihak.OMBUDSMAN, **given)
    with refused("Hari terakhir (2026-03-01) sebelum ia mulai (2026-03-02).", "Periksa tanggalnya."):
        pegawai.berhenti(uow, "123", first.sejak.replace(day=1))
    assert first.sampai is None
