"""Whoever is named by a staff number is in the register: every command that takes one is walked."""

import inspect
from collections.abc import Iterator
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any, get_args

import pytest
from typer.models import ParameterInfo

from pksbpmn.cli.commands import PANELS
from pksbpmn.cli.context import Cli
from pksbpmn.cli.entries import Command
from pksbpmn.cli.loading import _with_context
from pksbpmn.cli.staff import Staff, staff_numbers
from pksbpmn.domain.galat import MasukanSalah
from tests.unit.cli_tools import Terminal, refused, terminal, today

_ENTERED = {"laporan.pegawai:catat": {"nomor"}}
"""Where the number is the one to be entered."""
_UNKNOWN = "Pegawai 404 tidak tercatat bertugas."
_CURE = "Catat dahulu dengan `pksbpmn pegawai catat`."


@pytest.fixture
def pks(
    tmp_path: Path, registry_template: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Terminal:
    return terminal(tmp_path, registry_template, capsys, monkeypatch)


def _commands() -> Iterator[tuple[str, Any]]:
    for panel in PANELS:
        for entry in panel.entries:
            for command in (entry,) if isinstance(entry, Command) else entry.commands:
                module, _, function = command.target.partition(":")
                yield command.target, getattr(import_module(f"pksbpmn.cli.{module}"), function)


def _signature(function: Any) -> inspect.Signature:
    return inspect.signature(function, eval_str=True)


WALK = [(t, f, name) for t, f in _commands() for name in staff_numbers(_signature(f))]


@pytest.mark.aturan("TELAAH-97")
@pytest.mark.parametrize(("target", "function"), [pytest.param(t, f, id=t) for t, f in _commands()])
def test_a_parameter_that_is_called_a_staff_number_is_looked_up(target: str, function: Any) -> None:
    """By its name in help or usage; a new command cannot forget to say so."""
    signature = _signature(function)
    called = set()
    for name, p in signature.parameters.items():
        info = next((m for m in get_args(p.annotation) if isinstance(m, ParameterInfo)), None)
        if info is not None and ("nomor pegawai" in (info.help or "").lower() or info.metavar == "PEGAWAI"):
            called.add(name)
    assert called - _ENTERED.get(target, set()) == set(staff_numbers(signature))


@pytest.mark.aturan("TELAAH-97")
@pytest.mark.parametrize(("target", "function", "name"), [pytest.param(*w, id=f"{w[0]} {w[2]}") for w in WALK])
def test_a_number_that_nobody_holds_is_refused_and_nothing_changed(
    pks: Terminal, target: str, function: Any, name: str
) -> None:
    """Before the command does anything at all; one who has left is refused where he must be in office."""
    mark = staff_numbers(_signature(function))[name]
    with pks.application().uow() as uow:
        uow.pegawai.get_locked("12").sampai = today() - timedelta(days=1)
        uow.commit()
    before = pks.row_count()
    run = _with_context(function, prints=False)
    others = dict.fromkeys((n for n in _signature(function).parameters if n not in {name, "cli"}), None)
    for number in ("404", "12") if mark is Staff.IN_OFFICE else ("404",):
        with pytest.raises(MasukanSalah) as caught:
            run(ctx=SimpleNamespace(obj=Cli()), **others | {name: number})
        assert (caught.value.pesan, caught.value.obat) == (_UNKNOWN.replace("404", number), _CURE), target
    assert pks.row_count() == before


@pytest.mark.aturan("TELAAH-97")
@pytest.mark.parametrize(
    "command",
    [
        ("tindakan", "catat", "{}", "LAHP", "1=SELESAI"),
        ("terima", "{}", "TANDA_TERIMA", "--kepada", "PELAPOR", "--tanggal", "{hari}", "--bukti", "kurir"),
        ("lampiran", "tambah", "{}", "nota.pdf", "--bersama", "LAPORAN", "--dari", "PELAPOR"),
        ("identitas", "lihat", "{}", "--tujuan", "penyelesaian laporan", "--peran", "KUSTODIAN"),
    ],
    ids=lambda c: " ".join(c[:2]) if isinstance(c, tuple) else "",
)
def test_the_commands_that_took_any_number_say_who_is_missing(pks: Terminal, command: tuple[str, ...]) -> None:
    (pks.folder / "nota.pdf").write_bytes(b"%PDF-1.7 nota")
    nomor = pks.file_laporan()
    argumen = [a.format(nomor, hari=today().isoformat()) for a in command]
    refused(pks(*argumen, "--pegawai", "404"), f"{_UNKNOWN}\n{_CURE}")


@pytest.mark.aturan("TELAAH-97")
def test_a_role_that_the_register_does_not_give_opens_nothing(pks: Terminal) -> None:
    """An examiner who calls himself custodian sees no hidden identity; the journal has his claim."""
    nomor = pks.file_laporan()
    pks.officer("31")
    lihat = ("identitas", "lihat", nomor, "--tujuan", "penyelesaian laporan", "--pegawai", "31")
    refused(pks(*lihat, "--peran", "KUSTODIAN"), "ditolak")
    (tercatat,) = pks("kerahasiaan", "jurnal", nomor, "--format", "json").json
    assert (tercatat["pelaku"], tercatat["peran"], tercatat["diizinkan"]) == ("31", "KUSTODIAN", False)
    lihat = (*lihat[:-1], "1001")
    assert pks(*lihat, "--peran", "KUSTODIAN").status == 0
