"""Operate and Tasklist really show what runs: the full embedded stack, a complaint, and a look from outside."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest
import sqlalchemy as sa

from pksbpmn.camunda.diagrams import diagram_files
from pksbpmn.camunda.embedded import EngineSize, stop
from pksbpmn.cli.app import main
from pksbpmn.names import Tugas
from pksbpmn.registry import tables
from pksbpmn.stories.model import Putuskan, cerita_proyek
from pksbpmn.stories.stage import Panggung, buka_panggung
from pksbpmn.usecases.journal import id_baru
from pksbpmn.wiring import Application
from tests.integration.cerita_lewat_rest import ajukan, putuskan, tugas, tunggu, tunggu_akhir

pytestmark = pytest.mark.engine

CERITA = cerita_proyek()["di-luar-kewenangan"]


@pytest.fixture(scope="module")
def panggung(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Panggung]:
    """Broker, OpenSearch, Operate, Tasklist, workers, relay and mailbox."""
    folder = tmp_path_factory.mktemp("penuh")
    try:
        with buka_panggung(EngineSize.FULL, folder) as p:
            yield p
    finally:
        stop(folder / "engine")


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
def test_operate_dan_tasklist_memperlihatkan_laporan(
    panggung: Panggung,
    operate: httpx.Client,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    nomor = ajukan(panggung.app, CERITA)

    diagram = {b.stem for b in diagram_files() if b.suffix == ".bpmn"}
    assert len(diagram) == 20
    tunggu(
        "proses di Operate",
        lambda: {p["bpmnProcessId"] for p in cari(operate, "process-definitions", {})} == diagram or None,
    )

    verifikasi = tugas(panggung.client, nomor, Tugas.VERIFIKASI_FORMIL)
    assert verifikasi.candidate_groups == ("penerimaan-verifikasi",)
    tugas_terdaftar(panggung, monkeypatch, capsys, nomor)
    keputusan = [langkah for langkah in CERITA.langkah if isinstance(langkah, Putuskan)]
    putuskan(panggung.app, panggung.client, nomor, keputusan[0])
    assert tugas(panggung.client, nomor, Tugas.VERIFIKASI_MATERIIL).key != verifikasi.key
    for langkah in keputusan[1:]:
        putuskan(panggung.app, panggung.client, nomor, langkah)
    assert tunggu_akhir(panggung.app, nomor) == CERITA.akhir

    def selesai() -> list[dict[str, Any]] | None:
        return cari(operate, "process-instances", {"bpmnProcessId": "laporan", "state": "COMPLETED"}) or None

    assert len(tunggu("instance selesai di Operate", selesai)) == 1
    assert cari(operate, "incidents", {}) == []
    assert panggung.client.search_incidents() == []


def perintah(panggung: Panggung, monkeypatch: pytest.MonkeyPatch, *argumen: str) -> int:
    """The command line against this stage."""
    for nama, nilai in {
        "DATA_DIR": str(panggung.app.settings.data_dir),
        "CLUSTER_GRPC": panggung.mesin.grpc,
        "CLUSTER_REST": panggung.mesin.rest,
        "CLOCK_URL": str(panggung.mesin.management),
    }.items():
        monkeypatch.setenv(f"PKSBPMN_{nama}", nilai)
    return main(list(argumen))


def tugas_terdaftar(
    panggung: Panggung, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], nomor: str
) -> None:
    """`tugas daftar` tells number, subject, readable name, group and due date of the one task of this complaint."""
    capsys.readouterr()
    assert perintah(panggung, monkeypatch, "tugas", "daftar", "--nomor", nomor, "--format", "json") == 0
    (satu,) = json.loads(capsys.readouterr().out)
    perihal = CERITA.laporan_pada(panggung.sekarang().date()).perihal
    assert (satu["nomor"], satu["perihal"], satu["name"]) == (nomor, perihal, "Verifikasi formil")
    sisa = datetime.fromisoformat(satu["due"]) - panggung.sekarang()
    assert timedelta(days=6) < sisa <= timedelta(days=7)
    assert perintah(panggung, monkeypatch, "tugas", "daftar") == 0
    baris = next(b for b in capsys.readouterr().out.splitlines() if nomor in b)
    for isi in (perihal, "Verifikasi formil", "penerimaan-verifikasi", f"{satu['key']}"):
        assert isi in baris


def salin(app: Application, dari: str, ke: str) -> None:
    """The records of a complaint under another number."""
    with app.uow() as uow:
        uow.berkas.add(replace(uow.berkas.get(dari), nomor=ke, nomor_perkara=ke))
        uow.laporan.add(replace(uow.laporan.get(dari), nomor_berkas=ke))
        for orang in uow.identitas.find(nomor_berkas=dari):
            uow.identitas.add(replace(orang, nomor_berkas=ke))
        for unit in uow.unit_terlapor.find(nomor_berkas=dari):
            uow.unit_terlapor.add(replace(unit, id=id_baru(), nomor_berkas=ke))
        uow.commit()


@pytest.mark.timeout(900)
def test_insiden_dijelaskan_dan_dicoba_lagi(
    panggung: Panggung, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A process whose complaint is not in the registry: told by `insiden` and `dokter`, cured, tried again, gone."""
    nomor = ajukan(panggung.app, CERITA)
    asing = f"0009/{nomor.partition('/')[2]}"
    isi = {"nomorBerkas": asing, "tanggalBerkas": "2026-11-01", "adaPelapor": True, "jalurCepat": False}
    panggung.client.publish_message("laporan-diterima", asing, isi)
    tugas(panggung.client, nomor, Tugas.VERIFIKASI_FORMIL)
    (satu,) = tunggu("insiden di Operate", lambda: panggung.client.search_incidents() or None)
    assert (satu.nomor, satu.process_id, satu.element_id) == (asing, "laporan", "tetapkan-himpunan-aturan")
    assert satu.message.startswith(f"Berkas {asing} tidak ditemukan.")
    tunggu("keduanya berjalan", lambda: panggung.client.search_running() == {nomor, asing} or None)

    capsys.readouterr()
    assert perintah(panggung, monkeypatch, "insiden", "daftar") == 0
    teks = capsys.readouterr().out
    assert f"{satu.key}" in teks
    assert f"{asing}  laporan/tetapkan-himpunan-aturan" in teks
    assert perintah(panggung, monkeypatch, "dokter", "--format", "json") == 1
    temuan = json.loads(capsys.readouterr().out)["temuan"]
    assert {(t["periksa"], t["objek"]) for t in temuan} == {("mesin", asing), ("insiden", asing)}

    salin(panggung.app, nomor, asing)
    with panggung.app.database.begin() as c:
        deret = tables.penomoran
        c.execute(
            sa.update(deret)
            .where(deret.c.deret == "BERKAS/laporan")
            .values(
                terakhir=c.execute(
                    sa.select(sa.func.count()).select_from(tables.metadata.tables["laporan"])
                ).scalar_one()
            )
        )
    assert perintah(panggung, monkeypatch, "insiden", "coba-lagi", str(satu.key)) == 0
    tugas(panggung.client, asing, Tugas.VERIFIKASI_FORMIL)
    tunggu("insiden selesai", lambda: panggung.client.search_incidents() == [] or None)
    capsys.readouterr()
    assert perintah(panggung, monkeypatch, "dokter") == 0, capsys.readouterr().out
    assert perintah(panggung, monkeypatch, "insiden", "coba-lagi", str(satu.key)) == 1
