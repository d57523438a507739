"""Attack: in a complaint that was opened again, what was overturned lets letters and requests begin once more."""

from typing import Any

import pytest

from pksbpmn.camunda.runtime.execution import Completed
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import TaskId
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah, surat
from tests.fakes import MemoryRegistry
from tests.staff import in_office
from tests.unit.usecases.cases import accepted, open_case, taken_up
from tests.unit.usecases.contents import write
from tests.unit.usecases.jobs import do_job
from tests.unit.usecases.rounds import ANGGOTA, again

WRITES, SIGNS = "11", "12"
REFUSED = {"laporanDiterima": False, "alasanPenolakan": "LAPORAN_GANDA"}
OPENED = ("penyusunan/buka-naskah", "buka-naskah")
ISSUED = ("penyampaian/terbitkan-surat", "terbitkan-surat")


def _refused_once(uow: UnitOfWork, nomor: str, instance: int) -> None:
    for task, said in (
        ("verifikasi-formil", {"syaratLengkap": True}),
        ("verifikasi-materiil", {}),
        ("rapat-pleno", REFUSED),
    ):
        decision = accepted(uow, nomor, TaskId(task), WRITES, **said)
        decision.instans = str(instance)
        taken_up(uow, decision)


def _letter(uow: UnitOfWork, nomor: str) -> str:
    n, _ = naskah.buka(uow, nomor, JenisSurat.PENOLAKAN, [Pihak.PELAPOR], None, baru=True)
    naskah.simpan_konsep(uow, n.id, WRITES, G.PENERIMAAN_VERIFIKASI)
    naskah.tandatangani(uow, n.id, SIGNS, G.KEPALA_KEASISTENAN, setuju=True)
    return n.id


@pytest.mark.aturan("KEAMANAN-03")
def test_a_refusal_that_was_overturned_is_opened_and_sent_once_more(registry: MemoryRegistry) -> None:
    with registry.uow() as uow:
        in_office(uow, [ANGGOTA])
        nomor = open_case(uow)
        write(uow, nomor)
        _refused_once(uow, nomor, 11)
        first = _letter(uow, nomor)
        uow.commit()
    addressed = {"nomorBerkas": nomor, "jenisSurat": "PENOLAKAN", "kepada": "PELAPOR"}
    opened: dict[str, Any] = {
        "nomorBerkas": nomor,
        "jenisSurat": "PENOLAKAN",
        "daftarKepada": ["PELAPOR"],
        "naskahBaru": True,
    }
    assert isinstance(do_job(registry, *ISSUED, 500, idNaskah=first, **addressed), Completed)
    with registry.uow() as uow:
        again(uow, nomor, registry.clock)
        uow.commit()
    assert not isinstance(do_job(registry, *ISSUED, 600, idNaskah=first, **addressed), Completed)
    assert not isinstance(do_job(registry, *OPENED, 601, **opened), Completed)
    with registry.uow() as uow:
        assert len(uow.surat.find(nomor_berkas=nomor)) == 1
        with pytest.raises(MasukanSalah, match="dari sebelum laporannya dibuka kembali"):
            surat.terbitkan_naskah(uow, first, Pihak.PELAPOR)
        _refused_once(uow, nomor, 12)
        write(uow, nomor)
        second = _letter(uow, nomor)
        uow.commit()
    assert isinstance(do_job(registry, *OPENED, 602, **opened), Completed)
    assert isinstance(do_job(registry, *ISSUED, 603, idNaskah=second, **addressed), Completed)
