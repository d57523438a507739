"""The base of everything that is typed in or kept as a model, and its errors in our own words."""

import re
from enum import StrEnum
from functools import cache
from typing import get_args

from pydantic import BaseModel, ConfigDict, EmailStr, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails


class Isian(BaseModel):
    """Frozen; unknown fields and empty texts are refused, space around texts goes."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, str_min_length=1)


class Simpanan(BaseModel):
    """As it is kept in the registry: frozen, nothing unknown."""

    model_config = ConfigDict(frozen=True, extra="forbid")


@cache
def _surel() -> TypeAdapter[str]:
    """Made when it is first asked for: whatever only starts or lists does not wait for the e-mail library."""
    return TypeAdapter(EmailStr)


def satu_surel(teks: str) -> str | None:
    """The one e-mail address in a text, without a name beside it; None for anything else, as two of them."""
    try:
        return _surel().validate_python(teks.strip())
    except ValidationError:
        return None


def sebutkan_bidang(model: type[BaseModel], tanpa: frozenset[str] = frozenset()) -> str:
    """The fields of a model as they are written, what it needs marked with *; those of its parts in brackets."""
    return ", ".join(
        f"{nama}{'*' if bidang.is_required() else ''}{_bagian(bidang.annotation)}"
        for nama, bidang in model.model_fields.items()
        if nama not in tanpa
    )


def _bagian(jenis: object) -> str:
    """What is inside: fields of a part, words of a closed list; of several kinds the first that has any."""
    if isinstance(jenis, type) and issubclass(jenis, BaseModel):
        return f" ({sebutkan_bidang(jenis)})"
    if isinstance(jenis, type) and issubclass(jenis, StrEnum):
        return f" ({'|'.join(jenis)})"
    return next(filter(None, map(_bagian, get_args(jenis))), "")


_NAMA = re.compile(r"[A-Za-z0-9_-]{1,40}")
_SEBAB = {
    "missing": "wajib diisi",
    "extra_forbidden": "bidang ini tidak dikenal",
    "string_type": "harus teks",
    "string_too_short": "tidak boleh kosong",
    "string_too_long": "lebih dari {max_length} huruf",
    "too_short": "paling sedikit {min_length}",
    "greater_than": "harus lebih dari {gt}",
    "greater_than_equal": "paling sedikit {ge}",
    "less_than_equal": "paling banyak {le}",
    "enum": "harus salah satu dari {expected}",
    "tuple_type": "harus daftar",
    "model_type": "harus berisi bidang-bidang",
    "dict_type": "harus berisi bidang-bidang",
    "invalid_key": "bukan nama bidang; pecahan ditulis dengan titik",
}


def sebutkan_galat(galat: ValidationError) -> str:
    """Field paths and what is wrong with each, without the values that were given.

    What was given as the name of a field is said again only where it looks like one.
    """
    semua = galat.errors(include_input=False)
    return "; ".join(_di_mana(g) + _sebab(g) for g in semua)


def _di_mana(galat: ErrorDetails) -> str:
    """A rule of ours about the whole says itself where."""
    bagian = [_nama(b) for b in galat["loc"] if b != "[key]"]
    if not bagian:
        return "" if galat["type"] == "aturan" else "(akar): "
    return f"{'.'.join(bagian)}: "


def _nama(bagian: int | str) -> str:
    teks = str(bagian)
    return teks if _NAMA.fullmatch(teks) else "?"


def _sebab(galat: ErrorDetails) -> str:
    """In our words: pydantic's own are English, and those about e-mail addresses quote the address."""
    jenis = galat["type"]
    if jenis == "aturan":  # a rule of ours, in our own words
        return galat["msg"]
    if jenis.startswith("date"):
        return "harus tanggal yang ada (TTTT-BB-HH)"
    if jenis.startswith("bool"):
        return "harus true atau false"
    if jenis.startswith("int"):
        return "harus bilangan bulat"
    if jenis.startswith(("float", "finite")):
        return "harus bilangan"
    return _SEBAB.get(jenis, "tidak sah").format(**galat.get("ctx", {})).replace("' or '", "' atau '")
