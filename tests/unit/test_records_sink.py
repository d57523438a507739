"""What a broker's exporters meet: the record stream's HTTP, and the way between an exporter and OpenSearch."""

import json
import socket
import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from pksbpmn.camunda.records import RecordStream
from pksbpmn.camunda.records.single_index import SingleIndex
from pksbpmn.camunda.records.state import Incident, Waiting
from pksbpmn.testing.serving import LoopbackServer


def bulk(*positions: int) -> list[bytes]:
    """The lines of a bulk request with a record at each position."""
    index = {"index": {"_index": "zeebe-record_job_8.6.0_2026-01-05", "_id": "1-1", "routing": "1"}}
    records = ({"position": p, "valueType": "JOB", "recordType": "COMMAND", "intent": "COMPLETE"} for p in positions)
    return [json.dumps(line, separators=(",", ":")).encode() + b"\n" for record in records for line in (index, record)]


@pytest.fixture
def stream() -> Iterator[RecordStream]:
    stream = RecordStream()
    yield stream
    stream.close()


@pytest.fixture
def exporter(stream: RecordStream) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=stream.url, trust_env=False) as http:
        yield http


def test_the_stream_answers_like_elasticsearch(exporter: httpx.Client) -> None:
    for answer in (exporter.get("/"), exporter.head("/")):
        assert (answer.status_code, answer.headers["x-elastic-product"]) == (200, "Elasticsearch")
    assert exporter.get("/").json()["version"]["number"].startswith("8.")
    assert exporter.head("/").content == b""
    assert exporter.put("/_index_template/zeebe-record_job", json={"priority": 20}).json() == {"acknowledged": True}


@pytest.mark.parametrize("chunked", [False, True])
def test_a_bulk_is_taken_whole_or_in_chunks(stream: RecordStream, exporter: httpx.Client, chunked: bool) -> None:
    body = bulk(7, 8)
    answer = exporter.post("/_bulk", content=iter(body) if chunked else b"".join(body)).json()
    assert not answer["errors"]
    assert [item["index"]["status"] for item in answer["items"]] == [201, 201]
    assert stream.position == 8
    assert stream.ask(lambda s: s.activity) == 2


def test_records_that_come_again_count_once(stream: RecordStream, exporter: httpx.Client) -> None:
    for positions in ((1, 2), (2, 3)):
        exporter.post("/_bulk", content=b"".join(bulk(*positions)))
    assert stream.ask(lambda s: s.activity) == 3


def test_half_a_character_stops_no_stream(stream: RecordStream, exporter: httpx.Client) -> None:
    """The broker writes what a client sent it; refused, it would send the same bulk for ever."""
    body = b"".join(bulk(1, 2)).replace(b'"COMPLETE"', rb'"\ud83d"')
    assert exporter.post("/_bulk", content=body).status_code == 200
    assert stream.position == 2


def tell(stream: RecordStream, *records: tuple[str, str, int, dict[str, Any]]) -> None:
    """The stream hears these events: kind, intent, key, value."""
    for at, (kind, intent, key, value) in enumerate(records, 1):
        event = {"position": at, "valueType": kind, "recordType": "EVENT", "intent": intent, "key": key, "value": value}
        stream.receive([b"{}", json.dumps(event).encode()])


def instance(key: int, parent: int) -> dict[str, Any]:
    return {
        "bpmnElementType": "PROCESS",
        "bpmnProcessId": "klarifikasi",
        "processDefinitionKey": 40,
        "version": 1,
        "parentProcessInstanceKey": parent,
        "elementId": f"e{key}",
    }


def test_what_a_laporan_waits_for_and_what_failed_is_found_by_its_number(stream: RecordStream) -> None:
    """Also in a stage that the complaint calls; what belongs to another complaint is left out."""
    nomor, until = "0001/LM/I/2026", datetime(2026, 1, 19, 17, tzinfo=UTC)
    here = {"elementId": "nilai", "bpmnProcessId": "klarifikasi", "processInstanceKey": 2}
    task = here | {"elementInstanceKey": 6, "dueDate": "", "candidateGroupsList": ["pemeriksaan"]}
    timer = {"targetElementId": "tenggat", "processDefinitionKey": 40, "processInstanceKey": 2}
    later, asing = int(until.timestamp() * 1000), {"processInstanceKey": 9}
    tell(
        stream,
        ("PROCESS_INSTANCE", "ELEMENT_ACTIVATING", 1, instance(1, -1)),
        ("VARIABLE", "CREATED", 3, {"name": "nomorBerkas", "value": f'"{nomor}"', "processInstanceKey": 1}),
        ("PROCESS_INSTANCE", "ELEMENT_ACTIVATING", 2, instance(2, 1)),
        ("USER_TASK", "CREATED", 11, task),
        ("USER_TASK", "CREATED", 12, task | asing),
        ("PROCESS_MESSAGE_SUBSCRIPTION", "CREATED", 13, here | {"elementInstanceKey": 5, "messageName": "jawaban"}),
        ("TIMER", "CREATED", 14, timer | {"dueDate": later}),
        ("TIMER", "CREATED", 15, timer | asing | {"dueDate": later - 60_000}),
        ("INCIDENT", "CREATED", 16, here | {"jobKey": 7, "errorType": "JOB_NO_RETRIES", "errorMessage": "Isi kurang."}),
        ("INCIDENT", "CREATED", 17, here | asing | {"jobKey": 8, "errorType": "x", "errorMessage": "lain"}),
    )
    assert stream.waiting(nomor) == [
        Waiting("nilai", "klarifikasi", "tugas"),
        Waiting("nilai", "klarifikasi", "pesan jawaban"),
        Waiting("tenggat", "klarifikasi", "waktu", until),
    ]
    assert [t.key for t in stream.open_user_tasks(nomor)] == [11]
    assert stream.open_incidents(nomor) == [
        Incident(16, "nilai", "klarifikasi", nomor, "JOB_NO_RETRIES", "Isi kurang.")
    ]
    assert [i.key for i in stream.open_incidents()] == [16, 17]
    assert stream.next_timer() == until - timedelta(minutes=1)


def test_a_broker_that_dies_in_mid_request_is_no_news(
    stream: RecordStream,
    exporter: httpx.Client,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    host, port = exporter.base_url.host, exporter.base_url.port
    for reset in (True, False):
        with socket.create_connection((host, port or 0)) as dying:
            dying.sendall(b"POST /_bulk HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{" + b'"index"')
            exporter.get("/")  # by now the other half of a request has been read
            if reset:
                dying.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    exporter.post("/_bulk", content=b"".join(bulk(1)))
    stream.close()  # waits for what still runs
    assert stream.position == 1
    assert caplog.messages == []
    assert capfd.readouterr() == ("", "")


class OpenSearch:
    """Notes what reaches it and answers with `status`."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str, str, bytes]] = []
        self.status = 200
        self.server = LoopbackServer("opensearch-uji", [Route("/{path:path}", self.take, methods=["GET", "POST"])])

    async def take(self, request: Request) -> JSONResponse:
        target = str(request.url).removeprefix(self.server.url)
        self.seen.append((request.method, target, request.headers["content-type"], await request.body()))
        return JSONResponse({"took": 3}, self.status)


@pytest.fixture
def opensearch() -> Iterator[OpenSearch]:
    opensearch = OpenSearch()
    yield opensearch
    opensearch.server.close()


@pytest.fixture
def way(opensearch: OpenSearch) -> Iterator[httpx.Client]:
    """A client of what stands before OpenSearch."""
    satu = SingleIndex(opensearch.server.url)
    with httpx.Client(base_url=satu.url, trust_env=False, headers={"Content-Type": "application/x-ndjson"}) as http:
        yield http
    satu.close()


def test_the_days_of_a_bulk_become_one_index(way: httpx.Client, opensearch: OpenSearch) -> None:
    answer = way.post("/_bulk", content=iter(bulk(7)))
    assert (answer.status_code, answer.json()) == (200, {"took": 3})
    ((method, target, kind, body),) = opensearch.seen
    assert (method, target, kind) == ("POST", "/_bulk", "application/x-ndjson")
    assert body == b"".join(bulk(7)).replace(b"2026-01-05", b"2000-01-01")


def test_no_policy_of_an_index_is_there_to_remove(way: httpx.Client, opensearch: OpenSearch) -> None:
    answer = way.post("/_plugins/_ism/remove/zeebe-record*")
    assert (answer.status_code, answer.json()["failures"], answer.json()["updated_indices"]) == (200, False, 0)
    assert opensearch.seen == []


def test_everything_else_passes_unchanged_with_its_answer(way: httpx.Client, opensearch: OpenSearch) -> None:
    opensearch.status = 404
    body = b"".join(bulk(7))
    assert way.request("GET", "/zeebe-record_*/_search?size=1", content=body).status_code == 404
    assert opensearch.seen == [("GET", "/zeebe-record_*/_search?size=1", "application/x-ndjson", body)]


def test_an_opensearch_that_is_away_is_told_as_such(way: httpx.Client, opensearch: OpenSearch) -> None:
    opensearch.server.close()
    assert way.post("/_bulk", content=b"").status_code == 503
