"""A hidden complainant gets another name, or his right one: it leaves what waits, as he did when he was hidden."""

from collections.abc import Callable

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.laporan.pelengkap import Pelengkap
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.kerahasiaan import nama_lain
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.laporan.penggabungan import gabungkan
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.permintaan.pelengkapan import lengkapi
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah, surat
from tests.fakes import MemoryRegistry
from tests.letters import text_of
from tests.unit.usecases.cases import ask, notices, open_case
from tests.unit.usecases.contents import write
from tests.unit.usecases.hidden_case import hide, shown_laporan

S, P = JenisSurat, Pihak
PANGGILAN = "Kunyilwati"


def _alias(uow: UnitOfWork, nomor: str) -> None:
    nama_lain.catat(uow, nomor, PANGGILAN, "11")


def _right_name(uow: UnitOfWork, nomor: str) -> None:
    isi = Pelengkap.model_validate({"pelapor": {"nama_lengkap": f"{PANGGILAN} Rekaan"}})
    lengkapi(uow, nomor, isi, dari=P.OMBUDSMAN, alasan="Nama sebenarnya.")


@pytest.mark.aturan("TELAAH-143", "REG-I-04")
@pytest.mark.parametrize("dirahasiakan", [True, False])
@pytest.mark.parametrize("digabung", [True, False])
@pytest.mark.parametrize("told", [_alias, _right_name])
def test_a_name_that_is_told_later_leaves_what_waits(
    registry: MemoryRegistry,
    uow: UnitOfWork,
    told: Callable[[UnitOfWork, str], None],
    *,
    digabung: bool,
    dirahasiakan: bool,
) -> None:
    """A letter, a draft that is signed and one that is not; in his own file, and where his complaint was joined."""
    registry.acting = "12"  # a custodian
    nomor = shown_laporan(uow)
    berkas = open_case(uow) if digabung else nomor
    if dirahasiakan:
        hide(uow, nomor)
    if digabung:
        gabungkan(uow, nomor, berkas, alasan="Pokok sama.", pegawai="11")
        if told is _alias:
            lapor.tutup(uow, nomor, Akhir.DIGABUNG)
    write(uow, berkas, "klarifikasi")
    petugas.catat_isi(uow, berkas, "klarifikasi", {"pertanyaan": [f"Kapan {PANGGILAN} menerima sertifikat?"]})
    diminta = ask(uow, berkas, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    s = surat.terbitkan(uow, berkas, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, diminta)
    ids = []
    for _ in range(2):
        n, _ = naskah.buka(uow, berkas, S.PERMINTAAN_KLARIFIKASI, [P.TERLAPOR], diminta, baru=True)
        naskah.simpan_konsep(uow, n.id, "11", CandidateGroup.PEMERIKSAAN)
        ids.append(n.id)
    naskah.tandatangani(uow, ids[0], "9", CandidateGroup.KEPALA_KEASISTENAN, setuju=True)

    def naming() -> list[bool]:
        konsep = (uow.konsep.newest(id_naskah=i).rancangan[0].halaman.model_dump_json() for i in ids)
        return [PANGGILAN in isi for isi in (text_of(s), *konsep)]

    assert all(naming())
    told(uow, nomor)
    assert naming() == [not dirahasiakan] * 3
    kabar = [k.isi for k in notices(uow) if s.nomor in k.isi and "Musnahkan cetakan lamanya" in k.isi]
    assert len(kabar) == dirahasiakan
