"""Attack: what an officer entered into a complaint by `lengkapi` is printed whole as the words of its complainant."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.penyamaran import TERSAMAR
from pksbpmn.domain.laporan.masuk import UnitMasuk
from pksbpmn.domain.laporan.pelengkap import Pelengkap
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.permintaan.pelengkapan import lengkapi
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.saringan import TIDAK_DIKUTIP
from tests.unit.usecases.cases import ask, laporan_of, open_case
from tests.unit.usecases.contents import write

P, S = Pihak, JenisSurat
DAFTAR = "Zulfikar; Bambang; Zulkanary; Hartono; Wulandari"


@pytest.fixture
def nomor(uow: UnitOfWork) -> str:
    """A complaint that names the number of one whose complainant is hidden."""
    hidden = open_case(uow, "dirahasiakan")
    uow.identitas.get(hidden).nama_lengkap = "Zulkanary Rekawati"
    masuk = laporan_of("laporan", hari_ini(uow))
    nomor = lapor(uow, masuk.model_copy(update={"perihal": f"Seperti laporan {hidden}", "berkas": (DAFTAR,)}))
    write(uow, nomor, "klarifikasi", "mediasi")
    vars(uow)["pelaku"] = "11"
    return nomor


def _letter(uow: UnitOfWork, nomor: str, kepada: Pihak, jenis: JenisSurat, diminta: JenisPermintaan | None) -> str:
    asked = ask(uow, nomor, diminta, kepada) if diminta else None
    return str(surat.terbitkan(uow, nomor, jenis, kepada, asked).halaman.model_dump_json())


def _mediasi(uow: UnitOfWork, nomor: str, kepada: Pihak = P.PELAPOR) -> str:
    return _letter(uow, nomor, kepada, S.USULAN_MEDIASI, JenisPermintaan.PERSETUJUAN_MEDIASI)


@pytest.mark.aturan("REG-I-04")
def test_a_subject_that_an_officer_put_right_is_masked_for_the_complainant_too(uow: UnitOfWork, nomor: str) -> None:
    baru = Pelengkap(perihal="Sama dengan laporan Sdr. Zulkanary Rekawati")
    lengkapi(uow, nomor, baru, dari=P.OMBUDSMAN, alasan="catatan petugas")
    assert f"Sama dengan laporan Sdr. {TERSAMAR}" in _mediasi(uow, nomor)


@pytest.mark.aturan("REG-I-04")
def test_a_subject_that_the_complainant_puts_right_himself_is_his_again(uow: UnitOfWork, nomor: str) -> None:
    lengkapi(uow, nomor, Pelengkap(perihal="Perihal petugas"), dari=P.OMBUDSMAN, alasan="catatan petugas")
    lengkapi(uow, nomor, Pelengkap(perihal=DAFTAR), dari=P.PELAPOR, alasan="diminta Pelapor")
    assert DAFTAR in _mediasi(uow, nomor)


@pytest.mark.aturan("REG-I-04")
def test_a_name_of_a_file_that_an_officer_added_is_not_read_and_the_others_have_no_gap(
    uow: UnitOfWork, nomor: str
) -> None:
    """Whose each name is, is not told apart: none of them is shown with a gap."""
    assert DAFTAR in _letter(uow, nomor, P.PELAPOR, S.TANDA_TERIMA, None)
    lengkapi(uow, nomor, Pelengkap(berkas=("KTP Zulkanary Rekawati.pdf",)), dari=P.OMBUDSMAN, alasan="catatan")
    isi = _letter(uow, nomor, P.PELAPOR, S.TANDA_TERIMA, None)
    assert ("Zulkanary" in isi, TERSAMAR in isi, TIDAK_DIKUTIP in isi) == (False, False, True)


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize("kepada", [P.PELAPOR, P.TERLAPOR])
def test_a_unit_that_an_officer_named_is_read_by_nobody_with_the_name_or_a_gap(
    uow: UnitOfWork, nomor: str, kepada: Pihak
) -> None:
    unit = UnitMasuk(jabatan=f"Kepala, {DAFTAR}", unit="Unit Baru", alamat="Jalan Baru 1")
    lengkapi(uow, nomor, Pelengkap(terlapor=unit), dari=P.OMBUDSMAN, alasan="catatan petugas")
    isi = _mediasi(uow, nomor, kepada)
    assert ("Zulkanary" in isi, TERSAMAR in isi, TIDAK_DIKUTIP in isi) == (False, False, True)
