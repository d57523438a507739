"""When a command to the engine is worth repeating: it was pushed back, or the engine was not there."""

import grpc
import httpx
from tenacity import RetryCallState, Retrying, retry_if_exception, stop_after_delay, wait_random_exponential

from pksbpmn.camunda.access import unproved
from pksbpmn.domain.galat import GalatSementara, MasukanSalah, PksError, TidakDitemukan

_PASSING_CODES = frozenset(
    {
        grpc.StatusCode.RESOURCE_EXHAUSTED,
        grpc.StatusCode.UNAVAILABLE,
        grpc.StatusCode.DEADLINE_EXCEEDED,
        grpc.StatusCode.ABORTED,
    }
)
_PASSING_STATUS = frozenset({429, 500, 502, 503, 504})


def retrying(patience: float) -> Retrying:
    """Repeat with jittered back-off for `patience` seconds; the last failure is raised as it is."""
    return Retrying(
        retry=retry_if_exception(passes),
        wait=wait_random_exponential(multiplier=0.05, max=2.0),
        stop=stop_after_delay(patience),
        retry_error_callback=_raise_last,
    )


def passes(error: BaseException) -> bool:
    """Whether the same command may succeed later."""
    if unproved(_words(error)) is not None:
        return False
    if isinstance(error, grpc.RpcError):
        return code_of(error) in _PASSING_CODES
    if isinstance(error, httpx.HTTPStatusError):
        return error.response.status_code in _PASSING_STATUS
    return isinstance(error, httpx.TransportError)


def code_of(error: grpc.RpcError) -> grpc.StatusCode:
    """The gRPC status of a failed call."""
    code = getattr(error, "code", None)
    return code() if callable(code) else grpc.StatusCode.UNKNOWN


def as_pks_error(error: Exception, what: str) -> PksError:
    """The failure of a command, for people: `what` names the command in Indonesian."""
    if refusal := unproved(_words(error)):
        return refusal
    if passes(error):
        return GalatSementara(
            f"{what} gagal: mesin proses tidak terjangkau atau sedang sibuk.",
            "Periksa dengan `pksbpmn mesin status`, lalu coba lagi.",
        )
    if isinstance(error, grpc.RpcError):
        if code_of(error) is grpc.StatusCode.NOT_FOUND:
            return TidakDitemukan(f"{what} gagal: mesin proses tidak mengenal kunci atau id itu.")
        details = getattr(error, "details", None)
        reason = details() if callable(details) else code_of(error).name
    else:
        status = error.response.status_code if isinstance(error, httpx.HTTPStatusError) else None
        if status == 404:  # noqa: PLR2004
            return TidakDitemukan(f"{what} gagal: mesin proses tidak mengenal kunci atau id itu.")
        if status == 409:  # noqa: PLR2004
            return TidakDitemukan(f"{what} gagal: sudah dilakukan, atau sedang berlangsung.")
        reason = _detail(error) or type(error).__name__
    return MasukanSalah(f"{what} ditolak mesin proses: {reason}", "Perbaiki masukannya menurut alasan itu.")


def _words(error: BaseException) -> str:
    """What a connection that failed says of it; nothing for an answer."""
    if isinstance(error, grpc.RpcError):
        details = getattr(error, "details", None)
        unreachable = code_of(error) is grpc.StatusCode.UNAVAILABLE and callable(details)
        return str(details()) if unreachable and callable(details) else ""
    return str(error) if isinstance(error, httpx.ConnectError) else ""


def _detail(error: Exception) -> str | None:
    """The engine's own words (RFC 9457 problem details), else the HTTP status."""
    if not isinstance(error, httpx.HTTPStatusError):
        return None
    try:
        return str(error.response.json()["detail"])
    except (ValueError, KeyError, TypeError):
        return f"HTTP {error.response.status_code}"


def _raise_last(state: RetryCallState) -> None:
    if state.outcome is not None:
        state.outcome.result()
