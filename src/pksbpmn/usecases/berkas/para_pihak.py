"""The parties of a case, as a screen that asks nobody who he is shows them: no complainant (ADR 0015)."""

from dataclasses import dataclass

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.penyamaran import SEBUTAN
from pksbpmn.domain.surat.halaman import AlamatSurat
from pksbpmn.usecases.berkas.alamat import ada_pelapor, alamat_unit, pihak_lain, tujuan
from pksbpmn.usecases.berkas.pihak import pihak_dikenal, terlapor_lain
from pksbpmn.usecases.berkas.rahasia import dirahasiakan, tanpa_pelapor
from pksbpmn.usecases.ports import UnitOfWork


@dataclass(frozen=True)
class PihakRingkas:
    """A party; `ke` is what `--ke` takes where several are called the same."""

    pihak: Pihak
    ke: int
    sebutan: str
    surel: str | None


def para_pihak(uow: UnitOfWork, nomor: str) -> tuple[PihakRingkas, ...]:
    """Who takes part in a case: the complainant without his name, units, and the institutions' contact persons."""
    perkara = str(uow.berkas.get(nomor).nomor_perkara or nomor)
    berkas = uow.berkas.get(perkara)
    hasil = list[PihakRingkas]()
    if uow.laporan.find(nomor_berkas=perkara) and ada_pelapor(uow, perkara):
        sebutan = SEBUTAN if dirahasiakan(uow, berkas) else "Pelapor (lihat dengan `pksbpmn identitas lihat`)"
        hasil.append(PihakRingkas(Pihak.PELAPOR, 1, sebutan, None))

    def tambah(pihak: Pihak, ke: int, alamat: AlamatSurat) -> None:
        sebutan, surel = (tanpa_pelapor(uow, berkas, t) for t in (alamat.sebaris, alamat.email))
        hasil.append(PihakRingkas(pihak, ke, sebutan, surel))

    dikenal = pihak_dikenal(uow, perkara)
    if Pihak.TERLAPOR in dikenal:
        tambah(Pihak.TERLAPOR, 1, alamat_unit(uow, dikenal[Pihak.TERLAPOR]))
        for u in terlapor_lain(uow, perkara):
            tambah(Pihak.TERLAPOR, u.ke, alamat_unit(uow, u))
    for peran in (Pihak.ATASAN_TERLAPOR, Pihak.SAKSI):
        if peran in dikenal:
            tambah(peran, 1, alamat_unit(uow, dikenal[peran]))
    for ke, alamat in enumerate(pihak_lain(uow, perkara), 1):
        tambah(Pihak.PIHAK_LAIN, ke, alamat)
    for lembaga in (Pihak.ITJEN, Pihak.OMBUDSMAN):
        tambah(lembaga, 1, tujuan(uow, perkara, lembaga))
    return tuple(hasil)
