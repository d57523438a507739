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


def test_skema_terdokumentasi_mutakhir() -> None:
    tertulis = json.loads((AKAR / "docs" / "cerita.schema.json").read_text(encoding="utf-8"))
    assert tertulis == Cerita.model_json_schema(), "jalankan: pksbpmn demo --skema > docs/cerita.schema.json"


@pytest.mark.parametrize("berkas", sorted(NASKAH.glob("*.yaml")), ids=lambda b: b.stem)
def test_cerita_memenuhi_skema(berkas: Path) -> None:
    jsonschema.validate(yaml.safe_load(berkas.read_text(encoding="utf-8")), Cerita.model_json_schema())


def test_yaml_rusak_disebut_barisnya(tmp_path: Path) -> None:
    (tmp_path / "rusak.yaml").write_text("judul: [", encoding="utf-8")
    with pytest.raises(MasukanSalah, match=r"rusak\.yaml baris"):
        baca_cerita(tmp_path)


def test_langkah_tak_dikenal_ditolak(tmp_path: Path) -> None:
    isi = (NASKAH / "dicabut-pelapor.yaml").read_text(encoding="utf-8").replace("cabut: 9", "terbang: 9")
    (tmp_path / "salah.yaml").write_text(isi, encoding="utf-8")
    with pytest.raises(MasukanSalah, match=r"salah\.yaml tidak sah"):
        baca_cerita(tmp_path)


def test_folder_kosong_ditolak(tmp_path: Path) -> None:
    with pytest.raises(MasukanSalah, match="Tidak ada cerita"):
        baca_cerita(tmp_path)
