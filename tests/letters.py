"""What stands on a letter, and what lies in the store."""

from pksbpmn.domain.surat.surat import Surat
from pksbpmn.usecases.ports import DocumentStore
from pksbpmn.usecases.ports.tiket import Tiket


def text_of(letter: Surat) -> str:
    """All that is printed on its page."""
    return letter.halaman.model_dump_json()


def stored(documents: DocumentStore, name: str) -> bytes:
    """A document of the store, which a test may open as nobody else may."""
    return documents.open(Tiket(dokumen=name, pembaca="uji", tujuan="uji", nomor_berkas=None))
