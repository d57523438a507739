"""A registry in memory, one transaction of it, and a complaint."""

from collections.abc import Iterator

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import AdjustableClock, MemoryRegistry
from tests.staff import in_office
from tests.unit.usecases.cases import laporan_of, open_case

STAFF = ("1", "9", "11", "12", "13", "55", "77", "78", "88", "99", "1001", "1062", "2002", "7001", "700001", "800001")
"""Staff numbers of officers who are in office in every test, of all groups of the Ombudsman."""
STAFF_OF_ITJEN = "21"


@pytest.fixture
def registry() -> MemoryRegistry:
    """A new installation, on 2 March 2026, with some officers of the Ombudsman in office."""
    registry = MemoryRegistry()
    with registry.uow() as uow:
        in_office(uow, STAFF)
        in_office(uow, [STAFF_OF_ITJEN], Pihak.ITJEN)
        uow.commit()
    return registry


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
