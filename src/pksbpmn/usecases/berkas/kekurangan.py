"""What a complaint in the registry still lacks."""

from pksbpmn.domain.laporan.kekurangan import Kekurangan, kekurangan
from pksbpmn.domain.laporan.masuk import batas_umur_peristiwa
from pksbpmn.names import JenisTenggat
from pksbpmn.usecases.berkas.pihak import pihak_dikenal
from pksbpmn.usecases.ports import UnitOfWork


def kekurangan_dari(uow: UnitOfWork, nomor: str) -> tuple[Kekurangan, ...]:
    """What is missing now; how old an event may be counts from the day on which the complaint came in."""
    dibuka = uow.berkas.get(nomor).dibuka.date()
    tertua = batas_umur_peristiwa(dibuka, uow.tabel_tenggat.aturan(JenisTenggat.UMUR_PERISTIWA, dibuka))
    identitas = next(iter(uow.identitas.find(nomor_berkas=nomor)), None)
    return kekurangan(uow.laporan.get(nomor), identitas, pihak_dikenal(uow, nomor), tertua)
