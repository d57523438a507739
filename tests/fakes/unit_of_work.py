"""A unit of work in memory: its changes are kept by `commit`, or dropped."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Self, TypeVar

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.usecases.berkas.disebut import bertulisan, kait_bertulisan
from pksbpmn.usecases.berkas.kait import terkait
from pksbpmn.usecases.berkas.sebutan import sebutan as sebutan_dalam
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.ports.records import RECORDS
from tests.fakes.repository import MemoryAudit, MemoryBerkas, MemoryRepository, NotUnique
from tests.fakes.rows import row_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, MutableMapping, Sequence
    from types import TracebackType

    from pksbpmn.domain.berkas.berkas import Berkas
    from pksbpmn.usecases.ports import Kait
    from tests.fakes.registry import MemoryRegistry

T = TypeVar("T")

_WITH_WAYS_OF_THEIR_OWN: dict[str, type[MemoryRepository[Any]]] = {"berkas": MemoryBerkas, "audit": MemoryAudit}


class MemoryNumbering:
    """Gapless counters: a number is used up only by a commit."""

    def __init__(self, counters: dict[tuple[str, int], int]) -> None:
        self.counters = dict(counters)

    def next(self, series: str, year: int) -> int:
        """The next number of the series in that year, from 1."""
        self.counters[series, year] = self.counters.get((series, year), 0) + 1
        return self.counters[series, year]


class MemoryJobResults:
    """Results of done jobs, by job key."""

    def __init__(self, results: dict[int, str], numbers: dict[int, str]) -> None:
        self.results, self.numbers = dict(results), dict(numbers)

    def get(self, job_key: int) -> dict[str, Any] | None:
        """The stored result, or None."""
        kept: dict[str, Any] = json.loads(self.results.get(job_key, "{}"))
        return kept.get("hasil")

    def put(
        self, job_key: int, job_type: str, result: dict[str, Any], *, instance: int = 0, number: str | None = None
    ) -> None:
        """Keep the result; a second one for the same job is refused."""
        if job_key in self.results:
            raise NotUnique(f"{job_type} {job_key}")
        self.results[job_key] = json.dumps({"hasil": result, "jenis": job_type, "instans": instance})
        if number is not None:
            self.numbers.setdefault(instance, number)

    def number_of(self, instance: int) -> str | None:
        """The case file that the first job of a process instance named, or None."""
        return self.numbers.get(instance)

    def of_instance(self, instance: int, job_type: str) -> list[dict[str, Any]]:
        """The results of these jobs in a process instance."""
        kept = [json.loads(r) for r in self.results.values()]
        return [k["hasil"] for k in kept if (k["instans"], k["jenis"]) == (instance, job_type)]


class MemoryUnitOfWork(UnitOfWork):
    """One transaction; the repositories of `Repositories` are made when they are asked for."""

    def __init__(self, registry: MemoryRegistry) -> None:
        self._registry = registry
        self.siapa = lambda _: registry.acting
        self._repositories: dict[str, MemoryRepository[Any]] = {}
        self.clock, self.kalender, self.tabel_tenggat = registry.clock, registry.kalender, registry.tabel_tenggat
        self.typesetter, self.documents, self.lembaga = registry.typesetter, registry.documents, registry.lembaga
        self.penyegel, self.statistik = registry.penyegel, registry.statistik
        self.batas_unggahan, self.pemindai = registry.batas_unggahan, registry.pemindai
        self.masa_pernyataan, self.masa_keberatan = registry.masa_pernyataan, registry.masa_keberatan
        self.selisih_jam = registry.selisih_jam
        self.pola_nomor_surat, self.pola_nomor_berkas = registry.pola_nomor_surat, registry.pola_nomor_berkas

    def __enter__(self) -> Self:
        """Begin. A second one beside it would wait for ever on SQLite: it is refused."""
        if self._registry.open_transaction:
            raise RuntimeError("another unit of work is still open")
        self._registry.open_transaction = True
        self.numbering = self._numbering = MemoryNumbering(self._registry.counters)
        self.job_results = self._job_results = MemoryJobResults(self._registry.results, self._registry.instances)
        return self

    def __getattr__(self, name: str) -> Any:
        if name not in RECORDS:
            raise AttributeError(name)
        repository = _WITH_WAYS_OF_THEIR_OWN.get(name, MemoryRepository)(RECORDS[name], self._registry.rows[name])
        self._repositories[name] = repository
        setattr(self, name, repository)
        return repository

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._registry.open_transaction = False

    def turunan(
        self, nomor: str, catatan: Sequence[Kait], hitung: Callable[[str, Any], T], ingatan: MutableMapping[Hashable, T]
    ) -> list[T]:
        """What `hitung` makes of each record; what is known of the same content is not made again."""
        made = []

        def of(kind: str, record: Any) -> T:
            content = sha256(b"\0".join((kind.encode(), *row_of(record).values()))).digest()
            if content not in ingatan:
                ingatan[content] = hitung(kind, record)
            return ingatan[content]

        for kind in catatan:
            for holder in self._holders(kind, nomor):
                records = getattr(self, kind.catatan).find(**{kind.kolom: holder})
                made += [of(kind.catatan, r) for r in (records[-1:] if kind.terbaru else records)]
        return made

    def _holders(self, kind: Kait, nomor: str) -> list[str]:
        if kind.induk is None:
            return [nomor]
        above = terkait(kind.induk)
        return [h.id for up in self._holders(above, nomor) for h in getattr(self, kind.induk).find(**{above.kolom: up})]

    def bersebutan(self, sebutan: Collection[str]) -> set[str]:
        """Numbers of the case files in whose texts one of these mentions stands."""
        return {
            b.nomor
            for jenis in JenisBerkas
            for b in self.berkas.find(jenis=jenis)
            if any(not sebutan_dalam(b.nomor, texts).isdisjoint(sebutan) for texts in self._texts(b))
        }

    def catat_sebutan(self) -> None:
        """Texts are read when it is asked."""

    def _texts(self, berkas: Berkas) -> list[list[Any]]:
        fields = bertulisan()
        found: list[list[Any]] = []
        self.turunan(
            berkas.nomor,
            [kind._replace(terbaru=False) for kind in kait_bertulisan()],
            lambda kind, record: found.append([getattr(record, name) for name in fields[kind]]),
            {},
        )
        return [[berkas.perihal, berkas.muatan], *found]

    def alone(self) -> None:
        """There is no other."""

    def commit(self) -> None:
        """Keep everything, or raise and keep nothing."""
        _ = self.pelaku
        rows = {name: repository.rows() for name, repository in self._repositories.items()}
        self._registry.rows |= rows
        self._registry.counters = dict(self._numbering.counters)
        self._registry.results = dict(self._job_results.results)
        self._registry.instances = dict(self._job_results.numbers)
