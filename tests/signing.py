"""An authority outside of the project for tests: roots, signers, PKCS#12 files, a time stamp authority."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from asn1crypto import keys
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.sign.signers import SimpleSigner
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

from pksbpmn.documents.examples import surat
from pksbpmn.documents.lembaga import load_lembaga
from pksbpmn.documents.render import PdfTypesetter
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.signing import certificates
from pksbpmn.signing.certificates import Issued
from pksbpmn.signing.holders import INSTITUTIONS
from pksbpmn.signing.pades import Credentials
from pksbpmn.signing.trust import der
from tests.unit.documents_examples import print_pdf

KODE = "7K3M-9QXA-2HTD"
YEAR = timedelta(days=365)
OMBUDSMAN, ITJEN = INSTITUTIONS[Pihak.OMBUDSMAN], INSTITUTIONS[Pihak.ITJEN]


def letter(jenis: JenisSurat = JenisSurat.TANDA_TERIMA, kode: str | None = KODE) -> bytes:
    """A printed letter, not yet signed."""
    return print_pdf(PdfTypesetter(load_lembaga()), surat(jenis, kode=kode))


@dataclass(frozen=True)
class Outsider:
    """An authority that is nobody's until its root is trusted."""

    root: Issued
    time: datetime

    @classmethod
    def new(cls, time: datetime) -> "Outsider":
        """One that was founded a year ago."""
        return cls(certificates.new_root(time - YEAR, 20 * YEAR), time)

    @property
    def root_pem(self) -> bytes:
        """Its root as a PEM file has it."""
        return self.root.pem.encode()

    def issue(self, common_name: str, life: timedelta = YEAR, organisation: str = OMBUDSMAN) -> Issued:
        """A certificate of this day."""
        return certificates.new_signer(self.root, common_name, organisation, self.time, life)

    def credentials(self, common_name: str, organisation: str = OMBUDSMAN) -> Credentials:
        """A key with its certificate."""
        own = self.issue(common_name, organisation=organisation)
        signer = SimpleSigner(
            signing_cert=der(own.certificate),
            signing_key=keys.PrivateKeyInfo.load(own.key_der),
            cert_registry=SimpleCertificateStore.from_certs([der(self.root.certificate)]),
        )
        return Credentials(signer, lambda: (certificates.revocation_list(self.root, self.time),))

    def write_pkcs12(self, folder: Path, label: str, password: str, life: timedelta = YEAR) -> None:
        """`<label>.p12` with a key of its own."""
        own = self.issue(label, life, ITJEN if label == "itjen" else OMBUDSMAN)
        protection = serialization.BestAvailableEncryption(password.encode())
        content = pkcs12.serialize_key_and_certificates(
            label.encode(), own.key, own.certificate, [self.root.certificate], protection
        )
        folder.mkdir(exist_ok=True)
        (folder / f"{label}.p12").write_bytes(content)

    def time_stamper(self) -> DummyTimeStamper:
        """A time stamp authority whose clock stands at the day of this authority, plus a minute."""
        key = rsa.generate_private_key(65537, 2048)
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Cap Waktu Contoh")])
        builder = (
            x509.CertificateBuilder(self.root.certificate.subject, name, key.public_key(), x509.random_serial_number())
            .not_valid_before(self.time - YEAR)
            .not_valid_after(self.time + YEAR)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
        )
        private = key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        return DummyTimeStamper(
            der(builder.sign(self.root.key, hashes.SHA256())),
            keys.PrivateKeyInfo.load(private),
            SimpleCertificateStore.from_certs([der(self.root.certificate)]),
            fixed_dt=self.time + timedelta(minutes=1),
        )
