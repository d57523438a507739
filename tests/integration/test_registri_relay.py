"""The outbox relay delivers each row once and loses none, whatever fails; on both databases, to a real SMTP server."""

import threading
from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from pksbpmn.domain.jenis import JenisSurat, Pihak
from pksbpmn.registry.relay import Relay
from pksbpmn.surel.mailbox_lokal import MailboxLokal, baca
from pksbpmn.surel.smtp import PengirimSmtp
from pksbpmn.usecases import surat
from pksbpmn.usecases.surel import Surel
from pksbpmn.wiring import Aplikasi
from tests.integration.conftest import JamUji

SURAT = 12


class Penerbit:
    """An engine that only listens."""

    def __init__(self) -> None:
        self.terbit: list[tuple[str, str, str]] = []

    def publish_message(
        self, name: str, key: str, variables: Mapping[str, Any] | None, ttl: timedelta, message_id: str
    ) -> int | None:
        """Note the message."""
        self.terbit.append((name, key, message_id))
        return len(self.terbit)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The Maildir."""
    return tmp_path / "surel" / "kotak"


@pytest.fixture
def kotak(folder: Path) -> Iterator[MailboxLokal]:
    """A mail server, not yet listening."""
    kotak = MailboxLokal(folder, 0)
    yield kotak
    kotak.berhenti()


@pytest.fixture
def penerbit() -> Penerbit:
    """What the engine heard."""
    return Penerbit()


def relay(app: Aplikasi, kotak: MailboxLokal, penerbit: Penerbit) -> Relay:
    """A relay of its own, as a process of its own would have."""
    settings = app.settings.model_copy(update={"smtp_port": kotak.porta})
    return Relay(app.database, app.uow, app.clock, PengirimSmtp(settings, app.clock), penerbit)


@pytest.fixture
def surat_terbit(app: Aplikasi, nomor: str) -> list[str]:
    """Numbers of letters that wait in the outbox."""
    terbit = []
    for _ in range(SURAT):
        with app.uow() as uow:
            terbit.append(surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR).nomor)
            uow.commit()
    return terbit


def terkirim(folder: Path) -> list[str]:
    """Numbers of the letters in the mailbox."""
    return sorted(str(m["Subject"]).rpartition("(")[2].rstrip(")") for m in baca(folder))


def test_dua_relay_sekaligus_mengantar_setiap_baris_sekali(
    app: Aplikasi, kotak: MailboxLokal, penerbit: Penerbit, folder: Path, nomor: str, surat_terbit: list[str]
) -> None:
    kotak.mulai()
    mulai, dicoba = threading.Barrier(2), list[int]()

    def antar() -> None:
        satu = relay(app, kotak, penerbit)
        mulai.wait(30)
        while not satu.kosong():
            dicoba.append(satu.antar())

    utas = [threading.Thread(target=antar) for _ in range(2)]
    for u in utas:
        u.start()
    for u in utas:
        u.join(60)
    assert sum(dicoba) == SURAT + 1  # the letters, and the message that starts the complaint
    assert terkirim(folder) == surat_terbit
    assert len({m["Message-ID"] for m in baca(folder)}) == SURAT
    assert [(nama, kunci) for nama, kunci, _ in penerbit.terbit] == [("laporan-diterima", nomor)]


def test_smtp_yang_gagal_dicoba_lagi_dengan_jeda_yang_tumbuh(
    app: Aplikasi,
    jam: JamUji,
    kotak: MailboxLokal,
    penerbit: Penerbit,
    folder: Path,
    surat_terbit: list[str],
) -> None:
    pengantar = relay(app, kotak, penerbit)  # nobody listens at the port yet
    for ke in range(1, 5):
        assert pengantar.antar() == SURAT + (ke == 1)
        assert pengantar.antar() == 0
        with app.uow() as uow:
            tunggu = uow.kiriman.cari(selesai=None)
        assert [(k.percobaan, k.galat) for k in tunggu] == [(ke, "GalatSementara")] * SURAT
        jeda = [(k.berikutnya - jam.now()).total_seconds() for k in tunggu]
        assert all(0.8 * 2 ** (ke - 1) <= j <= 1.2 * 2 ** (ke - 1) for j in jeda)
        jam.maju(timedelta(seconds=max(jeda)))
    assert baca(folder) == [] and not pengantar.kosong()
    kotak.mulai()
    assert pengantar.antar() == SURAT
    assert pengantar.kosong()
    assert terkirim(folder) == surat_terbit


class _Mati(BaseException):
    """The process is gone."""


class _PengirimMati:
    def kirim(self, surel: Surel) -> None:
        raise _Mati


def test_relay_yang_mati_di_tengah_hanya_menunda(
    app: Aplikasi,
    jam: JamUji,
    kotak: MailboxLokal,
    penerbit: Penerbit,
    folder: Path,
    surat_terbit: list[str],
) -> None:
    kotak.mulai()
    with pytest.raises(_Mati):
        Relay(app.database, app.uow, app.clock, _PengirimMati(), penerbit).antar()
    pengganti = relay(app, kotak, penerbit)
    while pengganti.antar():
        pass
    assert terkirim(folder) == surat_terbit[1:]  # the row of the dead relay is still its own
    jam.maju(timedelta(seconds=61))
    pengganti.antar()
    assert pengganti.kosong()
    assert terkirim(folder) == surat_terbit
