"""Waiting for what others do: however long they take, and with a word about how things stand when it never comes."""

import time
from collections.abc import Callable
from typing import TypeVar

from pksbpmn.domain.galat import GalatSementara

T = TypeVar("T")

_PAUSE = 0.05


def wait_for(
    what: str, look: Callable[[], T | None], *, seconds: float = 120.0, standing: Callable[[], str] = str
) -> T:
    """What `look` finds, asked again and again; AssertionError with what `standing` says when it is nothing."""
    end = time.monotonic() + seconds
    while True:
        away: GalatSementara | None = None
        try:
            found = look()
        except GalatSementara as error:  # a search that is not up yet, a broker between two lives
            found, away = None, error
        if found:
            return found
        assert time.monotonic() < end, f"tidak pernah datang: {what}. {away or ''} {standing()}"
        time.sleep(_PAUSE)
