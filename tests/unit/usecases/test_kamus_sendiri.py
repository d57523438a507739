"""Attack: a party writes a list of names and reads in a letter which of them the mask took out of its own words."""

from dataclasses import replace

import pytest

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.kutipan import TANDA, Kutipan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.penyamaran import TERSAMAR
from pksbpmn.domain.laporan.kejadian import Koordinasi, MuatanKejadian
from pksbpmn.domain.laporan.masuk import PelaporMasuk
from pksbpmn.domain.pemeriksaan.berita_acara import (
    BeritaAcara,
    HasilPertemuan,
    JenisBeritaAcara,
    NaskahBeritaAcara,
    TandaTangan,
)
from pksbpmn.domain.pemeriksaan.temuan import Bukti, JenisBukti, Kesimpulan
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.pertukaran.pertukaran import MuatanPertukaran
from pksbpmn.domain.surat.halaman import AlamatSurat, Halaman
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas import berkas, pegawai
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.pemeriksaan import pemeriksaan, petugas
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import isi_surat, surat
from pksbpmn.usecases.surat.gerbang import halaman_dibaca_ulang, halaman_keluar, halaman_terbit
from pksbpmn.usecases.surat.saringan import TIDAK_DIKUTIP
from pksbpmn.usecases.surat.terbuka import boleh_melihat
from tests.letters import text_of
from tests.unit.usecases.cases import ask, laporan_of, open_case
from tests.unit.usecases.contents import ISI, write
from tests.unit.usecases.hidden_case import urusan_of

P, S = Pihak, JenisSurat
KAMUS = ("Zulfikar", "Bambang", "Zulkanary", "Hartono", "Wulandari")
DAFTAR = "; ".join(KAMUS)


@pytest.fixture
def nomor(uow: UnitOfWork) -> str:
    """A case of which one of those names is the hidden complainant's."""
    nomor = open_case(uow, "dirahasiakan")
    uow.identitas.get(nomor).nama_lengkap = "Zulkanary Rekawati"
    return nomor


def _names(halaman: Halaman) -> list[str]:
    return [n for n in KAMUS if n in halaman.model_dump_json()]


def _complaint_about(uow: UnitOfWork, nomor: str) -> str:
    """A complaint of somebody who names the number of the hidden one, with the list in every text of his."""
    tulisan = f"Seperti laporan {nomor}: {DAFTAR}"
    masuk = laporan_of("laporan", hari_ini(uow)).model_copy(
        update={"perihal": tulisan, "uraian": tulisan, "berkas": (tulisan,)}
    )
    lain = lapor(uow, masuk)
    petugas.catat_isi(uow, lain, "klarifikasi", ISI["klarifikasi"])
    return lain


@pytest.mark.aturan("REG-I-04")
def test_a_list_in_ones_own_complaint_that_names_a_hidden_one_comes_back_whole(uow: UnitOfWork, nomor: str) -> None:
    """The receipt quotes his words to him; no gap is in them."""
    lain = _complaint_about(uow, nomor)
    terbit = surat.terbitkan(uow, lain, S.TANDA_TERIMA, P.PELAPOR)
    assert _names(terbit.halaman) == list(KAMUS)
    assert TERSAMAR not in text_of(terbit)
    assert TANDA.search(terbit.halaman.model_dump_json()) is None


@pytest.mark.aturan("REG-I-04")
def test_a_list_that_a_friend_writes_into_a_complaint_is_not_read_by_terlapor(uow: UnitOfWork, nomor: str) -> None:
    """Not with a gap: Terlapor would know as well as its writer which of the names is missing."""
    lain = _complaint_about(uow, nomor)
    asked = ask(uow, lain, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    halaman = surat.terbitkan(uow, lain, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, asked).halaman
    assert _names(halaman) == []
    assert TIDAK_DIKUTIP in halaman.model_dump_json()


def _named_by_a_list(uow: UnitOfWork, nomor: str) -> str:
    """A complaint that names the hidden one, of somebody whose own name and Terlapor's are the list."""
    masuk = laporan_of("laporan", hari_ini(uow))
    assert isinstance(masuk.pelapor, PelaporMasuk)
    assert masuk.terlapor is not None
    lain = lapor(
        uow,
        masuk.model_copy(
            update={
                "perihal": f"Seperti laporan {nomor}",
                "pelapor": masuk.pelapor.model_copy(update={"nama_lengkap": DAFTAR, "alamat_lengkap": DAFTAR}),
                "terlapor": masuk.terlapor.model_copy(update={"jabatan": DAFTAR, "unit": DAFTAR}),
            }
        ),
    )
    write(uow, lain, "klarifikasi", "konsiliasi", "mediasi")
    return lain


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize(
    ("jenis", "diminta"),
    [
        (S.TANDA_TERIMA, None),
        (S.USULAN_KONSILIASI, JenisPermintaan.PERSETUJUAN_KONSILIASI),
        (S.USULAN_MEDIASI, JenisPermintaan.PERSETUJUAN_MEDIASI),
    ],
)
def test_a_list_as_ones_own_name_and_terlapors_comes_back_whole(
    uow: UnitOfWork, nomor: str, jenis: JenisSurat, diminta: JenisPermintaan | None
) -> None:
    """In the address, the text, and a draft read again."""
    lain = _named_by_a_list(uow, nomor)
    asked = ask(uow, lain, diminta, P.PELAPOR) if diminta else None
    data = isi_surat.susun(uow, lain, jenis, P.PELAPOR, uow.permintaan.get(asked) if asked else None, {})
    konsep = halaman_keluar(uow, data)
    for halaman in (
        surat.terbitkan(uow, lain, jenis, P.PELAPOR, asked).halaman,
        halaman_dibaca_ulang(uow, konsep, data),
    ):
        assert halaman.kepada.nama == DAFTAR
        assert TERSAMAR not in halaman.model_dump_json()
        assert not halaman.disamarkan


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize(
    ("kepada", "jenis", "diminta"),
    [
        (P.TERLAPOR, S.PERMINTAAN_KLARIFIKASI, JenisPermintaan.KLARIFIKASI_1),
        (P.ITJEN, S.PERMINTAAN_KLARIFIKASI, JenisPermintaan.KLARIFIKASI_1),
        (P.TERLAPOR, S.USULAN_MEDIASI, JenisPermintaan.PERSETUJUAN_MEDIASI),
    ],
)
def test_a_list_as_a_friends_name_is_read_by_nobody_with_a_gap(
    uow: UnitOfWork, nomor: str, kepada: Pihak, jenis: JenisSurat, diminta: JenisPermintaan
) -> None:
    """Neither as his name nor as the address of who is asked; that the letter reaches him does not hang on it."""
    lain = _named_by_a_list(uow, nomor)
    asked = ask(uow, lain, diminta, kepada)
    data = isi_surat.susun(uow, lain, jenis, kepada, uow.permintaan.get(asked), {})
    terbit = surat.terbitkan(uow, lain, jenis, kepada, asked)
    for halaman in (terbit.halaman, halaman_dibaca_ulang(uow, halaman_keluar(uow, data), data)):
        assert (_names(halaman), TERSAMAR in halaman.model_dump_json()) == ([], False)
    if kepada is P.TERLAPOR:
        assert (terbit.halaman.kepada.nama, terbit.penerima.nama) == (TIDAK_DIKUTIP, DAFTAR)


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize(("kepada", "terbaca"), [(P.PELAPOR, list(KAMUS)), (P.TERLAPOR, []), (P.ITJEN, [])])
def test_a_list_as_a_name_in_minutes_has_no_gap(uow: UnitOfWork, nomor: str, kepada: Pihak, terbaca: list[str]) -> None:
    """Nor under them, where each signs by his name."""
    lain = _named_by_a_list(uow, nomor)
    waktu = uow.clock.now()
    naskah = NaskahBeritaAcara(
        waktu=waktu,
        tempat="Kota",
        pemimpin="P",
        kerangka_penyelesaian="K",
        pokok_permasalahan="M",
        kesepakatan=("Satu",),
        batas_pelaksanaan=None,
        pelapor=DAFTAR,
        terlapor=DAFTAR,
        terlapor_lain=(DAFTAR,),
    )
    jenis = JenisBeritaAcara.MEDIASI
    uow.berita_acara.add(
        BeritaAcara(id="ba", nomor_berkas=lain, jenis=jenis, hasil=HasilPertemuan.SEPAKAT, naskah=naskah, sah=True)
    )
    for pihak in (P.PELAPOR, P.TERLAPOR):
        uow.tanda_tangan.add(TandaTangan(id=pihak, id_berita_acara="ba", pihak=pihak, waktu=waktu, nama=DAFTAR))
    halaman = surat.terbitkan(uow, lain, S.BERITA_ACARA_MEDIASI, kepada).halaman
    assert {t.nama for t in halaman.penandatangan} == {DAFTAR if terbaca else TIDAK_DIKUTIP}
    assert (_names(halaman), TERSAMAR in halaman.model_dump_json()) == (terbaca, False)


@pytest.mark.aturan("REG-I-04")
def test_a_hidden_complainants_own_words_are_masked_for_others(uow: UnitOfWork, nomor: str) -> None:
    """He knows who he is: what he wrote reaches Terlapor without his name, as it has to."""
    uow.laporan.get(nomor).uraian = f"Saya, Zulkanary, dan {KAMUS[0]} menunggu."
    petugas.catat_isi(uow, nomor, "klarifikasi", ISI["klarifikasi"])
    asked = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    halaman = surat.terbitkan(uow, nomor, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, asked).halaman
    assert f"Saya, {TERSAMAR}, dan {KAMUS[0]} menunggu." in halaman.model_dump_json()
    assert halaman.disamarkan


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize("tulisan", [DAFTAR, "Tidak menyebut siapa pun.", "Zulkanary Rekawati"])
def test_an_answer_that_its_writer_reads_beside_others_is_not_quoted_whatever_it_says(
    uow: UnitOfWork, nomor: str, tulisan: str
) -> None:
    """Itjen's answer in the report to Terlapor, of which Itjen gets a copy; by nothing it tells what was in it."""
    write(uow, nomor, "lahp")
    uow.bukti.add(
        Bukti(
            id="b",
            nomor_berkas=nomor,
            jenis=next(iter(JenisBukti)),
            uraian=tulisan,
            dari=P.ITJEN,
            waktu=uow.clock.now(),
        )
    )
    pemeriksaan.catat_temuan(uow, nomor, Kesimpulan.TIDAK_DITEMUKAN, ())
    data = isi_surat.susun(uow, nomor, S.LAHP, P.TERLAPOR, None, {})
    salinan = AlamatSurat(nama="Itjen", jabatan="", alamat="", email=None, pihak=P.ITJEN)
    halaman = halaman_keluar(uow, replace(data, tembusan=(salinan,)))
    assert f"{TIDAK_DIKUTIP}" in halaman.model_dump_json()
    assert _names(halaman) == []
    assert not halaman.disamarkan


def _coordination(uow: UnitOfWork, nomor: str, pokok: str = DAFTAR) -> str:
    """A matter that Itjen began about the hidden case."""
    kejadian = Koordinasi(jenis="KOORDINASI", pokok=pokok)
    return berkas.buka(
        uow, JenisBerkas.KEJADIAN, P.ITJEN, "Koordinasi", MuatanKejadian(kejadian=kejadian), tentang=nomor
    ).nomor


@pytest.mark.aturan("REG-I-04")
def test_itjens_own_words_come_back_whole_as_draft_when_issued_and_in_a_copy(uow: UnitOfWork, nomor: str) -> None:
    """No refused copy tells its officer which of the names it is; to the Ombudsman's officers it names him."""
    pegawai.catat(uow, "31", nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=(CandidateGroup.PEMERIKSAAN,))
    urusan = _coordination(uow, nomor)
    asked = ask(uow, urusan, JenisPermintaan.KOORDINASI, P.ITJEN)
    data = isi_surat.susun(uow, urusan, S.KOORDINASI, P.ITJEN, uow.permintaan.get(asked), {})
    konsep = halaman_keluar(uow, data)
    for halaman in (konsep, halaman_terbit(uow, konsep, data), halaman_dibaca_ulang(uow, konsep, data)):
        assert _names(halaman) == list(KAMUS)
        assert not halaman.disamarkan
        assert boleh_melihat(uow, urusan, P.ITJEN, halaman, uow.pegawai.get("21"))
        assert not boleh_melihat(uow, urusan, P.ITJEN, halaman, uow.pegawai.get("31"))


@pytest.mark.aturan("REG-I-04")
def test_who_joins_as_a_reader_does_not_read_what_the_draft_quoted_to_its_author(uow: UnitOfWork, nomor: str) -> None:
    urusan = _coordination(uow, nomor)
    asked = ask(uow, urusan, JenisPermintaan.KOORDINASI, P.ITJEN)
    data = isi_surat.susun(uow, urusan, S.KOORDINASI, P.ITJEN, uow.permintaan.get(asked), {})
    konsep = halaman_keluar(uow, data)
    for pihak in (P.TERLAPOR, P.DPR, None):
        salinan = AlamatSurat(nama="X", jabatan="", alamat="", email=None, pihak=pihak)
        halaman = halaman_terbit(uow, konsep, replace(data, tembusan=(salinan,)))
        assert _names(halaman) == []
        assert TIDAK_DIKUTIP in halaman.model_dump_json()


@pytest.mark.aturan("REG-I-04")
def test_what_an_officer_writes_is_no_quotation_though_it_says_the_same(uow: UnitOfWork, nomor: str) -> None:
    """Neither the same text, word for word, nor the marks of a quotation typed by somebody make it Itjen's."""
    urusan = _coordination(uow, nomor)
    asked = ask(uow, urusan, JenisPermintaan.KOORDINASI, P.ITJEN)
    data = isi_surat.susun(uow, urusan, S.KOORDINASI, P.ITJEN, uow.permintaan.get(asked), {})
    milik = Kutipan(DAFTAR, P.ITJEN)
    for pokok in (f"{milik}", milik.bertanda):
        lain = replace(data, konteks=data.konteks | {"urusan": {"kejadian": {"pokok": pokok}}})
        assert "Zulkanary" not in halaman_keluar(uow, lain).model_dump_json()
        uow.laporan.get(nomor).identitas_dirahasiakan = False
        sebelum = halaman_keluar(uow, lain)
        uow.laporan.get(nomor).identitas_dirahasiakan = True
        assert "Zulkanary" in sebelum.model_dump_json()
        assert "Zulkanary" not in halaman_dibaca_ulang(uow, sebelum, lain).model_dump_json()


@pytest.mark.aturan("REG-I-04")
def test_words_of_a_former_terlapor_are_not_his_successors(uow: UnitOfWork, nomor: str) -> None:
    """Who answers now is not who wrote the list."""
    urusan = _coordination(uow, nomor)
    uow.berkas.get(urusan).pengaju = P.TERLAPOR
    data = isi_surat.susun(uow, urusan, S.KOORDINASI, P.TERLAPOR, None, {})
    data = replace(data, konteks=data.konteks | {"permintaan": {"lama": 3, "jenis_hari": "KERJA", "batas": None}})
    assert _names(halaman_keluar(uow, data)) == list(KAMUS)
    (unit,) = uow.unit_terlapor.find(nomor_berkas=nomor, peran=P.TERLAPOR)
    uow.unit_terlapor.add(replace(unit, id="baru", unit="Unit lain"))
    assert _names(halaman_keluar(uow, data)) == []


@pytest.mark.aturan("REG-I-04")
def test_no_sign_of_a_table_tears_a_quotation_apart(uow: UnitOfWork, nomor: str) -> None:
    """Half a quotation is nobody's, and would be masked for its author: names of items that Itjen handed over."""
    urusan = urusan_of(uow, nomor, S.BERITA_ACARA_SERAH_TERIMA)
    muatan = uow.berkas.get(urusan).muatan
    assert isinstance(muatan, MuatanPertukaran)
    assert muatan.penyerahan is not None
    butir = muatan.penyerahan.butir[0].model_copy(update={"nama": " | ".join(KAMUS)})
    penyerahan = muatan.penyerahan.model_copy(update={"dari": P.ITJEN, "butir": (butir,)})
    uow.berkas.get(urusan).muatan = muatan.model_copy(update={"penyerahan": penyerahan})
    halaman = surat.terbitkan(uow, urusan, S.BERITA_ACARA_SERAH_TERIMA, P.ITJEN).halaman
    assert " | ".join(KAMUS) in halaman.model_dump_json()
