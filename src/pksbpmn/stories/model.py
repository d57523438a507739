"""The form of a story file (YAML), and its JSON Schema."""

import re
from datetime import date, datetime, time, timedelta
from importlib import resources
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.laporan.masuk import LaporanMasuk, UnitMasuk
from pksbpmn.domain.laporan.pelengkap import Pelengkap
from pksbpmn.domain.pemeriksaan.pertemuan import TindakanPertemuan
from pksbpmn.domain.pemeriksaan.tindakan import HasilTindakan, SumberTindakan
from pksbpmn.domain.permintaan.butir import HasilButir
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban, SifatJawaban
from pksbpmn.domain.permintaan.pertemuan import PertemuanKlarifikasi
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.names import TaskId
from pksbpmn.stories.harapan import Harapan
from pksbpmn.stories.reading import read_as
from pksbpmn.usecases.pemeriksaan.tindakan import TindakanMasuk
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk

Hari = Annotated[int, Field(ge=0, le=400)]


class _Bagian(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Putuskan(_Bagian):
    """An officer completes the user task `putuskan` with the form's fields.

    A value "+N hari" becomes the date N days ahead, "+N hari HH:MM" that date and time in Jakarta.
    """

    putuskan: TaskId
    isian: dict[str, Any] = {}
    setelah: Hari = 1

    def isi_form(self, hari_ini: date) -> dict[str, Any]:
        """The fields with relative dates made absolute."""
        return {k: relatif(v, hari_ini) for k, v in self.isian.items()}


class Jawab(_Bagian):
    """A party answers the request `jawab`, `setelah` days after receiving it.

    An officer enters the answer `dicatat_setelah` days after it arrived. `butir` says what became of items, by number:
    "DIBERIKAN", "SEBAGIAN", "DITOLAK: the legal ground"; `tindakan` how far actions are: "BELUM", "SEDANG", "SELESAI",
    "TIDAK_DILAKSANAKAN: the reason". `lampiran` are files by name, with the text that they hold. `pertemuan` is the
    meeting of a klarifikasi in person; who was summoned comes on the day of the hearing.
    """

    jawab: JenisPermintaan
    dari: Pihak
    nilai: NilaiJawaban = NilaiJawaban.DIJAWAB
    cara: CaraJawaban = CaraJawaban.TERTULIS
    isi: str = "Disampaikan sesuai permintaan."
    setelah: Hari = 2
    dicatat_setelah: Hari = 0
    sifat: SifatJawaban = SifatJawaban.AKHIR
    butir: dict[int, str] = {}
    tindakan: dict[int, str] = {}
    lampiran: dict[str, str] = {}
    pertemuan: dict[str, Any] | None = None

    def masuk(self, oleh: str | None, hari_ini: date, pegawai: str) -> JawabanMasuk:
        """The answer as it is entered today by the contact person `oleh`, or late by the officer `pegawai`."""
        return JawabanMasuk(
            self.dari,
            self.nilai,
            self.cara,
            self.isi,
            oleh,
            hari_ini - timedelta(days=self.dicatat_setelah),
            pegawai if self.dicatat_setelah else None,
            self.sifat,
            {no: HasilButir.baca(hasil) for no, hasil in self.butir.items()},
            tuple(LampiranMasuk(nama, teks.encode(), Klasifikasi.TERBATAS) for nama, teks in self.lampiran.items()),
            {no: TindakanMasuk(HasilTindakan.baca(hasil)) for no, hasil in self.tindakan.items()},
            PertemuanKlarifikasi.model_validate(relatif(self.pertemuan, hari_ini)) if self.pertemuan else None,
        )


class Terima(_Bagian):
    """An officer corrects the receipt of the newest letter `terima`: it was received `mundur` days later."""

    terima: JenisSurat
    kepada: Pihak
    mundur: Annotated[int, Field(ge=1, le=90)]
    alasan: str
    setelah: Hari = 2


class Lengkapi(_Bagian):
    """The complainant sends what was asked for, `setelah` days after receiving the request for it.

    `dari` OMBUDSMAN: an officer writes down, at once, what he found out himself.
    """

    lengkapi: Annotated[dict[str, Any], Field(description="Pelengkap; tanggal boleh relatif: -90 hari")]
    dari: Pihak = Pihak.PELAPOR
    cara: CaraJawaban = CaraJawaban.TERTULIS
    setelah: Hari = 2

    def pelengkap_pada(self, hari_ini: date) -> Pelengkap:
        """What is sent on `hari_ini`, relative dates made absolute."""
        return Pelengkap.model_validate(relatif(self.lengkapi, hari_ini))

    @field_validator("lengkapi")
    @classmethod
    def _periksa(cls, isi: dict[str, Any]) -> dict[str, Any]:
        Pelengkap.model_validate(relatif(isi, datetime.now(JAKARTA).date()))
        return isi


class Diam(_Bagian):
    """The asked party lets the time of the request `diam` run out."""

    diam: JenisPermintaan
    kepada: Pihak | None = None


class Perpanjang(_Bagian):
    """The Ombudsman gives `hari` more days for the request, two days after it was received."""

    perpanjang: JenisPermintaan
    hari: Annotated[int, Field(ge=1, le=90)]
    alasan: str


class CatatIsi(_Bagian):
    """An officer writes the contents of a document (models in `domain.isi`); dates may be relative as in a form."""

    isi: str
    data: dict[str, Any]

    def data_pada(self, hari_ini: date) -> dict[str, Any]:
        """The contents with relative dates made absolute."""
        tertulis: dict[str, Any] = relatif(self.data, hari_ini)
        return tertulis


class CatatNaskah(_Bagian):
    """An officer (a staff number of `stories.officers`) remarks on the newest draft of this kind of document."""

    catat_naskah: JenisSurat
    pegawai: int
    catatan: str


class UbahPertemuan(_Bagian):
    """The Ombudsman moves or calls off the meeting that all agreed to, on the day after."""

    ubah_pertemuan: TindakanPertemuan
    alasan: str


class CatatTindakan(_Bagian):
    """An officer writes down how far actions of the LAHP or points of the Rekomendasi are, by their number."""

    tindakan: SumberTindakan
    hasil: dict[int, str]


class Sebut(_Bagian):
    """An officer enters another unit or person in the role `sebut`."""

    sebut: Pihak
    unit: UnitMasuk
    alasan: str


class Cabut(_Bagian):
    """The complainant withdraws `cabut` days after the previous step."""

    cabut: Hari


class Tunggu(_Bagian):
    """Days pass."""

    tunggu: Hari


Langkah = (
    Putuskan
    | Jawab
    | Lengkapi
    | Terima
    | Diam
    | Perpanjang
    | CatatIsi
    | CatatNaskah
    | CatatTindakan
    | UbahPertemuan
    | Sebut
    | Cabut
    | Tunggu
    | Harapan
)


class Cerita(_Bagian):
    """One story. `keputusan_lambat`: officers take eight days for every decision, past its internal limit."""

    judul: str
    ringkasan: str
    laporan: Annotated[dict[str, Any], Field(description="LaporanMasuk; tanggal boleh relatif: -90 hari")]
    mulai: Hari = 0
    keputusan_lambat: bool = False
    tanpa_bukti_penerimaan: tuple[JenisSurat, ...] = ()
    langkah: tuple[Langkah, ...]
    akhir: Akhir

    @property
    def aturan(self) -> tuple[str, ...]:
        """Rows of the rules whose content a step of this story looks at."""
        return tuple(sorted({b for s in self.langkah if isinstance(s, Harapan) for b in s.aturan}))

    def laporan_pada(self, hari_ini: date) -> LaporanMasuk:
        """The complaint as filed on `hari_ini`, relative dates made absolute."""
        return LaporanMasuk.model_validate(relatif(self.laporan, hari_ini))

    @field_validator("laporan")
    @classmethod
    def _periksa_laporan(cls, laporan: dict[str, Any]) -> dict[str, Any]:
        LaporanMasuk.model_validate(relatif(laporan, datetime.now(JAKARTA).date()))
        return laporan

    @model_validator(mode="before")
    @classmethod
    def _gabung_langkah(cls, data: Any) -> Any:
        """Flatten nested lists of steps, so that YAML anchors can share a run of steps."""
        if isinstance(data, dict) and isinstance(data.get("langkah"), list):
            return {**data, "langkah": list(_ratakan(data["langkah"]))}
        return data


def _ratakan(langkah: list[Any]) -> Any:
    for satu in langkah:
        if isinstance(satu, list):
            yield from _ratakan(satu)
        else:
            yield satu


_RELATIF = re.compile(r"^([+-]\d+) hari(?: (\d\d):(\d\d))?$")


def relatif(nilai: Any, hari_ini: date) -> Any:
    """The same structure with "+N hari" and "-N hari" as dates, "+N hari HH:MM" as times in Jakarta."""
    if isinstance(nilai, dict):
        return {k: relatif(v, hari_ini) for k, v in nilai.items()}
    if isinstance(nilai, list):
        return [relatif(v, hari_ini) for v in nilai]
    cocok = _RELATIF.match(nilai) if isinstance(nilai, str) else None
    if cocok is None:
        return nilai
    hari = hari_ini + timedelta(days=int(cocok[1]))
    if cocok[2] is None:
        return hari.isoformat()
    return datetime.combine(hari, time(int(cocok[2]), int(cocok[3])), JAKARTA).isoformat()


def cerita_proyek() -> dict[str, Cerita]:
    """The stories that come with the project."""
    with resources.as_file(resources.files("pksbpmn.stories") / "scripts") as folder:
        return baca_cerita(folder)


def baca_cerita(folder: Path) -> dict[str, Cerita]:
    """All stories of a folder by file name. Raises MasukanSalah naming the file and the fields at fault."""
    berkas = sorted(folder.glob("*.yaml")) if folder.is_dir() else []
    if not berkas:
        raise MasukanSalah(f"Tidak ada cerita (*.yaml) di {folder.name}.", "Beri folder dengan --cerita.")
    return {b.stem: _baca_satu(b) for b in berkas}


def _baca_satu(berkas: Path) -> Cerita:
    isi = berkas.read_text(encoding="utf-8")
    return read_as(Cerita, isi, f"Cerita {berkas.name}", "Lihat skema: pksbpmn demo --skema.")
