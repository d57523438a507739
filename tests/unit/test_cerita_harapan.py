"""A story proves a row only where a step looks at what the row is about, and the step fails where that is not so."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.stories.harapan import Batas, Harapan, Surat
from pksbpmn.stories.looking import look
from pksbpmn.stories.model import Cerita, baca_cerita, cerita_proyek
from pksbpmn.stories.tale import Tale
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from tests.fakes import MemoryRegistry
from tests.unit.usecases.cases import ask, open_case
from tests.unit.usecases.contents import write

_STORY = cerita_proyek()["dicabut-pelapor"]
LETTER: dict[str, Any] = {"surat": JenisSurat.PERMINTAAN_KLARIFIKASI, "kepada": Pihak.TERLAPOR}
REQUEST: dict[str, Any] = {"batas": JenisPermintaan.KLARIFIKASI_1, "kepada": Pihak.TERLAPOR, "dasar": "Pasal 33"}


@pytest.fixture(name="uow")
def _uow() -> Any:
    with MemoryRegistry().uow() as uow:
        yield uow


@pytest.fixture(name="tale")
def _tale(uow: UnitOfWork) -> Tale:
    """A complaint about which Terlapor was asked today."""
    nomor = open_case(uow)
    write(uow, nomor, "klarifikasi")
    asked = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR)
    surat.terbitkan(uow, nomor, JenisSurat.PERMINTAAN_KLARIFIKASI, Pihak.TERLAPOR, asked)
    return Tale("uji", _STORY, uow.clock.now(), nomor)


@pytest.mark.parametrize(
    "step",
    [
        Surat(**LETTER, memuat=("MENGAPA SERTIFIKAT", "kepala balai"), tidak_memuat=("panggilan",)),
        Surat(**LETTER, tembusan=(Pihak.ITJEN,)),
        Batas(**REQUEST, hari=14),
    ],
)
def test_what_is_as_expected_is_looked_at_once(uow: UnitOfWork, tale: Tale, step: Harapan) -> None:
    assert look(uow, tale, step)
    assert not look(uow, tale, step)  # the next one has not come


@pytest.mark.parametrize(
    ("step", "wrong"),
    [
        (Surat(**LETTER, memuat=("panggilan ke-1",)), "tidak memuat 'panggilan ke-1'"),
        (Surat(**LETTER, tidak_memuat=("sertifikat",)), "memuat 'sertifikat'"),
        (Surat(**LETTER, tembusan=()), "tembusannya ITJEN"),
        (Batas(**REQUEST, hari=15), "berakhir sesudah 14 hari, bukan 15"),
        (Batas(**REQUEST | {"dasar": "Pasal 99"}, hari=14), "berdasar PKS Pasal 4(4)a; UU 37/2008 Pasal 33(1)"),
    ],
)
def test_what_is_not_as_expected_is_said(uow: UnitOfWork, tale: Tale, step: Harapan, wrong: str) -> None:
    with pytest.raises(MasukanSalah) as caught:
        look(uow, tale, step)
    assert wrong in caught.value.pesan


@pytest.mark.parametrize(
    "step", [Surat(surat=JenisSurat.PANGGILAN, kepada=Pihak.TERLAPOR), Surat(**LETTER | {"kepada": Pihak.ITJEN})]
)
def test_a_letter_to_somebody_else_is_not_it(uow: UnitOfWork, tale: Tale, step: Harapan) -> None:
    assert not look(uow, tale, step)


def test_working_days_do_not_count_those_that_are_skipped(uow: UnitOfWork, tale: Tale) -> None:
    asked = ask(uow, tale.nomor, JenisPermintaan.TINDAK_LANJUT_LAHP, Pihak.TERLAPOR)
    end = uow.permintaan.get(asked).batas
    assert end is not None
    assert end.date() - date(2026, 3, 2) > timedelta(days=40)
    step = {"batas": "TINDAK_LANJUT_LAHP", "kepada": "TERLAPOR", "hari": 30, "jenis_hari": "KERJA", "dasar": "Pasal 54"}
    assert look(uow, tale, Batas.model_validate(step))


@pytest.mark.parametrize(
    ("yaml", "fault"),
    [
        ("aturan: [REG-I-04]\n", "aturan"),
        (
            "langkah: [{surat: PANGGILAN, kepada: TERLAPOR, aturan: [NASKAH-07]}]\n",
            "menyebut kata yang harus dimuatnya",
        ),
    ],
)
def test_a_story_that_looks_at_nothing_proves_nothing(tmp_path: Path, yaml: str, fault: str) -> None:
    """No mark on a story as a whole, none on a step without words."""
    text = (Path(__file__).parents[2] / "src/pksbpmn/stories/scripts/dicabut-pelapor.yaml").read_text(encoding="utf-8")
    head, _, _ = text.partition("langkah:")
    rest = yaml if yaml.startswith("langkah") else f"langkah: []\n{yaml}"
    (tmp_path / "satu.yaml").write_text(f"{head}{rest}akhir: DICABUT\n", encoding="utf-8")
    with pytest.raises(MasukanSalah, match=fault):
        baca_cerita(tmp_path)


def test_the_rows_of_a_story_are_those_of_its_steps() -> None:
    steps = ({"surat": "PANGGILAN", "kepada": "TERLAPOR", "memuat": ["panggilan"], "aturan": ["B", "A"]}, {"tunggu": 1})
    story = Cerita.model_validate(_STORY.model_dump() | {"langkah": [*steps, {**REQUEST, "hari": 14, "aturan": ["A"]}]})
    assert story.aturan == ("A", "B")
