"""Which keys are installed: they alone write and prove, whatever ring the environment hands in (ADR 0024).

The registry keeps their fingerprints, newest first, encrypted and signed with its own secret: who writes the database
and brings a key of his own cannot install it.
"""

from collections.abc import Sequence

import sqlalchemy as sa

from pksbpmn.domain.galat import PksError
from pksbpmn.registry import tables
from pksbpmn.registry.vault import Vault

REGISTERED = "kunci-didaftarkan"
"""The entry of the trail by which an administrator installs a key."""


def signed_text(fingerprints: Sequence[str]) -> str:
    """What the registry's secret signs."""
    return f"kunci terpasang {' '.join(fingerprints)}"


def admit(database: sa.Engine, vault: Vault) -> None:
    """Let the ring be the installed keys alone, and sign with the registry's secret.

    PksError for keys that do not open this registry, and for a register that somebody without its secret wrote.
    """
    t = tables.kunci_terpasang
    known = sa.inspect(database)
    if not known.has_table(t.name) or t.c.kunci.name not in {k["name"] for k in known.get_columns(t.name)}:
        return  # of a version before: its migration installs what it finds
    with database.connect() as c:
        row = c.execute(sa.select(t)).one_or_none()
    if row is None:
        raise _changed()
    vault.sign_with(row.rahasia)
    if not vault.has_signed(signed_text(row.kunci), row.tanda):
        raise _changed()
    vault.only(row.kunci)


def _changed() -> PksError:
    return PksError(
        "Daftar kunci terpasang hilang atau berubah di luar sistem.",
        "Amankan basis data sebagai bukti, lalu pulihkan dari cadangan.",
    )


def install(database: sa.Engine, vault: Vault) -> str:
    """Install the first key of the environment's ring as the newest; returns its fingerprint. Twice is as once."""
    first = vault.ring[0]
    _write(database, vault, (first, *(f for f in vault.installed if f != first)))
    return first


def forget_older(database: sa.Engine, vault: Vault) -> None:
    """Only the newest key is installed from now on: everything is encrypted with it."""
    _write(database, vault, vault.installed[:1])


def _write(database: sa.Engine, vault: Vault, fingerprints: Sequence[str]) -> None:
    with database.begin() as c:
        signature = vault.sign(signed_text(fingerprints))
        c.execute(sa.update(tables.kunci_terpasang).values(kunci=tuple(fingerprints), tanda=signature))
    vault.only(fingerprints)
