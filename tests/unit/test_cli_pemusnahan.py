"""The command line destroys personal data: two officers, one warning, a certificate, and nothing left to look at."""

import mailbox
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.surat import surat
from tests.unit.cli_tools import Terminal, refused, succeeded, terminal, today

pks = pytest.fixture(terminal, name="pks")
ALASAN = ("--alasan", "MASA_SIMPAN_LEWAT")
PUTUSAN = ("--pertimbangan", "TIDAK_BERNILAI_GUNA", "--dasar-hukum", "JRA nomor 7")
ISI = b"Surat keterangan yang diserahkan."


@pytest.fixture
def nomor(pks: Terminal) -> str:
    """A complaint with a file and a letter, closed six years ago; what waited has left."""
    pks.monkeypatch.setenv("PKSBPMN_RETENTION_YEARS", "5")
    pks.monkeypatch.setenv("PKSBPMN_BACKUP_RETENTION_DAYS", "90")
    nomor = pks.file_laporan()
    (pks.folder / "keterangan.txt").write_bytes(ISI)
    succeeded(pks("lampiran", "tambah", nomor, "keterangan.txt", "--bersama", "LAPORAN", "--dari", "PELAPOR"))
    app = pks.application()
    with app.uow() as uow:
        letter = surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR, None)
        berkas = uow.berkas.get_locked(nomor)
        berkas.akhir, berkas.ditutup = "DICABUT", berkas.dibuka - timedelta(days=365 * 6)
        uow.commit()
    surat.cetak(app.uow, letter.id)
    _deliver(pks)
    return nomor


def _deliver(pks: Terminal) -> None:
    app = pks.application()
    folder = mailbox.Maildir(app.settings.mailbox_dir)
    with app.uow() as uow:
        for k in uow.kiriman.find(selesai=None):
            folder.add(f"Message-ID: <{k.id}@ombudsman.example>\n\nIsi surel\n".encode())
    with app.database.begin() as c:
        c.execute(sa.text("UPDATE kiriman SET selesai = berikutnya WHERE selesai IS NULL"))


def _let_the_days_pass(pks: Terminal) -> None:
    with pks.application().uow() as uow:
        for p in uow.pemusnahan.find():
            p.tidak_sebelum = today()
        uow.commit()


def _stored(pks: Terminal) -> list[Path]:
    return sorted((pks.folder / "data" / "dokumen").rglob("*.pks"))


@pytest.mark.aturan("REG-P-05", "C-18")
def test_from_the_proposal_to_the_certificate(pks: Terminal, nomor: str) -> None:
    identity = pks("identitas", "lihat", nomor).out
    name = next(line.partition("  ")[2].strip() for line in identity.splitlines() if line.startswith("Nama lengkap"))
    assert len(_stored(pks)) == 2
    (attachment,) = pks("lampiran", "daftar", nomor, "--format", "json").json
    usul = ("retensi", "usul", nomor, "--dasar", "RETENSI", *ALASAN)
    assert succeeded(pks(*usul)) == f"Pemusnahan {nomor} diusulkan; pejabat lain yang memutus."
    putus = ("retensi", "putus", nomor, "SETUJU", *PUTUSAN)
    refused(pks(*putus), "Yang mengusulkan tidak memutus sendiri.")
    paling_cepat = today() + timedelta(days=14)
    assert succeeded(pks.of("12")(*putus)) == (
        f"Pemusnahan {nomor} disetujui; dilaksanakan paling cepat {paling_cepat:%d-%m-%Y}."
    )
    refused(pks("retensi", "laksanakan", nomor), "yang menunggu")
    _deliver(pks)
    refused(pks("retensi", "laksanakan", nomor), "dapat berkeberatan sampai")
    _let_the_days_pass(pks)
    certificate = succeeded(pks.of("11")("retensi", "laksanakan", nomor))
    assert certificate.splitlines()[0] == f"Berita acara pemusnahan data pribadi: {nomor}"
    for said in (
        "RETENSI (UU 27/2022 Pasal 42 ayat (1) huruf a dan Pasal 44 ayat (1) huruf a)",
        "pegawai 1001", "disetujui, pegawai 12", "JRA nomor 7", "pegawai 11", "2 dokumen", "1 identitas",
        "3 surel", f"sampai {today() + timedelta(days=90):%d-%m-%Y}",
    ):  # fmt: skip
        assert said in certificate, said
    assert name not in certificate
    assert _stored(pks) == []
    assert len(mailbox.Maildir(pks.folder / "data" / "mailbox")) == 0
    again = pks("retensi", "laksanakan", nomor)
    assert again.status == 0, again.err
    assert again.out.strip() == certificate == pks("retensi", "berita-acara", nomor).out.strip()
    gone = f"Isi berkas {nomor} telah dimusnahkan"
    for door in (
        ("identitas", "lihat", nomor),
        ("identitas", "nama-lain", nomor, "--nama", "Panggilan"),
        ("identitas", "kerahasiaan", nomor, "RAHASIA", "--tanggal", today().isoformat(), "--alasan", "Takut"),
        ("lampiran", "salin", attachment["id"], "keluar"),
        ("surat", nomor, "--salin", "keluar", "--tujuan", "penyelesaian laporan"),
        ("rujukan", "tambah", nomor, "SIMADU", "7"),
        ("pelindungan", "lapor", "AKSES_SUBJEK", nomor, "--diketahui", f"{today():%Y-%m-%d} 00:00"),
        ("retensi", "usul", nomor, "--dasar", "RETENSI", *ALASAN),
    ):
        refused(pks(*door), gone)
    assert not (pks.folder / "keluar").exists()
    for look in (("status", nomor), ("lampiran", "daftar", nomor), ("pihak", "daftar", nomor), ("surat", nomor)):
        shown = pks(*look)
        assert shown.status == 0, shown.err
        assert name not in shown.out
        assert "keterangan.txt" not in shown.out
    assert nomor not in pks("retensi", "tinjau").out
    assert "utuh" in succeeded(pks("audit", "jangkar")) + pks("audit", "periksa").out
    sick = pks("dokter", "--tanpa-mesin").out
    assert not any(word in sick for word in ("segel", "pemusnahan", "dokumen  "))


@pytest.mark.aturan("REG-P-05")
def test_a_legal_process_keeps_it(pks: Terminal, nomor: str) -> None:
    succeeded(pks("retensi", "tahan", nomor, "--alasan", "Gugatan di pengadilan."))
    usul = ("retensi", "usul", nomor, "--dasar", "MELAWAN_HUKUM", *ALASAN)
    refused(pks(*usul), "UU 27/2022 Pasal 44 ayat (1) huruf c")
    pks.officer("2002")
    refused(pks.of("2002")("retensi", "lepas", nomor, "--alasan", "Selesai."), "tidak berwenang menjalankan")
    succeeded(pks("retensi", "lepas", nomor, "--alasan", "Putusan tetap."))
    succeeded(pks(*usul))


def test_an_objection_and_a_notice_by_hand(pks: Terminal, nomor: str) -> None:
    hari = today().isoformat()
    succeeded(pks("retensi", "usul", nomor, "--dasar", "PERMINTAAN_SUBJEK", "--diminta", hari, *ALASAN))
    keberatan = ("retensi", "keberatan", nomor, "--isi", "Masih saya perlukan.", "--tanggal", hari)
    refused(pks(*keberatan), "tidak sedang menunggu pelaksanaan")
    succeeded(pks.of("12")("retensi", "putus", nomor, "SETUJU", *PUTUSAN))
    assert succeeded(pks(*keberatan)) == f"Keberatan dicatat; pemusnahan {nomor} diputus kembali."
    assert "menunggu" in pks("retensi", "berita-acara", nomor).out
    succeeded(pks.of("12")("retensi", "putus", nomor, "SETUJU", *PUTUSAN))
    beritahu = ("retensi", "beritahu", nomor, "--cara", "DIANTAR", "--tanggal", hari, "--lampiran", "keterangan.txt")
    refused(pks(*beritahu), "Yang mengusulkan tidak mencatat pemberitahuannya.")
    refused(pks.of("11")(*beritahu), "Surel pemberitahuannya masih menunggu dikirim.")
    _deliver(pks)
    refused(pks.of("11")(*beritahu[:-2]), "Pemberitahuan dicatat dengan buktinya.")
    succeeded(pks.of("11")(*beritahu))
    told = pks("retensi", "berita-acara", nomor, "--format", "json").json
    assert (told["diberitahukan"], told["keberatan_pada"], told["dimulai"]) == (hari, hari, None)
    succeeded(pks.of("12")("retensi", "berita-acara", nomor))


def test_what_was_refused_stays_in_the_trail_and_no_word_that_was_typed(pks: Terminal, nomor: str) -> None:
    """Somebody who tries names is seen to try; his answers do not hang on them."""
    succeeded(pks("retensi", "usul", nomor, "--dasar", "RETENSI", *ALASAN))
    head = pks.of("12")
    tried = ("Sinta Wulandari", "Bambang", "1234567890123456")
    answers = {head("retensi", "putus", nomor, "SETUJU", *PUTUSAN[:2], "--dasar-hukum", word).err for word in tried}
    assert len(answers) == 1
    assert "nomor dan pasalnya saja" in answers.pop()
    refused(head("retensi", "usul", nomor, "--dasar", "RETENSI", "--alasan", tried[0]), "Alasan tidak dikenal.")
    free = ("--pertimbangan", tried[0], *PUTUSAN[2:])
    refused(head("retensi", "putus", nomor, "SETUJU", *free), "Pertimbangan tidak dikenal.")
    with pks.application().uow() as uow:
        kept = [(a.pelaku, a.rincian) for a in uow.audit.find(peristiwa="pemusnahan-ditolak")]
        assert kept == [("12", {"perintah": "putus"})] * len(tried)
        assert uow.pemusnahan.newest(nomor_berkas=nomor).disetujui is None


def test_whoever_is_no_officer_destroys_nothing(pks: Terminal, nomor: str) -> None:
    for command in (
        ("usul", nomor, "--dasar", "RETENSI", *ALASAN),
        ("putus", nomor, "SETUJU", *PUTUSAN),
        ("laksanakan", nomor),
        ("tahan", nomor, *ALASAN),
        ("lepas", nomor, *ALASAN),
        ("keberatan", nomor, "--isi", "x", "--tanggal", today().isoformat()),
        ("beritahu", nomor, "--cara", "POS", "--tanggal", today().isoformat()),
    ):
        refused(pks.at("orang-lain")("retensi", *command), "tidak terdaftar bagi seorang pegawai")
    refused(pks("retensi", "berita-acara", nomor), "Tidak ada usul pemusnahan")
