"""Decision tables compared by their rows and columns."""

from typing import Final
from xml.etree import ElementTree as ET

from pksbpmn.camunda.comparison.change import Hal, Ubahan, bandingkan

_DMN: Final = "{https://www.omg.org/spec/DMN/20191111/MODEL/}"
_NOTE: Final = "Keterangan"


def banding_tabel(lama: str, baru: str) -> list[Ubahan]:
    """What changed: rows by their place and what they are about, cells by the name of their column."""
    return list(bandingkan(_hal(lama), _hal(baru)))


def _hal(teks: str) -> dict[str, Hal]:
    hal: dict[str, Hal] = {}
    for keputusan in ET.fromstring(teks).iter(f"{_DMN}decision"):  # noqa: S314 - our own files
        nama = f"tabel “{keputusan.get('name', '')}”"
        for tabel in keputusan.findall(f"{_DMN}decisionTable"):
            masukan = [i.findtext(f"{_DMN}inputExpression/{_DMN}text") or "" for i in tabel.findall(f"{_DMN}input")]
            keluaran = [o.get("name", "") for o in tabel.findall(f"{_DMN}output")]
            sifat = {"Hit policy": tabel.get("hitPolicy", "UNIQUE"), "Kolom": ", ".join((*masukan, *keluaran))}
            hal[str(keputusan.get("id"))] = Hal(nama, {"Name": keputusan.get("name", ""), **sifat})
            for nomor, aturan in enumerate(tabel.findall(f"{_DMN}rule"), 1):
                hal[str(aturan.get("id"))] = _baris(nomor, aturan, masukan, [*masukan, *keluaran])
    return hal


def _baris(nomor: int, aturan: ET.Element, masukan: list[str], kolom: list[str]) -> Hal:
    entri = [*aturan.findall(f"{_DMN}inputEntry"), *aturan.findall(f"{_DMN}outputEntry")]
    sel = dict(zip(kolom, ((e.findtext(f"{_DMN}text") or "").strip() for e in entri), strict=False))
    tentang = ", ".join(f"{k} {sel[k]}" for k in masukan if sel.get(k, "") not in ("", "-"))
    keterangan = (aturan.findtext(f"{_DMN}description") or "").strip()
    return Hal(f"baris {nomor} ({tentang or 'selain itu'})", {**sel, _NOTE: keterangan})
