"""Lengths that do not tell: up to 1,024 the next multiple of 64, from there by Padmé (Nikitin et al., PETS 2019)."""

_STEP, _FROM = 64, 1024


def filled_size(length: int) -> int:
    """The length to which this one is filled up; at most a ninth more."""
    if length <= _FROM:
        return -(-length // _STEP) * _STEP
    exponent = length.bit_length() - 1
    step = 1 << (exponent - exponent.bit_length())
    return -(-length // step) * step
