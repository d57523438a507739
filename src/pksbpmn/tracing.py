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
def span(name: str, **attributes: str | int | None) -> Iterator[None]:
    """A span with these attributes (ids, kinds, numbers of complaints); exceptions are not recorded in it."""
    if trace is None or isinstance(trace.get_tracer_provider(), trace.ProxyTracerProvider):
        yield
        return
    told = {f"pksbpmn.{k}": v for k, v in attributes.items() if v is not None}
    with trace.get_tracer("pksbpmn").start_as_current_span(
        name, attributes=told, record_exception=False, set_status_on_exception=False
    ):
        yield


def set_up_tracing(endpoint: str | None, service: str) -> None:
    """Send traces to an OTLP/HTTP collector (`http://host:4318/v1/traces`); None = do not."""
    if endpoint is None:
        return
    try:
        import requests  # noqa: PLC0415
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter  # noqa: PLC0415
        from opentelemetry.sdk.resources import Resource  # noqa: PLC0415
        from opentelemetry.sdk.trace import TracerProvider  # noqa: PLC0415
        from opentelemetry.sdk.trace.export import BatchSpanProcessor  # noqa: PLC0415
    except ImportError:
        raise PksError("OpenTelemetry tidak terpasang.", "Pasang dengan `pip install pksbpmn[otel]`.") from None
    resource = Resource.create({"service.name": service, "service.version": version("pksbpmn")})
    provider = TracerProvider(resource=resource)
    session = requests.Session()
    session.trust_env = False  # a proxy of the environment would be another place than the one that was checked
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=endpoint, session=session)))
    trace.set_tracer_provider(provider)
