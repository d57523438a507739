"""Operate and Tasklist really show what runs: the full embedded stack, a complaint, and a look from outside."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

import pksbpmn.cerita
from pksbpmn.camunda.diagrams import diagram_files
from pksbpmn.camunda.embedded import UkuranMesin, berhenti
from pksbpmn.cerita.model import Putuskan, baca_cerita
from pksbpmn.cerita.panggung import Panggung, buka_panggung
from tests.integration.cerita_lewat_rest import ajukan, putuskan, tugas, tunggu, tunggu_akhir

pytestmark = pytest.mark.engine

CERITA = baca_cerita(Path(pksbpmn.cerita.__file__).parent / "naskah")["di-luar-kewenangan"]


@pytest.fixture
def panggung(tmp_path: Path) -> Iterator[Panggung]:
    """Broker, OpenSearch, Operate, Tasklist, workers, relay and mailbox."""
    try:
        with buka_panggung(UkuranMesin.LENGKAP, tmp_path) as p:
            yield p
    finally:
        berhenti(tmp_path / "engine")


@pytest.fixture
def operate(panggung: Panggung) -> Iterator[httpx.Client]:
    """Operate's public API, logged in as its user demo."""
    assert panggung.mesin.operate is not None
    dasar = panggung.mesin.operate.removesuffix("/operate")
    with httpx.Client(base_url=dasar, timeout=30, trust_env=False) as http:
        masuk = http.post("/api/login", params={"username": "demo", "password": "demo"})
        assert masuk.is_success, masuk.status_code
        yield http


def cari(operate: httpx.Client, apa: str, saring: dict[str, Any]) -> list[dict[str, Any]]:
    """Hits of `POST /v1/<apa>/search`."""
    hasil: list[dict[str, Any]] = (
        operate.post(f"/v1/{apa}/search", json={"filter": saring, "size": 100}).raise_for_status().json()["items"]
    )
    return hasil


@pytest.mark.timeout(900)
def test_operate_dan_tasklist_memperlihatkan_laporan(panggung: Panggung, operate: httpx.Client) -> None:
    nomor = ajukan(panggung.app, CERITA)

    diagram = {b.stem for b in diagram_files() if b.suffix == ".bpmn"}
    assert len(diagram) == 20
    tunggu(
        "proses di Operate",
        lambda: {p["bpmnProcessId"] for p in cari(operate, "process-definitions", {})} == diagram or None,
    )

    verifikasi = tugas(panggung.client, nomor, "verifikasi-formil")
    assert verifikasi.candidate_groups
    keputusan = [langkah for langkah in CERITA.langkah if isinstance(langkah, Putuskan)]
    putuskan(panggung.app, panggung.client, nomor, keputusan[0])
    assert tugas(panggung.client, nomor, "verifikasi-materiil").key != verifikasi.key
    for langkah in keputusan[1:]:
        putuskan(panggung.app, panggung.client, nomor, langkah)
    assert tunggu_akhir(panggung.app, nomor) is CERITA.akhir

    def selesai() -> list[dict[str, Any]] | None:
        return cari(operate, "process-instances", {"bpmnProcessId": "laporan", "state": "COMPLETED"}) or None

    assert len(tunggu("instance selesai di Operate", selesai)) == 1
    assert cari(operate, "incidents", {}) == []
