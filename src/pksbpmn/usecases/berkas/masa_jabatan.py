"""A term of office: who is entered under the number of one who left begins with nothing of his (PKS Pasal 8(2))."""

from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.penugasan import PengalihanTugas
from pksbpmn.usecases.journal import SISTEM, audit, id_baru, kirim_pengalihan
from pksbpmn.usecases.ports import UnitOfWork


def akhiri_masa_jabatan(uow: UnitOfWork, pegawai: Pegawai) -> None:
    """End what the number held until now: accounts, assignments, tasks, grants and what was stated but not decided.

    Grants end with their term as well (`ada_izin`): one that was asked for before may be decided later. What he wrote,
    decided or is barred from stays under the number: it opens nothing.
    """
    nomor, sekarang = pegawai.nomor, uow.clock.now()
    for akun in uow.akun_pegawai.find(pegawai=nomor, sampai=None):
        akun.sampai, akun.diakhiri_oleh = sekarang, uow.pelaku
        audit(uow, "akun-pegawai-diakhiri", None, pegawai=nomor, id_akun=akun.id)
    for pernyataan in uow.pernyataan_putusan.find(pegawai=nomor, gugur=None):
        pernyataan.gugur = sekarang
    for akses in uow.akses_identitas.find(pemohon=nomor):
        if akses.berlaku_sampai is not None and akses.berlaku_sampai > sekarang:
            akses.berlaku_sampai, akses.pencabut = sekarang, uow.pelaku
            audit(uow, "akses-identitas-diakhiri", akses.nomor_berkas)
    perkara = {p.nomor_berkas for p in uow.pengalihan_tugas.find(kepada=nomor)}
    for tugas in uow.penugasan.find(pegawai=nomor, selesai=None):
        tugas.selesai = sekarang
        perkara.add(tugas.nomor_berkas)
        audit(uow, "petugas-dilepas", tugas.nomor_berkas, pegawai=nomor, peran=tugas.peran)
    for berkas in sorted(perkara):
        if uow.berkas.get(berkas).akhir is None:
            _lepas_tugas(uow, berkas, nomor)


def _lepas_tugas(uow: UnitOfWork, berkas: str, nomor: str) -> None:
    """The tasks that the engine has under this number wait for their groups again."""
    pengalihan = PengalihanTugas(
        id=id_baru(),
        nomor_berkas=berkas,
        kunci_tugas=None,
        tugas=None,
        dari=nomor,
        kepada=None,
        oleh=SISTEM,
        alasan="Pemegang nomor pegawai itu berganti.",
        waktu=uow.clock.now(),
    )
    uow.pengalihan_tugas.add(pengalihan)
    audit(uow, "perkara-dialihkan", berkas, dari=nomor, kepada=None)
    kirim_pengalihan(uow, pengalihan.id, berkas)
