"""A house at work as in production: PostgreSQL, a broker on the machine's clock, and the services of `pksbpmn`."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

from benches.driver import Driver
from pksbpmn.camunda.embedded import EngineSize
from pksbpmn.camunda.embedded.state import processes_on
from pksbpmn.stories.model import cerita_proyek
from pksbpmn.stories.pace import WallPace
from pksbpmn.stories.stage import Stage, open_stage
from tests.crew import environment
from tests.integration.postgres_server import new_database, postgres_server

SHORTEST = "di-luar-kewenangan"
"""Nobody has to wait for days in it."""
_LAST = 40
_PATIENCE = 240.0
"""Seconds that complaints told at once may take."""


@dataclass(frozen=True)
class Office:
    """`drive` has so many complaints told at once, and says how many a second came to their ends."""

    stage: Stage
    driver: Driver
    environment: Mapping[str, str]

    def drive(self, what: str, many: int) -> float:
        """Complaints a second, from the first receipt to the last end."""
        story = cerita_proyek()[SHORTEST]
        began = time.monotonic()
        self.driver.drive({f"{what}-{n}": story for n in range(many)}, _PATIENCE)
        return many / (time.monotonic() - began)

    @contextmanager
    def serving(self, *services: str) -> Iterator[list[psutil.Process]]:
        """These commands of `pksbpmn` in processes of their own; all end with it."""
        program = str(Path(sys.executable).with_name("pksbpmn"))
        log = (self.stage.folder / "layanan.log").open("ab")
        begun = [
            subprocess.Popen([program, s], env=os.environ | dict(self.environment), stdout=log, stderr=log)
            for s in services
        ]
        try:
            yield [psutil.Process(p.pid) for p in begun]
            if dead := [s for s, p in zip(services, begun, strict=True) if p.poll() is not None]:
                raise RuntimeError(f"ended by itself: {', '.join(dead)}\n{self._last_words()}")
        finally:
            for process in begun:
                process.terminate()
            for process in begun:
                process.wait(_LAST)
            log.close()

    def engine(self) -> psutil.Process:
        """The JVM of the broker."""
        return processes_on(self.stage.engine.data_dir)[0]

    def _last_words(self) -> str:
        return (self.stage.folder / "layanan.log").read_text(encoding="utf-8", errors="replace")[-2000:]


@contextmanager
def open_office(folder: Path) -> Iterator[Office]:
    """Everything but the services."""
    with (
        TemporaryDirectory(prefix="bench-loket-") as counter,
        postgres_server() as server,
        new_database(server) as url,
        open_stage(
            EngineSize.BROKER, folder, database_url=url, controlled_clock=False, own_workers=False, own_relay=False
        ) as stage,
    ):
        driver = Driver(stage.app, stage.client, stage.stream, WallPace(stage.app.clock, pause=0.05, looks=1))
        Path(counter).chmod(0o711)  # officers come to the counter
        yield Office(stage, driver, environment(stage) | {"PKSBPMN_LOKET": str(Path(counter) / "loket.sock")})
