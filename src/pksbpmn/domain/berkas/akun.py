"""Whose account of the operating system is whose: of officers, and of the administrators of this installation.

An entry is ended and never overwritten, so that it can be told later for whom an account spoke on a day.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from pksbpmn.domain.record import Indexed, Key, Secret

T = TypeVar("T", "AkunPegawai", "Pengelola")


@dataclass(eq=False, kw_only=True)
class AkunPegawai:
    """An account that speaks for an officer (by staff number) from `sejak` until `sampai`.

    The account's name may be a person's, so it is closed as his is. `dicatat_oleh` and `diakhiri_oleh` are who entered
    and ended it, as the audit trail names them. While it is `menunggu` it speaks for nobody: until it is confirmed
    (`pengukuhan`).
    """

    id: Key
    pegawai: Indexed[str]
    akun: Secret[str]
    sejak: datetime
    dicatat_oleh: str
    sampai: datetime | None = None
    diakhiri_oleh: str | None = None
    menunggu: bool = False

    @property
    def berlaku(self) -> bool:
        """Whether it speaks for its officer now."""
        return self.sampai is None and not self.menunggu


@dataclass(eq=False, kw_only=True)
class Pengelola:
    """An account that keeps officers, accounts and services from `sejak` until `sampai`: no officer's authority."""

    id: Key
    akun: Secret[str]
    sejak: datetime
    ditetapkan_oleh: str
    sampai: datetime | None = None
    dicabut_oleh: str | None = None

    @property
    def berlaku(self) -> bool:
        """Whether it administers now."""
        return self.sampai is None

    @property
    def sebutan(self) -> str:
        """What the audit trail calls its holder where he is no officer: nobody's name."""
        return f"pengelola/{self.id}"


def yang_berlaku(semua: Iterable[T], akun: str) -> list[T]:
    """The entries of this account that hold now."""
    return [satu for satu in semua if satu.berlaku and satu.akun == akun]
