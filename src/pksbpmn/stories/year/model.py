"""The form of the file that a year is drawn from (YAML), and its JSON Schema."""

from collections.abc import Mapping
from datetime import date
from graphlib import CycleError, TopologicalSorter
from importlib import resources
from pathlib import Path
from typing import Annotated, Any, Final, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.laporan.laporan import DasarJalurCepat
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban
from pksbpmn.domain.tenggat.kalender import BUKA, TUTUP
from pksbpmn.names import TaskId
from pksbpmn.stories.reading import read_as

DEFAULT: Final = "tahun-ombudsman.yaml"
"""The file that comes with the project."""
NASKAH: Final = frozenset({TaskId.SUSUN_KONSEP, TaskId.PERIKSA_KONSEP, TaskId.TANDATANGANI_NASKAH})
"""Tasks of a document: their answers are known, only how long they take is told by the file."""

Bobot = Annotated[float, Field(ge=0, allow_inf_nan=False)]
Hari = Annotated[int, Field(ge=0, le=400)]
Peluang = Annotated[float, Field(ge=0, le=1)]
_Mulai = Annotated[date, Field(le=date(2035, 1, 1))]
"""A case may take years, and the holidays of years beyond 2040 are not known."""
_HOURS: Final = 24
_MONTHS: Final = 12


class _Bagian(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


def _in_order(how_long: tuple[int, int, int]) -> tuple[int, int, int]:
    if list(how_long) != sorted(how_long):
        raise PydanticCustomError("aturan", "urutannya tercepat, lazim, terlama, misalnya [1, 4, 12]")
    return how_long


Lama = Annotated[
    tuple[Hari, Hari, Hari],
    AfterValidator(_in_order),
    Field(description="Hari: tercepat, lazim, terlama (segitiga dengan puncak pada yang lazim)"),
]
"""How many days something takes: at least, usually, at most (a triangle with its tip at the second)."""


class Jenis(_Bagian):
    """A kind of case: an ordinary complaint, one with a hidden identity, an RCO, an own initiative."""

    bobot: Bobot
    rahasia: bool = False
    jalur_cepat: DasarJalurCepat | None = None
    prakarsa_sendiri: bool = False


class Pilihan(_Bagian):
    """One way to decide a task: the fields of its form. `nama` is unique in the task.

    It counts only for the kinds of case in `jenis`, and only where the last decision in each task of `bila` was one of
    those named. A value "+N hari" becomes the day N days ahead, "+N hari HH:MM" a time of it in Jakarta.
    """

    nama: str
    bobot: Bobot
    isian: dict[str, Any] = {}
    jenis: tuple[str, ...] = ()
    bila: Mapping[TaskId, tuple[str, ...]] = {}


class Putusan(_Bagian):
    """How officers decide a task, after how many working days, with how many minutes of work."""

    hari: Lama | None = None
    menit: Annotated[int, Field(ge=1, le=10_000)] | None = None
    pilihan: tuple[Pilihan, ...] = ()


class Balasan(_Bagian):
    """One way in which a party deals with a request: answers it after so many days, or keeps silent (`diam`).

    `oleh` answers, None: who was asked. It counts only where one of `kepada` was asked, and for the kinds in `jenis`.
    """

    bobot: Bobot
    diam: bool = False
    oleh: Pihak | None = None
    nilai: NilaiJawaban = NilaiJawaban.DIJAWAB
    hari: Lama = (1, 4, 12)
    kepada: tuple[Pihak, ...] = ()
    jenis: tuple[str, ...] = ()


class Pencabutan(_Bagian):
    """How many complainants withdraw, and how many days after they complained."""

    peluang: Peluang
    hari: Lama


class Penerimaan(_Bagian):
    """After how many days an addressee proves that he has a letter, and how many never do."""

    hari: Lama
    tanpa_bukti: Peluang


class Beban(_Bagian):
    """How much work a task is: `menit` for each that tells no minutes of its own, `jam_sehari` that an officer has."""

    menit: Annotated[int, Field(ge=1, le=10_000)]
    jam_sehari: Annotated[float, Field(gt=0, le=24)]


class Tahun(_Bagian):
    """A year of complaints. Weights (`bobot`) are shares of their sum."""

    nama: str
    sumber: Annotated[tuple[str, ...], Field(description="Dari mana angka-angkanya, dan yang mana anggapan")]
    mulai: Annotated[_Mulai | None, Field(description="Hari pertama; tanpa ini 1 Januari yang akan datang")] = None
    perkara: Annotated[int, Field(ge=1, le=100_000, description="Banyaknya perkara, bila --perkara tidak disebut")]
    jenis: Annotated[dict[str, Jenis], Field(min_length=1)]
    bulan: Annotated[dict[int, Bobot], Field(description="Bulan (1-12) dan bobotnya")]
    jam: Annotated[dict[int, Bobot], Field(description="Jam (0-23) kedatangan; petugas bekerja pada yang 8-16")]
    hari_libur: Annotated[float, Field(ge=0, le=1, description="Kedatangan pada hari libur, dibanding hari kerja")]
    pencabutan: Pencabutan
    penerimaan: Penerimaan
    beban: Beban
    putusan: dict[TaskId, Putusan]
    jawaban: dict[JenisPermintaan, Annotated[tuple[Balasan, ...], Field(min_length=1)]]

    @model_validator(mode="after")
    def _masuk_akal(self) -> Self:
        for problem in self._problems():
            raise PydanticCustomError("aturan", problem)
        return self

    def _problems(self) -> list[str]:
        found = [f"bulan {m} tidak ada" for m in self.bulan if not 1 <= m <= _MONTHS]
        found += [f"jam {h} tidak ada" for h in self.jam if not 0 <= h < _HOURS]
        if not any(BUKA.hour <= h < TUTUP.hour for h in self.jam):
            found.append(f"jam: sebut paling sedikit satu jam kerja, {BUKA.hour} sampai {TUTUP.hour - 1}")
        weights = {"jenis": [j.bobot for j in self.jenis.values()], "bulan": self.bulan.values()}
        weights |= {"jam": self.jam.values()}
        weights |= {f"putusan.{t}.pilihan": [o.bobot for o in p.pilihan] for t, p in self.putusan.items() if p.pilihan}
        weights |= {f"jawaban.{k}": [o.bobot for o in b] for k, b in self.jawaban.items()}
        found += [f"{where}: jumlah bobotnya nol" for where, values in weights.items() if not sum(values)]
        return [*found, *self._wrong_names()]

    def _undecided(self, told: Putusan) -> list[str]:
        """Kinds of case in which officers could not decide this task."""
        ways = [o for o in told.pilihan if o.bobot]
        kinds = [name for name, kind in self.jenis.items() if kind.bobot] if ways else []
        return [j for j in kinds if not any(not o.jenis or j in o.jenis for o in ways)]

    def _circular(self) -> list[str]:
        """Tasks of which each waits for how another of them was decided."""
        after = {task: {other for o in told.pilihan for other in o.bila} for task, told in self.putusan.items()}
        try:
            TopologicalSorter(after).prepare()
        except CycleError as error:
            return [f"putusan: bila melingkar: {' → '.join(error.args[1])}"]
        return []

    def _wrong_names(self) -> list[str]:
        found = []
        for task, told in self.putusan.items():
            names = [o.nama for o in told.pilihan]
            if names and task in NASKAH:
                found.append(f"putusan.{task}: pilihannya tetap, isi hanya hari dan menit")
            found += [f"putusan.{task}: pilihan {n} dua kali" for n in {n for n in names if names.count(n) > 1}]
            found += [f"putusan.{task}: tidak ada pilihan bagi jenis {j}" for j in self._undecided(told)]
            for o in told.pilihan:
                found += [f"putusan.{task}.{o.nama}: jenis {j} tidak ada" for j in o.jenis if j not in self.jenis]
                for other, wanted in o.bila.items():
                    known = {p.nama for p in self.putusan[other].pilihan} if other in self.putusan else set()
                    found += [f"putusan.{task}.{o.nama}: {other} tidak mengenal {n}" for n in wanted if n not in known]
        for kind, ways in self.jawaban.items():
            found += [f"jawaban.{kind}: jenis {j} tidak ada" for b in ways for j in b.jenis if j not in self.jenis]
            found += [
                f"jawaban.{kind}: {b.nilai} bukan jawabannya; pilih {', '.join(sorted(kind.ketentuan.jawaban))}"
                for b in ways
                if not b.diam and b.nilai not in kind.ketentuan.jawaban
            ]
        return found + self._circular()


def default_text() -> str:
    """The file that comes with the project, as it is written."""
    return (resources.files("pksbpmn.stories.year") / DEFAULT).read_text(encoding="utf-8")


def read_year(text: str, name: str) -> Tahun:
    """A year from what its file says. Raises MasukanSalah naming the file, the place and the cure."""
    return read_as(Tahun, text, f"Berkas {name}", "Lihat skemanya: pksbpmn simulasi --skema.")


def text_of(path: Path) -> str:
    """What a file says. Raises MasukanSalah where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise MasukanSalah(
            f"Berkas {path} tidak dapat dibaca.", "Sebut berkas YAML dengan --tahun, atau tidak sama sekali."
        ) from None
