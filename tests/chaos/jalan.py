"""A run: stories told while faults strike; afterwards nothing is lost, nothing twice, nothing left over."""

import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pksbpmn.domain.berkas.kiriman import JenisKiriman
from pksbpmn.mail.local_mailbox import read_mail
from pksbpmn.registry.anchor import read_anchors
from pksbpmn.registry.invariants import Examined, examine
from tests.chaos.gangguan import jadwal, timpakan
from tests.chaos.panggung import PanggungKacau
from tests.chaos.penutur import Penutur, Tuturan

_TENANG = 300.0
"""Seconds after the last fault in which every complaint must come to its end."""


@dataclass(frozen=True)
class Hasil:
    """What a run showed; `salah` is empty when every invariant holds."""

    benih: int
    gangguan: int
    laporan: int
    surat: int
    surel: int
    surel_diulang: int
    detik: float
    salah: tuple[str, ...]

    def __str__(self) -> str:
        return (
            f"kacau: benih {self.benih}, {self.gangguan} gangguan, {self.laporan} laporan, {self.surat} surat, "
            f"{self.surel} surel ({self.surel_diulang} diulang, tidak disimpan dua kali), {self.detik:.0f} detik: "
            f"{len(self.salah)} salah"
        )


def jalankan(
    folder: Path,
    benih: int,
    banyak: int,
    *,
    database_url: str | None = None,
    bersamaan: int = 6,
    kabar: Callable[[str], None] = lambda _: None,
) -> Hasil:
    """Strike `banyak` faults of the seed while complaints run, then look at everything."""
    awal = time.monotonic()
    rencana = jadwal(benih, banyak)
    with PanggungKacau(folder, database_url) as p:
        penutur = Penutur(p, bersamaan)
        usai, galat = threading.Event(), []

        def tuturkan() -> None:
            try:
                while not usai.is_set() or penutur.berjalan:
                    penutur.tuturkan(lambda: not usai.is_set())
                    time.sleep(0.05)
            except BaseException as salah:  # noqa: BLE001 - told by the main thread
                galat.append(salah)

        utas = threading.Thread(target=tuturkan, name="penutur", daemon=True)
        utas.start()
        try:
            for ke, g in enumerate(rencana, 1):
                kabar(f"{ke:>4}/{banyak} {g}")
                timpakan(p, g)
                if galat:
                    raise RuntimeError("penutur berhenti") from galat[0]
        finally:
            usai.set()
        kabar(f"gangguan selesai; {len(penutur.berjalan)} laporan diselesaikan …")
        utas.join(_TENANG)
        if galat:
            raise RuntimeError("penutur berhenti") from galat[0]
        salah = _tertinggal(p, penutur.berjalan) or _janggal(p, penutur.selesai)
        with p.app.uow() as uow:
            surat = len(uow.surat.find())
        surel = len(read_mail(p.settings.mailbox_dir))
        lama = time.monotonic() - awal
        return Hasil(benih, banyak, len(penutur.selesai), surat, surel, p.kotak.repeated, lama, tuple(salah))


def _tertinggal(p: PanggungKacau, semua: list[Tuturan]) -> list[str]:
    return [
        f"{t.nomor} tertinggal pada langkah {t.langkah + 1}: {t.berikut!r}; "
        f"menunggu {[(w.process_id, w.element_id) for w in p.stream.waiting(t.nomor)]}"
        for t in semua
    ]


def _janggal(p: PanggungKacau, selesai: list[Tuturan]) -> list[str]:
    p.tunggu(lambda: not p.stream.open_jobs(), 60, "tidak ada pekerjaan tersisa")
    with p.app.uow() as uow:
        p.tunggu(lambda: _kosong(p), 60, "semua kiriman terkirim")
        akhir = {t.nomor: uow.berkas.get(t.nomor).akhir for t in selesai}
        kiriman = uow.kiriman.find()
        per_kunci = Counter(s.kunci for t in selesai for s in uow.surat.find(nomor_berkas=t.nomor))
    harus = {f"<{k.id}@" for k in kiriman if k.jenis != JenisKiriman.PESAN}
    ada = Counter(str(m["Message-ID"]).partition("@")[0] + "@" for m in read_mail(p.settings.mailbox_dir))
    salah = [
        f"{t.nomor} berakhir {akhir[t.nomor]}, seharusnya {t.cerita.akhir}"
        for t in selesai
        if akhir[t.nomor] != t.cerita.akhir
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


def _kosong(p: PanggungKacau) -> bool:
    with p.app.uow() as uow:
        return not uow.kiriman.find(selesai=None)
