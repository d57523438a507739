"""The keys that encrypt the registry and its documents."""

from dataclasses import asdict
from typing import Annotated

import typer

from pksbpmn.cli.context import Cli
from pksbpmn.domain.galat import PksError
from pksbpmn.registry import key_rotation
from pksbpmn.registry.vault import new_key, read_keys, write_keys
from pksbpmn.wiring import Application


def baru(cli: Cli) -> None:
    """Cetak kunci baru, untuk PKSBPMN_ENCRYPTION_KEYS atau berkas kunci."""
    key = new_key()
    cli.out.result({"kunci": key}, key)


def enkripsi_ulang(cli: Cli) -> None:
    """Enkripsi ulang semuanya dengan kunci terbaru; boleh diputus dan diulang."""
    cli.require_administrator()
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
    cli.require_administrator()
    cli.application.database.dispose()  # it opened, so the keys fit
    write_keys(path, [new_key(), *read_keys(None, path, may_create=False)])
    result = _encrypt(cli, cli.reopened())
    if not keep_old:
        write_keys(path, read_keys(None, path, may_create=False)[:1])
    _report(cli, result, "Kunci diganti; ")
    cli.out.note(
        "Cadangan yang dibuat sebelumnya hanya terbuka dengan kunci sebelumnya. Buat cadangan baru sekarang: "
        "`pksbpmn cadangkan BERKAS.age`."
    )


def _encrypt(cli: Cli, application: Application) -> key_rotation.Resealed:
    def tell(what: str, count: int) -> None:
        if count:
            cli.out.note(f"{what}: {count}")

    return key_rotation.reseal_all(application.database, application.documents, application.vault, tell)


def _report(cli: Cli, result: key_rotation.Resealed, before: str = "") -> None:
    cli.out.result(asdict(result), f"{before}{result.rows} baris dan {result.documents} dokumen dienkripsi ulang.")
