"""What waits in the outbox, by the kind that a test looks at."""

from typing import Any, TypeVar

from pksbpmn.domain.isian import Simpanan
from pksbpmn.usecases.ports import UnitOfWork

M = TypeVar("M", bound=Simpanan)


def in_outbox(uow: UnitOfWork, model: type[M], **syarat: Any) -> list[M]:
    """The payloads of this type, oldest first; `syarat` as `uow.kiriman.find` takes them."""
    return [k.muatan for k in uow.kiriman.find(**syarat) if isinstance(k.muatan, model)]
