"""The keys that encrypt the registry and its documents."""

from dataclasses import asdict
from typing import Annotated

import typer

from pksbpmn.cli.context import Cli
from pksbpmn.cli.layanan.kunci_dipakai import tak_dipakai
from pksbpmn.domain.galat import PksError
from pksbpmn.registry import key_rotation
from pksbpmn.registry.installed_keys import REGISTERED
from pksbpmn.registry.vault import new_key, read_keys, write_keys
from pksbpmn.usecases.journal import audit
from pksbpmn.wiring import Application


def baru(cli: Cli) -> None:
    """Cetak kunci baru, untuk PKSBPMN_ENCRYPTION_KEYS atau berkas kunci."""
    key = new_key()
    cli.out.result({"kunci": key}, key)


def enkripsi_ulang(cli: Cli) -> None:
    """Pasang kunci terdepan dan enkripsi ulang semuanya dengannya; kunci lain dilepas. Boleh diulang.

    Penanda tangan tertanam mendapat kunci baru. Ditolak selama layanan berjalan.
    """
    with tak_dipakai(cli.settings.data_dir):
        cli.require_administrator()
        ended = _renew(cli)
        _report(cli, _encrypt(cli, cli.application), ended)


def putar(
    cli: Cli,
    keep_old: Annotated[bool, typer.Option("--simpan-lama", help="Jangan buang kunci lama.")] = False,
) -> None:
    """Ganti kunci dalam berkas kunci: kunci baru di depan, semua dienkripsi ulang, kunci lama dibuang.

    Penanda tangan tertanam mendapat kunci baru: siapa memegang kunci lama tidak lagi dapat menandatangani.
    Ditolak selama layanan berjalan: mereka memakai kunci lama sampai dijalankan lagi.
    """
    path = cli.settings.key_file
    if cli.settings.encryption_keys is not None:
        raise PksError(
            "Kunci ada di PKSBPMN_ENCRYPTION_KEYS, bukan di berkas.",
            "Taruh hasil `pksbpmn kunci baru` di depan nilainya, lalu jalankan `pksbpmn kunci enkripsi-ulang`.",
        )
    with tak_dipakai(cli.settings.data_dir):
        cli.require_administrator()
        ended = _renew(cli)
        cli.application.database.dispose()  # it opened, so the keys fit
        write_keys(path, [new_key(), *read_keys(None, path, may_create=False)])
        result = _encrypt(cli, cli.reopened())
        if not keep_old:
            write_keys(path, read_keys(None, path, may_create=False)[:1])
        _report(cli, result, ended, "Kunci diganti; ")
    cli.out.note(
        "Cadangan yang dibuat sebelumnya hanya terbuka dengan kunci sebelumnya. Buat cadangan baru sekarang: "
        "`pksbpmn cadangkan BERKAS.age`."
    )
    cli.out.note(
        "Jalankan lagi `pksbpmn jalankan`, `pksbpmn pekerja`, dan `pksbpmn pengantar` di mesin lain: mereka masih "
        "memakai kunci lama, dan berhenti bekerja sampai dijalankan lagi."
    )


def _renew(cli: Cli) -> int:
    """Before the rest, so that the new private keys never lie there under the old key."""
    from pksbpmn.signing.authority import EmbeddedAuthority  # noqa: PLC0415 - what signs is slow to import

    return EmbeddedAuthority(cli.administration).renew(cli.application.clock.now())


def _encrypt(cli: Cli, application: Application) -> key_rotation.Resealed:
    def tell(what: str, count: int) -> None:
        if count:
            cli.out.note(f"{what}: {count}")

    with cli.administration() as uow:
        audit(uow, REGISTERED, None, kunci=application.vault.ring[0])
        uow.commit()
    resealed = key_rotation.reseal_all(application.database, application.documents, application.vault, tell)
    application.bersihkan()  # the pages of the database still hold what the old key opens
    return resealed


def _report(cli: Cli, result: key_rotation.Resealed, ended: int, before: str = "") -> None:
    text = f"{before}{result.rows} baris dan {result.documents} dokumen dienkripsi ulang"
    cli.out.result(asdict(result) | {"sertifikat_dihentikan": ended}, f"{text}; {ended} sertifikat dihentikan.")
