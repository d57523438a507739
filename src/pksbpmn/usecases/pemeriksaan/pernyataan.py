"""Who decides in a user task says so before the engine hears it; what he said counts for that task alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pksbpmn.domain.berkas.putusan import PernyataanPutusan
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.usecases.berkas.pemutus import catat_pemutus
from pksbpmn.usecases.berkas.pengalihan import kelompok_tugas
from pksbpmn.usecases.berkas.penugasan import wajib_bebas
from pksbpmn.usecases.journal import id_baru
from pksbpmn.usecases.pemeriksaan.wewenang import periksa_wewenang
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.naskah import periksa_pengembalian
from pksbpmn.usecases.surat.panggilan import periksa_panggil_lagi


@dataclass(frozen=True)
class TempatPutusan:
    """Which task a decision is of: the element, and the engine's keys of its process and of itself in it.

    None: this engine does not tell of which instances an open task is.
    """

    elemen: str
    instans: int | None = None
    instans_elemen: int | None = None


def nyatakan(  # noqa: PLR0913 - which task of which case file, who decides what
    uow: UnitOfWork,
    nomor: str,
    pegawai: str,
    kunci: int,
    *,
    tempat: TempatPutusan,
    kelompok: Sequence[str],
    pemegang: str | None,
    isian: Mapping[str, Any],
) -> str:
    """Write down who is about to decide what, before the engine hears it; what would be refused is refused now.

    So is what a colleague has stated of the same task, until that lapses; his own he may state anew. `kunci` is the
    engine's key of the open task. Returns the id, for `terdengar` and `batal`.
    """
    periksa_panggil_lagi(uow, nomor, isian)
    periksa_pengembalian(uow, nomor, pegawai, isian)
    nomornya = catat_pemutus(
        uow,
        nomor,
        pegawai,
        kunci,
        tugas=tempat.elemen,
        kelompok=kelompok_tugas(tempat.elemen, kelompok),
        pemegang=pemegang,
        isian=isian,
    )
    periksa_wewenang(uow, nomor, wajib_bebas(uow, nomor, nomornya), tempat.elemen)
    uow.berkas.get_locked(nomor)  # of two at once the second sees the first
    for lama in uow.pernyataan_putusan.find(
        nomor_berkas=nomor, elemen=tempat.elemen, kunci_tugas=str(kunci), gugur=None
    ):
        _wajib_miliknya(uow, lama, nomornya)
        uow.pernyataan_putusan.get_locked(lama.id).gugur = uow.clock.now()
    return simpan(uow, nomor, tempat, str(kunci), nomornya, dict(isian))


def terdengar(uow: UnitOfWork, id_pernyataan: str) -> None:
    """The engine has completed the task by it: it waits for the listener, however long that takes."""
    uow.pernyataan_putusan.get_locked(id_pernyataan).didengar = uow.clock.now()


def batal(uow: UnitOfWork, id_pernyataan: str) -> None:
    """The engine has not heard of it: nothing that arrives later counts by it."""
    uow.pernyataan_putusan.get_locked(id_pernyataan).gugur = uow.clock.now()


def diterima(uow: UnitOfWork, id_pernyataan: str) -> bool:
    """Whether the task was completed by it: its decision counts."""
    return bool(uow.keputusan.find(id=id_pernyataan))


def berlaku(uow: UnitOfWork, nomor: str, elemen: str, instans: int, instans_elemen: int) -> list[PernyataanPutusan]:
    """What was said of this completed task and was not used, overtaken or forgotten.

    The engine's keys only go up: a task comes after its element instance, one of an earlier round before it.
    """
    semua = uow.pernyataan_putusan.find(nomor_berkas=nomor, elemen=elemen, gugur=None)
    return [
        p
        for p in semua
        if p.instans in (None, str(instans))
        and p.instans_elemen in (None, str(instans_elemen))
        and (not p.kunci_tugas or int(p.kunci_tugas) > instans_elemen)
        and not lewat(uow, p)
    ]


def lewat(uow: UnitOfWork, pernyataan: PernyataanPutusan) -> bool:
    """Whether it lapsed: the engine never confirmed it, and who said it is long gone."""
    return pernyataan.didengar is None and uow.clock.now() - pernyataan.waktu > uow.masa_pernyataan


def _wajib_miliknya(uow: UnitOfWork, lama: PernyataanPutusan, pegawai: str) -> None:
    if lama.pegawai != pegawai and not lewat(uow, lama):
        raise MasukanSalah(
            f"Pegawai {lama.pegawai} sudah menyatakan putusannya atas tugas ini, pada "
            f"{lama.waktu:%d-%m-%Y} pukul {lama.waktu:%H.%M} WIB.",
            "Tunggu sampai tugasnya selesai; bila tidak sampai ke mesin, pernyataannya gugur dalam "
            f"{uow.masa_pernyataan.total_seconds() / 60:.0f} menit.",
        )


def simpan(  # noqa: PLR0913, PLR0917 - a statement has these parts
    uow: UnitOfWork, nomor: str, tempat: TempatPutusan, kunci: str, pegawai: str, isian: dict[str, Any] | None
) -> str:
    """Keep a statement; its id. `isian` None: the answers that the engine brings, which has completed the task."""
    pernyataan = PernyataanPutusan(
        id=id_baru(),
        nomor_berkas=nomor,
        elemen=tempat.elemen,
        kunci_tugas=kunci,
        instans=None if tempat.instans is None else str(tempat.instans),
        instans_elemen=None if tempat.instans_elemen is None else str(tempat.instans_elemen),
        pegawai=pegawai,
        isian=isian,
        waktu=uow.clock.now(),
        didengar=uow.clock.now() if isian is None else None,
    )
    uow.pernyataan_putusan.add(pernyataan)
    return pernyataan.id
