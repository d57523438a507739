"""Decisions in user tasks: who takes one says so first; what arrives from the engine counts only as it was said.

Tasklist, like every client of the engine, can complete a task with whatever it likes. What a form gave stays in its
task (the diagram lets nothing out of it); only the answers that are accepted here go on (design rule 11).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from pksbpmn.domain.berkas.keputusan import Keputusan
from pksbpmn.domain.berkas.kiriman import PemutusDicari, TugasDibukaLagi
from pksbpmn.domain.berkas.putusan import ARTI_SEBAB, PernyataanPutusan, PutusanDitolak, SebabDitolak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.names import TASK_GROUPS, TaskId
from pksbpmn.usecases.berkas.pegawai import bertugas, dari_akun
from pksbpmn.usecases.berkas.pemutus import catat_pemutus, wajib_dirinya
from pksbpmn.usecases.berkas.pengalihan import sebutan_tugas
from pksbpmn.usecases.berkas.penugasan import wajib_bebas
from pksbpmn.usecases.journal import audit, beri_tahu, id_baru, kirim_pembukaan_tugas, kirim_pencarian_pemutus
from pksbpmn.usecases.pemeriksaan.wewenang import periksa_wewenang
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.naskah import periksa_pengembalian
from pksbpmn.usecases.surat.panggilan import periksa_panggil_lagi


class Formulir(Protocol):
    """The form of a task."""

    def answers(self, given: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
        """Every field with its answer, None for none, and the fields at fault."""
        ...


@dataclass(frozen=True)
class TugasSelesai:
    """A completed task as the engine brings it: `instans` is its process instance, `nilai` all variables there."""

    elemen: TaskId
    instans: int
    instans_elemen: int
    nilai: Mapping[str, Any]


def nyatakan(  # noqa: PLR0913 - which task of which case file, who decides what
    uow: UnitOfWork,
    nomor: str,
    pegawai: str,
    kunci: int,
    *,
    tugas: str,
    kelompok: Sequence[str],
    pemegang: str | None,
    isian: Mapping[str, Any],
) -> str:
    """Write down who is about to decide what, before the engine hears it; what would be refused is refused now.

    Returns the id, for `batal`.
    """
    periksa_panggil_lagi(uow, nomor, isian)
    periksa_pengembalian(uow, nomor, pegawai, isian)
    nomornya = catat_pemutus(uow, nomor, pegawai, kunci, tugas=tugas, kelompok=kelompok, pemegang=pemegang, isian=isian)
    periksa_wewenang(uow, nomor, wajib_bebas(uow, nomor, nomornya), tugas)
    return _simpan(uow, nomor, tugas, str(kunci), nomornya, dict(isian))


def batal(uow: UnitOfWork, id_pernyataan: str) -> None:
    """The engine has not heard of it: nothing that arrives later counts by it."""
    uow.pernyataan_putusan.get(id_pernyataan).gugur = uow.clock.now()


def terima(uow: UnitOfWork, disebut: str, selesai: TugasSelesai, formulir: Formulir) -> dict[str, Any] | None:
    """Keep a decision that arrives, and return the answers that go on; None when it does not count, or not yet.

    `disebut` is the case file that the task's variables name. What nobody stated waits until the engine was asked who
    completed it; what does not count opens the task again, with the reason.
    """
    nomor = uow.job_results.number_of(selesai.instans) or disebut
    try:
        pernyataan = _pernyataan(uow, nomor, disebut, selesai)
        if pernyataan is None:
            return None
        pernyataan.gugur = uow.clock.now()
        return _terapkan(uow, nomor, pernyataan, selesai, formulir)
    except _TidakDiterimaError as ditolak:
        _tolak(uow, nomor, selesai, ditolak)
        return None


class _TidakDiterimaError(Exception):
    def __init__(self, sebab: SebabDitolak, salah: Sequence[str] = ()) -> None:
        super().__init__(sebab)
        self.sebab, self.salah = sebab, tuple(salah)


def _pernyataan(uow: UnitOfWork, nomor: str, disebut: str, selesai: TugasSelesai) -> PernyataanPutusan | None:
    """The statement that this completion fits; None: nobody said anything, and the engine is asked."""
    if nomor != disebut:
        raise _TidakDiterimaError(SebabDitolak.BERKAS_LAIN)
    semua = _berlaku(uow, nomor, selesai.elemen)
    if not semua:
        dicari = PemutusDicari(elemen=selesai.elemen, instans=selesai.instans, instans_elemen=selesai.instans_elemen)
        kirim_pencarian_pemutus(uow, nomor, dicari)
        return None
    pernyataan = next((p for p in semua if _sesuai(p, selesai.nilai)), None)
    if pernyataan is None:
        raise _TidakDiterimaError(SebabDitolak.TIDAK_DINYATAKAN)
    return pernyataan


def _terapkan(
    uow: UnitOfWork, nomor: str, pernyataan: PernyataanPutusan, selesai: TugasSelesai, formulir: Formulir
) -> dict[str, Any]:
    """Keep the decision; its answers."""
    jawaban, salah = formulir.answers(selesai.nilai if pernyataan.isian is None else pernyataan.isian)
    if salah:
        raise _TidakDiterimaError(SebabDitolak.ISIAN_TIDAK_SAH, salah)
    try:
        _wajib_berwenang(uow, nomor, pernyataan.pegawai, selesai.elemen, jawaban)
    except MasukanSalah:
        raise _TidakDiterimaError(SebabDitolak.TIDAK_BERWENANG) from None
    try:
        periksa_pengembalian(uow, nomor, pernyataan.pegawai, jawaban)
        catat_keputusan(uow, nomor, selesai.elemen, _terisi(jawaban), pelaku=pernyataan.pegawai)
    except MasukanSalah:
        raise _TidakDiterimaError(SebabDitolak.ISIAN_TIDAK_SAH) from None
    return jawaban


def catat_keputusan(uow: UnitOfWork, nomor: str, elemen: str, data: dict[str, Any], *, pelaku: str = "petugas") -> None:
    """Keep a decision taken in a user task; refuses one that the law does not allow here."""
    periksa_panggil_lagi(uow, nomor, data)
    uow.keputusan.add(Keputusan(id=id_baru(), nomor_berkas=nomor, elemen=elemen, data=data, waktu=uow.clock.now()))
    audit(uow, "keputusan", nomor, pelaku=pelaku, elemen=elemen, **data)


def pemutus_ditemukan(uow: UnitOfWork, nomor: str, dicari: PemutusDicari, akun: str | None) -> None:
    """The engine's answer to `PemutusDicari`: its user name is an account or a staff number; None: nobody it knows.

    Whoever has it stated that he decides as the form says, when he pressed the button; the listener does the rest.
    """
    if _berlaku(uow, nomor, dicari.elemen):
        return
    pegawai = (dari_akun(uow, akun) or bertugas(uow, akun)) if akun is not None else None
    if pegawai is None:
        selesai = TugasSelesai(TaskId(dicari.elemen), dicari.instans, dicari.instans_elemen, {})
        _tolak(uow, nomor, selesai, _TidakDiterimaError(SebabDitolak.TIDAK_DINYATAKAN))
        return
    _simpan(uow, nomor, dicari.elemen, "", pegawai.nomor, None)
    audit(uow, "tugas-diputus", nomor, pelaku=pegawai.nomor, tugas=dicari.elemen)


def penolakan_terakhir(uow: UnitOfWork, nomor: str, elemen: str) -> str | None:
    """Why the last decision in this task did not count, for who decides anew; None after one that did."""
    ditolak = uow.putusan_ditolak.find(nomor_berkas=nomor, elemen=elemen)
    diterima = uow.keputusan.find(nomor_berkas=nomor, elemen=elemen)
    if not ditolak or any(k.waktu > ditolak[-1].waktu for k in diterima):
        return None
    salah = f" ({', '.join(ditolak[-1].isian_salah)})" if ditolak[-1].isian_salah else ""
    return f"{ARTI_SEBAB[ditolak[-1].sebab]}{salah}"


def _simpan(  # noqa: PLR0913, PLR0917 - a statement has these parts
    uow: UnitOfWork, nomor: str, elemen: str, kunci: str, pegawai: str, isian: dict[str, Any] | None
) -> str:
    for lama in uow.pernyataan_putusan.find(nomor_berkas=nomor, elemen=elemen, kunci_tugas=kunci, gugur=None):
        lama.gugur = uow.clock.now()
    pernyataan = PernyataanPutusan(
        id=id_baru(),
        nomor_berkas=nomor,
        elemen=elemen,
        kunci_tugas=kunci,
        pegawai=pegawai,
        isian=isian,
        waktu=uow.clock.now(),
    )
    uow.pernyataan_putusan.add(pernyataan)
    return pernyataan.id


def _wajib_berwenang(uow: UnitOfWork, nomor: str, pegawai: str, elemen: TaskId, jawaban: Mapping[str, Any]) -> None:
    ada = wajib_bebas(uow, nomor, pegawai)
    if not ada.anggota(TASK_GROUPS[elemen]):
        raise MasukanSalah(f"Pegawai {ada.nomor} bukan anggota kelompok tugas ini.", "Serahkan kepada kelompoknya.")
    periksa_wewenang(uow, nomor, ada, elemen)
    wajib_dirinya(ada, jawaban)


def _tolak(uow: UnitOfWork, nomor: str, selesai: TugasSelesai, karena: _TidakDiterimaError) -> None:
    """Once a completed task, however often its job comes again."""
    if uow.putusan_ditolak.find(nomor_berkas=nomor, instans_elemen=str(selesai.instans_elemen)):
        return
    ditolak = PutusanDitolak(
        id=id_baru(),
        nomor_berkas=nomor,
        elemen=selesai.elemen,
        instans_elemen=str(selesai.instans_elemen),
        sebab=karena.sebab,
        isian_salah=list(karena.salah),
        waktu=uow.clock.now(),
    )
    uow.putusan_ditolak.add(ditolak)
    dibuka = TugasDibukaLagi(
        elemen=selesai.elemen, instans=selesai.instans, instans_elemen=selesai.instans_elemen, sebab=karena.sebab
    )
    kirim_pembukaan_tugas(uow, nomor, dibuka)
    beri_tahu(
        uow,
        f"putusan-ditolak/{selesai.instans_elemen}",
        nomor,
        f"Putusan tidak diterima: {nomor}",
        f'Putusan dalam tugas "{sebutan_tugas(selesai.elemen)}" berkas {nomor} tidak diterima: '
        f"{ARTI_SEBAB[karena.sebab]}.\nTugasnya terbuka lagi.\n",
    )
    audit(uow, "putusan-ditolak", nomor, elemen=selesai.elemen, sebab=karena.sebab)


def _berlaku(uow: UnitOfWork, nomor: str, elemen: str) -> list[PernyataanPutusan]:
    return uow.pernyataan_putusan.find(nomor_berkas=nomor, elemen=elemen, gugur=None)


def _sesuai(pernyataan: PernyataanPutusan, nilai: Mapping[str, Any]) -> bool:
    """Whether it may be of this task: several of one kind can be open in a case, one a document."""
    return pernyataan.isian is None or all(nilai.get(k) == v for k, v in pernyataan.isian.items())


def _terisi(jawaban: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in jawaban.items() if v is not None}
