"""docs/kinerja.md: every answer with its table, its picture and what is to be said of it."""

from collections.abc import Mapping
from pathlib import Path

from benches.answer import Answer, Row
from benches.picture import draw

_HEAD = """# Speed

Written by `make bench`, which asks the questions of `benches/` on the real engine. A figure alone says little on a
noisy machine: whatever is compared was measured in turns within one run.
"""


def write(page: Path, answers: Mapping[str, Answer]) -> None:
    """The page, and its pictures in a folder beside it."""
    pictures = page.with_suffix("")
    pictures.mkdir(exist_ok=True)
    sections = []
    for name, answer in answers.items():
        picture = draw(answer)
        if picture is not None:
            (pictures / f"{name}.svg").write_text(picture, encoding="utf-8")
        sections.append(_section(answer, f"{pictures.name}/{name}.svg" if picture else None))
    page.write_text("\n".join([_HEAD, *sections]), encoding="utf-8")


def value(row: Row) -> str:
    """A figure with its unit."""
    return f"{row.value:g} {row.unit}".strip()


def _section(answer: Answer, picture: str | None) -> str:
    rows = [f"| {r.what} | {value(r)} | {r.target or ''} |" for r in answer.rows]
    measured = f"{answer.how}. {answer.machine}; {answer.commit}, {answer.measured:%d-%m-%Y}."
    drawn = [f"![{answer.question}]({picture})", ""] if picture else []
    remark = [answer.remark, ""] if answer.remark else []
    return "\n".join(
        [f"## {answer.question}", measured, "", *drawn, "| | | wanted |", "|---|---:|---|", *rows, "", *remark]
    )
