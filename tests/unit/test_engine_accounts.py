"""The embedded engine on a machine that others use too."""

import os
import pwd
from pathlib import Path

import pytest

from pksbpmn.camunda.embedded import EngineSize, other_people
from pksbpmn.camunda.embedded.accounts import account_environment, login_of, read_login
from pksbpmn.camunda.embedded.command_lines import Plan, camunda_environment
from pksbpmn.camunda.embedded.ports import Ports
from tests.unit.cli_tools import Terminal, terminal

pks = pytest.fixture(terminal, name="pks")
PORTS = Ports(grpc=1, rest=2, management=3, command=4, internal=5, opensearch=6, transport=7)


def account(name: str, uid: int, shell: str = "/bin/bash") -> pwd.struct_passwd:
    return pwd.struct_passwd((name, "x", uid, uid, "", "/", shell))


@pytest.fixture
def shared(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [
        account("root", 0),
        account("layanan", 120),
        account("tetangga", 4711),
        account("tanpa-masuk", 4712, "/usr/sbin/nologin"),
        account("nobody", 65534),
    ]
    monkeypatch.setattr(pwd, "getpwall", lambda: rows)
    monkeypatch.delenv("PKSBPMN_ENGINE_SHARED_MACHINE", raising=False)


@pytest.mark.aturan("KEAMANAN-08")
def test_each_installation_has_a_password_of_its_own_that_no_neighbour_reads(tmp_path: Path) -> None:
    before = os.umask(0)  # whatever the account that starts it is used to
    folders = [tmp_path / name for name in ("satu", "dua")]
    for folder in folders:
        folder.mkdir()
        assert read_login(folder) is None
    first, second = (login_of(folder) for folder in folders)
    os.umask(before)
    assert first == login_of(folders[0]) == read_login(folders[0])
    assert first[0] != second[0]
    assert first[1] != second[1]
    assert len(first[1]) >= 24
    assert (folders[0] / "akun-mesin").stat().st_mode & 0o777 == 0o600


@pytest.mark.aturan("KEAMANAN-08")
def test_demo_view_and_act_do_not_come_to_be(tmp_path: Path) -> None:
    """All three accounts that Operate and Tasklist make on an empty store have our password."""
    environment = camunda_environment(Plan(EngineSize.FULL, PORTS, tmp_path, login=("pks-abc", "rekaan")))
    users = {value for name, value in environment.items() if name.endswith("USERID")}
    assert users == {"pks-abc", "pks-abc-baca", "pks-abc-operator"}
    assert len([name for name in account_environment(("a", "b")) if name.endswith("PASSWORD")]) == 6


def test_the_management_port_pauses_and_deletes_nothing(tmp_path: Path) -> None:
    """On a machine of work it tells its health alone; a controlled clock is for tests."""
    for size in EngineSize:
        assert camunda_environment(Plan(size, PORTS, tmp_path))["MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE"] == "health"


def test_a_neighbour_with_a_login_is_a_reason_not_to_start(
    pks: Terminal, shared: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert other_people() == ["tetangga"]
    for command in (("jalankan",), ("mesin", "mulai")):
        told = pks(*command)
        assert (told.status, "tetangga" in told.err, "SHARED_MACHINE" in told.err) == (1, True, True)
    monkeypatch.setattr(os, "getuid", lambda: 4711)
    assert other_people() == []


def test_the_doctor_names_who_reaches_the_embedded_engine(pks: Terminal, shared: None) -> None:
    assert "tetangga" not in pks("dokter", "--tanpa-mesin").out
    (pks.folder / "data" / "engine").mkdir()
    told = pks("dokter", "--tanpa-mesin")
    assert (told.status, "tetangga" in told.out) == (1, True)
