"""What can be read in a file by a search: its text and what lies beside it, or that a person has to look.

Read by `isi_pdf` and `isi_kantor`. What no search of text can vouch for counts as unreadable: pictures, sound, what is
encrypted, broken, packed deeper, or larger than the bounds. A font that shows other letters than it says deceives this.
"""

import base64
import html
import re
from collections.abc import Iterator

from pksbpmn.domain.berkas.isi_kantor import ARSIP, teks_arsip
from pksbpmn.domain.berkas.isi_pdf import teks_pdf
from pksbpmn.domain.berkas.terbaca import HURUF_TERBANYAK, TidakTerbaca

_PDF = b"%PDF-"
_BESAR_TERBANYAK = 25 * 2**20
_TEKS = ("txt", "csv", "json", "yaml", "yml")
_LOLOS = re.compile(r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})")
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{8,}(?:\r?\n[A-Za-z0-9+/_-]+)*={0,2}")


def isi_terbaca(nama: str, isi: bytes) -> list[str]:
    """The name and every text in a file. TidakTerbaca, saying why, for what a search cannot vouch for."""
    if len(isi) > _BESAR_TERBANYAK:
        raise TidakTerbaca("terlalu besar untuk dicari")
    try:
        teks = list(dict.fromkeys([nama, *_semua(nama.rpartition(".")[2].lower(), isi)]))
    except TidakTerbaca:
        raise
    except Exception:  # noqa: BLE001 - whatever a library raises on a hostile file: a person has to look
        raise TidakTerbaca("rusak, tersandi, atau tidak dikenal") from None
    if sum(map(len, teks)) > HURUF_TERBANYAK:
        raise TidakTerbaca("terlalu panjang untuk dicari")
    return [t for t in teks if t.strip()]


def _semua(akhiran: str, isi: bytes) -> Iterator[str]:
    if _PDF in isi[:1024]:
        yield from teks_pdf(isi)
    elif isi.startswith(b"PK"):
        yield from teks_arsip(isi, akhiran, _anggota)
    elif akhiran in _TEKS or _utf8(isi):
        yield from _polos(isi)
    else:
        raise TidakTerbaca("gambar, suara, atau bentuk yang tidak dapat dicari")


def _utf8(isi: bytes) -> bool:
    try:
        return b"\0" not in isi and bool(isi.decode())
    except UnicodeDecodeError:
        return False


def _anggota(nama: str, isi: bytes) -> Iterator[str]:
    """A file in a plain archive; no archive within an archive."""
    akhiran = nama.rpartition(".")[2].lower()
    if isi.startswith(b"PK") and akhiran not in ARSIP:
        raise TidakTerbaca("arsip di dalam arsip")
    yield from _semua(akhiran, isi)


def _polos(isi: bytes) -> Iterator[str]:
    if len(isi) > HURUF_TERBANYAK:
        raise TidakTerbaca("terlalu panjang untuk dicari")
    if isi.startswith((b"\xff\xfe", b"\xfe\xff")):
        teks = isi.decode("utf-16")
    else:
        try:
            teks = isi.decode("utf-8-sig")
        except UnicodeDecodeError:
            teks = isi.decode("cp1252")
    yield teks
    yield html.unescape(_LOLOS.sub(lambda m: chr(int(m[1] or m[2], 16)), teks))
    yield "\n".join(_tersandi(teks))


def _tersandi(teks: str) -> Iterator[str]:
    """What is written in base 64, as in mails."""
    for sandi in _BASE64.findall(teks):
        try:
            yield base64.b64decode(
                re.sub(r"\s", "", sandi).rstrip("=") + "==", b"-_" if re.search("[-_]", sandi) else None
            ).decode()
        except ValueError:
            continue
