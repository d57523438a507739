"""Hostile files: by name, by content, by what they grow to and what they do; held until a scanner has passed them."""

import io
import json
import socket
import socketserver
import struct
import threading
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from pksbpmn.domain.berkas.isi_aktif import aksi_pdf
from pksbpmn.domain.berkas.unggahan import BATAS_BAWAAN, periksa_unggahan
from pksbpmn.domain.galat import GalatSementara, MasukanSalah, PksError
from pksbpmn.scanning.clamd import Clamd
from pksbpmn.usecases.berkas.lampiran import daftar_lampiran
from pksbpmn.usecases.berkas.unggahan import BELUM_DIPINDAI, alasan_ditahan, keadaan, terima, wajib_bersih
from tests.fakes.registry import MemoryRegistry
from tests.unit.cli_tools import Terminal, refused, succeeded, terminal

pks = pytest.fixture(terminal, name="pks")

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
VIRUS = b"tanda tangan virus rekaan"


def zipped(*members: tuple[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", packing) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return content.getvalue()


def pdf(*objects: bytes) -> bytes:
    return b"%PDF-1.7\n" + b"\n".join(objects) + b"\n%%EOF\n"


def object_stream(content: bytes, extra: bytes = b"") -> bytes:
    packed = zlib.compress(content)
    return b"1 0 obj\n<< /Type /ObjStm /Filter /FlateDecode %s >>\nstream\n%s\nendstream\nendobj" % (extra, packed)


PROGRAMS = "js vbs bat cmd ps1 hta lnk exe scr com msi jar docm xlsm html svg iso url"


@pytest.mark.aturan("KEAMANAN-18")
@pytest.mark.parametrize("ending", PROGRAMS.split())
def test_an_ending_that_is_not_on_the_list(ending: str) -> None:
    for name in (f"surat.{ending}", f"surat.pdf.{ending}", f"SURAT.{ending.upper()}"):
        with pytest.raises(MasukanSalah, match="Jenis berkas ini tidak diterima"):
            periksa_unggahan(name, b"isi biasa")


def test_a_name_without_an_ending_is_taken_by_its_content() -> None:
    assert periksa_unggahan("surat", b"isi biasa") == "surat"
    assert periksa_unggahan("...", pdf()) == "berkas"
    for content in (b"MZ", b"\x00\x01\x02", zipped(("a.exe", b"x"))):
        with pytest.raises(MasukanSalah):
            periksa_unggahan("surat", content)


@pytest.mark.aturan("KEAMANAN-18")
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("catatan.txt", pdf()),
        ("catatan.csv", OLE),
        ("catatan.txt", b"PK\x03\x04"),
        ("catatan.txt", b"\x7f\0\0"),
        ("surat.pdf", b"<script>alert(1)</script>"),
        ("foto.png", pdf()),
        ("surat.doc", b"{\\rtf1}"),
        ("surat.docx", zipped(("xl/workbook.xml", b""))),
    ],
)
def test_a_content_that_is_not_what_its_name_says(name: str, content: bytes) -> None:
    with pytest.raises(MasukanSalah, match="tidak sesuai"):
        periksa_unggahan(name, content)


@pytest.mark.aturan("KEAMANAN-18")
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("surat.docx", zipped(("word/document.xml", b""), ("word/vbaProject.bin", b"x"))),
        ("tabel.xlsx", zipped(("xl/workbook.xml", b""), ("xl/activeX/activeX1.bin", b"x"))),
        (
            "surat.docx",
            zipped(("word/document.xml", b""), ("[Content_Types].xml", b"x.macroEnabled.y")),
        ),
        ("surat.docx", zipped(("word/document.xml", b""), ("word/vbaData.xml", b"x"))),
        ("surat.docx", zipped(("word/document.xml", b""), ("word/embeddings/oleObject1.bin", b"x"))),
        ("surat.odt", zipped(("mimetype", b""), ("Basic/Standard/Module1.xml", b"x"))),
        ("surat.odt", zipped(("mimetype", b""), ("Scripts/python/a.py", b"x"))),
        ("tabel.xls", OLE + bytes(500) + "Macros".encode("utf-16-le")),
        ("tabel.xls", OLE + bytes(500) + "VBA\0".encode("utf-16-le")),
        ("surat.doc", OLE + bytes(500) + "_VBA_PROJECT".encode("utf-16-le")),
        ("tabel.xls", OLE + bytes(500) + "\x01Ole10Native".encode("utf-16-le")),
    ],
)
def test_macros_in_an_office_file(name: str, content: bytes) -> None:
    with pytest.raises(MasukanSalah, match="makro"):
        periksa_unggahan(name, content)


_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ODF = (
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:x="http://www.w3.org/1999/xlink"'
)


def _rels(kind: str, target: str, mode: str = 'TargetMode="External"') -> bytes:
    one = f"<r:Relationship Id='a' Type='{_RELS}/{kind}' Target='{target}' {mode}/>"
    return f"<r:Relationships xmlns:r='p'>{one}</r:Relationships>".encode()


def _docx(rels: bytes, document: bytes = b"<x/>") -> bytes:
    return zipped(("word/document.xml", document), ("word/_rels/settings.xml.rels", rels))


def _odt(inside: str) -> bytes:
    return zipped(("mimetype", b""), ("content.xml", f"<a {_ODF}>{inside}</a>".encode()))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("surat.docx", _docx(_rels("attachedTemplate", "https://lain.example/t.dotm"))),
        ("surat.docx", _docx(_rels("attachedTemplate", "\\\\lain.example\\t", mode=""))),
        ("surat.docx", _docx(_rels("attachedTemplate", "t.dotm"))),
        ("surat.docx", _docx(_rels("image", "https://lain.example/1.png").decode().encode("utf-16"))),
        ("surat.docx", _docx(_rels("hyperlink", "file://lain.example/bagi/a"))),
        ("surat.docx", _docx(_rels("aFChunk", "/word/a.html", mode=""))),
        ("surat.docx", _docx(b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")),
        (
            "surat.docx",
            _docx(b"<a/>", b"<w><p><instrText> DDEA</instrText><instrText>UTO c:\\x</instrText></p></w>"),
        ),
        ("surat.docx", _docx(b"<a/>", b"<w><instrText>" + b"\n" * 10**6 + b"DDEAUTO c:\\x</instrText></w>")),
        ("surat.docx", _docx(b"<a/>", b"<w><fldSimple instr=' INCLUDEPICTURE \"https://lain.example/1\"'/></w>")),
        ("tabel.xlsx", zipped(("xl/workbook.xml", b"<a/>"), ("xl/externalLinks/externalLink1.xml", b"<a/>"))),
        ("tabel.xlsx", zipped(("xl/workbook.xml", b"<a/>"), ("xl/connections.xml", b"<a/>"))),
        ("tabel.xlsx", zipped(("xl/worksheets/sheet1.xml", b"<a><f>cmd|' /C calc'!A0</f></a>"))),
        ("tabel.xlsx", zipped(("xl/worksheets/sheet1.xml", b"<a><f>WEBSERVICE(A1)</f></a>"))),
        ("surat.odt", _odt('<draw:image x:href="https://lain.example/1.png"/>')),
        ("surat.odt", _odt('<text:section-source x:href="file:///etc/passwd"/>')),
        ("surat.odt", _odt('<meta:template x:href="https://lain.example/t.ott"/>')),
        ("surat.odt", _odt('<meta:template x:href="file://lain.example/t.ott"/>')),
        ("surat.odt", _odt("<text:dde-connection-decl/>")),
        ("tabel.ods", _odt('<table:cell table:formula="of:=WEBSERVICE([.A1])"/>')),
    ],
)
def test_an_office_file_that_fetches_from_elsewhere_when_it_is_opened(name: str, content: bytes) -> None:
    """A remote template tells its sender who reads it, and where; what it brings may run."""
    with pytest.raises(MasukanSalah, match="mengambil isi dari tempat lain"):
        periksa_unggahan(name, content)


def test_an_office_file_with_links_to_click_and_parts_of_its_own_is_taken() -> None:
    document = b"<w><instrText> PAGE </instrText><instrText> HYPERLINK https://lain.example/LINK </instrText></w>"
    for name, content in (
        ("surat.docx", _docx(_rels("hyperlink", "https://lain.example/"), document)),
        ("surat.docx", _docx(_rels("hyperlink", "mailto:a@lain.example"))),
        ("surat.docx", _docx(_rels("image", "media/1.png", mode=""))),
        (
            "tabel.xlsx",
            zipped(("xl/worksheets/sheet1.xml", b"<a><f>SUM(A1:A3)</f><f>IF(A1,&quot;a|b&quot;,2)</f></a>")),
        ),
        ("surat.odt", _odt('<text:a x:href="https://lain.example/">x</text:a><draw:image x:href="Pictures/1.png"/>')),
        ("surat.odt", _odt('<meta:template x:href="file:///C:/Surat/dinas.ott"/>')),
    ):
        assert periksa_unggahan(name, content) == name


def test_an_archive_that_grows_without_bound() -> None:
    for name, member in (("surat.docx", "word/document.xml"), ("data.zip", "data.csv")):
        bomb = zipped((member, bytes(60_000_000)))
        assert len(bomb) < 100_000
        with pytest.raises(MasukanSalah, match="mengembang terlalu besar"):
            periksa_unggahan(name, bomb)
    many = zipped(*((f"{n}.csv", b"") for n in range(5001)))
    with pytest.raises(MasukanSalah, match="terlalu banyak berkas"):
        periksa_unggahan("data.zip", many)


def test_an_archive_that_lies_about_its_sizes_or_is_broken_or_closed() -> None:
    whole = zipped(("data.csv", bytes(20_000_000)))
    size = struct.pack("<I", 20_000_000)
    for content in (whole.replace(size, struct.pack("<I", 10)), whole[:-40], b"PK\x03\x04", b"PK\x05\x06"):
        with pytest.raises(MasukanSalah):
            periksa_unggahan("data.zip", content)


@pytest.mark.parametrize("member", ["a.exe", "a.js", "dalam.zip", "makro.docm", "tanpa-akhiran"])
def test_what_is_not_taken_inside_an_archive(member: str) -> None:
    with pytest.raises(MasukanSalah, match="tidak diterima"):
        periksa_unggahan("data.zip", zipped(("baik.csv", b"a;b"), (member, b"x")))


def test_honest_files_are_taken() -> None:
    for name, content in (
        ("surat.docx", zipped(("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<x/>"))),
        ("data.zip", zipped(("a.csv", b"a;b"), ("b/c.pdf", pdf()))),
        ("surat.doc", OLE + bytes(500)),
        ("suara.ogg", b"OggS\0\0"),
        ("foto.jpg", b"\xff\xd8\xff\xe0"),
        ("data.csv", "nama;é\n".encode("latin-1")),
        ("data.txt", "teks".encode("utf-16")),
    ):
        assert periksa_unggahan(name, content) == name


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (pdf(b"<< /S /JavaScript /JS (app.alert(1)) >>"), "JavaScript"),
        (pdf(b"<< /S /J#61vaScript /J#53 (x) >>"), "JavaScript"),
        (pdf(b"<</JS 5 0 R>>"), "JavaScript"),
        (pdf(b"<< /S /Launch /F (cmd.exe) >>"), "perintah"),
        (pdf(b"<< /Names << /EmbeddedFiles 3 0 R >> >>"), "berkas lain"),
        (pdf(b"<< /Type /Filespec /EF << /F 2 0 R >> >>\n<< /Type /EmbeddedFile >>"), "berkas lain"),
        (pdf(object_stream(b"2 0 << /S /JavaScript /JS (x) >>")), "JavaScript"),
        (pdf(object_stream(b"2 0 << /S /J#61vaScript >>")), "JavaScript"),
        (pdf(object_stream(b"x", b"/DecodeParms << /Predictor 12 >>")), "tidak dapat diperiksa"),
        (pdf(b"1 0 obj << /Type /ObjStm /Filter /LZWDecode >>\nstream\nxx\nendstream"), "tidak dapat diperiksa"),
        (pdf(b"trailer << /Encrypt 9 0 R >>"), "tersandi"),
    ],
)
def test_a_pdf_that_acts(content: bytes, what: str) -> None:
    assert what in str(aksi_pdf(content))


@pytest.mark.parametrize(
    "action",
    [
        b"<</S/JavaScript%comment\n/JS%(\n(app.alert(1))>>",
        b"<</JS%a comment of #0a its own\n%another\r(app.alert(1))>>",
        b"<</JS\0(app.alert(1))>>",
        b"<</JS\f\0%\n5 0 R>>",
        b"<</JS\0\0<6170702e>>>",
        b"<</S/JavaScript\0>>",
        b"[/JavaScript]",
        b"{/JavaScript}",
        b"<</S/JavaScript#00>>",
        b"<</S/J#61#76aScript%>>",
        b"<</J#53#20(x)>>",
    ],
)
def test_a_pdf_name_that_ends_by_a_comment_a_nul_or_an_escape(action: bytes) -> None:
    assert aksi_pdf(pdf(action)) == "PDF memuat JavaScript"
    assert aksi_pdf(pdf(object_stream(b"2 0 " + action))) == "PDF memuat JavaScript"


def test_other_names_of_a_pdf_that_act_and_end_by_a_comment_or_a_nul() -> None:
    for name in (b"Launch", b"SubmitForm", b"EmbeddedFile", b"RichMedia", b"Encrypt"):
        for end in (b"%\n", b"\0", b"#00", b"]", b""):
            assert aksi_pdf(b"%PDF-1.7\n/" + name + end) is not None, (name, end)
    for longer in (b"/Launched (x)", b"/JavaScripts", b"/JSX (x)", b"/JS5", b"/EncryptMetadata true"):
        assert aksi_pdf(pdf(longer)) is None, longer


JS = zlib.compress(b"2 0 << /S /JavaScript >>")
PACKED = b"/Filter /FlateDecode /N 1"


@pytest.mark.parametrize(
    ("head", "start", "content"),
    [
        (b"/Type /ObjStm " + PACKED + b"/X (" + b"x" * 5000 + b")", b"stream\n", JS),
        (b"/Type /ObjStm " + PACKED + b"/X (obj)", b"stream\n", JS),
        (b"/Type /ObjStm " + PACKED + b"%obj\n", b"stream\n", JS),
        (b"/Type /ObjStm " + PACKED + b"/X (stream\n)", b"stream\n", JS),
        (b"/X (stream\n) /Type /ObjStm " + PACKED, b"stream\n", JS),
        (b"/Type /Obj#53tm%\n" + PACKED, b"stream\n", JS),
        (b"/Type /ObjStm " + PACKED, b"stream\r", JS),
        (b"/Type /ObjStm " + PACKED, b"stream \t\r\n", JS),
        (b"/Type 9 0 R " + PACKED + b"/First 4", b"stream\n", JS),
        (PACKED, b"stream\n", JS),
        (b"/Filter /Fl#61teDecode", b"stream\n", JS),
        (b"/Filter 8 0 R", b"stream\n", JS),
        (b"/Filter [/FlateDecode /FlateDecode]", b"stream\n", zlib.compress(JS)),
        (PACKED, b"stream\n", zlib.compress(b"\0%\n2 0 << /S /JavaScript >>")),
        (PACKED, b"stream\n", zlib.compress(b"2 0 << /S /JavaScript >>" + bytes(range(256)) * 300)[:-9] + b"\xff" * 9),
        (b"/Type /ObjStm /Filter /LZWDecode /X (" + b"x" * 5000 + b")", b"stream\n", b"\x80\x0b"),
        (b"/Type 9 0 R /First 4 /Filter /ASCIIHexDecode", b"stream\n", b"3220>"),
        (b"/Type /ObjStm /X (stream\n) /Filter /LZWDecode", b"stream\n", b"\x80\x0b"),
    ],
)
def test_an_object_stream_whose_head_is_cut_or_says_nothing(head: bytes, start: bytes, content: bytes) -> None:
    hidden = b"1 0 obj\n<< " + head + b" >>" + start + content + b"\nendstream\nendobj"
    assert aksi_pdf(pdf(hidden)) in {"PDF memuat JavaScript", "PDF tidak dapat diperiksa"}


def test_a_pdf_of_streams_without_end_is_not_looked_at_for_hours() -> None:
    assert aksi_pdf(b"%PDF-1.7\n" + b"stream\n" * 200_000) == "PDF terlalu besar untuk diperiksa"


def test_a_pdf_of_pages_only() -> None:
    assert aksi_pdf(pdf(b"<< /Type /Page >>", object_stream(b"2 0 << /Type /Page >>"))) is None
    picture = b"1 0 obj\n<< /Filter /FlateDecode >>\nstream\n" + zlib.compress(bytes(10**6)) + b"\nendstream"
    assert aksi_pdf(pdf(picture)) is None


def test_a_pdf_that_unpacks_without_bound() -> None:
    big = b"1 0 obj\n<< /Filter /FlateDecode >>\nstream\n" + zlib.compress(bytes(70 * 2**20)) + b"\nendstream\n"
    assert aksi_pdf(pdf(big, big, big)) == "PDF terlalu besar untuk diperiksa"


class Scanner(socketserver.BaseRequestHandler):
    """A daemon that speaks INSTREAM as ClamAV does."""

    reply: bytes | None = None

    def handle(self) -> None:
        stream = self.request.makefile("rb")
        assert stream.read(10) == b"zINSTREAM\0"
        content = b""
        while size := struct.unpack("!I", stream.read(4))[0]:
            content += stream.read(size)
        found = b"stream: Rekaan.Uji-1 FOUND\0" if VIRUS in content else b"stream: OK\0"
        self.request.sendall(found if self.reply is None else self.reply)


@contextmanager
def daemon(where: Path | None = None, reply: bytes | None = None) -> Iterator[str]:
    """Its address: a socket in a folder, or on the loopback."""
    handler = type("Handler", (Scanner,), {"reply": reply})
    server: socketserver.BaseServer
    if where is not None:
        server, address = socketserver.ThreadingUnixStreamServer(str(where), handler), str(where)
    else:
        tcp = socketserver.ThreadingTCPServer(("127.0.0.1", 0), handler)
        server, address = tcp, f"127.0.0.1:{tcp.server_address[1]}"
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield address
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_the_scanner_is_asked_over_its_socket(tmp_path: Path) -> None:
    for where in (tmp_path / "clamd.ctl", None):
        with daemon(where) as address:
            assert Clamd(address).pindai(b"isi biasa" * 20_000) is None
            assert Clamd(address).pindai(b"x" * 70_000 + VIRUS) == "virus Rekaan.Uji-1"
            assert Clamd(address).pindai(b"") is None


def test_a_scanner_that_is_away_or_answers_something_else_has_passed_nothing(tmp_path: Path) -> None:
    with pytest.raises(GalatSementara, match="tidak terjangkau"):
        Clamd(str(tmp_path / "tidak-ada")).pindai(b"x")
    for reply in (b"", b"INSTREAM size limit exceeded. ERROR\0", b"stream: OK", b"x" * 5000):
        with daemon(reply=reply) as address, pytest.raises(GalatSementara):
            Clamd(address).pindai(b"x")
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{closed.getsockname()[1]}"
    with pytest.raises(GalatSementara):
        Clamd(address).pindai(b"x")


@pytest.mark.parametrize("address", ["clamd.example:3310", "10.0.0.1:3310", "clamd.ctl", "127.0.0.1", ""])
def test_files_do_not_leave_the_machine_to_be_scanned(address: str) -> None:
    with pytest.raises(PksError, match="bukan soket di mesin ini"):
        Clamd(address)


def test_a_virus_is_held_and_a_scanner_that_comes_later_looks_again(tmp_path: Path) -> None:
    registry = MemoryRegistry()
    with registry.uow() as uow:
        ((_, plain), (_, ill)) = terima(uow, "1", [("a.txt", b"biasa"), ("b.txt", VIRUS)])
        assert [keadaan(uow, h) for h in (plain, ill)] == ["LOLOS", "LOLOS"], "without a scanner nobody knows better"
        uow.commit()
    registry.pemindai = Clamd(str(tmp_path / "tidak-ada"))
    with registry.uow() as uow:
        assert keadaan(uow, ill) == "BELUM"
        assert [alasan_ditahan(uow, h) for h in (plain, ill)] == [BELUM_DIPINDAI] * 2
    with daemon() as address:
        registry.pemindai = Clamd(address)
        with registry.uow() as uow:
            assert [alasan_ditahan(uow, h) for h in (plain, ill)] == [None, "virus Rekaan.Uji-1"]
            assert [keadaan(uow, h) for h in (plain, ill)] == ["LOLOS", "DITAHAN"]
            with pytest.raises(MasukanSalah, match=r"virus Rekaan\.Uji-1"):
                wajib_bersih(uow, "surat.txt", VIRUS)
            uow.commit()
    with registry.uow() as uow:
        assert alasan_ditahan(uow, ill) == "virus Rekaan.Uji-1"


def test_more_files_or_bytes_than_a_case_may_have() -> None:
    registry = MemoryRegistry()
    registry.batas_unggahan = replace(BATAS_BAWAAN, jumlah=3, total=10)
    with registry.uow() as uow:
        for files, why in (([("a.txt", b"x")] * 4, "melebihi 3"), ([("a.txt", b"x" * 6)] * 2, "bersama-sama")):
            with pytest.raises(MasukanSalah, match=why):
                terima(uow, "1", files)
        assert registry.documents.contents == {}
        assert len(terima(uow, "1", [("a.txt", b"xyz")] * 3)) == 3


def test_a_file_that_is_held_is_listed_and_read_by_nobody(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    (pks.folder / "aksi.pdf").write_bytes(pdf(b"<< /S /JavaScript /JS (x) >>"))
    (pks.folder / "biasa.pdf").write_bytes(pdf())
    add = (
        "lampiran",
        "tambah",
        nomor,
        "--bersama",
        "LAPORAN",
        "--dari",
        "PELAPOR",
        "--klasifikasi",
        "TERBATAS",
    )
    succeeded(pks(*add, "aksi.pdf", "biasa.pdf"))
    listed = {x["nama"]: x for x in json.loads(pks("lampiran", "daftar", nomor, "--format", "json").out)}
    assert [listed[n]["keadaan"] for n in ("aksi.pdf", "biasa.pdf")] == ["DITAHAN", "LOLOS"]
    copy = ("lampiran", "salin")
    reader = pks.of("700001")
    refused(reader(*copy, listed["aksi.pdf"]["id"], "keluar"), "Berkas itu ditahan: PDF memuat JavaScript")
    assert not (pks.folder / "keluar").exists()
    succeeded(reader(*copy, listed["biasa.pdf"]["id"], "keluar"))
    assert (pks.folder / "keluar" / "biasa.pdf").exists()
    with pks.application().uow() as uow:
        assert [j.diizinkan for j in uow.jurnal_akses.find(nomor_berkas=nomor)][-2:] == [False, True]
        assert [x.keadaan for x in daftar_lampiran(uow, nomor)] == ["DITAHAN", "LOLOS"]


@pytest.mark.aturan("KEAMANAN-21")
def test_a_complaint_with_names_of_files_without_end(pks: Terminal) -> None:
    refused(pks("lapor", "-", stdin=pks.laporan(lambda d: d.update(berkas=["a.pdf"] * 101))), "Laporan tidak sah")
    refused(pks("lapor", "-", stdin=pks.laporan(lambda d: d.update(berkas=["a" * 201]))), "Laporan tidak sah")
