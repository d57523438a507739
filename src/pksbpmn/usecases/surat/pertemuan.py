"""The meetings that letters speak of: where and when, as last proposed."""

from dataclasses import dataclass
from datetime import datetime

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.tahap import RiwayatTahap, Tahap
from pksbpmn.domain.pemeriksaan.berita_acara import JenisBeritaAcara
from pksbpmn.domain.pemeriksaan.isi import IsiPertemuan, JenisIsi
from pksbpmn.domain.pemeriksaan.pertemuan import TempatPertemuan
from pksbpmn.domain.tenggat.kalender import waktu_formulir
from pksbpmn.names import TaskId
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.ports import UnitOfWork

PERTEMUAN = {Tahap.KONSILIASI: JenisBeritaAcara.KONSILIASI, Tahap.MEDIASI: JenisBeritaAcara.MEDIASI}
"""The stages in which parties meet."""


@dataclass(frozen=True)
class Pertemuan:
    """A meeting: when, at which address, and since when it is proposed."""

    waktu: datetime
    tempat: str
    diusulkan: datetime


def tahap_pertemuan(uow: UnitOfWork, nomor: str) -> RiwayatTahap | None:
    """The stage in which the parties meet, or met last."""
    ada = [r for r in putaran_ini(uow, uow.riwayat_tahap, nomor) if r.tahap in PERTEMUAN]
    return ada[-1] if ada else None


def usulan(uow: UnitOfWork, nomor: str) -> Pertemuan | None:
    """The meeting as last proposed; None before that, and while another place has no address yet (PKS Pasal 4(6)b)."""
    semua = putaran_ini(uow, uow.keputusan, nomor, elemen=TaskId.USULKAN_JADWAL)
    diusulkan = next((k for k in reversed(semua) if k.data.get("jadwalPertemuan")), None)
    if diusulkan is None:
        return None
    tempat = _tempat(uow, nomor, TempatPertemuan(diusulkan.data["tempatPertemuan"]))
    if tempat is None:
        return None
    return Pertemuan(waktu_formulir(diusulkan.data["jadwalPertemuan"]), tempat, diusulkan.waktu)


def _tempat(uow: UnitOfWork, nomor: str, tempat: TempatPertemuan) -> str | None:
    """The address; another place's must be written in the stage in which the parties meet there."""
    if tempat is TempatPertemuan.KANTOR_OMBUDSMAN:
        return f"Kantor Ombudsman Republik Indonesia, {uow.lembaga.penerima(Pihak.OMBUDSMAN).alamat}"
    tahap = tahap_pertemuan(uow, nomor)
    for isi in reversed(putaran_ini(uow, uow.isi, nomor, jenis=JenisIsi.PERTEMUAN)):
        if isinstance(isi.naskah, IsiPertemuan) and (tahap is None or isi.waktu >= tahap.mulai):
            return isi.naskah.alamat
    return None
