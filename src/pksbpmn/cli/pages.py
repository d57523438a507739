"""The pages of a list that grows with the cases: short however long it is, with the way to the next one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, TypeVar

import typer

from pksbpmn.domain.galat import MasukanSalah

T = TypeVar("T")

USUAL = 50
_MOST = 1000
_LAST = 1_000_000
"""Times `_MOST` it is a number that every database can count to."""
Halaman = Annotated[int, typer.Option("--halaman", metavar="N", min=1, max=_LAST, help="Halaman ke-N dari daftarnya.")]
Batas = Annotated[int, typer.Option("--batas", metavar="N", min=1, max=_MOST, help="Baris dalam satu halaman.")]


@dataclass(frozen=True)
class Page:
    """Page `number`, from 1, of `size` lines."""

    number: int
    size: int

    @property
    def before(self) -> int:
        """How many lines the pages before it have."""
        return (self.number - 1) * self.size

    @property
    def wanted(self) -> int:
        """How many lines are to be looked for after those: one more shows whether there is another page."""
        return self.size + 1

    def cut(self, whole: Sequence[T]) -> Sequence[T]:
        """What is wanted of a list that is there as a whole."""
        return whole[self.before : self.before + self.wanted]

    def shown(self, found: Sequence[T]) -> Sequence[T]:
        """The lines of this page. MasukanSalah for one behind the last."""
        if not found and self.number > 1:
            raise MasukanSalah(
                f"Halaman {self.number} tidak ada: daftarnya berakhir sebelum itu.", "Pilih --halaman yang lebih kecil."
            )
        return found[: self.size]

    def way_on(self, found: Sequence[T]) -> str | None:
        """Where the next lines are; None on the last page."""
        if len(found) <= self.size:
            return None
        last = self.before + self.size
        return f"Baris {self.before + 1} sampai {last}; masih ada, lihat dengan --halaman {self.number + 1}."
