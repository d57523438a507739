"""Answers in time that were entered late, and receipts that were corrected: what counts, and who hears of it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.pemeriksaan.berita_acara import HasilPertemuan, JenisBeritaAcara
from pksbpmn.domain.pemeriksaan.tindakan import HasilTindakan, StatusTindakan, SumberTindakan
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import ErrorCode, MessageName
from pksbpmn.stories.deeds import SIGNED
from pksbpmn.usecases.berkas.putaran import awal_putaran
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.pemeriksaan import berita_acara, tindakan
from pksbpmn.usecases.pemeriksaan.tindakan import TindakanMasuk
from pksbpmn.usecases.permintaan import jawaban, permintaan, susulan
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk
from pksbpmn.usecases.permintaan.susulan import AkibatSusulan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import ask, bpmn_error, entries, entry, messages, missed, notices, refused
from tests.unit.usecases.contents import meet, pemeriksaan_ditemukan, summon_witness, up_to_rekomendasi, write

J = JenisPermintaan
DUE = date(2026, 3, 16)
"""Of a klarifikasi that was received on 2 March."""


def _answer(diterima: date | None, pegawai: str | None = "700001") -> JawabanMasuk:
    return JawabanMasuk(
        Pihak.TERLAPOR, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, "Berkas sudah selesai.", None, diterima, pegawai
    )


@pytest.mark.aturan("TELAAH-21")
def test_an_answer_of_the_last_day_entered_later_is_in_time_and_asks_an_officer(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    id_permintaan = missed(uow, nomor, clock)
    kept = jawaban.jawab(uow, id_permintaan, _answer(DUE))
    assert (kept.diterima, kept.dicatat, kept.dicatat_oleh, kept.terlambat) == (DUE, clock.now(), "700001", False)
    assert uow.permintaan.get(id_permintaan).status is StatusPermintaan.DIJAWAB
    (pesan,) = messages(uow, MessageName.JAWABAN_SUSULAN_DIMULAI)
    assert (pesan.kunci, pesan.variabel["nomorBerkas"]) == (id_permintaan, nomor)
    assert (pesan.variabel["permintaanDijawab"], pesan.variabel["tanggalJawaban"]) == ("KLARIFIKASI_1", "2026-03-16")
    assert messages(uow, MessageName.JAWABAN_DITERIMA) == []
    assert [n.perihal for n in notices(uow)] == [f"Jawaban susulan: {nomor}"]
    assert entry(uow, "jawaban-diterima").rincian["dicatat_oleh"] == "700001"


def test_an_answer_of_the_day_after_is_late_whoever_enters_it(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    id_permintaan = missed(uow, nomor, clock)
    assert jawaban.jawab(uow, id_permintaan, _answer(DUE + timedelta(days=1))).terlambat
    assert uow.permintaan.get(id_permintaan).status is StatusPermintaan.LEWAT
    assert messages(uow, MessageName.JAWABAN_SUSULAN_DIMULAI) == []


@pytest.mark.parametrize("hari", [date(2026, 3, 1), date(2026, 3, 18)])
def test_an_impossible_day_of_an_answer_is_refused(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, hari: date
) -> None:
    id_permintaan = missed(uow, nomor, clock)
    with refused(
        f"Tanggal jawaban diterima ({hari.isoformat()}) tidak mungkin: diminta 2026-03-02 dan hari ini 2026-03-17.",
        "Isi tanggal di antara keduanya.",
    ):
        jawaban.jawab(uow, id_permintaan, _answer(hari))
    assert uow.jawaban.find() == []


def test_nobody_but_an_officer_dates_an_answer_back(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    id_permintaan = missed(uow, nomor, clock)
    with refused(
        "Jawaban yang diterima sebelum hari ini dicatat oleh petugas yang menerimanya.",
        "Petugas itu mencatatnya dengan akunnya sendiri.",
    ):
        jawaban.jawab(uow, id_permintaan, _answer(DUE, None))
    with refused("Pegawai disebut dengan nomor pegawainya (angka)."):
        jawaban.jawab(uow, id_permintaan, _answer(DUE, "Budi"))
    assert uow.jawaban.find() == []


@pytest.mark.aturan("REG-E-04")
def test_the_waiver_is_struck_and_the_lahp_does_not_say_it_any_more(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    missed(uow, nomor, clock)
    clock.set(date(2026, 3, 2))
    id_permintaan = missed(uow, nomor, clock, J.KLARIFIKASI_2)
    permintaan.catat_klarifikasi_tidak_dijawab(uow, nomor)
    up_to_rekomendasi(uow, nomor)
    said = "dianggap tidak menggunakan haknya untuk menjawab"
    assert said in text_of(surat.terbitkan(uow, nomor, JenisSurat.LAHP, Pihak.TERLAPOR))
    kept = jawaban.jawab(uow, id_permintaan, _answer(DUE))
    waived, struck = uow.hak_menjawab.find(nomor_berkas=nomor)
    assert (waived.digunakan, struck.digunakan) == (False, True)
    assert (struck.id_jawaban, struck.menggantikan) == (kept.id, waived.id)
    assert entry(uow, "hak-menjawab-dipulihkan").rincian["menggantikan"] == waived.id
    assert said not in text_of(surat.terbitkan(uow, nomor, JenisSurat.LAHP, Pihak.TERLAPOR))
    assert "Berkas sudah selesai." in text_of(surat.terbitkan(uow, nomor, JenisSurat.LAHP, Pihak.TERLAPOR))


def test_who_answered_the_first_request_in_time_waives_nothing_with_the_second(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    jawaban.jawab(uow, missed(uow, nomor, clock), _answer(DUE))
    permintaan.catat_klarifikasi_tidak_dijawab(uow, nomor)
    assert uow.hak_menjawab.find() == []
    assert "hak-menjawab-tidak-digunakan" not in entries(uow)


@pytest.mark.parametrize(
    ("jenis", "boleh"),
    [
        (J.KLARIFIKASI_1, {AkibatSusulan.BUKTI, AkibatSusulan.SELESAI}),
        (J.TINDAK_LANJUT_LAHP, {AkibatSusulan.BUKTI, AkibatSusulan.SELESAI}),
        (J.PELAKSANAAN_REKOMENDASI, {AkibatSusulan.BUKTI, AkibatSusulan.SELESAI}),
        (J.PERMINTAAN_DATA, {AkibatSusulan.BUKTI}),
    ],
)
def test_only_what_the_law_allows_may_follow(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, jenis: JenisPermintaan, boleh: set[AkibatSusulan]
) -> None:
    id_permintaan = missed(uow, nomor, clock, jenis)
    for akibat in AkibatSusulan:
        if akibat in boleh:
            susulan.periksa(uow, id_permintaan, akibat)
            continue
        with bpmn_error(
            ErrorCode.AKIBAT_TIDAK_BERLAKU, f"Akibat {akibat} tidak berlaku untuk {jenis} pada keadaan ini."
        ):
            susulan.periksa(uow, id_permintaan, akibat)


@pytest.mark.aturan("TELAAH-21")
@pytest.mark.parametrize(
    ("jenis", "sumber"),
    [(J.TINDAK_LANJUT_LAHP, SumberTindakan.LAHP), (J.PELAKSANAAN_REKOMENDASI, SumberTindakan.REKOMENDASI)],
)
def test_nothing_ends_as_carried_out_by_an_answer_while_an_action_is_open(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, jenis: JenisPermintaan, sumber: SumberTindakan
) -> None:
    """Attack: one examiner dates an answer back and lets the complaint end with every action open."""
    up_to_rekomendasi(uow, nomor)
    id_permintaan = missed(uow, nomor, clock, jenis)
    belum = [t.urutan for t in tindakan.daftar(uow, nomor) if t.sumber is sumber]
    for urutan in belum:
        with bpmn_error(
            ErrorCode.AKIBAT_TIDAK_BERLAKU, f"Akibat SELESAI tidak berlaku untuk {jenis} pada keadaan ini."
        ):
            susulan.periksa(uow, id_permintaan, AkibatSusulan.SELESAI)
        selesai = TindakanMasuk(HasilTindakan(StatusTindakan.SELESAI))
        tindakan.catat(uow, nomor, sumber, urutan, selesai, pegawai="700001")
    assert belum
    susulan.periksa(uow, id_permintaan, AkibatSusulan.SELESAI)


def test_the_answer_also_answers_the_request_that_asked_again(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    first = missed(uow, nomor, clock)
    second = ask(uow, nomor, J.KLARIFIKASI_2, Pihak.TERLAPOR)
    jawaban.jawab(uow, first, _answer(DUE))
    susulan.periksa(uow, first, AkibatSusulan.GANTIKAN)
    susulan.gantikan(uow, first)
    assert uow.permintaan.get(second).status is StatusPermintaan.DIJAWAB
    (pesan,) = messages(uow, MessageName.JAWABAN_DITERIMA)
    assert (pesan.kunci, pesan.variabel) == (second, {"nilaiJawaban": "DIJAWAB"})
    assert [j.isi for j in uow.jawaban.find(id_permintaan=second)] == ["Berkas sudah selesai."]
    susulan.gantikan(uow, first)  # nothing waits any more
    assert len(messages(uow, MessageName.JAWABAN_DITERIMA)) == 1


@pytest.mark.aturan("TELAAH-79", "TELAAH-81")
def test_a_complaint_deemed_withdrawn_is_opened_again_for_data_that_came_in_time(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """It goes on in the round that it was in; who had a letter about it is told how it ends."""
    surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.ITJEN)
    id_permintaan = ask(uow, nomor, J.KELENGKAPAN, Pihak.PELAPOR)
    clock.set(date(2026, 4, 3))
    permintaan.catat_lewat(uow, id_permintaan)
    lapor.tutup(uow, nomor, Akhir.DIANGGAP_DICABUT)
    masuk = JawabanMasuk(
        Pihak.PELAPOR, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, "Ini KTP saya.", None, date(2026, 4, 1), "700001"
    )
    jawaban.jawab(uow, id_permintaan, masuk)
    susulan.periksa(uow, id_permintaan, AkibatSusulan.BUKA_KEMBALI)
    lapor.buka_kembali(uow, nomor)
    berkas = uow.berkas.get(nomor)
    assert (berkas.akhir, berkas.ditutup) == (None, None)
    assert entry(uow, "laporan-dibuka-kembali").rincian == {"akhir_semula": "DIANGGAP_DICABUT"}
    first, again = messages(uow, MessageName.LAPORAN_DITERIMA)
    assert first.variabel | {"dibukaKembali": True, "kepadaPembukaan": ["ITJEN"]} == again.variabel
    assert awal_putaran(uow, nomor) == []
    assert (first.segera, again.segera) == (True, False)


@pytest.mark.aturan("TELAAH-113")
@pytest.mark.parametrize("dikabari", [(Pihak.PELAPOR,), (Pihak.PELAPOR, Pihak.TERLAPOR)])
def test_who_was_told_that_he_withdrew_is_told_that_this_fell_away(
    uow: UnitOfWork, nomor: str, dikabari: tuple[Pihak, ...]
) -> None:
    """UU 37/2008 Pasal 25(4): the letter that said so stands no more; others heard nothing and are told nothing."""
    lapor.tutup(uow, nomor, Akhir.DIANGGAP_DICABUT)
    for kepada, jenis in zip(dikabari, (JenisSurat.DIANGGAP_DICABUT, JenisSurat.PEMBERITAHUAN_PENUTUPAN), strict=False):
        surat.terbitkan(uow, nomor, jenis, kepada)
    assert lapor.buka_kembali(uow, nomor) == dikabari
    for kepada in dikabari:
        teks = text_of(surat.terbitkan(uow, nomor, JenisSurat.PEMBUKAAN_KEMBALI, kepada))
        assert f"nomor {nomor} dianggap dicabut. Pemberitahuan itu tidak berlaku lagi" in teks
        assert "telah kami terima sebelum batas waktunya" in teks
        assert ("yang sama. Saudara tidak perlu menyampaikan laporan baru." in teks) is (kepada is Pihak.PELAPOR)


def test_a_signature_given_in_time_and_entered_late_is_one(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    write(uow, nomor, "konsiliasi")
    meet(uow, nomor)
    berita_acara.susun(uow, nomor, JenisBeritaAcara.KONSILIASI, HasilPertemuan.SEPAKAT)
    id_permintaan = missed(uow, nomor, clock, J.TANDA_TANGAN_KONSILIASI)
    batas = uow.permintaan.get(id_permintaan).batas
    assert batas is not None
    signed = JawabanMasuk(
        Pihak.TERLAPOR, NilaiJawaban.DITANDATANGANI, CaraJawaban.TERTULIS, "x", None, batas.date(), "700001"
    )
    jawaban.jawab(uow, id_permintaan, replace(signed, lampiran=(SIGNED,)))
    assert [t.pihak for t in uow.tanda_tangan.find()] == [Pihak.TERLAPOR]
    assert messages(uow, MessageName.JAWABAN_DITERIMA) == []


@pytest.mark.aturan("TELAAH-107", "REG-L-04")
@pytest.mark.parametrize(("nilai", "bukti"), [(NilaiJawaban.BERALASAN, True), (NilaiJawaban.MENERIMA, False)])
def test_reasons_given_in_time_and_entered_late_are_evidence(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, nilai: NilaiJawaban, *, bukti: bool
) -> None:
    """POR 48/2020 Pasal 25(5b): received on day 13, entered on day 16; the LAHP that is written then holds them."""
    pemeriksaan_ditemukan(uow, nomor)
    id_permintaan = ask(uow, nomor, J.TANGGAPAN_PELAPOR, Pihak.PELAPOR)
    clock.set(date(2026, 3, 18))
    permintaan.catat_lewat(uow, id_permintaan)
    masuk = JawabanMasuk(
        Pihak.PELAPOR, nilai, CaraJawaban.TERTULIS, "Kuitansi saya lengkap.", None, date(2026, 3, 15), "700001"
    )
    jawaban.jawab(uow, id_permintaan, masuk)
    susulan.periksa(uow, id_permintaan, AkibatSusulan.BUKTI)
    assert [m.kunci for m in messages(uow, MessageName.JAWABAN_SUSULAN_DIMULAI)] == [id_permintaan]
    semua = [(b.jenis, b.uraian) for b in uow.bukti.find(nomor_berkas=nomor)]
    assert (("KETERANGAN", "Kuitansi saya lengkap.") in semua) is bukti
    up_to_rekomendasi(uow, nomor)
    lahp = text_of(surat.terbitkan(uow, nomor, JenisSurat.LAHP, Pihak.TERLAPOR))
    assert ("Kuitansi saya lengkap." in lahp) is bukti


@pytest.mark.aturan("TELAAH-121")
def test_whose_request_falls_away_when_a_late_entry_ends_the_complaint_is_told(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """UU 37/2008 Pasal 31, 38(2): as of a withdrawal; the witness need not come, the superior owes no report."""
    id_permintaan = missed(uow, nomor, clock)
    up_to_rekomendasi(uow, nomor)
    summon_witness(uow, nomor)
    dipanggil = ask(uow, nomor, J.PANGGILAN_1, Pihak.SAKSI)
    surat.terbitkan(uow, nomor, JenisSurat.PANGGILAN, Pihak.SAKSI, dipanggil)
    surat.terbitkan(uow, nomor, JenisSurat.LAHP, Pihak.ATASAN_TERLAPOR)
    jawaban.jawab(uow, id_permintaan, _answer(DUE))
    susulan.selesaikan(uow, id_permintaan)
    (pesan,) = messages(uow, MessageName.TAHAP_DIPUTUS_ULANG)
    assert {Pihak.ATASAN_TERLAPOR, Pihak.SAKSI} <= set(pesan.variabel["kepadaPenutupan"])
    lapor.batalkan_permintaan(uow, nomor)
    lapor.tutup(uow, nomor, Akhir(pesan.variabel["akhir"]))
    assert uow.permintaan.get(dipanggil).status is StatusPermintaan.BATAL
    for p in (Pihak.ATASAN_TERLAPOR, Pihak.SAKSI):
        terbit = surat.terbitkan(uow, nomor, JenisSurat.PEMBERITAHUAN_PENUTUPAN, p)
        assert "Saudara tidak perlu menyampaikan apa pun lagi." in text_of(terbit)


@pytest.mark.aturan("TELAAH-140")
def test_who_read_that_the_rekomendasi_was_not_carried_out_is_told_that_it_was(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """UU 37/2008 Pasal 38(2), 38(4): the report was there in time; DPR, the President and the public read the end."""
    up_to_rekomendasi(uow, nomor)
    diminta = ask(uow, nomor, J.PELAKSANAAN_REKOMENDASI, Pihak.ATASAN_TERLAPOR)
    clock.set(date(2026, 5, 3))
    permintaan.catat_lewat(uow, diminta)
    pembaca = {
        Pihak.DPR: (JenisSurat.LAPORAN_DPR, "Pemberitahuan ini menyusul laporan kami kepada Saudara"),
        Pihak.PRESIDEN: (JenisSurat.LAPORAN_PRESIDEN, "Pemberitahuan ini menyusul laporan kami kepada Saudara"),
        Pihak.PUBLIK: (JenisSurat.PUBLIKASI, "Pengumuman ini menyusul publikasi kami"),
    }
    for p, (jenis, _) in pembaca.items():
        surat.terbitkan(uow, nomor, jenis, p)
    masuk = JawabanMasuk(
        Pihak.ATASAN_TERLAPOR, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, "Sudah.", None, date(2026, 4, 20), "700001"
    )
    jawaban.jawab(uow, diminta, masuk)
    susulan.selesaikan(uow, diminta)
    (pesan,) = messages(uow, MessageName.TAHAP_DIPUTUS_ULANG)
    assert set(pembaca) <= set(pesan.variabel["kepadaPenutupan"])
    lapor.tutup(uow, nomor, Akhir(pesan.variabel["akhir"]))
    for p, (_, kata) in pembaca.items():
        teks = text_of(surat.terbitkan(uow, nomor, JenisSurat.PEMBERITAHUAN_PENUTUPAN, p))
        assert "telah melaksanakan Rekomendasi" in teks
        assert kata in teks
