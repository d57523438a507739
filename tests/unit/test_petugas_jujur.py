"""What an honest officer has to do he can do, and what is refused to him names the way that works."""

import pytest

from tests.unit.cli_tools import Terminal, refused, succeeded, terminal

pks = pytest.fixture(terminal, name="pks")


@pytest.mark.aturan("REG-E-08")
def test_his_own_conflict_of_interest_counts_while_no_engine_runs(pks: Terminal) -> None:
    pks.officer("61", "pemeriksaan")
    nomor = pks.file_laporan()
    writes = ("rujukan", "tambah", nomor, "SP4N_LAPOR", "12345")
    succeeded(pks("penugasan", "tetapkan", nomor, "61", "--peran", "PEMERIKSA", "--unit", "KU-1"))
    said = ("kejadian", "lapor", "BENTURAN_KEPENTINGAN", "pegawai=61", "alasan=Ipar Terlapor", "--dari", "OMBUDSMAN")
    succeeded(pks.of("61")(*said, "--nomor", nomor))
    refused(pks.of("61")(*writes), "Pegawai 61 mempunyai benturan kepentingan")
    (one,) = pks("penugasan", "daftar", nomor, "--format", "json").json
    assert (one["pegawai"], one["selesai"] is not None) == ("61", True)


def test_a_file_that_comes_with_nothing_yet_names_what_enters_it(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    (pks.folder / "nota.txt").write_text("nota")
    adds = ("lampiran", "tambah", nomor, "nota.txt", "--dari", "PELAPOR", "--bersama")
    for what, cure in (
        ("BUKTI", "`pksbpmn jawab`"),
        ("PENERIMAAN", "`pksbpmn terima`"),
        ("TINDAKAN", "`pksbpmn tindakan catat`"),
    ):
        answer = pks(*adds, what)
        refused(answer, f"belum mempunyai {what}.")
        assert cure in answer.err
        assert "--bersama LAPORAN" in answer.err
    succeeded(pks(*adds, "LAPORAN"))


def test_a_head_who_wants_a_case_is_sent_to_a_head_of_his_own_house(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    pks.officer("71", "kepala-keasistenan")
    answer = pks.of("71")("penugasan", "tetapkan", nomor, "71", "--peran", "PEMERIKSA", "--unit", "KU-1")
    refused(answer, "Perkara tidak diberikan kepada diri sendiri.")
    assert "pegawai OMBUDSMAN lain dari kelompok kepala-keasistenan, anggota-ombudsman, ketua-ombudsman" in answer.err
    assert "inspektur-jenderal" not in answer.err


def test_an_assignment_is_the_cure_only_where_it_would_help(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    for staff, group in (("61", "pemeriksaan"), ("62", "pemeriksaan")):
        pks.officer(staff, group)
    succeeded(pks("penugasan", "tetapkan", nomor, "61", "--peran", "PEMERIKSA", "--unit", "KU-1"))
    writes = pks.of("62")("isi", nomor, "klarifikasi", "-", stdin="pertanyaan: [Mengapa]")
    refused(writes, "Pegawai 62 tidak berwenang")
    assert f"`pksbpmn penugasan tetapkan {nomor} 62`" in writes.err
    agrees = pks.of("62")("retensi", "tinjau")
    refused(agrees, "Pegawai 62 tidak berwenang")
    assert "Serahkan kepadanya." in agrees.err
    assert "penugasan" not in agrees.err
