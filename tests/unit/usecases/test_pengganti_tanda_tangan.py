"""Minutes are signed by who was there, also after another took his place (PKS Pasal 4(6)c, 4(8)b)."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.domain.pemeriksaan.berita_acara import HasilPertemuan, JenisBeritaAcara
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import MessageName
from pksbpmn.usecases.pemeriksaan import berita_acara, petugas
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import messages, notices
from tests.unit.usecases.contents import meet, pemeriksaan_ditemukan, write
from tests.unit.usecases.several import answer, asked, named

J, P, S = JenisPermintaan, Pihak, JenisSurat


@pytest.mark.aturan("TELAAH-133")
def test_who_was_there_signs_after_another_took_his_place(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    """The successor is neither asked nor reminded, the office is told, and the minutes bear the name of who agreed."""
    named(uow, nomor, 1, "Lama")
    write(uow, nomor)
    pemeriksaan_ditemukan(uow, nomor)
    petugas.tahap_dimulai(uow, nomor, Tahap.KONSILIASI)
    meet(uow, nomor)
    berita_acara.susun(uow, nomor, JenisBeritaAcara.KONSILIASI, HasilPertemuan.SEPAKAT)
    (diminta,) = asked(uow, nomor, J.TANDA_TANGAN_KONSILIASI)
    clock.advance(days=3)
    named(uow, nomor, 1, "Pengganti")
    assert messages(uow, MessageName.PIHAK_DIGANTI) == []
    assert uow.permintaan.find(status=StatusPermintaan.MENUNGGU) == [diminta]
    assert [n.perihal for n in notices(uow)] == [f"Penanda tangan diganti: {nomor}"]
    assert "tetap yang hadir" in notices(uow)[0].isi
    permintaan.ingatkan(uow, diminta.id, 1)
    assert uow.surat.find(jenis=S.PENGINGAT) == []
    answer(uow, diminta, NilaiJawaban.DITANDATANGANI)
    naskah = text_of(surat.terbitkan(uow, nomor, S.BERITA_ACARA_KONSILIASI, P.PELAPOR))
    assert "Kepala Lama" in naskah
    assert "Kepala Pengganti" not in naskah
