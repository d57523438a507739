"""Reading the YAML files that people write: stories and years."""

from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.isian import sebutkan_galat

M = TypeVar("M", bound=BaseModel)


class _Twice(yaml.YAMLError):
    """A name that stands twice in one part, the second time in this line."""

    def __init__(self, line: int) -> None:
        self.line = line


class _Loader(yaml.SafeLoader):
    """Of a name that stands twice YAML would take the last, and say nothing of the first."""

    def compose_mapping_node(self, anchor: Any) -> yaml.MappingNode:
        node = super().compose_mapping_node(anchor)
        seen = set[str]()
        for key in (key for key, _ in node.value if isinstance(key, yaml.ScalarNode)):
            if key.value in seen:
                raise _Twice(key.start_mark.line + 1)
            seen.add(key.value)
        return node


def read_as(kind: type[M], text: str, named: str, schema: str) -> M:
    """What a file says. Raises MasukanSalah with its name, the line or the fields at fault, and where the schema is."""
    try:
        return kind.model_validate(yaml.load(text, _Loader))  # noqa: S506  # nosec B506 - a safe one
    except _Twice as error:
        raise MasukanSalah(
            f"{named} baris {error.line}: yang sama sudah disebut di atasnya.", "Hapus salah satunya."
        ) from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f" baris {mark.line + 1}" if mark else ""
        raise MasukanSalah(f"{named}{line}: YAML rusak.", "Perbaiki penulisannya.") from None
    except ValidationError as error:
        raise MasukanSalah(f"{named} tidak sah: {sebutkan_galat(error)}.", schema) from None
    except ValueError:  # of the YAML reader: the thirtieth of February, a number of thousands of digits
        raise MasukanSalah(f"{named}: ada tanggal atau bilangan yang tidak ada.", schema) from None
