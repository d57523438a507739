"""Summons: who must come where and when (UU 37/2008 Pasal 28(1), Pasal 31)."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.pemeriksaan.isi import IsiPanggilan, JenisIsi
from pksbpmn.domain.permintaan.permintaan import (
    JenisPermintaan,
    NilaiJawaban,
    Permintaan,
    SifatJawaban,
    StatusPermintaan,
)
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.usecases.berkas.alamat import tujuan
from pksbpmn.usecases.berkas.induk import berpisah
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.berkas.rombongan import masih_menempati, rombongan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import kutipan
from pksbpmn.usecases.surat.konsep import isi_sampai

_TIGA = 3


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
    """The hearing, which of his summons in a row it is, and who missed three in a row, each with the three."""
    if permintaan is None or permintaan.jenis.ketentuan.surat is not JenisSurat.PANGGILAN:
        return {"panggilan": None, "dihadirkan": []}
    isi = tertulis(uow, permintaan)
    return {
        "panggilan": isi.model_dump() | {"ke": 1 + len(_berturut(uow, permintaan))} if isi else None,
        "dihadirkan": [_mangkir(uow, p, tiga) for p, tiga in _dapat_dihadirkan(uow, permintaan)],
    }


def dapat_dihadirkan(uow: UnitOfWork, permintaan: Permintaan) -> bool:
    """Whether somebody of those who were summoned may be brought by the police (UU 37/2008 Pasal 31)."""
    return bool(_dapat_dihadirkan(uow, permintaan))


def periksa_panggil_lagi(uow: UnitOfWork, nomor: str, isian: Mapping[str, Any]) -> None:
    """Refuse to take the third summons as missed where nobody has missed three: it would lead to the police.

    Others than Terlapor and witnesses are never brought by force; their third summons ends by itself.
    """
    if isian.get("tindakLanjutPanggilan") != "PANGGIL_LAGI":
        return
    panggilan = [p for p in putaran_ini(uow, uow.permintaan, nomor) if p.jenis.ketentuan.surat is JenisSurat.PANGGILAN]
    terakhir = {p.kepada: p for p in panggilan}.values()
    ketiga = [p for p in terakhir if p.jenis is JenisPermintaan.PANGGILAN_3]
    dipaksa = [p for p in ketiga if p.kepada in (Pihak.TERLAPOR, Pihak.SAKSI)]
    if ketiga and ketiga == dipaksa and not any(_dapat_dihadirkan(uow, p) for p in dipaksa):
        raise MasukanSalah(
            "Tidak seorang pun melewatkan tiga panggilan berturut-turut tanpa alasan yang sah (UU 37/2008 Pasal 31).",
            "Pilih JADWAL_BARU atau LANJUT_TANPA_KETERANGAN.",
        )


def tidak_terpanggil(permintaan: Permintaan) -> bool:
    """Whether his letter came only after the hearing: he was not summoned (UU 37/2008 Pasal 31)."""
    hadir, diterima = permintaan.waktu_hadir, permintaan.tanggal_diterima
    return hadir is not None and diterima is not None and diterima > hari_hadir(hadir)


def _dapat_dihadirkan(uow: UnitOfWork, permintaan: Permintaan) -> list[tuple[Permintaan, list[Permintaan]]]:
    """Of those who were summoned together each who missed three in a row, with these three."""
    semua = [(p, _deret(uow, p)) for p in rombongan(uow, permintaan)]
    return [(p, tiga) for p, tiga in semua if tiga]


def _deret(uow: UnitOfWork, permintaan: Permintaan) -> list[Permintaan]:
    """The last three of his own summons where he met none of them, else nothing."""
    deret = _berturut(uow, permintaan)
    return deret[-3:] if len(deret) >= _TIGA else []


def _berturut(uow: UnitOfWork, permintaan: Permintaan) -> list[Permintaan]:
    """His own summons that he did not meet, in a row up to now; who has taken a place begins with none.

    What was called off or came too late is no summons; a valid excuse and an appearance begin the row anew.
    """
    deret: list[Permintaan] = []
    berikut: Permintaan | None = None
    for p in reversed(_semua(uow, permintaan)):
        if p.status is StatusPermintaan.LEWAT and not tidak_terpanggil(p):
            deret.insert(0, p)
        elif p.status is StatusPermintaan.DIJAWAB:
            if _hadir(uow, p) or not _alasan_ditolak(uow, p, berikut):
                break
            deret.insert(0, p)
        berikut = p
    return deret


def _alasan_ditolak(uow: UnitOfWork, permintaan: Permintaan, berikut: Permintaan | None) -> bool:
    """Whether his excuse was weighed and refused: his alone, and the next summons was not the same one again.

    Where others stayed away too, the decision does not say whose excuse it spoke of.
    """
    lain = [p for p in rombongan(uow, permintaan) if p.id != permintaan.id and not _hadir(uow, p)]
    return not lain and (berikut is None or berikut.jenis > permintaan.jenis)


def _mangkir(uow: UnitOfWork, permintaan: Permintaan, tiga: list[Permintaan]) -> dict[str, Any]:
    perkara = uow.berkas.get(permintaan.nomor_berkas).nomor_perkara
    ia = tujuan(uow, perkara, permintaan.kepada, permintaan.ke)
    return {
        "sebutan": kutipan.sebutan(ia),
        "alamat": kutipan.milik(ia.alamat, ia.penulis),
        "tidak_hadir": [_baris(uow, p) for p in tiga],
    }


def _semua(uow: UnitOfWork, permintaan: Permintaan) -> list[Permintaan]:
    """Every summons of who is in the place of this party now, in this round of the case, oldest first.

    They begin anew once a joined complaint goes on by itself: when it was joined he was told to answer nothing more.
    """
    nomor = permintaan.nomor_berkas
    pisah = berpisah(uow, nomor)
    sendiri = putaran_ini(uow, uow.permintaan, nomor, kepada=permintaan.kepada, ke=permintaan.ke)
    semua = [p for p in sendiri if p.jenis.ketentuan.surat is JenisSurat.PANGGILAN and masih_menempati(uow, p)]
    return [p for p in semua if pisah is None or p.dibuat >= pisah]


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
