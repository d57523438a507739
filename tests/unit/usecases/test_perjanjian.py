"""The agreement's own life: started once, in force as long as its MoU, ended by notice or with it."""

from datetime import date, timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.perjanjian.perjanjian import StatusPerjanjian
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.tenggat import akhir_hari
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas import keberlakuan
from pksbpmn.usecases.laporan.lapor import tutup
from pksbpmn.usecases.perjanjian import pengakhiran, perjanjian
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import KINDS, MOU, PKS, entries, entry, messages, not_found, open_case, received, refused

S = StatusPerjanjian
KEDUA = "02/ORI-PKS/I/2024"


def _end_by_notice(uow: UnitOfWork, on: date, oleh: Pihak = Pihak.ITJEN) -> str:
    return pengakhiran.ajukan(
        uow, PKS, oleh=oleh, narahubung=_contact(oleh), tanggal_pengakhiran=on, alasan="Ditata ulang."
    )


def _contact(pihak: Pihak) -> str:
    return f"narahubung-{pihak.lower()}-2024"


def test_process_of_the_perjanjian_starts_once(uow: UnitOfWork) -> None:
    nomor = perjanjian.mulai(uow, PKS)
    assert perjanjian.mulai(uow, PKS) == nomor == "0001/PKS/III/2026"
    (mulai,) = messages(uow, MessageName.PERJANJIAN_DIMULAI)
    assert mulai.variabel == {
        "nomorBerkas": nomor,
        "tanggalBerkas": "2026-03-02",
        "mouBerakhir": None,
        "monevBerikut": "2027-01-11T09:00:00+07:00",
        "sebabBerakhir": "MOU_BERAKHIR",
    }
    assert uow.berkas.get(nomor).perihal == f"Perjanjian Kerja Sama {KEDUA}"
    assert perjanjian.perjanjian_dari(uow, nomor).id == PKS
    assert perjanjian.satu_perjanjian(uow, None).id == perjanjian.satu_perjanjian(uow, PKS).id == PKS


def test_process_knows_when_the_mou_ends(uow: UnitOfWork) -> None:
    uow.nota_kesepahaman.get(MOU).berakhir = date(2029, 1, 11)
    perjanjian.mulai(uow, PKS)
    assert messages(uow, MessageName.PERJANJIAN_DIMULAI)[0].variabel["mouBerakhir"] == "2029-01-11T23:59:59+07:00"


@pytest.mark.aturan("PKS-0-02")
@pytest.mark.parametrize("status", [S.BERLAKU, S.BERAKHIR])
def test_perjanjian_that_is_not_in_force_does_not_start(uow: UnitOfWork, status: StatusPerjanjian) -> None:
    p = uow.perjanjian.get(PKS)
    p.status = status
    if status is S.BERLAKU:
        p.id_mou = None
    with refused(f"Perjanjian {KEDUA} tidak berlaku hari ini (PKS Pasal 6)."):
        perjanjian.mulai(uow, PKS)
    assert (p.nomor_berkas, uow.berkas.find()) == (None, [])
    with not_found("Perjanjian itu tidak ditemukan."):
        perjanjian.mulai(uow, "lain")


@pytest.mark.aturan("PKS-6.1-01", "PKS-7.2-01")
def test_the_last_day_is_in_force(uow: UnitOfWork) -> None:
    p, mou, hari = uow.perjanjian.get(PKS), uow.nota_kesepahaman.get(MOU), hari_ini(uow)
    for record in (p, mou):
        record.berakhir = hari
        assert keberlakuan.perjanjian_berlaku(uow, hari) is keberlakuan.wajib_berlaku(uow) is p
        assert keberlakuan.perjanjian_berlaku(uow, hari + timedelta(days=1)) is None
        record.berakhir = None
    assert keberlakuan.perjanjian_berlaku(uow, date(2024, 1, 11)) is p
    assert keberlakuan.perjanjian_berlaku(uow, date(2024, 1, 10)) is None


@pytest.mark.aturan("C-20", "PKS-6.2-01")
def test_mou_is_filled_in_and_only_extended(uow: UnitOfWork, clock: AdjustableClock) -> None:
    with refused("Hari berakhirnya Nota Kesepahaman sudah lewat.", "Isi hari ini atau sesudahnya."):
        perjanjian.isi_masa_mou(uow, MOU, date(2026, 3, 1))
    perjanjian.isi_masa_mou(uow, MOU, date(2026, 6, 30))
    assert messages(uow, MessageName.MOU_DIPERPANJANG) == []  # no process waits yet
    nomor = perjanjian.mulai(uow, PKS)
    for hari in (date(2026, 6, 30), date(2026, 6, 29)):
        with refused("Nota Kesepahaman sudah berlaku sampai 30 Juni 2026."):
            perjanjian.isi_masa_mou(uow, MOU, hari)
    perjanjian.isi_masa_mou(uow, MOU, date(2026, 7, 31))
    (pesan,) = messages(uow, MessageName.MOU_DIPERPANJANG)
    assert (pesan.kunci, pesan.variabel) == (nomor, {"mouBerakhir": "2026-07-31T23:59:59+07:00"})
    assert [(a.pelaku, a.rincian["berakhir"]) for a in uow.audit.find(peristiwa="masa-mou-diisi")] == [
        ("sistem", "2026-06-30"),
        ("sistem", "2026-07-31"),
    ]
    clock.set(date(2026, 8, 1))
    with refused("Nota Kesepahaman sudah berakhir pada 31 Juli 2026 (PKS Pasal 6 ayat (2))."):
        perjanjian.isi_masa_mou(uow, MOU, date(2027, 1, 1))


@pytest.mark.aturan("PKS-11-01")
@pytest.mark.parametrize("status", S)
def test_monev_opens_each_cycle_until_the_end(uow: UnitOfWork, status: StatusPerjanjian) -> None:
    nomor = perjanjian.mulai(uow, PKS)
    uow.perjanjian.get(PKS).status = status
    assert perjanjian.buka_monev(uow, nomor).isoformat() == "2027-01-11T09:00:00+07:00"
    assert len(messages(uow, MessageName.MONEV_DIMULAI)) == (0 if status is S.BERAKHIR else 1)
    lain = open_case(uow) if status is not S.BERAKHIR else nomor
    if lain != nomor:
        with refused(f"Berkas {lain} adalah laporan."):
            perjanjian.buka_monev(uow, lain)


def test_what_has_ended_or_never_began_cannot_be_changed(uow: UnitOfWork) -> None:
    with refused(f"Proses perjanjian {KEDUA} belum dimulai.", "Jalankan `pksbpmn perjanjian mulai`."):
        perjanjian.perjanjian_berjalan(uow, PKS)
    nomor = perjanjian.mulai(uow, PKS)
    assert perjanjian.perjanjian_berjalan(uow, PKS) == (uow.perjanjian.get(PKS), nomor)
    uow.perjanjian.get(PKS).berakhir = hari_ini(uow)
    pengakhiran.akhiri(uow, nomor, "PENGAKHIRAN")
    with refused(
        f"Perjanjian {KEDUA} sudah berakhir; perjanjian tidak dapat diperpanjang atau diubah tersendiri "
        "(PKS Pasal 6 ayat (2)).",
        "Buat perjanjian baru di bawah Nota Kesepahaman yang berlaku.",
    ):
        perjanjian.perjanjian_berjalan(uow, PKS)


@pytest.mark.aturan("PKS-7.1-01", "D-25")
@pytest.mark.parametrize("oleh", [Pihak.ITJEN, Pihak.OMBUDSMAN])
def test_notice_of_exactly_three_months_is_taken(uow: UnitOfWork, oleh: Pihak) -> None:
    nomor = perjanjian.mulai(uow, PKS)
    with refused(
        "Pengakhiran pada 1 Juni 2026 kurang dari 3 bulan sejak pemberitahuan diterima 2 Maret 2026 "
        "(PKS Pasal 7 ayat (1)).",
        "Pilih 2 Juni 2026 atau sesudahnya.",
    ):
        _end_by_notice(uow, date(2026, 6, 1), oleh)
    assert (uow.perjanjian.get(PKS).status, uow.pengakhiran.find()) == (S.BERLAKU, [])
    notice = uow.pengakhiran.get(_end_by_notice(uow, date(2026, 6, 2), oleh))
    assert (notice.oleh, notice.tanggal_surat, notice.tanggal_pengakhiran, notice.tanggal_diterima) == (
        oleh,
        date(2026, 3, 2),
        date(2026, 6, 2),
        None,
    )
    assert uow.perjanjian.get(PKS).status is S.AKAN_DIAKHIRI
    (pesan,) = messages(uow, MessageName.PENGAKHIRAN_DIAJUKAN)
    lain = Pihak.OMBUDSMAN if oleh is Pihak.ITJEN else Pihak.ITJEN
    assert (pesan.kunci, pesan.variabel) == (
        nomor,
        {"pihakLain": lain, "suratDiserahkan": False, "tanggalDiterima": None},
    )
    diajukan = {"dari": oleh, "pada": "2026-06-02", "hash_asli": None}
    assert entry(uow, "pengakhiran-diajukan").rincian == diajukan
    with refused("Pengakhiran sudah diajukan.", "Tunggu sampai pengakhiran yang pertama selesai."):
        _end_by_notice(uow, date(2026, 12, 1))


def test_notice_is_written_by_a_party(uow: UnitOfWork) -> None:
    on = date(2026, 12, 1)
    with refused("PELAPOR bukan pihak dalam perjanjian."):
        _end_by_notice(uow, on, Pihak.PELAPOR)
    with refused(f"Proses perjanjian {KEDUA} belum dimulai."):
        _end_by_notice(uow, on)
    perjanjian.mulai(uow, PKS)
    with refused("Pengakhiran memerlukan alasan (PKS Pasal 7).", "Isi alasannya."):
        pengakhiran.ajukan(
            uow, PKS, oleh=Pihak.ITJEN, narahubung=_contact(Pihak.ITJEN), tanggal_pengakhiran=on, alasan=" "
        )
    with refused(
        "Pesan antarpihak hanya melalui narahubung ITJEN yang berlaku hari ini (PKS Pasal 4 ayat (2) dan "
        "Pasal 5 ayat (3))."
    ):
        pengakhiran.ajukan(uow, PKS, oleh=Pihak.ITJEN, narahubung="orang lain", tanggal_pengakhiran=on, alasan="x")


@pytest.mark.aturan("PKS-7.1-01")
@pytest.mark.parametrize(
    ("on", "ends"), [(date(2026, 3, 5), date(2026, 6, 20)), (date(2026, 4, 30), date(2026, 7, 30))]
)
def test_late_receipt_moves_the_end(uow: UnitOfWork, clock: AdjustableClock, on: date, ends: date) -> None:
    nomor = perjanjian.mulai(uow, PKS)
    notice = uow.pengakhiran.get(_end_by_notice(uow, date(2026, 6, 20)))
    clock.set(on)
    with refused(f"Penerimaan surat PEMBERITAHUAN_PENGAKHIRAN dalam {nomor} belum terbukti."):
        pengakhiran.tetapkan(uow, nomor)
    received(uow, nomor, JenisSurat.PEMBERITAHUAN_PENGAKHIRAN)
    assert pengakhiran.tetapkan(uow, nomor) == akhir_hari(ends)
    assert (notice.tanggal_diterima, notice.tanggal_pengakhiran) == (on, ends)
    assert uow.perjanjian.get(PKS).berakhir == ends
    assert entry(uow, "pengakhiran-ditetapkan").rincian == {"pada": ends.isoformat()}
    assert ("pengakhiran-bergeser" in entries(uow)) is (ends != date(2026, 6, 20))


@pytest.mark.aturan("PKS-6.2-01", "C-16")
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("sebab", ["MOU_BERAKHIR", "PENGAKHIRAN"])
def test_perjanjian_ends_and_its_cases_go_on(uow: UnitOfWork, clock: AdjustableClock, kind: str, sebab: str) -> None:
    nomor, runs, closed = perjanjian.mulai(uow, PKS), open_case(uow, kind), open_case(uow, kind)
    tutup(uow, closed, Akhir.DICABUT)
    assert perjanjian.laporan_tanpa_perjanjian(uow) == []
    early = f"Hari berakhirnya perjanjian {KEDUA} belum tiba ({sebab})."
    with refused(early):
        pengakhiran.akhiri(uow, nomor, sebab)
    ends = uow.nota_kesepahaman.get(MOU) if sebab == "MOU_BERAKHIR" else uow.perjanjian.get(PKS)
    ends.berakhir = date(2026, 6, 30)
    clock.set(date(2026, 6, 29))
    with refused(early):
        pengakhiran.akhiri(uow, nomor, sebab)
    uow.nota_kesepahaman.get(MOU).berakhir = date(2026, 6, 30)
    clock.set(date(2026, 7, 1))
    pengakhiran.akhiri(uow, nomor, sebab)
    p = uow.perjanjian.get(PKS)
    assert (p.status, p.sebab_berakhir) == (S.BERAKHIR, sebab)
    assert p.berakhir == date(2026, 6, 30)
    assert (uow.berkas.get(nomor).akhir, uow.berkas.get(runs).akhir) == (sebab, None)
    assert [b.nomor for b in perjanjian.laporan_tanpa_perjanjian(uow)] == [runs]
