"""A process owner changes the table: letters, notices, refusals and timers follow, without a line of code."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pypdf
import pytest

from pksbpmn.camunda.deadline_table import TabelTenggatDmn
from pksbpmn.domain.berkas.kiriman import Pemberitahuan, PesanMesin
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.pelindungan_data import JenisPelindunganData
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.usecases.kerahasiaan import pelindungan_data
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.monev import monev
from pksbpmn.usecases.pemeriksaan import petugas, putusan
from pksbpmn.usecases.perjanjian import pengakhiran, perjanjian
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.contoh import cetakan
from pksbpmn.wiring import Application
from tests.outbox import in_outbox
from tests.unit.usecases.contents import up_to_rekomendasi

ASLI = Path(__file__).parents[2] / "bpmn" / "tenggat.dmn"
LAHP = {
    "dugaan": "Penundaan berlarut",
    "pemeriksaan_dilakukan": ["Permintaan klarifikasi"],
    "analisis_peraturan": "Sertifikat diterbitkan paling lama 14 hari.",
    "pendapat": "Terjadi penundaan berlarut.",
    "tindakan_korektif": [{"uraian": "Menerbitkan sertifikat", "penanggung_jawab": "Kepala Balai", "target": "segera"}],
}
Change = Callable[[str, str], None]


@pytest.fixture
def change(tmp_path: Path) -> Change:
    """Write another length into the row of this id."""
    tujuan = tmp_path / "bpmn" / "tenggat.dmn"
    tujuan.parent.mkdir()
    tujuan.write_bytes(ASLI.read_bytes())

    def write(aturan: str, lama: str) -> None:
        awal, isi = tujuan.read_text(encoding="utf-8").split(f'<outputEntry id="{aturan}-h1">')
        _, akhir = isi.split("</text>", 1)
        teks = f'{awal}<outputEntry id="{aturan}-h1">\n          <text>{lama}</text>{akhir}'
        tujuan.write_text(teks, encoding="utf-8")

    return write


@pytest.fixture
def own_app(app: Application, tmp_path: Path) -> Application:
    """The application on a table of its own."""
    perlengkapan = replace(app._equipment, tabel_tenggat=TabelTenggatDmn(tmp_path / "bpmn"))
    return replace(app, _equipment=perlengkapan)


def _variables(uow: UnitOfWork, nomor: str) -> dict[str, str]:
    (pesan,) = in_outbox(uow, PesanMesin, nomor_berkas=nomor)
    return pesan.variabel


def _text(app: Application, id_surat: str) -> str:
    halaman = pypdf.PdfReader(io.BytesIO(cetakan(app.uow, id_surat))).pages
    return " ".join(" ".join(h.extract_text() for h in halaman).split())


@pytest.mark.aturan("PKS-11-01", "D-24", "TELAAH-29")
def test_monev_follows_the_table(own_app: Application, change: Change) -> None:
    """PKS Pasal 11 as it stands, then a half-yearly monev with forty-five days to write it."""
    with own_app.uow() as uow:
        biasa = monev.buka(uow, None)
        (pks,) = uow.perjanjian.find()
        siklus = _variables(uow, perjanjian.mulai(uow, pks.id))["monevBerikut"]
    assert (biasa.mulai.isoformat(), biasa.sampai.isoformat()) == ("2025-03-02", "2026-03-01")
    assert biasa.batas == datetime(2026, 5, 1, 23, 59, 59, tzinfo=JAKARTA)
    assert siklus == "2027-01-11T09:00:00+07:00"
    change("aturan-29", "45")
    change("aturan-30", "6")
    with own_app.uow() as uow:
        lain = monev.buka(uow, None)
        (pks,) = uow.perjanjian.find()
        siklus = _variables(uow, perjanjian.mulai(uow, pks.id))["monevBerikut"]
    assert lain.mulai.isoformat() == "2025-09-02"
    assert lain.batas == datetime(2026, 4, 16, 23, 59, 59, tzinfo=JAKARTA)
    assert siklus == "2026-07-11T09:00:00+07:00"


@pytest.mark.aturan("D-27", "D-28", "D-29", "TELAAH-29")
def test_data_protection_follows_the_table(own_app: Application, nomor: str, change: Change) -> None:
    """UU 27/2022 gives 3 x 24 hours; whoever shortens them is reminded and warned of what the table then says."""
    for lama, tengah, batas, sebutan in (
        ("72", "2026-03-03T21:00:00+07:00", "2026-03-05T09:00:00+07:00", "3 x 24 jam"),
        ("36", "2026-03-03T03:00:00+07:00", "2026-03-03T21:00:00+07:00", "36 jam"),
    ):
        change("aturan-31", lama)
        with own_app.uow() as uow:
            urusan = pelindungan_data.laporkan(uow, JenisPelindunganData.KEGAGALAN, nomor, uow.clock.now())
            variabel = _variables(uow, urusan)
            pelindungan_data.ingatkan(uow, urusan)
            pelindungan_data.peringatkan(uow, urusan)
            surel = in_outbox(uow, Pemberitahuan, nomor_berkas=urusan)
        assert (variabel["tengahWaktu"], variabel["batasPelindungan"]) == (tengah, batas)
        assert surel[0].isi.startswith(f"50 persen dari {sebutan} untuk urusan {urusan} telah lewat")
        assert [s.perihal for s in surel[1:]] == [f"{sebutan} lewat: {urusan}"] * 2


@pytest.mark.aturan("PKS-7.1-01", "D-25", "TELAAH-29")
@pytest.mark.parametrize(("bulan", "tertulis"), [("3", "3 (tiga) bulan"), ("4", "4 (empat) bulan")])
def test_pengakhiran_follows_the_table(own_app: Application, change: Change, bulan: str, tertulis: str) -> None:
    """PKS Pasal 7(1): the day before is refused, the day itself accepted, and the letter says how long."""
    change("aturan-32", bulan)
    with own_app.uow() as uow:
        (pks,) = uow.perjanjian.find()
        nomor = perjanjian.mulai(uow, pks.id)
        tepat = hari_ini(uow).replace(month=3 + int(bulan))
        isi: dict[str, Any] = {
            "oleh": Pihak.ITJEN,
            "narahubung": "narahubung-itjen-2024",
            "alasan": "Organisasi berubah.",
        }
        with pytest.raises(MasukanSalah, match=f"kurang dari {bulan} bulan sejak"):
            pengakhiran.ajukan(uow, pks.id, tanggal_pengakhiran=tepat - timedelta(days=1), **isi)
        pengakhiran.ajukan(uow, pks.id, tanggal_pengakhiran=tepat, **isi)
        terbit = surat.terbitkan(uow, nomor, JenisSurat.PEMBERITAHUAN_PENGAKHIRAN, Pihak.OMBUDSMAN)
        uow.commit()
    assert f"disampaikan paling lambat {tertulis} sebelum waktu pengakhiran" in _text(own_app, terbit.id)


@pytest.mark.aturan("D-17", "C-06", "TELAAH-29", "TELAAH-73")
@pytest.mark.parametrize(("hari", "tertulis"), [("30", "30 (tiga puluh)"), ("45", "45 (empat puluh lima)")])
def test_surat_dorongan_follows_the_table(
    own_app: Application, nomor: str, change: Change, hari: str, tertulis: str
) -> None:
    """POR 58/2023 Pasal 54(1): no request says how long yet, so the letter says what the table gives."""
    change("aturan-13", hari)
    with own_app.uow() as uow:
        petugas.catat_isi(uow, nomor, "lahp", LAHP)
        terbit = surat.terbitkan(uow, nomor, JenisSurat.SURAT_DORONGAN, Pihak.TERLAPOR, untuk="LAHP")
        uow.commit()
    assert f"{tertulis} hari kerja sejak LHP diterima Terlapor" in _text(own_app, terbit.id)


@pytest.mark.aturan("D-01", "REG-I-05", "TELAAH-73")
def test_the_age_of_an_event_follows_the_table(
    own_app: Application, laporan_masuk: LaporanMasuk, change: Change
) -> None:
    """UU 37/2008 Pasal 24(3): an event of two years ago is none too old; by a table that says one year it is."""
    with own_app.uow() as uow:
        lama = laporan_masuk.model_copy(update={"tanggal_peristiwa": hari_ini(uow).replace(year=2024)})
        lapor(uow, lama)
        change("aturan-33", "12")
        nomor = lapor(uow, lama)
        mulai = [p.variabel["peristiwaLama"] for p in in_outbox(uow, PesanMesin)]
        assert mulai == [False, True]
        putusan.catat_keputusan(
            uow, nomor, "rapat-pleno", {"laporanDiterima": False, "alasanPenolakan": "PERISTIWA_LAMA"}
        )
        terbit = surat.terbitkan(uow, nomor, JenisSurat.PENOLAKAN, Pihak.PELAPOR)
        uow.commit()
    assert "belum lewat 1 tahun" in _text(own_app, terbit.id)


@pytest.mark.aturan("D-17", "D-21a", "TELAAH-29")
@pytest.mark.parametrize(
    ("aturan", "jenis", "semula", "menjadi"),
    [
        *(
            ("aturan-13", jenis, "30 (tiga puluh) hari kerja", "21 (dua puluh satu) hari kerja")
            for jenis in (JenisSurat.LAHP, JenisSurat.PEMBERITAHUAN_LAHP, JenisSurat.SURAT_DORONGAN)
        ),
        *(
            ("aturan-17", jenis, "60 (enam puluh) hari", "21 (dua puluh satu) hari")
            for jenis in (JenisSurat.REKOMENDASI, JenisSurat.PEMBERITAHUAN_REKOMENDASI)
        ),
    ],
)
def test_letters_before_a_deadline_runs_say_what_the_table_gives(
    own_app: Application, nomor: str, change: Change, aturan: str, jenis: JenisSurat, semula: str, menjadi: str
) -> None:
    """No wording knows a length by heart."""
    with own_app.uow() as uow:
        up_to_rekomendasi(uow, nomor)
        sebelum = surat.terbitkan(uow, nomor, jenis, Pihak.TERLAPOR, untuk="LAHP")
        change(aturan, "21")
        sesudah = surat.terbitkan(uow, nomor, jenis, Pihak.TERLAPOR, untuk="LAHP")
        uow.commit()
    lama, baru = (_text(own_app, s.id) for s in (sebelum, sesudah))
    assert (semula in lama, menjadi in lama) == (True, False)
    assert (semula in baru, menjadi in baru) == (False, True)
