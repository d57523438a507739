"""What a command is given: settings, the application, the engine, and where it prints."""

from __future__ import annotations

from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from pksbpmn.cli.output import Output
from pksbpmn.domain.galat import PksError, TidakDitemukan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pksbpmn.camunda.client import CamundaClient
    from pksbpmn.settings import Settings
    from pksbpmn.usecases.ports import UnitOfWork
    from pksbpmn.wiring import Application, ClusterAddress


class Cli:
    """One run of the command line. Everything is opened when it is asked for, and once."""

    def __init__(self) -> None:
        self.out = Output()

    @cached_property
    def settings(self) -> Settings:
        """The settings in force; a wrong one is named, its value never shown."""
        from pydantic import ValidationError  # noqa: PLC0415

        from pksbpmn.settings import load_settings  # noqa: PLC0415

        try:
            return load_settings()
        except ValidationError as error:
            names = ", ".join(sorted({f"PKSBPMN_{str(e['loc'][0]).upper()}" for e in error.errors()}))
            raise PksError(f"Setelan tidak sah: {names}.", "Perbaiki di lingkungan atau di .env.") from None

    @cached_property
    def application(self) -> Application:
        """The application on its registry; no engine is needed."""
        return self.reopened()

    def reopened(self) -> Application:
        """The application opened anew, as after a change of keys."""
        from pksbpmn.wiring import assemble  # noqa: PLC0415

        return assemble(self.settings)

    def uow(self) -> UnitOfWork:
        """A transaction on the registry."""
        return self.application.uow()

    @cached_property
    def engine_address(self) -> ClusterAddress:
        """Where the engine is; PksError when none runs."""
        from pksbpmn.wiring import cluster_address  # noqa: PLC0415

        return cluster_address(self.settings)

    @property
    def engine_dir(self) -> Path:
        """Data directory of the embedded engine."""
        from pksbpmn.wiring import engine_dir  # noqa: PLC0415

        return engine_dir(self.settings)

    @contextmanager
    def engine(self) -> Iterator[CamundaClient]:
        """A client of the engine."""
        with self.application.client(self.engine_address) as client:
            yield client

    @contextmanager
    def searchable_engine(self) -> Iterator[CamundaClient]:
        """A client for searches only; an engine that cannot search, as a broker alone, is refused."""
        try:
            if not self.engine_address.can_search:
                raise TidakDitemukan("Yang berjalan hanya broker.")  # noqa: TRY301 - one refusal for both
            with self.engine() as client:
                yield client
        except TidakDitemukan:
            raise PksError(
                "Mesin proses ini tidak dapat mencari tugas, insiden, dan instance.",
                "Jalankan mesin lengkap (`pksbpmn jalankan --ukuran lengkap`); "
                "`pksbpmn tugas selesai KEY --pegawai NOMOR --nomor NOMOR --tugas TUGAS` tetap dapat dipakai.",
            ) from None
