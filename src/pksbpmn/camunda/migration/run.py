"""Carries a plan out, an instance at a time, and looks whether each goes on where it waited."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from pksbpmn.camunda.migration.mapping import Halangan
from pksbpmn.camunda.migration.plan import Rencana
from pksbpmn.camunda.search import RunningInstance
from pksbpmn.domain.galat import MasukanSalah, TidakDitemukan
from pksbpmn.usecases.berkas.diagram import catat_migrasi, sudah_migrasi
from pksbpmn.usecases.ports import UnitOfWorkFactory

_BUNDLE: Final = 20
"""So many are migrated before they are looked at: a search lags seconds behind the engine."""
_PAUSE: Final = 0.5


class Mesin(Protocol):
    """What of the engine is needed."""

    def migrate(self, instance: int, definition: int, mapping: dict[str, str]) -> None:
        """Bring an instance to another version."""

    def search_instances(self) -> list[RunningInstance]:
        """Every running process instance."""


@dataclass(frozen=True)
class Hasil:
    """What became of an instance; without `halangan` it is `dimigrasi`, or had ended or was brought by another."""

    rencana: Rencana
    halangan: Halangan | None = None
    catatan: str = ""
    dimigrasi: bool = True


def jalankan(
    mesin: Mesin, catat: UnitOfWorkFactory, rencana: Sequence[Rencana], *, patience: float = 60.0
) -> Iterator[Hasil]:
    """Migrate what nothing speaks against. Each is done or not by itself, and in the trail when it is.

    What fails stays on its version and is told; it stops no other. An engine that is away stops all (GalatSementara).
    """
    boleh = [r for r in rencana if not r.halangan]
    for mulai in range(0, len(boleh), _BUNDLE):
        sudah = []
        for satu in boleh[mulai : mulai + _BUNDLE]:
            ditolak = _pindahkan(mesin, catat, satu)
            if ditolak is None:
                sudah.append(satu)
            else:
                yield ditolak
        yield from _periksa(mesin, sudah, patience)


def _pindahkan(mesin: Mesin, catat: UnitOfWorkFactory, rencana: Rencana) -> Hasil | None:
    """None once it is done."""
    instans, tujuan = rencana.instans, rencana.tujuan
    try:
        with catat() as uow:
            versi = (instans.version, tujuan.version)
            if sudah_migrasi(uow, instans.nomor, instans.key, tujuan.version):
                return Hasil(rencana, catatan="sudah dimigrasi perintah lain", dimigrasi=False)
            catat_migrasi(uow, instans.nomor, instans.key, instans.process_id, versi)
            mesin.migrate(instans.key, tujuan.key, dict(rencana.instruksi))
            uow.commit()
    except TidakDitemukan:
        return Hasil(rencana, catatan="sudah selesai sebelum dimigrasi", dimigrasi=False)
    except MasukanSalah as error:
        return Hasil(
            rencana, Halangan(f"proses {instans.process_id}", error.pesan.rstrip("."), error.obat), dimigrasi=False
        )
    return None


def _periksa(mesin: Mesin, rencana: Sequence[Rencana], patience: float) -> Iterator[Hasil]:
    """Look until all are seen on their new version, where they waited; what is not by then is told."""
    akhir = time.monotonic() + patience
    while rencana:
        ada = {i.key: i for i in mesin.search_instances()}
        hasil = [_hasil(r, ada.get(r.instans.key)) for r in rencana]
        if time.monotonic() >= akhir or all(h == Hasil(h.rencana) for h in hasil):
            yield from hasil
            return
        time.sleep(_PAUSE)


def _hasil(rencana: Rencana, kini: RunningInstance | None) -> Hasil:
    if kini is None:
        return Hasil(rencana)
    if kini.definition != rencana.tujuan.key:
        return _salah(
            rencana, f"belum tampak pada versi {rencana.tujuan.version}", "Ulangi perintah ini beberapa saat lagi."
        )
    if kini.incident and not rencana.instans.incident:
        return _salah(
            rencana,
            "berhenti dengan insiden sesudah dimigrasi",
            "Lihat `pksbpmn insiden daftar`, obati sebabnya, lalu `pksbpmn insiden coba-lagi KEY`.",
        )
    tempat = {rencana.instruksi.get(a, a) for a in rencana.instans.active}
    if set(kini.active) == tempat:
        return Hasil(rencana)
    pindah = ", ".join(sorted(set(kini.active) - tempat)) or "langkah berikutnya"
    return Hasil(rencana, catatan=f"sudah bergerak selagi dimigrasi, ke {pindah}; periksa batas waktunya")


def _salah(rencana: Rencana, pesan: str, obat: str) -> Hasil:
    return Hasil(rencana, Halangan(f"proses {rencana.instans.process_id}", pesan, obat))
