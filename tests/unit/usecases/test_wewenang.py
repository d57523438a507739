"""Attacks on tasks whose group the diagram cannot name: decided by another unit, by who reported, by who is accused."""

from typing import Any
from xml.etree import ElementTree as ET

import pytest

from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.camunda.forms import form_of
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.kiriman import PemutusDicari
from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.putusan import SebabDitolak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.names import TASK_GROUPS, CandidateGroup, JobType, MessageName, TaskId
from pksbpmn.usecases.berkas.berkas import buka
from pksbpmn.usecases.berkas.penugasan import tugaskan
from pksbpmn.usecases.laporan import kejadian
from pksbpmn.usecases.pemeriksaan import pernyataan, putusan
from pksbpmn.usecases.pemeriksaan.pernyataan import TempatPutusan
from pksbpmn.usecases.pemeriksaan.putusan import TugasSelesai
from pksbpmn.usecases.pemeriksaan.wewenang import DI_LANGKAH_BERIKUT, MILIK_PENGAJU, WEWENANG
from pksbpmn.usecases.ports import UnitOfWork
from tests.staff import in_office
from tests.unit.usecases.cases import accepted, messages, refused
from tests.unit.usecases.contents import ISI_KEJADIAN

BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
ZEEBE = "{http://camunda.org/schema/zeebe/1.0}"


def test_a_task_names_no_group_and_nobody_checks_who_decides() -> None:
    """Each is named with its check: where the decision is accepted, or in the job right after it."""
    without = {task for task, groups in TASK_GROUPS.items() if not groups}
    assert without <= set(WEWENANG) | set(DI_LANGKAH_BERIKUT)
    assert set(DI_LANGKAH_BERIKUT) == without - set(WEWENANG)


@pytest.mark.parametrize(("task", "job"), DI_LANGKAH_BERIKUT.items())
def test_the_job_that_checks_comes_right_after_its_task(task: TaskId, job: JobType) -> None:
    for file in diagram_dir().glob("*.bpmn"):
        root = ET.parse(file).getroot()  # noqa: S314 - our own diagrams
        for flow in root.iter(f"{BPMN}sequenceFlow"):
            if flow.get("sourceRef") == task:
                after = next(e for e in root.iter() if e.get("id") == flow.get("targetRef"))
                (definition,) = after.iter(f"{ZEEBE}taskDefinition")
                assert definition.get("type") == job
                return
    pytest.fail(f"no diagram has {task}")


def _officer(uow: UnitOfWork, number: str, *groups: CandidateGroup, pihak: Pihak = Pihak.OMBUDSMAN) -> str:
    in_office(uow, [number], pihak)
    uow.pegawai.get(number).kelompok = groups
    return number


def _state(uow: UnitOfWork, nomor: str, number: str, task: TaskId, **answers: object) -> str:
    tempat = TempatPutusan(task, 11, 12)
    return pernyataan.nyatakan(uow, nomor, number, 13, tempat=tempat, kelompok=(), pemegang=None, isian=answers)


def _arrives(uow: UnitOfWork, nomor: str, number: str, task: TaskId, **answers: object) -> Any:
    """As when an officer completes the task in Tasklist."""
    if uow.job_results.number_of(11) is None:
        uow.job_results.put(1, "tahap-dimulai", {}, instance=11, number=nomor)
    putusan.pemutus_ditemukan(uow, nomor, PemutusDicari(elemen=task, instans=11, instans_elemen=12), number)
    formulir = form_of(task)
    assert formulir is not None
    return putusan.terima(uow, nomor, TugasSelesai(task, 11, 12, {"nomorBerkas": nomor, **answers}), formulir)


@pytest.mark.aturan("REG-V-05")
def test_another_unit_agrees_to_a_hand_over(uow: UnitOfWork, nomor: str) -> None:
    """The giving one, or any other; on the command line and in Tasklist (POR 58/2023 Pasal 17)."""
    urusan = kejadian.laporkan(
        uow, JenisKejadian.PELIMPAHAN, Pihak.OMBUDSMAN, nomor, ISI_KEJADIAN[JenisKejadian.PELIMPAHAN]
    )
    task = TaskId.SETUJUI_PELIMPAHAN
    wrong = _officer(uow, "4040", CandidateGroup.RESOLUSI_MONITORING)
    with refused(
        "Pegawai 4040 bukan anggota kelompok unit penerima (pemeriksaan).",
        "Serahkan kepada pegawai dari kelompok itu (POR 58/2023 Pasal 17).",
    ):
        _state(uow, urusan, wrong, task, pelimpahanDisetujui=True)
    assert _arrives(uow, urusan, wrong, task, pelimpahanDisetujui=True) is None
    assert [d.sebab for d in uow.putusan_ditolak.find()] == [SebabDitolak.TIDAK_BERWENANG]
    assert uow.keputusan.find() == []
    right = _officer(uow, "4041", CandidateGroup.PEMERIKSAAN)
    _state(uow, urusan, right, task, pelimpahanDisetujui=True)
    assert _arrives(uow, urusan, right, task, pelimpahanDisetujui=True) == {"pelimpahanDisetujui": True}


@pytest.mark.aturan("REG-V-05", "KEAMANAN-03")
def test_an_officer_gives_himself_a_case_by_a_hand_over(uow: UnitOfWork, nomor: str) -> None:
    """He asks for it, or is to receive it, and is of the receiving group: he agrees to none of it."""
    task, isi = TaskId.SETUJUI_PELIMPAHAN, ISI_KEJADIAN[JenisKejadian.PELIMPAHAN]
    asks = _officer(uow, "4040", CandidateGroup.PEMERIKSAAN)
    receives = _officer(uow, "4041", CandidateGroup.PEMERIKSAAN)
    uow.__dict__["pelaku"] = asks
    urusan = kejadian.laporkan(
        uow, JenisKejadian.PELIMPAHAN, Pihak.OMBUDSMAN, nomor, isi | {"pegawai": receives, "oleh": "77"}
    )
    for wrong in (asks, receives):
        with refused(
            "Pelimpahan tidak disetujui yang mengajukannya atau yang akan menerima perkaranya (POR 58/2023 Pasal 17).",
            "Serahkan kepada pegawai lain dari unit penerima.",
        ):
            _state(uow, urusan, wrong, task, pelimpahanDisetujui=True)
        assert _arrives(uow, urusan, wrong, task, pelimpahanDisetujui=True) is None
    assert (uow.keputusan.find(), uow.penugasan.find()) == ([], [])
    colleague = _officer(uow, "4042", CandidateGroup.PEMERIKSAAN)
    _state(uow, urusan, colleague, task, pelimpahanDisetujui=True)
    assert _arrives(uow, urusan, colleague, task, pelimpahanDisetujui=True) == {"pelimpahanDisetujui": True}
    kejadian.alihkan_penanganan(uow, urusan, 11)
    assert [p.pegawai for p in uow.penugasan.find(nomor_berkas=nomor)] == [receives]


@pytest.mark.aturan("REG-V-05", "KEAMANAN-03")
def test_who_does_not_handle_a_case_hands_it_over(uow: UnitOfWork, nomor: str) -> None:
    """Nor does an officer of Itjen, in whosever name, to whomever."""
    isi = ISI_KEJADIAN[JenisKejadian.PELIMPAHAN]
    tugaskan(uow, nomor, "11", Peran.PEMERIKSA, "KU-1")
    itjen = _officer(uow, "4043", CandidateGroup.SEKRETARIAT_ITJEN, pihak=Pihak.ITJEN)
    for who in (_officer(uow, "4040", CandidateGroup.PEMERIKSAAN), _officer(uow, "4041", CandidateGroup.PPID), itjen):
        uow.__dict__["pelaku"] = who
        with pytest.raises(MasukanSalah, match=f"Pegawai {who} tidak berwenang menjalankan"):
            kejadian.laporkan(uow, JenisKejadian.PELIMPAHAN, Pihak.OMBUDSMAN, nomor, isi)
    with refused("Pelimpahan diajukan Ombudsman sendiri (POR 58/2023 Pasal 17).", "Pakai --dari OMBUDSMAN."):
        kejadian.laporkan(uow, JenisKejadian.PELIMPAHAN, Pihak.ITJEN, nomor, isi | {"pegawai": itjen})
    for who in (_officer(uow, "4044", CandidateGroup.KEPALA_KEASISTENAN), "11"):
        uow.__dict__["pelaku"] = who
        assert kejadian.laporkan(uow, JenisKejadian.PELIMPAHAN, Pihak.OMBUDSMAN, nomor, isi)


@pytest.mark.aturan("REG-V-05", "KEAMANAN-03")
def test_a_case_is_handed_to_who_is_not_of_the_receiving_unit(uow: UnitOfWork, nomor: str) -> None:
    """Of another group, or of Itjen: at the door, and where he left the group before the other unit agreed."""
    isi = ISI_KEJADIAN[JenisKejadian.PELIMPAHAN]
    other = _officer(uow, "4040", CandidateGroup.RESOLUSI_MONITORING)
    itjen = _officer(uow, "4041", CandidateGroup.PEMERIKSAAN, pihak=Pihak.ITJEN)
    for wrong in (other, itjen):
        with refused(
            f"Pegawai {wrong} bukan pegawai Ombudsman dari kelompok pemeriksaan.",
            "Sebut pegawai dari unit penerima (POR 58/2023 Pasal 17).",
        ):
            kejadian.laporkan(uow, JenisKejadian.PELIMPAHAN, Pihak.OMBUDSMAN, nomor, isi | {"pegawai": wrong})
    urusan = kejadian.laporkan(uow, JenisKejadian.PELIMPAHAN, Pihak.OMBUDSMAN, nomor, isi)
    accepted(uow, urusan, TaskId.SETUJUI_PELIMPAHAN, "78", pelimpahanDisetujui=True)
    uow.pegawai.get("77").kelompok = (CandidateGroup.PPID,)
    with pytest.raises(MasukanSalah, match="Pegawai 77 bukan pegawai Ombudsman dari kelompok pemeriksaan"):
        kejadian.alihkan_penanganan(uow, urusan, 11)


@pytest.mark.aturan("REG-E-08")
def test_who_reports_a_colleague_removes_him_by_it(uow: UnitOfWork, nomor: str) -> None:
    """A member or the Ketua decides, and neither who reported nor who is said to have the conflict."""
    reporter = _officer(uow, "4040", CandidateGroup.ANGGOTA_OMBUDSMAN)
    accused = _officer(uow, "4041", CandidateGroup.ANGGOTA_OMBUDSMAN)
    task, isi = TaskId.PUTUSKAN_BENTURAN, {"pegawai": accused, "alasan": "Ipar.", "oleh": accused}
    uow.__dict__["pelaku"] = reporter
    urusan = kejadian.laporkan(uow, JenisKejadian.BENTURAN_KEPENTINGAN, Pihak.OMBUDSMAN, nomor, isi)
    (mulai,) = messages(uow, MessageName.KEJADIAN_DIMULAI)
    assert (mulai.variabel["benturanSendiri"], mulai.variabel["pegawaiDilaporkan"]) == (False, accused)
    with refused("Benturan yang dilaporkan orang lain belum diputus.", "Tunggu putusan Anggota atau Ketua."):
        kejadian.keluarkan_petugas(uow, urusan)
    for wrong in (reporter, accused):
        with refused(
            "Benturan kepentingan tidak diputus pelapornya atau yang dilaporkan (UU 37/2008 Pasal 40).",
            "Serahkan kepada Anggota lain atau Ketua.",
        ):
            _state(uow, urusan, wrong, task, benturanTerbukti=True)
        assert _arrives(uow, urusan, wrong, task, benturanTerbukti=True) is None
    assert (uow.keputusan.find(), uow.benturan_kepentingan.find()) == ([], [])
    ketua = _officer(uow, "4042", CandidateGroup.KETUA_OMBUDSMAN)
    _state(uow, urusan, ketua, task, benturanTerbukti=True)
    assert _arrives(uow, urusan, ketua, task, benturanTerbukti=True) == {"benturanTerbukti": True}
    kejadian.keluarkan_petugas(uow, urusan)
    assert [b.pegawai for b in uow.benturan_kepentingan.find()] == [accused]


@pytest.mark.aturan("REG-E-08")
def test_his_own_conflict_removes_an_officer_at_once(uow: UnitOfWork, nomor: str) -> None:
    uow.__dict__["pelaku"] = _officer(uow, "4041", CandidateGroup.PEMERIKSAAN)
    isi = {"pegawai": "04041", "alasan": "Ipar."}
    urusan = kejadian.laporkan(uow, JenisKejadian.BENTURAN_KEPENTINGAN, Pihak.OMBUDSMAN, nomor, isi)
    (mulai,) = messages(uow, MessageName.KEJADIAN_DIMULAI)
    assert mulai.variabel["benturanSendiri"] is True
    assert [b.pegawai for b in uow.benturan_kepentingan.find(nomor_berkas=nomor)] == ["4041"]
    kejadian.keluarkan_petugas(uow, urusan)
    assert [b.pegawai for b in uow.benturan_kepentingan.find()] == ["4041"]


@pytest.mark.parametrize("task", MILIK_PENGAJU)
def test_a_task_of_who_began_the_matter_is_not_the_other_partys(uow: UnitOfWork, task: TaskId) -> None:
    """The draft of an addendum (PKS Pasal 12), and what came of data that were asked for (PKS Pasal 5)."""
    urusan = buka(uow, JenisBerkas.ADENDUM, Pihak.ITJEN, "Adendum").nomor
    with refused("Pegawai 4040 bukan pegawai ITJEN.", "Serahkan kepada ITJEN, yang mengajukannya."):
        _state(uow, urusan, _officer(uow, "4040", CandidateGroup.NARAHUBUNG_OMBUDSMAN), task)
    milik = _officer(uow, "4041", CandidateGroup.SEKRETARIAT_ITJEN, pihak=Pihak.ITJEN)
    assert _state(uow, urusan, milik, task)
