"""Attack: a case that is named in another way, or in another place, hid nobody (UU 37/2008 Pasal 24(2))."""

from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.penomoran import POLA_BERKAS, NomorDisebut, nomor_disebut
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup
from pksbpmn.stories import officers
from pksbpmn.usecases.berkas.rahasia import TERTUTUP, rahasia, rahasia_perkara
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import naskah, riwayat_naskah, surat
from pksbpmn.usecases.surat.gerbang import teks_keluar
from tests.letters import text_of
from tests.unit.usecases.cases import ask, laporan_of, open_case
from tests.unit.usecases.contents import KORBAN

P, S = Pihak, JenisSurat
EJAAN = (
    *(
        "No.{0}",
        "Nomor:{0}",
        "laporan{0}",
        "{0}nya",
        "{0}.pdf",
        "{0}_lampiran",
        "KTP-{0}.pdf",
        "ORI-{0}",
        "l{0}",
        "{0}²",
    ),
    *(
        "https://x/{0}",
        "{0}/KLA",
        "({0})",
        "{0}/0002/LM/III/2026",
        "0001/lm/iii/2026",
        "1/LM/III/2026",
        "001/LM/III/2026",
    ),
    *("0001/LM/3/2026", "0001/LM/03/2026", "0001/III/2026", "No.1/III/2026", "0001/LM/2026", "0001/LM/III/26"),
    *("0001-LM-III-2026", "0001.LM.III.2026", "0001_LM_III_2026", "0001 LM III 2026", "0001\\LM\\III\\2026"),
    *("0001/LM/III/\n2026", "OOO1/LM/III/2026", "0001 /LM/ III/2026", "0001/L M/III/2026", "0001/LM/lll/2026"),
    *("0001\u2013LM\u2013III\u20132026", "0001\u2044LM\u2044III\u20442026", "0001\uff0fLM\uff0fIII\uff0f2026"),
    *("0001%2FLM%2FIII%2F2026", "0001/LM/\u2162/2026", "0001/L\u041c/III/2026", "00\u200b01/LM/III/2026"),
)


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize("ejaan", EJAAN)
def test_a_number_is_read_however_it_is_written(uow: UnitOfWork, ejaan: str) -> None:
    tersembunyi = open_case(uow, "dirahasiakan")
    assert tersembunyi == "0001/LM/III/2026"
    lain = open_case(uow)
    assert rahasia(uow, lain) is None
    uow.laporan.get(lain).uraian = f"Sama dengan {ejaan.format(tersembunyi)} dari {KORBAN}."
    assert [n for n, _ in rahasia_perkara(uow, lain)] == [tersembunyi]


@pytest.mark.parametrize(
    "teks",
    ["pada 1/3/2026", "01-03-2026", "1 Maret 2026", "0001/PL.02.01/III/2026", "2/LM/III/2026", "0001/LM/IV/2026"],
)
def test_a_day_or_another_number_names_no_case(uow: UnitOfWork, teks: str) -> None:
    open_case(uow, "dirahasiakan")
    lain = open_case(uow)
    uow.laporan.get(lain).uraian = teks
    assert rahasia_perkara(uow, lain) == []


def test_a_text_without_end_ends() -> None:
    for isi in ("O" * 10**6, "1/" * 10**6, "1/LM/" * 10**5, "1LM" * 10**5, "1 L" * 10**5):
        assert NomorDisebut(1, "LM", 3, 2026) in set(nomor_disebut(f"{isi} . 1/LM/III/2026", ["LM", "KJ"]))


def test_a_number_in_the_pattern_that_is_set() -> None:
    (satu,) = set(nomor_disebut("no. 12 / kj / XI / 26", ["LM", "KJ"]))
    assert satu.menurut(POLA_BERKAS, "KJ") == "0012/KJ/XI/2026"
    assert satu.menurut("{tahun}.{urut}", "KJ") == "2026.12"


@pytest.mark.aturan("REG-I-04")
def test_the_reason_of_an_extension_that_names_a_case_hides_who_complains_there(uow: UnitOfWork) -> None:
    tersembunyi, nomor = open_case(uow, "dirahasiakan"), open_case(uow)
    diminta = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    alasan = f"Menunggu laporan {tersembunyi} dari {KORBAN}."
    terbit = surat.terbitkan(uow, nomor, S.PERPANJANGAN, P.TERLAPOR, diminta, alasan=alasan, disetujui="Kepala", ke=1)
    assert "(tidak dikutip" in text_of(terbit)
    assert KORBAN not in text_of(terbit)


@pytest.mark.aturan("REG-I-04")
def test_texts_that_lead_to_a_case_file_by_another_record_are_looked_at(uow: UnitOfWork) -> None:
    """What is kept with a request or an action is found when somebody is hidden later, and on screens."""
    tersembunyi, nomor = open_case(uow, "dirahasiakan"), open_case(uow)
    diminta = uow.permintaan.get(ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR))
    assert rahasia(uow, nomor) is None
    alasan = f"Menunggu laporan {tersembunyi}"
    permintaan.perpanjang(uow, diminta.id, hari_ini(uow) + timedelta(days=20), alasan, disetujui="12")
    assert rahasia(uow, nomor) is not None


@pytest.mark.aturan("REG-I-04")
def test_a_text_that_names_a_case_as_it_leaves_hides_who_complains_there(uow: UnitOfWork) -> None:
    tersembunyi, nomor = open_case(uow, "dirahasiakan"), open_case(uow)
    (teks,) = teks_keluar(uow, nomor, [P.TERLAPOR], f"Lihat {tersembunyi}, {KORBAN}")
    assert KORBAN not in teks


@pytest.mark.aturan("REG-I-04")
def test_a_remark_on_a_draft_that_names_a_case_is_not_for_who_may_not_know_him(uow: UnitOfWork) -> None:
    officers.register(uow)
    penyusun = str(officers.writer(CandidateGroup.PEMERIKSAAN))
    pemeriksa = str(officers.second(CandidateGroup.KEPALA_KEASISTENAN))
    tersembunyi, nomor = open_case(uow, "dirahasiakan"), _of_somebody_else(uow)
    diminta = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Kapan sertifikat diserahkan?"]})
    n, _ = naskah.buka(uow, nomor, S.PERMINTAAN_KLARIFIKASI, [P.TERLAPOR], diminta, baru=True)
    naskah.simpan_konsep(uow, n.id, penyusun, CandidateGroup.PEMERIKSAAN)
    naskah.catat(uow, n.id, pemeriksa, f"Sama dengan {tersembunyi} dari {KORBAN}.")
    terlihat = riwayat_naskah.lihat(uow, n.id, penyusun)
    assert terlihat is not None
    assert terlihat.catatan == (TERTUTUP,)


def _of_somebody_else(uow: UnitOfWork) -> str:
    masuk = laporan_of("laporan", hari_ini(uow))
    assert masuk.pelapor is not None
    return lapor(uow, masuk.model_copy(update={"pelapor": masuk.pelapor.model_copy(update={"nama_lengkap": "Rekaan"})}))
