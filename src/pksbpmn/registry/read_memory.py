"""What a transaction has read already: the same question is not asked of the database twice."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import Session, UOWTransaction

T = TypeVar("T")


class RememberingSession(Session):
    """A session that keeps the answers of its transaction, by record class.

    A job asks some thirty questions, most of them several times: each of its rules looks for itself. What was written
    since is seen: writing a record forgets all answers about its class. Where the transaction may have waited for
    another one (a row locked, a number drawn, all others waited for), `forget` is called, so that what the other one
    wrote counts, as it does without this memory.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._answers: dict[type[Any], dict[Hashable, list[Any]]] = {}

    def recall(self, record: type[T], question: Hashable, ask: Callable[[], list[T]]) -> list[T]:
        """The answer to a question about a record class, by `ask` when it is not known."""
        self.flush()
        answers = self._answers.setdefault(record, {})
        if question not in answers:
            answers[question] = ask()
        return list(answers[question])

    def forget(self) -> None:
        """Ask anew from now on."""
        self._answers.clear()


def _forget_written(session: RememberingSession, _context: UOWTransaction) -> None:
    for written in (session.new, session.dirty, session.deleted):
        for record in written:
            session._answers.pop(type(record), None)  # noqa: SLF001 - a listener of its own class


sa.event.listen(RememberingSession, "after_flush", _forget_written)
