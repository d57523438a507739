"""Days of the record that were typed wrongly: superseded with a reason, never overwritten unseen (PKS Pasal 6)."""

from datetime import date

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.perjanjian.perjanjian import PerbaikanTanggal
from pksbpmn.usecases.berkas.pegawai import wajib_bertugas
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.ports import UnitOfWork


def catat_perbaikan(  # noqa: PLR0913 - what was, what is, why, and who says so
    uow: UnitOfWork, tentang: str, bidang: str, lama: date | None, baru: date, *, alasan: str, pegawai: str
) -> None:
    """Keep both days of a field of the record `tentang`, why, and which officer corrected it (PKS-6.1-02)."""
    if not alasan.strip():
        raise MasukanSalah("Tanggal yang diperbaiki memerlukan alasan.", "Isi alasannya.")
    if lama == baru:
        raise MasukanSalah("Tanggalnya sudah demikian.", "Periksa dengan `pksbpmn perjanjian tampil`.")
    nomornya = wajib_bertugas(uow, pegawai).nomor
    perbaikan = PerbaikanTanggal(
        id=id_baru(),
        tentang=tentang,
        bidang=bidang,
        lama=lama,
        baru=baru,
        alasan=alasan.strip(),
        pegawai=nomornya,
        waktu=uow.clock.now(),
    )
    uow.perbaikan_tanggal.add(perbaikan)
    audit(
        uow,
        "tanggal-diperbaiki",
        None,
        pelaku=nomornya,
        tentang=tentang,
        bidang=bidang,
        lama=lama.isoformat() if lama else None,
        baru=baru.isoformat(),
    )
