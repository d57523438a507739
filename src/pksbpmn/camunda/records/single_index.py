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

from pksbpmn.testing.serving import LoopbackServer

_DAY = re.compile(rb'("_index":"zeebe-record_[a-z-]+_[0-9.]+)_\d{4}-\d\d-\d\d"')
_ONE_DAY = rb'\1_2000-01-01"'
_PASSED_ON = ("content-type", "accept")
_NO_POLICY = {"updated_indices": 0, "failures": False, "failed_indices": []}
"""What index state management answers; the OpenSearch that comes along has none, and each error would cost 2.4 s."""


class SingleIndex(LoopbackServer):
    """Passes everything on to `target` (base URL of OpenSearch)."""

    def __init__(self, target: str) -> None:
        @asynccontextmanager
        async def opensearch(_: Starlette) -> AsyncIterator[Mapping[str, httpx.AsyncClient]]:
            async with httpx.AsyncClient(base_url=target, timeout=60, trust_env=False) as client:
                yield {"opensearch": client}

        routes = [
            Route("/_plugins/_ism/remove/{index}", _without_policy, methods=["POST"]),
            Route("/{path:path}", _pass_on, methods=list(HTTPMethod)),
        ]
        super().__init__("satu-indeks", routes, opensearch)


async def _without_policy(_: Request) -> Response:
    return JSONResponse(_NO_POLICY)


async def _pass_on(request: Request) -> Response:
    path, body = request.scope["raw_path"].decode(), await request.body()
    if path.endswith("/_bulk"):
        body = _DAY.sub(_ONE_DAY, body)
    url = httpx.URL(path, query=request.scope["query_string"] or None)
    headers = {k: v for k in _PASSED_ON if (v := request.headers.get(k))}
    client: httpx.AsyncClient = request.state.opensearch
    try:
        answer = await client.request(request.method, url, content=body, headers=headers)
    except httpx.HTTPError:  # OpenSearch is away
        return JSONResponse({}, HTTPStatus.SERVICE_UNAVAILABLE)
    kind = answer.headers.get("content-type", "application/json")
    return Response(answer.content, answer.status_code, {"Content-Type": kind})
