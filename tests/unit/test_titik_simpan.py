"""The checkpoint of a simulated year: everything comes back, and a foreign one does nothing."""

import json
import pickle
from collections import Counter
from contextlib import nullcontext
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.permintaan.permintaan import NilaiJawaban
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.stories.year.driver import Deed, Standing, Year
from pksbpmn.stories.year.journal import CHECKPOINT, RECORDS, YearStream
from pksbpmn.stories.year.model import Balasan
from pksbpmn.stories.year.people import Reply
from pksbpmn.stories.year.state import CaseEnded, TaskCame, WordAwaited, Work
from pksbpmn.testing.engine import MARKER, Job
from tests.exported import event

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=JAKARTA)
ANSWER = Balasan(bobot=1, oleh=Pihak.ITJEN, nilai=NilaiJawaban.BERALASAN, kepada=(Pihak.ITJEN,))
DEEDS = (Deed("0001/LM/III/2027", "jawab", (7, "jawaban"), 1, ANSWER), Deed("0001/LM/III/2027", "tugas", 5))


def _record(value_type: str, intent: str, key: int, **value: Any) -> dict[str, Any]:
    return event(value_type, intent, key, NOW, value)


def _lines(*records: dict[str, Any]) -> list[bytes]:
    return [part for r in records for part in (b'{"index":{}}', json.dumps(r, separators=(",", ":")).encode())]


def _folder(place: Path, n: int) -> Path:
    (place / str(n)).mkdir()
    return place / str(n)


def test_everything_comes_back_and_what_came_after_it_too(tmp_path: Path) -> None:
    standing = Standing(filed=2, ended=1, drawn=2, cases={"0001/LM/III/2027": 0})
    standing.deeds = [(NOW, d.nomor, d.what, "", n, d) for n, d in enumerate(DEEDS)]
    stream = YearStream(tmp_path)
    state = stream.state
    state.jobs[1] = Job("buka-naskah", "buka", 3)
    state.subscriptions[4, "surat-diterima"] = {"messageName": "surat-diterima"}
    state.passed["p", "e"] += 2
    state.work[Work("ombudsman", "2027-03", "susun-konsep")] += 1
    state.rules_hit["p", "r"].add(3)
    state.seen += [TaskCame(5, "n", NOW, "e", "e", 1), WordAwaited("m", "s", NOW), CaseEnded("n")]
    state._turns["n"] = Counter({"e": 2})
    state.latest = NOW
    stream.checkpoint(lambda: standing)
    timer = {"dueDate": 9, "targetElementId": "t", "processDefinitionKey": 1, "processInstanceKey": 3}
    stream.receive(_lines(_record("TIMER", "CREATED", 8, **timer)))
    kept = state.__getstate__()
    stream.close()
    again = YearStream(tmp_path)
    try:
        assert again.kept == standing
        assert again.state.__getstate__() == kept
        assert again.state.first_timer() == timer
    finally:
        again.close()


def test_who_goes_on_draws_for_what_was_awaited_and_is_no_more_as_one_does_who_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A letter whose receipt is proved after nobody waited for the proof any more: the first wait told when."""
    awaited = {"elementInstanceKey": 4, "messageName": "surat-diterima", "correlationKey": "s", "interrupting": True}
    records = [_record("PROCESS_MESSAGE_SUBSCRIPTION", i, n, **awaited) for n, i in enumerate(("CREATED", "DELETED"))]
    letter = SimpleNamespace(nomor_berkas="n")
    uow = SimpleNamespace(surat=SimpleNamespace(get=lambda _: letter))
    there, late = list[Any](), list[Any]()
    for found, moments in ((there, ([records[0]], [records[1]])), (late, (records,))):
        year, stream = object.__new__(Year), YearStream(_folder(tmp_path, len(moments)))
        year.__dict__ |= {"_standing": Standing(), "_stream": stream, "_grid": SimpleNamespace(reached=lambda at: at)}
        year._stage = SimpleNamespace(app=SimpleNamespace(uow=lambda: nullcontext(uow)))  # type: ignore[assignment]
        year._people = SimpleNamespace(receipt=lambda *a: Reply(a[-1], question="surat"))  # type: ignore[assignment]
        monkeypatch.setattr(Year, "_case", lambda *_: object())
        for moment in moments:
            stream.receive(_lines(*moment))
            year._plan()
        stream.close()
        found.extend(year._standing.deeds)
    assert [(at, deed.what, deed.subject) for at, *_, deed in there] == [(NOW, "terima", "s")]
    assert late == there


def test_a_checkpoint_does_not_grow_with_how_often_the_year_came_to_rest(tmp_path: Path) -> None:
    stream, sizes = YearStream(tmp_path), list[int]()
    for hundred in range(1, 11):
        came = (
            _record("MESSAGE", "PUBLISHED", n, name=MARKER, correlationKey=f"{n:032}")
            for n in range(hundred * 100, hundred * 100 + 100)
        )
        stream.receive(_lines(*came))
        stream.checkpoint(Standing)
        sizes.append((tmp_path / CHECKPOINT).stat().st_size)
    assert stream.ask(lambda s: f"{1099:032}" in s.markers)
    stream.close()
    assert sizes[-1] - sizes[0] < 32


def test_a_record_that_was_cut_short_in_writing_comes_again_and_stays(tmp_path: Path) -> None:
    timer = {"dueDate": 9, "targetElementId": "t", "processDefinitionKey": 1, "processInstanceKey": 3}
    sent = _lines(_record("TIMER", "CREATED", 8, **timer))
    (tmp_path / RECORDS).write_bytes(sent[1][:40])
    again = YearStream(tmp_path)
    again.receive(sent)
    again.close()
    later = YearStream(tmp_path)
    try:
        assert later.state.first_timer() == timer
    finally:
        later.close()


def test_a_checkpoint_of_another_version_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    stream = YearStream(tmp_path)
    del stream.state._around
    stream.checkpoint(Standing)
    stream.close()
    before = (tmp_path / CHECKPOINT).read_bytes()
    with pytest.raises(PksError, match="versi pksbpmn yang lain") as refused:
        YearStream(tmp_path)
    assert "folder baru" in str(refused.value.obat)
    assert (tmp_path / CHECKPOINT).read_bytes() == before


class _Runs:
    def __init__(self, told: Path) -> None:
        self._told = told

    def __reduce__(self) -> tuple[Any, ...]:
        return (Path.touch, (self._told,))


@pytest.mark.parametrize("content", ["runs", "other", "cut"])
def test_a_checkpoint_of_somebody_else_is_refused_and_runs_nothing(tmp_path: Path, content: str) -> None:
    made = {
        "runs": pickle.dumps((_Runs(tmp_path / "ran"), None)),
        "other": pickle.dumps(([], None)),
        "cut": b"\x80\x05",
    }
    (tmp_path / CHECKPOINT).write_bytes(made[content])
    with pytest.raises(PksError, match="bukan tulisan simulasi") as refused:
        YearStream(tmp_path)
    assert "folder baru" in str(refused.value.obat)
    assert not (tmp_path / "ran").exists()
