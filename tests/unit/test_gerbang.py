"""What leaves is made in one place: nobody else sets pages, calls a text fit to leave, or writes a mail."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

SRC = Path(__file__).parents[2] / "src" / "pksbpmn"
GATE = "usecases/surat/gerbang.py"
_PORT = {"documents/render.py", "wiring.py"}

ALLOWED = {
    ".compose": {GATE, *_PORT},
    ".issue": {GATE, *_PORT},
    ".print_pdf": {
        "usecases/surat/surat.py",
        "usecases/surat/riwayat_naskah.py",
        "usecases/monev/monev.py",
        *_PORT,
    },
    "documents.get": {
        "usecases/surat/surat.py",
        "usecases/surat/surel.py",
        "usecases/surat/periksa.py",
        "usecases/kerahasiaan/kerahasiaan.py",
        "usecases/kerahasiaan/lampiran.py",
        "usecases/berkas/unggahan.py",  # looks into a file for malware, hands nothing out
        "usecases/monev/monev.py",
        "usecases/pertukaran/pertukaran.py",
        "registry/invariants.py",
    },
    "naskah": {"usecases/kerahasiaan/salinan_surat.py", "usecases/monev/monev.py", "cli/layanan/demo.py"},
    "Halaman": {GATE},
    "TeksKeluar": {GATE},
    "Surel": {"usecases/surat/surel.py"},
    "Rancangan": {"usecases/surat/naskah.py"},
    "Konsep": {"usecases/surat/naskah.py"},
    "Surat": {"usecases/surat/surat.py"},
}
"""Who may call it: a method after a point, a function, or a class that is called or asked to make one of its kind.

A document leaves the store as a mail, as an item of data or a copy of a letter that stands in the journal first, as
the published report of a year; and as the letters of a demonstration, where everybody is invented. Whether files are
whole is looked at without showing them.
"""

_MAKERS = {"model_validate", "model_validate_json", "model_construct", "parse_obj"}


def _calls(code: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call):
            continue
        match node.func:
            case ast.Name("cast"):
                yield ast.unparse(node.args[0]).strip("\"'")
            case ast.Name(name):
                yield name
            case ast.Attribute(ast.Name(name), attr) if attr in _MAKERS:
                yield name
            case ast.Attribute(value, "model_copy" | "__class__") if "halaman" in ast.unparse(value).lower():
                yield "Halaman"
            case ast.Attribute(ast.Attribute(_, "documents") | ast.Name("documents"), "get"):
                yield "documents.get"
            case ast.Attribute(ast.Name(), attr):  # a method, or a function of a module
                yield attr
                yield f".{attr}"
            case ast.Attribute(_, attr):
                yield f".{attr}"


@cache
def _callers() -> dict[str, set[str]]:
    """What every file of the program and every worker calls."""
    files = {f.relative_to(SRC).as_posix(): f for f in SRC.rglob("*.py")}
    files |= {f.name: f for f in (SRC.parents[1] / "workers").glob("*.py")}
    return {name: set(_calls(f.read_text("utf-8"))) for name, f in files.items()}


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize("what", ALLOWED)
def test_nobody_goes_round_the_gate(what: str) -> None:
    assert {name for name, calls in _callers().items() if what in calls} <= ALLOWED[what]


@pytest.mark.parametrize(
    ("code", "what"),
    [
        ("uow.typesetter.compose(x)", ".compose"),
        ("Halaman(a=1)", "Halaman"),
        ("Halaman.model_construct(a=1)", "Halaman"),
        ("cast('Halaman', x)", "Halaman"),
        ("cast(Halaman, x)", "Halaman"),
        ("surat.halaman.model_copy(update={})", "Halaman"),
        ("TeksKeluar(x)", "TeksKeluar"),
        ("uow.documents.get(x)", "documents.get"),
        ("naskah(buka, x)", "naskah"),
        ("surat.naskah(buka, x)", "naskah"),
        ("halaman.Halaman(a=1)", "Halaman"),
    ],
)
def test_the_watch_sees_it(code: str, what: str) -> None:
    assert what in set(_calls(code))
