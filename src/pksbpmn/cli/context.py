"""What a command is given: settings, the application, the engine, and where it prints."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from functools import cached_property
from typing import TYPE_CHECKING

from pksbpmn.cli.account import os_account
from pksbpmn.cli.output import Output
from pksbpmn.domain.galat import PksError, TidakDitemukan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pksbpmn.camunda.client import CamundaClient
    from pksbpmn.domain.berkas.izin import Izin
    from pksbpmn.settings import Settings
    from pksbpmn.usecases.berkas.izin import Dari, Tentang
    from pksbpmn.usecases.ports import UnitOfWork
    from pksbpmn.wiring import Application, ClusterAddress


class Cli:
    """One run of the command line, by an account. Everything is opened when it is asked for, and once.

    `account` tells the name of the account. Who acts follows from it alone: no argument and no setting names him.
    `counter` are the settings of the counter where it runs the command for him: nothing is read from his side.
    """

    def __init__(self, account: Callable[[], str] = os_account, counter: Settings | None = None) -> None:
        self.out = Output()
        self.served = counter is not None
        if counter is not None:
            self.settings = counter
        self.command = ""
        self.permit: Izin | None = None
        self._account = account
        self._known = False

    @cached_property
    def account(self) -> str:
        """The account of the operating system that runs this."""
        return self._account()

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
        """The application on its registry; no engine is needed. Who uses it first is its first administrator."""
        from sqlalchemy.exc import IntegrityError  # noqa: PLC0415

        from pksbpmn.usecases.berkas.akun import pengelola_pertama  # noqa: PLC0415

        self._refuse_data_of_others()
        application = self.reopened()
        with suppress(IntegrityError), application.uow() as uow:  # of two first starts at once the other was first
            if pengelola_pertama(uow, self.account):
                uow.commit()
        return application

    def _refuse_data_of_others(self) -> None:
        """An officer's account has no key and no registry of its own where a service keeps them."""
        folder = self.settings.data_dir
        try:
            ours = not folder.is_dir() or os.access(folder, os.R_OK | os.W_OK | os.X_OK)
        except PermissionError:
            ours = False
        if not ours:
            raise PksError(
                "Folder data milik akun lain.",
                "Perintah petugas lewat loket: isi PKSBPMN_LOKET dengan alamatnya, yang disebut `pksbpmn loket`.",
            )

    def reopened(self) -> Application:
        """The application opened anew, as after a change of keys."""
        from pksbpmn.wiring import assemble  # noqa: PLC0415

        return assemble(self.settings)

    def uow(self) -> UnitOfWork:
        """A transaction that looks at the registry, of an account that it knows; `acting` is for what changes it."""
        from pksbpmn.usecases.berkas.akun import sebagai_pegawai  # noqa: PLC0415

        self.require_known()
        return self._transaction(sebagai_pegawai)

    @contextmanager
    def acting(self, tentang: Tentang, dari: Dari = None) -> Iterator[UnitOfWork]:
        """A transaction in which the officer of the account acts in a case file, if the command's permit lets him.

        `tentang` is the case file or how it is found out, None where the command acts in none; `dari` the party from
        whom something comes. Whoever may not is refused before anything is done, in the same transaction.
        """
        from pksbpmn.usecases.berkas.izin import tanya_pelaku  # noqa: PLC0415

        with self.application.uow(lambda uow: self._permitted(uow, tentang, dari)) as uow:
            tanya_pelaku(uow)
            yield uow

    def _permitted(self, uow: UnitOfWork, tentang: Tentang, dari: Dari) -> str:
        from pksbpmn.usecases.berkas.akun import wajib_pegawai  # noqa: PLC0415
        from pksbpmn.usecases.berkas.izin import wajib_berizin  # noqa: PLC0415

        if self.permit is None:
            raise TypeError(f"`{self.command}` has no permit in the table of commands")
        pegawai = wajib_pegawai(uow, self.account).nomor
        return wajib_berizin(uow, pegawai, self.permit, self.command, tentang, dari).nomor

    def looking(self) -> UnitOfWork:
        """A transaction in which the officer of the account looks at what is closed.

        The use case decides what he sees, and keeps refusals in the journal (PKS Pasal 8).
        """
        from pksbpmn.usecases.berkas.akun import sebagai_pegawai  # noqa: PLC0415

        return self._allowed(sebagai_pegawai)

    def administration(self) -> UnitOfWork:
        """A transaction in which an administrator acts; any other account is refused before it begins."""
        from pksbpmn.usecases.berkas.akun import sebagai_pengelola  # noqa: PLC0415

        return self._allowed(sebagai_pengelola)

    def operation(self) -> UnitOfWork:
        """As `administration`, for an officer or an administrator."""
        from pksbpmn.usecases.berkas.akun import sebagai_petugas  # noqa: PLC0415

        return self._allowed(sebagai_petugas)

    def _allowed(self, who: Callable[[UnitOfWork, str], str]) -> UnitOfWork:
        with self.application.uow() as uow:
            who(uow, self.account)
        return self._transaction(who)

    def _transaction(self, who: Callable[[UnitOfWork, str], str]) -> UnitOfWork:
        return self.application.uow(lambda uow: who(uow, self.account))

    @property
    def officer(self) -> str:
        """The staff number of the officer for whom the account speaks; refused for any other account."""
        from pksbpmn.usecases.berkas.akun import wajib_pegawai  # noqa: PLC0415

        with self.application.uow() as uow:
            return wajib_pegawai(uow, self.account).nomor

    @property
    def officer_or_none(self) -> str | None:
        """As `officer`; None for an account that speaks for nobody."""
        from pksbpmn.usecases.berkas.pegawai import dari_akun  # noqa: PLC0415

        with self.application.uow() as uow:
            pegawai = dari_akun(uow, self.account)
        return None if pegawai is None else pegawai.nomor

    def require_known(self) -> None:
        """Refuse an account that is neither an officer's nor an administrator's; once a run."""
        from pksbpmn.usecases.berkas.akun import sebagai_petugas  # noqa: PLC0415

        if not self._known:
            with self.application.uow() as uow:
                sebagai_petugas(uow, self.account)
            self._known = True

    def require_administrator(self) -> None:
        """Refuse any account but an administrator's."""
        from pksbpmn.usecases.berkas.akun import wajib_pengelola  # noqa: PLC0415

        with self.application.uow() as uow:
            wajib_pengelola(uow, self.account)

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
                "`pksbpmn tugas selesai KEY --nomor NOMOR --tugas TUGAS` tetap dapat dipakai.",
            ) from None
