"""Every variable stands in the register, every entry of the register is written somewhere; none names a person.

What is read was written: names in expressions are looked at with the engine's own grammar (`periksa.mjs`), what workers
need in `jobs.py`; both ask here what is there.
"""

from collections.abc import Iterator
from difflib import get_close_matches

from pksbpmn.camunda.checking.drawing import Unsur
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import REGISTER, Milik

_STRICT = frozenset({"ya-tidak", "bilangan", "tanggal", "waktu", "lama", "daftar"})
"""Kinds that stand for no other; an id or a row may be handed on as a word."""
FROM_ENGINE = frozenset({"loopCounter", "cycle"})


def menulis(milik: Milik, unsur: Unsur) -> Iterator[str]:
    """What an element sets for its process: its outputs alone, and what a task's recorder hands on."""
    for ulang in unsur.zeebe("loopCharacteristics"):
        yield ulang.get("outputCollection", "")
    yield from (target.split(".")[0] for target in unsur.keluaran)
    if unsur.jenis == "userTask" or not unsur.keluaran:
        yield from _sendiri(milik, unsur, mula=False)


def _sendiri(milik: Milik, unsur: Unsur, *, mula: bool = True) -> Iterator[str]:
    """What its decision, form or workers give it; what a listener gives at its start (`mula`) stays in it."""
    yield unsur.satu("calledDecision", "resultVariable")
    yield from milik.isian(unsur.satu("formDefinition", "formId"))
    for pekerjaan in unsur.zeebe("taskDefinition", "executionListener", "taskListener"):
        pekerja = milik.pekerja.get(pekerjaan.get("type", ""))
        if pekerja and (mula or pekerjaan.get("eventType") != "start"):
            yield from pekerja.memberi


def setempat(milik: Milik, unsur: Unsur) -> Iterator[str]:
    """What is known in an element and those around it alone."""
    u: Unsur | None = unsur
    while u is not None and u.jenis != "process":
        yield from u.masukan
        yield from (ulang.get("inputElement", "") for ulang in u.zeebe("loopCharacteristics"))
        u = u.induk
    yield from _sendiri(milik, unsur)


def terjangkau(milik: Milik, unsur: Unsur) -> set[str]:
    """What an element can read: its own, what anything of its process sets, what its process is given."""
    u: Unsur | None = unsur
    while u is not None and u.jenis != "process":
        u = u.induk
    if u is not None and u.id not in milik.tersedia:
        ditulis = {nama for lain in unsur.diagram.simpul for nama in menulis(milik, lain)}
        milik.tersedia[u.id] = {*FROM_ENGINE, *ditulis, *diberi(milik, u.id)}
    return {*setempat(milik, unsur), *(milik.tersedia[u.id] if u is not None else ())} - {""}


def diberi(milik: Milik, proses: str) -> Iterator[str]:
    """What callers and Python give to a process."""
    for diagram in milik.diagram:
        for u in diagram.jenis("callActivity"):
            if u.satu("calledElement", "processId") == proses:
                yield from u.masukan
    yield from (nama for nama, v in milik.variabel.items() if proses in v.dari_python)


def _ditulis(milik: Milik, unsur: Unsur) -> set[str]:
    lain = (e.get("inputElement", "") for e in unsur.zeebe("loopCharacteristics"))
    return {*menulis(milik, unsur), *_sendiri(milik, unsur), *unsur.masukan, *lain} - {""}


def masukan(milik: Milik) -> Iterator[Temuan]:
    """What is handed over is a value of its kind, not the text of its name."""
    for diagram in milik.diagram:
        for unsur in diagram.simpul:
            for nama, sumber in unsur.masukan.items():
                if not sumber.startswith("="):
                    isi = sumber if sumber in milik.variabel else f'"{sumber}"'
                    obat = f"Tekan fx pada nilainya, lalu tulis ={isi}; bila sedianya yang lain, ungkapan itu."
                    yield unsur.temuan(f"Input {nama} berisi teks “{sumber}”, bukan ungkapan", obat, nama)
                elif _beda(milik, sumber.removeprefix("=").strip(), nama):
                    dari = milik.variabel[sumber.removeprefix("=").strip()].jenis
                    pesan = f"Input {nama} memerlukan {milik.variabel[nama].jenis}; {sumber} berisi {dari}"
                    yield unsur.temuan(pesan, "Pilih variabel yang sejenis.", nama)


def _beda(milik: Milik, dari: str, ke: str) -> bool:
    """Whether the register says of both what they are, and it is not the same."""
    jenis = {milik.variabel[n].jenis for n in (dari, ke) if n in milik.variabel}
    return len(jenis) > 1 and bool(jenis & _STRICT) and "baris" not in jenis


def register(milik: Milik) -> Iterator[Temuan]:
    """The register both ways."""
    ditulis: set[str] = set()
    for diagram in milik.diagram:
        for unsur in diagram.simpul:
            for nama in sorted(_ditulis(milik, unsur) - ditulis):
                ditulis.add(nama)
                if nama not in milik.variabel:
                    dekat = get_close_matches(nama, milik.variabel, 1)
                    maksud = f"Barangkali maksudnya {dekat[0]}; perbaiki" if dekat else "Perbaiki"
                    obat = f"{maksud} ejaannya, atau tambahkan {nama} dalam bpmn/{REGISTER}: jenis, arti, pribadi."
                    yield unsur.temuan(f"menulis variabel {nama}, yang tidak terdaftar", obat, nama)
    for nama, v in milik.variabel.items():
        if v.pribadi:
            obat = "Simpan dalam registri dan serahkan id-nya saja; variabel mesin tidak memuat data pribadi."
            yield Temuan(REGISTER, nama, "bertanda data pribadi", obat, tentang=frozenset({nama}))
        if nama not in ditulis and not v.dari_python:
            obat = "Hapus entrinya, atau kembalikan langkah yang menulisnya."
            yield Temuan(REGISTER, nama, "tidak ditulis diagram mana pun", obat, tentang=frozenset({nama}))
        for proses in v.dari_python:
            if proses not in milik.proses:
                obat = "Perbaiki nama proses itu dalam dari_python."
                pesan = f"menyebut proses {proses}, yang tidak ada"
                yield Temuan(REGISTER, nama, pesan, obat, tentang=frozenset({nama}))
