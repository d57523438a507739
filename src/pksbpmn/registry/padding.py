"""Lengths that do not tell: what is encrypted is filled up, so that two names look alike (ADR 0024)."""

from pksbpmn.domain.kerahasiaan.panjang import filled_size

_MARK = b"\x80"


def filled(content: bytes) -> bytes:
    """The content, a mark, and zeros."""
    marked = content + _MARK
    return marked.ljust(filled_size(len(marked)), b"\0")


def emptied(content: bytes) -> bytes:
    """What `filled` was given. ValueError for what it did not make."""
    bare = content.rstrip(b"\0")
    if not bare.endswith(_MARK):
        raise ValueError
    return bare[:-1]
