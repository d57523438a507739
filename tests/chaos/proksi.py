"""A TCP proxy in a thread that can delay, hold and cut what goes through it."""

import asyncio
import contextlib
import threading
from enum import Enum


class Garis(Enum):
    """How the line is."""

    BAIK = "baik"
    TUNDA = "tunda"
    BEKU = "beku"
    PUTUS = "putus"


_TUNDA = 0.4
_POTONGAN = 65536


class Proksi:
    """Forwards 127.0.0.1:`porta` to 127.0.0.1:`tujuan`."""

    def __init__(self, tujuan: int) -> None:
        self._tujuan = tujuan
        self._garis = Garis.BAIK
        self._sambungan: set[asyncio.StreamWriter] = set()
        self._loop = asyncio.new_event_loop()
        self._cair = asyncio.Event()
        self._cair.set()
        self._siap = threading.Event()
        self.porta = 0
        self._utas = threading.Thread(target=self._jalan, name=f"proksi-{tujuan}", daemon=True)
        self._utas.start()
        self._siap.wait(10)

    def jadi(self, garis: Garis) -> None:
        """Change the line; PUTUS cuts what is open."""
        self._loop.call_soon_threadsafe(self._ubah, garis)

    def _ubah(self, garis: Garis) -> None:
        self._garis = garis
        if garis is Garis.BEKU:
            self._cair.clear()
        else:
            self._cair.set()
        if garis is Garis.PUTUS:
            self._putuskan()

    def tutup(self) -> None:
        """Stop."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._utas.join(5)

    def _jalan(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._layani, "127.0.0.1", 0))
        self.porta = server.sockets[0].getsockname()[1]
        self._siap.set()
        self._loop.run_forever()
        server.close()
        self._putuskan()
        tugas = asyncio.all_tasks(self._loop)
        for t in tugas:
            t.cancel()
        self._loop.run_until_complete(asyncio.gather(*tugas, return_exceptions=True))
        self._loop.close()

    def _putuskan(self) -> None:
        for s in list(self._sambungan):
            s.transport.abort()

    async def _layani(self, baca: asyncio.StreamReader, tulis: asyncio.StreamWriter) -> None:
        if self._garis is Garis.PUTUS:
            tulis.transport.abort()
            return
        try:
            baca_jauh, tulis_jauh = await asyncio.open_connection("127.0.0.1", self._tujuan)
        except OSError:
            tulis.transport.abort()
            return
        sepasang = {tulis, tulis_jauh}
        self._sambungan |= sepasang
        try:
            with contextlib.suppress(asyncio.CancelledError):  # at the end; asyncio would tell it as an error
                await asyncio.gather(self._alirkan(baca, tulis_jauh), self._alirkan(baca_jauh, tulis))
        finally:
            self._sambungan -= sepasang
            for s in sepasang:
                s.close()

    async def _alirkan(self, baca: asyncio.StreamReader, tulis: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.CancelledError):
            while potongan := await baca.read(_POTONGAN):
                if self._garis is Garis.TUNDA:
                    await asyncio.sleep(_TUNDA)
                await self._cair.wait()
                tulis.write(potongan)
                await tulis.drain()
        tulis.close()
