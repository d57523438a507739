"""Traces: one span a job, with ids and the number of the complaint, and nothing of what went wrong in it."""

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from pksbpmn.camunda.runtime.execution import execute
from pksbpmn.tracing import set_up_tracing
from tests.unit.test_runtime_execution import INFO, RAHASIA, Ledger, make_handler


@pytest.fixture(scope="module")
def spans() -> InMemorySpanExporter:
    tempat = InMemorySpanExporter()
    penyedia = TracerProvider()
    penyedia.add_span_processor(SimpleSpanProcessor(tempat))
    trace.set_tracer_provider(penyedia)
    return tempat


def test_a_job_is_a_span_without_any_value(spans: InMemorySpanExporter) -> None:
    spans.clear()
    execute(
        make_handler(ValueError(RAHASIA)), Ledger(), INFO, f'{{"nama": "{RAHASIA}", "nomorBerkas": "0001/LM/I/2026"}}'
    )
    (satu,) = spans.get_finished_spans()
    assert satu.name == INFO.job_type
    assert satu.attributes is not None
    assert dict(satu.attributes)["pksbpmn.nomor"] == "0001/LM/I/2026"
    assert RAHASIA not in satu.to_json()
    assert satu.events == ()


def test_no_collector_no_traces(monkeypatch: pytest.MonkeyPatch) -> None:
    dipasang: list[object] = []
    monkeypatch.setattr(trace, "set_tracer_provider", dipasang.append)
    set_up_tracing(None, "uji")
    assert dipasang == []
    set_up_tracing("http://127.0.0.1:9/v1/traces", "uji")
    (penyedia,) = dipasang
    assert isinstance(penyedia, TracerProvider)
    assert penyedia.resource.attributes["service.name"] == "uji"
    penyedia.shutdown()
