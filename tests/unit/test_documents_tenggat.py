"""What letters say of time: how long, from when, until which day, on which basis."""

from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

import pytest

from pksbpmn.documents.examples import BATAS, permintaan, surat
from pksbpmn.documents.render import compose_blocks, wording
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from tests.unit.documents_examples import content


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({}, "14 (empat belas) hari sejak surat ini diterima."),
        (
            {"batas": BATAS, "jenis_hari": "KERJA"},
            "hari kerja sejak surat ini diterima, yaitu hari Selasa, 20 Januari 2026.",
        ),
        ({"batas": BATAS, "diperpanjang": True}, "diterima, diperpanjang sampai dengan hari Selasa, 20 Januari 2026."),
    ],
)
def test_tenggat_in_words_then_with_its_date_once_that_is_known(more: dict[str, Any], told: str) -> None:
    data = surat(JenisSurat.PERMINTAAN_KLARIFIKASI)
    konteks = data.konteks | {"permintaan": permintaan(data.jenis) | more}
    assert told in content(wording(replace(data, konteks=konteks)))


@pytest.mark.aturan("PKS-7.1-01", "D-25")
def test_the_notice_of_pengakhiran_tells_the_length_of_the_table() -> None:
    data = surat(JenisSurat.PEMBERITAHUAN_PENGAKHIRAN)
    assert "disampaikan paling lambat 3 (tiga) bulan sebelum waktu pengakhiran" in content(wording(data))
    pengakhiran = data.konteks["pengakhiran"] | {"tenggat": {"lama": 120, "jenis_hari": "KALENDER"}}
    teks = content(wording(replace(data, konteks=data.konteks | {"pengakhiran": pengakhiran})))
    assert "paling lambat 120 (seratus dua puluh) hari sebelum" in teks
    assert "berakhir tepat seratus dua puluh hari sejak surat ini diterima" in teks
    assert "bulan" not in teks


@pytest.mark.parametrize("jenis", [JenisSurat.LAHP, JenisSurat.PEMBERITAHUAN_LAHP, JenisSurat.SURAT_DORONGAN])
def test_the_time_for_follow_up_is_that_of_the_table_before_it_is_asked_for(jenis: JenisSurat) -> None:
    """Before the follow-up is asked for, its time is what the table gives, in whatever it is counted."""
    data = surat(jenis)
    assert "30 (tiga puluh) hari kerja sejak LAHP diterima Terlapor" in content(wording(data))
    lain = {"tindak_lanjut": {"LAHP": {"lama": 2, "jenis_hari": "BULAN", "batas": None}, "REKOMENDASI": None}}
    assert "2 (dua) bulan sejak LAHP diterima Terlapor" in content(wording(replace(data, konteks=data.konteks | lain)))


@pytest.mark.aturan("C-09")
def test_a_reminder_names_permintaan_limit_and_basis_formally() -> None:
    pasangan = dict(
        p for b in compose_blocks(wording(surat(JenisSurat.PENGINGAT))) if b["jenis"] == "pasangan" for p in b["isi"]
    )
    assert pasangan == {
        "Permintaan": "Permintaan klarifikasi pertama",
        "Batas waktu": "Selasa, 20 Januari 2026",
        "Dasar tenggat": "Perjanjian Kerja Sama Pasal 4 ayat (4) huruf a; "
        "Undang-Undang Nomor 37 Tahun 2008 Pasal 33 ayat (1)",
    }


@pytest.mark.parametrize(
    ("tanggal", "tertulis"),
    [
        (date(2026, 1, 5), "Senin, 5 Januari 2026"),
        (date(2026, 2, 3), "Selasa, 3 Februari 2026"),
        (date(2026, 3, 4), "Rabu, 4 Maret 2026"),
        (date(2026, 4, 2), "Kamis, 2 April 2026"),
        (date(2026, 5, 1), "Jumat, 1 Mei 2026"),
        (date(2026, 6, 6), "Sabtu, 6 Juni 2026"),
        (date(2026, 7, 5), "Minggu, 5 Juli 2026"),
        (date(2026, 8, 17), "Senin, 17 Agustus 2026"),
        (date(2026, 9, 8), "Selasa, 8 September 2026"),
        (date(2026, 10, 28), "Rabu, 28 Oktober 2026"),
        (date(2026, 11, 10), "Selasa, 10 November 2026"),
        (date(2026, 12, 31), "Kamis, 31 Desember 2026"),
    ],
)
def test_a_limit_is_written_with_indonesian_days_and_months(tanggal: date, tertulis: str) -> None:
    data = surat(JenisSurat.PENGINGAT)
    batas = datetime.combine(tanggal, time(23, 59, 59), JAKARTA)
    isi = data.konteks | {"permintaan": data.konteks["permintaan"] | {"batas": batas}}
    assert tertulis in content(wording(replace(data, konteks=isi)))


@pytest.mark.parametrize(
    ("n", "kata"),
    [
        (1, "satu"),
        (3, "tiga"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (14, "empat belas"),
        (30, "tiga puluh"),
        (60, "enam puluh"),
        (99, "sembilan puluh sembilan"),
        (100, "seratus"),
        (121, "seratus dua puluh satu"),
    ],
)
def test_the_length_of_a_tenggat_is_also_written_in_words(n: int, kata: str) -> None:
    data = surat(JenisSurat.PERMINTAAN_KLARIFIKASI)
    isi = data.konteks | {"permintaan": data.konteks["permintaan"] | {"lama": n}}
    assert f"paling lambat {n} ({kata}) hari sejak surat ini diterima." in content(wording(replace(data, konteks=isi)))


def test_the_second_klarifikasi_names_what_no_answer_means() -> None:
    """UU 37/2008 Pasal 33(2); the first request only announces the second."""
    data = surat(JenisSurat.PERMINTAAN_KLARIFIKASI)
    pertama, kedua = (
        content(
            wording(replace(data, konteks=data.konteks | {"permintaan": data.konteks["permintaan"] | {"jenis": jenis}}))
        )
        for jenis in (JenisPermintaan.KLARIFIKASI_1, JenisPermintaan.KLARIFIKASI_2)
    )
    assert "dianggap tidak menggunakan hak untuk menjawab" in kedua
    assert "dianggap" not in pertama
