"""Minutes: where and when the parties met, signed by name, valid with exactly the right signatures."""

from datetime import datetime
from itertools import combinations

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.pemeriksaan.berita_acara import HasilPertemuan, JenisBeritaAcara
from pksbpmn.domain.surat.naskah import SebabUlang
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.names import CandidateGroup, ErrorCode
from pksbpmn.stories import officers
from pksbpmn.usecases.berkas import penugasan
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.pemeriksaan import berita_acara, petugas
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import OTHER_UNIT, WITH_PELAPOR, bpmn_error, entries, entry, open_case
from tests.unit.usecases.contents import ISI, meet, write

B, H, G = JenisBeritaAcara, HasilPertemuan, CandidateGroup
OTHERS = {B.KONSILIASI: {Pihak.PELAPOR, Pihak.TERLAPOR}, B.MEDIASI: {Pihak.PELAPOR, Pihak.TERLAPOR, Pihak.ITJEN}}


@pytest.mark.aturan("TELAAH-08")
@pytest.mark.parametrize("kind", WITH_PELAPOR)
@pytest.mark.parametrize("jenis", B)
def test_berita_acara_says_where_and_when_the_parties_met(
    uow: UnitOfWork, clock: AdjustableClock, kind: str, jenis: JenisBeritaAcara
) -> None:
    """Not the day of drafting, not the city of the letterhead; and no number before it is issued."""
    nomor = open_case(uow, kind)
    write(uow, nomor, jenis.lower(), "pertemuan")
    meet(uow, nomor, "TEMPAT_LAIN")
    clock.advance(days=30)
    berita_acara.susun(uow, nomor, jenis, H.SEPAKAT)
    (ba,) = uow.berita_acara.find(nomor_berkas=nomor)
    assert (ba.jenis, ba.hasil, ba.nomor, ba.sah) == (jenis, H.SEPAKAT, None, False)
    assert ba.naskah is not None
    assert ba.naskah.waktu == datetime(2026, 3, 20, 9, tzinfo=JAKARTA)
    assert entry(uow, "berita-acara-disusun").rincian == {"jenis": jenis, "hasil": "SEPAKAT", "tanggal": "2026-03-20"}
    text = text_of(surat.terbitkan(uow, nomor, JenisSurat[f"BERITA_ACARA_{jenis}"], Pihak.PELAPOR))
    assert "Pada hari Jumat, tanggal 20 Maret 2026, bertempat di Balai Warga Contoh, Jalan Contoh 8," in text
    assert "bertempat di Jakarta" not in text


@pytest.mark.parametrize("jenis", B)
def test_berita_acara_needs_what_was_agreed_if_it_was(uow: UnitOfWork, nomor: str, jenis: JenisBeritaAcara) -> None:
    other = next(b for b in B if b is not jenis)
    write(uow, nomor, other.lower())
    meet(uow, nomor)
    for hasil in H:
        with bpmn_error(ErrorCode.ISI_BELUM_LENGKAP, "Isi berita acara belum lengkap."):
            berita_acara.susun(uow, nomor, jenis, hasil)
    petugas.catat_isi(uow, nomor, jenis.lower(), ISI[jenis.lower()] | {"kesepakatan": []})
    with bpmn_error(ErrorCode.ISI_BELUM_LENGKAP, "Isi berita acara belum lengkap."):
        berita_acara.susun(uow, nomor, jenis, H.SEPAKAT)
    assert (uow.berita_acara.find(), "berita-acara-disusun" in entries(uow)) == ([], False)
    berita_acara.susun(uow, nomor, jenis, H.TIDAK_SEPAKAT)
    assert [b.hasil for b in uow.berita_acara.find()] == [H.TIDAK_SEPAKAT]


@pytest.mark.aturan("TELAAH-07")
def test_berita_acara_needs_the_address_of_another_place(uow: UnitOfWork, nomor: str) -> None:
    write(uow, nomor, "mediasi")
    meet(uow, nomor, "TEMPAT_LAIN")
    with bpmn_error(ErrorCode.ISI_BELUM_LENGKAP, "Isi berita acara belum lengkap."):
        berita_acara.susun(uow, nomor, B.MEDIASI, H.SEPAKAT)


@pytest.mark.aturan("PKS-4.6c-01", "PKS-4.8b-01")
@pytest.mark.parametrize("jenis", B)
def test_berita_acara_is_valid_with_exactly_its_signatures(
    uow: UnitOfWork, nomor: str, jenis: JenisBeritaAcara
) -> None:
    write(uow, nomor, jenis.lower())
    meet(uow, nomor)
    exactly = OTHERS[jenis] | {Pihak.OMBUDSMAN}
    parties = sorted(OTHERS[B.MEDIASI] | {Pihak.OMBUDSMAN})
    for signed in (set(c) for n in range(len(parties) + 1) for c in combinations(parties, n)):
        berita_acara.susun(uow, nomor, jenis, H.SEPAKAT)
        for pihak in signed:
            berita_acara.bubuhkan(uow, nomor, jenis, pihak, f"Nama {pihak}")
        ba = uow.berita_acara.find()[-1]
        if signed == exactly:
            assert berita_acara.sahkan(uow, nomor, jenis) == ()
            assert ba.sah
            continue
        with bpmn_error(ErrorCode.TANDA_TANGAN_TIDAK_LENGKAP, "Tanda tangan berita acara tidak lengkap."):
            berita_acara.sahkan(uow, nomor, jenis)
        assert not ba.sah
    assert entry(uow, "berita-acara-sah").rincian == {"jenis": jenis, "pihak": sorted(exactly)}


@pytest.mark.aturan("PKS-4.6c-01", "PKS-4.8b-01")
def test_the_ombudsman_signs_by_an_anggota_in_office(uow: UnitOfWork, nomor: str) -> None:
    officers.register(uow)
    write(uow, nomor, "konsiliasi")
    meet(uow, nomor)
    berita_acara.susun(uow, nomor, B.KONSILIASI, H.SEPAKAT)
    anggota, barred = officers.second(G.ANGGOTA_OMBUDSMAN), officers.writer(G.ANGGOTA_OMBUDSMAN)
    penugasan.nyatakan_benturan(uow, nomor, str(barred), "Saudara Terlapor")
    for pegawai, sebab in (
        (9999, SebabUlang.PEGAWAI_TIDAK_DIKENAL),
        (officers.writer(G.KONSILIATOR_MEDIATOR), SebabUlang.BUKAN_TUGASNYA),
        (barred, SebabUlang.BENTURAN_KEPENTINGAN),
    ):
        with bpmn_error(ErrorCode.LANGKAH_TIDAK_SAH, f"Langkah naskah tidak sah: {sebab}."):
            berita_acara.tandatangani(uow, nomor, B.KONSILIASI, str(pegawai))
    assert uow.tanda_tangan.find() == []
    berita_acara.tandatangani(uow, nomor, B.KONSILIASI, str(anggota))
    (tanda,) = uow.tanda_tangan.find()
    assert (tanda.pihak, tanda.pegawai) == (Pihak.OMBUDSMAN, str(anggota))
    assert tanda.nama == f"Pegawai Contoh {anggota}, Anggota Ombudsman Republik Indonesia"


def test_who_signed_stays_under_the_minutes_when_terlapor_changes(uow: UnitOfWork, nomor: str) -> None:
    write(uow, nomor, "konsiliasi")
    meet(uow, nomor)
    berita_acara.susun(uow, nomor, B.KONSILIASI, H.SEPAKAT)
    berita_acara.bubuhkan(uow, nomor, B.KONSILIASI, Pihak.TERLAPOR, "Kepala Balai")
    lapor.ubah_terlapor(uow, nomor, Pihak.TERLAPOR, OTHER_UNIT, "Pindah tugas")
    text = text_of(surat.terbitkan(uow, nomor, JenisSurat.BERITA_ACARA_KONSILIASI, Pihak.PELAPOR))
    assert "Kepala Balai" in text
    assert "Unit Baru" not in text


@pytest.mark.aturan("PKS-4.8b-02", "TELAAH-11")
@pytest.mark.parametrize("jenis", B)
def test_others_with_an_interest_get_the_result_of_a_mediasi(
    uow: UnitOfWork, nomor: str, jenis: JenisBeritaAcara
) -> None:
    """PKS Pasal 4(6)d names all who get the minutes of a konsiliasi; named again, an office counts once."""
    write(uow, nomor, jenis.lower())
    meet(uow, nomor)
    for jabatan in ("Direktur Mitra", "Kepala Dinas", "Direktur Mitra"):
        unit = OTHER_UNIT.model_copy(update={"jabatan": jabatan, "instansi": "Swasta"})
        lapor.ubah_terlapor(uow, nomor, Pihak.PIHAK_LAIN, unit, "Berkepentingan")
    berita_acara.susun(uow, nomor, jenis, H.SEPAKAT)
    for pihak in OTHERS[jenis] | {Pihak.OMBUDSMAN}:
        berita_acara.bubuhkan(uow, nomor, jenis, pihak, "Nama")
    assert berita_acara.sahkan(uow, nomor, jenis) == ((Pihak.PIHAK_LAIN,) * 2 if jenis is B.MEDIASI else ())
