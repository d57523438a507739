"""Fetching the engine's files once into the user's cache directory, and unpacking them atomically."""

import errno
import shutil
import tarfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

import requests
from filelock import FileLock
from jgo.maven import MavenContext, PythonResolver

from pksbpmn.camunda.embedded.pins import Artefak, Kunci, baca_kunci, cocok, pastikan_cocok
from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Settings

Kemajuan = Callable[[int, int], None]
"""Called with (bytes fetched since the last call, bytes in total)."""

_KALI_RUANG = 2.6  # archive + unpacked + class archives, relative to the download


class UkuranMesin(StrEnum):
    """How much of Camunda runs: the broker alone, or with Operate and Tasklist on OpenSearch."""

    BROKER = "broker"
    LENGKAP = "lengkap"

    @property
    def komponen(self) -> tuple[str, ...]:
        """Names of the pin files this size needs."""
        return ("camunda",) if self is UkuranMesin.BROKER else ("camunda", "opensearch")


def akar_mesin(settings: Settings) -> Path:
    """Folder of everything installed."""
    return settings.cache_dir / "mesin"


def folder_komponen(settings: Settings, nama: str) -> Path:
    """Where the component lies once installed; it exists only when complete."""
    return akar_mesin(settings) / baca_kunci(nama).nama_folder


def terpasang(settings: Settings, ukuran: UkuranMesin) -> bool:
    """Whether every component of this size is complete."""
    return all(folder_komponen(settings, nama).is_dir() for nama in ukuran.komponen)


def pasang_berkas(settings: Settings, ukuran: UkuranMesin, kemajuan: Kemajuan | None = None) -> Path:
    """Fetch, verify and unpack what is missing; returns the folder of all components.

    An interrupted run leaves complete downloads, which the next one uses, and no half component.
    Raises `PksError` for no network, no disk, wrong checksum.
    """
    akar = akar_mesin(settings)
    if terpasang(settings, ukuran):
        return akar
    with _galat_disk(akar):
        akar.mkdir(parents=True, exist_ok=True)
        with FileLock(akar / "pasang.lock"):
            for nama in ukuran.komponen:
                kunci = baca_kunci(nama)
                if not (akar / kunci.nama_folder).is_dir():
                    pasang_komponen(akar, kunci, kemajuan)
    return akar


def pasang_komponen(akar: Path, kunci: Kunci, kemajuan: Kemajuan | None = None) -> None:
    """Fetch and unpack one component below `akar`; the caller holds the lock."""
    butuh = int(kunci.ukuran * _KALI_RUANG)
    if shutil.disk_usage(akar).free < butuh:
        raise _disk_penuh(akar, butuh)
    unduhan = akar / "unduhan"
    berkas = ambil(unduhan, kunci, kemajuan)
    sementara = akar / f"{kunci.nama_folder}.sementara"
    shutil.rmtree(sementara, ignore_errors=True)
    sementara.mkdir()
    for sumber in berkas:
        if sumber.name.endswith(".tar.gz"):
            with tarfile.open(sumber) as arsip:
                arsip.extractall(sementara, filter="data")
        else:
            shutil.move(sumber, sementara / sumber.name)
    isi = sementara / kunci.nama_folder
    (isi if isi.is_dir() else sementara).rename(akar / kunci.nama_folder)
    shutil.rmtree(sementara, ignore_errors=True)
    shutil.rmtree(unduhan, ignore_errors=True)


def ambil(unduhan: Path, kunci: Kunci, kemajuan: Kemajuan | None = None) -> list[Path]:
    """Every artifact of the component as a verified local file, downloaded where missing."""

    @contextmanager
    def lapor(_nama: str, _total: int) -> Iterator[Callable[[int], None]]:
        yield lambda jumlah: kemajuan(jumlah, kunci.ukuran) if kemajuan else None

    konteks = MavenContext(PythonResolver(progress_callback=lapor), repo_cache=unduhan, local_repos=[], timeout=30)
    pekerja = ThreadPoolExecutor(max_workers=6)
    try:
        return list(pekerja.map(lambda artefak: _ambil_satu(konteks, artefak, kemajuan, kunci.ukuran), kunci.artefak))
    finally:
        pekerja.shutdown(cancel_futures=True)


def _ambil_satu(konteks: MavenContext, artefak: Artefak, kemajuan: Kemajuan | None, total: int) -> Path:
    maven = konteks.project(artefak.grup, artefak.nama).at_version(artefak.versi).artifact(packaging=artefak.jenis)
    tujuan = maven.cached_path
    if tujuan is not None and tujuan.exists():  # from an interrupted run: whole, or thrown away
        if cocok(tujuan, artefak):
            if kemajuan:
                kemajuan(artefak.ukuran, total)
            return tujuan
        tujuan.unlink()
    try:
        berkas = Path(maven.resolve())
    except requests.RequestException as galat:
        raise _tanpa_jaringan(artefak, type(galat).__name__) from galat
    except RuntimeError as galat:  # the resolver: not found, or its own SHA-1 check failed
        if tujuan is not None and tujuan.exists():
            pastikan_cocok(tujuan, artefak)
            return tujuan
        raise _tanpa_jaringan(artefak, "tidak ada di repositori") from galat
    pastikan_cocok(berkas, artefak)
    return berkas


def _tanpa_jaringan(artefak: Artefak, sebab: str) -> PksError:
    return PksError(
        f"Berkas {artefak.nama_berkas} tidak dapat diunduh ({sebab}).",
        "Periksa jaringan dan proksi, lalu ulangi `pksbpmn mesin pasang`; unduhan utuh dipakai lagi.",
    )


def _disk_penuh(tempat: Path, butuh: int) -> PksError:
    return PksError(
        f"Ruang disk di {tempat} tidak cukup (perlu sekitar {butuh // 2**20} MB).",
        "Kosongkan ruang, atau pilih disk lain dengan PKSBPMN_CACHE_DIR.",
    )


@contextmanager
def _galat_disk(tempat: Path) -> Iterator[None]:
    try:
        yield
    except OSError as galat:
        if galat.errno in (errno.ENOSPC, errno.EDQUOT):
            raise _disk_penuh(tempat, baca_kunci("camunda").ukuran) from galat
        raise PksError(
            f"Folder {tempat} tidak dapat ditulis ({galat.strerror}).",
            "Periksa izin folder atau PKSBPMN_CACHE_DIR.",
        ) from galat
