"""Every user task has a form with facts, a group, a due date, a reminder, and who checks what was decided."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from pksbpmn.camunda.checking.drawing import Unsur
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik
from pksbpmn.camunda.checking.variables import terjangkau
from pksbpmn.camunda.names_generator import GROUPS

_TELLER, _RECORDER = "siapkan-tugas", "catat-keputusan"
_PRIORITY = "=if fakta.prioritas = null then 50 else fakta.prioritas"
_CLOSED = {"isianDitolak": "=null"}
"""With an output of its own nothing else leaves a task: what was filled in stays, until the recorder hands it on."""
_EMPTY = ("=null", "=[]")
"""What stands in a field before anybody fills it in: else the task would find an earlier round's answer there."""
_SHOWN = re.compile(r"\{\{ *(?!this\b)(\w+)")
"""A variable that a text shows; `this` is what it loops over."""
FACTS: Final = "{{fakta."
"""By this a form's text about its case is known: of its id Modeler shows nothing."""
_CARD, _NUMBER = "taskContextDisplayName", "=nomorBerkas"
"""What Tasklist shows on a task's card in the list (8.6)."""
_DUE = "=now() + duration(durasiKeputusan)"
_AGAIN = "=cycle(3, duration(durasiKeputusan))"
_TIMES = re.compile(r'(?:=\s*cycle\(\s*|(?:=\s*")?R)(\d+)\s*[,/]')
"""How often a cycle comes, as FEEL or as ISO 8601; neither tells one that never ends."""


def tugas(milik: Milik) -> Iterator[Temuan]:
    """All user tasks."""
    for diagram in milik.diagram:
        for unsur in diagram.jenis("userTask"):
            pembuka = list(_pembuka(unsur))
            yield from pembuka
            yield from _formulir(milik, unsur)
            yield from _petunjuk(milik, unsur, frozenset().union(*(t.tentang for t in pembuka)))
            yield from _putusan(unsur)
            yield from _kelompok(milik, unsur)
            yield from _pengingat(unsur)
    yield from _fakta(milik)
    yield from _daftar(milik)


def _formulir(milik: Milik, unsur: Unsur) -> Iterator[Temuan]:
    formulir = unsur.satu("formDefinition", "formId")
    if not formulir:
        obat = f"Buat {unsur.id}.form, lalu pilih pada Form > Form ID."
        yield unsur.temuan("tidak punya formulir", obat, *unsur.masukan)
        return
    isian, masukan = milik.isian(formulir), unsur.masukan
    kurang = [k for k in isian if masukan.get(k) not in _EMPTY]
    lebih = [k for k, v in masukan.items() if v in _EMPTY and k not in isian and formulir in milik.formulir]
    for k in kurang if not lebih else ():
        obat = f"Tambahkan Input {k} dengan nilai =null."
        pesan = f"jawaban putaran lalu berlaku lagi bila “{isian[k]}” ({k}) tidak diisi"
        yield unsur.temuan(pesan, obat, k)
    if lebih and kurang:
        pesan = f"isian {', '.join(kurang)} pada {formulir}.form tidak dikenal diagram, yang membaca {', '.join(lebih)}"
        obat = f"Perbaiki Key isian itu pada formulirnya menjadi {', '.join(lebih)}, atau ubah juga diagramnya."
        yield unsur.temuan(pesan, obat, *kurang, *lebih)
    elif lebih:
        pesan = f"isian {', '.join(lebih)} tidak ada lagi pada {formulir}.form"
        obat = f"Kembalikan isian itu pada formulirnya, atau hapus Input {', '.join(lebih)} dan yang membacanya."
        yield unsur.temuan(pesan, obat, *lebih)


def _petunjuk(milik: Milik, unsur: Unsur, disebabkan: frozenset[str]) -> Iterator[Temuan]:
    """What the texts of a form show is known in its task; `disebabkan` is missing for a reason told already."""
    formulir = unsur.satu("formDefinition", "formId")
    bagian = milik.formulir.get(formulir, {}).get("components", [])
    disebut = {n for c in bagian for n in _SHOWN.findall(f"{c.get('text', '')}{c.get('description', '')}")}
    for nama in sorted(disebut - terjangkau(milik, unsur) - disebabkan):
        obat = f"Perbaiki ejaan {nama} dalam teks {formulir}.form."
        yield unsur.temuan(f"{formulir}.form menampilkan {nama}, yang tidak ditulis siapa pun", obat, nama)


def _fakta(milik: Milik) -> Iterator[Temuan]:
    """Forms show the facts of their case in the words that most of them have; every field has a help text."""
    semua_tugas = [u for d in milik.diagram for u in d.jenis("userTask")]
    berfakta = {u.satu("formDefinition", "formId") for u in semua_tugas if not _serentak(u)}
    bagian = {nama: formulir["components"] for nama, formulir in sorted(milik.formulir.items())}
    teks = {nama: [c.get("text", "") for c in semua] for nama, semua in bagian.items()}
    ((baku, _),) = Counter(t for semua in teks.values() for t in semua if FACTS in t).most_common(1) or [("", 0)]
    for nama, semua in bagian.items():
        if baku not in teks[nama] and nama in berfakta:
            obat = "Salin teks fakta perkara dari formulir lain; untuk mengubah semuanya: tools/facts.py."
            yield Temuan(f"{nama}.form", "", "tidak menampilkan fakta perkaranya seperti formulir lain", obat)
        for c in semua:
            if "key" in c and not c.get("description"):
                isian = c.get("label") or c.get("dateLabel") or c["key"]
                obat = "Isi Field description: akibat setiap pilihan, atau pasalnya."
                yield Temuan(f"{nama}.form", f"“{isian}”", "tidak punya petunjuk", obat, c["id"])


def _pembuka(unsur: Unsur) -> Iterator[Temuan]:
    """What opens a task. Of tasks open at once only keys in the order of their elements tell whose is whose (8.6)."""
    mula = [e.get("type") for e in unsur.zeebe("executionListener") if e.get("eventType") == "start"]
    if _serentak(unsur):
        if mula:
            obat = "Hapus execution listener start; tugas yang terbuka beberapa sekaligus tidak boleh menunggu pekerja."
            yield unsur.temuan("putusannya dapat tertukar dengan putusan tugas yang terbuka bersamanya", obat)
        return
    if _TELLER not in mula:
        obat = f"Tambahkan execution listener start {_TELLER}."
        yield unsur.temuan("formulirnya dibuka tanpa fakta perkara", obat, "fakta")
    if unsur.satu("priorityDefinition", "priority") != _PRIORITY:
        yield unsur.temuan("prioritasnya tidak mengikuti perkara", f"Isi Priority dengan {_PRIORITY}.")


def _serentak(unsur: Unsur) -> bool:
    """Whether several of it can be open at once in one process."""
    u: Unsur | None = unsur
    while u is not None and u.jenis != "process":
        ulang = u.xml.find("{*}multiInstanceLoopCharacteristics")
        if ulang is not None and ulang.get("isSequential") != "true":
            return True
        u = u.induk
    return False


def _putusan(unsur: Unsur) -> Iterator[Temuan]:
    akhir = [e.get("type") for e in unsur.zeebe("executionListener") if e.get("eventType") == "end"]
    if akhir[:1] != [_RECORDER]:
        obat = f"Tambahkan execution listener end {_RECORDER} sebagai yang pertama."
        yield unsur.temuan("putusannya tidak diperiksa dan dicatat", obat)
    if unsur.keluaran != _CLOSED:
        obat = f"Jadikan satu-satunya Output isianDitolak dengan nilai =null; {_RECORDER} meneruskan jawaban yang sah."
        yield unsur.temuan("isian apa pun keluar tanpa diperiksa", obat)
    if unsur.masukan.get(_CARD) != _NUMBER:
        obat = f"Tambahkan Input {_CARD} dengan nilai {_NUMBER}."
        yield unsur.temuan("kartunya di Tasklist tidak menyebut nomor berkasnya", obat, _CARD)
    if not unsur.satu("taskSchedule", "dueDate"):
        yield unsur.temuan("tidak punya jatuh tempo", f"Isi Due date dengan {_DUE}.")


def _kelompok(milik: Milik, unsur: Unsur) -> Iterator[Temuan]:
    if unsur.satu("assignmentDefinition", "assignee"):
        obat = "Kosongkan Assignee; orangnya dipilih dengan `pksbpmn tugas alihkan`."
        yield unsur.temuan("tertahan pada satu orang", obat)
    tertulis = unsur.satu("assignmentDefinition", "candidateGroups")
    if not tertulis:
        obat = f"Isi Candidate groups dengan salah satu: {', '.join(milik.kelompok)}."
        yield unsur.temuan("tidak ditawarkan kepada siapa pun", obat)
        return
    disebut = sorted(kelompok_tertulis(tertulis))
    for nama in disebut:
        if nama not in milik.kelompok:
            obat = f"Isi Candidate groups dengan salah satu: {', '.join(milik.kelompok)}."
            yield unsur.temuan(f"kelompok {nama} tidak dikenal", obat)
            return
    terdaftar = sorted(k for k, v in milik.kelompok.items() if unsur.id in v.tugas)
    if disebut != terdaftar:
        seharusnya = ", ".join(terdaftar) or "tidak satu pun"
        obat = f"Kembalikan Candidate groups; bila memang dipindahkan, pindahkan juga {unsur.id} dalam bpmn/{GROUPS}."
        yield unsur.temuan(f"ditawarkan kepada {', '.join(disebut) or tertulis}; {GROUPS} menyebut {seharusnya}", obat)


def kelompok_tertulis(tertulis: str) -> set[str]:
    """The groups that an assignment names itself; not those of a table or of the case."""
    if not tertulis.startswith("="):
        return {nama.strip() for nama in tertulis.split(",")}
    return set(re.findall(r'"([^"]*)"', re.sub(r'\w+ *!?= *"[^"]*"', "", tertulis)))


def _pengingat(unsur: Unsur) -> Iterator[Temuan]:
    """The worker takes the task's name from the end event's."""
    timer = unsur.diagram.unsur.get(f"{unsur.id}-terlambat")
    akhir = unsur.diagram.unsur.get(f"{unsur.id}-ingatkan")
    if timer is None or akhir is None or timer.xml.get("attachedToRef") != unsur.id:
        tujuan = f"{unsur.id}-terlambat menuju peristiwa akhir {unsur.id}-ingatkan"
        obat = f"Tempelkan timer yang tidak menghentikan: Id {tujuan}."
        yield unsur.temuan("menunggu tanpa batas waktu: tidak ada yang diingatkan bila terlambat", obat)
        return
    berulang = timer.xml.find("{*}timerEventDefinition/{*}timeCycle")
    kali = _TIMES.match((berulang.text or "").strip()) if berulang is not None else None
    obat = f"Isi Timer > Type pada “{timer.nama}” dengan Cycle, nilainya {_AGAIN}."
    if berulang is None or (kali and int(kali[1]) == 1):
        yield unsur.temuan("diingatkan satu kali saja: atasannya tidak pernah tahu", obat, timer.id)
    elif kali is None or not int(kali[1]):
        yield unsur.temuan("diingatkan tanpa akhir", obat, timer.id)


def _daftar(milik: Milik) -> Iterator[Temuan]:
    """The table of groups names tasks that exist, and groups that somebody names."""
    ada = {u.id for d in milik.diagram for u in d.jenis("userTask")}
    semua = "\n".join(t for n, t in milik.teks.items() if n.endswith((".bpmn", ".dmn")))
    for nama, kelompok in milik.kelompok.items():
        for hilang in [t for t in kelompok.tugas if t not in ada]:
            yield Temuan(
                GROUPS, nama, f"menyebut tugas {hilang}, yang tidak ada", "Hapus atau perbaiki nama tugas itu."
            )
        yield from _atasan(milik, nama)
        if nama not in semua:
            yield Temuan(GROUPS, nama, "tidak dipakai diagram atau tabel mana pun", "Hapus entri itu.")


def _atasan(milik: Milik, nama: str) -> Iterator[Temuan]:
    """Who hears of what stays late in a group is there, and above it."""
    dilalui, atas = [nama], milik.kelompok[nama].atasan
    while atas is not None and atas not in dilalui:
        if atas not in milik.kelompok:
            obat = (
                f"Isi atasan dengan salah satu: {', '.join(milik.kelompok)}; atau hapus barisnya bagi puncak lembaga."
            )
            if len(dilalui) == 1:
                yield Temuan(GROUPS, nama, f"atasannya {atas} tidak dikenal", obat)
            return
        dilalui.append(atas)
        atas = milik.kelompok[atas].atasan
    if atas == nama == min(dilalui):
        obat = "Hapus baris atasan pada yang tertinggi di antaranya."
        yield Temuan(GROUPS, nama, f"menjadi atasan dirinya sendiri: {' → '.join((*dilalui, nama))}", obat)
