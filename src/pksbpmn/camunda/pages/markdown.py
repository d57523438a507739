"""Markdown as the pages write it."""

from collections.abc import Iterable, Sequence


def tabel(judul: str, kolom: Sequence[str], baris: Iterable[Sequence[str]]) -> list[str]:
    """A part with its table; nothing where it has no rows."""
    isi = [_baris(b) for b in baris]
    if not isi:
        return []
    return ["", f"## {judul}", "", _baris(kolom), _baris(["---"] * len(kolom)), *isi]


def tautan(teks: str, sasaran: str) -> str:
    """A link."""
    return f"[{teks}]({sasaran})"


def _baris(sel: Iterable[str]) -> str:
    return f"| {' | '.join(' '.join(s.split()).replace('|', '&#124;') for s in sel)} |"
