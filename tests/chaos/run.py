"""A run: stories told while faults strike; afterwards nothing is lost, nothing twice, nothing left over."""

import itertools
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from pksbpmn.domain.berkas.kiriman import JenisKiriman
from pksbpmn.mail.local_mailbox import read_mail
from pksbpmn.registry.anchor import read_anchors
from pksbpmn.registry.invariants import Examined, examine
from pksbpmn.stories.model import cerita_proyek
from pksbpmn.stories.pace import WallPace
from pksbpmn.stories.sight import StreamSight
from pksbpmn.stories.stage import Stage
from pksbpmn.stories.tale import Tale
from pksbpmn.stories.teller import Teller
from tests.chaos.faults import schedule, strike
from tests.chaos.ruins import Ruins
from tests.waiting import wait_for

NASKAH = ("sertifikat-pelatihan", "lahp-dilaksanakan", "di-luar-kewenangan", "dicabut-pelapor")
"""Stories that nobody has to wait in for days."""
_JEDA = 0.05
_TENANG = 300.0
"""Seconds after the last fault in which every complaint must come to its end."""


@dataclass(frozen=True)
class Report:
    """What a run showed; `wrong` is empty when every invariant holds."""

    seed: int
    faults: int
    laporan: int
    surat: int
    mails: int
    mails_repeated: int
    seconds: float
    wrong: tuple[str, ...]

    def __str__(self) -> str:
        return (
            f"kacau: benih {self.seed}, {self.faults} gangguan, {self.laporan} laporan, {self.surat} surat, "
            f"{self.mails} surel ({self.mails_repeated} diulang, tidak disimpan dua kali), {self.seconds:.0f} detik: "
            f"{len(self.wrong)} salah"
        )


def run(
    folder: Path,
    seed: int,
    count: int,
    *,
    database_url: str | None = None,
    at_once: int = 6,
    tell: Callable[[str], None] = lambda _: None,
) -> Report:
    """Strike `count` faults of the seed while complaints run, then look at everything."""
    awal = time.monotonic()
    rencana = schedule(seed, count)
    with Ruins(folder, database_url) as p:
        app, stream = p.stage.app, p.stage.stream
        teller = Teller(app, p.client, StreamSight(stream), WallPace(app.clock, pause=_JEDA, looks=0))
        usai, galat = threading.Event(), []

        def telling() -> None:
            try:
                _tell(teller, at_once, usai)
            except BaseException as salah:  # noqa: BLE001 - told by the main thread
                galat.append(salah)

        utas = threading.Thread(target=telling, name="teller", daemon=True)
        utas.start()
        try:
            for ke, g in enumerate(rencana, 1):
                tell(f"{ke:>4}/{count} {g}")
                strike(p, g)
                if galat:
                    raise RuntimeError("penutur berhenti") from galat[0]
        finally:
            usai.set()
        tell(f"gangguan selesai; {sum(map(teller.running, teller.tales))} laporan diselesaikan …")
        sampai = time.monotonic() + _TENANG
        while utas.is_alive() and time.monotonic() < sampai:
            p.crew.tend()
            utas.join(1)
        for mati in p.crew.deaths:
            tell(f"mati sendiri, diganti: {mati}")
        if galat:
            raise RuntimeError("penutur berhenti") from galat[0]
        if tertinggal := _left_behind(teller):
            tell(p.crew.testimony())
            tell(_own_testimony(p.stage, teller))
        salah = tertinggal or _anomalies(p.stage, teller.tales)
        with app.uow() as uow:
            surat = len(uow.surat.find())
        surel = len(read_mail(app.settings.mailbox_dir))
        lama = time.monotonic() - awal
        return Report(seed, count, len(teller.tales), surat, surel, p.stage.mailbox.repeated, lama, tuple(salah))


def _tell(teller: Teller, at_once: int, usai: threading.Event) -> None:
    """Keep so many complaints going; after the last fault no new ones begin."""
    cerita, naskah = cerita_proyek(), itertools.cycle(NASKAH)
    while (berjalan := sum(map(teller.running, teller.tales))) or not usai.is_set():
        for nama in itertools.islice(naskah, 0 if usai.is_set() else at_once - berjalan):
            teller.add(nama, cerita[nama])
        teller.round()
        time.sleep(_JEDA)


def _own_testimony(stage: Stage, teller: Teller) -> str:
    """Where the teller's thread stands, what its requests have come to, and who holds what in the database."""
    told = [f"{name}:\n{''.join(traceback.format_stack(frame))}" for name, frame in _frames()]
    with stage.app.uow() as uow:
        for tale in filter(teller.running, teller.tales):
            told += [f"{p.jenis} {p.status} batas {p.batas}" for p in uow.permintaan.find(nomor_berkas=tale.nomor)]
            told += [f"{k.kunci} {k.percobaan} {k.selesai}" for k in uow.kiriman.find(nomor_berkas=tale.nomor)]
    if stage.app.database.dialect.name == "postgresql":
        with stage.app.database.connect() as c:
            rows = c.exec_driver_sql(
                "SELECT pid, state, wait_event, xact_start, pg_blocking_pids(pid), left(query, 80) "
                "FROM pg_stat_activity WHERE datname = current_database() ORDER BY xact_start"
            )
            told += [str(tuple(row)) for row in rows]
    return "\n".join(told)


def _frames() -> list[tuple[str, FrameType]]:
    frames = sys._current_frames()
    return [(t.name, frames[t.ident]) for t in threading.enumerate() if t.ident in frames]


def _left_behind(teller: Teller) -> list[str]:
    return [f"{t.nomor} gagal: {t.failed}" for t in teller.tales if t.failed] + [
        f"{t.nomor} tertinggal pada langkah {t.step + 1}: {t.next!r}; menunggu {teller.sight.standing(t.nomor)}"
        for t in teller.tales
        if teller.running(t)
    ]


def _anomalies(p: Stage, selesai: list[Tale]) -> list[str]:
    wait_for("tidak ada pekerjaan tersisa", lambda: not p.stream.open_jobs())
    wait_for("semua kiriman terkirim", p.relay.is_empty)
    with p.app.uow() as uow:
        akhir = {t.nomor: uow.berkas.get(t.nomor).akhir for t in selesai}
        kiriman = uow.kiriman.find()
        per_kunci = Counter(s.kunci for t in selesai for s in uow.surat.find(nomor_berkas=t.nomor))
    harus = {f"<{k.id}@" for k in kiriman if k.jenis in {JenisKiriman.SURAT, JenisKiriman.INTERNAL}}
    ada = Counter(str(m["Message-ID"]).partition("@")[0] + "@" for m in read_mail(p.app.settings.mailbox_dir))
    salah = [
        f"{t.nomor} berakhir {akhir[t.nomor]}, seharusnya {t.story.akhir}"
        for t in selesai
        if akhir[t.nomor] != t.story.akhir
    ]
    salah += [f"surel {i} tidak sampai" for i in sorted(harus - set(ada))]
    salah += [f"surel {i} tersimpan {n} kali" for i, n in sorted(ada.items()) if n > 1 or i not in harus]
    salah += [f"kiriman {k.jenis} {k.id} belum selesai" for k in kiriman if k.selesai is None]
    salah += [f"surat {k} terbit {n} kali" for k, n in per_kunci.items() if n > 1]
    salah += [f"insiden {i.process_id}/{i.element_id}: {i.message}" for i in p.stream.open_incidents()]
    salah += [f"instance {t.nomor} masih berjalan" for t in selesai if not p.stream.ended(t.nomor)]
    jangkar = read_anchors(p.app.settings.anchor_file)
    pasien = Examined(p.app.database, p.app.documents, p.app.vault, jangkar, p.app.clock.now())
    return salah + [f"dokter: {t.check} {t.subject}: {t.message}" for t in examine(pasien)]
