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

    That it is opened again is told to all as well.

    What asks the leading complainant for an answer is his alone, what answers him, and what tells of a deed of his.
    """
    perkara = uow.berkas.get(naskah.nomor_berkas).nomor_perkara
    bersama = naskah.jenis in _BERSAMA and perkara == naskah.nomor_berkas
    dibuka = bool(uow.pembukaan_kembali.find(urusan=naskah.nomor_berkas, disetujui=True))
    if kepada is not Pihak.PELAPOR or not (bersama or dibuka):
        return ()
    return tuple((n, tujuan(uow, n, Pihak.PELAPOR)) for n in digabung(uow, perkara) if ada_pelapor(uow, n))


def digabung(uow: UnitOfWork, induk: str) -> tuple[str, ...]:
    """The complaints that go on in this one."""
    return tuple(str(g.nomor_berkas) for g in uow.penggabungan.find(induk=induk, selesai=None))


def induk_dari(uow: UnitOfWork, nomor: str) -> str | None:
    """The leading complaint in which this one goes on; None where it goes on by itself."""
    ada = uow.penggabungan.find(nomor_berkas=nomor, selesai=None)
    return str(ada[-1].induk) if ada else None


def penanggap(uow: UnitOfWork, nomor: str) -> tuple[str, ...]:
    """The complaints whose complainants may answer what the examination found, each in his own case file.

    POR 48/2020 Pasal 25(5)-(5b): whose complaint was joined has the same fourteen days.
    """
    return tuple(n for n in (nomor, *digabung(uow, nomor)) if ada_pelapor(uow, n))


def terlapor_berikut(uow: UnitOfWork, naskah: Naskah, kepada: Pihak) -> tuple[AlamatSurat, ...]:
    """The other Terlapor of the complaint: each gets what the first one gets (PKS Pasal 1, Terlapor)."""
    if kepada is not Pihak.TERLAPOR:
        return ()
    perkara = uow.berkas.get(naskah.nomor_berkas).nomor_perkara
    return tuple(map(alamat_unit, terlapor_lain(uow, perkara)))
