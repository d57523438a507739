"""Attack: a list of names in a text that a wording joins with others comes back with a gap."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.rujukan import SistemLuar
from pksbpmn.domain.kerahasiaan.penyamaran import TERSAMAR
from pksbpmn.domain.laporan.laporan import AlasanPenolakan
from pksbpmn.domain.pemeriksaan.temuan import Kesimpulan
from pksbpmn.domain.permintaan.hak_menjawab import HakMenjawab
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.berkas import rujukan
from pksbpmn.usecases.laporan.lapor import lapor, ubah_terlapor
from pksbpmn.usecases.pemeriksaan import pemeriksaan, petugas, putusan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.saringan import TIDAK_DIKUTIP
from tests.letters import text_of
from tests.unit.usecases.cases import OTHER_UNIT, laporan_of, open_case
from tests.unit.usecases.contents import ISI, write

P, S = Pihak, JenisSurat
DAFTAR = "Zulfikar; Bambang; Zulkanary; Hartono; Wulandari"


def _complaint(uow: UnitOfWork, jabatan: str | None = None) -> str:
    """A friend's complaint that names the number of a hidden one, and calls Terlapor so."""
    hidden = open_case(uow, "dirahasiakan")
    uow.identitas.get(hidden).nama_lengkap = "Zulkanary Rekawati"
    masuk = laporan_of("laporan", hari_ini(uow))
    assert masuk.terlapor is not None
    terlapor = masuk.terlapor.model_copy(update={"jabatan": jabatan} if jabatan else {})
    return lapor(uow, masuk.model_copy(update={"perihal": f"Seperti laporan {hidden}", "terlapor": terlapor}))


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize("kepada", [P.PELAPOR, P.TERLAPOR, P.ITJEN])
def test_terlapor_called_by_a_list_among_several_that_were_silent(uow: UnitOfWork, kepada: Pihak) -> None:
    """To who wrote it it comes back whole, to others it is not quoted; nobody reads a gap in it."""
    nomor = _complaint(uow, DAFTAR)
    ubah_terlapor(uow, nomor, P.TERLAPOR, OTHER_UNIT, "Ikut", ke=2)
    write(uow, nomor, "lahp", "pemeriksaan")
    uow.hak_menjawab.add(
        HakMenjawab(id="h1", nomor_berkas=nomor, pihak=P.TERLAPOR, digunakan=False, waktu=uow.clock.now(), ke=1)
    )
    pemeriksaan.catat_temuan(uow, nomor, Kesimpulan.TIDAK_DITEMUKAN, ())
    isi = text_of(surat.terbitkan(uow, nomor, S.LAHP, kepada))
    assert "dianggap tidak menggunakan haknya" in isi
    assert (TERSAMAR in isi, f"Terlapor ({DAFTAR}" in isi, TIDAK_DIKUTIP in isi) == (
        *(False, kepada is P.PELAPOR),
        kepada is not P.PELAPOR,
    )


@pytest.mark.aturan("REG-I-04")
def test_a_list_as_the_number_elsewhere(uow: UnitOfWork) -> None:
    """Nobody knows who typed it: with a name in one all such are left out. Our own numbers are listed."""
    nomor, lain = _complaint(uow), open_case(uow)
    rujukan.tambah(uow, nomor, SistemLuar.SIMPEL, DAFTAR)
    rujukan.tambah(uow, nomor, SistemLuar.SIMPEL, "SMP-7")
    rujukan.tambah(uow, nomor, SistemLuar.OMBUDSMAN, lain)
    petugas.catat_isi(uow, nomor, "penolakan", ISI["penolakan"] | {"penjelasan": "Sudah ditangani."})
    alasan = str(AlasanPenolakan.LAPORAN_GANDA)
    putusan.catat_keputusan(uow, nomor, "rapat-pleno", {"laporanDiterima": False, "alasanPenolakan": alasan})
    isi = text_of(surat.terbitkan(uow, nomor, S.PENOLAKAN, P.PELAPOR))
    assert f"ditangani dengan nomor {lain}, {TIDAK_DIKUTIP} dan {TIDAK_DIKUTIP}." in isi
    assert TERSAMAR not in isi
