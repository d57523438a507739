"""Meetings that all agreed to, moved or called off while they are waited for."""

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.pemeriksaan.pertemuan import PerubahanPertemuan, TindakanPertemuan
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban, StatusPermintaan
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas.berkas import berjalan
from pksbpmn.usecases.journal import audit, id_baru, kirim_pesan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.pertemuan import PERTEMUAN, tahap_pertemuan, usulan


def ubah(uow: UnitOfWork, nomor: str, tindakan: TindakanPertemuan, alasan: str) -> None:
    """Move or call off the meeting that all agreed to, before its hour; the diagram tells the parties."""
    berjalan(uow, nomor)
    if not alasan.strip():
        raise MasukanSalah("Perubahan pertemuan memerlukan alasan.", "Isi alasannya.")
    if not ditunggu(uow, nomor):
        raise MasukanSalah(
            f"Tidak ada pertemuan dalam {nomor} yang sudah disepakati dan belum tiba.", "Lihat `pksbpmn status`."
        )
    uow.perubahan_pertemuan.add(
        PerubahanPertemuan(
            id=id_baru(), nomor_berkas=nomor, tindakan=tindakan, alasan=alasan.strip(), waktu=uow.clock.now()
        )
    )
    audit(uow, "pertemuan-diubah", nomor, tindakan=tindakan)
    kirim_pesan(uow, MessageName.PERTEMUAN_DIUBAH, nomor, nomor, tindakanPertemuan=tindakan)


def ditunggu(uow: UnitOfWork, nomor: str) -> bool:
    """Whether all agreed to the meeting last proposed, and it is neither over nor changed already."""
    tahap, terakhir = tahap_pertemuan(uow, nomor), usulan(uow, nomor)
    if tahap is None or tahap.selesai is not None or terakhir is None or terakhir.waktu <= uow.clock.now():
        return False
    if any(p.waktu >= terakhir.diusulkan for p in uow.perubahan_pertemuan.find(nomor_berkas=nomor)):
        return False
    jenis = JenisPermintaan[f"JADWAL_{PERTEMUAN[tahap.tahap]}"]
    diundang = [p for p in uow.permintaan.find(nomor_berkas=nomor, jenis=jenis) if p.dibuat >= terakhir.diusulkan]
    return bool(diundang) and all(
        p.status is StatusPermintaan.DIJAWAB and uow.jawaban.newest(id_permintaan=p.id).nilai is NilaiJawaban.SETUJU
        for p in diundang
    )
