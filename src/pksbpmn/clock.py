"""The machine's clock; a broker with a controlled clock has one of its own (`camunda.engine_clock`)."""

from datetime import datetime

from pksbpmn.domain.tenggat.kalender import JAKARTA


class SystemClock:
    """The machine's clock, read in Jakarta."""

    def now(self) -> datetime:
        """Now, aware, in Jakarta."""
        return datetime.now(JAKARTA)
