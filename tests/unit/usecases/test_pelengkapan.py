"""What is missing is asked for by name, and what comes in completes the complaint (UU 37/2008 Pasal 25)."""

from datetime import date
from typing import Any

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import Akhir, JenisLayanan
from pksbpmn.domain.laporan.masuk import LaporanMasuk, UnitMasuk
from pksbpmn.domain.laporan.pelengkap import Pelengkap
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas.kekurangan import kekurangan_dari
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.pemeriksaan.petugas import catat_isi
from pksbpmn.usecases.permintaan.pelengkapan import lengkapi
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah
from pksbpmn.usecases.surat.isi_wajib import isi_lengkap
from pksbpmn.usecases.surat.surat import terbitkan
from tests.fakes import AdjustableClock, MemoryRegistry
from tests.letters import text_of
from tests.unit.usecases.cases import ask, entry, laporan_of, messages, open_case, refused

BUTIR = [
    "Tempat lahir Pelapor (Undang-Undang Nomor 37 Tahun 2008 Pasal 24 ayat (1) huruf a)",
    "Tanggal lahir Pelapor (Undang-Undang Nomor 37 Tahun 2008 Pasal 24 ayat (1) huruf a)",
    "Status perkawinan Pelapor (Undang-Undang Nomor 37 Tahun 2008 Pasal 24 ayat (1) huruf a)",
    "Pekerjaan Pelapor (Undang-Undang Nomor 37 Tahun 2008 Pasal 24 ayat (1) huruf a)",
    "Alamat lengkap Pelapor (Undang-Undang Nomor 37 Tahun 2008 Pasal 24 ayat (1) huruf a)",
    (
        "Tanggal peristiwa, tindakan, atau keputusan yang dilaporkan "
        "(Undang-Undang Nomor 37 Tahun 2008 Pasal 24 ayat (1) huruf b, Pasal 24 ayat (3))"
    ),
    (
        "Keterangan tentang penyampaian keluhan lebih dahulu kepada Terlapor atau atasannya "
        "(Undang-Undang Nomor 37 Tahun 2008 Pasal 24 ayat (1) huruf c)"
    ),
    "Unit atau pejabat yang dilaporkan (Undang-Undang Nomor 37 Tahun 2008 Pasal 24 ayat (1) huruf b)",
]


@pytest.fixture
def sedikit(uow: UnitOfWork) -> str:
    """Number of a complaint with a name, a telephone number and a text."""
    pelapor = {"nama_lengkap": "Warga Contoh", "telepon": "0812 5550 1234"}
    return lapor.lapor(uow, LaporanMasuk.model_validate({"pelapor": pelapor, "uraian": "Saya tidak dilayani."}))


def _asked_for(uow: UnitOfWork, nomor: str) -> list[str]:
    """What the newest request for completion lists."""
    asked = uow.permintaan.find(nomor_berkas=nomor, jenis=JenisPermintaan.KELENGKAPAN)[-1]
    halaman = terbitkan(uow, nomor, JenisSurat.PERMINTAAN_KELENGKAPAN, Pihak.PELAPOR, asked.id).halaman
    (daftar,) = [b.isi for b in halaman.blok if b.jenis == "butir"]
    return [str(butir) for butir in daftar]


@pytest.mark.aturan("REG-V-03", "D-03", "REG-I-01", "REG-I-02", "REG-I-03", "D-02")
def test_the_request_lists_what_is_missing_and_nothing_else(
    uow: UnitOfWork, sedikit: str, clock: AdjustableClock
) -> None:
    catat_isi(uow, sedikit, "kelengkapan", {"kekurangan": ["Salinan surat penolakan"]})
    ask(uow, sedikit, JenisPermintaan.KELENGKAPAN, Pihak.PELAPOR)
    assert _asked_for(uow, sedikit) == [*BUTIR, "Salinan surat penolakan"]
    clock.advance(days=3)
    lengkapi(uow, sedikit, Pelengkap.model_validate({"pelapor": {"pekerjaan": "karyawan"}}))
    ask(uow, sedikit, JenisPermintaan.KELENGKAPAN, Pihak.PELAPOR)
    assert _asked_for(uow, sedikit) == [b for b in BUTIR if "Pekerjaan" not in b]


@pytest.mark.aturan("REG-I-02", "REG-V-03")
def test_a_laporan_that_lacks_nothing_is_asked_for_what_an_officer_wrote(uow: UnitOfWork, nomor: str) -> None:
    """Nobody is asked for nothing: without his words the letter cannot be drafted."""
    diminta = ask(uow, nomor, JenisPermintaan.KELENGKAPAN, Pihak.PELAPOR)
    terbuka, _ = naskah.buka(uow, nomor, JenisSurat.PERMINTAAN_KELENGKAPAN, [Pihak.PELAPOR], diminta, baru=False)
    assert not isi_lengkap(uow, terbuka)
    catat_isi(uow, nomor, "kelengkapan", {"kekurangan": ["Salinan surat penolakan"]})
    assert (_asked_for(uow, nomor), isi_lengkap(uow, terbuka)) == (["Salinan surat penolakan"], True)


@pytest.mark.aturan("REG-V-03", "TELAAH-23")
def test_what_the_pelapor_sends_completes_the_laporan_and_answers_the_request(uow: UnitOfWork, sedikit: str) -> None:
    id_permintaan = ask(uow, sedikit, JenisPermintaan.KELENGKAPAN, Pihak.PELAPOR)
    isi = {
        "pelapor": {"alamat_lengkap": "Jalan Contoh 7", "tanggal_lahir": "1990-01-02"},
        "tanggal_peristiwa": "2026-01-05",
        "upaya": {"uraian": "Menelepon balai."},
        "terlapor": {"unit": "Balai Contoh"},
        "perihal": "Sertifikat",
        "berkas": ["foto.jpg"],
    }
    bidang = lengkapi(uow, sedikit, Pelengkap.model_validate(isi))
    assert sorted(bidang) == [
        *("alamat_lengkap", "berkas", "perihal", "tanggal_lahir", "tanggal_peristiwa", "terlapor", "upaya_uraian"),
    ]
    orang, laporan = uow.identitas.get(sedikit), uow.laporan.get(sedikit)
    assert (orang.alamat_lengkap, orang.tanggal_lahir) == ("Jalan Contoh 7", date(1990, 1, 2))
    assert (laporan.tanggal_peristiwa, laporan.upaya_uraian) == (date(2026, 1, 5), "Menelepon balai.")
    assert (laporan.lampiran, uow.berkas.get(sedikit).perihal) == (("foto.jpg",), "Sertifikat")
    assert [u.unit for u in uow.unit_terlapor.find(peran=Pihak.TERLAPOR)] == ["Balai Contoh"]
    (dijawab,) = messages(uow, MessageName.JAWABAN_DITERIMA)
    assert (dijawab.kunci, dijawab.variabel) == (id_permintaan, {"nilaiJawaban": "DIJAWAB"})
    assert uow.permintaan.get(id_permintaan).status is StatusPermintaan.DIJAWAB
    assert "alamat lengkap" in uow.jawaban.find()[0].isi
    assert {(p.lama, p.alasan) for p in uow.pelengkapan.find()} == {(None, None)}
    catatan = entry(uow, "laporan-dilengkapi")
    assert (catatan.pelaku, catatan.rincian) == ("sistem", {"dari": "PELAPOR", "bidang": list(bidang)})


def test_what_an_officer_finds_out_answers_nothing(uow: UnitOfWork, sedikit: str) -> None:
    id_permintaan = ask(uow, sedikit, JenisPermintaan.KELENGKAPAN, Pihak.PELAPOR)
    isi = Pelengkap.model_validate({"jenis_layanan": "JASA", "terlapor": {"unit": "Balai Contoh"}})
    lengkapi(uow, sedikit, isi, dari=Pihak.OMBUDSMAN)
    assert uow.laporan.get(sedikit).jenis_layanan is JenisLayanan.JASA
    assert uow.permintaan.get(id_permintaan).status is StatusPermintaan.MENUNGGU
    assert entry(uow, "laporan-dilengkapi").rincian["dari"] == "OMBUDSMAN"


def test_a_unit_is_completed_part_by_part_and_replaced_only_with_a_reason(uow: UnitOfWork, sedikit: str) -> None:
    for bagian in ({}, {"jabatan": "Kepala Balai"}, {"alamat": "Jalan Balai 1"}):
        unit = Pelengkap.model_validate({"terlapor": {"unit": "Balai Contoh"} | bagian})
        lengkapi(uow, sedikit, unit, dari=Pihak.OMBUDSMAN)
    terlapor = uow.unit_terlapor.find(peran=Pihak.TERLAPOR)[-1]
    assert (terlapor.sebutan, terlapor.alamat) == ("Kepala Balai, Balai Contoh", "Jalan Balai 1")
    lain = Pelengkap(terlapor=UnitMasuk(unit="Balai Lain"))
    with refused("Keterangan ini sudah tercatat dengan isi lain: terlapor.", "Sebut alasan mengubahnya."):
        lengkapi(uow, sedikit, lain, dari=Pihak.OMBUDSMAN)
    lengkapi(uow, sedikit, lain, dari=Pihak.OMBUDSMAN, alasan="Pelapor keliru menyebut.")
    ubah = uow.pelengkapan.find()[-1]
    assert ubah.lama == "Kepala Balai, Balai Contoh, Kementerian Ketenagakerjaan, Jalan Balai 1"
    assert (ubah.baru, ubah.alasan) == ("Balai Lain, Kementerian Ketenagakerjaan", "Pelapor keliru menyebut.")
    baru = uow.unit_terlapor.find(peran=Pihak.TERLAPOR)[-1]
    assert (baru.sebutan, baru.alamat, baru.terjangkau) == ("Balai Lain", None, False)


@pytest.mark.parametrize(
    ("kind", "isi", "pesan"),
    [
        ("laporan", {"uraian": "Lain."}, "Keterangan ini sudah tercatat dengan isi lain: uraian."),
        ("laporan", {"pelapor": {"pekerjaan": "karyawan"}}, "Semua keterangan itu sudah tercatat."),
        ("laporan", {"tanggal_peristiwa": "2026-03-03"}, "Tanggal peristiwa (2026-03-03) ada di masa depan."),
        ("laporan", {"upaya": {"uraian": "x", "tanggal": "2026-03-03"}}, "Tanggal upaya kepada Terlapor (2026-03-03)"),
        ("laporan", {"pelapor": {"tanggal_lahir": "2026-03-03"}}, "Tanggal lahir Pelapor (2026-03-03) ada di masa"),
        ("prakarsa-sendiri", {"pelapor": {"pekerjaan": "karyawan"}}, "tidak mempunyai Pelapor (POR 38/2019)."),
    ],
)
def test_what_cannot_be_taken_changes_nothing(uow: UnitOfWork, kind: str, isi: dict[str, Any], pesan: str) -> None:
    nomor = open_case(uow, kind)
    with pytest.raises(Exception, match=pesan.replace("(", r"\(").replace(")", r"\)").replace(".", r"\.")):
        lengkapi(uow, nomor, Pelengkap.model_validate(isi), dari=Pihak.OMBUDSMAN)
    assert (uow.pelengkapan.find(), uow.audit.find(peristiwa="laporan-dilengkapi")) == ([], [])


def test_a_correction_keeps_what_stood_there_and_why(uow: UnitOfWork, nomor: str) -> None:
    lama = uow.laporan.get(nomor).uraian
    lengkapi(uow, nomor, Pelengkap(uraian="Uraian yang benar."), alasan="Salah ketik petugas.")
    (satu,) = uow.pelengkapan.find()
    assert (satu.bidang, satu.lama, satu.baru, satu.alasan) == (
        *("uraian", lama, "Uraian yang benar.", "Salah ketik petugas."),
    )
    assert uow.laporan.get(nomor).uraian == "Uraian yang benar."


def test_a_closed_laporan_is_not_completed(uow: UnitOfWork, nomor: str) -> None:
    lapor.tutup(uow, nomor, Akhir.DICABUT)
    with refused(f"Berkas {nomor} sudah ditutup (DICABUT)."):
        lengkapi(uow, nomor, Pelengkap(kerugian="Upah sebulan"))


@pytest.mark.aturan("REG-I-04")
def test_a_hidden_pelapor_stays_hidden_after_he_was_put_right(registry: MemoryRegistry, uow: UnitOfWork) -> None:
    registry.acting = "12"  # a custodian
    masuk = laporan_of("dirahasiakan", date(2026, 3, 2))
    assert masuk.pelapor is not None
    lain = masuk.pelapor.model_copy(update={"telepon": "0812-5550-1234"})
    nomor = lapor.lapor(uow, masuk.model_copy(update={"pelapor": lain}))
    baru = {"nama_lengkap": "Kenanga Rekaan", "email": "kenanga@contoh.example", "telepon": "0813 7770 9999"}
    lengkapi(uow, nomor, Pelengkap.model_validate({"pelapor": baru}), alasan="Nama menurut kartu identitas.")
    id_permintaan = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR)
    alasan = "Melati, Kenanga, +62 812 5550 1234, 081377709999, warga.melati@contoh.example, kenanga@contoh.example."
    page = text_of(
        terbitkan(uow, nomor, JenisSurat.PERPANJANGAN, Pihak.TERLAPOR, id_permintaan, alasan=alasan, disetujui="Kepala")
    )
    for rahasia in ("Melati", "Kenanga", "5550", "7770", "warga.melati", "kenanga"):
        assert rahasia not in page
    assert kekurangan_dari(uow, nomor) == ()
