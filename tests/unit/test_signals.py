"""Ctrl-C in long work: heard at the latest at its next step."""

import signal
import weakref

import pytest

from pksbpmn.cli.signals import interrupts_heeded


class Thing:
    pass


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_that_python_loses_is_raised_at_the_next_step(number: signal.Signals) -> None:
    before = signal.getsignal(number)
    signal.signal(signal.SIGINT, signal.default_int_handler)  # tests may run in the background of a script
    with interrupts_heeded() as heed:
        heed()
        thing = Thing()
        _kept = weakref.ref(thing, lambda _: signal.raise_signal(number))
        del thing  # what is raised while it is cleared away goes nowhere
        with pytest.raises(KeyboardInterrupt):
            heed()
    if number is signal.SIGTERM:
        assert signal.getsignal(number) == before


def test_an_interrupt_comes_at_once_where_it_is_not_lost() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with interrupts_heeded(), pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)


def test_what_is_ignored_stays_ignored() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with interrupts_heeded() as heed:
            signal.raise_signal(signal.SIGINT)
            heed()
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
