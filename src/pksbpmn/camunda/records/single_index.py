"""Between a broker's OpenSearch exporter and OpenSearch: the records of all days go into one index a kind.

The exporter opens an index a day and kind. A clock that jumps over a year in a minute would open thousands, and
OpenSearch would do nothing else. Operate and Tasklist read by alias and do not mind.
"""

import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx

_TANGGAL = re.compile(rb'("_index":"zeebe-record_[a-z-]+_[0-9.]+)_\d{4}-\d\d-\d\d"')
_TETAP = rb'\1_2000-01-01"'
_DITERUSKAN = ("content-type", "accept")


class SatuIndeks:
    """An HTTP server on the loopback that passes everything on to `tujuan` (base URL of OpenSearch)."""

    def __init__(self, tujuan: str) -> None:
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.http = httpx.Client(base_url=tujuan, timeout=60)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, name="satu-indeks", daemon=True).start()

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()
        self._server.http.close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    http: httpx.Client


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: _Server

    def _pass_on(self) -> None:
        body = self._body()
        if self.path.endswith("/_bulk"):
            body = _TANGGAL.sub(_TETAP, body)
        headers = {k: v for k in _DITERUSKAN if (v := self.headers.get(k))}
        try:
            answer = self.server.http.request(self.command, self.path, content=body, headers=headers)
            status, content, kind = answer.status_code, answer.content, answer.headers.get("content-type", "")
        except (httpx.HTTPError, RuntimeError):  # OpenSearch away, or the stage closes
            status, content, kind = 503, b"{}", "application/json"
        self.send_response(status)
        self.send_header("Content-Type", kind or "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    do_GET = do_HEAD = do_PUT = do_POST = do_DELETE = _pass_on  # noqa: N815 - http.server's names

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        parts = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(parts)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        """Keep quiet."""
