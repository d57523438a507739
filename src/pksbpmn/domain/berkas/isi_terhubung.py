"""What an office file fetches from elsewhere when it is opened: templates, pictures, data. Links to click may stay.

Who opens the file would tell its sender so, with the address of the office, or run what lies there.
"""

import re
import zipfile
from collections.abc import Mapping
from typing import IO
from xml.parsers import expat

_POTONG = 2**16
_OOXML, _ODF = frozenset({"docx", "xlsx", "pptx"}), frozenset({"odt", "ods", "odp"})
_BAGIAN_TERHUBUNG = re.compile(r"^xl/(?:externallinks/|querytables/|connections\.xml$)")
"""Parts of a workbook whose only use is to fetch."""
_ALAMAT = re.compile(r"^\s*(?:[a-z][a-z0-9+.-]*:|[\\/]{2})", re.IGNORECASE)
"""How an address begins that is not a part of the file itself."""
_TAUTAN = re.compile(r"^\s*(?:https?|mailto|tel):", re.IGNORECASE)
"""What may be clicked on; an address of a file would hand over the account's password when clicked."""
_DI_MESIN_SENDIRI = re.compile(r"^\s*file:///(?!/)", re.IGNORECASE)
_BIDANG = re.compile(
    r"^[^\S\n]*(?:DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|DATABASE)\b", re.IGNORECASE | re.MULTILINE
)
"""Fields of a text that fetch."""
_RUMUS = re.compile(r"\b(?:WEBSERVICE|IMAGE|RTD|DDE|CALL)\s*\(|^[^!\"']*\|", re.IGNORECASE)
"""Formulas of a table that fetch."""


class Terhubung(Exception):
    """The file fetches something when it is opened."""


def periksa_hubungan(akhiran: str, arsip: zipfile.ZipFile) -> None:
    """Raises Terhubung for an office file that fetches something when it is opened, ValueError for a broken one."""
    for nama in arsip.namelist():
        kecil = nama.lower().replace("\\", "/").lstrip("/")
        if akhiran in _OOXML and _BAGIAN_TERHUBUNG.match(kecil):
            raise Terhubung
        if (akhiran in _OOXML and kecil.endswith((".rels", ".xml"))) or (akhiran in _ODF and kecil.endswith(".xml")):
            with arsip.open(nama) as f:
                _Bagian().baca(f)


class _Bagian:
    """One part of the file, read as XML whatever its prefixes and its encoding."""

    def __init__(self) -> None:
        self._dalam = ""
        self._bidang, self._rumus = list[str](), list[str]()
        self._baca = expat.ParserCreate(namespace_separator=" ")
        self._baca.StartElementHandler = self._mulai
        self._baca.EndElementHandler = self._selesai
        self._baca.CharacterDataHandler = self._isi
        self._baca.StartDoctypeDeclHandler = self._tertolak

    def baca(self, isi: IO[bytes]) -> None:
        """All of it, or Terhubung; ValueError for no XML. An empty part holds nothing."""
        ada = False
        try:
            while potong := isi.read(_POTONG):
                ada = True
                self._baca.Parse(potong)
            if ada:
                self._baca.Parse(b"", True)
        except expat.ExpatError as galat:
            raise ValueError(str(galat)) from None
        if _BIDANG.search("".join(self._bidang)):
            raise Terhubung

    def _mulai(self, nama: str, atribut: Mapping[str, str]) -> None:
        elemen = nama.rpartition(" ")[2]
        nilai = {k.rpartition(" ")[2].lower(): v for k, v in atribut.items()}
        self._dalam = elemen
        if elemen == "Relationship":
            _hubungan(nilai)
        elif elemen == "dde-source" or elemen.startswith("dde-connection") or _RUMUS.search(nilai.get("formula", "")):
            raise Terhubung
        elif "href" in nilai and nama.startswith("urn:oasis:"):
            _rujukan(elemen, nilai["href"])
        if elemen in {"fldSimple", "fldChar"}:
            self._bidang += ["\n", nilai.get("instr", ""), "\n"]

    def _isi(self, teks: str) -> None:
        if self._dalam == "instrText":
            self._bidang.append(teks)
        elif self._dalam == "f":
            self._rumus.append(teks)

    def _selesai(self, nama: str) -> None:
        if nama.rpartition(" ")[2] == "f":
            if _RUMUS.search("".join(self._rumus)):
                raise Terhubung
            self._rumus.clear()
        self._dalam = ""

    def _tertolak(self, *_: object) -> None:
        raise Terhubung


def _hubungan(nilai: Mapping[str, str]) -> None:
    jenis, tujuan = nilai.get("type", "").rpartition("/")[2].lower(), nilai.get("target", "")
    if jenis == "afchunk":
        raise Terhubung
    luar = nilai.get("targetmode", "").lower() == "external" or _ALAMAT.match(tujuan)
    if luar and not (jenis == "hyperlink" and (_TAUTAN.match(tujuan) or tujuan.startswith("#"))):
        raise Terhubung


def _rujukan(elemen: str, tujuan: str) -> None:
    if not _ALAMAT.match(tujuan):
        return
    if elemen == "a" and _TAUTAN.match(tujuan):
        return
    if elemen == "template" and _DI_MESIN_SENDIRI.match(tujuan):
        return
    raise Terhubung
