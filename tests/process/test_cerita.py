"""Every story of the project and of the tests ends as its file says, on the real broker."""

import json
from collections.abc import Mapping

import pytest

from pksbpmn.mail.local_mailbox import read_mail
from pksbpmn.stories.stage import Stage
from pksbpmn.stories.tale import Outcome
from tests.process.telling import STORIES, Told


@pytest.fixture(scope="module")
def hasil(told: Told) -> Mapping[str, Outcome]:
    """All stories, told together."""
    return told.outcomes


@pytest.mark.parametrize("nama", [pytest.param(n, marks=pytest.mark.aturan(*c.aturan)) for n, c in STORIES.items()])
def test_cerita_berakhir_seperti_tertulis(nama: str, hasil: Mapping[str, Outcome]) -> None:
    assert hasil[nama].reason == ""
    assert hasil[nama].summary.akhir == STORIES[nama].akhir


def test_tidak_ada_insiden_tersisa(stage: Stage, hasil: Mapping[str, Outcome]) -> None:
    assert hasil
    assert stage.stream.open_incidents() == []


def test_setiap_surat_bermail_sekali(stage: Stage, hasil: Mapping[str, Outcome]) -> None:
    mails = read_mail(stage.app.settings.mailbox_dir)
    ids = [m["Message-ID"] for m in mails]
    assert len(ids) == len(set(ids))
    surat = [s for h in hasil.values() for s in h.summary.surat if s.kepada != "PUBLIK"]
    terkirim = [m for m in mails if m.get_content_type() == "multipart/mixed"]
    assert len(terkirim) == len(surat)


@pytest.mark.aturan("REG-T-02", "C-17")
def test_nomor_surat_tanpa_celah(stage: Stage, hasil: Mapping[str, Outcome]) -> None:
    per_deret: dict[tuple[str, str], set[int]] = {}
    for h in hasil.values():
        for s in h.summary.surat:
            urut, _, _, tahun = s.nomor.split("/")
            per_deret.setdefault((s.jenis, tahun), set()).add(int(urut))
    assert per_deret
    for deret, nomor in per_deret.items():
        assert nomor == set(range(1, len(nomor) + 1)), deret


@pytest.mark.aturan("PKS-4.7b-02", "PKS-4.7b-01")
def test_tanpa_pemberitahuan_itjen_bila_tidak_ditemukan(hasil: Mapping[str, Outcome]) -> None:
    """PKS Pasal 4(7)b: only an LAHP that finds maladministrasi is notified to Itjen."""
    surat = hasil["dua-permintaan-tanpa-jawaban"].summary.surat
    assert [s.jenis for s in surat if s.kepada == "ITJEN"] == []
    assert "PEMBERITAHUAN_LAHP" in [s.jenis for s in hasil["lahp-dilaksanakan"].summary.surat]


def test_tidak_ada_data_pribadi_pada_rekaman_mesin(stage: Stage, hasil: Mapping[str, Outcome]) -> None:
    assert hasil
    for nama, cerita in STORIES.items():
        pelapor = cerita.laporan.get("pelapor")
        if pelapor is None:
            continue
        for rahasia in (
            pelapor["nama_lengkap"],
            pelapor["email"],
            pelapor["alamat_lengkap"],
            cerita.laporan["uraian"],
        ):
            assert stage.stream.find_text(json.dumps(rahasia, ensure_ascii=False).strip('"')) == [], nama
