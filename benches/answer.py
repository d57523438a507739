"""What a benchmark found, and the machine that it was found on."""

import platform
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import psutil
from pydantic import BaseModel, ConfigDict

ROOT = Path(__file__).parents[1]


class Row(BaseModel):
    """One figure: `target` as the project wants it ("<= 0.12"), None where nobody said. `drawn`: as a bar, too."""

    model_config = ConfigDict(frozen=True)

    what: str
    value: float
    unit: str
    target: str | None = None
    drawn: bool = False


class Answer(BaseModel):
    """The figures that answer a question, how they were measured, and when on which state of the project."""

    model_config = ConfigDict(frozen=True)

    question: str
    how: str
    rows: tuple[Row, ...]
    machine: str
    commit: str
    measured: datetime
    remark: str = ""

    @classmethod
    def now(cls, question: str, how: str, rows: tuple[Row, ...], remark: str = "") -> "Answer":
        """An answer of this moment, on this machine; `remark` is what is to be said of the figures."""
        return cls(
            question=question,
            how=how,
            rows=rows,
            machine=machine(),
            commit=_commit(),
            measured=datetime.now(UTC),
            remark=remark,
        )


def machine() -> str:
    """Cores, memory and versions; no name of a host."""
    memory = round(psutil.virtual_memory().total / 2**30)
    return (
        f"{psutil.cpu_count()} cores {platform.machine()}, {memory} GiB, {platform.system()}, "
        f"Python {platform.python_version()}"
    )


def _commit() -> str:
    """The commit, with a plus where something is not committed; "?" outside of a repository."""
    told = subprocess.run(
        ["git", "describe", "--always", "--dirty=+", "--exclude=*"],  # noqa: S607 - git of the path
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return told.stdout.strip() or "?"
