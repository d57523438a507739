"""How input is read: files, stdin, pairs, words of closed lists. What is wrong is named, never its value."""

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from pksbpmn.cli.files import files
from pksbpmn.domain.galat import MasukanSalah, sebab_sistem
from pksbpmn.domain.isian import sebutkan_bidang, sebutkan_galat
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk
from pksbpmn.domain.tenggat.kalender import di_jakarta

E = TypeVar("E", bound=StrEnum)
M = TypeVar("M", bound=BaseModel)


def read_as(model: type[M], file: str, what: str) -> M:
    """Content of a YAML or JSON file (`-` = stdin) as `model`. MasukanSalah names the fields at fault."""
    return validated(model, read_data(file), what)


def validated(model: type[M], data: Any, what: str) -> M:
    """Data as `model`. MasukanSalah names the fields at fault."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise MasukanSalah(
            f"{what} tidak sah: {sebutkan_galat(error)}.",
            f"Perbaiki bidang itu, lalu kirim lagi. Bidangnya (* wajib): {sebutkan_bidang(model)}.",
        ) from None


def read_bytes(file: str, at_most: int | None = None) -> bytes:
    """Bytes of a file (`-` = stdin), which may have so many."""
    try:
        return files().read(file, at_most)
    except (OSError, ValueError) as error:
        cause = sebab_sistem(error) if isinstance(error, OSError) else "namanya tidak sah"
        raise MasukanSalah(
            f"{_named(file)} tidak dapat dibaca ({cause}).", "Periksa nama, izin, dan besarnya."
        ) from None


def read_attachments(files: Iterable[str] | None, klasifikasi: Klasifikasi | None) -> tuple[LampiranMasuk, ...]:
    """Files to hand in, each under its own name."""
    return tuple(
        LampiranMasuk(f.replace("\\", "/").rsplit("/", 1)[-1], read_bytes(f), klasifikasi) for f in files or ()
    )


def numbered(
    entries: Iterable[str] | None, what: str, example: str, *, once: bool = False
) -> Iterator[tuple[int, str]]:
    """The pairs "NO=TEXT" as they are typed; MasukanSalah where one is something else, or with `once` comes again."""
    seen: set[int] = set()
    for entry in entries or ():
        number, found, text = entry.partition("=")
        if not found or not number.strip().isdecimal():
            raise MasukanSalah(f"{what} tidak dapat dibaca.", f"Tulis NO=ISI, misalnya {example}.")
        if once and int(number) in seen:
            raise MasukanSalah(f"{what} {int(number)} disebut dua kali.", "Tulis tiap nomor sekali.")
        seen.add(int(number))
        yield int(number), text


def read_data(file: str) -> Any:
    """Content of a YAML or JSON file (`-` = stdin); MasukanSalah tells line and column."""
    text = read_text(file)
    try:
        return json.loads(text) if text.lstrip().startswith(("{", "[")) else yaml.safe_load(text)
    except json.JSONDecodeError as error:
        place = f" pada baris {error.lineno}, kolom {error.colno}"
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = f" pada baris {mark.line + 1}, kolom {mark.column + 1}" if mark else ""
    except (yaml.YAMLError, ValueError, RecursionError):
        place = ""
    raise MasukanSalah(f"{_named(file)} bukan YAML atau JSON yang benar: kesalahan{place}.", "Perbaiki penulisannya.")


def read_text(file: str) -> str:
    """Text of a file (`-` = stdin), UTF-8."""
    try:
        return read_bytes(file).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise MasukanSalah(f"{_named(file)} bukan teks UTF-8.", "Simpan ulang sebagai teks UTF-8.") from None


def text_or_file(given: str) -> str:
    """A text, typed or read from its file already (`cli.texts`); never empty."""
    if not given.strip():
        raise MasukanSalah("Isi kosong.", "Tulis teksnya, atau sebut berkasnya dengan @berkas.")
    return given.strip()


def pairs(given: Iterable[str]) -> dict[str, Any]:
    """`key=value` pairs; a value that is JSON is taken as such (true, 3, "x"), everything else as text."""
    found = {}
    for one in given:
        key, sign, value = one.partition("=")
        if not sign or not key.strip():
            raise MasukanSalah("Isian harus ditulis kunci=nilai.", "Contoh: lolos=true.")
        found[key.strip()] = _json_or_text(value)
    return found


def text_pairs(given: Iterable[str]) -> dict[str, str]:
    """`key=value` pairs of which every value is text."""
    return {key: str(value) for key, value in pairs(given).items()}


def word_of(words: Iterable[E], what: str) -> Callable[[str], E]:
    """A parser for a word of a closed list, in upper or lower case, with hyphens or underscores."""
    words = tuple(words)

    def plain(text: str) -> str:
        return text.upper().replace("-", "_")

    def parse(text: str) -> E:
        for word in words:
            if plain(word) == plain(text):
                return word
        raise MasukanSalah(f"{what} tidak dikenal.", f"Pilih: {', '.join(words)}.")

    return parse


def local_moment(text: str) -> datetime:
    """A moment as TTTT-BB-HHTjj:mm, Jakarta time where no zone is given."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise MasukanSalah(
            "Waktu harus ditulis TTTT-BB-HHTjj:mm dan memang ada.", "Contoh: 2026-01-31T08:30."
        ) from None
    return di_jakarta(moment)


def calendar_day(text: str) -> date:
    """A day as TTTT-BB-HH."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise MasukanSalah("Tanggal harus ditulis TTTT-BB-HH dan memang ada.", "Contoh: 2026-01-31.") from None


def _json_or_text(text: str) -> Any:
    try:
        return json.loads(text, parse_constant=_no_json)
    except ValueError:
        return text


def _no_json(text: str) -> Any:
    raise ValueError(text)


def _named(file: str) -> str:
    return "Masukan standar" if file == "-" else f"Berkas {file}"
