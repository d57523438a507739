"""A Rekomendasi reaches all its addressees in time (UU 37/2008 Pasal 37(3))."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pksbpmn.domain.berkas.pihak import Pihak, pihak_tertulis, sebutan_pihak
from pksbpmn.domain.surat.naskah import Naskah
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import tanggal_indonesia
from pksbpmn.names import JenisTenggat
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.journal import audit, beri_tahu
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat.gabungan import pelapor_gabungan, penerima_naskah
from pksbpmn.usecases.surat.konsep import konsep_terbaru

_LEWAT = "penyampaian-rekomendasi-lewat"


@dataclass(frozen=True)
class _Penerima:
    """One who is to receive it: of several that are called the same with his place, who joined with his own file."""

    pihak: Pihak
    ke: int
    nomor_berkas: str
    gabungan: bool
    terbit: bool

    def __str__(self) -> str:
        """As the office reads it: "Terlapor 2", "Pelapor laporan 0002/LM/III/2026"."""
        siapa = pihak_tertulis(self.pihak, self.ke)
        siapa += f" laporan {self.nomor_berkas}" if self.gabungan else ""
        return siapa if self.terbit else f"{siapa} (suratnya belum terbit)"

    @property
    def kunci(self) -> str:
        """As the audit trail holds it: no name."""
        siapa = sebutan_pihak(self.pihak, self.ke)
        return f"{siapa} {self.nomor_berkas}" if self.gabungan else siapa


def periksa(uow: UnitOfWork, nomor: str) -> None:
    """Tell the office who has no proven receipt yet of the newest Rekomendasi, once a day; nobody where all have.

    The time runs from the day on which the Ketua signed it.
    """
    naskah = uow.naskah.newest(nomor_berkas=nomor, jenis=JenisSurat.REKOMENDASI)
    konsep = konsep_terbaru(uow, uow.naskah.get_locked(naskah.id).id)
    belum = _belum_terbukti(uow, naskah)
    if konsep is None or konsep.ditandatangani is None or not belum:
        return
    aturan = uow.tabel_tenggat.aturan(JenisTenggat.PENYAMPAIAN_REKOMENDASI, uow.berkas.get(nomor).dibuka.date())
    batas, _ = uow.kalender.maju(konsep.ditandatangani.date(), aturan.lama, aturan.jenis_hari)
    _beri_tahu(uow, naskah, belum, batas, f"{aturan.tertulis} sejak ditandatangani ({aturan.dasar_hukum})")


def _belum_terbukti(uow: UnitOfWork, naskah: Naskah) -> list[_Penerima]:
    """Who has not proved his receipt, each for himself: nobody's speaks for another of the same name."""
    surat = {(s.kepada, s.ke, s.nomor_berkas): s.tanggal_diterima for s in uow.surat.find(id_naskah=naskah.id)}
    return [
        _Penerima(*satu, gabungan=satu[2] != naskah.nomor_berkas, terbit=satu in surat)
        for satu in _dituju(uow, naskah)
        if surat.get(satu) is None
    ]


def _dituju(uow: UnitOfWork, naskah: Naskah) -> Iterator[tuple[Pihak, int, str]]:
    for pihak, ke in penerima_naskah(uow, naskah.nomor_berkas, naskah.kepada, None):
        yield pihak, ke, naskah.nomor_berkas
        yield from ((pihak, ke, nomor) for nomor, _ in pelapor_gabungan(uow, naskah, pihak))


def _beri_tahu(uow: UnitOfWork, naskah: Naskah, belum: list[_Penerima], batas: date, tenggat: str) -> None:
    hari, nomor = hari_ini(uow), naskah.nomor_berkas
    lewat = hari > batas  # the last day is still in time
    siapa = ", ".join(map(str, belum))
    beri_tahu(
        uow,
        f"penyampaian-rekomendasi/{naskah.id}/{hari.isoformat()}",
        nomor,
        f"Rekomendasi {'melewati batas penyampaian' if lewat else 'belum terbukti diterima'}: {nomor}",
        f"Rekomendasi dalam berkas {nomor} belum terbukti diterima oleh: {siapa}.\n"
        f"Rekomendasi disampaikan dalam {tenggat}, yaitu paling lambat {tanggal_indonesia(batas)}.\n"
        "Antar suratnya, lalu catat tanggal penerimaannya beserta bukti.\n",
    )
    if lewat and not putaran_ini(uow, uow.audit, nomor, peristiwa=_LEWAT):
        audit(uow, _LEWAT, nomor, batas=batas.isoformat(), belum=[p.kunci for p in belum])
