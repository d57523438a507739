"""A complaint that is joined to another about the same matter."""

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi, Kesimpulan
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.laporan.penggabungan import gabungkan
from pksbpmn.usecases.pemeriksaan import pemeriksaan, petugas
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import naskah, surat
from tests.unit.usecases.cases import laporan_of
from tests.unit.usecases.contents import ISI

P, S = Pihak, JenisSurat
ASISTEN, ANGGOTA = "11", "31"
LAIN = "Warga Contoh Kenanga"


def other(uow: UnitOfWork) -> str:
    """A complaint of somebody else about the same."""
    masuk = laporan_of("laporan", hari_ini(uow))
    assert masuk.pelapor is not None
    orang = masuk.pelapor.model_copy(update={"nama_lengkap": LAIN, "email": "kenanga@contoh.example"})
    return lapor.lapor(uow, masuk.model_copy(update={"pelapor": orang}))


def join(uow: UnitOfWork, nomor: str, induk: str) -> None:
    gabungkan(uow, nomor, induk, alasan="Pelatihan yang sama.", pegawai=ASISTEN)


def found(uow: UnitOfWork, induk: str) -> None:
    """The examination of the leading complaint has come to a result."""
    petugas.catat_isi(uow, induk, "pemeriksaan", ISI["pemeriksaan"])
    pemeriksaan.catat_temuan(uow, induk, Kesimpulan.DITEMUKAN, (BentukMaladministrasi.TIDAK_PATUT,))


def issue(uow: UnitOfWork, nomor: str, jenis: JenisSurat, id_permintaan: str | None = None) -> list[Surat]:
    """A letter to the Pelapor, written and signed; all the letters that went out."""
    sebelum = {s.id for s in uow.surat.find()}
    n, _ = naskah.buka(uow, nomor, jenis, [P.PELAPOR], id_permintaan, baru=True)
    naskah.simpan_konsep(uow, n.id, ASISTEN, G.PEMERIKSAAN)
    naskah.tandatangani(uow, n.id, ANGGOTA, G.ANGGOTA_OMBUDSMAN, setuju=True)
    surat.terbitkan_naskah(uow, n.id, P.PELAPOR)
    return [s for s in uow.surat.find() if s.id not in sebelum]
