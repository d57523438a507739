"""Whoever is named by a staff number is in the register: every command that takes one is walked."""

from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, get_args

import pytest
from typer.models import ParameterInfo

from pksbpmn.cli.context import Cli
from pksbpmn.cli.entries import Command
from pksbpmn.cli.loading import _with_context
from pksbpmn.cli.staff import Staff
from pksbpmn.domain.galat import MasukanSalah
from tests.unit.cli_tools import Terminal, refused, terminal, today
from tests.unit.commands import every_command, signature_of, staff_of

_UNKNOWN = "Pegawai 404 tidak tercatat bertugas."
_CURE = "Catat dahulu dengan `pksbpmn pegawai catat`."


@pytest.fixture
def pks(
    tmp_path: Path, office_template: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Terminal:
    return terminal(tmp_path, office_template, capsys, monkeypatch)


WALK = [
    (t, f, name) for t, f in every_command() for name, m in staff_of(f).items() if m in (Staff.IN_OFFICE, Staff.KNOWN)
]


@pytest.mark.aturan("TELAAH-97")
@pytest.mark.parametrize(("target", "function"), [pytest.param(t, f, id=t) for t, f in every_command()])
def test_a_parameter_that_is_called_a_staff_number_is_looked_up(target: str, function: Any) -> None:
    """By its name in help or usage; a new command cannot forget to say so."""
    called = set()
    for name, p in signature_of(function).parameters.items():
        info = next((m for m in get_args(p.annotation) if isinstance(m, ParameterInfo)), None)
        if info is not None and ("nomor pegawai" in (info.help or "").lower() or info.metavar == "PEGAWAI"):
            called.add(name)
    assert called == {name for name, mark in staff_of(function).items() if not mark.acts}, target


@pytest.mark.aturan("TELAAH-97")
@pytest.mark.parametrize(("target", "function", "name"), [pytest.param(*w, id=f"{w[0]} {w[2]}") for w in WALK])
def test_a_number_that_nobody_holds_is_refused_and_nothing_changed(
    pks: Terminal, target: str, function: Any, name: str
) -> None:
    """Before the command does anything at all; one who has left is refused where he must be in office."""
    mark = staff_of(function)[name]
    with pks.application().uow() as uow:
        uow.pegawai.get_locked("12").sampai = today() - timedelta(days=1)
        uow.commit()
    before = pks.row_count()
    run = _with_context(function, Command("uji", target, prints=False))
    others = dict.fromkeys((n for n in signature_of(function).parameters if n not in {name, "cli"}), None)
    for number in ("404", "12") if mark is Staff.IN_OFFICE else ("404",):
        with pytest.raises(MasukanSalah) as caught:
            run(
                ctx=SimpleNamespace(obj=Cli(lambda: pks.account), command_path="pksbpmn uji"), **others | {name: number}
            )
        assert (caught.value.pesan, caught.value.obat) == (_UNKNOWN.replace("404", number), _CURE), target
    assert pks.row_count() == before


@pytest.mark.aturan("TELAAH-97")
def test_a_role_that_the_register_does_not_give_opens_nothing(pks: Terminal) -> None:
    """What he is follows from the register: an examiner sees no hidden identity, a custodian does."""
    nomor = pks.file_laporan()
    pks.officer("31")
    lihat = ("identitas", "lihat", nomor)
    refused(pks.of("31")(*lihat), "ditolak")
    (tercatat,) = pks("kerahasiaan", "jurnal", nomor, "--format", "json").json
    assert (tercatat["pelaku"], tercatat["peran"], tercatat["diizinkan"]) == ("31", "PEMERIKSA", False)
    assert pks("identitas", "lihat", nomor).status == 0
    tercatat = pks("kerahasiaan", "jurnal", nomor, "--format", "json").json[-1]
    assert (tercatat["pelaku"], tercatat["peran"], tercatat["diizinkan"]) == ("1001", "KUSTODIAN", True)
