"""An HTTP server that a broker's Elasticsearch exporter writes its records to."""

import json
import threading
import time
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from pydantic_core import from_json
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from pksbpmn.testing.engine import Engine, Record, is_marker
from pksbpmn.testing.serving import LoopbackServer

_VERSION = {"version": {"number": "8.12.0", "build_flavor": "default"}, "tagline": "You Know, for Search"}
E = TypeVar("E", bound=Engine)
Listener = Callable[[Record], None]


class Stream(Generic[E]):
    """Receives every record of one broker with one partition and answers questions about it. Thread-safe.

    `url` is what the exporter's `url` argument must be. With `keep` all records but markers stay in memory for
    `find_text`. What the exporter sends again after a restart of the broker is not counted twice.
    """

    def __init__(self, engine: E, *, keep: bool = False) -> None:
        self._state = engine
        self._changed = threading.Condition()
        self._listeners: list[Listener] = []
        self._keep = keep
        self._raw: list[str] = []
        self._position = -1
        self._server = LoopbackServer("record-stream", _routes(self))
        self.url = self._server.url

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def listen(self, listener: Listener) -> None:
        """Tell this one too of each new record, in their order, from now on."""
        with self._changed:
            self._listeners.append(listener)

    def receive(self, lines: list[bytes]) -> int:
        """Take the documents of one bulk request; returns how many."""
        records = [_read(line) for line in lines[1::2]]
        with self._changed:
            for line, record in zip(lines[1::2], records, strict=True):
                if record["position"] <= self._position:
                    continue
                self._position = record["position"]
                self._state.apply(record)
                for listener in self._listeners:
                    listener(record)
                if self._keep and not is_marker(record):
                    self._raw.append(line.decode())
            self._changed.notify_all()
        return len(records)

    @property
    def position(self) -> int:
        """Position of the newest record."""
        with self._changed:
            return self._position

    def wait(self, predicate: Callable[[E], bool], timeout: float) -> bool:
        """Wait until the predicate holds, checked at every arrival; False after `timeout` seconds."""
        end = time.monotonic() + timeout
        with self._changed:
            while not predicate(self._state):
                left = end - time.monotonic()
                if left <= 0 or (not self._changed.wait(min(left, 1.0)) and time.monotonic() >= end):
                    return predicate(self._state)
            return True

    def ask(self, question: Callable[[E], Any]) -> Any:
        """Evaluate a question on a consistent state."""
        with self._changed:
            return question(self._state)

    def covered(self) -> set[tuple[str, str]]:
        """(process id, element id) of every flow node activated and sequence flow taken."""
        return set(self.ask(lambda s: s.covered))

    def rules_hit(self) -> set[tuple[str, str]]:
        """(decision id, rule id) of every rule that matched."""
        return set(self.ask(lambda s: s.rules_hit))

    def find_text(self, text: str) -> list[str]:
        """Raw records that hold `text` in any letter case, plain, as JSON or as JSON in JSON; needs `keep`.

        A variable's value is JSON inside the record's JSON: a line break or quote in it is escaped twice.
        """
        if not self._keep:
            raise ValueError("this stream does not keep its records")
        once = json.dumps(text, ensure_ascii=False)[1:-1]
        forms = {form.casefold() for form in (text, once, json.dumps(once, ensure_ascii=False)[1:-1])}
        with self._changed:
            raw = list(self._raw)
        return [r for r in raw if any(form in r.casefold() for form in forms)]


def _routes(stream: Stream[Any]) -> list[Route]:
    """As much of Elasticsearch as the exporter asks for."""

    async def describe(_: Request) -> Response:
        return _answer(_VERSION)

    async def acknowledge(request: Request) -> Response:
        await request.body()
        return _answer({"acknowledged": True})

    async def take(request: Request) -> Response:
        count = stream.receive([line for line in (await request.body()).split(b"\n") if line])
        return _answer({"errors": False, "took": 0, "items": [{"index": {"status": 201}}] * count})

    anything = "/{path:path}"
    return [
        Route(anything, describe, methods=["GET", "HEAD"]),
        Route(anything, acknowledge, methods=["PUT"]),
        Route(anything, take, methods=["POST"]),
    ]


def _read(line: bytes) -> Record:
    """In less than half the time of `json`, which takes what is none to whoever is strict: half a character."""
    try:
        return from_json(line)  # type: ignore[no-any-return]
    except ValueError:
        return json.loads(line)  # type: ignore[no-any-return]


def _answer(content: dict[str, Any]) -> Response:
    return JSONResponse(content, headers={"X-Elastic-Product": "Elasticsearch"})
