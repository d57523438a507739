"""Between a broker's OpenSearch exporter and OpenSearch: the records of all days go into one index a kind.

The exporter opens an index a day and kind. A clock that jumps over a year in a minute would open thousands, and
OpenSearch would do nothing else. Operate and Tasklist read by alias and do not mind.
"""

import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from http import HTTPMethod, HTTPStatus

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from pksbpmn.camunda.records.serving import LoopbackServer

_TANGGAL = re.compile(rb'("_index":"zeebe-record_[a-z-]+_[0-9.]+)_\d{4}-\d\d-\d\d"')
_TETAP = rb'\1_2000-01-01"'
_DITERUSKAN = ("content-type", "accept")


class SatuIndeks(LoopbackServer):
    """Passes everything on to `tujuan` (base URL of OpenSearch)."""

    def __init__(self, tujuan: str) -> None:
        @asynccontextmanager
        async def opensearch(_: Starlette) -> AsyncIterator[Mapping[str, httpx.AsyncClient]]:
            async with httpx.AsyncClient(base_url=tujuan, timeout=60) as client:
                yield {"opensearch": client}

        super().__init__("satu-indeks", [Route("/{path:path}", _pass_on, methods=list(HTTPMethod))], opensearch)


async def _pass_on(request: Request) -> Response:
    path, body = request.scope["raw_path"].decode(), await request.body()
    if path.endswith("/_bulk"):
        body = _TANGGAL.sub(_TETAP, body)
    url = httpx.URL(path, query=request.scope["query_string"] or None)
    headers = {k: v for k in _DITERUSKAN if (v := request.headers.get(k))}
    client: httpx.AsyncClient = request.state.opensearch
    try:
        answer = await client.request(request.method, url, content=body, headers=headers)
    except httpx.HTTPError:  # OpenSearch is away
        return JSONResponse({}, HTTPStatus.SERVICE_UNAVAILABLE)
    kind = answer.headers.get("content-type", "application/json")
    return Response(answer.content, answer.status_code, {"Content-Type": kind})
