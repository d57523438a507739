"""What the settings of a process owner (rules C-12, C-15, C-19, C-20, C-23) say that stand in the registry."""

from dataclasses import dataclass
from datetime import date

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.usecases.ports import UnitOfWork


@dataclass(frozen=True)
class PengaturanRegistri:
    """Counts of what was registered; `masa_mou` has the last day of each MoU, None where nobody filled it in."""

    kanal: int
    kanal_terverifikasi: int
    delegasi: int
    rujukan: int
    masa_mou: tuple[date | None, ...]
    penerima_pdp: str


def pengaturan_registri(uow: UnitOfWork) -> PengaturanRegistri:
    """Read them."""
    kanal = uow.kanal.find()
    lembaga = uow.lembaga.penerima(Pihak.LEMBAGA_PDP)
    return PengaturanRegistri(
        kanal=len(kanal),
        kanal_terverifikasi=sum(k.diverifikasi_oleh is not None for k in kanal),
        delegasi=sum(n.delegasi_dari is not None for n in uow.narahubung.find()),
        rujukan=len(uow.rujukan_luar.find()),
        masa_mou=tuple(m.berakhir for m in uow.nota_kesepahaman.find()),
        penerima_pdp=f"{lembaga.nama}, {lembaga.alamat}",
    )
