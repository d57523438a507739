"""What the closed lists of the domain are called in a letter."""

import re
from collections.abc import Mapping

from pksbpmn.documents.istilah_kerja_sama import ISTILAH_KERJA_SAMA
from pksbpmn.domain.berkas.kutipan import Kutipan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.kejadian import DasarPembukaan
from pksbpmn.domain.laporan.laporan import Akhir, AlasanPenolakan, BentukLaporan, JenisLayanan, KanalLaporan
from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi, JenisBukti, Kesimpulan
from pksbpmn.domain.pemeriksaan.tindakan import StatusTindakan
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan

ISTILAH: Mapping[str, str] = {
    **ISTILAH_KERJA_SAMA,
    **{jenis: jenis.ketentuan.sebutan for jenis in JenisPermintaan},
    KanalLaporan.DATANG_LANGSUNG: "datang langsung",
    KanalLaporan.SURAT: "surat",
    KanalLaporan.WHATSAPP: "WhatsApp",
    KanalLaporan.EMAIL: "surat elektronik",
    KanalLaporan.PVL_ON_THE_SPOT: "Penerimaan dan Verifikasi Laporan (PVL) on the Spot",
    KanalLaporan.TELEPON: "telepon",
    KanalLaporan.SITUS_WEB: "situs web",
    BentukLaporan.TERTULIS: "tertulis",
    BentukLaporan.LISAN: "lisan",
    JenisLayanan.BARANG: "pelayanan barang publik",
    JenisLayanan.JASA: "pelayanan jasa publik",
    JenisLayanan.ADMINISTRATIF: "pelayanan administratif",
    JenisBukti.KETERANGAN: "keterangan",
    JenisBukti.DATA: "data",
    JenisBukti.DOKUMEN: "dokumen",
    Kesimpulan.DITEMUKAN: "ditemukan maladministrasi",
    Kesimpulan.TIDAK_DITEMUKAN: "tidak ditemukan maladministrasi",
    Kesimpulan.DIHENTIKAN: "pemeriksaan dihentikan",
    BentukMaladministrasi.PENUNDAAN_BERLARUT: "penundaan berlarut",
    BentukMaladministrasi.TIDAK_MEMBERIKAN_PELAYANAN: "tidak memberikan pelayanan",
    BentukMaladministrasi.TIDAK_KOMPETEN: "tidak kompeten",
    BentukMaladministrasi.PENYALAHGUNAAN_WEWENANG: "penyalahgunaan wewenang",
    BentukMaladministrasi.PENYIMPANGAN_PROSEDUR: "penyimpangan prosedur",
    BentukMaladministrasi.PERMINTAAN_IMBALAN: "permintaan imbalan",
    BentukMaladministrasi.TIDAK_PATUT: "tidak patut",
    BentukMaladministrasi.BERPIHAK: "berpihak",
    BentukMaladministrasi.DISKRIMINASI: "diskriminasi",
    BentukMaladministrasi.KONFLIK_KEPENTINGAN: "konflik kepentingan",
    AlasanPenolakan.TIDAK_ADA: "tidak ada alasan penolakan",
    AlasanPenolakan.BELUM_MENGADU: "belum disampaikan lebih dahulu kepada Terlapor atau atasan Terlapor",
    AlasanPenolakan.OBJEK_PENGADILAN: "pokok laporan sedang atau telah menjadi objek pemeriksaan pengadilan",
    AlasanPenolakan.MASIH_DITANGANI_INSTANSI: "masih dalam penanganan instansi terlapor dan dalam tenggang waktu patut",
    AlasanPenolakan.SUDAH_DISELESAIKAN: "sudah diselesaikan oleh instansi terlapor",
    AlasanPenolakan.DI_LUAR_KEWENANGAN: "di luar kewenangan Ombudsman Republik Indonesia",
    AlasanPenolakan.SUDAH_DISEPAKATI: "sudah diselesaikan dengan mediasi atau konsiliasi oleh Ombudsman",
    AlasanPenolakan.PERISTIWA_LAMA: "peristiwa, tindakan, atau keputusan yang dilaporkan sudah terlalu lama",
    AlasanPenolakan.DI_LUAR_KEMENTERIAN: "Terlapor bukan penyelenggara pelayanan publik di lingkungan Kementerian "
    "Ketenagakerjaan",
    AlasanPenolakan.LAPORAN_GANDA: "pokok laporan yang sama sudah dilaporkan dan ditangani Ombudsman",
    StatusTindakan.BELUM: "belum dilaksanakan",
    StatusTindakan.SEDANG: "sedang dilaksanakan",
    StatusTindakan.SELESAI: "selesai dilaksanakan",
    StatusTindakan.TIDAK_DILAKSANAKAN: "tidak dilaksanakan",
    **{a: a.sebutan for a in Akhir},
    DasarPembukaan.BUKTI_BARU: "terdapat bukti baru",
    DasarPembukaan.PENUTUPAN_KELIRU: "laporan ditutup secara keliru",
    "SEPAKAT": "para pihak mencapai kesepakatan",
    "TIDAK_SEPAKAT": "para pihak tidak mencapai kesepakatan",
    Pihak.PELAPOR: "Pelapor",
    Pihak.TERLAPOR: "Terlapor",
}


def term_of(value: str) -> str:
    """The term for a value of a closed list, in the middle of a sentence. Raises KeyError for one without a term."""
    return ISTILAH[value]


def capitalised(text: str) -> str:
    """The text with a capital first letter; the rest stays, so that "DPR" remains "DPR"."""
    raised = text[:1].upper() + text[1:]
    return text.sebagai(raised) if isinstance(text, Kutipan) else raised


_REGULATIONS = {"UU": "Undang-Undang", "POR": "Peraturan Ombudsman"}
_PARAGRAPH = re.compile(r"(?:Pasal )?\b(\d+)\((\d+)\)([a-z])?")


def formal_law(reference: str) -> str:
    """A reference of `tenggat.dmn` as a letter writes it.

    "UU 37/2008 Pasal 33(1)" becomes "Undang-Undang Nomor 37 Tahun 2008 Pasal 33 ayat (1)".
    """
    text = re.sub(r"\b(UU|POR) (\d+)/(\d{4})", lambda m: f"{_REGULATIONS[m[1]]} Nomor {m[2]} Tahun {m[3]}", reference)
    text = re.sub(r"\bPKS\b", "Perjanjian Kerja Sama", text)
    return _PARAGRAPH.sub(lambda m: f"Pasal {m[1]} ayat ({m[2]})" + (f" huruf {m[3]}" if m[3] else ""), text)
