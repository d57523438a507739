"""A certificate for tests of TLS."""

import ipaddress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


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
