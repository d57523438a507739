"""One finding: where it is, as the process owner sees it in Modeler, what is wrong, and how it is cured."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Temuan:
    """`unsur` is the element by its name in the diagram, empty where the whole file is meant.

    `id` is the element's own, `tentang` are the variables that it is about: of what one slip causes only the first is
    told. `saran`: the drawing could be read more easily; nothing would go wrong with it.
    """

    berkas: str
    unsur: str
    pesan: str
    obat: str
    id: str = ""
    tentang: frozenset[str] = frozenset()
    saran: bool = False

    def __str__(self) -> str:
        unsur = f", {self.unsur}" if self.unsur else ""
        return f"{self.berkas}{unsur}: {self.pesan}\n    {'Saran' if self.saran else 'Obat'}: {self.obat}"
