"""The day until which the parties agreed to do something, where they agreed on one."""

from datetime import date

from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, Permintaan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


def hari_disepakati(uow: UnitOfWork, permintaan: Permintaan) -> date | None:
    """The day of the newest valid minutes, if it still lies ahead of the request's receipt (PKS Pasal 4(6), 4(8)).

    The agreement of the parties goes before the table, which counts where they named no day.
    """
    if permintaan.jenis is not JenisPermintaan.PELAKSANAAN_KESEPAKATAN:
        return None
    sah = [ba.naskah for ba in uow.berita_acara.find(nomor_berkas=permintaan.nomor_berkas) if ba.sah and ba.naskah]
    hari = sah[-1].batas_pelaksanaan if sah else None
    sejak = permintaan.tanggal_diterima or hari_ini(uow)
    return hari if hari is not None and hari > sejak else None
