"""What stands on a letter, and what lies in the store."""

from collections import Counter
from collections.abc import Collection
from typing import Any

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.halaman import Halaman
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.usecases.ports import DocumentStore
from pksbpmn.usecases.ports.tiket import Tiket


def text_of(letter: Surat) -> str:
    """All that is printed on its page."""
    return letter.halaman.model_dump_json()


def of_others(page: Halaman, readers: Collection[Pihak | None]) -> Halaman:
    """The page without what its one reader, beside the Ombudsman, wrote himself."""
    only = set(readers) - {Pihak.OMBUDSMAN}
    printed = page.model_dump(mode="json", exclude={"kutipan", "angka"})
    number: Counter[str] = Counter()

    def without(part: str, value: Any) -> Any:
        if not isinstance(value, str):
            return [without(part, v) for v in value]
        here = [k for k in page.kutipan if (k.bagian, k.teks) == (part, number[part]) and {k.penulis} == only]
        number[part] += 1
        for k in sorted(here, key=lambda k: -k.mulai):
            value = f"{value[: k.mulai]} {value[k.akhir :]}"
        return value

    for part in ("blok", "lampiran_blok"):
        printed[part] = [b | {"isi": without(part, b["isi"])} for b in printed[part]]
    return Halaman.model_validate(printed | {"angka": page.angka})


def stored(documents: DocumentStore, name: str) -> bytes:
    """A document of the store, which a test may open as nobody else may."""
    return documents.open(Tiket(dokumen=name, pembaca="uji", tujuan="uji", nomor_berkas=None))
