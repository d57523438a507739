"""Joined complaints when one of them is opened again: who is told, and whose name stays hidden."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.berkas.ringkasan import ringkas
from pksbpmn.usecases.laporan import kejadian, lapor, pembukaan
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.gabungan import penanggap
from tests.letters import of_others, text_of
from tests.unit.usecases.cases import ask, letters, messages, notices, open_case, refused
from tests.unit.usecases.contents import ISI_KEJADIAN, write
from tests.unit.usecases.hidden_case import NAMA, hidden_laporan, jejak
from tests.unit.usecases.joined import ANGGOTA, ASISTEN, LAIN, found, issue, join, other

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
        jawaban = surat.terbitkan(uow, urusan, S.PEMBUKAAN_KEMBALI, pihak)
        para_pembaca = (pihak, *(t.pihak for t in jawaban.tembusan))
        assert jejak(of_others(jawaban.halaman, para_pembaca).model_dump_json()) == []
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


@pytest.mark.aturan("TELAAH-111", "TELAAH-41")
@pytest.mark.parametrize("akhir", [Akhir.DICABUT, Akhir.DIANGGAP_DICABUT, Akhir.TIDAK_LOLOS_VERIFIKASI])
def test_who_joined_goes_on_by_himself_when_the_leading_complaint_ends_by_its_own(
    uow: UnitOfWork, akhir: Akhir
) -> None:
    """UU 37/2008 Pasal 25(4): without a decision, in his own file, told without a name and whose fault it was."""
    induk, nomor, ketiga = hidden_laporan(uow), other(uow), open_case(uow)
    surat.terbitkan(uow, nomor, S.TANDA_TERIMA, P.ITJEN)
    for n in (nomor, ketiga):
        join(uow, n, induk)
        lapor.tutup(uow, n, Akhir.DIGABUNG)
    diminta = ask(uow, nomor, JenisPermintaan.TANGGAPAN_PELAPOR, P.PELAPOR)
    if akhir is Akhir.DICABUT:
        lapor.catat_pencabutan(uow, induk)
        assert uow.permintaan.get(diminta).status is StatusPermintaan.BATAL
    else:
        lapor.tutup(uow, induk, akhir)
    *_, satu, dua = messages(uow, MessageName.LAPORAN_DITERIMA)
    for n, pesan, kepada in ((nomor, satu, ["PELAPOR", "ITJEN"]), (ketiga, dua, ["PELAPOR"])):
        assert (pesan.kunci, pesan.segera, pesan.variabel["dibukaKembali"]) == (n, False, True)
        assert (pesan.variabel["kepadaPemisahan"], uow.berkas.get(n).akhir) == (kepada, None)
    assert satu.variabel["kepadaPembukaan"] == ["ITJEN"]
    assert ringkas(uow, nomor).induk is None
    pelapor, itjen = (surat.terbitkan(uow, nomor, S.PEMISAHAN, p) for p in (P.PELAPOR, P.ITJEN))
    assert (pelapor.penerima.email, pelapor.penerima.nama) == ("kenanga@contoh.example", LAIN)
    for teks in map(text_of, (pelapor, itjen)):
        assert f"Laporan nomor {induk} tidak dilanjutkan lagi." in teks
        assert f"Laporan nomor {nomor} diperiksa kembali secara tersendiri sejak verifikasi" in teks
        assert not jejak(teks)
        assert "cabut" not in teks
    (kantor,) = [n.isi for n in notices(uow) if n.perihal == f"Laporan yang digabung diperiksa tersendiri: {induk}"]
    assert f"{nomor}, {ketiga}" in kantor
    lapor.tutup(uow, nomor, Akhir.SELESAI_KLARIFIKASI)


@pytest.mark.aturan("TELAAH-111")
def test_an_end_of_the_matter_is_one_for_all_and_no_parting(uow: UnitOfWork) -> None:
    induk, nomor = open_case(uow), other(uow)
    join(uow, nomor, induk)
    lapor.tutup(uow, nomor, Akhir.DIGABUNG)
    lapor.tutup(uow, induk, Akhir.SELESAI_KLARIFIKASI)
    assert (uow.berkas.get(nomor).akhir, ringkas(uow, nomor).induk) == (Akhir.DIGABUNG, induk)


@pytest.mark.aturan("TELAAH-111")
def test_a_joining_that_is_over_before_it_was_told_closes_nothing(uow: UnitOfWork) -> None:
    induk, nomor = open_case(uow), other(uow)
    join(uow, nomor, induk)
    lapor.tutup(uow, induk, Akhir.DIANGGAP_DICABUT)
    lapor.tutup(uow, nomor, Akhir.DIGABUNG)
    assert uow.berkas.get(nomor).akhir is None


@pytest.mark.aturan("TELAAH-120")
def test_who_joined_withdraws_for_himself_alone(uow: UnitOfWork) -> None:
    """UU 37/2008 Pasal 25(4): his file ends so, the leading one waits for him no more and tells him nothing."""
    induk, nomor, ketiga = hidden_laporan(uow), other(uow), open_case(uow)
    for n in (nomor, ketiga):
        join(uow, n, induk)
    with refused(f"Surat penggabungan {nomor} belum terbit."):
        lapor.cabut(uow, nomor)
    for n in (nomor, ketiga):
        lapor.tutup(uow, n, Akhir.DIGABUNG)
    found(uow, induk)
    diminta = ask(uow, nomor, JenisPermintaan.TANGGAPAN_PELAPOR, P.PELAPOR)
    issue(uow, nomor, S.PEMBERITAHUAN_HASIL, diminta)
    lapor.cabut(uow, nomor)
    (konfirmasi,) = letters(uow, S.PENCABUTAN)
    assert (konfirmasi.nomor_berkas, konfirmasi.kepada, konfirmasi.penerima.nama) == (nomor, P.PELAPOR, LAIN)
    teks = text_of(konfirmasi)
    assert f"Penanganan laporan nomor {induk} berjalan terus. Surat tentangnya tidak kami kirim lagi" in teks
    assert "laporan ditutup" not in teks
    assert not jejak(teks)
    assert uow.permintaan.get(diminta).status is StatusPermintaan.BATAL
    (lanjut,) = messages(uow, MessageName.JAWABAN_DITERIMA)
    assert (lanjut.kunci, lanjut.variabel) == (diminta, {"nilaiJawaban": "TIDAK_DIJAWAB"})
    assert messages(uow, MessageName.LAPORAN_DICABUT) == []
    assert [uow.berkas.get(n).akhir for n in (induk, nomor, ketiga)] == [None, Akhir.DICABUT, Akhir.DIGABUNG]
    assert penanggap(uow, induk) == (induk, ketiga)
    uow.berkas.get(induk).akhir = Akhir.SELESAI_KLARIFIKASI
    assert [s.nomor_berkas for s in issue(uow, induk, S.PEMBERITAHUAN_PENUTUPAN)] == [induk, ketiga]
    with refused(f"Berkas {nomor} sudah ditutup (DICABUT)."):
        lapor.cabut(uow, nomor)
    with refused(f"Berkas {induk} sudah ditutup (SELESAI_KLARIFIKASI)."):
        lapor.cabut(uow, ketiga)
