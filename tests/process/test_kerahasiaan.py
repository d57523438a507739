"""A hidden complainant stays hidden (UU 37/2008 Pasal 24(2)): the name is nowhere it must not be."""

import io
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

import pytest
import sqlalchemy as sa
from pypdf import PdfReader

from pksbpmn.camunda.embedded import read_log
from pksbpmn.cli.app import main
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.penyamaran import BOLEH_TAHU
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.mail.local_mailbox import read_mail
from pksbpmn.registry.state import current_state
from pksbpmn.stories.stage import Stage
from pksbpmn.stories.tale import Outcome
from pksbpmn.usecases.surat.surat import naskah
from tests.process.cerita_rahasia import EMAIL, NAMA, cerita_rahasia
from tests.process.telling import MARK, Told

RAHASIA = (NAMA, EMAIL, *NAMA.split())
_SEMUA_MAIL = {Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR, Pihak.ITJEN}


@dataclass(frozen=True)
class Jejak:
    """What the stories left behind."""

    hasil: tuple[Outcome, ...]
    surat: tuple[Surat, ...]
    mail: tuple[EmailMessage, ...]
    log: str


@pytest.fixture(scope="module")
def jejak(stage: Stage, told: Told) -> Jejak:
    """Konsiliasi, and everything up to publication, told of the same hidden complainant, among all other stories."""
    hasil = [told.outcomes[nama] for nama in cerita_rahasia()]
    nomor = {h.nomor for h in hasil}
    with stage.app.uow() as uow:
        surat = tuple(s for n in sorted(nomor) for s in uow.surat.find(nomor_berkas=n))
    mail = tuple(m for m in read_mail(stage.app.settings.mailbox_dir) if any(n in _badan(m) for n in nomor))
    return Jejak(tuple(hasil), surat, mail, told.log)


def _badan(mail: EmailMessage) -> str:
    bagian = mail.get_body(("plain",))
    return str(bagian.get_content()) if bagian else ""


def _isi_pdf(pdf: bytes) -> str:
    """Text and metadata of a PDF."""
    pembaca = PdfReader(io.BytesIO(pdf))
    return "\n".join([*(h.extract_text() for h in pembaca.pages), str(pembaca.metadata), str(pembaca.xmp_metadata)])


def _memuat(teks: str) -> list[str]:
    """The secrets that a text holds, however it breaks its lines or words."""
    rapat = _rapatkan(teks)
    return [r for r in RAHASIA if _rapatkan(r) in rapat]


def _rapatkan(teks: str) -> str:
    return "".join(h for h in teks.casefold() if h.isalnum() or h == "@")


def _dokumen(stage: Stage, surat: Surat) -> str:
    return _isi_pdf(naskah(stage.app.uow, surat.id))


def test_cerita_sampai_ke_semua_surat_yang_diuji(jejak: Jejak) -> None:
    assert [h.reason for h in jejak.hasil] == ["", ""]
    ada = {(s.jenis, s.kepada) for s in jejak.surat}
    assert _SEMUA_MAIL | {Pihak.PELAPOR, Pihak.OMBUDSMAN, Pihak.PUBLIK} <= {kepada for _, kepada in ada}
    for jenis in (
        JenisSurat.LAHP,
        JenisSurat.REKOMENDASI,
        JenisSurat.BERITA_ACARA_KONSILIASI,
        JenisSurat.BERITA_ACARA_MEDIASI,
    ):
        assert (jenis, Pihak.TERLAPOR) in ada, jenis
    assert (JenisSurat.PEMBERITAHUAN_LAHP, Pihak.ITJEN) in ada


@pytest.mark.aturan("REG-P-03", "REG-E-09")
def test_mesin_tidak_pernah_menerima_identitas(stage: Stage, jejak: Jejak) -> None:
    assert jejak.surat
    assert stage.stream.find_text(jejak.hasil[0].nomor)
    for rahasia in RAHASIA:
        assert stage.stream.find_text(rahasia) == []
    assert _memuat("\n".join(read_log(stage.app.settings.data_dir / "engine", 1_000_000))) == []


@pytest.mark.aturan("REG-P-03")
def test_log_tidak_menyebut_identitas(jejak: Jejak) -> None:
    assert jejak.log.count(MARK) == 2
    assert _memuat(jejak.log) == []


@pytest.mark.aturan("REG-P-03")
def test_berkas_di_disk_tidak_terbaca(stage: Stage, jejak: Jejak) -> None:
    """Database, documents, engine data, anchors: no file but the mails to those who may know holds the name."""
    assert jejak.surat
    folder = stage.app.settings.data_dir
    diperiksa = 0
    for berkas in (f for f in folder.rglob("*") if f.is_file() and "mailbox" not in f.relative_to(folder).parts):
        isi = berkas.read_bytes()
        diperiksa += len(isi)
        for rahasia in RAHASIA:
            for sandi in ("utf-8", "utf-16-le"):
                assert rahasia.encode(sandi) not in isi, berkas.name
    assert diperiksa > 1_000_000


@pytest.mark.aturan("REG-P-03")
def test_baris_terbuka_audit_dan_metrik_tidak_menyebut_identitas(stage: Stage, jejak: Jejak) -> None:
    """What is not encrypted in the registry, as letters' subjects, says no name; nor do the numbers for Prometheus."""
    assert jejak.surat
    with stage.app.database.connect() as c:
        for t in sa.inspect(c).get_table_names():
            for baris in c.exec_driver_sql(f'SELECT * FROM "{t}"'):  # noqa: S608 - our own tables
                assert _memuat_persis(" ".join(map(str, baris))) == [], t
    angka = current_state(stage.app.database, stage.now())
    assert stage.runtime is not None
    metrik = [s for m in stage.runtime.metrics() for s in m.samples]
    assert _memuat_persis(f"{angka} {metrik}") == []


def _memuat_persis(teks: str) -> list[str]:
    return [r for r in RAHASIA if r in teks]


@pytest.mark.aturan("REG-I-04", "C-14", "C-24")
def test_surat_kepada_pihak_lain_disamarkan(stage: Stage, jejak: Jejak) -> None:
    lain = [s for s in jejak.surat if s.kepada not in BOLEH_TAHU]
    bocor = {(s.jenis, s.kepada): _memuat(_dokumen(stage, s)) for s in lain}
    assert len(lain) > 20
    assert {k: v for k, v in bocor.items() if v} == {}
    lahp = next(s for s in lain if s.jenis is JenisSurat.LAHP)
    assert "[disamarkan]" in _dokumen(stage, lahp)


def test_yang_boleh_tahu_membaca_nama(stage: Stage, jejak: Jejak) -> None:
    for jenis in (JenisSurat.BERITA_ACARA_KONSILIASI, JenisSurat.BERITA_ACARA_MEDIASI):
        pelapor = [s for s in jejak.surat if s.jenis is jenis and s.kepada is Pihak.PELAPOR]
        assert pelapor
        assert all(NAMA in " ".join(_dokumen(stage, s).split()) for s in pelapor)
    tertutup = [s for s in jejak.surat if s.kepada is Pihak.OMBUDSMAN]
    assert tertutup
    assert all(NAMA in " ".join(_dokumen(stage, s).split()) for s in tertutup)
    surat_pelapor = [s for s in jejak.surat if s.kepada is Pihak.PELAPOR]
    assert all(NAMA in " ".join(_dokumen(stage, s).split()) for s in surat_pelapor)


@pytest.mark.aturan("REG-I-04", "REG-P-03")
def test_surel_hanya_menyebut_pelapor_kepada_pelapor(stage: Stage, jejak: Jejak) -> None:
    kantor = stage.app.settings.mail_from
    kepada_pelapor = [m for m in jejak.mail if m["To"] == EMAIL]
    lain = [m for m in jejak.mail if m["To"] != EMAIL]
    assert kepada_pelapor
    assert len(lain) > 20
    for m in kepada_pelapor:
        assert m["Cc"] is None
        assert _memuat(f"{m['Subject']} {_badan(m)}") == []
    for m in lain:
        assert _memuat(" ".join(f"{k}: {v}" for k, v in m.items())) == [], m["Subject"]
        assert _memuat(_badan(m)) == [], m["Subject"]
        for lampiran in m.iter_attachments():
            assert _memuat(str(lampiran.get_filename())) == []
            if m["To"] != _surel_ombudsman(stage):
                assert _memuat(_isi_pdf(lampiran.get_content())) == [], m["Subject"]
    assert _memuat(kantor) == []


def _surel_ombudsman(stage: Stage) -> str:
    with stage.app.uow() as uow:
        return str(uow.lembaga.penerima("OMBUDSMAN").email)


@pytest.mark.parametrize(
    "perintah",
    [
        ["status", NAMA],
        ["status", EMAIL],
        ["surat", NAMA],
        ["tenggat", NAMA],
        ["cabut", NAMA],
        ["jawab", NAMA, "KLARIFIKASI_1", "--dari", "TERLAPOR", "--nilai", "DIJAWAB", "--isi", NAMA],
    ],
    ids=lambda p: p[0],
)
def test_galat_tidak_mengulang_nama(
    perintah: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PKSBPMN_DATA_DIR", str(tmp_path))
    assert main(perintah) == 1
    tampil = capfd.readouterr()
    assert "tidak ditemukan" in tampil.err
    assert _memuat(tampil.out + tampil.err) == []
