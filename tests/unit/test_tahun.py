"""A year as it is drawn: by the seed alone, as the file says; and what is told of a file that says nonsense."""

import json
import math
from collections import Counter
from datetime import date, datetime, time, timedelta
from heapq import heappush
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jsonschema
import pytest
import yaml
from filelock import FileLock

from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.camunda.forms import form_of
from pksbpmn.domain.galat import GalatSementara, MasukanSalah, PksError
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.tenggat.kalender import JAKARTA, KalenderKerja
from pksbpmn.names import TaskId
from pksbpmn.registry.holiday_table import load_calendar
from pksbpmn.settings import Settings
from pksbpmn.stories.model import relatif
from pksbpmn.stories.year import running
from pksbpmn.stories.year.draw import Lot
from pksbpmn.stories.year.driver import Deed, Standing, Year
from pksbpmn.stories.year.fitting import refuse_unfit
from pksbpmn.stories.year.grid import Grid
from pksbpmn.stories.year.model import NASKAH, Tahun, default_text, read_year
from pksbpmn.stories.year.plan import Arrival, arrivals, complaint
from pksbpmn.stories.year.running import Order, Watch, admit, finished, first_day, run
from pksbpmn.testing.elements import read_definitions

FIRST = date(2027, 1, 1)
DAY = timedelta(days=1)
KELENGKAPAN = JenisPermintaan.KELENGKAPAN
AKAR = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def year() -> Tahun:
    return read_year(default_text(), "bawaan")


@pytest.fixture(scope="module")
def calendar() -> KalenderKerja:
    return load_calendar(None, accept_estimates=True)


def drawn(year: Tahun, calendar: KalenderKerja, seed: int = 1, count: int = 11_269) -> list[Arrival]:
    return list(arrivals(year, seed, count, FIRST, calendar))


def test_the_same_seed_draws_the_same_year_and_another_one_another(year: Tahun, calendar: KalenderKerja) -> None:
    again = drawn(year, calendar, count=500)
    assert again == drawn(year, calendar, count=500)
    assert again != drawn(year, calendar, seed=2, count=500)
    assert [complaint(year, a, 1) for a in again[:20]] == [complaint(year, a, 1) for a in again[:20]]


def test_a_draw_does_not_depend_on_what_was_asked_before() -> None:
    questions = [("verifikasi-formil", 1), ("KLARIFIKASI_1/ITJEN/1", 0), ("bulan",)]
    there = [Lot(7, 3).unit(*q) for q in questions]
    back = [Lot(7, 3).unit(*q) for q in reversed(questions)]
    assert there == back[::-1]
    assert len({Lot(7, n).unit("bulan") for n in range(1000)}) == 1000


def test_a_year_is_as_its_file_says(year: Tahun, calendar: KalenderKerja) -> None:
    """The published figures: 9.365 complaints, 1.756 RCO, 148 of its own initiative, of 11.269."""
    planned = drawn(year, calendar)
    kinds = Counter(a.kind for a in planned)
    complaints = kinds["LAPORAN"] + kinds["IDENTITAS_DIRAHASIAKAN"]
    assert complaints == pytest.approx(9365, rel=0.03)
    assert kinds["RCO"] == pytest.approx(1756, rel=0.1)
    assert kinds["PRAKARSA_SENDIRI"] == pytest.approx(148, rel=0.3)
    by_month = Counter(a.at.month for a in planned)
    assert by_month[7] == pytest.approx(1127, rel=0.15)
    assert by_month[4] == pytest.approx(676, rel=0.15)
    assert {a.at.hour for a in planned} == set(year.jam)
    open_days = Counter(calendar.buka(a.at.date()) for a in planned)
    assert open_days[True] > 4 * open_days[False] > 0
    assert [a.at for a in planned] == sorted(a.at for a in planned)


def _share(year: Tahun, task: str, names: set[str], kind: str = "LAPORAN") -> float:
    ways = [o for o in year.putusan[TaskId(task)].pilihan if not o.jenis or kind in o.jenis]
    return sum(o.bobot for o in ways if o.nama in names) / sum(o.bobot for o in ways)


def _refused(year: Tahun, kind: str) -> float:
    """How many end before klarifikasi: not completed, twice asked, or found unfit."""
    (silent,) = [b.bobot / sum(x.bobot for x in year.jawaban[KELENGKAPAN]) for b in year.jawaban[KELENGKAPAN] if b.diam]
    short = _share(year, "verifikasi-formil", {"kurang"}, kind)
    lost = short * silent * (1 + short * (1 - silent))
    return lost + (1 - lost) * (1 - _share(year, "verifikasi-materiil", {"layak"}, kind))


def test_a_year_ends_as_the_published_ones_did(year: Tahun) -> None:
    """Of complaints 44 % in verification; 291 of some 8,000 with a finding; three a year in a Rekomendasi."""
    assert _refused(year, "LAPORAN") == pytest.approx(0.44, abs=0.03)
    everything = sum(k.bobot for k in year.jenis.values())
    passed = sum(k.bobot * (1 - _refused(year, name)) for name, k in year.jenis.items()) / everything
    settled = _share(year, "nilai-klarifikasi", {"selesai"}) * _share(year, "putuskan-penutupan", {"ditutup"})
    found = passed * (1 - settled) * _share(year, "tetapkan-temuan", {"penundaan", "prosedur", "tidak-melayani"})
    assert 0.03 <= found <= 0.04
    assert 2 <= year.perkara * found * _share(year, "nilai-tindak-lanjut", {"tidak"}) <= 5


def test_days_are_a_triangle() -> None:
    lengths = [Lot(1, n).days((2, 5, 20), "lama") for n in range(4000)]
    assert (min(lengths), max(lengths)) == (2, 20)
    assert sum(lengths) / len(lengths) == pytest.approx(9, abs=0.3)
    assert Lot(1, 1).days((3, 3, 3), "lama") == 3


def test_officers_and_institutions_act_on_working_days_only(year: Tahun, calendar: KalenderKerja) -> None:
    grid, days = Grid(year, calendar), (0, 1, 9)
    friday = datetime.combine(date(2027, 5, 7), time(14), JAKARTA)
    for n in range(300):
        for act in (grid.officer, grid.institution):
            at = act(friday, days, Lot(1, n), "tugas")
            assert at > friday
            assert calendar.buka(at.date())
            assert at.hour in grid.office_hours
            assert at.hour != friday.hour
    assert grid.stop(friday.replace(hour=20, minute=1)) == datetime.combine(date(2027, 5, 8), time(9), JAKARTA)
    assert grid.reached(friday.replace(hour=3)) == datetime.combine(date(2027, 5, 6), time(20), JAKARTA)


def test_the_default_year_answers_every_task_that_a_complaint_meets(year: Tahun) -> None:
    """Every user task of the diagrams that a complaint passes, each with fields that its form takes."""
    passed = (
        "laporan",
        "klarifikasi",
        "pemeriksaan",
        "panggilan",
        "konsiliasi",
        "penjadwalan",
        "berita-acara",
        "lahp",
        "mediasi",
        "rekomendasi",
        "penyampaian",
    )
    asked = {
        e.id for d in read_definitions(diagram_dir()) if d.id in passed for e in d.elements if e.id in list(TaskId)
    }
    assert asked == {t for t, p in year.putusan.items() if p.pilihan}
    assert set(year.putusan) >= NASKAH
    for task, told in year.putusan.items():
        for way in told.pilihan:
            named = {"penandatanganOmbudsman": 1} if task == TaskId.TANDATANGANI_BERITA_ACARA else {}
            form = form_of(task)
            assert form is not None
            form.check(relatif(way.isian, FIRST) | named)


def test_the_default_year_fits_the_schema_and_the_documented_schema_is_current() -> None:
    schema = Tahun.model_json_schema()
    jsonschema.validate(json.loads(json.dumps(yaml.safe_load(default_text()))), schema)
    written = json.loads((AKAR / "docs" / "tahun.schema.json").read_text(encoding="utf-8"))
    assert written == schema, "jalankan: make names"


def changed(**parts: Any) -> str:
    return yaml.safe_dump(yaml.safe_load(default_text()) | parts)


def circular(other: str) -> dict[str, Any]:
    """A choice that counts only after itself, or after one that counts only after it."""
    return {"nama": "a", "bobot": 1, "bila": {other: ["a"]}}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("nama: [", r"tahun\.yaml baris 1: YAML rusak"),
        (changed(perkara=0), r"perkara"),
        (changed(bulan={13: 1}), r"bulan 13 tidak ada"),
        (changed(jam={20: 1}), r"jam kerja, 8 sampai 15"),
        (changed(jenis={"LAPORAN": {"bobot": 0}}), r"jenis: jumlah bobotnya nol"),
        (changed(penerimaan={"hari": [3, 1, 2], "tanpa_bukti": 0}), r"penerimaan.hari.*tercepat, lazim, terlama"),
        (changed(jawaban={"KELENGKAPAN": [{"bobot": 1, "nilai": "HADIR"}]}), r"jawaban.KELENGKAPAN: HADIR bukan"),
        (changed(putusan={"terbang": {}}), r"putusan.terbang"),
        (
            changed(putusan={"rapat-pleno": {"pilihan": [{"nama": "a", "bobot": 1, "bila": {"rapat-pleno": ["b"]}}]}}),
            r"putusan.rapat-pleno.a: rapat-pleno tidak mengenal b",
        ),
        (changed(sumbr=[]), r"sumbr"),
        (changed(bulan={1: math.inf}), r"bulan\.1: harus bilangan"),
        (changed(bulan={"januari": 1}), r"bulan\.januari: harus bilangan bulat"),
        (changed(putusan={"rapat-pleno": {"menit": 0}}), r"putusan\.rapat-pleno\.menit: paling sedikit 1"),
        (
            changed(putusan={"susun-konsep": {"pilihan": [{"nama": "a", "bobot": 1}]}}),
            r"putusan\.susun-konsep: .*tetap",
        ),
        ("", r"harus berisi bidang-bidang"),
        (default_text() + "perkara: 5\n", r"tahun\.yaml baris \d+: yang sama sudah disebut"),
        (default_text().replace("jam_sehari: 6", "jam_sehari: 6,5"), r"beban\.5: .* pecahan ditulis dengan titik"),
        (default_text() + "mulai: 2027-02-30\n", r"ada tanggal .* yang tidak ada"),
        (default_text() + "mulai: 9999-06-01\n", r"mulai: paling banyak 2035-01-01"),
        (changed(putusan={"rapat-pleno": {"pilihan": [circular("rapat-pleno")]}}), r"rapat-pleno → rapat-pleno"),
        (
            changed(
                putusan={
                    "rapat-pleno": {"pilihan": [circular("telaahan-lahp")]},
                    "telaahan-lahp": {"pilihan": [circular("rapat-pleno")]},
                }
            ),
            r"bila melingkar: ",
        ),
        (
            changed(putusan={"rapat-pleno": {"pilihan": [{"nama": "a", "bobot": 1, "jenis": ["RCO"]}]}}),
            r"putusan\.rapat-pleno: tidak ada pilihan bagi jenis IDENTITAS_DIRAHASIAKAN",
        ),
    ],
)
def test_nonsense_is_refused_with_its_place_and_the_cure(text: str, said: str) -> None:
    with pytest.raises(MasukanSalah, match=said) as refused:
        read_year(text, "tahun.yaml")
    assert refused.value.obat


def test_a_folder_with_another_year_is_refused_and_nothing_changes(tmp_path: Path) -> None:
    order = Order(default_text(), 1, 10, diagram_dir(), FIRST)
    admit(order, tmp_path / "baru")
    folder = tmp_path / "begun"
    folder.mkdir()
    admit(order, folder)
    (folder / "simulasi.json").write_text(json.dumps(order.manifest), encoding="utf-8")
    admit(order, folder)
    for other, said in (
        (Order(default_text(), 2, 10, diagram_dir(), FIRST), "benih lain"),
        (Order(default_text(), 1, 11, diagram_dir(), FIRST), "jumlah perkara lain"),
        (Order(default_text() + "\n", 1, 10, diagram_dir(), FIRST), "berkas tahun lain"),
        (Order(default_text(), 1, 10, Path(__file__).parents[1] / "kunjungan", FIRST), "diagram lain"),
    ):
        with pytest.raises(MasukanSalah, match=said):
            admit(other, folder)
    strange = tmp_path / "lain"
    strange.mkdir()
    (strange / "surat.txt").write_text("penting", encoding="utf-8")
    with pytest.raises(MasukanSalah, match="berisi hal lain"):
        admit(order, strange)
    assert [p.name for p in strange.iterdir()] == ["surat.txt"]


@pytest.mark.parametrize(
    ("task", "fields", "said"),
    [
        ("rapat-pleno", {"laporanDiterima": "ya"}, "nilai laporanDiterima tidak sah"),
        ("rapat-pleno", {"takdikenal": True}, "takdikenal tidak ada pada formulirnya"),
        ("catat-penerimaan", {"tanggalDiterima": "+x hari"}, "nilai tanggalDiterima tidak sah"),
    ],
)
def test_what_a_form_would_refuse_after_hours_is_refused_at_once(task: str, fields: dict[str, Any], said: str) -> None:
    refuse_unfit(read_year(default_text(), "bawaan"), "bawaan", diagram_dir(), FIRST)
    told = yaml.safe_load(default_text())["putusan"]
    told[task]["pilihan"] = [{"nama": "a", "bobot": 1, "isian": fields}]
    unfit = read_year(changed(putusan=told), "tahun.yaml")
    with pytest.raises(MasukanSalah, match=rf"tahun\.yaml: putusan\.{task}\.a: .*{said}"):
        refuse_unfit(unfit, "tahun.yaml", diagram_dir(), FIRST)


@pytest.mark.parametrize("left", [{}, {"menit": 60}])
def test_a_task_without_a_choice_is_missed_at_once_however_rare(left: dict[str, Any]) -> None:
    """It would stop the year in the first case that comes to it: of thousands, after hours."""
    told = yaml.safe_load(default_text())["putusan"]
    told.pop("putuskan-publikasi")
    short = read_year(changed(putusan=told | ({"putuskan-publikasi": left} if left else {})), "tahun.yaml")
    with pytest.raises(MasukanSalah, match=r"tahun\.yaml: putusan\.putuskan-publikasi: tidak ada pilihan") as refused:
        refuse_unfit(short, "tahun.yaml", diagram_dir(), FIRST)
    assert "--bawaan" in refused.value.obat


def test_a_folder_of_another_version_or_a_busy_one_is_refused(tmp_path: Path) -> None:
    order = Order(default_text(), 1, 10, diagram_dir(), FIRST)
    with FileLock(tmp_path / "simulasi.lock"), pytest.raises(PksError, match="sedang dijalankan perintah lain"):
        run(order, tmp_path, Settings(), Watch())
    assert [p.name for p in tmp_path.iterdir()] == ["simulasi.lock"]
    admit(order, tmp_path)
    (tmp_path / "angka.json").write_text('{"year": "lain", "kelak": 1}', encoding="utf-8")
    with pytest.raises(MasukanSalah, match=r"angka\.json .* versi pksbpmn yang lain"):
        finished(tmp_path)
    (tmp_path / "simulasi.json").write_text("[", encoding="utf-8")
    with pytest.raises(MasukanSalah, match=r"simulasi\.json dalam folder simulasi rusak"):
        admit(order, tmp_path)


def test_a_year_stops_before_the_disk_is_full_and_says_how_to_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moment = datetime(2027, 3, 1, 9, tzinfo=JAKARTA)
    running._before_move(tmp_path, moment)
    monkeypatch.setattr(running, "disk_usage", lambda _: SimpleNamespace(free=2**20))
    with pytest.raises(PksError, match="kurang dari 512 MB") as stopped:
        running._before_move(tmp_path, moment + DAY)
    assert "meneruskannya" in stopped.value.obat
    assert (tmp_path / "saat.txt").read_text(encoding="utf-8") == moment.isoformat()


def test_where_there_is_no_room_no_engine_is_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine would say so too, but send the user to a setting that is of no use here."""
    monkeypatch.setattr(running, "disk_usage", lambda _: SimpleNamespace(free=2**20))
    monkeypatch.setattr(running, "open_stage", lambda *_, **__: pytest.fail("an engine was started"))
    with pytest.raises(PksError, match="kurang dari 512 MB"):
        run(Order(default_text(), 1, 10, diagram_dir(), FIRST), tmp_path / "baru", Settings(), Watch())


def test_in_a_case_the_next_deed_waits_until_all_saw_what_came_of_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    moment, year, done = datetime(2027, 3, 1, 9, tzinfo=JAKARTA), object.__new__(Year), list[str]()
    year.__dict__ |= {"_planned": (), "_moment": moment, "_standing": Standing()}
    monkeypatch.setattr(Year, "_do", lambda _, deed: done.__iadd__([deed.subject]) is done)
    for at, nomor, what in ((moment, "1", "b"), (moment, "1", "a"), (moment, "2", "c"), (moment + DAY, "2", "d")):
        heappush(year._standing.deeds, (at, nomor, "tugas", what, 0, Deed(nomor, "tugas", what)))
    assert year._act()
    assert done == ["a", "c"]
    assert year._act()
    assert done == ["a", "c", "b"]
    assert not year._act()


def test_what_is_tried_again_keeps_its_place_in_its_case(monkeypatch: pytest.MonkeyPatch) -> None:
    moment, year, tried = datetime(2027, 3, 1, 9, tzinfo=JAKARTA), object.__new__(Year), list[str]()
    year.__dict__ |= {"_planned": (), "_moment": moment, "_standing": Standing()}

    def done(_: Year, __: object, deed: Deed) -> bool:
        tried.append(deed.what)
        if len(tried) == 1:
            raise GalatSementara("Mesin proses tidak menjawab.")
        return True

    monkeypatch.setattr(Year, "_case", lambda *_: object())
    monkeypatch.setattr(Year, "_done", done)
    for at, what in ((moment - DAY, "tugas"), (moment, "jawab")):
        heappush(year._standing.deeds, (at, "1", what, "", 0, Deed("1", what, what)))
    while year._act():
        pass
    assert tried == ["tugas", "tugas", "jawab"]


def test_a_year_that_has_begun_cannot_be_simulated(year: Tahun, tmp_path: Path) -> None:
    assert first_day(year, tmp_path, date(2026, 6, 1)) == date(2027, 1, 1)
    past = year.model_copy(update={"mulai": date(2026, 1, 1)})
    with pytest.raises(MasukanSalah, match="hanya dapat dimajukan"):
        first_day(past, tmp_path, date(2026, 6, 1))
