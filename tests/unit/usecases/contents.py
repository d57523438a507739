"""What officers write for documents, one sample a kind."""

from datetime import datetime
from typing import Any, Final

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi, Kesimpulan
from pksbpmn.domain.permintaan.pertemuan import PertemuanKlarifikasi
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.pemeriksaan import pemeriksaan, petugas, putusan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from tests.unit.usecases.cases import OTHER_UNIT

KORBAN: Final = "Warga Contoh Melati"
"""The name of the complainant: texts of officers may hold it."""

ISI_KEJADIAN: Final[dict[JenisKejadian, dict[str, str]]] = {
    JenisKejadian.KOORDINASI: {"pokok": "Jadwal bersama"},
    JenisKejadian.PELIMPAHAN: {
        "dari_unit": "KU-1",
        "ke_unit": "KU-2",
        "kelompok": "pemeriksaan",
        "alasan": "Beban kerja",
        "pegawai": "77",
    },
    JenisKejadian.HALANGAN: {"uraian": "Berkas ditolak"},
    JenisKejadian.BENTURAN_KEPENTINGAN: {"pegawai": "12", "alasan": "Saudara Terlapor"},
    JenisKejadian.KEBERATAN: {"alasan": "Tidak setuju"},
    JenisKejadian.GANTI_RUGI: {"uraian": "Rugi upah"},
    JenisKejadian.PEMBUKAAN_KEMBALI: {"dasar": "BUKTI_BARU", "uraian": "Surat jawaban ditemukan kembali."},
}

_KESEPAKATAN = {
    "pemimpin": "Konsiliator Contoh",
    "kerangka_penyelesaian": "Sertifikat diserahkan dengan berita acara.",
    "pokok_permasalahan": f"Sertifikat {KORBAN} terlambat.",
    "kesepakatan": ["Sertifikat diserahkan dalam tujuh hari."],
}
TINDAKAN: Final = (
    {"uraian": "Menyerahkan sertifikat", "penanggung_jawab": "Kepala Balai", "target": "30 hari"},
    {"uraian": "Membenahi loket", "penanggung_jawab": "Atasan Kepala Balai", "target": "60 hari"},
)
"""Two corrective actions of an LAHP."""
ISI: Final[dict[str, dict[str, Any]]] = {
    "kelengkapan": {"kekurangan": ["Salinan kartu identitas"]},
    "penolakan": {"penjelasan": f"Menyangkut {KORBAN}.", "instansi_berwenang": "Kantor Pertanahan"},
    "klarifikasi": {"pertanyaan": [f"Mengapa sertifikat {KORBAN} tertunda?"]},
    "permintaan-data": {"data": ["Register sertifikat"]},
    "panggilan": {"waktu": "2026-03-05T09:00:00+07:00", "tempat": "Kantor Ombudsman", "hal": "Sertifikat"},
    "pemeriksaan": {
        "ringkasan": "Sertifikat tertunda.",
        "perbuatan": "KELALAIAN",
        "kerugian": ["MATERIIL"],
        "dirugikan": ["PERSEORANGAN"],
        "bukti": [{"jenis": "DOKUMEN", "uraian": "Buku register"}],
    },
    "pertemuan": {"alamat": "Balai Warga Contoh, Jalan Contoh 8"},
    "tahap-dilewati": {"alasan": "Para pihak sudah bertemu."},
    "keberatan": {"pertimbangan": f"Keberatan {KORBAN} tidak memuat fakta baru."},
    "pembukaan-kembali": {"pertimbangan": f"Surat {KORBAN} sudah dinilai dahulu."},
    "konsiliasi": _KESEPAKATAN,
    "mediasi": _KESEPAKATAN,
    "lahp": {
        "dugaan": "Penundaan berlarut",
        "pemeriksaan_dilakukan": ["Klarifikasi"],
        "analisis_peraturan": "UU 25/2009",
        "pendapat": f"Penundaan merugikan {KORBAN}.",
        "tindakan_korektif": [
            {"uraian": "Menyerahkan sertifikat", "penanggung_jawab": "Kepala Balai", "target": "30 hari"}
        ],
    },
    "rekomendasi": {
        "alasan_dan_perkembangan": "LAHP belum ditindaklanjuti.",
        "kesimpulan_dan_pendapat": "Terjadi penundaan berlarut.",
        "butir": ["Menyerahkan sertifikat"],
    },
}


def write(uow: UnitOfWork, nomor: str, *jenis: str) -> None:
    """An officer has written the contents of these kinds, all where none is named."""
    for satu in jenis or ISI:
        petugas.catat_isi(uow, nomor, satu, ISI[satu])


def meet(uow: UnitOfWork, nomor: str, tempat: str = "KANTOR_OMBUDSMAN") -> None:
    """An officer has proposed when and where to meet."""
    jadwal = {"lanjutkanPenjadwalan": True, "jadwalPertemuan": "2026-03-20T09:00:00+07:00", "tempatPertemuan": tempat}
    putusan.catat_keputusan(uow, nomor, "usulkan-jadwal", jadwal)


def up_to_rekomendasi(uow: UnitOfWork, nomor: str) -> None:
    """Everything is written, maladministrasi was found, and the LAHP and the Rekomendasi have left the house."""
    write(uow, nomor)
    meet(uow, nomor)
    pemeriksaan.catat_temuan(uow, nomor, Kesimpulan.DITEMUKAN, (BentukMaladministrasi.PENUNDAAN_BERLARUT,))
    pemeriksaan.tetapkan_lahp(uow, nomor, Kesimpulan.DITEMUKAN)
    putusan.catat_keputusan(uow, nomor, "nilai-pelaksanaan", {"statusPelaksanaan": "SEBAGIAN"})
    for jenis in (JenisSurat.LAHP, JenisSurat.REKOMENDASI):
        surat.terbitkan(uow, nomor, jenis, Pihak.TERLAPOR)


MET: Final = PertemuanKlarifikasi(
    waktu=datetime(2026, 3, 2, 10, tzinfo=JAKARTA),
    tempat="Kantor Inspektorat Jenderal",
    hadir=("Auditor Contoh, Inspektorat Jenderal", "Asisten Contoh, Ombudsman"),
    risalah="Sertifikat diserahkan pekan ini.",
)
"""A klarifikasi given in person."""


def summon_witness(uow: UnitOfWork, nomor: str) -> None:
    """A witness is known, and it is written when and where he is to be heard."""
    lapor.ubah_terlapor(uow, nomor, Pihak.SAKSI, OTHER_UNIT, "Ditemukan.")
    petugas.catat_isi(uow, nomor, "panggilan", ISI["panggilan"] | {"kepada": Pihak.SAKSI})


def pemeriksaan_ditemukan(uow: UnitOfWork, nomor: str) -> None:
    """Maladministrasi was found."""
    write(uow, nomor, "pemeriksaan")
    pemeriksaan.catat_temuan(uow, nomor, Kesimpulan.DITEMUKAN, (BentukMaladministrasi.TIDAK_PATUT,))


def issue_lahp(uow: UnitOfWork, nomor: str) -> None:
    """Issue an LAHP that finds maladministrasi, with both corrective actions."""
    petugas.catat_isi(uow, nomor, "pemeriksaan", ISI["pemeriksaan"])
    pemeriksaan.catat_temuan(uow, nomor, Kesimpulan.DITEMUKAN, (BentukMaladministrasi.PENUNDAAN_BERLARUT,))
    petugas.catat_isi(uow, nomor, "lahp", ISI["lahp"] | {"tindakan_korektif": list(TINDAKAN)})
    pemeriksaan.tetapkan_lahp(uow, nomor, Kesimpulan.DITEMUKAN)
    surat.terbitkan(uow, nomor, JenisSurat.LAHP, Pihak.TERLAPOR)
