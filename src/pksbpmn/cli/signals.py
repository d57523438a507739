"""Signals of a service that runs in the foreground."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def sigterm_interrupts() -> Iterator[None]:
    """SIGTERM ends like Ctrl-C, so that what was started is stopped."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def interrupts_heeded() -> Iterator[Callable[[], None]]:
    """As `sigterm_interrupts`, for work of hours: yields what it is to call between its steps.

    That raises KeyboardInterrupt once more if one came and was lost: Python drops what is raised while an object is
    cleared away (https://docs.python.org/3/reference/datamodel.html#object.__del__). An ignored Ctrl-C stays ignored.
    """
    came: list[int] = []

    def interrupt(number: int, _frame: object) -> None:
        came.append(number)
        raise KeyboardInterrupt

    def heed() -> None:
        if came:
            raise KeyboardInterrupt

    heard = [s for s in (signal.SIGINT, signal.SIGTERM) if signal.getsignal(s) is not signal.SIG_IGN]
    before = {s: signal.signal(s, interrupt) for s in heard}
    try:
        yield heed
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
