"""A document leaves the house when one has written it, another has checked it, and the right one has signed it."""

from functools import partial

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.naskah import Naskah, SebabUlang
from pksbpmn.domain.surat.surat import JenisSurat as S
from pksbpmn.names import CandidateGroup as G
from pksbpmn.stories import officers
from pksbpmn.usecases.berkas import pegawai, penugasan
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.pemeriksaan import pernyataan, petugas
from pksbpmn.usecases.pemeriksaan.pernyataan import TempatPutusan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import naskah, riwayat_naskah, surat
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import ask, entry, open_case, refused, refuses
from tests.unit.usecases.contents import pemeriksaan_ditemukan, write

WRITER, SIGNER = "1071", "1022"
ITJEN = ("1121", "1012")


@pytest.fixture(autouse=True)
def _officers(uow: UnitOfWork) -> None:
    officers.register(uow)


def klarifikasi(uow: UnitOfWork, nomor: str) -> Naskah:
    """The document of a first request for klarifikasi, opened."""
    id_permintaan = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR)
    return naskah.buka(uow, nomor, S.PERMINTAAN_KLARIFIKASI, [Pihak.TERLAPOR], id_permintaan, baru=False)[0]


def sign(uow: UnitOfWork, terbuka: Naskah, group: G = G.PEMERIKSAAN, signers: G = G.KEPALA_KEASISTENAN) -> None:
    """Written by one, signed by another."""
    naskah.simpan_konsep(uow, terbuka.id, str(officers.writer(group)), group)
    naskah.tandatangani(uow, terbuka.id, str(officers.second(signers)), signers, setuju=True)


@pytest.mark.aturan("PKS-4.4a-01", "NASKAH-05", "TELAAH-30")
def test_klarifikasi_carries_the_officers_questions_and_who_signed(uow: UnitOfWork, nomor: str) -> None:
    terbuka = klarifikasi(uow, nomor)
    petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Kapan sertifikat diserahkan?"]})
    sign(uow, terbuka)
    assert (uow.surat.find(), terbuka.nomor) == ([], None)
    terbit = surat.terbitkan_naskah(uow, terbuka.id, Pihak.TERLAPOR)
    assert "Kapan sertifikat diserahkan?" in text_of(terbit)
    assert [(t.sebagai, t.nama) for t in terbit.halaman.penandatangan] == [
        ("Kepala Keasistenan Utama", f"Pegawai Contoh {SIGNER}")
    ]
    assert (terbit.penandatangan, terbit.id_naskah, terbit.halaman.nomor) == (SIGNER, terbuka.id, terbit.nomor)
    assert terbit.id_permintaan == terbuka.id_permintaan


def test_what_was_signed_is_what_leaves(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    """What is written or who is Terlapor after the signature changes no word; number and day are those of issue."""
    terbuka = klarifikasi(uow, nomor)
    write(uow, nomor, "klarifikasi")
    sign(uow, terbuka)
    petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Pertanyaan lain?"]})
    clock.advance(days=1)
    terbit = surat.terbitkan_naskah(uow, terbuka.id, Pihak.TERLAPOR)
    assert "Pertanyaan lain?" not in text_of(terbit)
    assert (terbit.tanggal, terbuka.tanggal, terbuka.nomor) == (hari_ini(uow), hari_ini(uow), terbit.nomor)


def test_nobody_sends_a_draft_back_before_he_has_written_why(uow: UnitOfWork, nomor: str) -> None:
    """The decision cannot be taken back: it is refused before the engine hears it."""
    terbuka = klarifikasi(uow, nomor)
    write(uow, nomor, "klarifikasi")
    naskah.simpan_konsep(uow, terbuka.id, WRITER, G.PEMERIKSAAN)
    kembali = {"keputusanPenandatangan": "KEMBALIKAN"}
    decide = partial(pernyataan.nyatakan, uow, nomor, tempat=TempatPutusan("tugas"), kelompok=(), pemegang=None)
    naskah.catat(uow, terbuka.id, WRITER, "Nomor surat keliru.")
    with refused(f"Belum ada catatan Anda pada konsep yang menunggu dalam {nomor}."):
        decide(SIGNER, 7, isian=kembali)
    naskah.catat(uow, terbuka.id, SIGNER, "Sebut harinya.")
    decide(SIGNER, 7, isian=kembali)
    naskah.tandatangani(uow, terbuka.id, SIGNER, G.KEPALA_KEASISTENAN, setuju=False)
    with refused(f"Belum ada catatan Anda pada konsep yang menunggu dalam {nomor}."):
        decide(SIGNER, 8, isian=kembali)


@pytest.mark.aturan("TELAAH-30")
def test_nobody_checks_or_signs_what_he_wrote(uow: UnitOfWork, nomor: str) -> None:
    terbuka = klarifikasi(uow, nomor)
    write(uow, nomor, "klarifikasi")
    naskah.simpan_konsep(uow, terbuka.id, WRITER, G.PEMERIKSAAN)
    for step in (naskah.periksa, naskah.tandatangani):
        refuses(
            SebabUlang.PENYUSUN_SENDIRI,
            partial(step, uow, terbuka.id, f"0{WRITER}", G.PEMERIKSAAN, setuju=True),
        )
    konsep = uow.konsep.newest(id_naskah=terbuka.id)
    assert (konsep.pemeriksa, konsep.penandatangan) == (None, None)


@pytest.mark.parametrize(
    ("who", "sebab"),
    [
        ("999", SebabUlang.PEGAWAI_TIDAK_DIKENAL),
        ("Pegawai Contoh", SebabUlang.PEGAWAI_TIDAK_DIKENAL),
        ("1081", SebabUlang.BUKAN_TUGASNYA),
        ("1121", SebabUlang.BUKAN_TUGASNYA),
    ],
)
def test_a_stranger_neither_writes_nor_signs(uow: UnitOfWork, nomor: str, who: str, sebab: SebabUlang) -> None:
    """Unknown, of another group, of the other institution."""
    terbuka = klarifikasi(uow, nomor)
    write(uow, nomor, "klarifikasi")
    refuses(sebab, lambda: naskah.simpan_konsep(uow, terbuka.id, who, G.PEMERIKSAAN))
    naskah.simpan_konsep(uow, terbuka.id, WRITER, G.PEMERIKSAAN)
    refuses(sebab, lambda: naskah.tandatangani(uow, terbuka.id, who, G.KEPALA_KEASISTENAN, setuju=True))


def test_who_left_office_signs_nothing_more(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    terbuka = klarifikasi(uow, nomor)
    write(uow, nomor, "klarifikasi")
    naskah.simpan_konsep(uow, terbuka.id, WRITER, G.PEMERIKSAAN)
    pegawai.berhenti(uow, SIGNER, hari_ini(uow))
    clock.advance(days=1)
    refuses(
        SebabUlang.PEGAWAI_TIDAK_DIKENAL,
        lambda: naskah.tandatangani(uow, terbuka.id, SIGNER, G.KEPALA_KEASISTENAN, setuju=True),
    )


@pytest.mark.aturan("REG-E-08", "TELAAH-68")
def test_who_is_barred_from_the_case_does_not_write_for_it(uow: UnitOfWork, nomor: str) -> None:
    terbuka = klarifikasi(uow, nomor)
    write(uow, nomor, "klarifikasi")
    penugasan.nyatakan_benturan(uow, nomor, WRITER, "Saudara Terlapor.")
    refuses(SebabUlang.BENTURAN_KEPENTINGAN, lambda: naskah.simpan_konsep(uow, terbuka.id, WRITER, G.PEMERIKSAAN))
    with refused(
        f"Pegawai {WRITER} mempunyai benturan kepentingan dalam {nomor} dan tidak boleh menanganinya "
        "(UU 37/2008 Pasal 40)."
    ):
        riwayat_naskah.lihat(uow, terbuka.id, WRITER)


def test_a_return_says_why_and_makes_a_new_version(uow: UnitOfWork, nomor: str) -> None:
    terbuka = klarifikasi(uow, nomor)
    write(uow, nomor, "klarifikasi")
    naskah.simpan_konsep(uow, terbuka.id, WRITER, G.PEMERIKSAAN)
    back = partial(naskah.tandatangani, uow, terbuka.id, SIGNER, G.KEPALA_KEASISTENAN, setuju=False)
    refuses(SebabUlang.CATATAN_BELUM_ADA, back)
    naskah.catat(uow, terbuka.id, "1071", "Catatan penyusun sendiri.")
    refuses(SebabUlang.CATATAN_BELUM_ADA, back)
    naskah.catat(uow, terbuka.id, SIGNER, "Sebutkan tanggal peristiwa.")
    back()
    assert naskah.simpan_konsep(uow, terbuka.id, WRITER, G.PEMERIKSAAN) == 2
    first, second = uow.konsep.find(id_naskah=terbuka.id)
    assert (first.dikembalikan_oleh, first.dikembalikan, first.ditandatangani) == (SIGNER, uow.clock.now(), None)
    assert (second.versi, second.dikembalikan) == (2, None)
    dilihat = riwayat_naskah.lihat(uow, terbuka.id, SIGNER, versi=1)
    assert dilihat is not None
    assert dilihat.catatan == ("Catatan penyusun sendiri.", "Sebutkan tanggal peristiwa.")
    refuses(SebabUlang.CATATAN_BELUM_ADA, back)


@pytest.mark.aturan("REG-T-02")
def test_one_document_to_several_has_one_number(uow: UnitOfWork) -> None:
    """A hidden complainant is named to who may know and to nobody else; the request takes the signed document."""
    nomor = open_case(uow, "dirahasiakan")
    write(uow, nomor, "lahp")
    pemeriksaan_ditemukan(uow, nomor)
    kepada = [Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR, Pihak.PELAPOR]
    terbuka, siap = naskah.buka(uow, nomor, S.LAHP, kepada, None, baru=True)
    assert not siap
    sign(uow, terbuka, G.PEMERIKSAAN, G.ANGGOTA_OMBUDSMAN)
    again, siap = naskah.buka(uow, nomor, S.LAHP, [Pihak.TERLAPOR], None, baru=False)
    assert (again, siap) == (terbuka, True)
    terbit = {k: surat.terbitkan_naskah(uow, terbuka.id, k) for k in kepada}
    assert len({s.nomor for s in terbit.values()}) == 1
    name = uow.identitas.get(nomor).nama_lengkap
    assert {k: name in text_of(s) for k, s in terbit.items()} == {
        Pihak.TERLAPOR: False,
        Pihak.ATASAN_TERLAPOR: False,
        Pihak.PELAPOR: True,
    }
    assert naskah.buka(uow, nomor, S.LAHP, kepada, None, baru=True)[0] is not terbuka
    with pytest.raises(MasukanSalah):
        surat.terbitkan_naskah(uow, terbuka.id, Pihak.ITJEN)


def test_unsigned_document_is_not_issued(uow: UnitOfWork, nomor: str) -> None:
    terbuka = klarifikasi(uow, nomor)
    write(uow, nomor, "klarifikasi")
    naskah.simpan_konsep(uow, terbuka.id, WRITER, G.PEMERIKSAAN)
    with refused("Naskah PERMINTAAN_KLARIFIKASI untuk TERLAPOR belum ditandatangani."):
        surat.terbitkan_naskah(uow, terbuka.id, Pihak.TERLAPOR)
    assert uow.surat.find() == []


@pytest.mark.aturan("TELAAH-30")
def test_a_letter_bears_the_name_of_who_holds_the_number_when_it_leaves(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """He signs and leaves, and an administrator enters his number for another, or another office for him."""
    terbuka = klarifikasi(uow, nomor)
    write(uow, nomor, "klarifikasi")
    naskah.simpan_konsep(uow, terbuka.id, WRITER, G.PEMERIKSAAN)
    dahulu = uow.pegawai.get(SIGNER)
    nama, jabatan = dahulu.nama, dahulu.jabatan
    naskah.tandatangani(uow, terbuka.id, SIGNER, G.KEPALA_KEASISTENAN, setuju=True)
    pegawai.berhenti(uow, SIGNER, hari_ini(uow))
    clock.advance(days=1)
    pegawai.catat(
        uow,
        SIGNER,
        nama="Orang Lain Contoh",
        jabatan="Asisten Muda",
        pihak=Pihak.OMBUDSMAN,
        kelompok=(G.PEMERIKSAAN,),
    )
    (tanda,) = surat.terbitkan_naskah(uow, terbuka.id, Pihak.TERLAPOR).halaman.penandatangan
    assert (tanda.nama, tanda.sebagai) == (nama, jabatan)


@pytest.mark.aturan("PKS-4.7c-01", "NASKAH-18", "TELAAH-10")
def test_itjens_letter_is_written_and_signed_by_its_own_people(uow: UnitOfWork, nomor: str) -> None:
    write(uow, nomor)
    terbuka, _ = naskah.buka(uow, nomor, S.SURAT_DORONGAN, [Pihak.TERLAPOR], None, baru=False)
    refuses(SebabUlang.BUKAN_TUGASNYA, lambda: naskah.simpan_konsep(uow, terbuka.id, "1071", G.SEKRETARIAT_ITJEN))
    catat = partial(pegawai.catat, uow, "77", nama="Pegawai Contoh 77", jabatan="Asisten", pihak=Pihak.OMBUDSMAN)
    with refused("Kelompok inspektur-jenderal bukan kelompok OMBUDSMAN."):
        catat(kelompok=(G.INSPEKTUR_JENDERAL,))
    catat(kelompok=(G.PEMERIKSAAN,))
    naskah.simpan_konsep(uow, terbuka.id, ITJEN[0], G.SEKRETARIAT_ITJEN)
    refuses(
        SebabUlang.BUKAN_TUGASNYA,
        lambda: naskah.tandatangani(uow, terbuka.id, "77", G.INSPEKTUR_JENDERAL, setuju=True),
    )
    naskah.tandatangani(uow, terbuka.id, ITJEN[1], G.INSPEKTUR_JENDERAL, setuju=True)
    page = surat.terbitkan_naskah(uow, terbuka.id, Pihak.TERLAPOR).halaman
    assert page.kop.nama == "KEMENTERIAN KETENAGAKERJAAN REPUBLIK INDONESIA\nINSPEKTORAT JENDERAL"
    assert page.penandatangan[0].sebagai == "Inspektur Jenderal"


def test_what_people_see_of_a_document(uow: UnitOfWork, nomor: str) -> None:
    """From its opening to its issue; a look at a draft is audited with who looked and whose copy it was."""
    terbuka = klarifikasi(uow, nomor)

    def seen() -> list[tuple[str, int, str | None]]:
        return [(n.keadaan, n.versi, n.penandatangan) for n in riwayat_naskah.daftar(uow, nomor)]

    assert seen() == [("DISUSUN", 0, None)]
    with refused("Naskah ini belum mempunyai konsep."):
        riwayat_naskah.lihat(uow, terbuka.id, WRITER)
    write(uow, nomor, "klarifikasi")
    naskah.simpan_konsep(uow, terbuka.id, WRITER, G.PEMERIKSAAN)
    assert seen() == [("KONSEP", 1, None)]
    riwayat_naskah.lihat(uow, terbuka.id, SIGNER)
    assert entry(uow, "konsep-dilihat").rincian == {
        "id_naskah": terbuka.id,
        "versi": 1,
        "kepada": "TERLAPOR",
        "pegawai": SIGNER,
    }
    naskah.tandatangani(uow, terbuka.id, SIGNER, G.KEPALA_KEASISTENAN, setuju=True)
    assert seen() == [("DITANDATANGANI", 1, SIGNER)]
    surat.terbitkan_naskah(uow, terbuka.id, Pihak.TERLAPOR)
    assert seen() == [("TERBIT", 1, SIGNER)]
    with refused("Pegawai 1121 tidak tercatat bertugas di lembaga yang menyusun naskah ini."):
        riwayat_naskah.lihat(uow, terbuka.id, "1121")
    with refused("Versi 2 tidak ada.", "Pilih 1 sampai 1."):
        riwayat_naskah.lihat(uow, terbuka.id, WRITER, versi=2)
    with refused("Naskah ini tidak ditujukan kepada ITJEN.", "Penerimanya: TERLAPOR."):
        riwayat_naskah.lihat(uow, terbuka.id, WRITER, Pihak.ITJEN)


@pytest.mark.aturan("TELAAH-05")
def test_closing_names_no_complainant_to_terlapor(uow: UnitOfWork) -> None:
    """PKS Pasal 4(4)b: Terlapor and Itjen hear that it is closed and how."""
    nomor = open_case(uow, "dirahasiakan")
    lapor.tutup(uow, nomor, Akhir.SELESAI_KLARIFIKASI)
    kepada = [Pihak.PELAPOR, Pihak.TERLAPOR, Pihak.ITJEN]
    terbuka, _ = naskah.buka(uow, nomor, S.PEMBERITAHUAN_PENUTUPAN, kepada, None, baru=False)
    sign(uow, terbuka, G.PEMERIKSAAN, G.ANGGOTA_OMBUDSMAN)
    pages = {k: text_of(surat.terbitkan_naskah(uow, terbuka.id, k)) for k in kepada}
    name = uow.identitas.get(nomor).nama_lengkap
    assert [name in pages[k] for k in kepada] == [True, False, False]
    assert "laporan Saudara nomor" in pages[Pihak.PELAPOR]
    assert all("laporan masyarakat nomor" in pages[k] for k in kepada[1:])
