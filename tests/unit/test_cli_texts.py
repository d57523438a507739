"""Texts stay out of the list of processes: every command takes each of them from a file or from standard input."""

import inspect
from collections.abc import Iterator
from importlib import import_module
from typing import Any, get_args

import pytest
import typer

from pksbpmn.cli.commands import PANELS
from pksbpmn.cli.entries import Command, Group
from pksbpmn.cli.texts import read_texts, texts_of
from pksbpmn.domain.isian import satu_surel
from pksbpmn.domain.laporan.masuk import PelaporMasuk, UnitMasuk
from tests.unit.cli_tools import ITJEN, Terminal, refused, succeeded, terminal

pks = pytest.fixture(terminal, name="pks")


def _commands(entries: Any = None) -> Iterator[Command]:
    for entry in [e for p in PANELS for e in p.entries] if entries is None else entries:
        if isinstance(entry, Group):
            yield from _commands(entry.commands)
        else:
            yield entry


def _signature(command: Command) -> inspect.Signature:
    module, _, function = command.target.partition(":")
    return inspect.signature(getattr(import_module(f"pksbpmn.cli.{module}"), function), eval_str=True)


def _may_hold_text(annotation: Any) -> bool:
    """Whether somebody could type a text here: judged from the type, apart from what the command line judges."""
    if annotation in {str, Any, object, inspect.Parameter.empty} or "dict" in str(annotation):
        return True
    return any(_may_hold_text(part) for part in get_args(annotation) if isinstance(part, type) or get_args(part))


@pytest.mark.aturan("KEAMANAN-14")
@pytest.mark.parametrize("command", list(_commands()), ids=lambda c: c.target)
def test_a_text_in_the_list_of_processes(command: Command, tmp_path: Any) -> None:
    """Each parameter that could hold a text takes `@FILE`, each time it is given; those taken as typed name a file."""
    (tmp_path / "isi").write_text("Isi yang tidak diketik.\n", encoding="utf-8")
    signature = _signature(command)
    for name, parameter in list(signature.parameters.items())[1:]:
        if not _may_hold_text(parameter.annotation):
            continue
        parts = get_args(parameter.annotation)
        if "AsTyped.FILE" in str(parameter.annotation):
            info = next(p for p in parts if isinstance(p, typer.models.ParameterInfo))
            assert "BERKAS" in str(info.metavar), f"{command.target} {name} does not look like the name of a file"
            continue
        file, said = f"@{tmp_path / 'isi'}", "Isi yang tidak diketik."
        read = read_texts(texts_of(signature), {name: file})
        assert read == {name: said}, f"{command.target} {name}"
        read = read_texts(texts_of(signature), {name: [file, file]})
        assert read == {name: [said, said]}, f"{command.target} {name}, given more than once"


@pytest.mark.aturan("KEAMANAN-14")
def test_texts_come_from_files_and_standard_input_and_once_only(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    (pks.folder / "nomor").write_text(f"{nomor}\n")
    assert pks("status", "@nomor").out == pks("status", nomor).out
    assert pks("status", "-", stdin=f"{nomor}\n").out == pks("status", nomor).out
    refused(pks("status", "@tidak-ada"), "tidak dapat dibaca")
    (pks.folder / "bukan").write_bytes(b"\xff")
    refused(pks("status", "@bukan"), "bukan teks UTF-8")
    twice = pks("naskah", "catat", "-", "--catatan", "-", stdin="x")
    refused(twice, "lebih dari sekali")


def test_what_a_file_says_is_not_read_as_the_name_of_another(pks: Terminal) -> None:
    (pks.folder / "isi").write_text("@/etc/passwd")
    assert read_texts(frozenset({"a"}), {"a": "@isi"}) == {"a": "@/etc/passwd"}


def test_the_help_says_so(pks: Terminal) -> None:
    assert "@BERKAS" in succeeded(pks("narahubung", "ganti", "--help"))
    assert "@BERKAS" not in succeeded(pks("mesin", "berhenti", "--help"))


WRONG = (
    "a@x.example, b@y.example",
    "a@x.example b@y.example",
    "a@x.example\r\nBcc: b@y.example",
    "a@x.example;b@y.example",
    "bukan alamat",
    "",
    "a@",
    "@x.example",
    "a@x",
)


@pytest.mark.aturan("KEAMANAN-15")
@pytest.mark.parametrize("address", WRONG)
def test_a_third_recipient_in_an_address(pks: Terminal, address: str) -> None:
    """Every place that takes an address takes one: delegates, contact persons, officers, complaints, settings."""
    assert satu_surel(address) is None
    (pks.folder / "surel").write_text(address)
    delegasi = ("narahubung", "delegasi", "OMBUDSMAN", "--jabatan", "Wakil", "--nomor-surat", "1")
    masa = ("--sejak", "2026-01-01", "--sampai", "2030-01-01")
    refused(pks(*delegasi, *masa, "--email", "@surel"), "tidak sah")
    ganti = ("narahubung", "ganti", "ITJEN", "--jabatan", "X", "--alamat", "Y", "--telepon", "1", "--nomor-surat", "1")
    refused(pks(*ganti, "--sejak", "2099-01-01", "--email", "@surel"), "tidak sah")
    pegawai = ("pegawai", "catat", "4417", "--nama", "N", "--jabatan", "J", "--pihak", "OMBUDSMAN")
    assert pks(*pegawai, "--kelompok", "pemeriksaan", "--surel", "@surel").status == 1
    refused(pks("lapor", "-", stdin=pks.laporan(lambda d: d["pelapor"].update(email=address))), "tidak sah")
    pks.monkeypatch.setenv("PKSBPMN_MAIL_FROM", address)
    refused(pks("status", "1"), "PKSBPMN_MAIL_FROM")


@pytest.mark.aturan("KEAMANAN-15")
def test_every_model_of_an_address_has_the_one_validator() -> None:
    for model in (PelaporMasuk, UnitMasuk):
        assert "EmailStr" in str(model.model_fields["email"].annotation)
    assert satu_surel(f" {ITJEN} ") == ITJEN
