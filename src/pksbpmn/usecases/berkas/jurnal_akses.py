"""The journal of access: who read or took out what, for what (PKS Pasal 8(2), UU 27/2022 Pasal 31)."""

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.kerahasiaan.akses import JurnalAkses, Tindakan
from pksbpmn.domain.kerahasiaan.kewenangan import PIHAK_PERAN
from pksbpmn.usecases.journal import id_baru
from pksbpmn.usecases.ports import UnitOfWork

TUJUAN_IDENTITAS = "penyelesaian laporan"
"""The one purpose for which a complainant's identity is seen."""


def catat_akses(  # noqa: PLR0913, PLR0917 - one row of the journal
    uow: UnitOfWork,
    tindakan: Tindakan,
    objek: str,
    pelaku: str,
    peran: Peran,
    tujuan: str,
    nomor_berkas: str | None,
    *,
    diizinkan: bool,
) -> None:
    """Write one attempt, allowed or not, into the journal (PKS-8.2-01, UU 27/2022 Pasal 31)."""
    uow.jurnal_akses.add(
        JurnalAkses(
            id=id_baru(),
            waktu=uow.clock.now(),
            pelaku=pelaku,
            peran=peran,
            pihak=PIHAK_PERAN[peran],
            tindakan=tindakan,
            objek=objek,
            tujuan=tujuan,
            diizinkan=diizinkan,
            nomor_berkas=nomor_berkas,
        )
    )
