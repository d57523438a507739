"""The health endpoint of a worker process, on the loopback only."""

import asyncio
import logging
import socket
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Protocol

import uvicorn
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from pksbpmn.domain.galat import PksError

logger = logging.getLogger(__name__)

LOOPBACK = "127.0.0.1"


class Watched(Protocol):
    """What the endpoint tells of."""

    @property
    def live(self) -> bool: ...

    @property
    def ready(self) -> bool: ...

    def working(self) -> dict[str, object]: ...

    def facts(self) -> Mapping[str, float]:
        """Numbers from outside the runtime; may block and raise."""
        ...

    def metrics(self) -> Iterator[Metric]:
        """For Prometheus: the worker's own numbers."""
        ...


def application(watched: Watched) -> Starlette:
    """`/live`: no restart needed. `/ready`: the engine answers. `/working`: what was done, per job type."""

    async def live(_: Request) -> JSONResponse:
        return _answer(good=watched.live, body={"live": watched.live})

    async def ready(_: Request) -> JSONResponse:
        return _answer(good=watched.ready, body={"ready": watched.ready})

    async def working(_: Request) -> JSONResponse:
        facts = await asyncio.to_thread(_facts, watched)
        good = watched.ready and watched.live and facts is not None
        return _answer(good=good, body=watched.working() | {"registry": facts})

    async def metrics(_: Request) -> Response:
        facts = await asyncio.to_thread(_facts, watched)
        registry = CollectorRegistry(auto_describe=False)
        registry.register(_Once([*watched.metrics(), *_gauges(facts)]))
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    routes = [Route("/live", live), Route("/ready", ready), Route("/working", working), Route("/metrics", metrics)]
    return Starlette(routes=routes)


class _Once(Collector):
    def __init__(self, metrics: Iterable[Metric]) -> None:
        self._metrics = tuple(metrics)

    def collect(self) -> Iterable[Metric]:
        return self._metrics


def _facts(watched: Watched) -> Mapping[str, float] | None:
    """None while the registry does not answer."""
    try:
        return watched.facts()
    except Exception as error:  # noqa: BLE001  # an endpoint that dies tells nobody anything
        logger.warning("registry does not answer the health endpoint: %s", type(error).__name__)
        return None


def _gauges(facts: Mapping[str, float] | None) -> Iterator[Metric]:
    yield GaugeMetricFamily("pksbpmn_registry_up", "1 while the registry answers", value=float(facts is not None))
    for name, value in (facts or {}).items():
        yield GaugeMetricFamily(f"pksbpmn_{name}", name.replace("_", " "), value=value)


class HealthServer:
    """uvicorn beside the worker, in the worker's event loop: when that hangs, `/live` does not answer."""

    def __init__(self, watched: Watched, port: int) -> None:
        self._server = _Server(
            uvicorn.Config(application(watched), log_level="warning", lifespan="off", access_log=False)
        )
        self._port = port
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> str:
        """Listen; the base URL. PksError when the port is taken."""
        listening = socket.socket()
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((LOOPBACK, self._port))
        except OSError as error:
            listening.close()
            raise PksError(
                f"Porta kesehatan {self._port} sudah dipakai program lain.",
                "Setel PKSBPMN_HEALTH_PORT ke porta lain, atau hentikan program itu.",
            ) from error
        self._task = asyncio.create_task(self._server.serve(sockets=[listening]), name="health")
        return f"http://{LOOPBACK}:{listening.getsockname()[1]}"

    async def stop(self) -> None:
        """Stop listening."""
        self._server.should_exit = True
        if self._task:
            await self._task


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals belong to the worker process, which drains first."""
        yield


def _answer(*, good: bool, body: dict[str, Any]) -> JSONResponse:
    return JSONResponse(body, status_code=200 if good else 503)
