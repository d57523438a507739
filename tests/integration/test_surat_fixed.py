"""A letter is fixed when it is issued: what changes afterwards changes neither its PDF nor where its mail goes."""

import io
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import pypdf
import pytest
import sqlalchemy as sa

from pksbpmn.documents.render import PdfTypesetter
from pksbpmn.domain.berkas.kiriman import JenisKiriman
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.laporan.masuk import UnitMasuk
from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi, Kesimpulan
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.halaman import Halaman
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.mail.local_mailbox import read_mail
from pksbpmn.names import TaskId
from pksbpmn.registry import database as basis_data_lama
from pksbpmn.registry import encrypted
from pksbpmn.registry.relay import Relay
from pksbpmn.registry.vault import Vault, read_keys
from pksbpmn.settings import Settings
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.pemeriksaan import pemeriksaan, petugas, putusan
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.ports import Typesetter
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.contoh import cetakan
from pksbpmn.wiring import Application, assemble
from tests.integration.old_schema import upgrade_to
from tests.letters import stored
from tests.unit.cli_tools import ATURAN

_PENGGANTI = UnitMasuk(
    jabatan="Kepala Balai Pengganti",
    unit="Balai Pengganti",
    alamat="Jalan Rekaan Pengganti Nomor 9",
    email="balai.pengganti@contoh.example",
)
_LAMA = 60.0
"""Seconds after which a wait counts as one that never ends."""


def _klarifikasi(app: Application, nomor: str) -> str:
    with app.uow() as uow:
        petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Mengapa layanan tertunda?"]})
        ident, jenis = permintaan.buka(
            uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR, ATURAN, (Pihak.ITJEN,)
        )
        terbit = surat.terbitkan(uow, nomor, jenis, Pihak.TERLAPOR, ident)
        uow.commit()
        return terbit.id


def _text(app: Application, id_surat: str) -> str:
    halaman = pypdf.PdfReader(io.BytesIO(cetakan(app.uow, id_surat))).pages
    return " ".join(" ".join(h.extract_text() for h in halaman).split())


@pytest.mark.aturan("TELAAH-26")
def test_terlapor_and_narahubung_change_after_the_surat_was_issued(
    app: Application, nomor: str, relay: Relay, tmp_path: Path
) -> None:
    """Between issue and mail Terlapor, contact person and subject change: page and mail stay with what was issued."""
    with app.uow() as uow:
        terlapor = uow.unit_terlapor.find(nomor_berkas=nomor, peran=Pihak.TERLAPOR)[-1]
        semula = (terlapor.jabatan, terlapor.email)
        itjen = uow.narahubung.find(pihak=Pihak.ITJEN)[-1].email
        perihal = uow.berkas.get(nomor).perihal
    pertama = _klarifikasi(app, nomor)
    with app.uow() as uow:
        lapor.ubah_terlapor(uow, nomor, Pihak.TERLAPOR, _PENGGANTI, "Ditemukan saat pemeriksaan.")
        uow.narahubung.find(pihak=Pihak.ITJEN)[-1].email = "narahubung.baru@itjen.example"
        uow.berkas.get(nomor).perihal = "pokok yang lain"
        uow.berkas.get(nomor).himpunan_aturan = "POR-26-2017"
        uow.commit()
    relay.deliver()
    (pesan,) = [p for p in read_mail(tmp_path / "mailbox") if p.get_content_type() == "multipart/mixed"]
    with app.uow() as uow:
        nomor_surat = uow.surat.get(pertama).nomor
    assert (pesan["To"], pesan["Cc"]) == (semula[1], itjen)
    assert pesan["Subject"] == f"Permintaan Klarifikasi ({nomor_surat})"
    (lampiran,) = pesan.iter_attachments()
    teks = " ".join(
        " ".join(h.extract_text() for h in pypdf.PdfReader(io.BytesIO(lampiran.get_content())).pages).split()
    )
    assert str(semula[0]) in teks
    assert perihal in teks
    assert "Pengganti" not in teks
    assert teks == _text(app, pertama)

    kedua = _klarifikasi(app, nomor)
    assert str(_PENGGANTI.jabatan) in _text(app, kedua)
    relay.deliver()
    ke = [(p["To"], p["Cc"]) for p in read_mail(tmp_path / "mailbox") if p.get_content_type() == "multipart/mixed"]
    assert sorted(ke) == sorted([(semula[1], itjen), (_PENGGANTI.email, "narahubung.baru@itjen.example")])


def test_a_surat_to_the_public_is_printed_without_mail(
    app: Application, nomor: str, relay: Relay, tmp_path: Path
) -> None:
    with app.uow() as uow:
        putusan.catat_keputusan(uow, nomor, TaskId.NILAI_PELAKSANAAN, {"statusPelaksanaan": "TIDAK"})
        lahp = {"dugaan": "a", "pemeriksaan_dilakukan": ["b"], "analisis_peraturan": "c", "pendapat": "d"}
        rekomendasi = {"alasan_dan_perkembangan": "a", "kesimpulan_dan_pendapat": "b", "butir": ["c"]}
        petugas.catat_isi(uow, nomor, "lahp", lahp)
        dokumen = {"jenis": "DOKUMEN", "uraian": "Register"}
        rugi = {"perbuatan": "KELALAIAN", "kerugian": ["MATERIIL"], "dirugikan": ["PERSEORANGAN"]}
        petugas.catat_isi(uow, nomor, "pemeriksaan", {"ringkasan": "e", "bukti": [dokumen], **rugi})
        pemeriksaan.catat_temuan(uow, nomor, Kesimpulan.DITEMUKAN, (BentukMaladministrasi.PENUNDAAN_BERLARUT,))
        petugas.catat_isi(uow, nomor, "rekomendasi", rekomendasi)
        surat.terbitkan(uow, nomor, JenisSurat.REKOMENDASI, Pihak.ATASAN_TERLAPOR)
        publikasi = surat.terbitkan(uow, nomor, JenisSurat.PUBLIKASI, Pihak.PUBLIK)
        uow.commit()
    relay.deliver()
    assert relay.is_empty()
    with app.uow() as uow:
        assert uow.surat.get(publikasi.id).hash_dokumen is not None
    assert len(read_mail(tmp_path / "mailbox")) == 1


class _HeldBack:
    """A printer that prints only when it may, and counts."""

    def __init__(self, asli: Typesetter) -> None:
        self._original = asli
        self.started, self.allowed = threading.Event(), threading.Event()
        self.printed = 0
        self.compose, self.issue, self.sheet = asli.compose, asli.issue, asli.sheet
        self.own_words = asli.own_words

    def print_pdf(self, halaman: Halaman, *, konsep: bool = False) -> bytes:
        self.started.set()
        assert self.allowed.wait(_LAMA)
        self.printed += 1
        return self._original.print_pdf(halaman, konsep=konsep)


@pytest.fixture
def held_back(app: Application) -> tuple[Application, _HeldBack]:
    """The application with a printer that waits."""
    perlengkapan = app._equipment
    printer = _HeldBack(perlengkapan.typesetter)
    return replace(app, _equipment=replace(perlengkapan, typesetter=printer)), printer


def _done(kerja: Callable[[], str]) -> str:
    """What `kerja` returns; it must not wait for a printer."""
    utas = ThreadPoolExecutor(1)
    try:
        return utas.submit(kerja).result(timeout=_LAMA / 2)
    finally:
        utas.shutdown(wait=False)


@pytest.mark.aturan("C-17")
def test_a_surat_does_not_wait_for_the_page_of_another_of_its_kind(
    held_back: tuple[Application, _HeldBack], nomor: str, relay: Relay
) -> None:
    """While the first letter of a kind is printed, the second one is numbered and stored; no number is left out."""
    app, printer = held_back
    with ThreadPoolExecutor(2) as pekerja:
        try:
            pertama = _klarifikasi(app, nomor)
            cetak = pekerja.submit(surat.cetak, app.uow, pertama)
            assert printer.started.wait(_LAMA)
            kedua = _done(lambda: _klarifikasi(app, nomor))
            assert not cetak.done()
        finally:
            printer.allowed.set()
        cetak.result(_LAMA)
    with app.uow() as uow:
        semua = [uow.surat.get(i) for i in (pertama, kedua)]
    assert [s.nomor.split("/")[0] for s in semua] == ["001", "002"]
    assert [s.hash_dokumen is not None for s in semua] == [True, False]
    relay.deliver()
    assert "Nomor : 002/" in _text(app, kedua)


def test_a_surat_is_printed_once(held_back: tuple[Application, _HeldBack], nomor: str) -> None:
    app, printer = held_back
    printer.allowed.set()
    terbit = _klarifikasi(app, nomor)
    pertama = surat.cetak(app.uow, terbit).hash_dokumen
    assert surat.cetak(app.uow, terbit).hash_dokumen == pertama
    assert cetakan(app.uow, terbit) == stored(app.documents, str(pertama))
    assert printer.printed == 1


def test_a_surat_that_failed_to_print_is_tried_again(
    app: Application, nomor: str, relay: Relay, tmp_path: Path, clock: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No page, no mail; the row stays in the outbox and the next try prints and mails."""
    terbit = _klarifikasi(app, nomor)
    with monkeypatch.context() as rusak:
        rusak.setattr(PdfTypesetter, "print_pdf", lambda *_, **__: (_ for _ in ()).throw(RuntimeError("printer")))
        relay.deliver()
    with app.uow() as uow:
        (kiriman,) = uow.kiriman.find(jenis=JenisKiriman.SURAT)
        assert (kiriman.selesai, kiriman.galat) == (None, "RuntimeError")
        assert uow.surat.get(terbit).hash_dokumen is None
    assert read_mail(tmp_path / "mailbox") == []
    clock.advance(kiriman.berikutnya - app.clock.now())  # type: ignore[attr-defined]
    relay.deliver()
    assert len(read_mail(tmp_path / "mailbox")) == 1


def test_surat_of_an_earlier_version_are_brought_along(database_url: str, tmp_path: Path) -> None:
    """A letter of before keeps its PDF; one that still waits to be mailed must go out first."""
    mesin = basis_data_lama.open_database(database_url)
    vault = Vault(read_keys(None, tmp_path / "kunci-enkripsi", may_create=True))
    encrypted.install(mesin, vault)
    lama = upgrade_to(mesin, "0003")
    isi = b"%PDF-1.7 dahulu"
    hash_lama = sha256(isi).hexdigest()
    dahulu = tmp_path / "dokumen" / hash_lama[:2] / f"{hash_lama}.pks"
    dahulu.parent.mkdir(parents=True)
    dahulu.write_bytes(vault.seal(isi))
    saat = datetime(2026, 3, 2)  # noqa: DTZ001 - as the table has it: UTC without a zone
    satu: dict[str, object] = {"id": "s-1", "kunci": "k", "nomor_laporan": "0001/LM/III/2026", "jenis": "TANDA_TERIMA"}
    satu |= {"kepada": "PELAPOR", "nomor": "001/PV.01.01/III/2026", "tanggal": saat.date(), "hash_dokumen": hash_lama}
    kiriman = {"id": "k-1", "kunci": "surat/s-1", "jenis": "SURAT", "muatan": {"id_surat": "s-1"}, "percobaan": 0}
    with mesin.begin() as c:
        c.execute(sa.insert(lama.tables["surat"]).values(**satu))
        c.execute(sa.insert(lama.tables["kiriman"]).values(**kiriman, dibuat=saat, berikutnya=saat))
    settings = Settings(_env_file=None, data_dir=tmp_path, database_url=database_url)
    with pytest.raises(PksError, match="1 surat belum terkirim"):
        assemble(settings)
    with mesin.begin() as c:
        c.execute(sa.update(lama.tables["kiriman"]).values(selesai=saat))
    mesin.dispose()
    app = assemble(settings)
    with app.uow() as uow:
        s = uow.surat.get("s-1")
        assert (s.nomor, s.hash_dokumen, s.penerima.email) == (satu["nomor"], app.vault.document_name(hash_lama), None)
    app.database.dispose()
