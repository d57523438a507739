"""What complainants say to what the examination found, after their first answer or too late: it is kept, and evidence.

POR 48/2020 Pasal 25(5)-(5b).
"""

from datetime import date, timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatBpmn
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.domain.pemeriksaan.temuan import Kesimpulan
from pksbpmn.domain.permintaan.permintaan import (
    CaraJawaban,
    JenisPermintaan,
    NilaiJawaban,
    Permintaan,
    StatusPermintaan,
)
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup, ErrorCode, MessageName
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.laporan.penggabungan import gabungkan
from pksbpmn.usecases.pemeriksaan import pemeriksaan, petugas
from pksbpmn.usecases.permintaan import jawaban, permintaan, susulan
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk
from pksbpmn.usecases.permintaan.susulan import AkibatSusulan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah, surat
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import ask, messages, open_case, refused
from tests.unit.usecases.contents import pemeriksaan_ditemukan, write

P, S = Pihak, JenisSurat
ASISTEN = "11"


def _asked_what_he_says(uow: UnitOfWork) -> tuple[str, str, Permintaan]:
    """The leading complaint, a joined one, and what the examination found told to who joined, today."""
    pegawai.catat(uow, ASISTEN, nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=(CandidateGroup.PEMERIKSAAN,))
    induk, nomor = open_case(uow), open_case(uow)
    gabungkan(uow, nomor, induk, alasan="Pelatihan yang sama.", pegawai=ASISTEN)
    lapor.tutup(uow, nomor, Akhir.DIGABUNG)
    pemeriksaan_ditemukan(uow, induk)
    return induk, nomor, uow.permintaan.get(ask(uow, nomor, JenisPermintaan.TANGGAPAN_PELAPOR, P.PELAPOR))


def _says(isi: str, diterima: date | None = None, nilai: NilaiJawaban = NilaiJawaban.BERALASAN) -> JawabanMasuk:
    return JawabanMasuk(P.PELAPOR, nilai, CaraJawaban.TERTULIS, isi, None, diterima, ASISTEN)


@pytest.mark.aturan("TELAAH-107")
def test_who_joined_brings_his_evidence_after_his_answer(uow: UnitOfWork, clock: AdjustableClock) -> None:
    """On day 8 of his fourteen: it is kept, it is evidence where the matter is examined, and the LAHP names it."""
    induk, nomor, diminta = _asked_what_he_says(uow)
    semula = len(uow.bukti.find(nomor_berkas=induk))
    jawaban.jawab(uow, diminta.id, _says("Saya keberatan, bukti menyusul."))
    clock.advance(days=8)
    jawaban.jawab(uow, diminta.id, _says("Kuitansi 7 Januari ada pada saya."))
    assert [j.terlambat for j in uow.jawaban.find(id_permintaan=diminta.id)] == [False, False]
    assert len(messages(uow, MessageName.JAWABAN_DITERIMA)) == 1
    baru = uow.bukti.find(nomor_berkas=induk)[semula:]
    assert [(b.uraian, b.dari) for b in baru] == [
        ("Saya keberatan, bukti menyusul.", P.PELAPOR),
        ("Kuitansi 7 Januari ada pada saya.", P.PELAPOR),
    ]
    assert uow.bukti.find(nomor_berkas=nomor) == []
    write(uow, induk, "lahp")
    pemeriksaan.tetapkan_lahp(uow, induk, Kesimpulan.DITEMUKAN)
    assert "Kuitansi 7 Januari ada pada saya." in text_of(surat.terbitkan(uow, induk, S.LAHP, P.TERLAPOR))
    with refused(f"Berkas {induk} sudah ditutup (SELESAI_KLARIFIKASI)."):
        uow.berkas.get(induk).akhir = Akhir.SELESAI_KLARIFIKASI
        jawaban.jawab(uow, diminta.id, _says("Terlambat."))


@pytest.mark.aturan("TELAAH-107")
def test_who_joined_and_answers_too_late_is_kept_and_moves_nothing(uow: UnitOfWork, clock: AdjustableClock) -> None:
    induk, _, diminta = _asked_what_he_says(uow)
    assert diminta.batas is not None
    clock.set(diminta.batas.date() + timedelta(days=1))
    permintaan.catat_lewat(uow, diminta.id)
    kept = jawaban.jawab(uow, diminta.id, _says("Surat saya terlambat."))
    assert (kept.terlambat, diminta.status) == (True, StatusPermintaan.LEWAT)
    assert messages(uow, MessageName.JAWABAN_DITERIMA) == messages(uow, MessageName.JAWABAN_SUSULAN_DIMULAI) == []
    assert [b.uraian for b in uow.bukti.find(nomor_berkas=induk)][-1] == "Surat saya terlambat."


@pytest.mark.aturan("TELAAH-122")
@pytest.mark.parametrize("nilai", [NilaiJawaban.BERALASAN, NilaiJawaban.MENERIMA])
def test_reasons_entered_late_are_assessed_while_the_lahp_is_written(
    uow: UnitOfWork, clock: AdjustableClock, nilai: NilaiJawaban
) -> None:
    """Also of who joined; neither before the LAHP is begun, nor once it is signed, nor where nobody gives reasons."""
    induk, _, diminta = _asked_what_he_says(uow)
    assert diminta.batas is not None
    clock.set(diminta.batas.date() + timedelta(days=2))
    permintaan.catat_lewat(uow, diminta.id)
    jawaban.jawab(uow, diminta.id, _says("Sertifikat saya belum ada.", diminta.batas.date(), nilai))

    def allowed() -> bool:
        try:
            susulan.periksa(uow, diminta.id, AkibatSusulan.NILAI_TANGGAPAN)
        except GalatBpmn as galat:
            return galat.kode is not ErrorCode.AKIBAT_TIDAK_BERLAKU
        return True

    assert not allowed()
    petugas.tahap_dimulai(uow, induk, Tahap.LAHP)
    assert allowed() is (nilai is NilaiJawaban.BERALASAN)
    susulan.minta_penilaian(uow, diminta.id)
    (pesan,) = messages(uow, MessageName.TANGGAPAN_SUSULAN)
    assert (pesan.kunci, pesan.variabel) == (induk, {})
    write(uow, induk, "lahp")
    ditulis, _ = naskah.buka(uow, induk, S.LAHP, [P.TERLAPOR], None, baru=True)
    naskah.simpan_konsep(uow, ditulis.id, ASISTEN, CandidateGroup.PEMERIKSAAN)
    assert allowed() is (nilai is NilaiJawaban.BERALASAN)
    konsep = uow.konsep.newest(id_naskah=ditulis.id)
    konsep.ditandatangani = clock.now()
    assert not allowed()
