"""Backup, and restore onto an empty machine."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from pksbpmn.camunda.embedded import mesin_berjalan
from pksbpmn.cli.context import Cli
from pksbpmn.domain.galat import MasukanSalah, PksError
from pksbpmn.registry import backup, database
from pksbpmn.registry.document_store import DocumentFolder
from pksbpmn.registry.vault import Vault, read_keys
from pksbpmn.settings import Settings


def cadangkan(
    cli: Cli,
    berkas: Annotated[Path, typer.Argument(metavar="BERKAS", help="Arsip yang ditulis (.tar.gz).")],
    dengan_mesin: Annotated[
        bool, typer.Option("--mesin/--tanpa-mesin", help="Sertakan data mesin tertanam, yang harus berhenti.")
    ] = True,
) -> None:
    """Cadangkan registri, dokumen, jangkar audit, data mesin tertanam. Kunci enkripsi TIDAK ikut: simpan terpisah."""
    aplikasi = cli.application
    mesin = _folder_mesin(cli) if dengan_mesin else None
    tempat = backup.Places(aplikasi.database, aplikasi.documents, aplikasi.settings.anchor_file, mesin)
    isi = backup.back_up(tempat, berkas, aplikasi.clock.now(), cli.out.note)
    hasil = {"berkas": berkas, "baris": sum(isi.rows.values()), "dokumen": isi.documents, "mesin": isi.engine}
    teks = f"{hasil['baris']} baris dan {isi.documents} dokumen dicadangkan ke {berkas}. Simpan kuncinya terpisah."
    cli.out.result(hasil, teks)


def pulihkan(
    cli: Cli, berkas: Annotated[Path, typer.Argument(metavar="BERKAS", help="Arsip dari `pksbpmn cadangkan`.")]
) -> None:
    """Pulihkan cadangan ke registri yang kosong; kunci enkripsinya harus sudah ada. Sesudahnya jalankan `dokter`."""
    manifes = backup.read_manifest(berkas)
    settings = cli.settings
    brankas = _kunci_cocok(settings, berkas)
    engine = database.open_database(settings.database)
    if database.has_tables(engine):
        raise MasukanSalah(
            "Registri tujuan tidak kosong.", "Pilih PKSBPMN_DATA_DIR atau PKSBPMN_DATABASE_URL yang kosong."
        )
    mesin = cli.engine_dir
    if manifes.engine and mesin.exists() and any(mesin.iterdir()):
        raise MasukanSalah("Folder mesin tujuan tidak kosong.", "Pilih PKSBPMN_DATA_DIR yang kosong.")
    database.prepare(engine, brankas, manifes.revision)
    tempat = backup.Places(engine, DocumentFolder(settings.documents_dir, brankas), settings.anchor_file, mesin)
    backup.fill(tempat if manifes.engine else replace(tempat, engine=None), berkas, manifes, cli.out.note)
    engine.dispose()
    cli.application.database.dispose()  # it opened: brought to the newest schema, and the keys fit
    hasil = {"baris": sum(manifes.rows.values()), "dokumen": manifes.documents, "mesin": manifes.engine}
    cli.out.result(hasil, f"Pulih: keadaan {manifes.time}. Jalankan `pksbpmn dokter`, lalu `pksbpmn jalankan`.")
    if not manifes.engine:
        cli.out.note("Data mesin tidak ada dalam cadangan: pulihkan dari cadangan mesin pada waktu yang sama.")


def _folder_mesin(cli: Cli) -> Path | None:
    folder = cli.engine_dir
    if cli.settings.cluster_grpc or not folder.is_dir():
        return None
    if mesin_berjalan(folder) is not None:
        raise PksError(
            "Mesin tertanam sedang berjalan; datanya tidak dapat disalin utuh.",
            "Hentikan dengan `pksbpmn mesin berhenti` (atau Ctrl-C pada `pksbpmn jalankan`), atau pakai --tanpa-mesin.",
        )
    return folder


def _kunci_cocok(settings: Settings, berkas: Path) -> Vault:
    nilai = settings.encryption_keys.get_secret_value() if settings.encryption_keys else None
    brankas = Vault(read_keys(nilai, settings.key_file, may_create=False))
    rahasia = backup.locked_secret(berkas)
    if rahasia is not None:
        brankas.open(rahasia.encode())
    return brankas
