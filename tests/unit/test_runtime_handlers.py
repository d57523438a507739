"""How handlers are declared, and what a job brings them."""

from datetime import date
from enum import StrEnum

import pytest
from pydantic import ValidationError

from pksbpmn.camunda.runtime import Handler, JobInfo, Result, Variables, declare, job, registered
from pksbpmn.camunda.runtime.handlers import NOTHING


class Warna(StrEnum):
    MERAH = "MERAH"


class Masukan(Variables):
    nomor_berkas: str
    warna: Warna
    tanggal_diterima: date | None = None


class Kosong(Variables):
    pass


class Keluaran(Result):
    id_surat: str
    batas_baru: date | None


def terima(uow: object, v: Masukan) -> Keluaran:
    return Keluaran(id_surat=v.nomor_berkas, batas_baru=v.tanggal_diterima)


def dengan_info(uow: object, v: Kosong, info: JobInfo) -> None:
    assert info


def semua(uow: object, v: dict[str, object]) -> None:
    assert v


def test_fetches_exactly_the_declared_variables() -> None:
    assert declare("a", terima).fetched == ("nomorBerkas", "warna", "tanggalDiterima")


def test_no_declared_variable_does_not_mean_all_of_them() -> None:
    handler = declare("a", dengan_info)
    assert handler.fetched == (NOTHING,)
    assert handler.wants_info


def test_all_variables_only_when_asked_for() -> None:
    handler = declare("a", semua, all_variables=True)
    assert handler.fetched == ()
    assert handler.parse('{"x": 1}') == {"x": 1}
    with pytest.raises(TypeError, match="all_variables"):
        declare("a", semua)


def test_parses_and_renders_with_the_engine_names() -> None:
    variables = declare("a", terima).parse(
        '{"nomorBerkas": "L-1", "warna": "MERAH", "tanggalDiterima": "2026-01-05", "lain": 1}'
    )
    assert variables == Masukan(nomor_berkas="L-1", warna=Warna.MERAH, tanggal_diterima=date(2026, 1, 5))
    assert terima(None, variables).variables() == {"idSurat": "L-1", "batasBaru": "2026-01-05"}


def test_a_null_result_is_sent_as_null() -> None:
    assert Keluaran(id_surat="s", batas_baru=None).variables() == {"idSurat": "s", "batasBaru": None}


def test_wrong_variables_do_not_parse() -> None:
    with pytest.raises(ValidationError):
        declare("a", terima).parse('{"nomorBerkas": "L-1", "warna": "BIRU"}')


def test_a_job_type_has_one_handler() -> None:
    job("uji-dua-kali")(terima)
    assert isinstance(registered()["uji-dua-kali"], Handler)
    with pytest.raises(TypeError, match="uji-dua-kali"):
        job("uji-dua-kali")(dengan_info)


def test_a_wrong_signature_fails_at_import() -> None:
    def tanpa_variabel(uow: object) -> None: ...

    def info_salah(uow: object, v: Kosong, info: str) -> None: ...

    for wrong in (tanpa_variabel, info_salah):
        with pytest.raises(TypeError):
            declare("a", wrong)
