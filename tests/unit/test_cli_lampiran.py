"""Who handles a case reads the files that came with it; on a terminal they are text, or are not shown."""

import json
import sys

import pytest

from pksbpmn.usecases.berkas import penugasan
from tests.unit.cli_tools import Terminal, terminal

pks = pytest.fixture(terminal, name="pks")

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x02\x00\x00\x00\x90wS\xde"


def _filed(pks: Terminal, *, hidden: bool = False, name: str = "bukti.txt", content: bytes = b"tanda terima") -> str:
    """Number of a complaint that came with one file, entered by an officer of the counter; an examiner is 61."""
    pks.officer("51", "penerimaan-verifikasi")
    pks.officer("61", "pemeriksaan")
    file = pks.folder / name
    file.write_bytes(content)
    text = pks.laporan(lambda d: d.update(identitas_dirahasiakan=hidden))
    filed = pks.of("51")("lapor", "-", "--lampiran", str(file), stdin=text)
    assert filed.status == 0, filed.err
    return filed.out.strip()


def _id(pks: Terminal, nomor: str) -> str:
    (one,) = pks("lampiran", "daftar", nomor, "--format", "json").json
    return str(one["id"])


def _journal(pks: Terminal, nomor: str) -> list[tuple[str, str, bool]]:
    rows = json.loads(pks("kerahasiaan", "jurnal", nomor, "--format", "json").out)
    return [(r["pelaku"], r["tindakan"], r["diizinkan"]) for r in rows]


def test_an_examiner_reads_what_nobody_classed_and_the_journal_has_it(pks: Terminal) -> None:
    nomor = _filed(pks)
    read = pks.of("61")("lampiran", "baca", _id(pks, nomor))
    assert (read.status, read.out) == (0, "tanda terima")
    assert _journal(pks, nomor) == [("61", "BACA", True)]


def test_who_may_read_but_not_copy_is_told_how_he_reads(pks: Terminal) -> None:
    nomor = _filed(pks)
    id_ = _id(pks, nomor)
    copied = pks.of("61")("lampiran", "salin", id_, str(pks.folder / "keluar"))
    assert copied.status == 1
    assert "peran PEMERIKSA tidak berwenang atas kelas SANGAT_RAHASIA" in copied.err
    assert f"Baca dengan `pksbpmn lampiran baca {id_}`" in copied.err
    assert not (pks.folder / "keluar").exists()
    assert _journal(pks, nomor) == [("61", "EKSPOR", False)]


def test_a_class_that_the_counter_may_not_read_names_who_may(pks: Terminal) -> None:
    refused = pks.of("51")("lampiran", "baca", _id(pks, _filed(pks)))
    assert refused.status == 1
    assert "Yang boleh: PEMERIKSA, ANGGOTA, KETUA, KUSTODIAN, PPID." in refused.err
    assert "Baca dengan" not in refused.err


def test_of_a_hidden_complainant_the_way_to_the_custodian_is_named(pks: Terminal) -> None:
    nomor = _filed(pks, hidden=True)
    refused = pks.of("61")("lampiran", "baca", _id(pks, nomor))
    assert (refused.status, refused.out) == (1, "")
    assert "Pelapornya dirahasiakan dan Anda belum berizin" in refused.err
    assert f"`pksbpmn identitas minta {nomor} --alasan TEKS`" in refused.err
    assert pks.of("61")("identitas", "minta", nomor, "--alasan", "memeriksa bukti").status == 0


def test_another_purpose_and_a_conflict_of_interest_are_told_as_what_they_are(pks: Terminal) -> None:
    nomor = _filed(pks)
    id_ = _id(pks, nomor)
    other = pks.of("61")("lampiran", "baca", id_, "--tujuan", "ingin tahu")
    assert 'Sebut --tujuan "penyelesaian laporan", atau tanpa --tujuan.' in other.err
    with pks.application().uow() as uow:
        penugasan.nyatakan_benturan(uow, nomor, "61", "Saudara Terlapor.")
        uow.commit()
    barred = pks.of("61")("lampiran", "baca", id_)
    assert "benturan kepentingan dalam perkara ini (UU 37/2008 Pasal 40)" in barred.err
    assert "Serahkan kepada petugas lain." in barred.err


@pytest.mark.parametrize(
    ("name", "content", "shown"),
    [("foto.png", PNG, None), ("nota.txt", "é\x1b[2Jx".encode(), "é\ufffd[2Jx\n")],
)
def test_a_terminal_gets_text_without_commands_or_nothing(
    pks: Terminal, monkeypatch: pytest.MonkeyPatch, name: str, content: bytes, shown: str | None
) -> None:
    id_ = _id(pks, _filed(pks, name=name, content=content))
    monkeypatch.setattr(type(sys.stdout), "isatty", lambda self: self is sys.stdout, raising=False)
    read = pks.of("61")("lampiran", "baca", id_)
    if shown is not None:
        assert (read.status, read.out) == (0, shown)
        return
    assert (read.status, read.out) == (1, "")
    assert "Isinya bukan teks" in read.err
    assert "tambahkan `> BERKAS`" in read.err.replace("\n", " ")


def test_a_copy_replaces_no_other_file_of_its_name(pks: Terminal) -> None:
    id_ = _id(pks, _filed(pks))
    pks.officer("81", "ppid")
    folder = pks.folder / "keluar"
    folder.mkdir()
    (folder / "bukti.txt").write_text("lain")
    copied = pks.of("81")("lampiran", "salin", id_, str(folder))
    assert copied.status == 0, copied.err
    assert (folder / "bukti.txt").read_text() == "lain"
    assert (folder / f"{id_}-bukti.txt").read_text() == "tanda terima"
