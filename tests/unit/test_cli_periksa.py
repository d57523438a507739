"""`pksbpmn surat periksa`: what somebody learns who holds a PDF, and its exit status."""

import io
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
import zxingcpp

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.surat.tanda_tangan import PenandaTangan
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.signing.authority import EmbeddedAuthority
from pksbpmn.signing.pades import sign
from pksbpmn.signing.penyegel import PadesPenyegel
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.contoh import cetakan
from tests.signing import Outsider, letter
from tests.unit.cli_tools import CommandResult, Terminal, terminal

pks = pytest.fixture(terminal, name="pks")


@pytest.fixture
def issued(pks: Terminal) -> tuple[str, str, bytes]:
    """Number, verification code and PDF of a letter that was issued."""
    nomor, app = pks.file_laporan(), pks.application()
    with app.uow() as uow:
        terbit = surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
        uow.commit()
    return terbit.nomor, terbit.kode_verifikasi, cetakan(app.uow, terbit.id)


@pytest.fixture
def check(pks: Terminal, tmp_path: Path) -> Callable[..., CommandResult]:
    def run(content: bytes, *more: str) -> CommandResult:
        file = tmp_path / "diterima.pdf"
        file.write_bytes(content)
        return pks("surat", "periksa", str(file), *more)

    return run


def test_an_issued_letter_is_ours(issued: tuple[str, str, bytes], check: Callable[..., CommandResult]) -> None:
    nomor, kode, pdf = issued
    hasil = check(pdf)
    assert (hasil.status, hasil.err) == (0, "")
    assert hasil.out.startswith("ASLI. Persis naskah yang diterbitkan, dengan tanda tangan yang terbukti.")
    for told in (nomor, kode, "Tanda Terima Laporan", "Segel Ombudsman Republik Indonesia", "terbukti", "WIB"):
        assert told in hasil.out
    assert "tanpa cap waktu" in hasil.out
    data = check(pdf, "--format", "json").json
    assert (data["keaslian"], data["nomor"], data["kode"]) == ("asli", nomor, kode)
    assert data["tanda_tangan"][0]["utuh"] is True


def test_what_the_demonstration_signed_ahead_of_today_is_proved(
    pks: Terminal, issued: tuple[str, str, bytes], check: Callable[..., CommandResult], caplog: pytest.LogCaptureFixture
) -> None:
    """Its clock runs into years to come; who checks its letters does so today."""
    penyegel = PadesPenyegel(EmbeddedAuthority(pks.application().uow), list)
    ahead = penyegel.tanda_tangani(letter(), PenandaTangan(Pihak.ITJEN), _now() + timedelta(days=400))
    hasil = check(ahead)
    assert "Tanda tangannya terbukti" in hasil.out
    assert (hasil.err, caplog.records) == ("", [])


def test_a_signature_dated_before_its_certificate_is_not_proved_and_leaves_no_traceback(
    pks: Terminal, issued: tuple[str, str, bytes], check: Callable[..., CommandResult], caplog: pytest.LogCaptureFixture
) -> None:
    own = EmbeddedAuthority(pks.application().uow).credentials(PenandaTangan(Pihak.ITJEN), _now())
    hasil = check(sign(letter(), own, _now() - timedelta(days=400)))
    assert hasil.out.startswith("BUKAN MILIK KAMI. Ditandatangani pihak yang tidak kami percayai")
    assert (hasil.err, caplog.records) == ("", [])


def test_the_code_stands_on_the_page_and_in_its_qr(issued: tuple[str, str, bytes]) -> None:
    _, kode, pdf = issued
    page = pypdfium2.PdfDocument(pdf)[0]
    assert page.get_textpage().get_text_range().count(kode) == 2, "beside the signature, and at the foot"
    (qr,) = zxingcpp.read_barcodes(page.render(scale=3).to_pil())
    assert qr.text == kode


def test_the_qr_leads_to_the_address_that_is_set(pks: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PKSBPMN_VERIFICATION_URL", "https://periksa.example/surat/")
    nomor, app = pks.file_laporan(), pks.application()
    with app.uow() as uow:
        terbit = surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
        uow.commit()
    page = pypdfium2.PdfDocument(cetakan(app.uow, terbit.id))[0]
    (qr,) = zxingcpp.read_barcodes(page.render(scale=3).to_pil())
    assert qr.text == f"https://periksa.example/surat/{terbit.kode_verifikasi}"


def test_a_page_without_code_says_nothing_of_a_signature() -> None:
    text = pypdfium2.PdfDocument(letter(kode=None))[0].get_textpage().get_text_range()
    assert "verifikasi" not in text.replace("diverifikasi", "")
    assert "elektronik." not in text


def _changed(pdf: bytes) -> bytes:
    at = pdf.index(b"stream\n") + 40
    return pdf[:at] + bytes([pdf[at] ^ 1]) + pdf[at + 1 :]


def _padded(pdf: bytes) -> bytes:
    """A byte that no signature covers: the room left beside it."""
    at = pdf.index(b"00000000>", pdf.index(b"/Contents <"))
    return pdf[:at] + b"1" + pdf[at + 1 :]


def _saved_anew(pdf: bytes) -> bytes:
    output = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as berkas:
        berkas.save(output)
    return output.getvalue()


def _appended(pdf: bytes) -> bytes:
    return sign(pdf, Outsider.new(_now()).credentials("Pihak Lain"), _now())


def _now() -> datetime:
    return datetime.now(JAKARTA)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (_changed, "isinya bukan yang diterbitkan"),
        (_padded, "isinya bukan yang diterbitkan"),
        (_saved_anew, "isinya bukan yang diterbitkan"),
        (_appended, "sesudah ditandatangani ditambahi revisi"),
        (lambda pdf: pdf + b"\n", "sesudah ditandatangani ditambahi revisi"),
    ],
)
def test_a_changed_letter_is_found(
    issued: tuple[str, str, bytes], check: Callable[..., CommandResult], change: Callable[[bytes], bytes], why: str
) -> None:
    nomor, _, pdf = issued
    hasil = check(change(pdf))
    assert (hasil.status, hasil.err) == (1, "")
    assert hasil.out.startswith("DIUBAH.")
    assert why in hasil.out
    assert nomor in hasil.out


def test_a_letter_whose_code_was_taken_out_does_not_match_its_signature(
    issued: tuple[str, str, bytes], check: Callable[..., CommandResult]
) -> None:
    _, kode, pdf = issued
    hasil = check(pdf.replace(kode.encode(), b"X" * len(kode)))
    assert hasil.status == 1
    assert "Tanda tangannya tidak cocok dengan isinya" in hasil.out


def test_what_others_signed_is_not_ours(check: Callable[..., CommandResult], issued: tuple[str, str, bytes]) -> None:
    foreign = Outsider.new(_now()).credentials("Segel Ombudsman Republik Indonesia")
    hasil = check(sign(letter(), foreign, _now()))
    assert (hasil.status, hasil.err) == (1, "")
    assert hasil.out.startswith("BUKAN MILIK KAMI. Ditandatangani pihak yang tidak kami percayai")
    assert "tidak dipercaya" in hasil.out
    _, kode, _ = issued
    hasil = check(sign(letter(kode=kode), foreign, _now()))
    assert hasil.status == 1
    assert hasil.out.startswith("BUKAN MILIK KAMI. Memuat kode surat kami, tetapi ditandatangani pihak lain.")


def test_a_letter_of_another_registry_is_not_ours(
    pks: Terminal, check: Callable[..., CommandResult], issued: tuple[str, str, bytes]
) -> None:
    """Signed by our key, never issued: somebody else had the key."""
    penyegel, now = pks.application().penyegel, _now()
    hasil = check(penyegel.tanda_tangani(letter(), PenandaTangan(Pihak.OMBUDSMAN), now))
    assert hasil.status == 1
    assert "tetapi registri ini tidak menerbitkan naskah itu" in hasil.out


def test_an_unsigned_file_is_not_ours(check: Callable[..., CommandResult], issued: tuple[str, str, bytes]) -> None:
    hasil = check(letter())
    assert (hasil.status, hasil.out.startswith("BUKAN MILIK KAMI. Tidak ditandatangani")) == (1, True)


def test_bad_files_get_one_line(pks: Terminal, check: Callable[..., CommandResult], tmp_path: Path) -> None:
    big = tmp_path / "besar.pdf"
    with big.open("wb") as f:
        f.truncate(51 * 2**20)
    for hasil, said in (
        (check(b"halo"), "bukan PDF"),
        (check(b"%PDF-1.7\nhalo"), "rusak"),
        (pks("surat", "periksa", str(big)), "terlalu besar"),
        (pks("surat", "periksa", str(tmp_path / "tidak-ada.pdf")), "tidak ada"),
        (pks("surat", "periksa", str(tmp_path)), "sebuah folder"),
    ):
        assert hasil.status != 0
        assert (hasil.out, said in hasil.err) == ("", True)


def test_the_letters_of_a_case_are_still_listed_by_its_number(pks: Terminal, issued: tuple[str, str, bytes]) -> None:
    nomor, _, _ = issued
    with pks.application().uow() as uow:
        berkas = uow.surat.find()[0].nomor_berkas
    assert pks("surat", berkas).out == pks("surat", "daftar", berkas).out
    assert nomor in pks("surat", berkas).out
