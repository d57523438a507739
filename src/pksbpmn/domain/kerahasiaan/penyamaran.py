"""Keeping a hidden complainant hidden (UU 37/2008 Pasal 24(2); rules REG-I-04)."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any

from pksbpmn.domain.berkas.pihak import Pihak

SEBUTAN = "Pelapor (identitas dirahasiakan)"
BOLEH_TAHU = frozenset({Pihak.PELAPOR, Pihak.OMBUDSMAN})
_PANJANG_NAMA_TERPENDEK = 3
_HURUF = r"[^\W\d_]"
"""One letter of any alphabet."""
_AKHIRAN = "nya|lah|kah|ku|mu"
_TANDA = " \t\r\n.,;:'\"()-"
_SATU_APOSTROF = {ord(c): "'" for c in "\u2018\u2019\u02bc\u0060\u00b4"}


def samarkan(nilai: Any, rahasia: Iterable[str], utuh: Iterable[str] = ()) -> Any:
    """The same text, list or mapping with every occurrence of a secret replaced.

    Names and e-mail addresses (`rahasia`) are hidden as a whole and part by part, postal addresses (`utuh`) as a whole:
    in any letter case, beside any sign, with an Indonesian suffix, over several blanks or lines, with or without
    accents, and however Unicode may write them: full-width, decomposed, with invisible characters inside. Values of
    closed lists are no text of people and stay; keys that people typed are hidden too.
    """
    bagian = {b for r in rahasia for b in _bagian(_normal(r))} | {_normal(u).strip(_TANDA) for u in utuh}
    terpanjang_dahulu = sorted((b for b in bagian if len(b) >= _PANJANG_NAMA_TERPENDEK), key=len, reverse=True)
    if not terpanjang_dahulu:
        return nilai
    salah_satu = "|".join(r"\s+".join(map(re.escape, b.split())) for b in terpanjang_dahulu)
    pola = re.compile(rf"(?<!{_HURUF})(?:{salah_satu})(?:{_AKHIRAN})?(?!{_HURUF})", re.IGNORECASE)
    return _samarkan(nilai, pola)


def _bagian(rahasia: str) -> Iterator[str]:
    """The whole, and what alone would give it away: the words of a name, the part of an e-mail before the @."""
    yield rahasia.strip(_TANDA)
    if "@" in rahasia:
        yield rahasia.partition("@")[0].strip(_TANDA)
    else:
        yield from re.findall(rf"{_HURUF}+", rahasia)


def _normal(teks: str) -> str:
    """Compatibility forms unified, one apostrophe, accents and invisible characters taken out."""
    urai = unicodedata.normalize("NFKD", teks).translate(_SATU_APOSTROF)
    return "".join(c for c in urai if c.isspace() or unicodedata.category(c) not in {"Mn", "Cf", "Cc"})


def _samarkan(nilai: Any, pola: re.Pattern[str]) -> Any:
    if isinstance(nilai, StrEnum):
        return nilai
    if isinstance(nilai, str):
        normal = _normal(nilai)
        return pola.sub("[disamarkan]", normal) if pola.search(normal) else nilai
    if isinstance(nilai, Mapping):
        return {k if _kunci_program(k) else _samarkan(k, pola): _samarkan(v, pola) for k, v in nilai.items()}
    if isinstance(nilai, list | tuple):
        return [_samarkan(v, pola) for v in nilai]
    return nilai


def _kunci_program(kunci: Any) -> bool:
    """Whether the key of a mapping is the program's ("nama_lengkap"), and not what somebody typed ("KTP Contoh")."""
    return isinstance(kunci, StrEnum) or not isinstance(kunci, str) or (kunci.isidentifier() and kunci.islower())
