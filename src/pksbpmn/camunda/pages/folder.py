"""`docs/proses/` as a whole: its pages and index, and which of its files no longer fit the diagrams."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from pksbpmn.camunda.checking.drawing import Unsur
from pksbpmn.camunda.checking.holdings import Milik, baca, baca_register
from pksbpmn.camunda.decision_tables import read_cells
from pksbpmn.camunda.pages.markdown import tabel, tautan
from pksbpmn.camunda.pages.page import halaman
from pksbpmn.camunda.pages.picture import drawing_digest, png_digest, svg_digest
from pksbpmn.camunda.pages.reading import Bacaan
from pksbpmn.camunda.runtime import Handler
from pksbpmn.camunda.template_generator import STEPS, Pekerjaan

INDEX: Final = "README.md"
_INTRODUCTION: Final = (
    "Satu halaman tiap diagram dalam `bpmn/`: gambarnya, langkah dan pasalnya, siapa yang memutus, apa yang ditunggu, "
    "tenggat, surat. Semuanya ditulis `make proses` dari diagram dan yang disebutnya; `make lint` menolak halaman atau "
    "gambar yang tertinggal. Kolom Aturan menyebut baris dalam `docs/aturan/`."
)
_SENTENCE: Final = re.compile(r"(?<!\bjo)\. (?=[A-Z])")


def read(folder: Path, handlers: Iterable[Handler]) -> Milik:
    """The diagrams of a folder. Raises PksError where a register cannot be read."""
    return baca(folder, handlers)


def pages(milik: Milik) -> dict[str, str]:
    """The text of each page by its file's name, the same for the same diagrams, tables and registers."""
    tenggat = read_cells("tenggat", milik.folder)
    pekerjaan = baca_register(milik.folder / STEPS, Pekerjaan)
    semua = [Bacaan(milik, d, p) for d in milik.diagram for p in d.proses]
    return {f"{b.proses.id}.md": halaman(b, tenggat, pekerjaan) for b in semua} | {INDEX: _indeks(semua)}


def drawings(milik: Milik) -> dict[str, str]:
    """The digest of what each process's diagram draws."""
    return {p.id: drawing_digest(milik.teks[d.nama]) for d in milik.diagram for p in d.proses}


def stale_pictures(target: Path, digests: dict[str, str]) -> list[str]:
    """The processes of which a picture is missing or shows another drawing."""
    return [n for n, digest in digests.items() if {_svg(target / f"{n}.svg"), _png(target / f"{n}.png")} != {digest}]


def stale_pages(target: Path, texts: dict[str, str]) -> list[str]:
    """The pages that are missing or say something else."""
    return [n for n, text in texts.items() if _text(target / n) != text]


def strangers(target: Path, texts: dict[str, str], digests: dict[str, str]) -> list[str]:
    """What lies there and belongs to no process."""
    known = {*texts, *(f"{n}.{kind}" for n in digests for kind in ("svg", "png"))}
    return sorted(p.name for p in target.iterdir() if p.name not in known) if target.is_dir() else []


def _indeks(semua: Sequence[Bacaan]) -> str:
    dimulai = [b for b in semua if _pemula(b)]
    dipanggil = [b for b in semua if not _pemula(b)]
    kolom = ("Proses", "Isinya")
    bagian = [
        "# Proses",
        "",
        _INTRODUCTION,
        *tabel("Dimulai dari luar", (*kolom, "Dimulai pesan"), (_baris(b, f"`{_pemula(b)}`") for b in dimulai)),
        *tabel(
            "Dipanggil proses lain",
            (*kolom, "Dipanggil oleh"),
            (_baris(b, ", ".join(_halaman(p) for p in b.pemanggil)) for b in dipanggil),
        ),
    ]
    return "\n".join(bagian) + "\n"


def _baris(bacaan: Bacaan, asal: str) -> Sequence[str]:
    return _halaman(bacaan.proses), f"{_SENTENCE.split(bacaan.proses.dokumentasi)[0].rstrip('.')}.", asal


def _pemula(bacaan: Bacaan) -> str:
    """The message that starts it, empty where another process calls it."""
    mulai = [u for u in bacaan.diagram.jenis("startEvent") if u.induk is bacaan.proses and u.pesan]
    return next((bacaan.diagram.nama_pesan(u.pesan) for u in mulai), "")


def _halaman(proses: Unsur) -> str:
    return tautan(proses.nama, f"{proses.id}.md")


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _svg(path: Path) -> str:
    return svg_digest(_text(path))


def _png(path: Path) -> str:
    return png_digest(path.read_bytes()) if path.is_file() else ""
