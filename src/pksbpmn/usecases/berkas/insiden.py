"""Jobs of the engine that failed for good, and who has them tried again."""

from pksbpmn.usecases.berkas.pegawai import wajib_ombudsman
from pksbpmn.usecases.berkas.penugasan import periksa_benturan
from pksbpmn.usecases.journal import audit
from pksbpmn.usecases.ports import UnitOfWork


def catat_coba_lagi(uow: UnitOfWork, nomor: str | None, *, kunci: int, proses: str, elemen: str) -> None:
    """Write down who has a failed job tried again: an administrator, or an officer of the Ombudsman.

    Raises MasukanSalah for one of Itjen, and for one who is barred from the case (UU 37/2008 Pasal 40).
    """
    if uow.pegawai.find(nomor=uow.pelaku):
        petugas = wajib_ombudsman(uow, uow.pelaku)
        if nomor is not None:
            periksa_benturan(uow, nomor, petugas.nomor)
    audit(uow, "insiden-dicoba-lagi", nomor, kunci=str(kunci), proses=proses, elemen=elemen)
