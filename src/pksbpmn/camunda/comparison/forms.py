"""Forms compared by their fields."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from pksbpmn.camunda.comparison.change import Hal, Ubahan, bandingkan

_NAMED: Final[Mapping[str, str]] = {
    "label": "Label",
    "dateLabel": "Label",
    "description": "Keterangan",
    "text": "Teks",
    "values": "Pilihan",
    "type": "Jenis isian",
    "key": "Key",
    "validate required": "Wajib diisi",
    "conditional hide": "Disembunyikan bila",
}
_LEFT_OUT: Final = frozenset({"id", "layout", "components"})
_BEGINNING: Final = 40


def banding_formulir(lama: str, baru: str) -> list[Ubahan]:
    """What changed: fields by what people call them."""
    return list(bandingkan(_hal(lama), _hal(baru)))


def _hal(teks: str) -> dict[str, Hal]:
    return {str(k.get("key") or k.get("id")): Hal(_sebutan(k), dict(_bagian(k))) for k in _isian(json.loads(teks))}


def _isian(bagian: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for komponen in bagian.get("components", ()):
        yield komponen
        yield from _isian(komponen)


def _sebutan(isian: Mapping[str, Any]) -> str:
    nama = str(isian.get("label") or isian.get("dateLabel") or isian.get("text") or isian.get("key") or "")
    singkat = " ".join(nama.split())
    return (
        f"{'isian' if isian.get('key') else 'teks'} “{singkat[:_BEGINNING]}{'…' if len(singkat) > _BEGINNING else ''}”"
    )


def _bagian(isian: Mapping[str, Any], di: str = "") -> Iterator[tuple[str, str]]:
    for nama, nilai in isian.items():
        if not di and nama in _LEFT_OUT:
            continue
        letak = f"{di} {nama}".strip()
        if isinstance(nilai, Mapping):
            yield from _bagian(nilai, letak)
        else:
            yield _NAMED.get(letak, letak), _nilai(nilai)


def _nilai(nilai: Any) -> str:
    if isinstance(nilai, bool):
        return "ya" if nilai else "tidak"
    if isinstance(nilai, list):
        return "; ".join(f"{v.get('label')} ({v.get('value')})" if isinstance(v, dict) else str(v) for v in nilai)
    return str(nilai)
