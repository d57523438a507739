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
from pksbpmn.usecases.berkas.pegawai import bertugas
from pksbpmn.usecases.berkas.pemutus import wajib_dirinya
from pksbpmn.usecases.berkas.pengalihan import sebutan_tugas
from pksbpmn.usecases.berkas.penugasan import wajib_bebas
from pksbpmn.usecases.journal import audit, beri_tahu, id_baru, kirim_pembukaan_tugas, kirim_pencarian_pemutus
from pksbpmn.usecases.pemeriksaan.pernyataan import TempatPutusan, berlaku, simpan
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


def terima(uow: UnitOfWork, disebut: str, selesai: TugasSelesai, formulir: Formulir) -> dict[str, Any] | None:
    """Keep a decision that arrives, and return the answers that go on; None when it does not count, or not yet.

    `disebut` is the case file that the task's variables name, which proves nothing. What nobody stated waits until the
    engine was asked who completed it; what does not count opens the task again, with the reason.
    """
    nomor = uow.job_results.number_of(selesai.instans)
    if nomor is None:
        _tolak(uow, None, selesai, _TidakDiterimaError(SebabDitolak.BERKAS_TIDAK_DIKENAL))
        return None
    try:
        pernyataan = _pernyataan(uow, nomor, disebut, selesai)
        if pernyataan is None:
            return None
        pernyataan = uow.pernyataan_putusan.get_locked(pernyataan.id)
        if pernyataan.gugur is not None:  # taken back meanwhile: the job comes again
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
    semua = berlaku(uow, nomor, selesai.elemen, selesai.instans, selesai.instans_elemen)
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
        catat_keputusan(uow, nomor, selesai.elemen, _terisi(jawaban), menurut=pernyataan, selesai=selesai)
    except MasukanSalah:
        raise _TidakDiterimaError(SebabDitolak.ISIAN_TIDAK_SAH) from None
    return jawaban


def catat_keputusan(  # noqa: PLR0913 - what was decided in which task, by which statement
    uow: UnitOfWork,
    nomor: str,
    elemen: str,
    data: dict[str, Any],
    *,
    menurut: PernyataanPutusan | None = None,
    selesai: TugasSelesai | None = None,
) -> None:
    """Keep a decision taken in a user task; refuses one that the law does not allow here."""
    periksa_panggil_lagi(uow, nomor, data)
    uow.keputusan.add(
        Keputusan(
            id=menurut.id if menurut else id_baru(),
            nomor_berkas=nomor,
            elemen=elemen,
            data=data,
            waktu=uow.clock.now(),
            pegawai=menurut.pegawai if menurut else None,
            instans=str(selesai.instans) if selesai else None,
            instans_elemen=str(selesai.instans_elemen) if selesai else None,
        )
    )
    audit(uow, "keputusan", nomor, pelaku=menurut.pegawai if menurut else "petugas", elemen=elemen, **data)


def pemutus_ditemukan(uow: UnitOfWork, nomor: str, dicari: PemutusDicari, akun: str | None) -> None:
    """The engine's answer to `PemutusDicari`: its user name is a staff number; None: nobody it knows.

    Users of the engine are no accounts of the operating system, whatever they are called. Who completed it stated that
    he decides as the form says, when he pressed the button; the listener does the rest.
    """
    if berlaku(uow, nomor, dicari.elemen, dicari.instans, dicari.instans_elemen):
        return
    pegawai = bertugas(uow, akun) if akun is not None else None
    if pegawai is None:
        selesai = TugasSelesai(TaskId(dicari.elemen), dicari.instans, dicari.instans_elemen, {})
        _tolak(uow, nomor, selesai, _TidakDiterimaError(SebabDitolak.TIDAK_DINYATAKAN))
        return
    tempat = TempatPutusan(dicari.elemen, dicari.instans, dicari.instans_elemen)
    simpan(uow, nomor, tempat, "", pegawai.nomor, None)
    audit(uow, "tugas-diputus", nomor, pelaku=pegawai.nomor, tugas=dicari.elemen)


def penolakan_terakhir(uow: UnitOfWork, nomor: str, elemen: str) -> str | None:
    """Why the last decision in this task did not count, for who decides anew; None after one that did."""
    ditolak = uow.putusan_ditolak.find(nomor_berkas=nomor, elemen=elemen)
    diterima = uow.keputusan.find(nomor_berkas=nomor, elemen=elemen)
    if not ditolak or any(k.waktu > ditolak[-1].waktu for k in diterima):
        return None
    salah = f" ({', '.join(ditolak[-1].isian_salah)})" if ditolak[-1].isian_salah else ""
    return f"{ARTI_SEBAB[ditolak[-1].sebab]}{salah}"


def _wajib_berwenang(uow: UnitOfWork, nomor: str, pegawai: str, elemen: TaskId, jawaban: Mapping[str, Any]) -> None:
    ada = wajib_bebas(uow, nomor, pegawai)
    if not ada.anggota(TASK_GROUPS[elemen]):
        raise MasukanSalah(f"Pegawai {ada.nomor} bukan anggota kelompok tugas ini.", "Serahkan kepada kelompoknya.")
    periksa_wewenang(uow, nomor, ada, elemen)
    wajib_dirinya(ada, jawaban)


def _tolak(uow: UnitOfWork, nomor: str | None, selesai: TugasSelesai, karena: _TidakDiterimaError) -> None:
    """Once a completed task, however often its job comes again; `nomor` None: nobody knows whose the task is."""
    dibuka = TugasDibukaLagi(
        elemen=selesai.elemen, instans=selesai.instans, instans_elemen=selesai.instans_elemen, sebab=karena.sebab
    )
    if not kirim_pembukaan_tugas(uow, nomor, dibuka):
        return
    if nomor is not None:
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
    berkas = f"berkas {nomor}" if nomor is not None else "sebuah berkas"
    beri_tahu(
        uow,
        f"putusan-ditolak/{selesai.instans_elemen}",
        nomor,
        f"Putusan tidak diterima: {nomor or selesai.elemen}",
        f'Putusan dalam tugas "{sebutan_tugas(selesai.elemen)}" {berkas} tidak diterima: '
        f"{ARTI_SEBAB[karena.sebab]}.\nTugasnya terbuka lagi.\n",
    )
    audit(uow, "putusan-ditolak", nomor, elemen=selesai.elemen, sebab=karena.sebab)


def _sesuai(pernyataan: PernyataanPutusan, nilai: Mapping[str, Any]) -> bool:
    """Whether what arrived is what was said."""
    return pernyataan.isian is None or all(nilai.get(k) == v for k, v in pernyataan.isian.items())


def _terisi(jawaban: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in jawaban.items() if v is not None}
