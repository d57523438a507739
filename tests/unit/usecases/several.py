"""Several Terlapor of one complaint: named, asked together, answering each for himself."""

from datetime import date

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban, Permintaan
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.permintaan import jawaban, permintaan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah, penerimaan, surat
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import OTHER_UNIT, ask
from tests.unit.usecases.contents import write


def named(uow: UnitOfWork, nomor: str, ke: int, balai: str, *, peran: Pihak = Pihak.TERLAPOR) -> None:
    """The head of this office is in the place from now on."""
    surel = f"{balai.lower()}@contoh.example"
    unit = OTHER_UNIT.model_copy(update={"jabatan": f"Kepala {balai}", "unit": f"Balai {balai}", "email": surel})
    lapor.ubah_terlapor(uow, nomor, peran, unit, "Ia yang menangani.", ke=ke)


def asked(
    uow: UnitOfWork,
    nomor: str,
    jenis: JenisPermintaan = JenisPermintaan.KLARIFIKASI_1,
    kepada: Pihak = Pihak.TERLAPOR,
    tembusan: tuple[Pihak, ...] | None = None,
) -> list[Permintaan]:
    """What each of them is asked, with his letter, received today."""
    if jenis.klarifikasi:
        write(uow, nomor, "klarifikasi")
    utama = ask(uow, nomor, jenis, kepada, received=False, tembusan=tembusan)
    terbuka, _ = naskah.buka(uow, nomor, jenis.ketentuan.surat, [kepada], utama, baru=True)
    surat.terbitkan_naskah(uow, terbuka.id, kepada)
    hari = uow.clock.now().date()
    for s in uow.surat.find(id_naskah=terbuka.id):
        penerimaan.terima(uow, s.id, hari, "tanda terima")
    permintaan.hitung(uow, utama, hari)
    return [uow.permintaan.get(utama), *uow.permintaan.find(bersama=utama)]


def answer(
    uow: UnitOfWork, p: Permintaan, nilai: NilaiJawaban = NilaiJawaban.DIJAWAB, isi: str = "Dijelaskan."
) -> None:
    """He answers today."""
    jawaban.jawab(uow, p.id, jawaban.JawabanMasuk(p.kepada, nilai, CaraJawaban.TERTULIS, isi))


def silent_until(uow: UnitOfWork, clock: AdjustableClock, semua: list[Permintaan], hari: date) -> None:
    """The engine's time is over."""
    clock.set(hari)
    permintaan.catat_lewat(uow, semua[0].id)
