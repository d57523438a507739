"""A complainant is hidden while letters wait in the outbox: no mail that leaves has his name (both databases, SMTP)."""

from concurrent.futures import ThreadPoolExecutor, wait
from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.mail.local_mailbox import read_mail
from pksbpmn.names import CandidateGroup
from pksbpmn.registry.relay import Relay
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.kerahasiaan import kehendak
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from pksbpmn.wiring import Application
from tests.integration.conftest import StoppedClock
from tests.letters import text_of
from tests.unit.usecases.cases import ask
from tests.unit.usecases.contents import write


def _asked(uow: UnitOfWork, nomor: str) -> tuple[str, str]:
    """Terlapor is asked to explain, by an officer: the complainant's name, and the id of the request."""
    kelompok = (CandidateGroup.PEMERIKSAAN,)
    pegawai.catat(uow, "11", nama="P", jabatan="J", pihak=Pihak.OMBUDSMAN, kelompok=kelompok)
    write(uow, nomor, "klarifikasi")
    asked = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR)
    return uow.identitas.get(nomor).nama_lengkap, asked


@pytest.mark.aturan("TELAAH-85")
def test_what_waits_in_the_outbox_leaves_without_his_name(
    app: Application, nomor: str, relay: Relay, tmp_path: Path, clock: StoppedClock
) -> None:
    """One letter leaves before, one is printed and waits for the mail server; the office is told which."""
    with app.uow() as uow:
        nama, asked = _asked(uow, nomor)
        keluar = surat.terbitkan(uow, nomor, JenisSurat.PERMINTAAN_KLARIFIKASI, Pihak.TERLAPOR, asked).nomor
        uow.commit()
    relay.deliver()
    with app.uow() as uow:
        menunggu = surat.terbitkan(uow, nomor, JenisSurat.PERMINTAAN_KLARIFIKASI, Pihak.TERLAPOR, asked)
        id_surat, nomornya = menunggu.id, menunggu.nomor
        (kiriman,) = uow.kiriman.find(kunci=f"surat/{id_surat}")
        kiriman.berikutnya, kiriman.percobaan = clock.now() + timedelta(seconds=60), 3  # the server refused it
        kiriman.galat = "GalatSementara"
        uow.commit()
    lama = surat.cetak(app.uow, id_surat).hash_dokumen
    with app.uow() as uow:
        hasil = kehendak.ubah(
            uow, nomor, dirahasiakan=True, tanggal=hari_ini(uow), alasan="Takut dipindahkan.", pegawai="11"
        )
        uow.commit()
    assert hasil.disamarkan == (nomornya,)
    assert [t.nomor for t in hasil.terlanjur] == [keluar]
    clock.advance(timedelta(minutes=2))
    relay.deliver()
    surel = {str(m["Subject"]): m for m in read_mail(tmp_path / "mailbox")}
    assert surat.cetak(app.uow, id_surat).hash_dokumen != lama
    dahulu, kemudian = (surel[f"Permintaan Klarifikasi ({n})"] for n in (keluar, nomornya))
    teks = [_text(tmp_path, m) for m in (dahulu, kemudian)]
    assert [nama in t for t in teks] == [True, False]
    assert "[disamarkan]" in teks[1]
    assert nama not in kemudian.as_string()
    kabar = surel[f"Pelapor dirahasiakan: surat yang belum keluar, {nomor}"].get_content()
    assert nomornya in kabar
    assert keluar not in kabar
    assert relay.is_empty()


@pytest.mark.aturan("TELAAH-85")
def test_a_letter_that_is_being_issued_at_that_moment_leaves_without_his_name(
    app: Application, nomor: str, relay: Relay, tmp_path: Path
) -> None:
    """Its page is made and not committed when the complainant is hidden: who hides him waits for it, and finds it."""
    with app.uow() as uow:
        nama, asked = _asked(uow, nomor)
        uow.commit()

    def hide() -> tuple[str, ...]:
        with app.uow() as uow:
            hari = hari_ini(uow)
            hasil = kehendak.ubah(uow, nomor, dirahasiakan=True, tanggal=hari, alasan="Takut.", pegawai="11")
            uow.commit()
            return hasil.disamarkan

    with ThreadPoolExecutor(1) as beside:
        with app.uow() as uow:
            terbit = surat.terbitkan(uow, nomor, JenisSurat.PERMINTAAN_KLARIFIKASI, Pihak.TERLAPOR, asked)
            assert nama in text_of(terbit)
            nomornya = terbit.nomor
            hiding = beside.submit(hide)
            assert not wait({hiding}, timeout=1).done
            uow.commit()
        assert hiding.result(60) == (nomornya,)
    relay.deliver()
    (surel,) = (m for m in read_mail(tmp_path / "mailbox") if m["Subject"] == f"Permintaan Klarifikasi ({nomornya})")
    assert nama not in _text(tmp_path, surel)
    assert "[disamarkan]" in _text(tmp_path, surel)


def _text(folder: Path, mail: object) -> str:
    """The words of the PDF that came with a mail."""
    (lampiran,) = mail.iter_attachments()  # type: ignore[attr-defined]
    (folder / "lampiran.pdf").write_bytes(lampiran.get_content())
    return " ".join(" ".join(p.extract_text() for p in PdfReader(folder / "lampiran.pdf").pages).split())
