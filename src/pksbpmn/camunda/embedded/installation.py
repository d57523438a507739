"""The whole installation: files, then one trial start that records the class archives."""

import subprocess
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from filelock import FileLock

from pksbpmn.camunda.embedded.class_archive import ada_arsip, buat_dasar, sahkan_arsip
from pksbpmn.camunda.embedded.control import berhenti, mulai
from pksbpmn.camunda.embedded.download import Kemajuan, UkuranMesin, akar_mesin, folder_komponen, pasang_berkas
from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Settings


def pasang(
    settings: Settings,
    ukuran: UkuranMesin = UkuranMesin.LENGKAP,
    *,
    kemajuan: Kemajuan | None = None,
    tahap: Callable[[str], None] | None = None,
) -> Path:
    """Install the engine once into the cache directory and return its folder; a second call does nothing.

    `kemajuan` hears of downloaded bytes, `tahap` of each step (Indonesian). Raises `PksError` for no network,
    no disk, wrong checksum. A trial start that fails costs only speed, so it raises nothing.
    """
    lapor = tahap or (lambda _: None)
    lapor("Mengunduh dan memeriksa berkas")
    akar = pasang_berkas(settings, ukuran, kemajuan)
    bebas = settings.model_copy(
        update={
            "cluster_grpc": None,
            "engine_port_grpc": None,
            "engine_port_rest": None,
            "engine_port_manajemen": None,
            "engine_port_opensearch": None,
        }
    )
    with FileLock(akar_mesin(settings) / "arsip.lock"):
        for susunan in (UkuranMesin.BROKER, UkuranMesin.LENGKAP)[: 1 if ukuran is UkuranMesin.BROKER else 2]:
            if not all(ada_arsip(folder, kelas) for folder, kelas in _kelas(settings, susunan)):
                lapor(f"Mempercepat mesin {susunan} (sekali saja)")
                with suppress(PksError, OSError, subprocess.SubprocessError):
                    _latih(bebas, susunan)
    return akar


def _kelas(settings: Settings, ukuran: UkuranMesin) -> list[tuple[Path, str]]:
    camunda = folder_komponen(settings, "camunda")
    if ukuran is UkuranMesin.BROKER:
        return [(camunda, "StandaloneBroker")]
    return [(camunda, "StandaloneCamunda"), (folder_komponen(settings, "opensearch"), "OpenSearchRunner")]


def _latih(settings: Settings, ukuran: UkuranMesin) -> None:
    for folder, _ in _kelas(settings, ukuran):
        buat_dasar(folder)
    with tempfile.TemporaryDirectory(prefix="pksbpmn-latih-", ignore_cleanup_errors=True) as sementara:
        try:
            mulai(ukuran, settings=settings, data_dir=Path(sementara), rekam_arsip=True)
        finally:
            berhenti(Path(sementara))
    for folder, kelas in _kelas(settings, ukuran):
        sahkan_arsip(folder, kelas)
