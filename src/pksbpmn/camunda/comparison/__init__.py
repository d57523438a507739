"""What an installation would change, by elements, rows, fields and lines instead of XML."""

from collections.abc import Callable, Mapping
from difflib import SequenceMatcher
from pathlib import PurePath
from typing import Final

from pksbpmn.camunda.comparison.change import BerkasBeda, Keadaan, Ubahan
from pksbpmn.camunda.comparison.diagrams import banding_diagram
from pksbpmn.camunda.comparison.forms import banding_formulir
from pksbpmn.camunda.comparison.tables import banding_tabel


def banding(lama: Mapping[str, str], baru: Mapping[str, str]) -> list[BerkasBeda]:
    """Each file of both, by name, with what it says now and what it says then."""
    return [_berkas(nama, lama.get(nama), baru.get(nama)) for nama in sorted({*lama, *baru})]


def _berkas(nama: str, lama: str | None, baru: str | None) -> BerkasBeda:
    if lama is None:
        return BerkasBeda(nama, Keadaan.BARU)
    if baru is None:
        return BerkasBeda(nama, Keadaan.DIHAPUS)
    if lama == baru:
        return BerkasBeda(nama, Keadaan.SAMA)
    return BerkasBeda(nama, Keadaan.DIUBAH, tuple(_COMPARED.get(PurePath(nama).suffix, _baris)(lama, baru)))


def _baris(lama: str, baru: str) -> list[Ubahan]:
    """Texts, line by line."""
    dahulu, kini = lama.splitlines(), baru.splitlines()
    ubahan = []
    for _, a, b, c, d in (
        o for o in SequenceMatcher(None, dahulu, kini, autojunk=False).get_opcodes() if o[0] != "equal"
    ):
        for i in range(max(b - a, d - c)):
            hilang, tulis = dahulu[a + i : b][:1], kini[c + i : d][:1]
            letak = f"baris {(c if tulis else a) + i + 1}"
            if hilang and tulis:
                ubahan.append(Ubahan(letak, Keadaan.DIUBAH, "teks", hilang[0], tulis[0]))
            else:
                keadaan = Keadaan.BARU if tulis else Keadaan.DIHAPUS
                ubahan.append(Ubahan(letak, keadaan, lama="".join(hilang), baru="".join(tulis)))
    return ubahan


_COMPARED: Final[Mapping[str, Callable[[str, str], list[Ubahan]]]] = {
    ".bpmn": banding_diagram,
    ".dmn": banding_tabel,
    ".form": banding_formulir,
}

__all__ = ["BerkasBeda", "Keadaan", "Ubahan", "banding"]
