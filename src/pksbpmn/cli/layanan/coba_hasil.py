"""How a trial's result is told: sentences, a table, or JSON."""

from pathlib import Path
from typing import Any

from rich.text import Text

from pksbpmn.cli.output import Output
from pksbpmn.stories.trial.comparing import Difference, Matter
from pksbpmn.stories.trial.page import COLUMNS
from pksbpmn.stories.trial.result import Result

_LISTED = 12
"""So many elements that no story came to fit the terminal; the page has all."""


def lines(result: Result) -> list[str]:
    """What was told, what failed, and how much differs."""
    again = [after.story for _, after in result.told]
    told = [f"Diubah: {', '.join(result.change.files)}.", f"Diceritakan: {', '.join(again)}."]
    if result.left_out:
        told.append(f"Tidak melewati yang diubah, jadi tidak diceritakan ulang: {', '.join(result.left_out)}.")
    told += [f"Tidak dapat diceritakan sampai akhir: {story} ({which}): {why}" for story, which, why in result.failed]
    count = len(result.differences)
    told.append(f"{count} perbedaan." if count else "Tidak ada yang berbeda.")
    return told


def print_result(out: Output, result: Result, target: Path) -> None:
    """For people."""
    out.table("Apa yang berbeda", COLUMNS, [_row(d) for d in result.differences])
    if result.unproved:
        out.text("Diubah, tetapi tidak dilewati cerita mana pun; akibatnya tidak diketahui:")
        for one in _first(result.unproved):
            out.text(f"    {one}")
    total, missing = (sum(n) for n in zip(*((c.total, len(c.missing)) for c in result.coverage), strict=True))
    for line in lines(result):
        out.text(line)
    out.text(f"Dilewati cerita: {total - missing} dari {total} simpul dan aturan tabel; selebihnya dalam {target}.")


def as_json(result: Result, target: Path) -> dict[str, Any]:
    """For programs."""
    return {
        "diubah": list(result.change.files),
        "diceritakan": [after.story for _, after in result.told],
        "tidak_diceritakan_ulang": list(result.left_out),
        "terhenti": [{"cerita": s, "dengan": which, "sebab": why} for s, which, why in result.failed],
        "perbedaan": [
            {
                "cerita": d.story,
                "hal": d.matter,
                "tentang": d.about,
                "semula": d.before,
                "perubahan": d.after,
                "kata": [f"{sign} {text}" for sign, text in d.words],
            }
            for d in result.differences
        ],
        "tidak_dilewati": {c.name: list(c.missing) for c in result.coverage if c.missing},
        "diubah_tidak_dilewati": result.unproved,
        "halaman": str(target),
    }


def _row(d: Difference) -> tuple[str | Text, ...]:
    if d.matter is not Matter.WORDS:
        return d.story, d.matter, d.about, d.before, d.after
    went, came = ("\n".join(f"{sign} {text}" for sign, text in d.words if sign == s) for s in "-+")
    return d.story, d.matter, d.about, Text(went, style="red"), Text(came, style="green")


def _first(names: list[str]) -> list[str]:
    more = len(names) - _LISTED
    return [*names[:_LISTED], f"dan {more} lagi"] if more > 0 else names
