"""What a complaint in the registry still lacks."""

from pksbpmn.domain.laporan.kekurangan import Jalan, Kekurangan, kekurangan
from pksbpmn.domain.laporan.masuk import batas_umur_peristiwa
from pksbpmn.domain.pemeriksaan.isi import IsiKelengkapan, JenisIsi
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.names import JenisTenggat
from pksbpmn.usecases.berkas.pihak import pihak_dikenal
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.ports import UnitOfWork


def kekurangan_dari(uow: UnitOfWork, nomor: str) -> tuple[Kekurangan, ...]:
    """What is missing now; how old an event may be counts from the day on which the complaint came in."""
    dibuka = uow.berkas.get(nomor).dibuka.date()
    tertua = batas_umur_peristiwa(dibuka, uow.tabel_tenggat.aturan(JenisTenggat.UMUR_PERISTIWA, dibuka))
    identitas = next(iter(uow.identitas.find(nomor_berkas=nomor)), None)
    return kekurangan(uow.laporan.get(nomor), identitas, pihak_dikenal(uow, nomor), tertua)


def diminta_dari_pelapor(uow: UnitOfWork, nomor: str) -> tuple[list[Kekurangan], list[str]]:
    """What the complainant is asked for: what is missing, and what an officer added since it was last asked for."""
    terdahulu = [p.dibuat for p in putaran_ini(uow, uow.permintaan, nomor, jenis=JenisPermintaan.KELENGKAPAN)][:-1]
    tambahan = [
        butir
        for i in putaran_ini(uow, uow.isi, nomor, jenis=JenisIsi.KELENGKAPAN)
        if isinstance(i.naskah, IsiKelengkapan) and all(i.waktu > p for p in terdahulu)
        for butir in i.naskah.kekurangan
    ]
    return [k for k in kekurangan_dari(uow, nomor) if k.jalan is Jalan.PELAPOR], tambahan
