"""The keys that encrypt the registry and its documents."""

from dataclasses import asdict
from typing import Annotated

import typer

from pksbpmn.cli.context import Cli
from pksbpmn.domain.galat import PksError
from pksbpmn.registry import key_rotation
from pksbpmn.registry.vault import baca_kunci, kunci_baru, tulis_kunci
from pksbpmn.wiring import Aplikasi


def baru(cli: Cli) -> None:
    """Cetak kunci baru, untuk PKSBPMN_ENCRYPTION_KEYS atau berkas kunci."""
    key = kunci_baru()
    cli.out.result({"kunci": key}, key)


def enkripsi_ulang(cli: Cli) -> None:
    """Enkripsi ulang semuanya dengan kunci terbaru; boleh diputus dan diulang."""
    _report(cli, _encrypt(cli, cli.application))


def putar(
    cli: Cli,
    keep_old: Annotated[bool, typer.Option("--simpan-lama", help="Jangan buang kunci lama.")] = False,
) -> None:
    """Ganti kunci dalam berkas kunci: kunci baru di depan, semua dienkripsi ulang, kunci lama dibuang.

    Hentikan pekerja dan pengantar selama itu; mereka memakai kunci lama sampai dijalankan lagi.
    """
    path = cli.settings.key_file
    if cli.settings.encryption_keys is not None:
        raise PksError(
            "Kunci ada di PKSBPMN_ENCRYPTION_KEYS, bukan di berkas.",
            "Taruh hasil `pksbpmn kunci baru` di depan nilainya, lalu jalankan `pksbpmn kunci enkripsi-ulang`.",
        )
    cli.application.database.dispose()  # it opened, so the keys fit
    tulis_kunci(path, [kunci_baru(), *baca_kunci(None, path, boleh_buat=False)])
    result = _encrypt(cli, cli.reopened())
    if not keep_old:
        tulis_kunci(path, baca_kunci(None, path, boleh_buat=False)[:1])
    _report(cli, result, "Kunci diganti; ")


def _encrypt(cli: Cli, application: Aplikasi) -> key_rotation.HasilPutar:
    def tell(what: str, count: int) -> None:
        if count:
            cli.out.note(f"{what}: {count}")

    return key_rotation.enkripsi_ulang(application.database, application.gudang, application.brankas, tell)


def _report(cli: Cli, result: key_rotation.HasilPutar, before: str = "") -> None:
    cli.out.result(asdict(result), f"{before}{result.baris} baris dan {result.dokumen} dokumen dienkripsi ulang.")
