"""A registry in memory, one transaction of it, and a complaint."""

from collections.abc import Iterator

import pytest

from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import AdjustableClock, MemoryRegistry
from tests.unit.usecases.cases import laporan_of, open_case


@pytest.fixture
def registry() -> MemoryRegistry:
    """A new installation, on 2 March 2026."""
    return MemoryRegistry()


@pytest.fixture
def clock(registry: MemoryRegistry) -> AdjustableClock:
    """Its clock."""
    return registry.clock


@pytest.fixture
def uow(registry: MemoryRegistry) -> Iterator[UnitOfWork]:
    """One transaction, which nobody commits."""
    with registry.uow() as uow:
        yield uow


@pytest.fixture
def masuk(clock: AdjustableClock) -> LaporanMasuk:
    """A complaint as filed."""
    return laporan_of("laporan", clock.now().date())


@pytest.fixture
def nomor(uow: UnitOfWork) -> str:
    """Number of an ordinary complaint that is in the registry."""
    return open_case(uow)
