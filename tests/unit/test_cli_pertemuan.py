"""The command line for meetings that all agreed to."""

from datetime import datetime, time, timedelta

import pytest

from pksbpmn.domain.berkas.kiriman import PesanMesin
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.usecases.pemeriksaan import petugas, putusan
from tests.outbox import in_outbox
from tests.unit.cli_tools import Terminal, terminal, today

pks = pytest.fixture(terminal, name="pks")


def _agreed(pks: Terminal) -> str:
    """A complaint whose parties agreed to meet in five days."""
    nomor = pks.file_laporan()
    waktu = datetime.combine(today() + timedelta(days=5), time(9), JAKARTA).isoformat()
    with pks.application().uow() as uow:
        petugas.tahap_dimulai(uow, nomor, Tahap.KONSILIASI)
        jadwal = {"jadwalPertemuan": waktu, "tempatPertemuan": "KANTOR_OMBUDSMAN"}
        putusan.catat_keputusan(uow, nomor, "usulkan-jadwal", jadwal)
        uow.commit()
    for pihak in (Pihak.PELAPOR, Pihak.TERLAPOR):
        pks.ask(nomor, JenisPermintaan.JADWAL_KONSILIASI, pihak)
        jawaban = ("jawab", nomor, "JADWAL_KONSILIASI", "--dari", pihak, "--nilai", "SETUJU", "--isi", "Baik.")
        assert pks(*jawaban).status == 0
    return nomor


@pytest.mark.aturan("PKS-4.6b-01")
def test_a_meeting_is_moved_once_with_a_reason(pks: Terminal) -> None:
    nomor = _agreed(pks)
    assert "alasan" in pks("pertemuan", nomor, "dipindahkan", "--alasan", " ").err
    hasil = pks("pertemuan", nomor, "dipindahkan", "--alasan", "Ruang dipakai.")
    assert (hasil.status, hasil.out.strip()) == (0, f"Pertemuan laporan {nomor} dipindahkan.")
    assert "Tidak ada pertemuan" in pks("pertemuan", nomor, "dibatalkan", "--alasan", "Lagi.").err
    with pks.application().uow() as uow:
        assert [m.variabel for m in in_outbox(uow, PesanMesin) if m.nama == "pertemuan-diubah"] == [
            {"tindakanPertemuan": "DIPINDAHKAN"}
        ]


def test_a_meeting_that_nobody_agreed_to_is_not_called_off(pks: Terminal) -> None:
    nomor, sebelum = pks.file_laporan(), pks.row_count()
    assert "Tindakan tidak dikenal" in pks("pertemuan", nomor, "hapus", "--alasan", "x").err
    assert "Tidak ada pertemuan" in pks("pertemuan", nomor, "dibatalkan", "--alasan", "x").err
    assert pks.row_count() == sebelum
