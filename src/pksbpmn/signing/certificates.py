"""Certificates and revocation lists as the embedded authority makes them (RFC 5280): ECDSA on P-256."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID, ObjectIdentifier

_DOCUMENT_SIGNING = ObjectIdentifier("1.3.6.1.5.5.7.3.36")  # RFC 9336
_BACKDATED = timedelta(hours=1)
"""Clocks of several machines differ a little."""


@dataclass(frozen=True)
class Issued:
    """A certificate and its key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @property
    def pem(self) -> str:
        """The certificate in PEM."""
        return self.certificate.public_bytes(serialization.Encoding.PEM).decode()

    @property
    def key_pem(self) -> str:
        """The key in PEM, unprotected: whoever keeps it encrypts it."""
        return self._key_bytes(serialization.Encoding.PEM).decode()

    @property
    def key_der(self) -> bytes:
        """The key in DER, unprotected."""
        return self._key_bytes(serialization.Encoding.DER)

    def _key_bytes(self, encoding: serialization.Encoding) -> bytes:
        return self.key.private_bytes(encoding, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())


def read(pem: str, key_pem: str) -> Issued:
    """From PEM; ValueError when the two do not belong together."""
    certificate = x509.load_pem_x509_certificate(pem.encode())
    key = serialization.load_pem_private_key(key_pem.encode(), None)
    if not isinstance(key, ec.EllipticCurvePrivateKey) or key.public_key() != certificate.public_key():
        raise ValueError("key and certificate do not belong together")
    return Issued(certificate, key)


def new_root(time: datetime, life: timedelta) -> Issued:
    """A root that signs certificates and revocation lists, nothing else."""
    name = _name("Otoritas Tanda Tangan Elektronik Tertanam", "pksbpmn")
    key = ec.generate_private_key(ec.SECP256R1())
    builder = _builder(name, name, key, time, life).add_extension(x509.BasicConstraints(ca=True, path_length=0), True)
    usage = _usage(key_cert_sign=True, crl_sign=True)
    return Issued(builder.add_extension(usage, True).sign(key, hashes.SHA256()), key)


def new_signer(root: Issued, common_name: str, organisation: str, time: datetime, life: timedelta) -> Issued:
    """A certificate that signs documents in the name of an officer or an institution."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name(common_name, organisation)
    issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(root.key.public_key())
    builder = (
        _builder(name, root.certificate.subject, key, time, life)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), True)
        .add_extension(_usage(digital_signature=True, content_commitment=True), True)
        .add_extension(x509.ExtendedKeyUsage([_DOCUMENT_SIGNING]), False)
        .add_extension(issuer, False)
    )
    return Issued(builder.sign(root.key, hashes.SHA256()), key)


def revocation_list(root: Issued, time: datetime) -> bytes:
    """What the root has revoked, in DER: nothing so far."""
    issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(root.key.public_key())
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(root.certificate.subject)
        .last_update(_utc(time - _BACKDATED))
        .next_update(_utc(time + timedelta(days=1)))
        .add_extension(issuer, False)
        .add_extension(x509.CRLNumber(int(time.timestamp())), False)
    )
    return builder.sign(root.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def _builder(
    name: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, time: datetime, life: timedelta
) -> x509.CertificateBuilder:
    begins = min(time, datetime.now(UTC))  # `time` may be ahead: whoever looks today must find it valid
    return (
        x509.CertificateBuilder(issuer, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(_utc(begins - _BACKDATED))
        .not_valid_after(_utc(time + life))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
    )


def _name(common_name: str, organisation: str) -> x509.Name:
    parts = (
        (NameOID.COUNTRY_NAME, "ID"),
        (NameOID.ORGANIZATION_NAME, organisation),
        (NameOID.COMMON_NAME, common_name),
    )
    return x509.Name([x509.NameAttribute(oid, value) for oid, value in parts])


def _usage(**used: bool) -> x509.KeyUsage:
    every = (
        "digital_signature",
        "content_commitment",
        "key_encipherment",
        "data_encipherment",
        "key_agreement",
        "key_cert_sign",
        "crl_sign",
        "encipher_only",
        "decipher_only",
    )
    return x509.KeyUsage(**(dict.fromkeys(every, False) | used))


def _utc(time: datetime) -> datetime:
    return time.astimezone(UTC).replace(microsecond=0)
