"""Invented contexts for the letters of matters."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from pksbpmn.domain.berkas.muatan import Muatan
from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.kerahasiaan.pelindungan_data import JenisPelindunganData, MuatanPelindungan, Pemrosesan
from pksbpmn.domain.laporan.kejadian import (
    DasarPembukaan,
    GantiRugi,
    JenisKejadian,
    Keberatan,
    KelompokUnit,
    Koordinasi,
    MuatanKejadian,
    Pelimpahan,
    Pembukaan,
)
from pksbpmn.domain.monev.angka import Angka
from pksbpmn.domain.monev.laporan_monev import MuatanMonev
from pksbpmn.domain.perjanjian.adendum import MuatanAdendum
from pksbpmn.domain.perjanjian.narahubung import MuatanNarahubung, RincianNarahubung
from pksbpmn.domain.perjanjian.perjanjian import MuatanPerjanjian
from pksbpmn.domain.perjanjian.perselisihan import MuatanPerselisihan, Musyawarah
from pksbpmn.domain.pertukaran.kanal import JenisKanal
from pksbpmn.domain.pertukaran.pertukaran import ButirDiserahkan, JenisInformasi, MuatanPertukaran, SerahTerima
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.usecases.surat.fakta import isi_muatan

_ANGKA = Angka.model_validate(
    {
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
)
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
    "alasan_penarikan": "Organisasi tidak jadi berubah.",
    "tenggat": {"lama": 3, "jenis_hari": "BULAN", "dasar_hukum": "PKS Pasal 7(1)"},
}
_ORANG = RincianNarahubung(
    jabatan="Sekretaris Contoh", nama="", alamat="Jalan Rekaan 3", telepon="000", email="narahubung@contoh.example"
)
_WAKTU = datetime(2026, 1, 5, 10, tzinfo=JAKARTA)
_PENYERAHAN = SerahTerima(
    dari=Pihak.ITJEN,
    kepada=Pihak.OMBUDSMAN,
    pengirim="Sekretaris Inspektorat Jenderal",
    penerima="Kepala Keasistenan Utama VI",
    kanal=JenisKanal.ELEKTRONIK,
    waktu=_WAKTU,
    kerahasiaan=Klasifikasi.RAHASIA,
    keutuhan="ab" * 32,
    kelengkapan={"register pelayanan": True, "nota dinas": True},
    sumber="Register pelayanan unit",
    verifikator="Auditor Itjen",
    butir=(
        ButirDiserahkan(
            nama="register.xlsx", jenis=JenisInformasi.DATA, hash="cd" * 32, klasifikasi=Klasifikasi.RAHASIA
        ),
    ),
)


def _urusan(muatan: Muatan | None, **lain: Any) -> tuple[Muatan | None, dict[str, Any]]:
    berkas = {"nomor": "0001/PD/I/2026", "sebutan": "urusan", "perihal": "Contoh urusan", "laporan": "0001/LM/I/2026"}
    return muatan, {"berkas": berkas, "urusan": isi_muatan(muatan)} | lain


def _kejadian(isi: Koordinasi | Pelimpahan | Keberatan | GantiRugi | Pembukaan) -> MuatanKejadian:
    return MuatanKejadian(kejadian=isi)


_MONEV = MuatanMonev(
    mulai=_ANGKA.mulai,
    sampai=_ANGKA.sampai,
    perjanjian=None,
    angka=_ANGKA,
    kendala="Data sering terlambat.",
    perbaikan="Kanal tunggal.",
)
_PERTUKARAN = MuatanPertukaran(
    tujuan="Pembuktian penundaan",
    daftar=("Register pelayanan", "Nota dinas"),
    peminta="narahubung-contoh",
    diminta=Pihak.ITJEN,
    penyerahan=_PENYERAHAN,
    telaah="Penundaan mulai Maret.",
)
_ADENDUM = MuatanAdendum(
    id_perjanjian="contoh", ketentuan_diubah="Pasal 9 ayat (1).", nomor_kesatu="1/ADD-1", nomor_kedua="02/ADD-1"
)
_TENTANG = {"perjanjian": _PERJANJIAN, "pengakhiran": _PENGAKHIRAN}
_PERSELISIHAN = MuatanPerselisihan(
    id_perjanjian="contoh",
    pokok="Penafsiran Pasal 5.",
    musyawarah=Musyawarah(waktu=_WAKTU, tempat="Jalan Rekaan 3"),
    risalah="Kanal surel dinas dipakai.",
)
_HIDUP = MuatanPerjanjian(id_perjanjian="contoh")

_CONTOH: dict[JenisSurat, tuple[Muatan | None, dict[str, Any]]] = {
    JenisSurat.LAPORAN_MONEV: _urusan(_MONEV, angka=_ANGKA.model_dump()),
    JenisSurat.STATISTIK_TRIWULAN: _urusan(None, angka=_ANGKA.model_dump()),
    JenisSurat.PERMINTAAN_MASUKAN_MONEV: _urusan(_MONEV),
    JenisSurat.PERMINTAAN_PERTUKARAN_DATA: _urusan(_PERTUKARAN),
    JenisSurat.BERITA_ACARA_SERAH_TERIMA: _urusan(_PERTUKARAN),
    JenisSurat.HASIL_TELAAH: _urusan(_PERTUKARAN),
    JenisSurat.PERGANTIAN_NARAHUBUNG: _urusan(
        MuatanNarahubung(
            id_narahubung="contoh", berlaku_sejak=date(2026, 2, 1), lama=_ORANG, baru=_ORANG, nomor_surat="5/CONTOH"
        )
    ),
    JenisSurat.KOORDINASI: _urusan(
        _kejadian(Koordinasi(jenis=JenisKejadian.KOORDINASI, pokok="Dugaan penundaan pelayanan di beberapa balai."))
    ),
    JenisSurat.PELIMPAHAN: _urusan(
        _kejadian(
            Pelimpahan(
                jenis=JenisKejadian.PELIMPAHAN,
                dari_unit="Keasistenan Pemeriksaan I",
                ke_unit="Keasistenan Pemeriksaan II",
                kelompok=KelompokUnit.PEMERIKSAAN,
                alasan="Keahlian.",
                pegawai="p-1",
            )
        )
    ),
    JenisSurat.PEMBERITAHUAN_KEBERATAN: _urusan(
        _kejadian(Keberatan(jenis=JenisKejadian.KEBERATAN, alasan="Tidak sesuai fakta.")),
        keputusan={"putusanKeberatan": "DITOLAK"},
        isi={"keberatan": {"pertimbangan": "Keberatan tidak memuat fakta baru."}},
    ),
    JenisSurat.PENYERAHAN_GANTI_RUGI: _urusan(
        _kejadian(GantiRugi(jenis=JenisKejadian.GANTI_RUGI, uraian="Biaya pelatihan."))
    ),
    JenisSurat.PEMBUKAAN_KEMBALI: _urusan(
        _kejadian(
            Pembukaan(
                jenis=JenisKejadian.PEMBUKAAN_KEMBALI,
                dasar=DasarPembukaan.BUKTI_BARU,
                uraian="Surat keterangan ditemukan kembali.",
            )
        ),
        pembukaan={
            "disetujui": True,
            "akhir_semula": "SELESAI_KLARIFIKASI",
            "ditutup_semula": date(2026, 1, 5),
        },
        isi={"pembukaan_kembali": {"pertimbangan": "Surat keterangan itu belum pernah dinilai."}},
    ),
    JenisSurat.RANCANGAN_ADENDUM: _urusan(_ADENDUM, **_TENTANG),
    JenisSurat.ADENDUM: _urusan(_ADENDUM, **_TENTANG),
    JenisSurat.UNDANGAN_MUSYAWARAH: _urusan(_PERSELISIHAN, **_TENTANG),
    JenisSurat.RISALAH_MUSYAWARAH: _urusan(_PERSELISIHAN, **_TENTANG, keputusan={"hasilMusyawarah": "MUFAKAT"}),
    JenisSurat.PENARIKAN_PENGAKHIRAN: _urusan(_HIDUP, **_TENTANG),
    JenisSurat.PEMBERITAHUAN_PENGAKHIRAN: _urusan(_HIDUP, **_TENTANG),
    JenisSurat.PEMBERITAHUAN_BERAKHIR: _urusan(_HIDUP, **_TENTANG),
    JenisSurat.PEMBERITAHUAN_KEGAGALAN_PDP: _urusan(
        MuatanPelindungan(
            jenis=JenisPelindunganData.KEGAGALAN,
            diketahui=_WAKTU,
            data_terungkap="Alamat pos-el.",
            kapan_bagaimana="Surat salah alamat.",
            penanganan="Surat ditarik.",
        )
    ),
    JenisSurat.JAWABAN_SUBJEK_DATA: _urusan(
        MuatanPelindungan(
            jenis=JenisPelindunganData.AKSES_SUBJEK,
            diketahui=_WAKTU,
            dikabulkan=True,
            pengecualian="TIDAK_ADA",
            riwayat=(
                Pemrosesan(waktu=_WAKTU, peran=Peran.PEMERIKSA, tindakan=Tindakan.BACA, tujuan="penyelesaian laporan"),
            ),
        )
    ),
}

CONTOH_URUSAN = {jenis: fakta for jenis, (_, fakta) in _CONTOH.items()}
MUATAN = {jenis: muatan for jenis, (muatan, _) in _CONTOH.items()}
"""What the matter of such a letter holds."""

_TEKS_BEBAS = frozenset(
    {"kendala", "perbaikan", "tujuan", "daftar", "pokok", "alasan", "ketentuan_diubah", "data_terungkap"}
    | {
        "kapan_bagaimana",
        "penanganan",
        "nama",
        "jabatan",
        "alamat",
        "sumber",
        "verifikator",
        "dari_unit",
        "ke_unit",
        "uraian",
    }
)


def urusan_facts(jenis: JenisSurat, teks: Callable[[str], str]) -> dict[str, Any]:
    """The facts of an invented matter, every free text through `teks`."""
    hasil: dict[str, Any] = _pass_through(CONTOH_URUSAN[jenis], teks, bebas=False)
    return hasil


def _pass_through(nilai: Any, teks: Callable[[str], str], *, bebas: bool) -> Any:
    if isinstance(nilai, dict):
        return {k: _pass_through(v, teks, bebas=k in _TEKS_BEBAS) for k, v in nilai.items()}
    if isinstance(nilai, list | tuple):
        return [_pass_through(v, teks, bebas=bebas) for v in nilai]
    return teks(nilai) if bebas and isinstance(nilai, str) and nilai else nilai
