"""The command line under attack: no traceback whatever arrives, no command to the terminal, no foreign settings."""

import io
import json
import logging
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import pytest
from rich.text import Text

from pksbpmn.cli import app
from pksbpmn.cli.context import Cli
from pksbpmn.cli.logging_setup import set_up_logging
from pksbpmn.cli.output import Format, Output, say
from pksbpmn.settings import load_settings
from tests.unit.cli_tools import Terminal, refused, terminal

pks = pytest.fixture(terminal, name="pks")

RAHASIA = "Melati Rekaan"
ESCAPES = "a\x1b]0;x\x07b\x9b31mc\u202egnp.exe\u2066d\x7fe\rf\u200fg\u061ch\u2028i\u2029j\ud800k"
PROGRAM = "import sys; from pksbpmn.cli.app import main; sys.exit(main())"


def in_a_process(
    *words: bytes | str, stdin: bytes = b"", locale: Mapping[str, str] = MappingProxyType({})
) -> subprocess.CompletedProcess[bytes]:
    """The command line as the system starts it, arguments as bytes."""
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, *words],
        input=stdin,
        capture_output=True,
        check=False,
        env={**os.environ, **locale},
    )


def one_clear_word(done: subprocess.CompletedProcess[bytes], *says: str) -> None:
    """A refusal in our own words and nothing else."""
    told = done.stderr.decode()
    assert done.returncode in {1, 2}, told
    assert "Traceback" not in told
    assert "Galat: " in told
    for word in says:
        assert word in told


@pytest.mark.parametrize("locale", [{}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}])
def test_bytes_that_are_no_text_as_an_argument(pks: Terminal, locale: dict[str, str]) -> None:
    assert pks
    one_clear_word(in_a_process("status", b"\xff\xfe", locale=locale), "Argumen ke-2 bukan teks UTF-8")
    one_clear_word(in_a_process(b"\xff", locale=locale), "Argumen ke-1")


@pytest.mark.aturan("KEAMANAN-20")
@pytest.mark.parametrize("word", ["\udcff", "a\0b"])
def test_surrogates_and_nul_in_an_argument(pks: Terminal, word: str) -> None:
    refused(pks("status", word), "Argumen ke-2 bukan teks UTF-8")
    refused(pks("lapor", word), "Argumen ke-2 bukan teks UTF-8")


def test_a_locale_that_knows_no_letter_of_ours(pks: Terminal) -> None:
    """Arguments are read and results written as UTF-8 all the same."""
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
    assert pks
    done = in_a_process("lapor", "-", stdin="perihal: é\n".encode(), locale=ascii_only)
    one_clear_word(done, "Laporan tidak sah")
    assert "Perintah é tidak dikenal" in in_a_process("é".encode(), locale=ascii_only).stderr.decode()


@pytest.mark.aturan("KEAMANAN-20")
@pytest.mark.parametrize(
    "url",
    [
        "omong kosong",
        "mysql://a:RAHASIA@127.0.0.1/c",
        "postgresql://a:RAHASIA@127.0.0.1/c",
        "postgresql+psycopg://a:RAHASIA@[::1/c",
        "postgresql+psycopg://a:RAHASIA@127.0.0.1:99999999/c",
        "://",
        "sqlite:///a\0b",
    ],
)
def test_a_malformed_database_url(pks: Terminal, url: str) -> None:
    if "\0" not in url:
        pks.monkeypatch.setenv("PKSBPMN_DATABASE_URL", url)
    else:
        (pks.folder / ".env").write_text(f"PKSBPMN_DATABASE_URL={url}\n")
    hasil = pks("status", "0001/LM/I/2026")
    refused(hasil, "basis data")
    assert "RAHASIA" not in hasil.err


def test_numbers_without_end(pks: Terminal) -> None:
    for words in (("insiden", "coba-lagi"), ("tugas", "lihat")):
        hasil = pks(*words, "9" * 5000)
        assert (hasil.status, "Isi bilangan bulat" in hasil.err) == (2, True)
    hasil = pks("lapor", "-", stdin='{"a": ' + "9" * 5000 + "}")
    assert hasil.status == 1
    assert "Traceback" not in hasil.err


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"\x00", b"a: \x00", b"\xed\xb3\xbf", b'{"a": "\\ud83d"}'])
def test_bytes_that_are_no_text_in_a_file_and_on_standard_input(pks: Terminal, content: bytes) -> None:
    (pks.folder / "b.yaml").write_bytes(content)
    one_clear_word(in_a_process("lapor", "b.yaml"))
    one_clear_word(in_a_process("lapor", "-", stdin=content))


def test_pipes_that_are_closed_or_full(pks: Terminal) -> None:
    def shell(command: str) -> subprocess.CompletedProcess[str]:
        full = command.format(pksbpmn=f"{sys.executable} -c '{PROGRAM}'")
        return subprocess.run(["/bin/sh", "-c", full], capture_output=True, text=True, check=False)

    assert pks
    for command in ("{pksbpmn} --help | head -c 1", "{pksbpmn} --help >&-", "{pksbpmn} lapor - <&-"):
        assert "Traceback" not in shell(command).stderr
    assert "disk penuh" in shell("{pksbpmn} --help > /dev/full").stderr


def test_a_data_folder_that_is_none(pks: Terminal) -> None:
    (pks.folder / "berkas").write_text("")
    pks.monkeypatch.setenv("PKSBPMN_DATA_DIR", str(pks.folder / "berkas"))
    refused(pks("status", "0001/LM/I/2026"), "Sistem menolak")


def test_what_nobody_foresaw_gives_a_line_with_a_code_and_its_frames_without_a_value(pks: Terminal) -> None:
    def broken(*_: object, **__: object) -> int:
        raise LookupError(RAHASIA)

    pks.monkeypatch.setattr(app, "root", lambda: type("Root", (), {"main": broken}))
    hasil = pks("status", RAHASIA)
    refused(hasil, "Galat yang tidak terduga: LookupError, kode ")
    code = hasil.err.split("kode ", 1)[1].split(".", 1)[0]
    log = pks.folder / "data" / "galat.log"
    assert code in log.read_text()
    assert "in broken" in log.read_text()
    assert "builtins.LookupError" in log.read_text()
    assert RAHASIA not in hasil.err + log.read_text()
    assert log.stat().st_mode & 0o077 == 0
    pks.monkeypatch.setenv("PKSBPMN_RETENTION_YEARS", "x")
    refused(pks("status"), "tidak dapat disimpan")


def _commands_a_terminal(text: str) -> bool:
    return any(c in text for c in "\x1b\x07\x9b\x7f\r\u202e\u2066\u200f\u061c\u2028\u2029\ud800")


@pytest.mark.aturan("KEAMANAN-17")
def test_escape_sequences_in_every_kind_of_output(capsys: pytest.CaptureFixture[str]) -> None:
    """Texts, facts, tables with their titles, notes, errors: nothing commands the terminal or turns the writing."""
    out = Output()
    out.text(ESCAPES)
    out.note(ESCAPES)
    out.facts([(ESCAPES, ESCAPES)])
    out.table(ESCAPES, [ESCAPES], [(ESCAPES,), (Text(ESCAPES),)])
    out.result({}, ESCAPES)
    out.listing(ESCAPES, [1], {ESCAPES: lambda _: ESCAPES}, empty="")
    say(ESCAPES, err=True)
    written = "".join(capsys.readouterr())
    assert not _commands_a_terminal(written)
    assert "gnp.exe" in written
    out.form = Format.JSON
    out.result({ESCAPES: [ESCAPES]}, "")
    shown = capsys.readouterr().out
    assert not _commands_a_terminal(shown)
    assert json.loads(shown) == {ESCAPES: [ESCAPES]}, "programs lose nothing"


@pytest.mark.aturan("KEAMANAN-17")
def test_escape_sequences_in_an_argument_that_an_error_repeats(pks: Terminal) -> None:
    assert "\x1b" not in pks("\x1b[31mx").err
    assert "\x1b" not in pks("lapor", "\x1b[31mx").err
    assert "\x1b" not in pks("status", "--\x1b[31mx").err


@pytest.mark.aturan("KEAMANAN-17")
def test_escape_sequences_in_a_log(monkeypatch: pytest.MonkeyPatch) -> None:
    for is_terminal in (True, False):
        stream = io.StringIO()
        monkeypatch.setattr(stream, "isatty", lambda t=is_terminal: t)
        monkeypatch.setattr(sys, "stderr", stream)
        set_up_logging()
        logging.getLogger("uji").error("%s", ESCAPES, exc_info=LookupError(ESCAPES))
        written = stream.getvalue()
        assert "gnp.exe" in written
        assert not any(c in written for c in "\x07\x9b\x7f\u202e\u2066")
        assert "\x1b]" not in written


def test_everything_printed_goes_through_one_place() -> None:
    """Nobody but the output writes to the terminal; the help is our own words, a file in a pipe is what it is.

    Of a served command the streams are made elsewhere, before anything is written to them.
    """
    allowed = {"terminal.py", "output.py", "app.py", "frame.py", "errors.py", "demo.py", "kerahasiaan.py", "served.py"}
    for file in Path(app.__file__).parent.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        if file.name not in allowed:
            assert not any(word in text for word in ("typer.echo", "typer.secho", "console.print", "sys.stdout")), file


@pytest.mark.aturan("KEAMANAN-16")
def test_settings_that_somebody_else_wrote(pks: Terminal) -> None:
    """In a folder that others write to, `.env` could lead mail and registry to them."""
    env = pks.folder / ".env"
    env.write_text("PKSBPMN_RETENTION_YEARS=7\n")
    assert load_settings().retention_years == 7
    env.chmod(0o620)
    refused(pks("status", "0001/LM/I/2026"), "dapat ditulis, akun lain")
    env.chmod(0o602)
    refused(pks("status", "0001/LM/I/2026"), "chmod go-w")
    env.chmod(0o644)
    assert load_settings().retention_years == 7
    own = os.geteuid()
    pks.monkeypatch.setattr(os, "geteuid", lambda: own + 1)
    refused(pks("status", "0001/LM/I/2026"), "dapat ditulis, akun lain")


@pytest.mark.aturan("KEAMANAN-16")
def test_settings_behind_a_link_that_somebody_else_laid(pks: Terminal) -> None:
    (pks.folder / "setelan").write_text("PKSBPMN_RETENTION_YEARS=7\n")
    env = pks.folder / ".env"
    env.symlink_to("setelan")
    assert load_settings().retention_years == 7
    if os.geteuid() == 0:
        os.lchown(env, 12345, 12345)
        refused(pks("status", "0001/LM/I/2026"), "dapat ditulis, akun lain")


def test_settings_that_are_no_text(pks: Terminal) -> None:
    (pks.folder / ".env").write_bytes(b"\xff\xfe=\x00\n")
    refused(pks("status", "0001/LM/I/2026"), ".env bukan teks UTF-8")
    (pks.folder / ".env").unlink()
    (pks.folder / ".env").mkdir()
    assert Cli().settings.retention_years is None
