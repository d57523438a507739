"""The health of everything."""

import sys
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer

from pksbpmn.camunda.embedded import other_people
from pksbpmn.cli.context import Cli
from pksbpmn.cli.layanan.pasang import dipasang_sendiri
from pksbpmn.cli.progress import counting_bar
from pksbpmn.domain.galat import PksError
from pksbpmn.registry import invariants
from pksbpmn.registry.anchor import read_anchors
from pksbpmn.registry.anchor_registry import restarts
from pksbpmn.settings import Settings
from pksbpmn.usecases.berkas.banding_mesin import banding
from pksbpmn.usecases.berkas.sebutan import catat_ulang
from pksbpmn.usecases.permintaan.hari_libur import PERINTAH, tahun_tanpa_penetapan
from pksbpmn.wiring import Application, engine_dir

_NEWEST = 1000
_MOST_TOLD = 50
"""Open files that are named one by one."""
_SOON = timedelta(days=30)
"""So long before its end a certificate that signs documents is to be replaced."""


def dokter(
    cli: Cli,
    with_engine: Annotated[
        bool, typer.Option("--mesin/--tanpa-mesin", help="Bandingkan juga registri dengan mesin.")
    ] = True,
    newest_only: Annotated[
        bool,
        typer.Option(
            "--terbaru",
            help=f"Hanya segel dan dokumen {_NEWEST} baris terbaru tiap tabel, dan jejak audit sejak jangkar terakhir.",
        ),
    ] = False,
    record_mentions: Annotated[
        bool, typer.Option("--catat-sebutan", help="Lebih dahulu catat kembali dari semua teks siapa yang disebutnya.")
    ] = False,
) -> None:
    """Periksa semuanya: nomor tanpa celah, dokumen dan audit utuh, tidak ada yang tertinggal. Status 1 bila janggal."""
    application = cli.application
    if record_mentions:
        _record_mentions(cli)
    trust = application.audit_trust()
    anchors = read_anchors(application.settings.anchor_file)
    with counting_bar(cli) as progress:
        examined = invariants.Examined(
            *(application.database, application.documents, application.vault, anchors, application.clock.now(), trust),
            newest=_NEWEST if newest_only else None,
            progress=progress,
        )
        findings = invariants.examine(examined)
    findings += _certificates(application) + _open_to_others(application.settings) + _counter(application.settings)
    note = ""
    if with_engine:
        try:
            findings += _compare_with_engine(cli)
        except PksError as error:
            note = f"Mesin tidak dibandingkan: {error.pesan}"
    summary = invariants.summary(examined)
    warnings = _missing_holidays(application) + _weak_signer(application.settings) + restarts(application.database)
    if cli.out.json:
        told = [{"periksa": f.check, "objek": f.subject, "pesan": f.message, "obat": f.cure} for f in findings]
        cli.out.data({"temuan": told, "keadaan": summary, "catatan": note, "peringatan": warnings})
    else:
        cli.out.facts((name.replace("_", " ").capitalize(), f"{value:g}") for name, value in summary.items())
        cli.out.text()
        cli.out.table(
            "Temuan", ("Periksa", "Objek", "Apa", "Obat"), [(f.check, f.subject, f.message, f.cure) for f in findings]
        )
        for text in (*warnings, note):
            if text:
                cli.out.text(text)
        if not findings:
            cli.out.text("Sehat: tidak ada temuan.")
    if findings:
        raise typer.Exit(1)


def _record_mentions(cli: Cli) -> None:
    """As an upgrade does; an administrator does it, and that stays in the trail."""
    with cli.administration() as uow:
        catat_ulang(uow)
        uow.commit()


def _missing_holidays(application: Application) -> list[str]:
    """The years whose working days cannot be counted, months before they come (C-21); no fault of the installation."""
    with application.uow() as uow:
        return [
            f"Peringatan: hari libur tahun {tahun} belum ada dalam tabel; hari kerjanya tidak dapat dihitung. "
            f"Muat SKB 3 Menteri dengan `{PERINTAH}`."
            for tahun in tahun_tanpa_penetapan(uow)
        ]


def _weak_signer(settings: Settings) -> list[str]:
    """The small-office mode is named as what it is."""
    if settings.audit_public_key is not None:
        return []
    return [
        (
            "Peringatan: jejak audit dijangkarkan dengan kunci yang ada di registri ini; siapa menguasai "
            "mesin ini beserta kuncinya dapat memalsukannya. Lebih kuat: `pksbpmn audit tanda-tangan` di mesin lain, "
            "dan PKSBPMN_AUDIT_PUBLIC_KEY di sini."
        )
    ]


def _certificates(application: Application) -> list[invariants.Fault]:
    """Who signs documents can do so, and for a while yet."""
    now = application.clock.now()
    try:
        ends = application.penyegel.expiries(now)
    except PksError as error:
        return [invariants.Fault("tanda-tangan", "sertifikat", error.pesan, error.obat)]
    return [
        invariants.Fault(
            "tanda-tangan", name, f"sertifikat berakhir {end:%d-%m-%Y}", "Ganti sertifikatnya sebelum itu."
        )
        for name, end in sorted(ends.items())
        if end < now + _SOON
    ]


def _open_to_others(settings: Settings) -> list[invariants.Fault]:
    """What other accounts can reach: data folder, key, anchor, settings beside us, and the ports of our engine."""
    env = Path(".env")
    ours = (settings.data_dir, settings.key_file, settings.anchor_file, env, *sorted(settings.data_dir.rglob("*")))
    found = list(dict.fromkeys(p for p in ours if _is_open(p)))
    others = other_people() if _embedded_beside_others(settings) else []
    engine = [
        invariants.Fault(
            "mesin-tertanam",
            name,
            "akun ini dapat membaca dan mengubah isi Camunda tertanam lewat portanya",
            "Pakai mesin dengan satu akun, atau klaster bertoken.",
        )
        for name in others
    ]
    told = [
        invariants.Fault("izin", p.name, "dapat dibuka akun lain di mesin ini", f"`chmod -R go-rwx {p}`")
        for p in found[:_MOST_TOLD]
    ]
    more = [
        invariants.Fault("izin", settings.data_dir.name, f"{n} lagi dapat dibuka akun lain", f"`chmod -R go-rwx {d}`")
        for n, d in [(len(found) - _MOST_TOLD, settings.data_dir)]
        if n > 0
    ]
    return [*engine, *told, *more]


def _is_open(path: Path) -> bool:
    try:
        return not path.is_symlink() and path.stat().st_mode & 0o077 != 0
    except OSError:  # it went meanwhile
        return False


def _counter(settings: Settings) -> list[invariants.Fault]:
    """Where a counter is set, officers reach it, and nobody else takes its place."""
    if sys.platform == "win32" or not ("loket" in settings.model_fields_set or settings.loket.exists()):
        return []
    from pksbpmn.cli.loket.address import faults  # noqa: PLC0415 - there is none on Windows

    return [invariants.Fault("loket", settings.loket.name, what, cure) for what, cure in faults(settings.loket)]


def _compare_with_engine(cli: Cli) -> list[invariants.Fault]:
    with cli.searchable_engine() as client:
        running = client.search_running()
        incidents = client.search_incidents()
        with cli.application.uow() as uow:
            differences, foreign = banding(uow, running), dipasang_sendiri(uow, client)
    return [
        *(invariants.Fault("mesin", b.nomor, b.pesan, b.obat) for b in differences),
        *(invariants.Fault("pemasangan", a.id, a.pesan, a.obat) for a in foreign),
        *(
            invariants.Fault("insiden", i.nomor or i.process_id, i.message, f"`pksbpmn insiden coba-lagi {i.key}`")
            for i in incidents
        ),
    ]


def _embedded_beside_others(settings: Settings) -> bool:
    """Whether there is an embedded engine that nobody accepted to share."""
    return not settings.cluster_grpc and not settings.engine_shared_machine and engine_dir(settings).is_dir()
