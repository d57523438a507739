"""The trace: every row of the rules, the elements and code that serve it, the tests that prove it, and how they went.

`make trace` writes docs/ketertelusuran.md and fails when a row has neither a passing test nor a stated reason, when an
element, code or a test names a row that does not exist, or when less than 90 % of the rows of the agreement and of the
statutes have a passing test. Results are those of the last `make test`.
"""

import json
import re
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

import yaml

AKAR = Path(__file__).parents[1]
HASIL = AKAR / ".hasil-uji.json"
DOKUMEN = AKAR / "docs" / "ketertelusuran.md"
BAGIAN = (
    ("pks.yaml", "Perjanjian"),
    ("reg.yaml", "Peraturan"),
    ("tenggat.yaml", "Tenggat"),
    ("pengaturan.yaml", "Pengaturan"),
    ("peran-naskah.yaml", "Peran dan naskah"),
    ("naskah-perjanjian.yaml", "Cacat naskah"),
    ("telaah.yaml", "Telaah hukum"),
    ("jawaban-telaah.yaml", "Jawaban atas telaah"),
    ("keamanan.yaml", "Telaah keamanan"),
)
WAJIB_DIUJI = ("pks.yaml", "reg.yaml")
PERSEN_WAJIB = 90
_BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
_ZEEBE = "{http://camunda.org/schema/zeebe/1.0}"
_ID = re.compile(r"\b(?:PKS-\d[\w.]*-\d\d|REG-[A-Z]-\d\d|[DC]-\d\d[ab]?|PERAN-\d\d|NASKAH-\d\d|TELAAH-\d\d)\b")


@dataclass
class Baris:
    """One row and all that is known of it."""

    id: str
    dasar: str
    isi: str
    bagian: str
    alasan: str | None = None
    elemen: list[str] = field(default_factory=list)
    kode: list[str] = field(default_factory=list)
    uji: dict[str, str] = field(default_factory=dict)

    @property
    def lulus(self) -> bool:
        """At least one test names it, and all that do have passed."""
        return bool(self.uji) and set(self.uji.values()) == {"passed"}


def baca_baris() -> dict[str, Baris]:
    """All rows by id, in the order of the files."""
    semua: dict[str, Baris] = {}
    for berkas, _ in BAGIAN:
        for b in yaml.safe_load((AKAR / "docs" / "aturan" / berkas).read_text(encoding="utf-8")):
            if b["id"] in semua:
                raise SystemExit(f"Baris {b['id']} tertulis dua kali.")
            semua[b["id"]] = Baris(bagian=berkas, **b)
    return semua


def elemen() -> dict[str, list[str]]:
    """Row → elements whose property `aturan` names it, as "diagram.bpmn#element"."""
    hasil = defaultdict(list)
    for berkas in sorted((AKAR / "bpmn").glob("*.bpmn")):
        for e in ET.parse(berkas).getroot().iter():  # noqa: S314 - our own files
            isi = e.find(f"{_BPMN}extensionElements")
            for p in isi.iter(f"{_ZEEBE}property") if isi is not None else ():
                if p.get("name") == "aturan":
                    for baris in str(p.get("value")).split():
                        hasil[baris].append(f"{berkas.name}#{e.get('id')}")
    return hasil


def kode() -> dict[str, list[str]]:
    """Row → files of code and decision tables that name it."""
    hasil = defaultdict(list)
    berkas = [*AKAR.glob("src/**/*.py"), *AKAR.glob("workers/*.py"), *AKAR.glob("bpmn/*.dmn")]
    for satu in sorted(berkas):
        for baris in sorted(set(_ID.findall(satu.read_text(encoding="utf-8")))):
            hasil[baris].append(satu.relative_to(AKAR).as_posix())
    return hasil


def hasil_uji() -> dict[str, dict[str, str]]:
    """Row → test → outcome of its last run."""
    hasil: dict[str, dict[str, str]] = defaultdict(dict)
    if HASIL.exists():
        for uji, catatan in json.loads(HASIL.read_text(encoding="utf-8")).items():
            for baris in catatan["aturan"]:
                hasil[baris][uji] = catatan["hasil"]
    return hasil


def susun() -> tuple[dict[str, Baris], list[str]]:  # noqa: C901, PLR0912 - one pass a source
    """All rows filled in, and what is wrong."""
    semua = baca_baris()
    galat = []
    for baris, tempat in elemen().items():
        if baris in semua:
            semua[baris].elemen = tempat
        else:
            galat.append(f"Diagram menyebut baris yang tidak ada: {baris} ({tempat[0]})")
    for baris, berkas in kode().items():
        if baris in semua:
            semua[baris].kode = berkas
        else:
            galat.append(f"Kode menyebut baris yang tidak ada: {baris} ({berkas[0]})")
    for baris, uji in hasil_uji().items():
        if baris in semua:
            semua[baris].uji = dict(sorted(uji.items()))
        else:
            galat.append(f"Uji menyebut baris yang tidak ada: {baris} ({next(iter(uji))})")
    for b in semua.values():
        if not b.uji and not b.alasan:
            galat.append(f"{b.id} tidak mempunyai uji maupun alasan.")
        if b.uji and not b.lulus:
            gagal = [u for u, h in b.uji.items() if h != "passed"]
            galat.append(f"{b.id}: uji tidak lulus: {', '.join(gagal)}")
    wajib = [b for b in semua.values() if b.bagian in WAJIB_DIUJI]
    persen = 100 * sum(b.lulus for b in wajib) / len(wajib)
    if persen < PERSEN_WAJIB:
        galat.append(f"Hanya {persen:.1f} % baris perjanjian dan peraturan yang diuji; wajib {PERSEN_WAJIB} %.")
    return semua, galat


def tulis(semua: dict[str, Baris]) -> str:
    """The document: a summary, then one table a part."""
    kepala = [
        "# Ketertelusuran",
        "",
        "Every row of the agreement and of the rules around it: what it says in our words, the diagram elements and",
        "the code that serve it, and the tests that prove it with the result of their last run. Made by `make trace`.",
        "",
        "| Bagian | Baris | Diuji dan lulus | Dengan alasan | Persen diuji |",
        "| --- | ---: | ---: | ---: | ---: |",
    ]
    for berkas, nama in BAGIAN:
        punya = [b for b in semua.values() if b.bagian == berkas]
        lulus, alasan = sum(b.lulus for b in punya), sum(not b.uji for b in punya)
        kepala.append(f"| {nama} | {len(punya)} | {lulus} | {alasan} | {100 * lulus / len(punya):.0f} % |")
    for berkas, nama in BAGIAN:
        kepala += ["", f"## {nama}", "", "| Baris | Isi | Diagram | Kode | Uji |", "| --- | --- | --- | --- | --- |"]
        kepala += [_baris(b) for b in semua.values() if b.bagian == berkas]
    return "\n".join(kepala) + "\n"


def _baris(b: Baris) -> str:
    diagram = defaultdict(list)
    for tempat in b.elemen:
        berkas, _, e = tempat.partition("#")
        diagram[berkas].append(e)
    kolom_diagram = "<br>".join(f"[{f}](../bpmn/{f}): {', '.join(f'`{e}`' for e in es)}" for f, es in diagram.items())
    kolom_kode = "<br>".join(f"[{Path(f).name}](../{f})" for f in b.kode)
    uji = defaultdict(list)
    for nama, hasil in b.uji.items():
        berkas, _, fungsi = nama.partition("::")
        uji[berkas].append(f"`{fungsi}` {'lulus' if hasil == 'passed' else hasil}")
    kolom_uji = "<br>".join(f"[{Path(f).name}](../{f}): {', '.join(u)}" for f, u in uji.items())
    return (
        f"| **{b.id}**<br>{b.dasar} | {b.isi} | {kolom_diagram} | {kolom_kode} | {kolom_uji or f'Alasan: {b.alasan}'} |"
    )


def main() -> int:
    """Write the document and say what is wrong."""
    if not HASIL.exists():
        sys.stderr.write("Belum ada hasil uji. Jalankan `make test` dahulu, lalu `make trace`.\n")
        return 2
    semua, galat = susun()
    DOKUMEN.write_text(tulis(semua), encoding="utf-8")
    wajib = [b for b in semua.values() if b.bagian in WAJIB_DIUJI]
    lulus = sum(b.lulus for b in wajib)
    print(f"{len(semua)} baris; perjanjian dan peraturan: {lulus} dari {len(wajib)} diuji dan lulus.")  # noqa: T201
    for g in galat:
        sys.stderr.write(f"{g}\n")
    return int(bool(galat))


if __name__ == "__main__":
    sys.exit(main())
