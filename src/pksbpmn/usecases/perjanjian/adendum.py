"""Addenda: the only way to change the agreement's text (PKS Pasal 12)."""

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.perjanjian.adendum import Adendum, MuatanAdendum
from pksbpmn.domain.perjanjian.narahubung import PARA_PIHAK, pihak_lain
from pksbpmn.usecases.berkas.berkas import buka_dan_mulai, muatan_berjalan, ubah_muatan
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.perjanjian.perjanjian import perjanjian_berjalan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


def ajukan(uow: UnitOfWork, id_perjanjian: str, *, oleh: Pihak, perihal: str, ketentuan_diubah: str) -> str:
    """A party proposes an addendum; the other one is asked. Returns the number of its matter (PKS-12-01)."""
    pihak_lain(oleh)
    perjanjian_berjalan(uow, id_perjanjian)
    muatan = MuatanAdendum(id_perjanjian=id_perjanjian, ketentuan_diubah=ketentuan_diubah)
    nomor = buka_dan_mulai(uow, JenisBerkas.ADENDUM, oleh, perihal, muatan, pihakLain=pihak_lain(oleh))
    uow.adendum.add(
        Adendum(
            id=id_baru(),
            id_perjanjian=id_perjanjian,
            nomor_berkas=nomor,
            perihal=perihal,
            ketentuan_diubah=ketentuan_diubah,
            disetujui=(oleh,),
        )
    )
    return nomor


def tetapkan(uow: UnitOfWork, nomor_adendum: str) -> None:
    """Both have agreed: the addendum gets its numbers and date and is part of the agreement (PKS-12-01)."""
    adendum = uow.adendum.newest(nomor_berkas=nomor_adendum)
    adendum.disetujui = PARA_PIHAK
    perjanjian = uow.perjanjian.get(adendum.id_perjanjian)
    urut = sum(a.tanggal is not None for a in uow.adendum.find(id_perjanjian=perjanjian.id)) + 1
    adendum.nomor_kesatu = f"{perjanjian.nomor_kesatu}/ADD-{urut}"
    adendum.nomor_kedua = f"{perjanjian.nomor_kedua}/ADD-{urut}"
    adendum.tanggal = hari_ini(uow)
    berkas, _ = muatan_berjalan(uow, nomor_adendum, MuatanAdendum)
    ubah_muatan(berkas, nomor_kesatu=adendum.nomor_kesatu, nomor_kedua=adendum.nomor_kedua)
    audit(uow, "adendum-ditetapkan", nomor_adendum, nomor_kedua=adendum.nomor_kedua)
