"""The command line for corrective actions: reported by Itjen, written down by officers, listed."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from tests.unit.cli_tools import CommandResult, Terminal, terminal
from tests.unit.usecases.contents import issue_lahp

pks = pytest.fixture(terminal, name="pks")


@pytest.fixture
def nomor(pks: Terminal) -> str:
    """A complaint whose LAHP was issued, and of which Itjen is asked to report."""
    nomor = pks.file_laporan()
    with pks.application().uow() as uow:
        issue_lahp(uow, nomor)
        uow.commit()
    pks.ask(nomor, JenisPermintaan.PERKEMBANGAN_LAHP, Pihak.ITJEN)
    return nomor


def _report(pks: Terminal, nomor: str, *lain: str) -> CommandResult:
    orang = ("--dari", "ITJEN", "--oleh", "narahubung@itjen.example")
    return pks("jawab", nomor, "PERKEMBANGAN_LAHP", *orang, "--nilai", "DIJAWAB", "--isi", "Perkembangan.", *lain)


@pytest.mark.aturan("PKS-4.7d-01", "TELAAH-55")
def test_itjen_reports_each_action_with_its_proof(pks: Terminal, nomor: str) -> None:
    assert "belum: 1, 2" in _report(pks, nomor).err
    (pks.folder / "foto.txt").write_bytes(b"Loket sesudah dibenahi")
    bukti = ("--bukti", f"2={pks.folder / 'foto.txt'}")
    assert "tanpa statusnya" in _report(pks, nomor, "--tindakan", "1=SELESAI", *bukti).err
    dua = ("--tindakan", "1=SEDANG: dicetak", "--tindakan", "2=SELESAI")
    assert _report(pks, nomor, *dua, *bukti).status == 0
    listed = pks("tindakan", "daftar", nomor, "--format", "json").json
    assert [(t["urutan"], t["status"], t["alasan"], t["dari"], t["bukti"]) for t in listed] == [
        (1, "SEDANG", "dicetak", "ITJEN", 0),
        (2, "SELESAI", None, "ITJEN", 1),
    ]


@pytest.mark.aturan("TELAAH-55")
@pytest.mark.parametrize(
    ("salah", "sebab"),
    [
        (("1=HAMPIR",), "Status tindakan tidak dikenal"),
        (("SELESAI",), "Tindakan tidak dapat dibaca"),
        (("²=SELESAI",), "Tindakan tidak dapat dibaca"),
        (("1=SELESAI", "1=SEDANG"), "Tindakan 1 disebut dua kali"),
        (("2=TIDAK_DILAKSANAKAN",), "menyebut alasannya"),
        (("1=SELESAI", "3=SELESAI"), "tidak mempunyai tindakan 3"),
    ],
)
def test_an_officer_is_told_what_is_wrong_and_nothing_is_kept(
    pks: Terminal, nomor: str, salah: tuple[str, ...], sebab: str
) -> None:
    refused = pks("tindakan", "catat", nomor, "LAHP", *salah)
    assert (refused.status, sebab in refused.err) == (1, True)
    assert {t["status"] for t in pks("tindakan", "daftar", nomor, "--format", "json").json} == {"BELUM"}


@pytest.mark.aturan("TELAAH-55")
def test_an_officer_writes_down_what_he_found(pks: Terminal, nomor: str) -> None:
    catat = ("tindakan", "catat", nomor, "LAHP", "1=SELESAI", "2=TIDAK_DILAKSANAKAN: loket ditutup")
    assert pks(*catat).out == f"2 tindakan LAHP {nomor} dicatat.\n"
    listed = " ".join(pks("tindakan", "daftar", nomor).out.split())
    for words in ("Menyerahkan sertifikat", "SELESAI", "TIDAK_DILAKSANAKAN", "loket ditutup"):
        assert words in listed
    lain = pks.file_laporan()
    assert pks("tindakan", "daftar", lain).out == f"Berkas {lain} belum meminta tindakan korektif.\n"
