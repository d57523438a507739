"""Who is barred stays barred, who asks does not decide: however the number is written, whichever matter is named."""

from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.penugasan import Peran, nomor_pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatBpmn, MasukanSalah
from pksbpmn.domain.laporan.kejadian import JenisKejadian, MuatanKejadian, Pelimpahan
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.pertukaran.pertukaran import ButirData, JenisInformasi
from pksbpmn.names import ErrorCode
from pksbpmn.usecases.berkas import penugasan
from pksbpmn.usecases.gerbang_dokumen import TUJUAN_IDENTITAS
from pksbpmn.usecases.kerahasiaan import akses_identitas, kerahasiaan
from pksbpmn.usecases.laporan import kejadian, lapor
from pksbpmn.usecases.pertukaran import pertukaran
from pksbpmn.usecases.ports import UnitOfWork
from tests.unit.usecases.cases import custodian, open_case
from tests.unit.usecases.contents import ISI_KEJADIAN
from tests.unit.usecases.exchanges import begun

PELIMPAHAN = ISI_KEJADIAN[JenisKejadian.PELIMPAHAN]


@pytest.fixture
def nomor(uow: UnitOfWork) -> str:
    """A complaint with a hidden complainant."""
    return open_case(uow, "dirahasiakan")


@pytest.fixture
def matter(uow: UnitOfWork, nomor: str) -> str:
    """A request for data in it."""
    return begun(uow, nomor)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("77", "77"),
        (" 077 ", "77"),
        ("100", "100"),
        ("0", None),
        ("", None),
        ("\u00b2", None),
        ("\u0667", None),
        ("7a", None),
    ],
)
def test_a_staff_number_has_one_spelling(typed: str, number: str | None) -> None:
    assert nomor_pegawai(typed) == number


@pytest.mark.aturan("REG-E-08", "TELAAH-68")
@pytest.mark.parametrize("typed", ["77", "077", " 77"])
def test_a_barred_officer_is_barred_in_every_matter_of_the_case(
    uow: UnitOfWork, nomor: str, matter: str, typed: str
) -> None:
    penugasan.tugaskan(uow, matter, "77", Peran.PEMERIKSA, "KU I")
    penugasan.nyatakan_benturan(uow, nomor, "77", "keluarga")
    assert penugasan.daftar(uow, matter)[0].selesai is not None
    for file in (nomor, matter):
        with pytest.raises(MasukanSalah, match="benturan kepentingan"):
            penugasan.tugaskan(uow, file, typed, Peran.PEMERIKSA, "KU I")
        with pytest.raises(MasukanSalah, match="benturan kepentingan"):
            penugasan.periksa_benturan(uow, file, typed)
    penugasan.periksa_benturan(uow, open_case(uow), typed)


@pytest.mark.aturan("REG-E-08")
def test_a_name_is_no_way_round_the_bar(uow: UnitOfWork, nomor: str) -> None:
    penugasan.nyatakan_benturan(uow, nomor, "77", "keluarga")
    tujuan = TUJUAN_IDENTITAS
    for pegawai in ("Budi", "77 Budi", ""):
        for door in (
            lambda p: penugasan.periksa_benturan(uow, nomor, p),
            lambda p: penugasan.nyatakan_benturan(uow, nomor, p, "keluarga"),
            lambda p: penugasan.lepas(uow, nomor, pegawai=p),
            lambda p: kerahasiaan.lihat_identitas(uow, nomor, pelaku=p, peran=Peran.KUSTODIAN, tujuan=tujuan),
        ):
            with pytest.raises(MasukanSalah, match="nomor pegawainya"):
                door(pegawai)
    assert kerahasiaan.jurnal(uow, nomor) == ()


def test_an_officer_assigned_with_a_zero_in_front_is_released(uow: UnitOfWork, nomor: str) -> None:
    satu = penugasan.tugaskan(uow, nomor, "077", Peran.PEMERIKSA, "KU I")
    assert penugasan.tugaskan(uow, nomor, "77", Peran.PEMERIKSA, "KU I") == satu
    assert penugasan.lepas(uow, nomor, pegawai="0077") == 1


@pytest.mark.aturan("REG-V-05", "REG-E-08")
def test_pelimpahan_to_who_may_not_take_the_case_is_refused_at_the_door(uow: UnitOfWork, nomor: str) -> None:
    """Else the worker that hands it over would stand still after the other unit has agreed."""

    def hand_over(pegawai: str) -> str:
        return kejadian.laporkan(
            uow, JenisKejadian.PELIMPAHAN, Pihak.OMBUDSMAN, nomor, PELIMPAHAN | {"pegawai": pegawai}
        )

    penugasan.nyatakan_benturan(uow, nomor, "88", "keluarga")
    for pegawai, because in (("Budi", "nomor pegawainya"), ("088", "benturan kepentingan")):
        with pytest.raises(MasukanSalah, match=because):
            hand_over(pegawai)
    muatan = uow.berkas.get(hand_over("077")).muatan
    assert isinstance(muatan, MuatanKejadian)
    assert isinstance(muatan.kejadian, Pelimpahan)
    assert muatan.kejadian.pegawai == "77"
    lapor.tutup(uow, nomor, Akhir.SELESAI_KLARIFIKASI)
    with pytest.raises(MasukanSalah, match="sudah ditutup"):
        hand_over("77")


@pytest.mark.aturan("REG-E-08")
def test_a_conflict_of_interest_names_a_number_not_a_person(uow: UnitOfWork, nomor: str) -> None:
    isi = {"pegawai": "Budi", "alasan": "keluarga"}
    with pytest.raises(MasukanSalah, match="nomor pegawainya"):
        kejadian.laporkan(uow, JenisKejadian.BENTURAN_KEPENTINGAN, Pihak.OMBUDSMAN, nomor, isi)


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
def test_nobody_decides_his_own_request_however_his_number_is_written(uow: UnitOfWork, nomor: str) -> None:
    """The form gives the decider as a figure, who asked typed his number."""
    urusan = akses_identitas.minta(uow, nomor, "01001", "pemanggilan")
    with pytest.raises(GalatBpmn) as galat:
        akses_identitas.putuskan(uow, urusan, "1001", 3, diberikan=True)
    assert galat.value.kode is ErrorCode.PEMUTUS_SAMA
    custodian(uow, "2002")
    akses_identitas.putuskan(uow, urusan, "2002", 3, diberikan=True)

    def sees(pelaku: str) -> bool:
        tujuan = TUJUAN_IDENTITAS
        return kerahasiaan.lihat_identitas(uow, nomor, pelaku=pelaku, peran=Peran.PEMERIKSA, tujuan=tujuan) is not None

    assert [sees(p) for p in ("1001", "01001", "2002")] == [True, True, False]


@pytest.mark.aturan("PKS-8.3-02")
@pytest.mark.parametrize(("pengaju", "penyetuju"), [("1001", "01001"), ("1001", " 1001")])
def test_nobody_approves_his_own_disclosure(uow: UnitOfWork, nomor: str, pengaju: str, penyetuju: str) -> None:
    sekarang = uow.clock.now()
    uow.butir_data.add(
        ButirData(
            id="butir",
            nomor_berkas=nomor,
            nama="register.csv",
            jenis=JenisInformasi.DATA,
            tujuan="pembuktian",
            pemilik=Pihak.ITJEN,
            dibuat=sekarang - timedelta(days=1),
        )
    )
    diajukan = pertukaran.ungkapkan(uow, "butir", "BPK", "UU 15/2004", "10", pengaju)
    with pytest.raises(MasukanSalah, match="orang lain"):
        pertukaran.setujui_pengungkapan(uow, diajukan, penyetuju)
    assert uow.pengungkapan.get(diajukan).penyetuju is None
