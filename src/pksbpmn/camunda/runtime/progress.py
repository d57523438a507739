"""What a worker process has done and whether it is doing anything: the numbers behind the health endpoint."""

import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any


@dataclass
class TypeProgress:
    """One job type. Times are monotonic seconds, None = never."""

    last_poll: float | None = None
    last_job: float | None = None
    counts: Counter[str] = field(default_factory=Counter)


@dataclass
class Progress:
    """All job types of a worker; written and read only in the runtime's event loop."""

    types: dict[str, TypeProgress]
    started: float = field(default_factory=time.monotonic)
    last_contact: float | None = None
    fresh_connections: int = 0

    def contact(self) -> None:
        """The engine answered something, be it a refusal."""
        self.last_contact = time.monotonic()

    def polled(self, job_type: str) -> None:
        """A poll came back in good order."""
        self.types[job_type].last_poll = time.monotonic()
        self.contact()

    def received(self, job_type: str) -> None:
        """A job arrived."""
        self.types[job_type].last_job = time.monotonic()
        self.count(job_type, "received")
        self.contact()

    def count(self, job_type: str, what: str) -> None:
        """One more of `what`."""
        self.types[job_type].counts[what] += 1

    def silent_for(self) -> float:
        """Seconds since the engine answered anything (since the start when it never did)."""
        return time.monotonic() - max(self.last_contact or self.started, self.started)

    def report(self) -> dict[str, Any]:
        """For the endpoint: ages in seconds instead of times."""
        return {
            job_type: {
                "last_poll_seconds_ago": _age(progress.last_poll),
                "last_job_seconds_ago": _age(progress.last_job),
                **{what: progress.counts[what] for what in COUNTED},
            }
            for job_type, progress in self.types.items()
        }


COUNTED = (
    "received",
    "duplicate",
    "completed",
    "repeated",
    "thrown",
    "transient",
    "conflict",
    "incident",
    "gone",
    "given_up",
)


def _age(moment: float | None) -> float | None:
    return None if moment is None else round(time.monotonic() - moment, 3)
