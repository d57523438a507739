"""`python -m benches [QUESTION …] [--scale N]`: asks the questions, prints and writes down the answers.

They go into docs/kinerja.md and the table of the README; each stays in docs/kinerja.json until its question is asked
again.
"""

import json
from collections.abc import Callable, Mapping
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from benches import cases, memory, open_cases, pressure, processes, recorded, runtime, scale, start, timers, year
from benches.answer import ROOT, Answer
from benches.page import into, value, write

_QUESTIONS: Mapping[str, tuple[Callable[[int], Answer], int]] = {
    "cases": (cases.answer, 3),
    "open_cases": (open_cases.answer, 5),
    "recorded": (recorded.answer, 2),
    "processes": (processes.answer, 2),
    "memory": (memory.answer, 8),
    "runtime": (runtime.answer, 9),
    "timers": (timers.answer, 1),
    "pressure": (pressure.answer, 1),
    "scale": (scale.answer, 100),
    "year": (year.answer, 100),
    "start": (start.answer, 7),
}
"""What answers each question, and at which scale if none is said: minutes in all."""
_KEPT, _PAGE, _README = ROOT / "docs" / "kinerja.json", ROOT / "docs" / "kinerja.md", ROOT / "README.md"


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
        write(_PAGE, {n: answers[n] for n in kept})
        into(_README, answers)


def _table(answer: Answer) -> Table:
    table = Table("", "", "wanted", title=answer.question, title_justify="left", caption=answer.how)
    for row in answer.rows:
        table.add_row(row.what, value(row), row.target or "")
    return table


if __name__ == "__main__":
    typer.run(main)
