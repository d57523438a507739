"""Lock files with something foreign in them are refused, with and without a network."""

from importlib import util
from pathlib import Path

import httpx
import pytest

_SPEC = util.spec_from_file_location("dependencies", Path(__file__).parents[2] / "tools" / "dependencies.py")
assert _SPEC is not None
assert _SPEC.loader is not None
dependencies = util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(dependencies)

HASH = f"    --hash=sha256:{'0' * 64}"
GOOD = f"paket==1.0 \\\n{HASH} \\\n{HASH}\nlain==2 ; sys_platform == 'win32' \\\n{HASH}\n"


def test_our_own_lock_files_are_whole(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def nowhere(*_: object, **__: object) -> None:
        raise httpx.ConnectError("")

    monkeypatch.setattr(httpx, "post", nowhere)
    assert dependencies.main() == 0
    assert "not looked up" in capsys.readouterr().out


@pytest.mark.parametrize(
    "line",
    [
        "paket>=1.0",
        "paket==1.0",
        "paket @ https://host.example/paket.whl",
        "--index-url https://host.example/simple",
        "--extra-index-url https://host.example/simple",
        "-e .",
        "paket==1.0 --hash=md5:00",
    ],
)
def test_a_package_from_elsewhere_or_of_any_content(line: str) -> None:
    assert dependencies.faults_of_lock(GOOD) == []
    assert dependencies.faults_of_lock(f"{GOOD}{line}\n")


def test_a_package_of_the_lint_from_elsewhere() -> None:
    assert dependencies.faults_of_npm_lock('{"packages": {"": {}, "a": {"integrity": "sha512-x"}}}') == []
    assert dependencies.faults_of_npm_lock('{"packages": {"a": {}}}')
    assert dependencies.faults_of_npm_lock('{"packages": {"a": {"integrity": "x", "resolved": "https://h.example"}}}')


def test_a_known_fault_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = httpx.Response(200, json={"results": [{"vulns": [{"id": "X-1"}]}, {}]}, request=httpx.Request("POST", "/"))
    monkeypatch.setattr(httpx, "post", lambda *_, **__: answer)
    assert dependencies.known_faults({"a": "1", "b": "2"}) == ["a 1: X-1"]
