"""Keeping a hidden complainant hidden (UU 37/2008 Pasal 24(2); rules REG-I-04)."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from pksbpmn.domain.jenis import Pihak

SEBUTAN = "Pelapor (identitas dirahasiakan)"
BOLEH_TAHU = frozenset({Pihak.PELAPOR, Pihak.OMBUDSMAN})
_PANJANG_NAMA_TERPENDEK = 3


def samarkan(nilai: Any, rahasia: Iterable[str]) -> Any:
    """The same text, list or mapping with every occurrence of a secret word replaced.

    Names are hidden as a whole and word by word, in any letter case.
    """
    kata = sorted(
        {k for r in rahasia for k in (r, *r.split()) if len(k) >= _PANJANG_NAMA_TERPENDEK},
        key=len,
        reverse=True,
    )
    if not kata:
        return nilai
    return _samarkan(nilai, re.compile("|".join(rf"\b{re.escape(k)}\b" for k in kata), re.IGNORECASE))


def _samarkan(nilai: Any, pola: re.Pattern[str]) -> Any:
    if isinstance(nilai, str):
        return pola.sub("[disamarkan]", nilai)
    if isinstance(nilai, Mapping):
        return {k: _samarkan(v, pola) for k, v in nilai.items()}
    if isinstance(nilai, list | tuple):
        return [_samarkan(v, pola) for v in nilai]
    return nilai
