"""The outbox relay delivers each row once and loses none, whatever fails; on both databases, to a real SMTP server."""

import errno
import itertools
import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatSementara
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.mail.local_mailbox import LocalMailbox, read_mail
from pksbpmn.mail.smtp import SmtpSender
from pksbpmn.registry.relay import MailSender, Relay
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.surel import Surel
from pksbpmn.wiring import Application
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


class Pos:
    """A mail server that does not listen yet, an engine, and the relays between them and the registry."""

    def __init__(self, app: Application, folder: Path) -> None:
        self.app, self.folder = app, folder
        self.kotak, self.penerbit = LocalMailbox(folder, 0), Penerbit()

    def relay(self, pengirim: MailSender | None = None, harian: Callable[[], object] = lambda: None) -> Relay:
        """A relay of its own, as a process of its own would have."""
        a = self.app
        settings = a.settings.model_copy(update={"smtp_port": self.kotak.port})
        smtp = pengirim or SmtpSender(settings, a.clock)
        return Relay(a.database, a.uow, a.clock, smtp, self.penerbit, daily=harian)

    def terkirim(self) -> list[str]:
        """Numbers of the letters in the mailbox."""
        return sorted(str(m["Subject"]).rpartition("(")[2].rstrip(")") for m in read_mail(self.folder))


@pytest.fixture
def pos(app: Application, tmp_path: Path) -> Iterator[Pos]:
    """The post office of one test."""
    pos = Pos(app, tmp_path / "surel" / "kotak")
    yield pos
    pos.kotak.stop()


@pytest.fixture
def surat_terbit(app: Application, nomor: str) -> list[str]:
    """Numbers of letters that wait in the outbox."""
    terbit = []
    for _ in range(SURAT):
        with app.uow() as uow:
            terbit.append(surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR).nomor)
            uow.commit()
    return terbit


def test_dua_relay_sekaligus_mengantar_setiap_baris_sekali(pos: Pos, nomor: str, surat_terbit: list[str]) -> None:
    pos.kotak.start()
    mulai, dicoba = threading.Barrier(2), list[int]()

    def antar() -> None:
        satu = pos.relay()
        mulai.wait(30)
        while not satu.is_empty():
            dicoba.append(satu.deliver())

    utas = [threading.Thread(target=antar) for _ in range(2)]
    for u in utas:
        u.start()
    for u in utas:
        u.join(60)
    assert sum(dicoba) == SURAT + 1  # the letters, and the message that starts the complaint
    assert pos.terkirim() == surat_terbit
    assert len({m["Message-ID"] for m in read_mail(pos.folder)}) == SURAT
    assert [(nama, kunci) for nama, kunci, _ in pos.penerbit.terbit] == [("laporan-diterima", nomor)]


def test_smtp_yang_gagal_dicoba_lagi_dengan_jeda_yang_tumbuh(
    app: Application, jam: JamUji, pos: Pos, surat_terbit: list[str]
) -> None:
    pengantar = pos.relay()  # nobody listens at the port yet
    for ke in range(1, 5):
        assert pengantar.deliver() == SURAT + (ke == 1)
        assert pengantar.deliver() == 0
        with app.uow() as uow:
            tunggu = uow.kiriman.find(selesai=None)
        assert [(k.percobaan, k.galat) for k in tunggu] == [(ke, "GalatSementara")] * SURAT
        jeda = [(k.berikutnya - jam.now()).total_seconds() for k in tunggu]
        assert all(2 ** (ke - 1) / 2 <= j <= 2 ** (ke - 1) for j in jeda)
        jam.maju(timedelta(seconds=max(jeda)))
    assert read_mail(pos.folder) == []
    assert not pengantar.is_empty()
    pos.kotak.start()
    assert pengantar.deliver() == SURAT
    assert pengantar.is_empty()
    assert pos.terkirim() == surat_terbit


class _MesinPergi(Penerbit):
    """An engine that is away."""

    def publish_message(
        self, name: str, key: str, variables: Mapping[str, Any] | None, ttl: timedelta, message_id: str
    ) -> int | None:
        raise GalatSementara("Mesin proses tidak terjangkau.")


def test_mesin_yang_lama_pergi_tetap_dicoba_setiap_beberapa_detik(
    app: Application, jam: JamUji, pos: Pos, nomor: str
) -> None:
    pos.kotak.start()
    pos.penerbit = _MesinPergi()
    pengantar = pos.relay()
    for _ in range(12):
        assert pengantar.deliver() == 1
        with app.uow() as uow:
            (tunggu,) = uow.kiriman.find(selesai=None)
        jeda = (tunggu.berikutnya - jam.now()).total_seconds()
        jam.maju(timedelta(seconds=jeda))
    assert 2.5 <= jeda <= 5
    pos.penerbit = Penerbit()
    assert pos.relay().deliver() == 1
    assert [kunci for _, kunci, _ in pos.penerbit.terbit] == [nomor]


class _Mati(BaseException):
    """The process is gone."""


class _PengirimMati:
    def send(self, surel: Surel) -> None:
        raise _Mati


def test_relay_yang_mati_di_tengah_hanya_menunda(jam: JamUji, pos: Pos, surat_terbit: list[str]) -> None:
    pos.kotak.start()
    with pytest.raises(_Mati):
        pos.relay(_PengirimMati()).deliver()
    pengganti = pos.relay()
    while pengganti.deliver():
        pass
    assert pos.terkirim() == surat_terbit[1:]  # the row of the dead relay is still its own
    jam.maju(timedelta(seconds=61))
    pengganti.deliver()
    assert pengganti.is_empty()
    assert pos.terkirim() == surat_terbit


def test_a_daily_signing_that_fails_is_tried_again_soon_and_not_all_the_time(jam: JamUji, pos: Pos) -> None:
    mulai, dicoba = jam.now(), list[float]()

    def tanda_tangani() -> None:
        dicoba.append((jam.now() - mulai).total_seconds())
        if len(dicoba) % 4:
            raise OSError(errno.ENOSPC, "No space left on device")

    pos.kotak.start()
    pengantar = pos.relay(harian=tanda_tangani)
    for hari in range(2):
        for _ in range(200):  # ten seconds, as a relay with nothing to do sees them
            pengantar._once_a_day()
            jam.maju(timedelta(seconds=0.05))
        assert len(dicoba) == 4 * (hari + 1)
        jeda = [b - a for a, b in itertools.pairwise(dicoba[-4:])]
        assert all(0.5 * 2**ke <= j <= 2**ke + 0.1 for ke, j in enumerate(jeda))
        jam.maju(timedelta(days=1))


def test_the_deliveries_go_on_after_a_daily_signing_that_failed(
    app: Application, pos: Pos, laporan_masuk: LaporanMasuk
) -> None:
    berhenti, nomor = threading.Event(), list[str]()

    def tanda_tangani() -> None:
        with app.uow() as uow:
            nomor.append(lapor(uow, laporan_masuk))
            uow.commit()
        raise OSError(errno.ENOSPC, "No space left on device")

    class Terakhir(Penerbit):
        def publish_message(
            self, name: str, key: str, variables: Mapping[str, Any] | None, ttl: timedelta, message_id: str
        ) -> int | None:
            berhenti.set()
            return super().publish_message(name, key, variables, ttl, message_id)

    pos.kotak.start()
    pos.penerbit = Terakhir()
    pos.relay(harian=tanda_tangani).run(berhenti, 0.01)
    assert [kunci for _, kunci, _ in pos.penerbit.terbit] == nomor
