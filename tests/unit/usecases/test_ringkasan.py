"""What people see of a case: timeline, waits, deadlines, letters; nothing personal."""

from datetime import date, datetime

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.rujukan import SistemLuar
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, SebabPerubahan, StatusPermintaan
from pksbpmn.domain.pertukaran.kanal import JenisKanal
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.usecases.berkas import banding_mesin, pengaturan, ringkasan, rujukan
from pksbpmn.usecases.berkas.rahasia import TERTUTUP
from pksbpmn.usecases.kerahasiaan import akses_identitas
from pksbpmn.usecases.laporan.lapor import tutup
from pksbpmn.usecases.monev import monev
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.pertukaran import kanal
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from tests.deadlines import approver
from tests.unit.usecases.cases import KINDS, MOU, ask, entries, entry, not_found, open_case, refused
from tests.unit.usecases.contents import KORBAN

J = JenisPermintaan
BATAS = datetime(2026, 3, 16, 23, 59, 59, tzinfo=JAKARTA)
TIDAK_ADA = "0009/LM/III/2026"


@pytest.mark.parametrize("kind", KINDS)
def test_ringkasan_says_everything_but_names(uow: UnitOfWork, kind: str) -> None:
    nomor = open_case(uow, kind)
    open_case(uow)
    petugas.tahap_dimulai(uow, nomor, Tahap.KLARIFIKASI)
    rujukan.tambah(uow, nomor, SistemLuar.SIMADU, "SMD-1")
    terbit = surat.terbitkan(uow, nomor, JenisSurat.PENYERAHAN_GANTI_RUGI, Pihak.TERLAPOR)
    saat = uow.clock.now()
    tutup(uow, nomor, Akhir.DICABUT)
    r = ringkasan.ringkas(uow, nomor)
    assert (r.nomor, r.diterima, r.akhir, r.ditutup) == (nomor, saat, "DICABUT", saat)
    assert r.identitas_dirahasiakan is (kind == "dirahasiakan")
    assert r.tahap == (ringkasan.TahapRingkas("klarifikasi", saat, saat),)
    assert r.surat == (
        ringkasan.SuratRingkas(terbit.id, "PENYERAHAN_GANTI_RUGI", terbit.nomor, "TERLAPOR", saat.date(), None),
    )
    assert [p.peristiwa for p in r.riwayat] == [
        "laporan-diterima",
        "rujukan-dicatat",
        "surat-terbit",
        "laporan-ditutup",
    ]
    assert r.rujukan == (("SIMADU", TERTUTUP if kind == "dirahasiakan" else "SMD-1"),)
    assert KORBAN not in str(r)
    assert "warga.melati" not in str(r)


def test_ringkasan_of_another_matter(uow: UnitOfWork) -> None:
    nomor = monev.buka(uow, None).nomor
    r = ringkasan.ringkas(uow, nomor)
    assert (r.perihal, r.identitas_dirahasiakan, r.tenggat) == (
        "Monev 2 Maret 2025 sampai 1 Maret 2026",
        False,
        (),
    )


@pytest.mark.parametrize(
    ("status", "received", "said"),
    [
        (StatusPermintaan.MENUNGGU, False, "BELUM_DITERIMA"),
        (StatusPermintaan.MENUNGGU, True, "BERJALAN"),
        (StatusPermintaan.DIJAWAB, True, "DIPENUHI"),
        (StatusPermintaan.LEWAT, True, "LEWAT"),
        (StatusPermintaan.BATAL, True, "BATAL"),
    ],
)
def test_tenggat_says_whether_it_was_kept(
    uow: UnitOfWork, nomor: str, status: StatusPermintaan, received: bool, said: str
) -> None:
    id_ = ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR, received=received)
    uow.permintaan.get(id_).status = status
    batas = BATAS if received else None
    assert ringkasan.ringkas(uow, nomor).tenggat == (
        ringkasan.TenggatRingkas(id_, "KLARIFIKASI_1", "TERLAPOR", batas, said, terkirim=False),
    )
    assert [p.status for p in ringkasan.jelaskan_tenggat(uow, nomor)] == ([said] if received else [])


def test_tenggat_is_explained_with_its_rule_and_its_extensions(uow: UnitOfWork, nomor: str) -> None:
    id_ = ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR)
    permintaan.perpanjang(uow, id_, date(2026, 3, 23), "Menunggu data.", disetujui=approver(uow))
    (p,) = ringkasan.jelaskan_tenggat(uow, nomor)
    baru = BATAS.replace(day=23)
    assert (p.apa, p.kepada, p.tenggat.batas) == ("KLARIFIKASI_1", "TERLAPOR", baru)
    assert p.tenggat.aturan.dasar_hukum == "PKS Pasal 4(4)a; UU 37/2008 Pasal 33(1)"
    assert p.perpanjangan == ((BATAS, baru, "Menunggu data.", SebabPerubahan.DIPERPANJANG),)


def test_working_days_that_were_skipped_are_told(uow: UnitOfWork, nomor: str) -> None:
    ask(uow, nomor, J.DORONGAN_LAHP, Pihak.ITJEN)
    (p,) = ringkasan.jelaskan_tenggat(uow, nomor)
    assert [(h.tanggal, h.sebab) for h in p.tenggat.dilewati] == [
        (date(2026, 3, 7), "Sabtu"),
        (date(2026, 3, 8), "Minggu"),
    ]


def test_number_of_no_berkas_is_refused(uow: UnitOfWork, nomor: str) -> None:
    for question in (ringkasan.ringkas, ringkasan.jelaskan_tenggat, ringkasan.pastikan_ada):
        with not_found(f"Berkas {TIDAK_ADA} tidak ditemukan."):
            question(uow, TIDAK_ADA)
    ringkasan.pastikan_ada(uow, nomor)
    assert ringkasan.perihal(uow, [nomor, nomor, TIDAK_ADA]) == {nomor: "Penundaan penerbitan sertifikat pelatihan"}


def test_registry_and_engine_are_compared(uow: UnitOfWork) -> None:
    satu, dua, tiga = (open_case(uow) for _ in range(3))
    assert banding_mesin.banding(uow, []) == []  # what still waits in the outbox is no difference
    for k in uow.kiriman.find(nomor_berkas=satu) + uow.kiriman.find(nomor_berkas=dua):
        k.selesai = uow.clock.now()
    uow.berkas.get(tiga).akhir = "DICABUT"
    assert banding_mesin.banding(uow, [dua, tiga, TIDAK_ADA]) == [
        banding_mesin.Beda(
            satu,
            "berjalan di registri, tidak ada di mesin",
            "Pulihkan data mesin dan registri dari cadangan yang sama: `pksbpmn pulihkan`.",
        ),
        banding_mesin.Beda(TIDAK_ADA, "berjalan di mesin, tidak ada di registri", "Batalkan instance-nya di Operate."),
        banding_mesin.Beda(tiga, "sudah ditutup di registri, masih berjalan di mesin", "Lihat dahulu insidennya."),
    ]
    assert banding_mesin.banding(uow, [satu, dua]) == []


@pytest.mark.aturan("C-19", "REG-S-04")
def test_rujukan_is_kept_once(uow: UnitOfWork, nomor: str) -> None:
    first = rujukan.tambah(uow, nomor, SistemLuar.SIMADU, "SMD-1")
    assert rujukan.tambah(uow, nomor, SistemLuar.SIMADU, " SMD-1 ") == first
    assert rujukan.tambah(uow, nomor, SistemLuar.SIMPEL, "SMD-1") != first
    assert [(r.sistem, r.nomor) for r in rujukan.daftar(uow, nomor)] == [("SIMADU", "SMD-1"), ("SIMPEL", "SMD-1")]
    assert entries(uow).count("rujukan-dicatat") == 2
    with refused("Rujukan memerlukan nomornya.", "Isi nomor dari sistem itu."):
        rujukan.tambah(uow, nomor, SistemLuar.SIMADU, " ")
    with not_found(f"Laporan {TIDAK_ADA} tidak ditemukan."):
        rujukan.tambah(uow, TIDAK_ADA, SistemLuar.SIMADU, "1")
    with not_found(f"Laporan {TIDAK_ADA} tidak ditemukan."):
        rujukan.daftar(uow, TIDAK_ADA)


def test_settings_that_stand_in_the_registry(uow: UnitOfWork, nomor: str) -> None:
    id_kanal = kanal.tambah(uow, Pihak.ITJEN, JenisKanal.ELEKTRONIK, "data@itjen.example")
    kanal.tambah(uow, Pihak.OMBUDSMAN, JenisKanal.LANGSUNG, "Loket")
    kanal.verifikasi(uow, id_kanal, "77")
    rujukan.tambah(uow, nomor, SistemLuar.SIMADU, "SMD-1")
    uow.narahubung.find()[0].delegasi_dari = "lain"
    read = pengaturan.pengaturan_registri(uow)
    assert (read.kanal, read.kanal_terverifikasi, read.delegasi, read.rujukan) == (2, 1, 1, 1)
    assert (read.masa_mou, entry(uow, "kanal-diverifikasi").pelaku) == ((None,), "77")
    uow.nota_kesepahaman.get(MOU).berakhir = date(2029, 1, 11)
    assert pengaturan.pengaturan_registri(uow).masa_mou == (date(2029, 1, 11),)
    pdp = uow.lembaga.penerima("LEMBAGA_PDP")
    assert read.penerima_pdp == f"{pdp.nama}, {pdp.alamat}"


@pytest.mark.aturan("REG-I-04")
def test_the_list_of_tasks_does_not_tell_which_typed_subject_is_masked(uow: UnitOfWork) -> None:
    """Of a hidden case it shows no subject that somebody typed; what the program calls a matter stays."""
    nomor = open_case(uow, "dirahasiakan")
    urusan = akses_identitas.minta(uow, nomor, "11", "Memanggil Pelapor")
    uow.berkas.get(nomor).perihal = "Melati Sukacita"
    assert ringkasan.perihal(uow, [nomor, urusan]) == {nomor: TERTUTUP, urusan: "Akses identitas"}
    assert ringkasan.ringkas(uow, nomor).perihal == TERTUTUP
