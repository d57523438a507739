"""What a task may be completed with, by the form in `bpmn/`."""

import json
import math
import re
from typing import Any

import pytest

from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.camunda.forms import form_of
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.laporan.fakta_tugas import FaktaPermintaan, FaktaTugas
from pksbpmn.names import FORM_FIELDS

AKSES = {"aksesDiberikan": True, "pemutus": 1001}
JADWAL = {"lanjutkanPenjadwalan": True, "tempatPertemuan": "KANTOR_OMBUDSMAN"}


def said(task: str, given: dict[str, Any]) -> str:
    """What is said about this filling in, nothing where it passes."""
    form = form_of(task)
    assert form is not None
    try:
        form.check(given)
    except MasukanSalah as error:
        return f"{error.pesan} {error.obat}".replace(form.told(), "FORMULIR")
    return ""


def test_every_task_of_the_diagrams_has_its_form_and_says_how_each_field_is_filled_in() -> None:
    for task, keys in FORM_FIELDS.items():
        form = form_of(task)
        assert form is not None, task
        assert tuple(f.key for f in form.fields) == keys
        assert not [str(f) for f in form.fields if str(f).endswith(": ")]
        assert not [f.key for f in form.fields if f.conditional and not f.shown_for]
    akses = form_of("putuskan-akses-identitas")
    assert akses is not None
    assert "lamaAkses  Lama akses (hari) (bila aksesDiberikan=true): bilangan bulat" in akses.told()


@pytest.mark.parametrize(
    ("task", "given"),
    [
        ("verifikasi-formil", {"syaratLengkap": False}),
        ("rapat-pleno", {"laporanDiterima": True}),
        ("rapat-pleno", {"laporanDiterima": True, "alasanPenolakan": None}),
        ("rapat-pleno", {"laporanDiterima": False, "alasanPenolakan": "PERISTIWA_LAMA"}),
        ("nilai-pelaksanaan", {"statusPelaksanaan": "DILAKSANAKAN"}),
        ("susun-konsep", {"penyusun": 1001}),
        ("rencana-pemeriksaan", {"daftarPermintaan": ["PERMINTAAN_DATA"]}),
        ("rencana-pemeriksaan", {}),
        ("catat-penerimaan", {"tanggalDiterima": "2026-01-31"}),
        ("usulkan-jadwal", JADWAL | {"jadwalPertemuan": "2026-01-31T10:00:00.000+07:00"}),
        ("usulkan-jadwal", JADWAL | {"jadwalPertemuan": "2026-01-31T10:00:00+07:00"}),
        ("usulkan-jadwal", {"lanjutkanPenjadwalan": False}),
        ("usulkan-jadwal", {"lanjutkanPenjadwalan": False, "tempatPertemuan": None}),
        ("putuskan-akses-identitas", AKSES | {"lamaAkses": 30}),
    ],
)
def test_what_tasklist_would_send_passes(task: str, given: dict[str, Any]) -> None:
    assert said(task, given) == ""


@pytest.mark.parametrize(
    ("task", "given", "wrong"),
    [
        ("verifikasi-formil", {}, "syaratLengkap wajib diisi"),
        ("verifikasi-formil", {"syaratLengkap": "true"}, "nilai syaratLengkap tidak sah"),
        ("verifikasi-formil", {"syaratLengkap": 1}, "nilai syaratLengkap tidak sah"),
        ("verifikasi-formil", {"syaratLengkap": True, "lolos": 1}, "lolos tidak ada pada formulirnya"),
        ("rapat-pleno", {"laporanDiterima": False}, "alasanPenolakan wajib diisi"),
        ("rapat-pleno", {"laporanDiterima": False, "alasanPenolakan": "MALAS"}, "nilai alasanPenolakan tidak sah"),
        ("nilai-pelaksanaan", {"statusPelaksanaan": "SEBAGIAN"}, "alasanDapatDiterima wajib diisi"),
        ("susun-konsep", {"penyusun": "Budi"}, "nilai penyusun tidak sah"),
        ("susun-konsep", {"penyusun": True}, "nilai penyusun tidak sah"),
        ("susun-konsep", {"penyusun": 0}, "nilai penyusun tidak sah"),
        ("putuskan-akses-identitas", {"aksesDiberikan": True, "lamaAkses": 91, "pemutus": 1}, "nilai lamaAkses"),
        ("rencana-pemeriksaan", {"daftarPermintaan": "PERMINTAAN_DATA"}, "nilai daftarPermintaan tidak sah"),
        ("rencana-pemeriksaan", {"daftarPermintaan": ["PERMINTAAN"]}, "nilai daftarPermintaan tidak sah"),
        ("catat-penerimaan", {"tanggalDiterima": "31-01-2026"}, "nilai tanggalDiterima tidak sah"),
        ("lengkapi-berkas-lahp", {"berkasDilengkapi": False}, "nilai berkasDilengkapi tidak sah"),
        ("putuskan-mediasi", {"adakanMediasi": True}, "mediator wajib diisi"),
        ("tetapkan-temuan", {"kesimpulan": "DITEMUKAN"}, "bentukMaladministrasi wajib diisi"),
        ("tetapkan-temuan", {"kesimpulan": "DITEMUKAN", "bentukMaladministrasi": []}, "nilai bentukMaladministrasi"),
        ("verifikasi-formil", {"syaratLengkap": True, "fakta": {}}, "fakta tidak ada pada formulirnya"),
        ("usulkan-jadwal", JADWAL | {"jadwalPertemuan": "2026-01-31T10:00"}, "nilai jadwalPertemuan tidak sah"),
        ("usulkan-jadwal", JADWAL, "jadwalPertemuan wajib diisi"),
        *(
            ("putuskan-akses-identitas", AKSES | {"lamaAkses": n}, "nilai lamaAkses tidak sah")
            for n in (math.nan, math.inf, -math.inf, 30.5, 10**400)
        ),
        *(
            ("catat-penerimaan", {"tanggalDiterima": d}, "nilai tanggalDiterima tidak sah")
            for d in ("2026-W10-1", "2026W101", "20260302", "2026-02-30", "2026-03-02T00:00:00+07:00")
        ),
        *(
            ("usulkan-jadwal", JADWAL | {"jadwalPertemuan": m}, "nilai jadwalPertemuan tidak sah")
            for m in ("20260320T020000Z", "2026-03-20", "2026-W12-5T10:00:00+07:00", "2026-03-20T25:00:00+07:00")
        ),
        (
            "rencana-pemeriksaan",
            {"daftarPermintaan": ["PERMINTAAN_DATA", "PERMINTAAN_DATA"]},
            "nilai daftarPermintaan tidak sah",
        ),
        (
            "putuskan-akses-identitas",
            {"aksesDiberikan": False, "lamaAkses": 30, "pemutus": 1},
            "lamaAkses hanya diisi bila aksesDiberikan=true",
        ),
        (
            "nilai-pelaksanaan",
            {"statusPelaksanaan": "DILAKSANAKAN", "alasanDapatDiterima": True},
            "alasanDapatDiterima hanya diisi bila statusPelaksanaan=SEBAGIAN atau statusPelaksanaan=TIDAK",
        ),
    ],
)
def test_anything_else_is_named_by_its_field(task: str, given: dict[str, Any], wrong: str) -> None:
    told = said(task, given)
    assert wrong in told
    assert told.endswith("FORMULIR")


@pytest.mark.parametrize("task", ["", "tidak-ada", "../README"])
def test_a_task_without_a_form_here_is_not_checked(task: str) -> None:
    assert form_of(task) is None


def test_every_form_shows_all_facts_of_its_task_and_none_that_there_is_not() -> None:
    """But for two, several of whose tasks are open at once: what opens them does not wait for a worker."""
    forms = {p.stem: json.loads(p.read_text(encoding="utf-8")) for p in sorted(diagram_dir().glob("*.form"))}
    shown = {name: c for name, form in forms.items() for c in form["components"] if c["id"] == f"{name}-fakta"}
    assert FORM_FIELDS.keys() - shown.keys() == {"catat-penerimaan", "tandatangani-naskah-bersama"}
    assert {c["conditional"]["hide"] for c in shown.values()} == {"=fakta = null"}
    (text,) = {c["text"] for c in shown.values()}
    assert set(re.findall(r"fakta\.(\w+)", text)) == _told(FaktaTugas) - {"prioritas"}
    assert set(re.findall(r"this\.(\w+)", text)) == _told(FaktaPermintaan)


def _told(model: type[FaktaTugas | FaktaPermintaan]) -> set[str]:
    return {field.alias or name for name, field in model.model_fields.items()}


@pytest.mark.parametrize(
    ("task", "key", "hide"),
    [
        ("periksa-konsep", "catatan", '=keputusanPemeriksa != "KEMBALIKAN"'),
        ("tandatangani-naskah", "catatan", '=keputusanPenandatangan != "KEMBALIKAN"'),
        ("tandatangani-naskah-bersama", "catatan", '=keputusanPenandatangan != "KEMBALIKAN"'),
        ("usulkan-jadwal", "alamat", '=tempatPertemuan != "TEMPAT_LAIN"'),
        ("rapat-pleno", "ganda", '=alasanPenolakan != "LAPORAN_GANDA"'),
        ("tetapkan-temuan", "perbuatan", '=kesimpulan != "DITEMUKAN"'),
        ("putuskan-mediasi", "alasan-lain", '=alasanDilewati != "LAINNYA"'),
    ],
)
def test_what_must_be_written_before_an_answer_counts_is_said_beside_it(task: str, key: str, hide: str) -> None:
    parts = json.loads((diagram_dir() / f"{task}.form").read_text(encoding="utf-8"))["components"]
    (part,) = (c for c in parts if c["id"] == f"{task}-{key}")
    assert part["conditional"] == {"hide": hide}
    assert "`pksbpmn " in part["text"]
