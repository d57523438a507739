"""Attack: names spread one by one over the texts of an author; the text that is missing tells which of them it is."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.pemeriksaan.temuan import Bukti, JenisBukti, Kesimpulan
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.pemeriksaan import pemeriksaan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.saringan import TIDAK_DIKUTIP
from tests.unit.usecases.cases import ask, laporan_of, open_case
from tests.unit.usecases.contents import write

P, S = Pihak, JenisSurat
KAMUS = ("Zulfikar", "Bambang", "Zulkanary", "Hartono", "Wulandari", "Ratna", "Marsudi", "Agustinus")


def _complaint(uow: UnitOfWork, kamus: tuple[str, ...] = KAMUS) -> str:
    """Of somebody who names the number of a hidden one, and a name in each of his texts and answers."""
    hidden = open_case(uow, "dirahasiakan")
    identitas = uow.identitas.get(hidden)
    identitas.nama_lengkap, identitas.alamat_lengkap = "Zulkanary Rekawati", "Jalan Contoh Baru Nomor 7"
    identitas.email = identitas.telepon = identitas.tanggal_lahir = None
    masuk = laporan_of("laporan", hari_ini(uow))
    assert masuk.terlapor is not None
    terlapor = masuk.terlapor.model_copy(update={"jabatan": f"Kepala {kamus[2]}", "unit": f"Unit {kamus[3]}"})
    tulisan = {"uraian": kamus[0], "permintaan_penyelesaian": kamus[2], "kerugian": kamus[1], "terlapor": terlapor}
    nomor = lapor(uow, masuk.model_copy(update=tulisan | {"perihal": f"Seperti laporan {hidden}"}))
    write(uow, nomor, "klarifikasi", "lahp")
    for ke, nama in enumerate(kamus):
        _evidence(uow, nomor, f"Keterangan {ke}: {nama}.", P.PELAPOR)
    _evidence(uow, nomor, "Keterangan Inspektorat.", P.ITJEN)
    pemeriksaan.catat_temuan(uow, nomor, Kesimpulan.TIDAK_DITEMUKAN, ())
    return nomor


def _evidence(uow: UnitOfWork, nomor: str, isi: str, dari: Pihak) -> None:
    jenis, ke, waktu = JenisBukti.KETERANGAN, str(len(uow.bukti.find())), uow.clock.now()
    uow.bukti.add(Bukti(id=ke, nomor_berkas=nomor, jenis=jenis, uraian=isi, dari=dari, waktu=waktu))


def _letter(uow: UnitOfWork, nomor: str, jenis: JenisSurat) -> str:
    diminta = JenisPermintaan.KLARIFIKASI_1 if jenis is S.PERMINTAAN_KLARIFIKASI else None
    asked = ask(uow, nomor, diminta, P.TERLAPOR) if diminta else None
    return str(surat.terbitkan(uow, nomor, jenis, P.TERLAPOR, asked).halaman.model_dump_json())


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize("jenis", [S.LAHP, S.PERMINTAAN_KLARIFIKASI])
def test_names_one_by_one_in_several_texts_are_all_left_out_together(uow: UnitOfWork, jenis: JenisSurat) -> None:
    """In the text and in the address; what another author wrote stays."""
    isi = _letter(uow, _complaint(uow), jenis)
    assert [n for n in KAMUS if n in isi] == []
    assert TIDAK_DIKUTIP in isi
    assert ("Keterangan Inspektorat." in isi) is (jenis is S.LAHP)


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize("jenis", [S.LAHP, S.PERMINTAAN_KLARIFIKASI])
def test_texts_that_name_nobody_who_is_hidden_are_all_quoted(uow: UnitOfWork, jenis: JenisSurat) -> None:
    lain = tuple("Yohanes" if n == "Zulkanary" else n for n in KAMUS)
    isi = _letter(uow, _complaint(uow, lain), jenis)
    assert TIDAK_DIKUTIP not in isi
    assert "Keterangan 2: Yohanes." in isi or jenis is not S.LAHP
    assert "Kepala Yohanes" in isi


@pytest.mark.aturan("REG-I-04")
def test_who_shares_a_name_with_a_hidden_one_is_quoted_all_the_same(uow: UnitOfWork) -> None:
    """His name is left out; what he complains of Terlapor reads, else it could not answer."""
    nomor = _complaint(uow, tuple("Yohanes" if n == "Zulkanary" else n for n in KAMUS))
    uow.identitas.get(nomor).nama_lengkap = "Slamet Rekawati"
    isi = _letter(uow, nomor, S.LAHP)
    assert "Keterangan 2: Yohanes." in isi
    assert ("Slamet" in isi, "Rekawati" in isi) == (False, False)
