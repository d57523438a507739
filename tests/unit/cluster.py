"""The REST API of a cluster with an open task, for tests of the command line in front of it."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.unit.cli_tools import Terminal

TUGAS = {
    "id": "2251799813685251",
    "name": "Verifikasi formil",
    "taskDefinitionId": "verifikasi-formil",
    "processName": "Penyelesaian laporan masyarakat",
    "processInstanceKey": "2251799813685249",
    "candidateGroups": ["penerimaan-verifikasi"],
    "dueDate": "2026-01-31T00:00:00.000+0000",
    "sortValues": ["1", "2251799813685251"],
}


class Rest(ThreadingHTTPServer):
    """The REST API of a cluster: answers with `answer`, keeps what it was asked."""

    answer: tuple[int, object] = (200, {"items": []})
    tasks: tuple[int, object] | None = None
    """What the search for tasks answers, when it is another."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Rest)
        self.asked: list[tuple[str, dict[str, object]]] = []
        self.answers: dict[str, tuple[int, object]] = {}
        """By path, where they are others than `answer`."""


class _Rest(BaseHTTPRequestHandler):
    server: Rest

    def do_GET(self) -> None:
        self._answer(200, {"gatewayVersion": "8.6.0"})

    def do_POST(self) -> None:
        isi = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append((self.path, isi))
        search = self.server.tasks if self.path == "/v1/tasks/search" else None
        if self.path == "/v1/flownode-instances/search" and self.path not in self.server.answers:
            search = (200, {"items": [{"key": int(TUGAS["id"]) - 1}]})  # type: ignore[call-overload]
        self._answer(*(search or self.server.answers.get(self.path, self.server.answer)))

    def _answer(self, status: int, jawab: object) -> None:
        badan = json.dumps(jawab).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(badan)))
        self.end_headers()
        self.wfile.write(badan)

    def log_message(self, *_: object) -> None: ...


def cluster(pks: Terminal) -> Iterator[Rest]:
    """A configured cluster."""
    server = Rest()
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    pks.monkeypatch.setenv("PKSBPMN_CLUSTER_GRPC", "127.0.0.1:1")
    pks.monkeypatch.setenv("PKSBPMN_CLUSTER_REST", f"http://127.0.0.1:{server.server_port}")
    yield server
    server.shutdown()
    server.server_close()


def open_task(rest: Rest, nomor: str, **other: object) -> str:
    """A task of this case file waits; its key."""
    nilai = [{"name": "nomorBerkas", "value": json.dumps(nomor)}]
    rest.tasks = (200, [TUGAS | {"candidateGroups": ["pemeriksaan"], "variables": nilai} | other])
    rest.answer = (204, {})
    return TUGAS["id"]  # type: ignore[return-value]
