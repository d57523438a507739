"""The account is the operating system's: another one on the same machine is another person, whatever he sets."""

import json
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from pksbpmn.names import CandidateGroup
from pksbpmn.settings import Settings
from pksbpmn.wiring import assemble
from tests.staff import in_office

ROOT = Path(__file__).parents[2]
OTHER = "nobody"
pytestmark = pytest.mark.skipif(
    os.name != "posix" or os.geteuid() != 0 or shutil.which("setpriv") is None,
    reason="only root can act as a second account of this machine, by setpriv",
)


class Machine:
    """Runs commands on one registry as this account or the other, in processes of their own."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"

    def application_data(self, owner: int) -> None:
        """Give all data to an account."""
        for path in (self.data, *self.data.rglob("*")):
            os.chown(path, owner, -1)

    def __call__(self, *words: str, uid: int = 0) -> "subprocess.CompletedProcess[str]":
        """Run a command as the account with this number, which has set every name that it could to root's."""
        program = f"import sys; from pksbpmn.cli.app import main; sys.exit(main({list(words)!r}))"
        command = [sys.executable, "-c", program]
        if uid:
            self.application_data(uid)
            command = ["setpriv", f"--reuid={uid}", "--clear-groups", *command]
        names = dict.fromkeys(("LOGNAME", "USER", "LNAME", "USERNAME", "SUDO_USER", "PKSBPMN_ACCOUNT"), "root")
        kept = {k: v for k, v in os.environ.items() if not k.startswith("PKSBPMN_")}
        environment = (
            kept
            | names
            | {
                "HOME": str(self.data),
                "PKSBPMN_DATA_DIR": str(self.data),
                "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT))),
                "PYTHONDONTWRITEBYTECODE": "1",
            }
        )
        return subprocess.run(
            command, capture_output=True, text=True, check=False, env=environment, cwd=self.data.parent, timeout=120
        )


@pytest.fixture
def machine() -> Iterator[Machine]:
    """A registry whose administrator is root, officer 1001, in a folder that the other account can reach."""
    folder = Path(tempfile.mkdtemp(prefix="pksbpmn-akun-"))
    folder.chmod(0o755)
    uid = pwd.getpwnam(OTHER).pw_uid
    try:
        if subprocess.run(
            ["setpriv", f"--reuid={uid}", "--clear-groups", "test", "-r", __file__],  # noqa: S607 - where it is found
            check=False,
        ).returncode:
            pytest.skip(f"the account {OTHER} cannot read this checkout")
        opened = Machine(folder)
        app = assemble(Settings(_env_file=None, data_dir=opened.data))
        with app.uow() as uow:
            in_office(uow, ["12", "1001"])
            for officer in uow.pegawai.find():
                officer.kelompok = (CandidateGroup.NARAHUBUNG_OMBUDSMAN,)
            uow.commit()
        app.database.dispose()
        mine = opened("pegawai", "akun", "tambah", "1001", "root")
        assert mine.returncode == 0, mine.stderr
        yield opened
    finally:
        shutil.rmtree(folder)


def test_another_account_of_the_machine_is_another_person(machine: Machine) -> None:
    """He may read all that the first account may, and has its registry and key: he is still nobody here."""
    uid = pwd.getpwnam(OTHER).pw_uid
    who = machine("siapa", "--format", "json", uid=uid)
    assert who.returncode == 0, who.stderr
    assert json.loads(who.stdout) == {
        "akun": OTHER,
        "pegawai": None,
        "kelompok": [],
        "terdaftar": [],
        "pengelola": False,
    }
    channel = ("kanal", "tambah", "ITJEN", "ELEKTRONIK", "sftp.itjen.example")
    refused = machine(*channel, uid=uid)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "Akun Anda tidak terdaftar bagi seorang pegawai" in refused.stderr
    refused = machine("pegawai", "akun", "tambah", "12", OTHER, uid=uid)
    assert "Akun Anda tidak terdaftar bagi seorang pegawai" in refused.stderr
    machine.application_data(0)
    assert machine("pegawai", "akun", "tambah", "12", OTHER).returncode == 0
    assert machine(*channel, uid=uid).returncode == 0
    machine.application_data(0)
    assert machine(*channel).returncode == 0
    app = assemble(Settings(_env_file=None, data_dir=machine.data))
    with app.uow() as uow:
        assert [a.pelaku for a in uow.audit.find(peristiwa="kanal-dicatat")] == ["12", "1001"]
    app.database.dispose()
