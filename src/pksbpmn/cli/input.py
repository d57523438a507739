"""How input is read: files, stdin, pairs, words of closed lists. What is wrong is named, never its value."""

import json
import sys
from collections.abc import Callable, Iterable
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.isi import sebutkan_galat
from pksbpmn.domain.kalender import JAKARTA
from pksbpmn.domain.laporan import LaporanMasuk

E = TypeVar("E", bound=StrEnum)
M = TypeVar("M", bound=BaseModel)


def baca_laporan(berkas: str) -> LaporanMasuk:
    """The complaint in a YAML or JSON file (`-` = stdin). MasukanSalah names the fields at fault."""
    return baca_sebagai(LaporanMasuk, berkas, "Laporan")


def baca_sebagai(model: type[M], berkas: str, apa: str) -> M:
    """Content of a YAML or JSON file (`-` = stdin) as `model`. MasukanSalah names the fields at fault."""
    return periksa(model, baca_data(berkas), apa)


def periksa(model: type[M], data: Any, apa: str) -> M:
    """Data as `model`. MasukanSalah names the fields at fault."""
    try:
        return model.model_validate(data)
    except ValidationError as salah:
        raise MasukanSalah(
            f"{apa} tidak sah: {sebutkan_galat(salah)}.", "Perbaiki bidang itu, lalu kirim lagi."
        ) from None


def baca_biner(berkas: str) -> bytes:
    """Bytes of a file."""
    try:
        return Path(berkas).read_bytes()
    except OSError as salah:
        raise MasukanSalah(
            f"{_sebut(berkas)} tidak dapat dibaca ({salah.strerror}).", "Periksa nama dan izin berkas itu."
        ) from None


def baca_data(berkas: str) -> Any:
    """Content of a YAML or JSON file (`-` = stdin); MasukanSalah tells line and column."""
    teks = baca_teks(berkas)
    try:
        return json.loads(teks) if teks.lstrip().startswith(("{", "[")) else yaml.safe_load(teks)
    except json.JSONDecodeError as salah:
        tempat = f" pada baris {salah.lineno}, kolom {salah.colno}"
    except yaml.MarkedYAMLError as salah:
        m = salah.problem_mark
        tempat = f" pada baris {m.line + 1}, kolom {m.column + 1}" if m else ""
    except (yaml.YAMLError, ValueError, RecursionError):
        tempat = ""
    raise MasukanSalah(
        f"{_sebut(berkas)} bukan YAML atau JSON yang benar: kesalahan{tempat}.", "Perbaiki penulisannya."
    )


def baca_teks(berkas: str) -> str:
    """Text of a file (`-` = stdin), UTF-8."""
    try:
        isi = sys.stdin.buffer.read() if berkas == "-" else Path(berkas).read_bytes()
    except OSError as salah:
        raise MasukanSalah(
            f"{_sebut(berkas)} tidak dapat dibaca ({salah.strerror}).", "Periksa nama dan izin berkas itu."
        ) from None
    try:
        return isi.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise MasukanSalah(f"{_sebut(berkas)} bukan teks UTF-8.", "Simpan ulang sebagai teks UTF-8.") from None


def teks_atau_berkas(isi: str) -> str:
    """`isi` itself, or with `@file` what the file says; never empty."""
    teks = baca_teks(isi[1:]) if isi.startswith("@") else isi
    if not teks.strip():
        raise MasukanSalah("Isi kosong.", "Tulis teksnya, atau sebut berkasnya dengan @berkas.")
    return teks.strip()


def pasangan(teks: Iterable[str]) -> dict[str, Any]:
    """`kunci=nilai` pairs; a value that is JSON is taken as such (true, 3, "x"), everything else as text."""
    hasil = {}
    for satu in teks:
        kunci, tanda, nilai = satu.partition("=")
        if not tanda or not kunci.strip():
            raise MasukanSalah("Nilai tugas harus ditulis kunci=nilai.", "Contoh: lolos=true.")
        hasil[kunci.strip()] = _nilai(nilai)
    return hasil


def pilihan(daftar: type[E], apa: str) -> Callable[[str], E]:
    """A parser for a word of a closed list, in upper or lower case."""

    def baca(teks: str) -> E:
        try:
            return daftar(teks.upper().replace("-", "_"))
        except ValueError:
            raise MasukanSalah(f"{apa} tidak dikenal.", f"Pilih: {', '.join(daftar)}.") from None

    return baca


def waktu_lokal(teks: str) -> datetime:
    """A moment as TTTT-BB-HHTjj:mm, Jakarta time where no zone is given."""
    try:
        saat = datetime.fromisoformat(teks)
    except ValueError:
        raise MasukanSalah(
            "Waktu harus ditulis TTTT-BB-HHTjj:mm dan memang ada.", "Contoh: 2026-01-31T08:30."
        ) from None
    return saat.astimezone(JAKARTA) if saat.tzinfo else saat.replace(tzinfo=JAKARTA)


def tanggal(teks: str) -> date:
    """A day as TTTT-BB-HH."""
    try:
        return date.fromisoformat(teks)
    except ValueError:
        raise MasukanSalah("Tanggal harus ditulis TTTT-BB-HH dan memang ada.", "Contoh: 2026-01-31.") from None


def _nilai(teks: str) -> Any:
    try:
        return json.loads(teks, parse_constant=_bukan_json)
    except ValueError:
        return teks


def _bukan_json(teks: str) -> Any:
    raise ValueError(teks)


def _sebut(berkas: str) -> str:
    return "Masukan standar" if berkas == "-" else f"Berkas {berkas}"
