"""The registry on both databases: SQLite, and a PostgreSQL server of the test run's own."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

import pksbpmn.cerita
from pksbpmn.cerita.model import baca_cerita
from pksbpmn.domain.kalender import JAKARTA
from pksbpmn.domain.laporan import LaporanMasuk
from pksbpmn.settings import Settings
from pksbpmn.usecases.lapor import lapor
from pksbpmn.wiring import Aplikasi, rakit

_BATAS_MULAI = 60.0


@dataclass
class JamUji:
    """A clock that stands still until it is moved."""

    saat: datetime = field(default_factory=lambda: datetime(2026, 3, 2, 9, 0, tzinfo=JAKARTA))

    def now(self) -> datetime:
        """Now, aware, in Jakarta."""
        return self.saat

    def maju(self, lama: timedelta) -> None:
        """Move the clock ahead."""
        self.saat += lama


def _program_postgres(nama: str) -> str:
    """A server program on PATH or where Debian puts it (the newest version)."""

    def versi(folder: Path) -> int:
        return int(folder.parts[-2]) if folder.parts[-2].isdigit() else 0

    tempat = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=versi, reverse=True)
    ada = shutil.which(nama, path=os.pathsep.join([os.environ.get("PATH", ""), *map(str, tempat)]))
    if ada is None:
        pytest.skip(f"PostgreSQL tidak tersedia: program {nama} tidak ditemukan")
    return ada


def _pemilik() -> dict[str, Any]:
    """Who runs the server: it refuses root, so root hands it to the account `postgres`."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return {}
    import pwd  # noqa: PLC0415  # not on Windows

    try:
        akun = pwd.getpwnam("postgres")
    except KeyError:
        pytest.skip("PostgreSQL tidak tersedia: menolak dijalankan root, dan akun postgres tidak ada")
    return {"user": akun.pw_uid, "group": akun.pw_gid, "extra_groups": []}


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A fresh PostgreSQL on the loopback, in a time zone far from Jakarta; its URL without a database."""
    initdb, server = _program_postgres("initdb"), _program_postgres("postgres")
    pemilik = _pemilik()
    folder = Path(tempfile.mkdtemp(prefix="pksbpmn-postgres-"))
    if pemilik:
        os.chown(folder, pemilik["user"], pemilik["group"])
    try:
        data = folder / "data"
        perintah = [
            initdb,
            "-D",
            str(data),
            "-U",
            "uji",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
            "--no-sync",
        ]
        subprocess.run(perintah, cwd=folder, check=True, stdout=subprocess.DEVNULL, timeout=120, **pemilik)
        with socket.socket() as soket:
            soket.bind(("127.0.0.1", 0))
            porta = soket.getsockname()[1]
        setelan = ["listen_addresses=127.0.0.1", f"port={porta}", "unix_socket_directories=", "fsync=off"]
        setelan.append("timezone=America/New_York")
        argumen = [server, "-D", str(data), *(bagian for s in setelan for bagian in ("-c", s))]
        with (folder / "log").open("wb") as log:
            proses = subprocess.Popen(argumen, cwd=folder, stdout=log, stderr=log, **pemilik)
        try:
            _tunggu_siap(proses, porta, folder / "log")
            yield f"postgresql+psycopg://uji@127.0.0.1:{porta}"
        finally:
            proses.terminate()
            proses.wait(30)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _tunggu_siap(proses: "subprocess.Popen[bytes]", porta: int, log: Path) -> None:
    sampai = time.monotonic() + _BATAS_MULAI
    while True:
        try:
            psycopg.connect(host="127.0.0.1", port=porta, user="uji", dbname="postgres").close()
        except psycopg.OperationalError:
            assert proses.poll() is None, log.read_text(encoding="utf-8")
            assert time.monotonic() < sampai, log.read_text(encoding="utf-8")
            time.sleep(0.1)
        else:
            return


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def basis_data(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """URL of an empty database, once on each system."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'registri.sqlite3'}"
        return
    server = request.getfixturevalue("postgres")
    nama = f"uji_{uuid.uuid4().hex}"
    with psycopg.connect(f"{server}/postgres".replace("+psycopg", ""), autocommit=True) as sambungan:
        sambungan.execute(f"CREATE DATABASE {nama}".encode())
        yield f"{server}/{nama}"
        sambungan.execute(f"DROP DATABASE {nama} WITH (FORCE)".encode())


@pytest.fixture
def jam() -> JamUji:
    """The clock of `app`."""
    return JamUji()


@pytest.fixture
def app(basis_data: str, tmp_path: Path, jam: JamUji) -> Iterator[Aplikasi]:
    """The application on an empty registry, on the clock of the test."""
    asli = rakit(Settings(_env_file=None, data_dir=tmp_path, database_url=basis_data))
    yield replace(asli, clock=jam, _perlengkapan=replace(asli._perlengkapan, clock=jam))
    asli.database.dispose()


@pytest.fixture
def laporan_masuk(jam: JamUji) -> LaporanMasuk:
    """A complaint as filed, of an invented person."""
    cerita = baca_cerita(Path(pksbpmn.cerita.__file__).parent / "naskah")["sertifikat-pelatihan"]
    return cerita.laporan_pada(jam.now().date())


@pytest.fixture
def nomor(app: Aplikasi, laporan_masuk: LaporanMasuk) -> str:
    """Number of a complaint that is in the registry."""
    with app.uow() as uow:
        nomor = lapor(uow, laporan_masuk)
        uow.commit()
    return nomor
