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
    kunci = kunci_baru()
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
    tulis_kunci(berkas, [kunci_baru(), *baca_kunci(None, berkas, boleh_buat=False)])
    hasil = _encrypt(cli, cli.reopened())
    if not simpan_lama:
        tulis_kunci(berkas, baca_kunci(None, berkas, boleh_buat=False)[:1])
    _report(cli, hasil, "Kunci diganti; ")


def _encrypt(cli: Cli, application: Aplikasi) -> key_rotation.HasilPutar:
    def tell(apa: str, banyak: int) -> None:
        if banyak:
            cli.out.note(f"{apa}: {banyak}")

    return key_rotation.enkripsi_ulang(application.database, application.gudang, application.brankas, tell)


def _report(cli: Cli, hasil: key_rotation.HasilPutar, before: str = "") -> None:
    cli.out.result(asdict(hasil), f"{before}{hasil.baris} baris dan {hasil.dokumen} dokumen dienkripsi ulang.")
