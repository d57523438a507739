"""Who is barred after he decided to sign and before his signature is recorded does not sign (UU 37/2008 Pasal 40)."""

from typing import Any

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup, TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.berkas.penugasan import nyatakan_benturan
from pksbpmn.usecases.pemeriksaan import berita_acara
from pksbpmn.usecases.ports import UnitOfWork
from tests.process.agreements import letters
from tests.process.examples import KINDS, new_laporan
from tests.process.matters import Matters
from tests.process.single_stages import SIGNING, minutes

BARRED = officers.second(CandidateGroup.ANGGOTA_OMBUDSMAN)
OTHER = officers.writer(CandidateGroup.ANGGOTA_OMBUDSMAN)


@pytest.mark.parametrize("kind", ["biasa", "cepat-rahasia"])
def test_who_is_barred_between_his_word_and_its_record_does_not_sign(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    matters = Matters(stage)
    nomor = new_laporan(matters, **KINDS[kind])
    tandatangani = berita_acara.tandatangani

    def barred(uow: UnitOfWork, nomor: str, *what: Any) -> None:
        nyatakan_benturan(uow, nomor, str(BARRED), "Keluarga Terlapor")
        tandatangani(uow, nomor, *what)

    monkeypatch.setattr(berita_acara, "tandatangani", barred)
    minutes(matters, nomor)
    word = {"beritaAcaraDitandatangani": True}
    matters.decide(nomor, TaskId.TANDATANGANI_BERITA_ACARA, **word, penandatanganOmbudsman=BARRED)
    assert _signed(matters, nomor) == []
    monkeypatch.undo()
    matters.decide(nomor, TaskId.TANDATANGANI_BERITA_ACARA, **word, penandatanganOmbudsman=OTHER)
    for pihak in SIGNING:
        matters.answer(nomor, JenisPermintaan.TANDA_TANGAN_MEDIASI, pihak, NilaiJawaban.DITANDATANGANI)
    matters.until(lambda: bool(letters(matters, nomor, JenisSurat.BERITA_ACARA_MEDIASI)), f"berita acara {nomor}")
    assert _signed(matters, nomor) == [str(OTHER)]
    matters.withdraw(nomor)


def _signed(matters: Matters, nomor: str) -> list[str | None]:
    with matters.app.uow() as uow:
        kept = uow.berita_acara.find(nomor_berkas=nomor)
        return [t.pegawai for b in kept for t in uow.tanda_tangan.find(id_berita_acara=b.id, pihak=Pihak.OMBUDSMAN)]
