"""What a job brings and what it takes back: typed variables in, a small result out."""

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel


class Variables(BaseModel):
    """Base of a handler's input. Fields are snake_case here and lowerCamel in the engine.

    The job fetches exactly the fields declared; a nested model is one variable.
    """

    model_config = ConfigDict(
        frozen=True, extra="ignore", alias_generator=to_camel, validate_by_name=True, validate_by_alias=True
    )


class Result(BaseModel):
    """Base of a handler's result: ids, enums, booleans, counts and dates, never personal data."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", alias_generator=to_camel, validate_by_name=True, validate_by_alias=True
    )

    def variables(self) -> dict[str, Any]:
        """The engine's variables: lowerCamel names, JSON values."""
        return self.model_dump(mode="json", by_alias=True)


class Values(Result):
    """A result whose names the diagram decides, such as the answers to a form; lowerCamel already."""

    values: dict[str, Any]

    def variables(self) -> dict[str, Any]:
        """The engine's variables."""
        return self.values


class Withheld(Result):
    """What was written is kept, but the job is not done: it comes again, unless its element is gone by then."""


@dataclass(frozen=True)
class JobInfo:
    """Where a job comes from; for handlers that ask for it as their third parameter.

    `retries` is what the engine still allows, `headers` are the task headers drawn in the diagram, `definition` is the
    engine's key of that diagram.
    """

    key: int
    job_type: str
    element_id: str
    process_id: str
    process_instance_key: int
    element_instance_key: int
    retries: int
    definition: int = 0
    headers: MappingProxyType[str, str] = field(default_factory=lambda: MappingProxyType({}))
