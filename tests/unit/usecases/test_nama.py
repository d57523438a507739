"""Ways in which a hidden complainant came out of a case without a grant, each by its name."""

import pytest

from pksbpmn.documents.examples_matters import MUATAN
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk, SumberLampiran
from pksbpmn.domain.pertukaran.pertukaran import ButirData, JenisInformasi
from pksbpmn.domain.surat.naskah import CatatanKonsep, Konsep, Naskah, Rancangan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas import berkas, pegawai
from pksbpmn.usecases.berkas.lampiran import lampirkan
from pksbpmn.usecases.berkas.rahasia import TERTUTUP
from pksbpmn.usecases.gerbang_dokumen import TUJUAN_IDENTITAS
from pksbpmn.usecases.kerahasiaan.kerahasiaan import akses_butir
from pksbpmn.usecases.kerahasiaan.lampiran import baca_lampiran
from pksbpmn.usecases.laporan.penggabungan import gabungkan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import riwayat_naskah, surat
from pksbpmn.usecases.surat.gerbang import halaman_keluar
from pksbpmn.usecases.surat.isi_surat import susun
from tests.fakes import MemoryRegistry
from tests.letters import of_others, text_of
from tests.staff import confirmed
from tests.unit.usecases.cases import grant, open_case
from tests.unit.usecases.conftest import STAFF_OF_ITJEN
from tests.unit.usecases.hidden_case import (
    NAMA,
    hidden_laporan,
    hide,
    jejak,
    permintaan_of,
    shown_laporan,
    tulis,
    urusan_of,
)

P, S = Pihak, JenisSurat
EXAMINER, CUSTODIAN = "31", "32"
PDF = b"%PDF-1.7 kartu tanda penduduk"


def _officers(uow: UnitOfWork) -> None:
    for nomor, kelompok in ((EXAMINER, CandidateGroup.PEMERIKSAAN), (CUSTODIAN, CandidateGroup.KUSTODIAN)):
        confirmed(pegawai.catat(uow, nomor, nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=(kelompok,)))


def _file(uow: UnitOfWork, nomor: str, dari: Pihak, oleh: str | None = None) -> str:
    """Id of a file that an officer of whom it is from has entered, or `oleh`."""
    oleh = oleh or (STAFF_OF_ITJEN if dari is P.ITJEN else "11")
    masuk = [LampiranMasuk("ktp.pdf", PDF, Klasifikasi.TERBATAS)]
    hari = hari_ini(uow)
    lampirkan(uow, nomor, SumberLampiran.LAPORAN, nomor, masuk, dari=dari, diterima=hari, dicatat_oleh=oleh)
    return uow.lampiran.find(nomor_berkas=nomor)[-1].id


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
@pytest.mark.parametrize("tindakan", Tindakan)
@pytest.mark.parametrize(
    ("kind", "dari", "pelaku", "izin", "terbaca"),
    [
        ("laporan", P.PELAPOR, EXAMINER, False, True),
        ("dirahasiakan", P.PELAPOR, EXAMINER, False, False),
        ("dirahasiakan", P.TERLAPOR, EXAMINER, False, False),
        ("dirahasiakan", P.PELAPOR, EXAMINER, True, True),
        ("dirahasiakan", P.PELAPOR, STAFF_OF_ITJEN, False, False),
        ("dirahasiakan", P.ITJEN, STAFF_OF_ITJEN, False, True),
        ("dirahasiakan", P.ITJEN, EXAMINER, False, False),
    ],
)
def test_a_card_of_a_hidden_complainant_is_not_read_without_a_grant(
    registry: MemoryRegistry, tindakan: Tindakan, kind: str, dari: Pihak, pelaku: str, izin: bool, terbaca: bool
) -> None:
    """Class and role let every examiner read the identity card that he had handed in."""
    with registry.uow() as uow:
        _officers(uow)
        nomor = open_case(uow, kind)
        id_lampiran = _file(uow, nomor, dari)
        if izin:
            grant(uow, nomor, EXAMINER)
        uow.commit()
    hasil = baca_lampiran(registry.uow, id_lampiran, tindakan, pelaku=pelaku, tujuan=TUJUAN_IDENTITAS)
    assert (hasil == ("ktp.pdf", PDF)) is terbaca
    with registry.uow() as uow:
        assert [(j.objek, j.diizinkan) for j in uow.jurnal_akses.find()] == [(f"lampiran/{id_lampiran}", terbaca)]


@pytest.mark.aturan("REG-I-04")
def test_a_file_that_the_ombudsman_typed_as_itjens_is_not_read_by_itjen(registry: MemoryRegistry) -> None:
    """A word of one officer, or a slip of `--dari`, gave Itjen a file that nobody had searched."""
    with registry.uow() as uow:
        _officers(uow)
        id_lampiran = _file(uow, open_case(uow, "dirahasiakan"), P.ITJEN, "11")
        uow.commit()
    buka, tujuan = registry.uow, TUJUAN_IDENTITAS
    assert baca_lampiran(buka, id_lampiran, Tindakan.BACA, pelaku=STAFF_OF_ITJEN, tujuan=tujuan) is None


@pytest.mark.aturan("REG-I-04")
def test_a_file_in_a_leading_case_needs_the_grant_of_who_joined_too(registry: MemoryRegistry) -> None:
    """He who leads is not hidden; what was put there later may be of the other."""
    with registry.uow() as uow:
        _officers(uow)
        nomor, gabung = open_case(uow), open_case(uow, "dirahasiakan")
        gabungkan(uow, gabung, nomor, alasan="Pokok sama.", pegawai="11")
        id_lampiran = _file(uow, nomor, P.PELAPOR)
        uow.commit()
    for izin in (False, True):
        hasil = baca_lampiran(registry.uow, id_lampiran, Tindakan.BACA, pelaku=EXAMINER, tujuan=TUJUAN_IDENTITAS)
        assert (hasil is not None) is izin
        with registry.uow() as uow:
            if not izin:
                grant(uow, gabung, EXAMINER)
            uow.commit()


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
@pytest.mark.parametrize(("pelaku", "izin"), [(EXAMINER, False), (EXAMINER, True), (STAFF_OF_ITJEN, False)])
def test_a_data_item_about_a_hidden_complainant_is_not_read_without_a_grant(
    uow: UnitOfWork, pelaku: str, izin: bool
) -> None:
    _officers(uow)
    nomor = open_case(uow, "dirahasiakan")
    uow.butir_data.add(
        ButirData(
            id="b",
            nomor_berkas=nomor,
            nama="ktp",
            jenis=JenisInformasi.DATA,
            tujuan="x",
            pemilik=P.OMBUDSMAN,
            dibuat=uow.clock.now(),
            hash_berkas=uow.documents.put(PDF),
            klasifikasi=Klasifikasi.TERBATAS,
        )
    )
    if izin:
        grant(uow, nomor, EXAMINER)
    isi = akses_butir(uow, Tindakan.BACA, "b", pelaku=pelaku, tujuan="x")
    assert (isi == PDF) is izin
    assert [j.diizinkan for j in uow.jurnal_akses.find()] == [izin]


def _draft(uow: UnitOfWork, nomor: str, jenis: JenisSurat, kepada: Pihak) -> str:
    """Id of a document of that kind, with a first version."""
    uow.naskah.add(
        Naskah(id="n", nomor_berkas=nomor, jenis=jenis, kepada=(kepada,), penerbit=P.OMBUDSMAN, dibuka=uow.clock.now())
    )
    data = susun(uow, nomor, jenis, kepada, None, {})
    rancangan = Rancangan(kepada=kepada, tembusan=data.tembusan, halaman=halaman_keluar(uow, data))
    uow.konsep.add(
        Konsep(id="k", id_naskah="n", versi=1, penyusun="11", disusun=uow.clock.now(), rancangan=(rancangan,))
    )
    return "n"


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
@pytest.mark.parametrize(
    ("pelaku", "izin", "terlihat"), [(EXAMINER, False, False), (EXAMINER, True, True), (CUSTODIAN, False, True)]
)
def test_a_draft_to_a_hidden_complainant_is_not_seen_without_a_grant(
    uow: UnitOfWork, pelaku: str, izin: bool, terlihat: bool
) -> None:
    """It has his name and address, for everybody of the house who asked."""
    _officers(uow)
    nomor = hidden_laporan(uow)
    id_naskah = _draft(uow, nomor, S.TANDA_TERIMA, P.PELAPOR)
    if izin:
        grant(uow, nomor, EXAMINER)
    konsep = riwayat_naskah.lihat(uow, id_naskah, pelaku)
    assert (konsep is not None and NAMA.encode() in konsep.pdf) is terlihat
    assert [(j.objek, j.pelaku, j.diizinkan) for j in uow.jurnal_akses.find()] == [("konsep/k", pelaku, terlihat)]
    assert len(uow.audit.find(peristiwa="konsep-dilihat")) == terlihat


@pytest.mark.aturan("REG-I-04")
def test_remarks_on_a_draft_do_not_tell_itjen_who_complains(uow: UnitOfWork) -> None:
    """What both parties sign both look at, and the remarks of the other house were shown as they were written.

    Of names that he wrote himself none is masked for him: that would tell which it is.
    """
    _officers(uow)
    laporan = hidden_laporan(uow)
    urusan = berkas.buka(uow, JenisBerkas.PERTUKARAN_DATA, P.OMBUDSMAN, "x", MUATAN[S.HASIL_TELAAH], tentang=laporan)
    id_naskah = _draft(uow, urusan.nomor, S.HASIL_TELAAH, P.ITJEN)
    kamus = f"Melati Sukacita atau {NAMA}?"
    for ke, (siapa, catatan) in enumerate((("11", tulis("Perbaiki.")), (STAFF_OF_ITJEN, kamus), (EXAMINER, NAMA))):
        uow.catatan_konsep.add(
            CatatanKonsep(id=str(ke), id_konsep="k", pegawai=siapa, catatan=catatan, waktu=uow.clock.now())
        )
    dilihat = riwayat_naskah.lihat(uow, id_naskah, STAFF_OF_ITJEN)
    assert dilihat is not None
    dari_ombudsman, sendiri, pemeriksa = dilihat.catatan
    assert dari_ombudsman == pemeriksa == TERTUTUP
    assert not jejak(dilihat.pdf.decode(errors="replace"))
    assert sendiri == kamus
    rekan = riwayat_naskah.lihat(uow, id_naskah, EXAMINER)
    assert rekan is not None
    assert rekan.catatan == (TERTUTUP, TERTUTUP, NAMA)
    grant(uow, laporan, EXAMINER)
    berizin = riwayat_naskah.lihat(uow, id_naskah, EXAMINER)
    assert berizin is not None
    assert berizin.catatan[1] == kamus


_TANPA_LAPORAN = [j for j, m in MUATAN.items() if m is not None and m.untuk is not JenisBerkas.PELINDUNGAN_DATA]


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
@pytest.mark.parametrize("jenis", _TANPA_LAPORAN)
def test_a_matter_about_no_complaint_that_names_a_case_does_not_tell_who_complains_there(
    uow: UnitOfWork, jenis: JenisSurat
) -> None:
    """Minutes of a coordination, a dispute, a request for data had no complainant, and so hid nobody's name."""
    laporan = hidden_laporan(uow)
    nomor = urusan_of(uow, laporan, jenis, f"Pembahasan laporan nomor {laporan.lower().replace('/', ' / ', 1)}.")
    id_permintaan = permintaan_of(uow, nomor, jenis, P.ITJEN)
    terbit = surat.terbitkan(uow, nomor, jenis, P.ITJEN, id_permintaan, alasan=tulis("Alasan"))
    assert not jejak(f"{of_others(terbit.halaman, [P.ITJEN]).model_dump_json()} {terbit.hal}")


@pytest.mark.aturan("REG-I-04")
def test_a_letter_of_a_matter_that_waits_loses_the_name_when_he_is_hidden_later(uow: UnitOfWork) -> None:
    laporan = shown_laporan(uow)
    nomor = urusan_of(uow, laporan, S.RISALAH_MUSYAWARAH, f"Pembahasan laporan {laporan}")
    terbit = surat.terbitkan(uow, nomor, S.RISALAH_MUSYAWARAH, P.ITJEN)
    assert jejak(text_of(terbit))
    hasil = hide(uow, laporan)
    assert terbit.nomor in hasil.disamarkan
    assert not jejak(text_of(terbit))
