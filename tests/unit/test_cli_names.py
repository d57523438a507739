"""Names that commands and options had before still work; operators have them in services and notes."""

import pytest

from pksbpmn.cli.commands import PANELS
from pksbpmn.cli.entries import Group
from tests.unit.cli_tools import Terminal, terminal

pks = pytest.fixture(terminal, name="pks")

ENTRIES = [e for p in PANELS for e in p.entries]
OLD: list[tuple[tuple[str, ...], tuple[str, ...]]] = [((e.was,), (e.name,)) for e in ENTRIES if e.was]
OLD += [((g.name, c.was), (g.name, c.name)) for g in ENTRIES if isinstance(g, Group) for c in g.commands if c.was]
MESIN = next(g for g in ENTRIES if isinstance(g, Group) and g.name == "mesin")
OLD += [(("engine", c.was), ("mesin", c.name)) for c in MESIN.commands if c.was]


def test_these_are_all_of_them() -> None:
    assert {" ".join(old) for old, _ in OLD} == {
        *("deploy", "worker", "relay", "up", "mailbox", "engine"),
        *(f"{g} {c}" for g in ("engine", "mesin") for c in ("install", "start", "stop", "logs")),
        *(f"{g} list" for g in ("tugas", "insiden", "narahubung", "kanal", "penugasan", "rujukan")),
        *("audit verify", "perjanjian daftar"),
    }


@pytest.mark.parametrize(("old", "new"), OLD, ids="-".join)
def test_an_old_name_runs_the_new_command(pks: Terminal, old: tuple[str, ...], new: tuple[str, ...]) -> None:
    lama, baru = pks(*old, "--help"), pks(*new, "--help")
    assert (lama.status, lama.out) == (0, baru.out)
    assert lama.out.startswith(f"Pemakaian: pksbpmn {' '.join(new)} ")


def test_what_scripts_call_does_what_it_did(pks: Terminal) -> None:
    assert pks("narahubung", "list", "--format", "json").json == pks("narahubung", "daftar", "--format", "json").json
    assert "kosong" in pks("mailbox").out
    assert "utuh" in pks("audit", "verify").out
    assert pks("perjanjian", "daftar").out == pks("perjanjian", "mulai").out != ""
    folder = str(pks.folder / "mesin")
    assert "Tidak ada mesin" in pks("engine", "stop", "--data-dir", folder).out
    assert "tidak berjalan" in pks("mesin", "status", "--folder", folder).out
    assert "$defs" in pks("demo", "--keep", "--skema").json
    for nama in ("deploy", "worker", "relay"):
        assert "Mesin proses tidak berjalan" in pks(nama).err
