"""A stage under fire: proxies before broker, mailbox and database; two worker and two relay processes."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import psutil
import sqlalchemy as sa

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.embedded import EngineSize
from pksbpmn.camunda.embedded.state import processes_on
from pksbpmn.settings import Settings
from pksbpmn.stories.stage import Stage, open_stage
from tests.chaos.proxy import Line, Proxy
from tests.crew import Crew
from tests.ports import three_ports

PEKERJA, PENGANTAR = "pekerja", "pengantar"
_IMPATIENT = 1.0


class Ruins:
    """`database_url` of a PostgreSQL database, or None for SQLite in `folder`. The teller goes past the proxies."""

    def __init__(self, folder: Path, database_url: str | None) -> None:
        self._stack = contextlib.ExitStack()
        with contextlib.ExitStack() as opening:
            self.stage = opening.enter_context(_stage(folder, database_url))
            self.grpc = self._proxy(opening, int(self.stage.engine.grpc.rpartition(":")[2]))
            self.smtp = self._proxy(opening, self.stage.mailbox.port)
            other = {
                "PKSBPMN_CLUSTER_GRPC": f"127.0.0.1:{self.grpc.port}",
                "PKSBPMN_SMTP_PORT": str(self.smtp.port),
            }
            self.database: Proxy | None = None
            if database_url is not None:
                url = sa.make_url(database_url)
                assert url.port is not None
                self.database = self._proxy(opening, url.port)
                through = url.set(port=self.database.port)
                other["PKSBPMN_DATABASE_URL"] = through.render_as_string(hide_password=False)
            address = self.stage.address
            self.client = opening.enter_context(CamundaClient(address.grpc, address.rest, patience=_IMPATIENT))
            self.crew = opening.enter_context(Crew(self.stage, other))
            for role in (PEKERJA, PENGANTAR):
                for number in range(2):
                    self.crew.hire(role, number, "-m", "tests.chaos.processes", role)
            self._stack = opening.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    @staticmethod
    def _proxy(stack: contextlib.ExitStack, port: int) -> Proxy:
        proxy = Proxy(port)
        stack.callback(proxy.close)
        return proxy

    @contextlib.contextmanager
    def database_refuses(self) -> Iterator[None]:
        """PostgreSQL: connections are cut and refused. SQLite: somebody else holds the write lock."""
        if self.database is not None:
            with self.line(self.database, Line.CUT):
                yield
            return
        with self.stage.app.database.connect() as c:
            c.exec_driver_sql("SELECT 1")
            yield
            c.rollback()

    @contextlib.contextmanager
    def line(self, proxy: Proxy, how: Line) -> Iterator[None]:
        """A line that is bad for a while."""
        proxy.set_line(how)
        try:
            yield
        finally:
            proxy.set_line(Line.GOOD)

    def kill_engine(self) -> None:
        """Kill -9 the broker and start it again."""
        for process in processes_on(self.stage.folder / "engine"):
            process.kill()
            with contextlib.suppress(psutil.TimeoutExpired):
                process.wait(20)
        self.stage.start_engine()

    @contextlib.contextmanager
    def engine_frozen(self) -> Iterator[None]:
        """SIGSTOP the broker, later SIGCONT."""
        processes = processes_on(self.stage.folder / "engine")
        for process in processes:
            process.suspend()
        try:
            yield
        finally:
            for process in processes:
                process.resume()


def _stage(folder: Path, database_url: str | None) -> contextlib.AbstractContextManager[Stage]:
    return open_stage(
        EngineSize.BROKER,
        folder,
        settings=Settings(_env_file=None, **three_ports()),  # type: ignore[arg-type]
        database_url=database_url,
        controlled_clock=False,
        own_workers=False,
        own_relay=False,
    )
