"""Keys in PKCS#12 files: a folder with `ombudsman.p12`, `itjen.p12` and one file for each officer's office."""

from datetime import datetime
from pathlib import Path

from pyhanko.sign.signers import SimpleSigner

from pksbpmn.domain.galat import PksError
from pksbpmn.domain.surat.tanda_tangan import PenandaTangan
from pksbpmn.signing.holders import label
from pksbpmn.signing.pades import Credentials


class Pkcs12Folder:
    """All files have the same password."""

    def __init__(self, folder: Path, password: str) -> None:
        self._folder, self._password = folder, password

    def credentials(self, oleh: PenandaTangan, _waktu: datetime) -> Credentials:
        """The key in the file of who signs."""
        return Credentials(self._open(self._folder / f"{label(oleh)}.p12")[0])

    def expiries(self, _waktu: datetime) -> dict[str, datetime]:
        """When the certificate of each file ends."""
        return {f.stem: self._open(f)[1] for f in sorted(self._folder.glob("*.p12"))}

    def _open(self, path: Path) -> tuple[SimpleSigner, datetime]:
        if not path.is_file():
            raise PksError(
                f"Berkas {path.name} tidak ada dalam folder sertifikat.", "Periksa PKSBPMN_SIGNING_PKCS12_DIR."
            )
        signer = SimpleSigner.load_pkcs12(str(path), passphrase=self._password.encode())
        if signer is None or signer.signing_cert is None:
            raise PksError(
                f"Berkas {path.name} tidak dapat dibuka.", "Periksa berkas itu dan PKSBPMN_SIGNING_PKCS12_PASSWORD."
            )
        return signer, signer.signing_cert.not_valid_after
