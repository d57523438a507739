"""The custodian of hidden identities: asked with a reason, decided by another, over in time."""

from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.names import ErrorCode, MessageName
from pksbpmn.usecases.berkas import penugasan
from pksbpmn.usecases.kerahasiaan import akses_identitas
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import KINDS, bpmn_error, entry, messages, not_found, open_case, refused

ALASAN = "Memanggil Pelapor"


def test_akses_is_asked_with_a_reason(uow: UnitOfWork) -> None:
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
        with bpmn_error(ErrorCode.PEMUTUS_SAMA, "Pemohon tidak dapat memutus permohonannya sendiri."):
            akses_identitas.putuskan(uow, urusan, "11", 3, diberikan=diberikan)
    penugasan.nyatakan_benturan(uow, urusan, "12", "keluarga")
    with bpmn_error(ErrorCode.PEMUTUS_SAMA, "Pemutus mempunyai benturan kepentingan dalam laporan itu."):
        akses_identitas.putuskan(uow, urusan, "12", 3, diberikan=True)
    (asked,) = akses_identitas.permohonan(uow, urusan)
    assert (asked.diberikan, asked.pemutus) == (None, None)


@pytest.mark.parametrize("diberikan", [True, False])
def test_decision_is_kept_and_a_grant_runs_for_its_days(uow: UnitOfWork, diberikan: bool) -> None:
    urusan = akses_identitas.minta(uow, open_case(uow, "dirahasiakan"), "11", ALASAN)
    until = uow.clock.now() + timedelta(days=3)
    assert akses_identitas.putuskan(uow, urusan, "99", 3, diberikan=diberikan) == until
    (asked,) = akses_identitas.permohonan(uow, urusan)
    assert (asked.diberikan, asked.pemutus, asked.berlaku_sampai) == (diberikan, "99", until if diberikan else None)
    catatan = entry(uow, "akses-identitas-diputus")
    assert (catatan.pelaku, catatan.rincian) == ("99", {"diberikan": diberikan})


@pytest.mark.parametrize("days", [1, 5])
def test_grant_is_over_when_it_is_withdrawn_or_ran_out(uow: UnitOfWork, clock: AdjustableClock, days: int) -> None:
    urusan = akses_identitas.minta(uow, open_case(uow, "dirahasiakan"), "11", ALASAN)
    until = akses_identitas.putuskan(uow, urusan, "99", 3, diberikan=True)
    clock.advance(days=days)
    akses_identitas.cabut(uow, urusan)
    assert akses_identitas.permohonan(uow, urusan)[0].berlaku_sampai == min(until, clock.now())
    assert entry(uow, "akses-identitas-dicabut").nomor_berkas == urusan
