"""Who decides in a user task: in office, of its group, without a conflict of interest (UU 37/2008 Pasal 40)."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.penugasan import nomor_pegawai
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.usecases.berkas.izin import menangani
from pksbpmn.usecases.berkas.pegawai import bertugas
from pksbpmn.usecases.berkas.penugasan import wajib_bebas
from pksbpmn.usecases.journal import audit
from pksbpmn.usecases.ports import UnitOfWork

MENYEBUT_PEMUTUS = ("penyusun", "pemeriksa", "penandatangan", "penandatanganOmbudsman", "pemutus")
"""The fields of forms in which who decides names himself."""


def pemutus_terisi(isian: Mapping[str, Any], bidang: Iterable[str], pegawai: str) -> dict[str, Any]:
    """What is filled in, with the number of who decides in the fields (`bidang`) of the form that ask him for it.

    Another number in one of them is left there: `catat_pemutus` refuses it.
    """
    return {b: int(pegawai) for b in bidang if b in MENYEBUT_PEMUTUS} | dict(isian)


def catat_pemutus(  # noqa: PLR0913 - which task of which case file, who decides what
    uow: UnitOfWork,
    nomor: str,
    pegawai: str,
    kunci: int,
    *,
    tugas: str | None = None,
    kelompok: Sequence[str] = (),
    pemegang: str | None = None,
    isian: Mapping[str, Any] | None = None,
) -> str:
    """Write down who is about to decide, before the engine hears it; refuses whoever may not. His staff number.

    `tugas`, `kelompok` and `pemegang` are unknown where the engine cannot search. That nobody passes what he wrote
    himself is refused by the step itself (`naskah`), which has the number that the form names: his own.
    """
    ada = wajib_bebas(uow, nomor, pegawai)
    if not ada.anggota(kelompok):
        raise MasukanSalah(
            f"Pegawai {ada.nomor} bukan anggota kelompok tugas ini ({', '.join(kelompok)}).",
            "Serahkan kepada pegawai dari kelompok itu.",
        )
    if (
        pemegang is not None
        and nomor_pegawai(pemegang) != ada.nomor
        and not _bukan_miliknya(uow, nomor, pemegang, tugas)
    ):
        raise MasukanSalah(f"Tugas ini dipegang pegawai {pemegang}.", "Alihkan dahulu dengan `pksbpmn tugas alihkan`.")
    wajib_dirinya(ada, isian or {})
    audit(uow, "tugas-diputus", nomor, pelaku=ada.nomor, tugas=tugas, kunci=str(kunci))
    return ada.nomor


def _bukan_miliknya(uow: UnitOfWork, nomor: str, pemegang: str, tugas: str | None) -> bool:
    """Whether who claimed it at the engine may not decide it: that keeps nobody out to whom it is assigned."""
    dia = bertugas(uow, pemegang)
    return dia is not None and tugas is not None and not menangani(uow, dia, nomor, tugas)


def wajib_dirinya(pemutus: Pegawai, isian: Mapping[str, Any]) -> None:
    """Refuse a form in which another than its decider names himself."""
    for bidang in MENYEBUT_PEMUTUS:
        disebut = isian.get(bidang)
        if disebut is not None and nomor_pegawai(str(disebut)) != pemutus.nomor:
            raise MasukanSalah(f"Isian {bidang} menyebut pegawai lain.", "Isi nomor pegawai yang memutus.")
