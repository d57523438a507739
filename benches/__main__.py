"""`python -m benches [QUESTION …] [--scale N]`: asks the questions, prints the answers and writes docs/kinerja.md.

An answer stays in docs/kinerja.json until its question is asked again.
"""

import json
from collections.abc import Callable, Mapping
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from benches import cases, runtime, scale, start
from benches.answer import ROOT, Answer, Row

_QUESTIONS: Mapping[str, tuple[Callable[[int], Answer], int]] = {
    "cases": (cases.answer, 10),
    "runtime": (runtime.answer, 5),
    "scale": (scale.answer, 100),
    "start": (start.answer, 7),
}
"""What answers each question, and at which scale if none is said: minutes in all."""
_KEPT, _PAGE = ROOT / "docs" / "kinerja.json", ROOT / "docs" / "kinerja.md"
_HEAD = """# Speed

Written by `make bench`, which asks the questions of `benches/` on the real engine. A figure alone says little on a
noisy machine: whatever is compared was measured in turns within one run.
"""


def main(
    questions: Annotated[list[str] | None, typer.Argument(help=f"Of {', '.join(_QUESTIONS)}; all without it.")] = None,
    scale: Annotated[int | None, typer.Option(min=1, help="How often each thing is done.")] = None,
) -> None:
    """Ask the questions and write down the answers."""
    if unknown := set(questions or ()) - _QUESTIONS.keys():
        raise typer.BadParameter(f"{', '.join(sorted(unknown))}: there are {', '.join(_QUESTIONS)}.")
    console = Console()
    answers = {n: Answer.model_validate(a) for n, a in json.loads(_KEPT.read_text()).items()} if _KEPT.exists() else {}
    for name in questions or _QUESTIONS:
        ask, usual = _QUESTIONS[name]
        with console.status(f"{name} …"):
            answers[name] = ask(scale or usual)
        console.print(_table(answers[name]))
        kept = {n: answers[n].model_dump(mode="json") for n in _QUESTIONS if n in answers}
        _KEPT.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
        _PAGE.write_text(_page(answers), encoding="utf-8")


def _table(answer: Answer) -> Table:
    table = Table("", "", "wanted", title=answer.question, title_justify="left", caption=answer.how)
    for row in answer.rows:
        table.add_row(row.what, _value(row), row.target or "")
    return table


def _page(answers: Mapping[str, Answer]) -> str:
    return "\n".join([_HEAD, *(_section(answers[n]) for n in _QUESTIONS if n in answers)])


def _section(answer: Answer) -> str:
    rows = (f"| {r.what} | {_value(r)} | {r.target or ''} |" for r in answer.rows)
    measured = f"{answer.how}. {answer.machine}; {answer.commit}, {answer.measured:%d-%m-%Y}."
    return "\n".join([f"## {answer.question}", measured, "", "| | | wanted |", "|---|---:|---|", *rows, ""])


def _value(row: Row) -> str:
    return f"{row.value:g} {row.unit}".strip()


if __name__ == "__main__":
    typer.run(main)
