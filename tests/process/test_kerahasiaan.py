"""A hidden complainant stays hidden (UU 37/2008 Pasal 24(2)): the name is nowhere it must not be."""

import io
from dataclasses import dataclass
from email.message import EmailMessage
from functools import cache
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
from pksbpmn.settings import Settings
from pksbpmn.stories.stage import Stage
from pksbpmn.stories.tale import Outcome
from pksbpmn.usecases.surat.contoh import cetakan
from pksbpmn.wiring import assemble
from tests.letters import of_others
from tests.process.retelling import EMAIL, NAMA
from tests.process.telling import HIDDEN, MARK, Told
from tests.staff import account_of, in_office, with_accounts

RAHASIA = (NAMA, EMAIL, *NAMA.split())
_SEMUA_MAIL = {Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR, Pihak.ITJEN}


@dataclass(frozen=True)
class Remains:
    """What the stories left behind."""

    outcomes: tuple[Outcome, ...]
    surat: tuple[Surat, ...]
    mail: tuple[EmailMessage, ...]
    log: str


@pytest.fixture(scope="module")
def remains(stage: Stage, told: Told) -> Remains:
    """Every story of a complainant, told again of the same hidden one, among all other stories."""
    hasil = [told.outcomes[nama] for nama in HIDDEN]
    nomor = {h.nomor for h in hasil}
    with stage.app.uow() as uow:
        surat = tuple(s for n in sorted(nomor) for s in uow.surat.find(nomor_berkas=n))
    mail = tuple(m for m in read_mail(stage.app.settings.mailbox_dir) if any(n in _body(m) for n in nomor))
    return Remains(tuple(hasil), surat, mail, told.log)


def _body(mail: EmailMessage) -> str:
    bagian = mail.get_body(("plain",))
    return str(bagian.get_content()) if bagian else ""


@cache
def _pdf_text(pdf: bytes) -> str:
    """Text and metadata of a PDF."""
    pembaca = PdfReader(io.BytesIO(pdf))
    return "\n".join([*(h.extract_text() for h in pembaca.pages), str(pembaca.metadata), str(pembaca.xmp_metadata)])


def _secrets_in(teks: str) -> list[str]:
    """The secrets that a text holds, however it breaks its lines or words."""
    rapat = _squeezed(teks)
    return [r for r in RAHASIA if _squeezed(r) in rapat]


def _squeezed(teks: str) -> str:
    return "".join(h for h in teks.casefold() if h.isalnum() or h == "@")


def _document(stage: Stage, surat: Surat) -> str:
    return _pdf_text(cetakan(stage.app.uow, surat.id))


def _told_by(surat: Surat, teks: str) -> list[str]:
    """The secrets that the text of this letter's PDF tells, beside what its one reader wrote himself."""
    pembaca = [surat.kepada, *(t.pihak for t in surat.tembusan)]
    halaman, cetak = _squeezed(surat.halaman.model_dump_json()), _squeezed(teks)
    lebih = [r for r in _secrets_in(teks) if cetak.count(_squeezed(r)) > halaman.count(_squeezed(r))]
    return _secrets_in(of_others(surat.halaman, pembaca).model_dump_json()) + lebih


def test_the_cerita_reach_every_surat_under_test(remains: Remains) -> None:
    assert {h.reason for h in remains.outcomes} == {""}
    ada = {(s.jenis, s.kepada) for s in remains.surat}
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
def test_the_engine_never_gets_an_identity(stage: Stage, remains: Remains) -> None:
    assert remains.surat
    assert stage.stream.find_text(remains.outcomes[0].nomor)
    for rahasia in RAHASIA:
        assert stage.stream.find_text(rahasia) == []
    assert _secrets_in("\n".join(read_log(stage.app.settings.data_dir / "engine", 1_000_000))) == []


@pytest.mark.aturan("REG-P-03")
def test_the_log_names_no_identity(remains: Remains) -> None:
    assert remains.log.count(MARK) == 2
    assert _secrets_in(remains.log) == []


@pytest.mark.aturan("REG-P-03")
def test_files_on_disk_are_unreadable(stage: Stage, remains: Remains) -> None:
    """Database, documents, engine data, anchors: no file but the mails to those who may know holds the name."""
    assert remains.surat
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
def test_plain_rows_audit_and_metrics_name_no_identity(stage: Stage, remains: Remains) -> None:
    """What is not encrypted in the registry, as letters' subjects, says no name; nor do the numbers for Prometheus."""
    assert remains.surat
    with stage.app.database.connect() as c:
        for t in sa.inspect(c).get_table_names():
            for baris in c.exec_driver_sql(f'SELECT * FROM "{t}"'):  # noqa: S608 - our own tables
                assert _exact_secrets_in(" ".join(map(str, baris))) == [], t
    angka = current_state(stage.app.database, stage.now())
    assert stage.runtime is not None
    metrik = [s for m in stage.runtime.metrics() for s in m.samples]
    assert _exact_secrets_in(f"{angka} {metrik}") == []


def _exact_secrets_in(teks: str) -> list[str]:
    return [r for r in RAHASIA if r in teks]


@pytest.mark.aturan("REG-I-04", "C-14", "C-24")
def test_surat_to_other_parties_are_masked(stage: Stage, remains: Remains) -> None:
    lain = [s for s in remains.surat if s.kepada not in BOLEH_TAHU]
    bocor = {(s.jenis, s.kepada): _told_by(s, _document(stage, s)) for s in lain}
    assert len(lain) > 20
    assert {k: v for k, v in bocor.items() if v} == {}
    lahp = next(s for s in lain if s.jenis is JenisSurat.LAHP)
    assert "[disamarkan]" in _document(stage, lahp)


def test_who_may_know_reads_the_name(stage: Stage, remains: Remains) -> None:
    for jenis in (JenisSurat.BERITA_ACARA_KONSILIASI, JenisSurat.BERITA_ACARA_MEDIASI):
        pelapor = [s for s in remains.surat if s.jenis is jenis and s.kepada is Pihak.PELAPOR]
        assert pelapor
        assert all(NAMA in " ".join(_document(stage, s).split()) for s in pelapor)
    tertutup = [s for s in remains.surat if s.kepada is Pihak.OMBUDSMAN]
    assert tertutup
    assert all(NAMA in " ".join(_document(stage, s).split()) for s in tertutup)
    surat_pelapor = [s for s in remains.surat if s.kepada is Pihak.PELAPOR]
    assert all(NAMA in " ".join(_document(stage, s).split()) for s in surat_pelapor)


@pytest.mark.aturan("REG-I-04", "REG-P-03")
def test_mail_names_pelapor_only_to_pelapor(stage: Stage, remains: Remains) -> None:
    kepada_pelapor = [m for m in remains.mail if m["To"] == EMAIL]
    lain = [m for m in remains.mail if m["To"] != EMAIL]
    assert kepada_pelapor
    assert len(lain) > 20
    for m in kepada_pelapor:
        assert m["Cc"] is None
        assert _secrets_in(f"{m['Subject']} {_body(m)}") == []
    for m in lain:
        assert _secrets_in(" ".join(f"{k}: {v}" for k, v in m.items())) == [], m["Subject"]
        assert _secrets_in(_body(m)) == [], m["Subject"]
        for lampiran in m.iter_attachments():
            assert _secrets_in(str(lampiran.get_filename())) == []
            if m["To"] != _ombudsman_email(stage):
                teks = _pdf_text(lampiran.get_content())
                (surat,) = (s for s in remains.surat if str(s.halaman.kode) in teks)
                assert _told_by(surat, teks) == [], m["Subject"]


def _ombudsman_email(stage: Stage) -> str:
    with stage.app.uow() as uow:
        return str(uow.lembaga.penerima("OMBUDSMAN").email)


@pytest.mark.parametrize(
    "perintah",
    [
        ["status", NAMA],
        ["status", EMAIL],
        ["surat", NAMA],
        ["tenggat", NAMA],
        ["cabut", NAMA, "--bukti", NAMA],
        ["jawab", NAMA, "KLARIFIKASI_1", "--dari", "TERLAPOR", "--nilai", "DIJAWAB", "--isi", NAMA],
    ],
    ids=lambda p: p[0],
)
def test_errors_do_not_repeat_the_name(
    perintah: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PKSBPMN_DATA_DIR", str(tmp_path))
    with assemble(Settings()).uow() as uow:
        in_office(uow, ["1001"])
        with_accounts(uow, ["1001"])
        uow.commit()
    assert main(perintah, account=lambda: account_of("1001")) == 1
    tampil = capfd.readouterr()
    assert "tidak ditemukan" in tampil.err
    assert _secrets_in(tampil.out + tampil.err) == []
