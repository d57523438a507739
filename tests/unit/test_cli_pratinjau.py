"""`pksbpmn surat pratinjau`: an owner sees a changed wording as a letter, or the line in which it cannot be read."""

import io
import re
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest

from pksbpmn.documents.wordings import wording_texts
from pksbpmn.domain.surat.surat import JenisSurat
from tests.unit.cli_tools import Terminal, refused, succeeded, terminal

pks = pytest.fixture(terminal, name="pks")
PENOLAKAN = wording_texts()["surat/laporan/penolakan.jinja"]


def _seen(pks: Terminal, nama: str) -> str:
    pages = pypdf.PdfReader(io.BytesIO((pks.folder / nama).read_bytes())).pages
    assert all("PRATINJAU" in page.extract_text() for page in pages)
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.fixture
def work(pks: Terminal) -> Path:
    """A folder in which somebody works on one template."""
    (pks.folder / "kerja" / "laporan").mkdir(parents=True)
    return pks.folder / "kerja" / "laporan" / "penolakan.jinja"


def test_a_changed_wording_is_seen_beside_the_one_in_force(pks: Terminal, work: Path) -> None:
    work.write_text(PENOLAKAN.replace("Dengan menyesal", "Dengan berat hati"), encoding="utf-8")
    assert succeeded(pks("surat", "pratinjau", "penolakan")) == "Pratinjau ditulis: pratinjau-penolakan.pdf"
    kedua = pks("surat", "pratinjau", "PENOLAKAN", "--templat", "kerja", "--format", "json").json["berkas"]
    assert re.fullmatch(r"pratinjau-penolakan-\d{6}\.pdf", kedua)
    berlaku, dikerjakan = (_seen(pks, nama) for nama in ("pratinjau-penolakan.pdf", kedua))
    assert "Dengan menyesal kami sampaikan" in berlaku
    assert "Dengan berat hati kami sampaikan" in dikerjakan
    assert "penundaan penerbitan sertifikat pelatihan" in dikerjakan


def test_what_all_letters_share_may_be_worked_on_too(pks: Terminal, work: Path) -> None:
    (work.parent / "_penutup.jinja").write_text("Salam hangat dari kami.", encoding="utf-8")
    succeeded(pks("surat", "pratinjau", "pencabutan", "--templat", "kerja", "--ke", "coba.pdf"))
    assert "Salam hangat dari kami." in _seen(pks, "coba.pdf")


@pytest.mark.parametrize("jenis", JenisSurat)
def test_every_kind_has_an_example(pks: Terminal, jenis: JenisSurat) -> None:
    succeeded(pks("surat", "pratinjau", jenis))


Slip = Callable[[str], str]
SLIPS: tuple[tuple[Slip, int, str], ...] = (
    (lambda t: t.replace("berkas.perihal ", "berkas.perihall "), 1, "bagian “perihall” tidak ada pada fakta itu"),
    (lambda t: t.replace("{{ penolakan.dasar", "{{ penolakann.dasar"), 4, "fakta “penolakann” tidak ada"),
    (lambda t: t.replace("{% endif %}", "{% endi %}", 1), 7, "perintah “endi” tidak dikenal"),
    (lambda t: t.replace("| di_awal }}", "| di_awal }", 1), 3, "“}” tidak terduga di sini"),
    (lambda t: t.replace("| hukum", "| hukun"), 4, "penyaring “hukun” tidak dikenal"),
    (lambda t: t.replace("| sebut | di_awal", "| terbilang"), 3, "tidak dapat diisi dengan fakta contoh"),
    (lambda t: f'{{% include "tiada.jinja" %}}\n{t}', 1, "templat “tiada.jinja” tidak ada"),
    (lambda t: f"{t.rstrip()}\n{{% if ya", len(PENOLAKAN.rstrip().splitlines()) + 1, "belum ditutup"),
)


@pytest.mark.parametrize(("slip", "baris", "said"), SLIPS, ids=[said for _, _, said in SLIPS])
def test_a_slip_is_told_with_template_and_line(pks: Terminal, work: Path, slip: Slip, baris: int, said: str) -> None:
    work.write_text(slip(PENOLAKAN), encoding="utf-8")
    hasil = pks("surat", "pratinjau", "penolakan", "--templat", "kerja")
    refused(hasil, f"penolakan.jinja, baris {baris}: ")
    assert said in hasil.err
    assert "surat yang berlaku tidak berubah" in hasil.err
    assert not list(pks.folder.glob("*.pdf"))


def test_a_folder_without_templates_and_a_file_that_is_there_are_refused(pks: Terminal, work: Path) -> None:
    refused(pks("surat", "pratinjau", "penolakan", "--templat", "kerja"), "Tidak ada templat (*.jinja) dalam kerja.")
    (pks.folder / "ada.pdf").write_bytes(b"lain")
    refused(pks("surat", "pratinjau", "penolakan", "--ke", "ada.pdf"), "sudah ada dengan isi lain")
