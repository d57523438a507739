"""Attack: one administrator makes a custodian, who opens hidden identities (UU 37/2008 Pasal 24(2))."""

from datetime import timedelta
from functools import partial

import pytest

from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.names import CandidateGroup as G
from pksbpmn.usecases.berkas import akun, pegawai
from pksbpmn.usecases.berkas.pengukuhan import kukuhkan as confirm_as_seen
from pksbpmn.usecases.berkas.pengukuhan import yang_menunggu
from pksbpmn.usecases.berkas.yang_tahu import boleh_tahu
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from tests.fakes import AdjustableClock, MemoryRegistry
from tests.staff import confirmed, kukuhkan, speaks
from tests.unit.usecases.cases import entry, notices, open_case, refused

CUSTODIAN, CLERK, HEAD = "41", "31", "32"
SAME = "dikukuhkan orang lain dari yang mencatatnya atau menerimanya"


@pytest.fixture
def first(registry: MemoryRegistry, uow: UnitOfWork) -> str:
    """The administrator who made the registry, alone; as the trail names him."""
    akun.pengelola_pertama(uow, "pemasang")
    return _as(registry, uow, akun.sebagai_pengelola(uow, "pemasang"))


def _as(registry: MemoryRegistry, uow: UnitOfWork, siapa: str) -> str:
    registry.acting = siapa
    vars(uow).pop("pelaku", None)
    return siapa


def _enter(
    uow: UnitOfWork, nomor: str, *kelompok: G, nama: str = "P", jabatan: str = "J", surel: str | None = None
) -> Pegawai:
    return pegawai.catat(uow, nomor, nama=nama, jabatan=jabatan, pihak=Pihak.OMBUDSMAN, kelompok=kelompok, surel=surel)


def _knows(uow: UnitOfWork, nomor: str) -> bool:
    return boleh_tahu(uow, [nomor], pegawai.bertugas(uow, CUSTODIAN))


def test_one_administrator_makes_a_custodian(registry: MemoryRegistry, uow: UnitOfWork, first: str) -> None:
    """Until another confirms it he is none; his other groups count at once."""
    nomor = open_case(uow, "dirahasiakan")
    ada = _enter(uow, CUSTODIAN, G.PEMERIKSAAN, G.KUSTODIAN)
    assert (ada.kelompok, ada.menunggu, _knows(uow, nomor)) == ((G.PEMERIKSAAN,), (G.KUSTODIAN,), False)
    with pytest.raises(MasukanSalah, match=SAME):
        kukuhkan(uow, CUSTODIAN, first)
    akun.tambah_pengelola(uow, "rekan")
    kukuhkan(uow, CUSTODIAN, _as(registry, uow, akun.sebagai_pengelola(uow, "rekan")))
    assert (set(ada.kelompok), ada.menunggu, _knows(uow, nomor)) == ({G.PEMERIKSAAN, G.KUSTODIAN}, (), True)
    assert entry(uow, "pegawai-dikukuhkan").rincian["pengusul"] == [first]


def test_he_confirms_as_the_officer_for_whom_his_account_speaks(uow: UnitOfWork, first: str) -> None:
    _enter(uow, CUSTODIAN, G.KUSTODIAN)
    confirmed(_enter(uow, HEAD, G.KETUA_OMBUDSMAN))
    speaks(uow, HEAD, "pemasang", "pemasang")
    with pytest.raises(MasukanSalah, match=SAME):
        kukuhkan(uow, CUSTODIAN, HEAD)


def test_who_becomes_custodian_confirms_himself(uow: UnitOfWork, first: str) -> None:
    _enter(uow, CUSTODIAN, G.KUSTODIAN, G.KETUA_OMBUDSMAN)
    with pytest.raises(MasukanSalah, match=SAME):
        kukuhkan(uow, CUSTODIAN, CUSTODIAN)


def test_an_office_whose_first_administrator_is_its_head_gets_a_head_and_a_custodian(
    registry: MemoryRegistry, uow: UnitOfWork, first: str
) -> None:
    """He makes a colleague administrator, who confirms him; whose custodian he confirms, a clerk does not."""
    head = _enter(uow, HEAD, G.KEPALA_KEASISTENAN)
    _enter(uow, CLERK, G.PENERIMAAN_VERIFIKASI)
    akun.tambah(uow, HEAD, "pemasang", oleh_akun="pemasang")
    akun.tambah_pengelola(uow, "rekan")
    with pytest.raises(MasukanSalah, match=SAME):
        kukuhkan(uow, HEAD, _as(registry, uow, akun.sebagai_pengelola(uow, "pemasang")))
    kukuhkan(uow, HEAD, _as(registry, uow, akun.sebagai_pengelola(uow, "rekan")))
    assert (head.kelompok, pegawai.dari_akun(uow, "pemasang")) == ((G.KEPALA_KEASISTENAN,), head)
    ada = _enter(uow, CUSTODIAN, G.KUSTODIAN)
    with refused(f"Pegawai {CLERK} bukan kepala dan bukan pengelola."):
        kukuhkan(uow, CUSTODIAN, CLERK)
    kukuhkan(uow, CUSTODIAN, HEAD)
    assert ada.kelompok == (G.KUSTODIAN,)
    with refused(f"Tidak ada kelompok atau akun pegawai {CUSTODIAN} yang menunggu dikukuhkan."):
        kukuhkan(uow, CUSTODIAN, HEAD)


def test_one_administrator_lets_another_account_speak_for_the_custodian(
    registry: MemoryRegistry, uow: UnitOfWork, first: str
) -> None:
    """Who speaks for him is the custodian: both administrators changed something, so a third one or a head confirms."""
    confirmed(_enter(uow, HEAD, G.KETUA_OMBUDSMAN))
    ada = _enter(uow, CUSTODIAN, G.KUSTODIAN)
    kukuhkan(uow, CUSTODIAN, HEAD)
    akun.tambah(uow, CUSTODIAN, "akun-kedua", oleh_akun="pemasang")
    assert (ada.kelompok, pegawai.dari_akun(uow, "akun-kedua")) == ((G.KUSTODIAN,), None)
    with pytest.raises(MasukanSalah, match=SAME):
        kukuhkan(uow, CUSTODIAN, first)
    akun.tambah_pengelola(uow, "rekan")
    rekan = _as(registry, uow, akun.sebagai_pengelola(uow, "rekan"))
    akun.tambah(uow, CUSTODIAN, "akun-ketiga", oleh_akun="rekan")
    with pytest.raises(MasukanSalah, match=SAME):
        kukuhkan(uow, CUSTODIAN, rekan)
    kukuhkan(uow, CUSTODIAN, HEAD)
    assert [pegawai.dari_akun(uow, a) for a in ("akun-kedua", "akun-ketiga")] == [ada, ada]


def test_the_number_of_a_custodian_who_left_is_entered_for_another(uow: UnitOfWork, first: str) -> None:
    confirmed(_enter(uow, HEAD, G.KETUA_OMBUDSMAN))
    ada = _enter(uow, CUSTODIAN, G.KUSTODIAN)
    kukuhkan(uow, CUSTODIAN, HEAD)
    assert _enter(uow, CUSTODIAN, G.KUSTODIAN).kelompok == (G.KUSTODIAN,), "entered again, he stays what he is"
    ada.sejak = ada.sampai = hari_ini(uow) - timedelta(days=1)
    assert (_enter(uow, CUSTODIAN, G.KUSTODIAN).kelompok, ada.menunggu) == ((), (G.KUSTODIAN,))


def test_one_administrator_bars_an_officer_by_moving_his_account(
    registry: MemoryRegistry, uow: UnitOfWork, first: str
) -> None:
    """Numbers for which one account spoke are one person's: until another confirms it, it speaks for neither."""
    _enter(uow, CLERK, G.PEMERIKSAAN)
    confirmed(_enter(uow, HEAD, G.KETUA_OMBUDSMAN))
    _enter(uow, "35", G.PEMERIKSAAN)
    akun.tambah(uow, CLERK, "berpindah", oleh_akun="pemasang")
    akun.akhiri(uow, "berpindah")
    akun.tambah(uow, "35", "Berpindah", oleh_akun="pemasang")
    assert pegawai.dari_akun(uow, "Berpindah") is None
    assert not pegawai.orang_sama(uow, CLERK, "35")
    for wrong in (first, "35", CLERK):
        with pytest.raises(MasukanSalah, match=f"{SAME}|bukan kepala"):
            kukuhkan(uow, "35", wrong)
    kukuhkan(uow, "35", HEAD)
    assert pegawai.orang_sama(uow, CLERK, "35")
    assert [a.pegawai for a in akun.daftar(uow) if a.berlaku] == ["35"]
    ada = pegawai.dari_akun(uow, "Berpindah")
    assert ada is not None
    assert ada.nomor == "35"


def test_who_becomes_one_person_with_the_officer_confirms_him(uow: UnitOfWork, first: str) -> None:
    """The account that waits was the head's own: he would speak by two numbers."""
    confirmed(_enter(uow, HEAD, G.KETUA_OMBUDSMAN))
    confirmed(_enter(uow, "36", G.KETUA_OMBUDSMAN))
    _enter(uow, CLERK, G.PEMERIKSAAN)
    speaks(uow, HEAD, "lama", "pemasang")
    akun.akhiri(uow, "lama")
    speaks(uow, HEAD, "baru", "pemasang")
    akun.tambah(uow, CLERK, "Lama", oleh_akun="pemasang")
    with pytest.raises(MasukanSalah, match=SAME):
        kukuhkan(uow, CLERK, HEAD)
    assert pegawai.dari_akun(uow, "Lama") is None
    kukuhkan(uow, CLERK, "36")
    assert pegawai.dari_akun(uow, "Lama") is not None


def test_what_waits_is_changed_between_the_look_and_the_confirmation(uow: UnitOfWork, first: str) -> None:
    """The head saw "Ani" and her account; another name, another account, or one more would be confirmed."""
    confirmed(_enter(uow, HEAD, G.KETUA_OMBUDSMAN))
    ada = _enter(uow, CUSTODIAN, G.KUSTODIAN)
    akun.tambah(uow, CUSTODIAN, "ani", oleh_akun="pemasang")
    changes = (
        lambda: _enter(uow, CUSTODIAN, G.KUSTODIAN, nama="Kaki Tangan"),
        lambda: akun.akhiri(uow, "ani"),
        lambda: akun.tambah(uow, CUSTODIAN, "kakitangan", oleh_akun="pemasang"),
        lambda: _enter(uow, CUSTODIAN, G.KUSTODIAN, surel="lain@contoh.example"),
    )
    for change in changes:
        seen = yang_menunggu(uow, ada)
        assert seen is not None
        change()
        with pytest.raises(MasukanSalah, match="dicatat lagi sesudah versi itu"):
            confirm_as_seen(uow, CUSTODIAN, HEAD, versi=seen.versi)
        assert ada.kelompok == ()
    seen = yang_menunggu(uow, ada)
    assert seen is not None
    assert (seen.akun, seen.surel) == (("kakitangan",), "lain@contoh.example")
    confirm_as_seen(uow, CUSTODIAN, HEAD, versi=seen.versi)
    assert (ada.kelompok, yang_menunggu(uow, ada)) == ((G.KUSTODIAN,), None)


def test_one_administrator_turns_the_alarms_of_a_confirmed_custodian_to_himself(uow: UnitOfWork, first: str) -> None:
    """By another address, or another name; his office alone may change."""
    confirmed(_enter(uow, HEAD, G.KETUA_OMBUDSMAN))
    ada = _enter(uow, CUSTODIAN, G.KUSTODIAN, surel="ani@contoh.example")
    kukuhkan(uow, CUSTODIAN, HEAD)
    for kept in ({}, {"jabatan": "Asisten Madya"}, {"surel": "ani@contoh.example"}):
        assert _enter(uow, CUSTODIAN, G.KUSTODIAN, **kept).kelompok == (G.KUSTODIAN,)
    for changed in ({"surel": "lain@contoh.example"}, {"nama": "Lain"}):
        assert (_enter(uow, CUSTODIAN, G.KUSTODIAN, **changed).kelompok, ada.menunggu) == ((), (G.KUSTODIAN,))
        with pytest.raises(MasukanSalah, match=SAME):
            kukuhkan(uow, CUSTODIAN, first)
        kukuhkan(uow, CUSTODIAN, HEAD)


@pytest.mark.parametrize(
    "kelompok", [G.KETUA_OMBUDSMAN, G.ANGGOTA_OMBUDSMAN, G.KEPALA_KEASISTENAN, G.RAPAT_PLENO, G.PPID]
)
def test_one_administrator_makes_himself_head(
    registry: MemoryRegistry, uow: UnitOfWork, first: str, kelompok: G
) -> None:
    """He says nothing of himself, and whom he gives the group waits: a further one of an officer in office too."""
    _enter(uow, CLERK, G.PENERIMAAN_VERIFIKASI)
    akun.tambah(uow, CLERK, "pemasang", oleh_akun="pemasang")
    _as(registry, uow, CLERK)
    for group in (kelompok, G.PEMERIKSAAN):
        with refused("Data pegawai pengelola sendiri dicatat pengelola lain."):
            _enter(uow, CLERK, group)
    _enter(uow, HEAD, G.PEMERIKSAAN)
    ada = _enter(uow, HEAD, G.PEMERIKSAAN, kelompok)
    assert (ada.kelompok, ada.menunggu) == ((G.PEMERIKSAAN,), (kelompok,))
    with pytest.raises(MasukanSalah, match=SAME):
        kukuhkan(uow, HEAD, CLERK)


def test_one_administrator_makes_the_head_of_the_inspectorate(uow: UnitOfWork, first: str) -> None:
    ada = pegawai.catat(uow, "21", nama="P", jabatan="J", pihak=Pihak.ITJEN, kelompok=(G.INSPEKTUR_JENDERAL,))
    assert (ada.kelompok, ada.menunggu) == ((), (G.INSPEKTUR_JENDERAL,))


def test_an_officer_in_office_changes_houses_and_back(uow: UnitOfWork, clock: AdjustableClock, first: str) -> None:
    """For a day he would speak for the other party (PKS Pasal 4); after his last day his number is anybody's."""
    _enter(uow, CLERK, G.PENERIMAAN_VERIFIKASI)
    itjen = partial(
        pegawai.catat, uow, CLERK, nama="P", jabatan="J", pihak=Pihak.ITJEN, kelompok=(G.SEKRETARIAT_ITJEN,)
    )
    with refused(f"Pegawai {CLERK} bertugas pada OMBUDSMAN, bukan ITJEN."):
        itjen()
    pegawai.berhenti(uow, CLERK, hari_ini(uow))
    clock.advance(days=1)
    assert itjen().pihak is Pihak.ITJEN


def test_a_later_last_day_brings_back_who_left(
    registry: MemoryRegistry, uow: UnitOfWork, clock: AdjustableClock, first: str
) -> None:
    """A custodian with all that he had; nor does an administrator say how long he himself is in office."""
    ada = _enter(uow, CUSTODIAN, G.KUSTODIAN, G.PEMERIKSAAN)
    confirmed(ada)
    pegawai.berhenti(uow, CUSTODIAN, hari_ini(uow))
    pegawai.berhenti(uow, CUSTODIAN, hari_ini(uow) + timedelta(days=9))
    assert (ada.kelompok, ada.menunggu) == ((G.PEMERIKSAAN,), (G.KUSTODIAN,))
    with pytest.raises(MasukanSalah, match=SAME):
        kukuhkan(uow, CUSTODIAN, first)
    confirmed(ada)
    clock.advance(days=10)
    with refused(f"Pegawai {CUSTODIAN} sudah berhenti ({ada.sampai})."):
        pegawai.berhenti(uow, CUSTODIAN, hari_ini(uow) + timedelta(days=9999))
    assert pegawai.bertugas(uow, CUSTODIAN) is None
    _enter(uow, CLERK, G.PENERIMAAN_VERIFIKASI)
    akun.tambah(uow, CLERK, "pemasang", oleh_akun="pemasang")
    _as(registry, uow, CLERK)
    with refused("Data pegawai pengelola sendiri dicatat pengelola lain."):
        pegawai.berhenti(uow, CLERK, hari_ini(uow))


def test_one_administrator_lets_another_account_speak_for_an_examiner(
    registry: MemoryRegistry, uow: UnitOfWork, first: str
) -> None:
    """In the examiner's name he would bar him from his case; also where his first has ended. He confirms his own."""
    ada = _enter(uow, CLERK, G.PEMERIKSAAN, surel="pemeriksa@contoh.example")
    akun.tambah(uow, CLERK, "pemeriksa", oleh_akun="pemasang")
    assert pegawai.dari_akun(uow, "pemeriksa") is ada
    akun.tambah(uow, CLERK, "milik-pengelola", oleh_akun="pemasang")
    assert pegawai.dari_akun(uow, "milik-pengelola") is None
    assert [n.pegawai for n in notices(uow)] == [CLERK, CLERK]
    assert akun.siapa(uow, "pemeriksa").terdaftar == ("pemeriksa", "milik-pengelola (menunggu dikukuhkan)")
    with pytest.raises(MasukanSalah, match=SAME):
        kukuhkan(uow, CLERK, first)
    akun.akhiri(uow, "pemeriksa")
    akun.akhiri(uow, "milik-pengelola")
    akun.tambah(uow, CLERK, "milik-pengelola", oleh_akun="pemasang")
    assert pegawai.dari_akun(uow, "milik-pengelola") is None
    akun.tambah(uow, CLERK, "pemeriksa", oleh_akun="pemasang")
    assert pegawai.dari_akun(uow, "pemeriksa") is ada, "his own is entered again"
    kukuhkan(uow, CLERK, _as(registry, uow, CLERK))
    assert pegawai.dari_akun(uow, "milik-pengelola") is ada


def test_one_administrator_lets_his_account_speak_for_the_head_who_confirms(uow: UnitOfWork, first: str) -> None:
    """Also where the head has none yet: by it he would confirm what he entered himself."""
    confirmed(_enter(uow, HEAD, G.KETUA_OMBUDSMAN))
    akun.tambah(uow, HEAD, "milik-pengelola", oleh_akun="pemasang")
    assert pegawai.dari_akun(uow, "milik-pengelola") is None
    with pytest.raises(MasukanSalah, match=SAME):
        kukuhkan(uow, HEAD, first)
