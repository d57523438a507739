"""One module per stage: job type in, use case called, small result out."""

from importlib import import_module

MODUL = ("laporan", "surat", "permintaan", "klarifikasi", "pemeriksaan", "lahp", "berita_acara", "rekomendasi")


def muat() -> None:
    """Import every worker module, so that its handlers are registered."""
    for nama in MODUL:
        import_module(f"workers.{nama}")
