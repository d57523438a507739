"""Who writes, checks and signs says the table of the installed diagrams, whatever the engine's variables say."""

from collections.abc import Sequence
from typing import Any

import pytest

from pksbpmn.camunda.diagrams import diagram_files, diagram_texts
from pksbpmn.camunda.runtime import JobInfo, passage
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.surat.naskah import Konsep, Naskah
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import JobType
from pksbpmn.usecases.berkas import diagram
from pksbpmn.usecases.journal import id_baru
from pksbpmn.usecases.ports import UnitOfWork
from tests.unit.usecases.cases import open_case

J, P = JenisSurat, Pihak
WRITTEN, CHECKED, SIGNED = JobType.SIMPAN_KONSEP, JobType.CATAT_PEMERIKSAAN_KONSEP, JobType.CATAT_TANDA_TANGAN_NASKAH
TOGETHER = JobType.CATAT_TANDA_TANGAN_BERSAMA
OTHER_GROUP = "kelompok lain daripada tabel"


def _naskah(uow: UnitOfWork, jenis: JenisSurat, penerbit: Pihak, kepada: Sequence[Pihak], pemeriksa: str | None) -> str:
    sekarang = uow.clock.now()
    naskah = Naskah(
        id=id_baru(), nomor_berkas=open_case(uow), jenis=jenis, kepada=tuple(kepada), penerbit=penerbit, dibuka=sekarang
    )
    uow.naskah.add(naskah)
    uow.konsep.add(
        Konsep(
            id=id_baru(),
            id_naskah=naskah.id,
            versi=1,
            penyusun="11",
            disusun=sekarang,
            rancangan=(),
            pemeriksa=pemeriksa,
        )
    )
    return naskah.id


def _step(uow: UnitOfWork, job: JobType, id_naskah: str, definition: int = 0, **variables: Any) -> None:
    """Of an element that no diagram knows: the way to it is tested elsewhere."""
    info = JobInfo(1, job, "langkah", "penyusunan", 900, 2, 3, definition=definition)
    passage.check(uow, info, None, {"idNaskah": id_naskah, **variables})


@pytest.mark.aturan("KEAMANAN-03")
@pytest.mark.parametrize(
    ("jenis", "penerbit", "kepada", "job", "pihak", "kelompok"),
    [
        (J.PENOLAKAN, P.OMBUDSMAN, P.PELAPOR, WRITTEN, None, G.PENERIMAAN_VERIFIKASI),
        (J.PENOLAKAN, P.OMBUDSMAN, P.PELAPOR, SIGNED, None, G.KEPALA_KEASISTENAN),
        (J.LAHP, P.OMBUDSMAN, P.TERLAPOR, CHECKED, None, G.ANGGOTA_OMBUDSMAN),
        (J.LAHP, P.OMBUDSMAN, P.TERLAPOR, SIGNED, None, G.ANGGOTA_OMBUDSMAN),
        (J.PENCABUTAN, P.OMBUDSMAN, P.PUBLIK, SIGNED, None, G.ANGGOTA_OMBUDSMAN),
        (J.KOORDINASI, P.ITJEN, P.OMBUDSMAN, SIGNED, None, G.INSPEKTUR_JENDERAL),
        (J.KOORDINASI, P.OMBUDSMAN, P.ITJEN, SIGNED, None, G.KEPALA_KEASISTENAN),
        (J.ADENDUM, P.ITJEN, P.OMBUDSMAN, WRITTEN, None, G.SEKRETARIAT_ITJEN),
        (J.ADENDUM, P.OMBUDSMAN, P.ITJEN, TOGETHER, P.ITJEN, G.INSPEKTUR_JENDERAL),
        (J.ADENDUM, P.OMBUDSMAN, P.ITJEN, TOGETHER, P.OMBUDSMAN, G.ANGGOTA_OMBUDSMAN),
    ],
)
def test_an_assistant_signs_what_a_head_signs_by_a_variable(
    uow: UnitOfWork,
    jenis: JenisSurat,
    penerbit: Pihak,
    kepada: Pihak,
    job: JobType,
    pihak: Pihak | None,
    kelompok: G,
) -> None:
    """SetVariables `alurNaskah.penandatangan`, `alurBersama.penandaItjen`, or `kelompok` itself."""
    naskah = _naskah(uow, jenis, penerbit, [kepada], pemeriksa="12")
    _step(uow, job, naskah, pihak=pihak, kelompok=kelompok)
    for lain in (*(g for g in G if g is not kelompok), None, "null"):
        with pytest.raises(PksError, match=OTHER_GROUP):
            _step(uow, job, naskah, pihak=pihak, kelompok=lain)


@pytest.mark.parametrize(
    ("jenis", "job", "pihak"),
    [
        (J.ADENDUM, SIGNED, None),
        (J.LAHP, TOGETHER, P.ITJEN),
        (J.TANDA_TERIMA, SIGNED, None),
        (J.ADENDUM, TOGETHER, None),
    ],
)
def test_a_document_is_signed_by_the_step_of_another_kind(
    uow: UnitOfWork, jenis: JenisSurat, job: JobType, pihak: Pihak | None
) -> None:
    """One party alone for both, both for one, what nobody signs, or for no party."""
    naskah = _naskah(uow, jenis, P.OMBUDSMAN, [P.ITJEN], pemeriksa="12")
    for kelompok in (*G, None):
        with pytest.raises(PksError, match=OTHER_GROUP):
            _step(uow, job, naskah, pihak=pihak, kelompok=kelompok)


@pytest.mark.aturan("KEAMANAN-03")
def test_the_bedah_laporan_is_skipped_by_a_variable(uow: UnitOfWork) -> None:
    """SetVariables `alurNaskah.pemeriksa=null`: the gateway leads to the signature (POR 48/2020 Pasal 25(4))."""
    belum = _naskah(uow, J.LAHP, P.OMBUDSMAN, [P.TERLAPOR], pemeriksa=None)
    with pytest.raises(PksError, match="Konsep LAHP belum diperiksa"):
        _step(uow, SIGNED, belum, kelompok=G.ANGGOTA_OMBUDSMAN)
    tanpa = _naskah(uow, J.PENOLAKAN, P.OMBUDSMAN, [P.PELAPOR], pemeriksa=None)
    _step(uow, SIGNED, tanpa, kelompok=G.KEPALA_KEASISTENAN)


@pytest.mark.aturan("KEAMANAN-03")
def test_an_lahp_is_set_that_nobody_wrote(uow: UnitOfWork) -> None:
    """The token is moved past its writing; a draft that waits is none either."""
    id_naskah = _naskah(uow, J.LAHP, P.OMBUDSMAN, [P.TERLAPOR], pemeriksa="12")
    nomor = uow.naskah.get(id_naskah).nomor_berkas
    info = JobInfo(1, JobType.TETAPKAN_LAHP, "langkah", "lahp", 900, 2, 3)
    for case in (open_case(uow), nomor):
        with pytest.raises(PksError, match="LAHP belum disusun dan ditandatangani"):
            passage.check(uow, info, case, {})
    uow.konsep.newest(id_naskah=id_naskah).ditandatangani = uow.clock.now()
    passage.check(uow, info, nomor, {})


def test_an_office_changes_a_cell_and_its_table_holds(uow: UnitOfWork) -> None:
    """Of the package with which the process was installed; a cell that says more than texts may hold either way."""
    texts = diagram_texts(diagram_files())
    table = texts["naskah.dmn"].replace('"kepala-keasistenan"', '"anggota-ombudsman"')
    diagram.catat(uow, [100], texts)
    diagram.catat(uow, [200], texts | {"naskah.dmn": table})
    unread = table.replace('"PERMINTAAN_KELENGKAPAN", "DIANGGAP_DICABUT", "PENOLAKAN"', 'not("LAHP")')
    diagram.catat(uow, [300], texts | {"naskah.dmn": unread})
    naskah = _naskah(uow, J.PENOLAKAN, P.OMBUDSMAN, [P.PELAPOR], pemeriksa="12")
    _step(uow, SIGNED, naskah, definition=100, kelompok=G.KEPALA_KEASISTENAN)
    _step(uow, SIGNED, naskah, definition=200, kelompok=G.ANGGOTA_OMBUDSMAN)
    _step(uow, SIGNED, naskah, definition=300, kelompok=G.ANGGOTA_OMBUDSMAN)
    _step(uow, SIGNED, naskah, definition=300, kelompok=G.KETUA_OMBUDSMAN)
    for definition in (200, 300):
        with pytest.raises(PksError, match=OTHER_GROUP):
            _step(uow, SIGNED, naskah, definition=definition, kelompok=G.KEPALA_KEASISTENAN)
