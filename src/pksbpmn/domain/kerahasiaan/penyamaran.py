"""Keeping a hidden complainant hidden (UU 37/2008 Pasal 24(2); rules REG-I-04)."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from pksbpmn.domain.berkas.pihak import Pihak

SEBUTAN = "Pelapor (identitas dirahasiakan)"
BOLEH_TAHU = frozenset({Pihak.PELAPOR, Pihak.OMBUDSMAN})
_PANJANG_NAMA_TERPENDEK = 3


def samarkan(nilai: Any, rahasia: Iterable[str], utuh: Iterable[str] = ()) -> Any:
    """The same text, list or mapping with every occurrence of a secret replaced.

    Names (`rahasia`) are hidden as a whole and word by word, addresses (`utuh`) as a whole, in any letter case, with or
    without accents, and however Unicode may write them: full-width, decomposed, with invisible characters inside.
    """
    kata = {_normal(k) for r in rahasia for k in (r, *r.split()) if len(k) >= _PANJANG_NAMA_TERPENDEK}
    kata |= {_normal(u) for u in utuh}
    terpanjang_dahulu = sorted((k for k in kata if k), key=len, reverse=True)
    if not terpanjang_dahulu:
        return nilai
    return _samarkan(nilai, re.compile("|".join(rf"\b{re.escape(k)}\b" for k in terpanjang_dahulu), re.IGNORECASE))


def _normal(teks: str) -> str:
    """Compatibility forms unified, accents and invisible characters taken out."""
    urai = unicodedata.normalize("NFKD", teks)
    return "".join(c for c in urai if unicodedata.category(c) not in {"Mn", "Cf"})


def _samarkan(nilai: Any, pola: re.Pattern[str]) -> Any:
    if isinstance(nilai, str):
        normal = _normal(nilai)
        return pola.sub("[disamarkan]", normal) if pola.search(normal) else nilai
    if isinstance(nilai, Mapping):
        return {k: _samarkan(v, pola) for k, v in nilai.items()}
    if isinstance(nilai, list | tuple):
        return [_samarkan(v, pola) for v in nilai]
    return nilai
