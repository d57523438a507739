"""Registry and engine compared: what runs here must run there, and nothing else."""

from collections.abc import Collection
from dataclasses import dataclass

from pksbpmn.usecases.ports import UnitOfWork


@dataclass(frozen=True)
class Beda:
    """A complaint or matter on which registry and engine disagree, and the cure."""

    nomor: str
    pesan: str
    obat: str


def banding(uow: UnitOfWork, di_mesin: Collection[str]) -> list[Beda]:
    """Numbers that run on one side only. A start message that still waits in the outbox is no difference."""
    menunggu = {k.nomor_berkas for k in uow.kiriman.find(selesai=None)}
    terbuka, ada = uow.berkas.nomor_berjalan(), set(di_mesin)
    tertutup = {b.nomor for b in uow.berkas.bernomor(ada - terbuka)}
    return [
        *(
            Beda(
                nomor,
                "berjalan di registri, tidak ada di mesin",
                "Pulihkan data mesin dan registri dari cadangan yang sama: `pksbpmn pulihkan`.",
            )
            for nomor in sorted(terbuka - ada - menunggu)
        ),
        *(
            Beda(nomor, "berjalan di mesin, tidak ada di registri", "Batalkan instance-nya di Operate.")
            for nomor in sorted(ada - terbuka - tertutup)
        ),
        *(
            Beda(nomor, "sudah ditutup di registri, masih berjalan di mesin", "Lihat dahulu insidennya.")
            for nomor in sorted(tertutup)
        ),
    ]
