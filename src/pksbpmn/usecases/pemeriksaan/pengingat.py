"""A decision is late: the group that has it is reminded, and the longer it lasts the more of its heads hear of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from types import MappingProxyType
from typing import Any

from pksbpmn.domain.berkas.audit import Audit
from pksbpmn.domain.berkas.kiriman import TugasDidahulukan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.kewenangan import PERAN_KELOMPOK, PIHAK_PERAN
from pksbpmn.domain.laporan.fakta_tugas import MENDESAK
from pksbpmn.domain.laporan.kejadian import MuatanKejadian, Pelimpahan
from pksbpmn.domain.tenggat.kalender import JAKARTA, tanggal_indonesia
from pksbpmn.names import GROUP_HEADS, GROUP_NAMES, TASK_GROUPS, CandidateGroup, TaskId
from pksbpmn.usecases.berkas.pengalihan import sebutan_tugas
from pksbpmn.usecases.berkas.penugasan import berbenturan
from pksbpmn.usecases.journal import audit, beri_tahu, kirim_prioritas
from pksbpmn.usecases.pemeriksaan.wewenang import MILIK_PENGAJU
from pksbpmn.usecases.ports import UnitOfWork, hari_ini

DIINGATKAN, DINAIKKAN = "petugas-diingatkan", "keterlambatan-dinaikkan"
"""The trail's words for the first reminder of a late decision, which figures count, and for each after it."""
_MENURUT_ALUR: Mapping[str, str] = MappingProxyType(
    {
        TaskId.SUSUN_KONSEP: "penyusun",
        TaskId.PERIKSA_KONSEP: "pemeriksa",
        TaskId.TANDATANGANI_NASKAH: "penandatangan",
        TaskId.SUSUN_NASKAH_BERSAMA: "penyusun",
    }
)
_PENANDA = {Pihak.OMBUDSMAN: "penandaOmbudsman", Pihak.ITJEN: "penandaItjen"}
"""Which column of naskah.dmn or naskah-bersama.dmn says whose task it is."""


@dataclass(frozen=True)
class TugasTerlambat:
    """A user task that is late. `instans` is its process instance, `ke` its place among those open at once there.

    `alur` is the row of naskah.dmn or naskah-bersama.dmn as the engine holds it, `pihak` for whom is signed: they say
    who is reminded, and nothing else.
    """

    elemen: str
    instans: int
    ke: int | None = None
    alur: Mapping[str, Any] = field(default_factory=dict)
    pihak: str | None = None


def ingatkan_petugas(uow: UnitOfWork, nomor: str, tugas: TugasTerlambat, kunci: str) -> None:
    """Remind of a late decision, once a `kunci`, and bring its task forward; the n-th time n - 1 heads hear of it.

    An officer with an address gets it himself, unless a conflict of interest bars him (UU 37/2008 Pasal 40); for those
    without one the contact person of their house does.
    """
    semua = _pengingat(uow, nomor)
    if any(a.rincian.get("kunci") == kunci for a in semua):
        return
    lalu = _putaran_ini(uow, nomor, tugas, semua)
    kali, sejak = len(lalu) + 1, lalu[0].waktu if lalu else uow.clock.now()
    kelompok = _kelompok(uow, nomor, tugas)
    atasan = tuple(dict.fromkeys(a for k in kelompok for a in islice(_atasan(k), kali - 1)))
    perihal, isi = _bunyi(nomor, tugas.elemen, kali, tanggal_indonesia(sejak.astimezone(JAKARTA).date()), atasan)
    for pihak in dict.fromkeys(map(_pihak, (*kelompok, *atasan))) or [Pihak.OMBUDSMAN]:
        _kirim(uow, nomor, kunci, pihak, (*kelompok, *atasan), perihal, isi)
    didahulukan = TugasDidahulukan(elemen=tugas.elemen, instans=tugas.instans, prioritas=MENDESAK)
    kirim_prioritas(uow, kunci, nomor, didahulukan)
    rincian: dict[str, Any] = {"elemen": tugas.elemen, "instans": str(tugas.instans), "kunci": kunci}
    if tugas.ke is not None:
        rincian["ke"] = tugas.ke
    if lalu:
        rincian |= {"kali": kali, "atasan": list(atasan)}
    audit(uow, DINAIKKAN if lalu else DIINGATKAN, nomor, **rincian)


def _bunyi(nomor: str, elemen: str, kali: int, sejak: str, atasan: Sequence[CandidateGroup]) -> tuple[str, str]:
    tugas = f'Tugas "{sebutan_tugas(elemen)}" dalam berkas {nomor}'
    if kali == 1:
        return f"Keputusan terlambat: {nomor}", f"{tugas} melewati waktunya.\nBuka Tasklist untuk mengambilnya.\n"
    lama = f"{tugas} belum diputus, terlambat sejak {sejak}. Ini pengingat ke-{kali}"
    if not atasan:
        return f"Keputusan masih terlambat: {nomor}", f"{lama}.\nBuka Tasklist untuk mengambilnya.\n"
    naik = (
        f"{lama}, dan sebagai eskalasi disampaikan juga kepada {', '.join(GROUP_NAMES[a] for a in atasan)}.\n"
        "Petugas: buka Tasklist untuk mengambilnya.\n"
        "Atasan: pastikan ada yang mengambilnya; bila perlu alihkan dengan `pksbpmn tugas alihkan`.\n"
    )
    return f"Eskalasi, keputusan masih terlambat: {nomor}", naik


def _kirim(  # noqa: PLR0913, PLR0917 - a mail has these parts
    uow: UnitOfWork,
    nomor: str,
    kunci: str,
    pihak: Pihak,
    kelompok: Sequence[CandidateGroup],
    perihal: str,
    isi: str,
) -> None:
    semua = [p for p in uow.pegawai.find(pihak=pihak) if p.bertugas(hari_ini(uow)) and kelompok and p.anggota(kelompok)]
    petugas = [p for p in semua if not berbenturan(uow, nomor, p.nomor)]
    for p in petugas:
        if p.surel is not None:
            beri_tahu(uow, f"ingatkan/{kunci}/{p.nomor}", nomor, perihal, isi, kepada=pihak, pegawai=p.nomor)
    if not petugas or any(p.surel is None for p in petugas):
        beri_tahu(uow, f"ingatkan/{kunci}/{pihak}", nomor, perihal, isi, kepada=pihak)


def _pengingat(uow: UnitOfWork, nomor: str) -> list[Audit]:
    """All reminders of late decisions in this case file, in their order."""
    semua = [
        a for peristiwa in (DIINGATKAN, DINAIKKAN) for a in uow.audit.find(nomor_berkas=nomor, peristiwa=peristiwa)
    ]
    return sorted(semua, key=lambda a: a.waktu)


def _putaran_ini(uow: UnitOfWork, nomor: str, tugas: TugasTerlambat, semua: Iterable[Audit]) -> list[Audit]:
    """The reminders of this task since it was last decided.

    Of tasks open at once the engine does not tell whose decision it was (ADR 0038): there all of its place count.
    """
    diputus = (
        []
        if tugas.ke is not None
        else [
            *(k.waktu for k in uow.keputusan.find(nomor_berkas=nomor, elemen=tugas.elemen)),
            *(p.waktu for p in uow.putusan_ditolak.find(nomor_berkas=nomor, elemen=tugas.elemen)),
        ]
    )
    ini = (tugas.elemen, str(tugas.instans), tugas.ke)
    return [
        a
        for a in semua
        if (a.rincian["elemen"], a.rincian.get("instans"), a.rincian.get("ke")) == ini
        and all(a.waktu > waktu for waktu in diputus)
    ]


def _kelompok(uow: UnitOfWork, nomor: str, tugas: TugasTerlambat) -> tuple[CandidateGroup, ...]:
    """Who has the task: as its diagram says, or the table of documents, or the case; empty where nothing tells."""
    berkas = uow.berkas.get(nomor)
    if tugas.elemen == TaskId.SETUJUI_PELIMPAHAN and isinstance(berkas.muatan, MuatanKejadian):
        kejadian = berkas.muatan.kejadian
        return (CandidateGroup(kejadian.kelompok),) if isinstance(kejadian, Pelimpahan) else ()
    kelompok = TASK_GROUPS[TaskId(tugas.elemen)] if tugas.elemen in TASK_GROUPS else ()
    if tugas.elemen in MILIK_PENGAJU:
        return tuple(k for k in kelompok if _pihak(k) is berkas.pengaju)
    if tugas.elemen == TaskId.TANDATANGANI_NASKAH_BERSAMA:
        kolom = next((k for p, k in _PENANDA.items() if p == tugas.pihak), "")
    else:
        kolom = _MENURUT_ALUR.get(tugas.elemen, "")
    return kelompok or tuple(k for k in CandidateGroup if k == tugas.alur.get(kolom))


def _atasan(kelompok: CandidateGroup) -> Iterator[CandidateGroup]:
    """Its head, that one's head, and so on (bpmn/kelompok.yaml)."""
    while (atas := GROUP_HEADS.get(kelompok)) is not None:
        yield atas
        kelompok = atas


def _pihak(kelompok: CandidateGroup) -> Pihak:
    return PIHAK_PERAN[PERAN_KELOMPOK[kelompok]]
