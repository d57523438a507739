"""What must hold before a decision of verification is carried out (UU 37/2008 Pasal 25, 36)."""

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatBpmn
from pksbpmn.domain.kerahasiaan.lampiran import SumberLampiran
from pksbpmn.domain.laporan.kekurangan import Kekurangan
from pksbpmn.domain.laporan.laporan import AlasanPenolakan
from pksbpmn.names import ErrorCode
from pksbpmn.usecases.berkas.kekurangan import kekurangan_dari
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.berkas.rujukan import nomor_lain
from pksbpmn.usecases.ports import UnitOfWork

_MENGHALANGI = frozenset(
    {
        Kekurangan.TERLAPOR,
        Kekurangan.ALAMAT_TERLAPOR,
        Kekurangan.ATASAN_TERLAPOR,
        Kekurangan.DI_LUAR_KEMENTERIAN,
    }
)
"""Without these an accepted complaint comes to a halt at its first letter, or at its LAHP (PKS Pasal 4(4), 4(7))."""


def periksa_kelengkapan(uow: UnitOfWork, nomor: str, *, dilanjutkan: bool) -> None:
    """Nobody is deemed to have withdrawn who sent some of what he was asked for (UU 37/2008 Pasal 25(3)-(4))."""
    if dilanjutkan:
        return
    berkas = putaran_ini(uow, uow.lampiran, nomor, sumber=SumberLampiran.JAWABAN, dari=Pihak.PELAPOR)
    keterangan = putaran_ini(uow, uow.pelengkapan, nomor, dari=Pihak.PELAPOR)
    if berkas or keterangan:
        raise GalatBpmn(ErrorCode.ADA_YANG_MASUK, "Pelapor menyampaikan sebagian yang diminta.")


def periksa_putusan(uow: UnitOfWork, nomor: str, alasan: str | None, *, diterima: bool) -> None:
    """A refusal has a ground that the law knows; an accepted complaint has a Terlapor and a superior of the ministry.

    Else a BPMN error, and nothing changes.
    """
    if diterima:
        if _MENGHALANGI.intersection(kekurangan_dari(uow, nomor)):
            raise GalatBpmn(ErrorCode.PIHAK_BELUM_LENGKAP, "Terlapor atau atasannya di kementerian belum dikenal.")
        return
    if alasan not in list(AlasanPenolakan) or alasan == AlasanPenolakan.TIDAK_ADA:
        raise GalatBpmn(ErrorCode.ALASAN_BELUM_SAH, "Penolakan tidak menyebut alasan yang dikenal undang-undang.")
    if alasan == AlasanPenolakan.LAPORAN_GANDA and not nomor_lain(uow, nomor):
        raise GalatBpmn(ErrorCode.ALASAN_BELUM_SAH, "Nomor laporan yang sama belum dirujuk.")
