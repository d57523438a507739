"""Which drawing a picture shows: a digest of what the diagram draws, kept inside the picture itself.

How a text breaks into lines is the browser's, so a picture is not drawn again to compare it: its digest is compared
with the diagram's. What a change leaves out of the drawing (documentation, expressions, mappings) leaves it as it is.
"""

import re
from hashlib import sha256
from io import BytesIO
from typing import Final
from xml.etree import ElementTree as ET

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from pksbpmn.camunda.checking.drawing import BPMN

_NOT_DRAWN: Final = frozenset({f"{BPMN}{tag}" for tag in ("documentation", "extensionElements", "message", "error")})
_SHOWN_TEXT: Final = f"{BPMN}text"
"""The text of an annotation; any other text in an element is an expression."""
_KEY: Final = "diagram"
_IN_SVG: Final = re.compile(rf"<metadata>{_KEY} (\w+)</metadata>\n")
_COLOURS: Final = 16


def drawing_digest(content: str) -> str:
    """The same for all diagrams that are drawn the same."""
    root = ET.fromstring(content)  # noqa: S314 - our own files
    root.attrib.clear()
    for element in list(root.iter()):
        for child in [c for c in element if c.tag in _NOT_DRAWN]:
            element.remove(child)
        if element.tag.startswith(BPMN) and element.tag != _SHOWN_TEXT:
            element.text = None
    canonical = ET.canonicalize(ET.tostring(root, encoding="unicode"), strip_text=True)
    return sha256(canonical.encode()).hexdigest()


def stamped_svg(svg: str, digest: str) -> str:
    """The picture with the digest of its drawing."""
    return svg.replace("</title>\n", f"</title>\n<metadata>{_KEY} {digest}</metadata>\n", 1)


def svg_digest(svg: str) -> str:
    """The digest that a picture bears, empty where it bears none."""
    found = _IN_SVG.search(svg)
    return found[1] if found else ""


def stamped_png(png: bytes, digest: str) -> bytes:
    """The picture in a few shades of grey, with the digest of its drawing."""
    told = PngInfo()
    told.add_text(_KEY, digest)
    small = BytesIO()
    picture = Image.open(BytesIO(png)).convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
    picture.save(small, "PNG", optimize=True, pnginfo=told)
    return small.getvalue()


def png_digest(png: bytes) -> str:
    """The digest that a picture bears, empty where it bears none or is no picture."""
    try:
        return str(Image.open(BytesIO(png)).info.get(_KEY, ""))
    except OSError:
        return ""
