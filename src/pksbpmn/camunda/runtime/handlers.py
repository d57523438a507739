"""How a handler is declared: `@job("job-type")` above a function of a unit of work and variables."""

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar, get_type_hints

from pydantic import BaseModel, TypeAdapter

from pksbpmn.camunda.runtime.variables import JobInfo, Result

F = TypeVar("F", bound=Callable[..., Result | None])

NOTHING = "-"
"""A variable name that nobody uses: an empty list would make the engine send every variable."""


@dataclass(frozen=True)
class Handler:
    """A declared handler. `fetched` names the variables a job brings; empty means all of them.

    The jobs of a registered one are those of the diagrams: where their process can be is checked (ADR 0032).
    """

    job_type: str
    function: Callable[..., Result | None]
    fetched: tuple[str, ...]
    wants_info: bool
    _parser: TypeAdapter[Any]
    of_diagrams: bool = False

    def parse(self, variables_json: str) -> Any:
        """The typed variables; pydantic's ValidationError when they are not what was declared."""
        return self._parser.validate_json(variables_json)

    def call(self, uow: object, variables: Any, info: JobInfo) -> Result | None:
        """Run the function with what it asked for."""
        return self.function(uow, variables, info) if self.wants_info else self.function(uow, variables)


_REGISTRY: dict[str, Handler] = {}


def job(job_type: str, *, all_variables: bool = False) -> Callable[[F], F]:
    """Register a function `(uow, variables[, info]) -> Result | None` as the handler of `job_type`.

    With `all_variables` every variable in scope is fetched, for listeners whose diagram decides what is
    there; the second parameter may then be `dict[str, object]`.
    Raises TypeError, at import, for a wrong signature or a job type that already has a handler.
    """

    def register(function: F) -> F:
        if job_type in _REGISTRY:
            raise TypeError(f"job type {job_type!r} already has a handler: {_REGISTRY[job_type].function}")
        _REGISTRY[job_type] = replace(declare(job_type, function, all_variables=all_variables), of_diagrams=True)
        return function

    return register


def declare(job_type: str, function: Callable[..., Result | None], *, all_variables: bool = False) -> Handler:
    """A handler outside the registry; what `job` registers."""
    parameters = list(inspect.signature(function).parameters)
    hints = get_type_hints(function)
    if len(parameters) not in (2, 3) or any(name not in hints for name in parameters[1:]):
        raise TypeError(f"{function.__name__}: expected (uow, variables: Variables[, info: JobInfo])")
    if len(parameters) == 3 and hints[parameters[2]] is not JobInfo:  # noqa: PLR2004
        raise TypeError(f"{function.__name__}: the third parameter is JobInfo")
    model = hints[parameters[1]]
    return Handler(
        job_type=job_type,
        function=function,
        fetched=() if all_variables else _variable_names(function.__name__, model),
        wants_info=len(parameters) == 3,  # noqa: PLR2004
        _parser=TypeAdapter(model),
    )


def registered() -> Mapping[str, Handler]:
    """Every handler whose module was imported, by job type."""
    return dict(_REGISTRY)


def choose(job_types: Iterable[str]) -> tuple[Handler, ...]:
    """The registered handlers of these job types; KeyError when one has none."""
    return tuple(_REGISTRY[job_type] for job_type in job_types)


def _variable_names(function: str, model: Any) -> tuple[str, ...]:
    if not (isinstance(model, type) and issubclass(model, BaseModel)):
        raise TypeError(f"{function}: without all_variables the second parameter is a Variables model")
    names = tuple(field.alias or name for name, field in model.model_fields.items())
    return names or (NOTHING,)
