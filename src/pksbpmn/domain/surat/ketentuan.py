"""What every kind of letter is: its subject, classification code, signer, letterhead and legal basis.

Codes follow the pattern seen in practice (rules REG-T-02); one code a kind keeps numbers apart.
"""

from dataclasses import dataclass
from enum import StrEnum

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.surat import JenisSurat as S

_PKS = "Perjanjian Kerja Sama Nomor 6/2/PW.08/I/2024 dan Nomor 02/ORI-PKS/I/2024"
_UU37 = "Undang-Undang Nomor 37 Tahun 2008 tentang Ombudsman Republik Indonesia"
_UU25 = "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"
_UU27 = "Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi"
_POR58 = "Peraturan Ombudsman Nomor 58 Tahun 2023"
_POR48 = "Peraturan Ombudsman Nomor 26 Tahun 2017 sebagaimana diubah dengan Nomor 48 Tahun 2020"


class Penanda(StrEnum):
    """Who signs: an official, both contact persons, the agreement's signatories, or who signed the minutes."""

    PEJABAT = "PEJABAT"
    NARAHUBUNG = "NARAHUBUNG"
    PENANDATANGAN_PERJANJIAN = "PENANDATANGAN_PERJANJIAN"
    BERITA_ACARA = "BERITA_ACARA"


@dataclass(frozen=True)
class KetentuanNaskah:
    """The constant parts of one kind of letter; `penandatangan` is a role of the institutions' file.

    Without a `kop` of its own it has the letterhead of the institution that began the matter, else the Ombudsman's.
    """

    hal: str
    kode: str
    penandatangan: str
    dasar_hukum: tuple[str, ...]
    kop: Pihak | None = None
    nomor_bersama: bool = False
    penanda: Penanda = Penanda.PEJABAT


KETENTUAN: dict[S, KetentuanNaskah] = {
    S.TANDA_TERIMA: KetentuanNaskah("Tanda Terima Laporan", "PV.01.01", "verifikasi", (f"{_UU25}, Pasal 44 ayat (1)",)),
    S.PERMINTAAN_KELENGKAPAN: KetentuanNaskah(
        "Permintaan Kelengkapan Laporan",
        "PV.01.02",
        "verifikasi",
        (f"{_UU37}, Pasal 25 ayat (3) dan ayat (4)",),
    ),
    S.DIANGGAP_DICABUT: KetentuanNaskah(
        "Pemberitahuan Laporan Dianggap Dicabut", "PV.01.03", "verifikasi", (f"{_UU37}, Pasal 25 ayat (4)",)
    ),
    S.PENOLAKAN: KetentuanNaskah(
        "Pemberitahuan Penolakan Laporan", "PV.01.04", "verifikasi", (f"{_UU37}, Pasal 36 ayat (1)",)
    ),
    S.PENCABUTAN: KetentuanNaskah("Konfirmasi Pencabutan Laporan", "PV.01.05", "verifikasi", (_UU37,)),
    S.PEMBERITAHUAN_PENUTUPAN: KetentuanNaskah("Pemberitahuan Penutupan Laporan", "PV.01.06", "anggota", (_UU37,)),
    S.PERPANJANGAN: KetentuanNaskah("Perpanjangan Tenggat", "PL.01.01", "pemeriksaan", (_UU37, _PKS)),
    S.PENGINGAT: KetentuanNaskah("Pengingat", "PL.01.02", "pemeriksaan", (_UU37, _PKS)),
    S.PERMINTAAN_KLARIFIKASI: KetentuanNaskah(
        "Permintaan Klarifikasi",
        "PL.02.01",
        "pemeriksaan",
        (f"{_UU37}, Pasal 33", f"{_PKS}, Pasal 4 ayat (4)"),
    ),
    S.PERMINTAAN_DATA: KetentuanNaskah(
        "Permintaan Keterangan, Data, dan Dokumen",
        "PL.03.01",
        "pemeriksaan",
        (f"{_UU37}, Pasal 28 ayat (1)", f"{_PKS}, Pasal 4 ayat (5)"),
    ),
    S.PANGGILAN: KetentuanNaskah("Panggilan", "PL.03.02", "anggota", (f"{_UU37}, Pasal 28 ayat (1) dan Pasal 31",)),
    S.PEMBERITAHUAN_HASIL: KetentuanNaskah(
        "Pemberitahuan Hasil Pemeriksaan", "PL.03.03", "pemeriksaan", (f"{_POR48}, Pasal 25 ayat (5)",)
    ),
    S.USULAN_KONSILIASI: KetentuanNaskah(
        "Usulan Konsiliasi",
        "RM.01.01",
        "konsiliator",
        (f"{_PKS}, Pasal 4 ayat (6) huruf a", f"{_UU25}, Pasal 46 ayat (5)"),
    ),
    S.UNDANGAN_KONSILIASI: KetentuanNaskah(
        "Undangan Konsiliasi", "RM.01.02", "konsiliator", (f"{_PKS}, Pasal 4 ayat (6) huruf b",)
    ),
    S.BERITA_ACARA_KONSILIASI: KetentuanNaskah(
        "Berita Acara Konsiliasi",
        "RM.01.03",
        "anggota",
        (f"{_PKS}, Pasal 4 ayat (6) huruf c dan huruf d",),
        nomor_bersama=True,
        penanda=Penanda.BERITA_ACARA,
    ),
    S.PERMINTAAN_TANDA_TANGAN: KetentuanNaskah(
        "Permintaan Tanda Tangan Berita Acara",
        "RM.01.04",
        "konsiliator",
        (f"{_PKS}, Pasal 4 ayat (6) dan ayat (8)",),
    ),
    S.PELAKSANAAN_KESEPAKATAN: KetentuanNaskah(
        "Pelaksanaan Kesepakatan", "RM.01.05", "resolusi", (f"{_UU25}, Pasal 46", _PKS)
    ),
    S.KOORDINASI_LAHP: KetentuanNaskah(
        "Koordinasi Penyerahan LAHP", "PL.04.01", "anggota", (f"{_PKS}, Pasal 4 ayat (7) huruf a",)
    ),
    S.LAHP: KetentuanNaskah(
        "Laporan Akhir Hasil Pemeriksaan",
        "PL.04.02",
        "anggota",
        (f"{_PKS}, Pasal 1 dan Pasal 4 ayat (7)", f"{_POR58}, Pasal 54"),
        nomor_bersama=True,
    ),
    S.PEMBERITAHUAN_LAHP: KetentuanNaskah(
        "Pemberitahuan LAHP", "PL.04.03", "anggota", (f"{_PKS}, Pasal 4 ayat (7) huruf b",)
    ),
    S.PERMINTAAN_DORONGAN: KetentuanNaskah(
        "Permintaan Dorongan Tindak Lanjut",
        "PL.04.04",
        "anggota",
        (f"{_PKS}, Pasal 4 ayat (7) huruf c dan ketentuan tentang Rekomendasi huruf c",),
    ),
    S.SURAT_DORONGAN: KetentuanNaskah(
        "Dorongan Tindak Lanjut",
        "PW.08.01",
        "itjen",
        (f"{_PKS}, Pasal 4 ayat (7) huruf c dan ketentuan tentang Rekomendasi huruf c",),
        kop=Pihak.ITJEN,
    ),
    S.PERMINTAAN_PERKEMBANGAN: KetentuanNaskah(
        "Permintaan Laporan Perkembangan",
        "PL.04.05",
        "anggota",
        (f"{_PKS}, Pasal 4 ayat (7) huruf d dan ketentuan tentang Rekomendasi huruf d",),
    ),
    S.USULAN_MEDIASI: KetentuanNaskah(
        "Usulan Mediasi", "RM.02.01", "resolusi", (f"{_PKS}, Pasal 4 ayat (8)", f"{_UU25}, Pasal 46 ayat (5)")
    ),
    S.UNDANGAN_MEDIASI: KetentuanNaskah(
        "Undangan Mediasi", "RM.02.02", "resolusi", (f"{_PKS}, Pasal 4 ayat (8) huruf a",)
    ),
    S.BERITA_ACARA_MEDIASI: KetentuanNaskah(
        "Berita Acara Hasil Mediasi",
        "RM.02.03",
        "anggota",
        (f"{_PKS}, Pasal 4 ayat (8) huruf b",),
        nomor_bersama=True,
        penanda=Penanda.BERITA_ACARA,
    ),
    S.KOORDINASI_REKOMENDASI: KetentuanNaskah(
        "Koordinasi Penyerahan Rekomendasi",
        "RM.03.02",
        "anggota",
        (f"{_PKS}, ketentuan tentang Rekomendasi huruf a",),
    ),
    S.REKOMENDASI: KetentuanNaskah(
        "Rekomendasi", "RM.03.01", "ketua", (f"{_UU37}, Pasal 37 dan Pasal 38",), nomor_bersama=True
    ),
    S.PEMBERITAHUAN_REKOMENDASI: KetentuanNaskah(
        "Pemberitahuan Rekomendasi",
        "RM.03.03",
        "anggota",
        (f"{_PKS}, ketentuan tentang Rekomendasi huruf b",),
    ),
    S.LAPORAN_DPR: KetentuanNaskah(
        "Laporan Rekomendasi yang Tidak Dilaksanakan", "RM.03.04", "ketua", (f"{_UU37}, Pasal 38 ayat (4)",)
    ),
    S.LAPORAN_PRESIDEN: KetentuanNaskah(
        "Laporan Rekomendasi yang Tidak Dilaksanakan", "RM.03.05", "ketua", (f"{_UU37}, Pasal 38 ayat (4)",)
    ),
    S.PUBLIKASI: KetentuanNaskah(
        "Publikasi Rekomendasi yang Tidak Dilaksanakan", "RM.03.06", "ketua", (f"{_UU37}, Pasal 38 ayat (4)",)
    ),
    S.PERMINTAAN_PERTUKARAN_DATA: KetentuanNaskah(
        "Permintaan Data dan Informasi", "HK.02.01", "narahubung", (f"{_PKS}, Pasal 5",)
    ),
    S.BERITA_ACARA_SERAH_TERIMA: KetentuanNaskah(
        "Berita Acara Serah Terima Data",
        "HK.02.02",
        "narahubung",
        (f"{_PKS}, Pasal 5 ayat (3), ayat (4), dan ayat (5)",),
        penanda=Penanda.NARAHUBUNG,
    ),
    S.PERGANTIAN_NARAHUBUNG: KetentuanNaskah(
        "Pemberitahuan Pergantian Narahubung", "HK.02.03", "narahubung", (f"{_PKS}, Pasal 9 ayat (2)",)
    ),
    S.PERMINTAAN_MASUKAN_MONEV: KetentuanNaskah(
        "Pemantauan dan Evaluasi Kerja Sama", "HK.02.04", "narahubung", (f"{_PKS}, Pasal 11",)
    ),
    S.LAPORAN_MONEV: KetentuanNaskah(
        "Laporan Pemantauan dan Evaluasi",
        "HK.02.05",
        "narahubung",
        (f"{_PKS}, Pasal 11",),
        nomor_bersama=True,
        penanda=Penanda.NARAHUBUNG,
    ),
    S.STATISTIK_TRIWULAN: KetentuanNaskah(
        "Statistik Penyelesaian Laporan", "HK.02.12", "anggota", (f"{_UU37}, Pasal 42 ayat (2)",)
    ),
    S.KOORDINASI: KetentuanNaskah("Koordinasi", "HK.02.06", "narahubung", (f"{_PKS}, Pasal 4 ayat (2)",)),
    S.RANCANGAN_ADENDUM: KetentuanNaskah("Rancangan Adendum", "HK.02.07", "anggota", (f"{_PKS}, Pasal 12",)),
    S.ADENDUM: KetentuanNaskah(
        "Adendum",
        "HK.02.08",
        "anggota",
        (f"{_PKS}, Pasal 12",),
        nomor_bersama=True,
        penanda=Penanda.PENANDATANGAN_PERJANJIAN,
    ),
    S.UNDANGAN_MUSYAWARAH: KetentuanNaskah("Undangan Musyawarah", "HK.02.09", "anggota", (f"{_PKS}, Pasal 13",)),
    S.PEMBERITAHUAN_PENGAKHIRAN: KetentuanNaskah(
        "Pemberitahuan Pengakhiran Kerja Sama", "HK.02.10", "anggota", (f"{_PKS}, Pasal 7 ayat (1)",)
    ),
    S.PEMBERITAHUAN_BERAKHIR: KetentuanNaskah(
        "Pemberitahuan Berakhirnya Kerja Sama", "HK.02.11", "anggota", (f"{_PKS}, Pasal 6 dan Pasal 7",)
    ),
    S.PEMBERITAHUAN_KEGAGALAN_PDP: KetentuanNaskah(
        "Pemberitahuan Kegagalan Pelindungan Data Pribadi", "TI.01.01", "ppid", (f"{_UU27}, Pasal 46",)
    ),
    S.JAWABAN_SUBJEK_DATA: KetentuanNaskah(
        "Jawaban atas Permintaan Subjek Data Pribadi", "TI.01.02", "ppid", (f"{_UU27}, Pasal 32 dan Pasal 41",)
    ),
    S.PELIMPAHAN: KetentuanNaskah("Pelimpahan Penanganan Laporan", "PL.05.01", "anggota", (f"{_POR58}, Pasal 17",)),
    S.PEMBERITAHUAN_KEBERATAN: KetentuanNaskah("Jawaban atas Keberatan", "RM.03.07", "ketua", (_UU37,)),
    S.PENYERAHAN_GANTI_RUGI: KetentuanNaskah(
        "Penerusan Tuntutan Ganti Rugi", "PL.05.02", "anggota", (f"{_UU25}, Pasal 42 ayat (4) dan Pasal 50 ayat (5)",)
    ),
}
