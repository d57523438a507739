"""A decision that stays late is told to the heads as well, at the same distance, and no more than three times."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from pksbpmn.domain.kerahasiaan.pelindungan_data import JenisPelindunganData
from pksbpmn.domain.laporan.fakta_tugas import MENDESAK
from pksbpmn.mail.local_mailbox import read_mail
from pksbpmn.names import CandidateGroup, TaskId
from pksbpmn.stories.officers import register, second, writer
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.kerahasiaan import pelindungan_data
from tests.process.examples import new_laporan, verify
from tests.process.matters import Matters

PETUGAS, KEPALA, ANGGOTA = (
    f"{k}@pengingat.example"
    for k in (
        CandidateGroup.PENERIMAAN_VERIFIKASI,
        CandidateGroup.KEPALA_KEASISTENAN,
        CandidateGroup.ANGGOTA_OMBUDSMAN,
    )
)
_ADDRESSED = {str(n): f"{k}@pengingat.example" for k in CandidateGroup for n in (writer(k), second(k))}


@pytest.fixture(scope="module")
def matters(stage: Stage) -> Iterator[Matters]:
    """The officers of each group have an address, one for the group."""
    matters = Matters(stage)
    with matters.transaction() as uow:
        register(uow)
        for nomor, surel in _ADDRESSED.items():
            uow.pegawai.get(nomor).surel = surel
    yield matters
    with matters.transaction() as uow:
        for nomor in _ADDRESSED:
            uow.pegawai.get(nomor).surel = None


def _told(matters: Matters, nomor: str, begun: datetime, what: str) -> dict[int, set[str]]:
    """By the day after the beginning to which of the addresses mails about what is late went, in these words.

    On a shared stage other tests have put officers of their own into the groups: they are told as well.
    """
    told: dict[int, set[str]] = {}
    for mail in read_mail(matters.stage.folder / "mailbox"):
        if nomor in mail["Subject"] and "terlambat" in mail["Subject"] and mail["To"] in _ADDRESSED.values():
            assert f'"{what}" dalam berkas {nomor}' in " ".join(mail.get_content().split())
            told.setdefault((mail["Date"].datetime.astimezone(begun.tzinfo).date() - begun.date()).days, set()).add(
                mail["To"]
            )
    return told


def _brought_forward(matters: Matters, nomor: str, element: TaskId) -> list[int]:
    """The priorities that the open task was given since it is there."""
    task = matters.task(nomor, element)
    assert task is not None
    updates = map(json.loads, matters.stage.stream.find_text('"intent":"UPDATED"'))
    return [u["value"]["priority"] for u in updates if u["value"].get("userTaskKey") == task.key]


def test_the_heads_hear_of_a_decision_that_stays_late(matters: Matters) -> None:
    nomor, begun = new_laporan(matters), matters.stage.now()
    matters.settle()
    matters.until_day(begun.date() + timedelta(days=40))
    assert _told(matters, nomor, begun, "Verifikasi formil") == {
        7: {PETUGAS},
        14: {PETUGAS, KEPALA},
        21: {PETUGAS, KEPALA, ANGGOTA},
    }
    assert _brought_forward(matters, nomor, TaskId.VERIFIKASI_FORMIL) == [MENDESAK] * 3
    matters.withdraw(nomor)


def test_what_the_law_gives_three_days_is_told_from_that_moment_on(matters: Matters) -> None:
    """UU 27/2022 Pasal 46: the first reminder is at 3 x 24 hours, though the internal limit is longer."""
    perkara, begun = new_laporan(matters), matters.stage.now()
    with matters.transaction() as uow:
        nomor = pelindungan_data.laporkan(uow, JenisPelindunganData.KEGAGALAN, perkara, begun)
    matters.settle()
    matters.until_day(begun.date() + timedelta(days=6))
    assert _told(matters, nomor, begun, "Tangani kegagalan").keys() == {3}
    matters.decide(nomor, TaskId.TANGANI_KEGAGALAN, penangananSelesai=True, umumkanKegagalan=False)
    assert matters.task(nomor, TaskId.TANGANI_KEGAGALAN) is not None  # nothing was written: it is there again, late
    matters.until_day(begun.date() + timedelta(days=40))
    assert _told(matters, nomor, begun, "Tangani kegagalan").keys() == {3, 13, 20, 27}
    matters.withdraw(perkara)


@pytest.mark.aturan("D-05")
def test_a_refusal_is_out_in_the_seven_days_of_the_law(matters: Matters) -> None:
    """UU 37/2008 Pasal 27(1): who drafts it is reminded at half of them, his head when they are over."""
    nomor = new_laporan(matters)
    matters.by_hand.add(nomor)
    verify(matters, nomor)
    matters.decide(nomor, TaskId.RAPAT_PLENO, laporanDiterima=False, alasanPenolakan="DI_LUAR_KEWENANGAN")
    begun = matters.stage.now()
    matters.until_day(begun.date() + timedelta(days=8))
    assert _told(matters, nomor, begun, "Susun konsep") == {3: {PETUGAS}, 7: {PETUGAS, KEPALA}}
    matters.by_hand.discard(nomor)
    matters.until_ended(nomor)
