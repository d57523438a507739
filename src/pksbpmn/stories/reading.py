"""Reading the YAML files that people write: stories and years."""

from typing import TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.isian import sebutkan_galat

M = TypeVar("M", bound=BaseModel)


def read_as(kind: type[M], text: str, named: str, schema: str) -> M:
    """What a file says. Raises MasukanSalah with its name, the line or the fields at fault, and where the schema is."""
    try:
        return kind.model_validate(yaml.safe_load(text))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f" baris {mark.line + 1}" if mark else ""
        raise MasukanSalah(f"{named}{line}: YAML rusak.", "Perbaiki penulisannya.") from None
    except ValidationError as error:
        raise MasukanSalah(f"{named} tidak sah: {sebutkan_galat(error)}.", schema) from None
