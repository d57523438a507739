"""Running process instances brought to the newest installed diagrams, after what that would do was told."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from itertools import groupby
from typing import Annotated, Any, Final

import typer

from pksbpmn.camunda.migration.mapping import Halangan, baca_peta
from pksbpmn.camunda.migration.plan import Perencana, Rencana
from pksbpmn.camunda.migration.run import Hasil, jalankan
from pksbpmn.cli.context import Cli
from pksbpmn.cli.signals import sigterm_interrupts

_DITAMPILKAN: Final = 50
"""So many refusals of a kind are told by their numbers; the rest is counted."""


def migrasi(
    cli: Cli,
    proses: Annotated[
        list[str] | None, typer.Argument(metavar="[PROSES…]", help="Id proses, misalnya permintaan; tanpa ini semua.")
    ] = None,
    run: Annotated[bool, typer.Option("--jalankan", help="Migrasikan; tanpa ini hanya tampilkan rencananya.")] = False,
    renamed: Annotated[
        list[str] | None,
        typer.Option(
            "--peta",
            metavar="LAMA=BARU",
            help="Unsur berganti id: dari id lama ke id baru; LAMA=- meniadakan peristiwa yang dihapus. Dapat diulang.",
        ),
    ] = None,
) -> None:
    """Pindahkan proses yang sedang berjalan ke diagram yang terakhir dipasang, tanpa mengubah batas waktunya.

    Sesudah `pksbpmn pasang`, perkara yang sudah berjalan tetap pada diagram lamanya sampai dimigrasi. Tanpa --jalankan
    hanya rencananya yang ditampilkan: berapa yang dapat dimigrasi, dan apa yang menghalangi yang lain, dengan obatnya.
    Batas waktu yang sedang berjalan tetap pada harinya. Yang terhalang tidak diubah; status keluarnya 1.
    Setiap instans dimigrasi sendiri dan diperiksa sesudahnya. Ctrl-C tidak merusak apa pun: yang sudah tetap sudah, dan
    perintah yang sama meneruskan sisanya.
    """
    cli.require_administrator()
    peta = baca_peta(renamed or ())
    with sigterm_interrupts(), cli.searchable_engine() as client:
        terbaru, berjalan = client.search_newest_processes(), client.search_instances()
        with cli.administration() as uow:
            rencana = Perencana(uow, terbaru, peta, client.topology().version).rencana(berjalan, proses or ())
        if not cli.out.json:
            _tampilkan(cli, rencana)
        hasil: list[Hasil] = []
        if run:
            _jalankan(cli, hasil, sum(not r.halangan for r in rencana), jalankan(client, cli.administration, rencana))
    if cli.out.json:
        cli.out.data(_semua(rencana, hasil, run=run))
    elif not run and any(not r.halangan for r in rencana):
        cli.out.note("Belum ada yang diubah. Migrasikan dengan --jalankan.")
    if any(r.halangan for r in rencana) or any(h.halangan for h in hasil):
        raise typer.Exit(1)


def _jalankan(cli: Cli, hasil: list[Hasil], banyak: int, berjalan: Iterable[Hasil]) -> None:
    """Tell each as it comes; what was done before an interruption is said."""
    try:
        for satu in berjalan:
            hasil.append(satu)
            nama = _nama(satu.rencana)
            if satu.halangan is not None and not cli.out.json:
                cli.out.text(f"{nama}: tidak dimigrasi. {satu.halangan}")
            elif satu.catatan:
                cli.out.note(f"{nama}: {satu.catatan}.")
            if len(hasil) % 20 == 0 or len(hasil) == banyak:
                cli.out.note(f"{len(hasil)} dari {banyak} …")
    except BaseException:
        cli.out.note(
            f"Terhenti: {len(hasil)} dari {banyak} sudah diperiksa. Yang sudah dimigrasi tetap; ulangi perintah ini "
            "untuk meneruskan."
        )
        raise
    if not cli.out.json:
        cli.out.text(f"{sum(h.dimigrasi and h.halangan is None for h in hasil)} dimigrasi.")


def _tampilkan(cli: Cli, rencana: Sequence[Rencana]) -> None:
    if not rencana:
        cli.out.text("Semua proses yang berjalan sudah pada versi terbaru.")
    for (proses, dari, ke), kelompok in groupby(sorted(rencana, key=_versi), key=_versi):
        semua = list(kelompok)
        boleh = [r for r in semua if not r.halangan]
        cli.out.text(
            f"{proses}, versi {dari} ke {ke}: {len(boleh)} dapat dimigrasi, {len(semua) - len(boleh)} terhalang"
        )
        ganti = {f"{a} → {b}" for r in boleh for a, b in r.instruksi.items() if a != b}
        for baris in (*sorted(ganti), *dict.fromkeys(c for r in boleh for c in r.catatan)):
            cli.out.text(f"    {baris}")
        sebab: dict[Halangan, list[str]] = {}
        for r in semua:
            for h in r.halangan:
                sebab.setdefault(h, []).append(_nama(r))
        for h, nama in sebab.items():
            lagi = f", dan {len(nama) - _DITAMPILKAN} lagi" if len(nama) > _DITAMPILKAN else ""
            cli.out.text(f"    {', '.join(nama[:_DITAMPILKAN])}{lagi}:")
            for baris in str(h).splitlines():
                cli.out.text(f"    {baris}")


def _versi(rencana: Rencana) -> tuple[str, int, int]:
    return rencana.instans.process_id, rencana.instans.version, rencana.tujuan.version


def _nama(rencana: Rencana) -> str:
    """The number of its case; one that names none is told by its key."""
    return rencana.instans.nomor or f"instans {rencana.instans.key}"


def _semua(rencana: Sequence[Rencana], hasil: Sequence[Hasil], *, run: bool) -> list[dict[str, Any]]:
    menurut = {h.rencana.instans.key: h for h in hasil}
    baris = []
    for r in rencana:
        h = menurut.get(r.instans.key)
        halangan = (*r.halangan, *((h.halangan,) if h is not None and h.halangan is not None else ()))
        baris.append(
            {
                "nomor": r.instans.nomor,
                "instans": str(r.instans.key),
                "proses": r.instans.process_id,
                "dari": r.instans.version,
                "ke": r.tujuan.version,
                "menunggu": list(r.instans.active),
                "peta": {a: b for a, b in r.instruksi.items() if a != b},
                "halangan": [asdict(x) for x in halangan],
                "catatan": [*r.catatan, *([h.catatan] if h is not None and h.catatan else [])],
                "dimigrasi": run and h is not None and h.dimigrasi and not halangan,
            }
        )
    return baris
