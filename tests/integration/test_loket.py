"""Officers come to the counter: the kernel says who asks, and nothing of theirs is believed."""

import json
import os
import stat
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.integration.loket_office import CLIENT, OFFICERS, ROOT, STRANGER, Office, needs_accounts, office, uid_of
from tests.unit.cli_tools import today

if TYPE_CHECKING:
    import subprocess

pytestmark = needs_accounts
PDF = b"%PDF-1.7 nota contoh"

IN_A_NAMESPACE = """
import ctypes, os
uid = os.getuid()
assert ctypes.CDLL(None, use_errno=True).unshare(0x10000000) == 0, "no namespaces of users here"
open("/proc/self/setgroups", "w").write("deny")
open("/proc/self/uid_map", "w").write(f"{inside} {uid} 1")
assert os.getuid() == {inside}
"""
LIES = "import os, pwd\npwd.getpwuid = lambda _: pwd.getpwnam('sys')\nos.getuid = os.geteuid = lambda: 3\n"
"""What PYTHONPATH lets an officer's own Python believe."""


@pytest.fixture(scope="module")
def tempat(registry_template: Path) -> Iterator[Office]:
    """An office with its counter open."""
    with office(registry_template) as made:
        made.open()
        yield made


def _who(done: "subprocess.CompletedProcess[str]") -> tuple[str, str | None]:
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    return told["akun"], told["pegawai"]


def _laporan() -> str:
    text = (ROOT / "tests/unit/cli_laporan.yaml").read_text("utf-8")
    return text.replace("{peristiwa}", (today() - timedelta(days=60)).isoformat())


def _filed(tempat: Office, account: str = "bin") -> str:
    done = tempat.by(account, "lapor", "-", stdin=_laporan())
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_who_asks_is_known_by_his_account(tempat: Office) -> None:
    assert _who(tempat.by("bin", "siapa", "--format", "json")) == ("bin", "1001")
    assert _who(tempat.by("sys", "siapa", "--format", "json")) == ("sys", "12")
    stranger = tempat.by(STRANGER, "siapa")
    assert (stranger.returncode, stranger.stdout) == (1, "")
    assert f"Akun Anda: {STRANGER}." in stranger.stderr
    assert "pksbpmn pegawai akun tambah" in stranger.stderr
    nobody = tempat.by("nobody", "siapa")
    assert (nobody.returncode, nobody.stdout) == (1, "")
    assert "tidak bernama di mesin ini" in nobody.stderr


@pytest.mark.parametrize("inside", ["0", str(3)])
def test_a_namespace_of_users_makes_nobody_another(tempat: Office, inside: str) -> None:
    """As `unshare -r` does: he is root, or `sys`, where he sits; the kernel tells the counter his true number."""
    program = IN_A_NAMESPACE.replace("{inside}", inside) + CLIENT
    assert _who(tempat.by("bin", "siapa", "--format", "json", program=program)) == ("bin", "1001")


def test_nothing_that_he_sets_changes_anything(tempat: Office) -> None:
    lies = tempat.home / "bohong"
    lies.mkdir()
    lies.chmod(0o777)
    tempat.file("bin", "bohong/sitecustomize.py", LIES.encode())
    told = tempat.by("bin", program="import pwd; print(pwd.getpwuid(0).pw_name)", PYTHONPATH=str(lies))
    assert told.stdout == "sys\n"
    settings = {
        "PKSBPMN_DATA_DIR": str(lies),
        "PKSBPMN_DATABASE_URL": f"sqlite:///{lies}/lain.sqlite3",
        "PKSBPMN_ENCRYPTION_KEYS": "bukan-kunci",
        "PKSBPMN_COMPLAINT_NUMBER_PATTERN": "PALSU/{urut}",
        "PKSBPMN_CLOCK_URL": "http://127.0.0.1:1",
        "PKSBPMN_LEMBAGA_FILE": str(lies / "tidak-ada.yaml"),
        "PYTHONPATH": os.pathsep.join((str(lies), str(ROOT / "src"), str(ROOT))),
        "LANG": "tlh_KX.ISO-8859-1",
        "LC_ALL": "C",
        "HOME": str(lies),
        "USER": "sys",
        "LOGNAME": "sys",
    }
    first = _filed(tempat)
    done = tempat.by("bin", "lapor", "-", stdin=_laporan(), **settings)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip().partition("/")[2] == first.partition("/")[2]
    assert int(done.stdout.partition("/")[0]) == int(first.partition("/")[0]) + 1
    assert [p.name for p in lies.iterdir()] == ["sitecustomize.py"]
    assert _who(tempat.by("bin", "siapa", "--format", "json", **settings)) == ("bin", "1001")
    trail = json.loads(tempat.by("sys", "status", done.stdout.strip(), "--format", "json").stdout)
    assert "PALSU" not in json.dumps(trail)


def test_files_are_opened_with_his_own_rights(tempat: Office) -> None:
    """His own, which the service cannot read, come; one of the service, which he cannot read, does not."""
    own = tempat.file("bin", "laporan.yaml", _laporan().encode())
    done = tempat.by("bin", "lapor", "laporan.yaml")
    assert done.returncode == 0, done.stderr
    nomor = done.stdout.strip()
    for name in ("laporan.yaml", "@laporan.yaml", str(tempat.data / "kunci-enkripsi")):
        refused = tempat.by("sys", "lapor", name) if "@" not in name else tempat.by("sys", "status", name)
        assert (refused.returncode, refused.stdout) == (1, ""), name
        assert "izin ditolak" in refused.stderr, name
    key = tempat.by("bin", "status", f"@{tempat.data}/kunci-enkripsi")
    assert (key.returncode, key.stdout) == (1, "")
    assert "tidak dapat dibaca (izin ditolak)" in key.stderr
    tempat.file("bin", "nomor", f"{nomor}\n".encode())
    assert nomor in tempat.by("bin", "status", "@nomor").stdout
    assert stat.S_IMODE(own.stat().st_mode) == 0o600


def test_what_is_written_is_his(tempat: Office) -> None:
    nomor = _filed(tempat)
    tempat.file("bin", "nota.pdf", PDF)
    added = tempat.by(
        *("bin", "lampiran", "tambah", nomor, str(tempat.home / "nota.pdf")),
        *("--bersama", "LAPORAN", "--dari", "PELAPOR"),
    )
    assert added.returncode == 0, added.stderr
    (lampiran,) = json.loads(tempat.by("bin", "lampiran", "daftar", nomor, "--format", "json").stdout)
    assert lampiran["nama"] == "nota.pdf"
    salin = ("bin", "lampiran", "salin", lampiran["id"], "./keluar/di-sini")
    done = tempat.by(*salin)
    assert done.returncode == 0, done.stderr
    target = tempat.home / "keluar/di-sini/nota.pdf"
    assert (target.read_bytes(), target.stat().st_uid) == (PDF, uid_of("bin"))
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    target.write_bytes(b"miliknya sendiri")
    beside = tempat.by(*salin)
    assert beside.stdout == f"Disimpan: keluar/di-sini/{lampiran['id']}-nota.pdf\n"
    assert (target.read_bytes(), target.with_name(f"{lampiran['id']}-nota.pdf").read_bytes()) == (
        b"miliknya sendiri",
        PDF,
    )
    inside = tempat.by("bin", "lampiran", "salin", lampiran["id"], str(tempat.data))
    assert (inside.returncode, inside.stdout) == (1, "")
    assert "izin ditolak" in inside.stderr


def test_streams_and_status_are_those_of_the_command(tempat: Office) -> None:
    direct, there = tempat.as_service("surat", "--help"), tempat.by("bin", "surat", "--help")
    assert (direct.returncode, direct.stdout) == (there.returncode, there.stdout)
    misused = tempat.by("bin", "status")
    assert misused.returncode == 2
    assert misused.stderr.startswith("Pemakaian: pksbpmn status NOMOR")
    forged = tempat.file("bin", "asing.pdf", PDF)
    assert tempat.by("bin", "surat", "periksa", str(forged)).returncode == 1


def test_what_the_counter_does_not_do_names_the_cure(tempat: Office) -> None:
    for words in (("cadangkan", "x.age"), ("kunci", "putar"), ("loket",), ("jalankan", "--help"), ("dokter",)):
        refused = tempat.by("bin", *words)
        assert (refused.returncode, refused.stdout) == (1, ""), words
        assert "tidak dilayani loket" in refused.stderr, words
        assert f"sudo -u games pksbpmn {words[0]}" in refused.stderr, words
    direct = tempat.by("bin", "status", "x", PKSBPMN_LOKET="", PKSBPMN_DATA_DIR=str(tempat.data))
    assert (direct.returncode, direct.stdout) == (1, "")
    assert "Folder data milik akun lain." in direct.stderr
    assert "PKSBPMN_LOKET" in direct.stderr


def test_many_come_at_once(tempat: Office) -> None:
    running = [(a, tempat.begun(a, "siapa", "--format", "json")) for a in ("bin", "sys", "root") * 3]
    for account, one in running:
        out, err = one.communicate(timeout=120)
        assert one.returncode == 0, err
        assert json.loads(out)["pegawai"] == OFFICERS[account]


def test_the_log_names_nobody(tempat: Office) -> None:
    nomor = _filed(tempat)
    assert tempat.by("bin", "status", nomor).returncode == 0
    log = tempat.log.read_text("utf-8")
    assert "loket-selesai" in log
    told = {word for line in log.splitlines() if line.startswith("{") for word in json.loads(line)}
    assert told <= {"status", "detik", "event", "level", "logger", "timestamp", "sebab", "uid"}
    assert not [word for word in (nomor, "siapa", "lapor", "1001", "Traceback", *OFFICERS) if word in log]
