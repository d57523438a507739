"""Who decides in the tasks whose diagram cannot say it: the case does, and it is asked where a decision is accepted."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.laporan.kejadian import Benturan, MuatanKejadian, Pelimpahan
from pksbpmn.names import JobType, TaskId
from pksbpmn.usecases.berkas.berkas import muatan_dari
from pksbpmn.usecases.berkas.izin import wajib_menangani
from pksbpmn.usecases.berkas.pegawai import orang_sama
from pksbpmn.usecases.ports import UnitOfWork

DI_LANGKAH_BERIKUT: Mapping[TaskId, JobType] = MappingProxyType(
    {
        TaskId.SUSUN_KONSEP: JobType.SIMPAN_KONSEP,
        TaskId.PERIKSA_KONSEP: JobType.CATAT_PEMERIKSAAN_KONSEP,
        TaskId.TANDATANGANI_NASKAH: JobType.CATAT_TANDA_TANGAN_NASKAH,
        TaskId.SUSUN_NASKAH_BERSAMA: JobType.SIMPAN_KONSEP,
        TaskId.TANDATANGANI_NASKAH_BERSAMA: JobType.CATAT_TANDA_TANGAN_BERSAMA,
    }
)
"""Tasks whose group naskah.dmn or naskah-bersama.dmn says, and the job after them that checks it."""


def periksa_wewenang(uow: UnitOfWork, nomor: str, pemutus: Pegawai, elemen: str) -> None:
    """Refuse an officer who may not decide in this task by what its case file says; others are as the diagram says."""
    wajib_menangani(uow, pemutus, nomor, elemen)
    if (periksa := WEWENANG.get(elemen)) is not None:
        periksa(uow, nomor, pemutus)


def _unit_penerima(uow: UnitOfWork, nomor: str, pemutus: Pegawai) -> None:
    """The receiving unit, which its matter names, agrees to a hand-over (POR 58/2023 Pasal 17, REG-V-05).

    Neither who asked for it nor who would receive the case agrees: he would give himself all that is in it.
    """
    pelimpahan = muatan_dari(uow.berkas.get(nomor), MuatanKejadian).kejadian
    if not isinstance(pelimpahan, Pelimpahan):
        raise MasukanSalah(f"Berkas {nomor} bukan pelimpahan.", "Periksa kembali nomornya.")
    if pemutus.pihak is not Pihak.OMBUDSMAN or not pemutus.anggota((pelimpahan.kelompok,)):
        raise MasukanSalah(
            f"Pegawai {pemutus.nomor} bukan anggota kelompok unit penerima ({pelimpahan.kelompok}).",
            "Serahkan kepada pegawai dari kelompok itu (POR 58/2023 Pasal 17).",
        )
    if any(orang_sama(uow, pemutus.nomor, n) for n in (pelimpahan.pegawai, pelimpahan.oleh or "")):
        raise MasukanSalah(
            "Pelimpahan tidak disetujui yang mengajukannya atau yang akan menerima perkaranya (POR 58/2023 Pasal 17).",
            "Serahkan kepada pegawai lain dari unit penerima.",
        )


def _bukan_yang_bersangkutan(uow: UnitOfWork, nomor: str, pemutus: Pegawai) -> None:
    """Neither who reported a conflict of interest nor who is said to have it decides it (UU 37/2008 Pasal 40)."""
    benturan = muatan_dari(uow.berkas.get(nomor), MuatanKejadian).kejadian
    if not isinstance(benturan, Benturan):
        raise MasukanSalah(f"Berkas {nomor} bukan benturan kepentingan.", "Periksa kembali nomornya.")
    if any(orang_sama(uow, pemutus.nomor, n) for n in (benturan.pegawai, benturan.oleh or "")):
        raise MasukanSalah(
            "Benturan kepentingan tidak diputus pelapornya atau yang dilaporkan (UU 37/2008 Pasal 40).",
            "Serahkan kepada Anggota lain atau Ketua.",
        )


def _pihak_pengaju(uow: UnitOfWork, nomor: str, pemutus: Pegawai) -> None:
    """Who proposed an addendum mends its draft (PKS Pasal 12); who asked for data judges what came of it (Pasal 5)."""
    pengaju = uow.berkas.get(nomor).pengaju
    if pemutus.pihak is not pengaju:
        raise MasukanSalah(
            f"Pegawai {pemutus.nomor} bukan pegawai {pengaju}.", f"Serahkan kepada {pengaju}, yang mengajukannya."
        )


def _bukan_pencatat(uow: UnitOfWork, nomor: str, pemutus: Pegawai) -> None:
    """What follows from an answer that was dated back is not for who entered it so (UU 37/2008 Pasal 33; ADR 0033)."""
    for p in uow.permintaan.find(nomor_berkas=nomor):
        semua = [j for j in uow.jawaban.find(id_permintaan=p.id, terlambat=False) if p.batas and j.dicatat > p.batas]
        if any(orang_sama(uow, pemutus.nomor, j.dicatat_oleh) for j in semua):
            raise MasukanSalah(
                f"Pegawai {pemutus.nomor} mencatat jawaban susulan itu, jadi tidak memutus akibatnya.",
                "Serahkan kepada pegawai lain, atau mintalah kepala mengalihkannya: `pksbpmn tugas alihkan`.",
            )


WEWENANG: Mapping[str, Callable[[UnitOfWork, str, Pegawai], None]] = MappingProxyType(
    {
        TaskId.LENGKAPI_PENYERAHAN: _pihak_pengaju,
        TaskId.NILAI_TANPA_DATA: _pihak_pengaju,
        TaskId.PERBAIKI_RANCANGAN_ADENDUM: _pihak_pengaju,
        TaskId.SETUJUI_PELIMPAHAN: _unit_penerima,
        TaskId.PUTUSKAN_AKIBAT_SUSULAN: _bukan_pencatat,
        TaskId.PUTUSKAN_BENTURAN: _bukan_yang_bersangkutan,
        TaskId.TELAAH_BERSAMA: _pihak_pengaju,
    }
)
"""What is asked of who decides, by task."""
MILIK_PENGAJU = tuple(tugas for tugas, periksa in WEWENANG.items() if periksa is _pihak_pengaju)
"""Tasks of the party that began the matter, whichever it is."""
