"""Names beside the complainant's own that letters of his case hide: nicknames, representatives, relatives."""

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.nama_lain import NamaLain
from pksbpmn.usecases.berkas.alamat import wajib_pelapor
from pksbpmn.usecases.berkas.berkas import perkara_dari
from pksbpmn.usecases.berkas.pegawai import wajib_bertugas
from pksbpmn.usecases.berkas.penugasan import periksa_benturan
from pksbpmn.usecases.berkas.utuh import wajib_utuh
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.kerahasiaan.kehendak import samarkan
from pksbpmn.usecases.ports import UnitOfWork

_TERPENDEK = 3


def catat(uow: UnitOfWork, nomor: str, nama: str, pegawai: str) -> None:
    """From now on this name is hidden where the complainant's is, in what waits too; what left stays as it was."""
    perkara = perkara_dari(uow, nomor).nomor
    wajib_pelapor(uow, perkara)
    wajib_utuh(uow, perkara)
    if sum(map(str.isalnum, nama)) < _TERPENDEK:
        raise MasukanSalah(f"Nama lain memuat sedikitnya {_TERPENDEK} huruf atau angka.", "Isi namanya.")
    petugas = wajib_bertugas(uow, pegawai)
    periksa_benturan(uow, perkara, petugas.nomor)
    uow.nama_lain.add(
        NamaLain(id=id_baru(), nomor_berkas=perkara, nama=nama.strip(), pegawai=petugas.nomor, waktu=uow.clock.now())
    )
    audit(uow, "nama-lain-dicatat", perkara, pelaku=petugas.nomor)
    samarkan(uow, perkara)
