"""What was drafted for one is not checked or signed for another who has taken his place since."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.naskah import SebabUlang
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah, surat
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.staff import in_office
from tests.unit.usecases.cases import OTHER_UNIT, ask, refuses
from tests.unit.usecases.contents import write
from tests.unit.usecases.several import asked, named, silent_until

J, P, S, G = JenisPermintaan, Pihak, JenisSurat, CandidateGroup
Drafted = Callable[[UnitOfWork, str, AdjustableClock], tuple[str, str]]


def _draft(uow: UnitOfWork, nomor: str, jenis: JenisPermintaan, kepada: Pihak) -> tuple[str, str]:
    """The document of a request and its letter's request, set by 11 and not signed yet."""
    in_office(uow, ["11", "31"])
    diminta = ask(uow, nomor, jenis, kepada, received=False)
    n, _ = naskah.buka(uow, nomor, jenis.ketentuan.surat, [kepada], diminta, baru=True)
    naskah.simpan_konsep(uow, n.id, "11", G.PEMERIKSAAN)
    return n.id, diminta


def _second_klarifikasi(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> tuple[str, str]:
    silent_until(uow, clock, asked(uow, nomor), date(2026, 3, 17))
    write(uow, nomor, "klarifikasi")
    return _draft(uow, nomor, J.KLARIFIKASI_2, P.TERLAPOR)


def _third_summons(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> tuple[str, str]:
    for n, jenis in enumerate((J.PANGGILAN_1, J.PANGGILAN_2, J.PANGGILAN_3), start=1):
        sidang = datetime(2026, 3, 20, 10, tzinfo=JAKARTA) + timedelta(days=7 * n)
        isi = {"kepada": P.TERLAPOR, "waktu": sidang.isoformat(), "tempat": "Ruang 1", "hal": "Keterangan"}
        petugas.catat_isi(uow, nomor, "panggilan", isi)
        if jenis is not J.PANGGILAN_3:
            silent_until(uow, clock, asked(uow, nomor, jenis), (sidang + timedelta(days=1)).date())
    return _draft(uow, nomor, J.PANGGILAN_3, P.TERLAPOR)


@pytest.mark.aturan("TELAAH-131")
@pytest.mark.parametrize(
    ("drafted", "lama", "baru"),
    [
        (_second_klarifikasi, "dianggap tidak menggunakan hak", "yang pertama kepada Saudara."),
        (_third_summons, "panggilan terakhir", "panggilan ke-1 (satu)"),
    ],
)
def test_a_draft_for_who_was_there_before_goes_back(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, drafted: Drafted, lama: str, baru: str
) -> None:
    """UU 37/2008 Pasal 31, 33(3): set anew it does not hold against the successor what another let pass."""
    named(uow, nomor, 1, "Lama")
    id_naskah, diminta = drafted(uow, nomor, clock)
    assert lama in str(uow.konsep.newest(id_naskah=id_naskah).rancangan[0].halaman)
    named(uow, nomor, 1, "Pengganti")
    for langkah in (naskah.periksa, naskah.tandatangani):
        refuses(SebabUlang.PENERIMA_BERGANTI, partial(langkah, uow, id_naskah, "31", G.KEPALA_KEASISTENAN, setuju=True))
    naskah.catat(uow, id_naskah, "31", "Terlapor sudah diganti.")
    naskah.tandatangani(uow, id_naskah, "31", G.KEPALA_KEASISTENAN, setuju=False)
    naskah.simpan_konsep(uow, id_naskah, "11", G.PEMERIKSAAN)
    naskah.tandatangani(uow, id_naskah, "31", G.KEPALA_KEASISTENAN, setuju=True)
    keluar = surat.terbitkan_naskah(uow, id_naskah, P.TERLAPOR, 1, diminta)
    assert keluar.penerima.nama == "Kepala Pengganti"
    assert baru in text_of(keluar)
    assert lama not in text_of(keluar)


@pytest.mark.aturan("TELAAH-131")
def test_a_new_address_of_the_same_office_sends_no_draft_back(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    named(uow, nomor, 1, "Lama")
    id_naskah, diminta = _second_klarifikasi(uow, nomor, clock)
    pindah = {"jabatan": "Kepala Lama", "unit": "Balai Lama", "alamat": "Jalan Pindah 2"}
    lapor.ubah_terlapor(uow, nomor, P.TERLAPOR, OTHER_UNIT.model_copy(update=pindah), "Pindah.")
    naskah.tandatangani(uow, id_naskah, "31", G.KEPALA_KEASISTENAN, setuju=True)
    keluar = surat.terbitkan_naskah(uow, id_naskah, P.TERLAPOR, 1, diminta)
    assert keluar.halaman.kepada.alamat == "Jalan Pindah 2"
