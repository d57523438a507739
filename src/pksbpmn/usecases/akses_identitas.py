"""The custodian of hidden identities: asked with a reason, granted or refused by another person (PKS Pasal 8(2))."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from pksbpmn.domain.galat import GalatBpmn, MasukanSalah
from pksbpmn.domain.jenis import Pihak
from pksbpmn.domain.jenis_kerja_sama import JenisUrusan
from pksbpmn.domain.kerja_sama import AksesIdentitas
from pksbpmn.usecases.catat import audit, id_baru
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.potret import potret
from pksbpmn.usecases.urusan import buka_urusan

PEMUTUS_SAMA = "PEMUTUS_SAMA"


def minta(uow: UnitOfWork, nomor_laporan: str, pemohon: str, alasan: str) -> str:
    """Ask to see a hidden complainant; returns the matter's number. `pemohon` is a staff number, digits only."""
    if not uow.laporan.ambil(nomor_laporan).identitas_dirahasiakan:
        raise MasukanSalah(
            f"Identitas Pelapor laporan {nomor_laporan} tidak dirahasiakan.", "Lihat dengan `pksbpmn identitas lihat`."
        )
    if not pemohon.isdigit() or not alasan.strip():
        raise MasukanSalah("Permohonan akses memerlukan nomor pegawai (angka) dan alasan.", "Isi keduanya.")
    nomor = buka_urusan(
        uow, JenisUrusan.AKSES_IDENTITAS, Pihak.OMBUDSMAN, "Akses identitas", {}, nomor_laporan=nomor_laporan
    )
    uow.akses_identitas.tambah(
        AksesIdentitas(
            id=id_baru(),
            nomor_urusan=nomor,
            nomor_laporan=nomor_laporan,
            pemohon=pemohon,
            alasan=alasan,
            dibuat=uow.clock.now(),
        )
    )
    return nomor


def putuskan(uow: UnitOfWork, nomor: str, pemutus: str, hari: int, *, diberikan: bool) -> datetime:
    """Keep the custodian's decision; the grant runs `hari` days from now. Nobody decides his own request."""
    akses = uow.akses_identitas.cari(nomor_urusan=nomor)[0]
    if pemutus == akses.pemohon:
        raise GalatBpmn(PEMUTUS_SAMA, "Pemohon tidak dapat memutus permohonannya sendiri.")
    akses.diberikan, akses.pemutus = diberikan, pemutus
    sampai = uow.clock.now() + timedelta(days=hari)
    akses.berlaku_sampai = sampai if diberikan else None
    audit(uow, "akses-identitas-diputus", nomor, pelaku=pemutus, diberikan=diberikan)
    return sampai


def cabut(uow: UnitOfWork, nomor: str) -> None:
    """The grant is over."""
    akses = uow.akses_identitas.cari(nomor_urusan=nomor)[0]
    akses.berlaku_sampai = min(akses.berlaku_sampai or uow.clock.now(), uow.clock.now())
    audit(uow, "akses-identitas-dicabut", nomor)


@dataclass(frozen=True)
class PermohonanAkses:
    """A wish to see a hidden identity; undecided while `diberikan` is None."""

    id: str
    nomor_urusan: str
    nomor_laporan: str
    pemohon: str
    alasan: str
    dibuat: datetime
    diberikan: bool | None
    pemutus: str | None
    berlaku_sampai: datetime | None


def permohonan(uow: UnitOfWork, nomor: str) -> tuple[PermohonanAkses, ...]:
    """The requests about a complaint, or the one that has this matter's number."""
    semua = uow.akses_identitas.cari(nomor_laporan=nomor) or uow.akses_identitas.cari(nomor_urusan=nomor)
    return tuple(potret(PermohonanAkses, a) for a in semua)
