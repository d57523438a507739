"""What Python hands to the engine with a message stands in the register, under the process that gets it."""

import ast
from pathlib import Path

import yaml

import pksbpmn
from pksbpmn.camunda.diagrams import diagram_dir

STARTING = frozenset({"kirim_pesan", "mulai", "buka_dan_mulai"})
NOT_SENT = frozenset({"segera", "tentang"})
"""Parameters of these functions themselves."""


def _sent() -> set[str]:
    trees = (ast.parse(p.read_text(encoding="utf-8")) for p in Path(pksbpmn.__path__[0], "usecases").rglob("*.py"))
    calls = (n for tree in trees for n in ast.walk(tree) if isinstance(n, ast.Call))
    named = (c for c in calls if getattr(c.func, "attr", getattr(c.func, "id", "")) in STARTING)
    return {k.arg for c in named for k in c.keywords if k.arg} - NOT_SENT


def test_every_variable_that_python_sends_is_registered_as_coming_from_it() -> None:
    register = yaml.safe_load((diagram_dir() / "variabel.yaml").read_text(encoding="utf-8"))
    sent = _sent()
    assert {"nomorBerkas", "nilaiJawaban", "mouBerakhir"} <= sent, "the search finds what is sent"
    assert sorted(sent - register.keys()) == []
