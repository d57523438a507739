"""Attack: a complaint, or own initiative, speaks of a hidden complaint by its number and tells who filed that one."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.rujukan import SistemLuar
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.berkas import rujukan
from pksbpmn.usecases.berkas.rahasia import TERTUTUP
from pksbpmn.usecases.berkas.ringkasan import ringkas
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.gerbang import teks_keluar
from pksbpmn.usecases.surat.saringan import TIDAK_DIKUTIP
from tests.letters import text_of
from tests.unit.usecases.cases import ask, laporan_of
from tests.unit.usecases.contents import ISI
from tests.unit.usecases.hidden_case import NAMA, hidden_laporan, hide, jejak, shown_laporan

P, S = Pihak, JenisSurat


def complaint(uow: UnitOfWork, perihal: str, kind: str = "laporan") -> str:
    nomor = lapor(uow, laporan_of(kind, hari_ini(uow)).model_copy(update={"perihal": perihal, "uraian": perihal}))
    petugas.catat_isi(uow, nomor, "klarifikasi", ISI["klarifikasi"])
    return nomor


def letter(uow: UnitOfWork, nomor: str, kepada: Pihak = P.TERLAPOR) -> str:
    asked = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, kepada)
    return text_of(surat.terbitkan(uow, nomor, S.PERMINTAAN_KLARIFIKASI, kepada, asked))


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
@pytest.mark.parametrize("kind", ["laporan", "dirahasiakan", "prakarsa-sendiri"])
def test_a_complaint_that_names_a_hidden_one_does_not_tell_who_filed_it(uow: UnitOfWork, kind: str) -> None:
    lain = hidden_laporan(uow)
    nomor = complaint(uow, f"Sama dengan laporan {lain.replace('/', ' / ', 1)} dari {NAMA}", kind)
    halaman = letter(uow, nomor)
    assert ("Sama dengan laporan" if kind == "prakarsa-sendiri" else TIDAK_DIKUTIP) in halaman
    assert not jejak(halaman)
    assert ringkas(uow, nomor).perihal == TERTUTUP


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
@pytest.mark.parametrize("kind", ["laporan", "prakarsa-sendiri"])
@pytest.mark.parametrize("dari_sana", [False, True], ids=["rujukan ke sana", "rujukan dari sana"])
def test_a_complaint_that_refers_to_a_hidden_one_does_not_tell_who_filed_it(
    uow: UnitOfWork, kind: str, dari_sana: bool
) -> None:
    lain = hidden_laporan(uow)
    nomor = complaint(uow, f"Sama dengan keluhan {NAMA}", kind)
    rujukan.tambah(uow, *((lain, SistemLuar.OMBUDSMAN, nomor) if dari_sana else (nomor, SistemLuar.OMBUDSMAN, lain)))
    assert not jejak(letter(uow, nomor))
    assert not jejak("".join(teks_keluar(uow, nomor, (P.ITJEN,), f"Menurut {NAMA}")))
    assert ringkas(uow, nomor).perihal == TERTUTUP


@pytest.mark.aturan("REG-I-04")
def test_complaints_that_name_each_other_end(uow: UnitOfWork) -> None:
    lain = hidden_laporan(uow)
    nomor = complaint(uow, f"Sama dengan laporan {lain} dari {NAMA}")
    rujukan.tambah(uow, nomor, SistemLuar.OMBUDSMAN, lain)
    rujukan.tambah(uow, lain, SistemLuar.OMBUDSMAN, nomor)
    assert ringkas(uow, nomor).perihal == ringkas(uow, lain).perihal == TERTUTUP


@pytest.mark.aturan("REG-I-04")
def test_another_complaint_that_names_nobody_stays_as_it_was_written(uow: UnitOfWork) -> None:
    hidden_laporan(uow)
    nomor = complaint(uow, "Sertifikat 12/2026 belum terbit")
    assert ringkas(uow, nomor).perihal == "Sertifikat 12/2026 belum terbit"


@pytest.mark.aturan("REG-I-04")
def test_a_letter_of_another_complaint_that_waits_loses_the_name_when_he_is_hidden_later(uow: UnitOfWork) -> None:
    lain = shown_laporan(uow)
    nomor = complaint(uow, f"Sama dengan laporan {lain} dari {NAMA}")
    asked = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    terbit = surat.terbitkan(uow, nomor, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, asked)
    assert jejak(text_of(terbit))
    assert terbit.nomor in hide(uow, lain).disamarkan
    assert not jejak(text_of(terbit))
