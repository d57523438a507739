"""A worker translates: variables in, one use case, a small result out."""

import ast
import inspect

import pytest

from pksbpmn.camunda.runtime import Handler
from workers import pilih


def calls_of_use_cases(handler: Handler) -> list[str]:
    """The use cases that a handler calls, as written: "surat.terbitkan"."""
    modul = inspect.getmodule(handler.function)
    assert modul is not None
    dari = {n for n, v in vars(modul).items() if inspect.ismodule(v) and v.__name__.startswith("pksbpmn.usecases.")}
    pohon = ast.parse(inspect.getsource(handler.function))
    panggilan = (n.func for n in ast.walk(pohon) if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute))
    return [f"{f.value.id}.{f.attr}" for f in panggilan if isinstance(f.value, ast.Name) and f.value.id in dari]


@pytest.mark.parametrize("handler", pilih(), ids=lambda h: h.job_type)
def test_a_worker_calls_one_use_case_and_nothing_below(handler: Handler) -> None:
    assert len(calls_of_use_cases(handler)) == 1
    assert "uow." not in inspect.getsource(handler.function)
