"""Every rule of every decision table on the real engine: what it says, on either side of the day the rules changed."""

from datetime import date
from typing import Any

import pytest

from pksbpmn.camunda.deadline_table import TabelTenggatDmn
from pksbpmn.domain.pemeriksaan.peraturan import HIMPUNAN, berlaku_pada
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.tenggat.tenggat import AturanTenggat
from pksbpmn.names import JenisTenggat
from pksbpmn.stories.stage import Stage

LAMA, BARU = "2024-01-10", "2024-01-11"
K, KK = "KALENDER", "KERJA"

TENGGAT: dict[tuple[str, str], tuple[int, str, str]] = {
    ("KELENGKAPAN", BARU): (30, K, "UU 37/2008 Pasal 25(3)"),
    ("KLARIFIKASI_1", BARU): (14, K, "PKS Pasal 4(4)a; UU 37/2008 Pasal 33(1)"),
    ("KLARIFIKASI_2", BARU): (14, K, "UU 37/2008 Pasal 33(2)"),
    ("PERMINTAAN_KETERANGAN", BARU): (14, K, "PKS Pasal 4(5); UU 37/2008 Pasal 28(1)"),
    ("PERMINTAAN_DATA", BARU): (14, K, "PKS Pasal 4(5); UU 37/2008 Pasal 28(1)"),
    ("PERMINTAAN_DOKUMEN", BARU): (14, K, "PKS Pasal 4(5); UU 37/2008 Pasal 28(1)"),
    ("PANGGILAN_1", BARU): (7, K, "UU 37/2008 Pasal 28(1), Pasal 31"),
    ("PANGGILAN_2", BARU): (7, K, "UU 37/2008 Pasal 28(1), Pasal 31"),
    ("PANGGILAN_3", BARU): (7, K, "UU 37/2008 Pasal 28(1), Pasal 31"),
    ("TANGGAPAN_PELAPOR", BARU): (14, K, "POR 48/2020 Pasal 25(5) jo. POR 58/2023"),
    ("TANGGAPAN_PELAPOR", LAMA): (14, K, "POR 48/2020 Pasal 25(5)"),
    ("PERSETUJUAN_KONSILIASI", BARU): (14, K, "PKS Pasal 4(6)a, 4(8)a; UU 25/2009 Pasal 46(5)"),
    ("PERSETUJUAN_MEDIASI", BARU): (14, K, "PKS Pasal 4(6)a, 4(8)a; UU 25/2009 Pasal 46(5)"),
    ("JADWAL_KONSILIASI", BARU): (7, K, "PKS Pasal 4(6)b, 4(8)a; UU 37/2008 Pasal 8(1)e"),
    ("JADWAL_MEDIASI", BARU): (7, K, "PKS Pasal 4(6)b, 4(8)a; UU 37/2008 Pasal 8(1)e"),
    ("TANDA_TANGAN_KONSILIASI", BARU): (14, K, "PKS Pasal 4(6)c, 4(8)b; UU 37/2008 Pasal 8(1)e"),
    ("TANDA_TANGAN_MEDIASI", BARU): (14, K, "PKS Pasal 4(6)c, 4(8)b; UU 37/2008 Pasal 8(1)e"),
    ("PELAKSANAAN_KESEPAKATAN", BARU): (30, K, "UU 25/2009 Pasal 46; PKS Pasal 4(6), 4(8)"),
    ("KOORDINASI_LAHP", BARU): (7, K, "PKS Pasal 4(7)a, 4(9)a"),
    ("KOORDINASI_REKOMENDASI", BARU): (7, K, "PKS Pasal 4(7)a, 4(9)a"),
    ("TINDAK_LANJUT_LAHP", BARU): (30, KK, "POR 58/2023 Pasal 54(1)"),
    ("TINDAK_LANJUT_LAHP", LAMA): (60, K, "POR 26/2017 jo. POR 48/2020"),
    ("DORONGAN_LAHP", BARU): (7, KK, "PKS Pasal 4(7)c"),
    ("PERKEMBANGAN_LAHP", BARU): (15, KK, "PKS Pasal 4(7)d"),
    ("PELAKSANAAN_REKOMENDASI", BARU): (60, K, "UU 37/2008 Pasal 38(2)"),
    ("PELAKSANAAN_REKOMENDASI", LAMA): (60, KK, "POR 26/2017"),
    ("DORONGAN_REKOMENDASI", BARU): (14, K, "PKS Pasal 4(9)c"),
    ("PERKEMBANGAN_REKOMENDASI", BARU): (30, K, "PKS Pasal 4(9)d"),
    ("PERTUKARAN_DATA", BARU): (14, K, "PKS Pasal 5(1)"),
    ("MASUKAN_MONEV", BARU): (30, K, "PKS Pasal 11"),
    ("KOORDINASI", BARU): (7, K, "PKS Pasal 4(2)"),
    ("PERSETUJUAN_ADENDUM", BARU): (30, K, "PKS Pasal 12"),
    ("MUSYAWARAH", BARU): (14, K, "PKS Pasal 13"),
    ("KEPUTUSAN", BARU): (7, K, "Ketentuan internal"),
    ("KEPUTUSAN_RCO", BARU): (1, K, "Ketentuan internal"),
    ("BUKTI_PENERIMAAN", BARU): (3, K, "Ketentuan internal"),
    ("PENYUSUNAN_MONEV", BARU): (60, K, "PKS Pasal 11"),
    ("SIKLUS_MONEV", BARU): (12, "BULAN", "PKS Pasal 11"),
    ("PELINDUNGAN_DATA", BARU): (72, "JAM", "UU 27/2022 Pasal 46(1), 32, 41"),
    ("PEMBERITAHUAN_PENGAKHIRAN", BARU): (3, "BULAN", "PKS Pasal 7(1)"),
    ("UMUR_PERISTIWA", BARU): (24, "BULAN", "UU 37/2008 Pasal 24(3)"),
    ("PENYAMPAIAN_PENOLAKAN", BARU): (7, K, "UU 37/2008 Pasal 27(1)"),
    ("PENYAMPAIAN_REKOMENDASI", BARU): (14, K, "UU 37/2008 Pasal 37(3)"),
}
"""(kind, day of the complaint) → how long, counted in what, legal basis; read in the law, not in the table."""


def _tenggat(stage: Stage, jenis: str, tanggal: str) -> dict[str, Any]:
    hasil: dict[str, Any] = stage.client.evaluate_decision(
        "tenggat", {"jenisPermintaan": jenis, "tanggalBerkas": tanggal}
    )
    return hasil


@pytest.mark.aturan(
    "C-02",
    "C-03",
    "C-04",
    "C-05",
    "C-06",
    "D-01",
    "D-03",
    "D-05",
    "D-11",
    "D-12",
    "D-13",
    "D-15",
    "D-17",
    "D-18",
    "D-20",
    "D-21a",
    "D-21b",
    "D-24",
    "D-25",
    "D-27",
    "D-28",
    "D-29",
)
@pytest.mark.parametrize(("jenis", "tanggal"), TENGGAT)
def test_each_tenggat_is_what_the_law_says(stage: Stage, jenis: str, tanggal: str) -> None:
    hasil = _tenggat(stage, jenis, tanggal)
    assert (hasil["lama"], hasil["jenisHari"], hasil["dasarHukum"]) == TENGGAT[jenis, tanggal]
    assert hasil["versiAturan"]


@pytest.mark.parametrize("jenis", JenisTenggat)
def test_python_reads_what_the_engine_answers(stage: Stage, jenis: JenisTenggat) -> None:
    """The file read by Python and the table deployed to the engine give the same row, on either side of the day."""
    for tanggal in (LAMA, BARU):
        mesin = AturanTenggat.model_validate(_tenggat(stage, jenis, tanggal))
        assert TabelTenggatDmn().aturan(jenis, date.fromisoformat(tanggal)) == mesin


@pytest.mark.aturan("D-27", "D-28", "D-29")
def test_data_protection_is_reminded_of_at_half_its_time(stage: Stage) -> None:
    assert _tenggat(stage, "PELINDUNGAN_DATA", BARU)["pengingatPertama"] == 50


@pytest.mark.aturan("C-09")
def test_every_permintaan_has_a_tenggat_and_reminders(stage: Stage) -> None:
    """No kind of request is without a deadline under either set; reminders come at 50, 80 and 100 per cent."""
    for jenis in JenisPermintaan:
        for tanggal in (LAMA, BARU):
            hasil = _tenggat(stage, jenis, tanggal)
            pengingat = [hasil[f"pengingat{ke}"] for ke in ("Pertama", "Kedua", "Ketiga")]
            assert pengingat == [50, 80, 100], jenis
            assert hasil["perpanjanganTerlama"] <= hasil["lama"], jenis


@pytest.mark.aturan("C-07", "D-21a", "D-21b")
def test_rekomendasi_shows_both_counts(stage: Stage) -> None:
    baru, lama = (_tenggat(stage, "PELAKSANAAN_REKOMENDASI", t) for t in (BARU, LAMA))
    assert (baru["lamaPembanding"], baru["jenisHariPembanding"], baru["dasarPembanding"]) == (60, KK, "POR 26/2017")
    assert (lama["lamaPembanding"], lama["jenisHariPembanding"]) == (60, K)
    assert _tenggat(stage, "TINDAK_LANJUT_LAHP", BARU)["lamaPembanding"] is None


@pytest.mark.aturan("C-01")
@pytest.mark.parametrize("tanggal", [LAMA, BARU, "2019-05-02", "2026-03-02"])
def test_himpunan_aturan_goes_by_the_date(stage: Stage, tanggal: str) -> None:
    """The table and `domain/peraturan.py` name the same set, and both tables change on the same day."""
    hasil = stage.client.evaluate_decision("peraturan", {"tanggalBerkas": tanggal})
    ada = HIMPUNAN[hasil["himpunanAturan"]]
    assert ada is berlaku_pada(date.fromisoformat(tanggal))
    assert (hasil["labelLahp"], hasil["dasarHukum"]) == (ada.label_lahp, ada.dasar_hukum)
    versi = _tenggat(stage, "TINDAK_LANJUT_LAHP", tanggal)["versiAturan"]
    assert versi == hasil["himpunanAturan"]


LAYAK = {
    "sudahMengadu": True,
    "dalamKewenangan": True,
    "objekPengadilan": False,
    "masihDitanganiInstansi": False,
    "sudahDiselesaikan": False,
    "laporanGanda": False,
}


@pytest.mark.aturan("D-02", "REG-V-02", "REG-V-04")
@pytest.mark.parametrize(
    ("beda", "alasan"),
    [
        ({}, "TIDAK_ADA"),
        ({"sudahMengadu": False}, "BELUM_MENGADU"),
        ({"dalamKewenangan": False}, "DI_LUAR_KEWENANGAN"),
        ({"objekPengadilan": True}, "OBJEK_PENGADILAN"),
        ({"masihDitanganiInstansi": True}, "MASIH_DITANGANI_INSTANSI"),
        ({"sudahDiselesaikan": True}, "SUDAH_DISELESAIKAN"),
        ({"laporanGanda": True}, "LAPORAN_GANDA"),
        ({"peristiwaLama": True}, "PERISTIWA_LAMA"),
        ({"diLuarKementerian": True}, "DI_LUAR_KEMENTERIAN"),
        ({"peristiwaLama": None, "diLuarKementerian": None}, "TIDAK_ADA"),
    ],
)
def test_kelayakan_names_the_ground_of_a_refusal(stage: Stage, beda: dict[str, bool | None], alasan: str) -> None:
    hasil = stage.client.evaluate_decision("kelayakan", LAYAK | beda)
    assert (hasil["layak"], hasil["alasanPenolakan"]) == (alasan == "TIDAK_ADA", alasan)


KLARIFIKASI, DATA = "KLARIFIKASI_1", "PERMINTAAN_DATA"
BIASA = {"adaPelapor": True, "jalurCepat": False, "kerjaSamaBerlaku": True}


@pytest.mark.aturan("TELAAH-31", "TELAAH-33", "PKS-4.4a-01")
@pytest.mark.parametrize(
    ("jenis", "beda", "kepada", "tembusan"),
    [
        (KLARIFIKASI, {}, ["ITJEN"], ["TERLAPOR"]),  # PKS Pasal 4(4)a
        ("KLARIFIKASI_2", {}, ["ITJEN"], ["TERLAPOR"]),
        (DATA, {}, ["ITJEN"], ["TERLAPOR"]),  # PKS Pasal 4(5)
        (DATA, {"adaPelapor": False}, ["ITJEN"], ["TERLAPOR"]),
        (KLARIFIKASI, {"adaPelapor": False}, ["TERLAPOR"], ["ITJEN"]),  # no "laporan masyarakat"
        (KLARIFIKASI, {"jalurCepat": True}, ["ITJEN", "TERLAPOR"], []),
        (KLARIFIKASI, {"kerjaSamaBerlaku": False}, ["TERLAPOR"], []),  # PKS Pasal 6: the statute alone
        (DATA, {"kerjaSamaBerlaku": False, "jalurCepat": True}, ["TERLAPOR"], []),
    ],
)
def test_who_is_asked_follows_the_request_and_the_case(
    stage: Stage, jenis: str, beda: dict[str, bool], kepada: list[str], tembusan: list[str]
) -> None:
    hasil = stage.client.evaluate_decision("pihak-diminta", {"jenisPermintaan": jenis} | BIASA | beda)
    assert (hasil["kepada"], hasil["tembusan"]) == (kepada, tembusan)


@pytest.mark.aturan("TELAAH-141")
@pytest.mark.parametrize("jenis", ["PENCABUTAN", "PEMISAHAN"])
@pytest.mark.parametrize(
    ("kepada", "penandatangan"),
    [
        (["PELAPOR", "TERLAPOR", "ITJEN"], None),
        (["PELAPOR", "DPR"], "anggota-ombudsman"),
        (["PRESIDEN"], "anggota-ombudsman"),
        (["PELAPOR", "TERLAPOR", "PUBLIK"], "anggota-ombudsman"),
    ],
)
def test_what_dpr_the_president_or_the_public_read_is_signed(
    stage: Stage, jenis: str, kepada: list[str], penandatangan: str | None
) -> None:
    """POR 53/2021, UU 37/2008 Pasal 38(4): what puts right a report on a Rekomendasi has a named official."""
    isi = {"jenisSurat": jenis, "penerbit": "OMBUDSMAN", "daftarKepada": kepada}
    hasil = stage.client.evaluate_decision("naskah", isi)
    assert (hasil["otomatis"], hasil["penandatangan"]) == (penandatangan is None, penandatangan)


def test_all_rules_are_recorded(stage: Stage) -> None:
    """The stream saw the rules above: the gate counts them."""
    stage.settle()
    assert {("peraturan", "aturan-01"), ("peraturan", "aturan-02")} <= stage.stream.rules_hit()
