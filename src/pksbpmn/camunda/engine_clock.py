"""The controlled clock of an embedded broker."""

from datetime import datetime

import httpx

from pksbpmn.domain.galat import GalatSementara
from pksbpmn.domain.tenggat.kalender import JAKARTA


class EngineClock:
    """The controlled clock of a broker, asked by its actuator (`GET /actuator/clock`)."""

    def __init__(self, management: str) -> None:
        self._http = httpx.Client(base_url=management, timeout=10)

    def now(self) -> datetime:
        """Now on the broker's clock. Raises GalatSementara while the broker cannot be reached."""
        try:
            answer = self._http.get("/actuator/clock").raise_for_status().json()
        except httpx.HTTPError:
            raise GalatSementara("Jam mesin proses tidak dapat dibaca.", "Pastikan Camunda berjalan.") from None
        return datetime.fromtimestamp(answer["epochMilli"] / 1000, JAKARTA)
