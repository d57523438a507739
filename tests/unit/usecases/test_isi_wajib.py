"""Nothing is drafted before what must stand in it is written."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.naskah import SebabUlang
from pksbpmn.domain.surat.surat import JenisSurat as S
from pksbpmn.names import CandidateGroup as G
from pksbpmn.stories import officers
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import ask, refuses
from tests.unit.usecases.contents import ISI, pemeriksaan_ditemukan, write

WRITER, SIGNER = "1071", "1022"


@pytest.fixture(autouse=True)
def _officers(uow: UnitOfWork) -> None:
    officers.register(uow)


@pytest.mark.aturan("TELAAH-30")
@pytest.mark.parametrize(
    ("jenis", "permintaan", "isi"),
    [
        (S.PERMINTAAN_KELENGKAPAN, JenisPermintaan.KELENGKAPAN, "kelengkapan"),
        (S.PERMINTAAN_KLARIFIKASI, JenisPermintaan.KLARIFIKASI_1, "klarifikasi"),
        (S.PERMINTAAN_DATA, JenisPermintaan.PERMINTAAN_DATA, "permintaan-data"),
        (S.PANGGILAN, JenisPermintaan.PANGGILAN_1, "panggilan"),
        pytest.param(
            S.USULAN_KONSILIASI,
            JenisPermintaan.PERSETUJUAN_KONSILIASI,
            "konsiliasi",
            marks=pytest.mark.aturan("PKS-1-07", "TELAAH-03"),
        ),
        pytest.param(
            S.USULAN_MEDIASI,
            JenisPermintaan.PERSETUJUAN_MEDIASI,
            "mediasi",
            marks=pytest.mark.aturan("PKS-1-06", "TELAAH-03"),
        ),
        (S.LAHP, None, "lahp"),
        (S.REKOMENDASI, None, "rekomendasi"),
    ],
)
def test_no_text_stands_in_for_what_nobody_wrote(
    uow: UnitOfWork, nomor: str, jenis: S, permintaan: JenisPermintaan | None, isi: str
) -> None:
    id_permintaan = ask(uow, nomor, permintaan, Pihak.TERLAPOR) if permintaan else None
    terbuka, _ = naskah.buka(uow, nomor, jenis, [Pihak.TERLAPOR], id_permintaan, baru=True)
    write(uow, nomor, *(kind for kind in ISI if kind != isi))
    pemeriksaan_ditemukan(uow, nomor)
    refuses(SebabUlang.ISI_BELUM_LENGKAP, lambda: naskah.simpan_konsep(uow, terbuka.id, WRITER, G.PEMERIKSAAN))
    assert uow.konsep.find() == []
    write(uow, nomor, isi)
    assert naskah.simpan_konsep(uow, terbuka.id, WRITER, G.PEMERIKSAAN) == 1


@pytest.mark.aturan("REG-L-01", "REG-L-02")
def test_lahp_that_finds_maladministrasi_has_corrective_actions(uow: UnitOfWork, nomor: str) -> None:
    pemeriksaan_ditemukan(uow, nomor)
    petugas.catat_isi(uow, nomor, "lahp", {k: v for k, v in ISI["lahp"].items() if k != "tindakan_korektif"})
    terbuka, _ = naskah.buka(uow, nomor, S.LAHP, [Pihak.TERLAPOR], None, baru=True)
    refuses(SebabUlang.ISI_BELUM_LENGKAP, lambda: naskah.simpan_konsep(uow, terbuka.id, WRITER, G.PEMERIKSAAN))


def test_request_for_data_asks_for_something_of_its_kind(uow: UnitOfWork, nomor: str) -> None:
    petugas.catat_isi(uow, nomor, "permintaan-data", {"dokumen": ["Buku register"]})
    id_permintaan = ask(uow, nomor, JenisPermintaan.PERMINTAAN_DATA, Pihak.TERLAPOR)
    terbuka, _ = naskah.buka(uow, nomor, S.PERMINTAAN_DATA, [Pihak.TERLAPOR], id_permintaan, baru=False)
    refuses(SebabUlang.ISI_BELUM_LENGKAP, lambda: naskah.simpan_konsep(uow, terbuka.id, WRITER, G.PEMERIKSAAN))


@pytest.mark.aturan("REG-E-05")
def test_hearing_that_is_over_summons_nobody(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    """Neither is it drafted, nor signed when the day came in between."""
    id_permintaan = ask(uow, nomor, JenisPermintaan.PANGGILAN_1, Pihak.TERLAPOR)
    terbuka, _ = naskah.buka(uow, nomor, S.PANGGILAN, [Pihak.TERLAPOR], id_permintaan, baru=False)
    write(uow, nomor, "panggilan")
    naskah.simpan_konsep(uow, terbuka.id, WRITER, G.PEMERIKSAAN)
    clock.advance(days=4)
    for step in (
        lambda: naskah.simpan_konsep(uow, terbuka.id, WRITER, G.PEMERIKSAAN),
        lambda: naskah.tandatangani(uow, terbuka.id, "1002", G.ANGGOTA_OMBUDSMAN, setuju=True),
    ):
        refuses(SebabUlang.ISI_BELUM_LENGKAP, step)
