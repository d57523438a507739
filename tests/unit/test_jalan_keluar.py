"""Attack: a new way out that nobody thought of. Each is in the table of docs/jalan-keluar.yaml, or this fails."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Annotated

import pytest
import yaml
from pydantic import BaseModel, ConfigDict, StringConstraints, TypeAdapter, field_validator

from pksbpmn.cli.commands import PANELS
from pksbpmn.cli.entries import walk
from tests.unit.commands import every_command, staff_of

ROOT = Path(__file__).parents[2]
Isi = Annotated[str, StringConstraints(min_length=2)]

_KELUAR = frozenset(
    {"smtplib", "socket", "http", "httpx", "requests", "requests_oauthlib", "oauthlib", "urllib", "ftplib", "aiosmtpd"}
    | {"grpc", "pyzeebe", "starlette", "uvicorn", "prometheus_client", "opentelemetry", "structlog", "logging"}
    | {"mailbox", "subprocess", "tarfile", "zipfile"}
)
"""Libraries by which something leaves the program."""
_MENULIS = {"write_bytes", "write_text", "fdopen", "copyfileobj", "mkstemp", "NamedTemporaryFile"}


class Golongan(BaseModel):
    """Ways out of one sort."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    golongan: Isi
    pembaca: Isi
    untuk: Isi
    disamarkan: Isi
    jurnal: Isi
    anggota: tuple[str, ...]

    @field_validator("anggota", mode="before")
    @classmethod
    def _satu_per_satu(cls, teks: str) -> tuple[str, ...]:
        return tuple(a.strip() for a in teks.split(","))


@cache
def _tabel() -> dict[str, list[Golongan]]:
    isi = yaml.safe_load((ROOT / "docs/jalan-keluar.yaml").read_text("utf-8"))
    return TypeAdapter(dict[str, list[Golongan]]).validate_python(isi)


def _anggota(bagian: str) -> list[str]:
    return sorted(a for g in _tabel()[bagian] for a in g.anggota)


def _golongan(nama: str) -> Golongan:
    return next(g for g in _tabel()["perintah"] if g.golongan == nama)


def _keluar(code: str) -> Iterator[str]:
    """By what a module lets something out: a library, a call that writes, a stream."""
    for node in ast.walk(ast.parse(code)):
        match node:
            case ast.Import():
                yield from (a.name for a in node.names if a.name.split(".")[0] in _KELUAR)
            case ast.ImportFrom(module=str(module)) if module.split(".")[0] in _KELUAR:
                yield module
            case ast.Attribute(_, "stdout" | "stderr"):
                yield node.attr
            case ast.Call(ast.Attribute(ast.Name("os"), "open" | "write" as nama)):
                yield f"os.{nama}"
            case ast.Call(ast.Attribute(_, nama) | ast.Name(nama)):
                if nama in _MENULIS or (isinstance(node.func, ast.Name) and nama == "print"):
                    yield nama
                if nama == "open" and any(isinstance(a, ast.Constant) and _menulis(a.value) for a in node.args):
                    yield "open"


def _menulis(mode: object) -> bool:
    return isinstance(mode, str) and len(mode) <= 3 and not set(mode).isdisjoint("wax+")


def test_each_command_has_its_way_out_in_the_table() -> None:
    assert _anggota("perintah") == sorted(" ".join(words) for p in PANELS for words, _ in walk(p.entries))


def test_each_module_that_lets_something_out_is_in_the_table() -> None:
    files = {f.relative_to(ROOT / "src"): f for f in (ROOT / "src").rglob("*.py")}
    files |= {f.relative_to(ROOT): f for f in (ROOT / "workers").rglob("*.py")}
    keluar = {".".join(n.with_suffix("").parts): list(_keluar(f.read_text("utf-8"))) for n, f in files.items()}
    assert _anggota("modul") == sorted(n for n, semua in keluar.items() if semua)


@pytest.mark.parametrize(
    "code",
    [
        "import httpx",
        "from urllib.request import urlopen",
        "Path(x).write_bytes(y)",
        "open(x, 'wb')",
        "x.open('a')",
        "os.write(f, b)",
        "print(x)",
        "sys.stdout.write(x)",
    ],
)
def test_the_watch_sees_a_way_out(code: str) -> None:
    assert list(_keluar(code))


def test_what_shows_somebody_asks_who_looks() -> None:
    """The officer is told by the account: his staff number is a parameter that no argument fills."""
    commands = {" ".join(w): c.target for p in PANELS for w, c in walk(p.entries)}
    functions = dict(every_command())
    assert [c for c in _golongan("bertanya").anggota if not staff_of(functions[commands[c]])] == []
