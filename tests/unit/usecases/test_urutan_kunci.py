"""The case file is locked before its requests, by whoever needs both: nobody waits crosswise (PostgreSQL)."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.laporan import kejadian, lapor, pembukaan
from pksbpmn.usecases.permintaan import jawaban, pembetulan, permintaan
from pksbpmn.usecases.permintaan.penerimaan import terima
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from tests.deadlines import approver
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import ask, open_case
from tests.unit.usecases.contents import ISI_KEJADIAN, write
from tests.unit.usecases.joined import ANGGOTA, ASISTEN, found, join, other

P = Pihak


@pytest.fixture
def locked(uow: UnitOfWork, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was locked, in this order."""
    order: list[str] = []

    def spied(lock: Callable[[str], object]) -> Callable[[str], object]:
        def get_locked(key: str) -> object:
            order.append(key)
            return lock(key)

        return get_locked

    for records in (uow.berkas, uow.permintaan):
        monkeypatch.setattr(records, "get_locked", spied(records.get_locked))
    for nomor, kelompok in ((ASISTEN, G.PEMERIKSAAN), (ANGGOTA, G.ANGGOTA_OMBUDSMAN)):
        pegawai.catat(uow, nomor, nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=(kelompok,))
    return order


def _first(order: list[str], *keys: str) -> list[str]:
    """These in the order in which each was locked first."""
    return sorted(keys, key=order.index)


@pytest.mark.parametrize("deed", ["jawab", "perpanjang", "betulkan", "buka kembali", "cabut"])
def test_the_case_file_is_locked_before_the_request(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, locked: list[str], deed: str
) -> None:
    write(uow, nomor, "klarifikasi")
    diminta = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR, received=False)
    s = surat.terbitkan(uow, nomor, JenisSurat.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, diminta)
    clock.advance(days=1)
    terima(uow, s.id, hari_ini(uow), "tanda terima")
    permintaan.hitung(uow, diminta, hari_ini(uow))
    batas = uow.permintaan.get(diminta).batas
    assert batas is not None
    if deed == "buka kembali":
        lapor.tutup(uow, nomor, Akhir.SELESAI_KLARIFIKASI)
        isi = ISI_KEJADIAN[JenisKejadian.PEMBUKAAN_KEMBALI]
        urusan = kejadian.laporkan(uow, JenisKejadian.PEMBUKAAN_KEMBALI, P.PELAPOR, nomor, isi)
    locked.clear()
    match deed:
        case "jawab":
            masuk = jawaban.JawabanMasuk(P.TERLAPOR, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, "Ya.")
            jawaban.jawab(uow, diminta, masuk)
        case "perpanjang":
            permintaan.perpanjang(uow, diminta, batas.date() + timedelta(days=3), "Dicari.", disetujui=approver(uow))
        case "betulkan":
            hari = hari_ini(uow) - timedelta(days=1)
            pembetulan.betulkan_penerimaan(uow, s.id, hari, "resi", alasan="Salah baca.", pegawai=ASISTEN)
        case "buka kembali":
            pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=True)
        case _:
            lapor.catat_pencabutan(uow, nomor)
    assert _first(locked, nomor, diminta) == [nomor, diminta]


def test_of_a_joined_complaint_the_leading_one_is_locked_first(uow: UnitOfWork, locked: list[str]) -> None:
    induk, nomor = open_case(uow), other(uow)
    join(uow, nomor, induk)
    lapor.tutup(uow, nomor, Akhir.DIGABUNG)
    diminta = ask(uow, nomor, JenisPermintaan.TANGGAPAN_PELAPOR, P.PELAPOR)
    locked.clear()
    masuk = jawaban.JawabanMasuk(P.PELAPOR, NilaiJawaban.MENERIMA, CaraJawaban.TERTULIS, "Ya.")
    jawaban.jawab(uow, diminta, masuk)
    assert _first(locked, induk, nomor, diminta) == [induk, nomor, diminta]
    found(uow, induk)
    lain = ask(uow, nomor, JenisPermintaan.TANGGAPAN_PELAPOR, P.PELAPOR)
    surat.terbitkan(uow, nomor, JenisSurat.PEMBERITAHUAN_HASIL, P.PELAPOR, lain)
    locked.clear()
    lapor.cabut(uow, nomor)
    assert _first(locked, induk, nomor, lain) == [induk, nomor, lain]
