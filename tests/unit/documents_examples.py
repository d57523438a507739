"""What tests do with the invented letters of the package."""

from pksbpmn.documents.render import PdfTypesetter, compose_blocks
from pksbpmn.domain.surat.data_surat import DataSurat
from pksbpmn.domain.surat.halaman import Halaman


def print_pdf(typesetter: PdfTypesetter, data: DataSurat) -> bytes:
    """The PDF of a letter."""
    return typesetter.print_pdf(Halaman.model_validate(typesetter.compose(data).model_dump()))


def content(teks: str) -> str:
    """What the blocks of a wording say, in one line."""
    return " ".join(str(bagian) for b in compose_blocks(teks) for bagian in [b["isi"]])
