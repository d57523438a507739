"""The mask takes a word out of the known name of who shares it, which tells what the hidden complainant is called."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.penyamaran import TERSAMAR
from pksbpmn.domain.laporan.masuk import UnitMasuk
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.laporan.lapor import lapor, ubah_terlapor
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.terbuka import boleh_melihat
from tests.letters import text_of
from tests.staff import confirmed
from tests.unit.usecases.cases import ask, laporan_of
from tests.unit.usecases.contents import ISI

P, S = Pihak, JenisSurat
TERLAPOR = "Kepala Balai, Siti Rahmawati"


def _case(uow: UnitOfWork, jabatan: str = TERLAPOR, uraian: str = "Dilayani Ibu Siti Rahmawati.") -> str:
    """A hidden Siti Zulkanary complains of who is called so."""
    masuk = laporan_of("dirahasiakan", hari_ini(uow))
    assert masuk.pelapor is not None
    assert masuk.terlapor is not None
    orang = masuk.pelapor.model_copy(update={"nama_lengkap": "Siti Zulkanary"})
    terlapor = masuk.terlapor.model_copy(update={"jabatan": jabatan})
    nomor = lapor(uow, masuk.model_copy(update={"pelapor": orang, "terlapor": terlapor, "uraian": uraian}))
    petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Mengapa tertunda?"]})
    return nomor


def _asked(uow: UnitOfWork, nomor: str) -> Surat:
    asked = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    return surat.terbitkan(uow, nomor, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, asked)


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize("pengganti", [False, True], ids=["named by the complainant", "named by an officer"])
def test_terlapor_reads_the_gap_in_her_own_name(uow: UnitOfWork, *, pengganti: bool) -> None:
    """She is written to by her name; the page names nobody, so that an officer without a grant may read it."""
    nomor = _case(uow, *(["Kepala Balai"] if pengganti else []))
    if pengganti:
        unit = UnitMasuk(jabatan=TERLAPOR, unit="BLK Melati", email="a@contoh.example")
        ubah_terlapor(uow, nomor, P.TERLAPOR, unit, "Ganti")
    s = _asked(uow, nomor)
    assert (s.halaman.kepada.nama, TERSAMAR in text_of(s), s.halaman.disamarkan) == (TERLAPOR, False, False)
    confirmed(pegawai.catat(uow, "64", nama="J", jabatan="S", pihak=P.OMBUDSMAN, kelompok=(G.PEMERIKSAAN,)))
    assert boleh_melihat(uow, nomor, s.kepada, s.halaman, uow.pegawai.get("64"))


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize(
    ("jabatan", "sisa"),
    [
        ("Kepala Balai, adik Siti", f"Kepala Balai, adik {TERSAMAR}"),
        ("Kepala Balai, adik Siti Zulkanary", f"Kepala Balai, adik {TERSAMAR}"),
        ("Kepala Balai, adik Siti Zul Kanary", f"Kepala Balai, adik {TERSAMAR}"),
        ("Kepala Balai, adik Siti Z", f"Kepala Balai, adik {TERSAMAR} Z"),
        ("Siti Kepala Balai", f"{TERSAMAR} Kepala Balai"),
        ("Ibu Siti Ibu Rahmawati", f"Ibu {TERSAMAR} Ibu Rahmawati"),
    ],
)
def test_what_is_no_whole_name_of_another_is_masked(uow: UnitOfWork, jabatan: str, sisa: str) -> None:
    assert _asked(uow, _case(uow, jabatan, "Tertunda.")).halaman.kepada.nama == sisa


@pytest.mark.aturan("REG-I-04")
def test_a_word_of_her_name_goes_where_it_is_not_in_that_of_another(uow: UnitOfWork) -> None:
    halaman = text_of(_asked(uow, _case(uow, uraian="Siti Rahmawati menolak; Siti dan Siti Lestari pulang.")))
    assert f"Siti Rahmawati menolak; {TERSAMAR} dan {TERSAMAR} Lestari pulang." in halaman


@pytest.mark.aturan("REG-I-04")
def test_the_mediator_keeps_his_name(uow: UnitOfWork) -> None:
    nomor = _case(uow)
    petugas.catat_isi(uow, nomor, "mediasi", ISI["mediasi"] | {"pemimpin": "Siti Nurlela, Asisten Ombudsman"})
    petugas.tahap_dimulai(uow, nomor, Tahap.MEDIASI)
    asked = ask(uow, nomor, JenisPermintaan.PERSETUJUAN_MEDIASI, P.TERLAPOR)
    assert "Siti Nurlela, Asisten" in text_of(surat.terbitkan(uow, nomor, S.USULAN_MEDIASI, P.TERLAPOR, asked))
