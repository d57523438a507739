"""Attack: an official, or the wording, has one of her names, and so it stayed in drafts and copies (REG-I-04)."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi, Kesimpulan
from pksbpmn.domain.surat.halaman import Halaman
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.pemeriksaan import pemeriksaan, petugas
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import naskah, surat
from tests.letters import text_of
from tests.unit.usecases import joined
from tests.unit.usecases.cases import laporan_of
from tests.unit.usecases.contents import ISI
from tests.unit.usecases.hidden_case import hide, permintaan_of

P, S = Pihak, JenisSurat
SENAMA = [
    ("Siti Zulkanary", "Sdri. Siti", "Siti Contoh"),
    ("Juli Zulkanary", "Sdri. Juli", "Budi Contoh"),
    ("April Zulkanary", "Sdri. April", "Budi Contoh"),
]


def _found(uow: UnitOfWork, nama: str, tulisan: str, anggota: str, jenis: str) -> str:
    """A complaint in which maladministrasi was found, in an officer's words; who signs is called so."""
    kelompok = (G.PEMERIKSAAN, G.KEPALA_KEASISTENAN, G.ANGGOTA_OMBUDSMAN)
    for nomor, siapa in (("11", "P 11"), ("31", anggota)):
        pegawai.catat(uow, nomor, nama=siapa, jabatan="Anggota", pihak=P.OMBUDSMAN, kelompok=kelompok)
    masuk = laporan_of(jenis, hari_ini(uow))
    assert masuk.pelapor is not None
    pelapor = masuk.pelapor.model_copy(update={"nama_lengkap": nama})
    nomor = lapor(uow, masuk.model_copy(update={"pelapor": pelapor}))
    petugas.catat_isi(uow, nomor, "pemeriksaan", ISI["pemeriksaan"])
    petugas.catat_isi(uow, nomor, "lahp", ISI["lahp"] | {"pendapat": f"{tulisan} menerangkan yang benar."})
    return nomor


@pytest.mark.aturan("REG-I-04", "TELAAH-40")
@pytest.mark.parametrize(("nama", "tulisan", "anggota"), SENAMA)
def test_who_is_hidden_later_is_in_no_draft_though_an_official_has_her_name(
    uow: UnitOfWork, nama: str, tulisan: str, anggota: str
) -> None:
    nomor = _found(uow, nama, tulisan, anggota, "laporan")
    pemeriksaan.catat_temuan(uow, nomor, Kesimpulan.DITEMUKAN, (BentukMaladministrasi.PENUNDAAN_BERLARUT,))
    n, _ = naskah.buka(uow, nomor, S.LAHP, [P.TERLAPOR], permintaan_of(uow, nomor, S.LAHP, P.TERLAPOR), baru=True)
    naskah.simpan_konsep(uow, n.id, "11", G.PEMERIKSAAN)
    naskah.tandatangani(uow, n.id, "31", G.ANGGOTA_OMBUDSMAN, setuju=True)

    def page() -> str:
        return uow.konsep.newest(id_naskah=n.id).rancangan[0].halaman.model_dump_json()

    assert f"{tulisan} menerangkan" in page()
    hide(uow, nomor)
    assert "[disamarkan] menerangkan yang benar" in page()
    assert tulisan not in page()


@pytest.mark.aturan("REG-I-04", "TELAAH-40")
@pytest.mark.parametrize(("nama", "tulisan", "anggota"), SENAMA)
def test_a_letter_that_left_with_such_a_name_is_told_when_she_is_hidden(
    uow: UnitOfWork, nama: str, tulisan: str, anggota: str
) -> None:
    nomor = _found(uow, nama, tulisan, anggota, "laporan")
    pemeriksaan.catat_temuan(uow, nomor, Kesimpulan.DITEMUKAN, (BentukMaladministrasi.PENUNDAAN_BERLARUT,))
    terbit = surat.terbitkan(uow, nomor, S.LAHP, P.TERLAPOR)
    pages = terbit.halaman.model_dump_json().replace(nama, "Terlapor")
    terbit.halaman = Halaman.model_validate_json(pages)
    assert f"{tulisan} menerangkan" in text_of(terbit)
    for k in uow.kiriman.find(jenis="SURAT"):
        k.selesai = uow.clock.now()
    assert [t.jenis for t in hide(uow, nomor).terlanjur] == [S.LAHP]


@pytest.mark.aturan("REG-I-04", "REG-V-02")
@pytest.mark.parametrize(("nama", "tulisan", "anggota"), SENAMA)
def test_the_copy_of_a_joined_complainant_does_not_name_her(
    uow: UnitOfWork, nama: str, tulisan: str, anggota: str
) -> None:
    nomor = _found(uow, nama, tulisan, anggota, "dirahasiakan")
    lain = joined.other(uow)
    joined.join(uow, lain, nomor)
    pemeriksaan.catat_temuan(uow, nomor, Kesimpulan.DITEMUKAN, (BentukMaladministrasi.PENUNDAAN_BERLARUT,))
    her, copy = joined.issue(uow, nomor, S.LAHP)
    assert (her.nomor_berkas, copy.nomor_berkas) == (nomor, lain)
    assert f"{tulisan} menerangkan" in text_of(her)
    assert "menerangkan yang benar" in text_of(copy)
    assert tulisan not in text_of(copy)
    assert anggota in text_of(copy)
