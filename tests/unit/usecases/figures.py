"""Figures that a test says, in place of those that SQL counts."""

from collections.abc import Callable
from typing import Any

from pksbpmn.usecases.ports import Statistik


class CountedBefore:
    """Figures that were counted elsewhere: nothing, but for what a test says. Keeps what was asked for."""

    def __init__(self, **counted: Any) -> None:
        self._counted = counted
        self.asked: list[tuple[Any, ...]] = []

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name not in dir(Statistik):
            raise AttributeError(name)
        empty: dict[str, Any] = {"diterima": 0, "berjalan": 0, "berkas_dengan_surat": 0, "jawaban": 0, "peristiwa": 0}
        mappings = ("ditutup_menurut_akhir", "diterima_menurut_kanal", "diterima_menurut_produk")

        def count(*question: Any) -> Any:
            self.asked.append((name, *question))
            found = self._counted.get(name, empty.get(name, {} if name in mappings else []))
            return found(*question) if callable(found) else found

        return count
