"""A worker translates: variables in, one use case, a small result out."""

import ast
import inspect
from datetime import date
from typing import Any, cast

import pytest

from pksbpmn.camunda.runtime import Handler, JobInfo, Withheld
from pksbpmn.names import JobType, TaskId
from pksbpmn.usecases.berkas.pemutus import MENYEBUT_PEMUTUS
from pksbpmn.usecases.pemeriksaan import fakta_tugas, pengingat, putusan
from pksbpmn.usecases.pemeriksaan.fakta_tugas import TugasDibuka
from pksbpmn.usecases.surat import penerimaan
from workers import laporan, pilih, surat

NOMOR = "0001/LM/I/2026"
UOW = cast("Any", None)


def _info(elemen: str) -> JobInfo:
    return JobInfo(
        key=7,
        job_type="uji",
        element_id=elemen,
        process_id="laporan",
        process_instance_key=1,
        element_instance_key=2,
        retries=3,
    )


def calls_of_use_cases(handler: Handler) -> list[str]:
    """The use cases that a handler calls, as written: "surat.terbitkan"."""
    modul = inspect.getmodule(handler.function)
    assert modul is not None
    dari = {n for n, v in vars(modul).items() if inspect.ismodule(v) and v.__name__.startswith("pksbpmn.usecases.")}
    pohon = ast.parse(inspect.getsource(handler.function))
    panggilan = (n.func for n in ast.walk(pohon) if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute))
    return [f"{f.value.id}.{f.attr}" for f in panggilan if isinstance(f.value, ast.Name) and f.value.id in dari]


@pytest.mark.parametrize("handler", pilih(), ids=lambda h: h.job_type)
def test_a_worker_calls_one_use_case_and_nothing_below(handler: Handler) -> None:
    assert len(calls_of_use_cases(handler)) == 1
    assert "uow." not in inspect.getsource(handler.function)


@pytest.mark.parametrize("handler", pilih(), ids=lambda h: h.job_type)
def test_no_step_believes_a_variable_that_names_an_officer(handler: Handler) -> None:
    """Who decided is in the registry, by what was accepted from the task (`usecases.berkas.keputusan`)."""
    assert set(handler.fetched).isdisjoint(MENYEBUT_PEMUTUS)


def test_what_goes_on_from_a_task_are_the_answers_that_count(monkeypatch: pytest.MonkeyPatch) -> None:
    """All variables of the process come along; what goes on is what the use case took of them, or nothing yet."""
    diterima: dict[str, Any] = {"laporanDiterima": True, "alasanPenolakan": None}
    monkeypatch.setattr(putusan, "terima", lambda *_: diterima)
    hasil = laporan.catat_keputusan(UOW, {"nomorBerkas": NOMOR, "karangan": 1}, _info(TaskId.RAPAT_PLENO))
    assert hasil.variables() == diterima
    monkeypatch.setattr(putusan, "terima", lambda *_: None)
    assert isinstance(laporan.catat_keputusan(UOW, {}, _info(TaskId.RAPAT_PLENO)), Withheld)


def test_facts_are_of_the_case_of_the_instance_and_wait_for_nothing_in_its_variables(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whatever the engine holds, the task opens: no number is asked of it, and what is no text is left out."""
    dibuka: list[tuple[object, ...]] = []
    monkeypatch.setattr(fakta_tugas, "siapkan", lambda _, *isi: dibuka.append(isi))
    isi = laporan.IsiTugas.model_validate({"idPermintaan": 3, "sebabUlang": "BUKTI_TIDAK_ADA", "idNaskah": ["n"]})
    assert laporan.siapkan_tugas(UOW, isi, _info(TaskId.TETAPKAN_TEMUAN)).variables() == {"fakta": None}
    assert dibuka == [(1, TugasDibuka(TaskId.TETAPKAN_TEMUAN, sebab_ulang="BUKTI_TIDAK_ADA"))]
    (handler,) = (h for h in pilih() if h.job_type == JobType.SIAPKAN_TUGAS)
    assert "nomorBerkas" not in handler.fetched


def test_a_reminder_names_the_keputusan_that_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """The event that reminds is called after its task; whose it is comes from the engine where a table says so."""
    diingatkan: list[tuple[object, ...]] = []
    monkeypatch.setattr(pengingat, "ingatkan_petugas", lambda _, *isi: diingatkan.append(isi))
    for isi in ({}, {"alurNaskah": {"penyusun": "ppid"}, "loopCounter": 2, "pihak": "ITJEN"}, {"alurBersama": "x"}):
        terlambat = laporan.Pengingat.model_validate({"nomorBerkas": NOMOR, **isi})
        laporan.ingatkan_petugas(UOW, terlambat, _info(f"{TaskId.RAPAT_PLENO}-ingatkan"))
    biasa = pengingat.TugasTerlambat(TaskId.RAPAT_PLENO, 1)
    bersama = pengingat.TugasTerlambat(TaskId.RAPAT_PLENO, 1, 2, {"penyusun": "ppid"}, "ITJEN")
    assert diingatkan == [(NOMOR, biasa, "7"), (NOMOR, bersama, "7"), (NOMOR, biasa, "7")]
    (handler,) = (h for h in pilih() if h.job_type == JobType.INGATKAN_PETUGAS)
    assert {"alurNaskah", "alurBersama", "pihak", "loopCounter"} <= set(handler.fetched or ())


def test_who_confirmed_a_penerimaan_is_said_and_a_proven_day_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    disimpan: list[tuple[object, ...]] = []
    hari, terbukti = date(2026, 3, 2), date(2026, 3, 1)

    def simpan(_: object, *isi: object) -> date:
        disimpan.append(isi)
        return terbukti

    diputus: list[object] = []
    monkeypatch.setattr(penerimaan, "simpan_penerimaan", simpan)
    monkeypatch.setattr(surat, "wajib_dijawab", lambda *isi: diputus.append(isi[-1]))
    dikonfirmasi = surat.SimpanPenerimaan(nomor_berkas=NOMOR, id_surat="s", tanggal_diterima=hari)
    hasil = surat.simpan_penerimaan(UOW, dikonfirmasi, _info("simpan-penerimaan"))
    assert diputus == [{"tanggalDiterima": "2026-03-02"}]
    assert disimpan == [("s", hari, "dipastikan petugas", None)]
    assert hasil.tanggal_diterima == terbukti
