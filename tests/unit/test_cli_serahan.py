"""A file for Itjen that names a hidden complainant, as officers hand it over and let it go."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.pertukaran.kanal import JenisKanal
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.pertukaran import kanal
from tests.unit.cli_tools import ITJEN, OMBUDSMAN, Terminal, refused, succeeded, terminal
from tests.unit.izin_cases import enlist

pks = pytest.fixture(terminal, name="pks")


@pytest.mark.aturan("REG-I-04")
def test_a_file_that_names_him_is_handed_over(pks: Terminal) -> None:
    """Refused, in the journal; let go by another person, with a reason; then it goes."""
    nomor = pks.file_laporan()
    with pks.application().uow() as uow:
        uow.laporan.get(nomor).identitas_dirahasiakan = True
        name = uow.identitas.get(nomor).nama_lengkap
        id_kanal = kanal.tambah(uow, Pihak.OMBUDSMAN, JenisKanal.ELEKTRONIK, "data@ombudsman.example")
        kanal.verifikasi(uow, id_kanal, "77")
        uow.commit()
    itjen = enlist(pks, "91", (CandidateGroup.SEKRETARIAT_ITJEN,))
    ask = ("pertukaran", "minta", nomor, "--dari", "ITJEN", "--oleh", ITJEN, "--tujuan", "x", "--data", "register")
    urusan = succeeded(itjen(*ask))
    (pks.folder / "hadir.txt").write_text(f"Hadir: {name}", encoding="utf-8")
    hand = (
        "pertukaran",
        "serahkan",
        urusan,
        "hadir.txt",
        "--oleh",
        OMBUDSMAN,
        "--penerima",
        ITJEN,
        "--kanal",
        id_kanal,
    )
    refused(pks(*hand), "Berkas ke-1 tidak berangkat sendiri")
    with pks.application().uow() as uow:
        rows = uow.jurnal_akses.find(nomor_berkas=urusan, tindakan=Tindakan.SERAH)
        assert sorted((j.pelaku, j.tujuan, j.diizinkan) for j in rows) == [
            ("1001", "dicari", False),
            ("1001", "ditahan", False),
        ]
    allow = ("pertukaran", "izinkan", urusan, "hadir.txt", "--alasan", "Ia setuju.")
    refused(pks(*allow), "Berkas itu tidak ditahan sewaktu orang lain menyerahkannya.")
    succeeded(pks.of("12")(*allow))
    succeeded(pks(*hand))
