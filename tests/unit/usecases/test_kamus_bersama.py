"""Attack: who complains of the same as a hidden one answers with a list of names, and reads the gap in it."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.pemeriksaan.temuan import Bukti, JenisBukti
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.halaman import Halaman
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.berkas.alamat import tujuan
from pksbpmn.usecases.laporan.penggabungan import gabungkan
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk, jawab
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import isi_surat
from pksbpmn.usecases.surat.gerbang import halaman_gabungan, halaman_keluar
from pksbpmn.usecases.surat.saringan import TIDAK_DIKUTIP
from tests.unit.usecases.cases import ask, open_case
from tests.unit.usecases.contents import pemeriksaan_ditemukan, write

P, S = Pihak, JenisSurat
KAMUS = ("Zulfikar", "Bambang", "Zulkanary", "Hartono", "Wulandari")
DAFTAR = "Keterangan saya: " + " ".join(KAMUS)


def _together(uow: UnitOfWork, *, memimpin: bool) -> tuple[str, str]:
    """A complaint that leads or joins one of a hidden complainant, examined; the leading complaint and the other."""
    pegawai.catat(uow, "11", nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=(CandidateGroup.PEMERIKSAAN,))
    sendiri, lain = open_case(uow), open_case(uow, "dirahasiakan")
    uow.identitas.get(lain).nama_lengkap = "Zulkanary Rekawati"
    induk, gabung = (sendiri, lain) if memimpin else (lain, sendiri)
    gabungkan(uow, gabung, induk, alasan="Pokok yang sama.", pegawai="11")
    pemeriksaan_ditemukan(uow, induk)
    write(uow, induk, "lahp")
    return induk, sendiri


def _answers(uow: UnitOfWork, nomor: str, isi: str) -> None:
    asked = ask(uow, nomor, JenisPermintaan.TANGGAPAN_PELAPOR, P.PELAPOR)
    jawab(uow, asked, JawabanMasuk(P.PELAPOR, NilaiJawaban.BERALASAN, CaraJawaban.TERTULIS, isi, None, None, "11"))


def _lahp(uow: UnitOfWork, induk: str, kepada: Pihak) -> Halaman:
    return halaman_keluar(uow, isi_surat.susun(uow, induk, S.LAHP, kepada, None, {}))


def _copies(uow: UnitOfWork, induk: str, nomor: str) -> tuple[Halaman, ...]:
    """What he who joined gets of the letter to who leads: by its draft, and without one."""
    data = isi_surat.susun(uow, induk, S.LAHP, P.PELAPOR, None, {})
    kepada = tujuan(uow, nomor, P.PELAPOR)
    return tuple(halaman_gabungan(uow, k, data, nomor, kepada) for k in (_lahp(uow, induk, P.PELAPOR), None))


def _read(halaman: Halaman) -> tuple[bool, bool, bool]:
    """Whether the list is there whole, whether it is with a gap, whether something is not quoted."""
    isi = halaman.model_dump_json()
    return (DAFTAR in isi, KAMUS[0] in isi and DAFTAR not in isi, TIDAK_DIKUTIP in isi)


WHOLE, LEFT_OUT = (True, False, False), (False, False, True)


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize("memimpin", [True, False])
def test_a_list_in_the_answer_of_who_complains_of_the_same_has_no_gap(uow: UnitOfWork, *, memimpin: bool) -> None:
    """Whole to him in a letter of his own, in a copy of another's and to Terlapor not at all."""
    induk, sendiri = _together(uow, memimpin=memimpin)
    _answers(uow, sendiri, DAFTAR)
    assert _read(_lahp(uow, induk, P.TERLAPOR)) == LEFT_OUT
    if memimpin:
        assert _read(_lahp(uow, induk, P.PELAPOR)) == WHOLE
    else:
        assert [_read(h) for h in _copies(uow, induk, sendiri)] == [LEFT_OUT, LEFT_OUT]


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize("kepada", [P.PELAPOR, P.TERLAPOR])
def test_evidence_of_a_complainant_of_whom_nobody_knows_which_is_read_with_no_gap(
    uow: UnitOfWork, kepada: Pihak
) -> None:
    induk, _ = _together(uow, memimpin=True)
    jenis = JenisBukti.KETERANGAN
    uow.bukti.add(Bukti(id="b", nomor_berkas=induk, jenis=jenis, uraian=DAFTAR, dari=P.PELAPOR, waktu=uow.clock.now()))
    assert _read(_lahp(uow, induk, kepada)) == LEFT_OUT


@pytest.mark.aturan("REG-I-04")
def test_an_answer_that_names_nobody_is_quoted_to_all(uow: UnitOfWork) -> None:
    induk, sendiri = _together(uow, memimpin=False)
    _answers(uow, sendiri, "Kuitansi tujuh Januari ada pada saya.")
    for halaman in (_lahp(uow, induk, P.PELAPOR), _lahp(uow, induk, P.TERLAPOR), *_copies(uow, induk, sendiri)):
        assert "Kuitansi tujuh Januari ada pada saya." in halaman.model_dump_json()
