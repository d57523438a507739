"""Joined complaints when one of them is opened again: who is told, and whose name stays hidden."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.berkas.ringkasan import ringkas
from pksbpmn.usecases.laporan import kejadian, lapor, pembukaan
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from tests.letters import text_of
from tests.unit.usecases.cases import ask, messages, open_case
from tests.unit.usecases.contents import ISI_KEJADIAN, write
from tests.unit.usecases.hidden_case import NAMA, hidden_laporan, jejak
from tests.unit.usecases.joined import ANGGOTA, ASISTEN, LAIN, issue, join, other

P, S = Pihak, JenisSurat


@pytest.fixture(autouse=True)
def officers(uow: UnitOfWork) -> None:
    for nomor, kelompok in ((ASISTEN, G.PEMERIKSAAN), (ANGGOTA, G.ANGGOTA_OMBUDSMAN)):
        pegawai.catat(uow, nomor, nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=(kelompok,))


@pytest.mark.aturan("TELAAH-41", "TELAAH-42")
def test_a_joined_complaint_that_is_opened_again_goes_on_by_itself(uow: UnitOfWork) -> None:
    induk, nomor = open_case(uow), other(uow)
    join(uow, nomor, induk)
    lapor.tutup(uow, nomor, Akhir.DIGABUNG)
    isi = ISI_KEJADIAN[JenisKejadian.PEMBUKAAN_KEMBALI]
    urusan = kejadian.laporkan(uow, JenisKejadian.PEMBUKAAN_KEMBALI, P.PELAPOR, nomor, isi)
    assert pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=True) == (P.PELAPOR,)
    assert [g.selesai is None for g in uow.penggabungan.find(nomor_berkas=nomor)] == [False]
    uow.berkas.get(induk).akhir = Akhir.SELESAI_KLARIFIKASI
    assert len(issue(uow, induk, S.PEMBERITAHUAN_PENUTUPAN)) == 1


@pytest.mark.aturan("REG-I-04", "TELAAH-42")
@pytest.mark.parametrize("disetujui", [True, False])
def test_of_complaints_that_were_joined_none_names_the_hidden_leading_one(uow: UnitOfWork, disetujui: bool) -> None:
    """To nobody, while they are joined and after they have parted: not in the answer, not in what is asked then."""
    induk, nomor = hidden_laporan(uow), other(uow)
    join(uow, nomor, induk)
    lapor.tutup(uow, nomor, Akhir.DIGABUNG)
    isi = {"dasar": "BUKTI_BARU", "uraian": f"Kata {NAMA}"}
    urusan = kejadian.laporkan(uow, JenisKejadian.PEMBUKAAN_KEMBALI, P.TERLAPOR, nomor, isi)
    petugas.catat_isi(uow, urusan, "pembukaan-kembali", {"pertimbangan": f"Laporan {NAMA} sedang diperiksa."})
    pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=disetujui)
    for pihak in (P.TERLAPOR, P.PELAPOR):
        assert jejak(text_of(surat.terbitkan(uow, urusan, S.PEMBUKAAN_KEMBALI, pihak))) == []
    if disetujui:
        write(uow, nomor, "klarifikasi")
        petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": [f"Mengapa sertifikat {NAMA} tertunda?"]})
        diminta = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
        assert jejak(text_of(surat.terbitkan(uow, nomor, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, diminta))) == []
    dibaca = ringkas(uow, nomor)
    assert jejak(f"{dibaca.perihal} {dibaca.pembukaan}") == []


@pytest.mark.aturan("REG-I-04", "TELAAH-42")
def test_a_hidden_complainant_who_was_joined_stays_hidden_after_they_have_parted(uow: UnitOfWork) -> None:
    induk, nomor = open_case(uow), other(uow)
    join(uow, nomor, induk)
    lapor.tutup(uow, nomor, Akhir.DIGABUNG)
    uow.laporan.get(nomor).identitas_dirahasiakan = True
    isi = ISI_KEJADIAN[JenisKejadian.PEMBUKAAN_KEMBALI]
    urusan = kejadian.laporkan(uow, JenisKejadian.PEMBUKAAN_KEMBALI, P.PELAPOR, nomor, isi)
    pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=True)
    write(uow, induk, "klarifikasi")
    petugas.catat_isi(uow, induk, "klarifikasi", {"pertanyaan": [f"Kapan {LAIN} menerima sertifikat?"]})
    diminta = ask(uow, induk, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    for pihak in (P.TERLAPOR, P.PELAPOR):
        assert "Kenanga" not in text_of(surat.terbitkan(uow, induk, S.PERMINTAAN_KLARIFIKASI, pihak, diminta))


@pytest.mark.aturan("TELAAH-41", "TELAAH-81")
def test_who_was_told_of_the_end_of_the_leading_complaint_is_told_that_it_is_open(uow: UnitOfWork) -> None:
    """Not of a request that was refused: that is answered to who asked."""
    induk, nomor = open_case(uow), other(uow)
    join(uow, nomor, induk)
    lapor.tutup(uow, nomor, Akhir.DIGABUNG)
    lapor.tutup(uow, induk, Akhir.SELESAI_KLARIFIKASI)
    isi = ISI_KEJADIAN[JenisKejadian.PEMBUKAAN_KEMBALI]
    for disetujui, terbit in ((False, [None]), (True, [None, nomor])):
        urusan = kejadian.laporkan(uow, JenisKejadian.PEMBUKAAN_KEMBALI, P.PELAPOR, induk, isi)
        petugas.catat_isi(uow, urusan, "pembukaan-kembali", {"pertimbangan": "x"})
        pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=disetujui)
        semua = issue(uow, urusan, S.PEMBUKAAN_KEMBALI)
        assert [s.nomor_berkas for s in semua] == [n or urusan for n in terbit]
        assert all(induk in text_of(s) for s in semua)
        uow.berkas.get(urusan).akhir = "SELESAI"


@pytest.mark.aturan("TELAAH-111")
@pytest.mark.parametrize("akhir", [Akhir.DIANGGAP_DICABUT, Akhir.TIDAK_LOLOS_VERIFIKASI])
def test_who_was_told_that_the_leading_complaint_is_open_is_told_that_it_ended(uow: UnitOfWork, akhir: Akhir) -> None:
    """Without a word of whose fault it was; and what he can do for his own complaint."""
    induk, nomor = open_case(uow), other(uow)
    join(uow, nomor, induk)
    lapor.tutup(uow, nomor, Akhir.DIGABUNG)
    lapor.tutup(uow, induk, Akhir.SELESAI_KLARIFIKASI)
    urusan = kejadian.laporkan(
        uow, JenisKejadian.PEMBUKAAN_KEMBALI, P.PELAPOR, induk, ISI_KEJADIAN[JenisKejadian.PEMBUKAAN_KEMBALI]
    )
    pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=True)
    *_, again = messages(uow, MessageName.LAPORAN_DITERIMA)
    assert P.PELAPOR in again.variabel["kepadaPembukaan"]
    uow.berkas.get(induk).akhir = akhir
    petugas.catat_keputusan(uow, induk, "rapat-pleno", {"laporanDiterima": False, "alasanPenolakan": "BELUM_MENGADU"})
    utama, salinan = issue(uow, induk, S.PEMBERITAHUAN_PENUTUPAN)
    assert (utama.nomor_berkas, salinan.nomor_berkas) == (induk, nomor)
    assert (salinan.penerima.email, salinan.halaman.kepada.nama) == ("kenanga@contoh.example", LAIN)
    teks = text_of(salinan)
    assert f"penanganan laporan dengan nomor {induk} tentang" in teks
    assert "Saudara dapat memohon agar laporan Saudara dibuka kembali dan diperiksa tersendiri" in teks
    assert "Pelapor tidak melengkapi laporannya" not in teks
    assert ("Laporan tersebut tidak dilengkapi" in teks) is (akhir is Akhir.DIANGGAP_DICABUT)
    assert not jejak(teks)
