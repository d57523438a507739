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
from pksbpmn.names import Tugas
from pksbpmn.stories.stage import Panggung
from pksbpmn.usecases.berkas import penugasan
from pksbpmn.usecases.berkas.alamat import narahubung_berlaku
from pksbpmn.usecases.laporan import kejadian
from pksbpmn.usecases.monev.angka import hitung
from tests.process.contoh import laporan_baru
from tests.process.juru_urusan import Juru

SATU, DUA = "700001", "700002"


@pytest.fixture(scope="module")
def juru(panggung: Panggung) -> Juru:
    return Juru(panggung)


@pytest.fixture(scope="module")
def perkara(juru: Juru) -> str:
    """A complaint with an officer of the first unit."""
    nomor = laporan_baru(juru)
    with juru.transaksi() as uow:
        penugasan.tugaskan(uow, nomor, SATU, Peran.PEMERIKSA, "Pemeriksaan I")
    return nomor


def _laporkan(juru: Juru, jenis: JenisKejadian, perkara: str | None, dari: Pihak = Pihak.OMBUDSMAN, **isi: str) -> str:
    with juru.transaksi() as uow:
        n = narahubung_berlaku(uow, dari, juru.panggung.sekarang().date())
        return kejadian.laporkan(uow, jenis, dari, perkara, isi, oleh=n.id if n else None, keberatan_aktif=True)


def _akhir(juru: Juru, nomor: str) -> str | None:
    juru.berakhir(nomor)
    with juru.panggung.app.uow() as uow:
        return uow.berkas.get(nomor).akhir


@pytest.mark.aturan("PKS-4.2-01", "PKS-4.2-02")
def test_koordinasi_diberitahukan_kepada_narahubung_lain(juru: Juru) -> None:
    """Itjen's contact person opens it without a case; the Ombudsman's is notified and answers; a stranger may not."""
    with juru.panggung.app.uow() as uow, pytest.raises(MasukanSalah):
        kejadian.laporkan(uow, JenisKejadian.KOORDINASI, Pihak.ITJEN, None, {"pokok": "x"}, oleh="orang@contoh.example")
    nomor = _laporkan(juru, JenisKejadian.KOORDINASI, None, Pihak.ITJEN, pokok="Dugaan penundaan di beberapa balai.")
    juru.jawab(nomor, JenisPermintaan.KOORDINASI, Pihak.OMBUDSMAN, NilaiJawaban.DIJAWAB)
    juru.sampai(lambda: juru.tugas(nomor, Tugas.CATAT_HASIL_KOORDINASI) is not None, "hasil koordinasi")
    juru.lewati_batas_keputusan(nomor, Tugas.CATAT_HASIL_KOORDINASI)
    juru.putuskan(nomor, Tugas.CATAT_HASIL_KOORDINASI, hasilKoordinasi="DIPANTAU")
    assert _akhir(juru, nomor) == "DIPANTAU"
    with juru.panggung.app.uow() as uow:
        assert [s.kepada for s in uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.KOORDINASI)] == ["OMBUDSMAN"]


@pytest.mark.aturan("REG-V-05")
def test_pelimpahan_sesudah_disetujui_unit_penerima(juru: Juru, perkara: str) -> None:
    """A refused hand-over leaves the assignment; an approved one moves it and tells the complainant."""
    isi: dict[str, Any] = {
        "dari_unit": "Pemeriksaan I",
        "ke_unit": "Pemeriksaan II",
        "alasan": "Sektor.",
        "pegawai": DUA,
    }
    isi["kelompok"] = "resolusi-monitoring"
    with pytest.raises(MasukanSalah, match="kelompok: harus salah satu dari"):
        _laporkan(juru, JenisKejadian.PELIMPAHAN, perkara, **(isi | {"kelompok": "tetangga"}))
    tolak, setuju = (_laporkan(juru, JenisKejadian.PELIMPAHAN, perkara, **isi) for _ in range(2))
    juru.sampai(lambda: juru.tugas(tolak, Tugas.SETUJUI_PELIMPAHAN) is not None, "pelimpahan")
    tugas_penerima = juru.tugas(tolak, Tugas.SETUJUI_PELIMPAHAN)
    assert tugas_penerima is not None
    assert tugas_penerima.candidate_groups == ("resolusi-monitoring",)
    juru.putuskan(tolak, Tugas.SETUJUI_PELIMPAHAN, pelimpahanDisetujui=False)
    assert _akhir(juru, tolak) == "TIDAK_DILIMPAHKAN"
    juru.lewati_batas_keputusan(setuju, Tugas.SETUJUI_PELIMPAHAN)
    juru.putuskan(setuju, Tugas.SETUJUI_PELIMPAHAN, pelimpahanDisetujui=True)
    assert _akhir(juru, setuju) == "DILIMPAHKAN"
    with juru.panggung.app.uow() as uow:
        tugas = {p.pegawai: p.selesai for p in uow.penugasan.find(nomor_berkas=perkara)}
        assert tugas[SATU] is not None
        assert tugas[DUA] is None
        assert [s.kepada for s in uow.surat.find(nomor_berkas=setuju)] == ["PELAPOR"]


@pytest.mark.aturan("REG-E-07")
def test_halangan_diputuskan_anggota(juru: Juru, perkara: str) -> None:
    """Recorded and escalated to a member; nothing happens by itself, however late."""
    nomor = _laporkan(juru, JenisKejadian.HALANGAN, perkara, uraian="Ruang arsip ditutup.")
    juru.sampai(lambda: juru.tugas(nomor, Tugas.PUTUSKAN_HALANGAN) is not None, "halangan")
    tugas = juru.tugas(nomor, Tugas.PUTUSKAN_HALANGAN)
    assert tugas is not None
    assert tugas.candidate_groups == ("anggota-ombudsman",)
    juru.lewati_batas_keputusan(nomor, Tugas.PUTUSKAN_HALANGAN)
    with juru.panggung.app.uow() as uow:
        assert uow.surat.find(nomor_berkas=nomor) == []
        assert uow.berkas.get(nomor).akhir is None
    juru.putuskan(nomor, Tugas.PUTUSKAN_HALANGAN, tindakanHalangan="DILAPORKAN")
    assert _akhir(juru, nomor) == "DILAPORKAN"


@pytest.mark.aturan("REG-E-08")
def test_benturan_kepentingan_mengeluarkan_petugas(juru: Juru, perkara: str) -> None:
    """The officer is barred at once and can neither be assigned again; a replacement is named."""
    nomor = _laporkan(juru, JenisKejadian.BENTURAN_KEPENTINGAN, perkara, pegawai=DUA, alasan="Keluarga Terlapor.")
    juru.sampai(lambda: juru.tugas(nomor, Tugas.TUNJUK_PENGGANTI) is not None, "pengganti")
    juru.lewati_batas_keputusan(nomor, Tugas.TUNJUK_PENGGANTI)
    with juru.panggung.app.uow() as uow:
        assert [p for p in uow.penugasan.find(nomor_berkas=perkara, pegawai=DUA) if p.selesai is None] == []
        with pytest.raises(MasukanSalah):
            penugasan.tugaskan(uow, perkara, DUA, Peran.PEMERIKSA, "Pemeriksaan II")
        with pytest.raises(MasukanSalah):
            penugasan.periksa_benturan(uow, perkara, DUA)
    with juru.transaksi() as uow:
        penugasan.tugaskan(uow, perkara, "700003", Peran.PEMERIKSA, "Pemeriksaan II")
    juru.putuskan(nomor, Tugas.TUNJUK_PENGGANTI, penggantiDitunjuk=True)
    assert _akhir(juru, nomor) == "DIGANTI"


@pytest.mark.aturan("REG-R-09", "C-25", "REG-A-01")
def test_keberatan_bila_dinyalakan_dan_ganti_rugi_diteruskan(juru: Juru, perkara: str) -> None:
    """Keberatan is off by default; compensation is only passed on."""
    with juru.panggung.app.uow() as uow, pytest.raises(MasukanSalah, match="belum diaktifkan"):
        kejadian.laporkan(uow, JenisKejadian.KEBERATAN, Pihak.PELAPOR, perkara, {"alasan": "x"})
    keberatan = _laporkan(juru, JenisKejadian.KEBERATAN, perkara, Pihak.PELAPOR, alasan="Pendapat keliru.")
    ganti_rugi = _laporkan(juru, JenisKejadian.GANTI_RUGI, perkara, Pihak.PELAPOR, uraian="Kerugian perjalanan.")
    assert _akhir(juru, ganti_rugi) == "DITERUSKAN"
    juru.lewati_batas_keputusan(keberatan, Tugas.PUTUSKAN_KEBERATAN)
    juru.putuskan(keberatan, Tugas.PUTUSKAN_KEBERATAN, putusanKeberatan="DITOLAK")
    assert _akhir(juru, keberatan) == "DITOLAK"
    with juru.panggung.app.uow() as uow:
        hari = juru.panggung.sekarang().date()
        angka = hitung(uow, Periode(mulai=hari.replace(year=hari.year - 2), sampai=hari)).kejadian
    assert angka["keberatan"] >= 1
    assert angka["ganti_rugi"] >= 1
