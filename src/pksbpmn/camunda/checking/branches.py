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
        for gerbang in diagram.jenis("parallelGateway"):
            yield from _sejajar(gerbang)


def _sejajar(gerbang: Unsur) -> Iterator[Temuan]:
    """A parallel gateway takes all ways whatever they ask, and waits for all that come."""
    diagram = gerbang.diagram
    bersyarat = [a for a in diagram.dari(gerbang.id) if a.syarat]
    if bersyarat:
        obat = "Change element > Exclusive gateway, lalu pilih Default flow; bila memang semua, kosongkan syaratnya."
        alur = [a.id for a in diagram.dari(gerbang.id)]
        yield gerbang.temuan("mengambil semua cabang; syaratnya tidak dibaca", obat, *alur)
    masuk = len(diagram.sebelum(gerbang.id))
    pembagi = [g for g in diagram.jenis("parallelGateway") if g is not gerbang and gerbang in diagram.seterusnya([g])]
    datang = 1 + sum(len(diagram.dari(g.id)) - 1 for g in pembagi)
    if masuk > datang:
        pesan = (
            f"menunggu {masuk} alur sekaligus, padahal hanya {datang} yang dapat datang: perkaranya berhenti di sini"
        )
        yield gerbang.temuan(pesan, "Change element > Exclusive gateway.")


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
    for alur in keluar:
        if alur.syarat and not alur.syarat.startswith("="):
            yield alur.temuan(f"syaratnya teks, bukan ungkapan: {alur.syarat}", f"Tulis ={alur.syarat.strip()}.")
    yield from _nama(keluar)


def _nama(keluar: list[Unsur]) -> Iterator[Temuan]:
    """What the branches are called is what they do."""
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
