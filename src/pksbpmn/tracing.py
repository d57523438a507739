"""OpenTelemetry traces, where somebody wants them: nothing happens without a provider, and no value is ever traced."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version

from pksbpmn.domain.galat import PksError

try:
    from opentelemetry import trace
except ImportError:  # the extra `otel` is not installed
    trace = None  # type: ignore[assignment]


@contextmanager
def rentang(nama: str, **atribut: str | int | None) -> Iterator[None]:
    """A span with these attributes (ids, kinds, numbers of complaints); exceptions are not recorded in it."""
    if trace is None:
        yield
        return
    isi = {f"pksbpmn.{k}": v for k, v in atribut.items() if v is not None}
    with trace.get_tracer("pksbpmn").start_as_current_span(
        nama, attributes=isi, record_exception=False, set_status_on_exception=False
    ):
        yield


def siapkan_jejak(alamat: str | None, layanan: str) -> None:
    """Send traces to an OTLP/HTTP collector (`http://host:4318/v1/traces`); None = do not."""
    if alamat is None:
        return
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter  # noqa: PLC0415
        from opentelemetry.sdk.resources import Resource  # noqa: PLC0415
        from opentelemetry.sdk.trace import TracerProvider  # noqa: PLC0415
        from opentelemetry.sdk.trace.export import BatchSpanProcessor  # noqa: PLC0415
    except ImportError:
        raise PksError("OpenTelemetry tidak terpasang.", "Pasang dengan `pip install pksbpmn[otel]`.") from None
    sumber = Resource.create({"service.name": layanan, "service.version": version("pksbpmn")})
    penyedia = TracerProvider(resource=sumber)
    penyedia.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=alamat)))
    trace.set_tracer_provider(penyedia)
