"""What officers must write before a document can be made: one model per kind, validated when it is recorded."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.pemeriksaan.temuan import JenisBukti, JenisKerugian, JenisPerbuatan
from pksbpmn.domain.record import Key, Ref, Secret


@dataclass(eq=False, kw_only=True)
class Isi:
    """What officers wrote for a document (model in `domain.isi`), one per complaint and kind; the newest counts."""

    id: Key
    nomor_laporan: Ref
    jenis: str
    data: Secret[dict[str, Any]]
    waktu: datetime


Teks = Annotated[str, Field(max_length=20000)]


class _Isi(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, str_min_length=1)


class IsiKelengkapan(_Isi):
    """What is missing from a complaint (UU 37/2008 Pasal 25)."""

    kekurangan: Annotated[tuple[Teks, ...], Field(min_length=1)]


class IsiKlarifikasi(_Isi):
    """Questions to Terlapor (PKS Pasal 4(4)a)."""

    pertanyaan: Annotated[tuple[Teks, ...], Field(min_length=1)]
    dokumen_diminta: tuple[Teks, ...] = ()


class IsiPermintaanData(_Isi):
    """What is asked for in the examination (PKS Pasal 4(5)), by kind of evidence."""

    keterangan: tuple[Teks, ...] = ()
    data: tuple[Teks, ...] = ()
    dokumen: tuple[Teks, ...] = ()


class IsiPanggilan(_Isi):
    """Summons (UU 37/2008 Pasal 28, 31)."""

    waktu: Teks
    tempat: Teks
    hal: Teks


class BuktiBaru(_Isi):
    """A piece of evidence entered by the examiner."""

    jenis: JenisBukti
    uraian: Teks


class IsiPemeriksaan(_Isi):
    """Result of the examination and the evidence it rests on (PKS Pasal 4(5)); the act and the loss (PKS-1-13)."""

    ringkasan: Teks
    perbuatan: JenisPerbuatan | None = None
    kerugian: tuple[JenisKerugian, ...] = ()
    bukti: tuple[BuktiBaru, ...] = ()


class IsiKesepakatan(_Isi):
    """A conciliation or mediation: who leads it, the proposed framework, what was agreed (PKS Pasal 1, 4(6), 4(8))."""

    pemimpin: Teks
    kerangka_penyelesaian: Teks
    pokok_permasalahan: Teks
    kesepakatan: tuple[Teks, ...] = ()
    batas_pelaksanaan: date | None = None


class TindakanKorektif(_Isi):
    """One corrective action of the LAHP."""

    uraian: Teks
    penanggung_jawab: Teks
    target: Teks


class IsiLahp(_Isi):
    """The LAHP's own texts: the union of PKS Pasal 1 and POR 48/2020 Pasal 25(2) (rules REG-L-05)."""

    dugaan: Teks
    pemeriksaan_dilakukan: Annotated[tuple[Teks, ...], Field(min_length=1)]
    analisis_peraturan: Teks
    pendapat: Teks
    tindakan_korektif: tuple[TindakanKorektif, ...] = ()


class IsiRekomendasi(_Isi):
    """The recommendation's own texts (UU 37/2008 Pasal 37(2); rules REG-R-02)."""

    alasan_dan_perkembangan: Teks
    kesimpulan_dan_pendapat: Teks
    butir: Annotated[tuple[Teks, ...], Field(min_length=1)]


MODEL_ISI: dict[str, type[_Isi]] = {
    "kelengkapan": IsiKelengkapan,
    "klarifikasi": IsiKlarifikasi,
    "permintaan-data": IsiPermintaanData,
    "panggilan": IsiPanggilan,
    "pemeriksaan": IsiPemeriksaan,
    "konsiliasi": IsiKesepakatan,
    "mediasi": IsiKesepakatan,
    "lahp": IsiLahp,
    "rekomendasi": IsiRekomendasi,
}


def periksa_isi(jenis: str, data: object) -> _Isi:
    """The validated contents, or an error that names the fields at fault (never their values)."""
    model = MODEL_ISI.get(jenis)
    if model is None:
        raise MasukanSalah("Jenis isi ini tidak dikenal.", f"Pilih salah satu: {', '.join(MODEL_ISI)}.")
    try:
        return model.model_validate(data)
    except ValidationError as galat:
        raise MasukanSalah(f'Isi "{jenis}" tidak sah: {sebutkan_galat(galat)}.', "Perbaiki bidang itu.") from None


_NAMA = re.compile(r"[A-Za-z0-9_]{1,40}")
_SEBAB = {
    "missing": "wajib diisi",
    "extra_forbidden": "bidang ini tidak dikenal",
    "string_type": "harus teks",
    "string_too_short": "tidak boleh kosong",
    "string_too_long": "lebih dari {max_length} huruf",
    "too_short": "paling sedikit {min_length}",
    "enum": "harus salah satu dari {expected}",
    "tuple_type": "harus daftar",
    "model_type": "harus berisi bidang-bidang",
    "dict_type": "harus berisi bidang-bidang",
}


def sebutkan_galat(galat: ValidationError) -> str:
    """Field paths and what is wrong with each, without the values that were given.

    What was given as the name of a field is said again only where it looks like one.
    """
    semua = galat.errors(include_input=False)
    return "; ".join(f"{'.'.join(map(_nama, g['loc'])) or '(akar)'}: {_sebab(g)}" for g in semua)


def _nama(bagian: int | str) -> str:
    teks = str(bagian)
    return teks if _NAMA.fullmatch(teks) else "?"


def _sebab(galat: ErrorDetails) -> str:
    """In our words: pydantic's own are English, and those about e-mail addresses quote the address."""
    jenis = galat["type"]
    if jenis.startswith("date"):
        return "harus tanggal yang ada (TTTT-BB-HH)"
    if jenis.startswith("bool"):
        return "harus true atau false"
    return _SEBAB.get(jenis, "tidak sah").format(**galat.get("ctx", {}))
