"""Servers of the outside world for tests of signatures: a time stamp authority and a remote signing service."""

import base64
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import uvicorn
from asn1crypto import tsp
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from pksbpmn.signing.pades import sign
from tests.signing import Outsider

USER, PASSWORD = "pksbpmn", "sandi-layanan"
NIK, PASSPHRASE = "0000000000000001", "frasa-contoh"


@contextmanager
def serving(app: Starlette, certificate: Path | None = None) -> Iterator[str]:
    """The address of a server on the loopback, with TLS where it has a certificate (PEM with its key)."""
    pem = str(certificate) if certificate else None
    config = uvicorn.Config(
        app,
        port=0,
        log_level="critical",
        lifespan="off",
        timeout_graceful_shutdown=1,
        ssl_certfile=pem,
        ssl_keyfile=pem,
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http{'s' if certificate else ''}://127.0.0.1:{port}"
    server.should_exit = True
    thread.join()


def time_stamp_server(stamper: DummyTimeStamper) -> Starlette:
    """A time stamp authority (RFC 3161 over HTTP)."""

    async def stamp(request: Request) -> Response:
        answer = stamper.request_tsa_response(tsp.TimeStampReq.load(await request.body()))
        return Response(answer.dump(), media_type="application/timestamp-reply")

    return Starlette(routes=[Route("/", stamp, methods=["POST"])])


@dataclass
class SigningService:
    """Speaks the protocol of the national service. `spoil`: what it does wrong; `away`: so many calls fail first."""

    authority: Outsider
    spoil: str = ""
    away: int = 0
    calls: list[dict[str, Any]] = field(default_factory=list)

    def app(self) -> Starlette:
        """The server."""
        return Starlette(routes=[Route("/api/v2/sign/pdf", self._sign, methods=["POST"])])

    async def _sign(self, request: Request) -> Response:
        body = await request.json()
        self.calls.append(body)
        if self.away > 0:
            self.away -= 1
            return JSONResponse({"error": "Service Unavailable"}, 503)
        expected = "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        if request.headers.get("authorization") != expected:
            return JSONResponse({"error": "Unauthorized"}, 401)
        if (body["nik"], body["passphrase"]) != (NIK, PASSPHRASE):
            return JSONResponse({"status_code": 2031, "error": "Passphrase anda salah"}, 400)
        if self.spoil == "words":
            return JSONResponse({"time": 1})
        if self.spoil == "html":
            return Response("<html>masuk dahulu</html>", media_type="text/html")
        return JSONResponse({"time": 12, "file": [base64.b64encode(await self._answer(body)).decode()]})

    async def _answer(self, body: dict[str, Any]) -> bytes:
        from starlette.concurrency import run_in_threadpool  # noqa: PLC0415

        pdf = base64.b64decode(body["file"][0])
        if self.spoil == "unsigned":
            return pdf
        if self.spoil == "another":
            pdf = pdf.replace(b"/Author", b"/Pengar")
        authority = Outsider.new(self.authority.time) if self.spoil == "stranger" else self.authority
        return await run_in_threadpool(sign, pdf, authority.credentials("Pejabat Contoh"), authority.time)
