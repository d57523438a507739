"""Examination and LAHP: what must be there before the next step."""

from pksbpmn.domain.galat import GalatBpmn
from pksbpmn.domain.pemeriksaan.isi import IsiPemeriksaan, JenisIsi
from pksbpmn.domain.pemeriksaan.lahp import Lahp
from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi, Kesimpulan, Temuan
from pksbpmn.names import ErrorCode
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.pemeriksaan.petugas import isi_terbaru
from pksbpmn.usecases.ports import UnitOfWork


def catat_temuan(
    uow: UnitOfWork, nomor: str, kesimpulan: Kesimpulan, bentuk: tuple[BentukMaladministrasi, ...]
) -> None:
    """A finding rests on evidence (PKS Pasal 4(5)) and names its kind. Ending early needs neither."""
    if kesimpulan is not Kesimpulan.DIHENTIKAN and not uow.bukti.find(nomor_berkas=nomor):
        raise GalatBpmn(ErrorCode.BUKTI_TIDAK_ADA, "Temuan harus merujuk paling sedikit satu bukti.")
    if kesimpulan is Kesimpulan.DITEMUKAN and not bentuk:
        raise GalatBpmn(ErrorCode.BUKTI_TIDAK_ADA, "Temuan maladministrasi harus menyebut bentuknya.")
    isi = isi_terbaru(uow, nomor, JenisIsi.PEMERIKSAAN, IsiPemeriksaan)
    uow.temuan.add(
        Temuan(
            id=id_baru(),
            nomor_berkas=nomor,
            kesimpulan=kesimpulan,
            bentuk=bentuk,
            perbuatan=isi.perbuatan if isi else None,
            kerugian=isi.kerugian if isi else (),
            waktu=uow.clock.now(),
        )
    )
    audit(uow, "temuan-dicatat", nomor, kesimpulan=kesimpulan, bentuk=list(bentuk))


def tetapkan_lahp(uow: UnitOfWork, nomor: str, kesimpulan: Kesimpulan) -> None:
    """The LAHP is set: written, deliberated and signed (PKS Pasal 1; POR 48/2020 Pasal 25(2), 25(4))."""
    uow.lahp.add(Lahp(id=id_baru(), nomor_berkas=nomor, kesimpulan=kesimpulan, ditetapkan=uow.clock.now()))
    audit(uow, "lahp-ditetapkan", nomor, kesimpulan=kesimpulan)


def catat_tindak_lanjut(uow: UnitOfWork, nomor: str, *, dilaksanakan: bool) -> None:
    """Keep what the Ombudsman found of the follow-up of the newest LAHP (POR 58/2023 Pasal 54)."""
    lahp = uow.lahp.newest(nomor_berkas=nomor)
    lahp.ditindaklanjuti, lahp.dinilai = dilaksanakan, uow.clock.now()
