"""docs/kinerja.md: every answer with its table, its picture and what is to be said of it."""

from collections.abc import Mapping
from pathlib import Path

from benches.answer import Answer, Row
from benches.picture import draw

_HEAD = """# Speed

Written by `make bench`, which asks the questions of `benches/` on the real engine. A figure alone says little on a
noisy machine: whatever is compared was measured in turns within one run.
"""

_IN_SHORT = (
    (
        "complaints outside of the powers, from receipt to end, on PostgreSQL with letters and mail",
        "recorded",
        "real work: complaints",
    ),
    ("a complaint of the demo's mix, which is long: CPU of workers, relay and users", "cases", "demo's mix: Python"),
    ("the same: CPU of the engine", "cases", "demo's mix: JVM"),
    ("what a complaint costs while 10,000 are open, against 100", "open_cases", "10,000 open / 100 open"),
    ("jobs that do nothing, by one worker", "runtime", "ours: jobs"),
    ("99 of 100 deadlines fire within, while 10,000 wait", "timers", "99th percentile"),
    ("process instances that the broker bears", "pressure", "instances a second that it bears"),
    ("memory of the engine (PSS)", "memory", "engine's JVM: PSS"),
    ("memory of a worker (PSS)", "memory", "worker: PSS"),
    ("memory of a relay (PSS)", "memory", "relay: PSS"),
    ("`dokter --terbaru` with 100,000 cases: CPU", "scale", "100,000 cases: dokter --terbaru"),
    ("figures of a year with 100,000 cases: CPU", "scale", "100,000 cases: figures of a year (monev, statistik)"),
    ("a case of a simulated year, by the clock", "year", "a case: by the clock"),
)
"""What a reader in a hurry wants to know, the question that says it, and the row there."""
_BEGIN, _END = "<!-- in short: by make bench -->", "<!-- end of it -->"


def in_short(answers: Mapping[str, Answer]) -> str:
    """What a small machine can do: a table of some figures, with the machine that they were measured on."""
    rows = [
        f"| {what} | {value(row)} |"
        for what, question, name in _IN_SHORT
        if question in answers
        for row in answers[question].rows
        if row.what == name
    ]
    machines = " / ".join(sorted({answers[q].machine for _, q, _ in _IN_SHORT if q in answers}))
    return "\n".join([f"| {machines} | |", "|---|---:|", *rows])


def into(readme: Path, answers: Mapping[str, Answer]) -> None:
    """Put the table where the README has a place for it."""
    before, begin, rest = readme.read_text(encoding="utf-8").partition(_BEGIN)
    _, end, after = rest.partition(_END)
    readme.write_text(f"{before}{begin}\n{in_short(answers)}\n{end}{after}", encoding="utf-8")


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
    short = f"## What a small machine can do\n{in_short(answers)}\n"
    page.write_text("\n".join([_HEAD, short, *sections]), encoding="utf-8")


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
