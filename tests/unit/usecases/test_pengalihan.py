"""Tasks handed to another officer: who may, who is told in which words, what the engine is to follow."""

from dataclasses import dataclass

import pytest

from pksbpmn.domain.berkas.kiriman import Pemberitahuan, TugasDialihkan
from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas import pegawai, pengalihan, penugasan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.surel import Surel, surel_pemberitahuan
from tests.staff import in_office
from tests.unit.usecases.cases import entry, refused

A, B, C = "11", "12", "13"


@dataclass(frozen=True)
class Task:
    """An open task of the engine."""

    nomor: str | None
    key: int = 7
    element_id: str = "nilai-klarifikasi"
    candidate_groups: tuple[str, ...] = ("pemeriksaan",)
    assignee: str | None = None
    process_instance_key: int | None = None
    element_instance_key: int | None = None


@pytest.fixture(autouse=True)
def officers(uow: UnitOfWork) -> None:
    for nomor, kelompok in (
        (A, CandidateGroup.PEMERIKSAAN),
        (B, CandidateGroup.PEMERIKSAAN),
        (C, CandidateGroup.ANGGOTA_OMBUDSMAN),
    ):
        pegawai.catat(
            uow,
            nomor,
            nama=f"Pegawai {nomor}",
            jabatan="Asisten",
            pihak=Pihak.OMBUDSMAN,
            kelompok=(kelompok,),
            surel=f"p{nomor}@ombudsman.example",
        )


def _mail(uow: UnitOfWork) -> Surel:
    kiriman = uow.kiriman.newest(jenis="INTERNAL")
    assert isinstance(kiriman.muatan, Pemberitahuan)
    surel = surel_pemberitahuan(uow, kiriman, kiriman.muatan)
    assert surel is not None
    return surel


@pytest.mark.aturan("TELAAH-39")
def test_the_new_officer_is_told_in_words(uow: UnitOfWork, nomor: str) -> None:
    kept = pengalihan.alihkan_tugas(uow, Task(nomor, assignee="0011"), B, oleh=C, alasan="Cuti bersalin.")
    surel = _mail(uow)
    assert surel.kepada == "p12@ombudsman.example"
    assert f"- Nilai klarifikasi (berkas {nomor})" in surel.isi
    assert "oleh pegawai 13" in surel.isi
    assert "nilai-klarifikasi" not in surel.isi + surel.perihal
    assert "Cuti" not in surel.isi
    assert (kept.dari, kept.kepada, kept.alasan) == (A, B, "Cuti bersalin.")
    written = entry(uow, "tugas-dialihkan")
    assert (written.pelaku, written.rincian) == (
        C,
        {"dari": A, "kepada": B, "tugas": "nilai-klarifikasi", "kunci": "7"},
    )
    assert [k.muatan for k in uow.kiriman.find(jenis="TUGAS")] == [TugasDialihkan(id_pengalihan=kept.id)]


def test_who_has_no_address_is_told_by_the_contact_person(uow: UnitOfWork, nomor: str) -> None:
    uow.pegawai.get(B).surel = None
    pengalihan.alihkan_tugas(uow, Task(nomor), B, oleh=A, alasan="Cuti.")
    surel = _mail(uow)
    assert surel.kepada == "narahubung@ombudsman.example"
    assert "pegawai 12" in surel.perihal


@pytest.mark.aturan("TELAAH-38")
def test_who_may_not_take_or_give_is_refused(uow: UnitOfWork, nomor: str) -> None:
    with refused("Pegawai 13 bukan anggota kelompok tugas ini (pemeriksaan)."):
        pengalihan.alihkan_tugas(uow, Task(nomor), C, oleh=A, alasan="x")
    with refused("Pegawai 11 sudah memegang tugas ini."):
        pengalihan.alihkan_tugas(uow, Task(nomor, assignee=A), A, oleh=C, alasan="x")
    with refused("Pengalihan memerlukan alasan."):
        pengalihan.alihkan_tugas(uow, Task(nomor), A, oleh=C, alasan=" ")
    with refused("Pegawai 404 tidak tercatat bertugas."):
        pengalihan.alihkan_tugas(uow, Task(nomor), "404", oleh=C, alasan="x")
    with refused("Tugas ini tidak menyebut berkasnya."):
        pengalihan.alihkan_tugas(uow, Task(None), A, oleh=C, alasan="x")
    penugasan.nyatakan_benturan(uow, nomor, B, "keluarga")
    for kepada, oleh in ((B, A), (A, B)):
        with refused(
            f"Pegawai 12 mempunyai benturan kepentingan dalam {nomor} dan tidak boleh menanganinya "
            "(UU 37/2008 Pasal 40)."
        ):
            pengalihan.alihkan_tugas(uow, Task(nomor), kepada, oleh=oleh, alasan="x")
    assert uow.pengalihan_tugas.find() == []


def test_somebody_takes_a_task_from_a_colleague(uow: UnitOfWork, nomor: str) -> None:
    """The holder gives it, or a head; what nobody has, its group: also where the engine does not tell which that is."""
    with refused("Pegawai 12 tidak berwenang mengalihkan tugas ini."):
        pengalihan.alihkan_tugas(uow, Task(nomor, assignee=A), B, oleh=B, alasan="x")
    uow.pegawai.get(B).kelompok = (CandidateGroup.PPID,)
    for groups in (("pemeriksaan",), ()):
        with refused("Pegawai 12 tidak berwenang mengalihkan tugas ini."):
            pengalihan.alihkan_tugas(uow, Task(nomor, candidate_groups=groups), A, oleh=B, alasan="x")
        with refused("Pegawai 12 bukan anggota kelompok tugas ini (pemeriksaan)."):
            pengalihan.alihkan_tugas(uow, Task(nomor, candidate_groups=groups), B, oleh=A, alasan="x")
    assert uow.pengalihan_tugas.find() == []


def test_a_task_or_a_case_goes_to_an_officer_of_the_other_house(uow: UnitOfWork, nomor: str) -> None:
    in_office(uow, ["91"], Pihak.ITJEN)
    penugasan.tugaskan(uow, nomor, A, Peran.PEMERIKSA, "KU-1")
    with refused("Pegawai 91 bukan pegawai OMBUDSMAN, tetapi ITJEN."):
        pengalihan.alihkan_tugas(uow, Task(nomor), "91", oleh=C, alasan="x")
    with refused("Pegawai 91 bukan pegawai OMBUDSMAN, tetapi ITJEN."):
        pengalihan.alihkan_perkara(uow, nomor, A, "91", oleh=C, alasan="x")
    with refused("Pegawai 12 bukan pegawai ITJEN, tetapi OMBUDSMAN."):
        pengalihan.alihkan_tugas(uow, Task(nomor), B, oleh="91", alasan="x")


def test_a_case_goes_over_with_what_its_officer_may_do(uow: UnitOfWork, nomor: str) -> None:
    penugasan.tugaskan(uow, nomor, A, Peran.PEMERIKSA, "KU-1")
    assert pengalihan.alihkan_perkara(uow, nomor, A, B, oleh=C, alasan="Mutasi.") == 1
    assert [(p.pegawai, p.unit, p.selesai is None) for p in penugasan.daftar(uow, nomor)] == [
        (A, "KU-1", False),
        (B, "KU-1", True),
    ]
    (kept,) = uow.pengalihan_tugas.find()
    assert pengalihan.nomor_perkara(uow, kept.id) == (nomor,)
    tasks = [
        Task(nomor, 1, assignee=A),
        Task(nomor, 2),
        Task(nomor, 3, "rapat-pleno", ("anggota-ombudsman",), C),
        Task(nomor, 4, "rapat-pleno", ("anggota-ombudsman",), A),
        Task(nomor, 5, "rapat-pleno", ("anggota-ombudsman",)),
    ]
    assert pengalihan.uraikan(uow, kept.id, tasks) == 3
    moved = {p.kunci_tugas: p.kepada for p in uow.pengalihan_tugas.find() if p.kunci_tugas}
    assert moved == {"1": B, "2": B, "4": None}
    assert _mail(uow).isi.count("- Nilai klarifikasi") == 2
    with refused(f"Pegawai 11 tidak bertugas dalam {nomor}."):
        pengalihan.alihkan_perkara(uow, nomor, A, B, oleh=C, alasan="x")


def test_an_engine_that_cannot_search_leaves_it_to_people(uow: UnitOfWork, nomor: str) -> None:
    pengalihan.lepas_tugas(uow, nomor, A, "keluarga")
    (kept,) = uow.pengalihan_tugas.find()
    assert pengalihan.uraikan(uow, kept.id, None) == 0
    assert "pksbpmn tugas alihkan" in _mail(uow).isi


def test_a_late_delivery_does_not_undo_a_newer_one(uow: UnitOfWork, nomor: str) -> None:
    first = pengalihan.alihkan_tugas(uow, Task(nomor), A, oleh=C, alasan="x")
    second = pengalihan.alihkan_tugas(uow, Task(nomor, assignee=A), B, oleh=C, alasan="x")
    assert [pengalihan.masih_berlaku(uow, p) for p in (first, second)] == [False, True]


def test_an_address_of_an_officer_is_one_address(uow: UnitOfWork) -> None:
    with refused("Alamat surel pegawai tidak sah.", "Isi satu alamat surel."):
        pegawai.catat(
            uow,
            A,
            nama="x",
            jabatan="y",
            pihak=Pihak.OMBUDSMAN,
            kelompok=(CandidateGroup.PEMERIKSAAN,),
            surel="a@b.example, c@d.example",
        )
