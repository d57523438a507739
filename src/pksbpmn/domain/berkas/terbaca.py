"""How much of a file is read to be searched, and what is said of one that cannot be."""

HURUF_TERBANYAK = 500_000
"""Letters of a file that are searched; more take too long."""


class TidakTerbaca(Exception):
    """A search cannot vouch for the file; says why, in words for who is to look at it."""
