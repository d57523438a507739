"""Signatures by the embedded authority: whole, ours, of the application's time; every change is found."""

import io
import re
import zlib
from datetime import datetime, timedelta
from hashlib import sha256

import pikepdf
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils.generic import pdf_name, pdf_string
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah, PksError
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.surat.tanda_tangan import NaskahTerbaca, PenandaTangan, TandaTanganTerbaca, kode_baru
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.signing import certificates
from pksbpmn.signing.authority import EmbeddedAuthority
from pksbpmn.signing.holders import common_name, label
from pksbpmn.signing.pades import sign
from pksbpmn.signing.penyegel import PadesPenyegel
from tests.fakes import MemoryRegistry
from tests.signing import KODE, YEAR, Outsider, letter

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=JAKARTA)
SEAL = PenandaTangan(Pihak.OMBUDSMAN)
OFFICER = PenandaTangan(Pihak.ITJEN, "Nama Rekaan, S.H.", "Sekretaris Inspektorat Jenderal")


@pytest.fixture
def authority(registry: MemoryRegistry) -> EmbeddedAuthority:
    return EmbeddedAuthority(registry.uow)


@pytest.fixture
def penyegel(authority: EmbeddedAuthority) -> PadesPenyegel:
    return PadesPenyegel(authority, authority.roots)


@pytest.fixture
def registry() -> MemoryRegistry:
    return MemoryRegistry()


def only(naskah: NaskahTerbaca) -> TandaTanganTerbaca:
    """The one signature of a document to which nothing was added."""
    assert not naskah.ditambahi
    (t,) = naskah.tanda_tangan
    return t


@pytest.mark.parametrize("jenis", JenisSurat)
def test_every_kind_of_letter_is_signed_whole(
    penyegel: PadesPenyegel, authority: EmbeddedAuthority, jenis: JenisSurat
) -> None:
    printed = letter(jenis)
    signed = penyegel.tanda_tangani(printed, SEAL, NOW)
    assert signed.startswith(printed), "the page must stay as it was printed"
    naskah = penyegel.baca(signed, NOW)
    t = only(naskah)
    assert (naskah.kode, t.penanda, t.lembaga) == (
        KODE,
        "Segel Ombudsman Republik Indonesia",
        "Ombudsman Republik Indonesia",
    )
    assert (t.utuh, t.dipercaya, t.waktu, t.cap_waktu) == (True, True, NOW, None)
    (signature,) = PdfFileReader(io.BytesIO(signed)).embedded_regular_signatures
    context = ValidationContext(trust_roots=authority.roots(), moment=NOW)
    assert validate_pdf_signature(signature, context).bottom_line
    assert signature.sig_object["/SubFilter"] == "/ETSI.CAdES.detached"
    with pikepdf.open(io.BytesIO(signed)) as berkas:
        xmp = berkas.open_metadata()
        assert (xmp["pdfaid:part"], xmp["pdfaid:conformance"]) == ("2", "B")


def _places(signed: bytes) -> dict[str, int]:
    """Where to change one byte."""
    contents = signed.index(b"/Contents <") + len(b"/Contents <")
    return {
        "the header": 6,
        "a stream of the page": signed.index(b"stream\n") + 40,
        "the middle": signed.index(b"/ByteRange") // 2,
        "the first cross-reference": int(re.findall(rb"startxref\s+(\d+)", signed)[0]) + 60,
        "the signature's own field": signed.index(b"/ByteRange") + 2,
        "the stated time": signed.index(b"/M (") + 12,
        "the certificate": contents + 1200,
        "the value of the signature": contents + 2 * 60,
        "the last line": len(signed) - 20,
    }


PLACES = list(_places(b"stream\n" + b"/M (" + b"startxref 1 /ByteRange /Contents <"))


@pytest.fixture(scope="module")
def once_signed() -> tuple[PadesPenyegel, bytes]:
    authority = EmbeddedAuthority(MemoryRegistry().uow)
    penyegel = PadesPenyegel(authority, authority.roots)
    return penyegel, penyegel.tanda_tangani(letter(), SEAL, NOW)


@pytest.mark.parametrize("place", PLACES)
def test_one_changed_byte_is_found(once_signed: tuple[PadesPenyegel, bytes], place: str) -> None:
    penyegel, signed = once_signed
    at = _places(signed)[place]
    changed = signed[:at] + bytes([signed[at] ^ 1]) + signed[at + 1 :]
    try:
        naskah = penyegel.baca(changed, NOW)
    except MasukanSalah:
        return  # so broken that nobody takes it for a document
    assert not any(t.utuh or t.dipercaya for t in naskah.tanda_tangan), place


def test_an_appended_revision_is_found(penyegel: PadesPenyegel) -> None:
    signed = penyegel.tanda_tangani(letter(), SEAL, NOW)

    writer = IncrementalPdfFileWriter(io.BytesIO(signed))
    writer.root["/Pages"]["/Kids"][0].get_object()[pdf_name("/Tambahan")] = pdf_string("pasal yang disisipkan")
    writer.mark_update(writer.root["/Pages"]["/Kids"].raw_get(0))
    output = io.BytesIO()
    writer.write(output)
    naskah = penyegel.baca(output.getvalue(), NOW)
    assert naskah.ditambahi
    assert not penyegel.baca(signed, NOW).ditambahi


def test_a_foreign_signature_is_not_believed(penyegel: PadesPenyegel) -> None:
    """Neither alone nor over a document of ours; and what it adds to ours is something added."""
    foreign = Outsider.new(NOW).credentials("Segel Ombudsman Republik Indonesia")
    t = only(penyegel.baca(sign(letter(), foreign, NOW), NOW))
    assert (t.utuh, t.dipercaya) == (True, False)
    naskah = penyegel.baca(sign(penyegel.tanda_tangani(letter(), SEAL, NOW), foreign, NOW), NOW)
    assert [t.dipercaya for t in naskah.tanda_tangan] == [True, False]


def test_an_officer_signs_in_his_office_and_name(penyegel: PadesPenyegel, registry: MemoryRegistry) -> None:
    t = only(penyegel.baca(penyegel.tanda_tangani(letter(), OFFICER, NOW), NOW))
    assert t.penanda == "Sekretaris Inspektorat Jenderal, Nama Rekaan, S.H."
    assert t.lembaga == "Inspektorat Jenderal Kementerian Ketenagakerjaan"
    with registry.uow() as uow:
        (_, own) = uow.sertifikat.find()
    assert "Rekaan" not in own.pemegang + own.kunci


def test_each_signature_names_the_certificate_by_which_it_is_proved(penyegel: PadesPenyegel) -> None:
    """And nothing else but what was signed (ETSI EN 319 142-1, 6.3): no time, which stands in the page's own field."""
    signed = penyegel.tanda_tangani(penyegel.tanda_tangani(letter(), SEAL, NOW), OFFICER, NOW)
    signatures = PdfFileReader(io.BytesIO(penyegel.tanda_tangani(signed, SEAL, NOW))).embedded_signatures
    for signature in signatures:
        said = {a["type"].native: a["values"][0] for a in signature.signer_info["signed_attrs"]}
        assert set(said) == {"content_type", "message_digest", "signing_certificate_v2"}
        (named,) = said["signing_certificate_v2"]["certs"].native
        certificate = signature.signer_cert
        assert named["cert_hash"] == sha256(certificate.dump()).digest()
        assert named["issuer_serial"]["serial_number"] == certificate.serial_number
        assert named["issuer_serial"]["issuer"] == [certificate.issuer.native]
    assert signatures[0].signer_cert.sha256 == signatures[2].signer_cert.sha256 != signatures[1].signer_cert.sha256


@pytest.mark.parametrize(
    ("oleh", "named", "kept"),
    [
        (PenandaTangan(Pihak.ITJEN), "Segel Inspektorat Jenderal Kementerian Ketenagakerjaan", "itjen"),
        (
            PenandaTangan(Pihak.OMBUDSMAN, jabatan="Kepala Keasistenan Utama VI"),
            "Kepala Keasistenan Utama VI",
            "kepala-keasistenan-utama-vi",
        ),
        (PenandaTangan(Pihak.OMBUDSMAN, "Contoh", "Jabatan " * 9), "Jabatan " * 6 + "Jabat…, Contoh", None),
    ],
)
def test_what_a_holder_is_called(oleh: PenandaTangan, named: str, kept: str | None) -> None:
    assert common_name(oleh) == named
    assert len(named.encode()) <= 64
    if kept:
        assert label(oleh) == kept


def test_only_the_parties_sign(penyegel: PadesPenyegel) -> None:
    with pytest.raises(PksError, match="DPR tidak menandatangani"):
        penyegel.tanda_tangani(letter(), PenandaTangan(Pihak.DPR), NOW)


def test_the_time_is_that_of_the_application(penyegel: PadesPenyegel) -> None:
    """Years ahead of the machine, as in a story: nothing in the file is of the machine's clock."""
    later = NOW + 30 * YEAR
    printed = letter()
    signed = penyegel.tanda_tangani(printed, SEAL, later)
    assert only(penyegel.baca(signed, later)).waktu == later
    assert f"{datetime.now(JAKARTA):%Y%m%d}".encode() not in signed[len(printed) :]
    with pikepdf.open(io.BytesIO(signed)) as new, pikepdf.open(io.BytesIO(printed)) as old:
        assert new.docinfo["/ModDate"] == old.docinfo["/ModDate"]


def test_a_certificate_is_renewed_before_its_end_and_old_signatures_stay_ours(
    penyegel: PadesPenyegel, registry: MemoryRegistry
) -> None:
    signed = penyegel.tanda_tangani(letter(), SEAL, NOW)

    def kept(pemegang: str) -> int:
        with registry.uow() as uow:
            return len(uow.sertifikat.find(pemegang=pemegang))

    penyegel.tanda_tangani(letter(), SEAL, NOW + 2 * YEAR)
    assert (kept("AKAR"), kept("OMBUDSMAN")) == (1, 1)
    newer = penyegel.tanda_tangani(letter(), SEAL, NOW + 3 * YEAR - timedelta(days=80))
    assert (kept("AKAR"), kept("OMBUDSMAN")) == (1, 2)
    newest = penyegel.tanda_tangani(letter(), SEAL, NOW + 18 * YEAR)
    assert (kept("AKAR"), kept("OMBUDSMAN")) == (2, 3)
    for each in (signed, newer, newest):
        t = only(penyegel.baca(each, NOW + 19 * YEAR))
        assert (t.utuh, t.dipercaya) == (True, True)


def test_who_kept_the_old_keys_signs_no_more_and_what_was_signed_stays_ours(registry: MemoryRegistry) -> None:
    """The old private keys are destroyed, the certificates stay believed."""
    old = EmbeddedAuthority(registry.uow)
    penyegel = PadesPenyegel(old, old.roots)
    before = penyegel.tanda_tangani(letter(), SEAL, NOW)
    assert EmbeddedAuthority(registry.uow).renew(NOW) == 2
    with registry.uow() as uow:
        ended = uow.sertifikat.find()
        assert [(s.kunci_rahasia, s.dihentikan) for s in ended] == [("[dimusnahkan]", NOW)] * 2
        assert len(uow.audit.find(peristiwa="sertifikat-dihentikan")) == 2
    new = EmbeddedAuthority(registry.uow)
    after = PadesPenyegel(new, new.roots).tanda_tangani(letter(), SEAL, NOW)
    with registry.uow() as uow:
        assert [s.kunci for s in uow.sertifikat.find(dihentikan=None)] == ["AKAR/2", "OMBUDSMAN/2"]
    for each in (before, after):
        t = only(PadesPenyegel(new, new.roots).baca(each, NOW + timedelta(days=1)))
        assert (t.utuh, t.dipercaya) == (True, True)
    assert new.expiries(NOW) == {}
    assert new.renew(NOW) == 2
    assert new.renew(NOW) == 0


def test_certificates_are_made_once_and_found_by_the_next_process(registry: MemoryRegistry) -> None:
    for _ in range(2):
        authority = EmbeddedAuthority(registry.uow)
        authority.credentials(SEAL, NOW)
        authority.credentials(SEAL, NOW)
    with registry.uow() as uow:
        assert [s.kunci for s in uow.sertifikat.find()] == ["AKAR/1", "OMBUDSMAN/1"]
        assert [a.rincian["pemegang"] for a in uow.audit.find(peristiwa="sertifikat-dibuat")] == ["AKAR", "OMBUDSMAN"]


def test_a_key_that_does_not_fit_is_told(registry: MemoryRegistry, authority: EmbeddedAuthority) -> None:
    assert authority.expiries(NOW) == {}
    authority.credentials(SEAL, NOW)
    assert authority.expiries(NOW) == {}
    with registry.uow() as uow:
        uow.sertifikat.find()[1].kunci_rahasia = certificates.new_root(NOW, YEAR).key_pem
        uow.commit()
    with pytest.raises(PksError, match="OMBUDSMAN/1 dan kuncinya tidak cocok"):
        authority.expiries(NOW)
    with pytest.raises(PksError, match="tidak cocok"):
        EmbeddedAuthority(registry.uow).credentials(SEAL, NOW)


def test_codes_are_random_and_cannot_be_misread() -> None:
    codes = {kode_baru() for _ in range(1000)}
    assert len(codes) == 1000
    assert all(re.fullmatch(r"[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}", k) for k in codes)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "bukan PDF"),
        (b"GIF89a", "bukan PDF"),
        (b"%PDF-1.7\n" + b"\0" * 5000, "rusak"),
        (
            b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n5\n",
            "rusak",
        ),
        (b"%PDF-1.7\n" + b"[" * 100_000, "rusak"),
    ],
)
def test_a_hostile_file_gets_one_clear_line(penyegel: PadesPenyegel, content: bytes, said: str) -> None:
    with pytest.raises(MasukanSalah, match=said) as refusal:
        penyegel.baca(content, NOW)
    assert "\n" not in str(refusal.value)


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_whatever_is_changed_there_is_an_answer(once_signed: tuple[PadesPenyegel, bytes], data: st.DataObject) -> None:
    """Bytes replaced, removed, put in, anywhere: one clear line or a verdict, never a whole document of ours."""
    penyegel, signed = once_signed
    at = data.draw(st.integers(0, len(signed) - 1))
    end = data.draw(st.integers(at, min(at + 50, len(signed))))
    changed = signed[:at] + data.draw(st.binary(max_size=50)) + signed[end:]
    assume(changed != signed)
    try:
        naskah = penyegel.baca(changed, NOW)
    except MasukanSalah:
        return
    if changed.startswith(signed) and not changed[len(signed) :].strip():
        return  # blank lines after the end say nothing; the registry, which knows the whole file, still tells
    gap = signed.index(b"/Contents <"), signed.index(b">", signed.index(b"/Contents <") + 11)
    if not gap[0] < at < gap[1]:  # what lies beside the signature in the room left for it, only the registry can tell
        assert naskah.ditambahi or not any(t.utuh and t.dipercaya for t in naskah.tanda_tangan)


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.999])
def test_a_cut_file_is_never_whole(once_signed: tuple[PadesPenyegel, bytes], part: float) -> None:
    penyegel, signed = once_signed
    try:
        naskah = penyegel.baca(signed[: int(len(signed) * part)], NOW)
    except MasukanSalah:
        return
    assert not any(t.utuh for t in naskah.tanda_tangan)


def test_an_encrypted_file_is_refused(penyegel: PadesPenyegel) -> None:
    output = io.BytesIO()
    with pikepdf.open(io.BytesIO(letter())) as berkas:
        berkas.save(output, encryption=pikepdf.Encryption(owner="a", user=""))
    with pytest.raises(MasukanSalah, match="terenkripsi"):
        penyegel.baca(output.getvalue(), NOW)


def test_a_page_that_unpacks_to_gigabytes_is_no_danger(penyegel: PadesPenyegel) -> None:

    bomb = zlib.compress(b"\0" * 300_000_000, 9)
    body = (
        b"%PDF-1.7\n1 0 obj\n<</Type/XRef/W[1 2 1]/Size 2/Root 2 0 R/Filter/FlateDecode/Length "
        + str(len(bomb)).encode()
    )
    with pytest.raises(MasukanSalah, match="rusak"):
        penyegel.baca(body + b">>\nstream\n" + bomb + b"\nendstream\nendobj\nstartxref\n9\n%%EOF\n", NOW)
