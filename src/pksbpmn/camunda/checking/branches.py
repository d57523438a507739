"""Every gateway goes on whatever the case, and its branches say what they do."""

import re
from collections.abc import Iterator

from pksbpmn.camunda.checking.drawing import Unsur
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik

_WORD = re.compile(r'=\s*(?P<nama>\w+)\s*=\s*"[A-Z_]+"(\s+or\s+(?P=nama)\s*=\s*"[A-Z_]+")*')
_BARE = re.compile(r"=\s*[A-Za-z]\w*(\s*=\s*true)?\s*")
_DENIED = re.compile(r"=\s*(not\([^()]*\)|[A-Za-z]\w*\s*=\s*false)\s*")


def cabang(milik: Milik) -> Iterator[Temuan]:
    """Branches of the gateways that choose."""
    for diagram in milik.diagram:
        for gerbang in diagram.jenis("exclusiveGateway", "inclusiveGateway"):
            keluar = diagram.dari(gerbang.id)
            if len(keluar) > 1:
                yield from _gerbang(gerbang, keluar)


def _closed(keluar: list[Unsur]) -> bool:
    """Each branch takes words of one closed list: a word that none takes has to stop the case, not to take any way."""
    dibandingkan = [_WORD.match(a.syarat) for a in keluar]
    return len({m["nama"] if m else "" for m in dibandingkan}) == 1 and None not in dibandingkan


def _gerbang(gerbang: Unsur, keluar: list[Unsur]) -> Iterator[Temuan]:
    bawaan = gerbang.xml.get("default", "")
    tanpa_syarat = [a for a in keluar if not a.syarat and a.id != bawaan]
    for alur in tanpa_syarat:
        lain = "" if bawaan else ", atau jadikan ia Default flow"
        yield alur.temuan("tidak punya syarat", f"Isi Condition expression{lain}.")
    if not bawaan and not tanpa_syarat and not _closed(keluar):
        obat = "Pilih satu alur keluar menjadi Default flow: yang diambil bila tidak ada syarat yang terpenuhi."
        yield gerbang.temuan("tidak punya jalan bila tidak ada syarat yang terpenuhi", obat)
    for alur in keluar:
        if alur.id == bawaan and alur.syarat:
            yield alur.temuan("jalan bawaan (default) tetapi bersyarat", "Kosongkan Condition expression-nya.")
    nama = [a.nama.lower() for a in keluar]
    for alur in keluar:
        if alur.nama and nama.count(alur.nama.lower()) > 1:
            yield alur.temuan("senama dengan cabang lain gerbang itu", "Beri setiap cabang nama yang membedakannya.")
            return
    for alur in keluar:
        tertukar = _BARE if alur.nama.lower() == "tidak" else _DENIED if alur.nama.lower() == "ya" else None
        if tertukar is not None and tertukar.fullmatch(alur.syarat):
            obat = "Tukar nama kedua cabang, atau tukar tujuannya."
            yield alur.temuan(f"bernama “{alur.nama}” tetapi diambil bila {alur.syarat.lstrip('= ')}", obat)
