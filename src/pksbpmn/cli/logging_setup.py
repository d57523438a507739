"""Structured logs on stderr: JSON for machines, lines on a terminal; tracebacks without local variables."""

import io
import logging
import sys
from typing import Any, TextIO

import structlog
from structlog.typing import EventDict, ExcInfo, Processor

from pksbpmn.cli.terminal import plain

_CHATTY = ("alembic", "httpx", "httpcore", "grpc", "mail.log")


def set_up_logging() -> None:
    """Send structlog and the standard library's logging the same way; `nomor` is the complaint or matter at work."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso"),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    last: list[Processor] = (
        [_plain_values, structlog.dev.ConsoleRenderer(exception_formatter=_plain_traceback)]
        if sys.stderr.isatty()
        else [structlog.processors.format_exc_info, structlog.processors.JSONRenderer()]
    )
    drop_meta = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    handler = logging.StreamHandler()
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(foreign_pre_chain=shared, processors=[drop_meta, *last]))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    for name in _CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)


def _plain_values(_logger: Any, _name: str, event: EventDict) -> EventDict:
    """On a terminal no value commands it; JSON escapes by itself."""
    return {k: plain(v) if isinstance(v, str) else v for k, v in event.items()}


def _plain_traceback(stream: TextIO, failure: ExcInfo) -> None:
    frames = io.StringIO()
    structlog.dev.plain_traceback(frames, failure)
    stream.write(plain(frames.getvalue()))
