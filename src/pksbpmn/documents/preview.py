"""A letter of an invented case in the wording that somebody works on, before anybody gets it."""

import re
from collections.abc import Mapping
from pathlib import Path
from traceback import extract_tb
from typing import Final

import jinja2

from pksbpmn.documents.examples import surat
from pksbpmn.documents.render import PdfTypesetter
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.surat.halaman import Halaman
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.ports import Lembaga

_SUFFIX: Final = ".jinja"
_BROKEN = (jinja2.TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What a template can raise, by its own writing or by what it does with a fact."""
_SAID: Final[Mapping[str, str]] = {
    r"^'(?!.*object)([\w.]+)' is undefined": "fakta “{}” tidak ada; periksa ejaannya",
    r"has no attribute '(\w+)'": "bagian “{}” tidak ada pada fakta itu; periksa ejaannya",
    r"No filter named '(\w+)'": "penyaring “{}” tidak dikenal",
    r"unknown tag '(\w+)'": "perintah “{}” tidak dikenal",
    r"No test named '(\w+)'": "pengujian “{}” tidak dikenal",
    r"(?i)unexpected end of template|unexpected end of file": "sebuah {{% … %}} atau {{{{ … }}}} belum ditutup",
    r"unexpected '(.+?)'": "“{}” tidak terduga di sini",
}
_CURE: Final = "Perbaiki baris itu, lalu ulangi; surat yang berlaku tidak berubah."


def pratinjau(jenis: JenisSurat, lembaga: Lembaga, own: Path | None = None) -> bytes:
    """The PDF of such a letter with PRATINJAU across it; templates in the folder `own` go before those in force.

    Raises MasukanSalah that names the template and its line where it cannot be filled in.
    """
    typesetter = PdfTypesetter(lembaga, own=own.resolve() if own else None)
    try:
        halaman = typesetter.compose(surat(jenis))
    except _BROKEN as error:
        letak = _place(error)
        if letak is None:
            raise
        raise MasukanSalah(f"{letak}: {_said(error)}.", _CURE) from None
    return typesetter.marked(Halaman.model_validate(halaman.model_dump()), "PRATINJAU")


def _place(error: Exception) -> str | None:
    """Template and line: of the text that cannot be read, else where it was when it broke."""
    if isinstance(error, jinja2.TemplateSyntaxError):
        return f"{Path(error.name or '?').name}, baris {error.lineno}"
    frames = [f for f in extract_tb(error.__traceback__) if f.filename.endswith(_SUFFIX)]
    return f"{Path(frames[-1].filename).name}, baris {frames[-1].lineno}" if frames else None


def _said(error: Exception) -> str:
    if isinstance(error, jinja2.TemplateNotFound):
        return f"templat “{error.name}” tidak ada"
    told = str(error)
    for pattern, words in _SAID.items():
        if found := re.search(pattern, told):
            return words.format(*found.groups())
    return "ungkapan ini tidak dapat diisi dengan fakta contoh"
