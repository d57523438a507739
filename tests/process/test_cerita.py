"""Every story of the project and of the tests ends as its file says, on the real broker."""

import json
from collections.abc import Mapping

import pytest

from pksbpmn.mail.local_mailbox import read_mail
from pksbpmn.stories.stage import Stage
from pksbpmn.stories.tale import Outcome
from pksbpmn.usecases.surat import ekspedisi
from tests.process.telling import RETOLD, STORIES, Told


@pytest.fixture(scope="module")
def outcomes(told: Told) -> Mapping[str, Outcome]:
    """All stories, told together."""
    return told.outcomes


@pytest.mark.parametrize("nama", [pytest.param(n, marks=pytest.mark.aturan(*c.aturan)) for n, c in STORIES.items()])
def test_each_cerita_ends_as_written(nama: str, outcomes: Mapping[str, Outcome]) -> None:
    assert outcomes[nama].reason == ""
    assert outcomes[nama].summary.akhir == STORIES[nama].akhir


@pytest.mark.parametrize("nama", RETOLD)
def test_each_cerita_ends_so_in_other_kinds_of_case(nama: str, outcomes: Mapping[str, Outcome]) -> None:
    assert outcomes[nama].reason == ""
    assert outcomes[nama].summary.akhir == RETOLD[nama].akhir


def test_no_incident_is_left(stage: Stage, outcomes: Mapping[str, Outcome]) -> None:
    assert outcomes
    assert stage.stream.open_incidents() == []


def test_each_surat_is_mailed_once(stage: Stage, outcomes: Mapping[str, Outcome]) -> None:
    mails = read_mail(stage.app.settings.mailbox_dir)
    ids = [m["Message-ID"] for m in mails]
    assert len(ids) == len(set(ids))
    surat = [s for h in outcomes.values() for s in h.summary.surat if s.kepada != "PUBLIK"]
    terkirim = [m for m in mails if m.get_content_type() == "multipart/mixed"]
    with stage.app.uow() as uow:
        tanpa_surel = ekspedisi.bagian(uow, 0, 999, semua=True)
    assert {s.nomor_berkas for s in tanpa_surel} == {outcomes[n].nomor for n in ("telepon-saja", "dua-kali-diminta")}
    assert len(terkirim) + len(tanpa_surel) == len(surat)


@pytest.mark.aturan("REG-T-02", "C-17")
def test_surat_numbers_have_no_gap(stage: Stage, outcomes: Mapping[str, Outcome]) -> None:
    per_deret: dict[tuple[str, str], set[int]] = {}
    for h in outcomes.values():
        for s in h.summary.surat:
            urut, _, _, tahun = s.nomor.split("/")
            per_deret.setdefault((s.jenis, tahun), set()).add(int(urut))
    assert per_deret
    for deret, nomor in per_deret.items():
        assert nomor == set(range(1, len(nomor) + 1)), deret


@pytest.mark.aturan("PKS-4.7b-02", "PKS-4.7b-01")
def test_itjen_is_not_notified_when_nothing_was_found(outcomes: Mapping[str, Outcome]) -> None:
    """PKS Pasal 4(7)b: only an LAHP that finds maladministrasi is notified to Itjen."""
    surat = outcomes["dua-permintaan-tanpa-jawaban"].summary.surat
    kepada_itjen = [s.jenis for s in surat if s.kepada == "ITJEN"]
    assert kepada_itjen[-1] == "PEMBERITAHUAN_PENUTUPAN"
    assert [j for j in kepada_itjen if j.startswith("PEMBERITAHUAN")] == ["PEMBERITAHUAN_PENUTUPAN"]
    assert "PEMBERITAHUAN_LAHP" in [s.jenis for s in outcomes["lahp-dilaksanakan"].summary.surat]


@pytest.mark.aturan("REG-R-01", "NASKAH-20")
def test_resolution_begins_with_a_review_and_an_incomplete_file_goes_back(
    stage: Stage, outcomes: Mapping[str, Outcome]
) -> None:
    """POR 58/2023 Pasal 54(2)-(4): each step is kept as a decision, in this order, before anything else is tried."""
    steps = ("nilai-tindak-lanjut", "telaahan-lahp", "lengkapi-berkas-lahp", "putuskan-mediasi")
    with stage.app.uow() as uow:
        kept = uow.keputusan.find(nomor_berkas=outcomes["petugas-lambat"].nomor)
    assert [(k.elemen, k.data.get("berkasLengkap")) for k in kept if k.elemen in steps] == [
        ("nilai-tindak-lanjut", None),
        ("telaahan-lahp", False),
        ("lengkapi-berkas-lahp", None),
        ("telaahan-lahp", True),
        ("putuskan-mediasi", None),
    ]


def test_no_personal_data_in_the_engines_records(stage: Stage, outcomes: Mapping[str, Outcome]) -> None:
    assert outcomes
    for nama, cerita in STORIES.items():
        pelapor = cerita.laporan.get("pelapor")
        if pelapor is None:
            continue
        dikenal = {"nama_lengkap", "email", "telepon", "alamat_lengkap"} & set(pelapor)
        for rahasia in (*(pelapor[b] for b in dikenal), cerita.laporan["uraian"]):
            assert stage.stream.find_text(json.dumps(rahasia, ensure_ascii=False).strip('"')) == [], nama
