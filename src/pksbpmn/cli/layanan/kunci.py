"""The keys that encrypt the registry and its documents."""

from typing import Annotated

import typer

from pksbpmn.cli.context import Cli
from pksbpmn.domain.galat import PksError
from pksbpmn.registry import key_rotation
from pksbpmn.registry.vault import new_key, read_keys, write_keys
from pksbpmn.wiring import Application


def baru(cli: Cli) -> None:
    """Cetak kunci baru, untuk PKSBPMN_ENCRYPTION_KEYS atau berkas kunci."""
    kunci = new_key()
    cli.out.result({"kunci": kunci}, kunci)


def enkripsi_ulang(cli: Cli) -> None:
    """Enkripsi ulang semuanya dengan kunci terbaru; boleh diputus dan diulang."""
    _report(cli, _encrypt(cli, cli.application))


def putar(
    cli: Cli,
    simpan_lama: Annotated[bool, typer.Option("--simpan-lama", help="Jangan buang kunci lama.")] = False,
) -> None:
    """Ganti kunci dalam berkas kunci: kunci baru di depan, semua dienkripsi ulang, kunci lama dibuang.

    Hentikan pekerja dan pengantar selama itu; mereka memakai kunci lama sampai dijalankan lagi.
    """
    berkas = cli.settings.key_file
    if cli.settings.encryption_keys is not None:
        raise PksError(
            "Kunci ada di PKSBPMN_ENCRYPTION_KEYS, bukan di berkas.",
            "Taruh hasil `pksbpmn kunci baru` di depan nilainya, lalu jalankan `pksbpmn kunci enkripsi-ulang`.",
        )
    cli.application.database.dispose()  # it opened, so the keys fit
    write_keys(berkas, [new_key(), *read_keys(None, berkas, may_create=False)])
    hasil = _encrypt(cli, cli.reopened())
    if not simpan_lama:
        write_keys(berkas, read_keys(None, berkas, may_create=False)[:1])
    _report(cli, hasil, "Kunci diganti; ")


def _encrypt(cli: Cli, application: Application) -> key_rotation.Resealed:
    def tell(apa: str, banyak: int) -> None:
        if banyak:
            cli.out.note(f"{apa}: {banyak}")

    return key_rotation.reseal_all(application.database, application.documents, application.vault, tell)


def _report(cli: Cli, hasil: key_rotation.Resealed, before: str = "") -> None:
    isi = {"baris": hasil.rows, "dokumen": hasil.documents}
    cli.out.result(isi, f"{before}{hasil.rows} baris dan {hasil.documents} dokumen dienkripsi ulang.")
