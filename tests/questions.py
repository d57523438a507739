"""What the source asks the registry: every `uow.<records>.find(…)` and the like, read from the code itself."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pksbpmn.domain.record import key_of
from pksbpmn.usecases.ports.records import RECORDS

_ROOT = Path(__file__).parents[1]
_BY_ATTRIBUTES, _BY_KEY = frozenset({"find", "newest"}), frozenset({"get", "get_locked"})


@dataclass(frozen=True, order=True)
class Question:
    """Records by these attributes; `empty` are those of them that are asked for without a value."""

    records: str
    attributes: tuple[str, ...]
    empty: tuple[str, ...]
    newest: bool

    def __str__(self) -> str:
        by = ", ".join(f"{a}=None" if a in self.empty else a for a in self.attributes)
        return f"{self.records}.{'newest' if self.newest else 'find'}({by})"


def asked() -> dict[Question, list[str]]:
    """Each question, and the places that ask it."""
    found: dict[Question, list[str]] = {}
    for file in sorted([*(_ROOT / "src" / "pksbpmn").rglob("*.py"), *(_ROOT / "workers").rglob("*.py")]):
        for line, question in _in(ast.parse(file.read_text(encoding="utf-8"))):
            found.setdefault(question, []).append(f"{file.relative_to(_ROOT)}:{line}")
    return found


def _in(tree: ast.AST) -> Iterator[tuple[int, Question]]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(attr=asked, value=ast.Attribute(attr=records))) if records in RECORDS:
                pass
            case _:
                continue
        if asked in _BY_KEY:
            yield node.lineno, Question(records, (key_of(RECORDS[records]),), (), newest=False)
        elif asked in _BY_ATTRIBUTES and all(k.arg for k in node.keywords):
            named = tuple(sorted(str(k.arg) for k in node.keywords))
            empty = tuple(sorted(str(k.arg) for k in node.keywords if _is_none(k.value)))
            yield node.lineno, Question(records, named, empty, newest=asked == "newest")


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None
