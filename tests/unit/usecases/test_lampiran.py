"""Files: kept with what they came with, listed by hash and source, out only through the journal."""

from dataclasses import replace

import pytest

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk, SumberLampiran
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.berkas import penugasan
from pksbpmn.usecases.berkas.lampiran import daftar_lampiran
from pksbpmn.usecases.kerahasiaan import kerahasiaan
from pksbpmn.usecases.kerahasiaan.lampiran import baca_lampiran, susulkan
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.permintaan import jawaban
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk
from pksbpmn.usecases.permintaan.penerimaan import terima
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from tests.fakes import AdjustableClock, MemoryRegistry
from tests.unit.usecases.cases import ask, entry, laporan_of, not_found, open_case, refused

PDF = b"%PDF-1.7 nota dinas"
NOTA = LampiranMasuk("nota.pdf", PDF, Klasifikasi.TERBATAS)
TUJUAN = "Penyelesaian laporan"


def _answered(
    uow: UnitOfWork, nomor: str, *files: LampiranMasuk, jenis: JenisPermintaan = JenisPermintaan.KLARIFIKASI_1
) -> str:
    """Id of an answer of Terlapor with files."""
    asked = ask(uow, nomor, jenis, Pihak.TERLAPOR)
    masuk = JawabanMasuk(Pihak.TERLAPOR, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, "Terlampir.", lampiran=files)
    return jawaban.jawab(uow, asked, masuk).id


def test_its_exact_size_stands_beside_what_is_filled_up(uow: UnitOfWork, nomor: str) -> None:
    """Two files whose stored contents are as long as each other have one size in the registry (ADR 0024)."""
    for more in (b"", b"x" * 20):
        _answered(uow, nomor, replace(NOTA, isi=NOTA.isi + b"y" * 180_000 + more))
    assert [x.ukuran for x in uow.lampiran.find(nomor_berkas=nomor)] == [180_224, 180_224]


def test_a_file_is_listed_with_about_its_size_and_what_it_came_with(uow: UnitOfWork, nomor: str) -> None:
    id_jawaban = _answered(uow, nomor, NOTA)
    (kept,) = daftar_lampiran(uow, nomor)
    assert (kept.nama, kept.sumber, kept.id_sumber, kept.dari) == ("nota.pdf", "JAWABAN", id_jawaban, "TERLAPOR")
    assert (kept.ukuran, kept.tipe) == (64, "application/pdf")
    assert (kept.klasifikasi, kept.diterima, kept.dicatat_oleh) == ("TERBATAS", hari_ini(uow), "TERLAPOR")
    assert entry(uow, "lampiran-disimpan").rincian == {
        "dari": "TERLAPOR",
        "id_lampiran": kept.id,
        "sumber": "JAWABAN",
        "id_sumber": id_jawaban,
    }
    with not_found("Berkas 9999/LM/I/2026 tidak ditemukan."):
        daftar_lampiran(uow, "9999/LM/I/2026")


def test_no_name_of_a_file_in_a_list_names_the_complainant(uow: UnitOfWork, nomor: str) -> None:
    nama = uow.identitas.get(nomor).nama_lengkap
    _answered(uow, nomor, LampiranMasuk(f"KTP {nama}.pdf", PDF))
    assert uow.lampiran.find()[0].nama == f"KTP {nama}.pdf"
    assert [x.nama for x in daftar_lampiran(uow, nomor)] == ["KTP [disamarkan].pdf"]


@pytest.mark.aturan("TELAAH-24")
def test_files_come_with_a_complaint_a_receipt_and_a_progress_report(uow: UnitOfWork) -> None:
    nomor = lapor(uow, laporan_of("laporan", hari_ini(uow)), [NOTA])
    terbit = surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
    terima(uow, terbit.id, hari_ini(uow), "resi", lampiran=[NOTA])
    ada = _answered(uow, nomor, NOTA, jenis=JenisPermintaan.PERMINTAAN_KETERANGAN)
    asked = ask(uow, nomor, JenisPermintaan.PERKEMBANGAN_LAHP, Pihak.TERLAPOR)
    masuk = JawabanMasuk(Pihak.TERLAPOR, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, "x", lampiran=(NOTA,))
    progress = jawaban.jawab(uow, asked, masuk).id
    (resi,) = uow.penerimaan.find(id_surat=terbit.id)
    assert [(x.sumber, x.id_sumber, x.dari) for x in daftar_lampiran(uow, nomor)] == [
        ("LAPORAN", nomor, "PELAPOR"),
        ("PENERIMAAN", resi.id, "PELAPOR"),
        ("JAWABAN", ada, "TERLAPOR"),
        ("PERKEMBANGAN", progress, "TERLAPOR"),
    ]


def test_an_unfit_file_is_refused_and_nothing_is_kept(registry: MemoryRegistry) -> None:
    with registry.uow() as uow:
        nomor = open_case(uow)
        asked = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR)
        uow.commit()
    bad = LampiranMasuk("nota.pdf", b"MZ program")
    masuk = JawabanMasuk(Pihak.TERLAPOR, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, "x", lampiran=(NOTA, bad))
    with registry.uow() as uow, pytest.raises(MasukanSalah, match="program"):
        jawaban.jawab(uow, asked, masuk)
    with registry.uow() as uow:
        assert (uow.jawaban.find(), uow.lampiran.find()) == ([], [])
    assert registry.documents.contents == {}


def _with_file(registry: MemoryRegistry, kelas: Klasifikasi | None = Klasifikasi.TERBATAS) -> tuple[str, str]:
    """Number of a case and id of a file in it, committed."""
    with registry.uow() as uow:
        nomor = open_case(uow)
        _answered(uow, nomor, LampiranMasuk("nota.pdf", PDF, kelas))
        (kept,) = daftar_lampiran(uow, nomor)
        uow.commit()
    return nomor, kept.id


@pytest.mark.parametrize(
    ("peran", "tujuan", "kelas", "boleh"),
    [
        (Peran.PEMERIKSA, TUJUAN, Klasifikasi.TERBATAS, True),
        (Peran.PEMERIKSA, "ingin tahu", Klasifikasi.TERBATAS, False),
        (Peran.PEMILIK_PROSES, TUJUAN, Klasifikasi.TERBATAS, False),
        (Peran.PEMERIKSA, TUJUAN, None, False),
    ],
)
@pytest.mark.aturan("PKS-8.2-01", "TELAAH-24")
def test_a_copy_leaves_by_class_role_and_purpose_and_every_attempt_is_in_the_journal(
    registry: MemoryRegistry, peran: Peran, tujuan: str, kelas: Klasifikasi | None, *, boleh: bool
) -> None:
    nomor, id_lampiran = _with_file(registry, kelas)
    hasil = baca_lampiran(registry.uow, id_lampiran, Tindakan.EKSPOR, pelaku="700001", peran=peran, tujuan=tujuan)
    assert hasil == (("nota.pdf", PDF) if boleh else None)
    with registry.uow() as uow:
        (row,) = kerahasiaan.jurnal(uow, nomor)
    assert (row.pelaku, row.tindakan, row.objek, row.diizinkan) == (
        "700001",
        "EKSPOR",
        f"lampiran/{id_lampiran}",
        boleh,
    )


def test_no_byte_leaves_without_its_row_in_the_journal(
    registry: MemoryRegistry, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, id_lampiran = _with_file(registry)
    unit = type(registry.uow())

    def full(_: object) -> None:
        raise OSError("disk penuh")

    monkeypatch.setattr(unit, "commit", full)
    with pytest.raises(OSError, match="penuh"):
        baca_lampiran(registry.uow, id_lampiran, Tindakan.BACA, pelaku="700001", peran=Peran.PEMERIKSA, tujuan=TUJUAN)


def test_who_has_a_conflict_of_interest_reads_no_file(registry: MemoryRegistry) -> None:
    nomor, id_lampiran = _with_file(registry)
    with registry.uow() as uow:
        penugasan.nyatakan_benturan(uow, nomor, "700001", "Saudara Terlapor.")
        uow.commit()
    hasil = baca_lampiran(
        registry.uow, id_lampiran, Tindakan.BACA, pelaku="700001", peran=Peran.PEMERIKSA, tujuan=TUJUAN
    )
    assert hasil is None


def test_a_file_without_a_class_is_classed_by_consequence_test(registry: MemoryRegistry) -> None:
    nomor, id_lampiran = _with_file(registry, None)
    with registry.uow() as uow:
        assert [x.klasifikasi for x in daftar_lampiran(uow, nomor)] == ["SANGAT_RAHASIA"]
        for pejabat in ("700001", "800001"):
            kerahasiaan.klasifikasikan(
                uow, id_lampiran, Klasifikasi.TERBATAS, pertimbangan="x", dasar_hukum="UU 14/2008", pejabat=pejabat
            )
        assert [x.klasifikasi for x in daftar_lampiran(uow, nomor)] == ["TERBATAS"]


def test_the_newest_answer_is_the_one_entered_last(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    first = ask(uow, nomor, JenisPermintaan.PERMINTAAN_DATA, Pihak.TERLAPOR)
    _answered(uow, nomor, jenis=JenisPermintaan.PERMINTAAN_DOKUMEN)
    clock.advance(hours=1)
    masuk = JawabanMasuk(Pihak.TERLAPOR, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, "Menyusul.")
    last = jawaban.jawab(uow, first, masuk).id
    susulkan(uow, nomor, SumberLampiran.JAWABAN, [NOTA], dari=Pihak.TERLAPOR, pegawai="700001")
    assert [x.id_sumber for x in daftar_lampiran(uow, nomor)] == [last]


def test_an_officer_adds_files_to_the_newest_of_its_kind(uow: UnitOfWork, nomor: str) -> None:
    petugas.catat_isi(uow, nomor, "pemeriksaan", {"ringkasan": "x", "bukti": [{"jenis": "DATA", "uraian": "Register"}]})
    susulkan(uow, nomor, SumberLampiran.BUKTI, [NOTA], dari=Pihak.OMBUDSMAN, pegawai="700001")
    (kept,) = daftar_lampiran(uow, nomor)
    assert (kept.id_sumber, kept.dicatat_oleh) == (uow.bukti.find()[-1].id, "700001")
    dicatat_dengan = {
        SumberLampiran.KEJADIAN: "`pksbpmn kejadian lapor`",
        SumberLampiran.TINDAKAN: "`pksbpmn tindakan catat`",
        SumberLampiran.PENERIMAAN: "`pksbpmn terima`",
        SumberLampiran.BERITA_ACARA: "tugas hasil pertemuannya (`pksbpmn tugas daftar`)",
        SumberLampiran.JAWABAN: "`pksbpmn jawab`",
        SumberLampiran.PERKEMBANGAN: "`pksbpmn jawab`",
    }
    assert set(dicatat_dengan) == set(SumberLampiran) - {SumberLampiran.LAPORAN, SumberLampiran.BUKTI}
    for sumber, cara in dicatat_dengan.items():
        obat = f"Catat dahulu dengan {cara}, atau lampirkan pada laporannya: --bersama LAPORAN."
        with refused(f"Berkas {nomor} belum mempunyai {sumber}.", obat):
            susulkan(uow, nomor, sumber, [NOTA], dari=Pihak.PELAPOR, pegawai="700001")
    with refused("Pegawai disebut dengan nomor pegawainya (angka)."):
        susulkan(uow, nomor, SumberLampiran.LAPORAN, [NOTA], dari=Pihak.PELAPOR, pegawai="Budi")
    assert len(daftar_lampiran(uow, nomor)) == 1
