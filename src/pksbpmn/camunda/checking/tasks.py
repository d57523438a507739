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
_QUOTED, _READ = re.compile(r'"[^"]*"'), re.compile(r"(?<![.\w])[A-Za-z]\w*(?!\w*\()")
_FEEL_WORDS = frozenset({"null", "true", "false", "and", "or", "not", "if", "then", "else", "in", "count", "contains"})
"""What a condition for hiding says besides variables."""
_CARD, _NUMBER = "taskContextDisplayName", "=nomorBerkas"
"""What Tasklist shows on a task's card in the list (8.6)."""
_DUE = "=now() + duration(durasiKeputusan)"
_AGAIN = "=cycle(3, duration(durasiKeputusan))"
_GIVEN = re.compile(r"[A-Z][A-Za-z]*_\w{5,}")
"""An id that Modeler gives to what is drawn or pasted."""
_TIMES = re.compile(r'(?:=\s*cycle\(\s*|(?:=\s*")?R)(\d+)\s*[,/]')
"""How often a cycle comes, as FEEL or as ISO 8601; neither tells one that never ends."""


def tugas(milik: Milik) -> Iterator[Temuan]:
    """All user tasks."""
    yield from _id_formulir(milik)
    for diagram in milik.diagram:
        for unsur in diagram.jenis("userTask"):
            if _GIVEN.fullmatch(unsur.id):
                yield _disalin(unsur)
                continue
            pembuka = list(_pembuka(unsur))
            yield from pembuka
            yield from _formulir(milik, unsur)
            yield from _petunjuk(milik, unsur, frozenset().union(*(t.tentang for t in pembuka)))
            yield from _putusan(unsur)
            yield from _kelompok(milik, unsur)
            yield from _pengingat(unsur)
    yield from _fakta(milik)
    yield from _daftar(milik)


def _id_formulir(milik: Milik) -> Iterator[Temuan]:
    """A form is known by its own id to the engine, by its file's name to the workers."""
    for nama, formulir in milik.formulir.items():
        if (tertulis := formulir.get("id")) != nama:
            obat = f"Isi ID formulirnya dengan {nama} (General > ID), atau keluarkan salinannya dari folder ini."
            pesan = f"ID formulirnya {tertulis}, bukan nama berkasnya"
            yield Temuan(f"{nama}.form", "", pesan, obat, "/id", frozenset(milik.isian(nama)))


def _disalin(unsur: Unsur) -> Temuan:
    """Of a task that was pasted, or drawn without a template: all that is named after its id comes after the id."""
    baru = f"{'-'.join(re.findall('[a-z]+', unsur.nama.lower())) or 'tugas'}-2"
    return unsur.temuan(
        f"masih ber-Id {unsur.id} pemberian Modeler, padahal semua yang menyebut tugas menyebut Id-nya",
        f"Ganti Id-nya lebih dahulu (General > ID) dengan nama tetap, misalnya {baru}. Lalu berturut-turut: salin "
        f"formulirnya menjadi {baru}.form ber-ID {baru} dan pilih pada tugas ini; tempelkan timer ber-Id "
        f"{baru}-terlambat menuju peristiwa akhir {baru}-ingatkan; tulis {baru} dalam bpmn/{GROUPS} pada kelompoknya; "
        "periksa lagi; terakhir `make names`.",
    )


def _formulir(milik: Milik, unsur: Unsur) -> Iterator[Temuan]:
    formulir = unsur.satu("formDefinition", "formId")
    if not formulir:
        obat = f"Buat {unsur.id}.form, lalu pilih pada Form > Form ID."
        yield unsur.temuan("tidak punya formulir", obat, *unsur.masukan)
        return
    if formulir in milik.formulir and formulir != unsur.id:
        obat = f"Pilih {unsur.id} pada Form > Form ID; bila belum ada, salin {formulir}.form menjadi {unsur.id}.form."
        pesan = f"memakai {formulir}.form; jawabannya diperiksa menurut {unsur.id}.form, sehingga tidak ada yang sampai"
        yield unsur.temuan(pesan, obat, *unsur.masukan)
        return
    isian, masukan = milik.isian(formulir), unsur.masukan
    kurang = [k for k in isian if masukan.get(k) not in _EMPTY]
    ada = {c.get("key") for c in milik.formulir.get(formulir, {"components": ()})["components"]}
    lebih = [k for k, v in masukan.items() if v in _EMPTY and k not in ada and ada]
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
    syarat = (_QUOTED.sub("", str(c.get("conditional", {}).get("hide", ""))) for c in bagian)
    disebut |= {n for teks in syarat for n in _READ.findall(teks)} - _FEEL_WORDS
    for nama in sorted(disebut - terjangkau(milik, unsur) - disebabkan):
        obat = f"Perbaiki ejaan {nama} dalam teks atau Condition > Hide if pada {formulir}.form."
        yield unsur.temuan(f"{formulir}.form menampilkan {nama}, yang tidak ditulis siapa pun", obat, nama)


def _fakta(milik: Milik) -> Iterator[Temuan]:
    """Forms show the facts of their case in the words that most of them have; every field has a help text."""
    semua_tugas = [u for d in milik.diagram for u in d.jenis("userTask")]
    menunggal = {u.satu("formDefinition", "formId") for u in semua_tugas if _menunggal(u)}
    berfakta = {u.satu("formDefinition", "formId") for u in semua_tugas if not _serentak(u)}
    bagian = {nama: formulir["components"] for nama, formulir in sorted(milik.formulir.items())}
    teks = {nama: [c.get("text", "") for c in semua] for nama, semua in bagian.items()}
    ((baku, _),) = Counter(t for semua in teks.values() for t in semua if FACTS in t).most_common(1) or [("", 0)]
    for nama, semua in bagian.items():
        if baku not in teks[nama] and nama in berfakta - menunggal:
            obat = "Salin teks fakta perkara dari formulir lain; untuk mengubah semuanya: tools/facts.py."
            yield Temuan(f"{nama}.form", "", "tidak menampilkan fakta perkaranya seperti formulir lain", obat)
        for c in semua:
            if c.get("key") in milik.isian(nama) and not c.get("description"):
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
    if _menunggal(unsur):
        obat = (
            "Kembalikan Multi-instance (parallel) pada subproses yang memuatnya; bila memang dibuka satu per satu: "
            f"execution listener start {_TELLER}, Priority {_PRIORITY}, dan bagian fakta pada formulirnya."
        )
        yield unsur.temuan("tidak lagi dibuka bagi beberapa sekaligus, dan dibuka tanpa fakta perkara", obat, "fakta")
        return
    if _TELLER not in mula:
        obat = f"Tambahkan execution listener start {_TELLER}."
        yield unsur.temuan("formulirnya dibuka tanpa fakta perkara", obat, "fakta")
    if unsur.satu("priorityDefinition", "priority") != _PRIORITY:
        yield unsur.temuan("prioritasnya tidak mengikuti perkara", f"Isi Priority dengan {_PRIORITY}.")


def _menunggal(unsur: Unsur) -> bool:
    """Whether it was made to be open several at once, and is not any more."""
    mula = [e.get("type") for e in unsur.zeebe("executionListener") if e.get("eventType") == "start"]
    return _TELLER not in mula and unsur.satu("priorityDefinition", "priority") != _PRIORITY


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
    if any(unsur.satu("assignmentDefinition", a) for a in ("assignee", "candidateUsers")):
        obat = "Kosongkan Assignee dan Candidate users; orangnya dipilih dengan `pksbpmn tugas alihkan`."
        yield unsur.temuan("tertahan pada satu orang", obat)
    tertulis = unsur.satu("assignmentDefinition", "candidateGroups")
    if not tertulis:
        obat = f"Isi Candidate groups dengan salah satu: {', '.join(milik.kelompok)}."
        yield unsur.temuan("tidak ditawarkan kepada siapa pun", obat)
        return
    disebut = sorted(kelompok_tertulis(tertulis))
    for nama in disebut:
        if nama not in milik.kelompok:
            obat = (
                f"Isi Candidate groups dengan salah satu: {', '.join(milik.kelompok)}. Bila memang kelompok baru, "
                f"tulis dalam bpmn/{GROUPS} entri {nama}: nama seperti di lajurnya, arti, atasan, dan tugas "
                f"[{unsur.id}]; peran anggotanya ditambahkan pengembang."
            )
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
            pesan, obat = f"menyebut tugas {hilang}, yang tidak ada", "Hapus atau perbaiki nama tugas itu."
            yield Temuan(GROUPS, nama, pesan, obat, tentang=frozenset({hilang}))
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
