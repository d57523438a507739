"""What the client does by itself: it starts at once, and hands over only what was typed."""

import os
import pty
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from pksbpmn.cli import start
from pksbpmn.cli.loket import client, wire
from pksbpmn.cli.loket.served import _stream

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no Unix sockets")

LIGHT = 60
"""Modules of the standard library that a client may wait for, beside those of every Python."""


class FakeCounter:
    """Sends frames to a client, and keeps what it answered."""

    def __init__(self, folder: Path, *frames: tuple[bytes, ...]) -> None:
        self.path, self.answers = str(folder / "s"), list[tuple[bytes, bytes] | None]()
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(self.path)
        self._server.listen()
        self._thread = threading.Thread(target=self._serve, args=(frames,))
        self._thread.start()

    def _serve(self, frames: tuple[tuple[bytes, ...], ...]) -> None:
        line, _ = self._server.accept()
        self.answers.append(wire.receive(line, 2**20))
        for kind, *content in frames:
            wire.send(line, kind, *content)
            if kind in {wire.READ, wire.WRITE}:
                self.answers.append(wire.receive(line, 2**20))
        line.close()

    def asked(self, *words: str) -> int:
        """The exit status of a client."""
        status = client.ask(self.path, list(words))
        self._thread.join(30)
        self._server.close()
        return status


def _read(name: bytes) -> tuple[bytes, bytes]:
    return wire.READ, wire.read_request(name, 100)


def _write(name: bytes) -> tuple[bytes, bytes, bytes]:
    return wire.WRITE, wire.write_request(name), b"isi"


def _refused(answer: tuple[bytes, bytes] | None) -> bool:
    return answer is not None and answer[0] == wire.CAUSE


def test_it_waits_for_next_to_no_import(tmp_path: Path) -> None:
    program = (
        "import sys; before = set(sys.modules)\nfrom pksbpmn.cli.start import main\n"
        "status = main(); print(status, *sorted({m.partition('.')[0] for m in set(sys.modules) - before}))"
    )
    environment = os.environ | {"PKSBPMN_LOKET": str(tmp_path / "tidak-ada" / "s")}
    (tmp_path / "tidak-ada").mkdir()
    if os.geteuid() == 0:
        os.chown(tmp_path / "tidak-ada", 1, 1)
    else:
        environment["PKSBPMN_LOKET"] = "/tidak-ada"
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)
    status, *modules = done.stdout.split()
    assert status == "1", done.stderr
    assert "tidak berjalan" in done.stderr
    assert set(modules) & {"typer", "pydantic", "sqlalchemy", "rich", "yaml", "pathlib", "asyncio", "json"} == set()
    assert len(modules) < LIGHT


def test_it_asks_the_counter_of_another_account_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "s"
    monkeypatch.setenv("PKSBPMN_LOKET", str(place))
    assert start.counter() is None
    monkeypatch.setattr(os, "getuid", lambda: tmp_path.stat().st_uid + 1)
    assert start.counter() == str(place)
    place.touch()
    assert start.counter() == str(place)
    monkeypatch.delenv("PKSBPMN_LOKET")
    monkeypatch.setattr(start, "USUAL", str(place))
    assert start.counter() == str(place)
    place.unlink()
    assert start.counter() is None


def test_only_what_a_word_names_is_handed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a", "b", "c", "rahasia"):
        (tmp_path / name).write_text(f"isi {name}")
    counter = FakeCounter(
        tmp_path, *map(_read, (b"a", b"b", b"c", b"rahasia", b"./a", b"-", b"x\0y")), (wire.END, b"\3")
    )
    assert counter.asked("lapor", "a", "--isi=@b", "--bukti", "1=c") == 3
    _, *answers = counter.answers
    assert answers[:3] == [(wire.CONTENT, b"isi a"), (wire.CONTENT, b"isi b"), (wire.CONTENT, b"isi c")]
    assert all(map(_refused, answers[3:]))


def test_it_writes_only_where_a_word_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ada").write_text("yang lama")
    names = (b"f/x.pdf", b"g.pdf", b"g", b"f/../lain", b"f/dalam/lain", b"../lain", b"lain", b"ada", b"f/..")
    counter = FakeCounter(tmp_path, *map(_write, names), (wire.END, b"\0"))
    assert counter.asked("surat", "--salin=./f/", "g.pdf", "ada") == 0
    assert [a is not None and a[0] == wire.WRITTEN for a in counter.answers[1:]] == [True, True, *[False] * 7]
    assert (tmp_path / "ada").read_text() == "yang lama"
    assert sorted(p.name for p in tmp_path.rglob("*") if p.is_file()) == ["ada", "g.pdf", "x.pdf"]
    assert (tmp_path / "g.pdf").stat().st_mode & 0o777 == 0o600


def test_a_counter_that_breaks_off_is_told(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    counter = FakeCounter(tmp_path, (wire.OUT, b"setengah"))
    assert counter.asked("status") == 1
    out, err = capfd.readouterr()
    assert out == "setengah"
    assert "Lihat dahulu apakah sudah tercatat" in err


def test_what_is_told_of_the_terminal(tmp_path: Path) -> None:
    hello = wire.hello(out=True, err=False, colour=True, columns=61, words=[b"status", b"x"])
    assert hello.split(b"\0") == [b"1", b"1", b"0", b"1", b"61", b"status", b"x"]
    mother, child = pty.openpty()
    program = (
        f"import sys; from pksbpmn.cli.loket.client import ask; sys.exit(ask({str(tmp_path / 's')!r}, ['status']))"
    )
    counter = FakeCounter(tmp_path, (wire.END, b"\0"))
    subprocess.run([sys.executable, "-c", program], stdout=child, stderr=subprocess.PIPE, check=True)
    counter._thread.join(30)
    os.close(mother)
    os.close(child)
    ((_, sent),) = [a for a in counter.answers if a is not None]
    assert sent.split(b"\0")[:3] == [b"1", b"1", b"0"]


def test_streams_arrive_in_pieces_and_in_order() -> None:
    here, there = socket.socketpair()
    with here, there:
        stream = _stream(here, wire.OUT, terminal=False)
        assert not stream.isatty()
        assert _stream(here, wire.ERR, terminal=True).isatty()
        text = "é" * 100_000
        writer = threading.Thread(target=print, args=(text,), kwargs={"file": stream, "end": "", "flush": True})
        writer.start()
        found = b""
        while len(found) < 200_000:
            frame = wire.receive(there, 2**16)
            assert frame is not None
            found += frame[1]
        writer.join(30)
    assert found.decode() == text
