"""A letter that points at a hidden complainant is not sent again to a mailbox of who may not know him."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.rujukan import SistemLuar
from pksbpmn.domain.kerahasiaan.penyamaran import TERSAMAR
from pksbpmn.domain.pemeriksaan.temuan import Kesimpulan
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.ekspedisi import CaraSampai
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.usecases.berkas import pegawai, rujukan
from pksbpmn.usecases.berkas.alamat import tujuan
from pksbpmn.usecases.pemeriksaan import pemeriksaan, petugas
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk, jawab
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.kirim_ulang import kirim_ulang
from pksbpmn.usecases.surat.saringan import TIDAK_DIKUTIP
from tests.letters import text_of
from tests.staff import confirmed
from tests.unit.usecases.cases import ask, grant, notices, open_case, refused
from tests.unit.usecases.contents import ISI
from tests.unit.usecases.hidden_case import NAMA, hidden_laporan, jejak

P, S, C = Pihak, JenisSurat, CaraSampai
CLERK = "64"
SENDIRI = "juru.rekaan@mail.example"
UNKNOWN = "Alamat itu belum dikenal sebagai alamat penerimanya."


@pytest.fixture(autouse=True)
def clerk(uow: UnitOfWork) -> None:
    """An officer who may not know who complains."""
    confirmed(pegawai.catat(uow, CLERK, nama="J", jabatan="S", pihak=P.OMBUDSMAN, kelompok=(G.PENERIMAAN_VERIFIKASI,)))


def _again(uow: UnitOfWork, s: Surat, tujuan_: str, cara: CaraSampai = C.SUREL) -> None:
    kirim_ulang(
        *(uow, s.nomor_berkas, s.nomor, cara),
        tanggal=hari_ini(uow),
        alasan="kembali",
        pegawai=CLERK,
        tujuan=tujuan_,
        kepada=s.kepada,
    )


def _minutes(uow: UnitOfWork) -> Surat:
    return surat.terbitkan(uow, hidden_laporan(uow), S.BERITA_ACARA_MEDIASI, P.OMBUDSMAN)


def _guess(uow: UnitOfWork) -> Surat:
    """Terlapor alone reads his guess, in his own words."""
    nomor = open_case(uow, "dirahasiakan")
    uow.identitas.get(nomor).nama_lengkap = NAMA
    for jenis, isi in ISI.items():
        petugas.catat_isi(uow, nomor, jenis, isi)
    pemeriksaan.catat_temuan(uow, nomor, Kesimpulan.TIDAK_DITEMUKAN, ())
    diminta = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR, received=False)
    dugaan = f"Kami menduga pelapornya {NAMA}."
    jawab(uow, diminta, JawabanMasuk(P.TERLAPOR, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, dugaan, pegawai="11"))
    return surat.terbitkan(uow, nomor, S.LAHP, P.TERLAPOR)


def _gap(uow: UnitOfWork) -> Surat:
    """Another case refers to the hidden one; an examiner writes a list of names into it."""
    nomor, tersembunyi = open_case(uow), open_case(uow, "dirahasiakan")
    uow.identitas.get(tersembunyi).nama_lengkap = NAMA
    rujukan.tambah(uow, nomor, SistemLuar.OMBUDSMAN, tersembunyi)
    petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Benarkah Agus, Rekawati, atau Zulfikar?"]})
    diminta = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR, received=False)
    s = surat.terbitkan(uow, nomor, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, diminta)
    assert "Agus, [disamarkan], atau Zulfikar" in text_of(s)
    return s


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize("surat_", [_minutes, _guess, _gap])
@pytest.mark.parametrize("cara", [C.SUREL, C.POS, C.KURIR])
def test_a_letter_that_points_at_him_is_sent_again_to_a_clerks_mailbox(
    uow: UnitOfWork, surat_: object, cara: CaraSampai
) -> None:
    """Minutes for the Ombudsman, words of Terlapor, a list with a gap: to their addressee alone they go again."""
    assert callable(surat_)
    s: Surat = surat_(uow)
    assert jejak(text_of(s)) or s.halaman.disamarkan
    with refused(UNKNOWN):
        _again(uow, s, SENDIRI, cara)
    assert uow.pengiriman_ulang.find() == []
    ada = tujuan(uow, uow.berkas.get(s.nomor_berkas).nomor_perkara, s.kepada, s.ke)
    _again(uow, s, str(ada.email if cara is C.SUREL else ada.alamat), cara)


@pytest.mark.aturan("REG-I-04")
def test_what_points_at_nobody_goes_to_a_new_address_and_all_by_who_may_know(uow: UnitOfWork) -> None:
    nomor = open_case(uow, "dirahasiakan")
    diminta = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR, received=False)
    petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Mengapa tertunda?"]})
    _again(uow, surat.terbitkan(uow, nomor, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, diminta), "Jalan Baru 7", C.POS)
    s = _guess(uow)
    grant(uow, s.nomor_berkas, CLERK)
    _again(uow, s, "alamat.baru@contoh.example")


@pytest.mark.aturan("REG-I-04")
def test_an_examiner_has_a_hidden_complaint_named_in_his_own_case_and_nobody_hears(
    uow: UnitOfWork,
) -> None:
    """What he writes there is masked from now on as in hers: her custodians are told, once, by whom."""
    vars(uow)["pelaku"] = CLERK
    nomor, terbuka, tersembunyi = open_case(uow), open_case(uow), open_case(uow, "dirahasiakan")
    confirmed(pegawai.catat(uow, "41", nama="K", jabatan="K", pihak=P.OMBUDSMAN, kelompok=(G.KUSTODIAN,)))
    for dirujuk in (terbuka, tersembunyi, tersembunyi):
        rujukan.tambah(uow, nomor, SistemLuar.OMBUDSMAN, dirujuk)
    (kabar,) = [n for n in notices(uow) if n.pegawai == "41"]
    assert kabar.perihal == f"Laporan yang dirahasiakan dirujuk: {tersembunyi}"
    assert f"Berkas {nomor} merujuk {tersembunyi} (dicatat: {CLERK})" in kabar.isi


@pytest.mark.aturan("REG-I-04")
def test_a_dictionary_as_the_reason_of_an_extension_is_quoted_to_nobody(uow: UnitOfWork) -> None:
    """The letter goes by itself; with a gap in the list its reader, or who is sent it again, would know the name."""
    nomor, tersembunyi = open_case(uow), open_case(uow, "dirahasiakan")
    uow.identitas.get(tersembunyi).nama_lengkap = NAMA
    rujukan.tambah(uow, nomor, SistemLuar.OMBUDSMAN, tersembunyi)
    diminta = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    s = surat.terbitkan(
        uow, nomor, S.PERPANJANGAN, P.TERLAPOR, diminta, alasan="Agus; Rekawati; Zulfikar", disetujui="Pejabat"
    )
    isi = text_of(s)
    assert [k in isi for k in (TIDAK_DIKUTIP, TERSAMAR, "Rekawati", "Zulfikar")] == [True, False, False, False]
    with refused(UNKNOWN):
        _again(uow, s, SENDIRI)
