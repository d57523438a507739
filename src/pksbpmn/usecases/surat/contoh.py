"""Printed letters of invented cases. An import contract lets the demonstration and the tests alone import this."""

from pksbpmn.usecases.ports import UnitOfWorkFactory
from pksbpmn.usecases.ports.tiket import Tiket
from pksbpmn.usecases.surat.surat import cetak


def cetakan(buka: UnitOfWorkFactory, id_surat: str) -> bytes:
    """The PDF of a letter; one that still waits to be printed is printed now."""
    surat = cetak(buka, id_surat)
    tiket = Tiket(
        dokumen=str(surat.hash_dokumen), pembaca="demo", tujuan="demonstrasi", nomor_berkas=surat.nomor_berkas
    )
    with buka() as uow:
        return uow.documents.open(tiket)
