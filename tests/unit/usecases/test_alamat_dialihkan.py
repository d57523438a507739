"""Mail to a hidden complainant is not turned to an officer's own mailbox."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.pelengkap import Pelengkap
from pksbpmn.domain.surat.ekspedisi import CaraSampai
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.berkas.pihak import pihak_dikenal
from pksbpmn.usecases.permintaan.pelengkapan import lengkapi
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.kirim_ulang import kirim_ulang
from pksbpmn.usecases.surat.surel import surel_pemberitahuan
from tests.fakes import MemoryRegistry
from tests.outbox import in_outbox
from tests.staff import confirmed
from tests.unit.usecases.cases import grant, notices, open_case, refused

OFFICER, CUSTODIAN = "31", "41"
SENDIRI = "pegawai.31@ombudsman.example"
UNNAMED = "Tujuan surat kepada Pelapor yang dirahasiakan disebut pegawai yang boleh mengenalnya."


@pytest.fixture
def nomor(registry: MemoryRegistry, uow: UnitOfWork) -> str:
    """A hidden case, with an officer who has no grant at work."""
    for nomornya, kelompok in ((OFFICER, (G.PEMERIKSAAN, G.RESOLUSI_MONITORING)), (CUSTODIAN, (G.KUSTODIAN,))):
        confirmed(pegawai.catat(uow, nomornya, nama="P", jabatan="J", pihak=Pihak.OMBUDSMAN, kelompok=kelompok))
    registry.acting = OFFICER
    vars(uow).pop("pelaku", None)
    return open_case(uow, "dirahasiakan")


def _told(uow: UnitOfWork, nomor: str, **pelapor: str) -> None:
    lengkapi(uow, nomor, Pelengkap.model_validate({"pelapor": pelapor}), dari=Pihak.OMBUDSMAN, alasan="alamat baru")


def _again(uow: UnitOfWork, s: Surat, tujuan: str, cara: CaraSampai = CaraSampai.SUREL) -> None:
    kirim_ulang(
        *(uow, s.nomor_berkas, s.nomor, cara),
        tanggal=hari_ini(uow),
        alasan="tidak sampai",
        pegawai=OFFICER,
        tujuan=tujuan,
    )


@pytest.mark.aturan("REG-I-04")
def test_an_officer_without_a_grant_puts_his_own_address_in_place_of_the_complainants(
    uow: UnitOfWork, nomor: str
) -> None:
    """Nothing changes, and every letter goes where it went."""
    s = surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
    semula = uow.identitas.get(nomor).email
    with refused("Keterangan Pelapor yang dirahasiakan sudah tercatat: email."):
        _told(uow, nomor, email=SENDIRI)
    with refused(UNNAMED):
        _again(uow, s, SENDIRI)
    assert (uow.identitas.get(nomor).email, uow.pelengkapan.find()) == (semula, [])


@pytest.mark.aturan("REG-I-04")
def test_names_are_tried_by_completing_what_is_known(uow: UnitOfWork, nomor: str) -> None:
    """His own name was "recorded already", any other one was not: whether it is his is not told."""
    nama = uow.identitas.get(nomor).nama_lengkap
    for dicoba in (nama, "Orang Lain"):
        with refused("Keterangan Pelapor yang dirahasiakan sudah tercatat: nama_lengkap."):
            _told(uow, nomor, nama_lengkap=dicoba)


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize("sama", [True, False])
def test_lengkapi_is_asked_whether_a_text_that_is_closed_stands_in_the_complaint(
    uow: UnitOfWork, nomor: str, *, sama: bool
) -> None:
    """Subject, text, file or unit, as it stands there or another: it wants a reason, and is kept, alike."""
    berkas, laporan = uow.berkas.get(nomor), uow.laporan.get(nomor)
    laporan.lampiran, terlapor = ("KTP.pdf",), pihak_dikenal(uow, nomor)[Pihak.TERLAPOR]
    unit = {"unit": terlapor.unit, "jabatan": terlapor.jabatan if sama else "Kepala Lain"}
    for dicoba, bidang in (
        ({"perihal": berkas.perihal if sama else "Perihal lain"}, "perihal"),
        ({"uraian": laporan.uraian if sama else "Uraian lain"}, "uraian"),
        ({"terlapor": unit}, "terlapor"),
    ):
        isi = Pelengkap.model_validate(dicoba)
        with refused(f"Keterangan ini sudah tercatat: {bidang}."):
            lengkapi(uow, nomor, isi, dari=Pihak.OMBUDSMAN)
        assert lengkapi(uow, nomor, isi, dari=Pihak.OMBUDSMAN, alasan="catatan") == (bidang,)
    file = Pelengkap(berkas=("KTP.pdf" if sama else "KTP lain.pdf",))
    assert lengkapi(uow, nomor, file, dari=Pihak.OMBUDSMAN) == ("berkas",)
    kept = [(p.bidang, p.alasan) for p in uow.pelengkapan.find()]
    assert kept == [("perihal", "catatan"), ("uraian", "catatan"), ("terlapor", "catatan"), ("berkas", None)]
    assert len(uow.laporan.get(nomor).lampiran) == 2


@pytest.mark.aturan("REG-I-04")
def test_who_may_know_is_told_that_it_stands_there_already(uow: UnitOfWork, nomor: str) -> None:
    grant(uow, nomor, OFFICER)
    with refused("Semua keterangan itu sudah tercatat."):
        lengkapi(uow, nomor, Pelengkap(perihal=uow.berkas.get(nomor).perihal), dari=Pihak.OMBUDSMAN)


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize(
    ("bidang", "nilai"), [("email", SENDIRI), ("alamat_lengkap", "Jalan Rekaan 99"), ("telepon", "0813 7770 9999")]
)
def test_the_first_address_that_an_officer_adds_gets_his_letters(
    uow: UnitOfWork, nomor: str, bidang: str, nilai: str
) -> None:
    """Of one who may not know him none counts; what is missing beside it is added, and who may know him adds it."""
    setattr(uow.identitas.get(nomor), bidang, None)
    uow.identitas.get(nomor).pekerjaan = None
    with refused(f"Ke mana surat kepada Pelapor yang dirahasiakan dikirim tidak dicatat tanpa izin: {bidang}."):
        _told(uow, nomor, **{bidang: nilai})
    assert (getattr(uow.identitas.get(nomor), bidang), uow.pelengkapan.find()) == (None, [])
    _told(uow, nomor, pekerjaan="Pedagang")
    grant(uow, nomor, OFFICER)
    _told(uow, nomor, **{bidang: nilai})
    assert getattr(uow.identitas.get(nomor), bidang) == nilai
    kabar = [n for n in notices(uow) if n.pegawai == CUSTODIAN and "menambahkan alamat surel" in n.isi]
    assert (len(kabar), nilai in str(kabar)) == (bidang == "email", False)


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize("cara", [CaraSampai.POS, CaraSampai.KURIR, CaraSampai.SUREL])
def test_his_letter_is_sent_again_to_any_address(uow: UnitOfWork, nomor: str, cara: CaraSampai) -> None:
    """Who may not know him names no place, not even his own: the answer would tell it. Who may names his own."""
    s = surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
    ada = uow.identitas.get(nomor)
    ada.alamat_lengkap = "Jalan Rekaan 99, Kota Contoh"
    miliknya = str(ada.email if cara is CaraSampai.SUREL else ada.alamat_lengkap)
    for tujuan in (SENDIRI, miliknya):
        with refused(UNNAMED):
            _again(uow, s, tujuan, cara)
    grant(uow, nomor, OFFICER)
    with refused("Alamat itu belum dikenal sebagai alamat penerimanya."):
        _again(uow, s, SENDIRI, cara)
    assert uow.pengiriman_ulang.find() == []
    _again(uow, s, miliknya.upper(), cara)


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize("bidang", ["email", "telepon"])
def test_the_complainant_never_learns_that_his_address_was_replaced(uow: UnitOfWork, nomor: str, bidang: str) -> None:
    """Who has the grant may; the mail about it goes to the address that stood there, and holds neither."""
    semula = str(uow.identitas.get(nomor).email)
    uow.identitas.get(nomor).telepon = "0812-5550-1234"
    grant(uow, nomor, OFFICER)
    _told(uow, nomor, **{bidang: {"email": SENDIRI, "telepon": "0813 7770 9999"}[bidang]})
    (kiriman,) = [k for k in uow.kiriman.find() if k.kunci.startswith("identitas-diubah/")]
    (muatan,) = [m for m in in_outbox(uow, type(notices(uow)[-1])) if m == kiriman.muatan]
    surel = surel_pemberitahuan(uow, kiriman, muatan)
    assert surel is not None
    assert surel.kepada == semula
    assert f"diubah: {bidang}." in surel.isi
    assert semula not in kiriman.muatan.model_dump_json()
