"""Attack: a demonstration in the settings of production must not sign, seal or anchor what it invents with the real."""

from pathlib import Path
from typing import Any

import pytest

from pksbpmn.cli.layanan import demo
from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Signing
from tests.unit.cli_tools import Terminal, terminal

pks = pytest.fixture(terminal, name="pks")


def test_a_demo_reaches_neither_keys_nor_signers_nor_anchors_of_the_installation(
    pks: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: dict[str, Any] = {}

    def opened(*_: object, **options: Any) -> None:
        heard.update(options)
        raise PksError("Cukup.")

    monkeypatch.setattr(demo, "open_stage", opened)
    reached = {
        "SIGNING": "remote",
        "SIGNING_SERVICE_URL": "https://tanda-tangan.example",
        "SIGNING_PKCS12_DIR": str(tmp_path),
        "TSA_URL": "https://tsa.example",
        "ENCRYPTION_KEY_FILE": str(tmp_path / "kunci"),
        "AUDIT_ANCHOR_FILE": str(tmp_path / "jangkar"),
        "CLAMD": "127.0.0.1:3310",
    }
    for name, value in reached.items():
        monkeypatch.setenv(f"PKSBPMN_{name}", value)
    monkeypatch.setenv("PKSBPMN_ENGINE_PORT_GRPC", "26999")
    told = pks("demo", "--ukuran", "broker")
    assert "Cukup." in told.err
    scratch = heard["settings"]
    assert scratch.signing is Signing.EMBEDDED
    assert not any(getattr(scratch, name.lower()) for name in reached if name != "SIGNING")
    assert scratch.engine_port_grpc == 26999
