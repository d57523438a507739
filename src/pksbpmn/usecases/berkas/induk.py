"""Complaints about the same matter go on in one, the leading complaint (REG-V-02)."""

from datetime import datetime

from pksbpmn.usecases.ports import UnitOfWork


def digabung(uow: UnitOfWork, induk: str) -> tuple[str, ...]:
    """The complaints that go on in this one."""
    return tuple(str(g.nomor_berkas) for g in uow.penggabungan.find(induk=induk, selesai=None))


def induk_dari(uow: UnitOfWork, nomor: str) -> str | None:
    """The leading complaint in which this one goes on; None where it goes on by itself."""
    ada = uow.penggabungan.find(nomor_berkas=nomor, selesai=None)
    return str(ada[-1].induk) if ada else None


def diperiksa_dalam(uow: UnitOfWork, nomor: str) -> str:
    """The complaint in which this one is examined: the leading one, or itself."""
    return induk_dari(uow, nomor) or nomor


def induk_terakhir(uow: UnitOfWork, nomor: str) -> str | None:
    """The complaint that last led this one until they parted, if any ever did; another may lead it since."""
    ada = [g for g in uow.penggabungan.find(nomor_berkas=nomor) if g.selesai is not None]
    return str(ada[-1].induk) if ada else None


def berpisah(uow: UnitOfWork, nomor: str) -> datetime | None:
    """When this one last began to go on by itself again; None where it never was joined, or still is."""
    ada = uow.penggabungan.find(nomor_berkas=nomor)
    selesai: datetime | None = ada[-1].selesai if ada else None
    return selesai


def seperkara(uow: UnitOfWork, nomor: str) -> tuple[str, ...]:
    """This complaint, and those that are or were joined with it, or with one of these.

    In any of them its complainant's name may stand (UU 37/2008 Pasal 24(2)): what joins another brings along what was
    written while it was joined before.
    """
    ditemukan, dicari = [nomor], [nomor]
    while dicari:
        ini = dicari.pop()
        tetangga = {str(g.induk) for g in uow.penggabungan.find(nomor_berkas=ini)}
        tetangga |= {str(g.nomor_berkas) for g in uow.penggabungan.find(induk=ini)}
        baru = sorted(tetangga - set(ditemukan))
        ditemukan += baru
        dicari += baru
    return tuple(ditemukan)
