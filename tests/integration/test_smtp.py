"""What arrives at a real mail server: who gets it, what hangs on it, and that it stays one mail."""

from collections.abc import Iterator
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from pksbpmn.domain.galat import GalatSementara
from pksbpmn.domain.jenis import JenisHari, JenisPermintaan, JenisSurat, Pihak
from pksbpmn.domain.tenggat import AturanTenggat
from pksbpmn.settings import Settings
from pksbpmn.surel.mailbox_lokal import MailboxLokal, baca
from pksbpmn.surel.smtp import PengirimSmtp
from pksbpmn.usecases import catat, permintaan, petugas, surat
from pksbpmn.usecases.surel import Surel, surel
from pksbpmn.wiring import Aplikasi

ATURAN = AturanTenggat(14, JenisHari.KALENDER, 50, 80, "PKS Pasal 4(4)a", "1")


@pytest.fixture
def basis_data(tmp_path: Path) -> str:
    """Mail does not depend on the database: SQLite alone."""
    return f"sqlite:///{tmp_path / 'registri.sqlite3'}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The Maildir."""
    return tmp_path / "surel" / "kotak"


@pytest.fixture
def pengirim(app: Aplikasi, folder: Path) -> Iterator[PengirimSmtp]:
    """A sender that is connected to a mail server."""
    kotak = MailboxLokal(folder, 0)
    kotak.mulai()
    yield PengirimSmtp(app.settings.model_copy(update={"smtp_port": kotak.porta}), app.clock)
    kotak.berhenti()


def siapkan(app: Aplikasi, nomor: str) -> tuple[Surel, bytes]:
    """The newest letter in the outbox as a mail, and its document."""
    with app.uow() as uow:
        kiriman = uow.kiriman.cari(nomor_laporan=nomor, jenis=catat.SURAT)[-1]
        dokumen = uow.gudang.ambil(uow.surat.ambil(kiriman.muatan["id_surat"]).hash_dokumen)
        return surel(uow, kiriman), dokumen


def lampiran(pesan: EmailMessage) -> EmailMessage:
    """The one attachment."""
    (satu,) = pesan.iter_attachments()
    return satu


def test_klarifikasi_ke_terlapor_dengan_tembusan_itjen(
    app: Aplikasi, nomor: str, pengirim: PengirimSmtp, folder: Path
) -> None:
    with app.uow() as uow:
        petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Mengapa layanan tertunda?"]})
        ident, jenis = permintaan.buka(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR, ATURAN)
        nomor_surat = surat.terbitkan(uow, nomor, jenis, Pihak.TERLAPOR, ident).nomor
        itjen = uow.lembaga.penerima(Pihak.ITJEN).email
        terlapor = uow.unit_terlapor.cari(nomor_laporan=nomor, peran=Pihak.TERLAPOR)[0].email
        nama_pelapor = uow.identitas.ambil(nomor).nama_lengkap
        uow.commit()
    siap, dokumen = siapkan(app, nomor)
    pengirim.kirim(siap)
    (pesan,) = baca(folder)
    assert (pesan["To"], pesan["Cc"]) == (terlapor, itjen)
    assert pesan["From"] == app.settings.mail_from
    assert nomor_surat in pesan["Subject"]
    assert pesan["Date"].datetime == app.clock.now()
    berkas = lampiran(pesan)
    assert berkas.get_content_type() == "application/pdf"
    assert str(berkas.get_filename()).endswith(".pdf")
    assert berkas.get_content() == dokumen
    with pikepdf.open(BytesIO(dokumen)) as pdf:
        assert len(pdf.pages) >= 1
    badan = pesan.get_body()
    assert badan is not None
    assert nama_pelapor not in badan.get_content() + str(pesan["Subject"])


def test_surat_lain_tanpa_tembusan_dan_message_id_tetap(
    app: Aplikasi, nomor: str, pengirim: PengirimSmtp, folder: Path
) -> None:
    with app.uow() as uow:
        surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
        uow.commit()
    siap, _ = siapkan(app, nomor)
    pengirim.kirim(siap)
    lagi, _ = siapkan(app, nomor)  # as another relay would make it after a crash
    pengirim.kirim(lagi)
    (pesan,) = baca(folder)  # the mailbox knows it by its Message-ID
    assert pesan["Message-ID"] == f"<{siap.id}@{app.settings.mail_from.split('@')[1]}>"
    assert pesan["Cc"] is None


def test_ingatan_internal_ke_kantor_tanpa_lampiran(
    app: Aplikasi, nomor: str, pengirim: PengirimSmtp, folder: Path
) -> None:
    with app.uow() as uow:
        petugas.ingatkan_petugas(uow, nomor, "verifikasi-formil", "1")
        (kiriman,) = uow.kiriman.cari(jenis=catat.INTERNAL)
        pengirim.kirim(surel(uow, kiriman))
        kantor = uow.lembaga.penerima(Pihak.OMBUDSMAN).email
    (pesan,) = baca(folder)
    assert pesan["To"] == kantor
    assert list(pesan.iter_attachments()) == []
    assert "verifikasi-formil" in pesan.get_content()


def test_tanpa_server_adalah_galat_sementara(app: Aplikasi, folder: Path) -> None:
    porta = MailboxLokal(folder, 0).porta  # free, and nobody listens
    pengirim = PengirimSmtp(Settings(_env_file=None, smtp_port=porta), app.clock)
    with pytest.raises(GalatSementara, match="belum terkirim"):
        pengirim.kirim(Surel("id", "warga@contoh.example", (), "hal", "isi", None, ""))
