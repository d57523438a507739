"""Invented letters of every kind, with every fact that the use case hands to the wording."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from pksbpmn.documents.examples_matters import CONTOH_URUSAN, urusan_facts
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import Akhir, BentukLaporan, JenisLayanan, KanalLaporan
from pksbpmn.domain.pemeriksaan.berita_acara import PENANDATANGAN, JenisBeritaAcara
from pksbpmn.domain.pemeriksaan.peraturan import HIMPUNAN
from pksbpmn.domain.pemeriksaan.tindakan import StatusTindakan
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.data_surat import DataSurat, TandaTanganSurat
from pksbpmn.domain.surat.halaman import AlamatSurat
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA

TANGGAL = date(2026, 1, 5)
BATAS = datetime(2026, 1, 20, 23, 59, 59, tzinfo=JAKARTA)
RAPAT = datetime(2026, 3, 2, 9, tzinfo=JAKARTA)
PERMINTAAN_KE_SURAT = {jenis.ketentuan.surat: jenis for jenis in JenisPermintaan}


def address(nama: str, jabatan: str = "", alamat: str = "", email: str | None = "pihak@contoh.example") -> AlamatSurat:
    """An invented addressee."""
    return AlamatSurat(nama=nama, jabatan=jabatan, alamat=alamat, email=email)


_PENERIMA = {
    Pihak.PELAPOR: address("Contoh Pelapor", "Pelapor", "Jalan Rekaan Nomor 1, Kota Contoh"),
    Pihak.TERLAPOR: address("Kepala Balai Latihan Contoh", "Balai Latihan Contoh", "Jalan Rekaan 2"),
    Pihak.ITJEN: address("Sekretaris Inspektorat Jenderal", "Kementerian Ketenagakerjaan", "Jalan Rekaan 3"),
    Pihak.DPR: address("Ketua Dewan Perwakilan Rakyat Republik Indonesia", "", "Jalan Rekaan 4"),
    Pihak.PRESIDEN: address("Presiden Republik Indonesia", "melalui Menteri Sekretaris Negara", "Jalan Rekaan 5"),
    Pihak.PUBLIK: address("Masyarakat", email=None),
}

_KEPADA = {
    **dict.fromkeys(
        (
            JenisSurat.TANDA_TERIMA,
            JenisSurat.PERMINTAAN_KELENGKAPAN,
            JenisSurat.DIANGGAP_DICABUT,
            JenisSurat.PENOLAKAN,
            JenisSurat.PENCABUTAN,
            JenisSurat.PEMISAHAN,
            JenisSurat.PEMBERITAHUAN_PENUTUPAN,
            JenisSurat.PEMBERITAHUAN_HASIL,
            JenisSurat.USULAN_KONSILIASI,
            JenisSurat.UNDANGAN_MEDIASI,
        ),
        Pihak.PELAPOR,
    ),
    **dict.fromkeys(
        (
            JenisSurat.KOORDINASI_LAHP,
            JenisSurat.KOORDINASI_REKOMENDASI,
            JenisSurat.PEMBERITAHUAN_LAHP,
            JenisSurat.PEMBERITAHUAN_REKOMENDASI,
            JenisSurat.PERMINTAAN_DORONGAN,
            JenisSurat.PERMINTAAN_PERKEMBANGAN,
        ),
        Pihak.ITJEN,
    ),
    JenisSurat.LAPORAN_DPR: Pihak.DPR,
    JenisSurat.LAPORAN_PRESIDEN: Pihak.PRESIDEN,
    JenisSurat.PUBLIKASI: Pihak.PUBLIK,
}


def _diadakan(jenis: str, teks: Callable[[str], str]) -> dict[str, Any]:
    """Where and when a meeting was held, between whom, and how it ended."""
    return {
        "jenis": jenis,
        "hasil": "SEPAKAT",
        "penandatangan": sorted(PENANDATANGAN[JenisBeritaAcara(jenis)]),
        "kerja_sama": True,
        "waktu": RAPAT,
        "tempat": teks("Balai Warga Contoh, Jalan Rekaan 8"),
        "pelapor": teks("Contoh Pelapor"),
        "terlapor": teks("Kepala Balai Latihan Contoh, Balai Latihan Contoh"),
        "terlapor_lain": [],
    }


def facts(teks: Callable[[str], str] = lambda t: t) -> dict[str, Any]:
    """The facts of an invented complaint; every free text goes through `teks`, so that a test can spoil it."""
    pertemuan = {
        "pemimpin": teks("Konsiliator Contoh"),
        "kerangka_penyelesaian": teks("Sertifikat diterbitkan ulang oleh Balai"),
        "pokok_permasalahan": teks("Penundaan penerbitan sertifikat pelatihan"),
        "kesepakatan": [teks("Terlapor menerbitkan sertifikat"), teks("Pelapor menerima sertifikat di Balai")],
        "batas_pelaksanaan": "2026-04-01",
    }
    tindakan = {
        "uraian": teks("Menerbitkan sertifikat pelatihan"),
        "penanggung_jawab": teks("Kepala Balai Latihan Contoh"),
        "target": teks("30 hari kerja"),
    }
    return {
        "berkas": {
            "nomor": "0001/LM/I/2026",
            "sebutan": "laporan",
            "perihal": teks("penundaan penerbitan sertifikat pelatihan"),
            "dibuka": datetime(2026, 1, 5, 9, tzinfo=JAKARTA),
            "laporan": None,
            "akhir": Akhir.SELESAI_KLARIFIKASI,
            "dasar_selesai_klarifikasi": "PKS Pasal 4(4)b",
        },
        "laporan": {
            "uraian": teks("Pelapor mengikuti pelatihan.\n\nSampai laporan dibuat, sertifikat belum terbit."),
            "tanggal_peristiwa": date(2025, 10, 1),
            "upaya_tanggal": date(2025, 11, 1),
            "upaya_uraian": teks("Mengirim surat kepada Balai"),
            "upaya_hasil": teks("Tidak ada jawaban"),
            "permintaan_penyelesaian": teks("Sertifikat diterbitkan"),
            "kerugian": None,
            "lampiran": [teks("bukti-pelatihan.pdf")],
            "jenis_layanan": JenisLayanan.JASA,
            "bentuk": BentukLaporan.TERTULIS,
            "kanal": KanalLaporan.EMAIL,
        },
        "pelapor": {"nama": teks("Contoh Pelapor"), "alamat": teks("Jalan Rekaan Nomor 1")},
        "terlapor": {
            "jabatan": teks("Kepala Balai Latihan Contoh"),
            "unit": teks("Balai Latihan Contoh"),
            "sebutan": teks("Kepala Balai Latihan Contoh, Balai Latihan Contoh"),
        },
        "atasan": {
            "jabatan": teks("Direktur Jenderal Contoh"),
            "unit": teks("Direktorat Jenderal Contoh"),
            "sebutan": teks("Direktur Jenderal Contoh, Direktorat Jenderal Contoh"),
        },
        "kekurangan": [
            {"sebutan": "alamat lengkap Pelapor", "dasar": "UU 37/2008 Pasal 24(1)a"},
            {"sebutan": teks("Salinan kartu identitas"), "dasar": ""},
        ],
        "penolakan": {
            "alasan": "BELUM_MENGADU",
            "dasar": "UU 37/2008 Pasal 36(1)a",
            "nomor_lain": ["0002/LM/I/2026"],
            "umur": "2 tahun",
        },
        "isi": {
            "penolakan": {"penjelasan": teks("Keluhan belum disampaikan."), "instansi_berwenang": None},
            "klarifikasi": {
                "pertanyaan": [teks("Mengapa sertifikat belum diterbitkan?"), teks("Kapan akan diterbitkan?")],
                "dokumen_diminta": [teks("Daftar peserta pelatihan")],
            },
            "permintaan_data": {"keterangan": [], "data": [teks("Daftar sertifikat terbit")], "dokumen": []},
            "pemeriksaan": {"ringkasan": teks("Sertifikat terlambat diterbitkan.")},
            "konsiliasi": pertemuan,
            "mediasi": pertemuan,
            "lahp": {
                "dugaan": teks("Penundaan berlarut"),
                "pemeriksaan_dilakukan": [teks("Permintaan klarifikasi"), teks("Permintaan data")],
                "analisis_peraturan": teks("Sertifikat diterbitkan paling lama 14 hari."),
                "pendapat": teks("Terjadi penundaan berlarut."),
                "tindakan_korektif": [tindakan],
            },
            "rekomendasi": {
                "alasan_dan_perkembangan": teks("Tindakan korektif tidak dilaksanakan."),
                "kesimpulan_dan_pendapat": teks("Terlapor melakukan maladministrasi."),
                "butir": [teks("Menerbitkan sertifikat"), teks("Membenahi tata cara penerbitan")],
            },
        },
        "panggilan": {"waktu": RAPAT, "tempat": teks("Ruang 1"), "hal": teks("Keterangan"), "ke": 1},
        "dihadirkan": [
            {
                "sebutan": teks("Kepala Balai Latihan Contoh, Balai Latihan Contoh"),
                "alamat": teks("Jalan Rekaan 2"),
                "tidak_hadir": [
                    {"nomor": "003/PL.03.02/I/2026", "tanggal": TANGGAL, "diterima": TANGGAL, "waktu": RAPAT}
                ],
            }
        ],
        "keputusan": {
            "statusPelaksanaan": "TIDAK",
        },
        "musyawarah": "konsiliasi",
        "pertemuan": {"waktu": RAPAT, "tempat": teks("Balai Warga Contoh, Jalan Rekaan 8")},
        "perubahan": {"tindakan": "DIPINDAHKAN", "alasan": teks("Balai dipakai untuk keperluan lain")},
        "berita_acara": {jenis: pertemuan | _diadakan(jenis, teks) for jenis in ("KONSILIASI", "MEDIASI")},
        "kesepakatan": pertemuan | _diadakan("KONSILIASI", teks),
        "tidak_tercapai": {"sebab": "TIDAK_DISETUJUI", "pihak": ["PELAPOR", "TERLAPOR"]},
        "bukti": [{"jenis": "DATA", "uraian": teks("Daftar sertifikat terbit"), "risalah": "", "terdahulu": True}],
        "temuan": {"kesimpulan": "DITEMUKAN", "bentuk": ["PENUNDAAN_BERLARUT", "TIDAK_MEMBERIKAN_PELAYANAN"]},
        "hak_menjawab_tidak_digunakan": True,
        "terlapor_diam": [],
        "klarifikasi_tidak_disampaikan": True,
        "klarifikasi_terlambat": None,
        "lahp": {"nomor": "001/PL.04.02/I/2026", "tanggal": TANGGAL},
        "rekomendasi": {"nomor": "002/RM.03.01/I/2026", "tanggal": TANGGAL},
        "sebutan_lahp": {"singkat": "LAHP", "panjang": "Laporan Akhir Hasil Pemeriksaan"},
        "tindak_lanjut": {
            "LAHP": {"lama": 30, "jenis_hari": "KERJA", "dasar_hukum": "POR 58/2023 Pasal 54(1)", "batas": None},
            "REKOMENDASI": {
                "lama": 60,
                "jenis_hari": "KALENDER",
                "dasar_hukum": "UU 37/2008 Pasal 38(2)",
                "batas": None,
            },
        },
        "tindakan": {
            "LAHP": [
                tindakan
                | {"urutan": 1, "status": StatusTindakan.SEDANG, "pada": TANGGAL, "bukti": 1}
                | {"alasan": teks("Cetakan belum tiba")}
            ],
            "REKOMENDASI": [
                {
                    "urutan": no,
                    "uraian": teks(uraian),
                    "status": StatusTindakan.BELUM,
                    "pada": None,
                    "alasan": None,
                    "bukti": 0,
                }
                for no, uraian in enumerate(("Menerbitkan sertifikat", "Membenahi tata cara penerbitan"), start=1)
            ],
        },
        "penggabungan": {"induk": "0007/LM/I/2026"},
        "pemisahan": {"induk": "0007/LM/I/2026"},
        "narahubung": {"nama": "Kepala Keasistenan Utama VI", "email": "narahubung@ombudsman.example"},
        "permintaan": None,
        "alasan": teks("Dokumen sedang dihimpun"),
        "disetujui": "Kepala Keasistenan Utama",
        "ke": 1,
        "untuk": "LAHP",
    }


_SESUDAH_TENGGAT = {JenisSurat.PENGINGAT, JenisSurat.PERPANJANGAN, JenisSurat.PEMBETULAN_TENGGAT}


def permintaan(jenis: JenisSurat) -> dict[str, Any]:
    """The request that a letter asks or speaks of; only later letters know the deadline."""
    return {
        "jenis": PERMINTAAN_KE_SURAT.get(jenis, JenisPermintaan.KLARIFIKASI_1),
        "kepada": Pihak.TERLAPOR,
        "tembusan": [Pihak.ITJEN],
        "pertama": "DIMINTA",
        "lama": 14,
        "jenis_hari": "KALENDER",
        "dasar_hukum": "PKS Pasal 4(4)a; UU 37/2008 Pasal 33(1)",
        "butir_belum": ["Buku register pelayanan"] if jenis is JenisSurat.PENGINGAT else [],
        "diperpanjang": jenis is JenisSurat.PERPANJANGAN,
        "disepakati": date(2026, 4, 1) if jenis is JenisSurat.PELAKSANAAN_KESEPAKATAN else None,
        "batas": BATAS if jenis in _SESUDAH_TENGGAT else None,
    }


def surat(jenis: JenisSurat, teks: Callable[[str], str] = lambda t: t, **ubah: Any) -> DataSurat:
    """A letter of this kind to one who gets it."""
    ketentuan = jenis.ketentuan
    kepada = _KEPADA.get(jenis, Pihak.TERLAPOR)
    penerima = _PENERIMA[kepada]
    utama = TandaTanganSurat("Kepala Keasistenan Utama VI", "", "Kepala Keasistenan Utama VI")
    pihak = [teks("Contoh Pelapor"), teks("Kepala Balai Latihan Contoh"), "Ombudsman Republik Indonesia"]
    if jenis is JenisSurat.BERITA_ACARA_MEDIASI:
        pihak.insert(2, "Sekretaris Inspektorat Jenderal")
    berita_acara = tuple(TandaTanganSurat(f"Pihak ke-{i}", nama, "", TANGGAL) for i, nama in enumerate(pihak, start=1))
    data = DataSurat(
        jenis=jenis,
        nomor="001/PV.01/I/2026",
        tanggal=TANGGAL,
        tempat="Jakarta",
        hal=ketentuan.hal,
        sifat="Terbatas",
        kop=ketentuan.kop or Pihak.OMBUDSMAN,
        kepada=kepada,
        penerima=penerima.model_copy(update={"nama": teks(penerima.nama), "alamat": teks(penerima.alamat)}),
        tembusan=(_PENERIMA[Pihak.ITJEN],) if jenis is JenisSurat.PERMINTAAN_KLARIFIKASI else (),
        penandatangan=berita_acara if jenis.startswith("BERITA_ACARA") else (utama,),
        dasar_hukum=tuple(
            d.format(perjanjian="Perjanjian Kerja Sama", aturan=HIMPUNAN["POR-58-2023"]) for d in ketentuan.dasar_hukum
        ),
        nomor_berkas="0001/LM/I/2026",
        sebutan_berkas="Urusan" if jenis in CONTOH_URUSAN else "Laporan",
        konteks=(urusan_facts(jenis, teks) if jenis in CONTOH_URUSAN else facts(teks))
        | {"permintaan": permintaan(jenis)},
    )
    return replace(data, **ubah)
