"""The embedded authority: a root and a certificate for each who signs, made when first needed, kept in the registry.

Keys lie in encrypted columns: they are in backups as unreadable as every other secret, and change their encryption
with it. Whoever makes a certificate holds the lock of its counter: two processes that start at once make one.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TypeAlias

from asn1crypto import keys, x509
from pyhanko.sign.signers import SimpleSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore

from pksbpmn.domain.galat import PksError
from pksbpmn.domain.record import DIMUSNAHKAN
from pksbpmn.domain.surat.sertifikat import Sertifikat
from pksbpmn.domain.surat.tanda_tangan import PenandaTangan
from pksbpmn.signing import certificates
from pksbpmn.signing.certificates import Issued
from pksbpmn.signing.holders import common_name, holder_key, institution
from pksbpmn.signing.pades import Credentials
from pksbpmn.signing.trust import der, from_pem
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.ports import UnitOfWork, UnitOfWorkFactory

_ROOT = "AKAR"
_ROOT_LIFE, _LIFE = timedelta(days=20 * 365), timedelta(days=3 * 365)
_RENEWED_BEFORE = timedelta(days=90)
Maker: TypeAlias = Callable[[], Issued]


class EmbeddedAuthority:
    """Where keys come from when nobody else provides them. Safe in several threads and processes."""

    def __init__(self, buka: UnitOfWorkFactory) -> None:
        self._buka = buka

    def credentials(self, oleh: PenandaTangan, waktu: datetime) -> Credentials:
        """The key of who signs, with his certificate and the root's."""
        root = self._root(waktu)
        own = self._get(
            holder_key(oleh),
            waktu,
            _RENEWED_BEFORE,
            lambda: certificates.new_signer(root, common_name(oleh), institution(oleh), waktu, _LIFE),
        )
        signer = SimpleSigner(
            signing_cert=der(own.certificate),
            signing_key=keys.PrivateKeyInfo.load(own.key_der),
            cert_registry=SimpleCertificateStore.from_certs([der(root.certificate)]),
        )
        return Credentials(signer, crls=lambda: (certificates.revocation_list(root, waktu),))

    def roots(self) -> list[x509.Certificate]:
        """Every root there ever was."""
        with self._buka() as uow:
            return [c for s in uow.sertifikat.find(pemegang=_ROOT) for c in from_pem(s.isi.encode())]

    def expiries(self, _waktu: datetime) -> dict[str, datetime]:
        """Nothing ends unseen: what nears its end is made anew. Raises PksError for a key that does not fit."""
        with self._buka() as uow:
            every = uow.sertifikat.find()
        for s in every:
            if s.dihentikan is None:
                _read(s)
        if every and not any(s.pemegang == _ROOT for s in every):
            raise PksError("Sertifikat akar tanda tangan tidak ada.", "Pulihkan registri dari cadangan.")
        return {}

    def renew(self, waktu: datetime) -> int:
        """End every certificate and destroy its private key; whoever signs next gets a new one. How many ended.

        After a change of the registry's keys: who had the old ones could sign with what they opened. What was signed
        stays ours, by the certificates that stay.
        """
        with self._buka() as uow:
            ended = [s for s in uow.sertifikat.find() if s.dihentikan is None]
            for s in ended:
                s.dihentikan, s.kunci_rahasia = waktu, DIMUSNAHKAN
                audit(uow, "sertifikat-dihentikan", None, id_sertifikat=s.id, pemegang=s.pemegang)
            uow.commit()
        _parsed.cache_clear()
        return len(ended)

    def _root(self, waktu: datetime) -> Issued:
        """The root; one that would end before what it signs now is followed by a new one."""
        return self._get(_ROOT, waktu, _LIFE + _RENEWED_BEFORE, lambda: certificates.new_root(waktu, _ROOT_LIFE))

    def _get(self, pemegang: str, waktu: datetime, margin: timedelta, make: Maker) -> Issued:
        """As the registry has it now: another process may have ended the one of before (`kunci putar`)."""
        with self._buka() as uow:
            stored = _newest(uow, pemegang, waktu, margin)
        return stored or self._made(pemegang, waktu, margin, make)

    def _made(self, pemegang: str, waktu: datetime, margin: timedelta, make: Maker) -> Issued:
        with self._buka() as uow:
            ke = uow.numbering.next(f"SERTIFIKAT/{pemegang}", 0)  # a lock: somebody else may be making it
            sudah = _newest(uow, pemegang, waktu, margin)
            if sudah is not None:
                return sudah
            issued = make()
            sertifikat = Sertifikat(
                id=id_baru(),
                kunci=f"{pemegang}/{ke}",
                pemegang=pemegang,
                berlaku_sejak=issued.certificate.not_valid_before_utc,
                berlaku_sampai=issued.certificate.not_valid_after_utc,
                isi=issued.pem,
                kunci_rahasia=issued.key_pem,
            )
            uow.sertifikat.add(sertifikat)
            audit(uow, "sertifikat-dibuat", None, id_sertifikat=sertifikat.id, pemegang=pemegang)
            uow.commit()
        return issued


def _newest(uow: UnitOfWork, pemegang: str, waktu: datetime, margin: timedelta) -> Issued | None:
    fitting = [s for s in uow.sertifikat.find(pemegang=pemegang) if _in_force(s, waktu, margin)]
    return _read(fitting[-1]) if fitting else None


def _in_force(s: Sertifikat, waktu: datetime, margin: timedelta) -> bool:
    return s.dihentikan is None and s.berlaku_sejak <= waktu < s.berlaku_sampai - margin


def _read(s: Sertifikat) -> Issued:
    try:
        return _parsed(s.isi, s.kunci_rahasia)
    except ValueError:
        raise PksError(f"Sertifikat {s.kunci} dan kuncinya tidak cocok.", "Pulihkan registri dari cadangan.") from None


_parsed = lru_cache(32)(certificates.read)
"""Reading a key costs more than asking the registry for it."""
