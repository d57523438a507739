"""A web application beside the program, for its own engine: on the loopback, at a free port, in a thread of its own."""

import socket
from collections.abc import Sequence
from http import HTTPStatus
from threading import Thread

import uvicorn
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Lifespan

_LOOPBACK = "127.0.0.1"
_DAY = 86_400
_LAST_ANSWERS = 5


class LoopbackServer:
    """Serves `routes` at `url` from now on."""

    def __init__(self, name: str, routes: Sequence[Route], lifespan: Lifespan[Starlette] | None = None) -> None:
        # asyncio sets TCP_NODELAY only where the protocol is named; without it an answer waits 40 ms for an ACK
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listening.bind((_LOOPBACK, 0))
        listening.listen()
        self.url = f"http://{_LOOPBACK}:{listening.getsockname()[1]}"
        config = uvicorn.Config(
            Starlette(routes=routes, exception_handlers={ClientDisconnect: _hung_up}, lifespan=lifespan),
            http="httptools",  # in C: a bulk of records costs half of what it does in Python
            proxy_headers=False,
            access_log=False,
            log_config=None,
            log_level="warning",
            timeout_keep_alive=_DAY,  # the engine may just be sending on a connection that we would find idle
            timeout_graceful_shutdown=_LAST_ANSWERS,
        )
        self._server = uvicorn.Server(config)
        self._thread = Thread(target=self._server.run, args=([listening],), name=name, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Answer what was asked, within five seconds, and stop listening."""
        self._server.should_exit = True
        self._thread.join()


async def _hung_up(_: Request, __: Exception) -> Response:
    """A broker that died in the middle of a request is no news."""
    return Response(status_code=HTTPStatus.BAD_REQUEST)
