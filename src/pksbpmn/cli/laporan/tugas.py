"""Decisions of Ombudsman staff: user tasks, searched and completed without Tasklist."""

import re
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Annotated

import typer

from pksbpmn.camunda.forms import form_of
from pksbpmn.camunda.user_tasks import OpenTask
from pksbpmn.cli import pages
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import pairs, read_data, word_of
from pksbpmn.cli.output import moment
from pksbpmn.cli.staff import Acts, InOffice
from pksbpmn.cli.texts import FileName
from pksbpmn.domain.galat import MasukanSalah, TidakDitemukan
from pksbpmn.names import TaskId
from pksbpmn.usecases.berkas import ringkasan
from pksbpmn.usecases.berkas.pemutus import pemutus_terisi
from pksbpmn.usecases.berkas.pengalihan import alihkan_tugas, sebutan_tugas
from pksbpmn.usecases.pemeriksaan import pernyataan, putusan
from pksbpmn.usecases.pemeriksaan.pernyataan import TempatPutusan


@dataclass(frozen=True)
class TugasTerbuka(OpenTask):
    """A user task with the subject of its complaint or matter, as the registry has it."""

    perihal: str | None


def daftar(
    cli: Cli,
    nomor: Annotated[
        str | None, typer.Option("--nomor", metavar="NOMOR", help="Hanya tugas laporan atau urusan ini.")
    ] = None,
    halaman: pages.Halaman = 1,
    batas: pages.Batas = pages.USUAL,
) -> None:
    """Daftar tugas yang terbuka, yang jatuh temponya terdekat dahulu."""
    page = pages.Page(halaman, batas)
    cli.require_known()
    if nomor is not None:
        with cli.uow() as uow:
            ringkasan.pastikan_ada(uow, nomor)
    with cli.searchable_engine() as client:
        semua = page.cut(sorted(client.search_user_tasks(nomor), key=_urgency))
    with cli.uow() as uow:
        subjects = ringkasan.perihal(uow, [t.nomor for t in semua if t.nomor is not None])
    cli.out.listing(
        "Tugas terbuka",
        [TugasTerbuka(**vars(t), perihal=subjects.get(t.nomor or "")) for t in semua],
        {
            "Nomor": lambda t: t.nomor or "-",
            "Perihal": lambda t: t.perihal or "-",
            "Tugas": lambda t: t.name,
            "Kelompok": lambda t: ", ".join(t.candidate_groups),
            "Petugas": lambda t: t.assignee or "-",
            "Jatuh tempo": lambda t: moment(t.due),
            "Key": lambda t: str(t.key),
        },
        empty="Tidak ada tugas yang terbuka.",
        page=page,
    )


def _urgency(task: OpenTask) -> tuple[bool, float, int]:
    """Those that are due first come first, those that never are last, oldest first."""
    return (task.due is None, task.due.timestamp() if task.due else 0.0, task.key)


KeyArgumen = Annotated[int, typer.Argument(metavar="KEY", help="Key tugas dari `pksbpmn tugas daftar`.")]
NomorTanpaCari = Annotated[
    str | None,
    typer.Option("--nomor", metavar="NOMOR", help="Berkasnya; wajib bila mesin ini tidak dapat mencari tugas."),
]
TugasTanpaCari = Annotated[
    TaskId | None,
    typer.Option(
        "--tugas",
        parser=word_of(TaskId, "Tugas"),
        metavar="TUGAS",
        help="Tugasnya, mis. rapat-pleno; wajib bila mesin ini tidak dapat mencari tugas.",
    ),
]


@dataclass(frozen=True)
class TugasDisebut:
    """A task as it was named on the command line, where the engine cannot search."""

    key: int
    nomor: str
    element_id: str
    candidate_groups: tuple[str, ...] = ()
    assignee: str | None = None
    process_instance_key: int | None = None
    element_instance_key: int | None = None


def lihat(cli: Cli, key: KeyArgumen, nomor: NomorTanpaCari = None, tugas: TugasTanpaCari = None) -> None:
    """Tampilkan petunjuk dan isian formulir sebuah tugas: kunci, arti, dan nilai yang boleh diisikan."""
    cli.require_known()
    terbuka = _tugas(cli, key, nomor, tugas)
    formulir = form_of(terbuka.element_id)
    if formulir is None:
        raise TidakDitemukan(f"Tugas {key} tidak mempunyai formulir di sini.", "Buka tugasnya di Tasklist.")
    if cli.out.json:
        cli.out.data({"key": key, "nomor": terbuka.nomor, "isian": formulir.fields})
        return
    with cli.uow() as uow:
        ditolak = putusan.penolakan_terakhir(uow, terbuka.nomor or "", terbuka.element_id)
    if ditolak is not None:
        cli.out.text(f"Putusan sebelumnya tidak diterima: {ditolak}.\n")
    petunjuk = formulir.text.replace("{{nomorBerkas}}", terbuka.nomor or "-").replace("# ", "").replace("**", "")
    cli.out.text(re.sub(r"{{.*?}}", "…", petunjuk))
    cli.out.text(f"\n{formulir.told()}\n\nSelesaikan dengan `pksbpmn tugas selesai {key} KUNCI=NILAI`.")


def selesai(
    cli: Cli,
    key: KeyArgumen,
    pegawai: Acts,
    nilai: Annotated[
        list[str] | None,
        typer.Argument(metavar="KUNCI=NILAI...", help="Isian formulir; nilai JSON (true, 3) atau teks."),
    ] = None,
    berkas: Annotated[
        FileName | None,
        typer.Option("--berkas", metavar="BERKAS", help="Isian dalam YAML atau JSON; - untuk masukan standar."),
    ] = None,
    nomor: NomorTanpaCari = None,
    tugas: TugasTanpaCari = None,
) -> None:
    """Selesaikan sebuah tugas dengan isian formulirnya (`tugas lihat` menyebutnya). Jangan isikan data pribadi.

    Yang memutus adalah pegawai pemilik akun ini, dari kelompok tugas itu; nomornya terisi dengan sendirinya. Yang
    menyatakan benturan kepentingan dalam laporannya ditolak (UU 37/2008 Pasal 40).
    """
    isian = read_data(berkas) if berkas is not None else {}
    if not isinstance(isian, dict):
        raise MasukanSalah("Berkas isian harus berisi pasangan kunci dan nilai.", "Contoh isinya: lolos: true")
    isian = {k: v.isoformat() if isinstance(v, date) else v for k, v in isian.items()} | pairs(nilai or ())
    terbuka = _tugas(cli, key, nomor, tugas)
    formulir = form_of(terbuka.element_id)
    if formulir is not None:
        isian = pemutus_terisi(isian, [f.key for f in formulir.fields], pegawai)
        formulir.check(isian)
    elif isian:
        raise MasukanSalah(
            f"Tugas {key} tidak mempunyai formulir di sini.", "Selesaikan tanpa isian, atau di Tasklist."
        )
    with cli.engine() as client:
        elemen = client.element_instance(terbuka) if isinstance(terbuka, OpenTask) else None
    with cli.acting(terbuka.nomor) as uow:
        dinyatakan = pernyataan.nyatakan(
            uow,
            terbuka.nomor or "",
            pegawai,
            key,
            tempat=TempatPutusan(terbuka.element_id, terbuka.process_instance_key, elemen),
            kelompok=terbuka.candidate_groups,
            pemegang=terbuka.assignee,
            isian=isian,
        )
        uow.commit()
    try:
        with cli.engine() as client:
            client.complete_user_task(key, isian)
    except MasukanSalah:
        with cli.acting(terbuka.nomor) as uow:
            pernyataan.batal(uow, dinyatakan)
            uow.commit()
        raise
    except TidakDitemukan as gagal:
        if not _diterima(cli, dinyatakan):
            raise TidakDitemukan(gagal.pesan, _MUNGKIN_DITERIMA) from None
    else:
        with cli.acting(terbuka.nomor) as uow:
            pernyataan.terdengar(uow, dinyatakan)
            uow.commit()
    cli.out.result({"key": key, "selesai": True}, f"Tugas {key} selesai.")


_MUNGKIN_DITERIMA = (
    "Bila jawaban mesin hilang, putusan Anda diterima sebentar lagi: lihat `pksbpmn status NOMOR` dan "
    "`pksbpmn tugas daftar`. Yang menyelesaikannya orang lain, putusannya yang dihitung."
)
_SABAR = 3.0
"""Seconds in which the engine's listener brings a decision whose confirmation was lost."""


def _diterima(cli: Cli, dinyatakan: str) -> bool:
    """Whether the task is gone because it was completed by this statement: a first answer may have been lost.

    If not, the statement stays: it counts for this task alone, as it was said, and lapses.
    """
    sampai = time.monotonic() + _SABAR
    while True:
        with cli.uow() as uow:
            if pernyataan.diterima(uow, dinyatakan):
                return True
        if time.monotonic() >= sampai:
            return False
        time.sleep(0.25)


def alihkan(
    cli: Cli,
    key: KeyArgumen,
    kepada: Annotated[InOffice, typer.Option("--kepada", metavar="NOMOR", help="Nomor pegawai yang menerima tugas.")],
    oleh: Acts,
    alasan: Annotated[str, typer.Option("--alasan", metavar="TEKS", help="Mengapa dialihkan.")],
    nomor: NomorTanpaCari = None,
    tugas: TugasTanpaCari = None,
) -> None:
    """Alihkan tugas yang terbuka kepada pegawai lain; ia diberi tahu, dan penugasan di mesin mengikuti."""
    terbuka = _tugas(cli, key, nomor, tugas)
    with cli.acting(terbuka.nomor) as uow:
        pengalihan = alihkan_tugas(uow, terbuka, kepada, oleh=oleh, alasan=alasan)
        penerima = pengalihan.kepada
        uow.commit()
    cli.out.result(
        {"key": key, "kepada": penerima},
        f"Tugas {sebutan_tugas(terbuka.element_id)} dialihkan kepada pegawai {penerima}, yang diberi tahu.",
    )


def _tugas(cli: Cli, key: int, nomor: str | None, tugas: TaskId | None) -> OpenTask | TugasDisebut:
    """The open task, as the engine has it; as it was named where the engine cannot search."""
    semua = None
    if cli.engine_address.can_search:
        with cli.engine() as client, suppress(TidakDitemukan):
            semua = client.search_user_tasks()
    if semua is None:
        if nomor is None or tugas is None:
            raise MasukanSalah(
                "Mesin ini tidak dapat mencari tugas.", "Sebut berkasnya dengan --nomor dan tugasnya dengan --tugas."
            )
        with cli.uow() as uow:
            ringkasan.pastikan_ada(uow, nomor)
        return TugasDisebut(key, nomor, tugas)
    ada = next((t for t in semua if t.key == key), None)
    if ada is None:
        raise TidakDitemukan(
            f"Tugas {key} tidak terbuka.", "Lihat `pksbpmn tugas daftar`; tugas baru tampak setelah beberapa detik."
        )
    if ada.nomor is None or nomor not in (None, ada.nomor):
        raise MasukanSalah(f"Tugas {key} milik berkas {ada.nomor or 'lain'}.", "Periksa kembali --nomor.")
    if tugas not in (None, ada.element_id):
        raise MasukanSalah(f"Tugas {key} adalah {ada.element_id}.", "Periksa kembali --tugas.")
    return ada
