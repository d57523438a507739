"""What DPR, the President and the public read after a Rekomendasi that was not carried out (UU 37/2008 Pasal 38(4))."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.laporan import kejadian, lapor, pembukaan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah, surat
from tests.letters import text_of
from tests.unit.usecases.contents import up_to_rekomendasi
from tests.unit.usecases.hidden_case import NAMA, hidden_laporan, jejak
from tests.unit.usecases.joined import ANGGOTA, ASISTEN

P, S = Pihak, JenisSurat
PEMBACA = {P.DPR: S.LAPORAN_DPR, P.PRESIDEN: S.LAPORAN_PRESIDEN, P.PUBLIK: S.PUBLIKASI}

pytestmark = pytest.mark.aturan("TELAAH-141")


@pytest.fixture(autouse=True)
def officers(uow: UnitOfWork) -> None:
    for nomor, kelompok in ((ASISTEN, G.PEMERIKSAAN), (ANGGOTA, G.ANGGOTA_OMBUDSMAN)):
        pegawai.catat(uow, nomor, nama=f"Pejabat {nomor}", jabatan="J", pihak=P.OMBUDSMAN, kelompok=(kelompok,))


def _told(uow: UnitOfWork, nomor: str) -> dict[Pihak, Surat]:
    """The Rekomendasi was not carried out, and each has read so; the letters."""
    up_to_rekomendasi(uow, nomor)
    return {p: surat.terbitkan(uow, nomor, jenis, p) for p, jenis in PEMBACA.items()}


def test_what_is_opened_again_says_what_it_is_about_and_never_who_complained(uow: UnitOfWork) -> None:
    nomor = hidden_laporan(uow)
    uow.berkas.get(nomor).perihal = f"Sertifikat {NAMA} tertunda"
    kabar = _told(uow, nomor)
    rekomendasi = uow.surat.find(nomor_berkas=nomor, jenis=S.REKOMENDASI)[-1]
    lapor.tutup(uow, nomor, Akhir.DIPUBLIKASIKAN)
    isi = {"dasar": "BUKTI_BARU", "uraian": f"Kata {NAMA}"}
    urusan = kejadian.laporkan(uow, JenisKejadian.PEMBUKAAN_KEMBALI, P.TERLAPOR, nomor, isi)
    assert set(PEMBACA) <= set(pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=True))
    for p, s in kabar.items():
        dibuka = surat.terbitkan(uow, urusan, S.PEMBUKAAN_KEMBALI, p)
        (baris,) = [b.isi for b in dibuka.halaman.blok if b.jenis == "pasangan"]
        tertulis = {str(b[0]): str(b[1]) for b in baris}
        assert tertulis["Rekomendasi"].startswith(f"Nomor {rekomendasi.nomor} tanggal ")
        assert tertulis["Publikasi" if p is P.PUBLIK else "Laporan kami"].startswith(f"Nomor {s.nomor} tanggal ")
        assert tertulis["Terlapor"].startswith("Kepala Balai")
        assert "tertunda" in tertulis["Pokok laporan"]
        assert jejak(text_of(dibuka)) == []


@pytest.mark.parametrize("kepada", PEMBACA)
def test_that_it_was_withdrawn_is_signed_by_a_named_official(uow: UnitOfWork, nomor: str, kepada: Pihak) -> None:
    """POR 53/2021; the words are for who read of the Rekomendasi."""
    _told(uow, nomor)
    lapor.cabut(uow, nomor)
    lapor.catat_pencabutan(uow, nomor)
    n, _ = naskah.buka(uow, nomor, S.PENCABUTAN, [P.PELAPOR, kepada], None, baru=True)
    naskah.simpan_konsep(uow, n.id, ASISTEN, G.PEMERIKSAAN)
    naskah.tandatangani(uow, n.id, ANGGOTA, G.ANGGOTA_OMBUDSMAN, setuju=True)
    dicabut = surat.terbitkan_naskah(uow, n.id, kepada)
    assert [t.nama for t in dicabut.halaman.penandatangan] == [f"Pejabat {ANGGOTA}"]
    assert "tidak menggambarkan keadaan terakhir" in text_of(dicabut)
