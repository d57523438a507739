"""Events around a case on the real broker: every path of kejadian.bpmn."""

from typing import Any

import pytest

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.monev.angka import Periode
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import TaskId
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.berkas import penugasan
from pksbpmn.usecases.berkas.alamat import narahubung_berlaku
from pksbpmn.usecases.laporan import kejadian
from pksbpmn.usecases.monev.angka import hitung
from tests.process.examples import new_laporan, new_own_initiative
from tests.process.matters import Matters

SATU, DUA = "700001", "700002"


@pytest.fixture(scope="module")
def matters(stage: Stage) -> Matters:
    return Matters(stage)


@pytest.fixture(scope="module")
def perkara(matters: Matters) -> str:
    """A complaint with an officer of the first unit."""
    nomor = new_laporan(matters)
    with matters.transaction() as uow:
        penugasan.tugaskan(uow, nomor, SATU, Peran.PEMERIKSA, "Pemeriksaan I")
    return nomor


def _report(
    matters: Matters, jenis: JenisKejadian, perkara: str | None, dari: Pihak = Pihak.OMBUDSMAN, **isi: str
) -> str:
    with matters.transaction() as uow:
        n = narahubung_berlaku(uow, dari, matters.stage.now().date())
        return kejadian.laporkan(uow, jenis, dari, perkara, isi, oleh=n.id if n else None, keberatan_aktif=True)


def _end(matters: Matters, nomor: str) -> str | None:
    matters.until_ended(nomor)
    with matters.app.uow() as uow:
        return uow.berkas.get(nomor).akhir


@pytest.mark.aturan("PKS-4.2-01", "PKS-4.2-02")
def test_koordinasi_is_notified_to_the_other_narahubung(matters: Matters) -> None:
    """Itjen's contact person opens it without a case; the Ombudsman's is notified and answers; a stranger may not."""
    with matters.app.uow() as uow, pytest.raises(MasukanSalah):
        kejadian.laporkan(uow, JenisKejadian.KOORDINASI, Pihak.ITJEN, None, {"pokok": "x"}, oleh="orang@contoh.example")
    nomor = _report(matters, JenisKejadian.KOORDINASI, None, Pihak.ITJEN, pokok="Dugaan penundaan di beberapa balai.")
    matters.answer(nomor, JenisPermintaan.KOORDINASI, Pihak.OMBUDSMAN, NilaiJawaban.DIJAWAB)
    matters.await_task(nomor, TaskId.CATAT_HASIL_KOORDINASI)
    matters.pass_decision_limit(nomor, TaskId.CATAT_HASIL_KOORDINASI)
    matters.decide(nomor, TaskId.CATAT_HASIL_KOORDINASI, hasilKoordinasi="DIPANTAU")
    assert _end(matters, nomor) == "DIPANTAU"
    with matters.app.uow() as uow:
        assert [s.kepada for s in uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.KOORDINASI)] == ["OMBUDSMAN"]


@pytest.mark.aturan("REG-V-05")
def test_pelimpahan_takes_effect_once_the_receiving_unit_approves(matters: Matters, perkara: str) -> None:
    """A refused hand-over leaves the assignment; an approved one moves it and tells the complainant."""
    isi: dict[str, Any] = {
        "dari_unit": "Pemeriksaan I",
        "ke_unit": "Pemeriksaan II",
        "alasan": "Sektor.",
        "pegawai": DUA,
    }
    isi["kelompok"] = "resolusi-monitoring"
    with pytest.raises(MasukanSalah, match="kelompok: harus salah satu dari"):
        _report(matters, JenisKejadian.PELIMPAHAN, perkara, **(isi | {"kelompok": "tetangga"}))
    tolak, setuju = (_report(matters, JenisKejadian.PELIMPAHAN, perkara, **isi) for _ in range(2))
    assert matters.await_task(tolak, TaskId.SETUJUI_PELIMPAHAN).candidate_groups == ("resolusi-monitoring",)
    matters.decide(tolak, TaskId.SETUJUI_PELIMPAHAN, pelimpahanDisetujui=False)
    assert _end(matters, tolak) == "TIDAK_DILIMPAHKAN"
    matters.pass_decision_limit(setuju, TaskId.SETUJUI_PELIMPAHAN)
    matters.decide(setuju, TaskId.SETUJUI_PELIMPAHAN, pelimpahanDisetujui=True)
    assert _end(matters, setuju) == "DILIMPAHKAN"
    with matters.app.uow() as uow:
        tugas = {p.pegawai: p.selesai for p in uow.penugasan.find(nomor_berkas=perkara)}
        assert tugas[SATU] is not None
        assert tugas[DUA] is None
        assert [s.kepada for s in uow.surat.find(nomor_berkas=setuju)] == ["PELAPOR"]


@pytest.mark.aturan("REG-V-05", "REG-O-01")
def test_pelimpahan_of_own_initiative_has_no_pelapor_to_tell(matters: Matters) -> None:
    sendiri = new_own_initiative(matters)
    isi: dict[str, Any] = {
        "dari_unit": "I",
        "ke_unit": "II",
        "alasan": "Sektor.",
        "pegawai": DUA,
        "kelompok": "pemeriksaan",
    }
    nomor = _report(matters, JenisKejadian.PELIMPAHAN, sendiri, **isi)
    matters.decide(nomor, TaskId.SETUJUI_PELIMPAHAN, pelimpahanDisetujui=True)
    assert _end(matters, nomor) == "DILIMPAHKAN"
    with matters.app.uow() as uow:
        assert uow.surat.find(nomor_berkas=nomor) == []
        assert [p.pegawai for p in uow.penugasan.find(nomor_berkas=sendiri)] == [DUA]


@pytest.mark.aturan("REG-E-07")
def test_an_obstruction_is_decided_by_a_member(matters: Matters, perkara: str) -> None:
    """Recorded and escalated to a member; nothing happens by itself, however late."""
    nomor = _report(matters, JenisKejadian.HALANGAN, perkara, uraian="Ruang arsip ditutup.")
    assert matters.await_task(nomor, TaskId.PUTUSKAN_HALANGAN).candidate_groups == ("anggota-ombudsman",)
    matters.pass_decision_limit(nomor, TaskId.PUTUSKAN_HALANGAN)
    with matters.app.uow() as uow:
        assert uow.surat.find(nomor_berkas=nomor) == []
        assert uow.berkas.get(nomor).akhir is None
    matters.decide(nomor, TaskId.PUTUSKAN_HALANGAN, tindakanHalangan="DILAPORKAN")
    assert _end(matters, nomor) == "DILAPORKAN"


@pytest.mark.aturan("REG-E-08")
def test_a_conflict_of_interest_removes_the_officer(matters: Matters, perkara: str) -> None:
    """The officer is barred at once and can neither be assigned again; a replacement is named."""
    nomor = _report(matters, JenisKejadian.BENTURAN_KEPENTINGAN, perkara, pegawai=DUA, alasan="Keluarga Terlapor.")
    matters.await_task(nomor, TaskId.TUNJUK_PENGGANTI)
    matters.pass_decision_limit(nomor, TaskId.TUNJUK_PENGGANTI)
    with matters.app.uow() as uow:
        assert [p for p in uow.penugasan.find(nomor_berkas=perkara, pegawai=DUA) if p.selesai is None] == []
        with pytest.raises(MasukanSalah):
            penugasan.tugaskan(uow, perkara, DUA, Peran.PEMERIKSA, "Pemeriksaan II")
        with pytest.raises(MasukanSalah):
            penugasan.periksa_benturan(uow, perkara, DUA)
    with matters.transaction() as uow:
        penugasan.tugaskan(uow, perkara, "700003", Peran.PEMERIKSA, "Pemeriksaan II")
    matters.decide(nomor, TaskId.TUNJUK_PENGGANTI, penggantiDitunjuk=True)
    assert _end(matters, nomor) == "DIGANTI"


@pytest.mark.aturan("REG-R-09", "C-25", "REG-A-01")
def test_keberatan_only_when_switched_on_and_compensation_is_passed_on(matters: Matters, perkara: str) -> None:
    """Keberatan is off by default; compensation is only passed on."""
    with matters.app.uow() as uow, pytest.raises(MasukanSalah, match="belum diaktifkan"):
        kejadian.laporkan(uow, JenisKejadian.KEBERATAN, Pihak.PELAPOR, perkara, {"alasan": "x"})
    keberatan = _report(matters, JenisKejadian.KEBERATAN, perkara, Pihak.PELAPOR, alasan="Pendapat keliru.")
    ganti_rugi = _report(matters, JenisKejadian.GANTI_RUGI, perkara, Pihak.PELAPOR, uraian="Kerugian perjalanan.")
    assert _end(matters, ganti_rugi) == "DITERUSKAN"
    matters.pass_decision_limit(keberatan, TaskId.PUTUSKAN_KEBERATAN)
    matters.decide(keberatan, TaskId.PUTUSKAN_KEBERATAN, putusanKeberatan="DITOLAK")
    assert _end(matters, keberatan) == "DITOLAK"
    with matters.app.uow() as uow:
        hari = matters.stage.now().date()
        (surat,) = uow.surat.find(nomor_berkas=ganti_rugi)
        assert (surat.jenis, surat.kepada) == (JenisSurat.PENYERAHAN_GANTI_RUGI, Pihak.PELAPOR)
        assert "Peraturan Ombudsman Nomor 31 Tahun 2018" in surat.halaman.model_dump_json()
        angka = hitung(uow, Periode(mulai=hari.replace(year=hari.year - 2), sampai=hari)).kejadian
    assert angka["keberatan"] >= 1
    assert angka["ganti_rugi"] >= 1
