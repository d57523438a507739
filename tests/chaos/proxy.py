"""A TCP proxy in a thread that can delay, hold and cut what goes through it."""

import asyncio
import contextlib
import threading
from enum import Enum


class Line(Enum):
    """How the line is."""

    GOOD = "baik"
    DELAYED = "tunda"
    FROZEN = "beku"
    CUT = "putus"


_TUNDA = 0.4
_POTONGAN = 65536


class Proxy:
    """Forwards 127.0.0.1:`port` to 127.0.0.1:`target`."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._line = Line.GOOD
        self._connections: set[asyncio.StreamWriter] = set()
        self._loop = asyncio.new_event_loop()
        self._thawed = asyncio.Event()
        self._thawed.set()
        self._ready = threading.Event()
        self.port = 0
        self._thread = threading.Thread(target=self._run, name=f"proksi-{target}", daemon=True)
        self._thread.start()
        self._ready.wait(10)

    def set_line(self, garis: Line) -> None:
        """Change the line; CUT cuts what is open."""
        self._loop.call_soon_threadsafe(self._change, garis)

    def _change(self, garis: Line) -> None:
        self._line = garis
        if garis is Line.FROZEN:
            self._thawed.clear()
        else:
            self._thawed.set()
        if garis is Line.CUT:
            self._cut_all()

    def close(self) -> None:
        """Stop."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        server.close()
        self._cut_all()
        tugas = asyncio.all_tasks(self._loop)
        for t in tugas:
            t.cancel()
        self._loop.run_until_complete(asyncio.gather(*tugas, return_exceptions=True))
        self._loop.close()

    def _cut_all(self) -> None:
        for s in list(self._connections):
            s.transport.abort()

    async def _serve(self, baca: asyncio.StreamReader, tulis: asyncio.StreamWriter) -> None:
        if self._line is Line.CUT:
            tulis.transport.abort()
            return
        try:
            baca_jauh, tulis_jauh = await asyncio.open_connection("127.0.0.1", self._target)
        except OSError:
            tulis.transport.abort()
            return
        sepasang = {tulis, tulis_jauh}
        self._connections |= sepasang
        try:
            with contextlib.suppress(asyncio.CancelledError):  # at the end; asyncio would tell it as an error
                await asyncio.gather(self._pump(baca, tulis_jauh), self._pump(baca_jauh, tulis))
        finally:
            self._connections -= sepasang
            for s in sepasang:
                s.close()

    async def _pump(self, baca: asyncio.StreamReader, tulis: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.CancelledError):
            while potongan := await baca.read(_POTONGAN):
                if self._line is Line.DELAYED:
                    await asyncio.sleep(_TUNDA)
                await self._thawed.wait()
                tulis.write(potongan)
                await tulis.drain()
        tulis.close()
