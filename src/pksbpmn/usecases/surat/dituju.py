"""To whom a letter may go that nobody writes: no officer sees its addressees before it leaves (ADR 0032)."""

from collections.abc import Sequence

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.perjanjian.narahubung import PARA_PIHAK
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.berkas.berkepentingan import diberi_tahu
from pksbpmn.usecases.ports import UnitOfWork

_TETAP: dict[JenisSurat, tuple[Pihak, ...]] = {
    # who complained is told that it came in; nobody else before it is verified (UU 37/2008 Pasal 24, 25)
    JenisSurat.TANDA_TERIMA: (Pihak.PELAPOR,),
    JenisSurat.ADENDUM: PARA_PIHAK,
    JenisSurat.RISALAH_MUSYAWARAH: PARA_PIHAK,
    JenisSurat.LAPORAN_MONEV: PARA_PIHAK,
    JenisSurat.BERITA_ACARA_SERAH_TERIMA: PARA_PIHAK,
    JenisSurat.HASIL_TELAAH: PARA_PIHAK,
}


def wajib_berhak(uow: UnitOfWork, nomor: str, jenis: JenisSurat, kepada: Sequence[Pihak]) -> None:
    """Refuse a document to somebody whom its kind is not for; of a withdrawal who had no letter about the complaint."""
    boleh = _TETAP.get(jenis)
    if jenis is JenisSurat.PENCABUTAN:
        boleh = (Pihak.PELAPOR, *diberi_tahu(uow, nomor))
    if boleh is not None and not set(kepada) <= set(boleh):
        raise _bukan_penerima()


def wajib_dituju(uow: UnitOfWork, id_naskah: str, kepada: Pihak) -> None:
    """Refuse to issue a document to whom it was not opened for."""
    if kepada not in uow.naskah.get(id_naskah).kepada:
        raise _bukan_penerima()


def _bukan_penerima() -> PksError:
    return PksError(
        "Variabel proses menyebut penerima yang bukan penerima naskah ini; tidak ada yang ditulis atau dikirim.",
        "Cari di Operate siapa mengubahnya, kembalikan isinya, lalu ulangi pekerjaan ini.",
    )
