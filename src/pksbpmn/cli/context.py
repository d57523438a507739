"""Opening what a command needs: settings, registry, engine."""

from pydantic import ValidationError

from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Settings
from pksbpmn.wiring import Aplikasi, rakit


def muat_settings() -> Settings:
    """The settings in force; a wrong one is named, its value never shown."""
    try:
        return Settings()
    except ValidationError as salah:
        nama = ", ".join(sorted({f"PKSBPMN_{str(g['loc'][0]).upper()}" for g in salah.errors()}))
        raise PksError(f"Setelan tidak sah: {nama}.", "Perbaiki di lingkungan atau di .env.") from None


def buka() -> Aplikasi:
    """The application on its registry; no engine is needed."""
    return rakit(muat_settings())
