"""Attacks on what officers do in cases: by who is barred, of the other house, or not permitted the command."""

import ast
import inspect
from importlib import import_module
from typing import Any

import pytest

from pksbpmn.cli import permits
from pksbpmn.cli.commands import PANELS
from pksbpmn.cli.entries import Command, walk
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.kewenangan import PERAN_ANGGOTA
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas import izin as gate
from pksbpmn.usecases.berkas.penugasan import nyatakan_benturan, tugaskan
from pksbpmn.usecases.laporan.penggabungan import gabungkan
from tests.unit.cli_tools import Terminal, refused, succeeded, terminal, write_yaml
from tests.unit.cluster import Rest, cluster
from tests.unit.izin_cases import BUTIR, UNGKAP, WITHOUT_CASE, enlist, in_case, with_a_mail

pks = pytest.fixture(terminal, name="pks")
rest = pytest.fixture(cluster, name="rest")

BY_USE_CASE = {
    "laporan.kejadian:lapor": "whoever sees it tells it, who handles the case hands it over; others decide it",
    "laporan.tugas:alihkan": "pengalihan: its holder, a head, or its group while nobody has it",
    "laporan.tugas:selesai": "pemutus, putusan: the groups of the task",
    "kerahasiaan.pelindungan:lapor": "whoever notices a failure tells it; the PPID decides (UU 27/2022 Pasal 46)",
    "surat.naskah:catat": "naskah: of a house that writes it",
}
"""Commands whose permit names no group and no role, and where it is said who may."""
LOOKING = {
    "kerahasiaan.identitas:lihat",
    "kerahasiaan.kerahasiaan:baca",
    "kerahasiaan.kerahasiaan:ekspor",
    "surat.naskah:lihat",
}
"""Commands that show what is closed: their use cases keep each refusal in the journal."""
DENIED = "tidak berwenang menjalankan"
COMMANDS = {command.target: command for panel in PANELS for _, command in walk(panel.entries)}
PERMITTED = {target: command for target, command in COMMANDS.items() if command.izin is not None}


def _calls(target: str) -> set[str]:
    """The names that a command calls, itself and by functions of its module."""
    module, _, function = target.partition(":")
    tree = ast.parse(inspect.getsource(import_module(f"pksbpmn.cli.{module}")))
    functions = {n.name: n for n in tree.body if isinstance(n, ast.FunctionDef)}
    seen: set[str] = set()
    todo = [function]
    while todo:
        for node in ast.walk(functions[todo.pop()]):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name in functions and name not in seen:
                    todo.append(name)
                seen.add(name)
    return seen


@pytest.mark.parametrize("target", sorted(COMMANDS))
def test_a_command_changes_something_without_a_permit(target: str) -> None:
    """What acts or commits goes through the gate, or is an administrator's, or looks and is kept in the journal."""
    calls, permit = _calls(target), COMMANDS[target].izin
    assert ("acting" in calls) == (permit is not None), "a permit stands in the table, and only for what acts"
    assert ("looking" in calls) == (target in LOOKING)
    if "commit" in calls:
        assert calls & {"acting", "looking", "administration", "operation"}
    if permit is not None:
        assert (not permit.kelompok and not permit.peran) == (target in BY_USE_CASE)


def test_a_use_case_is_given_transactions_beside_the_gate() -> None:
    """Those that show closed things, and keep refusals in the journal, open transactions of their own.

    So does what is done in steps: new keys by an administrator, diagrams that are kept after the engine took them, a
    destruction after the gate let its officer in.
    """
    given = set()
    for target in COMMANDS:
        module = import_module(f"pksbpmn.cli.{target.partition(':')[0]}")
        tree = ast.parse(inspect.getsource(module))
        called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
        doors = (
            n
            for n in ast.walk(tree)
            if isinstance(n, ast.Attribute) and ast.unparse(n) in _DOORS and id(n) not in called
        )
        given |= {f"{module.__name__.rpartition('.')[2]}:{ast.unparse(node)}" for node in doors}
    assert given == {
        "kunci:cli.administration",
        "pasang:cli.administration",
        "lampiran:cli.uow",
        "migrasi:cli.administration",
        "monev:cli.uow",
        "pemusnahan:cli.looking",
        "surat:cli.uow",
    }


_DOORS = {"cli.uow", "cli.acting", "cli.looking", "cli.administration", "cli.operation"}


def test_every_permit_is_tried(pks: Terminal, rest: Rest) -> None:
    _, typed = in_case(pks, rest)
    assert set(typed) | set(WITHOUT_CASE) == set(PERMITTED)
    assert not set(typed) & set(WITHOUT_CASE)


def _right(command: Command, pihak: Pihak = Pihak.OMBUDSMAN) -> CandidateGroup:
    """A group whose members the permit lets act."""
    assert command.izin is not None
    house = [k for k in CandidateGroup if (k in _ITJEN) == (pihak is Pihak.ITJEN)]
    return next(
        k
        for k in reversed(house)
        if k in command.izin.kelompok
        or PERAN_ANGGOTA[k] & set(command.izin.peran)
        or not (command.izin.kelompok or command.izin.peran)
    )


_ITJEN = (CandidateGroup.INSPEKTUR_JENDERAL, CandidateGroup.SEKRETARIAT_ITJEN)
_OMBUDSMAN = tuple(k for k in CandidateGroup if k not in _ITJEN)


def test_a_barred_officer_acts_in_the_case(pks: Terminal, rest: Rest) -> None:
    """Of every group, in the case itself or in a matter about it; nothing happens."""
    nomor, typed = in_case(pks, rest)
    barred = enlist(pks, "90", _OMBUDSMAN)
    with pks.application().uow() as uow:
        nyatakan_benturan(uow, nomor, "90", "keluarga")
        uow.commit()
    before = pks.row_count()
    for target, words in typed.items():
        hasil = barred(*words)
        assert (hasil.status, "mempunyai benturan kepentingan" in hasil.err) == (1, True), f"{target}: {hasil.err}"
    assert pks.row_count() == before
    assert not [p for p, _ in rest.asked if p.endswith("completion")]


def test_an_officer_barred_from_a_case_acts_in_one_that_goes_on_with_it(pks: Terminal) -> None:
    nomor, induk = pks.file_laporan(), pks.file_laporan()
    barred = enlist(pks, "90", _OMBUDSMAN)
    with pks.application().uow() as uow:
        gabungkan(uow, nomor, induk, alasan="Pokok yang sama.", pegawai="11")
        nyatakan_benturan(uow, induk, "90", "keluarga")
        uow.commit()
    add = ("rujukan", "tambah", nomor, "SP4N_LAPOR", "1234")
    refused(barred(*add), "mempunyai benturan kepentingan")
    succeeded(pks(*add))


def test_an_officer_of_the_other_house_acts(pks: Terminal, rest: Rest) -> None:
    """In what is the Ombudsman's; and in what is of both, as if he were the Ombudsman's."""
    _, typed = in_case(pks, rest)
    with_a_mail(pks, "x")
    itjen = enlist(pks, "91", _ITJEN)
    before = pks.row_count()
    own = {
        "kerahasiaan.pelindungan:lapor": "a failure may be noticed by anybody",
        "laporan.tugas:selesai": "his task is known by its groups",
        "perjanjian.biaya:biaya": "both bear costs (PKS Pasal 10)",
        "perjanjian.perselisihan:musyawarah": "both deliberate (PKS Pasal 13)",
        "perjanjian.perselisihan:risalah": "both deliberate (PKS Pasal 13)",
        "pertukaran.kanal:cabut": "a channel is of both (PKS Pasal 5(4))",
        "pertukaran.kanal:verifikasi": "a channel is of both (PKS Pasal 5(4))",
        "pertukaran.pertukaran:lengkapi": "Itjen is asked",
        "pertukaran.pertukaran:serahkan": "Itjen is asked",
        "pertukaran.pertukaran:tolak": "Itjen is asked",
    }
    for target, words in {**typed, **WITHOUT_CASE}.items():
        if target in own:
            continue
        hasil = itjen(*words)
        assert hasil.status == 1, target
        said = (
            *(DENIED, "tidak berwenang mengalihkan", "tidak bertindak atas nama OMBUDSMAN"),
            *("bukan pegawai ITJEN", "disusun lembaga lain"),
        )
        assert any(s in hasil.err for s in said), f"{target}: {hasil.err}"
    refused(itjen(*typed["laporan.tugas:selesai"]), "bukan anggota kelompok tugas ini")
    assert pks.row_count() == before


def test_an_officer_of_the_other_house_has_a_group_of_ours(pks: Terminal) -> None:
    """As a register may have him that was filled by hand."""
    nomor = pks.file_laporan()
    stranger = enlist(pks, "91", (CandidateGroup.PENERIMAAN_VERIFIKASI,))
    with pks.application().uow() as uow:
        uow.pegawai.get("91").pihak = Pihak.ITJEN
        uow.commit()
    refused(stranger("cabut", nomor, "--bukti", "x"), DENIED)


def test_an_officer_without_the_group_acts(pks: Terminal, rest: Rest) -> None:
    """One of the house of a group that the permit does not name, and not assigned in the case; he is told who may."""
    _, typed = in_case(pks, rest)
    with_a_mail(pks, "x")
    wrong = {k: enlist(pks, str(9100 + i), (k,)) for i, k in enumerate(_OMBUDSMAN)}
    before = pks.row_count()
    for target, command in PERMITTED.items():
        if target in BY_USE_CASE or command.izin is None:
            continue
        izin = command.izin
        without = next(k for k in _OMBUDSMAN if k not in izin.kelompok and not PERAN_ANGGOTA[k] & set(izin.peran))
        hasil = wrong[without](*{**typed, **WITHOUT_CASE}[target])
        refused(hasil, DENIED)
        assert f"Yang boleh: pegawai {' atau '.join(izin.pihak)}" in hasil.err
        assert all(k in hasil.err for k in izin.kelompok)
    assert pks.row_count() == before


def test_the_right_officer_passes_the_gate(pks: Terminal, rest: Rest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the command finds amiss afterwards; one group that the permit names is enough."""
    _, typed = in_case(pks, rest)
    with_a_mail(pks, "x")
    officers = {k: enlist(pks, str(9100 + i), (k,)) for i, k in enumerate(CandidateGroup)}
    passed: list[str] = []
    asked = gate.wajib_berizin

    def wajib_berizin(uow: Any, *terms: Any) -> Any:
        pegawai = asked(uow, *terms)
        passed.append(pegawai.nomor)
        return pegawai

    monkeypatch.setattr(gate, "wajib_berizin", wajib_berizin)
    for target, command in PERMITTED.items():
        passed.clear()
        hasil = officers[_right(command)](*{**typed, **WITHOUT_CASE}[target])
        assert passed, f"{target}: {hasil.err}"


def test_the_trail_has_who_acted_in_the_case(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    succeeded(
        enlist(pks, "90", (CandidateGroup.PENERIMAAN_VERIFIKASI,))("rujukan", "tambah", nomor, "SP4N_LAPOR", "12")
    )
    with pks.application().uow() as uow:
        assert uow.audit.find(nomor_berkas=nomor)[-1].pelaku == "90"


def test_an_examiner_acts_where_another_is_assigned(pks: Terminal) -> None:
    """His group is enough until somebody is assigned; who is assigned needs no group."""
    nomor = pks.file_laporan()
    words = ("isi", nomor, "klarifikasi", "-")
    examiner, receiver = (
        enlist(pks, n, (k,)) for n, k in (("90", CandidateGroup.PEMERIKSAAN), ("91", CandidateGroup.PPID))
    )
    succeeded(examiner(*words, stdin="pertanyaan: [Mengapa]"))
    refused(receiver(*words, stdin="pertanyaan: [Mengapa]"), DENIED)
    with pks.application().uow() as uow:
        tugaskan(uow, nomor, "91", Peran.PEMERIKSA, "Pemeriksaan I")
        uow.commit()
    succeeded(receiver(*words, stdin="pertanyaan: [Mengapa]"))
    refused(examiner(*words, stdin="pertanyaan: [Mengapa]"), DENIED)


def test_somebody_assigns_himself(pks: Terminal) -> None:
    """Neither an examiner, whose role opens what is closed, nor a head; nor is a case handed to oneself."""
    nomor = pks.file_laporan()
    examiner, head = (
        enlist(pks, n, (k,)) for n, k in (("90", CandidateGroup.PEMERIKSAAN), ("91", CandidateGroup.ANGGOTA_OMBUDSMAN))
    )
    assign = ("penugasan", "tetapkan", nomor)
    as_examiner = ("--peran", "PEMERIKSA", "--unit", "KU VI")
    refused(examiner(*assign, "90", *as_examiner), DENIED)
    refused(head(*assign, "91", *as_examiner), "tidak diberikan kepada diri sendiri")
    succeeded(head(*assign, "90", *as_examiner))
    take = ("penugasan", "alihkan", nomor, "--dari", "90", "--kepada", "91", "--alasan", "x")
    refused(head(*take), "tidak diberikan kepada diri sendiri")
    refused(examiner("penugasan", "lepas", nomor, "90"), DENIED)


def test_a_head_disposes_of_officers_of_the_other_house(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    itjen = enlist(pks, "91", _ITJEN)
    as_auditor = ("--peran", "AUDITOR_ITJEN", "--unit", "Itjen")
    refused(pks("penugasan", "tetapkan", nomor, "91", *as_auditor), "bukan pegawai OMBUDSMAN")
    refused(itjen("penugasan", "lepas", nomor, "12"), "bukan pegawai ITJEN")
    enlist(pks, "92", (CandidateGroup.SEKRETARIAT_ITJEN,))
    succeeded(itjen("penugasan", "tetapkan", nomor, "92", *as_auditor))


def test_somebody_who_handles_the_case_lowers_a_class(pks: Terminal, rest: Rest) -> None:
    """He may raise it; a head, the custodian or the PPID opens (UU 14/2008 Pasal 19)."""
    in_case(pks, rest)
    examiner = enlist(pks, "90", (CandidateGroup.PEMERIKSAAN,))
    why = ("--pertimbangan", "x", "--dasar", "x")
    refused(examiner("kerahasiaan", "klasifikasi", BUTIR, "BIASA", *why), "tidak berwenang menurunkan kelas")
    succeeded(examiner("kerahasiaan", "klasifikasi", BUTIR, "SANGAT_RAHASIA", *why))
    refused(examiner("kerahasiaan", "klasifikasi", BUTIR, "RAHASIA", *why), "tidak berwenang menurunkan kelas")
    succeeded(enlist(pks, "91", (CandidateGroup.PPID,))("kerahasiaan", "klasifikasi", BUTIR, "BIASA", *why))
    with pks.application().uow() as uow:
        uow.butir_data.get(BUTIR).klasifikasi = None
        uow.commit()
    refused(examiner("kerahasiaan", "klasifikasi", BUTIR, "RAHASIA", *why), "tidak berwenang menurunkan kelas")


def test_somebody_of_the_other_house_approves_a_disclosure(pks: Terminal, rest: Rest) -> None:
    in_case(pks, rest)
    refused(enlist(pks, "91", _ITJEN)("pertukaran", "setujui", UNGKAP), DENIED)
    refused(enlist(pks, "90", (CandidateGroup.PEMERIKSAAN,))("pertukaran", "setujui", UNGKAP), DENIED)
    succeeded(pks("pertukaran", "setujui", UNGKAP))


def test_any_officer_opens_a_mail_of_the_local_mailbox(pks: Terminal) -> None:
    """A custodian does, and sees whom it went to; not one that is about a case from which he is barred."""
    nomor = pks.file_laporan()
    with_a_mail(pks, f"Surat dalam berkas {nomor}.")
    examiner = enlist(pks, "90", (CandidateGroup.PEMERIKSAAN,))
    custodian = enlist(pks, "91", (CandidateGroup.KUSTODIAN,))
    refused(examiner("kotak-surat", "--isi", "1"), DENIED)
    assert "pelapor@contoh.example" not in succeeded(examiner("kotak-surat"))
    assert "pelapor@contoh.example" in succeeded(custodian("kotak-surat"))
    assert nomor in succeeded(custodian("kotak-surat", "--isi", "1"))
    with pks.application().uow() as uow:
        nyatakan_benturan(uow, nomor, "91", "keluarga")
        uow.commit()
    refused(custodian("kotak-surat", "--isi", "1"), "mempunyai benturan kepentingan")


def test_who_handles_nothing_of_a_case_acts_in_it(pks: Terminal) -> None:
    """Of a group whose role nobody has in it, though an examiner is assigned; nor does the joining give anybody a case.

    Once a head assigned him he acts; a colleague whose role nobody has may, while nobody in office handles the case.
    """
    nomor, lain = pks.file_laporan(), pks.file_laporan()
    examiner = enlist(pks, "90", (CandidateGroup.PEMERIKSAAN,))
    other = enlist(pks, "92", (CandidateGroup.PEMERIKSAAN,))
    konsiliator = enlist(pks, "93", (CandidateGroup.KONSILIATOR_MEDIATOR,))
    unit = write_yaml(pks, "unit.yaml", {"jabatan": "Kepala", "unit": "Balai Uji", "email": "balai@contoh.example"})
    change = ("pihak", "ubah", nomor, "TERLAPOR", unit, "--alasan", "x")
    with pks.application().uow() as uow:
        tugaskan(uow, nomor, "90", Peran.PEMERIKSA, "KU I")
        tugaskan(uow, lain, "92", Peran.PEMERIKSA, "KU I")
        uow.commit()
    for words in (change, pks.withdrawal(nomor), ("perpanjang", nomor, "KLARIFIKASI_1", "--sampai", "2099-01-01")):
        alasan = ("--alasan", "x") if words[0] == "perpanjang" else ()
        refused(konsiliator(*words, *alasan), DENIED)
    for officer in (konsiliator, other, examiner):
        refused(officer("gabung", nomor, "--induk", lain, "--alasan", "x"), DENIED)
    succeeded(pks("penugasan", "tetapkan", nomor, "93", "--peran", "KONSILIATOR", "--unit", "KU I"))
    succeeded(konsiliator(*change))
    with pks.application().uow() as uow:
        uow.pegawai.get("90").sampai = uow.pegawai.get("93").sampai = uow.pegawai.get("90").sejak
        uow.commit()
    refused(konsiliator(*change), "tidak bertugas")
    refused(enlist(pks, "94", (CandidateGroup.PPID,))(*change), DENIED)
    succeeded(other("isi", nomor, "klarifikasi", "-", stdin="pertanyaan: [Apa saja]\n"))


def test_the_liaison_officer_proves_receipts_and_answers_in_a_complaint(pks: Terminal, rest: Rest) -> None:
    """Nothing of it is between the parties to the agreement; in what is, he enters what comes and goes."""
    _, typed = in_case(pks, rest)
    liaison = enlist(pks, "90", (CandidateGroup.NARAHUBUNG_OMBUDSMAN,))
    before = pks.row_count()
    for target, command in PERMITTED.items():
        if command.izin is permits.TATA_USAHA:
            refused(liaison(*typed[target]), DENIED)
    assert pks.row_count() == before
    with pks.application().uow() as uow:
        (urusan,) = uow.berkas.find(jenis=JenisBerkas.PERTUKARAN_DATA)
    keep = ("lampiran", "tambah", urusan.nomor, "nota.pdf", "--bersama", "LAPORAN", "--dari", "ITJEN")
    hasil = liaison(*keep)
    assert DENIED not in hasil.err
