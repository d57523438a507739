"""Backup, and restore onto an empty machine."""

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from pksbpmn.camunda.embedded import running_engine
from pksbpmn.cli.context import Cli
from pksbpmn.domain.galat import MasukanSalah, PksError
from pksbpmn.registry import backup, database, encrypted
from pksbpmn.registry.document_store import DocumentFolder
from pksbpmn.registry.envelope import Envelope
from pksbpmn.registry.tables import kunci_terpasang
from pksbpmn.registry.vault import Vault, read_keys
from pksbpmn.settings import Settings
from pksbpmn.transport_security import refuse_plaintext


def cadangkan(
    cli: Cli,
    archive: Annotated[Path, typer.Argument(metavar="BERKAS", help="Arsip yang ditulis (.age).")],
    with_engine: Annotated[
        bool, typer.Option("--mesin/--tanpa-mesin", help="Sertakan data mesin tertanam, yang harus berhenti.")
    ] = True,
) -> None:
    """Cadangkan registri, dokumen, jangkar audit, data mesin tertanam, tersandi dan bertanda tangan.

    Kunci enkripsi TIDAK ikut: simpan terpisah; tanpa kunci itu cadangan tidak dapat dibuka.
    """
    cli.require_administrator()
    application = cli.application
    engine_dir = _engine_dir(cli) if with_engine else None
    places = backup.Places(application.database, application.documents, application.settings.anchor_file, engine_dir)
    content = backup.back_up(places, Envelope(application.vault), archive, application.clock.now(), cli.out.note)
    result = {
        "berkas": archive,
        "baris": sum(content.rows.values()),
        "dokumen": content.documents,
        "mesin": content.engine,
    }
    text = (
        f"{result['baris']} baris dan {content.documents} dokumen dicadangkan ke {archive}. Simpan kuncinya terpisah."
    )
    cli.out.result(result, text)


def pulihkan(
    cli: Cli, archive: Annotated[Path, typer.Argument(metavar="BERKAS", help="Arsip dari `pksbpmn cadangkan`.")]
) -> None:
    """Pulihkan cadangan ke registri yang kosong; kunci enkripsinya harus sudah ada. Sesudahnya jalankan `dokter`."""
    settings = cli.settings
    refuse_plaintext(settings)
    vault = Vault(_keys(settings))
    with backup.opened(archive, Envelope(vault), _room(settings.data_dir)) as content:
        manifest = content.manifest
        secret = content.locked_secret()
        if secret is not None:
            vault.decrypt(secret.encode(), encrypted.place_of(kunci_terpasang.c.rahasia))
        target = database.open_database(settings.database)
        if database.has_tables(target):
            raise MasukanSalah(
                "Registri tujuan tidak kosong.", "Pilih PKSBPMN_DATA_DIR atau PKSBPMN_DATABASE_URL yang kosong."
            )
        engine_dir = cli.engine_dir
        if manifest.engine and engine_dir.exists() and any(engine_dir.iterdir()):
            raise MasukanSalah("Folder mesin tujuan tidak kosong.", "Pilih PKSBPMN_DATA_DIR yang kosong.")
        database.prepare(target, vault, manifest.revision)
        places = backup.Places(target, DocumentFolder(settings.documents_dir, vault), settings.anchor_file, engine_dir)
        backup.fill(places if manifest.engine else replace(places, engine=None), content, cli.out.note)
        target.dispose()
    cli.application.database.dispose()  # it opened: brought to the newest schema, and the keys fit
    result = {"baris": sum(manifest.rows.values()), "dokumen": manifest.documents, "mesin": manifest.engine}
    cli.out.result(result, f"Pulih: keadaan {manifest.time}. Jalankan `pksbpmn dokter`, lalu `pksbpmn jalankan`.")
    if not manifest.engine:
        cli.out.note("Data mesin tidak ada dalam cadangan: pulihkan dari cadangan mesin pada waktu yang sama.")


def _engine_dir(cli: Cli) -> Path | None:
    folder = cli.engine_dir
    if cli.settings.cluster_grpc or not folder.is_dir():
        return None
    if running_engine(folder) is not None:
        raise PksError(
            "Mesin tertanam sedang berjalan; datanya tidak dapat disalin utuh.",
            "Hentikan dengan `pksbpmn mesin berhenti` (atau Ctrl-C pada `pksbpmn jalankan`), atau pakai --tanpa-mesin.",
        )
    return folder


def _keys(settings: Settings) -> list[str]:
    value = settings.encryption_keys.get_secret_value() if settings.encryption_keys else None
    return read_keys(value, settings.key_file, may_create=False)


def _room(folder: Path) -> int:
    """Free bytes where `folder` is or will be."""
    existing = next(f for f in (folder.absolute(), *folder.absolute().parents) if f.exists())
    return shutil.disk_usage(existing).free
