"""The one request or letter that people mean when they name its kind and a party."""

from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.permintaan.pencarian import permintaan_berjalan, permintaan_untuk, surat_untuk
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from tests.unit.usecases.cases import ask, not_found, open_case, refused

J = JenisPermintaan
LIHAT = "Lihat dengan `pksbpmn status {}`."


def test_permintaan_untuk_is_the_waiting_one_else_the_newest(uow: UnitOfWork, nomor: str) -> None:
    first, second, third = (ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR) for _ in range(3))
    ask(uow, open_case(uow), J.KLARIFIKASI_1, Pihak.TERLAPOR)
    uow.permintaan.get(first).status = StatusPermintaan.LEWAT
    uow.permintaan.get(third).status = StatusPermintaan.LEWAT
    assert permintaan_untuk(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR).id == second
    assert permintaan_untuk(uow, nomor, J.KLARIFIKASI_1, Pihak.ITJEN).id == second
    uow.permintaan.get(second).status = StatusPermintaan.DIJAWAB
    assert permintaan_untuk(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR).id == third


def test_permintaan_untuk_names_who_may_answer(uow: UnitOfWork, nomor: str) -> None:
    with not_found(f"Berkas {nomor} tidak mempunyai permintaan KLARIFIKASI_1.", LIHAT.format(nomor)):
        permintaan_untuk(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR)
    ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR)
    with not_found(
        f"Berkas {nomor} tidak mempunyai permintaan KLARIFIKASI_1 yang dapat dijawab oleh PELAPOR.",
        "Yang dapat menjawab: ITJEN, TERLAPOR.",
    ):
        permintaan_untuk(uow, nomor, J.KLARIFIKASI_1, Pihak.PELAPOR)
    with not_found("Berkas 0009/LM/III/2026 tidak ditemukan."):
        permintaan_untuk(uow, "0009/LM/III/2026", J.KLARIFIKASI_1, Pihak.TERLAPOR)


def test_permintaan_berjalan_is_the_one_that_waits(uow: UnitOfWork, nomor: str) -> None:
    terlapor = ask(uow, nomor, J.PERSETUJUAN_MEDIASI, Pihak.TERLAPOR)
    pelapor = ask(uow, nomor, J.PERSETUJUAN_MEDIASI, Pihak.PELAPOR)
    with refused("Ada beberapa permintaan PERSETUJUAN_MEDIASI yang menunggu: TERLAPOR, PELAPOR.", "Sebutkan pihaknya."):
        permintaan_berjalan(uow, nomor, J.PERSETUJUAN_MEDIASI)
    assert permintaan_berjalan(uow, nomor, J.PERSETUJUAN_MEDIASI, Pihak.PELAPOR).id == pelapor
    uow.permintaan.get(pelapor).status = StatusPermintaan.DIJAWAB
    assert permintaan_berjalan(uow, nomor, J.PERSETUJUAN_MEDIASI).id == terlapor
    with not_found(
        f"Tidak ada permintaan PERSETUJUAN_MEDIASI yang sedang menunggu jawaban dalam berkas {nomor}.",
        LIHAT.format(nomor),
    ):
        permintaan_berjalan(uow, nomor, J.PERSETUJUAN_MEDIASI, Pihak.PELAPOR)


@pytest.mark.parametrize("received", [False, True])
def test_surat_untuk_is_the_oldest_without_receipt_else_the_newest(uow: UnitOfWork, nomor: str, received: bool) -> None:
    first, second = (surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR) for _ in range(2))
    assert surat_untuk(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR) is first
    assert surat_untuk(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR, second.nomor) is second
    first.tanggal_diterima = hari_ini(uow)
    if received:
        second.tanggal_diterima = hari_ini(uow) + timedelta(days=1)
    assert surat_untuk(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR) is second


def test_surat_untuk_refuses_what_was_never_sent(uow: UnitOfWork, nomor: str) -> None:
    sent = surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
    for kepada, nomor_surat in ((Pihak.TERLAPOR, None), (Pihak.PELAPOR, f"{sent.nomor}0")):
        with not_found(
            f"Berkas {nomor} tidak mempunyai surat TANDA_TERIMA kepada {kepada}.",
            f"Lihat dengan `pksbpmn surat {nomor}`.",
        ):
            surat_untuk(uow, nomor, JenisSurat.TANDA_TERIMA, kepada, nomor_surat)
