"""What ends a complaint or the agreement rests on a fact in the registry, not on a message at the engine (ADR 0032)."""

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from pksbpmn.camunda.runtime import JobInfo
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.pemeriksaan.temuan import Kesimpulan
from pksbpmn.domain.pemeriksaan.tindakan import SebabPenilaianDitolak
from pksbpmn.domain.perjanjian.perjanjian import StatusPerjanjian
from pksbpmn.domain.permintaan.permintaan import (
    CaraJawaban,
    JenisPermintaan,
    NilaiJawaban,
    SifatJawaban,
    StatusPermintaan,
)
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup, JobType, TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.deeds import SIGNED
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.journal import audit
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.pemeriksaan import pemeriksaan, tindakan
from pksbpmn.usecases.perjanjian import adendum, pengakhiran, perjanjian
from pksbpmn.usecases.perjanjian.surat_asli import SuratAsli
from pksbpmn.usecases.permintaan import jawaban
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import INSTANS, MOU, NARAHUBUNG_ITJEN, PKS, accepted, ask, open_case, taken_up
from tests.unit.usecases.contents import write
from tests.unit.usecases.joined import ASISTEN, join, other
from tests.unit.usecases.rounds import again
from workers import pilih

ASLI = SuratAsli("9/CONTOH", date(2026, 3, 1), b"%PDF-1.7 contoh")

T = TaskId
DECIDED = [
    (Akhir.SELESAI_KLARIFIKASI, T.PUTUSKAN_PENUTUPAN, {"tutupLaporan": True}, {"tutupLaporan": False}),
    (
        Akhir.SELESAI_KONSILIASI,
        T.NILAI_KESEPAKATAN_KONSILIASI,
        {"kesepakatanDilaksanakan": True},
        {"kesepakatanDilaksanakan": False},
    ),
    (
        Akhir.SELESAI_MEDIASI,
        T.NILAI_KESEPAKATAN_MEDIASI,
        {"kesepakatanDilaksanakan": True},
        {"kesepakatanDilaksanakan": False},
    ),
    (Akhir.LHP_DILAKSANAKAN, T.NILAI_TINDAK_LANJUT, {"tindakLanjutDilaksanakan": True}, {}),
    (Akhir.REKOMENDASI_DILAKSANAKAN, T.NILAI_PELAKSANAAN, {"statusPelaksanaan": "DILAKSANAKAN"}, {}),
    (
        Akhir.REKOMENDASI_SEBAGIAN,
        T.NILAI_PELAKSANAAN,
        {"statusPelaksanaan": "SEBAGIAN", "alasanDapatDiterima": True},
        {"statusPelaksanaan": "SEBAGIAN", "alasanDapatDiterima": False},
    ),
    (
        Akhir.REKOMENDASI_TIDAK_DILAKSANAKAN,
        T.NILAI_PELAKSANAAN,
        {"statusPelaksanaan": "TIDAK", "alasanDapatDiterima": True},
        {"statusPelaksanaan": "TIDAK"},
    ),
    (Akhir.DIPUBLIKASIKAN, T.PUTUSKAN_PUBLIKASI, {"publikasikan": True}, {"publikasikan": False}),
    (Akhir.DILAPORKAN_DPR_PRESIDEN, T.PUTUSKAN_PUBLIKASI, {"laporkanDprPresiden": True}, {}),
    (Akhir.DIANGGAP_DICABUT, T.PUTUSKAN_KELENGKAPAN, {"lanjutkanVerifikasi": False}, {"lanjutkanVerifikasi": True}),
]
"""Each ending, the task that decides it, an answer that does and one that does not."""


def _step(uow: UnitOfWork, job_type: JobType, elemen: str = "langkah", **variables: Any) -> Any:
    (handler,) = (h for h in pilih() if h.job_type == job_type)
    info = JobInfo(1, job_type, elemen, "proses", INSTANS, 2, 3)
    return handler.call(uow, handler.parse(json.dumps(variables)), info)


def _stopped(uow: UnitOfWork, job_type: JobType, elemen: str = "langkah", **variables: Any) -> None:
    with pytest.raises(PksError, match=r"tanpa dasar dalam registri|tidak mempunyai putusan|belum terbukti"):
        _step(uow, job_type, elemen, **variables)


@pytest.fixture
def nomor(uow: UnitOfWork) -> str:
    """A complaint in which nothing was decided."""
    officers.register(uow)
    pegawai.catat(uow, ASISTEN, nama="P", jabatan="J", pihak=Pihak.OMBUDSMAN, kelompok=(CandidateGroup.PEMERIKSAAN,))
    return open_case(uow)


@pytest.mark.aturan("KEAMANAN-03")
@pytest.mark.parametrize("akhir", list(Akhir))
def test_a_message_alone_ends_no_complaint(uow: UnitOfWork, nomor: str, akhir: Akhir) -> None:
    _stopped(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=akhir)
    assert uow.berkas.get(nomor).akhir is None


@pytest.mark.parametrize(("akhir", "tugas", "mengakhiri", "lain"), DECIDED)
def test_it_ends_as_the_last_decision_says(
    uow: UnitOfWork, nomor: str, akhir: Akhir, tugas: TaskId, mengakhiri: dict[str, object], lain: dict[str, object]
) -> None:
    accepted(uow, nomor, tugas, "11", **mengakhiri)
    accepted(uow, nomor, tugas, "11", **lain)
    _stopped(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=akhir)
    taken_up(uow, accepted(uow, nomor, tugas, "11", **mengakhiri))
    _step(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=akhir)
    assert uow.berkas.get(nomor).akhir == akhir


@pytest.mark.aturan("KEAMANAN-03")
@pytest.mark.parametrize(("dpr", "publik"), [(True, False), (False, True), (False, False)])
def test_what_was_not_carried_out_ends_so_where_nobody_is_told(
    uow: UnitOfWork, nomor: str, *, dpr: bool, publik: bool
) -> None:
    """Attack: the token is moved past the task in which publication and the report to DPR are decided."""
    akhir = Akhir.REKOMENDASI_TIDAK_DILAKSANAKAN
    taken_up(uow, accepted(uow, nomor, T.NILAI_PELAKSANAAN, "11", statusPelaksanaan="TIDAK", alasanDapatDiterima=False))
    _stopped(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=akhir)
    taken_up(uow, accepted(uow, nomor, T.PUTUSKAN_PUBLIKASI, "11", laporkanDprPresiden=dpr, publikasikan=publik))
    if dpr or publik:
        _stopped(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=akhir)
    else:
        _step(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=akhir)


@pytest.mark.aturan("KEAMANAN-03")
def test_who_let_the_day_pass_does_not_withdraw_where_it_was_decided_to_go_on(uow: UnitOfWork, nomor: str) -> None:
    uow.permintaan.get(ask(uow, nomor, JenisPermintaan.KELENGKAPAN, Pihak.PELAPOR)).status = StatusPermintaan.LEWAT
    taken_up(uow, accepted(uow, nomor, T.PUTUSKAN_KELENGKAPAN, "11", lanjutkanVerifikasi=True))
    _stopped(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=Akhir.DIANGGAP_DICABUT)


@pytest.mark.aturan("KEAMANAN-03")
@pytest.mark.parametrize(
    ("akhir", "kesimpulan"),
    [(Akhir.DITUTUP_PEMERIKSAAN, "TIDAK_DITEMUKAN"), (Akhir.PEMERIKSAAN_DIHENTIKAN, "DIHENTIKAN")],
)
def test_an_examination_ends_with_its_lahp(uow: UnitOfWork, nomor: str, akhir: Akhir, kesimpulan: str) -> None:
    """Attack: right after the examiner's finding, without the LAHP that others check and sign."""
    write(uow, nomor, "pemeriksaan")
    pemeriksaan.catat_temuan(uow, nomor, Kesimpulan(kesimpulan), ())
    _stopped(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=akhir)
    pemeriksaan.tetapkan_lahp(uow, nomor, Kesimpulan(kesimpulan))
    _step(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=akhir)


SENT_BACK = [d for d in DECIDED if d[1] in {T.PUTUSKAN_KELENGKAPAN, T.NILAI_TINDAK_LANJUT, T.NILAI_PELAKSANAAN}]


@pytest.mark.aturan("KEAMANAN-03")
@pytest.mark.parametrize(
    ("akhir", "tugas", "isian"),
    [(a, t, d) for a, t, d, _ in SENT_BACK]
    + [(Akhir.TIDAK_LOLOS_VERIFIKASI, T.RAPAT_PLENO, {"laporanDiterima": False})],
)
def test_a_decision_that_its_step_sent_back_ends_nothing(
    uow: UnitOfWork, nomor: str, akhir: Akhir, tugas: TaskId, isian: dict[str, object]
) -> None:
    """The token was moved past the task, which is open again."""
    accepted(uow, nomor, tugas, "11", **isian)
    _stopped(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=akhir)
    taken_up(uow, *uow.keputusan.find(nomor_berkas=nomor))
    _step(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=akhir)


@pytest.mark.aturan("KEAMANAN-03")
def test_a_judgement_that_open_actions_contradict_is_not_taken_up(uow: UnitOfWork, nomor: str) -> None:
    accepted(uow, nomor, T.NILAI_PELAKSANAAN, "11", statusPelaksanaan="DILAKSANAKAN")
    sebab = SebabPenilaianDitolak.TINDAKAN_MASIH_TERBUKA
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tindakan, "penilaian_pelaksanaan_ditolak", lambda *_: sebab)
        assert _step(uow, JobType.PERIKSA_PELAKSANAAN, nomorBerkas=nomor).sebab_ulang is sebab
    _stopped(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=Akhir.REKOMENDASI_DILAKSANAKAN)


@pytest.mark.aturan("KEAMANAN-03")
def test_an_event_that_may_always_happen_brings_its_own_ending_alone(uow: UnitOfWork, nomor: str) -> None:
    taken_up(uow, accepted(uow, nomor, T.PUTUSKAN_PENUTUPAN, "11", tutupLaporan=True))
    for elemen in ("tutup-laporan-dicabut", "tutup-laporan-diputus-ulang"):
        _stopped(uow, JobType.TUTUP_LAPORAN, elemen, nomorBerkas=nomor, akhir=Akhir.SELESAI_KLARIFIKASI)
    lapor.cabut(uow, nomor)
    _step(uow, JobType.TUTUP_LAPORAN, "tutup-laporan-dicabut", nomorBerkas=nomor, akhir=Akhir.DICABUT)


def test_a_finding_of_the_round_before_ends_nothing_in_this_one(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    accepted(uow, nomor, T.TETAPKAN_TEMUAN, "11", kesimpulan="DIHENTIKAN")
    _step(uow, JobType.CATAT_TEMUAN, nomorBerkas=nomor)
    pemeriksaan.tetapkan_lahp(uow, nomor, Kesimpulan.DIHENTIKAN)
    again(uow, nomor, clock)
    _stopped(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=Akhir.PEMERIKSAAN_DIHENTIKAN)
    accepted(uow, nomor, T.TETAPKAN_TEMUAN, "11", kesimpulan="DIHENTIKAN")
    _step(uow, JobType.CATAT_TEMUAN, nomorBerkas=nomor)
    pemeriksaan.tetapkan_lahp(uow, nomor, Kesimpulan.DIHENTIKAN)
    _step(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=Akhir.PEMERIKSAAN_DIHENTIKAN)


def test_every_ending_has_its_fact(uow: UnitOfWork) -> None:
    """A new ending without one is met here."""
    elsewhere = {"TIDAK_LOLOS_VERIFIKASI", "DITUTUP_PEMERIKSAAN", "PEMERIKSAAN_DIHENTIKAN", "DICABUT", "DIGABUNG"}
    assert {akhir for akhir, *_ in DECIDED} | elsewhere == set(Akhir)


def test_what_was_decided_in_the_round_before_ends_nothing_in_this_one(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    lapor.cabut(uow, nomor)
    accepted(uow, nomor, T.PUTUSKAN_PENUTUPAN, "11", tutupLaporan=True)
    again(uow, nomor, clock)
    for akhir in (Akhir.SELESAI_KLARIFIKASI, Akhir.DICABUT):
        _stopped(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=akhir)
    _stopped(uow, JobType.CATAT_PENCABUTAN, nomorBerkas=nomor)


@pytest.mark.aturan("KEAMANAN-03")
def test_a_withdrawal_that_nobody_entered_ends_nothing(uow: UnitOfWork, nomor: str) -> None:
    """Neither what is still asked, nor the complaint, and no letter says so."""
    ident = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR)
    letter: dict[str, Any] = {"daftarKepada": ["PELAPOR"], "naskahBaru": False, "jenisSurat": JenisSurat.PENCABUTAN}
    _stopped(uow, JobType.CATAT_PENCABUTAN, nomorBerkas=nomor)
    _stopped(uow, JobType.BUKA_NASKAH, nomorBerkas=nomor, **letter)
    assert uow.permintaan.get(ident).status is StatusPermintaan.MENUNGGU
    lapor.cabut(uow, nomor)
    _step(uow, JobType.CATAT_PENCABUTAN, nomorBerkas=nomor)
    _step(uow, JobType.BUKA_NASKAH, nomorBerkas=nomor, **letter)
    _step(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=Akhir.DICABUT)
    assert (uow.permintaan.get(ident).status, uow.berkas.get(nomor).akhir) == (StatusPermintaan.BATAL, Akhir.DICABUT)


def test_a_stage_that_nobody_decided_again_goes_on(uow: UnitOfWork, nomor: str) -> None:
    ident = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR)
    letter: dict[str, Any] = {"daftarKepada": ["PELAPOR"], "naskahBaru": False}
    _stopped(uow, JobType.HENTIKAN_PERMINTAAN, nomorBerkas=nomor)
    assert uow.permintaan.get(ident).status is StatusPermintaan.MENUNGGU
    audit(uow, "tahap-diputus-ulang", nomor, akhir=Akhir.SELESAI_KLARIFIKASI)
    _step(uow, JobType.HENTIKAN_PERMINTAAN, nomorBerkas=nomor)
    _stopped(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=Akhir.LHP_DILAKSANAKAN)
    _stopped(uow, JobType.BUKA_NASKAH, nomorBerkas=nomor, jenisSurat=JenisSurat.PEMBERITAHUAN_PENUTUPAN, **letter)
    _step(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=Akhir.SELESAI_KLARIFIKASI)
    _step(uow, JobType.BUKA_NASKAH, nomorBerkas=nomor, jenisSurat=JenisSurat.PEMBERITAHUAN_PENUTUPAN, **letter)


def test_what_was_not_joined_does_not_end_by_joining(uow: UnitOfWork, nomor: str) -> None:
    letter: dict[str, Any] = {"daftarKepada": ["PELAPOR"], "naskahBaru": False, "jenisSurat": JenisSurat.PENGGABUNGAN}
    _stopped(uow, JobType.BUKA_NASKAH, nomorBerkas=nomor, **letter)
    join(uow, nomor, other(uow))
    _step(uow, JobType.HENTIKAN_PERMINTAAN, nomorBerkas=nomor)
    _step(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=Akhir.DIGABUNG)
    _step(uow, JobType.BUKA_NASKAH, nomorBerkas=nomor, **letter)
    assert uow.berkas.get(nomor).akhir == Akhir.DIGABUNG


def test_who_let_his_day_pass_is_deemed_to_have_withdrawn(uow: UnitOfWork, nomor: str) -> None:
    ident = ask(uow, nomor, JenisPermintaan.KELENGKAPAN, Pihak.PELAPOR)
    _stopped(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=Akhir.DIANGGAP_DICABUT)
    uow.permintaan.get_locked(ident).status = StatusPermintaan.LEWAT
    _step(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=Akhir.DIANGGAP_DICABUT)
    assert uow.berkas.get(nomor).akhir == Akhir.DIANGGAP_DICABUT


def _notice(uow: UnitOfWork, on: date, asli: SuratAsli | None = None) -> None:
    pengakhiran.ajukan(
        uow,
        PKS,
        oleh=Pihak.ITJEN,
        narahubung="narahubung-itjen-2024",
        tanggal_pengakhiran=on,
        alasan="Ditata ulang.",
        asli=asli,
    )


@pytest.mark.aturan("KEAMANAN-03", "PKS-7.1-01")
def test_a_notice_whose_receipt_is_not_proven_sets_no_day(uow: UnitOfWork, clock: AdjustableClock) -> None:
    """A message names a day of receipt that nobody proved; then one of another day than was proved."""
    nomor = perjanjian.mulai(uow, PKS)
    hari = hari_ini(uow)
    _stopped(uow, JobType.TETAPKAN_PENGAKHIRAN, nomorBerkas=nomor, tanggalDiterima=hari.isoformat())
    _notice(uow, hari + timedelta(days=200))
    _stopped(uow, JobType.TETAPKAN_PENGAKHIRAN, nomorBerkas=nomor, tanggalDiterima=hari.isoformat())
    terbit = surat.terbitkan(uow, nomor, JenisSurat.PEMBERITAHUAN_PENGAKHIRAN, Pihak.OMBUDSMAN)
    _stopped(uow, JobType.TETAPKAN_PENGAKHIRAN, nomorBerkas=nomor, tanggalDiterima=hari.isoformat())
    terbukti = hari + timedelta(days=3)
    uow.surat.get_locked(terbit.id).tanggal_diterima = terbukti
    _step(uow, JobType.TETAPKAN_PENGAKHIRAN, nomorBerkas=nomor, tanggalDiterima=hari.isoformat())
    assert uow.pengakhiran.newest(id_perjanjian=PKS).tanggal_diterima == terbukti


def test_a_signed_notice_is_received_when_it_is_entered(uow: UnitOfWork) -> None:
    nomor, hari = perjanjian.mulai(uow, PKS), hari_ini(uow)
    _notice(uow, hari + timedelta(days=200), ASLI)
    _step(uow, JobType.TETAPKAN_PENGAKHIRAN, nomorBerkas=nomor, tanggalDiterima="2026-01-01")
    assert uow.pengakhiran.newest(id_perjanjian=PKS).tanggal_diterima == hari


@pytest.mark.aturan("KEAMANAN-03", "PKS-7.1-01", "PKS-6.2-01")
def test_a_message_alone_ends_no_agreement(uow: UnitOfWork, clock: AdjustableClock) -> None:
    """Neither before the day of a notice nor before that of the MoU, and not where there is none."""
    nomor, hari = perjanjian.mulai(uow, PKS), hari_ini(uow)
    letter: dict[str, Any] = {"nomorBerkas": nomor, "daftarKepada": ["ITJEN"], "naskahBaru": False}
    for sebab in ("PENGAKHIRAN", "MOU_BERAKHIR", "APA_SAJA"):
        _stopped(uow, JobType.AKHIRI_PERJANJIAN, nomorBerkas=nomor, sebabBerakhir=sebab)
    for jenis in ("PEMBERITAHUAN_BERAKHIR", "PENARIKAN_PENGAKHIRAN", "PEMBERITAHUAN_PENGAKHIRAN"):
        _stopped(uow, JobType.BUKA_NASKAH, jenisSurat=jenis, **letter)
    _notice(uow, hari + timedelta(days=200), ASLI)
    _step(uow, JobType.TETAPKAN_PENGAKHIRAN, nomorBerkas=nomor, tanggalDiterima=hari.isoformat())
    _stopped(uow, JobType.AKHIRI_PERJANJIAN, nomorBerkas=nomor, sebabBerakhir="PENGAKHIRAN")
    _stopped(uow, JobType.CABUT_PENGAKHIRAN, nomorBerkas=nomor)
    assert uow.perjanjian.get(PKS).status is StatusPerjanjian.AKAN_DIAKHIRI
    clock.advance(days=201)
    _step(uow, JobType.AKHIRI_PERJANJIAN, nomorBerkas=nomor, sebabBerakhir="PENGAKHIRAN")
    _step(uow, JobType.BUKA_NASKAH, jenisSurat="PEMBERITAHUAN_BERAKHIR", **letter)
    assert uow.perjanjian.get(PKS).status is StatusPerjanjian.BERAKHIR


def test_the_mou_ends_the_agreement_on_its_day(uow: UnitOfWork, clock: AdjustableClock) -> None:
    nomor = perjanjian.mulai(uow, PKS)
    uow.nota_kesepahaman.get_locked(MOU).berakhir = hari_ini(uow) + timedelta(days=2)
    _stopped(uow, JobType.AKHIRI_PERJANJIAN, nomorBerkas=nomor, sebabBerakhir="MOU_BERAKHIR")
    clock.advance(days=3)
    _step(uow, JobType.AKHIRI_PERJANJIAN, nomorBerkas=nomor, sebabBerakhir="MOU_BERAKHIR")
    assert uow.perjanjian.get(PKS).status is StatusPerjanjian.BERAKHIR


def test_a_notice_that_nobody_took_back_stands(uow: UnitOfWork) -> None:
    nomor, hari = perjanjian.mulai(uow, PKS), hari_ini(uow)
    _notice(uow, hari + timedelta(days=200))
    _stopped(uow, JobType.CABUT_PENGAKHIRAN, nomorBerkas=nomor)
    pengakhiran.tarik(uow, PKS, oleh=Pihak.ITJEN, narahubung="narahubung-itjen-2024", alasan="Tidak jadi.")
    _stopped(uow, JobType.TETAPKAN_PENGAKHIRAN, nomorBerkas=nomor, tanggalDiterima=hari.isoformat())
    _step(uow, JobType.CABUT_PENGAKHIRAN, nomorBerkas=nomor)
    assert uow.perjanjian.get(PKS).status is StatusPerjanjian.BERLAKU


@pytest.mark.aturan("KEAMANAN-03", "PKS-12-01")
def test_an_addendum_to_which_the_other_party_did_not_agree_gets_no_number(uow: UnitOfWork) -> None:
    """A token moved past its request, or past a refusal: the agreement would say what nobody agreed to."""
    perjanjian.mulai(uow, PKS)
    nomor = adendum.ajukan(uow, PKS, oleh=Pihak.OMBUDSMAN, perihal="Perubahan", ketentuan_diubah="Pasal 9")
    held = {"nomorBerkas": nomor}
    for job_type in (JobType.NOMORI_ADENDUM, JobType.TETAPKAN_ADENDUM):
        _stopped(uow, job_type, **held)
    for nilai in (NilaiJawaban.SETUJU, NilaiJawaban.TIDAK_SETUJU):  # the draft was changed, and asked about anew
        diminta = ask(uow, nomor, JenisPermintaan.PERSETUJUAN_ADENDUM, Pihak.ITJEN)
        _stopped(uow, JobType.NOMORI_ADENDUM, **held)
        masuk = JawabanMasuk(Pihak.ITJEN, nilai, CaraJawaban.TERTULIS, "Baik.", NARAHUBUNG_ITJEN, lampiran=(SIGNED,))
        jawaban.jawab(uow, diminta, replace(masuk, sifat=SifatJawaban.SEMENTARA))
        _stopped(uow, JobType.NOMORI_ADENDUM, **held)
        jawaban.jawab(uow, diminta, masuk)
        if nilai is NilaiJawaban.SETUJU:
            _step(uow, JobType.NOMORI_ADENDUM, **held)
    for job_type in (JobType.NOMORI_ADENDUM, JobType.TETAPKAN_ADENDUM):
        _stopped(uow, job_type, **held)
    assert uow.adendum.newest(nomor_berkas=nomor).tanggal is None
