"""Attack: a head signs one letter, and by a variable his signature goes under another (ADR 0032)."""

from typing import Final

import pytest

from pksbpmn.camunda.runtime.execution import Completed, Failed, Outcome
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup, JobType, TaskId
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.surat import naskah
from tests.fakes import MemoryRegistry
from tests.unit.usecases.cases import accepted, ask, open_case, taken_up
from tests.unit.usecases.contents import write
from tests.unit.usecases.jobs import do_job

G, P, S, T = CandidateGroup, Pihak, JenisSurat, TaskId
INSTANCE: Final = 900
BEFORE: Final[tuple[tuple[TaskId, dict[str, object]], ...]] = (
    (T.VERIFIKASI_FORMIL, {"syaratLengkap": True}),
    (T.VERIFIKASI_MATERIIL, {}),
    (T.RAPAT_PLENO, {"laporanDiterima": True}),
    (T.RENCANA_PEMERIKSAAN, {}),
    (T.NILAI_KLARIFIKASI, {"penjelasanCukup": False}),
)


@pytest.mark.aturan("KEAMANAN-03")
def test_a_signature_is_of_the_letter_that_its_process_opened() -> None:
    registry = MemoryRegistry()
    with registry.uow() as uow:
        for n, kelompok in (("11", G.PEMERIKSAAN), ("12", G.KEPALA_KEASISTENAN)):
            pegawai.catat(uow, n, nama=f"Contoh {n}", jabatan="J", pihak=P.OMBUDSMAN, kelompok=(kelompok,))
        nomor = open_case(uow)
        for tugas, isian in BEFORE:
            taken_up(uow, accepted(uow, nomor, tugas, "11", **isian))
        write(uow, nomor, "klarifikasi", "permintaan-data")
        asked = {
            S.PERMINTAAN_KLARIFIKASI: ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR, received=False),
            S.PERMINTAAN_DATA: ask(uow, nomor, JenisPermintaan.PERMINTAAN_DATA, P.TERLAPOR, received=False),
        }
        other, _ = naskah.buka(
            uow, nomor, S.PERMINTAAN_KLARIFIKASI, [P.TERLAPOR], asked[S.PERMINTAAN_KLARIFIKASI], baru=True
        )
        naskah.simpan_konsep(uow, other.id, "11", G.PEMERIKSAAN)
        uow.commit()
    opened = do_job(
        registry,
        "penyusunan/buka-naskah",
        JobType.BUKA_NASKAH,
        INSTANCE,
        nomorBerkas=nomor,
        jenisSurat=S.PERMINTAAN_DATA,
        daftarKepada=[P.TERLAPOR],
        idPermintaan=asked[S.PERMINTAAN_DATA],
        naskahBaru=True,
    )
    assert isinstance(opened, Completed)
    mine = str(opened.variables["idNaskah"])
    with registry.uow() as uow:
        naskah.simpan_konsep(uow, mine, "11", G.PEMERIKSAAN)
        for tugas, pegawai_, isian in (
            (T.SUSUN_KONSEP, "11", {}),
            (T.TANDATANGANI_NASKAH, "12", {"penandatangan": 12, "keputusanPenandatangan": "TANDATANGANI"}),
        ):
            accepted(uow, nomor, tugas, pegawai_, **isian).instans = str(INSTANCE)
        taken_up(uow, *uow.keputusan.find(elemen=T.SUSUN_KONSEP))
        uow.commit()

    def sign(id_naskah: str) -> Outcome:
        where, step = "penyusunan/catat-tanda-tangan-naskah", JobType.CATAT_TANDA_TANGAN_NASKAH
        group = G.KEPALA_KEASISTENAN
        return do_job(registry, where, step, INSTANCE, nomorBerkas=nomor, idNaskah=id_naskah, kelompok=group)

    refused = sign(other.id)
    assert isinstance(refused, Failed)
    assert "naskah lain daripada yang dibuka proses ini" in refused.text
    assert isinstance(sign(mine), Completed)
    with registry.uow() as uow:
        signed = {n: uow.konsep.newest(id_naskah=n).ditandatangani is not None for n in (other.id, mine)}
    assert signed == {other.id: False, mine: True}
