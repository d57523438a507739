"""What a form asks for is of the kind that the register says of its variable."""

from collections.abc import Iterator, Mapping
from typing import Any

from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import REGISTER, Milik

_KINDS = {"checkbox": "ya-tidak", "number": "bilangan", "checklist": "daftar", "select": "kata", "radio": "kata"}
_TIMES = {"date": "tanggal", "datetime": "waktu"}


def isian(milik: Milik) -> Iterator[Temuan]:
    """Fields of another kind."""
    for nama, formulir in milik.formulir.items():
        for bagian in formulir.get("components", []):
            if bagian.get("type") in ("radio", "select") and len(bagian.get("values", [])) == 1:
                label = bagian.get("label") or bagian["key"]
                obat = "Kembalikan pilihan yang lain, atau hapus isian ini dan yang membacanya."
                yield Temuan(f"{nama}.form", f"“{label}”", "hanya punya satu pilihan", obat, bagian.get("id", ""))
                continue
            terdaftar = milik.variabel.get(bagian.get("key", ""))
            jenis = _jenis(bagian)
            if terdaftar and jenis and terdaftar.jenis != jenis:
                label = bagian.get("label") or bagian.get("dateLabel") or bagian["key"]
                obat = f"Kembalikan jenis isiannya, atau ubah juga bpmn/{REGISTER} dan yang membacanya."
                pesan = f"{bagian['key']} berisi {jenis}; {REGISTER} menyebut {terdaftar.jenis}"
                yield Temuan(f"{nama}.form", f"“{label}”", pesan, obat, bagian.get("id", ""))


def _jenis(bagian: Mapping[str, Any]) -> str:
    """The kind of what is filled in; empty for what forms of this house do not have."""
    if any(isinstance(v.get("value"), bool) for v in bagian.get("values", ())):
        return "ya-tidak"
    return _KINDS.get(bagian.get("type", ""), "") or _TIMES.get(bagian.get("subtype", ""), "")
