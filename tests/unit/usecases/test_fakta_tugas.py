"""What a task shows of its case: the facts that its decision rests on, and nobody's name, address or subject."""

import json
from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.pihak import SEBUTAN_PIHAK, Pihak
from pksbpmn.domain.berkas.putusan import PutusanDitolak, SebabDitolak
from pksbpmn.domain.kerahasiaan.akses import SebabPemutusDitolak
from pksbpmn.domain.laporan.fakta_tugas import (
    BIASA,
    MENDESAK,
    RCO,
    SEBUTAN_BERKAS,
    SEBUTAN_SEBAB,
    FaktaTugas,
)
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.domain.pemeriksaan.temuan import SebabTemuanDitolak
from pksbpmn.domain.pemeriksaan.tindakan import SebabPenilaianDitolak
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.naskah import SebabUlang
from pksbpmn.names import TaskId
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.pemeriksaan.fakta_tugas import TugasDibuka, fakta_tugas
from pksbpmn.usecases.permintaan import jawaban
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import KINDS, ask, laporan_of, missed, open_case
from tests.unit.usecases.hidden_case import hidden_laporan, jejak

TUGAS = TugasDibuka(TaskId.NILAI_KLARIFIKASI)
DASAR = "14 hari kalender, PKS Pasal 4(4)a; UU 37/2008 Pasal 33(1)"


def shown(uow: UnitOfWork, nomor: str, tugas: TugasDibuka = TUGAS) -> FaktaTugas:
    fakta = fakta_tugas(uow, nomor, tugas)
    assert fakta is not None
    return fakta


@pytest.mark.parametrize(
    ("kind", "jenis", "prioritas"),
    [
        ("laporan", "laporan masyarakat", BIASA),
        ("prakarsa-sendiri", "investigasi atas prakarsa sendiri", BIASA),
        ("rco", "laporan masyarakat, reaksi cepat Ombudsman (RCO)", RCO),
        ("dirahasiakan", "laporan masyarakat", BIASA),
    ],
)
def test_each_kind_of_case_is_called_by_its_name(uow: UnitOfWork, kind: str, jenis: str, prioritas: int) -> None:
    nomor = open_case(uow, kind)
    fakta = shown(uow, nomor)
    assert (fakta.nomor, fakta.jenis, fakta.prioritas) == (nomor, jenis, prioritas)
    assert (fakta.tahap, fakta.permintaan, fakta.jawaban) == (None, (), 0)


@pytest.mark.parametrize("kind", KINDS)
def test_no_word_of_the_complaint_is_told(uow: UnitOfWork, kind: str) -> None:
    nomor = open_case(uow, kind)
    ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR)
    told = shown(uow, nomor).model_dump_json().lower()
    masuk = laporan_of(kind, hari_ini(uow))
    assert uow.berkas.get(nomor).perihal.lower() not in told
    assert masuk.uraian.lower() not in told
    assert masuk.terlapor is not None
    personal = [masuk.terlapor.jabatan, masuk.terlapor.unit, masuk.terlapor.alamat, masuk.terlapor.email]
    if masuk.pelapor is not None:
        personal += [masuk.pelapor.nama_lengkap, masuk.pelapor.alamat_lengkap, masuk.pelapor.email]
    assert [p for p in personal if p and p.lower() in told] == []


def test_who_a_hidden_complainant_is_is_told_by_no_fact(uow: UnitOfWork) -> None:
    """Every text that anybody typed in this case names him."""
    nomor = hidden_laporan(uow)
    ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR)
    fakta = shown(uow, nomor)
    assert fakta.tahap is not None
    assert fakta.permintaan
    assert jejak(json.dumps(fakta.model_dump(), ensure_ascii=False)) == []


def test_whom_was_asked_when_it_was_received_and_until_when(uow: UnitOfWork, clock: AdjustableClock) -> None:
    nomor = open_case(uow)
    petugas.tahap_dimulai(uow, nomor, Tahap.KLARIFIKASI)
    id_permintaan = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR, received=False)
    (belum,) = shown(uow, nomor).permintaan
    assert (belum.apa, belum.kepada) == ("permintaan klarifikasi pertama", "Terlapor")
    assert (belum.keadaan, belum.diterima, belum.batas, belum.dasar) == ("belum terbukti diterima", None, None, None)
    ask(uow, nomor, JenisPermintaan.KLARIFIKASI_2, Pihak.TERLAPOR)
    fakta = shown(uow, nomor)
    assert fakta.tahap == "klarifikasi, sejak 2 Maret 2026"
    menunggu = fakta.permintaan[0]
    assert (menunggu.apa, menunggu.keadaan) == ("permintaan klarifikasi kedua", "menunggu jawaban")
    assert (menunggu.diterima, menunggu.batas) == ("2 Maret 2026", "16 Maret 2026")
    clock.set(hari_ini(uow) + timedelta(days=3))
    given = jawaban.JawabanMasuk(Pihak.TERLAPOR, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, "Penjelasan.", None)
    jawaban.jawab(uow, uow.permintaan.newest(jenis=JenisPermintaan.KLARIFIKASI_2).id, given)
    fakta = shown(uow, nomor)
    assert (fakta.permintaan[0].keadaan, fakta.permintaan[0].dijawab) == ("dijawab", "5 Maret 2026")
    assert (fakta.jawaban, fakta.bukti) == (1, 1)
    satu = shown(uow, nomor, TugasDibuka(TaskId.NILAI_KETIDAKHADIRAN, id_permintaan=id_permintaan))
    assert [p.apa for p in satu.permintaan] == ["permintaan klarifikasi pertama"]


def test_a_legal_deadline_stands_with_its_article(uow: UnitOfWork, clock: AdjustableClock) -> None:
    nomor = open_case(uow)
    missed(uow, nomor, clock)
    (lewat,) = shown(uow, nomor).permintaan
    assert (lewat.keadaan, lewat.batas, lewat.dasar) == ("lewat batas tanpa jawaban", "16 Maret 2026", DASAR)


def test_what_the_laws_time_runs_out_for_comes_first(uow: UnitOfWork, clock: AdjustableClock) -> None:
    """From its last reminder on; a rapid response has its own priority until then."""
    nomor = open_case(uow, "rco")
    id_permintaan = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR)
    assert shown(uow, nomor).prioritas == RCO
    tenggat = uow.permintaan.get(id_permintaan).tenggat
    assert tenggat is not None
    clock.set(tenggat.batas.date())
    assert shown(uow, nomor).prioritas == MENDESAK


def test_only_the_newest_requests_are_listed(uow: UnitOfWork) -> None:
    nomor = open_case(uow)
    for kepada in (Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR, Pihak.ITJEN) * 2 + (Pihak.SAKSI,):
        ask(uow, nomor, JenisPermintaan.PERMINTAAN_DATA, kepada)
    fakta = shown(uow, nomor)
    assert fakta.permintaan[0].kepada == "saksi"
    assert (len(fakta.permintaan), fakta.permintaan_lain) == (5, 2)


def test_why_a_task_is_there_again_is_said_in_words(uow: UnitOfWork) -> None:
    nomor = open_case(uow)
    ditolak = PutusanDitolak(
        id="d",
        nomor_berkas=nomor,
        elemen=TaskId.NILAI_KLARIFIKASI,
        instans_elemen="1",
        sebab=SebabDitolak.ISIAN_TIDAK_SAH,
        isian_salah=["penjelasanCukup"],
        waktu=uow.clock.now(),
    )
    uow.putusan_ditolak.add(ditolak)
    kembali = shown(uow, nomor).kembali
    assert kembali == "isiannya tidak seperti yang diminta formulirnya (penjelasanCukup)"
    sebab = TugasDibuka(TaskId.TETAPKAN_TEMUAN, sebab_ulang=SebabTemuanDitolak.BUKTI_TIDAK_ADA)
    assert shown(uow, nomor, sebab).kembali == "belum ada bukti yang dirujuk"
    assert shown(uow, nomor, TugasDibuka(TaskId.TETAPKAN_TEMUAN, sebab_ulang="Siti Contoh")).kembali is None


def test_a_case_that_nobody_knows_has_no_facts(uow: UnitOfWork) -> None:
    """Its task opens all the same."""
    assert fakta_tugas(uow, None, TUGAS) is None
    assert fakta_tugas(uow, "9999/LM/III/2026", TUGAS) is None
    assert shown(uow, open_case(uow), TugasDibuka("tugas-lain", "x", "y", "z", "w")).naskah is None


def test_every_word_of_a_closed_list_has_its_name() -> None:
    sebab = {*SebabUlang, *SebabTemuanDitolak, *SebabPenilaianDitolak, *SebabPemutusDitolak}
    assert sebab == SEBUTAN_SEBAB.keys()
    assert set(Pihak) == SEBUTAN_PIHAK.keys()
    assert set(type(next(iter(SEBUTAN_BERKAS)))) == SEBUTAN_BERKAS.keys()
