"""Which characters a letter can carry.

PDF/A forbids text without a glyph (ISO 19005-2, 6.2.11.8), and letters use only the fonts inside Typst, so that the
same data gives the same file on every machine. What people write is free: an emoji in a complaint must not stop it.
"""

import re
import unicodedata
from typing import Any

from pksbpmn.domain.berkas.kutipan import TANDA

REPLACEMENT = "\u25a1"
"""Stands for a character that the fonts do not have: □."""

_PRESENT = (
    (0x20, 0x7E),
    (0xA0, 0xAC),
    (0xAE, 0x2FF),  # Latin with all its marks
    (0x384, 0x38A),
    (0x38E, 0x3A1),
    (0x3A3, 0x482),  # Greek, Cyrillic
    (0x48A, 0x4FF),
    (0x1E00, 0x1EFF),  # Latin of Viet Nam and of transliterations
    (0x2010, 0x2027),
    (0x2030, 0x2040),
    (0x2070, 0x2071),
    (0x2074, 0x208E),
    (0x20A0, 0x20C0),  # currencies
    (0x2100, 0x211E),
    (0x2126, 0x2151),
    (0x2190, 0x23FF),  # arrows, mathematics
    (0x2460, 0x2606),
)
_FOREIGN = re.compile("[^\n" + "".join(rf"\u{a:04x}-\u{z:04x}" for a, z in _PRESENT) + "]")
_LONG_WORD = re.compile(r"(\S{40})(?=\S)")
_SHAPELESS = ("Cc", "Cf", "Mn", "Me")


def clean(text: str) -> str:
    """The same text in characters that can be printed.

    Control and direction characters and stray combining marks go, tabs and line separators become what they mean,
    and every other character without a glyph becomes `REPLACEMENT`.
    """
    tidy = text.replace("\r\n", "\n").replace("\r", "\n")
    return _FOREIGN.sub(_replace, unicodedata.normalize("NFC", tidy))


def _replace(found: re.Match[str]) -> str:
    character = found.group()
    category = unicodedata.category(character)
    if category in {"Zl", "Zp"}:
        return "\n"
    if category == "Zs" or character == "\t":
        return " "
    return "" if category in _SHAPELESS else REPLACEMENT


def printable(value: Any) -> Any:
    """Every text inside lists and mappings cleaned, and words too long for a line made breakable.

    Marks of quotations stay: no value that was cleaned by itself holds one.
    """
    if isinstance(value, str):
        return "".join(
            part if n % 2 else _LONG_WORD.sub("\\1\u200b", clean(part)) for n, part in enumerate(TANDA.split(value))
        )
    if isinstance(value, dict):
        return {k: printable(v) for k, v in value.items()}
    if isinstance(value, list):
        return [printable(v) for v in value]
    return value
