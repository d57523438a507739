"""A transaction asks each question once, and yet sees whatever was written since."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
import sqlalchemy as sa

from pksbpmn.domain.berkas.biaya import Biaya, Penanggung
from pksbpmn.domain.galat import TidakDitemukan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.wiring import Application


@contextmanager
def asked_of(app: Application, table: str) -> Iterator[list[str]]:
    """The SELECTs that the database hears about a table meanwhile."""
    heard: list[str] = []

    def hear(_c: object, _k: object, statement: str, *_: object) -> None:
        if statement.startswith("SELECT") and f"FROM {table} " in statement.replace("\n", " "):
            heard.append(statement)

    sa.event.listen(app.database, "before_cursor_execute", hear)
    yield heard
    sa.event.remove(app.database, "before_cursor_execute", hear)


def _biaya(uow: UnitOfWork, nomor: str, id_: str) -> Biaya:
    return Biaya(
        id=id_, nomor_berkas=nomor, penanggung=Penanggung.PIHAK_KEDUA, uraian="Perjalanan", waktu=uow.clock.now()
    )


def _ids(uow: UnitOfWork, nomor: str) -> list[str]:
    return [b.id for b in uow.biaya.find(nomor_berkas=nomor)]


def test_the_same_question_is_asked_once_a_transaction(app: Application, nomor: str) -> None:
    with asked_of(app, "laporan") as heard:
        with app.uow() as uow:
            assert uow.laporan.find(nomor_berkas=nomor) == uow.laporan.find(nomor_berkas=nomor)
            assert uow.laporan.get(nomor).nomor_berkas == uow.laporan.get(nomor).nomor_berkas == nomor
            assert len(heard) == 1
        with app.uow() as uow:
            uow.laporan.get(nomor)
    assert len(heard) == 2


def test_an_answer_is_a_list_of_its_own(app: Application, nomor: str) -> None:
    with app.uow() as uow:
        uow.biaya.add(_biaya(uow, nomor, "a"))
        uow.biaya.find(nomor_berkas=nomor).clear()
        assert _ids(uow, nomor) == ["a"]


def test_what_is_added_is_found_by_questions_that_were_asked_before(app: Application, nomor: str) -> None:
    with app.uow() as uow:
        assert _ids(uow, nomor) == []
        with pytest.raises(TidakDitemukan):
            uow.biaya.get("a")
        uow.biaya.add(_biaya(uow, nomor, "a"))
        assert _ids(uow, nomor) == ["a"]
        assert uow.biaya.newest(nomor_berkas=nomor).id == uow.biaya.get("a").id == "a"
        uow.biaya.add(_biaya(uow, nomor, "b"))
        assert _ids(uow, nomor) == ["a", "b"]
        assert uow.biaya.newest(nomor_berkas=nomor).id == "b"


def test_a_record_that_was_changed_is_found_by_its_new_values_alone(app: Application, nomor: str) -> None:
    with app.uow() as uow:
        uow.biaya.add(_biaya(uow, nomor, "a"))
        ours, theirs = {"penanggung": Penanggung.PIHAK_KEDUA}, {"penanggung": Penanggung.PIHAK_KESATU}
        assert (len(uow.biaya.find(**ours)), len(uow.biaya.find(**theirs))) == (1, 0)
        uow.biaya.get("a").penanggung = Penanggung.PIHAK_KESATU
        assert (len(uow.biaya.find(**ours)), len(uow.biaya.find(**theirs))) == (0, 1)


def _draw_a_number(uow: UnitOfWork, _nomor: str) -> None:
    uow.numbering.next("uji", 2026)


def _lock_a_row(uow: UnitOfWork, nomor: str) -> None:
    uow.berkas.get_locked(nomor)


def _be_alone(uow: UnitOfWork, _nomor: str) -> None:
    uow.alone()


def _commit(uow: UnitOfWork, _nomor: str) -> None:
    uow.commit()


@pytest.mark.postgres
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("wait", [_draw_a_number, _lock_a_row, _be_alone, _commit])
def test_after_waiting_for_another_transaction_what_it_wrote_counts(
    app: Application, nomor: str, wait: Callable[[UnitOfWork, str], None]
) -> None:
    with app.uow() as uow:
        assert _ids(uow, nomor) == []
        with app.uow() as other:
            other.biaya.add(_biaya(other, nomor, "a"))
            other.commit()
        assert _ids(uow, nomor) == []
        wait(uow, nomor)
        assert _ids(uow, nomor) == ["a"]
