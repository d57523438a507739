"""What arrives at a real mail server: who gets it, what hangs on it, and that it stays one mail."""

import asyncio
import ssl
from collections.abc import Iterator
from contextlib import closing, nullcontext
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from pksbpmn.domain.berkas.kiriman import JenisKiriman, Pemberitahuan, SuratKeluar
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatSementara, PksError
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.mail import smtp
from pksbpmn.mail.local_mailbox import LocalMailbox, _free_port, read_mail
from pksbpmn.mail.smtp import SmtpSender
from pksbpmn.names import TASK_NAMES, TaskId
from pksbpmn.settings import Settings
from pksbpmn.usecases.pemeriksaan import pengingat, petugas
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.contoh import cetakan
from pksbpmn.usecases.surat.gerbang import TeksKeluar
from pksbpmn.usecases.surat.surel import Surel, surel_pemberitahuan, surel_surat
from pksbpmn.wiring import Application
from tests.deadlines import FOURTEEN_DAYS
from tests.integration.certificates import make_certificate


@pytest.fixture
def database_url(tmp_path: Path) -> str:
    """Mail does not depend on the database: SQLite alone."""
    return f"sqlite:///{tmp_path / 'registri.sqlite3'}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The Maildir."""
    return tmp_path / "surel" / "kotak"


@pytest.fixture
def sender(app: Application, folder: Path) -> Iterator[SmtpSender]:
    """A sender that is connected to a mail server."""
    kotak = LocalMailbox(folder, 0)
    kotak.start()
    with closing(SmtpSender(app.settings.model_copy(update={"smtp_port": kotak.port}), app.clock)) as sender:
        yield sender
    kotak.stop()


def prepare(app: Application, nomor: str) -> tuple[Surel, bytes]:
    """The newest letter in the outbox as a mail, and its document."""
    with app.uow() as uow:
        kiriman = uow.kiriman.find(nomor_berkas=nomor, jenis=JenisKiriman.SURAT)[-1]
    assert isinstance(kiriman.muatan, SuratKeluar)
    siap = surel_surat(app.uow, kiriman, kiriman.muatan)
    assert siap is not None
    return siap, cetakan(app.uow, kiriman.muatan.id_surat)


def plain_mail(id_: str = "id") -> Surel:
    """A mail without attachment."""
    return Surel(id_, "warga@contoh.example", (), TeksKeluar("hal"), TeksKeluar("isi"), None, None)


def attachment(pesan: EmailMessage) -> EmailMessage:
    """The one attachment."""
    (satu,) = pesan.iter_attachments()
    return satu


def test_klarifikasi_to_terlapor_with_a_copy_to_itjen(
    app: Application, nomor: str, sender: SmtpSender, folder: Path
) -> None:
    with app.uow() as uow:
        petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Mengapa layanan tertunda?"]})
        ident, jenis = permintaan.buka(
            uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR, FOURTEEN_DAYS, (Pihak.ITJEN,)
        )
        nomor_surat = surat.terbitkan(uow, nomor, jenis, Pihak.TERLAPOR, ident).nomor
        itjen = uow.lembaga.penerima(Pihak.ITJEN).email
        terlapor = uow.unit_terlapor.find(nomor_berkas=nomor, peran=Pihak.TERLAPOR)[0].email
        nama_pelapor = uow.identitas.get(nomor).nama_lengkap
        uow.commit()
    siap, dokumen = prepare(app, nomor)
    sender.send(siap)
    (pesan,) = read_mail(folder)
    assert (pesan["To"], pesan["Cc"]) == (terlapor, itjen)
    assert pesan["From"] == app.settings.mail_from
    assert nomor_surat in pesan["Subject"]
    assert pesan["Date"].datetime == app.clock.now()
    berkas = attachment(pesan)
    assert berkas.get_content_type() == "application/pdf"
    assert str(berkas.get_filename()).endswith(".pdf")
    assert berkas.get_content() == dokumen
    with pikepdf.open(BytesIO(dokumen)) as pdf:
        assert len(pdf.pages) >= 1
    badan = pesan.get_body()
    assert badan is not None
    assert nama_pelapor not in badan.get_content() + str(pesan["Subject"])


def test_another_surat_has_no_copy_and_a_lasting_message_id(
    app: Application, nomor: str, sender: SmtpSender, folder: Path
) -> None:
    with app.uow() as uow:
        surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
        uow.commit()
    siap, _ = prepare(app, nomor)
    sender.send(siap)
    lagi, _ = prepare(app, nomor)  # as another relay would make it after a crash
    sender.send(lagi)
    (pesan,) = read_mail(folder)  # the mailbox knows it by its Message-ID
    assert pesan["Message-ID"] == f"<{siap.id}@{app.settings.mail_from.split('@')[1]}>"
    assert pesan["Cc"] is None


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_certificate(tmp_path_factory.mktemp("tls"))


class Arrivals:
    """Keeps what arrives, and whether it came over TLS."""

    def __init__(self) -> None:
        self.over_tls: list[bool] = []

    async def handle_DATA(self, _server: Any, sesi: Any, _amplop: Any) -> str:  # noqa: N802 - aiosmtpd's name
        self.over_tls.append(sesi.ssl is not None)
        return "250 Diterima"


def test_mail_goes_only_over_proven_tls(app: Application, nomor: str, certificate: Path) -> None:
    """STARTTLS with a server that its CA vouches for; anybody else gets nothing."""
    with app.uow() as uow:
        surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
        uow.commit()
    siap, _ = prepare(app, nomor)
    konteks = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    konteks.load_cert_chain(certificate)
    catatan = Arrivals()
    pengendali = Controller(
        catatan, hostname="127.0.0.1", port=_free_port(), tls_context=konteks, require_starttls=True
    )
    pengendali.start()
    try:
        setelan = {"smtp_port": pengendali.port, "smtp_tls": True}
        with pytest.raises(GalatSementara, match="SSLCertVerificationError"):
            SmtpSender(app.settings.model_copy(update=setelan), app.clock).send(siap)
        with pytest.raises(GalatSementara):
            SmtpSender(app.settings.model_copy(update=setelan | {"smtp_tls": False}), app.clock).send(siap)
        assert catatan.over_tls == []
        terbukti = app.settings.model_copy(update=setelan | {"smtp_ca_file": certificate})
        with closing(SmtpSender(terbukti, app.clock)) as sender:
            sender.send(siap)
        assert catatan.over_tls == [True]
    finally:
        pengendali.stop()


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
def test_a_server_that_wants_a_name_and_a_password_gets_them(app: Application) -> None:
    """A relay that does not log in sends nothing; one with a wrong password neither, and does not say which."""
    diterima = Arrivals()

    def kenal(_server: Any, _sesi: Any, _amplop: Any, _cara: Any, data: Any) -> AuthResult:
        return AuthResult(success=(data.login, data.password) == (b"kantor", b"sandi rekaan"), handled=False)

    pengendali = Controller(
        diterima,
        hostname="127.0.0.1",
        port=_free_port(),
        authenticator=kenal,
        auth_required=True,
        auth_require_tls=False,
    )
    surel = plain_mail()
    pengendali.start()
    try:
        for nama, sandi, sampai in ((None, None, 0), ("kantor", "salah", 0), ("kantor", "sandi rekaan", 1)):
            setelan = Settings(_env_file=None, smtp_port=pengendali.port, smtp_user=nama, smtp_password=sandi)
            ditolak = nullcontext() if sampai else pytest.raises(GalatSementara, match="belum terkirim")
            with closing(SmtpSender(setelan, app.clock)) as sender, ditolak as galat:
                sender.send(surel)
            assert "salah" not in str(galat)
            assert len(diterima.over_tls) == sampai
    finally:
        pengendali.stop()


def test_an_internal_reminder_goes_to_the_office_without_attachment(
    app: Application, nomor: str, sender: SmtpSender, folder: Path
) -> None:
    with app.uow() as uow:
        pengingat.ingatkan_petugas(uow, nomor, pengingat.TugasTerlambat(TaskId.VERIFIKASI_FORMIL, 1), "1")
        (kiriman,) = uow.kiriman.find(jenis=JenisKiriman.INTERNAL)
        assert isinstance(kiriman.muatan, Pemberitahuan)
        ingatan = surel_pemberitahuan(uow, kiriman, kiriman.muatan)
        assert ingatan is not None
        sender.send(ingatan)
        kantor = uow.lembaga.penerima(Pihak.OMBUDSMAN).email
    (pesan,) = read_mail(folder)
    assert pesan["To"] == kantor
    assert list(pesan.iter_attachments()) == []
    assert f'"{TASK_NAMES[TaskId.VERIFIKASI_FORMIL]}"' in pesan.get_content()


def test_a_closed_mailbox_frees_its_port_and_a_taken_port_is_told(tmp_path: Path) -> None:
    kotak = LocalMailbox(tmp_path / "satu", 0)
    kotak.start()
    with pytest.raises(PksError, match=f"Porta {kotak.port} untuk kotak surat lokal tidak dapat dipakai") as galat:
        LocalMailbox(tmp_path / "dua", kotak.port).start()
    assert "PKSBPMN_SMTP_PORT" in galat.value.obat
    kotak.stop()
    dua = LocalMailbox(tmp_path / "dua", kotak.port)
    dua.start()
    dua.stop()


FROZEN = "beku"


class Doorkeeper(Arrivals):
    """Notes who comes and who takes leave; who asks whether it is still there hears this, None that it hangs up."""

    def __init__(self, still_there: str | None) -> None:
        super().__init__()
        self.still_there = still_there
        self.seen: list[str] = []

    async def handle_EHLO(  # noqa: N802 - aiosmtpd's name
        self, _server: Any, sesi: Any, _amplop: Any, nama: str, jawaban: list[str]
    ) -> list[str]:
        self.seen.append("EHLO")
        sesi.host_name = nama
        return jawaban

    async def handle_NOOP(self, server: Any, _sesi: Any, _amplop: Any, _arg: str) -> str:  # noqa: N802 - the same
        if self.still_there is None:
            server.transport.abort()
        if self.still_there == FROZEN:
            await asyncio.sleep(3600)
        return self.still_there or "250 OK"

    async def handle_QUIT(self, _server: Any, _sesi: Any, _amplop: Any) -> str:  # noqa: N802 - the same
        self.seen.append("QUIT")
        return "221 Sampai jumpa"


@pytest.mark.parametrize(
    ("still_there", "seen"),
    [
        ("250 OK", ["EHLO", "QUIT"]),
        ("421 Penuh", ["EHLO", "QUIT"] * 3),
        (None, ["EHLO"] * 3 + ["QUIT"]),
        (FROZEN, ["EHLO"] * 3 + ["QUIT"]),
    ],
)
@pytest.mark.timeout(300)
def test_mails_of_a_batch_go_over_one_connection_while_it_lives(
    app: Application, monkeypatch: pytest.MonkeyPatch, still_there: str | None, seen: list[str]
) -> None:
    """A server that hangs up between two of them, or does not answer any more, gets the next over a new connection."""
    monkeypatch.setattr(smtp, "_TIMEOUT_SECONDS", 3600)
    monkeypatch.setattr(smtp, "_PATIENCE_SECONDS", 1 if still_there == FROZEN else 3600)
    catatan = Doorkeeper(still_there)
    pengendali = Controller(catatan, hostname="127.0.0.1", port=_free_port())
    pengendali.start()
    try:
        with closing(SmtpSender(Settings(_env_file=None, smtp_port=pengendali.port), app.clock)) as sender:
            for ke in range(3):
                sender.send(plain_mail(str(ke)))
    finally:
        pengendali.stop()
    assert len(catatan.over_tls) == 3
    assert catatan.seen == seen


def test_no_server_is_a_transient_error(app: Application, folder: Path) -> None:
    porta = LocalMailbox(folder, 0).port  # free, and nobody listens
    pengirim = SmtpSender(Settings(_env_file=None, smtp_port=porta), app.clock)
    with pytest.raises(GalatSementara, match="belum terkirim"):
        pengirim.send(plain_mail())
