"""What is kept between transactions, and what they carry: an installation without disk, engine or mail."""

from copy import deepcopy
from datetime import timedelta
from functools import cache
from importlib import resources
from typing import Any, cast

import yaml

from pksbpmn.camunda.deadline_table import TabelTenggatDmn
from pksbpmn.documents.lembaga import load_lembaga
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penomoran import POLA_BERKAS
from pksbpmn.domain.berkas.unggahan import BATAS_BAWAAN
from pksbpmn.registry.holiday_table import load_calendar
from pksbpmn.settings import Settings
from pksbpmn.usecases.journal import SISTEM
from pksbpmn.usecases.ports import Pemindai, Statistik, UnitOfWork
from pksbpmn.usecases.ports.records import RECORDS
from tests.fakes.equipment import AdjustableClock, MemoryDocuments, PlainPenyegel, PlainTypesetter, UncountedStatistik
from tests.fakes.rows import Row, record_from, row_of
from tests.fakes.unit_of_work import MemoryUnitOfWork


class MemoryRegistry:
    """A new installation: the agreement of 2024, and nothing else. The real calendar, deadlines and institutions."""

    def __init__(self) -> None:
        self.clock = AdjustableClock()
        self.kalender = load_calendar()
        self.tabel_tenggat = TabelTenggatDmn()
        self.lembaga = load_lembaga()
        self.typesetter = PlainTypesetter(self.lembaga)
        self.documents = MemoryDocuments()
        self.penyegel = PlainPenyegel()
        self.batas_unggahan = BATAS_BAWAAN
        self.masa_pernyataan = timedelta(minutes=15)
        self.masa_keberatan = timedelta(days=14)
        self.selisih_jam = timedelta(minutes=10)
        self.pemindai: Pemindai | None = None
        self.statistik = cast("Statistik", UncountedStatistik())
        self.pola_nomor_surat: str = Settings.model_fields["letter_number_pattern"].default
        pola_laporan: str = Settings.model_fields["complaint_number_pattern"].default
        self.pola_nomor_berkas = dict.fromkeys(JenisBerkas, POLA_BERKAS) | {JenisBerkas.LAPORAN: pola_laporan}
        self.rows: dict[str, list[Row]] = {name: [] for name in RECORDS} | _agreement()
        self.counters: dict[tuple[str, int], int] = {}
        self.results: dict[int, str] = {}
        self.instances: dict[int, str] = {}
        self.open_transaction = False
        self.acting = SISTEM

    def uow(self) -> UnitOfWork:
        """A new unit of work."""
        return MemoryUnitOfWork(self)


@cache
def _signed() -> dict[str, Any]:
    text = resources.files("pksbpmn.registry").joinpath("perjanjian-2024.yaml").read_text("utf-8")
    return cast("dict[str, Any]", yaml.safe_load(text))


def _agreement() -> dict[str, list[Row]]:
    """The agreement as signed, as every registry has it from its first migrations."""
    seed = deepcopy(_signed())
    of_the_agreement = {
        name: [{"id": f"{name}-{n}", "id_perjanjian": seed["perjanjian"]["id"], **x} for n, x in enumerate(seed[name])]
        for name in ("dasar_hukum", "naskah_asli")
    }
    narahubung = [{"id": f"narahubung-{x['pihak'].lower()}-2024", **x} for x in seed["narahubung"]]
    tables: dict[str, list[dict[str, Any]]] = {
        "nota_kesepahaman": [seed["nota_kesepahaman"]],
        "perjanjian": [seed["perjanjian"]],
        "narahubung": narahubung,
        **of_the_agreement,
    }
    return {name: [row_of(record_from(RECORDS[name], x)) for x in data] for name, data in tables.items()}
