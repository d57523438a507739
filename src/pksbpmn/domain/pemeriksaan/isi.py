"""What officers must write before a document can be made: one model per kind, validated when it is recorded."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field, ValidationError

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.isian import Isian, sebutkan_bidang, sebutkan_galat
from pksbpmn.domain.pemeriksaan.temuan import JenisBukti, JenisKerugian, JenisPerbuatan, YangDirugikan
from pksbpmn.domain.record import Key, Ref, Secret

Teks = Annotated[str, Field(max_length=20000)]


class JenisIsi(StrEnum):
    """What contents are written for."""

    KELENGKAPAN = "kelengkapan"
    PENOLAKAN = "penolakan"
    KLARIFIKASI = "klarifikasi"
    PERMINTAAN_DATA = "permintaan-data"
    PANGGILAN = "panggilan"
    PEMERIKSAAN = "pemeriksaan"
    PERTEMUAN = "pertemuan"
    KONSILIASI = "konsiliasi"
    MEDIASI = "mediasi"
    LAHP = "lahp"
    REKOMENDASI = "rekomendasi"
    TAHAP_DILEWATI = "tahap-dilewati"
    KEBERATAN = "keberatan"
    PEMBUKAAN_KEMBALI = "pembukaan-kembali"


class IsiKelengkapan(Isian):
    """What is missing from a complaint (UU 37/2008 Pasal 25)."""

    jenis: Literal[JenisIsi.KELENGKAPAN]
    kekurangan: Annotated[tuple[Teks, ...], Field(min_length=1)]


class IsiPenolakan(Isian):
    """What a refusal adds to its ground: why, and who is competent instead (UU 37/2008 Pasal 27(2))."""

    jenis: Literal[JenisIsi.PENOLAKAN]
    penjelasan: Teks | None = None
    instansi_berwenang: Teks | None = None


class IsiKlarifikasi(Isian):
    """Questions to Terlapor (PKS Pasal 4(4)a)."""

    jenis: Literal[JenisIsi.KLARIFIKASI]
    pertanyaan: Annotated[tuple[Teks, ...], Field(min_length=1)]
    dokumen_diminta: tuple[Teks, ...] = ()


class IsiPermintaanData(Isian):
    """What is asked for in the examination (PKS Pasal 4(5)), by kind of evidence."""

    jenis: Literal[JenisIsi.PERMINTAAN_DATA]
    keterangan: tuple[Teks, ...] = ()
    data: tuple[Teks, ...] = ()
    dokumen: tuple[Teks, ...] = ()


class IsiPanggilan(Isian):
    """Summons (UU 37/2008 Pasal 28, 31) of `kepada`. `waktu` was any text once, and older rows still hold such."""

    jenis: Literal[JenisIsi.PANGGILAN]
    kepada: Literal[Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR, Pihak.PELAPOR, Pihak.SAKSI] = Pihak.TERLAPOR
    waktu: Annotated[AwareDatetime | Teks, Field(union_mode="left_to_right")]
    tempat: Teks
    hal: Teks


class BuktiBaru(Isian):
    """A piece of evidence entered by the examiner."""

    jenis: JenisBukti
    uraian: Teks


class IsiPemeriksaan(Isian):
    """Result of the examination and the evidence it rests on (PKS Pasal 4(5)); the act and the loss (PKS-1-13)."""

    jenis: Literal[JenisIsi.PEMERIKSAAN]
    ringkasan: Teks
    perbuatan: JenisPerbuatan | None = None
    kerugian: tuple[JenisKerugian, ...] = ()
    dirugikan: tuple[YangDirugikan, ...] = ()
    bukti: tuple[BuktiBaru, ...] = ()


class IsiKesepakatan(Isian):
    """A conciliation or mediation: who leads it, the proposed framework, what was agreed (PKS Pasal 1, 4(6), 4(8))."""

    jenis: Literal[JenisIsi.KONSILIASI, JenisIsi.MEDIASI]
    pemimpin: Teks
    kerangka_penyelesaian: Teks
    pokok_permasalahan: Teks
    kesepakatan: tuple[Teks, ...] = ()
    batas_pelaksanaan: date | None = None


class IsiPertemuan(Isian):
    """Where the parties meet when it is not the Ombudsman's office: the full address (PKS Pasal 4(6)b)."""

    jenis: Literal[JenisIsi.PERTEMUAN]
    alamat: Teks


class TindakanKorektif(Isian):
    """One corrective action of the LAHP."""

    uraian: Teks
    penanggung_jawab: Teks
    target: Teks


class IsiLahp(Isian):
    """The LAHP's own texts: the union of PKS Pasal 1 and POR 48/2020 Pasal 25(2) (rules REG-L-05)."""

    jenis: Literal[JenisIsi.LAHP]
    dugaan: Teks
    pemeriksaan_dilakukan: Annotated[tuple[Teks, ...], Field(min_length=1)]
    analisis_peraturan: Teks
    pendapat: Teks
    tindakan_korektif: tuple[TindakanKorektif, ...] = ()


class IsiRekomendasi(Isian):
    """The recommendation's own texts (UU 37/2008 Pasal 37(2); rules REG-R-02)."""

    jenis: Literal[JenisIsi.REKOMENDASI]
    alasan_dan_perkembangan: Teks
    kesimpulan_dan_pendapat: Teks
    butir: Annotated[tuple[Teks, ...], Field(min_length=1)]


class IsiTahapDilewati(Isian):
    """Why a stage is left out, where no word of the form fits (PKS Pasal 4(3))."""

    jenis: Literal[JenisIsi.TAHAP_DILEWATI]
    alasan: Teks


class IsiKeberatan(Isian):
    """Why an objection to a Rekomendasi is granted or dismissed (UU 37/2008 Pasal 38; C-25)."""

    jenis: Literal[JenisIsi.KEBERATAN]
    pertimbangan: Teks


class IsiPembukaanKembali(Isian):
    """Why a closed complaint is, or is not, opened again (UU 37/2008 Pasal 7 huruf b, c)."""

    jenis: Literal[JenisIsi.PEMBUKAAN_KEMBALI]
    pertimbangan: Teks


IsiNaskah = Annotated[
    IsiKelengkapan
    | IsiPenolakan
    | IsiKlarifikasi
    | IsiPermintaanData
    | IsiPanggilan
    | IsiPemeriksaan
    | IsiPertemuan
    | IsiKesepakatan
    | IsiLahp
    | IsiRekomendasi
    | IsiTahapDilewati
    | IsiKeberatan
    | IsiPembukaanKembali,
    Field(discriminator="jenis"),
]

_MODEL: dict[JenisIsi, type[Isian]] = {
    JenisIsi.KELENGKAPAN: IsiKelengkapan,
    JenisIsi.PENOLAKAN: IsiPenolakan,
    JenisIsi.KLARIFIKASI: IsiKlarifikasi,
    JenisIsi.PERMINTAAN_DATA: IsiPermintaanData,
    JenisIsi.PANGGILAN: IsiPanggilan,
    JenisIsi.PEMERIKSAAN: IsiPemeriksaan,
    JenisIsi.PERTEMUAN: IsiPertemuan,
    JenisIsi.KONSILIASI: IsiKesepakatan,
    JenisIsi.MEDIASI: IsiKesepakatan,
    JenisIsi.LAHP: IsiLahp,
    JenisIsi.REKOMENDASI: IsiRekomendasi,
    JenisIsi.TAHAP_DILEWATI: IsiTahapDilewati,
    JenisIsi.KEBERATAN: IsiKeberatan,
    JenisIsi.PEMBUKAAN_KEMBALI: IsiPembukaanKembali,
}


@dataclass(eq=False, kw_only=True)
class Isi:
    """What officers wrote for a document; the newest of its kind counts."""

    id: Key
    nomor_berkas: Ref
    jenis: JenisIsi
    naskah: Secret[IsiNaskah]
    waktu: datetime


def periksa_isi(jenis: str, data: object) -> Any:
    """The validated `IsiNaskah`, or an error that names the fields at fault (never their values)."""
    if jenis not in list(JenisIsi):
        raise MasukanSalah("Jenis isi ini tidak dikenal.", f"Pilih salah satu: {', '.join(JenisIsi)}.")
    if not isinstance(data, Mapping) or "jenis" in data:
        raise MasukanSalah(f'Isi "{jenis}" tidak sah: harus berisi bidang-bidangnya.', "Perbaiki isinya.")
    try:
        isi = _MODEL[JenisIsi(jenis)].model_validate({**data, "jenis": jenis})
    except ValidationError as galat:
        bidang = sebutkan_bidang(_MODEL[JenisIsi(jenis)], frozenset({"jenis"}))
        raise MasukanSalah(
            f'Isi "{jenis}" tidak sah: {sebutkan_galat(galat)}.', f"Perbaiki bidang itu. Bidangnya (* wajib): {bidang}."
        ) from None
    if isinstance(isi, IsiPanggilan) and not isinstance(isi.waktu, datetime):
        raise MasukanSalah(
            f'Isi "{jenis}" tidak sah: waktu: harus tanggal dan jam.', "Contoh: 2026-03-16T10:00:00+07:00."
        )
    return isi
