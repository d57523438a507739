"""Every setting of a process owner with the value in force, read where it stands."""

import json
import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from importlib import resources

from pksbpmn.camunda.decision_tables import read_table, texts_in
from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.cli.context import Cli
from pksbpmn.cli.output import day
from pksbpmn.documents.lembaga import load_lembaga
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.kerahasiaan.kewenangan import BACA_SAMPAI
from pksbpmn.domain.kerahasiaan.penyamaran import BOLEH_TAHU
from pksbpmn.domain.pengaturan import PENGATURAN
from pksbpmn.domain.perjanjian.perjanjian import MASA_BERLAKU_KOSONG
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.tenggat.kalender import JenisHari
from pksbpmn.names import JenisTenggat
from pksbpmn.registry.holiday_table import load_calendar
from pksbpmn.settings import Settings
from pksbpmn.usecases.berkas.pengaturan import PengaturanRegistri, pengaturan_registri

_UNASKED = (JenisTenggat.PELINDUNGAN_DATA,)
"""What is reminded of without being asked of anybody."""
_BOUND = {"<": "sebelum", "<=": "sampai dengan", ">=": "sejak", ">": "sesudah"}
_KELAS_PEMERIKSAAN = re.compile(r"VERIFIKASI|KELAS_")


@dataclass(frozen=True)
class _Sources:
    """Where values are read from."""

    registry: PengaturanRegistri
    settings: Settings

    @cached_property
    def tenggat(self) -> list[dict[str, str]]:
        return read_table("tenggat")

    def rows(self, jenis: str) -> list[dict[str, str]]:
        """Rules of `tenggat.dmn` for one kind of request."""
        return [r for r in self.tenggat if jenis in _kinds(r)]

    def durations(self, *jenis: str) -> str:
        """Their durations: "KLARIFIKASI_1 14 hari kalender"."""
        return "; ".join(
            f"{j} {_duration(r)}{_validity(r)}"
            + (f" (pembanding {r['lamaPembanding']} {_days(r['jenisHariPembanding'])})" if _has_comparison(r) else "")
            for j in jenis
            for r in self.rows(j)
        )


def pengaturan(cli: Cli) -> None:
    """Tampilkan setiap pengaturan (C-01 sampai C-26), tempatnya, dan nilai yang berlaku sekarang."""
    with cli.application.uow() as uow:
        sources = _Sources(pengaturan_registri(uow), cli.settings)
    rows = [asdict(p) | {"berlaku": _VALUES[p.id](sources)} for p in PENGATURAN]
    if cli.out.json:
        cli.out.data(rows)
        return
    for p in rows:
        cli.out.text(f"{p['id']}  {p['arti']}")
        cli.out.facts(
            [
                ("Berlaku", p["berlaku"]),
                ("Bawaan", p["bawaan"]),
                ("Tempat", f"{p['letak']} ({p['tempat']})"),
                ("Ubah", p["cara"]),
            ],
            indent=2,
        )
        cli.out.text()


def _kinds(r: dict[str, str]) -> list[str]:
    return texts_in(r["jenisPermintaan"])


def _days(jenis: str) -> str:
    try:
        return JenisHari(jenis).sebutan
    except ValueError:
        raise PksError(
            f"Tabel tenggat.dmn menyebut jenis hari {jenis} yang tidak dikenal.", f"Pakai {', '.join(JenisHari)}."
        ) from None


def _duration(r: dict[str, str]) -> str:
    return f"{r['lama']} {_days(r['jenisHari'])}"


def _validity(r: dict[str, str]) -> str:
    limit = re.match(r'(<=|<|>=|>)\s*date\("(.+)"\)', r["date(tanggalBerkas)"])
    return "" if limit is None else f" bagi laporan {_BOUND[limit[1]]} {limit[2]}"


def _has_comparison(r: dict[str, str]) -> bool:
    return r["lamaPembanding"] != "null"


def _himpunan_aturan(_: _Sources) -> str:
    return "; ".join(f"{r['himpunanAturan']} ({r['labelLahp']}){_validity(r)}" for r in read_table("peraturan"))


def _jenis_hari(s: _Sources) -> str:
    by_kind = defaultdict[str, set[str]](set)
    for r in s.tenggat:
        by_kind[r["jenisHari"]] |= {f"{j}{_validity(r)}" for j in _kinds(r)}
    units = [j for j in (JenisHari.KERJA, JenisHari.JAM, JenisHari.BULAN) if j in by_kind]
    return "; ".join([*(f"{j.sebutan}: {', '.join(sorted(by_kind[j]))}" for j in units), "lainnya hari kalender"])


def _kelas_pemeriksaan(s: _Sources) -> str:
    found = {j for r in s.tenggat for j in _kinds(r) if _KELAS_PEMERIKSAAN.match(j)}
    return s.durations(*sorted(found)) if found else "tanpa batas waktu"


_AT_THE_END = 100


def _reminders(s: _Sources) -> str:
    requests = [r for r in s.tenggat if set(_kinds(r)) & set(JenisPermintaan)]
    percents = sorted({tuple(int(r[f"pengingat{n}"]) for n in ("Pertama", "Kedua", "Ketiga")) for r in requests})
    moments = "; ".join(
        f"{a} dan {b} persen, lalu {'pada batasnya' if c == _AT_THE_END else f'{c} persen'}" for a, b, c in percents
    )
    data = "; ".join(f"{j} {r['pengingatPertama']} persen" for j in _UNASKED for r in s.rows(j))
    return f"{moments}; {data}; {s.durations('PERKEMBANGAN_LAHP', 'PERKEMBANGAN_REKOMENDASI')}"


def _choices(form: str, key: str) -> list[str]:
    content = json.loads((diagram_dir() / f"{form}.form").read_text(encoding="utf-8"))
    field = next(k for k in content["components"] if k.get("key") == key)
    return [str(v["value"]) for v in field["values"]]


def _lahp_headings(_: _Sources) -> str:
    wording = (
        resources.files("pksbpmn.documents").joinpath("wording/pemeriksaan/lahp.jinja").read_text(encoding="utf-8")
    )
    return "; ".join(re.findall(r"^# (.+)$", wording, re.MULTILINE))


def _mou(s: _Sources) -> str:
    terms = [day(m) if m else MASA_BERLAKU_KOSONG for m in s.registry.masa_mou]
    return "; ".join(terms) or MASA_BERLAKU_KOSONG


def _holidays(s: _Sources) -> str:
    estimates = s.settings.holidays_accept_estimates
    table = load_calendar(s.settings.holidays_file, accept_estimates=estimates).tabel
    file = f"; berkas {s.settings.holidays_file.name}" if s.settings.holidays_file else ""
    warning = "; PERKIRAAN DITERIMA, hanya untuk peragaan" if estimates else ""
    return f"tahun yang ditetapkan: {', '.join(map(str, sorted(table.tahun_ditetapkan())))}{file}{warning}"


def _penandatangan(s: _Sources) -> str:
    officials = load_lembaga(s.settings.lembaga_file).content.penandatangan
    return "; ".join(f"{role}: {p.jabatan}{f' ({p.dasar})' if p.dasar else ''}" for role, p in officials.items())


_VALUES: Mapping[str, Callable[[_Sources], str]] = {
    "C-01": _himpunan_aturan,
    "C-02": _jenis_hari,
    "C-03": lambda s: s.durations("KLARIFIKASI_1"),
    "C-04": lambda s: s.durations("KLARIFIKASI_1", "KLARIFIKASI_2"),
    "C-05": lambda s: s.durations("KELENGKAPAN"),
    "C-06": lambda s: s.durations("TINDAK_LANJUT_LAHP"),
    "C-07": lambda s: s.durations("PELAKSANAAN_REKOMENDASI"),
    "C-08": _kelas_pemeriksaan,
    "C-09": _reminders,
    "C-10": lambda _: ", ".join(_choices("tetapkan-temuan", "bentukMaladministrasi")),
    "C-11": _lahp_headings,
    "C-12": lambda s: f"{s.registry.kanal_terverifikasi} dari {s.registry.kanal} kanal terverifikasi",
    "C-13": lambda _: ", ".join(_choices("usulkan-jadwal", "tempatPertemuan")),
    "C-14": lambda _: f"nama dibaca {', '.join(sorted(BOLEH_TAHU))}; salinan lain disamarkan",
    "C-15": lambda s: f"{s.registry.delegasi} delegasi tercatat",
    "C-16": lambda _: "laporan berjalan dan laporan baru menurut undang-undang",
    "C-17": lambda s: f"{s.settings.letter_number_pattern}; {s.settings.complaint_number_pattern}",
    "C-18": lambda s: (
        f"{s.settings.retention_years} tahun, lalu ditinjau" if s.settings.retention_years else "belum ditetapkan"
    ),
    "C-19": lambda s: f"{s.registry.rujukan} rujukan tercatat, tanpa tenggat",
    "C-20": _mou,
    "C-21": _holidays,
    "C-22": _penandatangan,
    "C-23": lambda s: s.registry.penerima_pdp,
    "C-24": lambda _: "; ".join(f"{p}: sampai {k}" for p, k in BACA_SAMPAI.items()),
    "C-25": lambda s: "menyala" if s.settings.objection_enabled else "mati",
    "C-26": lambda s: f"{s.settings.signing}, {'dengan' if s.settings.tsa_url else 'tanpa'} cap waktu",
}
