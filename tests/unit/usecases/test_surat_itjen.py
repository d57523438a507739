"""What Itjen writes itself it may read, without whom it may not know; and where hiding somebody later looks."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.kerahasiaan import kehendak
from pksbpmn.usecases.kerahasiaan.salinan_surat import salin
from pksbpmn.usecases.pertukaran import pertukaran
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import naskah, surat
from pksbpmn.usecases.surat.riwayat_naskah import lihat
from tests.fakes import MemoryRegistry
from tests.letters import of_others, text_of
from tests.unit.usecases.cases import NARAHUBUNG_ITJEN, NARAHUBUNG_OMBUDSMAN, ask, open_case
from tests.unit.usecases.contents import KORBAN

P, S = Pihak, JenisSurat
ITJEN = "21"


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
@pytest.mark.parametrize("menyebut", [False, True])
def test_itjen_reads_the_draft_and_the_letter_that_it_writes(registry: MemoryRegistry, *, menyebut: bool) -> None:
    """Its own words come back as it wrote them; a letter to the Ombudsman names nobody else by being to it."""
    with registry.uow() as uow:
        nomor = open_case(uow, "dirahasiakan")
        tujuan = f"Penelusuran antrean {KORBAN}" if menyebut else "Penelusuran antrean"
        urusan = pertukaran.minta(uow, P.ITJEN, NARAHUBUNG_ITJEN, nomor, tujuan, ["Kronologi"])
        diminta = ask(uow, urusan, JenisPermintaan.PERTUKARAN_DATA, P.OMBUDSMAN)
        n, _ = naskah.buka(uow, urusan, S.PERMINTAAN_PERTUKARAN_DATA, [P.OMBUDSMAN], diminta, baru=True)
        assert n.penerbit is P.ITJEN
        naskah.simpan_konsep(uow, n.id, ITJEN, CandidateGroup.SEKRETARIAT_ITJEN)
        assert lihat(uow, n.id, ITJEN) is not None
        terbit = surat.terbitkan(uow, urusan, S.PERMINTAAN_PERTUKARAN_DATA, P.OMBUDSMAN, diminta)
        assert "antrean" in text_of(terbit)
        assert (KORBAN in text_of(terbit)) is menyebut
        assert KORBAN not in of_others(terbit.halaman, [P.ITJEN]).model_dump_json()
        uow.commit()
    copies = {s.id: s.pdf for s in salin(registry.uow, urusan, pegawai=ITJEN, tujuan="arsip")}
    assert copies[terbit.id] is not None


@pytest.mark.aturan("REG-I-04")
def test_hiding_him_later_does_not_look_into_a_matter_about_another_complaint(uow: UnitOfWork) -> None:
    nomor, lain = open_case(uow), open_case(uow)
    tujuan = f"Bandingkan dengan laporan {nomor} dari {KORBAN}"
    urusan = pertukaran.minta(uow, P.OMBUDSMAN, NARAHUBUNG_OMBUDSMAN, lain, tujuan, ["Berkas"])
    diminta = ask(uow, urusan, JenisPermintaan.PERTUKARAN_DATA, P.ITJEN)
    terbit = surat.terbitkan(uow, urusan, S.PERMINTAAN_PERTUKARAN_DATA, P.ITJEN, diminta)
    assert KORBAN in text_of(terbit)
    kehendak.ubah(uow, nomor, dirahasiakan=True, tanggal=hari_ini(uow), alasan="Takut.", pegawai="11")
    assert KORBAN not in text_of(uow.surat.get(terbit.id))
