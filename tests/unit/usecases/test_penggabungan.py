"""Complaints about the same matter: joined to a leading one, told apart from each other in every letter."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.penyamaran import SEBUTAN
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi, Kesimpulan
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas import pegawai, penugasan, rujukan
from pksbpmn.usecases.berkas.alamat import tujuan
from pksbpmn.usecases.berkas.ringkasan import ringkas
from pksbpmn.usecases.laporan import kejadian, lapor, pembukaan
from pksbpmn.usecases.laporan.penggabungan import gabungkan
from pksbpmn.usecases.pemeriksaan import pemeriksaan, petugas
from pksbpmn.usecases.permintaan import jawaban
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import naskah, surat
from pksbpmn.usecases.surat.gabungan import penanggap
from pksbpmn.usecases.surat.gerbang import halaman_gabungan
from pksbpmn.usecases.surat.isi_surat import susun
from tests.letters import text_of
from tests.unit.usecases.cases import ask, entry, laporan_of, messages, notices, open_case, refused
from tests.unit.usecases.contents import ISI, ISI_KEJADIAN, write
from tests.unit.usecases.hidden_case import NAMA, hidden_laporan, jejak

P, S = Pihak, JenisSurat
ASISTEN, ANGGOTA = "11", "31"
LAIN = "Warga Contoh Kenanga"


@pytest.fixture(autouse=True)
def officers(uow: UnitOfWork) -> None:
    for nomor, kelompok in ((ASISTEN, G.PEMERIKSAAN), (ANGGOTA, G.ANGGOTA_OMBUDSMAN)):
        pegawai.catat(uow, nomor, nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=(kelompok,))


def _other(uow: UnitOfWork) -> str:
    """A complaint of somebody else about the same."""
    masuk = laporan_of("laporan", hari_ini(uow))
    assert masuk.pelapor is not None
    orang = masuk.pelapor.model_copy(update={"nama_lengkap": LAIN, "email": "kenanga@contoh.example"})
    return lapor.lapor(uow, masuk.model_copy(update={"pelapor": orang}))


def _join(uow: UnitOfWork, nomor: str, induk: str) -> None:
    gabungkan(uow, nomor, induk, alasan="Pelatihan yang sama.", pegawai=ASISTEN)


def _issue(uow: UnitOfWork, nomor: str, jenis: JenisSurat, id_permintaan: str | None = None) -> list[Surat]:
    """A letter to the Pelapor, written and signed; all the letters that went out."""
    sebelum = {s.id for s in uow.surat.find()}
    n, _ = naskah.buka(uow, nomor, jenis, [P.PELAPOR], id_permintaan, baru=True)
    naskah.simpan_konsep(uow, n.id, ASISTEN, G.PEMERIKSAAN)
    naskah.tandatangani(uow, n.id, ANGGOTA, G.ANGGOTA_OMBUDSMAN, setuju=True)
    surat.terbitkan_naskah(uow, n.id, P.PELAPOR)
    return [s for s in uow.surat.find() if s.id not in sebelum]


@pytest.mark.aturan("REG-V-02", "TELAAH-41", "REG-I-04")
@pytest.mark.parametrize("dirahasiakan", [True, False])
def test_letters_about_the_leading_complaint_reach_the_others_without_a_name(
    uow: UnitOfWork, dirahasiakan: bool
) -> None:
    """Every text names the one who leads; the other reads none of it, and is named to nobody."""
    induk, nomor = hidden_laporan(uow), _other(uow)
    uow.laporan.get(induk).identitas_dirahasiakan = dirahasiakan
    _join(uow, nomor, induk)
    uow.berkas.get(induk).akhir = Akhir.SELESAI_KLARIFIKASI
    utama, salinan = _issue(uow, induk, S.PEMBERITAHUAN_PENUTUPAN)
    assert (utama.nomor_berkas, utama.penerima.nama) == (induk, NAMA)
    assert LAIN not in text_of(utama)
    assert (salinan.nomor_berkas, salinan.penerima.email) == (nomor, "kenanga@contoh.example")
    assert salinan.nomor == utama.nomor
    assert salinan.kode_verifikasi != utama.kode_verifikasi
    assert salinan.halaman.kepada.nama == LAIN
    assert not jejak(text_of(salinan))
    assert f"nomor {induk}" in text_of(salinan)
    assert SEBUTAN not in salinan.halaman.kepada.model_dump_json()


@pytest.mark.aturan("TELAAH-41", "REG-I-04")
@pytest.mark.parametrize("dirahasiakan", [True, False])
def test_whose_complaint_was_joined_is_named_to_nobody_who_may_not_know(uow: UnitOfWork, dirahasiakan: bool) -> None:
    """An officer writes his name into what leads: hidden from others if he wishes, from complainants always."""
    induk, nomor, ketiga = open_case(uow), _other(uow), open_case(uow)
    for digabung in (nomor, ketiga):
        _join(uow, digabung, induk)
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
@pytest.mark.parametrize("akhir", [Akhir.DICABUT, Akhir.SELESAI_KLARIFIKASI])
def test_who_leads_withdraws_for_himself_alone(uow: UnitOfWork, akhir: Akhir) -> None:
    induk, nomor = open_case(uow), _other(uow)
    _join(uow, nomor, induk)
    assert [s.nomor_berkas for s in _issue(uow, induk, S.PENYERAHAN_GANTI_RUGI)] == [induk]
    lapor.tutup(uow, induk, akhir)
    told = [n.isi for n in notices(uow) if "kehilangan induknya" in n.perihal]
    assert [nomor in isi for isi in told] == ([True] if akhir is Akhir.DICABUT else [])


@pytest.mark.aturan("TELAAH-41")
def test_what_asks_the_leading_complainant_is_his_alone(uow: UnitOfWork) -> None:
    induk, nomor = open_case(uow), _other(uow)
    _join(uow, nomor, induk)
    write(uow, induk, "kelengkapan")
    asked = ask(uow, induk, JenisPermintaan.KELENGKAPAN, P.PELAPOR, received=False)
    assert [s.nomor_berkas for s in _issue(uow, induk, S.PERMINTAAN_KELENGKAPAN, asked)] == [induk]


@pytest.mark.aturan("TELAAH-41")
def test_the_joined_complaint_ends_and_whoever_knew_of_it_is_told(uow: UnitOfWork) -> None:
    induk, nomor = open_case(uow), _other(uow)
    surat.terbitkan(uow, nomor, S.TANDA_TERIMA, P.ITJEN)
    _join(uow, nomor, induk)
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
    induk, nomor, ketiga = open_case(uow), _other(uow), open_case(uow)
    with refused("Laporan tidak merujuk dirinya sendiri."):
        _join(uow, induk, induk)
    with refused("Penggabungan memerlukan alasan."):
        gabungkan(uow, nomor, induk, alasan=" ", pegawai=ASISTEN)
    _join(uow, nomor, induk)
    with refused(f"Laporan {nomor} sudah digabung."):
        _join(uow, nomor, ketiga)
    with refused(f"Laporan {nomor} sendiri digabung."):
        _join(uow, ketiga, nomor)
    with refused(f"Laporan {induk} adalah induk laporan lain."):
        _join(uow, induk, ketiga)
    penugasan.nyatakan_benturan(uow, ketiga, ASISTEN, "keluarga")
    with refused(
        f"Pegawai 11 mempunyai benturan kepentingan dalam {ketiga} dan tidak boleh menanganinya (UU 37/2008 Pasal 40)."
    ):
        _join(uow, ketiga, induk)
    lapor.tutup(uow, ketiga, Akhir.DICABUT)
    with refused(f"Berkas {ketiga} sudah ditutup (DICABUT)."):
        _join(uow, ketiga, induk)


@pytest.mark.aturan("TELAAH-41", "TELAAH-42")
def test_a_joined_complaint_that_is_opened_again_goes_on_by_itself(uow: UnitOfWork) -> None:
    induk, nomor = open_case(uow), _other(uow)
    _join(uow, nomor, induk)
    lapor.tutup(uow, nomor, Akhir.DIGABUNG)
    isi = ISI_KEJADIAN[JenisKejadian.PEMBUKAAN_KEMBALI]
    urusan = kejadian.laporkan(uow, JenisKejadian.PEMBUKAAN_KEMBALI, P.PELAPOR, nomor, isi)
    assert pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=True) == (P.PELAPOR,)
    assert [g.selesai is None for g in uow.penggabungan.find(nomor_berkas=nomor)] == [False]
    uow.berkas.get(induk).akhir = Akhir.SELESAI_KLARIFIKASI
    assert len(_issue(uow, induk, S.PEMBERITAHUAN_PENUTUPAN)) == 1


@pytest.mark.aturan("REG-I-04", "TELAAH-42")
@pytest.mark.parametrize("disetujui", [True, False])
def test_of_complaints_that_were_joined_none_names_the_hidden_leading_one(uow: UnitOfWork, disetujui: bool) -> None:
    """To nobody, while they are joined and after they have parted: not in the answer, not in what is asked then."""
    induk, nomor = hidden_laporan(uow), _other(uow)
    _join(uow, nomor, induk)
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
    induk, nomor = open_case(uow), _other(uow)
    _join(uow, nomor, induk)
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
    induk, nomor = open_case(uow), _other(uow)
    _join(uow, nomor, induk)
    lapor.tutup(uow, nomor, Akhir.DIGABUNG)
    lapor.tutup(uow, induk, Akhir.SELESAI_KLARIFIKASI)
    isi = ISI_KEJADIAN[JenisKejadian.PEMBUKAAN_KEMBALI]
    for disetujui, terbit in ((False, [None]), (True, [None, nomor])):
        urusan = kejadian.laporkan(uow, JenisKejadian.PEMBUKAAN_KEMBALI, P.PELAPOR, induk, isi)
        petugas.catat_isi(uow, urusan, "pembukaan-kembali", {"pertimbangan": "x"})
        pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=disetujui)
        semua = _issue(uow, urusan, S.PEMBUKAAN_KEMBALI)
        assert [s.nomor_berkas for s in semua] == [n or urusan for n in terbit]
        assert all(induk in text_of(s) for s in semua)
        uow.berkas.get(urusan).akhir = "SELESAI"


@pytest.mark.aturan("TELAAH-111")
@pytest.mark.parametrize("akhir", [Akhir.DIANGGAP_DICABUT, Akhir.TIDAK_LOLOS_VERIFIKASI])
def test_who_was_told_that_the_leading_complaint_is_open_is_told_that_it_ended(uow: UnitOfWork, akhir: Akhir) -> None:
    """Without a word of whose fault it was; and what he can do for his own complaint."""
    induk, nomor = open_case(uow), _other(uow)
    _join(uow, nomor, induk)
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
    utama, salinan = _issue(uow, induk, S.PEMBERITAHUAN_PENUTUPAN)
    assert (utama.nomor_berkas, salinan.nomor_berkas) == (induk, nomor)
    assert (salinan.penerima.email, salinan.halaman.kepada.nama) == ("kenanga@contoh.example", LAIN)
    teks = text_of(salinan)
    assert f"penanganan laporan dengan nomor {induk} tentang" in teks
    assert "Saudara dapat memohon agar laporan Saudara dibuka kembali dan diperiksa tersendiri" in teks
    assert "Pelapor tidak melengkapi laporannya" not in teks
    assert ("Laporan tersebut tidak dilengkapi" in teks) is (akhir is Akhir.DIANGGAP_DICABUT)
    assert not jejak(teks)


def _found(uow: UnitOfWork, induk: str) -> None:
    """What the examination of the leading complaint found, in words that name everybody who complained."""
    ringkasan = f"{NAMA} dan {LAIN} menunggu sertifikat yang sama."
    petugas.catat_isi(uow, induk, "pemeriksaan", ISI["pemeriksaan"] | {"ringkasan": ringkasan})
    pemeriksaan.catat_temuan(uow, induk, Kesimpulan.DITEMUKAN, (BentukMaladministrasi.TIDAK_PATUT,))


@pytest.mark.aturan("TELAAH-84", "REG-L-04")
@pytest.mark.parametrize("dirahasiakan", [True, False])
def test_who_joined_is_told_the_result_with_the_same_fourteen_days(uow: UnitOfWork, dirahasiakan: bool) -> None:
    """POR 48/2020 Pasal 25(5)-(5b): each in his own case file, without the others; the same finding, the same right."""
    induk, nomor, ketiga = hidden_laporan(uow), _other(uow), open_case(uow)
    uow.laporan.get(induk).identitas_dirahasiakan = dirahasiakan
    uow.identitas.get(ketiga).nama_lengkap = "Warga Contoh Dahlia"
    for n in (nomor, ketiga):
        _join(uow, n, induk)
        lapor.tutup(uow, n, Akhir.DIGABUNG)
    _found(uow, induk)
    assert penanggap(uow, induk) == (induk, nomor, ketiga)
    diminta = ask(uow, nomor, JenisPermintaan.TANGGAPAN_PELAPOR, P.PELAPOR)
    (hasil,) = _issue(uow, nomor, S.PEMBERITAHUAN_HASIL, diminta)
    teks = text_of(hasil)
    assert (hasil.nomor_berkas, hasil.penerima.nama) == (nomor, LAIN)
    assert f"laporan Saudara nomor {nomor}" in teks
    assert f"yang dilanjutkan dalam laporan nomor {induk}, telah selesai" in teks
    assert "14 (empat belas) hari sejak surat ini diterima" in teks
    assert "Bentuk maladministrasi" in teks
    assert "Kenanga menunggu sertifikat yang sama." in teks
    assert not jejak(teks)
    diminta_dahlia = ask(uow, ketiga, JenisPermintaan.TANGGAPAN_PELAPOR, P.PELAPOR)
    (lain,) = _issue(uow, ketiga, S.PEMBERITAHUAN_HASIL, diminta_dahlia)
    assert "Kenanga" not in text_of(lain)
    assert not jejak(text_of(lain))


@pytest.mark.aturan("TELAAH-84")
def test_an_answer_of_who_joined_counts_as_long_as_the_leading_complaint_goes_on(uow: UnitOfWork) -> None:
    induk, nomor = open_case(uow), _other(uow)
    _join(uow, nomor, induk)
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
    induk, nomor = open_case(uow, "prakarsa-sendiri"), _other(uow)
    _join(uow, nomor, induk)
    lapor.tutup(uow, nomor, Akhir.DIGABUNG)
    assert penanggap(uow, induk) == (nomor,)
    diminta = ask(uow, nomor, JenisPermintaan.TANGGAPAN_PELAPOR, P.PELAPOR)
    lapor.catat_pencabutan(uow, induk)
    assert uow.permintaan.get(diminta).status is StatusPermintaan.BATAL
