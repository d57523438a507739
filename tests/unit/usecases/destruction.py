"""A closed complaint and the steps of its destruction, as two officers take them."""

from pksbpmn.domain.kerahasiaan.pemusnahan import AlasanUsul, DasarPemusnahan, Pemusnahan, Pertimbangan
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.usecases.kerahasiaan import pelaksanaan_pemusnahan, pemusnahan
from pksbpmn.usecases.laporan.lapor import tutup
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from tests.fakes import AdjustableClock, MemoryRegistry
from tests.unit.usecases.cases import open_case

D = DasarPemusnahan
PENGUSUL, PEMUTUS, ITJEN = "11", "12", "21"
TAHUN = 5
ALASAN, DASAR = AlasanUsul.MASA_SIMPAN_LEWAT, "JRA nomor 7, UU 43/2009 Pasal 51"
JALAN = "Lihat dengan `pksbpmn retensi berita-acara`."


class Outside:
    """What lies outside of the rows: says what was asked of it."""

    def __init__(self) -> None:
        self.mails: list[str] = []
        self.scrubbed = 0

    def buang_surel(self, id_kiriman: list[str]) -> int:
        self.mails += id_kiriman
        return len(id_kiriman)

    def bersihkan(self) -> None:
        self.scrubbed += 1


def delivered(uow: UnitOfWork) -> None:
    for k in uow.kiriman.find(selesai=None):
        k.selesai = uow.clock.now()


def closed(uow: UnitOfWork, clock: AdjustableClock, kind: str = "laporan", years: int = 6) -> str:
    """A closed complaint of so many years ago; nothing waits."""
    nomor = open_case(uow, kind)
    tutup(uow, nomor, Akhir.DICABUT)
    delivered(uow)
    clock.advance(days=365 * years + years)
    return nomor


def propose(uow: UnitOfWork, nomor: str, dasar: DasarPemusnahan = D.RETENSI, **changed: object) -> Pemusnahan:
    diminta = hari_ini(uow) if dasar is D.PERMINTAAN_SUBJEK else None
    values = {"alasan": ALASAN, "pegawai": PENGUSUL, "tahun": TAHUN, "diminta": diminta} | changed
    return pemusnahan.usulkan(uow, nomor, dasar, **values)  # type: ignore[arg-type]


def decide(uow: UnitOfWork, nomor: str, **changed: object) -> Pemusnahan:
    values = {
        "setuju": True,
        "pertimbangan": Pertimbangan.TIDAK_BERNILAI_GUNA,
        "dasar_hukum": DASAR,
        "pegawai": PEMUTUS,
    }
    return pemusnahan.putuskan(uow, nomor, **(values | {"tahun": TAHUN} | changed))  # type: ignore[arg-type]


def destroy(registry: MemoryRegistry, nomor: str, **changed: object) -> pelaksanaan_pemusnahan.BeritaAcaraPemusnahan:
    values: dict[str, object] = {"pegawai": PENGUSUL, "tahun": TAHUN, "cadangan_hari": 30}
    return pelaksanaan_pemusnahan.laksanakan(registry.uow, Outside(), nomor, **(values | changed))  # type: ignore[arg-type]
