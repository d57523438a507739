"""Attack: one person with two staff numbers, by moving his account, is "another officer" to himself."""

from datetime import timedelta
from functools import partial

import pytest

from pksbpmn.domain.berkas.penugasan import BenturanKepentingan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.pertukaran.pertukaran import ButirData, JenisInformasi
from pksbpmn.domain.surat.naskah import SebabUlang
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import ErrorCode
from pksbpmn.usecases.berkas import akun, izin, penugasan
from pksbpmn.usecases.berkas.pegawai import orang_sama
from pksbpmn.usecases.kerahasiaan import akses_identitas
from pksbpmn.usecases.pertukaran import pertukaran
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah
from tests.staff import kukuhkan, speaks
from tests.unit.usecases.cases import ask, bpmn_error, open_case, refused, refuses
from tests.unit.usecases.contents import write

SATU, DUA, LAIN = "11", "12", "77"


@pytest.fixture(autouse=True)
def _moved(uow: UnitOfWork) -> None:
    """The account spoke for one number, then for the other."""
    speaks(uow, SATU, "berpindah")
    akun.akhiri(uow, "berpindah")
    akun.tambah(uow, DUA, "Berpindah", oleh_akun="pengelola")
    akun.tambah(uow, LAIN, "milik-lain", oleh_akun="pengelola")
    for nomor in (DUA, LAIN):
        kukuhkan(uow, nomor, "1")


def test_an_account_that_ever_spoke_for_both_makes_them_one(uow: UnitOfWork) -> None:
    same = [(SATU, DUA), (DUA, SATU), (f"0{SATU}", DUA), (SATU, f"0{SATU}"), ("sistem", "sistem")]
    other = [(SATU, LAIN), (LAIN, DUA), ("", SATU), ("sistem", SATU)]
    assert [orang_sama(uow, *both) for both in same + other] == [True] * len(same) + [False] * len(other)


def test_he_grants_himself_a_hidden_identity(uow: UnitOfWork) -> None:
    urusan = akses_identitas.minta(uow, open_case(uow, "dirahasiakan"), SATU, "Memanggil Pelapor")
    with bpmn_error(ErrorCode.PEMUTUS_SAMA, "Putusan akses tidak sah: PEMOHON_SENDIRI."):
        akses_identitas.putuskan(uow, urusan, DUA, 3, diberikan=True)
    akses_identitas.putuskan(uow, urusan, LAIN, 3, diberikan=True)


def test_he_approves_his_own_disclosure(uow: UnitOfWork) -> None:
    uow.butir_data.add(
        ButirData(
            id="butir",
            nomor_berkas=open_case(uow),
            nama="register.csv",
            jenis=JenisInformasi.DATA,
            tujuan="pembuktian",
            pemilik=Pihak.ITJEN,
            dibuat=uow.clock.now() - timedelta(days=1),
        )
    )
    asked = pertukaran.ungkapkan(uow, "butir", "BPK", "UU 15/2004", "10", SATU)
    with refused("Pengungkapan disetujui orang lain daripada pengajunya."):
        pertukaran.setujui_pengungkapan(uow, asked, DUA)
    pertukaran.setujui_pengungkapan(uow, asked, LAIN)


def test_he_checks_and_signs_what_he_wrote(uow: UnitOfWork) -> None:
    nomor = open_case(uow)
    id_permintaan = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR)
    kepada = [Pihak.TERLAPOR]
    terbuka, _ = naskah.buka(uow, nomor, JenisSurat.PERMINTAAN_KLARIFIKASI, kepada, id_permintaan, baru=False)
    write(uow, nomor, "klarifikasi")
    naskah.simpan_konsep(uow, terbuka.id, SATU, G.PEMERIKSAAN)
    for step in (naskah.periksa, naskah.tandatangani):
        refuses(SebabUlang.PENYUSUN_SENDIRI, partial(step, uow, terbuka.id, DUA, G.PEMERIKSAAN, setuju=True))
        step(uow, terbuka.id, LAIN, G.PEMERIKSAAN, setuju=True)


def test_he_gives_himself_a_case(uow: UnitOfWork) -> None:
    with refused("Perkara tidak diberikan kepada diri sendiri."):
        izin.wajib_orang_lain(uow, SATU, DUA)
    izin.wajib_orang_lain(uow, SATU, LAIN)


def test_he_is_barred_under_one_number_and_acts_under_the_other(uow: UnitOfWork) -> None:
    nomor = open_case(uow)
    uow.benturan_kepentingan.add(
        BenturanKepentingan(id="b", nomor_berkas=nomor, pegawai=SATU, alasan="Saudara", waktu=uow.clock.now())
    )
    with pytest.raises(MasukanSalah, match="benturan kepentingan"):
        penugasan.wajib_bebas(uow, nomor, DUA)
    penugasan.wajib_bebas(uow, nomor, LAIN)


def test_an_administrator_enters_his_own_account(uow: UnitOfWork) -> None:
    """Once, who made the registry, while he is alone; to move it another administrator is needed."""
    own = partial(akun.tambah, uow, oleh_akun="pemasang")
    akun.pengelola_pertama(uow, "pemasang")
    own(SATU, "pemasang")
    akun.akhiri(uow, "pemasang")
    why = "Akun pengelola sendiri didaftarkan pengelola lain."
    for account in ("pemasang", " Pemasang "):
        with refused(why):
            own(DUA, account)
    akun.tambah_pengelola(uow, "kedua")
    with refused(why):
        akun.tambah(uow, DUA, "kedua", oleh_akun="kedua")
    akun.tambah(uow, SATU, "pemasang", oleh_akun="kedua")
