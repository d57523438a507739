"""The page of a trial: what differs, and each changed diagram as it was and as it would be."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from pksbpmn.stories.trial.comparing import Difference, Matter
from pksbpmn.stories.trial.result import Result
from pksbpmn.testing.report import Report
from pksbpmn.testing.seen import Seen

_WAS: Final = " (semula)"
COLUMNS: Final = ("Cerita", "Hal", "Tentang", "Semula", "Perubahan")


def page(result: Result, summary: list[str]) -> str:
    """One HTML page that needs no network; the folders must still be there."""
    before, after = (
        [d for d in side.definitions if d.file.name in result.change.files] for side in (result.before, result.after)
    )
    changed = [*after, *(replace(d, id=d.id + _WAS, name=d.name + _WAS) for d in before)]
    others = [d for d in result.after.definitions if d not in after]
    seen = Seen()
    for old, new in result.told:
        seen.by_test[new.story].update(new.passed)
        seen.by_test[new.story].update({(p + _WAS, e): n for (p, e), n in old.passed.items()})
    definitions = [*sorted(changed, key=lambda d: d.id), *others]
    return Report(definitions, seen, comparison=_comparison(result, summary)).as_html()


def _comparison(result: Result, summary: list[str]) -> dict[str, Any]:
    return {
        "title": "Apa yang berbeda",
        "before": [d.id + _WAS for d in result.before.definitions],
        "summary": summary,
        "columns": COLUMNS,
        "rows": [_cells(d) for d in result.differences],
        "unproved": result.unproved,
        "elements": _elements(result),
    }


def _cells(d: Difference) -> list[Any]:
    """Five cells; of words two lists of lines."""
    if d.matter is not Matter.WORDS:
        return [d.story, d.matter, d.about, d.before, d.after]
    return [d.story, d.matter, d.about, *([text for sign, text in d.words if sign == s] for s in "-+")]


def _elements(result: Result) -> dict[str, dict[str, list[str]]]:
    """What is to be said of an element, by the process or table in which the page shows it."""
    said: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for process, element, text in _sayings(result):
        said[process][element].append(text)
    return said


def _sayings(result: Result) -> Iterator[tuple[str, str, str]]:
    for what in sorted(result.change.elements):
        was, remains = result.names.was(what), result.names.remains(what)
        word = "diubah" if was and remains else "baru" if remains else "dihapus"
        yield from ((p, what[1], word) for p, there in ((what[0], remains), (what[0] + _WAS, was)) if there)
    for d in result.differences:
        for process, element in d.at:
            text = f"{d.story}: {d.before} → {d.after}"
            yield process, element, text
            yield process + _WAS, element, text
