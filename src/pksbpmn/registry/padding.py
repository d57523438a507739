"""Lengths that do not tell: what is encrypted is filled up, so that two names look alike (ADR 0024).

Up to 1,024 bytes to the next multiple of 64, from there by Padmé (Nikitin et al., PETS 2019): at most a ninth more.
"""

_STEP, _MARK = 64, b"\x80"
_FROM = 1024


def filled(content: bytes) -> bytes:
    """The content, a mark, and zeros."""
    marked = content + _MARK
    return marked.ljust(_size(len(marked)), b"\0")


def emptied(content: bytes) -> bytes:
    """What `filled` was given. ValueError for what it did not make."""
    bare = content.rstrip(b"\0")
    if not bare.endswith(_MARK):
        raise ValueError
    return bare[:-1]


def _size(length: int) -> int:
    if length <= _FROM:
        return -(-length // _STEP) * _STEP
    exponent = length.bit_length() - 1
    step = 1 << (exponent - exponent.bit_length())
    return -(-length // step) * step
