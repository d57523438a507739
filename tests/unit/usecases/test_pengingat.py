"""Who hears of a decision that is late, in which words and how often."""

from datetime import date

import pytest

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.kiriman import Pemberitahuan, TugasDidahulukan
from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.penugasan import BenturanKepentingan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.fakta_tugas import MENDESAK
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.names import CandidateGroup, TaskId
from pksbpmn.usecases.berkas.berkas import buka
from pksbpmn.usecases.laporan import kejadian
from pksbpmn.usecases.pemeriksaan import putusan
from pksbpmn.usecases.pemeriksaan.pengingat import TugasTerlambat, ingatkan_petugas
from pksbpmn.usecases.pemeriksaan.wewenang import MILIK_PENGAJU
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import AdjustableClock
from tests.outbox import in_outbox
from tests.staff import in_office
from tests.unit.usecases.cases import entries, entry, open_case
from tests.unit.usecases.contents import ISI_KEJADIAN

PETUGAS, ATASAN, ANGGOTA, KETUA, SEKRETARIS, INSPEKTUR, NARAHUBUNG = "71", "72", "73", "74", "75", "76", "79"
NILAI = TugasTerlambat(TaskId.NILAI_KLARIFIKASI, 1)


@pytest.fixture
def kantor(uow: UnitOfWork) -> None:
    """One officer of each group that the tests remind, with an address of his own; whoever else is there has none."""
    for lain in uow.pegawai.find():
        lain.kelompok = ()
    for nomor, kelompok in {
        PETUGAS: CandidateGroup.PEMERIKSAAN,
        ATASAN: CandidateGroup.KEPALA_KEASISTENAN,
        ANGGOTA: CandidateGroup.ANGGOTA_OMBUDSMAN,
        KETUA: CandidateGroup.KETUA_OMBUDSMAN,
        SEKRETARIS: CandidateGroup.SEKRETARIAT_ITJEN,
        INSPEKTUR: CandidateGroup.INSPEKTUR_JENDERAL,
        NARAHUBUNG: CandidateGroup.NARAHUBUNG_OMBUDSMAN,
    }.items():
        uow.pegawai.add(
            Pegawai(
                nomor=nomor,
                nama=f"Pegawai Contoh {nomor}",
                jabatan="Contoh",
                pihak=Pihak.ITJEN if nomor in {SEKRETARIS, INSPEKTUR} else Pihak.OMBUDSMAN,
                kelompok=(kelompok,),
                sejak=date(2024, 1, 11),
                surel=f"p{nomor}@contoh.example",
            )
        )


def _remind(uow: UnitOfWork, nomor: str, tugas: TugasTerlambat, kunci: str) -> list[Pemberitahuan]:
    """The mails that one reminder brings."""
    ada = in_outbox(uow, Pemberitahuan)
    ingatkan_petugas(uow, nomor, tugas, kunci)
    return in_outbox(uow, Pemberitahuan)[len(ada) :]


def _whom(mails: list[Pemberitahuan]) -> set[str]:
    return {m.pegawai or m.kepada for m in mails}


@pytest.mark.usefixtures("kantor")
def test_the_group_is_reminded_first_then_its_head_and_his_head(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    (mail,) = _remind(uow, nomor, NILAI, "1")
    assert (mail.pegawai, mail.perihal) == (PETUGAS, f"Keputusan terlambat: {nomor}")
    assert mail.isi == (
        f'Tugas "Nilai klarifikasi" dalam berkas {nomor} melewati waktunya.\nBuka Tasklist untuk mengambilnya.\n'
    )
    assert entry(uow, "petugas-diingatkan").rincian["elemen"] == TaskId.NILAI_KLARIFIKASI
    clock.advance(days=7)
    kedua = _remind(uow, nomor, NILAI, "2")
    assert _whom(kedua) == {PETUGAS, ATASAN}
    assert {m.perihal for m in kedua} == {f"Eskalasi, keputusan masih terlambat: {nomor}"}
    bunyi = (
        f'Tugas "Nilai klarifikasi" dalam berkas {nomor} belum diputus, terlambat sejak 2 Maret 2026. Ini pengingat '
        "ke-2, dan sebagai eskalasi disampaikan juga kepada Kepala Keasistenan.\n"
        "Petugas: buka Tasklist untuk mengambilnya.\n"
        "Atasan: pastikan ada yang mengambilnya; bila perlu alihkan dengan `pksbpmn tugas alihkan`.\n"
    )
    assert {m.isi for m in kedua} == {bunyi}
    clock.advance(days=7)
    ketiga = _remind(uow, nomor, NILAI, "3")
    assert _whom(ketiga) == {PETUGAS, ATASAN, ANGGOTA}
    assert all("terlambat sejak 2 Maret 2026" in m.isi and "pengingat ke-3" in m.isi for m in ketiga)
    assert all("kepada Kepala Keasistenan, Anggota Ombudsman." in m.isi for m in ketiga)
    assert entries(uow).count("petugas-diingatkan") == 1  # figures count late decisions, not mails


@pytest.mark.usefixtures("kantor")
def test_a_late_task_comes_first_in_tasklist_at_each_reminder(uow: UnitOfWork, nomor: str) -> None:
    for kunci in ("1", "2", "2"):
        _remind(uow, nomor, NILAI, kunci)
    didahulukan = TugasDidahulukan(elemen=NILAI.elemen, instans=NILAI.instans, prioritas=MENDESAK)
    assert in_outbox(uow, TugasDidahulukan) == [didahulukan] * 2


@pytest.mark.usefixtures("kantor")
def test_a_job_that_comes_again_reminds_nobody_again(uow: UnitOfWork, nomor: str) -> None:
    assert len(_remind(uow, nomor, NILAI, "1")) == 1
    assert _remind(uow, nomor, NILAI, "1") == []
    assert _whom(_remind(uow, nomor, NILAI, "2")) == {PETUGAS, ATASAN}
    assert _remind(uow, nomor, NILAI, "2") == []


@pytest.mark.usefixtures("kantor")
def test_each_task_and_each_round_of_it_is_counted_by_itself(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    lain = open_case(uow)
    _remind(uow, nomor, NILAI, "1")
    for berkas, tugas in (
        (lain, NILAI),
        (nomor, TugasTerlambat(TaskId.PUTUSKAN_PENUTUPAN, 1)),
        (nomor, TugasTerlambat(TaskId.NILAI_KLARIFIKASI, 2)),
        (nomor, TugasTerlambat(TaskId.NILAI_KLARIFIKASI, 1, ke=2)),
    ):
        assert _whom(_remind(uow, berkas, tugas, f"lain/{berkas}/{tugas}")) == {PETUGAS}
    clock.advance(days=1)
    putusan.catat_keputusan(uow, nomor, TaskId.NILAI_KLARIFIKASI, {})
    clock.advance(days=8)
    (mail,) = _remind(uow, nomor, NILAI, "sesudah")
    assert mail.perihal == f"Keputusan terlambat: {nomor}"


@pytest.mark.usefixtures("kantor")
def test_of_tasks_open_at_once_the_decision_in_one_does_not_begin_the_other_anew(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    satu, dua = (TugasTerlambat(TaskId.TELAAHAN_LAHP, 1, ke=n) for n in (1, 2))
    for n, tugas in enumerate((satu, dua)):
        assert [m.perihal for m in _remind(uow, nomor, tugas, str(n))] == [f"Keputusan terlambat: {nomor}"]
    clock.advance(days=1)
    putusan.catat_keputusan(uow, nomor, TaskId.TELAAHAN_LAHP, {})
    clock.advance(days=6)
    assert ATASAN in _whom(_remind(uow, nomor, dua, "lagi"))


@pytest.mark.usefixtures("kantor")
def test_who_has_no_head_is_reminded_alone(uow: UnitOfWork, nomor: str) -> None:
    tugas = TugasTerlambat(TaskId.PUTUSKAN_PUBLIKASI, 1)
    _remind(uow, nomor, tugas, "1")
    (mail,) = _remind(uow, nomor, tugas, "2")
    assert (mail.pegawai, mail.perihal) == (KETUA, f"Keputusan masih terlambat: {nomor}")
    assert "Eskalasi" not in mail.isi
    assert "eskalasi" not in mail.isi


def test_where_nobody_has_an_address_the_contact_person_of_the_house_is_told_once(uow: UnitOfWork, nomor: str) -> None:
    (tanpa_petugas,) = _remind(uow, nomor, NILAI, "1")
    in_office(uow, ("81", "82"))
    (tanpa_surel,) = _remind(uow, nomor, NILAI, "2")
    assert {(m.kepada, m.pegawai) for m in (tanpa_petugas, tanpa_surel)} == {(Pihak.OMBUDSMAN, None)}


@pytest.mark.usefixtures("kantor")
def test_who_has_left_or_has_a_conflict_of_interest_is_not_reminded(uow: UnitOfWork, nomor: str) -> None:
    uow.pegawai.get(PETUGAS).sampai = date(2026, 2, 28)
    assert _whom(_remind(uow, nomor, NILAI, "1")) == {Pihak.OMBUDSMAN}
    uow.benturan_kepentingan.add(
        BenturanKepentingan(id="b", nomor_berkas=nomor, pegawai=ATASAN, alasan="Keluarga.", waktu=uow.clock.now())
    )
    assert _whom(_remind(uow, nomor, NILAI, "2")) == {Pihak.OMBUDSMAN}
    assert _whom(_remind(uow, nomor, NILAI, "3")) == {ANGGOTA}


@pytest.mark.usefixtures("kantor")
def test_a_task_whose_group_a_table_says_reminds_that_group(uow: UnitOfWork, nomor: str) -> None:
    alur = {"penyusun": "pemeriksaan", "pemeriksa": "kepala-keasistenan", "penandatangan": "ketua-ombudsman"}
    for elemen, siapa in (
        (TaskId.SUSUN_KONSEP, PETUGAS),
        (TaskId.PERIKSA_KONSEP, ATASAN),
        (TaskId.TANDATANGANI_NASKAH, KETUA),
        (TaskId.SUSUN_NASKAH_BERSAMA, PETUGAS),
    ):
        assert _whom(_remind(uow, nomor, TugasTerlambat(elemen, 1, alur=alur), elemen)) == {siapa}
    bersama = {"penandaOmbudsman": "anggota-ombudsman", "penandaItjen": "inspektur-jenderal"}
    for ke, (pihak, siapa) in enumerate((("ITJEN", INSPEKTUR), ("OMBUDSMAN", ANGGOTA), ("lain", Pihak.OMBUDSMAN))):
        tugas = TugasTerlambat(TaskId.TANDATANGANI_NASKAH_BERSAMA, 1, ke, bersama, pihak)
        assert _whom(_remind(uow, nomor, tugas, pihak)) == {siapa}
    asing = TugasTerlambat(TaskId.SUSUN_KONSEP, 2, alur={"penyusun": "kelompok-karangan"})
    assert _whom(_remind(uow, nomor, asing, "asing")) == {Pihak.OMBUDSMAN}


@pytest.mark.usefixtures("kantor")
def test_a_task_whose_group_the_case_says_reminds_that_group(uow: UnitOfWork, nomor: str) -> None:
    isi = {**ISI_KEJADIAN[JenisKejadian.PELIMPAHAN], "kelompok": "pemeriksaan"}
    uow.pegawai.get(str(isi["pegawai"])).kelompok = (CandidateGroup.PEMERIKSAAN,)
    urusan = kejadian.laporkan(uow, JenisKejadian.PELIMPAHAN, Pihak.OMBUDSMAN, nomor, isi)
    assert PETUGAS in _whom(_remind(uow, urusan, TugasTerlambat(TaskId.SETUJUI_PELIMPAHAN, 1), "1"))


@pytest.mark.usefixtures("kantor")
@pytest.mark.parametrize("elemen", MILIK_PENGAJU)
def test_a_task_of_who_began_the_matter_reminds_that_party(uow: UnitOfWork, elemen: TaskId) -> None:
    for pengaju, sekali, lagi in (
        (Pihak.ITJEN, {SEKRETARIS}, {SEKRETARIS, INSPEKTUR}),
        (Pihak.OMBUDSMAN, {NARAHUBUNG}, {NARAHUBUNG, ANGGOTA}),
    ):
        urusan = buka(uow, JenisBerkas.ADENDUM, pengaju, "Adendum").nomor
        assert _whom(_remind(uow, urusan, TugasTerlambat(elemen, 1), f"{pengaju} 1")) == sekali
        assert _whom(_remind(uow, urusan, TugasTerlambat(elemen, 1), f"{pengaju} 2")) == lagi
