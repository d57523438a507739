"""What officers write; stages begin, are left out and end."""

from typing import TypeVar

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatBpmn
from pksbpmn.domain.isian import Isian
from pksbpmn.domain.laporan.tahap import AlasanDilewati, RiwayatTahap, Tahap
from pksbpmn.domain.pemeriksaan.isi import Isi, IsiPemeriksaan, JenisIsi, periksa_isi
from pksbpmn.domain.pemeriksaan.temuan import Bukti
from pksbpmn.names import ErrorCode
from pksbpmn.usecases.berkas.berkas import berjalan
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.ports import UnitOfWork

I = TypeVar("I", bound=Isian)  # noqa: E741 - a type variable


def catat_isi(uow: UnitOfWork, nomor: str, jenis: str, data: object) -> None:
    """Keep what an officer wrote for a document; evidence in it becomes evidence of the case."""
    berjalan(uow, nomor)
    naskah = periksa_isi(jenis, data)
    uow.isi.add(Isi(id=id_baru(), nomor_berkas=nomor, jenis=JenisIsi(jenis), naskah=naskah, waktu=uow.clock.now()))
    if isinstance(naskah, IsiPemeriksaan):
        for bukti in naskah.bukti:
            uow.bukti.add(
                Bukti(
                    id=id_baru(),
                    nomor_berkas=nomor,
                    jenis=bukti.jenis,
                    uraian=bukti.uraian,
                    dari=Pihak.OMBUDSMAN,
                    waktu=uow.clock.now(),
                )
            )
    audit(uow, "isi-dicatat", nomor, jenis=jenis)


def isi_terbaru(uow: UnitOfWork, nomor: str, jenis: JenisIsi, model: type[I]) -> I | None:
    """The newest contents of this kind in this round, None when nothing was written."""
    ada = putaran_ini(uow, uow.isi, nomor, jenis=jenis)
    if not ada:
        return None
    naskah = ada[-1].naskah
    if not isinstance(naskah, model):
        raise TypeError(f"{jenis} is kept as {model.__name__}")
    return naskah


def tahap_dimulai(uow: UnitOfWork, nomor: str, tahap: Tahap) -> None:
    """A stage begins."""
    uow.riwayat_tahap.add(RiwayatTahap(id=id_baru(), nomor_berkas=nomor, tahap=tahap, mulai=uow.clock.now()))


def catat_dilewati(uow: UnitOfWork, nomor: str, tahap: Tahap, alasan: AlasanDilewati | None) -> None:
    """Keep why a stage that has begun is left out (PKS Pasal 4(3)); another reason must have been written in it."""
    riwayat = uow.riwayat_tahap.newest(nomor_berkas=nomor, tahap=tahap)
    ditulis = uow.isi.find(nomor_berkas=nomor, jenis=JenisIsi.TAHAP_DILEWATI)
    tertulis = any(i.waktu >= riwayat.mulai for i in ditulis)
    if alasan is None or (alasan is AlasanDilewati.LAINNYA and not tertulis):
        raise GalatBpmn(ErrorCode.ALASAN_BELUM_ADA, f"Tahap {tahap} dilewati tanpa alasan.")
    riwayat.alasan_dilewati = alasan
    audit(uow, "tahap-dilewati", nomor, tahap=tahap, alasan=alasan)


def tahap_berakhir(uow: UnitOfWork, nomor: str, tahap: Tahap) -> None:
    """A stage ends."""
    for riwayat in uow.riwayat_tahap.find(nomor_berkas=nomor, tahap=tahap, selesai=None):
        riwayat.selesai = uow.clock.now()
