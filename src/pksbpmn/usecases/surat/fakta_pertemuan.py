"""What letters say of meetings: where and when, the minutes, what was agreed, and why nothing came of it."""

from dataclasses import asdict
from enum import StrEnum
from typing import Any

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.tahap import RiwayatTahap
from pksbpmn.domain.pemeriksaan.berita_acara import BeritaAcara, JenisBeritaAcara, penandatangan
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban, Permintaan, StatusPermintaan
from pksbpmn.usecases.berkas.keberlakuan import kerja_sama_berlaku
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import kutipan
from pksbpmn.usecases.surat.kesepakatan import berita_acara_sah
from pksbpmn.usecases.surat.pertemuan import PERTEMUAN, tahap_pertemuan, usulan


class SebabTidakTercapai(StrEnum):
    """Why a konsiliasi or mediasi ended before there were valid minutes (PKS Pasal 4(6), 4(8))."""

    TIDAK_DISETUJUI = "TIDAK_DISETUJUI"
    TANPA_JADWAL = "TANPA_JADWAL"
    TIDAK_DITANDATANGANI = "TIDAK_DITANDATANGANI"


def fakta_pertemuan(uow: UnitOfWork, nomor: str) -> dict[str, Any]:
    """Facts of a complaint's meetings; each is None, or missing from `berita_acara`, before there is one."""
    pertemuan, sah = usulan(uow, nomor), berita_acara_sah(uow, nomor)
    tahap = tahap_pertemuan(uow, nomor)
    perubahan = [p for p in uow.perubahan_pertemuan.find(nomor_berkas=nomor) if tahap and p.waktu >= tahap.mulai]
    return {
        "musyawarah": PERTEMUAN[tahap.tahap].lower() if tahap else None,
        "pertemuan": asdict(pertemuan) if pertemuan else None,
        "perubahan": kutipan.alasan({"tindakan": perubahan[-1].tindakan, "alasan": perubahan[-1].alasan})
        if perubahan
        else None,
        "berita_acara": {ba.jenis: _isi(uow, ba) for ba in putaran_ini(uow, uow.berita_acara, nomor) if ba.naskah},
        "kesepakatan": _isi(uow, sah) if sah else None,
        "tidak_tercapai": _tidak_tercapai(uow, nomor, tahap) if tahap else None,
    }


def _isi(uow: UnitOfWork, ba: BeritaAcara) -> dict[str, Any]:
    """What minutes say, who must sign them, and whether Itjen gets them: under the agreement it does."""
    kerja_sama = kerja_sama_berlaku(uow, ba.nomor_berkas)
    tanda_tangan = [t.pihak for t in uow.tanda_tangan.find(id_berita_acara=ba.id)]
    wajib = penandatangan(ba.jenis, tanda_tangan, kerja_sama=kerja_sama)
    naskah = kutipan.berita_acara(uow, uow.berkas.get(ba.nomor_berkas), ba.naskah) if ba.naskah else {}
    return naskah | {
        "jenis": ba.jenis,
        "hasil": ba.hasil,
        "penandatangan": [p for p in Pihak if p in wajib],
        "kerja_sama": kerja_sama,
    }


def _tidak_tercapai(uow: UnitOfWork, nomor: str, tahap: RiwayatTahap) -> dict[str, Any]:
    jenis = PERTEMUAN[tahap.tahap]
    diminta = [p for p in uow.permintaan.find(nomor_berkas=nomor) if p.dibuat >= tahap.mulai]
    menolak = _tanpa(uow, diminta, JenisPermintaan[f"PERSETUJUAN_{jenis}"], NilaiJawaban.SETUJU)
    if menolak:
        return {"sebab": SebabTidakTercapai.TIDAK_DISETUJUI, "pihak": menolak}
    if _tidak_sah(uow, nomor, jenis):
        menolak = _tanpa(uow, diminta, JenisPermintaan[f"TANDA_TANGAN_{jenis}"], NilaiJawaban.DITANDATANGANI)
        return {"sebab": SebabTidakTercapai.TIDAK_DITANDATANGANI, "pihak": menolak or [Pihak.OMBUDSMAN]}
    return {"sebab": SebabTidakTercapai.TANPA_JADWAL, "pihak": []}


def _tidak_sah(uow: UnitOfWork, nomor: str, jenis: JenisBeritaAcara) -> bool:
    semua = putaran_ini(uow, uow.berita_acara, nomor, jenis=jenis)
    return bool(semua) and not semua[-1].sah


def _tanpa(uow: UnitOfWork, diminta: list[Permintaan], jenis: JenisPermintaan, nilai: NilaiJawaban) -> list[Pihak]:
    """Who answered something else than `nilai`, or not in time; what was called off says nothing of anybody."""
    hasil = []
    for p in diminta:
        if p.jenis is not jenis:
            continue
        dijawab = p.status is StatusPermintaan.DIJAWAB
        if p.status is StatusPermintaan.LEWAT or (
            dijawab and uow.jawaban.newest(id_permintaan=p.id).nilai is not nilai
        ):
            hasil.append(p.kepada)
    return list(dict.fromkeys(hasil))
