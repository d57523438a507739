"""A PostgreSQL server of one's own on the loopback, and fresh databases on it."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg

_BATAS_MULAI = 60.0


class NoServer(RuntimeError):
    """Why there can be none here."""


def program(nama: str) -> str | None:
    """A server program on PATH or where Debian puts it (the newest version)."""

    def version(folder: Path) -> int:
        return int(folder.parts[-2]) if folder.parts[-2].isdigit() else 0

    tempat = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=version, reverse=True)
    return shutil.which(nama, path=os.pathsep.join([os.environ.get("PATH", ""), *map(str, tempat)]))


@dataclass(frozen=True)
class _Owner:
    """The account that runs the server; None: whoever runs the tests."""

    uid: int | None = None
    gid: int | None = None

    def give(self, path: Path) -> None:
        if self.uid is not None and self.gid is not None:
            os.chown(path, self.uid, self.gid)

    def command(self, *arguments: str) -> list[str]:
        """The command as that account.

        By setpriv rather than Popen's `user`: with that Python forks, and gRPC's handlers
        of a fork, run in the child while its threads poll, have broken it.
        """
        if self.uid is None:
            return [*arguments]
        return ["setpriv", f"--reuid={self.uid}", f"--regid={self.gid}", "--clear-groups", "--", *arguments]


def _owner() -> _Owner:
    """Who runs the server: it refuses root, so root hands it to the account `postgres`."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return _Owner()
    import pwd  # noqa: PLC0415  # not on Windows

    try:
        akun = pwd.getpwnam("postgres")
    except KeyError:
        raise NoServer("menolak dijalankan root, dan akun postgres tidak ada") from None
    if shutil.which("setpriv") is None:
        raise NoServer("menolak dijalankan root, dan setpriv (util-linux) tidak ada")
    return _Owner(akun.pw_uid, akun.pw_gid)


@contextlib.contextmanager
def postgres_server(certificate: Path | None = None) -> Iterator[str]:
    """A fresh server, in a time zone far from Jakarta; its URL without a database. NoServer where none can run.

    With a PEM file of certificate and key it takes connections over TLS only.
    """
    initdb, server = program("initdb"), program("postgres")
    if initdb is None or server is None:
        raise NoServer("program initdb atau postgres tidak ditemukan")
    pemilik = _owner()
    folder = Path(tempfile.mkdtemp(prefix="pksbpmn-postgres-"))
    pemilik.give(folder)
    try:
        data = folder / "data"
        pilihan = ["-U", "uji", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
        perintah = pemilik.command(initdb, "-D", str(data), *pilihan)
        subprocess.run(perintah, cwd=folder, check=True, stdout=subprocess.DEVNULL, timeout=120)
        with socket.socket() as soket:
            soket.bind(("127.0.0.1", 0))
            porta = soket.getsockname()[1]
        setelan = ["listen_addresses=127.0.0.1", f"port={porta}", "unix_socket_directories=", "fsync=off"]
        setelan.append("timezone=America/New_York")
        if certificate is not None:
            setelan += _tls(certificate, data, pemilik)
        argumen = [server, "-D", str(data), *(bagian for s in setelan for bagian in ("-c", s))]
        with (folder / "log").open("wb") as log:
            proses = subprocess.Popen(pemilik.command(*argumen), cwd=folder, stdout=log, stderr=log)
        try:
            _await_ready(proses, porta, folder / "log")
            yield f"postgresql+psycopg://uji@127.0.0.1:{porta}"
        finally:
            proses.send_signal(signal.SIGINT)  # a fast shutdown: whoever is still connected is sent away
            proses.wait(30)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def new_database(server: str) -> Iterator[str]:
    """URL of an empty database, dropped afterwards."""
    nama = f"uji_{uuid.uuid4().hex}"
    _execute(server, f"CREATE DATABASE {nama}")
    try:
        yield f"{server}/{nama}"
    finally:
        _execute(server, f"DROP DATABASE {nama} WITH (FORCE)")


def copy_database(dari: str, ke: str) -> None:
    """Make `ke` what `dari` is; nobody may be connected to either."""
    server, _, asal = dari.rpartition("/")
    tujuan = ke.rpartition("/")[2]
    _execute(server, f"DROP DATABASE IF EXISTS {tujuan}")
    _execute(server, f"CREATE DATABASE {tujuan} TEMPLATE {asal}")


def _execute(server: str, sql: str) -> None:
    with psycopg.connect(f"{server}/postgres".replace("+psycopg", ""), autocommit=True) as sambungan:
        sambungan.execute(sql.encode())


def _tls(certificate: Path, data: Path, owner: _Owner) -> list[str]:
    tempat = data / "server.pem"
    shutil.copy(certificate, tempat)
    tempat.chmod(0o600)
    owner.give(tempat)
    (data / "pg_hba.conf").write_text("hostssl all all 127.0.0.1/32 trust\n", encoding="ascii")
    return ["ssl=on", f"ssl_cert_file={tempat}", f"ssl_key_file={tempat}"]


def _await_ready(process: "subprocess.Popen[bytes]", port: int, log: Path) -> None:
    sampai = time.monotonic() + _BATAS_MULAI
    while True:
        try:
            psycopg.connect(host="127.0.0.1", port=port, user="uji", dbname="postgres").close()
        except psycopg.OperationalError:
            assert process.poll() is None, log.read_text(encoding="utf-8")
            assert time.monotonic() < sampai, log.read_text(encoding="utf-8")
            time.sleep(0.1)
        else:
            return
