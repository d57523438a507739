"""What the parties agreed on, and until which day where they named one."""

from datetime import date

from pksbpmn.domain.pemeriksaan.berita_acara import BeritaAcara
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, Permintaan
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


def berita_acara_sah(uow: UnitOfWork, nomor: str) -> BeritaAcara | None:
    """The newest valid minutes of this round of a complaint: only what all signed binds (PKS Pasal 4(6)c)."""
    sah = [ba for ba in putaran_ini(uow, uow.berita_acara, nomor) if ba.sah and ba.naskah]
    return sah[-1] if sah else None


def hari_disepakati(uow: UnitOfWork, permintaan: Permintaan) -> date | None:
    """The day of the newest valid minutes, if it still lies ahead of the request's receipt (PKS Pasal 4(6), 4(8)).

    The agreement of the parties goes before the table, which counts where they named no day.
    """
    if permintaan.jenis is not JenisPermintaan.PELAKSANAAN_KESEPAKATAN:
        return None
    sah = berita_acara_sah(uow, permintaan.nomor_berkas)
    hari = sah.naskah.batas_pelaksanaan if sah and sah.naskah else None
    sejak = permintaan.tanggal_diterima or hari_ini(uow)
    return hari if hari is not None and hari > sejak else None
