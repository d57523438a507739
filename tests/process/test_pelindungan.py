"""Hidden identities and personal data on the real broker: akses-identitas.bpmn and pelindungan-data.bpmn."""

from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.pelindungan_data import JenisPelindunganData
from pksbpmn.names import Tugas
from pksbpmn.stories.stage import Panggung
from pksbpmn.usecases.kerahasiaan import akses_identitas, pelindungan_data
from pksbpmn.usecases.kerahasiaan.kerahasiaan import TUJUAN_IDENTITAS, lihat_identitas
from tests.process.contoh import laporan_baru
from tests.process.juru_urusan import Juru

PEMOHON, KUSTODIAN = "800001", "800002"


@pytest.fixture(scope="module")
def juru(panggung: Panggung) -> Juru:
    return Juru(panggung)


@pytest.fixture(scope="module")
def perkara(juru: Juru) -> str:
    """A complaint whose complainant is hidden."""
    return laporan_baru(juru, dirahasiakan=True)


def _lihat(juru: Juru, perkara: str) -> bool:
    with juru.transaksi() as uow:
        lihat = lihat_identitas(uow, perkara, pelaku=PEMOHON, peran=Peran.PEMERIKSA, tujuan=TUJUAN_IDENTITAS)
        return lihat is not None


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01", "PKS-8.3-01", "REG-E-09", "C-24")
def test_kustodian_memutus_akses_identitas(juru: Juru, perkara: str) -> None:
    """Refused for one, granted to another for five days by somebody else than himself; every look is in the journal."""
    with juru.panggung.app.uow() as uow, pytest.raises(MasukanSalah):
        akses_identitas.minta(uow, perkara, "Nama Orang", "ingin tahu")
    with juru.transaksi() as uow:
        ditolak = akses_identitas.minta(uow, perkara, PEMOHON, "Ingin tahu.")
        diberi = akses_identitas.minta(uow, perkara, PEMOHON, "Memastikan kewenangan mewakili.")
    assert not _lihat(juru, perkara)
    juru.putuskan(ditolak, Tugas.PUTUSKAN_AKSES_IDENTITAS, aksesDiberikan=False, lamaAkses=1, pemutus=int(KUSTODIAN))
    juru.berakhir(ditolak)
    juru.putuskan(diberi, Tugas.PUTUSKAN_AKSES_IDENTITAS, aksesDiberikan=True, lamaAkses=5, pemutus=int(PEMOHON))
    juru.lewati_batas_keputusan(diberi, Tugas.PUTUSKAN_AKSES_IDENTITAS)
    assert not _lihat(juru, perkara)
    juru.putuskan(diberi, Tugas.PUTUSKAN_AKSES_IDENTITAS, aksesDiberikan=True, lamaAkses=5, pemutus=int(KUSTODIAN))
    assert _lihat(juru, perkara)
    juru.berakhir(diberi)
    assert not _lihat(juru, perkara)
    with juru.panggung.app.uow() as uow:
        jurnal = uow.jurnal_akses.find(objek=f"identitas/{perkara}")
        assert [j.diizinkan for j in jurnal] == [False, False, True, False]
        assert uow.akses_identitas.find(nomor_berkas=diberi)[0].pemutus == KUSTODIAN
        assert uow.berkas.get(ditolak).akhir == "DITOLAK"


def _laporkan(juru: Juru, jenis: JenisPelindunganData, perkara: str) -> str:
    with juru.transaksi() as uow:
        return pelindungan_data.laporkan(uow, jenis, perkara, juru.panggung.sekarang())


def _surel(juru: Juru, nomor: str) -> list[str]:
    with juru.panggung.app.uow() as uow:
        return [k.kunci.split("/")[0] for k in uow.kiriman.find(nomor_berkas=nomor, jenis="INTERNAL")]


@pytest.mark.aturan("REG-P-06", "REG-P-08", "D-27", "C-23", "NASKAH-29")
def test_kegagalan_diberitahukan_dalam_tiga_kali_dua_puluh_empat_jam(juru: Juru, perkara: str) -> None:
    """In time nobody is warned; the notice must say all three things and goes to subject, institution and public."""
    nomor = _laporkan(juru, JenisPelindunganData.KEGAGALAN, perkara)
    juru.putuskan(nomor, Tugas.TANGANI_KEGAGALAN, penangananSelesai=True, umumkanKegagalan=True)
    assert juru.tugas(nomor, Tugas.TANGANI_KEGAGALAN) is not None
    isi = {"data_terungkap": "Pos-el.", "kapan_bagaimana": "Salah alamat.", "penanganan": "Ditarik."}
    with juru.transaksi() as uow:
        with pytest.raises(MasukanSalah):
            pelindungan_data.catat(uow, nomor, {"lain": "x"})
        pelindungan_data.catat(uow, nomor, isi)
    juru.putuskan(nomor, Tugas.TANGANI_KEGAGALAN, penangananSelesai=True, umumkanKegagalan=True)
    juru.berakhir(nomor)
    with juru.panggung.app.uow() as uow:
        assert sorted(s.kepada for s in uow.surat.find(nomor_berkas=nomor)) == ["LEMBAGA_PDP", "PELAPOR", "PUBLIK"]
    assert _surel(juru, nomor) == []


@pytest.mark.aturan("REG-P-06", "D-27", "D-28", "D-29", "REG-P-01")
def test_lewat_tiga_kali_dua_puluh_empat_jam_diperingatkan(juru: Juru, perkara: str) -> None:
    """Half the time reminds, the end warns both institutions, the duty stays; subjects are answered."""
    mulai = juru.panggung.sekarang()
    kegagalan = _laporkan(juru, JenisPelindunganData.KEGAGALAN, perkara)
    akses = _laporkan(juru, JenisPelindunganData.AKSES_SUBJEK, perkara)
    batas = _laporkan(juru, JenisPelindunganData.PEMBATASAN, perkara)
    juru.putuskan(batas, Tugas.PUTUSKAN_PERMINTAAN_SUBJEK, permintaanDikabulkan=True, pengecualian="TIDAK_ADA")
    juru.sampai_tanggal((mulai + timedelta(hours=36)).date() + timedelta(days=1))
    assert "pelindungan-tengah" in _surel(juru, kegagalan)
    assert "pelindungan-lewat" not in _surel(juru, kegagalan)
    juru.sampai_tanggal((mulai + timedelta(hours=72)).date() + timedelta(days=1))
    assert _surel(juru, kegagalan).count("pelindungan-lewat") == 2
    juru.lewati_batas_keputusan(kegagalan, Tugas.TANGANI_KEGAGALAN)
    juru.lewati_batas_keputusan(akses, Tugas.PUTUSKAN_PERMINTAAN_SUBJEK)
    isi = {"data_terungkap": "Pos-el.", "kapan_bagaimana": "Salah alamat.", "penanganan": "Ditarik."}
    with juru.transaksi() as uow:
        pelindungan_data.catat(uow, kegagalan, isi)
    juru.putuskan(kegagalan, Tugas.TANGANI_KEGAGALAN, penangananSelesai=True, umumkanKegagalan=False)
    juru.putuskan(akses, Tugas.PUTUSKAN_PERMINTAAN_SUBJEK, permintaanDikabulkan=False, pengecualian="KEWAJIBAN_HUKUM")
    for nomor in (kegagalan, akses, batas):
        juru.berakhir(nomor)
    with juru.panggung.app.uow() as uow:
        assert uow.berkas.get(akses).akhir == "DITOLAK"
        assert uow.berkas.get(batas).akhir == "DIKABULKAN"
        assert [s.kepada for s in uow.surat.find(nomor_berkas=akses)] == [Pihak.PELAPOR]
        assert uow.audit.find(nomor_berkas=kegagalan, peristiwa="pelindungan-terlambat")
