"""Letters: fixed and numbered once, printed once, received with proof."""

from datetime import date

import pytest

from pksbpmn.domain.berkas.kiriman import SuratKeluar
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.pemeriksaan.berita_acara import HasilPertemuan, JenisBeritaAcara
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.surat.tanda_tangan import PenandaTangan
from pksbpmn.names import CandidateGroup, MessageName
from pksbpmn.stories import officers
from pksbpmn.usecases.pemeriksaan import berita_acara
from pksbpmn.usecases.permintaan.penerimaan import terima
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import naskah, penerimaan, surat
from pksbpmn.usecases.surat.contoh import cetakan
from tests.fakes import AdjustableClock, MemoryRegistry
from tests.outbox import in_outbox
from tests.unit.usecases.cases import entry, messages, not_found, open_case, refused
from tests.unit.usecases.contents import meet, up_to_rekomendasi, write

S = JenisSurat


def test_surat_is_fixed_numbered_and_sent(uow: UnitOfWork, nomor: str) -> None:
    terbit = surat.terbitkan(uow, nomor, S.TANDA_TERIMA, Pihak.PELAPOR)
    assert uow.surat.find() == [terbit]
    assert (terbit.nomor, terbit.tanggal, terbit.kunci) == (
        "001/PV.01.01/III/2026",
        date(2026, 3, 2),
        f"{nomor}/TANDA_TERIMA/PELAPOR/1",
    )
    assert (terbit.hal, terbit.kepada, terbit.penerima.email) == (
        "Tanda Terima Laporan",
        Pihak.PELAPOR,
        "warga.melati@contoh.example",
    )
    assert (terbit.halaman.nomor, terbit.hash_dokumen, terbit.tanggal_diterima) == (terbit.nomor, None, None)
    assert [m.id_surat for m in in_outbox(uow, SuratKeluar)] == [terbit.id]
    assert [k.kunci for k in uow.kiriman.find(jenis="SURAT")] == [f"surat/{terbit.id}"]
    assert entry(uow, "surat-terbit").rincian == {
        "jenis": "TANDA_TERIMA",
        "kepada": "PELAPOR",
        "nomor_surat": terbit.nomor,
    }


def test_numbers_run_by_kind_and_year(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    def number(jenis: JenisSurat) -> str:
        return surat.terbitkan(uow, nomor, jenis, Pihak.PELAPOR).nomor

    assert [number(S.TANDA_TERIMA), number(S.PENCABUTAN), number(S.TANDA_TERIMA)] == [
        "001/PV.01.01/III/2026",
        "001/PV.01.05/III/2026",
        "002/PV.01.01/III/2026",
    ]
    clock.set(date(2027, 1, 4))
    assert number(S.TANDA_TERIMA) == "001/PV.01.01/I/2027"


def test_the_second_surat_of_a_kind_to_somebody_has_a_key_of_its_own(uow: UnitOfWork, nomor: str) -> None:
    write(uow, nomor, "klarifikasi")
    for kepada in (Pihak.TERLAPOR, Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR):
        surat.terbitkan(uow, nomor, S.PENYERAHAN_GANTI_RUGI, kepada)
    assert [s.kunci.rpartition("PENYERAHAN_GANTI_RUGI/")[2] for s in uow.surat.find()] == [
        "TERLAPOR/1",
        "TERLAPOR/2",
        "ATASAN_TERLAPOR/1",
    ]


def test_number_is_taken_only_by_a_surat_that_could_be_written(registry: MemoryRegistry) -> None:
    with registry.uow() as uow:
        nomor = open_case(uow, "prakarsa-sendiri")
        with not_found(f"Identitas {nomor} tidak ditemukan."):
            surat.terbitkan(uow, nomor, S.TANDA_TERIMA, Pihak.PELAPOR)
        assert (uow.surat.find(), in_outbox(uow, SuratKeluar)) == ([], [])
        assert uow.numbering.next("SURAT/TANDA_TERIMA", 2026) == 1


@pytest.mark.parametrize("jenis", JenisBeritaAcara)
def test_berita_acara_takes_its_number_when_it_is_issued(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, jenis: JenisBeritaAcara
) -> None:
    """Minutes that nobody signed take none, all copies of those that were signed have the same."""
    write(uow, nomor, jenis.lower())
    meet(uow, nomor)
    for _ in range(2):
        berita_acara.susun(uow, nomor, jenis, HasilPertemuan.SEPAKAT)
    clock.advance(days=3)
    first, ba = uow.berita_acara.find()
    assert (ba.nomor, ba.tanggal) == (None, None)
    terbit = [surat.terbitkan(uow, nomor, JenisSurat[f"BERITA_ACARA_{jenis}"], p) for p in (Pihak.PELAPOR, Pihak.ITJEN)]
    assert {(s.nomor, s.tanggal) for s in terbit} == {(ba.nomor, date(2026, 3, 5))}
    assert str(ba.nomor).startswith("001/")
    assert first.nomor is None


def test_penerimaan_is_written_and_told(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    terbit = surat.terbitkan(uow, nomor, S.TANDA_TERIMA, Pihak.PELAPOR)
    clock.advance(days=2)
    for hari in (date(2026, 3, 1), date(2026, 3, 5)):
        with refused(
            f"Tanggal diterima ({hari.isoformat()}) tidak mungkin: surat bertanggal 2026-03-02 dan hari ini "
            "2026-03-04.",
            "Isi tanggal di antara keduanya.",
        ):
            terima(uow, terbit.id, hari, "tanda terima")
    assert (terbit.tanggal_diterima, messages(uow, MessageName.SURAT_DITERIMA)) == (None, [])
    terima(uow, terbit.id, date(2026, 3, 3), "tanda terima pos")
    assert (terbit.tanggal_diterima, terbit.bukti_penerimaan) == (date(2026, 3, 3), "tanda terima pos")
    (pesan,) = messages(uow, MessageName.SURAT_DITERIMA)
    assert (pesan.kunci, pesan.variabel) == (terbit.id, {"tanggalDiterima": "2026-03-03"})
    assert entry(uow, "surat-diterima").rincian == {
        "id_surat": terbit.id,
        "tanggal": "2026-03-03",
        "cara": "SUREL",
    }
    with refused(f"Surat {terbit.nomor} sudah tercatat diterima tanggal 2026-03-03."):
        terima(uow, terbit.id, date(2026, 3, 4), "lagi")
    with not_found("Surat itu tidak ditemukan."):
        terima(uow, "tidak-ada", date(2026, 3, 4), "lagi")


@pytest.mark.parametrize("days", [0, 2])
def test_the_first_and_the_last_possible_day_of_penerimaan(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, days: int
) -> None:
    terbit = surat.terbitkan(uow, nomor, S.TANDA_TERIMA, Pihak.PELAPOR)
    clock.advance(days=2)
    penerimaan.simpan_penerimaan(uow, terbit.id, date(2026, 3, 2 + days), "dipastikan petugas")
    assert terbit.tanggal_diterima == date(2026, 3, 2 + days)
    assert messages(uow, MessageName.SURAT_DITERIMA) == []  # an officer tells the engine with his task


def _committed(registry: MemoryRegistry) -> str:
    """Id of a letter that waits to be printed."""
    with registry.uow() as uow:
        terbit = surat.terbitkan(uow, open_case(uow), S.TANDA_TERIMA, Pihak.PELAPOR)
        uow.commit()
    return terbit.id


def test_surat_is_printed_once_from_the_page_that_was_fixed(registry: MemoryRegistry) -> None:
    id_surat = _committed(registry)
    with registry.uow() as uow:
        uow.identitas.find()[0].nama_lengkap = "Nama Lain"
        uow.commit()
    first, second = surat.cetak(registry.uow, id_surat), surat.cetak(registry.uow, id_surat)
    assert first.hash_dokumen == second.hash_dokumen is not None
    assert [h.kepada.nama for h in registry.typesetter.printed] == ["Warga Contoh Melati"]
    assert cetakan(registry.uow, id_surat) == registry.documents.contents[str(first.hash_dokumen)]
    assert len(registry.typesetter.printed) == 1


def test_surat_is_signed_in_the_name_of_the_officer_who_signed_its_draft(registry: MemoryRegistry) -> None:
    with registry.uow() as uow:
        officers.register(uow)
        nomor = open_case(uow)
        up_to_rekomendasi(uow, nomor)
        terbuka, _ = naskah.buka(uow, nomor, S.PEMBERITAHUAN_LAHP, [Pihak.ITJEN], None, baru=False)
        naskah.simpan_konsep(uow, terbuka.id, "1071", CandidateGroup.PEMERIKSAAN)
        naskah.tandatangani(uow, terbuka.id, "1002", CandidateGroup.ANGGOTA_OMBUDSMAN, setuju=True)
        terbit = surat.terbitkan_naskah(uow, terbuka.id, Pihak.ITJEN)
        uow.commit()
    cetakan(registry.uow, terbit.id)
    anggota = PenandaTangan(Pihak.OMBUDSMAN, "Pegawai Contoh 1002", "Anggota Ombudsman Republik Indonesia")
    assert registry.penyegel.signed == [(anggota, registry.clock.now())]


def test_surat_is_sealed_by_the_institution_on_whose_letterhead_it_is(registry: MemoryRegistry) -> None:
    with registry.uow() as uow:
        nomor = open_case(uow)
        up_to_rekomendasi(uow, nomor)
        ids = [
            surat.terbitkan(uow, nomor, S.TANDA_TERIMA, Pihak.PELAPOR).id,
            surat.terbitkan(uow, nomor, S.SURAT_DORONGAN, Pihak.TERLAPOR, untuk="LAHP").id,
        ]
        uow.commit()
    registry.clock.advance(hours=1)
    for id_surat in ids:
        cetakan(registry.uow, id_surat)
    now = registry.clock.now()
    assert registry.penyegel.signed == [(PenandaTangan(p), now) for p in (Pihak.OMBUDSMAN, Pihak.ITJEN)]


def test_surat_gets_its_code_when_issued_and_bears_it(uow: UnitOfWork, nomor: str) -> None:
    first, second = (surat.terbitkan(uow, nomor, S.TANDA_TERIMA, Pihak.PELAPOR) for _ in range(2))
    assert first.kode_verifikasi == first.halaman.kode
    assert first.kode_verifikasi != second.kode_verifikasi


def test_naskah_prints_what_still_waits(registry: MemoryRegistry) -> None:
    id_surat = _committed(registry)
    assert b"Warga Contoh Melati" in cetakan(registry.uow, id_surat)
    with registry.uow() as uow:
        assert uow.surat.get(id_surat).hash_dokumen is not None


def test_printing_in_the_same_moment_keeps_the_first_document(
    registry: MemoryRegistry, monkeypatch: pytest.MonkeyPatch
) -> None:
    id_surat = _committed(registry)
    put = registry.documents.put

    def somebody_else_was_faster(content: bytes) -> str:
        with registry.uow() as uow:
            uow.surat.get(id_surat).hash_dokumen = put(b"yang pertama")
            uow.commit()
        return put(content)

    monkeypatch.setattr(registry.documents, "put", somebody_else_was_faster)
    assert surat.cetak(registry.uow, id_surat).hash_dokumen == put(b"yang pertama")


def test_nomor_baru_takes_the_next_of_its_kind(uow: UnitOfWork) -> None:
    assert hari_ini(uow) == date(2026, 3, 2)
    assert [surat.nomor_baru(uow, S.LAHP) for _ in range(2)] == ["001/PL.04.02/III/2026", "002/PL.04.02/III/2026"]
