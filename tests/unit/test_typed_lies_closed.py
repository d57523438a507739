"""A name typed into every word of every command that acts lies nowhere in clear: in no file of the database."""

from pathlib import Path

import pytest

from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.perjanjian.usulan import daftar, kukuhkan
from tests.unit.cli_tools import ITJEN, OMBUDSMAN, Terminal, terminal
from tests.unit.cluster import Rest, cluster
from tests.unit.izin_cases import WITHOUT_CASE, Words, enlist, in_case, with_a_mail

pks = pytest.fixture(terminal, name="pks")
rest = pytest.fixture(cluster, name="rest")

NAME = "Zulkanaryatmo"
_ITJEN = (CandidateGroup.INSPEKTUR_JENDERAL, CandidateGroup.SEKRETARIAT_ITJEN)
_WRITTEN = ("Balai Uji", "Bogor", "Jakarta", "Kepala", "SK 1", "M-2", "Mengapa")
"""What stands in the files that commands read, and may be a name."""
TAKEN = {
    "laporan.penugasan:tetapkan --unit",
    "perjanjian.narahubung:delegasi --jabatan",
    "perjanjian.narahubung:delegasi --nomor-surat",
    "perjanjian.narahubung:ganti --jabatan",
    "perjanjian.perjanjian:catat pks.yaml",
    "perjanjian.perjanjian:dasar_hukum #2",
    "perjanjian.perjanjian:dasar_hukum --tentang",
    "perjanjian.perjanjian:tautkan mou.yaml",
    "perjanjian.perjanjian:ubah ubah.yaml",
    "pertukaran.pertukaran:minta --tujuan",
    "pertukaran.pertukaran:ungkapkan --pasal",
    "pertukaran.pertukaran:ungkapkan --peraturan",
    "kerahasiaan.kerahasiaan:klasifikasi --dasar",
    "laporan.lengkapi:lengkapi lengkap.yaml",
    "permintaan.jawaban:jawab --isi",
}
"""Of all words those that lay in clear once, and some beside: they must be taken, or nothing is tried."""


def _with_name(word: str) -> str:
    """The word as somebody types it who puts the name there."""
    if word.endswith(".yaml"):
        return f"nama-{word}"
    return word.replace("x", NAME) if word.startswith("x@") or "=" in word else NAME


def _typed(words: Words, place: int, *, from_itjen: bool) -> Words:
    """The words with the name at a place; contact persons, whom a test of permits does not need, by their addresses."""
    ours, theirs = (ITJEN, OMBUDSMAN) if from_itjen else (OMBUDSMAN, ITJEN)
    person = {"--oleh": ours, "--penerima": theirs}
    named = [person.get(before, w) if w == "x" else w for before, w in zip(("", *words), words, strict=False)]
    return (*named[:place], _with_name(words[place]), *named[place + 1 :])


def _lies_in(folder: Path) -> list[str]:
    return [f.name for f in folder.rglob("*.sqlite3*") if NAME.encode() in f.read_bytes()]


@pytest.mark.aturan("KEAMANAN-07")
def test_a_name_typed_into_any_word_of_a_command_lies_in_clear(pks: Terminal, rest: Rest) -> None:
    """In the database, its log or a page that was given up; offices, laws and numbers take a name as well."""
    _, typed = in_case(pks, rest)
    with_a_mail(pks, "x")
    for file in list(pks.folder.glob("*.yaml")):
        text = file.read_text(encoding="utf-8")
        for written in _WRITTEN:
            text = text.replace(written, NAME)
        file.with_name(f"nama-{file.name}").write_text(text, encoding="utf-8")
    itjen = enlist(pks, "91", _ITJEN)
    taken = set()
    for target, words in {**typed, **WITHOUT_CASE}.items():
        for place in (i for i in range(1, len(words)) if not words[i].startswith("--")):
            before = words[place - 1]
            what = words[place] if words[place].endswith(".yaml") else before if before[:2] == "--" else f"#{place}"
            for who in (pks, itjen):
                if who(*_typed(words, place, from_itjen=who is itjen)).status == 0:
                    taken.add(f"{target} {what}")
                assert _lies_in(pks.folder) == [], f"{target} {what}"
        if target == "perjanjian.perjanjian:catat":
            _confirm(pks)
    assert taken >= TAKEN


def _confirm(pks: Terminal) -> None:
    """A head confirms the agreement that was entered: the commands after it are about the newest one."""
    with pks.application().uow() as uow:
        kukuhkan(uow, daftar(uow)[0].id, "12")
        uow.commit()
