"""Whether an agreement is in force: what new complaints need (PKS Pasal 6)."""

from datetime import date

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.perjanjian.perjanjian import NotaKesepahaman, Perjanjian, berlaku_pada
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


def mou_dari(uow: UnitOfWork, perjanjian: Perjanjian) -> NotaKesepahaman | None:
    """The MoU that an agreement is bound to (PKS-0-02)."""
    return uow.nota_kesepahaman.get(perjanjian.id_mou) if perjanjian.id_mou else None


def perjanjian_berlaku(uow: UnitOfWork, hari: date) -> Perjanjian | None:
    """The agreement in force on that day, or None."""
    ada = [p for p in uow.perjanjian.find() if berlaku_pada(p, mou_dari(uow, p), hari)]
    return ada[-1] if ada else None


def wajib_berlaku(uow: UnitOfWork) -> Perjanjian:
    """Refuse a new complaint when no agreement is in force (PKS-6.1-01); running ones go on by statute (C-16)."""
    ada = perjanjian_berlaku(uow, hari_ini(uow))
    if ada is None:
        raise MasukanSalah(
            "Tidak ada Perjanjian Kerja Sama yang berlaku hari ini (PKS Pasal 6), sehingga laporan baru tidak dapat "
            "diterima dalam perjanjian ini.",
            "Lihat `pksbpmn perjanjian tampil`; catat perpanjangan Nota Kesepahaman, atau sampaikan laporan melalui "
            "jalur Ombudsman di luar perjanjian.",
        )
    return ada
