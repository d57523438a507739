"""Files for the other house, each with a text in another place of it."""

import base64
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

import openpyxl
import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, Pdf, Stream, String

Change = Callable[[Pdf, str], object]
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def pdf(drawn: str = "Register pelatihan", change: Change | None = None, text: str = "") -> bytes:
    """A page with a text; `change` puts another one elsewhere."""
    made = Pdf.new()
    page = made.add_blank_page(page_size=(595, 842))
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    page.Resources = Dictionary(Font=Dictionary(F1=made.make_indirect(font)))
    page.Contents = made.make_stream(f"BT /F1 12 Tf 50 700 Td ({drawn}) Tj ET".encode())
    if change is not None:
        change(made, text)
    out = BytesIO()
    made.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _title(made: Pdf, text: str) -> None:
    made.docinfo["/Title"] = text


def _own(made: Pdf, text: str) -> None:
    made.docinfo["/Perusahaan"] = text


def _xmp(made: Pdf, text: str) -> None:
    with made.open_metadata() as meta:
        meta["dc:creator"] = [text]


def _note(made: Pdf, text: str) -> None:
    made.pages[0].Annots = Array([Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=[0, 0, 9, 9], Contents=text)])


def _stamp(made: Pdf, text: str) -> None:
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    looks = Stream(made, f"BT /F1 12 Tf 5 5 Td ({text}) Tj ET".encode())
    looks.Type, looks.Subtype, looks.BBox = Name.XObject, Name.Form, [0, 0, 300, 20]
    looks.Resources = Dictionary(Font=Dictionary(F1=font))
    rect = [0, 0, 300, 20]
    annot = Dictionary(Type=Name.Annot, Subtype=Name.Stamp, Rect=rect, AP=Dictionary(N=made.make_indirect(looks)))
    made.pages[0].Annots = Array([annot])


def _field(made: Pdf, text: str) -> None:
    field = Dictionary(FT=Name.Tx, T=String("nama"), V=String(text))
    made.Root.AcroForm = Dictionary(Fields=Array([made.make_indirect(field)]))


def _bookmark(made: Pdf, text: str) -> None:
    with made.open_outline() as outline:
        outline.root.append(OutlineItem(text, 0))


def _spoken(made: Pdf, text: str) -> None:
    drawn = f"BT /F1 12 Tf 50 700 Td /Span <</ActualText ({text})>> BDC (Pelapor) Tj EMC ET"
    made.pages[0].Contents = made.make_stream(drawn.encode())


IN_A_PDF: dict[str, Change] = {
    "title": _title,
    "a property of its own": _own,
    "XMP": _xmp,
    "a note": _note,
    "a stamp as it looks": _stamp,
    "the value of a field": _field,
    "a bookmark": _bookmark,
    "what is read aloud": _spoken,
}


def word(document: str = "", **others: str) -> bytes:
    """A text document with this XML in its body, and other parts; names of parts with / for __ and . for _DOT_."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{_W}">{document}</w:document>')
        for name, content in others.items():
            archive.writestr(name.replace("__", "/").replace("_DOT_", "."), content)
    return out.getvalue()


def _halves(text: str) -> str:
    """As an editor splits a word over runs."""
    half = len(text) // 2
    return "".join(f"<w:r><w:t>{t}</w:t></w:r>" for t in (text[:half], text[half:]))


def workbook(*rows: tuple[Any, ...]) -> bytes:
    """A table as a program for tables keeps it."""
    made = openpyxl.Workbook()
    for row in rows:
        made.worksheets[0].append(row)
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def named(text: str) -> Iterator[tuple[str, str, bytes]]:
    """(where it stands, name of the file, content)."""
    yield "the name of a file", f"{text}.csv", b"a;b\n"
    yield "a text", "a.txt", f"Hadir: {text}".encode()
    yield "a text in UTF-16", "a.txt", f"Hadir: {text}".encode("utf-16")
    yield "escapes of JSON", "a.json", ('{"a": "' + "".join(f"\\u{ord(c):04x}" for c in text) + '"}').encode()
    yield "a page", "a.pdf", pdf(text)
    for where, change in IN_A_PDF.items():
        yield where, "a.pdf", pdf(change=change, text=text)
    yield "a run", "a.docx", word(f"<w:t>{text}</w:t>")
    yield "a word split over runs", "a.docx", word(_halves(text))
    yield "a CDATA section", "a.docx", word(f"<w:t><![CDATA[{text}]]></w:t>")
    yield "a comment of the XML", "a.docx", word(f"<!-- {text} -->")
    yield "an attribute", "a.docx", word(f'<w:ins w:author="{text}"/>')
    yield "docProps", "a.docx", word(docProps__core_DOT_xml=f"<a><creator>{text}</creator></a>")
    yield "comments", "a.docx", word(word__comments_DOT_xml=f"<a>{text}</a>")
    yield "the name of a part", "a.docx", word(**{f"word__{text}_DOT_xml": "<a/>"})
    sheet = BytesIO()
    with zipfile.ZipFile(sheet, "w") as archive:
        archive.writestr("xl/workbook.xml", '<w><sheet name="S" state="veryHidden"/></w>')
        archive.writestr("xl/worksheets/sheet1.xml", f"<s><c><is><t>{text}</t></is></c></s>")
    yield "a hidden sheet", "a.xlsx", sheet.getvalue()
    yield "the name of an element", "a.docx", word(customXml__item1_DOT_xml=f"<a><{text.replace(' ', '.')}/></a>")
    yield "the name of an attribute", "a.docx", word(customXml__item1_DOT_xml=f'<a {text.replace(" ", ".")}="1"/>')
    yield "symbols of a font", "a.docx", word("".join(f'<w:sym w:font="Arial" w:char="{ord(c):04X}"/>' for c in text))
    yield "base 64", "a.txt", base64.b64encode(f"Pelapor: {text}".encode())
    yield "a subject of a mail", "a.txt", b"Subject: =?utf-8?B?" + base64.b64encode(text.encode()) + b"?="
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.comment = text.encode()
        archive.writestr("a.txt", "biasa")
    yield "the comment of an archive", "a.zip", packed.getvalue()
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("dalam/a.csv", f"nama;{text}")
    yield "a file in an archive", "a.zip", packed.getvalue()


def _picture(made: Pdf, _text: str) -> None:
    image = Stream(made, bytes(48))
    image.Type, image.Subtype, image.Width, image.Height = Name.XObject, Name.Image, 4, 4
    image.ColorSpace, image.BitsPerComponent = Name.DeviceRGB, 8
    made.pages[0].Resources.XObject = Dictionary(I1=made.make_indirect(image))


def _emptied(made: Pdf, _text: str) -> None:
    made.pages[0].Contents = made.make_stream(b"0 0 100 100 re f")


def _form_of_another_kind(made: Pdf, text: str) -> None:
    made.Root.AcroForm = Dictionary(Fields=Array([]), XFA=_stream(made, text))


def _attached(made: Pdf, text: str) -> None:
    file = Dictionary(Type=Name.Filespec, F=String("a.txt"), EF=Dictionary(F=_stream(made, text)))
    made.pages[0].Annots = Array(
        [Dictionary(Type=Name.Annot, Subtype=Name.FileAttachment, Rect=[0, 0, 9, 9], FS=made.make_indirect(file))]
    )


def _rich(made: Pdf, text: str) -> None:
    note = Dictionary(Type=Name.Annot, Subtype=Name.FreeText, Rect=[0, 0, 9, 9], Contents="x", RC=_stream(made, text))
    made.pages[0].Annots = Array([note])


def _long_value(made: Pdf, text: str) -> None:
    field = Dictionary(FT=Name.Tx, T=String("nama"), V=_stream(made, text))
    made.Root.AcroForm = Dictionary(Fields=Array([made.make_indirect(field)]))


def _private(made: Pdf, text: str) -> None:
    made.pages[0].PieceInfo = Dictionary(Illustrator=Dictionary(Private=Dictionary(A=_stream(made, text))))


def _patterned(made: Pdf, text: str) -> None:
    tile = Stream(made, f"BT /F1 12 Tf 10 10 Td ({text}) Tj ET".encode())
    tile.PatternType, tile.PaintType, tile.TilingType = 1, 1, 1
    tile.BBox, tile.XStep, tile.YStep, tile.Resources = [0, 0, 300, 40], 300, 40, Dictionary()
    made.pages[0].Resources.Pattern = Dictionary(P1=made.make_indirect(tile))


def _inline(made: Pdf, _text: str) -> None:
    made.pages[0].Contents = made.make_stream(_DRAWN + b" BI /W 2 /H 2 /CS /G /BPC 8 ID abcd\rEI Q")


def _outlines(made: Pdf, _text: str) -> None:
    letter = b" 10 10 m 20 10 20 20 10 20 c f 10 10 m 2 3 l 4 5 l 6 7 l 8 9 l 1 1 l f"
    made.pages[0].Contents = made.make_stream(_DRAWN + letter * 4)


def _by_number(made: Pdf, _text: str) -> None:
    below = Dictionary(Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name("/AAAAAA+Contoh"))
    font = Dictionary(Type=Name.Font, Subtype=Name.Type0, BaseFont=Name("/AAAAAA+Contoh"), Encoding=Name("/Identity-H"))
    font.DescendantFonts = Array([made.make_indirect(below)])
    made.pages[0].Resources.Font.F2 = made.make_indirect(font)


def _unnamed(made: Pdf, _text: str) -> None:
    encoding = Dictionary(Differences=Array([65, Name("/a0"), Name("/a1")]))
    font = Dictionary(Type=Name.Font, Subtype=Name.TrueType, BaseFont=Name("/AAAAAA+Contoh"), Encoding=encoding)
    made.pages[0].Resources.Font.F2 = made.make_indirect(font)


def _stream(made: Pdf, text: str) -> pikepdf.Object:
    return made.make_indirect(Stream(made, text.encode()))


_DRAWN = b"BT /F1 12 Tf 50 700 Td (Register pelatihan) Tj ET"
_HELD: dict[str, Change] = {
    "a form of another kind": _form_of_another_kind,
    "a file attached to a note, which does not say that it is one": _attached,
    "rich text of a note": _rich,
    "the value of a field as a stream": _long_value,
    "private data of a program": _private,
    "a pattern": _patterned,
    "a picture within a drawing": _inline,
    "letters drawn as lines": _outlines,
    "a font that knows its letters by number": _by_number,
    "a font with letters of its own names": _unnamed,
}
"""What no search reads, though it may name somebody."""


def unreadable() -> Iterator[tuple[str, str, bytes]]:
    """(what it is, name of the file, content): nobody is named, but a search cannot say so."""
    yield "a scanned page", "a.pdf", pdf(change=_emptied)
    yield "a picture in a page", "a.pdf", pdf(change=_picture)
    out = BytesIO()
    with Pdf.open(BytesIO(pdf())) as made:
        made.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    for what, change in _HELD.items():
        yield what, "a.pdf", pdf(change=change, text="Zulkanary Wirastuti")
    yield "bytes after the end of a PDF", "a.pdf", pdf() + b"\n% Hadir: seseorang\n"
    yield "a comment between objects", "a.pdf", pdf().replace(b"endobj", b"endobj\n% seseorang\n", 1)
    yield "an object that nothing refers to", "a.pdf", pdf().replace(b"endobj", b"endobj 99 0 obj (x) endobj", 1)
    yield "an encrypted PDF", "a.pdf", out.getvalue()
    yield "a version of before in a PDF", "a.pdf", pdf() + b"\nstartxref\n9\n%%EOF\n"
    yield (
        "letters that look like Latin ones",
        "a.txt",
        "Hadir: \ua4dc\ua4f4\ua4e1\ua4d7\ua4ee\ua4e0\ua4ee\ua4e3\ua4ec".encode(),
    )
    yield "letters as signs of flags", "a.txt", "Hadir: \U0001f1ff\U0001f1fa\U0001f1f1".encode()
    yield "a broken PDF", "a.pdf", b"%PDF-1.7 contoh"
    yield "a picture", "a.jpg", b"\xff\xd8\xff\xe0" + bytes(20)
    yield "a picture in a text document", "a.docx", word(word__media__a_DOT_png="\x89PNG")
    yield "an entity of its own", "a.docx", word().replace(b"<w:document", b"<w:documenu")
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("b.zip", packed.getvalue() or b"PK\x03\x04")
    yield "an archive in an archive", "a.zip", packed.getvalue()
    yield "a text without end", "a.txt", b"hadir " * 200_000
    deep = b"<a>" * 60_000
    yield "XML that does not close", "a.docx", word(deep.decode())
