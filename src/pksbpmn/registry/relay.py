"""The outbox relay: prints letters and delivers what transactions left behind, until it is done.

A row is claimed by moving its next attempt ahead, in a transaction of its own, so that two relays never deliver the
same row at the same time and a crash only delays it.
"""

import threading
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any, Protocol

import sqlalchemy as sa
import structlog

from pksbpmn.back_off import pause_after
from pksbpmn.domain.berkas.kiriman import JenisKiriman, Kiriman, Pemberitahuan, PesanMesin, SuratKeluar
from pksbpmn.domain.galat import GalatSementara, PksError
from pksbpmn.registry.tables import table_of
from pksbpmn.tracing import span
from pksbpmn.usecases.ports import Clock, UnitOfWorkFactory
from pksbpmn.usecases.surat.surel import Surel, surel_pemberitahuan, surel_surat

SEWA = timedelta(seconds=60)
"""For so long a claimed row is nobody else's: longer than a mail may take, else a slow one would be sent twice."""
_TUNDA_AWAL, _TUNDA_PUNCAK = 1.0, 300.0
_TUNDA_PUNCAK_MESIN = 5.0
"""An engine that was away, for however long, gets what waited within seconds of its return."""
_TTL_PESAN = timedelta(days=90)

log = structlog.get_logger()


class PengirimSurel(Protocol):
    """Sends mail."""

    def kirim(self, surel: Surel) -> None:
        """Send one mail or raise."""
        ...


class PenerbitPesan(Protocol):
    """Publishes messages to the engine."""

    def publish_message(
        self, name: str, key: str, variables: Mapping[str, Any] | None, ttl: timedelta, message_id: str
    ) -> int | None:
        """Publish one message or raise; the same id again is no error."""
        ...


class Relay:
    """Delivers outbox rows: mails by SMTP, messages to the engine; `harian` is done once a day beside it."""

    def __init__(  # noqa: PLR0913 - database, clock, two ways out, what is done once a day
        self,
        mesin: sa.Engine,
        uow_factory: UnitOfWorkFactory,
        clock: Clock,
        pengirim: PengirimSurel,
        penerbit: PenerbitPesan,
        *,
        harian: Callable[[], object] = lambda: None,
        sewa: timedelta = SEWA,
    ) -> None:
        self._mesin, self._uow_factory, self._clock = mesin, uow_factory, clock
        self._pengirim, self._penerbit = pengirim, penerbit
        self._harian, self._sewa = harian, sewa
        self._hari: date | None = None
        self._gagal_harian, self._harian_lagi = 0, datetime.min.replace(tzinfo=UTC)

    def jalankan(self, berhenti: threading.Event, jeda: float = 0.2) -> None:
        """Deliver until told to stop; `jeda` seconds of rest while there is nothing to do."""
        while not berhenti.is_set():
            try:
                banyak = self.antar()
                self._sekali_sehari()
            except Exception as galat:  # noqa: BLE001 - the database may be away: say so and go on
                log.warning("relay-terhenti-sementara", galat=type(galat).__name__)
                banyak = 0
            if banyak == 0:
                berhenti.wait(jeda)

    def _sekali_sehari(self) -> None:
        """What failed is tried again soon, at pauses that grow; the deliveries go on meanwhile."""
        sekarang = self._clock.now()
        if sekarang.date() == self._hari or sekarang < self._harian_lagi:
            return
        try:
            self._harian()
        except Exception as galat:  # noqa: BLE001 - whatever went wrong, it is tried again
            self._gagal_harian += 1
            self._harian_lagi = sekarang + _tunda(self._gagal_harian, _TUNDA_PUNCAK)
            sebab = galat.pesan if isinstance(galat, PksError) else type(galat).__name__
            log.warning("harian-ditunda", galat=sebab, percobaan=self._gagal_harian)
        else:
            self._hari, self._gagal_harian = sekarang.date(), 0

    def antar(self) -> int:
        """Deliver what is due now; returns how many rows were tried."""
        banyak = 0
        while (ident := self._klaim()) is not None:
            self._antar_satu(ident)
            banyak += 1
        return banyak

    def kosong(self) -> bool:
        """True when nothing waits to be delivered."""
        t = table_of(Kiriman)
        with self._mesin.connect() as c:
            return c.execute(sa.select(sa.func.count()).where(t.c.selesai.is_(None))).scalar_one() == 0

    def _klaim(self) -> str | None:
        """The oldest row that is due and that no other relay is claiming (SKIP LOCKED), ours for a while."""
        t, sekarang = table_of(Kiriman), self._clock.now()
        tunggu = sa.select(t.c.id).where(t.c.selesai.is_(None), t.c.berikutnya <= sekarang)
        with self._mesin.begin() as c:
            berikut = tunggu.order_by(t.c["_urutan"]).limit(1).with_for_update(skip_locked=True)
            ident = c.execute(berikut).scalar()
            if ident is not None:
                ubah = sa.update(t).where(t.c.id == ident)
                c.execute(ubah.values(berikutnya=sekarang + self._sewa, percobaan=t.c.percobaan + 1))
        return None if ident is None else str(ident)

    def _antar_satu(self, id_kiriman: str) -> None:
        with self._uow_factory() as uow:
            kiriman = uow.kiriman.get(id_kiriman)
        with span(f"antar-{kiriman.jenis.lower()}", nomor=kiriman.nomor_berkas, percobaan=kiriman.percobaan):
            galat = self._coba(lambda: self._kirimkan(kiriman))
        mesin_pergi = kiriman.jenis is JenisKiriman.PESAN and galat == GalatSementara.__name__
        self._catat(id_kiriman, galat, _TUNDA_PUNCAK_MESIN if mesin_pergi else _TUNDA_PUNCAK)

    def _kirimkan(self, kiriman: Kiriman) -> None:
        match kiriman.muatan:
            case PesanMesin() as m:
                ttl = timedelta(0) if m.segera else _TTL_PESAN
                self._penerbit.publish_message(m.nama, m.kunci, m.variabel, ttl, kiriman.id)
                return
            case SuratKeluar() as m:
                surel = surel_surat(self._uow_factory, kiriman, m)
            case Pemberitahuan() as m:
                with self._uow_factory() as uow:
                    surel = surel_pemberitahuan(uow, kiriman, m)
        if surel is not None:
            self._pengirim.kirim(surel)

    def _coba(self, kerja: Callable[[], None]) -> str | None:
        try:
            kerja()
        except Exception as galat:  # noqa: BLE001 - whatever went wrong, the row stays and is tried again
            return type(galat).__name__
        return None

    def _catat(self, id_kiriman: str, galat: str | None, puncak: float) -> None:
        t, sekarang = table_of(Kiriman), self._clock.now()
        with self._mesin.begin() as c:
            if galat is None:
                c.execute(sa.update(t).where(t.c.id == id_kiriman).values(selesai=sekarang, galat=None))
                return
            kali = int(c.execute(sa.select(t.c.percobaan).where(t.c.id == id_kiriman)).scalar_one())
            ubah = sa.update(t).where(t.c.id == id_kiriman)
            c.execute(ubah.values(berikutnya=sekarang + _tunda(kali, puncak), galat=galat))
            log.warning("kiriman-ditunda", kiriman=id_kiriman, galat=galat, percobaan=kali)


def _tunda(kali: int, puncak: float) -> timedelta:
    """The pause after so many failures, at most `puncak` seconds."""
    return timedelta(seconds=pause_after(kali, _TUNDA_AWAL, puncak))
