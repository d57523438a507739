"""Every setting of a process owner with the value in force, read where it stands."""

import json
import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from importlib import resources

from pksbpmn.camunda.decision_tables import read_table
from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.cli.context import Cli
from pksbpmn.cli.output import day
from pksbpmn.documents.lembaga import muat_lembaga
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.kerahasiaan.kewenangan import BACA_SAMPAI
from pksbpmn.domain.kerahasiaan.penyamaran import BOLEH_TAHU
from pksbpmn.domain.pengaturan import PENGATURAN
from pksbpmn.domain.perjanjian.perjanjian import MASA_BERLAKU_KOSONG
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.tenggat.kalender import JenisHari
from pksbpmn.domain.tenggat.tenggat import JenisTenggat
from pksbpmn.registry.holiday_table import muat_kalender
from pksbpmn.settings import Settings
from pksbpmn.usecases.berkas.pengaturan import PengaturanRegistri, pengaturan_registri

_TANPA_PERMINTAAN = (JenisTenggat.PELINDUNGAN_DATA,)
"""What is reminded of without being asked of anybody."""
_KELAS_PEMERIKSAAN = re.compile(r"VERIFIKASI|KELAS_")


@dataclass(frozen=True)
class _Sumber:
    """Where values are read from."""

    registri: PengaturanRegistri
    settings: Settings

    @cached_property
    def tenggat(self) -> list[dict[str, str]]:
        return read_table("tenggat")

    def baris(self, jenis: str) -> list[dict[str, str]]:
        """Rules of `tenggat.dmn` for one kind of request."""
        return [r for r in self.tenggat if jenis in _disebut(r)]

    def lama(self, *jenis: str) -> str:
        """Their durations: "KLARIFIKASI_1 14 hari kalender"."""
        return "; ".join(
            f"{j} {_lama(r)}{_berlaku(r)}"
            + (f" (pembanding {r['lamaPembanding']} {_hari(r['jenisHariPembanding'])})" if _ada_pembanding(r) else "")
            for j in jenis
            for r in self.baris(j)
        )


def pengaturan(cli: Cli) -> None:
    """Tampilkan setiap pengaturan (C-01 sampai C-25), tempatnya, dan nilai yang berlaku sekarang."""
    with cli.uow() as uow:
        sumber = _Sumber(pengaturan_registri(uow), cli.settings)
    semua = [asdict(p) | {"berlaku": _NILAI[p.id](sumber)} for p in PENGATURAN]
    if cli.out.json:
        cli.out.data(semua)
        return
    for p in semua:
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


def _disebut(r: dict[str, str]) -> list[str]:
    return re.findall(r"\w+", r["jenisPermintaan"])


def _hari(jenis: str) -> str:
    try:
        return JenisHari(jenis).sebutan
    except ValueError:
        raise PksError(
            f"Tabel tenggat.dmn menyebut jenis hari {jenis} yang tidak dikenal.", f"Pakai {', '.join(JenisHari)}."
        ) from None


def _lama(r: dict[str, str]) -> str:
    return f"{r['lama']} {_hari(r['jenisHari'])}"


def _berlaku(r: dict[str, str]) -> str:
    batas = re.match(r'(<|>=) date\("(.+)"\)', r["date(tanggalBerkas)"])
    if batas is None:
        return ""
    return f" bagi laporan {'sebelum' if batas[1] == '<' else 'sejak'} {batas[2]}"


def _ada_pembanding(r: dict[str, str]) -> bool:
    return r["lamaPembanding"] != "null"


def _himpunan(_: _Sumber) -> str:
    return "; ".join(f"{r['himpunanAturan']} ({r['labelLahp']}){_berlaku(r)}" for r in read_table("peraturan"))


def _jenis_hari(s: _Sumber) -> str:
    menurut = defaultdict[str, set[str]](set)
    for r in s.tenggat:
        menurut[r["jenisHari"]] |= {f"{j}{_berlaku(r)}" for j in _disebut(r)}
    satuan = [j for j in (JenisHari.KERJA, JenisHari.JAM, JenisHari.BULAN) if j in menurut]
    return "; ".join([*(f"{j.sebutan}: {', '.join(sorted(menurut[j]))}" for j in satuan), "lainnya hari kalender"])


def _kelas(s: _Sumber) -> str:
    ada = [r["jenisPermintaan"] for r in s.tenggat if _KELAS_PEMERIKSAAN.match(r["jenisPermintaan"])]
    return s.lama(*ada) if ada else "tanpa batas waktu"


def _pengingat(s: _Sumber) -> str:
    permintaan = [r for r in s.tenggat if set(_disebut(r)) & set(JenisPermintaan)]
    persen = sorted({(int(r["pengingatPertama"]), int(r["pengingatKedua"])) for r in permintaan})
    saat = "; ".join(f"{a} dan {b} persen" for a, b in persen)
    data = "; ".join(f"{j} {r['pengingatPertama']} persen" for j in _TANPA_PERMINTAAN for r in s.baris(j))
    return f"{saat}, lalu pada batasnya; {data}; {s.lama('PERKEMBANGAN_LAHP', 'PERKEMBANGAN_REKOMENDASI')}"


def _pilihan(formulir: str, kunci: str) -> list[str]:
    isi = json.loads((diagram_dir() / f"{formulir}.form").read_text(encoding="utf-8"))
    bidang = next(k for k in isi["components"] if k.get("key") == kunci)
    return [str(v["value"]) for v in bidang["values"]]


def _isi_lahp(_: _Sumber) -> str:
    naskah = resources.files("pksbpmn.documents").joinpath("wording/lahp.jinja").read_text(encoding="utf-8")
    return "; ".join(re.findall(r"^# (.+)$", naskah, re.MULTILINE))


def _mou(s: _Sumber) -> str:
    masa = [day(m) if m else MASA_BERLAKU_KOSONG for m in s.registri.masa_mou]
    return "; ".join(masa) or MASA_BERLAKU_KOSONG


def _libur(s: _Sumber) -> str:
    perkiraan = s.settings.holidays_accept_estimates
    tabel = muat_kalender(s.settings.holidays_file, terima_perkiraan=perkiraan).tabel
    berkas = f"; berkas {s.settings.holidays_file.name}" if s.settings.holidays_file else ""
    peringatan = "; PERKIRAAN DITERIMA, hanya untuk peragaan" if perkiraan else ""
    return f"tahun yang ditetapkan: {', '.join(map(str, sorted(tabel.tahun_ditetapkan())))}{berkas}{peringatan}"


def _penandatangan(s: _Sumber) -> str:
    isi = muat_lembaga(s.settings.lembaga_file).isi.penandatangan
    return "; ".join(f"{peran}: {p.jabatan}{f' ({p.dasar})' if p.dasar else ''}" for peran, p in isi.items())


_NILAI: Mapping[str, Callable[[_Sumber], str]] = {
    "C-01": _himpunan,
    "C-02": _jenis_hari,
    "C-03": lambda s: s.lama("KLARIFIKASI_1"),
    "C-04": lambda s: s.lama("KLARIFIKASI_1", "KLARIFIKASI_2"),
    "C-05": lambda s: s.lama("KELENGKAPAN"),
    "C-06": lambda s: s.lama("TINDAK_LANJUT_LAHP"),
    "C-07": lambda s: s.lama("PELAKSANAAN_REKOMENDASI"),
    "C-08": _kelas,
    "C-09": _pengingat,
    "C-10": lambda _: ", ".join(_pilihan("tetapkan-temuan", "bentukMaladministrasi")),
    "C-11": _isi_lahp,
    "C-12": lambda s: f"{s.registri.kanal_terverifikasi} dari {s.registri.kanal} kanal terverifikasi",
    "C-13": lambda _: ", ".join(_pilihan("usulkan-jadwal", "tempatPertemuan")),
    "C-14": lambda _: f"nama dibaca {', '.join(sorted(BOLEH_TAHU))}; salinan lain disamarkan",
    "C-15": lambda s: f"{s.registri.delegasi} delegasi tercatat",
    "C-16": lambda _: "laporan berjalan diteruskan, laporan baru ditolak",
    "C-17": lambda s: f"{s.settings.letter_number_pattern}; {s.settings.complaint_number_pattern}",
    "C-18": lambda s: (
        f"{s.settings.retention_years} tahun, lalu ditinjau" if s.settings.retention_years else "belum ditetapkan"
    ),
    "C-19": lambda s: f"{s.registri.rujukan} rujukan tercatat, tanpa tenggat",
    "C-20": _mou,
    "C-21": _libur,
    "C-22": _penandatangan,
    "C-23": lambda s: s.registri.penerima_pdp,
    "C-24": lambda _: "; ".join(f"{p}: sampai {k}" for p, k in BACA_SAMPAI.items()),
    "C-25": lambda s: "menyala" if s.settings.objection_enabled else "mati",
}
