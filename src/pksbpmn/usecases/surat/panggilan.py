"""Summons: who must come where and when (UU 37/2008 Pasal 28(1), Pasal 31)."""

from datetime import date, datetime
from typing import Any

from pksbpmn.domain.pemeriksaan.isi import IsiPanggilan, JenisIsi
from pksbpmn.domain.permintaan.permintaan import NilaiJawaban, Permintaan, SifatJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.usecases.berkas.alamat import tujuan
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.berkas.rombongan import masih_menempati, rombongan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.konsep import isi_sampai


def hari_hadir(waktu: datetime) -> date:
    """The day of a hearing in Jakarta."""
    return waktu.astimezone(JAKARTA).date()


def tertulis(uow: UnitOfWork, permintaan: Permintaan, sampai: datetime | None = None) -> IsiPanggilan | None:
    """What was last written for the summons of this party; of an issued one, what its letter says."""
    untuknya = [
        i.naskah
        for i in isi_sampai(uow, permintaan.nomor_berkas, JenisIsi.PANGGILAN, sampai)
        if isinstance(i.naskah, IsiPanggilan)
        and i.naskah.kepada is permintaan.kepada
        and permintaan.waktu_hadir in (None, i.naskah.waktu)
    ]
    return untuknya[-1] if untuknya else None


def siap(uow: UnitOfWork, permintaan: Permintaan) -> bool:
    """Whether a hearing to come is written that no earlier summons of this party has named: each has its own day."""
    isi = tertulis(uow, permintaan)
    if isi is None or not isinstance(isi.waktu, datetime) or isi.waktu <= uow.clock.now():
        return False
    terdahulu = {hari_hadir(p.waktu_hadir) for p in _semua(uow, permintaan) if p.waktu_hadir is not None}
    return permintaan.waktu_hadir is not None or hari_hadir(isi.waktu) not in terdahulu


def tetapkan(
    uow: UnitOfWork, permintaan: Permintaan | None, jenis: JenisSurat, disusun: datetime | None = None
) -> None:
    """Fix the hearing of a summons with its letter, as it was drafted."""
    if permintaan is None or jenis is not JenisSurat.PANGGILAN or permintaan.waktu_hadir is not None:
        return
    isi = tertulis(uow, permintaan, disusun)
    if isi is not None and isinstance(isi.waktu, datetime):
        permintaan.waktu_hadir = isi.waktu


def fakta_panggilan(uow: UnitOfWork, permintaan: Permintaan | None) -> dict[str, Any]:
    """The hearing, and this party's summons that were not met: of each number the last, excused ones are redone."""
    if permintaan is None or permintaan.jenis.ketentuan.surat is not JenisSurat.PANGGILAN:
        return {"panggilan": None, "yang_dipanggil": None, "tidak_hadir": []}
    isi = tertulis(uow, permintaan)
    if _hadir(uow, permintaan):  # of several the one who did not come
        permintaan = next((p for p in rombongan(uow, permintaan) if not _hadir(uow, p)), permintaan)
    dipanggil = tujuan(uow, permintaan.nomor_berkas, permintaan.kepada, permintaan.ke)
    per_nomor = {p.jenis: p for p in _semua(uow, permintaan) if not _hadir(uow, p)}
    return {
        "panggilan": isi.model_dump() if isi else None,
        "yang_dipanggil": {"sebutan": dipanggil.sebaris, "alamat": dipanggil.alamat},
        "tidak_hadir": [_baris(uow, p) for p in per_nomor.values()],
    }


def _semua(uow: UnitOfWork, permintaan: Permintaan) -> list[Permintaan]:
    """Every summons of who is in the place of this party now, in this round of the case, oldest first."""
    sendiri = putaran_ini(uow, uow.permintaan, permintaan.nomor_berkas, kepada=permintaan.kepada, ke=permintaan.ke)
    return [p for p in sendiri if p.jenis.ketentuan.surat is JenisSurat.PANGGILAN and masih_menempati(uow, p)]


def _hadir(uow: UnitOfWork, permintaan: Permintaan) -> bool:
    akhir = uow.jawaban.find(id_permintaan=permintaan.id, sifat=SifatJawaban.AKHIR, terlambat=False)
    return any(j.nilai is NilaiJawaban.HADIR for j in akhir)


def _baris(uow: UnitOfWork, permintaan: Permintaan) -> dict[str, Any]:
    semua = uow.surat.find(id_permintaan=permintaan.id, jenis=JenisSurat.PANGGILAN)
    return {
        "nomor": semua[-1].nomor if semua else "",
        "tanggal": semua[-1].tanggal if semua else None,
        "diterima": permintaan.tanggal_diterima,
        "waktu": permintaan.waktu_hadir,
    }
