"""Certificates for tests of TLS."""

import ipaddress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@dataclass(frozen=True)
class Pair:
    """A server's certificate and key of 127.0.0.1, and the authority that signed it; PEM files."""

    authority: Path
    certificate: Path
    key: Path


def make_pair(folder: Path) -> Pair:
    """A new authority and a certificate of it."""
    root_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root_name, name = (x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, n)]) for n in ("akar uji", "server uji"))
    times = (datetime.now(UTC) - timedelta(days=1), datetime.now(UTC) + timedelta(days=1))
    root = x509.CertificateBuilder(root_name, root_name, root_key.public_key(), x509.random_serial_number(), *times)
    root = root.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    server = x509.CertificateBuilder(root_name, name, key.public_key(), x509.random_serial_number(), *times)
    place = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    pair = Pair(folder / "akar.pem", folder / "server.pem", folder / "server.key")
    pem = serialization.Encoding.PEM
    pair.authority.write_bytes(root.sign(root_key, hashes.SHA256()).public_bytes(pem))
    signed = server.add_extension(place, critical=False).sign(root_key, hashes.SHA256())
    pair.certificate.write_bytes(signed.public_bytes(pem))
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    pair.key.write_bytes(private)
    return pair


def make_certificate(folder: Path) -> Path:
    """Certificate and key of 127.0.0.1, signed by itself, in one PEM file."""
    kunci = ec.generate_private_key(ec.SECP256R1())
    nama = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "uji")])
    kini = datetime.now(UTC)
    pembuat = x509.CertificateBuilder(nama, nama, kunci.public_key(), x509.random_serial_number())
    pembuat = pembuat.not_valid_before(kini - timedelta(days=1)).not_valid_after(kini + timedelta(days=1))
    alamat = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    surat_tanda = pembuat.add_extension(alamat, critical=False).sign(kunci, hashes.SHA256())
    berkas = folder / "uji.pem"
    berkas.write_bytes(
        kunci.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + surat_tanda.public_bytes(serialization.Encoding.PEM)
    )
    return berkas
