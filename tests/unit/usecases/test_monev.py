"""Monitoring and evaluation: opened for the cycle before, with the same figures for both, late or not."""

from datetime import date
from typing import cast

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.monev.angka import Periode
from pksbpmn.domain.monev.laporan_monev import MuatanMonev
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas.berkas import muatan_dari, tutup
from pksbpmn.usecases.monev import monev
from pksbpmn.usecases.permintaan import jawaban
from pksbpmn.usecases.ports import Statistik, UnitOfWork
from pksbpmn.usecases.surat import surat
from tests.fakes import MemoryRegistry
from tests.unit.usecases.cases import NARAHUBUNG_ITJEN, ask, entries, entry, messages, not_found, notices, refused
from tests.unit.usecases.figures import CountedBefore


@pytest.fixture
def counted(uow: UnitOfWork) -> CountedBefore:
    """Figures of a registry that has none."""
    stub = CountedBefore()
    uow.statistik = cast("Statistik", stub)
    return stub


@pytest.fixture
def dibuka(counted: CountedBefore, uow: UnitOfWork) -> str:
    """Number of a monev that was opened today, its figures put together."""
    nomor = monev.buka(uow, None).nomor
    monev.susun_angka(uow, nomor)
    return nomor


def _held(uow: UnitOfWork, nomor: str) -> MuatanMonev:
    return muatan_dari(uow.berkas.get(nomor), MuatanMonev)


@pytest.mark.aturan("D-24")
@pytest.mark.parametrize(
    ("hari", "mulai", "sampai", "batas"),
    [
        (None, date(2025, 3, 2), date(2026, 3, 1), "2026-05-01T23:59:59+07:00"),
        (date(2028, 2, 29), date(2027, 2, 28), date(2028, 2, 28), "2028-04-29T23:59:59+07:00"),
    ],
)
def test_monev_is_of_the_cycle_that_ended(
    uow: UnitOfWork, hari: date | None, mulai: date, sampai: date, batas: str
) -> None:
    opened = monev.buka(uow, "0001/PKS/I/2024", hari)
    assert (opened.mulai, opened.sampai, opened.batas.isoformat()) == (mulai, sampai, batas)
    (pesan,) = messages(uow, MessageName.MONEV_DIMULAI)
    assert pesan.variabel == {
        "nomorBerkas": opened.nomor,
        "tanggalBerkas": "2026-03-02",
        "periodeMulai": mulai.isoformat(),
        "periodeSampai": sampai.isoformat(),
        "batasMonev": batas,
    }
    held = _held(uow, opened.nomor)
    assert (held.mulai, held.sampai, held.perjanjian, held.angka) == (mulai, sampai, "0001/PKS/I/2024", None)


def test_figures_stay_as_they_were_put_together(uow: UnitOfWork, counted: CountedBefore, dibuka: str) -> None:
    held = _held(uow, dibuka).angka
    assert held is not None
    assert (held.mulai, held.sampai) == (date(2025, 3, 2), date(2026, 3, 1))
    assert {q[-1] for q in counted.asked if q[0] == "diterima"} == {Periode(held.mulai, held.sampai)}
    assert entry(uow, "angka-monev-disusun").nomor_berkas == dibuka


@pytest.mark.aturan("PKS-11-01")
def test_ombudsman_writes_obstacles_and_proposals(uow: UnitOfWork, dibuka: str) -> None:
    for kendala, perbaikan in ((" ", "x"), ("x", " ")):
        with refused("Masukan monev memuat kendala dan usul perbaikan.", "Isi keduanya."):
            monev.catat_masukan(uow, dibuka, kendala, perbaikan)
    monev.catat_masukan(uow, dibuka, "Data terlambat", "Kanal bersama")
    assert (_held(uow, dibuka).kendala, _held(uow, dibuka).perbaikan) == ("Data terlambat", "Kanal bersama")
    assert entry(uow, "masukan-monev-dicatat").rincian["dari"] == "OMBUDSMAN"


@pytest.mark.aturan("PKS-11-02")
@pytest.mark.parametrize("answer", ["in time", "late", None])
def test_report_holds_the_input_of_both(
    registry: MemoryRegistry, uow: UnitOfWork, dibuka: str, answer: str | None
) -> None:
    monev.catat_masukan(uow, dibuka, "Data terlambat", "Kanal bersama")
    id_permintaan = ask(uow, dibuka, JenisPermintaan.MASUKAN_MONEV, Pihak.ITJEN)
    if answer is not None:
        masuk = jawaban.JawabanMasuk(
            Pihak.ITJEN, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, "Setuju.", NARAHUBUNG_ITJEN
        )
        jawaban.jawab(uow, id_permintaan, masuk).terlambat = answer == "late"
    report = uow.laporan_monev.get(monev.tetapkan(uow, dibuka))
    said = "Setuju." if answer == "in time" else None
    assert _held(uow, dibuka).masukan_itjen == said
    assert (report.kendala, report.perbaikan, report.angka) == (
        "Data terlambat",
        "Kanal bersama",
        _held(uow, dibuka).angka,
    )
    assert registry.documents.contents[report.hash_csv].startswith(b"csv\n('Laporan', 'diterima'")
    assert registry.documents.contents[report.hash_xlsx].startswith(b"xlsx\n")
    assert entry(uow, "laporan-monev-ditetapkan").nomor_berkas == dibuka
    page = surat.terbitkan(uow, dibuka, JenisSurat.LAPORAN_MONEV, Pihak.ITJEN).halaman.model_dump_json()
    assert ("Setuju." in page, "Tidak disampaikan sampai tenggatnya." in page) == (bool(said), not said)


def test_report_needs_its_figures_and_an_open_monev(uow: UnitOfWork, counted: CountedBefore, nomor: str) -> None:
    belum = monev.buka(uow, None).nomor
    with refused(f"Angka monev {belum} belum disusun.", "Tunggu langkah penyusunan angkanya."):
        monev.tetapkan(uow, belum)
    with refused(f"Berkas {nomor} adalah laporan."):
        monev.tetapkan(uow, nomor)
    tutup(uow, belum, "SELESAI")
    closed = f"Berkas {belum} sudah ditutup (SELESAI)."
    with refused(closed):
        monev.tetapkan(uow, belum)
    with refused(closed):
        monev.susun_angka(uow, belum)
    with refused(closed):
        monev.catat_masukan(uow, belum, "x", "y")


@pytest.mark.aturan("PKS-11-01")
def test_both_are_warned_of_a_late_report(uow: UnitOfWork, dibuka: str) -> None:
    monev.peringatkan(uow, dibuka)
    assert [(m.kepada, m.perihal) for m in notices(uow)] == [
        (p, f"Monev terlewat: {dibuka}") for p in (Pihak.OMBUDSMAN, Pihak.ITJEN)
    ]
    monev.tetapkan(uow, dibuka)  # put together, but nobody has signed it yet
    monev.peringatkan(uow, dibuka)
    assert (len(notices(uow)), entries(uow).count("monev-terlewat")) == (2, 2)
    surat.terbitkan(uow, dibuka, JenisSurat.LAPORAN_MONEV, Pihak.ITJEN)
    monev.peringatkan(uow, dibuka)
    assert entries(uow).count("monev-terlewat") == 2


def test_documents_of_a_report(registry: MemoryRegistry) -> None:
    registry.statistik = cast("Statistik", CountedBefore())
    with registry.uow() as uow:
        nomor = monev.buka(uow, None).nomor
        monev.susun_angka(uow, nomor)
        uow.commit()
    with refused(f"Laporan monev {nomor} belum ditetapkan.", f"Lihat `pksbpmn status {nomor}`."):
        monev.dokumen_laporan(registry.uow, nomor)
    with not_found("Berkas 0009/ME/III/2026 tidak ditemukan."):
        monev.dokumen_laporan(registry.uow, "0009/ME/III/2026")
    with registry.uow() as uow:
        monev.tetapkan(uow, nomor)
        uow.commit()
    assert set(monev.dokumen_laporan(registry.uow, nomor).isi) == {"csv", "xlsx"}
    with registry.uow() as uow:
        surat.terbitkan(uow, nomor, JenisSurat.LAPORAN_MONEV, Pihak.ITJEN)
        uow.commit()
    found = monev.dokumen_laporan(registry.uow, nomor)
    assert (found.mulai, found.sampai) == (date(2025, 3, 2), date(2026, 3, 1))
    assert found.isi["pdf"] == registry.typesetter.printed[0].model_dump_json().encode() + b"\nditandatangani OMBUDSMAN"
