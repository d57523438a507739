"""What a case of a simulated year costs: drawn from the published figures, through the real diagrams, to its end."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil
import sqlalchemy as sa
import yaml

from benches.answer import Answer, Row
from benches.cpu import Spent
from benches.scale import SetClock
from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.registry.anchor import read_anchors
from pksbpmn.registry.invariants import Examined, examine
from pksbpmn.settings import load_settings
from pksbpmn.stories.trial.running import scratch_settings
from pksbpmn.stories.year.driver import Progress
from pksbpmn.stories.year.model import default_text
from pksbpmn.stories.year.running import Order, Watch, run
from pksbpmn.wiring import Application, assemble

_SEED = 7
_PUBLISHED = 11_269
"""Cases of 2025: the file of the year names its source."""
_WANTED = 45
"""Minutes for all of them."""
_CORES = psutil.cpu_count() or 1
_EVERY = 200
"""So many looks between two at the processor's time: it is asked of the system."""


@dataclass
class _Watched:
    """What had been spent when the last case had ended; the engine is gone when the year is over."""

    cases: int
    spent: Spent = field(default_factory=Spent.so_far)
    looks: int = 0

    def look(self, progress: Progress) -> None:
        self.looks += 1
        if progress.ended == self.cases or self.looks % _EVERY == 0:
            self.spent = Spent.so_far()


def answer(scale: int) -> Answer:
    """A year of `scale` cases that all come in January, nearly as close together as those of a whole year are."""
    with TemporaryDirectory(prefix="bench-") as name:
        folder, watched = Path(name) / "tahun", _Watched(scale)
        before, first = watched.spent, date(datetime.now(UTC).year + 1, 1, 1)
        order = Order(_in_january(default_text()), _SEED, scale, diagram_dir(), first)
        figures = run(order, folder, load_settings(), Watch(look=watched.look))
        spent = watched.spent.since(before, scale)
        with _registry(folder) as app:
            jobs, findings = _jobs(app), _findings(app)
    rows = (
        Row(what="a case: Python", value=round(spent.python, 2), unit="s", drawn=True),
        Row(what="a case: JVM", value=round(spent.engine, 2), unit="s", drawn=True),
        Row(what="a case: by the clock", value=round(spent.wall, 2), unit="s"),
        Row(what="a case: jobs", value=round(jobs / scale, 1), unit=""),
        Row(what="a case: letters", value=round(sum(figures.letters.values()) / scale, 1), unit=""),
        *_whole(spent),
        Row(what="faults that dokter finds afterwards", value=findings, unit="", target="0"),
    )
    how = (
        f"`pksbpmn simulasi`, {scale} cases that come in one January, seed {_SEED}, until the last has ended; embedded "
        "broker, SQLite, letters and mail; with the start of the engine"
    )
    return Answer.now("What does a year cost?", how, rows, _remark(jobs / scale))


def _whole(spent: Spent) -> Iterator[Row]:
    for what, seconds, target in (
        ("at that pace", spent.wall, f"<= {_WANTED}"),
        ("were no core ever idle", (spent.python + spent.engine) / _CORES, None),
        ("and of that the engine alone", spent.engine / _CORES, None),
    ):
        minutes = round(seconds * _PUBLISHED / 60)
        yield Row(what=f"{_PUBLISHED:,} cases, {what} (computed)", value=minutes, unit="min", target=target)


def _in_january(text: str) -> str:
    return yaml.safe_dump(yaml.safe_load(text) | {"bulan": {1: 1}}, allow_unicode=True, sort_keys=False)


@contextmanager
def _registry(folder: Path) -> Iterator[Application]:
    """That of a year which is over, a minute later."""
    now = datetime.fromisoformat((folder / "saat.txt").read_text(encoding="utf-8")) + timedelta(minutes=1)
    settings = scratch_settings(load_settings()).model_copy(
        update={"data_dir": folder, "holidays_accept_estimates": True}
    )
    app = assemble(settings, SetClock(now))
    try:
        yield app
    finally:
        app.database.dispose()


def _findings(app: Application) -> int:
    """As many as `dokter` names: numbers without gaps, seals, documents, the audit trail."""
    anchors = read_anchors(app.settings.anchor_file)
    return len(examine(Examined(app.database, app.documents, app.vault, anchors, app.clock.now(), app.audit_trust())))


def _jobs(app: Application) -> int:
    with app.database.connect() as c:
        return int(c.execute(sa.select(sa.func.count()).select_from(sa.table("hasil_pekerjaan"))).scalar_one())


def _remark(jobs: float) -> str:
    """Why it takes that long."""
    all_, a_second = jobs * _PUBLISHED / 1e6, jobs * _PUBLISHED / 60 / _WANTED
    return f"""\
A whole year is {all_:.2f} million jobs, {a_second:.0f} a second in {_WANTED} minutes, on a machine on which jobs
that do nothing reach some 600 ("Does the worker runtime keep up with others?"). Between two jobs the engine evaluates
mappings, gateways and tables, keeps timers, messages and user tasks, and writes down each step: what that alone would
take, on all cores and with nobody else at work, stands above.

Of the engine's time, by its own flight recorder, half is the processing of steps, of that a fifth FEEL (most of it
making its built-in functions anew for each expression), a fifth the log and the exporters. Of Python's, by py-spy on
a year of 300 long cases: a quarter asks the registry, 9 % writes to it, 13 % reads the engine's records (less since
HTTP is parsed in C), 12 % is what users do, 10 % mail and the mailbox, 6 % signatures, 6 % the event loop of the
workers, 5 % the outbox, 4 % seals, 3 % pages. Nothing of it is large enough to make up for what is missing."""
