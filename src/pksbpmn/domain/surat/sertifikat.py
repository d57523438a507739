"""Certificates of the embedded authority, with their keys."""

from dataclasses import dataclass
from datetime import datetime

from pksbpmn.domain.record import Indexed, Key, Secret, Unique


@dataclass(eq=False, kw_only=True)
class Sertifikat:
    """A certificate (PEM) and its private key (PKCS#8 in PEM), which only the registry's keys open.

    `pemegang` is AKAR for the authority itself, an institution for its seal, for an officer a digest of his office
    and name. `kunci` is `pemegang` with a running number: the newest signs, those before it are still believed.
    One that is `dihentikan` signs no more: its private key was destroyed.
    """

    id: Key
    kunci: Unique[str]
    pemegang: Indexed[str]
    berlaku_sejak: datetime
    berlaku_sampai: datetime
    isi: Secret[str]
    kunci_rahasia: Secret[str]
    dihentikan: datetime | None = None
