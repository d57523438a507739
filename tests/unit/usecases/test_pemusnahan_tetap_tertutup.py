"""Attack: the destruction of a hidden complainant's data opens what was closed before, since nobody knows him then."""

from types import SimpleNamespace

import pytest

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.kerahasiaan.pemusnahan import DasarPemusnahan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.berkas import rahasia
from pksbpmn.usecases.berkas.rahasia import TERTUTUP, tanpa_pelapor
from pksbpmn.usecases.berkas.ringkasan import ringkas
from pksbpmn.usecases.gerbang_dokumen import catat_akses
from pksbpmn.usecases.kerahasiaan.kerahasiaan import jurnal
from pksbpmn.usecases.kerahasiaan.pelaksanaan_pemusnahan import _kosongkan
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.gerbang import halaman_keluar
from pksbpmn.usecases.surat.isi_surat import susun
from tests.letters import text_of
from tests.unit.usecases.cases import laporan_of, open_case
from tests.unit.usecases.hidden_case import NAMA, hidden_laporan, jejak, urusan_of
from tests.unit.usecases.joined import join, other

P, S = Pihak, JenisSurat


def tells(teks: str) -> list[str]:
    """What names him; numbers in these texts may be anybody's, and stay where others wrote them."""
    return [j for j in jejak(teks) if not any(map(str.isdigit, j))]


def destroyed(uow: UnitOfWork, nomor: str) -> SimpleNamespace:
    """The step of the destruction that empties the rows."""
    usul = SimpleNamespace(nomor_berkas=nomor, id="musnah", dasar=DasarPemusnahan.RETENSI)
    _kosongkan(uow, usul, "11", None)  # type: ignore[arg-type]
    return usul


def asked(uow: UnitOfWork, nomor: str) -> None:
    catat_akses(uow, Tindakan.BACA, "identitas", "31", Peran.PEMERIKSA, f"memanggil {NAMA}", nomor, diizinkan=False)


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
@pytest.mark.parametrize("kustodian", [False, True], ids=["tanpa izin", "kustodian"])
def test_the_journal_of_a_destroyed_case_is_closed_to_everybody(
    uow: UnitOfWork, monkeypatch: pytest.MonkeyPatch, kustodian: bool
) -> None:
    nomor = hidden_laporan(uow)
    asked(uow, nomor)
    assert [j.tujuan for j in jurnal(uow, nomor)] == [TERTUTUP]
    destroyed(uow, nomor)
    monkeypatch.setattr(rahasia, "boleh_tahu", lambda *_: kustodian)
    assert [j.tujuan for j in jurnal(uow, nomor)] == [TERTUTUP]
    assert not jejak(str(ringkas(uow, nomor)))


@pytest.mark.aturan("REG-I-04")
def test_the_journal_of_a_destroyed_case_that_was_open_names_nobody_either(uow: UnitOfWork) -> None:
    nomor = open_case(uow)
    nama = uow.identitas.get(nomor).nama_lengkap
    catat_akses(uow, Tindakan.BACA, "identitas", "31", Peran.PEMERIKSA, f"memanggil {nama}", nomor, diizinkan=False)
    destroyed(uow, nomor)
    assert [j.tujuan for j in jurnal(uow, nomor)] == [TERTUTUP]


@pytest.mark.aturan("REG-I-04", "REG-P-05")
def test_a_matter_that_names_the_case_loses_his_name_with_the_destruction(uow: UnitOfWork) -> None:
    nomor = hidden_laporan(uow)
    urusan = urusan_of(uow, nomor, S.LAPORAN_MONEV, f"Monev, juga laporan {nomor}: {NAMA}")
    terbit = surat.terbitkan(uow, urusan, S.LAPORAN_MONEV, P.OMBUDSMAN)
    assert tells(str(uow.berkas.get(urusan)))
    usul = destroyed(uow, nomor)
    assert usul.bersama == (urusan,)
    assert nomor in uow.berkas.get(urusan).perihal
    assert not tells(str(uow.berkas.get(urusan)))
    assert not tells(text_of(terbit))
    assert not tells(halaman_keluar(uow, susun(uow, urusan, S.LAPORAN_MONEV, P.ITJEN, None, {})).model_dump_json())
    assert tanpa_pelapor(uow, uow.berkas.get(urusan), f"Catatan {NAMA}") == TERTUTUP


@pytest.mark.aturan("REG-I-04", "REG-P-05")
def test_another_complaint_that_names_the_case_loses_his_name_with_the_destruction(uow: UnitOfWork) -> None:
    nomor = hidden_laporan(uow)
    masuk = laporan_of("laporan", hari_ini(uow)).model_copy(update={"perihal": f"Seperti {nomor} dari {NAMA}"})
    lain = lapor(uow, masuk)
    semula = uow.identitas.get(lain).nama_lengkap
    destroyed(uow, nomor)
    assert nomor in uow.berkas.get(lain).perihal
    assert not tells(uow.berkas.get(lain).perihal)
    assert uow.identitas.get(lain).nama_lengkap == semula
    assert ringkas(uow, lain).perihal == TERTUTUP


@pytest.mark.aturan("REG-I-04", "REG-P-05")
def test_a_case_that_names_the_one_into_which_it_was_joined_loses_his_name_too(uow: UnitOfWork) -> None:
    """He goes on in the leading complaint: who names that speaks of him, and hid him as long as he was known."""
    nomor, induk = hidden_laporan(uow), other(uow)
    join(uow, nomor, induk)
    masuk = laporan_of("laporan", hari_ini(uow)).model_copy(update={"perihal": f"Seperti {induk}, juga {NAMA}"})
    lain = lapor(uow, masuk)
    siapa = rahasia.rahasia(uow, lain)
    assert siapa is not None
    assert NAMA in siapa.nama
    usul = destroyed(uow, nomor)
    assert set(usul.bersama) == {induk, lain}
    assert not tells(uow.berkas.get(lain).perihal)
