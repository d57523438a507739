"""A dictionary of names typed into a draft, or into a remark on it, does not tell which one is the complainant's."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.penyamaran import SEBUTAN, TERSAMAR
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.berkas.rahasia import TERTUTUP
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import naskah, riwayat_naskah, surat
from pksbpmn.usecases.surat.saringan import TIDAK_DIKUTIP
from pksbpmn.usecases.surat.terbuka import boleh_melihat
from tests.fakes import AdjustableClock
from tests.staff import confirmed
from tests.unit.usecases.cases import ask, grant, notices, open_case
from tests.unit.usecases.contents import write

A, B, CUSTODIAN = "31", "32", "41"
KAMUS = ("Sinta", "Budi", "Wulandari", "Ratna", "Joko", "Melati", "Rekaan", "Agus", "Dewi", "Hartono")


@pytest.fixture
def nomor(uow: UnitOfWork) -> str:
    """A hidden case, two examiners without a grant, a custodian."""
    for nomornya, kelompok in ((A, G.PEMERIKSAAN), (B, G.PEMERIKSAAN), (CUSTODIAN, G.KUSTODIAN)):
        confirmed(pegawai.catat(uow, nomornya, nama="P", jabatan="J", pihak=Pihak.OMBUDSMAN, kelompok=(kelompok,)))
    nomor = open_case(uow, "dirahasiakan")
    uow.identitas.get(nomor).nama_lengkap = "Sinta Wulandari"
    return nomor


def _asked(uow: UnitOfWork, nomor: str, pertanyaan: str) -> str:
    write(uow, nomor, "klarifikasi")
    petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": [pertanyaan]})
    return ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR)


def _draft(uow: UnitOfWork, nomor: str, pertanyaan: str) -> str:
    """Id of a request for clarification to the Terlapor that an examiner wrote."""
    diminta = _asked(uow, nomor, pertanyaan)
    n, _ = naskah.buka(uow, nomor, JenisSurat.PERMINTAAN_KLARIFIKASI, [Pihak.TERLAPOR], diminta, baru=True)
    naskah.simpan_konsep(uow, n.id, A, G.PEMERIKSAAN)
    return n.id


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
def test_a_dictionary_of_names_in_a_draft_tells_which_one_is_missing(uow: UnitOfWork, nomor: str) -> None:
    """Refused, in the journal, and told to the custodians once; with the grant it is shown, and that is kept."""
    id_naskah = _draft(uow, nomor, "; ".join(KAMUS))
    for _ in range(2):
        assert riwayat_naskah.lihat(uow, id_naskah, A) is None
    kabar = [n for n in notices(uow) if n.pegawai == CUSTODIAN]
    assert [f"Pegawai {A} meminta versi 1 naskah {id_naskah}, yang disusun pegawai {A}" in n.isi for n in kabar] == [
        True
    ]
    assert not any(k in n.isi for n in kabar for k in KAMUS)
    grant(uow, nomor, A)
    assert riwayat_naskah.lihat(uow, id_naskah, A) is not None
    assert riwayat_naskah.lihat(uow, id_naskah, CUSTODIAN) is not None
    assert [(j.pelaku, j.diizinkan) for j in uow.jurnal_akses.find(nomor_berkas=nomor)] == [
        *((A, False), (A, False), (A, True), (CUSTODIAN, True)),
    ]
    assert len([n for n in notices(uow) if n.pegawai == CUSTODIAN]) == 1


@pytest.mark.aturan("REG-I-04")
def test_a_letter_with_gaps_is_copied_by_its_writer(uow: UnitOfWork, nomor: str) -> None:
    """Issued it would tell what its draft does not; Itjen, which gets it, reads it."""
    diminta = _asked(uow, nomor, "; ".join(KAMUS))
    s = surat.terbitkan(uow, nomor, JenisSurat.PERMINTAAN_KLARIFIKASI, Pihak.TERLAPOR, diminta)
    isi = (nomor, s.kepada, s.halaman)
    assert not boleh_melihat(uow, *isi, uow.pegawai.get(A))
    assert boleh_melihat(uow, *isi, uow.pegawai.get(CUSTODIAN))
    assert boleh_melihat(uow, *isi, uow.pegawai.get("21"))


@pytest.mark.aturan("REG-I-04")
def test_ordinary_drafts_of_a_hidden_case_are_read_as_before(uow: UnitOfWork, nomor: str) -> None:
    """Without his name in what was typed nothing is missing: no grant, no row, no notice."""
    assert riwayat_naskah.lihat(uow, _draft(uow, nomor, "Kapan dicetak?"), B) is not None
    assert uow.jurnal_akses.find(nomor_berkas=nomor) == []
    assert not any(n.pegawai == CUSTODIAN for n in notices(uow))


@pytest.mark.aturan("REG-I-04")
def test_the_masks_own_words_typed_into_a_draft_are_no_gap(uow: UnitOfWork, nomor: str) -> None:
    """A draft is closed by what the gate hid in it, not by what somebody wrote there to close it."""
    kata = f"{TERSAMAR}, {SEBUTAN}, {TERTUTUP}, {TIDAK_DIKUTIP}?"
    assert riwayat_naskah.lihat(uow, _draft(uow, nomor, kata), B) is not None
    assert uow.jurnal_akses.find(nomor_berkas=nomor) == []


@pytest.mark.aturan("REG-I-04")
def test_a_page_from_before_gaps_were_recorded_counts_as_one_with_a_gap(uow: UnitOfWork, nomor: str) -> None:
    id_naskah = _draft(uow, nomor, "Kapan dicetak?")
    konsep = uow.konsep.newest(id_naskah=id_naskah)
    (rancangan,) = konsep.rancangan
    lama = rancangan.halaman.model_dump(exclude={"disamarkan", "kutipan"})
    konsep.rancangan = (rancangan.model_copy(update={"halaman": type(rancangan.halaman).model_validate(lama)}),)
    assert riwayat_naskah.lihat(uow, id_naskah, B) is None


@pytest.mark.aturan("REG-I-04")
def test_a_dictionary_of_names_in_a_remark_is_read_by_a_colleague(uow: UnitOfWork, nomor: str) -> None:
    id_naskah = _draft(uow, nomor, "Kapan dicetak?")
    kamus = "; ".join(KAMUS)
    naskah.catat(uow, id_naskah, A, kamus)

    def remarks(siapa: str) -> tuple[str, ...]:
        dilihat = riwayat_naskah.lihat(uow, id_naskah, siapa)
        assert dilihat is not None
        return dilihat.catatan

    assert [remarks(x) for x in (A, B, CUSTODIAN)] == [(kamus,), (TERTUTUP,), (kamus,)]


@pytest.mark.aturan("REG-I-04")
def test_remarks_of_the_first_are_read_by_who_is_given_his_number(
    uow: UnitOfWork, clock: AdjustableClock, nomor: str
) -> None:
    id_naskah = _draft(uow, nomor, "Kapan dicetak?")
    naskah.catat(uow, id_naskah, A, "Sinta Wulandari sudah ditelepon.")
    pegawai.berhenti(uow, A, hari_ini(uow))
    clock.advance(days=1)
    pegawai.catat(uow, A, nama="P", jabatan="J", pihak=Pihak.OMBUDSMAN, kelompok=(G.PEMERIKSAAN,))
    dilihat = riwayat_naskah.lihat(uow, id_naskah, A)
    assert dilihat is not None
    assert dilihat.catatan == (TERTUTUP,)
