"""How long a request may take and whom it goes to is the installed tables', whatever the engine's variables say."""

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import Any

import pytest

from pksbpmn.camunda.diagrams import diagram_files, diagram_texts
from pksbpmn.camunda.runtime import JobInfo, passage
from pksbpmn.camunda.runtime.execution import Completed, Failed, Outcome
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan as J
from pksbpmn.names import JenisTenggat, JobType, TaskId
from pksbpmn.usecases.berkas import diagram
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from tests.fakes import MemoryRegistry
from tests.unit.usecases.cases import accepted, open_case
from tests.unit.usecases.jobs import do_job

ASKED, TERM = "kepada atau tembusan menyebut pihak lain", "aturanTenggat berbeda dari tabel tenggat"
TERLAPOR, ITJEN, PELAPOR = Pihak.TERLAPOR, Pihak.ITJEN, Pihak.PELAPOR


def _case(registry: MemoryRegistry, kind: str = "laporan") -> str:
    """A complaint that lacks something and one that was accepted, by decisions of two processes."""
    with registry.uow() as uow:
        nomor = open_case(uow, kind)
        accepted(uow, nomor, TaskId.VERIFIKASI_FORMIL, "11", syaratLengkap=False).instans = "800"
        accepted(uow, nomor, TaskId.VERIFIKASI_FORMIL, "11", syaratLengkap=True).instans = "801"
        accepted(uow, nomor, TaskId.VERIFIKASI_MATERIIL, "11").instans = "801"
        accepted(uow, nomor, TaskId.RAPAT_PLENO, "11", laporanDiterima=True).instans = "801"
        uow.commit()
    return nomor


def _term(uow: UnitOfWork, jenis: J, **changed: object) -> dict[str, Any]:
    rule = uow.tabel_tenggat.aturan(JenisTenggat(jenis), hari_ini(uow))
    return rule.model_dump(mode="json", by_alias=True) | changed


def _open(
    registry: MemoryRegistry,
    nomor: str,
    jenis: J,
    kepada: Pihak,
    tembusan: list[Pihak] | None = None,
    changed: Mapping[str, object] = MappingProxyType({}),
) -> Outcome:
    with registry.uow() as uow:
        term = _term(uow, jenis, **changed)
    said = {"nomorBerkas": nomor, "jenisPermintaan": jenis, "kepada": kepada, "tembusan": tembusan}
    return do_job(registry, "permintaan/buka-permintaan", JobType.BUKA_PERMINTAAN, 910, aturanTenggat=term, **said)


def _failed(registry: MemoryRegistry, outcome: Outcome, match: str) -> None:
    assert isinstance(outcome, Failed)
    assert match in outcome.text
    with registry.uow() as uow:
        assert uow.permintaan.find() == []


@pytest.mark.aturan("KEAMANAN-03")
@pytest.mark.parametrize(
    "changed", [{"lama": 1}, {"perpanjanganTerlama": 10_000}, {"dasarHukum": "Siti Aminah"}, {"jenisHari": "KERJA"}]
)
def test_a_complaint_lapses_after_one_day_by_a_variable(registry: MemoryRegistry, changed: dict[str, object]) -> None:
    """SetVariables `aturanTenggat` before `buka-permintaan` (UU 37/2008 Pasal 25(3): thirty days)."""
    nomor = _case(registry)
    _failed(registry, _open(registry, nomor, J.KELENGKAPAN, PELAPOR, changed=changed), TERM)
    assert isinstance(_open(registry, nomor, J.KELENGKAPAN, PELAPOR), Completed)
    with registry.uow() as uow:
        (diminta,) = uow.permintaan.find()
    assert (diminta.aturan.lama, diminta.aturan.dasar_hukum) == (30, "UU 37/2008 Pasal 25(3)")


@pytest.mark.aturan("KEAMANAN-03")
@pytest.mark.parametrize(
    ("jenis", "kepada", "tembusan"),
    [
        (J.KELENGKAPAN, TERLAPOR, None),
        (J.KELENGKAPAN, PELAPOR, [TERLAPOR]),
        (J.KLARIFIKASI_1, TERLAPOR, []),
        (J.KLARIFIKASI_1, ITJEN, []),
        (J.KLARIFIKASI_1, ITJEN, [TERLAPOR, PELAPOR]),
        (J.KLARIFIKASI_1, PELAPOR, [TERLAPOR]),
    ],
)
def test_another_party_is_asked_by_a_variable(
    registry: MemoryRegistry, jenis: J, kepada: Pihak, tembusan: list[Pihak] | None
) -> None:
    """SetVariables `kepada`, `tembusan` or `pihakDiminta`: another is silent, or learns of it."""
    _failed(registry, _open(registry, _case(registry), jenis, kepada, tembusan), ASKED)


@pytest.mark.parametrize(
    ("kind", "jenis", "kepada", "tembusan"),
    [
        ("laporan", J.KLARIFIKASI_1, ITJEN, [TERLAPOR]),
        ("prakarsa-sendiri", J.KLARIFIKASI_1, TERLAPOR, [ITJEN]),
        ("rco", J.KLARIFIKASI_1, TERLAPOR, []),
        ("rco", J.KLARIFIKASI_1, ITJEN, []),
    ],
)
def test_who_the_table_names_is_asked(
    registry: MemoryRegistry, kind: str, jenis: J, kepada: Pihak, tembusan: list[Pihak]
) -> None:
    """PKS Pasal 4(4)a."""
    assert isinstance(_open(registry, _case(registry, kind), jenis, kepada, tembusan), Completed)


def test_after_the_end_of_the_agreement_terlapor_is_asked_alone(registry: MemoryRegistry) -> None:
    """On the first day after it, who was told of the last one is asked too (PKS Pasal 6)."""
    with registry.uow() as uow:
        uow.perjanjian.find()[0].berakhir = hari_ini(uow) - timedelta(days=1)
        for mou in uow.nota_kesepahaman.find():
            mou.berakhir = hari_ini(uow) - timedelta(days=1)
        uow.commit()
    nomor = _case(registry)
    assert isinstance(_open(registry, nomor, J.KLARIFIKASI_1, TERLAPOR, []), Completed)
    registry.clock.advance(days=2)
    later = _open(registry, nomor, J.KLARIFIKASI_1, ITJEN, [TERLAPOR])
    assert isinstance(later, Failed)


def test_an_office_changes_a_term_and_running_cases_keep_theirs(uow: UnitOfWork) -> None:
    """Each by the table with which its process was installed (ADR 0004)."""
    texts = diagram_texts(diagram_files())
    start = texts["tenggat.dmn"].index('"KELENGKAPAN"')
    changed = texts["tenggat.dmn"][:start] + texts["tenggat.dmn"][start:].replace(
        "<text>30</text>", "<text>45</text>", 1
    )
    diagram.catat(uow, [100], texts)
    diagram.catat(uow, [200], texts | {"tenggat.dmn": changed})
    nomor = open_case(uow)
    accepted(uow, nomor, TaskId.VERIFIKASI_FORMIL, "11", syaratLengkap=False)
    for definition, right, wrong in ((100, 30, 45), (200, 45, 30)):
        info = JobInfo(1, JobType.BUKA_PERMINTAAN, "buka-permintaan", "permintaan", 900, 2, 3, definition=definition)
        said = {"jenisPermintaan": J.KELENGKAPAN, "kepada": PELAPOR}
        passage.check(uow, info, nomor, said | {"aturanTenggat": _term(uow, J.KELENGKAPAN, lama=right)})
        with pytest.raises(PksError, match=TERM):
            passage.check(uow, info, nomor, said | {"aturanTenggat": _term(uow, J.KELENGKAPAN, lama=wrong)})
