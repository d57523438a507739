"""What a terminal is given and what it gives: text without commands to the terminal, arguments that are text."""

import io
import os
import re
import sys
from collections.abc import Iterable

from pksbpmn.domain.galat import MasukanSalah

_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""C0 and C1 controls but tab and line feed, what turns the direction of writing, line separators, lone surrogates."""


def plain(text: str) -> str:
    """The text as it may be printed: what would command the terminal or deceive the eye shows as U+FFFD."""
    return _HIDDEN.sub("\ufffd", text.replace("\r\n", "\n"))


def plain_json(text: str) -> str:
    """A JSON document with the same characters escaped: nothing is lost, nothing is obeyed."""
    return _HIDDEN.sub(lambda m: f"\\u{ord(m[0]):04x}", text)


def utf8_streams() -> None:
    """Output is UTF-8 in whatever locale; what cannot be written so is shown by its number."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def text_arguments(argv: Iterable[str]) -> list[str]:
    """The arguments as UTF-8 in whatever locale. MasukanSalah for one that is none or holds a NUL."""
    return [_text(n, one) for n, one in enumerate(argv, 1)]


def _text(place: int, argument: str) -> str:
    try:
        text = os.fsencode(argument).decode("utf-8")
    except UnicodeError:
        text = "\0"
    if "\0" in text:
        raise MasukanSalah(f"Argumen ke-{place} bukan teks UTF-8.", "Tulis ulang; nama berkas pun harus UTF-8.")
    return text
