"""What a diagram calls exists, is bound to its deployment, and is given what it needs."""

import re
from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches
from typing import Final

from pksbpmn.camunda.checking.drawing import ACTIVITIES, Unsur
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik
from pksbpmn.camunda.checking.variables import menulis

_BASE = ("nomorBerkas", "tanggalBerkas", "durasiKeputusan")
"""What every called process needs: which case file, under which rules, how long officers may take."""
_LETTER = ("jenisSurat", "daftarKepada", "idPermintaan")
NEEDS: Final[Mapping[str, tuple[str, ...]]] = {
    "permintaan": ("jenisPermintaan", "kepada"),
    "penyampaian": (*_LETTER, "tungguBukti"),
    "penyusunan": (*_LETTER, "naskahBaru"),
    "naskah-bersama": ("jenisSurat",),
    "permintaan-pihak": ("jenisPermintaan", "adaPelapor", "jalurCepat"),
    "panggilan": ("kepada", "panggilanKe"),
}
"""What the shared processes need besides."""
ISSUES: Final = "terbitkan-surat"
_ISSUER = "penyampaian"
"""The one diagram that issues letters, after they were written, checked and signed."""
_STAGE: Final[Mapping[str, str]] = {
    "tahap-dimulai": "end pada peristiwa mulainya:",
    "tahap-berakhir": "end pada prosesnya:",
}
"""What records a stage, and where it listens."""


def panggilan(milik: Milik) -> Iterator[Temuan]:
    """Calls, decisions and forms of all diagrams."""
    for diagram in milik.diagram:
        for proses in diagram.proses:
            yield from _listener(proses)
        for unsur in diagram.simpul:
            yield from _ada(milik, unsur)
            if unsur.jenis == "callActivity":
                yield from _panggilan(unsur)
                yield from _hasil(milik, unsur)
            if unsur.satu("taskDefinition", "type") == ISSUES and _ISSUER not in map(_id, diagram.proses):
                yield unsur.temuan(
                    "menerbitkan surat yang tidak disusun, diperiksa, dan ditandatangani siapa pun",
                    f"Ganti dengan panggilan proses {_ISSUER}.",
                )


def _listener(proses: Unsur) -> Iterator[Temuan]:
    """A stage says when it begins and ends; the start of a process is heard at its start event.

    8.6.0 migrates no instance whose process itself has a start listener (camunda/camunda#33237).
    """
    mulai = [u for u in proses.diagram.jenis("startEvent") if u.induk is proses]
    didengar = [e for u in (proses, *mulai) for e in u.zeebe("executionListener")]
    hilang = [t for t in _STAGE if t not in {e.get("type") for e in didengar}]
    if len(hilang) == 1:
        yield proses.temuan("tahapnya tidak tercatat", f"Tambahkan execution listener {_STAGE[hilang[0]]} {hilang[0]}.")
    for e in proses.zeebe("executionListener"):
        if e.get("eventType") == "start":
            ke = " atau ".join(u.sebutan for u in mulai)
            yield proses.temuan(
                f"listener {e.get('type')} mendengar permulaan proses: perkara yang berjalan tidak dapat dimigrasi",
                f"Hapus pada prosesnya, lalu tambahkan pada {ke}: Execution listeners, Event type End.",
            )


def _id(unsur: Unsur) -> str:
    return unsur.id


def _ada(milik: Milik, unsur: Unsur) -> Iterator[Temuan]:
    for tag, attribute, jenis, known in (
        ("calledElement", "processId", "proses", milik.proses),
        ("calledDecision", "decisionId", "keputusan", milik.keputusan),
        ("formDefinition", "formId", "formulir", milik.formulir),
    ):
        for e in unsur.zeebe(tag):
            sasaran = e.get(attribute, "")
            if not sasaran.startswith("=") and sasaran not in known:
                sendiri = tag == "formDefinition" and sasaran == unsur.id
                obat = (
                    f"Buat {sasaran}.form, atau kembalikan bila terhapus."
                    if sendiri
                    else _nearest(sasaran, known, jenis)
                )
                isian = unsur.masukan if tag == "formDefinition" else ()
                yield unsur.temuan(f"memakai {jenis} {sasaran}, yang tidak ada", obat, *isian)
            if e.get("bindingType") != "deployment":
                obat = 'Pilih Binding "deployment": perkara yang berjalan tetap pada aturannya.'
                yield unsur.temuan(f"{jenis} {sasaran} tidak terikat pada pemasangannya", obat)
    if unsur.jenis in ACTIVITIES and unsur.jenis == "callActivity" and not unsur.zeebe("calledElement"):
        yield unsur.temuan("tidak memanggil proses apa pun", "Isi Called element > Process ID.")


def _panggilan(unsur: Unsur) -> Iterator[Temuan]:
    for e in unsur.zeebe("calledElement"):
        if any(e.get(k) != "false" for k in ("propagateAllParentVariables", "propagateAllChildVariables")):
            yield unsur.temuan("mewariskan semua variabel", 'Matikan kedua "Propagate all variables".')
        proses = e.get("processId", "")
        kurang = [m for m in (*_BASE, *NEEDS.get(proses, ())) if m not in unsur.masukan]
        if kurang:
            obat = f"Tambahkan Input {', '.join(kurang)}."
            yield unsur.temuan(f"memanggil {proses} tanpa {', '.join(kurang)}", obat, *kurang)


def _hasil(milik: Milik, unsur: Unsur) -> Iterator[Temuan]:
    """What the gateway behind a call asks of what was called is handed back."""
    dipanggil = milik.proses.get(unsur.satu("calledElement", "processId"))
    ditulis = {n for u in dipanggil.simpul for n in menulis(milik, u)} if dipanggil else set()
    for gerbang in [g for g in unsur.diagram.sesudah(unsur) if g.jenis.endswith("Gateway")]:
        dibaca = {n for a in unsur.diagram.dari(gerbang.id) for n in re.findall(r"\w+", a.syarat)}
        for nama in sorted(dibaca & ditulis - {*unsur.keluaran, *(s.lstrip("= ") for s in unsur.keluaran.values())}):
            pesan = f"tidak menyerahkan {nama}, yang dibaca {gerbang.sebutan} sesudahnya"
            yield unsur.temuan(pesan, f"Kembalikan Output {nama} dengan nilai ={nama}.", nama)


def _nearest(sasaran: str, known: Collection[str], jenis: str) -> str:
    dekat = get_close_matches(sasaran, known, 1, 0.5)
    return f"Pilih {jenis} {dekat[0]}." if dekat else f"Pilih salah satu: {', '.join(sorted(known))}."
