"""Attacks on who acts: nothing that is typed or set names him, and an account that may not act changes nothing."""

import getpass
import inspect
import os
from typing import Any, get_args

import pytest

from pksbpmn.cli import permits
from pksbpmn.cli.account import os_account
from pksbpmn.cli.commands import PANELS
from pksbpmn.cli.context import Cli
from pksbpmn.cli.entries import walk
from pksbpmn.cli.loading import load
from pksbpmn.cli.staff import Role, Staff
from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.galat import PksError
from pksbpmn.usecases.berkas.penugasan import nyatakan_benturan
from pksbpmn.wiring import ClusterAddress
from tests.staff import account_of
from tests.unit.cli_tools import Terminal, refused, succeeded, terminal, write_yaml
from tests.unit.cluster import Rest, cluster, open_task
from tests.unit.commands import every_command, signature_of, staff_of
from workers import pilih

pks = pytest.fixture(terminal, name="pks")
rest = pytest.fixture(cluster, name="rest")

WITHOUT = "Akun Anda tidak terdaftar bagi seorang pegawai"
ANOTHER = {
    ("akun.akun:tambah", "nomor"): "for whom the account will speak",
    ("laporan.pegawai:berhenti", "nomor"): "who leaves",
    ("laporan.pegawai:catat", "nomor"): "who is entered",
    ("laporan.pegawai:kukuhkan", "nomor"): "whose groups and accounts another has entered",
    ("laporan.penugasan:alihkan", "dari"): "from whom a case goes",
    ("laporan.penugasan:alihkan", "kepada"): "to whom a case goes",
    ("laporan.penugasan:lepas", "pegawai"): "who is released",
    ("laporan.penugasan:tetapkan", "pegawai"): "who is assigned",
    ("laporan.tugas:alihkan", "kepada"): "to whom a task goes",
}
"""Every staff number that a command takes, and why it is not that of who acts."""


def test_no_option_or_argument_of_any_command_names_who_acts() -> None:
    """By the types of the parameters: what is known by the account is never taken, and each number is somebody else's.

    A role that is typed is one that somebody else is given.
    """
    taken = {}
    for panel in PANELS:
        for _, command in walk(panel.entries):
            taken[command.target] = {p.name for p in load(command).params}
    numbers = set()
    for target, function in every_command():
        marks = staff_of(function)
        assert not {name for name, mark in marks.items() if mark.acts} & taken[target], target
        numbers |= {(target, name) for name, mark in marks.items() if not mark.acts}
        for name, p in signature_of(function).parameters.items():
            of = get_args(p.annotation)
            assert Peran not in of or Role.GIVEN in of or name not in taken[target], f"{target}: {name}"
    assert numbers == set(ANOTHER)


def test_the_walk_finds_commands_that_know_who_acts() -> None:
    knowing = [target for target, function in every_command() if Staff.ACTS in staff_of(function).values()]
    assert len(knowing) > 25
    assert "kerahasiaan.identitas:lihat" in knowing


@pytest.mark.parametrize(("target", "function"), [pytest.param(t, f, id=t) for t, f in every_command()])
def test_somebody_acts_in_anothers_name_by_an_option(pks: Terminal, target: str, function: Any) -> None:
    """Whoever types who he is is not understood, and nothing has happened."""
    words = next(w for panel in PANELS for w, c in walk(panel.entries) if c.target == target)
    before = pks.row_count()
    for name, mark in staff_of(function).items():
        if mark.acts:
            hasil = pks(*words, f"--{name}", "12")
            assert (hasil.status, hasil.out) == (2, "")
            assert f"Pilihan --{name} tidak dikenal." in hasil.err
    assert pks.row_count() == before


def test_somebody_acts_in_anothers_name_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """As `getpass.getuser` would let him."""
    before = os_account()
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME", "SUDO_USER", "PKSBPMN_ACCOUNT", "PKSBPMN_AKUN"):
        monkeypatch.setenv(name, "kustodian")
    assert getpass.getuser() == "kustodian"
    assert os_account() == before
    assert Cli().account == before


def test_an_account_without_name_is_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "getuid", lambda: 4_000_000_001)
    assert os_account() == "uid-4000000001"


def test_an_account_without_officer_changes_nothing(pks: Terminal) -> None:
    """What was done in nobody's name before, and what names somebody else."""
    nomor = pks.file_laporan()
    unit = write_yaml(pks, "unit.yaml", {"jabatan": "Kepala", "unit": "Balai Uji"})
    (pks.folder / "nota.pdf").write_bytes(b"%PDF-1.7 nota")
    stranger = pks.at("orang-lain")
    before = pks.row_count()
    for command in (
        ("lapor", "-"),
        ("cabut", nomor, "--bukti", "x"),
        ("pihak", "ubah", nomor, "TERLAPOR", unit, "--alasan", "x"),
        ("rujukan", "tambah", nomor, "SP4N_LAPOR", "1234"),
        ("kanal", "tambah", "ITJEN", "ELEKTRONIK", "sftp.itjen.example"),
        ("kejadian", "lapor", "HALANGAN", "uraian=x", "--dari", "OMBUDSMAN", "--nomor", nomor),
        ("lampiran", "tambah", nomor, "nota.pdf", "--bersama", "LAPORAN", "--dari", "PELAPOR"),
        ("penugasan", "tetapkan", nomor, "12", "--peran", "PEMERIKSA", "--unit", "KU VI"),
        ("perjanjian", "biaya", nomor, "PIHAK_KEDUA", "--uraian", "x"),
        ("identitas", "minta", nomor, "--alasan", "x"),
        ("monev", "mulai"),
    ):
        refused(stranger(*command, stdin=pks.laporan()), WITHOUT)
    assert pks.row_count() == before
    assert "Pegawai    -" in succeeded(stranger("siapa"))


def test_an_account_without_officer_commits_nothing_even_without_a_trace(pks: Terminal) -> None:
    cli = Cli(lambda: "orang-lain")
    with pytest.raises(PksError, match=WITHOUT):
        cli.uow()
    cli.permit = permits.SIAPA_PUN
    for door in (cli.looking, cli.administration, cli.operation):
        with pytest.raises(PksError, match="kun Anda"):
            door()
    with pytest.raises(PksError, match="kun Anda"), cli.acting(None):
        pytest.fail("he acts")


def test_secrets_without_an_account_stay_closed(pks: Terminal) -> None:
    """Identity, copies of letters, drafts, data: nothing is shown, nothing is written to a file."""
    nomor = pks.file_laporan()
    with pks.application().uow() as uow:
        nama = uow.identitas.get(nomor).nama_lengkap
    for command in (
        ("identitas", "lihat", nomor),
        ("surat", nomor, "--salin", "keluar", "--tujuan", "arsip"),
        ("naskah", "lihat", "x", "keluar.pdf"),
        ("kerahasiaan", "baca", "x", "--tujuan", "arsip"),
        ("kerahasiaan", "ekspor", "x", "keluar.bin", "--tujuan", "arsip"),
        ("lampiran", "salin", "x", "keluar"),
    ):
        hasil = pks.at("orang-lain")(*command)
        refused(hasil, WITHOUT)
        assert nama not in hasil.err
    assert not list(pks.folder.glob("keluar*"))
    succeeded(pks("identitas", "lihat", nomor))
    (read,) = pks("kerahasiaan", "jurnal", nomor, "--format", "json").json
    assert (read["pelaku"], read["peran"], read["diizinkan"]) == ("1001", "KUSTODIAN", True)


@pytest.mark.aturan("KEAMANAN-03")
def test_a_barred_officer_passes_by_naming_another_number(pks: Terminal, rest: Rest) -> None:
    """Neither by an option nor in the form that asks for who decides, which is filled in by itself."""
    nomor = pks.file_laporan()
    key = open_task(rest, nomor, taskDefinitionId="putuskan-akses-identitas")
    with pks.application().uow() as uow:
        nyatakan_benturan(uow, nomor, "77", "keluarga")
        uow.commit()
    barred, answers = pks.of("77"), ("aksesDiberikan=true", "lamaAkses=5")
    before = pks.row_count()
    assert barred("tugas", "selesai", key, *answers, "--pegawai", "12").status == 2
    refused(barred("tugas", "selesai", key, *answers), "benturan kepentingan")
    refused(barred("tugas", "selesai", key, *answers, "pemutus=12"), "benturan kepentingan")
    refused(pks.of("11")("tugas", "selesai", key, *answers, "pemutus=12"), "Isian pemutus menyebut pegawai lain.")
    refused(barred("lampiran", "tambah", nomor, __file__, "--bersama", "LAPORAN", "--dari", "PELAPOR"), "benturan")
    assert pks.row_count() == before
    assert not [p for p, _ in rest.asked if p.endswith("completion")]
    succeeded(pks.of("12")("tugas", "selesai", key, *answers))
    assert rest.asked[-1][1]["variables"] == {"aksesDiberikan": True, "lamaAkses": 5, "pemutus": 12}


def test_the_trail_has_who_was_behind_an_account_that_moved(pks: Terminal) -> None:
    loket, itself = pks.at("loket"), ("pegawai", "akun")
    succeeded(pks(*itself, "tambah", "11", "loket"))
    succeeded(pks.of("11").confirm("11"))
    first, second = pks.file_laporan(), pks.file_laporan()
    withdrawal = pks.withdrawal(second)
    succeeded(loket(*pks.withdrawal(first)))
    refused(pks(*itself, "tambah", "12", "loket"), "Akun itu terdaftar bagi pegawai 11.")
    succeeded(pks(*itself, "akhiri", "loket"))
    refused(loket(*withdrawal), WITHOUT)
    succeeded(pks(*itself, "tambah", "12", "loket"))
    refused(loket(*withdrawal), "Akun Anda bagi pegawai 12 menunggu dikukuhkan.")
    succeeded(pks.of("7").confirm("12"))
    succeeded(loket(*withdrawal))
    with pks.application().uow() as uow:
        acted = [(a.pelaku, a.rincian["dari"]) for a in uow.audit.find(peristiwa="pencabutan-diminta")]
        acted += [(a.pelaku, a.rincian["dari"]) for a in uow.audit.find(peristiwa="laporan-dicabut")]
    assert acted == [("11", "PELAPOR"), ("12", "PELAPOR")]
    kept = [a for a in pks(*itself, "daftar", "--format", "json").json if a["akun"] == "loket"]
    assert [(a["pegawai"], a["sampai"] is None) for a in kept] == [("11", False), ("12", True)]
    assert "(PELAPOR)" in succeeded(pks("status", first))


def test_an_officer_who_left_acts_no_more(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    succeeded(pks("pegawai", "berhenti", "12", "--terakhir", "2026-01-31"))
    refused(pks.of("12")("cabut", nomor, "--bukti", "x"), "Akun Anda milik pegawai 12, yang tidak bertugas.")
    assert "Pegawai    -" in succeeded(pks.of("12")("siapa"))


def test_who_is_no_administrator_keeps_neither_officers_nor_accounts_nor_services(pks: Terminal, rest: Rest) -> None:
    officer = pks.of("12")
    before = pks.row_count()
    entered = ("--nama", "Rekan", "--jabatan", "Asisten", "--pihak", "OMBUDSMAN", "--kelompok", "kustodian")
    for command in (
        ("pegawai", "catat", "12", *entered),
        ("pegawai", "berhenti", "11", "--terakhir", "2026-01-31"),
        ("pegawai", "akun", "tambah", "1002", "akun-12b"),
        ("pegawai", "akun", "akhiri", account_of("11")),
        ("pengelola", "tambah", account_of("12")),
        ("pengelola", "cabut", account_of("1001")),
        ("pekerja",),
        ("pengantar",),
        ("pasang",),
        ("jalankan",),
        ("kunci", "putar"),
        ("kunci", "enkripsi-ulang"),
        ("cadangkan", "semua.age"),
        ("libur", "muat", "x.yaml"),
        ("audit", "jangkar"),
    ):
        refused(officer(*command), "Ini dilakukan pengelola; akun Anda bukan akun pengelola")
    assert (pks.row_count(), rest.asked) == (before, [])


def test_a_head_looks_at_whose_accounts_are_whose_and_who_administers(pks: Terminal) -> None:
    """He confirms them (ADR 0033); an examiner, and an account of nobody's, do not look."""
    pks.officer("31")
    for looks in (("pegawai", "akun", "daftar"), ("pengelola", "daftar")):
        assert account_of("1001") in succeeded(pks.of("12")(*looks))
        refused(pks.of("31")(*looks), "bukan kepala dan bukan pengelola")
        refused(pks.at("orang-lain")(*looks), WITHOUT)


def test_an_administrator_who_is_no_officer_acts_in_nobodys_authority(pks: Terminal, rest: Rest) -> None:
    nomor = pks.file_laporan()
    succeeded(pks("pengelola", "tambah", "teknisi"))
    technician = pks.at("teknisi")
    refused(technician("cabut", nomor, "--bukti", "x"), WITHOUT)
    refused(technician("identitas", "lihat", nomor), WITHOUT)
    succeeded(technician("pegawai", "akun", "akhiri", account_of("11")))
    with pks.application().uow() as uow:
        (ended,) = uow.audit.find(peristiwa="akun-pegawai-diakhiri")
        (administrator,) = [p for p in uow.pengelola.find() if p.akun == "teknisi"]
    assert (ended.pelaku, ended.rincian["pegawai"]) == (f"pengelola/{administrator.id}", "11")
    assert "teknisi" not in f"{ended.pelaku} {ended.rincian}"
    succeeded(technician("pengelola", "cabut", account_of("1001")))
    refused(technician("pengelola", "cabut", "teknisi"), "Pengelola terakhir tidak dapat dicabut.")


def test_the_account_that_makes_the_registry_is_the_first_administrator_and_no_other(
    tmp_path: Any, pks: Terminal
) -> None:
    pks.monkeypatch.setenv("PKSBPMN_DATA_DIR", str(tmp_path / "baru"))
    assert "Pengelola  ya" in succeeded(pks.at("pemasang")("siapa"))
    assert "Pengelola  bukan" in succeeded(pks.at("pendatang")("siapa"))
    refused(pks.at("pendatang")("pengelola", "tambah", "pendatang"), "bukan akun pengelola")
    (only,) = pks.at("pemasang")("pengelola", "daftar", "--format", "json").json
    assert (only["akun"], only["id"]) == ("pemasang", "pertama")


def test_workers_and_relay_act_as_themselves(pks: Terminal) -> None:
    app, nowhere = pks.application(), ClusterAddress("127.0.0.1:1", "http://127.0.0.1:2")
    for uow_factory, part in (
        (app.worker(nowhere, pilih(["surat"]))._uow_factory, "pekerja"),
        (app.relay(nowhere)._uow_factory, "pengantar"),
    ):
        with uow_factory() as uow:
            assert uow.pelaku == part  # type: ignore[attr-defined]


def test_what_a_command_changes_it_changes_as_somebody() -> None:
    """`cli.uow` looks: where something is committed, a door stands before it that refuses first."""
    writing = [
        (target, source)
        for target, function in every_command()
        if "uow.commit()" in (source := inspect.getsource(function))
    ]
    assert len(writing) > 50
    assert not [target for target, source in writing if "cli.uow() as" in source and "cli.acting(" not in source]


def test_no_command_opens_a_transaction_that_knows_nobody() -> None:
    """`application.uow` knows of no account: only what tells anybody who he is, what is set, healthy or genuine."""
    opening = {
        target
        for target, function in every_command()
        if "application.uow" in inspect.getsource(inspect.getmodule(function) or os)
    }
    assert opening == {
        "akun.siapa:siapa",
        "layanan.dokter:dokter",
        "layanan.pengaturan:pengaturan",
        "surat.periksa:periksa",
    }


def test_one_administrator_makes_a_custodian(pks: Terminal) -> None:
    """He is told who confirms it; he does not, somebody who is no head neither; a head does."""
    entered = ("--nama", "Rekan", "--jabatan", "Asisten", "--pihak", "OMBUDSMAN", "--kelompok", "kustodian")
    assert "`pksbpmn pegawai kukuhkan 55 VERSI`" in succeeded(pks("pegawai", "catat", "55", *entered))
    assert "kustodian (menunggu)" in succeeded(pks("pegawai", "daftar"))
    succeeded(pks("pegawai", "akun", "tambah", "55", "akun-55"))
    lihat = ("identitas", "lihat", pks.file_laporan())
    refused(pks.at("akun-55")(*lihat), "Kelompok pegawai 55 belum berlaku.")
    refused(pks.confirm("55"), "dikukuhkan orang lain dari yang mencatatnya")
    pks.officer("56")
    refused(pks.of("56").confirm("55"), "bukan kepala dan bukan pengelola")
    assert "akun: akun-55" in succeeded(pks.of("12").confirm("55"))
    assert "menunggu" not in succeeded(pks("pegawai", "daftar"))
    succeeded(pks.at("akun-55")(*lihat))
