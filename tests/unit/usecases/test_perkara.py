"""A matter about a matter is a matter about the complaint: its secrecy, its parties and its contact persons hold."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import TidakDitemukan
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import JenisTenggat
from pksbpmn.usecases.laporan import kejadian
from pksbpmn.usecases.perjanjian import narahubung
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.pertukaran import pencarian, pertukaran
from pksbpmn.usecases.pertukaran.pertukaran import PenyerahanMasuk
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from tests.letters import text_of
from tests.unit.usecases.cases import NARAHUBUNG_ITJEN, NARAHUBUNG_OMBUDSMAN, open_case
from tests.unit.usecases.contents import KORBAN
from tests.unit.usecases.exchanges import TUJUAN, begun, item, transfer, verified


def coordination(uow: UnitOfWork, tentang: str) -> Surat:
    """The letter to Itjen of a koordinasi that speaks of the complainant."""
    pokok = {"pokok": f"antrean {KORBAN}"}
    nomor = kejadian.laporkan(uow, JenisKejadian.KOORDINASI, Pihak.OMBUDSMAN, tentang, pokok, oleh=NARAHUBUNG_OMBUDSMAN)
    aturan = uow.tabel_tenggat.aturan(JenisTenggat.KOORDINASI, hari_ini(uow))
    ident, jenis = permintaan.buka(uow, nomor, JenisPermintaan.KOORDINASI, Pihak.ITJEN, aturan)
    return surat.terbitkan(uow, nomor, jenis, Pihak.ITJEN, ident)


def replaced(uow: UnitOfWork, nomor: str) -> str:
    """Id of who replaces the Ombudsman's contact person in a case for five days."""
    hari = hari_ini(uow)
    return narahubung.delegasikan(
        uow,
        Pihak.OMBUDSMAN,
        jabatan="Asisten Contoh",
        email="pengganti@ombudsman.example",
        nomor_surat="1/CONTOH",
        sejak=hari,
        sampai=hari + timedelta(days=5),
        pegawai="77",
        nomor_berkas=nomor,
    )


@pytest.mark.aturan("REG-I-04")
def test_pelapor_rahasia_stays_hidden_in_a_matter_about_a_matter(uow: UnitOfWork) -> None:
    nomor = open_case(uow, "dirahasiakan")
    terbit = coordination(uow, begun(uow, nomor))
    assert uow.berkas.get(terbit.nomor_berkas).nomor_perkara == nomor
    assert "Melati" not in str(terbit.halaman)
    assert "antrean [disamarkan]" in str(terbit.halaman)
    assert terbit.halaman.sifat == "Rahasia"


def test_an_open_pelapor_is_named_there(uow: UnitOfWork) -> None:
    terbit = coordination(uow, begun(uow, open_case(uow)))
    assert f"antrean {KORBAN}" in str(terbit.halaman)
    assert terbit.halaman.sifat == "Terbatas"


@pytest.mark.aturan("C-15", "PKS-4.2-02")
def test_who_replaces_the_narahubung_in_a_case_speaks_in_a_matter_about_its_matter(uow: UnitOfWork) -> None:
    nomor = open_case(uow)
    urusan = begun(uow, nomor)
    pengganti = replaced(uow, nomor)
    assert uow.berkas.get(begun(uow, urusan, pengganti)).nomor_perkara == nomor
    pokok = {"pokok": "antrean"}
    kejadian.laporkan(uow, JenisKejadian.KOORDINASI, Pihak.OMBUDSMAN, urusan, pokok, oleh=pengganti)


def test_a_replacement_named_for_a_matter_holds_in_its_case(uow: UnitOfWork) -> None:
    """Nobody asks for the contact person of a matter, so such a replacement would never have spoken."""
    nomor = open_case(uow)
    pengganti = replaced(uow, begun(uow, nomor))
    assert narahubung.wajib_narahubung(uow, Pihak.OMBUDSMAN, pengganti, nomor).id == pengganti
    (kiriman,) = uow.kiriman.find(kunci=f"delegasi/{pengganti}/ITJEN")
    assert kiriman.nomor_berkas == nomor


def test_a_replacement_in_a_case_that_is_not_there_is_refused(uow: UnitOfWork) -> None:
    with pytest.raises(TidakDitemukan, match="9999/LM/I/2026"):
        replaced(uow, "9999/LM/I/2026")
    assert [n for n in narahubung.daftar(uow) if n.delegasi_dari] == []


_DIPERIKSA = {f"ktp {KORBAN}": True, "ktp Melati": False}
_BERKAS = item(f"ktp_{KORBAN.replace(' ', '_')}.csv")


def minutes(uow: UnitOfWork, urusan: str, serah: PenyerahanMasuk) -> list[str]:
    """The minutes of handing over what names the complainant: Itjen's, the Ombudsman's."""
    pertukaran.serahkan(uow, urusan, replace(serah, kelengkapan=_DIPERIKSA, sumber=f"arsip {KORBAN}"))
    pertukaran.susun_serah_terima(uow, urusan)
    jenis = JenisSurat.BERITA_ACARA_SERAH_TERIMA
    return [text_of(surat.terbitkan(uow, urusan, jenis, pihak)) for pihak in (Pihak.ITJEN, Pihak.OMBUDSMAN)]


@pytest.mark.aturan("REG-I-04", "PKS-5.5-01")
def test_pelapor_rahasia_is_masked_in_the_minutes_of_a_transfer(uow: UnitOfWork) -> None:
    """The names of files and of what was checked are written by people, and Itjen gets the minutes."""
    vars(uow)["pelaku"] = "11"
    nomor = open_case(uow, "dirahasiakan")
    urusan = pertukaran.minta(uow, Pihak.ITJEN, NARAHUBUNG_ITJEN, nomor, TUJUAN, ["register"])
    serah = transfer(verified(uow, Pihak.OMBUDSMAN), _BERKAS, oleh=NARAHUBUNG_OMBUDSMAN)
    serah = replace(serah, penerima=NARAHUBUNG_ITJEN)
    with pytest.raises(pencarian.Tertahan, match="mungkin menyebut Pelapor"):
        minutes(uow, urusan, serah)
    pencarian.izinkan(uow, urusan, _BERKAS.isi, pegawai="12", alasan="Isinya tidak menyebutnya.")
    for teks in minutes(uow, urusan, serah):
        assert "melati" not in teks.casefold()
        for line in ("ktp [disamarkan]: ada", "ktp [disamarkan]: tidak ada", "ktp_[disamarkan].csv"):
            assert line in teks
        assert "arsip [disamarkan]" in teks


@pytest.mark.aturan("REG-I-04", "PKS-5.5-01")
def test_minutes_call_what_itjen_handed_over_as_itjen_did(uow: UnitOfWork) -> None:
    """A gap in its own words would tell it which name is the hidden one."""
    urusan = begun(uow, open_case(uow, "dirahasiakan"))
    for teks in minutes(uow, urusan, transfer(verified(uow), _BERKAS)):
        for line in (f"ktp {KORBAN}: ada", "ktp Melati: tidak ada", f"arsip {KORBAN}"):
            assert line in teks
