"""Who else gets a letter: other Terlapor, and to the Pelapor of a leading complaint those joined to it (REG-V-02)."""

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.halaman import AlamatSurat
from pksbpmn.domain.surat.naskah import Naskah
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.berkas.alamat import ada_pelapor, alamat_unit, tujuan
from pksbpmn.usecases.berkas.pihak import terlapor_lain
from pksbpmn.usecases.ports import UnitOfWork

_BERSAMA = frozenset({JenisSurat.LAHP, JenisSurat.REKOMENDASI, JenisSurat.PEMBERITAHUAN_PENUTUPAN})
"""What tells all complainants of a matter the same."""


def pelapor_gabungan(uow: UnitOfWork, naskah: Naskah, kepada: Pihak) -> tuple[tuple[str, AlamatSurat], ...]:
    """The joined complaints with their complainants' addresses, for what tells all of them what came of it.

    What asks the leading complainant for an answer is his alone, what answers him, and what tells of a deed of his.
    """
    perkara = uow.berkas.get(naskah.nomor_berkas).nomor_perkara
    if kepada is not Pihak.PELAPOR or naskah.jenis not in _BERSAMA or perkara != naskah.nomor_berkas:
        return ()
    digabung = (g.nomor_berkas for g in uow.penggabungan.find(induk=perkara, selesai=None))
    return tuple((str(n), tujuan(uow, n, Pihak.PELAPOR)) for n in digabung if ada_pelapor(uow, n))


def terlapor_berikut(uow: UnitOfWork, naskah: Naskah, kepada: Pihak) -> tuple[AlamatSurat, ...]:
    """The other Terlapor of the complaint: each gets what the first one gets (PKS Pasal 1, Terlapor)."""
    if kepada is not Pihak.TERLAPOR:
        return ()
    perkara = uow.berkas.get(naskah.nomor_berkas).nomor_perkara
    return tuple(map(alamat_unit, terlapor_lain(uow, perkara)))
