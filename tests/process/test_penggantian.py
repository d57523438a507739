"""Who takes the place of one that was asked, on the real broker: he gets what is open, with a term of his own."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.masuk import UnitMasuk
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, Permintaan, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.pemeriksaan.petugas import catat_isi
from tests.process.examples import KINDS, accept, new_laporan
from tests.process.matters import Matters

J, P, S = JenisPermintaan, Pihak, JenisSurat


def _named(matters: Matters, nomor: str, jabatan: str) -> None:
    surel = f"{jabatan.replace(' ', '.').lower()}@contoh.example"
    unit = UnitMasuk(jabatan=jabatan, unit="Unit Contoh", email=surel)
    with matters.transaction() as uow:
        lapor.ubah_terlapor(uow, nomor, P.ATASAN_TERLAPOR, unit, "Ia yang berwenang.")
    matters.settle()


def _last_letter(matters: Matters, nomor: str, jabatan: str) -> Surat:
    def last() -> Surat | None:
        with matters.app.uow() as uow:
            semua = uow.surat.find(nomor_berkas=nomor, jenis=S.PERMINTAAN_DATA)
        return semua[-1] if semua and semua[-1].penerima.nama == jabatan else None

    matters.until(lambda: last() is not None, f"surat kepada {jabatan}")
    s = last()
    assert s is not None
    return s


def _asked(matters: Matters, s: Surat) -> Permintaan:
    with matters.app.uow() as uow:
        return uow.permintaan.get(str(s.id_permintaan))


@pytest.mark.aturan("TELAAH-129")
@pytest.mark.parametrize("kind", KINDS)
def test_who_takes_a_place_while_a_request_is_open_gets_it(stage: Stage, kind: str) -> None:
    """Once before the letter is received, once while the answer is awaited."""
    matters = Matters(stage, silent=frozenset({S.PERMINTAAN_DATA}))
    nomor = new_laporan(matters, **KINDS[kind])
    accept(matters, nomor)
    with matters.transaction() as uow:
        officers.register(uow)
        catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Kapan?"]})
        catat_isi(uow, nomor, "permintaan-data", {"keterangan": ["Kapan sertifikat dicetak?"]})
    for dari in {"biasa": (P.ITJEN,), "prakarsa": (P.TERLAPOR,)}.get(kind, (P.ITJEN, P.TERLAPOR)):
        matters.answer(nomor, J.KLARIFIKASI_1, dari)
    matters.decide(nomor, TaskId.NILAI_KLARIFIKASI, penjelasanCukup=False, tindakLanjutSelesai=False)
    _named(matters, nomor, "Kepala Satu")
    matters.decide(nomor, TaskId.RENCANA_PEMERIKSAAN, daftarPermintaan=[], pihakDimintaKeterangan=["ATASAN_TERLAPOR"])
    satu = _last_letter(matters, nomor, "Kepala Satu")
    _named(matters, nomor, "Kepala Dua")
    dua = _last_letter(matters, nomor, "Kepala Dua")
    matters.receive(dua)
    assert _asked(matters, satu).status is StatusPermintaan.BATAL
    assert matters.await_request(nomor, J.PERMINTAAN_KETERANGAN, P.ATASAN_TERLAPOR).id == dua.id_permintaan
    _named(matters, nomor, "Kepala Tiga")
    tiga = _last_letter(matters, nomor, "Kepala Tiga")
    hari = matters.receive(tiga)
    asked = matters.await_request(nomor, J.PERMINTAAN_KETERANGAN, P.ATASAN_TERLAPOR)
    assert (asked.id, asked.tanggal_diterima) == (tiga.id_permintaan, hari)
    matters.answer(nomor, J.PERMINTAAN_KETERANGAN, P.ATASAN_TERLAPOR)
    assert matters.await_task(nomor, TaskId.TETAPKAN_TEMUAN)
    if kind != "prakarsa":
        matters.withdraw(nomor)
