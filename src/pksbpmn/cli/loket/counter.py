"""The counter itself: it learns from the kernel who asks, and lets a process of its own answer each.

It never reads what is sent, opens no registry and has no threads, so that a process is split off as it is.
"""

import os
import select
import shutil
import signal
import socket
import struct
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

import structlog

from pksbpmn.cli.account import account_of
from pksbpmn.cli.loket import wire

log = structlog.get_logger(__name__)
_PEER = struct.Struct("iII")
_GRACE = 5.0
"""Seconds in which an interrupted command ends by itself."""
_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGCHLD)

Serve = Callable[[socket.socket, str], int]


@dataclass
class _Served:
    """A command at work; `until` is when it is killed, once it was interrupted."""

    line: socket.socket
    uid: int
    folder: Path
    until: float | None = None
    since: float = field(default_factory=time.monotonic)


class Counter:
    """Serves until SIGTERM or SIGINT: so many commands at once, and so many of them of one account."""

    def __init__(self, listener: socket.socket, serve: Serve, *, at_once: int = 16, of_one: int = 4) -> None:
        self._listener, self._serve, self._at_once, self._of_one = listener, serve, at_once, of_one
        self._served: dict[int, _Served] = {}
        self._ended = False
        self._poll = select.poll()
        self._folder = Path(tempfile.mkdtemp(prefix="pksbpmn-loket-"))

    def run(self) -> None:
        """Serve; every command has ended when this returns."""
        heard, told = os.pipe()
        for end in (heard, told):
            os.set_blocking(end, False)
        before = [signal.signal(number, self._end) for number in _SIGNALS]
        woken = signal.set_wakeup_fd(told, warn_on_full_buffer=False)
        self._listener.setblocking(False)
        self._poll.register(self._listener, select.POLLIN)
        self._poll.register(heard, select.POLLIN)
        try:
            while not self._ended:
                self._look(heard)
            self._close()
        finally:
            signal.set_wakeup_fd(woken)
            for number, handler in zip(_SIGNALS, before, strict=True):
                signal.signal(number, handler)
            for end in (heard, told):
                os.close(end)
            shutil.rmtree(self._folder, ignore_errors=True)

    def _end(self, number: int, _frame: Any) -> None:
        self._ended = self._ended or number != signal.SIGCHLD

    def _look(self, heard: int) -> None:
        waiting = any(s.until is not None for s in self._served.values())
        for handle, _ in self._poll.poll(1000 if waiting else None):
            if handle == self._listener.fileno():
                self._accept()
            elif handle == heard:
                os.read(heard, 4096)
            else:
                self._interrupt(next(pid for pid, s in self._served.items() if s.line.fileno() == handle))
        self._reap()

    def _accept(self) -> None:
        try:
            line, _ = self._listener.accept()
        except OSError:  # he went meanwhile
            return
        _, uid, _ = _PEER.unpack(line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _PEER.size))
        account = account_of(uid)
        of_his = sum(s.uid == uid for s in self._served.values())
        if account is None:
            log.warning("loket-menolak", sebab="uid tanpa nama akun", uid=uid)
            _refuse(line, "Akun Anda tidak bernama di mesin ini.", "Masuk dengan akun yang terdaftar, lalu ulangi.")
        elif of_his >= self._of_one:
            log.warning("loket-menolak", sebab="terlalu banyak dari satu akun")
            _refuse(line, f"Anda sudah menjalankan {of_his} perintah sekaligus.", "Tunggu salah satunya selesai.")
        elif len(self._served) >= self._at_once:
            log.warning("loket-menolak", sebab="penuh")
            _refuse(line, "Loket sedang penuh.", "Ulangi sebentar lagi.")
        else:
            self._split_off(line, uid, account)

    def _split_off(self, line: socket.socket, uid: int, account: str) -> None:
        try:
            folder = Path(tempfile.mkdtemp(dir=self._folder))
            pid = os.fork()
        except OSError as error:  # no process, no room: it may pass
            log.warning("loket-menolak", sebab=type(error).__name__)
            _refuse(line, "Loket sedang penuh.", "Ulangi sebentar lagi.")
            return
        if pid == 0:
            self._answer(line, account, folder)
        self._served[pid] = _Served(line, uid, folder)
        self._poll.register(line, select.POLLRDHUP)

    def _answer(self, line: socket.socket, account: str, folder: Path) -> NoReturn:
        """In the process that was split off: nothing of the others is left open, nothing is written where we log."""
        try:
            signal.set_wakeup_fd(-1)
            for number in _SIGNALS:
                signal.signal(number, signal.SIG_DFL)
            os.setsid()
            os.chdir(folder)
            nowhere = os.open(os.devnull, os.O_RDWR)
            for stream in range(3):
                os.dup2(nowhere, stream)
            for other in (self._listener, *(s.line for s in self._served.values())):
                other.close()
            status = self._serve(line, account)
        except BaseException:  # noqa: BLE001 - a process of our own ends here, whatever happened
            status = 1
        os._exit(status)

    def _interrupt(self, pid: int) -> None:
        """Its client has gone, or wants no more."""
        served = self._served[pid]
        self._poll.unregister(served.line)
        served.until = time.monotonic() + _GRACE
        os.kill(pid, signal.SIGINT)

    def _reap(self) -> None:
        for pid, served in list(self._served.items()):
            if served.until is not None and time.monotonic() > served.until:
                os.kill(pid, signal.SIGKILL)
            ended, how = os.waitpid(pid, os.WNOHANG)
            if ended:
                self._forget(pid, served, os.waitstatus_to_exitcode(how))

    def _forget(self, pid: int, served: _Served, status: int) -> None:
        del self._served[pid]
        if served.until is None:
            self._poll.unregister(served.line)
        served.line.close()
        shutil.rmtree(served.folder, ignore_errors=True)
        log.info("loket-selesai", status=status, detik=round(time.monotonic() - served.since, 1))

    def _close(self) -> None:
        self._poll.unregister(self._listener)
        for pid, served in self._served.items():
            if served.until is None:
                self._interrupt(pid)
        while self._served:
            self._reap()
            time.sleep(0.05)


def _refuse(line: socket.socket, what: str, cure: str) -> None:
    """In as few bytes as never wait, whoever it is."""
    line.setblocking(False)
    try:
        wire.send(line, wire.ERR, f"Galat: {what}\n{cure}\n".encode())
        wire.send(line, wire.END, b"\x01")
    except OSError:  # he went meanwhile
        pass
    line.close()
