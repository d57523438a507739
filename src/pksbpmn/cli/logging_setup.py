"""Structured logs on stderr: JSON for machines, lines on a terminal; tracebacks without local variables."""

import logging
import sys

import structlog
from structlog.typing import Processor  # noqa: TC002 - annotations are evaluated everywhere else, too

_RAMAI = ("alembic", "httpx", "httpcore", "grpc", "mail.log")


def siapkan_log() -> None:
    """Send structlog and the standard library's logging the same way; `nomor` is the complaint or matter at work."""
    bersama: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso"),
    ]
    structlog.configure(
        processors=[*bersama, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    akhir: list[Processor] = (
        [structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)]
        if sys.stderr.isatty()
        else [structlog.processors.format_exc_info, structlog.processors.JSONRenderer()]
    )
    hapus = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    aliran = logging.StreamHandler()
    aliran.setFormatter(structlog.stdlib.ProcessorFormatter(foreign_pre_chain=bersama, processors=[hapus, *akhir]))
    akar = logging.getLogger()
    akar.handlers[:] = [aliran]
    akar.setLevel(logging.INFO)
    for nama in _RAMAI:
        logging.getLogger(nama).setLevel(logging.WARNING)
