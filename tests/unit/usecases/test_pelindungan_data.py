"""Personal data: 3 x 24 hours from the moment it was known; contents, answers, reminders, warnings; retention."""

from datetime import date, datetime, timedelta

import pytest

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.pelindungan_data import ISI_WAJIB, JenisPelindunganData, MuatanPelindungan
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.names import ErrorCode, MessageName
from pksbpmn.usecases.berkas.berkas import muatan_dari, tutup
from pksbpmn.usecases.gerbang_dokumen import TUJUAN_IDENTITAS
from pksbpmn.usecases.kerahasiaan import kerahasiaan, pelindungan_data, retensi
from pksbpmn.usecases.monev import monev
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import (
    KINDS,
    WITH_PELAPOR,
    bpmn_error,
    entries,
    entry,
    messages,
    not_found,
    notices,
    open_case,
    refused,
)

J = JenisPelindunganData
DIKETAHUI = datetime(2026, 3, 1, 22, 0, tzinfo=JAKARTA)
ISI = {"data_terungkap": "Alamat", "kapan_bagaimana": "Surel salah kirim", "penanganan": "Ditarik kembali"}


def _held(uow: UnitOfWork, urusan: str) -> MuatanPelindungan:
    return muatan_dari(uow.berkas.get(urusan), MuatanPelindungan)


@pytest.mark.aturan("D-27", "D-28", "D-29")
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("jenis", J)
def test_time_runs_from_the_moment_it_was_known(uow: UnitOfWork, jenis: JenisPelindunganData, kind: str) -> None:
    nomor = open_case(uow, kind)
    if kind not in WITH_PELAPOR and jenis is not J.KEGAGALAN:
        with refused(f"Laporan {nomor} tidak mempunyai Pelapor (POR 38/2019).", "Periksa kembali nomornya."):
            pelindungan_data.laporkan(uow, jenis, nomor, DIKETAHUI)
        return
    urusan = pelindungan_data.laporkan(uow, jenis, nomor, DIKETAHUI)
    (mulai,) = messages(uow, MessageName.PELINDUNGAN_DATA_DIMULAI)
    assert mulai.variabel == {
        "nomorBerkas": urusan,
        "tanggalBerkas": "2026-03-02",
        "adaPelapor": kind in WITH_PELAPOR,
        "jenisPelindungan": jenis,
        "tengahWaktu": (DIKETAHUI + timedelta(hours=36)).isoformat(),
        "batasPelindungan": (DIKETAHUI + timedelta(hours=72)).isoformat(),
    }
    assert (uow.berkas.get(urusan).nomor_perkara, _held(uow, urusan).diketahui) == (nomor, DIKETAHUI)


def test_what_is_known_tomorrow_is_refused(uow: UnitOfWork, nomor: str) -> None:
    with refused("Waktu diketahui ada di masa depan.", "Perbaiki --diketahui."):
        pelindungan_data.laporkan(uow, J.KEGAGALAN, nomor, uow.clock.now() + timedelta(seconds=1))
    assert pelindungan_data.laporkan(uow, J.KEGAGALAN, nomor, uow.clock.now())


@pytest.mark.aturan("REG-P-06")
def test_notice_of_a_failure_has_its_three_contents(uow: UnitOfWork, nomor: str) -> None:
    urusan = pelindungan_data.laporkan(uow, J.KEGAGALAN, nomor, DIKETAHUI)
    for n, bagian in enumerate(ISI_WAJIB):
        with bpmn_error(
            ErrorCode.ISI_BELUM_LENGKAP,
            f"Pemberitahuan belum memuat {', '.join(ISI_WAJIB[n:])} (UU 27/2022 Pasal 46).",
        ):
            pelindungan_data.periksa(uow, urusan)
        pelindungan_data.catat(uow, urusan, {bagian: ISI[bagian]})
    pelindungan_data.periksa(uow, urusan)
    assert _held(uow, urusan).model_dump(include=set(ISI)) == ISI
    written = uow.audit.find(peristiwa="pemberitahuan-ditulis")
    assert [(a.pelaku, a.rincian["bagian"]) for a in written] == [("sistem", [b]) for b in ISI_WAJIB]
    pelindungan_data.catat(uow, urusan, {"penanganan": " "})
    with bpmn_error(ErrorCode.ISI_BELUM_LENGKAP, "Pemberitahuan belum memuat penanganan (UU 27/2022 Pasal 46)."):
        pelindungan_data.periksa(uow, urusan)


def test_contents_that_nobody_knows_are_refused(uow: UnitOfWork, nomor: str) -> None:
    urusan = pelindungan_data.laporkan(uow, J.KEGAGALAN, nomor, DIKETAHUI)
    with refused("Isi nama, umur tidak dikenal.", "Pakai: data_terungkap, kapan_bagaimana, penanganan."):
        pelindungan_data.catat(uow, urusan, ISI | {"umur": "x", "nama": "y"})
    lain = monev.buka(uow, None).nomor
    with refused(f"Berkas {lain} adalah monev."):
        pelindungan_data.catat(uow, lain, ISI)
    tutup(uow, urusan, "SELESAI")
    closed = f"Berkas {urusan} sudah ditutup (SELESAI)."
    with refused(closed):
        pelindungan_data.catat(uow, urusan, ISI)
    with refused(closed):
        pelindungan_data.periksa(uow, urusan)


@pytest.mark.aturan("D-28", "REG-P-01")
def test_subject_is_told_who_was_let_at_his_data(uow: UnitOfWork, nomor: str) -> None:
    other = open_case(uow)
    for n, peran in ((nomor, Peran.KETUA), (nomor, Peran.MEDIATOR), (other, Peran.ANGGOTA)):
        kerahasiaan.lihat_identitas(uow, n, pelaku="11", peran=peran, tujuan=TUJUAN_IDENTITAS)
    urusan = pelindungan_data.laporkan(uow, J.AKSES_SUBJEK, nomor, DIKETAHUI)
    pelindungan_data.catat_putusan_subjek(uow, urusan, "Pasal 33", dikabulkan=False)
    held = _held(uow, urusan)
    assert (held.dikabulkan, held.pengecualian) == (False, "Pasal 33")
    assert [(p.peran, p.tindakan, p.tujuan) for p in held.riwayat] == [("KETUA", "BACA", "penyelesaian laporan")]
    catatan = entry(uow, "permintaan-subjek-diputus")
    assert (catatan.pelaku, catatan.rincian) == ("sistem", {"dikabulkan": False, "pengecualian": "Pasal 33"})


def test_ppid_is_reminded_at_half_of_the_time(uow: UnitOfWork, nomor: str) -> None:
    urusan = pelindungan_data.laporkan(uow, J.KEGAGALAN, nomor, DIKETAHUI)
    pelindungan_data.ingatkan(uow, urusan)
    (mail,) = notices(uow)
    assert (mail.kepada, mail.perihal) == (Pihak.OMBUDSMAN, f"Pengingat 3 x 24 jam: {urusan}")
    assert mail.isi.startswith(f"50 persen dari 3 x 24 jam untuk urusan {urusan} telah lewat (UU 27/2022).")


def test_both_institutions_are_warned_when_the_time_is_over(uow: UnitOfWork, nomor: str) -> None:
    urusan = pelindungan_data.laporkan(uow, J.KEGAGALAN, nomor, DIKETAHUI)
    pelindungan_data.peringatkan(uow, urusan)
    assert [(m.kepada, m.perihal) for m in notices(uow)] == [
        (p, f"3 x 24 jam lewat: {urusan}") for p in (Pihak.OMBUDSMAN, Pihak.ITJEN)
    ]
    assert all("Kewajibannya tetap." in m.isi for m in notices(uow))
    assert [k.kunci for k in uow.kiriman.find(jenis="INTERNAL")] == [
        f"pelindungan-lewat/{urusan}/{p}" for p in ("OMBUDSMAN", "ITJEN")
    ]
    assert entry(uow, "pelindungan-terlambat").nomor_berkas == urusan
    for use in (pelindungan_data.ingatkan, pelindungan_data.peringatkan):
        with refused(f"Berkas {nomor} adalah laporan."):
            use(uow, nomor)
        with not_found("Berkas 0009/PDP/III/2026 tidak ditemukan."):
            use(uow, "0009/PDP/III/2026")


@pytest.mark.aturan("REG-P-05", "C-18")
@pytest.mark.parametrize("kind", KINDS)
def test_closed_laporan_is_flagged_after_its_retensi_and_stays(
    uow: UnitOfWork, clock: AdjustableClock, kind: str
) -> None:
    nomor, runs = open_case(uow, kind), open_case(uow, kind)
    tutup(uow, monev.buka(uow, None).nomor, "SELESAI")
    tutup(uow, nomor, Akhir.DICABUT)
    clock.set(date(2031, 3, 2), hour=23)
    assert (retensi.tinjau(uow, 5), retensi.tinjau(uow, None)) == ((), ())
    clock.set(date(2031, 3, 3), hour=0)
    flagged = retensi.TinjauanRetensi(nomor, date(2026, 3, 2), date(2031, 3, 2))
    for _ in range(2):
        assert retensi.tinjau(uow, 5) == (flagged,)
    assert entries(uow).count("retensi-ditinjau") == 1
    assert entry(uow, "retensi-ditinjau").rincian == {"sampai": "2031-03-02"}
    assert {nomor, runs} <= {b.nomor for b in uow.berkas.find()}
