"""What went wrong in a handler, and what of it may be shown.

Three kinds: transient (try again later), conflict (a race that the next try sees resolved; the diagram's
retries bound it) and permanent (an incident for a person). Exception messages can hold personal data
(SQL parameters, rejected input), so only those of `PksError` leave this module.
"""

import traceback
from enum import Enum

from pydantic import ValidationError
from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from pksbpmn.domain.galat import GalatSementara, PksError


class Kind(Enum):
    """What the engine is asked to do with the job."""

    TRANSIENT = "transient"
    CONFLICT = "conflict"
    PERMANENT = "permanent"


_TRANSIENT = (GalatSementara, OperationalError, InterfaceError, PoolTimeoutError, TimeoutError, OSError)
_OUR_MISTAKES = (FileNotFoundError, NotADirectoryError, IsADirectoryError, PermissionError, FileExistsError)


def classify(error: BaseException) -> Kind:
    """The kind of a failure, by its type alone."""
    if isinstance(error, IntegrityError):
        return Kind.CONFLICT
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return Kind.TRANSIENT
    if isinstance(error, _TRANSIENT) and not isinstance(error, _OUR_MISTAKES):
        return Kind.TRANSIENT
    return Kind.PERMANENT


def message(error: BaseException, correlation: str) -> str:
    """What Operate shows, in Indonesian, without any value of a variable."""
    if isinstance(error, PksError):
        return f"{error.pesan} {error.obat}".strip()
    if isinstance(error, ValidationError):
        return f"Variabel proses tidak sah: {_fields(error)}. Perbaiki variabelnya, lalu ulangi. ({correlation})"
    return f"Galat {type(error).__name__} pada pekerja. Rinciannya ada di log dengan kode {correlation}."


def scrubbed_traceback(error: BaseException) -> str:
    """The traceback with its chain, frames and exception classes only: no messages, no values."""
    parts: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        shown = f": {message(current, '')}" if isinstance(current, PksError) else ""
        if isinstance(current, ValidationError):
            shown = f": {_fields(current)}"
        frames = "".join(traceback.format_tb(current.__traceback__))
        parts.append(f"{frames}{type(current).__module__}.{type(current).__qualname__}{shown}")
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\ncaused by\n".join(parts)


def _fields(error: ValidationError) -> str:
    details = error.errors(include_url=False, include_context=False, include_input=False)
    # only the outermost name: deeper ones can be keys of a mapping, which are data
    return ", ".join(sorted({f"{(detail['loc'] or ('?',))[0]} ({detail['type']})" for detail in details}))
