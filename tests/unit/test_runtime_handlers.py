"""How handlers are declared, and what a job brings them."""

from datetime import date
from enum import StrEnum

import pytest
from pydantic import ValidationError

from pksbpmn.camunda.runtime import Handler, JobInfo, Result, Variables, declare, job, registered
from pksbpmn.camunda.runtime.handlers import NOTHING


class Colour(StrEnum):
    MERAH = "MERAH"


class Input(Variables):
    nomor_berkas: str
    warna: Colour
    tanggal_diterima: date | None = None


class Empty(Variables):
    pass


class Output(Result):
    id_surat: str
    batas_baru: date | None


def receive(uow: object, v: Input) -> Output:
    return Output(id_surat=v.nomor_berkas, batas_baru=v.tanggal_diterima)


def with_info(uow: object, v: Empty, info: JobInfo) -> None:
    assert info


def everything(uow: object, v: dict[str, object]) -> None:
    assert v


def test_fetches_exactly_the_declared_variables() -> None:
    assert declare("a", receive).fetched == ("nomorBerkas", "warna", "tanggalDiterima")


def test_no_declared_variable_does_not_mean_all_of_them() -> None:
    handler = declare("a", with_info)
    assert handler.fetched == (NOTHING,)
    assert handler.wants_info


def test_all_variables_only_when_asked_for() -> None:
    handler = declare("a", everything, all_variables=True)
    assert handler.fetched == ()
    assert handler.parse('{"x": 1}') == {"x": 1}
    with pytest.raises(TypeError, match="all_variables"):
        declare("a", everything)


def test_parses_and_renders_with_the_engine_names() -> None:
    variables = declare("a", receive).parse(
        '{"nomorBerkas": "L-1", "warna": "MERAH", "tanggalDiterima": "2026-01-05", "lain": 1}'
    )
    assert variables == Input(nomor_berkas="L-1", warna=Colour.MERAH, tanggal_diterima=date(2026, 1, 5))
    assert receive(None, variables).variables() == {"idSurat": "L-1", "batasBaru": "2026-01-05"}


def test_a_null_result_is_sent_as_null() -> None:
    assert Output(id_surat="s", batas_baru=None).variables() == {"idSurat": "s", "batasBaru": None}


def test_wrong_variables_do_not_parse() -> None:
    with pytest.raises(ValidationError):
        declare("a", receive).parse('{"nomorBerkas": "L-1", "warna": "BIRU"}')


def test_a_job_type_has_one_handler() -> None:
    job("uji-dua-kali")(receive)
    assert isinstance(registered()["uji-dua-kali"], Handler)
    with pytest.raises(TypeError, match="uji-dua-kali"):
        job("uji-dua-kali")(with_info)


def test_a_wrong_signature_fails_at_import() -> None:
    def without_variables(uow: object) -> None: ...

    def wrong_info(uow: object, v: Empty, info: str) -> None: ...

    for wrong in (without_variables, wrong_info):
        with pytest.raises(TypeError):
            declare("a", wrong)
