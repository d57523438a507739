"""What people read around the commands: help and misuse, in Indonesian, of every command."""

import re

import pytest

from pksbpmn.cli.commands import OLD_OPTIONS, PANELS
from pksbpmn.cli.entries import Command, Group, walk
from tests.unit.cli_tools import Terminal, terminal

pks = pytest.fixture(terminal, name="pks")

GROUPS = [e for p in PANELS for e in p.entries if isinstance(e, Group)]
COMMANDS = [c for p in PANELS for c in walk(p.entries)]

ENGLISH = re.compile(
    r"\b(Usage|Options?|Arguments?|Args|Commands?|[Rr]equired?|[Dd]efault|Show|Try|Error|Missing|Invalid|No such|Got|"
    r"Input|[Ss]hould|TEXT|INTEGER|PATH|BOOLEAN|FILE|one of)\b|<\w+>|\[OPTIONS\]"
)


@pytest.mark.aturan("TELAAH-69")
def test_the_root_lists_everything_without_a_word_of_english(pks: Terminal) -> None:
    hasil = pks("--help")
    assert (hasil.status, hasil.err) == (0, "")
    assert hasil.out.startswith("Pemakaian: pksbpmn PERINTAH [ARGUMEN]... [PILIHAN]")
    for panel in PANELS:
        assert f"\n{panel.heading}:\n" in hasil.out
        for entry in panel.entries:
            assert re.search(rf"^  {entry.name} +\w", hasil.out, re.MULTILINE), entry.name
    assert not ENGLISH.search(hasil.out)


@pytest.mark.aturan("TELAAH-69")
@pytest.mark.parametrize("group", GROUPS, ids=lambda g: g.name)
def test_every_group_lists_its_commands(pks: Terminal, group: Group) -> None:
    hasil = pks(group.name, "--help")
    assert (hasil.status, hasil.out.splitlines()[0]) == (
        0,
        f"Pemakaian: pksbpmn {group.name} PERINTAH [ARGUMEN]... [PILIHAN]",
    )
    assert "".join(group.help.split()) in "".join(hasil.out.split())
    for command in group.commands:
        assert re.search(rf"^  {command.name} +\w", hasil.out, re.MULTILINE), command.name
    assert not ENGLISH.search(hasil.out)
    tanpa = pks(group.name)
    assert (tanpa.status, tanpa.out) == (2, hasil.out)


@pytest.mark.aturan("TELAAH-69")
@pytest.mark.parametrize(("words", "command"), COMMANDS, ids=lambda x: " ".join(x) if isinstance(x, tuple) else "")
def test_every_command_explains_itself(pks: Terminal, words: tuple[str, ...], command: Command) -> None:
    hasil = pks(*words, "--help")
    assert (hasil.status, hasil.err) == (0, "")
    assert hasil.out.startswith(f"Pemakaian: pksbpmn {' '.join(words)} ")
    assert "Tampilkan bantuan ini dan keluar." in hasil.out
    assert ("--format teks|json" in hasil.out) == command.prints
    assert not ENGLISH.search(hasil.out)


def test_no_help_shows_an_old_name(pks: Terminal) -> None:
    halaman = [pks("--help").out, *(pks(g.name, "--help").out for g in GROUPS)]
    lama = [e.was for p in PANELS for e in p.entries if e.was] + ["list", "verify", "install", "start", "stop", "logs"]
    for satu in halaman:
        assert not re.search(rf"^  ({'|'.join(lama)}) ", satu, re.MULTILINE)
    assert not any(f"--{o}" in pks(*words, "--help").out for o in OLD_OPTIONS for words, _ in COMMANDS)


def test_arguments_options_and_defaults_are_marked(pks: Terminal) -> None:
    def page(*words: str) -> str:
        return " ".join(pks(*words, "--help").out.split())

    jawab = page("jawab")
    assert jawab.startswith(
        "Pemakaian: pksbpmn jawab NOMOR JENIS --dari PIHAK --nilai NILAI --isi TEKS|@BERKAS [PILIHAN] "
    )
    assert re.search(r"Argumen: NOMOR Nomor laporan[^[]+\[wajib\] JENIS ", jawab)
    assert re.search(r"--dari PIHAK Siapa[^[]+\[wajib\]", jawab)
    assert re.search(r"--cara CARA LANGSUNG[^[]+\[bawaan: TERTULIS\]", jawab)
    assert "--format teks|json Bentuk keluaran. [bawaan: teks]" in jawab
    assert "pksbpmn tugas selesai KEY [KUNCI=NILAI...] [PILIHAN]" in page("tugas", "selesai")
    assert re.search(r"--mesin / --tanpa-mesin [^[]+\[bawaan: --mesin\]", page("cadangkan"))
    assert re.search(r"--baris, -n N [^[]+\[bawaan: 50\]", page("mesin", "log"))
    assert "--simpan-lama Jangan buang kunci lama. --format" in page("kunci", "putar")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("statu",), "Perintah statu tidak dikenal.\nMungkin maksudnya: status"),
        (("qqq",), "Perintah qqq tidak dikenal.\nLihat `pksbpmn --help`."),
        (("kanal", "tambahkan"), "Perintah tambahkan tidak dikenal.\nMungkin maksudnya: tambah"),
        (("status",), "Argumen NOMOR wajib diisi.\nLihat `pksbpmn status --help`."),
        (("jawab", "1", "KELENGKAPAN"), "Pilihan --dari wajib diisi."),
        (("status", "1", "Budi"), "1 argumen terlalu banyak.\nApit teks yang berspasi"),
        (("status", "1", "--formal", "json"), "Pilihan --formal tidak dikenal.\nMungkin maksudnya: --format."),
        (("status", "1", "--qqq"), "Pilihan --qqq tidak dikenal.\nLihat `pksbpmn status --help`."),
        (("--qqq",), "Pilihan --qqq tidak dikenal."),
        (("status", "1", "--format", "xml"), "Nilai pilihan --format tidak sah.\nPilih: teks, json."),
        (("status", "1", "--format"), "Pilihan --format memerlukan nilai."),
        (("mesin", "mulai", "--depan=ya"), "Pilihan --depan tidak menerima nilai."),
        (("tugas", "selesai", "satu"), "Nilai argumen KEY tidak sah.\nIsi bilangan bulat."),
        (("mesin", "log", "-n", "0"), "Nilai pilihan --baris tidak sah.\nIsi bilangan bulat, paling kecil 1."),
    ],
)
def test_misuse_is_told_with_its_cure_and_status_2(pks: Terminal, words: tuple[str, ...], said: str) -> None:
    hasil = pks(*words)
    assert (hasil.status, hasil.out) == (2, "")
    assert hasil.err.startswith("Pemakaian: pksbpmn")
    assert f"\nGalat: {said}" in hasil.err
    assert not ENGLISH.search(hasil.err)
    assert "Traceback" not in hasil.err
    assert "Budi" not in hasil.err
