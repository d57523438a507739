"""Minutes: drawn up with their contents, valid with exactly the right signatures."""

from itertools import combinations

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.pemeriksaan.berita_acara import HasilPertemuan, JenisBeritaAcara, TandaTangan
from pksbpmn.names import ErrorCode
from pksbpmn.usecases.pemeriksaan import berita_acara, petugas
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from tests.unit.usecases.cases import KINDS, bpmn_error, entries, entry, open_case
from tests.unit.usecases.contents import ISI, write

B, H = JenisBeritaAcara, HasilPertemuan
NOMOR = {B.KONSILIASI: "001/RM.01.03/III/2026", B.MEDIASI: "001/RM.02.03/III/2026"}
OTHERS = {B.KONSILIASI: {Pihak.PELAPOR, Pihak.TERLAPOR}, B.MEDIASI: {Pihak.PELAPOR, Pihak.TERLAPOR, Pihak.ITJEN}}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("jenis", B)
def test_berita_acara_is_drawn_up_with_a_number(uow: UnitOfWork, kind: str, jenis: JenisBeritaAcara) -> None:
    nomor = open_case(uow, kind)
    write(uow, nomor, jenis.lower())
    berita_acara.susun(uow, nomor, jenis, H.SEPAKAT)
    (ba,) = uow.berita_acara.find(nomor_berkas=nomor)
    assert (ba.jenis, ba.hasil, ba.nomor, ba.tanggal) == (jenis, H.SEPAKAT, NOMOR[jenis], hari_ini(uow))
    assert ba.sah is False
    assert entry(uow, "berita-acara-disusun").rincian == {
        "jenis": jenis,
        "nomor_berita_acara": NOMOR[jenis],
        "hasil": "SEPAKAT",
    }


@pytest.mark.parametrize("jenis", B)
def test_berita_acara_needs_what_was_agreed_if_it_was(uow: UnitOfWork, nomor: str, jenis: JenisBeritaAcara) -> None:
    other = next(b for b in B if b is not jenis)
    write(uow, nomor, other.lower())
    for hasil in H:
        with bpmn_error(ErrorCode.ISI_BELUM_LENGKAP, "Isi berita acara belum lengkap."):
            berita_acara.susun(uow, nomor, jenis, hasil)
    petugas.catat_isi(uow, nomor, jenis.lower(), ISI[jenis.lower()] | {"kesepakatan": []})
    with bpmn_error(ErrorCode.ISI_BELUM_LENGKAP, "Isi berita acara belum lengkap."):
        berita_acara.susun(uow, nomor, jenis, H.SEPAKAT)
    assert (uow.berita_acara.find(), "berita-acara-disusun" in entries(uow)) == ([], False)
    berita_acara.susun(uow, nomor, jenis, H.TIDAK_SEPAKAT)
    assert [b.nomor for b in uow.berita_acara.find()] == [NOMOR[jenis]]


@pytest.mark.aturan("PKS-4.6c-01", "PKS-4.8b-01")
@pytest.mark.parametrize("jenis", B)
def test_berita_acara_is_valid_with_exactly_its_signatures(
    uow: UnitOfWork, nomor: str, jenis: JenisBeritaAcara
) -> None:
    write(uow, nomor, jenis.lower())
    parties = sorted(OTHERS[B.MEDIASI])
    for signed in (set(c) for n in range(len(parties) + 1) for c in combinations(parties, n)):
        for ombudsman in (True, False):
            berita_acara.susun(uow, nomor, jenis, H.SEPAKAT)
            ba = uow.berita_acara.find()[-1]
            for pihak in signed:
                uow.tanda_tangan.add(
                    TandaTangan(id=f"{ba.id}{pihak}", id_berita_acara=ba.id, pihak=pihak, waktu=uow.clock.now())
                )
            if ombudsman and signed == OTHERS[jenis]:
                berita_acara.sahkan(uow, nomor, jenis, ombudsman)
                assert ba.sah
                names = {t.pihak for t in uow.tanda_tangan.find(id_berita_acara=ba.id)}
                assert names == signed | {Pihak.OMBUDSMAN}
                continue
            with bpmn_error(ErrorCode.TANDA_TANGAN_TIDAK_LENGKAP, "Tanda tangan berita acara tidak lengkap."):
                berita_acara.sahkan(uow, nomor, jenis, ombudsman)
            assert not ba.sah
            assert {t.pihak for t in uow.tanda_tangan.find(id_berita_acara=ba.id)} == signed
    assert entry(uow, "berita-acara-sah").rincian == {
        "jenis": jenis,
        "pihak": sorted(OTHERS[jenis] | {Pihak.OMBUDSMAN}),
    }
