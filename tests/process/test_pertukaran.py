"""Contact persons and data exchange on the real broker: every path of narahubung.bpmn and pertukaran-data.bpmn."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import Tugas
from pksbpmn.stories.stage import Panggung
from pksbpmn.usecases.perjanjian import narahubung
from pksbpmn.usecases.pertukaran import pertukaran
from tests.process.contoh import laporan_baru
from tests.process.data_pertukaran import kanal_data, minta_data, penyerahan, surel
from tests.process.juru_urusan import Juru


@pytest.fixture(scope="module")
def juru(panggung: Panggung) -> Juru:
    return Juru(panggung)


@pytest.fixture(scope="module")
def nomor_berkas(juru: Juru) -> str:
    """A complaint that the data are about."""
    return laporan_baru(juru)


@pytest.mark.aturan(
    "PKS-3-01", "PKS-5.1-01", "PKS-5.2-01", "PKS-5.3-01", "PKS-5.4-01", "PKS-5.5-01", "PKS-1-14", "NASKAH-09"
)
def test_data_diserahkan_diperiksa_dan_diberitaacarakan(juru: Juru, nomor_berkas: str) -> None:
    """Asked, refused over an unverified channel and from a stranger, handed over incomplete, completed, minuted."""
    nomor = minta_data(juru, nomor_berkas)
    juru.sampai(lambda: juru.menunggu(nomor, JenisPermintaan.PERTUKARAN_DATA) is not None, "permintaan data")
    baik = penyerahan(juru, Pihak.ITJEN, kanal_data(juru, Pihak.ITJEN), sumber="", verifikator="")
    for salah in (
        replace(baik, id_kanal=kanal_data(juru, Pihak.ITJEN, terverifikasi=False)),
        replace(baik, oleh="orang.lain@contoh.example"),
        replace(baik, penerima="orang.lain@contoh.example"),
        replace(baik, berkas=[]),
    ):
        with juru.transaksi() as uow, pytest.raises(MasukanSalah):
            pertukaran.serahkan(uow, nomor, salah)
    with juru.transaksi() as uow:
        pertukaran.serahkan(uow, nomor, baik)
    juru.sampai(lambda: juru.tugas(nomor, Tugas.LENGKAPI_PENYERAHAN) is not None, "penyerahan tidak lengkap")
    with juru.transaksi() as uow:
        pertukaran.lengkapi(uow, nomor, {"register pelayanan": True}, "Register unit", "Auditor")
    juru.lewati_batas_keputusan(nomor, Tugas.LENGKAPI_PENYERAHAN)
    juru.putuskan(nomor, Tugas.LENGKAPI_PENYERAHAN, penyerahanDilengkapi=True)
    juru.sampai(lambda: juru.tugas(nomor, Tugas.TELAAH_BERSAMA) is not None, "telaah bersama")
    with juru.transaksi() as uow:
        pertukaran.telaah(uow, nomor, "Pola penundaan tampak sejak Maret.")
    juru.lewati_batas_keputusan(nomor, Tugas.TELAAH_BERSAMA)
    juru.putuskan(nomor, Tugas.TELAAH_BERSAMA, telaahDilakukan=True)
    juru.berakhir(nomor)
    with juru.panggung.app.uow() as uow:
        urusan = uow.berkas.get(nomor)
        surat = uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.BERITA_ACARA_SERAH_TERIMA)
        tercatat = uow.penyerahan.find(nomor_berkas=nomor)
        assert urusan.akhir == "DISERAHKAN"
        assert sorted(s.kepada for s in surat) == ["ITJEN", "OMBUDSMAN"]
        assert tercatat[-1].kerahasiaan is Klasifikasi.TERBATAS
        assert uow.telaah_bersama.find(nomor_berkas=nomor)[0].hasil.startswith("Pola")


@pytest.mark.aturan("PKS-5.1-01", "PKS-4.5-03")
def test_ditolak_dengan_dasar_hukum_dan_tidak_diserahkan(juru: Juru, nomor_berkas: str) -> None:
    """One request is refused twice with its ground, another one, to the Ombudsman, is never answered."""
    ditolak, diam = minta_data(juru, nomor_berkas), minta_data(juru, nomor_berkas, Pihak.ITJEN)
    for lagi in (True, False):
        juru.sampai(lambda: juru.menunggu(ditolak, JenisPermintaan.PERTUKARAN_DATA) is not None, "permintaan data")
        itjen = surel(juru, Pihak.ITJEN)
        with juru.transaksi() as uow:
            with pytest.raises(MasukanSalah):
                pertukaran.tolak(uow, ditolak, itjen, " ")
            pertukaran.tolak(uow, ditolak, itjen, "UU 14/2008 Pasal 17 huruf i")
        juru.putuskan(ditolak, Tugas.NILAI_TANPA_DATA, mintaLagi=lagi)
    juru.berakhir(ditolak)
    juru.sampai(lambda: juru.tugas(diam, Tugas.NILAI_TANPA_DATA) is not None, "tenggat data lewat")
    juru.lewati_batas_keputusan(diam, Tugas.NILAI_TANPA_DATA)
    juru.putuskan(diam, Tugas.NILAI_TANPA_DATA, mintaLagi=False)
    juru.berakhir(diam)
    with juru.panggung.app.uow() as uow:
        assert uow.berkas.get(ditolak).akhir == "DITOLAK"
        assert uow.berkas.get(diam).akhir == "TIDAK_DISERAHKAN"


def _ganti(juru: Juru, surel: str, sejak: date) -> str:
    with juru.transaksi() as uow:
        return narahubung.ajukan_pergantian(
            uow,
            Pihak.ITJEN,
            jabatan="Sekretaris Inspektorat Jenderal",
            nama="",
            alamat="Jalan Contoh 3",
            telepon="000",
            email=surel,
            situs=None,
            nomor_surat="7/CONTOH/2026",
            berlaku_sejak=sejak,
        )


@pytest.mark.aturan("PKS-9.2-01", "PKS-4.2-02", "PKS-9.1-01")
def test_narahubung_berganti_sesudah_pemberitahuan_diterima(juru: Juru) -> None:
    """One change takes effect on its day, never before receipt; another is taken back in time."""
    lama, hari = surel(juru, Pihak.ITJEN), juru.panggung.sekarang().date()
    baru = _ganti(juru, "narahubung.baru@itjen.example", hari)
    batal = _ganti(juru, "narahubung.batal@itjen.example", hari + timedelta(days=60))
    juru.tenang()
    assert surel(juru, Pihak.ITJEN) == lama
    juru.berakhir(baru)
    assert surel(juru, Pihak.ITJEN) == "narahubung.baru@itjen.example"
    with juru.transaksi() as uow:
        narahubung.batalkan(uow, batal)
    juru.berakhir(batal)
    with juru.panggung.app.uow() as uow:
        riwayat = uow.narahubung.find(pihak=Pihak.ITJEN, delegasi_dari=None)
        assert uow.berkas.get(batal).akhir == "DIBATALKAN"
        assert [n.berlaku_sampai for n in riwayat if n.email == lama][-1] == riwayat[-2].berlaku_sejak
        assert riwayat[-2].diberitahukan is not None
        assert riwayat[-2].berlaku_sejak is not None
        assert riwayat[-2].berlaku_sejak >= riwayat[-2].diberitahukan
        with pytest.raises(MasukanSalah):
            narahubung.wajib_narahubung(uow, Pihak.ITJEN, lama)
