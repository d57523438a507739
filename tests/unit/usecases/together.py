"""Several Terlapor of one case, asked together."""

from datetime import date

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import (
    CaraJawaban,
    JenisPermintaan,
    NilaiJawaban,
    Permintaan,
)
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import MessageName
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.permintaan import jawaban, permintaan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah, penerimaan, surat
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import OTHER_UNIT, ask, messages
from tests.unit.usecases.contents import write

J, N, P, S = JenisPermintaan, NilaiJawaban, Pihak, JenisSurat
MULAI = date(2026, 3, 2)


def several(uow: UnitOfWork, nomor: str, *tempat: int) -> None:
    for ke in tempat:
        unit = OTHER_UNIT.model_copy(
            update={"jabatan": f"Kepala Balai {ke}", "unit": f"Balai {ke}", "email": f"balai{ke}@contoh.example"}
        )
        lapor.ubah_terlapor(uow, nomor, P.TERLAPOR, unit, "Ikut menangani.", ke=ke)


def asked(
    uow: UnitOfWork, nomor: str, jenis: JenisPermintaan = J.KLARIFIKASI_1
) -> tuple[list[Permintaan], list[Surat]]:
    """The requests and their letters, issued today."""
    write(uow, nomor, "klarifikasi")
    utama = ask(uow, nomor, jenis, P.TERLAPOR, received=False)
    terbuka, _ = naskah.buka(uow, nomor, jenis.ketentuan.surat, [P.TERLAPOR], utama, baru=True)
    surat.terbitkan_naskah(uow, terbuka.id, P.TERLAPOR)
    semua = [uow.permintaan.get(utama), *uow.permintaan.find(bersama=utama)]
    return semua, uow.surat.find(id_naskah=terbuka.id)


def received(uow: UnitOfWork, clock: AdjustableClock, letters: list[Surat], *hari: date) -> None:
    """Each proves his receipt on his day; then the engine, which has waited for all, lets the terms begin."""
    for s, h in zip(letters, hari, strict=True):
        clock.set(h)
        penerimaan.terima(uow, s.id, h, "tanda terima")
    utama = uow.permintaan.get(str(letters[0].id_permintaan))
    permintaan.hitung(uow, utama.bersama or utama.id, hari[0])


def answer(uow: UnitOfWork, p: Permintaan, nilai: NilaiJawaban = N.DIJAWAB, **lain: object) -> None:
    masuk = jawaban.JawabanMasuk(P.TERLAPOR, nilai, CaraJawaban.TERTULIS, "Dijelaskan.", **lain)  # type: ignore[arg-type]
    jawaban.jawab(uow, p.id, masuk)


def words(uow: UnitOfWork) -> list[tuple[str, str]]:
    """(request, word) of what the engine heard of answers."""
    return [(m.kunci, m.variabel["nilaiJawaban"]) for m in messages(uow, MessageName.JAWABAN_DITERIMA)]
