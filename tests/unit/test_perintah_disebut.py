"""Every command line that a document, a form or a cure names exists as it is named: command, options, arguments."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.core import TyperArgument, TyperOption

from pksbpmn.cli.commands import PANELS
from pksbpmn.cli.entries import Command, Group
from pksbpmn.cli.loading import load

ROOT = Path(__file__).parents[2]
ENTRIES: dict[str, Command | Group] = {e.name: e for p in PANELS for e in p.entries}
DOCUMENTS = [
    *(ROOT / n for n in ("README.md", "docs/keamanan.md", "docs/kehilangan.md", "docs/pengaturan.md")),
    *(
        ROOT / n
        for n in ("docs/menambah.md", "docs/memeriksa.md", ".env.example", "docker-compose.yml", "workers/__main__.py")
    ),
    *sorted((ROOT / "docs/adr").glob("*.md")),
    *sorted(p for p in (ROOT / "bpmn").rglob("*.*") if p.is_file()),
]
OPERATORS = {"README.md", "keamanan.md", "kehilangan.md", "pengaturan.md"}
"""Documents that name commands without the program's name too."""
OTHERS = {"make", "docker", "chmod", "chown", "unshare"}
"""Programs of others that documents name."""
WITH_PROGRAM = re.compile(r"`pksbpmn\s+([^`]+)`|^\$ (?:\S*/)?pksbpmn (.+)$", re.MULTILINE)
BARE = re.compile(r"`([a-z][a-z-]+ [^`]*)`")
GAP = "…"


def _lines_of(text: str, *, bare: bool) -> Iterator[str]:
    for found in WITH_PROGRAM.finditer(text):
        yield " ".join((found[1] or found[2].split(" #")[0]).split())
    if bare:
        for found in BARE.finditer(text):
            line = " ".join(found[1].split())
            if line.split()[0] not in {*OTHERS, "pksbpmn"}:
                yield line


def _texts_of(tree: ast.AST) -> Iterator[str]:
    """The string literals of a module; what is filled in stands as a gap, of which nothing is known."""
    parts = {id(v) for n in ast.walk(tree) if isinstance(n, ast.JoinedStr) for v in n.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in parts:
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield "".join(str(v.value) if isinstance(v, ast.Constant) else GAP for v in node.values)


def _mentions() -> Iterator[tuple[str, str]]:
    for document in DOCUMENTS:
        text = document.read_text(encoding="utf-8")
        for line in _lines_of(text, bare=document.name in OPERATORS):
            yield document.name, line
    for module in sorted((ROOT / "src").rglob("*.py")):
        for text in _texts_of(ast.parse(module.read_bytes())):
            for line in _lines_of(text, bare=False):
                yield module.relative_to(ROOT).as_posix(), line
            for found in BARE.finditer(text):
                line = " ".join(found[1].split())
                if isinstance(ENTRIES.get(line.split()[0]), Group):
                    yield module.relative_to(ROOT).as_posix(), line


MENTIONS = sorted(set(_mentions()))


def fault(line: str) -> str | None:
    """What is wrong with a command line as it is named; None where nothing is."""
    words, entries, entry = line.partition(" > ")[0].split(), ENTRIES, None
    while words and words[0] != GAP and not isinstance(entry, Command):
        known = entries.get(words[0])
        if known is None and isinstance(entry, Group) and entry.otherwise is not None and not words[0].islower():
            entry = entries[entry.otherwise]
            continue
        if known is None:
            return None if words == ["--version"] else f"no command {words[0]}"
        entry, words = known, words[1:]
        entries = {e.name: e for e in entry.commands} if isinstance(entry, Group) else {}
    return _fault_of_words(load(entry), words) if isinstance(entry, Command) and words else None


def _fault_of_words(command: Any, words: list[str]) -> str | None:
    """An option that is unknown; words that do not fit. One that is named for itself alone needs nothing else."""
    options = {n: p for p in command.params if isinstance(p, TyperOption) for n in (*p.opts, *p.secondary_opts)}
    arguments = [p for p in command.params if isinstance(p, TyperArgument)]
    given: list[TyperOption] = []
    typed, rest = 0, iter(words)
    for word in rest:
        name, _, value = word.partition("=")
        if name == "--help" or (name in options and len(words) == 1):
            return None
        if not name.startswith("--"):
            typed += 1
        elif name not in options:
            return f"no option {name}"
        else:
            given.append(options[name])
            if not options[name].is_flag and not value and next(rest, None) is None:
                return f"{name} without a value"
    if typed > len(arguments) and all(a.nargs == 1 for a in arguments):
        return f"{typed} arguments, {len(arguments)} are taken"
    if words[-1] == GAP:
        return None
    missing = [a.name for a in arguments if a.required][typed:]
    missing += [o.opts[0] for o in options.values() if typed and given and o.required and o not in given]
    return f"without {', '.join(dict.fromkeys(missing))}" if missing else None


def test_enough_are_found() -> None:
    assert len(MENTIONS) > 300
    assert {Path(where).name for where, _ in MENTIONS} > OPERATORS


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("surat terima", "no command terima"),
        ("jurnal NOMOR", "no command jurnal"),
        ("isi pemeriksaan", "without jenis, berkas"),
        ("tugas selesai KEY --nomer NOMOR", "no option --nomer"),
        ("pengelola tambah AKUN AKUN", "2 arguments, 1 are taken"),
        ("audit putar-kunci --ke", None),
        ("surat NOMOR --salin FOLDER --tujuan TEKS", None),
        ("jawab NOMOR KLARIFIKASI_1 --dari ITJEN --isi @FILE", "without --nilai"),
    ],
)
def test_what_is_wrong_is_told(line: str, expected: str | None) -> None:
    assert fault(line) == expected


@pytest.mark.parametrize(("where", "line"), MENTIONS, ids=lambda x: x)
def test_a_command_line_that_is_named_can_be_typed(where: str, line: str) -> None:
    assert fault(line) is None, where
