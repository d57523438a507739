"""The registry without a database: what the use cases need, in memory, for tests of their rules.

`tests/integration/test_kontrak_unit_of_work.py` holds it to what the real one does.
"""

from tests.fakes.equipment import AdjustableClock, MemoryDocuments, PlainTypesetter, UncountedStatistik
from tests.fakes.registry import MemoryRegistry
from tests.fakes.repository import NotUnique
from tests.fakes.unit_of_work import MemoryUnitOfWork

__all__ = [
    "AdjustableClock",
    "MemoryDocuments",
    "MemoryRegistry",
    "MemoryUnitOfWork",
    "NotUnique",
    "PlainTypesetter",
    "UncountedStatistik",
]
