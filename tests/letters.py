"""What stands on a letter."""

from pksbpmn.domain.surat.surat import Surat


def text_of(letter: Surat) -> str:
    """All that is printed on its page."""
    return letter.halaman.model_dump_json()
