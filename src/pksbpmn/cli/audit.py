"""The audit trail checked and anchored; the keys of the registry."""

from typing import Annotated

import typer

from pksbpmn.cli.keluaran import Format, OpsiFormat, kabari, lapor_hasil
from pksbpmn.cli.pembukaan import buka, muat_settings
from pksbpmn.domain.galat import PksError
from pksbpmn.registry import rantai_audit
from pksbpmn.registry.anchor import baca_jangkar
from pksbpmn.registry.brankas import baca_kunci, kunci_baru, tulis_kunci
from pksbpmn.registry.putar_kunci import enkripsi_ulang

audit = typer.Typer(help="Jejak audit: diperiksa, dijangkarkan di luar basis data.", no_args_is_help=True)
kunci = typer.Typer(help="Kunci enkripsi data pribadi dan dokumen.", no_args_is_help=True)


@audit.command()
def verify(bentuk: OpsiFormat = Format.TEKS) -> None:
    """Periksa seluruh rantai; status 1 dan tempat pertama yang janggal bila ada yang diubah, hilang, disisipkan.

    Ekor berkas jangkar yang terpotong disebut dengan status 0: itu bekas penulisan yang terhenti, bukan pemalsuan.
    """
    aplikasi = buka()
    jangkar = baca_jangkar(aplikasi.settings.anchor_file)
    banyak, janggal = rantai_audit.periksa(aplikasi.database, jangkar, aplikasi.brankas)
    if janggal is not None:
        raise PksError(
            f"Jejak audit janggal pada {janggal.tempat}: {janggal.sebab}.",
            "Amankan basis data dan jangkar sebagai bukti, lalu bandingkan dengan cadangan.",
        )
    teks = f"Jejak audit utuh: {banyak} catatan, {len(jangkar.heads)} jangkar."
    if jangkar.torn:
        teks += (
            f" Ekor berkas jangkar terpotong ({jangkar.torn} bita terakhir bukan baris utuh): "
            "penjangkaran berikutnya menyembuhkannya, sekarang juga dengan `pksbpmn audit jangkar`."
        )
    isi = {"catatan": banyak, "jangkar": len(jangkar.heads), "bita_terpotong": jangkar.torn, "utuh": True}
    lapor_hasil(bentuk, isi, teks)


@audit.command()
def jangkar(bentuk: OpsiFormat = Format.TEKS) -> None:
    """Catat kepala rantai hari ini, bertanda tangan; pengantar melakukannya sendiri sekali sehari."""
    a = buka()
    terpotong = baca_jangkar(a.settings.anchor_file).torn
    baru = rantai_audit.jangkarkan(a.database, a.brankas, a.clock, a.settings.anchor_file)
    teks = "Hari ini sudah dijangkarkan." if baru is None else f"Catatan {baru.urut} dijangkarkan."
    if terpotong:
        teks += f" Ekor yang terpotong ({terpotong} bita) disembuhkan."
    lapor_hasil(bentuk, {"urut": baru.urut if baru else None, "berkas": a.settings.anchor_file}, teks)


@kunci.command()
def baru() -> None:
    """Cetak kunci baru, untuk PKSBPMN_ENCRYPTION_KEYS atau berkas kunci."""
    typer.echo(kunci_baru())


@kunci.command("enkripsi-ulang")
def ulang(bentuk: OpsiFormat = Format.TEKS) -> None:
    """Enkripsi ulang semuanya dengan kunci terbaru; boleh diputus dan diulang."""
    aplikasi = buka()
    hasil = enkripsi_ulang(aplikasi.database, aplikasi.gudang, aplikasi.brankas, _kemajuan)
    lapor_hasil(bentuk, vars(hasil), f"{hasil.baris} baris dan {hasil.dokumen} dokumen dienkripsi ulang.")


@kunci.command()
def putar(
    bentuk: OpsiFormat = Format.TEKS,
    simpan_lama: Annotated[bool, typer.Option("--simpan-lama", help="Jangan buang kunci lama.")] = False,
) -> None:
    """Ganti kunci dalam berkas kunci: kunci baru di depan, semua dienkripsi ulang, kunci lama dibuang.

    Hentikan pekerja dan pengantar selama itu; mereka memakai kunci lama sampai dijalankan lagi.
    """
    settings = muat_settings()
    if settings.encryption_keys is not None:
        raise PksError(
            "Kunci ada di PKSBPMN_ENCRYPTION_KEYS, bukan di berkas.",
            "Taruh hasil `pksbpmn kunci baru` di depan nilainya, lalu jalankan `pksbpmn kunci enkripsi-ulang`.",
        )
    buka()
    lama = baca_kunci(None, settings.key_file, boleh_buat=False)
    tulis_kunci(settings.key_file, [kunci_baru(), *lama])
    aplikasi = buka()
    hasil = enkripsi_ulang(aplikasi.database, aplikasi.gudang, aplikasi.brankas, _kemajuan)
    if not simpan_lama:
        tulis_kunci(settings.key_file, baca_kunci(None, settings.key_file, boleh_buat=False)[:1])
    lapor_hasil(
        bentuk, vars(hasil), f"Kunci diganti; {hasil.baris} baris dan {hasil.dokumen} dokumen dienkripsi ulang."
    )


def _kemajuan(apa: str, banyak: int) -> None:
    if banyak:
        kabari(f"{apa}: {banyak}")
