"""Complaints about the same matter: joined to a leading one, told apart from each other in every letter."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.penyamaran import SEBUTAN
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi, Kesimpulan
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas import pegawai, penugasan, rujukan
from pksbpmn.usecases.berkas.alamat import tujuan
from pksbpmn.usecases.berkas.ringkasan import ringkas
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.laporan.penggabungan import gabungkan
from pksbpmn.usecases.pemeriksaan import pemeriksaan, petugas
from pksbpmn.usecases.permintaan import jawaban
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.gabungan import penanggap
from pksbpmn.usecases.surat.gerbang import halaman_gabungan
from pksbpmn.usecases.surat.isi_surat import susun
from tests.letters import text_of
from tests.unit.usecases.cases import ask, entry, messages, open_case, refused
from tests.unit.usecases.contents import ISI, up_to_rekomendasi, write
from tests.unit.usecases.hidden_case import NAMA, hidden_laporan, jejak
from tests.unit.usecases.joined import ANGGOTA, ASISTEN, LAIN, issue, join, other

P, S = Pihak, JenisSurat


@pytest.fixture(autouse=True)
def officers(uow: UnitOfWork) -> None:
    for nomor, kelompok in ((ASISTEN, G.PEMERIKSAAN), (ANGGOTA, G.ANGGOTA_OMBUDSMAN)):
        pegawai.catat(uow, nomor, nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=(kelompok,))


@pytest.mark.aturan("REG-V-02", "TELAAH-41", "REG-I-04")
@pytest.mark.parametrize("dirahasiakan", [True, False])
@pytest.mark.parametrize("jenis", [S.LAHP, S.REKOMENDASI, S.PEMBERITAHUAN_PENUTUPAN])
def test_letters_about_the_leading_complaint_reach_the_others_without_a_name(
    uow: UnitOfWork, jenis: JenisSurat, dirahasiakan: bool
) -> None:
    """Every text names the one who leads; the other reads none of it, and is named to nobody."""
    induk, nomor = hidden_laporan(uow), other(uow)
    uow.laporan.get(induk).identitas_dirahasiakan = dirahasiakan
    join(uow, nomor, induk)
    up_to_rekomendasi(uow, induk)
    uow.berkas.get(induk).akhir = Akhir.SELESAI_KLARIFIKASI
    utama, salinan = issue(uow, induk, jenis)
    assert (utama.nomor_berkas, utama.penerima.nama) == (induk, NAMA)
    assert LAIN not in text_of(utama)
    assert (salinan.nomor_berkas, salinan.penerima.email) == (nomor, "kenanga@contoh.example")
    assert salinan.nomor == utama.nomor
    assert salinan.kode_verifikasi != utama.kode_verifikasi
    assert salinan.halaman.kepada.nama == LAIN
    assert not jejak(text_of(salinan))
    assert induk in text_of(salinan)
    assert SEBUTAN not in salinan.halaman.kepada.model_dump_json()


@pytest.mark.aturan("TELAAH-41", "REG-I-04")
@pytest.mark.parametrize("dirahasiakan", [True, False])
def test_whose_complaint_was_joined_is_named_to_nobody_who_may_not_know(uow: UnitOfWork, dirahasiakan: bool) -> None:
    """An officer writes his name into what leads: hidden from others if he wishes, from complainants always."""
    induk, nomor, ketiga = open_case(uow), other(uow), open_case(uow)
    for digabung in (nomor, ketiga):
        join(uow, digabung, induk)
    uow.laporan.get(nomor).identitas_dirahasiakan = dirahasiakan
    write(uow, induk, "klarifikasi")
    petugas.catat_isi(uow, induk, "klarifikasi", {"pertanyaan": [f"Kapan {LAIN} menerima sertifikat?"]})
    asked = ask(uow, induk, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    for kepada in (P.TERLAPOR, P.ITJEN, P.PELAPOR):
        page = text_of(surat.terbitkan(uow, induk, S.PERMINTAAN_KLARIFIKASI, kepada, asked))
        assert ("Kenanga" in page) is (not dirahasiakan and kepada is not P.PELAPOR)
    data = susun(uow, induk, S.PERMINTAAN_KLARIFIKASI, P.PELAPOR, uow.permintaan.get(asked), {})
    for siapa, terbaca in ((nomor, True), (ketiga, False)):
        page = halaman_gabungan(uow, None, data, siapa, tujuan(uow, siapa, P.PELAPOR)).model_dump_json()
        assert ("Kenanga menerima sertifikat" in page) is terbaca


@pytest.mark.aturan("TELAAH-41")
def test_what_asks_the_leading_complainant_is_his_alone(uow: UnitOfWork) -> None:
    induk, nomor = open_case(uow), other(uow)
    join(uow, nomor, induk)
    write(uow, induk, "kelengkapan")
    asked = ask(uow, induk, JenisPermintaan.KELENGKAPAN, P.PELAPOR, received=False)
    assert [s.nomor_berkas for s in issue(uow, induk, S.PERMINTAAN_KELENGKAPAN, asked)] == [induk]


@pytest.mark.aturan("TELAAH-41")
def test_the_joined_complaint_ends_and_whoever_knew_of_it_is_told(uow: UnitOfWork) -> None:
    induk, nomor = open_case(uow), other(uow)
    surat.terbitkan(uow, nomor, S.TANDA_TERIMA, P.ITJEN)
    join(uow, nomor, induk)
    (pesan,) = messages(uow, MessageName.TAHAP_DIPUTUS_ULANG)
    assert (pesan.kunci, pesan.variabel) == (nomor, {"akhir": "DIGABUNG", "kepadaPenggabungan": ["PELAPOR", "ITJEN"]})
    assert rujukan.nomor_lain(uow, nomor) == (induk,)
    assert (ringkas(uow, induk).digabung, ringkas(uow, nomor).induk) == ((nomor,), induk)
    assert (entry(uow, "laporan-digabung").rincian, entry(uow, "laporan-menjadi-induk").rincian) == (
        {"induk": induk},
        {"digabung": nomor},
    )
    pelapor, itjen = (text_of(surat.terbitkan(uow, nomor, S.PENGGABUNGAN, p)) for p in (P.PELAPOR, P.ITJEN))
    for teks in (pelapor, itjen):
        assert f"dilanjutkan dalam laporan nomor {induk}" in teks
    assert "Surat kami tentang perkembangan dan hasil penanganannya tetap kami kirim" in pelapor
    assert f"Yang kami minta dari Saudara dalam laporan nomor {nomor} tidak perlu dijawab lagi." in itjen
    assert "Pelatihan yang sama" not in pelapor + itjen


@pytest.mark.aturan("TELAAH-41", "REG-E-08")
def test_what_cannot_be_joined_is_refused(uow: UnitOfWork) -> None:
    induk, nomor, ketiga = open_case(uow), other(uow), open_case(uow)
    with refused("Laporan tidak merujuk dirinya sendiri."):
        join(uow, induk, induk)
    with refused("Penggabungan memerlukan alasan."):
        gabungkan(uow, nomor, induk, alasan=" ", pegawai=ASISTEN)
    join(uow, nomor, induk)
    with refused(f"Laporan {nomor} sudah digabung."):
        join(uow, nomor, ketiga)
    with refused(f"Laporan {nomor} sendiri digabung."):
        join(uow, ketiga, nomor)
    with refused(f"Laporan {induk} adalah induk laporan lain."):
        join(uow, induk, ketiga)
    penugasan.nyatakan_benturan(uow, ketiga, ASISTEN, "keluarga")
    with refused(
        f"Pegawai 11 mempunyai benturan kepentingan dalam {ketiga} dan tidak boleh menanganinya (UU 37/2008 Pasal 40)."
    ):
        join(uow, ketiga, induk)
    lapor.tutup(uow, ketiga, Akhir.DICABUT)
    with refused(f"Berkas {ketiga} sudah ditutup (DICABUT)."):
        join(uow, ketiga, induk)


def _found(uow: UnitOfWork, induk: str) -> None:
    """What the examination of the leading complaint found, in words that name everybody who complained."""
    ringkasan = f"{NAMA} dan {LAIN} menunggu sertifikat yang sama."
    petugas.catat_isi(uow, induk, "pemeriksaan", ISI["pemeriksaan"] | {"ringkasan": ringkasan})
    pemeriksaan.catat_temuan(uow, induk, Kesimpulan.DITEMUKAN, (BentukMaladministrasi.TIDAK_PATUT,))


@pytest.mark.aturan("TELAAH-84", "REG-L-04")
@pytest.mark.parametrize("dirahasiakan", [True, False])
def test_who_joined_is_told_the_result_with_the_same_fourteen_days(uow: UnitOfWork, dirahasiakan: bool) -> None:
    """POR 48/2020 Pasal 25(5)-(5b): each in his own case file, without the others; the same finding, the same right."""
    induk, nomor, ketiga = hidden_laporan(uow), other(uow), open_case(uow)
    uow.laporan.get(induk).identitas_dirahasiakan = dirahasiakan
    uow.identitas.get(ketiga).nama_lengkap = "Warga Contoh Dahlia"
    for n in (nomor, ketiga):
        join(uow, n, induk)
        lapor.tutup(uow, n, Akhir.DIGABUNG)
    _found(uow, induk)
    assert penanggap(uow, induk) == (induk, nomor, ketiga)
    diminta = ask(uow, nomor, JenisPermintaan.TANGGAPAN_PELAPOR, P.PELAPOR)
    (hasil,) = issue(uow, nomor, S.PEMBERITAHUAN_HASIL, diminta)
    teks = text_of(hasil)
    assert (hasil.nomor_berkas, hasil.penerima.nama) == (nomor, LAIN)
    assert f"laporan Saudara nomor {nomor}" in teks
    assert f"yang dilanjutkan dalam laporan nomor {induk}, telah selesai" in teks
    assert "14 (empat belas) hari sejak surat ini diterima" in teks
    assert "Bentuk maladministrasi" in teks
    assert "Kenanga menunggu sertifikat yang sama." in teks
    assert not jejak(teks)
    diminta_dahlia = ask(uow, ketiga, JenisPermintaan.TANGGAPAN_PELAPOR, P.PELAPOR)
    (lain,) = issue(uow, ketiga, S.PEMBERITAHUAN_HASIL, diminta_dahlia)
    assert "Kenanga" not in text_of(lain)
    assert not jejak(text_of(lain))


@pytest.mark.aturan("TELAAH-84")
def test_an_answer_of_who_joined_counts_as_long_as_the_leading_complaint_goes_on(uow: UnitOfWork) -> None:
    induk, nomor = open_case(uow), other(uow)
    join(uow, nomor, induk)
    lapor.tutup(uow, nomor, Akhir.DIGABUNG)
    _found(uow, induk)
    diminta = ask(uow, nomor, JenisPermintaan.TANGGAPAN_PELAPOR, P.PELAPOR)
    batas = uow.permintaan.get(diminta).batas
    assert batas is not None
    assert (batas.date() - hari_ini(uow)).days == 14
    masuk = JawabanMasuk(P.PELAPOR, NilaiJawaban.BERALASAN, CaraJawaban.TERTULIS, "Sertifikat saya belum ada.")
    uow.berkas.get(induk).akhir = Akhir.DIANGGAP_DICABUT
    with refused(f"Berkas {induk} sudah ditutup (DIANGGAP_DICABUT)."):
        jawaban.jawab(uow, diminta, masuk)
    uow.berkas.get(induk).akhir = None
    jawaban.jawab(uow, diminta, masuk)
    (pesan,) = messages(uow, MessageName.JAWABAN_DITERIMA)
    assert (pesan.kunci, pesan.variabel) == (diminta, {"nilaiJawaban": "BERALASAN"})


@pytest.mark.aturan("TELAAH-84")
def test_what_who_joined_was_asked_is_called_off_with_the_leading_complaint(uow: UnitOfWork) -> None:
    induk, nomor = open_case(uow), other(uow)
    join(uow, nomor, induk)
    lapor.tutup(uow, nomor, Akhir.DIGABUNG)
    assert penanggap(uow, induk) == (induk, nomor)
    diminta = ask(uow, nomor, JenisPermintaan.TANGGAPAN_PELAPOR, P.PELAPOR)
    lapor.catat_pencabutan(uow, induk)
    assert uow.permintaan.get(diminta).status is StatusPermintaan.BATAL
