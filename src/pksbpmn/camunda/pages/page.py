"""One page: the picture of a process and what its diagram says, every word from the diagram or from what it names."""

from collections.abc import Iterator, Sequence
from typing import Final

from pksbpmn.camunda.checking.documentation import BASIS
from pksbpmn.camunda.checking.drawing import ACTIVITIES, Unsur
from pksbpmn.camunda.checking.tasks import kelompok_tertulis
from pksbpmn.camunda.decision_tables import Row, texts_in
from pksbpmn.camunda.forms import read_form
from pksbpmn.camunda.pages.markdown import tabel, tautan
from pksbpmn.camunda.pages.reading import Bacaan, daftar_tetap, panggilan, peristiwa, waktu
from pksbpmn.camunda.template_generator import Pekerjaan
from pksbpmn.domain.berkas.pihak import SEBUTAN_PIHAK, Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JenisHari

SOURCES: Final = "../../bpmn"
_RULES: Final = "aturan"
_ASKED, _LETTER = "jenisPermintaan", "jenisSurat"
_KAPAN: Final = {"timeDuration": "sesudah", "timeDate": "pada", "timeCycle": "berulang"}
_TENGGAT: Final = ("Langkah", "Baris tenggat.dmn", "Lama", "Pengingat", "Perpanjangan terlama", "Dasar")


def halaman(bacaan: Bacaan, tenggat: Sequence[Row], pekerjaan: dict[str, Pekerjaan]) -> str:
    """The page of a process; `tenggat` are the rows of the table of deadlines, `pekerjaan` the register of steps."""
    bagian = [
        *_kepala(bacaan),
        *tabel("Langkah", ("Langkah", "Siapa atau apa", "Isi dan dasarnya", "Aturan"), _langkah(bacaan)),
        *tabel("Yang diputus petugas", ("Tugas", "Ditawarkan kepada", "Yang diisi", "Batasnya"), _tugas(bacaan)),
        *tabel("Yang ditunggu dan ditangkap", ("Peristiwa", "Apa", "Akibatnya"), _peristiwa(bacaan)),
        *tabel("Tenggat", _TENGGAT, _tenggat(bacaan, tenggat)),
        *tabel("Surat", ("Langkah", "Surat", "Kepada"), _surat(bacaan)),
        *tabel("Yang dikerjakan pada peristiwa akhir", ("Peristiwa", "Pekerjaan"), _dikirim(bacaan, pekerjaan)),
    ]
    variabel = sorted((n, bacaan.milik.variabel[n].arti) for n in bacaan.disebut)
    bagian += tabel("Variabel yang disebut di atas", ("Variabel", "Arti"), ((f"`{n}`", a) for n, a in variabel))
    return "\n".join(bagian) + "\n"


def _kepala(bacaan: Bacaan) -> Iterator[str]:
    proses, nama = bacaan.proses, bacaan.diagram.nama
    yield f"# {proses.nama}"
    yield ""
    yield (
        f"Proses `{proses.id}` menurut {tautan(nama, f'{SOURCES}/{nama}')}. Halaman dan gambar ini ditulis "
        f"`make proses` dari diagramnya; yang diubah ialah diagramnya. {tautan('Semua proses', 'README.md')}."
    )
    yield ""
    yield proses.dokumentasi
    yield ""
    yield tautan(f"![Gambar proses {proses.nama}]({proses.id}.png)", f"{proses.id}.svg")
    yield ""
    yield f"{tautan('Perbesar gambarnya', f'{proses.id}.svg')}."
    for sebutan, semua in (
        ("Dipanggil oleh", bacaan.pemanggil),
        ("Memanggil", [_proses(bacaan, p) for p in panggilan(bacaan.diagram) if p in bacaan.milik.proses]),
    ):
        if semua:
            yield ""
            yield f"{sebutan}: {', '.join(_ke_halaman(p) for p in semua)}."
    if aturan := _aturan(proses):
        yield ""
        yield f"Aturan: {aturan}."


def _langkah(bacaan: Bacaan) -> Iterator[Sequence[str]]:
    for u in bacaan.langkah:
        if u.jenis in ACTIVITIES:
            dasar = next((p.get("value", "") for p in u.zeebe("property") if p.get("name") == BASIS), "")
            yield u.nama, _pelaku(bacaan, u), " ".join(filter(None, (u.dokumentasi, dasar))), _aturan(u)


def _pelaku(bacaan: Bacaan, u: Unsur) -> str:
    pelaku = "petugas"
    if proses := u.satu("calledElement", "processId"):
        pelaku = f"proses {_ke_halaman(_proses(bacaan, proses)) if proses in bacaan.milik.proses else proses}"
    elif keputusan := u.satu("calledDecision", "decisionId"):
        pelaku = f"tabel {_berkas(f'{keputusan}.dmn')}"
    elif pekerjaan := u.satu("taskDefinition", "type"):
        pelaku = f"pekerja `{pekerjaan}`"
    elif u.jenis == "receiveTask":
        pelaku = f"menunggu pesan `{u.diagram.nama_pesan(u.pesan)}`"
    elif u.jenis == "subProcess":
        pelaku = "bagian proses"
    ulang = u.satu("loopCharacteristics", "inputCollection")
    return f"{pelaku}, untuk tiap butir {bacaan.kode(ulang)}" if ulang else pelaku


def _tugas(bacaan: Bacaan) -> Iterator[Sequence[str]]:
    for u in bacaan.langkah:
        if u.jenis == "userTask":
            pengingat = bacaan.diagram.unsur.get(f"{u.id}-terlambat")
            formulir = f"{u.satu('formDefinition', 'formId')}.form"
            yield (
                f"{u.nama} ({_berkas(formulir)})",
                _kelompok(bacaan, u.satu("assignmentDefinition", "candidateGroups")),
                _isian(bacaan, formulir),
                f"jatuh tempo {bacaan.kode(u.satu('taskSchedule', 'dueDate'))}"
                + (f"; diingatkan {_saat(bacaan, pengingat)}" if pengingat else ""),
            )


def _kelompok(bacaan: Bacaan, tertulis: str) -> str:
    kelompok = bacaan.milik.kelompok
    disebut = sorted(kelompok_tertulis(tertulis) & kelompok.keys())
    arti = "; ".join(f"`{k}`: {kelompok[k].arti}" for k in disebut)
    if arti and daftar_tetap(tertulis) == [] and tertulis.startswith("=") and "if" in tertulis:
        return f"{bacaan.kode(tertulis)}. {arti}"
    if arti:
        return arti
    asal = bacaan.tabel_asal(tertulis)
    return bacaan.kode(tertulis) + (f", menurut {_berkas(f'{asal}.dmn')}" if asal else "")


def _isian(bacaan: Bacaan, formulir: str) -> str:
    teks = bacaan.milik.teks.get(formulir)
    return "; ".join(f"{f.label} (`{f.key}`)" for f in read_form(teks).fields) if teks else ""


def _peristiwa(bacaan: Bacaan) -> Iterator[Sequence[str]]:
    for u in peristiwa(bacaan):
        yield u.nama, _apa(bacaan, u), _akibat(bacaan, u)


def _apa(bacaan: Bacaan, u: Unsur) -> str:
    if pesan := bacaan.diagram.nama_pesan(u.pesan):
        kunci = bacaan.diagram.unsur[u.pesan].satu("subscription", "correlationKey")
        return f"pesan `{pesan}`{f' dengan kunci {bacaan.kode(kunci)}' if kunci else ''}"
    if any(waktu(u)):
        return _saat(bacaan, u)
    return "galat " + ", ".join(
        f"`{bacaan.diagram.unsur[g].xml.get('errorCode', '')}`"
        for d in u.xml
        if (g := d.get("errorRef", "")) in bacaan.diagram.unsur
    )


def _saat(bacaan: Bacaan, u: Unsur) -> str:
    jenis, ungkapan = waktu(u)
    return f"{_KAPAN.get(jenis, jenis)} {bacaan.kode(ungkapan)}"


def _akibat(bacaan: Bacaan, u: Unsur) -> str:
    lalu = bacaan.lalu(u)
    if u.jenis == "boundaryEvent":
        henti = "tetap berjalan" if u.xml.get("cancelActivity") == "false" else "berhenti"
        return f"{bacaan.diagram.sebut(u.xml.get('attachedToRef', ''))} {henti}; lalu {lalu}"
    if u.jenis == "startEvent" and u.induk is not None and u.induk.jenis == "subProcess":
        henti = "proses tetap berjalan" if u.xml.get("isInterrupting") == "false" else "yang lain berhenti"
        return f"memulai {u.induk.sebutan}, {henti}"
    return "memulai proses" if u.jenis == "startEvent" else f"lalu {lalu}"


def _tenggat(bacaan: Bacaan, semua: Sequence[Row]) -> Iterator[Sequence[str]]:
    for u in bacaan.langkah:
        ungkapan = u.masukan.get(_ASKED, "")
        if not ungkapan or u.jenis not in ("callActivity", "businessRuleTask"):
            continue
        dikenal = list(dict.fromkeys(k for b in semua for k in texts_in(b[_ASKED])))
        baris = [(k, b) for k in bacaan.kata(ungkapan, dikenal) for b in semua if k in texts_in(b[_ASKED])]
        if not baris:
            yield u.nama, bacaan.kode(ungkapan), "menurut isinya", "", "", ""
        for k, b in baris:
            sejak = b["date(tanggalBerkas)"].replace('date("', "").replace('")', "")
            yield (
                u.nama,
                f"`{k}`{f' bagi berkas {sejak}' if sejak else ''}",
                _lama(b, "lama"),
                ", ".join(f"{b[p]} %" for p in ("pengingatPertama", "pengingatKedua", "pengingatKetiga")),
                _lama(b, "perpanjanganTerlama"),
                b["dasarHukum"].strip('"'),
            )


def _lama(baris: Row, kolom: str) -> str:
    jenis = baris["jenisHari"].strip('"')
    satuan = JenisHari(jenis).sebutan if jenis in JenisHari.__members__ else jenis
    return "tidak diperpanjang" if baris[kolom] == "0" else f"{baris[kolom]} {satuan}"


def _surat(bacaan: Bacaan) -> Iterator[Sequence[str]]:
    for u in bacaan.langkah:
        if u.jenis != "callActivity":
            continue
        kepada = _kepada(bacaan, u.masukan.get("daftarKepada") or u.masukan.get("kepada", ""))
        if ungkapan := u.masukan.get(_LETTER, ""):
            jenis = [JenisSurat[k] for k in bacaan.kata(ungkapan, list(JenisSurat))]
        elif ungkapan := u.masukan.get(_ASKED, ""):
            jenis = [JenisPermintaan[k].ketentuan.surat for k in bacaan.kata(ungkapan, list(JenisPermintaan))]
        else:
            continue
        sebutan = [f"{j.ketentuan.hal} (`{j}`)" for j in dict.fromkeys(jenis)]
        yield u.nama, "; ".join(sebutan) or f"menurut {bacaan.kode(ungkapan)}", kepada


def _kepada(bacaan: Bacaan, ungkapan: str) -> str:
    if pihak := [p for p in daftar_tetap(ungkapan) if p in Pihak.__members__]:
        return ", ".join(SEBUTAN_PIHAK[Pihak(p)] for p in pihak)
    return bacaan.kode(ungkapan) if ungkapan else "ditentukan proses yang dipanggil"


def _dikirim(bacaan: Bacaan, pekerjaan: dict[str, Pekerjaan]) -> Iterator[Sequence[str]]:
    for u in bacaan.langkah:
        jenis = u.satu("taskDefinition", "type")
        if u.jenis.endswith("Event") and jenis and not u.id.endswith("-ingatkan"):
            yield u.nama, f"`{jenis}`: {pekerjaan[jenis].arti}" if jenis in pekerjaan else f"`{jenis}`"


def _aturan(u: Unsur) -> str:
    return ", ".join(r for p in u.zeebe("property") if p.get("name") == _RULES for r in (p.get("value") or "").split())


def _proses(bacaan: Bacaan, id_proses: str) -> Unsur:
    return next(p for p in bacaan.milik.proses[id_proses].proses if p.id == id_proses)


def _ke_halaman(proses: Unsur) -> str:
    return tautan(proses.nama, f"{proses.id}.md")


def _berkas(nama: str) -> str:
    return tautan(nama, f"{SOURCES}/{nama}")
