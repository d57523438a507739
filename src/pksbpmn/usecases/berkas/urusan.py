"""Matters under the agreement that are no complaint: opened, running, closed. Each has a number and a process."""

from typing import Any

from pksbpmn.domain.berkas.berkas import JenisUrusan, RuangLingkup, Urusan
from pksbpmn.domain.berkas.penomoran import POLA_URUSAN, bentuk_nomor
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.usecases.journal import audit, kirim_pesan
from pksbpmn.usecases.laporan.lapor import laporan_berjalan
from pksbpmn.usecases.ports import UnitOfWork

_KODE = {
    JenisUrusan.PERJANJIAN: "PKS",
    JenisUrusan.ADENDUM: "ADD",
    JenisUrusan.PERSELISIHAN: "PSL",
    JenisUrusan.NARAHUBUNG: "NH",
    JenisUrusan.PERTUKARAN_DATA: "PD",
    JenisUrusan.MONEV: "ME",
    JenisUrusan.KEJADIAN: "KJ",
    JenisUrusan.AKSES_IDENTITAS: "AI",
    JenisUrusan.PELINDUNGAN_DATA: "PDP",
}


def buka_urusan(  # noqa: PLR0913 - what a matter consists of
    uow: UnitOfWork,
    jenis: JenisUrusan,
    pengaju: Pihak,
    perihal: str,
    data: dict[str, Any],
    *,
    nomor_laporan: str | None = None,
    **variabel: Any,
) -> str:
    """Register a matter and start its process (message `<jenis>-dimulai`, never buffered); returns its number.

    `data` stays in the registry; `variabel` goes to the engine and holds ids, enums, booleans, counts and dates only.
    """
    if nomor_laporan is not None:
        uow.laporan.get(nomor_laporan)
    sekarang = uow.clock.now()
    urut = uow.numbering.next(f"URUSAN/{jenis}", sekarang.year)
    nomor = bentuk_nomor(POLA_URUSAN, urut, _KODE[jenis], sekarang.date())
    lingkup = (
        RuangLingkup.PERTUKARAN_INFORMASI if jenis is JenisUrusan.PERTUKARAN_DATA else RuangLingkup.PENYELESAIAN_LAPORAN
    )
    uow.urusan.add(
        Urusan(
            nomor=nomor,
            jenis=jenis,
            ruang_lingkup=lingkup,
            pengaju=pengaju,
            perihal=perihal,
            data=data,
            dibuat=sekarang,
            nomor_laporan=nomor_laporan,
        )
    )
    audit(uow, f"{jenis}-dibuka", nomor, pelaku=pengaju, laporan=nomor_laporan)
    kirim_pesan(
        uow,
        f"{jenis}-dimulai",
        nomor,
        nomor,
        segera=True,
        nomorUrusan=nomor,
        tanggalUrusan=sekarang.date().isoformat(),
        **variabel,
    )
    return nomor


def urusan_berjalan(uow: UnitOfWork, nomor: str) -> Urusan:
    """The matter, locked, if it is still open."""
    urusan = uow.urusan.get_locked(nomor)
    if urusan.akhir is not None:
        raise MasukanSalah(f"Urusan {nomor} sudah selesai ({urusan.akhir}).", "Urusan yang selesai tidak berubah lagi.")
    return urusan


def pastikan_ada(uow: UnitOfWork, nomor: str) -> None:
    """TidakDitemukan, when no complaint and no matter has this number."""
    if not uow.urusan.find(nomor=nomor):
        uow.laporan.get(nomor)


def berkas_berjalan(uow: UnitOfWork, nomor: str) -> None:
    """Refuse to change a complaint or a matter that is over."""
    if uow.urusan.find(nomor=nomor):
        urusan_berjalan(uow, nomor)
    else:
        laporan_berjalan(uow, nomor)


def tutup_urusan(uow: UnitOfWork, nomor: str, akhir: str) -> None:
    """Close a matter; closing it again changes nothing."""
    urusan = uow.urusan.get_locked(nomor)
    if urusan.akhir is None:
        urusan.akhir, urusan.ditutup = akhir, uow.clock.now()
        audit(uow, f"{urusan.jenis}-selesai", nomor, akhir=akhir)
