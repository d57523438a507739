"""A stage whose parts can be taken away: a broker on ports of its own; workers and relay are processes."""

import contextlib
import sqlite3
from collections import Counter
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import sqlalchemy as sa

from pksbpmn.camunda.embedded import EngineSize
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.mail.local_mailbox import read_mail
from pksbpmn.registry import tables
from pksbpmn.settings import Settings
from pksbpmn.stories.model import cerita_proyek
from pksbpmn.stories.stage import Stage, open_stage
from pksbpmn.usecases.berkas.pengalihan import TugasTerbuka
from pksbpmn.usecases.laporan import lapor as penerimaan
from tests.crew import Crew
from tests.ports import three_ports
from tests.waiting import wait_for

_CERITA = "sertifikat-pelatihan"


@contextlib.contextmanager
def open_sturdy(folder: Path) -> Iterator["Sturdy"]:
    """The registry and the mailbox stay; the broker comes back on the same ports; workers come and go."""
    settings = Settings(_env_file=None, **three_ports())  # type: ignore[arg-type]
    with open_stage(EngineSize.BROKER, folder, settings=settings, controlled_clock=False, own_workers=False) as stage:
        yield Sturdy(stage)


class Sturdy:
    """What resilience tests ask of it."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    def crew(self) -> Crew:
        """Worker processes."""
        return Crew(self.stage)

    def file(self) -> str:
        """File a complaint; its number."""
        with self.stage.app.uow() as uow:
            nomor = penerimaan.lapor(uow, cerita_proyek()[_CERITA].laporan_pada(uow.clock.now().date()))
            uow.commit()
        return nomor

    def await_task(self, nomor: str, element: str) -> TugasTerbuka:
        """The user task, as soon as the complaint has come to it."""
        stream = self.stage.stream

        def look() -> TugasTerbuka | None:
            return next((t for t in stream.open_user_tasks(nomor) if t.element_id == element), None)

        return wait_for(f"tugas {element} laporan {nomor}", look, standing=lambda: str(stream.waiting(nomor)))

    @contextlib.contextmanager
    def registry_locked(self) -> Iterator[None]:
        """Nobody else can write: whoever has begun a job waits in the middle of it."""
        with contextlib.closing(sqlite3.connect(self.stage.folder / "registri.sqlite3", isolation_level=None)) as c:
            c.execute("PRAGMA busy_timeout=30000")
            c.execute("BEGIN IMMEDIATE")
            yield
            c.execute("ROLLBACK")

    def letters(self, nomor: str) -> list[Surat]:
        """The letters of a complaint."""
        with self.stage.app.uow() as uow:
            return uow.surat.find(nomor_berkas=nomor)

    def mails(self, letter: Surat) -> list[EmailMessage]:
        """The mails that carry a letter, by its kind and number."""
        return [m for m in read_mail(self.stage.app.settings.mailbox_dir) if f"surat nomor {letter.nomor} " in _body(m)]

    def letters_issued(self) -> Counter[str]:
        """How often the registry says that a letter was issued, by complaint."""
        t = tables.metadata.tables["audit"]
        with self.stage.app.database.connect() as c:
            rows = c.execute(sa.select(t.c.nomor_berkas).where(t.c.peristiwa == "surat-terbit"))
            return Counter(str(n) for n in rows.scalars())


def _body(mail: EmailMessage) -> str:
    part = mail.get_body(("plain",))
    return str(part.get_content()) if part else ""
