"""Protected data: classed by consequence test, read by role and purpose, every attempt in the journal."""

from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.penugasan import Penugasan, Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.kerahasiaan.kewenangan import BACA_SAMPAI, EKSPOR_SAMPAI, LIHAT_IDENTITAS, PIHAK_PERAN
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.kerahasiaan.pelindungan_data import JenisPelindunganData
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas import pegawai, penugasan
from pksbpmn.usecases.gerbang_dokumen import TUJUAN_IDENTITAS
from pksbpmn.usecases.kerahasiaan import akses_identitas, kerahasiaan, pelindungan_data
from pksbpmn.usecases.pertukaran import pertukaran
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import AdjustableClock
from tests.staff import confirmed
from tests.unit.usecases.cases import custodian, entry, not_found, open_case, refused
from tests.unit.usecases.contents import KORBAN
from tests.unit.usecases.exchanges import TUJUAN, begun, transfer, verified

T, K = Tindakan, Klasifikasi


@pytest.fixture
def id_butir(uow: UnitOfWork, nomor: str) -> str:
    """An item that Itjen has handed over; nobody has classed it."""
    pertukaran.serahkan(uow, begun(uow, nomor), transfer(verified(uow)))
    return uow.butir_data.find()[0].id


def _klasifikasikan(uow: UnitOfWork, id_butir: str, kelas: Klasifikasi) -> None:
    """By two, as opening it needs."""
    for pejabat in ("77", "55"):
        _by(uow, id_butir, kelas, pejabat)


def _by(uow: UnitOfWork, id_butir: str, kelas: Klasifikasi, pejabat: str) -> bool:
    return kerahasiaan.klasifikasikan(
        uow, id_butir, kelas, pertimbangan="Merugikan", dasar_hukum="UU 14/2008 Pasal 17", pejabat=pejabat
    )


@pytest.mark.aturan("REG-C-01", "REG-C-02")
def test_one_officer_opens_what_is_closed(uow: UnitOfWork, id_butir: str) -> None:
    """Alone, twice, or beside another who comes to another class or closes it in between; closing takes one."""
    for pejabat, kelas, berlaku in (
        ("55", K.BIASA, False),
        ("55", K.BIASA, False),
        ("77", K.TERBATAS, False),
        ("55", K.BIASA, False),
        ("77", K.SANGAT_RAHASIA, True),
        ("77", K.BIASA, False),
    ):
        assert _by(uow, id_butir, kelas, pejabat) is berlaku
        assert kerahasiaan.klasifikasi_butir(uow, id_butir) is K.SANGAT_RAHASIA
    assert _by(uow, id_butir, K.BIASA, "55")
    assert kerahasiaan.klasifikasi_butir(uow, id_butir) is K.BIASA
    assert _by(uow, id_butir, K.RAHASIA, "55")
    assert kerahasiaan.klasifikasi_butir(uow, id_butir) is K.RAHASIA


def _officer(peran: Peran) -> str:
    return "11" if PIHAK_PERAN[peran] is Pihak.OMBUDSMAN else "21"


def _akses(uow: UnitOfWork, id_butir: str, peran: Peran, tindakan: Tindakan = T.BACA) -> bytes | None:
    return kerahasiaan.akses_butir(
        uow, tindakan, id_butir, pelaku=_officer(peran), peran=peran, pihak=PIHAK_PERAN[peran], tujuan=TUJUAN
    )


@pytest.mark.aturan("PKS-8.1-01", "REG-C-02")
def test_butir_is_most_restricted_until_an_officer_classes_it(uow: UnitOfWork, id_butir: str) -> None:
    assert kerahasiaan.klasifikasi_butir(uow, id_butir) is K.SANGAT_RAHASIA
    nomor = uow.butir_data.get(id_butir).nomor_berkas
    assert [b.klasifikasi for b in kerahasiaan.daftar_butir(uow, nomor)] == [K.SANGAT_RAHASIA]
    assert uow.butir_data.get(id_butir).klasifikasi is None
    _klasifikasikan(uow, id_butir, K.TERBATAS)
    assert kerahasiaan.klasifikasi_butir(uow, id_butir) is K.TERBATAS
    _, keputusan = uow.keputusan_klasifikasi.find(id_butir=id_butir)
    assert (keputusan.pejabat, keputusan.dasar_hukum, keputusan.klasifikasi) == (
        "55",
        "UU 14/2008 Pasal 17",
        K.TERBATAS,
    )
    assert (entry(uow, "data-diklasifikasi").pelaku, entry(uow, "data-diklasifikasi").rincian) == (
        "55",
        {"id_butir": id_butir, "kelas": "TERBATAS"},
    )


@pytest.mark.parametrize("missing", ["pertimbangan", "dasar_hukum", "pejabat"])
def test_class_without_its_consequence_test_is_refused(uow: UnitOfWork, id_butir: str, missing: str) -> None:
    parts = {"pertimbangan": "x", "dasar_hukum": "y", "pejabat": "55"} | {missing: " "}
    with refused(
        "Klasifikasi memerlukan uji konsekuensi: pertimbangan, dasar hukum, dan pejabatnya (UU 14/2008 Pasal 19).",
        "Isi ketiganya.",
    ):
        kerahasiaan.klasifikasikan(uow, id_butir, K.BIASA, **parts)
    assert uow.butir_data.get(id_butir).klasifikasi is None


@pytest.mark.aturan("PKS-8.2-01", "C-24")
@pytest.mark.parametrize("kelas", Klasifikasi)
@pytest.mark.parametrize("tindakan", Tindakan)
def test_role_reads_and_takes_out_up_to_its_class(
    uow: UnitOfWork, id_butir: str, tindakan: Tindakan, kelas: Klasifikasi
) -> None:
    _klasifikasikan(uow, id_butir, kelas)
    penugasan.tugaskan(uow, _case(uow, id_butir), "11", Peran.PEMILIK_PROSES, "Biro")
    order = list(Klasifikasi)
    for peran in Peran:
        limit = (BACA_SAMPAI if tindakan is T.BACA else EKSPOR_SAMPAI).get(peran)
        allowed = limit is not None and order.index(kelas) <= order.index(limit)
        assert _akses(uow, id_butir, peran, tindakan) == (b"a;b\n" if allowed else None)
        tried = uow.jurnal_akses.find()[-1]
        assert (tried.diizinkan, tried.peran, tried.tindakan, tried.pelaku) == (
            allowed,
            peran,
            tindakan,
            _officer(peran),
        )
        assert (tried.objek, tried.tujuan, tried.pihak) == (f"butir/{id_butir}", TUJUAN, PIHAK_PERAN[peran])
    nomor = uow.butir_data.get(id_butir).nomor_berkas
    assert len(kerahasiaan.jurnal(uow, nomor)) == len(Peran)


def _case(uow: UnitOfWork, id_butir: str) -> str:
    return uow.berkas.get(uow.butir_data.get(id_butir).nomor_berkas).nomor_perkara


@pytest.mark.aturan("PKS-8.2-01", "TELAAH-97")
def test_a_role_is_the_one_that_the_register_gives(uow: UnitOfWork, nomor: str, id_butir: str) -> None:
    """By a group, or by assignment in the case; another that is claimed is refused, and the claim is in the journal."""
    kelompok = (CandidateGroup.RESOLUSI_MONITORING,)
    pegawai.catat(uow, "31", nama="P", jabatan="J", pihak=Pihak.OMBUDSMAN, kelompok=kelompok)

    def reads(peran: Peran) -> bool:
        isi = kerahasiaan.akses_butir(
            uow, T.BACA, id_butir, pelaku="031", peran=peran, pihak=Pihak.OMBUDSMAN, tujuan=TUJUAN
        )
        tujuan = TUJUAN_IDENTITAS
        orang = kerahasiaan.lihat_identitas(uow, nomor, pelaku="31", peran=peran, tujuan=tujuan)
        assert [(j.pelaku, j.peran, j.diizinkan) for j in uow.jurnal_akses.find()[-2:]] == [
            ("31", peran, isi is not None),
            ("31", peran, orang is not None),
        ]
        assert (isi is None) is (orang is None)
        return isi is not None

    assert (reads(Peran.PEMERIKSA), reads(Peran.KETUA), reads(Peran.KUSTODIAN)) == (False, False, False)
    penugasan.tugaskan(uow, nomor, "31", Peran.PEMERIKSA, "Pemeriksaan")
    for peran in (Peran.KETUA, Peran.KUSTODIAN):  # as an older version would have kept it
        mulai = uow.clock.now()
        uow.penugasan.add(Penugasan(id=peran, nomor_berkas=nomor, pegawai="31", peran=peran, unit="KU", mulai=mulai))
    assert (reads(Peran.PEMERIKSA), reads(Peran.KETUA), reads(Peran.KUSTODIAN)) == (True, False, False)
    confirmed(
        pegawai.catat(uow, "31", nama="P", jabatan="J", pihak=Pihak.OMBUDSMAN, kelompok=(CandidateGroup.KUSTODIAN,))
    )
    assert reads(Peran.KUSTODIAN)


@pytest.mark.aturan("TELAAH-97")
def test_who_is_not_in_office_opens_nothing(uow: UnitOfWork, nomor: str, id_butir: str) -> None:
    """Nobody ever held the number, or he left: no row of the journal, no byte."""
    pegawai.catat(uow, "31", nama="P", jabatan="J", pihak=Pihak.OMBUDSMAN, kelompok=(CandidateGroup.PEMERIKSAAN,))
    uow.pegawai.get("31").sampai = uow.clock.now().date() - timedelta(days=1)
    tujuan = TUJUAN_IDENTITAS
    for pelaku in ("31", "404"):
        with refused(f"Pegawai {pelaku} tidak tercatat bertugas.", "Catat dahulu dengan `pksbpmn pegawai catat`."):
            kerahasiaan.lihat_identitas(uow, nomor, pelaku=pelaku, peran=Peran.PEMERIKSA, tujuan=tujuan)
        with refused(f"Pegawai {pelaku} tidak tercatat bertugas."):
            kerahasiaan.akses_butir(
                uow, T.BACA, id_butir, pelaku=pelaku, peran=Peran.PEMERIKSA, pihak=Pihak.OMBUDSMAN, tujuan=TUJUAN
            )
    assert uow.jurnal_akses.find() == []


@pytest.mark.aturan("PKS-8.3-01")
def test_butir_is_read_for_its_own_purpose_by_the_role_of_the_own_party(uow: UnitOfWork, id_butir: str) -> None:
    for pihak, tujuan, allowed in (
        (Pihak.OMBUDSMAN, f" {TUJUAN.upper()} ", True),
        (Pihak.OMBUDSMAN, "penelitian", False),
        (Pihak.ITJEN, TUJUAN, False),
    ):
        got = kerahasiaan.akses_butir(uow, T.BACA, id_butir, pelaku="11", peran=Peran.KETUA, pihak=pihak, tujuan=tujuan)
        assert (got is not None, uow.jurnal_akses.find()[-1].diizinkan) == (allowed, allowed)
    with not_found("Butir data itu tidak ditemukan."):
        _akses(uow, "lain", Peran.KETUA)
    uow.butir_data.get(id_butir).hash_berkas = None
    assert _akses(uow, id_butir, Peran.KETUA) is None


@pytest.mark.aturan("D-29")
@pytest.mark.parametrize("jenis", JenisPelindunganData)
@pytest.mark.parametrize("dikabulkan", [True, False])
def test_granted_limit_closes_export_in_this_case_only(
    uow: UnitOfWork, nomor: str, id_butir: str, jenis: JenisPelindunganData, dikabulkan: bool
) -> None:
    for n, granted in ((open_case(uow), True), (nomor, dikabulkan)):
        urusan = pelindungan_data.laporkan(uow, jenis, n, uow.clock.now())
        pelindungan_data.catat_putusan_subjek(uow, urusan, "", dikabulkan=granted)
    limited = dikabulkan and jenis is JenisPelindunganData.PEMBATASAN
    assert kerahasiaan.dibatasi(uow, uow.butir_data.get(id_butir)) is limited
    assert (_akses(uow, id_butir, Peran.PPID, T.EKSPOR) is None) is limited
    assert uow.jurnal_akses.find()[-1].diizinkan is not limited
    assert _akses(uow, id_butir, Peran.PPID, T.BACA) == b"a;b\n"


@pytest.mark.aturan("REG-E-09")
@pytest.mark.parametrize("peran", Peran)
def test_open_identitas_is_seen_by_its_roles_for_the_case(uow: UnitOfWork, nomor: str, peran: Peran) -> None:
    for tujuan in ("Penyelesaian Laporan ", "penelitian"):
        allowed = peran in LIHAT_IDENTITAS and tujuan != "penelitian"
        seen = kerahasiaan.lihat_identitas(uow, nomor, pelaku=_officer(peran), peran=peran, tujuan=tujuan)
        assert (seen.nama_lengkap if seen else None) == (KORBAN if allowed else None)
        tried = kerahasiaan.jurnal(uow, nomor)[-1]
        assert (tried.diizinkan, tried.objek, tried.tindakan) == (allowed, f"identitas/{nomor}", T.BACA)


@pytest.mark.aturan("REG-I-04")
def test_hidden_identitas_needs_a_grant_that_still_runs(uow: UnitOfWork, clock: AdjustableClock) -> None:
    nomor, other = open_case(uow, "dirahasiakan"), open_case(uow, "dirahasiakan")

    def sees(pelaku: str, peran: Peran = Peran.PEMERIKSA, n: str = nomor) -> bool:
        tujuan = TUJUAN_IDENTITAS
        return kerahasiaan.lihat_identitas(uow, n, pelaku=pelaku, peran=peran, tujuan=tujuan) is not None

    assert (sees("11"), sees("99", Peran.KUSTODIAN)) == (False, True)
    custodian(uow, "99")
    asked = akses_identitas.minta(uow, nomor, "11", "Memanggil Pelapor")
    assert not sees("11")
    akses_identitas.putuskan(uow, asked, "99", 3, diberikan=False)
    assert not sees("11")
    akses_identitas.putuskan(uow, asked, "99", 3, diberikan=True)
    assert [sees("11"), sees("12"), sees("11", n=other), sees("11", Peran.MEDIATOR)] == [True, False, False, False]
    clock.advance(days=3)
    assert sees("11")
    clock.advance(seconds=1)
    assert not sees("11")


@pytest.mark.aturan("REG-E-08")
def test_petugas_with_a_benturan_sees_nothing_of_the_case(uow: UnitOfWork, nomor: str, id_butir: str) -> None:
    hidden = open_case(uow, "dirahasiakan")
    asked = akses_identitas.minta(uow, hidden, "11", "Memanggil Pelapor")
    custodian(uow, "99")
    akses_identitas.putuskan(uow, asked, "99", 3, diberikan=True)

    def sees(pelaku: str, n: str) -> bool:
        tujuan = TUJUAN_IDENTITAS
        return kerahasiaan.lihat_identitas(uow, n, pelaku=pelaku, peran=Peran.KETUA, tujuan=tujuan) is not None

    assert [sees("11", nomor), sees("11", hidden)] == [True, True]
    for n in (nomor, hidden):
        penugasan.nyatakan_benturan(uow, n, "11", "Saudara Terlapor")
    assert [sees("11", nomor), sees("11", hidden), sees("12", nomor)] == [False, False, True]
    for tindakan in (T.BACA, T.EKSPOR):
        _klasifikasikan(uow, id_butir, K.BIASA)
        assert _akses(uow, id_butir, Peran.KETUA, tindakan) is None
        assert not uow.jurnal_akses.find()[-1].diizinkan
    with refused(
        f"Pegawai 11 mempunyai benturan kepentingan dalam {hidden} dan tidak boleh menanganinya (UU 37/2008 Pasal 40)."
    ):
        akses_identitas.minta(uow, hidden, "11", "Memanggil Pelapor")
    assert sees("11", open_case(uow))


def test_identitas_of_prakarsa_sendiri_is_not_there(uow: UnitOfWork) -> None:
    nomor = open_case(uow, "prakarsa-sendiri")
    for peran in (Peran.KETUA, Peran.PPID):
        with refused(f"Laporan {nomor} tidak mempunyai Pelapor (POR 38/2019).", "Periksa kembali nomornya."):
            kerahasiaan.lihat_identitas(uow, nomor, pelaku="11", peran=peran, tujuan=TUJUAN_IDENTITAS)
    assert kerahasiaan.jurnal(uow, nomor) == ()


def test_what_is_listed_of_a_berkas_that_is_not_there_is_refused(uow: UnitOfWork) -> None:
    """An empty list would look like an answer."""
    for listed in (kerahasiaan.daftar_butir, kerahasiaan.jurnal, akses_identitas.permohonan, penugasan.lepas):
        with not_found("Berkas 9/LM/III/2026 tidak ditemukan.", "Periksa kembali nomornya."):
            listed(uow, "9/LM/III/2026")
