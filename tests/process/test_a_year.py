"""A year of the agreement on the controlled clock, on a stage of its own: its figures are checked against raw rows."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import openpyxl
import pypdf
import pytest
import sqlalchemy as sa
from dateutil.relativedelta import relativedelta

from pksbpmn.camunda.embedded import EngineSize
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.perjanjian.perjanjian import StatusPerjanjian
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup, TaskId
from pksbpmn.registry import tables
from pksbpmn.stories import officers
from pksbpmn.stories.model import cerita_proyek
from pksbpmn.stories.stage import Stage, open_stage
from pksbpmn.stories.tale import Outcome
from pksbpmn.usecases.gerbang_dokumen import TUJUAN_IDENTITAS
from pksbpmn.usecases.kerahasiaan import kerahasiaan
from pksbpmn.usecases.laporan import kejadian, lapor
from pksbpmn.usecases.monev import monev
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.perjanjian import narahubung, pengakhiran, perjanjian
from pksbpmn.usecases.pertukaran import pertukaran
from pksbpmn.usecases.surat.contoh import cetakan
from tests.letters import stored
from tests.process.examples import new_laporan
from tests.process.matters import Matters
from tests.process.pertukaran_data import ask_for_data, kanal_of, penyerahan

CERITA = (
    "sertifikat-pelatihan",
    "lahp-dilaksanakan",
    "tidak-dilengkapi",
    "konsiliasi-iuran-magang",
    "dua-permintaan-tanpa-jawaban",
)
PKS = "pks-2024"
EXAMINER = str(officers.writer(CandidateGroup.PEMERIKSAAN))


@dataclass
class Year:
    """What the year left: its first and last day, its matters, its stories, the number of its report."""

    matters: Matters
    first: date
    last: date
    cerita: list[Outcome]
    perjanjian: str
    running: str
    """A complaint that was running when the agreement ended."""
    monev: str

    def rows(self, nama: str) -> list[dict[str, Any]]:
        """Every row of a table as it stands in the database."""
        with self.matters.app.database.connect() as c:
            return [dict(b._mapping) for b in c.execute(sa.select(tables.metadata.tables[nama]))]

    def within(self, saat: Any) -> bool:
        """Whether a moment or a day lies in the year."""
        if isinstance(saat, datetime):
            saat = saat.date()
        return saat is not None and self.first <= saat <= self.last

    @property
    def figures(self) -> dict[str, Any]:
        """The figures of the report."""
        with self.matters.app.uow() as uow:
            (laporan,) = uow.laporan_monev.find(nomor_berkas=self.monev)
            return dict(laporan.angka.model_dump(mode="json"))


@pytest.fixture(scope="module")
def own_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """An empty registry on a broker of its own, so that figures are exact and the seeded agreement can end."""
    with open_stage(EngineSize.BROKER, tmp_path_factory.mktemp("setahun")) as opened:
        yield opened


@pytest.fixture(scope="module")
def year(own_stage: Stage) -> Year:
    matters = Matters(own_stage)
    with matters.transaction() as uow:
        nomor_perjanjian = perjanjian.mulai(uow, PKS)
    ulang_tahun = date(matters.stage.now().year + 1, 1, 11)
    matters.until_day(ulang_tahun)
    _monev(matters, ulang_tahun)
    semua = cerita_proyek()
    hasil = matters.tell({n: semua[n] for n in CERITA})
    _pertukaran(matters, hasil[0].nomor)
    _change_narahubung(matters)
    berikut = ulang_tahun + relativedelta(years=1)
    matters.until_day(berikut - timedelta(days=95))
    with matters.transaction() as uow:
        pengakhiran.ajukan(
            uow,
            PKS,
            oleh=Pihak.OMBUDSMAN,
            narahubung="narahubung-ombudsman-2024",
            tanggal_pengakhiran=berikut + timedelta(days=20),
            alasan="Perjanjian baru disiapkan.",
        )
    matters.until_day(berikut - timedelta(days=15))
    berjalan = new_laporan(matters, identitas_dirahasiakan=True)
    with matters.transaction() as uow:
        kejadian.laporkan(uow, JenisKejadian.HALANGAN, Pihak.OMBUDSMAN, berjalan, {"uraian": "Berkas tidak dibuka."})
    matters.until_day(berikut)
    nomor_monev = _monev(matters, berikut)
    matters.until_ended(nomor_perjanjian)
    return Year(matters, ulang_tahun, berikut - timedelta(days=1), hasil, nomor_perjanjian, berjalan, nomor_monev)


def _monev(matters: Matters, dibuka: date) -> str:
    """The monev that the anniversary opened, carried to its report."""
    with matters.app.uow() as uow:
        (nomor,) = [u.nomor for u in uow.berkas.find(jenis=JenisBerkas.MONEV) if u.dibuka.date() == dibuka]
    matters.answer(nomor, JenisPermintaan.MASUKAN_MONEV, Pihak.ITJEN, isi="Koordinasi makin cepat.")
    with matters.transaction() as uow:
        monev.catat_masukan(uow, nomor, "Balasan sering terlambat.", "Pengingat lebih awal.")
    matters.decide(nomor, TaskId.ISI_MASUKAN_MONEV, masukanSelesai=True)
    matters.until(lambda: _end(matters, nomor) == "DILAPORKAN", f"laporan {nomor}")
    return nomor


def _end(matters: Matters, nomor: str) -> str | None:
    with matters.app.uow() as uow:
        return uow.berkas.get(nomor).akhir


def _pertukaran(matters: Matters, nomor_berkas: str) -> None:
    """One request is answered, one is not."""
    diserahkan, diam = ask_for_data(matters, nomor_berkas), ask_for_data(matters, nomor_berkas, Pihak.ITJEN)
    matters.await_request(diserahkan, JenisPermintaan.PERTUKARAN_DATA)
    masuk = penyerahan(matters, Pihak.ITJEN, kanal_of(matters, Pihak.ITJEN))
    with matters.transaction() as uow:
        pertukaran.serahkan(uow, diserahkan, masuk)
    matters.await_task(diserahkan, TaskId.TELAAH_BERSAMA)
    with matters.transaction() as uow:
        pertukaran.telaah(uow, diserahkan, "Sesuai.", dari=Pihak.ITJEN, oleh=masuk.oleh)
    matters.decide(diserahkan, TaskId.TELAAH_BERSAMA, telaahDilakukan=True)
    matters.decide(diam, TaskId.NILAI_TANPA_DATA, mintaLagi=False)
    matters.until_ended(diserahkan)
    matters.until_ended(diam)


def _change_narahubung(matters: Matters) -> None:
    with matters.transaction() as uow:
        nomor = narahubung.ajukan_pergantian(
            uow,
            Pihak.ITJEN,
            jabatan="Inspektur Contoh",
            nama="",
            alamat="Jalan Contoh 5",
            telepon="000",
            email="baru@itjen.example",
            situs=None,
            nomor_surat="2/CONTOH",
            berlaku_sejak=matters.stage.now().date() + timedelta(days=3),
        )
    matters.until_ended(nomor)


@pytest.mark.aturan("PKS-11-01")
def test_the_year_went_as_it_was_told(year: Year) -> None:
    """What was done in the year, as the report counts it."""
    assert [h.reason for h in year.cerita] == [""] * len(CERITA)
    a = year.figures
    assert (a["mulai"], a["sampai"]) == (year.first.isoformat(), year.last.isoformat())
    assert (a["diterima"], a["ditutup"], a["berjalan"]) == (len(CERITA) + 1, len(CERITA), 1)
    assert a["menurut_akhir"] == dict(Counter(str(h.summary.akhir) for h in year.cerita))
    assert a["pertukaran"] == {
        "diminta": 2,
        "diserahkan": 1,
        "ditolak": 0,
        "tidak_diserahkan": 1,
        "pernah_lewat_tenggat": 1,
    }
    # one party refuses by law in a story; the complaint of December and its obstruction wait for late officers
    assert {k: v for k, v in a["kejadian"].items() if v} == {
        "halangan": 1,
        "permintaan_ditolak_dasar_hukum": 1,
        "keputusan_terlambat": 2,
    }
    assert a["lahp"]["terbit"] == a["lahp"]["ditemukan"] + a["lahp"]["tidak_ditemukan"] + a["lahp"]["dihentikan"]
    assert a["lahp"]["ditindaklanjuti"] == 1


@pytest.mark.aturan("PKS-11-02", "PKS-4.1-01")
def test_the_figures_of_the_report_equal_the_rows_of_the_registry(year: Year) -> None:
    """Counted again from the rows of the database, by other code."""
    a = year.figures
    berkas = [b for b in year.rows("berkas") if b["jenis"] == "laporan"]
    diterima = {b["nomor"] for b in berkas if year.within(b["dibuka"])}
    assert a["diterima"] == len(diterima)
    assert a["ditutup"] == sum(year.within(b["ditutup"]) for b in berkas)
    laporan = [x for x in year.rows("laporan") if x["nomor_berkas"] in diterima]
    for bidang in ("kanal", "produk"):
        assert a[f"menurut_{bidang}"] == Counter(str(x[bidang]) for x in laporan)

    tahap = year.rows("riwayat_tahap")
    masuk = Counter(str(t["tahap"]) for t in tahap if year.within(t["mulai"]))
    selesai = Counter(str(t["tahap"]) for t in tahap if year.within(t["selesai"]))
    assert {t["tahap"]: (t["masuk"], t["selesai"]) for t in a["tahap"]} == {
        t["tahap"]: (masuk[t["tahap"]], selesai[t["tahap"]]) for t in a["tahap"]
    }
    assert sum(masuk.values()) > len(CERITA)
    for t in a["tahap"]:
        lama = [
            (b["selesai"] - b["mulai"]).total_seconds() / 86400
            for b in tahap
            if b["tahap"] == t["tahap"] and year.within(b["selesai"])
        ]
        if lama:
            assert t["hari_rata"] == pytest.approx(sum(lama) / len(lama), abs=0.05)
            assert t["hari_terlama"] == pytest.approx(max(lama), abs=0.05)

    pada = {j["id_permintaan"]: j["diterima"] for j in year.rows("jawaban") if not j["terlambat"]}
    dipenuhi, lewat = Counter[str](), Counter[str]()
    for p in year.rows("permintaan"):
        dipenuhi[p["jenis"]] += p["status"] == "DIJAWAB" and year.within(pada.get(p["id"]))
        lewat[p["jenis"]] += p["status"] == "LEWAT" and year.within(p["batas"])
    assert {t["jenis"]: (t["dipenuhi"], t["lewat"]) for t in a["tenggat"]} == {
        t["jenis"]: (dipenuhi[t["jenis"]], lewat[t["jenis"]]) for t in a["tenggat"]
    }
    assert sum(lewat.values()) == sum(t["lewat"] for t in a["tenggat"]) > 0
    assert sum(dipenuhi.values()) == sum(t["dipenuhi"] for t in a["tenggat"]) > 0

    surat = year.rows("surat")
    lahp = {s["nomor_berkas"] for s in surat if s["jenis"] == "LAHP" and year.first <= s["tanggal"] <= year.last}
    assert a["lahp"]["terbit"] == len(lahp) > 0


@pytest.mark.aturan("PKS-11-02", "PKS-4.1-01")
def test_csv_xlsx_and_pdf_hold_the_same_figures(year: Year) -> None:
    with year.matters.app.uow() as uow:
        (laporan,) = uow.laporan_monev.find(nomor_berkas=year.monev)
        isi_csv = stored(uow.documents, laporan.hash_csv).decode("utf-8-sig")
        isi_xlsx = stored(uow.documents, laporan.hash_xlsx)
        surat = uow.surat.find(nomor_berkas=year.monev, jenis=JenisSurat.LAPORAN_MONEV)
    (kepada_itjen,) = [s.id for s in surat if s.kepada is Pihak.ITJEN]
    pdf = cetakan(year.matters.app.uow, kepada_itjen)
    harapan = [(a, b, c, n) for a, b, c, n in laporan.angka.baris()]
    dari_csv = [(b[0], b[1], b[2], float(b[3]) if b[3] else None) for b in list(csv.reader(io.StringIO(isi_csv)))[1:]]
    buku = openpyxl.load_workbook(io.BytesIO(isi_xlsx))
    dari_xlsx = [(w.title, *b) for w in buku for b in w.iter_rows(min_row=2, values_only=True)]
    assert dari_csv == harapan == dari_xlsx
    teks = " ".join(" ".join(h.extract_text() for h in pypdf.PdfReader(io.BytesIO(pdf)).pages).split())
    assert sorted(s.kepada for s in surat) == ["ITJEN", "OMBUDSMAN"]
    for kata in ("Koordinasi makin cepat.", "Balasan sering terlambat.", "Pengingat lebih awal.", "Inspektur Contoh"):
        assert kata in teks
    a = laporan.angka.model_dump(mode="json")
    assert f"Diterima Ditutup Masih berjalan {a['diterima']} {a['ditutup']} {a['berjalan']} " in teks
    for nama, tahap in (("Klarifikasi", "klarifikasi"), ("Pemeriksaan", "pemeriksaan"), ("Konsiliasi", "konsiliasi")):
        (t,) = [t for t in a["tahap"] if t["tahap"] == tahap]
        assert f"{nama} {t['masuk']} {t['selesai']} {t['hari_median']} ".replace(".", ",") in teks
    assert f"Diminta {a['pertukaran']['diminta']} Diserahkan {a['pertukaran']['diserahkan']} " in teks


@pytest.mark.aturan("PKS-6.1-01", "PKS-7.1-01", "PKS-8.4-01", "C-16", "PKS-9.2-01")
def test_after_the_end_only_what_runs_goes_on(year: Year) -> None:
    """No new exchange; the running complaint goes on to its end; secrecy holds; a new monev never comes."""
    matters = year.matters
    with matters.transaction() as uow:
        pks = uow.perjanjian.get(PKS)
        assert (pks.status, pks.sebab_berakhir) == (StatusPerjanjian.BERAKHIR, "PENGAKHIRAN")
        assert pks.berakhir == year.last + timedelta(days=21)
        assert [x.nomor for x in perjanjian.laporan_tanpa_perjanjian(uow)] == [year.running]
        ditolak = kerahasiaan.lihat_identitas(
            uow, year.running, pelaku=EXAMINER, peran=Peran.PEMERIKSA, tujuan=TUJUAN_IDENTITAS
        )
        assert ditolak is None
        narahubung.wajib_narahubung(uow, Pihak.ITJEN, "baru@itjen.example")
    with pytest.raises(MasukanSalah, match="Tidak ada Perjanjian Kerja Sama yang berlaku"):
        ask_for_data(matters, year.running)
    with matters.transaction() as uow:
        petugas.catat_isi(uow, year.running, "kelengkapan", {"kekurangan": ["Salinan identitas diri"]})
    matters.decide(year.running, TaskId.VERIFIKASI_FORMIL, syaratLengkap=False)
    matters.answer(year.running, JenisPermintaan.KELENGKAPAN, Pihak.PELAPOR)
    with matters.transaction() as uow:
        lapor.cabut(uow, year.running)
    matters.until_ended(year.running)
    with matters.app.uow() as uow:
        assert uow.berkas.get(year.running).akhir == Akhir.DICABUT
    assert matters.stage.stream.open_incidents() == []
