"""The controlled clock of an embedded broker."""

from datetime import datetime

from pksbpmn.camunda.rest import RestCommands
from pksbpmn.domain.tenggat.kalender import JAKARTA


class EngineClock:
    """The controlled clock of a broker, asked by its actuator (`GET /actuator/clock`)."""

    def __init__(self, management: str) -> None:
        self._commands = RestCommands(None, management)

    def now(self) -> datetime:
        """Now on the broker's clock. Raises GalatSementara for a broker that stays away."""
        return self._commands.clock_now().astimezone(JAKARTA)
