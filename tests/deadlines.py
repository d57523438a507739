"""Rules of deadlines as `tenggat.dmn` gives them, and who may give more time, for tests about something else."""

from typing import Final

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.tenggat.kalender import JenisHari
from pksbpmn.domain.tenggat.tenggat import AturanTenggat
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.ports import UnitOfWork

FOURTEEN_DAYS: Final = AturanTenggat(
    lama=14,
    jenis_hari=JenisHari.KALENDER,
    pengingat_pertama=50,
    pengingat_kedua=80,
    dasar_hukum="PKS Pasal 4(4)a",
    versi_aturan="PKS-2024",
)
"""Calendar days, as for a klarifikasi."""

BOTH_COUNTS: Final = AturanTenggat(
    lama=60,
    jenis_hari=JenisHari.KALENDER,
    pengingat_pertama=50,
    pengingat_kedua=80,
    dasar_hukum="UU 37/2008 Pasal 38(2)",
    versi_aturan="UU-37-2008",
    lama_pembanding=60,
    jenis_hari_pembanding=JenisHari.KERJA,
    dasar_pembanding="POR 26/2017",
)
"""Sixty days counted two ways, as for a rekomendasi."""


def approver(uow: UnitOfWork) -> str:
    """Staff number of an officer in office who may approve more time."""
    return pegawai.catat(
        uow,
        "700001",
        nama="Pegawai Contoh",
        jabatan="Kepala Keasistenan Utama",
        pihak=Pihak.OMBUDSMAN,
        kelompok=(CandidateGroup.KEPALA_KEASISTENAN,),
    ).nomor
