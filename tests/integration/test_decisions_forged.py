"""A decision that a worker has read before counts as it was proved, whatever somebody writes into the database."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from pksbpmn.camunda.runtime import JobInfo, passage
from pksbpmn.domain.galat import PksError
from pksbpmn.names import TaskId
from pksbpmn.wiring import Application
from tests.integration.conftest import StoppedClock
from tests.unit.usecases.cases import INSTANS, accepted, open_case

CHANGED, NOT_DECIDED = "berubah di luar sistem", "tidak dapat tercapai menurut putusan yang diterima"


@pytest.fixture
def accepted_one(app: Application, clock: StoppedClock) -> str:
    """Number of a complaint that was rejected first and then accepted; its worker has read that."""
    with app.uow() as uow:
        nomor = open_case(uow)
        accepted(uow, nomor, TaskId.VERIFIKASI_FORMIL, "11", syaratLengkap=True).id = "formil"
        accepted(uow, nomor, TaskId.VERIFIKASI_MATERIIL, "11").id = "materiil"
        accepted(uow, nomor, TaskId.RAPAT_PLENO, "11", laporanDiterima=False).id = "ditolak"
        clock.advance(timedelta(minutes=1))
        accepted(uow, nomor, TaskId.RAPAT_PLENO, "11", laporanDiterima=True).id = "diterima"
        uow.commit()
    _cannot_be_rejected(app, nomor, NOT_DECIDED)
    return nomor


def _cannot_be_rejected(app: Application, nomor: str, why: str) -> None:
    info = JobInfo(1, "terbitkan-surat", "terbitkan-surat", "penyampaian", INSTANS + 50, 2, 3)
    with app.uow() as uow, pytest.raises(PksError, match=why):
        passage.check(uow, info, nomor, {"jenisSurat": "PENOLAKAN"})


def _change(app: Application, statement: str, **values: object) -> None:
    with app.database.begin() as c:
        assert c.execute(sa.text(statement), values).rowcount > 0


@pytest.mark.aturan("KEAMANAN-10")
def test_an_older_answer_that_is_put_behind_the_newest_is_found_out(app: Application, accepted_one: str) -> None:
    _change(app, "UPDATE keputusan SET _urutan = _urutan + 1000 WHERE id = 'ditolak'")
    _cannot_be_rejected(app, accepted_one, CHANGED)


@pytest.mark.aturan("KEAMANAN-10")
def test_an_older_answer_that_is_written_again_is_found_out(app: Application, accepted_one: str) -> None:
    """With its seal, which is over its own id and place."""
    columns = "nomor_berkas, elemen, data, waktu, pegawai, instans, instans_elemen, diterapkan, _segel"
    again = f"SELECT 'lagi', _urutan + 1000, {columns} FROM keputusan WHERE id = 'ditolak'"  # noqa: S608
    _change(app, f"INSERT INTO keputusan (id, _urutan, {columns}) {again}")
    _cannot_be_rejected(app, accepted_one, CHANGED)


@pytest.mark.aturan("KEAMANAN-10")
def test_the_decisions_of_one_case_do_not_count_in_another(app: Application, accepted_one: str) -> None:
    with app.uow() as uow:
        other = open_case(uow)
        uow.commit()
    _cannot_be_rejected(app, other, NOT_DECIDED)
    _change(app, "DELETE FROM keputusan WHERE id = 'diterima'")
    _change(app, "UPDATE keputusan SET nomor_berkas = :other", other=other)
    _cannot_be_rejected(app, other, CHANGED)


@pytest.mark.aturan("KEAMANAN-10")
def test_an_answer_that_is_written_over_a_newer_one_does_not_count(app: Application, accepted_one: str) -> None:
    """Under the seal of the newer one, what was proved counts; without it, or with another, nothing does."""
    older = "(SELECT {0} FROM keputusan WHERE id = 'ditolak')"
    _change(app, f"UPDATE keputusan SET data = {older.format('data')} WHERE id = 'diterima'")  # noqa: S608
    _cannot_be_rejected(app, accepted_one, f"{NOT_DECIDED}|{CHANGED}")
    _change(app, f"UPDATE keputusan SET _segel = {older.format('_segel')} WHERE id = 'diterima'")  # noqa: S608
    _cannot_be_rejected(app, accepted_one, CHANGED)
    _change(app, "UPDATE keputusan SET _segel = NULL WHERE id = 'diterima'")
    _cannot_be_rejected(app, accepted_one, CHANGED)
