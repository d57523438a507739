"""Attack: what is written at the same moment, or hangs on a case file later, is not kept as a mention (ADR 0049)."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any

import pytest
import sqlalchemy as sa

from pksbpmn.domain.galat import PksError
from pksbpmn.registry import row_seal
from pksbpmn.registry.tables import sebutan
from pksbpmn.usecases.perjanjian import perjanjian
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.gabungan import yang_menyebut
from pksbpmn.wiring import Application
from tests.integration.test_sebutan import faults, many_ways
from tests.unit.usecases.cases import PKS, open_case


def _naming(app: Application) -> tuple[str, str, str]:
    """Two complaints, and a third that names the first."""
    with app.uow() as uow:
        first, second, third = (open_case(uow) for _ in range(3))
        uow.laporan.get(third).uraian = f"Lihat {first}"
        uow.commit()
    return first, second, third


def _named_by(app: Application, nomor: str) -> list[str]:
    with app.uow() as uow:
        return [b.nomor for b in yang_menyebut(uow, (nomor,))]


def test_an_agreement_names_what_it_names_from_when_it_has_a_file(app: Application) -> None:
    with app.uow() as uow:
        first = open_case(uow)
        uow.perjanjian.get(PKS).tempat = f"Tempat di {first}"
        uow.commit()
    with app.uow() as uow:
        nomor = perjanjian.mulai(uow, PKS)
        uow.commit()
    assert _named_by(app, first) == [nomor]
    assert faults(app) == []


def test_what_is_being_written_while_all_is_made_anew_is_kept(app: Application) -> None:
    first, second, third = _naming(app)

    def made_anew() -> None:
        with app.uow() as uow:
            uow.catat_sebutan()
            uow.commit()

    def write(uow: UnitOfWork) -> None:
        uow.laporan.get(third).uraian = f"Lihat {second}, bukan {first}"
        uow.laporan.find()

    _meanwhile(app, write, made_anew)
    assert [_named_by(app, n) for n in (first, second)] == [[third], [third]]
    assert faults(app) == []


def _meanwhile(app: Application, write: Callable[[UnitOfWork], None], other: Callable[[], Any]) -> None:
    """The other one begins when this has been written and is not committed; it waits until it is."""
    with ThreadPoolExecutor(1) as beside:
        with app.uow() as uow:
            write(uow)
            begun: Future[Any] = beside.submit(other)
            assert not wait({begun}, timeout=1).done
            uow.commit()
        begun.result(60)


def test_what_is_written_while_dokter_looks_is_no_fault(app: Application) -> None:
    if app.database.dialect.name != "postgresql":
        pytest.skip("SQLite lets nobody write meanwhile")
    _first, second, third = _naming(app)
    written: list[str] = []

    def write(_c: object, _cursor: object, statement: str, values: Any, *_: object) -> None:
        if not written and statement.startswith("SELECT sebutan.urutan") and values["kind"] == "laporan":
            written.append(statement)
            with app.uow() as uow:
                uow.laporan.get(third).uraian = f"Lihat {second}"
                uow.commit()

    sa.event.listen(app.database, "before_cursor_execute", write)
    assert faults(app) == []
    assert written
    assert _named_by(app, second) == [third]


def test_a_transaction_that_is_given_up_leaves_what_was_kept(app: Application) -> None:
    first, second, third = _naming(app)
    with app.database.connect() as c:
        before = set(c.execute(sa.select(sebutan)).all())
    with app.uow() as uow:
        uow.laporan.get(third).uraian = f"Lihat {second}"
        assert [b.nomor for b in yang_menyebut(uow, (second,))] == [third]
    with app.database.connect() as c:
        assert set(c.execute(sa.select(sebutan)).all()) == before
    assert _named_by(app, first) == [third]


def test_a_row_that_somebody_changed_is_told_once_and_nothing_is_made_anew_from_it(app: Application) -> None:
    _, _, third = _naming(app)
    laporan = sa.table("laporan", sa.column("nomor_berkas"), sa.column("identitas_dirahasiakan"))
    with app.database.begin() as c:
        before = set(c.execute(sa.select(sebutan)).all())
        c.execute(sa.update(laporan).where(laporan.c.nomor_berkas == third).values(identitas_dirahasiakan=True))
    assert [(f.check, f.subject) for f in faults(app)] == [("segel", "laporan baris 3")]
    with app.uow() as uow, pytest.raises(PksError, match="berubah di luar sistem"):
        uow.catat_sebutan()
    with app.database.connect() as c:
        assert set(c.execute(sa.select(sebutan)).all()) == before


def test_a_record_whose_case_file_is_gone_is_told_part_by_part(
    app: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    many_ways(app)
    monkeypatch.setattr(row_seal, "_AT_ONCE", 2)
    assert faults(app) == []
    with app.database.begin() as c:
        c.exec_driver_sql("DELETE FROM naskah")
    assert {(f.subject.split()[0], f.message) for f in faults(app)} == {
        (kind, "nomor yang disebut tercatat, tetapi tidak ada") for kind in ("konsep", "catatan_konsep")
    }


def test_many_mentions_are_asked_for_at_once(app: Application) -> None:
    with app.uow() as uow:
        naming = {open_case(uow) for _ in range(5)}
        for place, nomor in enumerate(naming):
            uow.laporan.get(nomor).uraian = f"Lihat {1000 + 100 * place}/LM/III/2026"
        assert uow.bersebutan({f"{n} LM 3 2026" for n in range(3000)}) == naming
