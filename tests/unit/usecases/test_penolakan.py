"""A refusal has a ground that the law knows, its article and the way to go instead (UU 37/2008 Pasal 24(3), 36)."""

from typing import Any, Final

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.rujukan import SistemLuar
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk
from pksbpmn.domain.laporan.laporan import AlasanPenolakan
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.domain.laporan.pelengkap import Pelengkap
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import ErrorCode
from pksbpmn.usecases.berkas import rujukan
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.laporan.verifikasi import periksa_kelengkapan, periksa_putusan
from pksbpmn.usecases.pemeriksaan.petugas import catat_isi
from pksbpmn.usecases.pemeriksaan.putusan import catat_keputusan
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk, jawab
from pksbpmn.usecases.permintaan.pelengkapan import lengkapi
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.surat import terbitkan
from tests.letters import text_of
from tests.unit.usecases.cases import ask, bpmn_error, entries, open_case

A = AlasanPenolakan
UU_37 = "Undang-Undang Nomor 37 Tahun 2008"
BALAI = "Balai Pelatihan Vokasi dan Produktivitas Nusa Indah"
UMUM = "kepada unit penerimaan dan verifikasi laporan Ombudsman Republik Indonesia"
SURAT: Final[dict[AlasanPenolakan, tuple[str, str]]] = {
    A.BELUM_MENGADU: (f"{UU_37} Pasal 36 ayat (1) huruf a", f"sampaikan keluhan Saudara lebih dahulu kepada {BALAI}"),
    A.OBJEK_PENGADILAN: (f"{UU_37} Pasal 36 ayat (1) huruf b", "pada pengadilan yang memeriksanya"),
    A.MASIH_DITANGANI_INSTANSI: (
        f"{UU_37} Pasal 36 ayat (1) huruf c",
        f"ikuti penyelesaian yang sedang berjalan pada {BALAI}",
    ),
    A.SUDAH_DISELESAIKAN: (f"{UU_37} Pasal 36 ayat (1) huruf d", "mintalah pelaksanaannya kepada unit itu"),
    A.DI_LUAR_KEWENANGAN: (f"{UU_37} Pasal 36 ayat (1) huruf e", "kepada instansi yang berwenang"),
    A.SUDAH_DISEPAKATI: (f"{UU_37} Pasal 36 ayat (1) huruf f", "apabila kesepakatan para pihak itu tidak dilaksanakan"),
    A.PERISTIWA_LAMA: (f"{UU_37} Pasal 24 ayat (3)", "belum lewat 2 tahun"),
    A.DI_LUAR_KEMENTERIAN: ("Perjanjian Kerja Sama Pasal 1", UMUM),
    A.LAPORAN_GANDA: ("Peraturan Ombudsman Nomor 58 Tahun 2023", "0001/LM/III/2026"),
}
"""What a letter must say of its ground: the article, and where the complainant may go instead."""


def _refuse(uow: UnitOfWork, nomor: str, alasan: AlasanPenolakan) -> str:
    periksa_putusan(uow, nomor, alasan, diterima=False)
    catat_keputusan(uow, nomor, "rapat-pleno", {"laporanDiterima": False, "alasanPenolakan": str(alasan)})
    return text_of(terbitkan(uow, nomor, JenisSurat.PENOLAKAN, Pihak.PELAPOR))


def test_every_ground_has_its_letter() -> None:
    assert set(SURAT) == set(AlasanPenolakan) - {A.TIDAK_ADA}


@pytest.mark.aturan("REG-V-04", "REG-V-02", "D-01", "D-02", "TELAAH-27")
@pytest.mark.parametrize("alasan", SURAT)
def test_a_refusal_names_its_article_and_the_way_to_go_instead(uow: UnitOfWork, alasan: AlasanPenolakan) -> None:
    lain, nomor = open_case(uow), open_case(uow)
    rujukan.tambah(uow, nomor, SistemLuar.OMBUDSMAN, lain)
    page = _refuse(uow, nomor, alasan)
    for bagian in SURAT[alasan]:
        assert bagian in page
    for _, jalan in (isi for a, isi in SURAT.items() if a is not alasan):
        assert jalan not in page


@pytest.mark.aturan("REG-V-04")
def test_who_is_competent_instead_is_named_where_an_officer_knows(uow: UnitOfWork, nomor: str) -> None:
    catat_isi(uow, nomor, "penolakan", {"penjelasan": "Sengketa tanah.", "instansi_berwenang": "Kantor Pertanahan"})
    page = _refuse(uow, nomor, A.DI_LUAR_KEWENANGAN)
    assert "sampaikan permasalahan tersebut kepada Kantor Pertanahan" in page
    assert "Sengketa tanah." in page


@pytest.mark.aturan("REG-V-04", "TELAAH-27")
@pytest.mark.parametrize("alasan", [A.TIDAK_ADA, None, "TIDAK_DIKENAL"])
def test_a_refusal_without_a_ground_goes_back_to_the_plenary(uow: UnitOfWork, nomor: str, alasan: str | None) -> None:
    before = entries(uow)
    with bpmn_error(ErrorCode.ALASAN_BELUM_SAH, "Penolakan tidak menyebut alasan yang dikenal undang-undang."):
        periksa_putusan(uow, nomor, alasan, diterima=False)
    assert entries(uow) == before


@pytest.mark.aturan("REG-V-02", "TELAAH-27")
def test_laporan_ganda_needs_the_number_of_the_other(uow: UnitOfWork, nomor: str) -> None:
    rujukan.tambah(uow, nomor, SistemLuar.SIMADU, "SMD-1")
    with bpmn_error(ErrorCode.ALASAN_BELUM_SAH, "Nomor laporan yang sama belum dirujuk."):
        periksa_putusan(uow, nomor, A.LAPORAN_GANDA, diterima=False)
    rujukan.tambah(uow, nomor, SistemLuar.SIMPEL, "0123/LM/II/2026/MDN")
    assert "0123/LM/II/2026/MDN" in _refuse(uow, nomor, A.LAPORAN_GANDA)


_UNIT: dict[str, Any] = {"jabatan": "Kepala", "unit": "Balai Contoh", "alamat": "Jalan Balai 1"}


@pytest.mark.aturan("PKS-1-01", "PKS-1-02")
@pytest.mark.parametrize(
    ("pihak", "lengkap"),
    [
        ({}, False),
        ({"terlapor": _UNIT}, False),
        ({"terlapor": {"unit": "Balai Contoh"}, "atasan_terlapor": _UNIT}, False),
        ({"terlapor": _UNIT, "atasan_terlapor": {"unit": "Direktorat"}}, False),
        ({"terlapor": _UNIT | {"instansi": "Dinas Kota"}, "atasan_terlapor": _UNIT}, False),
        ({"terlapor": _UNIT, "atasan_terlapor": _UNIT}, True),
    ],
)
def test_a_laporan_is_accepted_only_when_terlapor_and_superior_are_known(
    uow: UnitOfWork, pihak: dict[str, Any], lengkap: bool
) -> None:
    masuk = {"pelapor": {"nama_lengkap": "Warga Contoh", "telepon": "0812 5550 1234"}, "uraian": "Tidak dilayani."}
    nomor = lapor.lapor(uow, LaporanMasuk.model_validate(masuk))
    if pihak:
        lengkapi(uow, nomor, Pelengkap.model_validate(pihak), dari=Pihak.OMBUDSMAN)
    if lengkap:
        periksa_putusan(uow, nomor, None, diterima=True)
        return
    with bpmn_error(ErrorCode.PIHAK_BELUM_LENGKAP, "Terlapor atau atasannya di kementerian belum dikenal."):
        periksa_putusan(uow, nomor, None, diterima=True)


@pytest.mark.aturan("TELAAH-43", "REG-V-03")
def test_who_sent_something_is_not_deemed_to_have_withdrawn(uow: UnitOfWork, nomor: str) -> None:
    """Words alone leave it to the officer, as does what an officer found out; a file or a fact does not."""
    asked = ask(uow, nomor, JenisPermintaan.KELENGKAPAN, Pihak.PELAPOR)
    jawab(uow, asked, JawabanMasuk(Pihak.PELAPOR, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, "Akan saya kirim."))
    lengkapi(uow, nomor, Pelengkap(kerugian="Upah tertunda."), dari=Pihak.OMBUDSMAN, alasan="Dicatat.")
    periksa_kelengkapan(uow, nomor, dilanjutkan=False)
    ditolak = bpmn_error(ErrorCode.ADA_YANG_MASUK, "Pelapor menyampaikan sebagian yang diminta.")
    other = open_case(uow)
    lengkapi(uow, other, Pelengkap(kerugian="Upah hilang."), alasan="Keliru.")
    with ditolak:
        periksa_kelengkapan(uow, other, dilanjutkan=False)
    periksa_kelengkapan(uow, other, dilanjutkan=True)
    third = open_case(uow)
    asked = ask(uow, third, JenisPermintaan.KELENGKAPAN, Pihak.PELAPOR)
    berkas = (LampiranMasuk("ktp.pdf", b"%PDF-1.7\n%%EOF\n"),)
    masuk = JawabanMasuk(Pihak.PELAPOR, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, "Terlampir.", lampiran=berkas)
    jawab(uow, asked, masuk)
    with bpmn_error(ErrorCode.ADA_YANG_MASUK, "Pelapor menyampaikan sebagian yang diminta."):
        periksa_kelengkapan(uow, third, dilanjutkan=False)
