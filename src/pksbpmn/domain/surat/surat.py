"""Letters and minutes as they are kept (rules 3.2)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.record import Key, Ref, Secret, Unique
from pksbpmn.domain.surat.halaman import AlamatSurat, Halaman


class JenisSurat(StrEnum):
    """Letters and minutes of rules 3.2; the template has the same name in lower case."""

    TANDA_TERIMA = "TANDA_TERIMA"
    PERMINTAAN_KELENGKAPAN = "PERMINTAAN_KELENGKAPAN"
    DIANGGAP_DICABUT = "DIANGGAP_DICABUT"
    PENOLAKAN = "PENOLAKAN"
    PENCABUTAN = "PENCABUTAN"
    PEMBERITAHUAN_PENUTUPAN = "PEMBERITAHUAN_PENUTUPAN"
    PERPANJANGAN = "PERPANJANGAN"
    PENGINGAT = "PENGINGAT"
    PERMINTAAN_KLARIFIKASI = "PERMINTAAN_KLARIFIKASI"
    PERMINTAAN_DATA = "PERMINTAAN_DATA"
    PANGGILAN = "PANGGILAN"
    PEMBERITAHUAN_HASIL = "PEMBERITAHUAN_HASIL"
    USULAN_KONSILIASI = "USULAN_KONSILIASI"
    UNDANGAN_KONSILIASI = "UNDANGAN_KONSILIASI"
    BERITA_ACARA_KONSILIASI = "BERITA_ACARA_KONSILIASI"
    PERMINTAAN_TANDA_TANGAN = "PERMINTAAN_TANDA_TANGAN"
    PELAKSANAAN_KESEPAKATAN = "PELAKSANAAN_KESEPAKATAN"
    KOORDINASI_LAHP = "KOORDINASI_LAHP"
    LAHP = "LAHP"
    PEMBERITAHUAN_LAHP = "PEMBERITAHUAN_LAHP"
    PERMINTAAN_DORONGAN = "PERMINTAAN_DORONGAN"
    SURAT_DORONGAN = "SURAT_DORONGAN"
    PERMINTAAN_PERKEMBANGAN = "PERMINTAAN_PERKEMBANGAN"
    USULAN_MEDIASI = "USULAN_MEDIASI"
    UNDANGAN_MEDIASI = "UNDANGAN_MEDIASI"
    BERITA_ACARA_MEDIASI = "BERITA_ACARA_MEDIASI"
    KOORDINASI_REKOMENDASI = "KOORDINASI_REKOMENDASI"
    REKOMENDASI = "REKOMENDASI"
    PEMBERITAHUAN_REKOMENDASI = "PEMBERITAHUAN_REKOMENDASI"
    LAPORAN_DPR = "LAPORAN_DPR"
    LAPORAN_PRESIDEN = "LAPORAN_PRESIDEN"
    PUBLIKASI = "PUBLIKASI"
    PERMINTAAN_PERTUKARAN_DATA = "PERMINTAAN_PERTUKARAN_DATA"
    BERITA_ACARA_SERAH_TERIMA = "BERITA_ACARA_SERAH_TERIMA"
    PERGANTIAN_NARAHUBUNG = "PERGANTIAN_NARAHUBUNG"
    PERMINTAAN_MASUKAN_MONEV = "PERMINTAAN_MASUKAN_MONEV"
    LAPORAN_MONEV = "LAPORAN_MONEV"
    STATISTIK_TRIWULAN = "STATISTIK_TRIWULAN"
    KOORDINASI = "KOORDINASI"
    RANCANGAN_ADENDUM = "RANCANGAN_ADENDUM"
    ADENDUM = "ADENDUM"
    UNDANGAN_MUSYAWARAH = "UNDANGAN_MUSYAWARAH"
    PEMBERITAHUAN_PENGAKHIRAN = "PEMBERITAHUAN_PENGAKHIRAN"
    PEMBERITAHUAN_BERAKHIR = "PEMBERITAHUAN_BERAKHIR"
    PEMBERITAHUAN_KEGAGALAN_PDP = "PEMBERITAHUAN_KEGAGALAN_PDP"
    JAWABAN_SUBJEK_DATA = "JAWABAN_SUBJEK_DATA"
    PELIMPAHAN = "PELIMPAHAN"
    PEMBERITAHUAN_KEBERATAN = "PEMBERITAHUAN_KEBERATAN"
    PENYERAHAN_GANTI_RUGI = "PENYERAHAN_GANTI_RUGI"


@dataclass(eq=False, kw_only=True)
class Surat:
    """A letter or minutes sent to one addressee, fixed when it is issued: what is read of it later stands here.

    `kunci` is the business key that makes it one and only one. `halaman` is the page as it will be printed;
    `hash_dokumen` its PDF, None until it is printed.
    """

    id: Key
    kunci: Unique[str]
    nomor_berkas: Ref
    jenis: JenisSurat
    kepada: Pihak
    nomor: str
    tanggal: date
    hal: str
    penerima: Secret[AlamatSurat]
    tembusan: Secret[tuple[AlamatSurat, ...]]
    halaman: Secret[Halaman]
    hash_dokumen: str | None = None
    id_permintaan: Ref | None = None
    tanggal_diterima: date | None = None
    bukti_penerimaan: str | None = None
