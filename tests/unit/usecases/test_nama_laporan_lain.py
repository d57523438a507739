"""Attack: a complaint, or own initiative, speaks of a hidden complaint by its number and tells who filed that one."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.rujukan import SistemLuar
from pksbpmn.domain.pemeriksaan.temuan import Kesimpulan
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas import pegawai, rujukan
from pksbpmn.usecases.berkas.rahasia import TERTUTUP
from pksbpmn.usecases.berkas.ringkasan import ringkas
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.pemeriksaan import pemeriksaan, petugas
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk, jawab
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.gabungan import berkas_yang_menyebut
from pksbpmn.usecases.surat.gerbang import teks_keluar
from pksbpmn.usecases.surat.saringan import TIDAK_DIKUTIP
from tests.letters import text_of
from tests.unit.usecases.cases import ask, laporan_of
from tests.unit.usecases.contents import ISI
from tests.unit.usecases.hidden_case import NAMA, hidden_laporan, hide, jejak, shown_laporan
from tests.unit.usecases.joined import join

P, S = Pihak, JenisSurat


def complaint(uow: UnitOfWork, perihal: str, kind: str = "laporan") -> str:
    nomor = lapor(uow, laporan_of(kind, hari_ini(uow)).model_copy(update={"perihal": perihal, "uraian": perihal}))
    petugas.catat_isi(uow, nomor, "klarifikasi", ISI["klarifikasi"])
    return nomor


def letter(uow: UnitOfWork, nomor: str, kepada: Pihak = P.TERLAPOR) -> str:
    asked = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, kepada)
    return text_of(surat.terbitkan(uow, nomor, S.PERMINTAAN_KLARIFIKASI, kepada, asked))


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
@pytest.mark.parametrize("kind", ["laporan", "dirahasiakan", "prakarsa-sendiri"])
def test_a_complaint_that_names_a_hidden_one_does_not_tell_who_filed_it(uow: UnitOfWork, kind: str) -> None:
    lain = hidden_laporan(uow)
    nomor = complaint(uow, f"Sama dengan laporan {lain.replace('/', ' / ', 1)} dari {NAMA}", kind)
    halaman = letter(uow, nomor)
    assert ("Sama dengan laporan" if kind == "prakarsa-sendiri" else TIDAK_DIKUTIP) in halaman
    assert not jejak(halaman)
    assert ringkas(uow, nomor).perihal == TERTUTUP


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
@pytest.mark.parametrize("kind", ["laporan", "prakarsa-sendiri"])
@pytest.mark.parametrize("dari_sana", [False, True], ids=["rujukan ke sana", "rujukan dari sana"])
def test_a_complaint_that_refers_to_a_hidden_one_does_not_tell_who_filed_it(
    uow: UnitOfWork, kind: str, dari_sana: bool
) -> None:
    lain = hidden_laporan(uow)
    nomor = complaint(uow, f"Sama dengan keluhan {NAMA}", kind)
    rujukan.tambah(uow, *((lain, SistemLuar.OMBUDSMAN, nomor) if dari_sana else (nomor, SistemLuar.OMBUDSMAN, lain)))
    assert not jejak(letter(uow, nomor))
    assert not jejak("".join(teks_keluar(uow, nomor, (P.ITJEN,), f"Menurut {NAMA}")))
    assert ringkas(uow, nomor).perihal == TERTUTUP


@pytest.mark.aturan("REG-I-04")
def test_complaints_that_name_each_other_end(uow: UnitOfWork) -> None:
    lain = hidden_laporan(uow)
    nomor = complaint(uow, f"Sama dengan laporan {lain} dari {NAMA}")
    rujukan.tambah(uow, nomor, SistemLuar.OMBUDSMAN, lain)
    rujukan.tambah(uow, lain, SistemLuar.OMBUDSMAN, nomor)
    assert ringkas(uow, nomor).perihal == ringkas(uow, lain).perihal == TERTUTUP


@pytest.mark.aturan("REG-I-04")
def test_another_complaint_that_names_nobody_stays_as_it_was_written(uow: UnitOfWork) -> None:
    hidden_laporan(uow)
    nomor = complaint(uow, "Sertifikat 12/2026 belum terbit")
    assert ringkas(uow, nomor).perihal == "Sertifikat 12/2026 belum terbit"


@pytest.mark.aturan("REG-I-04")
def test_a_letter_of_another_complaint_that_waits_loses_the_name_when_he_is_hidden_later(uow: UnitOfWork) -> None:
    lain = shown_laporan(uow)
    nomor = complaint(uow, f"Sama dengan laporan {lain} dari {NAMA}")
    asked = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    terbit = surat.terbitkan(uow, nomor, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, asked)
    assert jejak(text_of(terbit))
    assert terbit.nomor in hide(uow, lain).disamarkan
    assert not jejak(text_of(terbit))


@pytest.mark.aturan("REG-I-04")
def test_the_answer_of_a_joined_complainant_names_whom_his_own_file_hides(uow: UnitOfWork) -> None:
    """His answer is evidence of the leading complaint, whose letters hide whom his complaint names."""
    lain, induk = hidden_laporan(uow), complaint(uow, "Pelayanan lambat")
    bergabung = complaint(uow, f"Sama dengan laporan {lain}")
    pegawai.catat(uow, "11", nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=(CandidateGroup.PEMERIKSAAN,))
    join(uow, bergabung, induk)
    for jenis in ("pemeriksaan", "lahp"):
        petugas.catat_isi(uow, induk, jenis, ISI[jenis])
    pemeriksaan.catat_temuan(uow, induk, Kesimpulan.TIDAK_DITEMUKAN, ())
    asked = ask(uow, bergabung, JenisPermintaan.PERMINTAAN_KETERANGAN, P.PELAPOR)
    keterangan = f"{NAMA}, yang saya sebut, juga diminta uang."
    jawab(uow, asked, JawabanMasuk(P.PELAPOR, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, keterangan))
    for kepada in (P.TERLAPOR, P.PELAPOR):
        lahp = text_of(surat.terbitkan(uow, induk, S.LAHP, kepada))
        assert (jejak(lahp), TIDAK_DIKUTIP in lahp) == ([], True)
    assert induk in {b.nomor for b in berkas_yang_menyebut(uow, lain)}
