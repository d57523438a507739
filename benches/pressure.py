"""What happens when twice as much is asked of the broker as it can bear."""

import asyncio
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import grpc
from pyzeebe.proto.gateway_pb2 import CreateProcessInstanceRequest
from pyzeebe.proto.gateway_pb2_grpc import GatewayStub

from benches.answer import Answer, Row
from benches.engines import begin, deploy, engine, records, service_task, talking
from pksbpmn.testing.engine import Record

_PROCESS = "bench-pressure"
_TASKS = 3
_KNOWN = 1_000
"""Instances by which is measured what it can bear."""
_SECONDS = 10
_PATIENCE = 180.0


class _Ended:
    """Instances that the engine recorded as completed."""

    def __init__(self) -> None:
        self.many = 0
        self._changed = threading.Condition()

    def __call__(self, record: Record) -> None:
        """A record of the engine."""
        if record["intent"] == "ELEMENT_COMPLETED" and record["value"].get("bpmnElementType") == "PROCESS":
            with self._changed:
                self.many += 1
                self._changed.notify()

    def wait(self, many: int) -> None:
        """Until there are so many; RuntimeError where they do not come."""
        with self._changed:
            if not self._changed.wait_for(lambda: self.many >= many, _PATIENCE):
                raise RuntimeError(f"{self.many} of {many} instances ended")


def answer(scale: int) -> Answer:
    """`scale` times ten seconds of it."""
    ended, seconds = _Ended(), scale * _SECONDS
    with (
        TemporaryDirectory(prefix="bench-") as name,
        records(ended) as url,
        engine(Path(name) / "engine", export_to=url) as running,
    ):
        deploy(running, Path(name), _PROCESS, [service_task(_PROCESS)] * _TASKS)
        worker = [sys.executable, "-m", "benches.runtime_worker", "ours", running.grpc, _PROCESS, "32"]
        with talking(worker):
            for _ in range(2):  # the first one warms up
                before, began = ended.many, time.monotonic()
                begin(running.grpc, _PROCESS, ({} for _ in range(_KNOWN)))
                ended.wait(before + _KNOWN)
                bears = _KNOWN / (time.monotonic() - began)
            before = ended.many
            told = asyncio.run(_asked(running.grpc, round(2 * bears), seconds))
            under = (ended.many - before) / seconds
            accepted = told.pop("OK", 0)
            ended.wait(before + accepted)
            time.sleep(2)
            done = ended.many - before
    asked = accepted + sum(told.values())
    rows = [
        Row(what="instances a second that it bears", value=round(bears), unit="/s", drawn=True),
        Row(what="instances a second that were asked of it", value=round(asked / seconds), unit="/s", drawn=True),
        Row(what="instances a second that it ended meanwhile", value=round(under), unit="/s", drawn=True),
        Row(what="ended under pressure / that it bears", value=round(under / bears, 2), unit=""),
        Row(what="accepted, of all that were asked", value=round(100 * accepted / asked), unit="%"),
        *(Row(what=f"refused with {code}", value=n, unit="") for code, n in sorted(told.items())),
        Row(what="accepted and never ended, or ended twice", value=abs(accepted - done), unit="", target="0"),
    ]
    how = (
        f"embedded broker; an instance has {_TASKS} tasks that do nothing; {_KNOWN:,} of them by 32 users who wait for "
        f"each answer, then for {seconds} s twice as many by users who do not wait and do not ask again"
    )
    return Answer.now("What does the broker do under twice the load that it bears?", how, tuple(rows))


async def _asked(address: str, rate: int, seconds: int) -> Counter[str]:
    """So many a second, whatever comes back; how often each status came."""
    told: Counter[str] = Counter()
    request = CreateProcessInstanceRequest(bpmnProcessId=_PROCESS, version=-1)

    async def ask(create: Any) -> None:
        try:
            await create(request, timeout=_PATIENCE)
        except grpc.aio.AioRpcError as error:
            told[error.code().name] += 1
        else:
            told["OK"] += 1

    async with grpc.aio.insecure_channel(address) as channel:
        create, began = GatewayStub(channel).CreateProcessInstance, time.monotonic()
        asking: list[asyncio.Task[None]] = []
        while (passed := time.monotonic() - began) < seconds:
            asking += [asyncio.create_task(ask(create)) for _ in range(round(passed * rate) - len(asking))]
            await asyncio.sleep(0.01)
        await asyncio.gather(*asking)
    return told
