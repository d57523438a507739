"""What leaves is made in one place: nobody else opens documents, sets pages, calls a text fit to leave, or mails."""

import ast
import inspect
import tomllib
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path

import grimp
import pytest
from importlinter import configuration
from importlinter.contracts.forbidden import ForbiddenContract
from importlinter.contracts.protected import ProtectedContract
from importlinter.domain.contract import Contract

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.pertukaran.pertukaran import ButirData, JenisInformasi
from pksbpmn.usecases import gerbang_dokumen
from pksbpmn.usecases.ports import DocumentStore
from pksbpmn.usecases.ports import unit_of_work as ports_of_uow
from tests.fakes import MemoryRegistry

SRC = Path(__file__).parents[2] / "src" / "pksbpmn"
GATE = "usecases/surat/gerbang.py"
_PORT = {"documents/render.py", "wiring.py"}

PREVIEW = "documents/preview.py"
"""It knows the facts of invented cases alone."""
ALLOWED = {
    ".compose": {GATE, PREVIEW, *_PORT},
    ".issue": {GATE, *_PORT},
    ".print_pdf": {
        "usecases/surat/surat.py",
        "usecases/surat/riwayat_naskah.py",
        "usecases/monev/monev.py",
        *_PORT,
    },
    ".decrypt": {
        "registry/document_store.py",
        "registry/encrypted.py",
        "registry/proved_rows.py",
        "registry/vault.py",
        "registry/row_seal.py",
        "registry/key_rotation.py",
        "registry/migrations/versions/0038_segel_catatan_audit.py",  # the registry's own secret
        "registry/migrations/versions/0044_kunci_terpasang.py",  # the same, to sign which keys are installed
        "registry/migrations/versions/0045_setiap_pertanyaan_punya_indeks.py",  # our own numbers: no secret
        "cli/layanan/cadangan.py",  # proves that the key is there before a backup is written back
    },
    "Halaman": {GATE, PREVIEW},
    "TeksKeluar": {GATE},
    "Surel": {"usecases/surat/surel.py"},
    "Rancangan": {"usecases/surat/naskah.py"},
    "Konsep": {"usecases/surat/naskah.py"},
    "Surat": {"usecases/surat/surat.py"},
}
"""Who may call it: a method after a point, a function, or a class that is called or asked to make one of its kind.

For what an import contract cannot hold, since types are named by many. Documents need no list: who opens one needs a
ticket, which nobody but the gate can import.
"""

_MAKERS = {"model_validate", "model_validate_json", "model_construct", "parse_obj"}


def _calls(code: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call):
            continue
        match node.func:
            case ast.Name("cast"):
                yield ast.unparse(node.args[0]).strip("\"'")
            case ast.Name(name):
                yield name
            case ast.Attribute(ast.Name(name), attr) if attr in _MAKERS:
                yield name
            case ast.Attribute(value, "model_copy" | "__class__") if "halaman" in ast.unparse(value).lower():
                yield "Halaman"
            case ast.Attribute(ast.Name(), attr):  # a method, or a function of a module
                yield attr
                yield f".{attr}"
            case ast.Attribute(_, attr):
                yield f".{attr}"


@cache
def _callers() -> dict[str, set[str]]:
    """What every file of the program and every worker calls."""
    files = {f.relative_to(SRC).as_posix(): f for f in SRC.rglob("*.py")}
    files |= {f.name: f for f in (SRC.parents[1] / "workers").glob("*.py")}
    return {name: set(_calls(f.read_text("utf-8"))) for name, f in files.items()}


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize("what", ALLOWED)
def test_nobody_goes_round_the_gate(what: str) -> None:
    assert {name for name, calls in _callers().items() if what in calls} <= ALLOWED[what]


@pytest.mark.parametrize(
    ("code", "what"),
    [
        ("uow.typesetter.compose(x)", ".compose"),
        ("Halaman(a=1)", "Halaman"),
        ("Halaman.model_construct(a=1)", "Halaman"),
        ("cast('Halaman', x)", "Halaman"),
        ("cast(Halaman, x)", "Halaman"),
        ("surat.halaman.model_copy(update={})", "Halaman"),
        ("TeksKeluar(x)", "TeksKeluar"),
        ("application.vault.decrypt(x, y)", ".decrypt"),
        ("halaman.Halaman(a=1)", "Halaman"),
    ],
)
def test_the_watch_sees_it(code: str, what: str) -> None:
    assert what in set(_calls(code))


@cache
def _graph() -> grimp.ImportGraph:
    configuration.configure()
    return grimp.build_graph("pksbpmn", "workers", include_external_packages=True)


def _broken(importer: str, imported: str) -> list[str]:
    """Names of the contracts of pyproject.toml that an import would break."""
    graph = deepcopy(_graph())
    graph.add_import(importer=importer, imported=imported)
    return [c.name for c in _contracts() if not c.check(deepcopy(graph), verbose=False).kept]


def _contracts() -> Iterator[Contract]:
    """Those of the program about who may import what; of what the tests are allowed nothing is asked here."""
    settings = tomllib.loads((SRC.parents[1] / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    kinds = {"protected": ProtectedContract, "forbidden": ForbiddenContract}
    for c in settings["contracts"]:
        if c["type"] in kinds:
            fields = {k: str(v) if isinstance(v, bool) else v for k, v in c.items() if k not in {"name", "type"}}
            if "allowed_importers" in fields:
                fields["allowed_importers"] = [m for m in fields["allowed_importers"] if not m.startswith("tests")]
            yield kinds[c["type"]](c["name"], settings, fields)


TIKET = "pksbpmn.usecases.ports.tiket"


@pytest.mark.aturan("REG-I-04", "KEAMANAN-05")
@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        *((m, TIKET) for m in ("pksbpmn.cli.surat.surat", "pksbpmn.usecases.kerahasiaan.kerahasiaan")),
        *((m, TIKET) for m in ("pksbpmn.usecases.surat.surel", "pksbpmn.wiring", "workers.surat", "pksbpmn.mail.smtp")),
        ("pksbpmn.usecases.surat.surel", "pksbpmn.usecases.surat.contoh"),
        ("pksbpmn.cli.surat.surat", "pksbpmn.usecases.surat.contoh"),
        ("pksbpmn.cli.surat.surat", "pksbpmn.registry.document_store"),
        ("pksbpmn.stories.stage", "pksbpmn.registry.vault"),
        ("pksbpmn.cli.surat.surat", "cryptography"),
    ],
)
def test_a_module_that_opens_the_store_itself_breaks_a_contract(importer: str, imported: str) -> None:
    assert _broken(importer, imported)


def test_no_contract_is_broken_by_the_gate_itself() -> None:
    assert _broken("pksbpmn.usecases.gerbang_dokumen", TIKET) == []


def test_the_store_has_no_way_to_read_but_a_ticket() -> None:
    """Nothing else of what every use case gets returns a document; a ticket comes with no module that it imports."""
    returned = {
        n: inspect.signature(f).return_annotation for n, f in vars(DocumentStore).items() if inspect.isfunction(f)
    }
    assert [n for n, kind in returned.items() if "bytes" in str(kind)] == ["open"]
    assert list(inspect.signature(DocumentStore.open).parameters) == ["self", "tiket"]
    assert not hasattr(ports_of_uow, "Tiket")


@pytest.mark.aturan("PKS-8.2-01", "KEAMANAN-05")
def test_a_document_leaves_only_for_an_attempt_that_the_journal_allowed() -> None:
    """Neither without a row nor with the row of a refusal, nor for something else than it says."""
    uow = MemoryRegistry().uow()
    butir = ButirData(
        id="7",
        nomor_berkas="X-1",
        nama="register.csv",
        jenis=JenisInformasi.DATA,
        tujuan="pembuktian",
        pemilik=Pihak.ITJEN,
        dibuat=uow.clock.now(),
        hash_berkas=uow.documents.put(b"rahasia"),
    )
    uow.butir_data.add(butir)

    def dicatat(objek: str, *, diizinkan: bool) -> str:
        return gerbang_dokumen.catat_akses(
            uow, Tindakan.EKSPOR, objek, "11", Peran.KUSTODIAN, "pembuktian", "X-1", diizinkan=diizinkan
        ).id

    assert gerbang_dokumen.untuk_pegawai(uow, dicatat("butir/7", diizinkan=True)) == b"rahasia"
    for id_catatan in ("tanpa-jurnal", dicatat("butir/7", diizinkan=False), dicatat("identitas/7", diizinkan=True)):
        with pytest.raises(PksError):
            gerbang_dokumen.untuk_pegawai(uow, id_catatan)
