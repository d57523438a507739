"""Tasks handed to another officer: written down, told to him, followed by the engine's assignment."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from pksbpmn.domain.berkas.izin import KEPALA_PIHAK
from pksbpmn.domain.berkas.penugasan import PengalihanTugas, Penugasan, nomor_pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.names import TASK_GROUPS, TASK_NAMES, TaskId
from pksbpmn.usecases.berkas import penugasan
from pksbpmn.usecases.berkas.berkas import perkara_dari
from pksbpmn.usecases.berkas.izin import menangani, wajib_orang_lain, wajib_sepihak
from pksbpmn.usecases.berkas.pegawai import bertugas, wajib_bertugas, wajib_tercatat
from pksbpmn.usecases.berkas.penugasan import wajib_bebas
from pksbpmn.usecases.journal import SISTEM, audit, beri_tahu, id_baru, kirim_pengalihan
from pksbpmn.usecases.ports import UnitOfWork


class TugasTerbuka(Protocol):
    """An open user task as the engine has it; `assignee` is a staff number."""

    @property
    def key(self) -> int:
        """Of the task."""
        ...

    @property
    def nomor(self) -> str | None:
        """Number of its complaint or matter."""
        ...

    @property
    def element_id(self) -> str:
        """Of the task in the diagram."""
        ...

    @property
    def process_instance_key(self) -> int | None:
        """Of the process that it is in; None where it was named by hand."""
        ...

    @property
    def element_instance_key(self) -> int | None:
        """Of itself in that process; None where the engine does not tell."""
        ...

    @property
    def candidate_groups(self) -> tuple[str, ...]:
        """Who may do it."""
        ...

    @property
    def assignee(self) -> str | None:
        """Who has it."""
        ...


def sebutan_tugas(elemen: str) -> str:
    """What people call a task."""
    return TASK_NAMES[TaskId(elemen)] if elemen in TASK_NAMES else elemen


def alihkan_tugas(uow: UnitOfWork, tugas: TugasTerbuka, kepada: str, *, oleh: str, alasan: str) -> PengalihanTugas:
    """Hand one open task to another officer, who is told.

    He is in office, of a group that may do it, of the house of who decides it, and free of a conflict of interest; so
    is he, who has the task himself, is a head, or takes or gives what nobody has within its group.
    """
    if tugas.nomor is None:
        raise MasukanSalah("Tugas ini tidak menyebut berkasnya.", "Alihkan di Tasklist.")
    dari = nomor_pegawai(tugas.assignee or "")
    pemutus = wajib_bebas(uow, tugas.nomor, oleh).nomor
    _wajib_melepas(uow, tugas, dari, pemutus, kepada)
    wajib_sepihak(uow, pemutus, kepada)
    penerima = wajib_bebas(uow, tugas.nomor, kepada).nomor
    if dari == penerima:
        raise MasukanSalah(f"Pegawai {penerima} sudah memegang tugas ini.", "Sebut pegawai lain.")
    if not _boleh(uow, tugas, penerima):
        raise MasukanSalah(
            f"Pegawai {penerima} bukan anggota kelompok tugas ini ({', '.join(_kelompok(tugas))}).",
            "Sebut pegawai dari kelompok itu.",
        )
    pengalihan = _catat(uow, tugas.nomor, tugas, dari, penerima, pemutus, alasan)
    _beri_tahu(uow, pengalihan, [tugas])
    return pengalihan


def _wajib_melepas(uow: UnitOfWork, tugas: TugasTerbuka, dari: str | None, pemutus: str, kepada: str) -> None:
    """Refuse who takes a task from a colleague, or gives one of another group: a head does.

    What nobody has is a colleague's all the same where he is assigned in its role; whoever claims it at the engine has
    no more of it than that.
    """
    ada = wajib_tercatat(uow, pemutus)
    miliknya = dari == pemutus and menangani(uow, ada, str(tugas.nomor), tugas.element_id)
    if ada.anggota(KEPALA_PIHAK) or miliknya:
        return
    semua = (ada, wajib_bertugas(uow, kepada)) if dari is None and ada.anggota(_kelompok(tugas)) else ()
    if any(menangani(uow, p, str(tugas.nomor), tugas.element_id) for p in semua):
        return
    raise MasukanSalah(
        f"Pegawai {pemutus} tidak berwenang mengalihkan tugas ini.",
        f"Yang boleh: pemegangnya, pegawai dari kelompok {', '.join(KEPALA_PIHAK)}, atau kelompok tugas itu selama "
        "tidak ada pemegangnya.",
    )


def alihkan_perkara(  # noqa: PLR0913 - which case, from whom to whom, who decided why
    uow: UnitOfWork, nomor: str, dari: str, kepada: str, *, oleh: str, alasan: str
) -> int:
    """Hand a whole case, with its matters, to another officer; how many assignments went over. Tasks follow.

    Who decides it takes it not himself, and is of the house of both.
    """
    wajib_sepihak(uow, oleh, dari)
    wajib_orang_lain(uow, oleh, kepada)
    perkara = perkara_dari(uow, nomor).nomor
    semula, pemutus, penerima = (
        wajib_tercatat(uow, dari).nomor,
        wajib_bebas(uow, perkara, oleh).nomor,
        wajib_bebas(uow, perkara, kepada).nomor,
    )
    if semula == penerima:
        raise MasukanSalah("Perkara dialihkan kepada pegawai lain.", "Sebut dua pegawai yang berbeda.")
    lama = uow.penugasan.find(nomor_berkas=perkara, pegawai=semula, selesai=None)
    if not lama:
        raise MasukanSalah(f"Pegawai {semula} tidak bertugas dalam {perkara}.", "Lihat `pksbpmn penugasan daftar`.")
    penugasan.lepas(uow, perkara, pegawai=semula)
    for p in lama:
        penugasan.tugaskan(uow, perkara, penerima, p.peran, p.unit)
    _catat(uow, perkara, None, semula, penerima, pemutus, alasan)
    return len(lama)


def ikuti_pelimpahan(uow: UnitOfWork, perkara: str, lama: Iterable[Penugasan], kepada: str, alasan: str) -> None:
    """The tasks of those whose unit gave a case away go to who takes it over (POR 58/2023 Pasal 17)."""
    semula: list[str | None] = [*sorted({p.pegawai for p in lama})]
    for dari in semula or [None]:
        _catat(uow, perkara, None, dari, kepada, SISTEM, alasan)


def lepas_tugas(uow: UnitOfWork, perkara: str, dari: str, alasan: str) -> None:
    """The tasks of an officer who may not act any more wait for their groups again (UU 37/2008 Pasal 40)."""
    _catat(uow, perkara, None, dari, None, SISTEM, alasan)


def uraikan(uow: UnitOfWork, id_pengalihan: str, terbuka: Sequence[TugasTerbuka] | None) -> int:
    """What the hand-over of a case means for each open task of it; how many change hands.

    What he had whom it is taken from, and what nobody had, goes to the new officer where his groups may do it; else
    it waits for its group. `terbuka` None: this engine cannot search, so the office is asked to do it by hand.
    """
    semua = uow.pengalihan_tugas.get(id_pengalihan)
    if terbuka is None:
        _minta_tangan(uow, semua)
        return 0
    pindah = []
    for tugas in terbuka:
        pemegang = nomor_pegawai(tugas.assignee or "")
        if pemegang is not None and pemegang != semua.dari:
            continue
        penerima = semua.kepada if semua.kepada is not None and _boleh(uow, tugas, semua.kepada) else None
        if tugas.nomor is None or pemegang == penerima:
            continue
        _catat(uow, tugas.nomor, tugas, pemegang, penerima, semua.oleh, semua.alasan)
        pindah.append((tugas, penerima))
    _beri_tahu(uow, semua, [t for t, penerima in pindah if penerima is not None])
    return len(pindah)


def nomor_perkara(uow: UnitOfWork, id_pengalihan: str) -> tuple[str, ...]:
    """The open case files whose tasks a hand-over of a whole case is about."""
    perkara = uow.pengalihan_tugas.get(id_pengalihan).nomor_berkas
    return tuple(b.nomor for b in uow.berkas.find(nomor_perkara=perkara, akhir=None))


def masih_berlaku(uow: UnitOfWork, pengalihan: PengalihanTugas) -> bool:
    """Whether the task was not handed on since: what is delivered late must not undo it."""
    return uow.pengalihan_tugas.newest(kunci_tugas=pengalihan.kunci_tugas).id == pengalihan.id


def kelompok_tugas(elemen: str, kelompok: Sequence[str]) -> tuple[str, ...]:
    """The groups of a task as its diagram names them; of one that names none, as a table gave the engine."""
    diagram = TASK_GROUPS[TaskId(elemen)] if elemen in TASK_GROUPS else ()
    return diagram or tuple(kelompok)


def _kelompok(tugas: TugasTerbuka) -> tuple[str, ...]:
    return kelompok_tugas(tugas.element_id, tugas.candidate_groups)


def _boleh(uow: UnitOfWork, tugas: TugasTerbuka, pegawai: str) -> bool:
    ada = bertugas(uow, pegawai)
    return ada is not None and ada.anggota(_kelompok(tugas))


def _catat(  # noqa: PLR0913, PLR0917 - what is written down of it
    uow: UnitOfWork,
    nomor: str,
    tugas: TugasTerbuka | None,
    dari: str | None,
    kepada: str | None,
    oleh: str,
    alasan: str,
) -> PengalihanTugas:
    if not alasan.strip():
        raise MasukanSalah("Pengalihan memerlukan alasan.", "Isi alasannya.")
    pengalihan = PengalihanTugas(
        id=id_baru(),
        nomor_berkas=nomor,
        kunci_tugas=str(tugas.key) if tugas else None,
        tugas=tugas.element_id if tugas else None,
        dari=dari,
        kepada=kepada,
        oleh=oleh,
        alasan=alasan.strip(),
        waktu=uow.clock.now(),
    )
    uow.pengalihan_tugas.add(pengalihan)
    rincian = {"tugas": tugas.element_id, "kunci": str(tugas.key)} if tugas else {}
    audit(
        uow,
        "tugas-dialihkan" if tugas else "perkara-dialihkan",
        nomor,
        pelaku=oleh,
        dari=dari,
        kepada=kepada,
        **rincian,
    )
    kirim_pengalihan(uow, pengalihan.id, nomor)
    return pengalihan


def _beri_tahu(uow: UnitOfWork, pengalihan: PengalihanTugas, tugas: Sequence[TugasTerbuka]) -> None:
    """Tell the new officer which tasks he has now, in the words of the diagrams."""
    if not tugas or pengalihan.kepada is None:
        return
    daftar = "".join(f"- {sebutan_tugas(t.element_id)} (berkas {t.nomor})\n" for t in tugas)
    penerima = bertugas(uow, pengalihan.kepada)
    oleh = "" if pengalihan.oleh == SISTEM else f" oleh pegawai {pengalihan.oleh}"
    beri_tahu(
        uow,
        f"pengalihan/{pengalihan.id}",
        pengalihan.nomor_berkas,
        f"Tugas dialihkan kepada pegawai {pengalihan.kepada}: {pengalihan.nomor_berkas}",
        f"Tugas berikut dialihkan kepada pegawai {pengalihan.kepada}{oleh}:\n{daftar}Buka Tasklist untuk "
        "mengerjakannya. Bila Saudara mempunyai benturan kepentingan, nyatakan sekarang (UU 37/2008 Pasal 40).\n",
        kepada=penerima.pihak if penerima else Pihak.OMBUDSMAN,
        pegawai=pengalihan.kepada,
    )


def _minta_tangan(uow: UnitOfWork, pengalihan: PengalihanTugas) -> None:
    beri_tahu(
        uow,
        f"pengalihan/{pengalihan.id}",
        pengalihan.nomor_berkas,
        f"Alihkan tugas perkara {pengalihan.nomor_berkas} satu per satu",
        f"Perkara {pengalihan.nomor_berkas} beralih pegawai, tetapi mesin proses ini tidak dapat mencari tugas yang "
        "terbuka.\nAlihkan tugas yang masih dipegang pegawai lama dengan `pksbpmn tugas alihkan`.\n",
    )
