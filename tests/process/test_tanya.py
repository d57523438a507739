"""Who is asked, who is summoned, and what follows, by the words of the letters and whom they reached."""

from datetime import date, datetime, timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import DasarJalurCepat, SumberLaporan
from pksbpmn.domain.permintaan.permintaan import (
    CaraJawaban,
    JenisPermintaan,
    NilaiJawaban,
    Permintaan,
    StatusPermintaan,
)
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import TaskId
from pksbpmn.stories.model import cerita_proyek
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.permintaan import jawaban
from tests.letters import text_of
from tests.process.agreements import letters
from tests.process.examples import accept
from tests.process.matters import Matters

J, S, N, P = JenisPermintaan, JenisSurat, NilaiJawaban, Pihak
ITJEN, TERLAPOR = P.ITJEN, P.TERLAPOR


@pytest.fixture(scope="module")
def matters(stage: Stage) -> Matters:
    return Matters(stage)


def _asked(matters: Matters, **ubah: object) -> str:
    """A complaint whose klarifikasi has left, unlike that of the story as `ubah` says."""
    masuk = cerita_proyek()["sertifikat-pelatihan"].laporan_pada(matters.stage.now().date())
    with matters.transaction() as uow:
        nomor = lapor(uow, masuk.model_copy(update={"saksi": masuk.atasan_terlapor, **ubah}))
    accept(matters, nomor, complete=ubah.get("sumber") is None)
    with matters.transaction() as uow:
        petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Kapan sertifikat diserahkan?"]})
        petugas.catat_isi(uow, nomor, "permintaan-data", {"dokumen": ["Buku register"], "keterangan": ["Urutan"]})
    matters.await_request(nomor, J.KLARIFIKASI_1)
    return nomor


def _reached(semua: list[Surat]) -> list[tuple[Pihak | None, list[Pihak | None]]]:
    """To whom letters went, and who got a copy; all by mail."""
    assert all(a.email for s in semua for a in (s.penerima, *s.tembusan))
    return [(s.penerima.pihak, [t.pihak for t in s.tembusan]) for s in semua]


@pytest.mark.aturan("PKS-4.4a-01", "TELAAH-31")
def test_itjen_is_asked_reminded_and_terlapor_in_copy_may_answer(matters: Matters) -> None:
    """A hidden complainant: neither reads his name. The answer of Terlapor ends the term of Itjen."""
    nomor = _asked(matters, identitas_dirahasiakan=True)
    asked = matters.await_request(nomor, J.KLARIFIKASI_1, P.ITJEN)
    (letter,) = letters(matters, nomor, S.PERMINTAAN_KLARIFIKASI)
    assert _reached([letter]) == [(ITJEN, [TERLAPOR])]
    text = text_of(letter)
    assert "kami mohon Inspektorat Jenderal menyampaikan klarifikasi" in text
    assert "Terlapor, yang mendapat tembusan surat ini, dapat menyampaikan penjelasannya sendiri" in text
    assert "identitas dirahasiakan" in text
    assert "Melati" not in text
    assert asked.tenggat is not None
    assert len(asked.tenggat.pengingat) > 1  # at most one a working day: two around holidays
    matters.until_day(asked.tenggat.batas.date())
    assert _reached(letters(matters, nomor, S.PENGINGAT)) == [(ITJEN, [])] * len(asked.tenggat.pengingat)
    matters.answer(nomor, J.KLARIFIKASI_1, P.TERLAPOR)
    assert matters.task(nomor, TaskId.NILAI_KLARIFIKASI)
    with matters.app.uow() as uow:
        assert uow.permintaan.get(asked.id).status is StatusPermintaan.DIJAWAB
    matters.withdraw(nomor)
    matters.settle()
    told = letters(matters, nomor, S.PENCABUTAN)
    assert len(told) == 3
    assert {s.kepada: "dicabut oleh Pelapor" in text_of(s) for s in told} == {
        P.PELAPOR: False,
        P.TERLAPOR: True,
        P.ITJEN: True,
    }


@pytest.mark.aturan("TELAAH-32")
def test_the_silence_of_itjen_waives_nothing_of_terlapor(matters: Matters) -> None:
    """Both requests are asked of Itjen; the examination begins, and Terlapor still has its right to answer."""
    nomor = _asked(matters)
    matters.await_task(nomor, TaskId.RENCANA_PEMERIKSAAN)
    sent = letters(matters, nomor, S.PERMINTAAN_KLARIFIKASI)
    assert _reached(sent) == [(ITJEN, [TERLAPOR])] * 2
    assert "hak Terlapor untuk menjawab tidak hapus karenanya" in text_of(sent[1])
    with matters.app.uow() as uow:
        assert uow.hak_menjawab.find(nomor_berkas=nomor) == []
        assert len(uow.audit.find(nomor_berkas=nomor, peristiwa="klarifikasi-tidak-disampaikan")) == 1
    matters.withdraw(nomor)


@pytest.mark.aturan("TELAAH-31")
def test_own_initiative_asks_terlapor_itself(matters: Matters) -> None:
    nomor = _asked(matters, sumber=SumberLaporan.PRAKARSA_SENDIRI, pelapor=None, upaya=None)
    (letter,) = letters(matters, nomor, S.PERMINTAAN_KLARIFIKASI)
    assert _reached([letter]) == [(TERLAPOR, [ITJEN])]
    assert "kami mohon klarifikasi Saudara" in text_of(letter)
    matters.answer(nomor, J.KLARIFIKASI_1, P.ITJEN)
    matters.decide(nomor, TaskId.NILAI_KLARIFIKASI, penjelasanCukup=True, tindakLanjutSelesai=True)
    matters.decide(nomor, TaskId.PUTUSKAN_PENUTUPAN, tutupLaporan=True)
    matters.until_ended(nomor)


@pytest.mark.aturan("TELAAH-31")
def test_a_rapid_response_asks_both_each_with_its_own_term(matters: Matters) -> None:
    nomor = _asked(matters, jalur_cepat=DasarJalurCepat.KEDARURATAN)
    itjen, terlapor = (matters.await_request(nomor, J.KLARIFIKASI_1, p) for p in (P.ITJEN, P.TERLAPOR))
    assert itjen.id != terlapor.id
    assert sorted(map(str, _reached(letters(matters, nomor, S.PERMINTAAN_KLARIFIKASI)))) == sorted(
        map(str, [(ITJEN, []), (TERLAPOR, [])])
    )
    matters.answer(nomor, J.KLARIFIKASI_1, P.TERLAPOR)
    assert matters.task(nomor, TaskId.NILAI_KLARIFIKASI) is None
    matters.await_task(nomor, TaskId.NILAI_KLARIFIKASI)
    with matters.app.uow() as uow:
        assert uow.permintaan.get(itjen.id).status is StatusPermintaan.LEWAT
        assert uow.hak_menjawab.find(nomor_berkas=nomor) == []
    matters.withdraw(nomor)


def _summon(matters: Matters, nomor: str, kepada: Pihak, hari: int) -> datetime:
    """An officer writes a hearing `hari` days ahead."""
    waktu = matters.stage.now().replace(hour=10, minute=0, second=0, microsecond=0) + timedelta(days=hari)
    isi = {"kepada": kepada, "waktu": waktu.isoformat(), "tempat": "Kantor Ombudsman", "hal": "Urutan penerbitan"}
    with matters.transaction() as uow:
        petugas.catat_isi(uow, nomor, "panggilan", isi)
    return waktu


def _examined(matters: Matters, *dipanggil: Pihak, **ubah: object) -> str:
    """A complaint in its examination, these parties about to be summoned and a witness asked."""
    nomor = _asked(matters, **ubah)
    matters.answer(nomor, J.KLARIFIKASI_1, P.TERLAPOR)
    matters.decide(nomor, TaskId.NILAI_KLARIFIKASI, penjelasanCukup=False, tindakLanjutSelesai=False)
    matters.decide(
        nomor,
        TaskId.RENCANA_PEMERIKSAAN,
        daftarPermintaan=[],
        pihakDimintaKeterangan=[P.SAKSI],
        pihakDipanggil=list(dipanggil),
    )
    matters.answer(nomor, J.PERMINTAAN_KETERANGAN, P.SAKSI)
    return nomor


@pytest.mark.aturan("REG-E-05", "D-14", "TELAAH-35", "TELAAH-36")
def test_three_hearings_missed_come_to_a_letter_to_the_police(matters: Matters) -> None:
    """Each summons has its own hearing and lasts until it; an excuse costs none. The letter names no Pelapor."""
    nomor = _examined(matters, P.TERLAPOR, identitas_dirahasiakan=True)
    hearings = [_summon(matters, nomor, P.TERLAPOR, 20)]
    excused = matters.await_request(nomor, J.PANGGILAN_1, P.TERLAPOR)
    assert (excused.waktu_hadir, excused.batas and excused.batas.date()) == (hearings[0], hearings[0].date())
    matters.answer(nomor, J.PANGGILAN_1, P.TERLAPOR, N.TIDAK_HADIR_SAH, "Dirawat di rumah sakit.")
    matters.decide(nomor, TaskId.NILAI_KETIDAKHADIRAN, tindakLanjutPanggilan="JADWAL_BARU")
    matters.settle()
    assert len(letters(matters, nomor, S.PANGGILAN)) == 1  # the hearing that was excused is not named again
    hearings = []
    for ke in (1, 2, 3):
        hearings.append(_summon(matters, nomor, P.TERLAPOR, 15))
        again = matters.await_request(nomor, JenisPermintaan[f"PANGGILAN_{ke}"], P.TERLAPOR)
        assert again.batas is not None
        assert again.batas.date() == hearings[-1].date()
        matters.decide(nomor, TaskId.NILAI_KETIDAKHADIRAN, tindakLanjutPanggilan="PANGGIL_LAGI")
        assert matters.pace.now().date() > hearings[-1].date()
    matters.decide(nomor, TaskId.PUTUSKAN_PENGHADIRAN_PAKSA, mintaPenghadiranPaksa=True)
    matters.await_task(nomor, TaskId.TETAPKAN_TEMUAN)
    (letter,) = letters(matters, nomor, S.PERMINTAAN_BANTUAN_KEPOLISIAN)
    assert letter.penerima.email == "persuratan@kepolisian.example"
    assert letter.penandatangan is not None
    text = text_of(letter)
    called = letters(matters, nomor, S.PANGGILAN)
    assert len(called) == 4
    assert called[0].nomor not in text
    assert all(s.nomor in text for s in called[1:])
    assert "Pasal 31 Undang-Undang Nomor 37 Tahun 2008" in text
    assert "Melati" not in text
    with matters.app.uow() as uow:
        (konsep,) = uow.konsep.find(id_naskah=str(letter.id_naskah))
        assert None not in {konsep.penyusun, konsep.pemeriksa, konsep.penandatangan}
    matters.withdraw(nomor)


@pytest.mark.aturan("REG-E-01", "TELAAH-37")
def test_others_are_summoned_too_and_the_next_round_begins_afresh(matters: Matters) -> None:
    """The superior, who cannot be brought by force, stays away thrice; the witness comes; nothing is carried over."""
    nomor = _examined(matters, P.ATASAN_TERLAPOR, P.SAKSI)
    day = _summon(matters, nomor, P.SAKSI, 30).date()
    for ke in (1, 2, 3):
        _summon(matters, nomor, P.ATASAN_TERLAPOR, 5)
        matters.await_request(nomor, JenisPermintaan[f"PANGGILAN_{ke}"], P.ATASAN_TERLAPOR)
        matters.decide(nomor, TaskId.NILAI_KETIDAKHADIRAN, tindakLanjutPanggilan="PANGGIL_LAGI")
    to_superior = [s for s in letters(matters, nomor, S.PANGGILAN) if s.kepada is P.ATASAN_TERLAPOR]
    assert len(to_superior) == 3
    assert not any("Kepolisian" in text_of(s) for s in to_superior)
    assert matters.task(nomor, TaskId.PUTUSKAN_PENGHADIRAN_PAKSA) is None
    witness = matters.await_request(nomor, J.PANGGILAN_1, P.SAKSI)
    _come(matters, witness, day)
    with matters.transaction() as uow:
        isi = {"ringkasan": "Tertunda.", "bukti": [{"jenis": "DOKUMEN", "uraian": "Buku register"}]}
        petugas.catat_isi(uow, nomor, "pemeriksaan", isi)
    matters.decide(nomor, TaskId.TETAPKAN_TEMUAN, kesimpulan="TIDAK_DITEMUKAN")
    matters.answer(nomor, J.TANGGAPAN_PELAPOR, P.PELAPOR, N.BERALASAN)
    matters.decide(nomor, TaskId.NILAI_TANGGAPAN, pemeriksaanUlang=True)
    matters.decide(nomor, TaskId.RENCANA_PEMERIKSAAN)
    assert matters.task(nomor, TaskId.TETAPKAN_TEMUAN)
    with matters.app.uow() as uow:
        assert len(uow.permintaan.find(nomor_berkas=nomor, jenis=J.PERMINTAAN_KETERANGAN)) == 1
        assert len(uow.permintaan.find(nomor_berkas=nomor, kepada=P.SAKSI)) == 2
    matters.withdraw(nomor)


def _come(matters: Matters, asked: Permintaan, day: date) -> None:
    """Who was summoned comes on the day of the hearing."""
    matters.until_day(day)
    with matters.transaction() as uow:
        masuk = jawaban.JawabanMasuk(asked.kepada, N.HADIR, CaraJawaban.LANGSUNG, "Menerangkan urutan penerbitan.")
        jawaban.jawab(uow, asked.id, masuk)
    matters.settle()
