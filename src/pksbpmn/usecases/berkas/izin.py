"""The one gate for what an officer does in a case: not barred from it, of the right house, permitted this command."""

from collections.abc import Callable

from pksbpmn.domain.berkas.izin import KEPALA, KEPALA_PIHAK, PENANGAN, Izin
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.penugasan import Peran, nomor_pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.kewenangan import PERAN_ANGGOTA, PERAN_KELOMPOK, PIHAK_PERAN, dapat_ditugaskan
from pksbpmn.names import TASK_GROUPS, CandidateGroup, TaskId
from pksbpmn.usecases.berkas.berkas import perkara_dari
from pksbpmn.usecases.berkas.induk import diperiksa_dalam
from pksbpmn.usecases.berkas.keputusan import diputus
from pksbpmn.usecases.berkas.pegawai import bertugas, orang_sama, wajib_bertugas, wajib_tercatat
from pksbpmn.usecases.berkas.penugasan import wajib_tak_terhalang
from pksbpmn.usecases.ports import UnitOfWork

Tentang = str | None | Callable[[UnitOfWork], str | None]
"""The case file that a command acts in: its number, how it is found out, or None where it acts in none."""
Dari = Pihak | None | Callable[[UnitOfWork], Pihak | None]
"""The party from whom comes what a command enters, or how it is found out."""


def wajib_berizin(  # noqa: PLR0913, PLR0917 - who does what, in which case, for whom
    uow: UnitOfWork, pegawai: str, izin: Izin, perintah: str, tentang: Tentang, dari: Dari = None
) -> Pegawai:
    """The officer, if he may run this command in this case; refused for any other, with who may.

    Barred is who has a conflict of interest in the case, in the one its matter is about, or in one joined with it
    (UU 37/2008 Pasal 40). A house acts for itself: Itjen's officers enter nothing as having come from anybody else
    (`dari`), and only the Ombudsman handles complaints (UU 37/2008 Pasal 7; PKS Pasal 4).
    """
    nomor = tentang(uow) if callable(tentang) else tentang
    ada = (
        wajib_bertugas(uow, pegawai)
        if nomor is None
        else wajib_tak_terhalang(uow, uow.berkas.get(nomor).nomor, pegawai)
    )
    if ada.pihak not in izin.pihak or not _diberi(uow, ada, izin, nomor):
        dalam = f" dalam {nomor}" if nomor else ""
        raise MasukanSalah(
            f"Pegawai {ada.nomor} tidak berwenang menjalankan `pksbpmn {perintah}`{dalam}.",
            f"Yang boleh: {izin.sebutan}. Serahkan kepadanya{_ditugaskan(ada, izin, nomor)}.",
        )
    pihak = dari(uow) if callable(dari) else dari
    if pihak is not None:
        _wajib_atas_nama(ada, pihak)
    return ada


def _ditugaskan(pegawai: Pegawai, izin: Izin, nomor: str | None) -> str:
    """The way through an assignment, where one would let this officer in."""
    if (
        nomor is None
        or pegawai.pihak not in izin.pihak
        or not any(dapat_ditugaskan(p, pegawai.pihak) for p in izin.peran)
    ):
        return ""
    return f", atau mintalah kepala menugaskan Anda: `pksbpmn penugasan tetapkan {nomor} {pegawai.nomor}`"


def tanya_pelaku(uow: UnitOfWork) -> None:
    """Ask who acts now, so that whoever may not is refused before anything is done."""
    _ = uow.pelaku


def _wajib_atas_nama(pegawai: Pegawai, dari: Pihak) -> None:
    """Refuse an officer of Itjen who enters what another than Itjen says or does; the Ombudsman enters what it gets."""
    if pegawai.pihak is not Pihak.OMBUDSMAN and pegawai.pihak is not dari:
        raise MasukanSalah(
            f"Pegawai {pegawai.nomor} dari {pegawai.pihak} tidak bertindak atas nama {dari}.",
            f"Serahkan kepada pegawai Ombudsman, atau catat yang berasal dari {pegawai.pihak} sendiri.",
        )


def wajib_orang_lain(uow: UnitOfWork, pemutus: str, pegawai: str) -> None:
    """As `wajib_sepihak`; nobody gives himself a case (what he is assigned to opens what is in it, PKS Pasal 8(2))."""
    if orang_sama(uow, pemutus, pegawai):
        pihak = wajib_tercatat(uow, pemutus).pihak
        kepala = [k for k in KEPALA_PIHAK if PIHAK_PERAN[PERAN_KELOMPOK[k]] is pihak]
        raise MasukanSalah(
            "Perkara tidak diberikan kepada diri sendiri.",
            f"Mintalah pegawai {pihak} lain dari kelompok {', '.join(kepala)} menetapkannya.",
        )
    wajib_sepihak(uow, pemutus, pegawai)


def wajib_sepihak(uow: UnitOfWork, pemutus: str, pegawai: str) -> None:
    """Refuse who disposes of an officer of the other house: each says itself who works for it (PKS Pasal 4, 9)."""
    dia, lain = wajib_tercatat(uow, pemutus), wajib_tercatat(uow, pegawai)
    if lain.pihak is not dia.pihak:
        raise MasukanSalah(
            f"Pegawai {lain.nomor} bukan pegawai {dia.pihak}, tetapi {lain.pihak}.",
            f"Serahkan kepada kepala pada {lain.pihak}.",
        )


_PELAKSANA = frozenset(
    {
        CandidateGroup.PENERIMAAN_VERIFIKASI,
        CandidateGroup.PEMERIKSAAN,
        CandidateGroup.RESOLUSI_MONITORING,
        CandidateGroup.KONSILIATOR_MEDIATOR,
    }
)
_TATA_USAHA = frozenset({TaskId.CATAT_PENERIMAAN})
"""Tasks of a group that are no handling of the case."""


def menangani(uow: UnitOfWork, pegawai: Pegawai, nomor: str, elemen: str) -> bool:
    """Whether a task of those who handle a case is his: while somebody is assigned in its role, it is nobody else's.

    A head steps in, and so does to whom this task was handed over since it was last decided (POR 58/2023 Pasal 17): he
    keeps it while its step sends his decisions back.
    """
    kelompok = TASK_GROUPS[TaskId(elemen)] if elemen in TASK_GROUPS and elemen not in _TATA_USAHA else ()
    peran = {p for k in kelompok if k in _PELAKSANA for p in PERAN_ANGGOTA[k]}
    return (
        not peran
        or pegawai.anggota(KEPALA)
        or bool(_peran(uow, pegawai, nomor, tugas=True) & peran)
        or _diserahi(uow, pegawai, nomor, elemen)
    )


def wajib_menangani(uow: UnitOfWork, pegawai: Pegawai, nomor: str, elemen: str) -> None:
    """Refuse who decides in the place of a colleague who handles the case (`menangani`)."""
    if not menangani(uow, pegawai, nomor, elemen):
        raise MasukanSalah(
            f"Tugas ini milik pegawai yang ditugaskan dalam {nomor}, bukan pegawai {pegawai.nomor}.",
            "Serahkan kepadanya, atau mintalah kepala mengalihkannya: `pksbpmn tugas alihkan`.",
        )


def _diserahi(uow: UnitOfWork, pegawai: Pegawai, nomor: str, elemen: str) -> bool:
    beralih = uow.pengalihan_tugas.find(nomor_berkas=nomor, tugas=elemen)
    putusan = [k for k in uow.keputusan.find(nomor_berkas=nomor, elemen=elemen) if diputus(k)]
    return (
        bool(beralih)
        and beralih[-1].kepada == pegawai.nomor
        and beralih[-1].waktu.date() >= pegawai.sejak
        and all(k.waktu < beralih[-1].waktu for k in putusan)
    )


def _diberi(uow: UnitOfWork, pegawai: Pegawai, izin: Izin, nomor: str | None) -> bool:
    if not izin.kelompok and not izin.peran:
        return True
    kelompok = izin.kelompok
    if nomor is not None and uow.berkas.get(nomor).jenis is not JenisBerkas.LAPORAN:
        kelompok += izin.di_luar_laporan
    if any(k in kelompok for k in pegawai.kelompok):
        return True
    return bool(_peran(uow, pegawai, nomor) & set(izin.peran))


def _peran(uow: UnitOfWork, pegawai: Pegawai, nomor: str | None, *, tugas: bool = False) -> set[Peran]:
    """His roles in a case, its matter, or the one it is joined to: assigned, and by group where nobody in office is.

    A task comes in its stage, so its group has it while nobody has its role; what a command does is no stage's, so
    once somebody handles the case no group gives anybody a part in it.
    """
    perkara = None if nomor is None else perkara_dari(uow, nomor).nomor
    tempat = {nomor, perkara, diperiksa_dalam(uow, perkara)} if perkara is not None else set()
    semua = [p for n in tempat for p in uow.penugasan.find(nomor_berkas=n, selesai=None)]
    miliknya = {p.peran for p in semua if nomor_pegawai(p.pegawai) == pegawai.nomor}
    terisi = {p.peran for p in semua if bertugas(uow, p.pegawai) is not None}
    if not tugas and not terisi.isdisjoint(PENANGAN):
        terisi.update(PENANGAN)
    dari_kelompok = {p for k in pegawai.kelompok for p in PERAN_ANGGOTA[k]} - terisi
    return {p for p in miliknya if dapat_ditugaskan(p, pegawai.pihak)} | dari_kelompok
