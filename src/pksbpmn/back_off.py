"""How long to wait after a failure: twice as long each time, half of it random, so that nobody comes back in step."""

from tenacity import RetryCallState, Retrying, wait_exponential, wait_random_exponential
from tenacity.wait import wait_base


def doubling(first: float, most: float) -> wait_base:
    """The wait of a tenacity loop: between half of it and all of `first` seconds, doubled up to `most`."""
    return wait_exponential(first / 2, most / 2) + wait_random_exponential(first / 2, most / 2)


def pause_after(failures: int, first: float, most: float) -> float:
    """The same wait in seconds, for a next try that somebody else makes: the engine, or whoever takes the row."""
    state = RetryCallState(Retrying(), None, (), {})
    state.attempt_number = failures
    return doubling(first, most)(state)
