"""Cases of every kind, and what a test looks at after a use case: refusals, audit entries, messages, letters."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Final

import pytest

from pksbpmn.domain.berkas.audit import Audit
from pksbpmn.domain.berkas.keputusan import Keputusan
from pksbpmn.domain.berkas.kiriman import Pemberitahuan, PesanMesin, SuratKeluar
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatBpmn, MasukanSalah, TidakDitemukan
from pksbpmn.domain.kerahasiaan.akses import AksesIdentitas
from pksbpmn.domain.laporan.laporan import DasarJalurCepat, SumberLaporan
from pksbpmn.domain.laporan.masuk import LaporanMasuk, UnitMasuk
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import CandidateGroup, ErrorCode, JenisTenggat, MessageName, TaskId
from pksbpmn.stories.model import Cerita, cerita_proyek
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.permintaan import penerimaan, permintaan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from tests.fakes import AdjustableClock
from tests.outbox import in_outbox
from tests.staff import confirmed

PKS, MOU = "pks-2024", "mou-2024"
NARAHUBUNG_ITJEN, NARAHUBUNG_OMBUDSMAN = "narahubung-itjen-2024", "narahubung-ombudsman-2024"

KINDS: Final[dict[str, dict[str, Any]]] = {
    "laporan": {},
    "prakarsa-sendiri": {"sumber": SumberLaporan.PRAKARSA_SENDIRI, "pelapor": None, "upaya": None},
    "rco": {"jalur_cepat": DasarJalurCepat.HAK_HIDUP},
    "dirahasiakan": {"identitas_dirahasiakan": True},
}
"""What makes a complaint one of its kind."""

WITH_PELAPOR = tuple(kind for kind in KINDS if kind != "prakarsa-sendiri")

_story: list[Cerita] = []
OTHER_UNIT = UnitMasuk(
    jabatan="Kepala Unit Baru", unit="Unit Baru", alamat="Jalan Baru 1", email="unit.baru@contoh.example"
)
"""A unit that the example complaints do not name."""


def laporan_of(kind: str, day: date) -> LaporanMasuk:
    """A complaint of this kind as filed on that day, of an invented person."""
    if not _story:
        _story.append(cerita_proyek()["sertifikat-pelatihan"])
    return _story[0].laporan_pada(day).model_copy(update=KINDS[kind])


def open_case(uow: UnitOfWork, kind: str = "laporan") -> str:
    """Number of a complaint of this kind that came in today."""
    return lapor(uow, laporan_of(kind, hari_ini(uow)))


@contextmanager
def refused(pesan: str, obat: str | None = None) -> Iterator[None]:
    """The input is refused in exactly these words."""
    with pytest.raises(MasukanSalah) as caught:
        yield
    assert caught.value.pesan == pesan
    assert obat is None or caught.value.obat == obat


@contextmanager
def not_found(pesan: str, obat: str | None = None) -> Iterator[None]:
    """There is no such record, in exactly these words."""
    with pytest.raises(TidakDitemukan) as caught:
        yield
    assert caught.value.pesan == pesan
    assert obat is None or caught.value.obat == obat


@contextmanager
def bpmn_error(kode: ErrorCode, pesan: str) -> Iterator[None]:
    """The diagram gets this error."""
    with pytest.raises(GalatBpmn) as caught:
        yield
    assert (caught.value.kode, caught.value.pesan) == (kode, pesan)


INSTANS = 11
"""Key of the process in which tests decide."""


def accepted(uow: UnitOfWork, nomor: str, tugas: TaskId, pegawai: str, **data: Any) -> Keputusan:
    """A decision as its listener accepted it in this process."""
    keputusan = Keputusan(
        id=f"{tugas}/{len(uow.keputusan.find())}",
        nomor_berkas=nomor,
        elemen=tugas,
        data=data,
        waktu=uow.clock.now(),
        pegawai=pegawai,
        instans=str(INSTANS),
        instans_elemen="12",
    )
    uow.keputusan.add(keputusan)
    return keputusan


def taken_up(uow: UnitOfWork, *decisions: Keputusan) -> None:
    """The step after their task let these decisions pass."""
    for keputusan in decisions:
        keputusan.diterapkan = uow.clock.now()


def entry(uow: UnitOfWork, peristiwa: str) -> Audit:
    """The one entry of this name in the audit trail."""
    (one,) = uow.audit.find(peristiwa=peristiwa)
    return one


def entries(uow: UnitOfWork) -> list[str]:
    """The names of all entries in the audit trail."""
    return [a.peristiwa for a in uow.audit.find()]


def messages(uow: UnitOfWork, nama: MessageName) -> list[PesanMesin]:
    """Messages of this name to the engine."""
    return [m for m in in_outbox(uow, PesanMesin) if m.nama == nama]


def notices(uow: UnitOfWork) -> list[Pemberitahuan]:
    """Plain mails inside the two institutions."""
    return in_outbox(uow, Pemberitahuan)


def letters(uow: UnitOfWork, jenis: JenisSurat) -> list[Surat]:
    """Letters of a kind; each waits in the outbox to be mailed."""
    found = uow.surat.find(jenis=jenis)
    mailed = [m.id_surat for m in in_outbox(uow, SuratKeluar)]
    assert all(mailed.count(s.id) == 1 for s in found)
    return found


def ask(
    uow: UnitOfWork,
    nomor: str,
    jenis: JenisPermintaan,
    kepada: Pihak,
    *,
    received: bool = True,
    tembusan: tuple[Pihak, ...] | None = None,
) -> str:
    """Id of a request by the deadline table, received today unless told otherwise; of klarifikasi Itjen has a copy."""
    if tembusan is None:
        tembusan = (Pihak.ITJEN,) if jenis.klarifikasi and kepada is not Pihak.ITJEN else ()
    aturan = uow.tabel_tenggat.aturan(JenisTenggat(jenis), hari_ini(uow))
    id_permintaan, _ = permintaan.buka(uow, nomor, jenis, kepada, aturan, tembusan)
    if received:
        permintaan.hitung(uow, id_permintaan, hari_ini(uow))
    return id_permintaan


def missed(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, jenis: JenisPermintaan = JenisPermintaan.KLARIFIKASI_1
) -> str:
    """Id of a request to Terlapor whose time is over, as the engine saw it on the day after."""
    id_permintaan = ask(uow, nomor, jenis, Pihak.TERLAPOR)
    batas = uow.permintaan.get(id_permintaan).batas
    assert batas is not None
    clock.set(batas.date() + timedelta(days=1))
    permintaan.catat_lewat(uow, id_permintaan)
    return id_permintaan


def received(uow: UnitOfWork, nomor: str, jenis: JenisSurat) -> None:
    """A letter of this kind has left to the Ombudsman, and its receipt is proven today."""
    ada = uow.surat.find(nomor_berkas=nomor, jenis=jenis)
    satu = ada[-1] if ada else surat.terbitkan(uow, nomor, jenis, Pihak.OMBUDSMAN)
    penerimaan.terima(uow, satu.id, hari_ini(uow), "Tanda terima")


def custodian(uow: UnitOfWork, nomor: str) -> None:
    """Enter an officer who decides on access to hidden identities."""
    kelompok = (CandidateGroup.KUSTODIAN,)
    confirmed(pegawai.catat(uow, nomor, nama="Contoh", jabatan="Kustodian", pihak=Pihak.OMBUDSMAN, kelompok=kelompok))


def refuses(sebab: StrEnum, step: Callable[[], object], kode: ErrorCode = ErrorCode.LANGKAH_TIDAK_SAH) -> None:
    """The step is to be taken again, and the form can say why."""
    with pytest.raises(GalatBpmn) as caught:
        step()
    assert (caught.value.kode, caught.value.variabel) == (kode, {"sebabUlang": sebab})


def grant(uow: UnitOfWork, nomor: str, pegawai: str) -> None:
    """A custodian's grant to see who complains, for a day."""
    sekarang = uow.clock.now()
    uow.akses_identitas.add(
        AksesIdentitas(
            id=f"izin/{nomor}/{pegawai}",
            nomor_berkas="1/AI",
            nomor_perkara=nomor,
            pemohon=pegawai,
            alasan="x",
            dibuat=sekarang,
            diberikan=True,
            berlaku_sampai=sekarang + timedelta(days=1),
        )
    )
