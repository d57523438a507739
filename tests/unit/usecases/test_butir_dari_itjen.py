"""Attack: a file "from" Itjen that the Ombudsman's officer typed is Itjen's to read, and nobody searches it."""

from dataclasses import replace

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.names import CandidateGroup as G
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.kerahasiaan.kerahasiaan import akses_butir
from pksbpmn.usecases.pertukaran import pertukaran
from tests.fakes import MemoryRegistry
from tests.staff import confirmed
from tests.unit.usecases.cases import open_case
from tests.unit.usecases.exchanges import TUJUAN, begun, item, transfer, verified
from tests.unit.usecases.hidden_case import NAMA

KEPALA, ITJEN = "63", "91"


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
@pytest.mark.parametrize(
    ("kasus", "pencatat", "terbaca"),
    [
        ("dirahasiakan", KEPALA, False),
        ("dirahasiakan", ITJEN, True),
        ("laporan", KEPALA, True),
    ],
)
@pytest.mark.parametrize("tindakan", [Tindakan.BACA, Tindakan.EKSPOR])
def test_itjen_reads_what_an_officer_of_the_ombudsman_entered_as_its_own(
    registry: MemoryRegistry, kasus: str, pencatat: str, tindakan: Tindakan, *, terbaca: bool
) -> None:
    """What Itjen's own officer entered he reads, and all of a case in which nobody is hidden."""
    berkas = replace(item("ktp.txt", f"KTP Pelapor: {NAMA}".encode()), klasifikasi=Klasifikasi.TERBATAS)
    with registry.uow() as uow:
        for nomor, pihak, kelompok in (
            (KEPALA, Pihak.OMBUDSMAN, G.KEPALA_KEASISTENAN),
            (ITJEN, Pihak.ITJEN, G.SEKRETARIAT_ITJEN),
        ):
            confirmed(pegawai.catat(uow, nomor, nama="P", jabatan="J", pihak=pihak, kelompok=(kelompok,)))
        urusan, id_kanal = begun(uow, open_case(uow, kasus)), verified(uow)
        uow.commit()
    with registry.uow() as uow:
        vars(uow)["pelaku"] = pencatat
        pertukaran.serahkan(uow, urusan, transfer(id_kanal, berkas))
        uow.commit()
        (butir,) = uow.butir_data.find(nomor_berkas=urusan)
        isi = akses_butir(uow, tindakan, butir.id, pelaku=ITJEN, tujuan=TUJUAN)
    assert (isi is not None) is terbaca
