"""Disputes about the agreement, settled by musyawarah (PKS Pasal 13)."""

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.perjanjian.narahubung import pihak_lain
from pksbpmn.domain.perjanjian.perselisihan import MuatanPerselisihan, Perselisihan
from pksbpmn.usecases.berkas.berkas import buka_dan_mulai, tutup
from pksbpmn.usecases.journal import id_baru
from pksbpmn.usecases.perjanjian.perjanjian import perjanjian_berjalan
from pksbpmn.usecases.ports import UnitOfWork


def ajukan(uow: UnitOfWork, id_perjanjian: str, *, oleh: Pihak, pokok: str) -> str:
    """A party registers a dispute about the agreement; the other one is invited to musyawarah (PKS-13-01)."""
    pihak_lain(oleh)
    perjanjian_berjalan(uow, id_perjanjian)
    muatan = MuatanPerselisihan(id_perjanjian=id_perjanjian, pokok=pokok)
    nomor = buka_dan_mulai(uow, JenisBerkas.PERSELISIHAN, oleh, "Perselisihan", muatan, pihakLain=pihak_lain(oleh))
    uow.perselisihan.add(
        Perselisihan(
            id=id_baru(),
            id_perjanjian=id_perjanjian,
            nomor_berkas=nomor,
            diajukan=oleh,
            pokok=pokok,
            dibuat=uow.clock.now(),
        )
    )
    return nomor


def selesaikan(uow: UnitOfWork, nomor_berkas: str, hasil: str) -> None:
    """Write down what musyawarah came to (MUFAKAT or TANPA_MUFAKAT). No sanction follows (PKS-13-01)."""
    perselisihan = uow.perselisihan.newest(nomor_berkas=nomor_berkas)
    perselisihan.hasil, perselisihan.selesai = hasil, uow.clock.now()
    tutup(uow, nomor_berkas, hasil)
