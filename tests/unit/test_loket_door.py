"""Which way each command goes is decided in the table, and what one reads and writes passes one door."""

import ast
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from pksbpmn.cli.commands import PANELS
from pksbpmn.cli.entries import Command, Door, walk
from tests.unit.cli_tools import Terminal, refused, succeeded, terminal

CLI = Path(__file__).parents[2] / "src/pksbpmn/cli"
pks = pytest.fixture(terminal, name="pks")

OWN_FILES = {
    *("files.py", "loading.py", "errors.py"),  # the door itself; our own source; the frames of what nobody foresaw
    *(
        "account.py",
        "context.py",
        "start.py",
        "loket/address.py",
        "loket/place.py",
        "loket/counter.py",
    ),  # who asks, and where
    *(
        f"layanan/{name}.py"
        for name in (
            "cadangan",
            "coba",
            "demo",
            "diagram_lain",
            "dokter",
            "kunci_dipakai",
            "pengaturan",
            "periksa",
            "semula",
            "simulasi",
        )
    ),
}
"""What opens files by itself: none of them is a command that the counter runs."""
_OPENS = {
    "open",
    "read_bytes",
    "read_text",
    "write_bytes",
    "write_text",
    "mkdir",
    "stat",
    "exists",
    "is_file",
    "is_dir",
}


def _commands() -> Iterator[tuple[str, Command]]:
    for panel in PANELS:
        for words, command in walk(panel.entries):
            yield " ".join(words), command


@pytest.mark.parametrize(("words", "command"), list(_commands()), ids=lambda value: str(value)[:40])
def test_each_command_has_its_door(words: str, command: Command) -> None:
    """A new one without `izin` says by itself whether the counter runs it."""
    assert command.izin is not None or command.door is not None, f"{words} has no door in the table of commands"
    assert command.izin is None or command.door is None, f"{words} goes by the counter already: it has a permit"


def test_what_installs_keeps_or_runs_the_whole_is_not_for_the_counter() -> None:
    served = {words for words, command in _commands() if command.served}
    assert not {w for w in served if w.split()[0] in {"jalankan", "mesin", "kunci", "cadangkan", "pulihkan", "loket"}}
    assert served.isdisjoint({"audit tanda-tangan", "audit putar-kunci", "audit mulai-ulang", "pekerja", "pengantar"})
    assert {"lapor", "status", "pegawai akun tambah", "siapa", "tugas selesai", "surat periksa"} <= served
    assert not Command("baru", "modul:baru").served
    assert not Command("baru", "modul:baru", door=Door.LAYANAN).served


def _opening(code: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(code)):
        match node:
            case ast.Call(ast.Attribute(owner, name)) if name in _OPENS and "settings" not in ast.unparse(owner):
                yield name
            case ast.Call(ast.Name("open")):
                yield "open"


def test_no_served_command_opens_a_file_by_itself() -> None:
    """It would do so with the rights of the counter, on the counter's side."""
    ours = {str(f.relative_to(CLI)): set(_opening(f.read_text("utf-8"))) for f in CLI.rglob("*.py")}
    assert {name: calls for name, calls in ours.items() if calls and name not in OWN_FILES} == {}


def test_a_name_is_no_question_about_a_file_here(pks: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the counter runs the command, the file lies with the client, and none of ours is his business."""
    asked = list[str]()

    def look(path: str, *_: object, **__: object) -> bool:
        asked.append(os.fspath(path))
        return os.fspath(path) != "ada.pdf"

    (pks.folder / "ada.pdf").write_bytes(b"%PDF-1.7")
    monkeypatch.setattr("typer._param_types.os.access", look)
    hasil = pks("surat", "periksa", "ada.pdf")
    assert "PDF ini rusak" in hasil.err  # it was read
    assert "ada.pdf" not in asked


def test_what_is_written_is_new_and_for_its_owner_alone(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    (pks.folder / "nota.pdf").write_bytes(b"%PDF-1.7 nota")
    succeeded(pks("lampiran", "tambah", nomor, "nota.pdf", "--bersama", "LAPORAN", "--dari", "PELAPOR"))
    (lampiran,) = pks("lampiran", "daftar", nomor, "--format", "json").json
    salin = ("lampiran", "salin", lampiran["id"], "keluar/dalam")
    succeeded(pks(*salin))
    target = pks.folder / "keluar/dalam" / lampiran["nama"]
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert target.read_bytes() == b"%PDF-1.7 nota"
    succeeded(pks(*salin))
    target.write_bytes(b"yang lain di sini")
    succeeded(pks(*salin))  # under a name of its own
    own = target.with_name(f"{lampiran['id']}-{lampiran['nama']}")
    assert stat.S_IMODE(own.stat().st_mode) == 0o600
    assert own.read_bytes() == b"%PDF-1.7 nota"
    own.write_bytes(b"yang lain lagi")
    refused(pks(*salin), "sudah ada dengan isi lain")
    assert target.read_bytes() == b"yang lain di sini"
    assert own.read_bytes() == b"yang lain lagi"


def test_a_link_is_not_followed_to_what_is_not_there(pks: Terminal) -> None:
    (pks.folder / "keluar.csv").symlink_to(pks.folder / "di-tempat-lain.csv")
    refused(pks("statistik", "--triwulan", "2026-3", "--simpan", "keluar.csv"), "sudah ada")
    assert not (pks.folder / "di-tempat-lain.csv").exists()
