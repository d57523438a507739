"""Which officers handle a case, and who is barred from it (UU 37/2008 Pasal 40)."""

import pytest

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.kewenangan import PERAN_PENUGASAN
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.usecases.berkas import penugasan
from pksbpmn.usecases.laporan.lapor import tutup
from pksbpmn.usecases.laporan.penggabungan import gabungkan
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import AdjustableClock
from tests.staff import in_office
from tests.unit.usecases.cases import entries, entry, not_found, open_case, refused


def test_petugas_is_assigned_once_in_a_role_of_a_unit(uow: UnitOfWork, nomor: str) -> None:
    first = penugasan.tugaskan(uow, nomor, "11", Peran.PEMERIKSA, "KU-1")
    assert penugasan.tugaskan(uow, nomor, "11", Peran.PEMERIKSA, "KU-1") == first
    (kept,) = penugasan.daftar(uow, nomor)
    assert (kept.pegawai, kept.peran, kept.unit) == ("11", Peran.PEMERIKSA, "KU-1")
    assert (kept.mulai, kept.selesai) == (uow.clock.now(), None)
    assert entry(uow, "petugas-ditugaskan").rincian == {"pegawai": "11", "peran": "PEMERIKSA"}
    assert penugasan.tugaskan(uow, nomor, "11", Peran.MEDIATOR, "KU-1") != first
    penugasan.lepas(uow, nomor, pegawai="11")
    assert penugasan.tugaskan(uow, nomor, "11", Peran.PEMERIKSA, "KU-1") != first


@pytest.mark.aturan("PKS-8.2-01", "TELAAH-97")
@pytest.mark.parametrize("peran", [p for p in Peran if p not in PERAN_PENUGASAN])
def test_an_office_or_the_custody_of_identities_is_no_assignment(uow: UnitOfWork, nomor: str, peran: Peran) -> None:
    with refused(f"Peran {peran} tidak diberikan kepada pegawai 11 dengan penugasan (PKS Pasal 8 ayat (2))."):
        penugasan.tugaskan(uow, nomor, "11", peran, "KU-1")
    assert penugasan.daftar(uow, nomor) == ()


@pytest.mark.aturan("PKS-8.2-01", "TELAAH-97")
def test_nobody_is_assigned_in_a_role_of_the_other_house(uow: UnitOfWork, nomor: str) -> None:
    in_office(uow, ["8001"], Pihak.ITJEN)
    for pegawai, peran in (("8001", Peran.PEMERIKSA), ("11", Peran.AUDITOR_ITJEN)):
        with refused(
            f"Peran {peran} tidak diberikan kepada pegawai {pegawai} dengan penugasan (PKS Pasal 8 ayat (2))."
        ):
            penugasan.tugaskan(uow, nomor, pegawai, peran, "KU-1")
    assert penugasan.daftar(uow, nomor) == ()


@pytest.mark.parametrize(("pegawai", "unit"), [("Budi", "KU-1"), ("", "KU-1"), ("11", " ")])
def test_penugasan_names_a_staff_number_and_a_unit(uow: UnitOfWork, nomor: str, pegawai: str, unit: str) -> None:
    with refused("Penugasan memerlukan nomor pegawai (angka) dan unit.", "Isi keduanya."):
        penugasan.tugaskan(uow, nomor, pegawai, Peran.PEMERIKSA, unit)
    assert penugasan.daftar(uow, nomor) == ()


def test_petugas_leaves_alone_or_with_his_unit(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    for pegawai, unit in (("11", "KU-1"), ("12", "KU-1"), ("13", "KU-2")):
        penugasan.tugaskan(uow, nomor, pegawai, Peran.PEMERIKSA, unit)
    penugasan.tugaskan(uow, open_case(uow), "11", Peran.PEMERIKSA, "KU-1")
    clock.advance(days=1)
    assert penugasan.lepas(uow, nomor, pegawai="11") == 1
    ended = clock.now()
    clock.advance(days=1)
    assert (penugasan.lepas(uow, nomor, unit="KU-1"), penugasan.lepas(uow, nomor, unit="KU-9")) == (1, 0)
    assert [p.selesai for p in penugasan.daftar(uow, nomor)] == [ended, clock.now(), None]
    assert entries(uow).count("petugas-dilepas") == 2
    assert [p.selesai for p in uow.penugasan.find()][-1] is None


@pytest.mark.aturan("REG-E-08")
def test_petugas_with_a_benturan_is_barred_from_this_case_only(uow: UnitOfWork, nomor: str) -> None:
    other = open_case(uow)
    for n in (nomor, other):
        penugasan.tugaskan(uow, n, "11", Peran.PEMERIKSA, "KU-1")
    penugasan.nyatakan_benturan(uow, nomor, "11", "Saudara Terlapor")
    assert [p.selesai for p in uow.penugasan.find()] == [uow.clock.now(), None]
    assert (entry(uow, "benturan-kepentingan").rincian, "Saudara" in str(uow.audit.find())) == (
        {"pegawai": "11"},
        False,
    )
    with refused(
        f"Pegawai 11 mempunyai benturan kepentingan dalam {nomor} dan tidak boleh menanganinya (UU 37/2008 Pasal 40).",
        "Tugaskan pegawai lain.",
    ):
        penugasan.tugaskan(uow, nomor, "11", Peran.MEDIATOR, "KU-2")
    penugasan.periksa_benturan(uow, nomor, "12")
    penugasan.periksa_benturan(uow, other, "11")


@pytest.mark.aturan("REG-E-08", "TELAAH-146")
def test_a_benturan_holds_in_every_complaint_that_goes_on_in_the_same(uow: UnitOfWork, nomor: str) -> None:
    """Whatever is done in one of them has its effect in the leading one (UU 37/2008 Pasal 40)."""
    gabung, sesama, lain = open_case(uow), open_case(uow), open_case(uow)
    for n in (gabung, sesama):
        gabungkan(uow, n, nomor, alasan="Pokok sama.", pegawai="12")
    penugasan.nyatakan_benturan(uow, gabung, "11", "Saudara Terlapor")
    for n in (nomor, gabung, sesama):
        with pytest.raises(MasukanSalah, match="benturan kepentingan"):
            penugasan.periksa_benturan(uow, n, "11")
    penugasan.periksa_benturan(uow, lain, "11")
    for g in uow.penggabungan.find(nomor_berkas=gabung):
        g.selesai = uow.clock.now()
    for n in (nomor, gabung, sesama):  # what was given in one is evidence in the others after they part
        with pytest.raises(MasukanSalah, match="benturan kepentingan"):
            penugasan.periksa_benturan(uow, n, "11")


def test_penugasan_needs_an_open_case(uow: UnitOfWork, nomor: str) -> None:
    tutup(uow, nomor, Akhir.DICABUT)
    with refused(f"Berkas {nomor} sudah ditutup (DICABUT)."):
        penugasan.tugaskan(uow, nomor, "11", Peran.PEMERIKSA, "KU-1")
    with not_found("Berkas 0009/LM/III/2026 tidak ditemukan."):
        penugasan.daftar(uow, "0009/LM/III/2026")
