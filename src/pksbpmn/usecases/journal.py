"""What every use case leaves behind: audit entries and outbox rows."""

from typing import Any
from uuid import uuid4

from pksbpmn.domain.berkas.audit import Audit
from pksbpmn.domain.berkas.kiriman import Kiriman
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.usecases.ports import UnitOfWork

PESAN = "PESAN"
SURAT = "SURAT"
INTERNAL = "INTERNAL"

SISTEM = "sistem"


def id_baru() -> str:
    """A fresh random id."""
    return uuid4().hex


def audit(uow: UnitOfWork, peristiwa: str, nomor: str | None, pelaku: str = SISTEM, **rincian: Any) -> None:
    """Write down who did what; `rincian` holds ids, enums and dates only."""
    uow.audit.add(
        Audit(
            id=id_baru(),
            waktu=uow.clock.now(),
            pelaku=pelaku,
            peristiwa=peristiwa,
            nomor_laporan=nomor,
            rincian=rincian,
        )
    )


def kirim(uow: UnitOfWork, jenis: str, kunci: str, nomor: str, muatan: dict[str, Any]) -> None:
    """Put something into the outbox; the relay delivers it after the commit, again and again until it is done."""
    sekarang = uow.clock.now()
    uow.kiriman.add(
        Kiriman(
            id=id_baru(),
            kunci=kunci,
            jenis=jenis,
            muatan=muatan,
            dibuat=sekarang,
            berikutnya=sekarang,
            nomor_laporan=nomor,
        )
    )


def kirim_pesan(
    uow: UnitOfWork, nama: str, kunci_korelasi: str, nomor: str, *, segera: bool = False, **var: Any
) -> None:
    """Publish a message to the engine. `segera` = no buffering (TTL 0), for the message that starts a complaint."""
    muatan = {"nama": nama, "kunci": kunci_korelasi, "variabel": var, "segera": segera}
    kirim(uow, PESAN, f"{nama}/{kunci_korelasi}/{id_baru()}", nomor, muatan)


def beri_tahu(  # noqa: PLR0913 - a mail has these parts
    uow: UnitOfWork, kunci: str, nomor: str, perihal: str, isi: str, *, kepada: Pihak = Pihak.OMBUDSMAN
) -> None:
    """A plain mail to an institution's contact person: a reminder or an alert, no personal data, once a `kunci`."""
    kirim(uow, INTERNAL, kunci, nomor, {"perihal": perihal, "isi": isi, "kepada": kepada})
