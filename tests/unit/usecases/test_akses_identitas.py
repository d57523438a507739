"""The custodian of hidden identities: asked with a reason, decided by another, over in time."""

from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penugasan import BenturanKepentingan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.names import CandidateGroup, ErrorCode, MessageName
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.kerahasiaan import akses_identitas
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import AdjustableClock, MemoryRegistry
from tests.unit.usecases.cases import KINDS, bpmn_error, custodian, entry, messages, not_found, open_case, refused

ALASAN = "Memanggil Pelapor"


def test_akses_is_asked_with_a_reason(registry: MemoryRegistry, uow: UnitOfWork) -> None:
    registry.acting = "11"
    nomor = open_case(uow, "dirahasiakan")
    urusan = akses_identitas.minta(uow, nomor, "11", ALASAN)
    (asked,) = akses_identitas.permohonan(uow, nomor)
    assert [a.id for a in akses_identitas.permohonan(uow, urusan)] == [asked.id]
    assert (urusan, asked.nomor_berkas, asked.nomor_perkara) == ("0001/AI/III/2026", urusan, nomor)
    assert (asked.pemohon, asked.alasan, asked.diberikan, asked.berlaku_sampai) == ("11", ALASAN, None, None)
    assert uow.berkas.get(urusan).jenis is JenisBerkas.AKSES_IDENTITAS
    (mulai,) = messages(uow, MessageName.AKSES_IDENTITAS_DIMULAI)
    assert mulai.variabel == {"nomorBerkas": urusan, "tanggalBerkas": "2026-03-02"}
    assert akses_identitas.permohonan(uow, open_case(uow)) == ()


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "dirahasiakan"])
def test_open_identitas_needs_no_permohonan(uow: UnitOfWork, kind: str) -> None:
    nomor = open_case(uow, kind)
    with refused(f"Identitas Pelapor laporan {nomor} tidak dirahasiakan.", "Lihat dengan `pksbpmn identitas lihat`."):
        akses_identitas.minta(uow, nomor, "11", ALASAN)


def test_permohonan_names_a_staff_number_and_a_reason(uow: UnitOfWork) -> None:
    nomor = open_case(uow, "dirahasiakan")
    for pemohon, alasan in (("Budi", ALASAN), ("", ALASAN), ("11", " ")):
        with refused("Permohonan akses memerlukan nomor pegawai (angka) dan alasan.", "Isi keduanya."):
            akses_identitas.minta(uow, nomor, pemohon, alasan)
    assert uow.akses_identitas.find() == []
    with not_found("Laporan 0009/LM/III/2026 tidak ditemukan."):
        akses_identitas.minta(uow, "0009/LM/III/2026", "11", ALASAN)


@pytest.mark.aturan("REG-I-04")
def test_nobody_decides_his_own_permohonan(uow: UnitOfWork) -> None:
    urusan = akses_identitas.minta(uow, open_case(uow, "dirahasiakan"), "11", ALASAN)
    for diberikan in (True, False):
        with bpmn_error(ErrorCode.PEMUTUS_SAMA, "Putusan akses tidak sah: PEMOHON_SENDIRI."):
            akses_identitas.putuskan(uow, urusan, "011", 3, diberikan=diberikan)
    (asked,) = akses_identitas.permohonan(uow, urusan)
    assert (asked.diberikan, asked.pemutus) == (None, None)


@pytest.mark.aturan("PKS-8.2-01", "TELAAH-61")
def test_only_a_custodian_in_office_who_is_not_barred_decides(uow: UnitOfWork) -> None:
    perkara = open_case(uow, "dirahasiakan")
    urusan = akses_identitas.minta(uow, perkara, "11", ALASAN)
    custodian(uow, "77")
    uow.benturan_kepentingan.add(
        BenturanKepentingan(id="b", nomor_berkas=perkara, pegawai="77", alasan="Saudara", waktu=uow.clock.now())
    )
    pegawai.catat(
        uow, "55", nama="Contoh", jabatan="Asisten", pihak=Pihak.OMBUDSMAN, kelompok=(CandidateGroup.PEMERIKSAAN,)
    )
    for pemutus, sebab in (("44", "PEGAWAI_TIDAK_DIKENAL"), ("55", "BUKAN_TUGASNYA"), ("77", "BENTURAN_KEPENTINGAN")):
        with bpmn_error(ErrorCode.PEMUTUS_SAMA, f"Putusan akses tidak sah: {sebab}."):
            akses_identitas.putuskan(uow, urusan, pemutus, 3, diberikan=True)
    assert akses_identitas.permohonan(uow, urusan)[0].diberikan is None


@pytest.mark.aturan("TELAAH-61")
def test_a_custodian_takes_a_grant_back_before_its_day(
    registry: MemoryRegistry, uow: UnitOfWork, clock: AdjustableClock
) -> None:
    custodian(uow, "99")
    registry.acting = "99"
    vars(uow).pop("pelaku", None)
    urusan = akses_identitas.minta(uow, open_case(uow, "dirahasiakan"), "11", ALASAN)
    with refused("Akses ini tidak sedang berlaku."):
        akses_identitas.akhiri(uow, urusan, "99", "Tidak perlu lagi.")
    akses_identitas.putuskan(uow, urusan, "99", 3, diberikan=True)
    clock.advance(days=1)
    with refused("Pencabutan akses memerlukan alasan."):
        akses_identitas.akhiri(uow, urusan, "99", " ")
    with refused("Pegawai 44 tidak tercatat bertugas."):
        akses_identitas.akhiri(uow, urusan, "44", "Tidak perlu lagi.")
    akses_identitas.akhiri(uow, urusan, "99", "Tidak perlu lagi.")
    (asked,) = akses_identitas.permohonan(uow, urusan)
    assert (asked.berlaku_sampai, asked.pencabut, asked.alasan_pencabutan) == (clock.now(), "99", "Tidak perlu lagi.")
    assert messages(uow, MessageName.AKSES_DIAKHIRI)[0].kunci == urusan


@pytest.mark.parametrize("diberikan", [True, False])
def test_decision_is_kept_and_a_grant_runs_for_its_days(uow: UnitOfWork, diberikan: bool) -> None:
    urusan = akses_identitas.minta(uow, open_case(uow, "dirahasiakan"), "11", ALASAN)
    custodian(uow, "99")
    until = uow.clock.now() + timedelta(days=3)
    assert akses_identitas.putuskan(uow, urusan, "99", 3, diberikan=diberikan) == until
    (asked,) = akses_identitas.permohonan(uow, urusan)
    assert (asked.diberikan, asked.pemutus, asked.berlaku_sampai) == (diberikan, "99", until if diberikan else None)
    catatan = entry(uow, "akses-identitas-diputus")
    assert (catatan.pelaku, catatan.rincian) == ("99", {"diberikan": diberikan})


@pytest.mark.parametrize("days", [1, 5])
def test_grant_is_over_when_it_is_withdrawn_or_ran_out(uow: UnitOfWork, clock: AdjustableClock, days: int) -> None:
    urusan = akses_identitas.minta(uow, open_case(uow, "dirahasiakan"), "11", ALASAN)
    custodian(uow, "99")
    until = akses_identitas.putuskan(uow, urusan, "99", 3, diberikan=True)
    clock.advance(days=days)
    akses_identitas.cabut(uow, urusan)
    assert akses_identitas.permohonan(uow, urusan)[0].berlaku_sampai == min(until, clock.now())
    assert entry(uow, "akses-identitas-dicabut").nomor_berkas == urusan


@pytest.mark.aturan("KEAMANAN-08")
def test_no_form_grants_access_until_2126(uow: UnitOfWork, clock: AdjustableClock) -> None:
    """A hundred years were asked for, past the form: it is over after ninety days."""
    nomor = open_case(uow, "dirahasiakan")
    urusan = akses_identitas.minta(uow, nomor, "11", ALASAN)
    custodian(uow, "99")
    until = clock.now() + timedelta(days=90)
    assert akses_identitas.putuskan(uow, urusan, "99", 36_500, diberikan=True) == until
    assert [a.berlaku_sampai for a in akses_identitas.permohonan(uow, urusan)] == [until]
