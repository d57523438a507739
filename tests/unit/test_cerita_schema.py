"""The documented schema of stories is the one that is checked."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

import pksbpmn.stories
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.stories.model import Cerita, baca_cerita

AKAR = Path(__file__).parents[2]
NASKAH = Path(pksbpmn.stories.__file__).parent / "scripts"


def test_the_documented_schema_is_current() -> None:
    tertulis = json.loads((AKAR / "docs" / "cerita.schema.json").read_text(encoding="utf-8"))
    assert tertulis == Cerita.model_json_schema(), "jalankan: make names"


@pytest.mark.parametrize("berkas", sorted(NASKAH.glob("*.yaml")), ids=lambda b: b.stem)
def test_every_cerita_fits_the_schema(berkas: Path) -> None:
    jsonschema.validate(yaml.safe_load(berkas.read_text(encoding="utf-8")), Cerita.model_json_schema())


def test_broken_yaml_is_named_by_its_line(tmp_path: Path) -> None:
    (tmp_path / "rusak.yaml").write_text("judul: [", encoding="utf-8")
    with pytest.raises(MasukanSalah, match=r"rusak\.yaml baris"):
        baca_cerita(tmp_path)


def test_an_unknown_step_is_refused(tmp_path: Path) -> None:
    isi = (NASKAH / "dicabut-pelapor.yaml").read_text(encoding="utf-8").replace("cabut: 9", "terbang: 9")
    (tmp_path / "salah.yaml").write_text(isi, encoding="utf-8")
    with pytest.raises(MasukanSalah, match=r"salah\.yaml tidak sah"):
        baca_cerita(tmp_path)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MasukanSalah, match="Tidak ada cerita"):
        baca_cerita(tmp_path)
