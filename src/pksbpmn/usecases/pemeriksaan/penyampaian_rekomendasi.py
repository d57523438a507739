"""A Rekomendasi reaches all its addressees in time (UU 37/2008 Pasal 37(3))."""

from datetime import date

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.naskah import Naskah
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import tanggal_indonesia
from pksbpmn.names import JenisTenggat
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.journal import audit, beri_tahu
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat.konsep import konsep_terbaru

_SEBUTAN = {Pihak.PELAPOR: "Pelapor", Pihak.TERLAPOR: "Terlapor", Pihak.ATASAN_TERLAPOR: "atasan Terlapor"}

_LEWAT = "penyampaian-rekomendasi-lewat"


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


def _belum_terbukti(uow: UnitOfWork, naskah: Naskah) -> list[Pihak]:
    terbukti = {s.kepada for s in uow.surat.find(id_naskah=naskah.id) if s.tanggal_diterima is not None}
    return [p for p in naskah.kepada if p not in terbukti]


def _beri_tahu(uow: UnitOfWork, naskah: Naskah, belum: list[Pihak], batas: date, tenggat: str) -> None:
    hari, nomor = hari_ini(uow), naskah.nomor_berkas
    lewat = hari > batas  # the last day is still in time
    siapa = ", ".join(_SEBUTAN[p] for p in belum)
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
        audit(uow, _LEWAT, nomor, batas=batas.isoformat(), belum=[str(p) for p in belum])
