"""The numbers of the runtime, with their reasons. Seconds unless the name says otherwise."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """How long and how much.

    lease: a job is ours this long without renewal; it is renewed at half of it, waiting or running, so it
        only has to be longer than an outage of the engine that nobody should notice.
    held_per_slot: jobs accepted per running slot; more would hoard what another worker could do.
    give_up: a handler that runs longer loses its lease, so that another worker can take the job.
    drain: after a stop, how long running handlers may take.
    transient_budget: for so long transient failures never use up the retries of the diagram.
    """

    lease: float = 60.0
    held_per_slot: int = 4
    give_up: float = 600.0
    drain: float = 30.0
    transient_budget: float = 24 * 3600.0
    back_off_first: float = 1.0
    back_off_most: float = 300.0
    poll_wait: float = 10.0
    poll_pause: float = 0.05
    poll_batch: int = 32
    stream_life: float = 300.0
    reconnect_first: float = 0.1
    reconnect_most: float = 2.0
    silence: float = 60.0
