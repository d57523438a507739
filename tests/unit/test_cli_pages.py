"""A long list is shown page by page: what comes first, the way on, and its end."""

import json

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.surat.surat import terbitkan
from tests.unit.cli_tools import Terminal, terminal
from tests.unit.cluster import TUGAS, Rest, cluster

pks = pytest.fixture(terminal, name="pks")
rest = pytest.fixture(cluster, name="rest")

MANY = 120
BY_HAND = {"pelapor": {"nama_lengkap": "Warga Rekaan", "telepon": "0812 5550 1234"}, "uraian": "Tidak dilayani."}


def _numbers(pks: Terminal, *arguments: str) -> list[str]:
    return [s["nomor_surat"] for s in pks("ekspedisi", "daftar", *arguments, "--format", "json").json]


def test_letters_that_wait_are_shown_page_by_page(pks: Terminal) -> None:
    nomor = pks("lapor", "-", stdin=json.dumps(BY_HAND)).out.strip()
    with pks.application().uow() as uow:
        first = terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
        waiting = uow.ekspedisi.get(first.id)
        numbers = [first.nomor]
        for n in range(1, MANY):
            fields = ("nomor_berkas", "jenis", "kepada", "tanggal", "hal", "penerima", "tembusan", "halaman")
            copied = {f: getattr(first, f) for f in fields}
            more = type(first)(id=f"s-{n}", kunci=f"k-{n}", kode_verifikasi=f"v-{n}", nomor=f"{n}/S/2026", **copied)
            uow.surat.add(more)
            uow.ekspedisi.add(type(waiting)(id_surat=more.id, nomor_berkas=nomor, dicatat=waiting.dicatat))
            numbers.append(more.nomor)
        uow.commit()
    shown = pks("ekspedisi", "daftar")
    lines = [line.split()[0] for line in shown.out.splitlines()[2:] if line]
    assert lines == numbers[:50], "the oldest come first, and no more than a page"
    assert shown.err.strip() == "Baris 1 sampai 50; masih ada, lihat dengan --halaman 2."
    last = pks("ekspedisi", "daftar", "--halaman", "3")
    assert [line.split()[0] for line in last.out.splitlines()[2:] if line] == numbers[100:]
    assert "masih ada" not in last.err
    behind = pks("ekspedisi", "daftar", "--halaman", "4")
    assert (behind.status, behind.out) == (1, "")
    assert "Halaman 4 tidak ada" in behind.err
    assert _numbers(pks, "--semua", "--batas", "40", "--halaman", "3") == numbers[80:]
    assert _numbers(pks, "--batas", "119", "--halaman", "2") == numbers[-1:]


def test_a_page_has_a_sensible_size(pks: Terminal) -> None:
    for wrong in (("--halaman", "0"), ("--batas", "0"), ("--batas", "1001")):
        assert pks("ekspedisi", "daftar", *wrong).status == 2


def test_of_many_tasks_those_that_are_due_first_come_first(pks: Terminal, rest: Rest) -> None:
    days = [f"2026-{month:02d}-{day:02d}T00:00:00.000+0000" for month in (3, 1, 2) for day in range(1, 21)]
    dated = [TUGAS | {"id": str(n), "dueDate": d, "followUpDate": None} for n, d in enumerate(days)]
    rest.answer = (200, [TUGAS | {"id": "99", "dueDate": None}, *dated])
    first = pks("tugas", "daftar", "--format", "json")
    assert [t["due"] for t in first.json] == sorted(t["due"] for t in first.json)
    assert first.json[0]["due"].startswith("2026-01-01")
    assert "--halaman 2" in first.err
    rest_of_them = pks("tugas", "daftar", "--halaman", "2", "--format", "json").json
    assert len(rest_of_them) == 61 - 50
    assert rest_of_them[-1]["due"] is None, "what is never due comes last"
