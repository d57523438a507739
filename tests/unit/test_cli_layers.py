"""The command line asks use cases and opens no repository itself."""

import ast
from pathlib import Path

import pytest

import pksbpmn.cli

FILES = sorted(Path(pksbpmn.cli.__file__).parent.rglob("*.py"))


_DOORS = {"uow", "acting", "looking", "administration", "operation"}


def offences(source: str) -> list[str]:
    """Attributes other than `commit` that are read from a unit of work."""
    tree = ast.parse(source)
    names = {"uow"} | {
        item.optional_vars.id
        for node in ast.walk(tree)
        if isinstance(node, ast.With)
        for item in node.items
        if isinstance(item.context_expr, ast.Call)
        and isinstance(item.context_expr.func, ast.Attribute)
        and item.context_expr.func.attr in _DOORS
        and isinstance(item.optional_vars, ast.Name)
    }
    return [
        f"{node.lineno}: {ast.unparse(node)}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and node.attr != "commit"
        and (
            (isinstance(node.value, ast.Name) and node.value.id in names)
            or (isinstance(node.value, ast.Attribute) and node.value.attr == "uow")
        )
    ]


@pytest.mark.parametrize("file", FILES, ids=lambda f: f"{f.parent.name}/{f.name}")
def test_no_command_reads_a_repository(file: Path) -> None:
    assert offences(file.read_text(encoding="utf-8")) == []


def test_the_rule_sees_what_it_forbids() -> None:
    assert offences("with cli.uow() as u:\n    u.laporan.ambil('1')\n    u.commit()") == ["2: u.laporan"]
    assert offences("with cli.acting() as u:\n    u.laporan.ambil('1')") == ["2: u.laporan"]
    assert offences("def f(uow): return uow.kanal.find()") == ["1: uow.kanal"]
    assert offences("def f(s): return s.uow.kanal") == ["1: s.uow.kanal"]
