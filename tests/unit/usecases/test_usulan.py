"""Attack: one clerk ends the agreement, or puts himself in the place of Itjen's contact person (PKS Pasal 6, 7, 9)."""

from datetime import date, timedelta

import pytest

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.perjanjian.masuk import MouMasuk, PerjanjianMasuk
from pksbpmn.domain.perjanjian.perjanjian import Penandatangan, StatusPerjanjian
from pksbpmn.domain.perjanjian.usulan import (
    IsiUsulan,
    MasaMou,
    PerjanjianBaru,
    SuratPembatalan,
    SuratPenarikan,
    SuratPengakhiran,
    SuratPenunjukan,
    SuratPergantian,
    TanggalPerjanjian,
    TautanMou,
)
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas import akun, pegawai
from pksbpmn.usecases.berkas.keberlakuan import perjanjian_berlaku
from pksbpmn.usecases.perjanjian import berkas_perjanjian, narahubung, pengakhiran, perjanjian
from pksbpmn.usecases.perjanjian.usulan import kukuhkan, usulkan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from tests import staff
from tests.fakes import AdjustableClock, MemoryRegistry
from tests.unit.usecases.cases import MOU, PKS, messages, refused

CLERK, HEAD = "31", "32"
PDF = b"%PDF-1.7 surat Itjen"
NOT_ITS_OWN = f"Pegawai {CLERK} dari OMBUDSMAN tidak menyatakan ini atas nama ITJEN."
OF_ITJEN = {"pihak": Pihak.ITJEN, "nomor_surat": "9/CONTOH", "tanggal_surat": date(2026, 3, 1)}
SOON, LATE = date(2026, 3, 3), date(2026, 9, 1)
END = SuratPengakhiran(
    id_perjanjian=PKS, narahubung="narahubung-itjen-2024", pada=LATE, alasan="Ditata ulang.", **OF_ITJEN
)
CHANGE = SuratPergantian(
    **OF_ITJEN,
    jabatan="Inspektur",
    nama="",
    alamat="Jalan Rekaan 3",
    telepon="0",
    email="baru@itjen.example",
    situs=None,
    sejak=LATE,
)
DELEGATE = SuratPenunjukan(
    jabatan="Auditor", email="wakil@itjen.example", sejak=SOON, sampai=LATE, nomor_berkas=None, **OF_ITJEN
)
BY_DAYS = [
    MasaMou(id_mou=MOU, berakhir=date(2026, 3, 2)),
    TanggalPerjanjian(id_perjanjian=PKS, tanggal=date(2030, 1, 1), alasan="salah ketik"),
]


@pytest.fixture(autouse=True)
def _clerk(registry: MemoryRegistry, uow: UnitOfWork) -> None:
    """He enters; a head is there as well."""
    for nomor, kelompok in ((CLERK, G.NARAHUBUNG_OMBUDSMAN), (HEAD, G.KEPALA_KEASISTENAN)):
        pegawai.catat(uow, nomor, nama="P", jabatan="J", pihak=Pihak.OMBUDSMAN, kelompok=(kelompok,))
    registry.acting = CLERK
    vars(uow).pop("pelaku", None)
    perjanjian.mulai(uow, PKS)


@pytest.mark.parametrize("isi", BY_DAYS, ids=lambda isi: isi.jenis)
def test_one_clerk_ends_the_agreement_by_its_days(uow: UnitOfWork, clock: AdjustableClock, isi: IsiUsulan) -> None:
    id_usulan = usulkan(uow, isi)
    clock.advance(days=1)
    assert perjanjian_berlaku(uow, hari_ini(uow)) is not None
    assert messages(uow, MessageName.MOU_DIPERPANJANG) == []
    with refused("Usulan dikukuhkan orang lain dari yang mencatatnya."):
        kukuhkan(uow, id_usulan, CLERK)
    clock.advance(days=-1)
    kukuhkan(uow, id_usulan, HEAD)
    assert perjanjian_berlaku(uow, hari_ini(uow) + timedelta(days=1)) is None
    with refused("Usulan itu sudah dikukuhkan."):
        kukuhkan(uow, id_usulan, HEAD)


NEW = PerjanjianMasuk(
    nomor_kesatu="1/REKAAN",
    nomor_kedua="1/REKAAN/ORI",
    tanggal=date(2026, 3, 2),
    tempat="Jakarta",
    penandatangan=tuple(
        Penandatangan(pihak=p, nama="Contoh", jabatan="Pejabat", dasar="Surat") for p in (Pihak.ITJEN, Pihak.OMBUDSMAN)
    ),
    nota_kesepahaman=MouMasuk(
        nomor_kesatu="9/REKAAN", nomor_kedua="9/REKAAN/ORI", tanggal=date(2026, 3, 1), berakhir=date(2099, 1, 1)
    ),
)


@pytest.mark.parametrize("linked", [True, False])
def test_one_clerk_lets_an_agreement_be_in_force_that_never_was(uow: UnitOfWork, *, linked: bool) -> None:
    """Whole, or its MoU alone: Itjen would be asked, and letters would cite its numbers (PKS Pasal 6)."""
    assert NEW.nota_kesepahaman is not None
    uow.perjanjian.get_locked(PKS).status = StatusPerjanjian.BERAKHIR
    whole = PerjanjianBaru(masuk=NEW)
    if linked:
        id_baru = berkas_perjanjian.catat(uow, NEW.model_copy(update={"nota_kesepahaman": None}), CLERK)
        id_usulan = usulkan(uow, TautanMou(id_perjanjian=id_baru, masuk=NEW.nota_kesepahaman))
    else:
        id_usulan = usulkan(uow, whole)
    assert perjanjian_berlaku(uow, hari_ini(uow)) is None
    assert len(uow.perjanjian.find()) == 1 + linked
    with refused("Usulan dikukuhkan orang lain dari yang mencatatnya."):
        kukuhkan(uow, id_usulan, CLERK)
    again = usulkan(uow, whole) if not linked else None
    kukuhkan(uow, id_usulan, HEAD)
    berlaku = perjanjian_berlaku(uow, hari_ini(uow))
    assert berlaku is not None
    assert berlaku.nomor_kedua == "1/REKAAN/ORI"
    if again is not None:
        with refused("Perjanjian 1/REKAAN/ORI sudah tercatat.", "Perbaiki dengan `pksbpmn perjanjian ubah`."):
            kukuhkan(uow, again, HEAD)


def test_a_day_put_right_with_a_reason_shortens_what_is_in_force(uow: UnitOfWork) -> None:
    perjanjian.isi_masa_mou(uow, MOU, date(2030, 1, 1))
    id_usulan = usulkan(uow, MasaMou(id_mou=MOU, berakhir=SOON, alasan="salah ketik"))
    assert uow.nota_kesepahaman.get(MOU).berakhir == date(2030, 1, 1)
    kukuhkan(uow, id_usulan, HEAD)
    assert uow.nota_kesepahaman.get(MOU).berakhir == SOON
    assert uow.perbaikan_tanggal.find()[-1].pegawai == CLERK


@pytest.mark.parametrize("isi", [END, CHANGE, DELEGATE], ids=lambda isi: isi.jenis)
def test_one_clerk_hands_in_a_letter_of_itjen_that_he_made(
    uow: UnitOfWork, clock: AdjustableClock, isi: IsiUsulan
) -> None:
    """Nothing happens until a head confirms it; then it was received on the day on which it was handed in."""
    before = len(uow.narahubung.find())
    id_usulan = usulkan(uow, isi, PDF)
    clock.advance(days=2)
    assert (uow.pengakhiran.find(), len(uow.narahubung.find())) == ([], before)
    assert uow.perjanjian.get(PKS).status is StatusPerjanjian.BERLAKU
    for nomor, said in (
        (CLERK, "Usulan dikukuhkan orang lain dari yang mencatatnya."),
        ("33", "Pegawai 33 bukan kepala."),
    ):
        if nomor == "33":
            pegawai.catat(uow, "33", nama="P", jabatan="J", pihak=Pihak.OMBUDSMAN, kelompok=(G.PPID,))
        with refused(said):
            kukuhkan(uow, id_usulan, nomor)
    kukuhkan(uow, id_usulan, HEAD)
    hash_asli = uow.usulan_perjanjian.get(id_usulan).hash_asli
    if isi is END:
        assert [p.hash_asli for p in uow.pengakhiran.find()] == [hash_asli]
        (pesan,) = messages(uow, MessageName.PENGAKHIRAN_DIAJUKAN)
        assert pesan.variabel["tanggalDiterima"] == "2026-03-02"
    else:
        assert [n.hash_asli for n in uow.narahubung.find()[before:]] == [hash_asli]


def test_he_confirms_under_his_other_number(uow: UnitOfWork) -> None:
    staff.speaks(uow, CLERK, "berpindah")
    akun.akhiri(uow, "berpindah")
    akun.tambah(uow, HEAD, "berpindah", oleh_akun="pengelola")
    staff.kukuhkan(uow, HEAD, "1")
    with refused("Usulan dikukuhkan orang lain dari yang mencatatnya."):
        kukuhkan(uow, usulkan(uow, END, PDF), HEAD)


def test_what_is_no_letter_is_refused_when_it_is_entered(uow: UnitOfWork) -> None:
    with refused("Berkas surat bukan PDF."):
        usulkan(uow, END)
    assert uow.usulan_perjanjian.find() == []


@pytest.mark.aturan("KEAMANAN-03", "PKS-7.1-02")
def test_one_clerk_of_the_ombudsman_takes_back_the_notice_of_itjen(uow: UnitOfWork) -> None:
    kukuhkan(uow, usulkan(uow, END, PDF), HEAD)
    with refused(NOT_ITS_OWN):
        pengakhiran.tarik(uow, PKS, oleh=Pihak.ITJEN, narahubung=END.narahubung, alasan="Karangan.")
    taken_back = SuratPenarikan(id_perjanjian=PKS, narahubung=END.narahubung, alasan="Tidak jadi.", **OF_ITJEN)
    id_usulan = usulkan(uow, taken_back, PDF)
    with refused("Usulan dikukuhkan orang lain dari yang mencatatnya."):
        kukuhkan(uow, id_usulan, CLERK)
    assert uow.pengakhiran.find()[-1].ditarik is None
    kukuhkan(uow, id_usulan, HEAD)
    assert uow.pengakhiran.find()[-1].ditarik == hari_ini(uow)
    (pesan,) = messages(uow, MessageName.PENGAKHIRAN_DITARIK)
    assert pesan.variabel["pengakhiranTerbit"] is False  # the Ombudsman has its letter: none is drafted for it


@pytest.mark.aturan("KEAMANAN-03", "PKS-9.2-01")
def test_one_clerk_of_the_ombudsman_takes_back_the_new_contact_person_of_itjen(uow: UnitOfWork) -> None:
    kukuhkan(uow, usulkan(uow, CHANGE, PDF), HEAD)
    (urusan,) = uow.berkas.find(jenis=JenisBerkas.NARAHUBUNG)
    with refused(NOT_ITS_OWN):
        narahubung.batalkan(uow, urusan.nomor)
    id_usulan = usulkan(uow, SuratPembatalan(nomor_urusan=urusan.nomor, **OF_ITJEN), PDF)
    assert messages(uow, MessageName.PERGANTIAN_DIBATALKAN) == []
    kukuhkan(uow, id_usulan, HEAD)
    assert [m.kunci for m in messages(uow, MessageName.PERGANTIAN_DIBATALKAN)] == [urusan.nomor]


@pytest.mark.aturan("KEAMANAN-03", "PKS-7.1-02")
def test_an_officer_of_itjen_takes_back_what_itjen_said(uow: UnitOfWork) -> None:
    kukuhkan(uow, usulkan(uow, END, PDF), HEAD)
    uow.pelaku = "21"
    pengakhiran.tarik(uow, PKS, oleh=Pihak.ITJEN, narahubung=END.narahubung, alasan="Tidak jadi.")
    assert uow.pengakhiran.find()[-1].ditarik == hari_ini(uow)
