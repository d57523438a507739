"""Requests and their deadlines (permintaan.bpmn)."""

from datetime import datetime

from pksbpmn.camunda.runtime import Result, Variables, job
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.tenggat import AturanTenggat, Tenggat
from pksbpmn.names import JobType
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.permintaan.terbukti import hari_diterima, wajib_lewat
from pksbpmn.usecases.ports import UnitOfWork


class BukaPermintaan(Variables):
    """What is asked of whom, under which rule, and who gets a copy."""

    nomor_berkas: str
    jenis_permintaan: JenisPermintaan
    kepada: Pihak
    aturan_tenggat: AturanTenggat
    tembusan: tuple[Pihak, ...] | None = None


class PermintaanDibuka(Result):
    """The request's id, by which its answer correlates, and the letter that carries it."""

    id_permintaan: str
    jenis_surat: JenisSurat


@job(JobType.BUKA_PERMINTAAN)
def buka_permintaan(uow: UnitOfWork, v: BukaPermintaan) -> PermintaanDibuka:
    """Record a request."""
    id_permintaan, jenis_surat = permintaan.buka(
        uow, v.nomor_berkas, v.jenis_permintaan, v.kepada, v.aturan_tenggat, v.tembusan or ()
    )
    return PermintaanDibuka(id_permintaan=id_permintaan, jenis_surat=jenis_surat)


class SatuPermintaan(Variables):
    """A request."""

    id_permintaan: str


class TenggatDihitung(Result):
    """The deadline and its three reminders; one that is not sent lies on the deadline or after it."""

    batas_waktu: datetime
    pengingat_pertama: datetime
    pengingat_kedua: datetime
    pengingat_ketiga: datetime


def _hasil(tenggat: Tenggat) -> TenggatDihitung:
    return TenggatDihitung(
        batas_waktu=tenggat.batas,
        pengingat_pertama=tenggat.pengingat_pertama,
        pengingat_kedua=tenggat.pengingat_kedua,
        pengingat_ketiga=tenggat.pengingat_ketiga or tenggat.batas,
    )


@job(JobType.HITUNG_TENGGAT)
def hitung_tenggat(uow: UnitOfWork, v: SatuPermintaan) -> TenggatDihitung:
    """Compute the deadline from the day of proven receipt."""
    return _hasil(permintaan.hitung(uow, v.id_permintaan, hari_diterima(uow, v.id_permintaan)))


@job(JobType.PERPANJANG_TENGGAT)
def perpanjang_tenggat(uow: UnitOfWork, v: SatuPermintaan) -> TenggatDihitung:
    """Hand the extended deadline to the engine."""
    return _hasil(permintaan.tenggat_sekarang(uow, v.id_permintaan))


class Pengingat(Variables):
    """Which reminder of which request."""

    id_permintaan: str
    pengingat_ke: int


@job(JobType.KIRIM_PENGINGAT)
def kirim_pengingat(uow: UnitOfWork, v: Pengingat) -> None:
    """Remind the asked party."""
    permintaan.ingatkan(uow, v.id_permintaan, v.pengingat_ke)


class LewatTenggat(Result):
    """TIDAK_DIJAWAB, or the answer that came in the last moment."""

    nilai_jawaban: NilaiJawaban


@job(JobType.CATAT_LEWAT_TENGGAT)
def catat_lewat_tenggat(uow: UnitOfWork, v: SatuPermintaan) -> LewatTenggat:
    """Record that the time is over."""
    wajib_lewat(uow, v.id_permintaan)
    return LewatTenggat(nilai_jawaban=permintaan.catat_lewat(uow, v.id_permintaan))


class PermintaanSejenis(Variables):
    """What was asked of several."""

    nomor_berkas: str
    jenis_permintaan: JenisPermintaan


@job(JobType.BATALKAN_PERMINTAAN)
def batalkan_permintaan(uow: UnitOfWork, v: PermintaanSejenis) -> None:
    """Call off what nobody has to answer any more."""
    permintaan.batalkan(uow, v.nomor_berkas, v.jenis_permintaan)
