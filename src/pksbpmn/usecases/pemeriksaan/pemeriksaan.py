"""Examination, LAHP and recommendation: what must be there before the next step."""

from pksbpmn.domain.galat import GalatBpmn
from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi, Kesimpulan
from pksbpmn.usecases.journal import audit
from pksbpmn.usecases.ports import UnitOfWork

ISI_BELUM_LENGKAP = "ISI_BELUM_LENGKAP"
BUKTI_TIDAK_ADA = "BUKTI_TIDAK_ADA"


def catat_temuan(
    uow: UnitOfWork, nomor: str, kesimpulan: Kesimpulan, bentuk: tuple[BentukMaladministrasi, ...]
) -> None:
    """A finding rests on evidence (PKS Pasal 4(5)) and names its kind. Ending early needs neither."""
    if kesimpulan is not Kesimpulan.DIHENTIKAN and not uow.bukti.find(nomor_laporan=nomor):
        raise GalatBpmn(BUKTI_TIDAK_ADA, "Temuan harus merujuk paling sedikit satu bukti.")
    if kesimpulan is Kesimpulan.DITEMUKAN and not bentuk:
        raise GalatBpmn(BUKTI_TIDAK_ADA, "Temuan maladministrasi harus menyebut bentuknya.")
    audit(uow, "temuan-dicatat", nomor, kesimpulan=kesimpulan, bentuk=list(bentuk))


def susun_lahp(uow: UnitOfWork, nomor: str, kesimpulan: Kesimpulan) -> None:
    """The LAHP has its mandatory contents (PKS Pasal 1; POR 48/2020 Pasal 25(2), (2a))."""
    isi = uow.isi.find(nomor_laporan=nomor, jenis="lahp")
    if not isi:
        raise GalatBpmn(ISI_BELUM_LENGKAP, "Isi LAHP belum dicatat.")
    if kesimpulan is Kesimpulan.DITEMUKAN and not isi[-1].data["tindakan_korektif"]:
        raise GalatBpmn(ISI_BELUM_LENGKAP, "Tindakan korektif wajib bila maladministrasi ditemukan.")
    audit(uow, "lahp-ditetapkan", nomor, kesimpulan=kesimpulan)


def periksa_rekomendasi(uow: UnitOfWork, nomor: str) -> None:
    """A recommendation has its contents (UU 37/2008 Pasal 37(2)); every complaint names its addressee."""
    if not uow.isi.find(nomor_laporan=nomor, jenis="rekomendasi"):
        raise GalatBpmn(ISI_BELUM_LENGKAP, "Isi Rekomendasi belum dicatat.")
