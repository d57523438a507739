"""Whether what a case holds is still there, or was destroyed (UU 27/2022 Pasal 44)."""

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.usecases.ports import UnitOfWork


def dimusnahkan(uow: UnitOfWork, nomor: str) -> bool:
    """Whether the personal data of this case, or of the one that a matter is about, were destroyed, or are being."""
    perkara = {str(b.nomor_perkara) for b in uow.berkas.find(nomor=nomor)}
    return any(p.dimulai is not None for n in perkara for p in uow.pemusnahan.find(nomor_berkas=n))


def wajib_utuh(uow: UnitOfWork, nomor: str) -> None:
    """Refuse to read, or to add, what a case no longer holds."""
    if dimusnahkan(uow, nomor):
        raise MasukanSalah(
            f"Isi berkas {nomor} telah dimusnahkan (UU 27/2022 Pasal 44).",
            "Berita acaranya: `pksbpmn retensi berita-acara`, dengan nomor laporannya.",
        )
