"""Every kind of letter becomes a PDF/A; no text that people write acts as markup."""

import datetime as dt
import io
from typing import Any

import pikepdf
import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pksbpmn.documents.bahasa import terbilang
from pksbpmn.documents.lembaga import muat_lembaga
from pksbpmn.documents.render import PembuatPdf, susun_blok, tulis
from pksbpmn.domain.jenis import BentukLaporan, JenisLayanan, JenisSurat, KanalLaporan
from pksbpmn.domain.kalender import JAKARTA
from pksbpmn.domain.naskah import KETENTUAN
from pksbpmn.usecases.naskah import DataSurat, PenerimaSurat, TandaTanganSurat

_PERMINTAAN = {
    JenisSurat.PERMINTAAN_KLARIFIKASI: "KLARIFIKASI_2",
    JenisSurat.PERMINTAAN_DATA: "PERMINTAAN_DATA",
    JenisSurat.PANGGILAN: "PANGGILAN_3",
    JenisSurat.LAHP: "TINDAK_LANJUT_LAHP",
    JenisSurat.REKOMENDASI: "PELAKSANAAN_REKOMENDASI",
    JenisSurat.PERMINTAAN_DORONGAN: "DORONGAN_LAHP",
    JenisSurat.PERMINTAAN_PERKEMBANGAN: "PERKEMBANGAN_LAHP",
}
_KESEPAKATAN = {
    "pemimpin": "Asisten Contoh",
    "kerangka_penyelesaian": "Kerangka",
    "pokok_permasalahan": "Pokok",
    "kesepakatan": ["Butir satu", "Butir dua"],
    "batas_pelaksanaan": "2026-04-01",
}


def _konteks(jenis: JenisSurat, uraian: str = "Uraian.") -> dict[str, Any]:
    return {
        "laporan": {
            "nomor": "0001/LM/I/2026",
            "diterima": dt.datetime(2026, 1, 5, 9, tzinfo=JAKARTA),
            "perihal": "Penundaan sertifikat",
            "uraian": uraian,
            "tanggal_peristiwa": dt.date(2025, 10, 1),
            "permintaan_penyelesaian": "Diterbitkan",
            "berkas": ["surat.pdf"],
            "jenis_layanan": JenisLayanan.JASA,
            "bentuk": BentukLaporan.TERTULIS,
            "kanal": KanalLaporan.EMAIL,
        },
        "pelapor": {"nama": "Warga Contoh", "alamat": "Jalan Contoh"},
        "terlapor": {"jabatan": "Kepala Balai", "unit": "Balai Contoh"},
        "atasan": {"jabatan": "Direktur Jenderal", "unit": "Ditjen Contoh"},
        "isi": {
            "klarifikasi": {"pertanyaan": ["Mengapa?"], "dokumen_diminta": ["Register"]},
            "konsiliasi": _KESEPAKATAN,
            "mediasi": _KESEPAKATAN,
            "lahp": {
                "dugaan": "Penundaan berlarut",
                "pemeriksaan_dilakukan": ["Klarifikasi"],
                "analisis_peraturan": "Analisis",
                "pendapat": "Pendapat",
                "tindakan_korektif": [{"uraian": "Selesaikan", "penanggung_jawab": "Terlapor", "target": "30 hari"}],
            },
            "rekomendasi": {
                "alasan_dan_perkembangan": "Alasan",
                "kesimpulan_dan_pendapat": "Kesimpulan",
                "butir": ["Laksanakan"],
            },
        },
        "keputusan": {
            "alasanPenolakan": "LAPORAN_GANDA",
            "kesimpulan": "DITEMUKAN",
            "bentukMaladministrasi": ["PENUNDAAN_BERLARUT"],
            "jadwalPertemuan": "2026-03-02T09:00:00+07:00",
            "tempatPertemuan": "KANTOR_OMBUDSMAN",
            "hasilPertemuan": "SEPAKAT",
            "statusPelaksanaan": "TIDAK",
        },
        "bukti": [{"jenis": "DATA", "uraian": "Register"}],
        "akhir": "SELESAI_KLARIFIKASI",
        "lahp": {"nomor": "001/PL.04.02/I/2026", "tanggal": dt.date(2026, 1, 2)},
        "rekomendasi": {"nomor": "001/RM.03.01/I/2026", "tanggal": dt.date(2026, 1, 3)},
        "permintaan": {
            "jenis": _PERMINTAAN.get(jenis, "KLARIFIKASI_1"),
            "kepada": "TERLAPOR",
            "lama": 14,
            "jenis_hari": "KALENDER",
            "dasar_hukum": "UU 37/2008 Pasal 33(1)",
            "batas": dt.datetime(2026, 1, 19, 23, 59, 59, tzinfo=JAKARTA),
        },
        "alasan": "Berkas ditelusuri",
        "ke": 1,
        "untuk": "LAHP",
    }


def _data(jenis: JenisSurat, **lain: Any) -> DataSurat:
    k = KETENTUAN[jenis]
    return DataSurat(
        jenis=jenis,
        nomor=f"001/{k.kode}/I/2026",
        tanggal=dt.date(2026, 1, 5),
        tempat="Jakarta",
        hal=k.hal,
        sifat="Terbatas",
        kop=k.kop,
        kepada=PenerimaSurat("Kepala Balai", "Balai Contoh", "Jalan Vokasi 10"),
        tembusan=("Sekretaris Inspektorat Jenderal",),
        penandatangan=(TandaTanganSurat("Kepala Keasistenan Utama VI", "Pejabat Contoh", ""),),
        dasar_hukum=k.dasar_hukum,
        nomor_laporan="0001/LM/I/2026",
        konteks=_konteks(jenis, **lain),
    )


PEMBUAT = PembuatPdf(muat_lembaga())


def _teks(pdf: bytes) -> str:
    return " ".join(" ".join(h.extract_text() for h in pypdf.PdfReader(io.BytesIO(pdf)).pages).split())


@pytest.mark.parametrize("jenis", JenisSurat)
def test_setiap_surat_adalah_pdf_a(jenis: JenisSurat) -> None:
    data = _data(jenis)
    pdf = PEMBUAT.buat(data)
    with pikepdf.open(io.BytesIO(pdf)) as dokumen, dokumen.open_metadata() as meta:
        assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("2", "B")
    teks = _teks(pdf)
    assert data.nomor in teks
    assert data.hal.casefold() in teks.casefold()
    assert PEMBUAT.buat(data) == pdf


def test_permintaan_klarifikasi_menyebut_tenggat_dengan_huruf_dan_tanggal() -> None:
    teks = _teks(PEMBUAT.buat(_data(JenisSurat.PERMINTAAN_KLARIFIKASI)))
    assert "14 (empat belas) hari" in teks
    assert "Senin, 19 Januari 2026" in teks
    assert "tidak menggunakan hak untuk menjawab" in teks


JAHAT = "#strong[x] $y$ {{ 7*7 }} {% raw %}\n# judul\n- butir\nlabel :: nilai\n\n// \\ @ref <l> *b* _i_ `c`"


def test_teks_pelapor_tidak_menjadi_perintah() -> None:
    pdf = PEMBUAT.buat(_data(JenisSurat.LAHP, uraian=JAHAT))
    teks = _teks(pdf)
    for potong in ("#strong[x]", "{{ 7*7 }}", "# judul", "- butir", "*b* _i_"):
        assert potong in teks
    judul = [b["isi"] for b in susun_blok(tulis(_data(JenisSurat.LAHP, uraian=JAHAT))) if b["jenis"] == "judul"]
    assert judul == [
        b["isi"] for b in susun_blok(tulis(_data(JenisSurat.LAHP, uraian="polos"))) if b["jenis"] == "judul"
    ]


@given(st.text(min_size=1, max_size=300))
def test_teks_apa_pun_tetap_satu_blok(uraian: str) -> None:
    def susunan(teks: str) -> list[str]:
        return [b["jenis"] for b in susun_blok(tulis(_data(JenisSurat.LAHP, uraian=teks)))]

    if uraian.strip():
        assert susunan(f"x{uraian}x") == susunan("polos")


@pytest.mark.parametrize(
    ("n", "kata"),
    [
        (0, "nol"),
        (11, "sebelas"),
        (14, "empat belas"),
        (30, "tiga puluh"),
        (60, "enam puluh"),
        (121, "seratus dua puluh satu"),
    ],
)
def test_terbilang(n: int, kata: str) -> None:
    assert terbilang(n) == kata
