"""The report of a run: as JSON for machines, as one HTML file for people, and its lines for the terminal."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from html import escape
from importlib.resources import files
from typing import Any

from pksbpmn.testing.elements import Coverage, Definition, in_sum, measure
from pksbpmn.testing.seen import KindCoverage, Kinds, Seen, kind_coverage

_PAGE = """\
<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; \
style-src 'unsafe-inline'; img-src data:">
<title>{title}</title>
</head>
<body>
<script id="data" type="application/json">{data}</script>
<script>{script}</script>
</body>
</html>
"""
_LISTED = 20
"""So many of what is missing in a definition fit the terminal."""


@dataclass(frozen=True)
class Report:
    """What was measured. Below `threshold` percent, in all or by kind of case, there are `reasons` to fail the run.

    With a `comparison` the page is about what differs between two runs: its title, a summary, rows under columns (a
    cell is a text, or lines of one), what no run proved, what is said of elements by definition and id, and which
    definitions are those of `before`. With a `year` it is about how many went where: its title, paragraphs about it,
    and tables, each with its title, columns, how many of them are keys, and rows.
    """

    definitions: Sequence[Definition]
    seen: Seen
    kinds: Kinds | None = None
    threshold: float | None = None
    comparison: Mapping[str, Any] | None = None
    year: Mapping[str, Any] | None = None

    @property
    def rows(self) -> list[Coverage]:
        """What of each definition was covered; nothing where no record was seen."""
        return measure(self.definitions, self.seen.passed) if self.seen.passed else []

    @property
    def by_kind(self) -> list[KindCoverage]:
        """Coverage by kind of case."""
        if not self.seen.by_kind:
            return []
        return kind_coverage(self.seen.by_kind, self.kinds or Kinds(sorted(self.seen.by_kind)))

    def reasons(self) -> list[str]:
        """Why the run fails; nothing where there is no threshold or all is well."""
        if self.threshold is None:
            return []
        rows, by_kind = self.rows, self.by_kind
        if not rows:
            return ["tidak ada rekaman broker"]
        total, reached = sum(c.total for c in by_kind), sum(c.total - len(c.missing) for c in by_kind)
        shy = {
            f"simpul, alur dan aturan keputusan dilewati {_percent(in_sum(rows))}, kurang dari {self.threshold:g} %": (
                in_sum(rows) < self.threshold
            ),
            "ada yang dilewati suatu jenis perkara tetapi tidak oleh jenis lain": (
                100 * reached < self.threshold * total
            ),
            "ada yang dikecualikan bagi suatu jenis perkara tetapi dilewatinya": any(c.needless for c in by_kind),
        }
        return [why for why, there in shy.items() if there]

    def as_dict(self) -> dict[str, Any]:
        """The JSON report; `tests` of an element are positions in the list of all tests, with how often."""
        tests = sorted(self.seen.by_test)
        return {
            "percent": round(in_sum(self.rows), 2),
            "threshold": self.threshold,
            "reasons": self.reasons(),
            "tests": tests,
            "coverage": [
                {"name": r.name, "kind": r.kind, "total": r.total, "missing": list(r.missing)} for r in self.rows
            ],
            "definitions": [self._definition(d, tests) for d in self.definitions],
            "kinds": {
                "names": [str(k) for k in (self.kinds.names if self.kinds else sorted(self.seen.by_kind))]
                if self.seen.by_kind
                else [],
                "rows": [asdict(c) for c in self.by_kind],
            },
        }

    def as_json(self) -> str:
        """For machines."""
        return json.dumps(self.as_dict(), ensure_ascii=False, indent=1)

    def as_html(self) -> str:
        """One page that needs nothing else: the diagrams are in it, and the viewer."""
        data = self.as_dict() | {
            "comparison": self.comparison,
            "year": self.year,
            "files": {d.id: d.file.read_text(encoding="utf-8") for d in self.definitions if not d.is_decision},
        }
        script = (files("pksbpmn.testing") / "cakupan.js").read_text(encoding="utf-8")
        shielded = json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")
        about = self.comparison or self.year
        title = about["title"] if about else "Cakupan BPMN dan DMN"
        return (
            _PAGE.replace("{title}", escape(title), 1)
            .replace("{data}", shielded, 1)
            .replace("{script}", script.replace("</script", "<\\/script").replace("<!--", "<\\!--"), 1)
        )

    def lines(self) -> Iterator[str]:
        """The table for the terminal, with the missing by name."""
        names = {
            (d.id, e.id): f"{e.name}, pada {e.on}" if e.on else e.name for d in self.definitions for e in d.elements
        }
        for c in self.rows:
            yield f"{c.name:<14} {c.kind:<7} {c.total - len(c.missing):>3}/{c.total:<3} {_percent(c.percent):>8}"
            for one in c.missing[:_LISTED]:
                name = names[c.name, one]
                yield f"    tanpa {one}" + (f": {name}" if name != one else "")
            if len(c.missing) > _LISTED:
                yield f"    dan {len(c.missing) - _LISTED} lagi: lihat --bpmn-coverage-html"
        if self.rows:
            yield f"Simpul, alur dan aturan: {_percent(in_sum(self.rows))}"

    def kind_lines(self) -> Iterator[str]:
        """A line for each process and decision: how much of it each kind passed, of what it can pass."""
        by_kind = self.by_kind
        kinds = list(dict.fromkeys(c.kind for c in by_kind))
        yield f"{'':<16} {'  '.join(f'{kind:>22}' for kind in kinds)}"
        for process in sorted({c.process for c in by_kind}):
            here = {c.kind: c for c in by_kind if c.process == process}
            shown = (f"{here[k].total - len(here[k].missing)}/{here[k].total}" for k in kinds)
            yield f"{process:<16} {'  '.join(f'{s:>22}' for s in shown)}"
        for c in by_kind:
            if c.missing:
                yield f"{c.kind}, {c.process}, tanpa: {', '.join(c.missing)}"
            if c.needless:
                yield f"{c.kind}, {c.process}, dikecualikan tetapi dilewati: {', '.join(c.needless)}"

    def _definition(self, d: Definition, tests: list[str]) -> dict[str, Any]:
        return {
            "id": d.id,
            "name": d.name,
            "file": d.file.name,
            "decision": d.is_decision,
            "columns": d.columns,
            "inputs": d.inputs,
            "elements": [
                {
                    "id": e.id,
                    "name": e.name,
                    "sorts": e.sorts,
                    "cells": e.cells,
                    "on": e.on,
                    "tests": [[i, n] for i, t in enumerate(tests) if (n := self.seen.by_test[t].get((d.id, e.id), 0))],
                    "kinds": [k for k, passed in self.seen.by_kind.items() if (d.id, e.id) in passed],
                }
                for e in d.elements
            ],
        }


def _percent(value: float) -> str:
    """Never more than it is: 99.96 is not 100.0."""
    return f"{int(value * 10) / 10:.1f} %"
