"""Draws that depend on nothing but the seed and what is asked: not on the order of threads, nor on how often one asks.

The same seed, case, question and turn give the same answer, in whatever order they are asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from math import sqrt
from typing import TypeVar

from pksbpmn.stories.year.model import Lama

T = TypeVar("T")
_RANGE = 2**64


@dataclass(frozen=True)
class Lot:
    """The lots of one case: of `seed`, its place in the year, and what is asked."""

    seed: int
    case: int

    def unit(self, *question: object) -> float:
        """At least 0, less than 1."""
        text = "\x1f".join(map(str, (self.seed, self.case, *question)))
        return int.from_bytes(blake2b(text.encode(), digest_size=8).digest()) / _RANGE

    def one(self, options: Sequence[tuple[T, float]], *question: object) -> T:
        """One of these by their weights; at least one is above 0."""
        left = self.unit(*question) * sum(weight for _, weight in options)
        for option, weight in options:
            if left < weight:
                return option
            left -= weight
        return next(option for option, weight in reversed(options) if weight)

    def days(self, how_long: Lama, *question: object) -> int:
        """Whole days, by the triangle of at least, usually and at most."""
        low, tip, high = how_long
        if low == high:
            return low
        u, width = self.unit(*question), high - low
        if u < (tip - low) / width:
            return round(low + sqrt(u * width * (tip - low)))
        return round(high - sqrt((1 - u) * width * (high - tip)))
