"""The outbox relay: prints letters and delivers what transactions left behind, until it is done."""

import contextlib
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

import sqlalchemy as sa
import structlog

from pksbpmn.domain.berkas.kiriman import (
    JenisKiriman,
    Kiriman,
    Pemberitahuan,
    PemutusDicari,
    PesanMesin,
    SuratKeluar,
    TugasDialihkan,
    TugasDibukaLagi,
    TugasDidahulukan,
)
from pksbpmn.domain.galat import AksesDitolak, GalatSementara, PksError, TidakDitemukan
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.registry.outbox import LEASE, LONGEST_PAUSE, Claimed, Outbox, Tried, pause
from pksbpmn.tracing import span
from pksbpmn.usecases.berkas import pengalihan as pengalihan_tugas
from pksbpmn.usecases.berkas.pengalihan import TugasTerbuka
from pksbpmn.usecases.pemeriksaan import putusan
from pksbpmn.usecases.ports import Clock, UnitOfWorkFactory
from pksbpmn.usecases.surat.surel import Surel, surel_pemberitahuan, surel_surat

_LONGEST_ENGINE_PAUSE = 5.0
"""An engine that was away, for however long, gets what waited within seconds of its return."""
_TO_THE_ENGINE = frozenset(JenisKiriman) - {JenisKiriman.SURAT, JenisKiriman.INTERNAL}
_AWAY = (GalatSementara.__name__, AksesDitolak.__name__)
_REFUSAL_EVERY = 60.0
_MESSAGE_TTL = timedelta(days=90)

log = structlog.get_logger()


class MailSender(Protocol):
    """Sends mail."""

    def send(self, surel: Surel) -> None:
        """Send one mail or raise."""
        ...

    def close(self) -> None:
        """No more mail for now."""
        ...


class MessagePublisher(Protocol):
    """Publishes messages to the engine."""

    def publish_message(
        self, name: str, key: str, variables: Mapping[str, Any] | None, ttl: timedelta, message_id: str
    ) -> int | None:
        """Publish one message or raise; the same id again is no error."""
        ...


class UserTasks(Protocol):
    """The open user tasks of the engine."""

    def search_user_tasks(self, nomor: str | None = None) -> Sequence[TugasTerbuka]:
        """Those of a case file; TidakDitemukan where the engine cannot search."""
        ...

    def assign_user_task(self, key: int, assignee: str | None) -> None:
        """Assign one, None to nobody; TidakDitemukan when there is no such task any more."""
        ...

    def prioritise_user_task(self, key: int, priority: int) -> None:
        """Give one another priority, 0 to 100; TidakDitemukan when there is no such task any more."""
        ...

    def reopen_user_task(self, instance: int, element_instance: int, element_id: str, reason: str) -> None:
        """Open a completed task again; no error when that was done, or the task is gone."""
        ...

    def who_completed(self, instance: int, element_instance: int, element_id: str) -> str | None:
        """Whose the completed task was; TidakDitemukan where the engine cannot search."""
        ...


class Rest(Protocol):
    """How the relay rests, and when it is told to stop: `threading.Event` is one."""

    def is_set(self) -> bool:
        """It is to stop."""
        ...

    def wait(self, timeout: float) -> object:
        """Return after so many seconds, or sooner where it is to stop or there is something to do."""
        ...


class Relay:
    """Delivers outbox rows: mails by SMTP, messages and assignments to the engine; does what is done regularly."""

    def __init__(  # noqa: PLR0913 - database, clock, two ways out, what is done regularly
        self,
        database: sa.Engine,
        uow_factory: UnitOfWorkFactory,
        clock: Clock,
        sender: MailSender,
        publisher: MessagePublisher,
        *,
        tasks: UserTasks | None = None,
        daily: Callable[[], object] = lambda: None,
        minutely: Callable[[], object] = lambda: None,
        lease: timedelta = LEASE,
    ) -> None:
        self._outbox = Outbox(database, clock, lease)
        self._uow_factory, self._clock = uow_factory, clock
        self._sender, self._publisher = sender, publisher
        self._tasks = tasks
        self._refusal_told = float("-inf")
        self._in_hand = False
        self._routines = (
            _Routine("harian", daily, lambda moment: moment.astimezone(JAKARTA).date()),
            _Routine("tiap-menit", minutely, lambda moment: moment.replace(second=0, microsecond=0)),
        )

    def run(self, stop: Rest, pause: float = 0.2) -> None:
        """Deliver until told to stop; `pause` seconds of rest while there is nothing to do."""
        while not stop.is_set():
            try:
                count = self.deliver()
                self.do_regularly()
            except Exception as error:  # noqa: BLE001 - the database may be away: say so and go on
                log.warning("relay-terhenti-sementara", galat=type(error).__name__)
                count = 0
            if count == 0:
                stop.wait(pause)

    def do_regularly(self) -> None:
        """What is due now of what is done once a day and once a minute."""
        for routine in self._routines:
            routine.tick(self._clock.now())

    def deliver(self) -> int:
        """Deliver what is due now; returns how many rows were tried."""
        count = 0
        try:
            row = self._outbox.claim(None)
            while row is not None:
                row = self._outbox.claim(self._deliver_one(row))
                count += 1
        finally:
            self._sender.close()
        return count

    def is_empty(self) -> bool:
        """True when nothing waits to be delivered; the database is not asked while a row is in hand."""
        return not self._in_hand and self._outbox.is_empty()

    def _deliver_one(self, row: Claimed) -> Tried:
        self._in_hand = True
        try:
            with self._uow_factory() as uow:
                kiriman = uow.kiriman.get(row.ident)
            with span(f"antar-{kiriman.jenis.lower()}", nomor=kiriman.nomor_berkas, percobaan=kiriman.percobaan):
                error = self._try(lambda: self._hand_over(kiriman, row))
        finally:
            self._in_hand = False
        engine_away = kiriman.jenis in _TO_THE_ENGINE and error in _AWAY
        return Tried(row, error, _LONGEST_ENGINE_PAUSE if engine_away else LONGEST_PAUSE)

    def _hand_over(self, kiriman: Kiriman, row: Claimed) -> None:
        match kiriman.muatan:
            case PesanMesin() as m:
                ttl = timedelta(0) if m.segera else _MESSAGE_TTL
                self._publisher.publish_message(m.nama, m.kunci, m.variabel, ttl, kiriman.id)
                return
            case TugasDialihkan() as m:
                self._reassign(m.id_pengalihan)
                return
            case PemutusDicari() as m:
                self._find_decider(str(kiriman.nomor_berkas), m)
                return
            case TugasDibukaLagi() as m:
                if self._tasks is not None:
                    self._tasks.reopen_user_task(m.instans, m.instans_elemen, m.elemen, m.sebab)
                return
            case TugasDidahulukan() as m:
                self._bring_forward(str(kiriman.nomor_berkas), m)
                return
            case SuratKeluar() as m:
                surel = surel_surat(self._uow_factory, kiriman, m)
            case Pemberitahuan() as m:
                with self._uow_factory() as uow:
                    surel = surel_pemberitahuan(uow, kiriman, m)
        if surel is not None:
            self._send(surel, row)

    def _send(self, surel: Surel, row: Claimed) -> None:
        if not self._outbox.still_holds(row):
            raise GalatSementara("Kiriman ini diambil pengantar lain, karena suratnya lama disiapkan.")
        self._sender.send(surel)

    def _reassign(self, id_pengalihan: str) -> None:
        """One task, or each open one of a case, which then gets a row of its own."""
        with self._uow_factory() as uow:
            pengalihan = uow.pengalihan_tugas.get(id_pengalihan)
            key = pengalihan.kunci_tugas
            valid = key is not None and pengalihan_tugas.masih_berlaku(uow, pengalihan)
            numbers = pengalihan_tugas.nomor_perkara(uow, id_pengalihan) if key is None else ()
        if key is not None:
            if valid and self._tasks is not None:
                with contextlib.suppress(TidakDitemukan):  # done meanwhile
                    self._tasks.assign_user_task(int(key), pengalihan.kepada)
            return
        found = self._open_tasks(numbers)
        with self._uow_factory() as uow:
            pengalihan_tugas.uraikan(uow, id_pengalihan, found)
            uow.commit()

    def _bring_forward(self, nomor: str, wanted: TugasDidahulukan) -> None:
        """Where the engine cannot search, the mail alone tells of it."""
        if self._tasks is None:
            return
        for task in self._open_tasks([nomor]) or ():
            if (task.element_id, task.process_instance_key) == (wanted.elemen, wanted.instans):
                with contextlib.suppress(TidakDitemukan):  # done meanwhile
                    self._tasks.prioritise_user_task(task.key, wanted.prioritas)

    def _find_decider(self, nomor: str, wanted: PemutusDicari) -> None:
        who = None
        if self._tasks is not None:
            with contextlib.suppress(TidakDitemukan):  # the engine cannot search
                who = self._tasks.who_completed(wanted.instans, wanted.instans_elemen, wanted.elemen)
        with self._uow_factory() as uow:
            putusan.pemutus_ditemukan(uow, nomor, wanted, who)
            uow.commit()

    def _open_tasks(self, numbers: Sequence[str]) -> list[TugasTerbuka] | None:
        """None where the engine cannot tell."""
        if self._tasks is None:
            return None
        try:
            return [task for nomor in numbers for task in self._tasks.search_user_tasks(nomor)]
        except TidakDitemukan:
            return None

    def _try(self, work: Callable[[], None]) -> str | None:
        try:
            work()
        except Exception as error:  # noqa: BLE001 - whatever went wrong, the row stays and is tried again
            if isinstance(error, AksesDitolak) and time.monotonic() - self._refusal_told > _REFUSAL_EVERY:
                self._refusal_told = time.monotonic()
                log.error("mesin-menolak", pesan=error.pesan, obat=error.obat)  # noqa: TRY400 - one line, no trace
            return type(error).__name__
        return None


class _Routine:
    """What is done once in each period; what failed is tried again soon, at pauses that grow."""

    def __init__(self, name: str, work: Callable[[], object], period: Callable[[datetime], object]) -> None:
        self._name, self._work, self._period = name, work, period
        self._done: object = None
        self._failures, self._again = 0, datetime.min.replace(tzinfo=UTC)

    def tick(self, now: datetime) -> None:
        """Do it if it is due; the deliveries go on meanwhile."""
        period = self._period(now)
        if period == self._done or now < self._again:
            return
        try:
            self._work()
        except Exception as error:  # noqa: BLE001 - whatever went wrong, it is tried again
            self._failures += 1
            self._again = now + pause(self._failures, LONGEST_PAUSE)
            reason = error.pesan if isinstance(error, PksError) else type(error).__name__
            log.warning("rutin-ditunda", rutin=self._name, galat=reason, percobaan=self._failures)
        else:
            self._done, self._failures = period, 0
