"""No question that a job, a letter, the relay or a listing asks reads a table through that grows with the cases."""

from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from pksbpmn.registry.relay import Relay
from pksbpmn.registry.repository import _query
from pksbpmn.registry.state import current_state
from pksbpmn.usecases.berkas.banding_mesin import banding
from pksbpmn.usecases.berkas.ringkasan import ringkas
from pksbpmn.usecases.ports.records import RECORDS
from pksbpmn.usecases.surat.gabungan import berkas_yang_menyebut
from pksbpmn.wiring import Application
from tests.explained import GROWING, heard, read_through
from tests.questions import Question, asked

BY_NATURE = {
    "laporan.find(identitas_dirahasiakan)": "data that leaves is searched for everybody who wants to stay hidden",
    "berkas.find(jenis)": "a complaint whose number has no year may be named by any case file (ADR 0049)",
    "rujukan_luar.find()": "`pksbpmn pengaturan` counts the references",
}
"""Questions about the whole registry, with who asks them: nobody does at each job or letter."""
OF_A_TRIAL = "src/pksbpmn/stories/"
"""What asks its own small registry."""


def _statements(c: sa.Connection) -> dict[str, tuple[Question, Any]]:
    """Each question of the code as the repository puts it, by its SQL."""
    result = {}
    for question, places in asked().items():
        if all(p.startswith(OF_A_TRIAL) for p in places):
            continue
        record = RECORDS[question.records]
        wanted = {a: None if a in question.empty else _some(record, a) for a in question.attributes}
        query, values = _query(record, wanted, newest=question.newest)
        compiled = query.params(values).compile(dialect=c.dialect, compile_kwargs={"render_postcompile": True})
        parameters = compiled.construct_params()
        ordered = tuple(parameters[n] for n in compiled.positiontup) if compiled.positiontup else parameters
        result[str(compiled)] = (question, ordered)
    return result


def _some(record: type[Any], attribute: str) -> Any:
    """A value as the column's kind of it."""
    kind = sa.inspect(record).local_table.c[attribute].type
    if isinstance(kind, sa.Enum):
        return kind.enums[0]
    return {sa.Boolean: True, sa.Integer: 1}.get(type(kind), "x")


def test_every_question_of_the_code_has_its_index(app: Application) -> None:
    with app.database.begin() as c:
        statements = _statements(c)
        assert len(statements) > 150
        found = read_through(c, {s: values for s, (_, values) in statements.items()})
    told = {str(statements[s][0]) for s in found}
    assert told - BY_NATURE.keys() == set()
    assert BY_NATURE.keys() - told == set(), "their reasons are no longer needed"


def test_what_lies_around_the_repositories_has_its_index(app: Application, nomor: str, relay: Relay) -> None:
    with heard(app.database) as statements:
        relay.deliver()
        relay.is_empty()
        current_state(app.database, app.clock.now())
        app._minutely()
        app._daily()
        with app.uow() as uow:
            uow.job_results.put(1, "x", {}, instance=1, number=nomor)
            uow.job_results.number_of(1)
            uow.job_results.of_instance(1, "x")
            uow.berkas.ditutup_sebelum(uow.berkas.get(nomor).jenis, app.clock.now() + timedelta(days=1))
            banding(uow, [nomor, "lain"])
            ringkas(uow, nomor)
            list(berkas_yang_menyebut(uow, nomor))
            uow.laporan.get(nomor).uraian = f"Seperti {nomor}"
            uow.commit()
    assert any("kiriman" in s for s in statements)
    assert any("DELETE FROM sebutan" in s for s in statements)
    with app.database.begin() as c:
        assert read_through(c, statements) == {}


def test_a_table_without_its_index_is_seen(app: Application) -> None:
    with app.database.begin() as c:
        c.exec_driver_sql("DROP INDEX ix_surat_nomor")
        found = read_through(c, {s: values for s, (_, values) in _statements(c).items()})
    assert {"surat"} <= set().union(*found.values()) <= GROWING
