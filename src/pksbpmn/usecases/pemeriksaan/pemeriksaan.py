"""Examination and LAHP: what must be there before the next step."""

from pksbpmn.domain.galat import GalatBpmn
from pksbpmn.domain.pemeriksaan.isi import IsiPemeriksaan, JenisIsi
from pksbpmn.domain.pemeriksaan.lahp import Lahp
from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi, Kesimpulan, Temuan
from pksbpmn.domain.pemeriksaan.temuan import SebabTemuanDitolak as S
from pksbpmn.domain.pemeriksaan.tindakan import SebabPenilaianDitolak, SumberTindakan
from pksbpmn.names import ErrorCode
from pksbpmn.usecases.berkas.keputusan import tanpa_putusan
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.pemeriksaan import tindakan
from pksbpmn.usecases.pemeriksaan.petugas import isi_terbaru
from pksbpmn.usecases.ports import UnitOfWork


def catat_temuan(
    uow: UnitOfWork, nomor: str, kesimpulan: Kesimpulan, bentuk: tuple[BentukMaladministrasi, ...]
) -> None:
    """A finding rests on evidence (PKS Pasal 4(5)); ending early does not.

    Maladministrasi is found with its kind, the act and the loss: both are part of what it is, in every form (PKS
    Pasal 1, Maladministrasi; UU 37/2008 Pasal 1 angka 3).
    """
    isi = isi_terbaru(uow, nomor, JenisIsi.PEMERIKSAAN, IsiPemeriksaan)
    if kesimpulan is not Kesimpulan.DIHENTIKAN and not uow.bukti.find(nomor_berkas=nomor):
        raise _ditolak(S.BUKTI_TIDAK_ADA, "Temuan harus merujuk paling sedikit satu bukti.")
    if kesimpulan is Kesimpulan.DITEMUKAN and not bentuk:
        raise _ditolak(S.BENTUK_TIDAK_DISEBUT, "Temuan maladministrasi harus menyebut bentuknya.")
    if kesimpulan is Kesimpulan.DITEMUKAN and not (isi and isi.perbuatan and isi.kerugian and isi.dirugikan):
        raise _ditolak(
            S.PERBUATAN_ATAU_KERUGIAN_BELUM_DITULIS,
            "Temuan maladministrasi harus menyebut perbuatan, kerugian, dan siapa yang dirugikan.",
        )
    uow.temuan.add(
        Temuan(
            id=id_baru(),
            nomor_berkas=nomor,
            kesimpulan=kesimpulan,
            bentuk=bentuk,
            perbuatan=isi.perbuatan if isi else None,
            kerugian=isi.kerugian if isi else (),
            dirugikan=isi.dirugikan if isi else (),
            waktu=uow.clock.now(),
        )
    )
    audit(uow, "temuan-dicatat", nomor, kesimpulan=kesimpulan, bentuk=list(bentuk))


def _ditolak(sebab: S, pesan: str) -> GalatBpmn:
    return GalatBpmn(ErrorCode.BUKTI_TIDAK_ADA, pesan, sebabUlang=sebab)


def wajib_temuan(uow: UnitOfWork, nomor: str, kesimpulan: Kesimpulan) -> None:
    """Refuse an LAHP that concludes otherwise than the newest finding, whatever the process says (PKS Pasal 4(7))."""
    semua = putaran_ini(uow, uow.temuan, nomor)
    if not semua or semua[-1].kesimpulan is not kesimpulan:
        raise tanpa_putusan()


def tetapkan_lahp(uow: UnitOfWork, nomor: str, kesimpulan: Kesimpulan) -> None:
    """The LAHP is set: written, deliberated and signed (PKS Pasal 1; POR 48/2020 Pasal 25(2), 25(4))."""
    uow.lahp.add(Lahp(id=id_baru(), nomor_berkas=nomor, kesimpulan=kesimpulan, ditetapkan=uow.clock.now()))
    audit(uow, "lahp-ditetapkan", nomor, kesimpulan=kesimpulan)


def catat_ulang(uow: UnitOfWork, nomor: str) -> None:
    """The complaint is examined again before its LAHP is set: a response has reasons (POR 48/2020 Pasal 25(5b))."""
    audit(uow, "pemeriksaan-diulang", nomor)


def catat_tindak_lanjut(uow: UnitOfWork, nomor: str, *, dilaksanakan: bool) -> SebabPenilaianDitolak | None:
    """Keep what the Ombudsman found of the follow-up of the newest LAHP (POR 58/2023 Pasal 54).

    Nothing is kept, and the reason returned, where it is called carried out while an action is open.
    """
    sebab = tindakan.penilaian_ditolak(uow, nomor, SumberTindakan.LAHP) if dilaksanakan else None
    if sebab is None:
        lahp = uow.lahp.newest(nomor_berkas=nomor)
        lahp.ditindaklanjuti, lahp.dinilai = dilaksanakan, uow.clock.now()
    return sebab
