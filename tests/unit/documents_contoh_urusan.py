"""Invented contexts for the letters of matters."""

from collections.abc import Callable
from datetime import date
from typing import Any

from pksbpmn.domain.surat.surat import JenisSurat

_ANGKA: dict[str, Any] = {
    "mulai": "2026-01-11",
    "sampai": "2027-01-10",
    "diterima": 42,
    "ditutup": 37,
    "berjalan": 9,
    "menurut_akhir": {
        "SELESAI_KLARIFIKASI": 15,
        "LHP_DILAKSANAKAN": 9,
        "DIANGGAP_DICABUT": 6,
        "SELESAI_KONSILIASI": 4,
        "DIPUBLIKASIKAN": 1,
        "TIDAK_LOLOS_VERIFIKASI": 2,
    },
    "menurut_kanal": {"SITUS_WEB": 25, "SURAT": 10, "WHATSAPP": 7},
    "menurut_produk": {"LM": 39, "RCO": 2, "IAPS": 1},
    "menurut_bentuk": {"PENUNDAAN_BERLARUT": 8, "PENYIMPANGAN_PROSEDUR": 3},
    "tahap": [
        {"tahap": t, "masuk": m, "selesai": m - 1, "hari_median": x, "hari_rata": x + 1.5, "hari_terlama": x * 2}
        for t, m, x in (
            ("klarifikasi", 35, 17.0),
            ("pemeriksaan", 20, 24.5),
            ("konsiliasi", 6, 31.0),
            ("lahp", 14, 44.0),
            ("mediasi", 3, 29.0),
            ("rekomendasi", 2, 66.0),
        )
    ],
    "tenggat": [
        {"jenis": j, "dipenuhi": a, "lewat": b, "berjalan": 1, "diperpanjang": 0}
        for j, a, b in (
            ("KELENGKAPAN", 8, 6),
            ("KLARIFIKASI_1", 30, 5),
            ("TINDAK_LANJUT_LAHP", 9, 3),
            ("PERTUKARAN_DATA", 4, 1),
            ("PELAKSANAAN_REKOMENDASI", 1, 1),
        )
    ],
    "lahp": {
        "terbit": 14,
        "ditemukan": 12,
        "tidak_ditemukan": 2,
        "dihentikan": 0,
        "ditindaklanjuti": 9,
        "belum_ditindaklanjuti": 3,
    },
    "rekomendasi": {
        "terbit": 2,
        "dilaksanakan": 1,
        "sebagian": 0,
        "tidak_dilaksanakan": 0,
        "dipublikasikan": 1,
        "dilaporkan_dpr_presiden": 0,
    },
    "pertukaran": {"diminta": 5, "diserahkan": 4, "ditolak": 0, "tidak_diserahkan": 1, "pernah_lewat_tenggat": 1},
    "kejadian": {
        "koordinasi": 6,
        "pelimpahan": 2,
        "halangan": 1,
        "benturan_kepentingan": 1,
        "keberatan": 0,
        "ganti_rugi": 0,
        "pdp_kegagalan": 0,
        "permintaan_ditolak_dasar_hukum": 1,
        "keputusan_terlambat": 3,
        "monev_terlewat": 0,
    },
}
_PERJANJIAN = {
    "nomor_kesatu": "1/CONTOH/I/2024",
    "nomor_kedua": "02/CONTOH/I/2024",
    "berakhir": date(2026, 4, 30),
    "sebab_berakhir": "PENGAKHIRAN",
}
_PENGAKHIRAN = {
    "nomor_surat": "7/CONTOH/I/2026",
    "tanggal_surat": date(2026, 1, 5),
    "tanggal_pengakhiran": date(2026, 4, 30),
    "alasan": "Perubahan organisasi.",
}
_ORANG = {
    "jabatan": "Sekretaris Contoh",
    "nama": "",
    "alamat": "Jalan Rekaan 3",
    "telepon": "000",
    "email": "narahubung@contoh.example",
}
_PENYERAHAN = {
    "dari": "ITJEN",
    "kepada": "OMBUDSMAN",
    "pengirim": "Sekretaris Inspektorat Jenderal",
    "penerima": "Kepala Keasistenan Utama VI",
    "kanal": "ELEKTRONIK",
    "waktu": "2026-01-05T10:00:00+07:00",
    "kerahasiaan": "RAHASIA",
    "keutuhan": "ab" * 32,
    "kelengkapan": {"register pelayanan": True, "nota dinas": True},
    "validitas": {"sumber": "Register pelayanan unit", "verifikator": "Auditor Itjen"},
    "butir": [{"nama": "register.xlsx", "jenis": "DATA", "hash": "cd" * 32, "klasifikasi": "RAHASIA"}],
}


def _urusan(**data: Any) -> dict[str, Any]:
    return {
        "nomor": "0001/PD/I/2026",
        "perihal": "Contoh urusan",
        "pengaju": "OMBUDSMAN",
        "laporan": "0001/LM/I/2026",
        **data,
    }


CONTOH_URUSAN: dict[JenisSurat, dict[str, Any]] = {
    JenisSurat.LAPORAN_MONEV: {
        "urusan": _urusan(kendala="Data sering terlambat.", perbaikan="Kanal tunggal.", masukan_itjen=None),
        "angka": _ANGKA,
    },
    JenisSurat.STATISTIK_TRIWULAN: {"urusan": _urusan(), "angka": _ANGKA},
    JenisSurat.PERMINTAAN_MASUKAN_MONEV: {"urusan": _urusan(mulai="2026-01-11", sampai="2027-01-10", angka=_ANGKA)},
    JenisSurat.PERMINTAAN_PERTUKARAN_DATA: {
        "urusan": _urusan(tujuan="Pembuktian penundaan", daftar=["Register pelayanan", "Nota dinas"])
    },
    JenisSurat.BERITA_ACARA_SERAH_TERIMA: {"urusan": _urusan(tujuan="Pembuktian penundaan", penyerahan=_PENYERAHAN)},
    JenisSurat.PERGANTIAN_NARAHUBUNG: {
        "urusan": _urusan(nomor_surat="5/CONTOH", berlaku_sejak="2026-02-01", lama=_ORANG, baru=_ORANG)
    },
    JenisSurat.KOORDINASI: {"urusan": _urusan(pokok="Dugaan penundaan pelayanan di beberapa balai.")},
    JenisSurat.PELIMPAHAN: {
        "urusan": _urusan(dari_unit="Keasistenan Pemeriksaan I", ke_unit="Keasistenan Pemeriksaan II")
    },
    JenisSurat.PEMBERITAHUAN_KEBERATAN: {"urusan": _urusan(), "keputusan": {"putusanKeberatan": "DITOLAK"}},
    JenisSurat.PENYERAHAN_GANTI_RUGI: {"urusan": _urusan()},
    JenisSurat.RANCANGAN_ADENDUM: {"urusan": _urusan(ketentuan_diubah="Pasal 9 ayat (1)."), "perjanjian": _PERJANJIAN},
    JenisSurat.ADENDUM: {
        "urusan": _urusan(ketentuan_diubah="Pasal 9 ayat (1).", nomor_kesatu="1/ADD-1", nomor_kedua="02/ADD-1"),
        "perjanjian": _PERJANJIAN,
    },
    JenisSurat.UNDANGAN_MUSYAWARAH: {"urusan": _urusan(pokok="Penafsiran Pasal 5."), "perjanjian": _PERJANJIAN},
    JenisSurat.PEMBERITAHUAN_PENGAKHIRAN: {"urusan": _urusan(), "perjanjian": _PERJANJIAN, "pengakhiran": _PENGAKHIRAN},
    JenisSurat.PEMBERITAHUAN_BERAKHIR: {"urusan": _urusan(), "perjanjian": _PERJANJIAN, "pengakhiran": _PENGAKHIRAN},
    JenisSurat.PEMBERITAHUAN_KEGAGALAN_PDP: {
        "urusan": _urusan(
            diketahui="2026-01-05T10:00:00+07:00",
            data_terungkap="Alamat pos-el.",
            kapan_bagaimana="Surat salah alamat.",
            penanganan="Surat ditarik.",
        )
    },
    JenisSurat.JAWABAN_SUBJEK_DATA: {
        "urusan": _urusan(
            jenis="AKSES_SUBJEK",
            dikabulkan=True,
            pengecualian="TIDAK_ADA",
            riwayat=[
                {
                    "waktu": "2026-01-05T10:00:00+07:00",
                    "peran": "PEMERIKSA",
                    "tindakan": "BACA",
                    "tujuan": "penyelesaian laporan",
                }
            ],
        )
    },
}


_TEKS_BEBAS = frozenset(
    {"kendala", "perbaikan", "tujuan", "daftar", "pokok", "alasan", "ketentuan_diubah", "data_terungkap"}
    | {"kapan_bagaimana", "penanganan", "nama", "jabatan", "alamat", "sumber", "verifikator", "dari_unit", "ke_unit"}
)


def konteks_urusan(jenis: JenisSurat, teks: Callable[[str], str]) -> dict[str, Any]:
    """The facts of an invented matter, every free text through `teks`."""
    hasil: dict[str, Any] = _lewatkan(CONTOH_URUSAN[jenis], teks, bebas=False)
    return hasil


def _lewatkan(nilai: Any, teks: Callable[[str], str], *, bebas: bool) -> Any:
    if isinstance(nilai, dict):
        return {k: _lewatkan(v, teks, bebas=k in _TEKS_BEBAS) for k, v in nilai.items()}
    if isinstance(nilai, list):
        return [_lewatkan(v, teks, bebas=bebas) for v in nilai]
    return teks(nilai) if bebas and isinstance(nilai, str) and nilai else nilai
