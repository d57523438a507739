"""Case files: opened with a number and a process, looked up while they run, closed once."""

from datetime import date
from typing import Any

import pytest

from pksbpmn.domain.berkas.jenis import JenisBerkas, RuangLingkup
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.monev.laporan_monev import MuatanMonev
from pksbpmn.domain.perjanjian.perjanjian import MuatanPerjanjian
from pksbpmn.domain.perjanjian.perselisihan import MuatanPerselisihan
from pksbpmn.names import STARTED_BY, ProcessId
from pksbpmn.usecases.berkas import berkas
from pksbpmn.usecases.laporan.lapor import catat_himpunan_aturan
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import entries, entry, messages, not_found, refused

MUATAN = MuatanPerselisihan(id_perjanjian="pks-2024", pokok="Pokok")


@pytest.mark.aturan("PKS-3-01")
@pytest.mark.parametrize("jenis", JenisBerkas)
def test_berkas_has_a_number_a_scope_and_a_process_of_its_kind(uow: UnitOfWork, jenis: JenisBerkas) -> None:
    nomor = berkas.buka_dan_mulai(uow, jenis, Pihak.ITJEN, "Perihal", MUATAN, pihakLain=Pihak.OMBUDSMAN)
    kept = uow.berkas.get(nomor)
    exchange = jenis is JenisBerkas.PERTUKARAN_DATA
    assert nomor == f"0001/{jenis.kode}/III/2026"
    assert kept.ruang_lingkup is (RuangLingkup.PERTUKARAN_INFORMASI if exchange else RuangLingkup.PENYELESAIAN_LAPORAN)
    assert (kept.pengaju, kept.perihal, kept.dibuka, kept.akhir) == (Pihak.ITJEN, "Perihal", uow.clock.now(), None)
    assert (kept.nomor_perkara, kept.tentang_laporan, kept.himpunan_aturan) == (nomor, None, "POR-58-2023")
    (mulai,) = messages(uow, STARTED_BY[ProcessId(jenis)])
    assert (mulai.kunci, mulai.segera) == (nomor, True)
    assert mulai.variabel == {"nomorBerkas": nomor, "tanggalBerkas": "2026-03-02", "pihakLain": "OMBUDSMAN"}
    dibuka = entry(uow, f"{jenis}-dibuka")
    assert (dibuka.pelaku, dibuka.nomor_berkas, dibuka.rincian) == ("sistem", nomor, {"dari": "ITJEN", "laporan": None})


def test_numbers_run_by_kind_and_year(uow: UnitOfWork, clock: AdjustableClock) -> None:
    def number(jenis: JenisBerkas) -> str:
        return berkas.buka(uow, jenis, Pihak.OMBUDSMAN, "Perihal").nomor

    assert [number(JenisBerkas.MONEV), number(JenisBerkas.ADENDUM), number(JenisBerkas.MONEV)] == [
        "0001/ME/III/2026",
        "0001/ADD/III/2026",
        "0002/ME/III/2026",
    ]
    clock.set(date(2027, 1, 2))
    assert number(JenisBerkas.MONEV) == "0001/ME/I/2027"


@pytest.mark.aturan("C-01")
def test_a_matter_keeps_the_rules_of_its_laporan(uow: UnitOfWork, nomor: str) -> None:
    catat_himpunan_aturan(uow, nomor, "POR-26-2017")
    urusan = berkas.buka(uow, JenisBerkas.KEJADIAN, Pihak.OMBUDSMAN, "Perihal", tentang=nomor)
    assert (urusan.nomor_perkara, urusan.tentang_laporan) == (nomor, nomor)
    assert urusan.himpunan_aturan == "POR-26-2017"
    with not_found("Berkas 0009/LM/III/2026 tidak ditemukan."):
        berkas.buka(uow, JenisBerkas.KEJADIAN, Pihak.OMBUDSMAN, "Perihal", tentang="0009/LM/III/2026")
    assert uow.numbering.next("BERKAS/kejadian", 2026) == 2


def test_rules_are_those_of_the_day(uow: UnitOfWork, clock: AdjustableClock) -> None:
    clock.set(date(2024, 1, 10))
    assert berkas.buka(uow, JenisBerkas.LAPORAN, Pihak.PELAPOR, "Perihal").himpunan_aturan == "POR-26-2017"
    clock.set(date(2024, 1, 11))
    assert berkas.buka(uow, JenisBerkas.LAPORAN, Pihak.PELAPOR, "Perihal").himpunan_aturan == "POR-58-2023"


def test_closed_berkas_does_not_run(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    assert berkas.berjalan(uow, nomor).nomor == nomor
    berkas.tutup(uow, nomor, Akhir.DICABUT)
    closed = clock.now()
    clock.advance(days=1)
    berkas.tutup(uow, nomor, Akhir.SELESAI_MEDIASI)
    kept = uow.berkas.get(nomor)
    assert (kept.akhir, kept.ditutup, entries(uow).count("laporan-ditutup")) == ("DICABUT", closed, 1)
    with refused(f"Berkas {nomor} sudah ditutup (DICABUT).", "Berkas yang ditutup tidak berubah lagi."):
        berkas.berjalan(uow, nomor)


def test_a_matter_of_another_kind_is_refused(uow: UnitOfWork, nomor: str) -> None:
    urusan = berkas.buka_dan_mulai(uow, JenisBerkas.PERSELISIHAN, Pihak.ITJEN, "Perihal", MUATAN)
    assert berkas.muatan_berjalan(uow, urusan, MuatanPerselisihan) == (uow.berkas.get(urusan), MUATAN)
    for n, jenis, model in (
        (urusan, "perselisihan", MuatanPerjanjian),
        (nomor, "laporan", MuatanMonev),
    ):
        with refused(f"Berkas {n} adalah {jenis}.", "Periksa kembali nomornya."):
            berkas.muatan_berjalan(uow, n, model)
    berkas.tutup(uow, urusan, "MUFAKAT")
    with refused(f"Berkas {urusan} sudah ditutup (MUFAKAT)."):
        berkas.muatan_berjalan(uow, urusan, MuatanPerselisihan)
    assert berkas.muatan_dari(uow.berkas.get(urusan), MuatanPerselisihan) == MUATAN


@pytest.mark.parametrize("changed", [{"pokok": "Lain"}, {}])
def test_parts_of_what_a_matter_holds_are_replaced(uow: UnitOfWork, nomor: str, changed: dict[str, Any]) -> None:
    urusan = berkas.buka(uow, JenisBerkas.PERSELISIHAN, Pihak.ITJEN, "Perihal", MUATAN)
    berkas.ubah_muatan(urusan, **changed)
    assert urusan.muatan == MUATAN.model_copy(update=changed)
    assert MUATAN.pokok == "Pokok"
    with pytest.raises(ValueError, match="holds nothing"):
        berkas.ubah_muatan(uow.berkas.get(nomor), **changed)
