"""Minutes with several Terlapor: each is named, asked, and signs, or they are not valid (PKS Pasal 4(6)c, 4(8)b)."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.pemeriksaan.berita_acara import HasilPertemuan, JenisBeritaAcara
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import ErrorCode
from pksbpmn.usecases.pemeriksaan import berita_acara
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from tests.letters import text_of
from tests.unit.usecases.cases import bpmn_error
from tests.unit.usecases.contents import meet, write
from tests.unit.usecases.several import answer, asked, named

B, N, P = JenisBeritaAcara, NilaiJawaban, Pihak


@pytest.mark.aturan("TELAAH-101", "PKS-4.6c-01", "PKS-4.8b-01")
@pytest.mark.parametrize("kedua", [N.DITANDATANGANI, N.TIDAK_SETUJU, None])
@pytest.mark.parametrize("jenis", B)
def test_minutes_are_valid_only_with_the_signature_of_every_terlapor(
    uow: UnitOfWork, nomor: str, jenis: JenisBeritaAcara, kedua: NilaiJawaban | None
) -> None:
    """The second refuses, or is silent: what the first signed binds nobody. Both are named, and both names stand."""
    named(uow, nomor, 1, "Satu")
    named(uow, nomor, 2, "Dua")
    write(uow, nomor, jenis.lower())
    meet(uow, nomor)
    berita_acara.susun(uow, nomor, jenis, HasilPertemuan.SEPAKAT)
    for pihak in (P.PELAPOR, P.OMBUDSMAN, *((P.ITJEN,) if jenis is B.MEDIASI else ())):
        berita_acara.bubuhkan(uow, nomor, jenis, pihak, f"Nama {pihak}")
    semua = asked(uow, nomor, JenisPermintaan[f"TANDA_TANGAN_{jenis}"])
    answer(uow, semua[0], N.DITANDATANGANI)
    if kedua is not None:
        answer(uow, semua[1], kedua)
    (ba,) = uow.berita_acara.find()
    if kedua is N.DITANDATANGANI:
        berita_acara.sahkan(uow, nomor, jenis)
        assert ba.sah
        letter = surat.terbitkan(uow, nomor, JenisSurat[f"BERITA_ACARA_{jenis}"], P.PELAPOR)
        assert [b.nama for b in letter.halaman.penandatangan if b.sebagai == "Terlapor"] == [
            "Kepala Satu",
            "Kepala Dua",
        ]
        text = text_of(letter)
        assert "Kepala Satu, Balai Satu" in text
        assert "Kepala Dua, Balai Dua" in text
        return
    with bpmn_error(ErrorCode.TANDA_TANGAN_TIDAK_LENGKAP, "Tanda tangan berita acara tidak lengkap."):
        berita_acara.sahkan(uow, nomor, jenis)
    assert not ba.sah
    assert [(t.pihak, t.ke) for t in uow.tanda_tangan.find() if t.pihak is P.TERLAPOR] == [(P.TERLAPOR, 1)]
