"""Several Terlapor of one complaint: named, asked together, answering each for himself."""

from datetime import date
from typing import Any

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban, Permintaan
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.names import MessageName
from pksbpmn.stories.deeds import SIGNED
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.permintaan import jawaban, permintaan
from pksbpmn.usecases.permintaan.penerimaan import terima
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah, surat
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import OTHER_UNIT, ask, messages
from tests.unit.usecases.contents import write

MULAI = date(2026, 3, 2)
"""The day on which tests begin."""


def named(uow: UnitOfWork, nomor: str, ke: int, balai: str, *, peran: Pihak = Pihak.TERLAPOR) -> None:
    """The head of this office is in the place from now on."""
    surel = f"{balai.lower()}@contoh.example"
    unit = OTHER_UNIT.model_copy(update={"jabatan": f"Kepala {balai}", "unit": f"Balai {balai}", "email": surel})
    lapor.ubah_terlapor(uow, nomor, peran, unit, "Ia yang menangani.", ke=ke)


def several(uow: UnitOfWork, nomor: str, *tempat: int) -> None:
    for ke in tempat:
        unit = OTHER_UNIT.model_copy(
            update={"jabatan": f"Kepala Balai {ke}", "unit": f"Balai {ke}", "email": f"balai{ke}@contoh.example"}
        )
        lapor.ubah_terlapor(uow, nomor, Pihak.TERLAPOR, unit, "Ikut menangani.", ke=ke)


def issued(
    uow: UnitOfWork,
    nomor: str,
    jenis: JenisPermintaan = JenisPermintaan.KLARIFIKASI_1,
    kepada: Pihak = Pihak.TERLAPOR,
    tembusan: tuple[Pihak, ...] | None = None,
) -> tuple[list[Permintaan], list[Surat]]:
    """What each of them is asked, and the letters, issued today."""
    if jenis.klarifikasi:
        write(uow, nomor, "klarifikasi")
    utama = ask(uow, nomor, jenis, kepada, received=False, tembusan=tembusan)
    terbuka, _ = naskah.buka(uow, nomor, jenis.ketentuan.surat, [kepada], utama, baru=True)
    surat.terbitkan_naskah(uow, terbuka.id, kepada)
    semua = [uow.permintaan.get(utama), *uow.permintaan.find(bersama=utama)]
    return semua, uow.surat.find(id_naskah=terbuka.id)


def asked(
    uow: UnitOfWork,
    nomor: str,
    jenis: JenisPermintaan = JenisPermintaan.KLARIFIKASI_1,
    kepada: Pihak = Pihak.TERLAPOR,
    tembusan: tuple[Pihak, ...] | None = None,
) -> list[Permintaan]:
    """What each of them is asked, with his letter, received today."""
    semua, letters = issued(uow, nomor, jenis, kepada, tembusan)
    hari = uow.clock.now().date()
    for s in letters:
        terima(uow, s.id, hari, "tanda terima")
    permintaan.hitung(uow, semua[0].id, hari)
    return semua


def silent_twice(uow: UnitOfWork, clock: AdjustableClock, nomor: str) -> None:
    """All of them let both requests for klarifikasi pass, and that is on record (UU 37/2008 Pasal 33(3))."""
    silent_until(uow, clock, asked(uow, nomor), date(2026, 3, 17))
    silent_until(uow, clock, asked(uow, nomor, JenisPermintaan.KLARIFIKASI_2), date(2026, 4, 3))
    permintaan.catat_klarifikasi_tidak_dijawab(uow, nomor)


def received(uow: UnitOfWork, clock: AdjustableClock, letters: list[Surat], *hari: date) -> None:
    """Each proves his receipt on his day; then the engine, which has waited for all, lets the terms begin."""
    for s, h in zip(letters, hari, strict=True):
        clock.set(h)
        terima(uow, s.id, h, "tanda terima")
    utama = uow.permintaan.get(str(letters[0].id_permintaan))
    permintaan.hitung(uow, utama.bersama or utama.id, hari[0])


def answer(
    uow: UnitOfWork,
    p: Permintaan,
    nilai: NilaiJawaban = NilaiJawaban.DIJAWAB,
    isi: str = "Dijelaskan.",
    **lain: Any,
) -> None:
    """He answers, today if `lain` does not say otherwise."""
    if nilai is NilaiJawaban.DITANDATANGANI:
        lain = {"lampiran": (SIGNED,)} | lain
    jawaban.jawab(uow, p.id, jawaban.JawabanMasuk(p.kepada, nilai, CaraJawaban.TERTULIS, isi, **lain))


def silent_until(uow: UnitOfWork, clock: AdjustableClock, semua: list[Permintaan], hari: date) -> None:
    """The engine's time is over."""
    clock.set(hari)
    permintaan.catat_lewat(uow, semua[0].id)


def words(uow: UnitOfWork) -> list[tuple[str, str]]:
    """(request, word) of what the engine heard of answers."""
    return [(m.kunci, m.variabel["nilaiJawaban"]) for m in messages(uow, MessageName.JAWABAN_DITERIMA)]
