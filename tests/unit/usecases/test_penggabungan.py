"""Complaints about the same matter: joined to a leading one, told apart from each other in every letter."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.penyamaran import SEBUTAN
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas import pegawai, penugasan, rujukan
from pksbpmn.usecases.berkas.alamat import tujuan
from pksbpmn.usecases.laporan import kejadian, lapor, pembukaan
from pksbpmn.usecases.laporan.penggabungan import gabungkan
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import naskah, surat
from pksbpmn.usecases.surat.gerbang import halaman_gabungan
from pksbpmn.usecases.surat.isi_surat import susun
from tests.letters import text_of
from tests.unit.usecases.cases import ask, entry, laporan_of, messages, notices, open_case, refused
from tests.unit.usecases.contents import ISI_KEJADIAN, write
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
