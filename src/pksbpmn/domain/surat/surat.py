"""Letters and minutes as they are kept (rules 3.2)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.record import DIMUSNAHKAN, Indexed, Key, Ref, Secret, Unique
from pksbpmn.domain.surat.halaman import AlamatSurat, Halaman
from pksbpmn.domain.surat.ketentuan import PKS, POR_HASIL, POR_LAHP, POR_LIMPAH, UU_25, UU_27, UU_37, Penanda
from pksbpmn.domain.surat.ketentuan import KetentuanSurat as K

_DORONGAN = (f"{PKS}, Pasal 4 ayat (7) huruf c dan ketentuan tentang Rekomendasi huruf c",)
_MUSYAWARAH = f"{UU_37}, Pasal 8 ayat (1) huruf e"
_PERTEMUAN = (f"{PKS}, Pasal 4 ayat (6) dan ayat (8)", _MUSYAWARAH)


def _para_pihak(hal: str, kode: str, penandatangan: str, pasal: int | str) -> K:
    """One document that both parties sign."""
    return K(hal, kode, penandatangan, (f"{PKS}, Pasal {pasal}",), satu_naskah=True, penanda=Penanda.PARA_PIHAK)


class JenisSurat(StrEnum):
    """Letters and minutes of rules 3.2, with what is constant in each; its wording has the same name in lower case."""

    ketentuan: K

    def __new__(cls, nama: str, ketentuan: K) -> Self:
        """A kind that is its name, and has its constant parts with it."""
        jenis = str.__new__(cls, nama)
        jenis._value_, jenis.ketentuan = nama, ketentuan
        return jenis

    TANDA_TERIMA = "TANDA_TERIMA", K("Tanda Terima Laporan", "PV.01.01", "verifikasi", (f"{UU_25}, Pasal 44 ayat (1)",))
    PERMINTAAN_KELENGKAPAN = (
        "PERMINTAAN_KELENGKAPAN",
        K("Permintaan Kelengkapan Laporan", "PV.01.02", "verifikasi", (f"{UU_37}, Pasal 25 ayat (3) dan ayat (4)",)),
    )
    DIANGGAP_DICABUT = (
        "DIANGGAP_DICABUT",
        K("Pemberitahuan Laporan Dianggap Dicabut", "PV.01.03", "verifikasi", (f"{UU_37}, Pasal 25 ayat (4)",)),
    )
    PENOLAKAN = "PENOLAKAN", K("Pemberitahuan Penolakan Laporan", "PV.01.04", "verifikasi", (UU_37,))
    PENCABUTAN = "PENCABUTAN", K("Konfirmasi Pencabutan Laporan", "PV.01.05", "verifikasi", (UU_37,))
    PEMBERITAHUAN_PENUTUPAN = (
        "PEMBERITAHUAN_PENUTUPAN",
        K("Pemberitahuan Penutupan Laporan", "PV.01.06", "anggota", (UU_37,)),
    )
    PEMBUKAAN_KEMBALI = (
        "PEMBUKAAN_KEMBALI",
        K("Pembukaan Kembali Laporan", "PV.01.07", "anggota", (f"{UU_37}, Pasal 7 huruf b dan huruf c",)),
    )
    PENGGABUNGAN = "PENGGABUNGAN", K("Penggabungan Laporan", "PV.01.08", "anggota", (UU_37,))
    PEMISAHAN = (
        "PEMISAHAN",
        K(
            "Pemeriksaan Laporan secara Tersendiri",
            "PV.01.09",
            "verifikasi",
            (f"{UU_37}, Pasal 7 huruf b dan huruf c",),
        ),
    )
    PERPANJANGAN = "PERPANJANGAN", K("Perpanjangan Tenggat", "PL.01.01", "pemeriksaan", (UU_37, PKS))
    PEMBETULAN_TENGGAT = "PEMBETULAN_TENGGAT", K("Pembetulan Tenggat", "PL.01.07", "pemeriksaan", (UU_37, PKS))
    PENGINGAT = "PENGINGAT", K("Pengingat", "PL.01.02", "pemeriksaan", (UU_37, PKS))
    PERMINTAAN_KLARIFIKASI = (
        "PERMINTAAN_KLARIFIKASI",
        K("Permintaan Klarifikasi", "PL.02.01", "pemeriksaan", (f"{UU_37}, Pasal 33", f"{PKS}, Pasal 4 ayat (4)")),
    )
    PERMINTAAN_DATA = (
        "PERMINTAAN_DATA",
        K(
            "Permintaan Keterangan, Data, dan Dokumen",
            "PL.03.01",
            "pemeriksaan",
            (f"{UU_37}, Pasal 28 ayat (1)", f"{PKS}, Pasal 4 ayat (5)"),
        ),
    )
    PANGGILAN = "PANGGILAN", K("Panggilan", "PL.03.02", "anggota", (f"{UU_37}, Pasal 28 ayat (1) dan Pasal 31",))
    PERMINTAAN_BANTUAN_KEPOLISIAN = (
        "PERMINTAAN_BANTUAN_KEPOLISIAN",
        K("Permintaan Bantuan Menghadirkan secara Paksa", "PL.03.04", "ketua", (f"{UU_37}, Pasal 31",)),
    )
    PEMBERITAHUAN_HASIL = (
        "PEMBERITAHUAN_HASIL",
        K("Pemberitahuan Hasil Pemeriksaan", "PL.03.03", "pemeriksaan", (POR_HASIL,)),
    )
    USULAN_KONSILIASI = (
        "USULAN_KONSILIASI",
        K(
            "Usulan Konsiliasi",
            "RM.01.01",
            "konsiliator",
            (f"{PKS}, Pasal 4 ayat (6) huruf a", f"{UU_25}, Pasal 46 ayat (5)"),
        ),
    )
    UNDANGAN_KONSILIASI = (
        "UNDANGAN_KONSILIASI",
        K("Undangan Konsiliasi", "RM.01.02", "konsiliator", (f"{PKS}, Pasal 4 ayat (6) huruf b", _MUSYAWARAH)),
    )
    BERITA_ACARA_KONSILIASI = (
        "BERITA_ACARA_KONSILIASI",
        K(
            "Berita Acara Konsiliasi",
            "RM.01.03",
            "anggota",
            (f"{PKS}, Pasal 4 ayat (6) huruf c dan huruf d", _MUSYAWARAH),
            penanda=Penanda.BERITA_ACARA,
        ),
    )
    PERMINTAAN_TANDA_TANGAN = (
        "PERMINTAAN_TANDA_TANGAN",
        K("Permintaan Tanda Tangan Berita Acara", "RM.01.04", "konsiliator", _PERTEMUAN),
    )
    PEMBERITAHUAN_TIDAK_TERCAPAI = (
        "PEMBERITAHUAN_TIDAK_TERCAPAI",
        K("Penyelesaian Tidak Tercapai", "RM.01.06", "konsiliator", _PERTEMUAN),
    )
    PERUBAHAN_PERTEMUAN = "PERUBAHAN_PERTEMUAN", K("Perubahan Pertemuan", "RM.01.07", "konsiliator", _PERTEMUAN)
    PELAKSANAAN_KESEPAKATAN = (
        "PELAKSANAAN_KESEPAKATAN",
        K("Pelaksanaan Kesepakatan", "RM.01.05", "resolusi", (f"{UU_25}, Pasal 46", PKS)),
    )
    KOORDINASI_LAHP = (
        "KOORDINASI_LAHP",
        K("Koordinasi Penyerahan LAHP", "PL.04.01", "anggota", (f"{PKS}, Pasal 4 ayat (7) huruf a",)),
    )
    LAHP = (
        "LAHP",
        K(
            "Laporan Akhir Hasil Pemeriksaan",
            "PL.04.02",
            "anggota",
            (f"{PKS}, Pasal 1 dan Pasal 4 ayat (7)", POR_LAHP),
            satu_naskah=True,
        ),
    )
    PEMBERITAHUAN_LAHP = (
        "PEMBERITAHUAN_LAHP",
        K("Pemberitahuan LAHP", "PL.04.03", "anggota", (f"{PKS}, Pasal 4 ayat (7) huruf b",)),
    )
    PERMINTAAN_DORONGAN = (
        "PERMINTAAN_DORONGAN",
        K("Permintaan Dorongan Tindak Lanjut", "PL.04.04", "anggota", _DORONGAN),
    )
    SURAT_DORONGAN = (
        "SURAT_DORONGAN",
        K("Dorongan Tindak Lanjut", "PW.08.01", "itjen", _DORONGAN, kop=Pihak.ITJEN),
    )
    PERMINTAAN_PERKEMBANGAN = (
        "PERMINTAAN_PERKEMBANGAN",
        K(
            "Permintaan Laporan Perkembangan",
            "PL.04.05",
            "anggota",
            (f"{PKS}, Pasal 4 ayat (7) huruf d dan ketentuan tentang Rekomendasi huruf d",),
        ),
    )
    USULAN_MEDIASI = (
        "USULAN_MEDIASI",
        K("Usulan Mediasi", "RM.02.01", "resolusi", (f"{PKS}, Pasal 4 ayat (8)", f"{UU_25}, Pasal 46 ayat (5)")),
    )
    UNDANGAN_MEDIASI = (
        "UNDANGAN_MEDIASI",
        K("Undangan Mediasi", "RM.02.02", "resolusi", (f"{PKS}, Pasal 4 ayat (8) huruf a", _MUSYAWARAH)),
    )
    BERITA_ACARA_MEDIASI = (
        "BERITA_ACARA_MEDIASI",
        K(
            "Berita Acara Hasil Mediasi",
            "RM.02.03",
            "anggota",
            (f"{PKS}, Pasal 4 ayat (8) huruf b", _MUSYAWARAH),
            penanda=Penanda.BERITA_ACARA,
        ),
    )
    KOORDINASI_REKOMENDASI = (
        "KOORDINASI_REKOMENDASI",
        K(
            "Koordinasi Penyerahan Rekomendasi",
            "RM.03.02",
            "anggota",
            (f"{PKS}, ketentuan tentang Rekomendasi huruf a",),
        ),
    )
    REKOMENDASI = (
        "REKOMENDASI",
        K("Rekomendasi", "RM.03.01", "ketua", (f"{UU_37}, Pasal 37, Pasal 38, dan Pasal 39",), satu_naskah=True),
    )
    PEMBERITAHUAN_REKOMENDASI = (
        "PEMBERITAHUAN_REKOMENDASI",
        K("Pemberitahuan Rekomendasi", "RM.03.03", "anggota", (f"{PKS}, ketentuan tentang Rekomendasi huruf b",)),
    )
    LAPORAN_DPR = (
        "LAPORAN_DPR",
        K("Laporan Pelaksanaan Rekomendasi", "RM.03.04", "ketua", (f"{UU_37}, Pasal 38 ayat (4)",)),
    )
    LAPORAN_PRESIDEN = (
        "LAPORAN_PRESIDEN",
        K("Laporan Pelaksanaan Rekomendasi", "RM.03.05", "ketua", (f"{UU_37}, Pasal 38 ayat (4)",)),
    )
    PUBLIKASI = (
        "PUBLIKASI",
        K("Publikasi Pelaksanaan Rekomendasi", "RM.03.06", "ketua", (f"{UU_37}, Pasal 38 ayat (4)",)),
    )
    PERMINTAAN_PERTUKARAN_DATA = (
        "PERMINTAAN_PERTUKARAN_DATA",
        K("Permintaan Data dan Informasi", "HK.02.01", "narahubung", (f"{PKS}, Pasal 5",)),
    )
    BERITA_ACARA_SERAH_TERIMA = (
        "BERITA_ACARA_SERAH_TERIMA",
        K(
            "Berita Acara Serah Terima Data",
            "HK.02.02",
            "narahubung",
            (f"{PKS}, Pasal 5 ayat (3), ayat (4), dan ayat (5)",),
            penanda=Penanda.NARAHUBUNG,
        ),
    )
    HASIL_TELAAH = "HASIL_TELAAH", _para_pihak("Hasil Telaah Bersama", "HK.02.15", "narahubung", "5 ayat (2)")
    PERGANTIAN_NARAHUBUNG = (
        "PERGANTIAN_NARAHUBUNG",
        K("Pemberitahuan Pergantian Narahubung", "HK.02.03", "narahubung", (f"{PKS}, Pasal 9 ayat (2)",)),
    )
    PERMINTAAN_MASUKAN_MONEV = (
        "PERMINTAAN_MASUKAN_MONEV",
        K("Pemantauan dan Evaluasi Kerja Sama", "HK.02.04", "narahubung", (f"{PKS}, Pasal 11",)),
    )
    LAPORAN_MONEV = "LAPORAN_MONEV", _para_pihak("Laporan Pemantauan dan Evaluasi", "HK.02.05", "narahubung", 11)
    STATISTIK_TRIWULAN = (
        "STATISTIK_TRIWULAN",
        K("Statistik Penyelesaian Laporan", "HK.02.12", "anggota", (f"{UU_37}, Pasal 42 ayat (2)",)),
    )
    KOORDINASI = "KOORDINASI", K("Koordinasi", "HK.02.06", "narahubung", (f"{PKS}, Pasal 4 ayat (2)",))
    RANCANGAN_ADENDUM = "RANCANGAN_ADENDUM", K("Rancangan Adendum", "HK.02.07", "anggota", (f"{PKS}, Pasal 12",))
    ADENDUM = "ADENDUM", _para_pihak("Adendum", "HK.02.08", "anggota", 12)
    UNDANGAN_MUSYAWARAH = "UNDANGAN_MUSYAWARAH", K("Undangan Musyawarah", "HK.02.09", "anggota", (f"{PKS}, Pasal 13",))
    RISALAH_MUSYAWARAH = "RISALAH_MUSYAWARAH", _para_pihak("Risalah Musyawarah", "HK.02.13", "anggota", 13)
    PEMBERITAHUAN_PENGAKHIRAN = (
        "PEMBERITAHUAN_PENGAKHIRAN",
        K("Pemberitahuan Pengakhiran Kerja Sama", "HK.02.10", "anggota", (f"{PKS}, Pasal 7 ayat (1)",)),
    )
    PENARIKAN_PENGAKHIRAN = (
        "PENARIKAN_PENGAKHIRAN",
        K("Penarikan Pemberitahuan Pengakhiran", "HK.02.14", "anggota", (f"{PKS}, Pasal 7 ayat (1)",)),
    )
    PEMBERITAHUAN_BERAKHIR = (
        "PEMBERITAHUAN_BERAKHIR",
        K("Pemberitahuan Berakhirnya Kerja Sama", "HK.02.11", "anggota", (f"{PKS}, Pasal 6 dan Pasal 7",)),
    )
    PEMBERITAHUAN_KEGAGALAN_PDP = (
        "PEMBERITAHUAN_KEGAGALAN_PDP",
        K("Pemberitahuan Kegagalan Pelindungan Data Pribadi", "TI.01.01", "ppid", (f"{UU_27}, Pasal 46",)),
    )
    JAWABAN_SUBJEK_DATA = (
        "JAWABAN_SUBJEK_DATA",
        K("Jawaban atas Permintaan Subjek Data Pribadi", "TI.01.02", "ppid", (f"{UU_27}, Pasal 32 dan Pasal 41",)),
    )
    PELIMPAHAN = "PELIMPAHAN", K("Pelimpahan Penanganan Laporan", "PL.05.01", "anggota", (POR_LIMPAH,))
    PEMBERITAHUAN_KEBERATAN = "PEMBERITAHUAN_KEBERATAN", K("Jawaban atas Keberatan", "RM.03.07", "ketua", (UU_37,))
    PENYERAHAN_GANTI_RUGI = (
        "PENYERAHAN_GANTI_RUGI",
        K(
            "Penerusan Tuntutan Ganti Rugi",
            "PL.05.02",
            "anggota",
            (f"{UU_25}, Pasal 42 ayat (4) dan Pasal 50 ayat (5)",),
        ),
    )


@dataclass(eq=False, kw_only=True)
class Surat:
    """A letter or minutes sent to one addressee, fixed when it is issued: what is read of it later stands here.

    `kunci` makes it one and only one. `halaman` is the page as printed, `hash_dokumen` its signed PDF, None before.
    `penandatangan` is the staff number of its one signer, if it has one. `ke` tells apart several of the same name.
    """

    id: Key
    kunci: Unique[str]
    nomor_berkas: Ref
    jenis: JenisSurat
    kepada: Pihak
    kode_verifikasi: Unique[str]
    nomor: Indexed[str]
    tanggal: date
    hal: str
    penerima: Secret[AlamatSurat]
    tembusan: Secret[tuple[AlamatSurat, ...]]
    halaman: Secret[Halaman]
    hash_dokumen: Indexed[str | None] = None
    id_permintaan: Ref | None = None
    id_naskah: Ref | None = None
    penandatangan: str | None = None
    tanggal_diterima: date | None = None
    bukti_penerimaan: Secret[str | None] = None
    ke: int = 1

    @property
    def dimusnahkan(self) -> bool:
        """Whether what it said was destroyed."""
        return self.penerima.nama == DIMUSNAHKAN
