"""Konsiliasi and mediasi on the real broker: what the letters say of them, to whom, and when."""

from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.tahap import AlasanDilewati, Tahap
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.stories import officers
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.ports import UnitOfWork
from tests.process.telling import Told

S, P, J = JenisSurat, Pihak, JenisPermintaan
BALAI = "Balai Warga Teladan, Jalan Melati Nomor 8, Kota Teladan"
ANGGOTA = officers.second("anggota-ombudsman")


def _letters(uow: UnitOfWork, nomor: str, jenis: JenisSurat) -> list[Surat]:
    return uow.surat.find(nomor_berkas=nomor, jenis=jenis)


def _text(surat: Surat) -> str:
    return surat.halaman.model_dump_json()


@pytest.mark.aturan("PKS-4.6b-01", "PKS-4.6c-01", "TELAAH-08")
def test_minutes_name_place_day_and_signers_and_were_sent_to_be_signed(stage: Stage, told: Told) -> None:
    """What a party is asked to sign is what is issued: place and day of the meeting, not of the drafting."""
    nomor = told.outcomes["konsiliasi-sesudah-lahp"].nomor
    with stage.app.uow() as uow:
        (ba,) = uow.berita_acara.find(nomor_berkas=nomor)
        assert ba.naskah is not None
        pembuka = f"bertempat di {BALAI}, telah dilaksanakan konsiliasi"
        for undangan in _letters(uow, nomor, S.UNDANGAN_KONSILIASI):
            assert f'["Tempat","{BALAI}"]' in _text(undangan)
        diminta = _letters(uow, nomor, S.PERMINTAAN_TANDA_TANGAN)
        assert {s.kepada for s in diminta} == {P.PELAPOR, P.TERLAPOR}
        akhir = _letters(uow, nomor, S.BERITA_ACARA_KONSILIASI)
        assert {s.kepada for s in akhir} == {P.PELAPOR, P.TERLAPOR, P.ITJEN, P.OMBUDSMAN}
        assert {(s.nomor, s.tanggal) for s in akhir} == {(ba.nomor, ba.tanggal)}
        for surat in diminta:
            assert surat.halaman.lampiran == "1 (satu) berkas"
            assert surat.halaman.lampiran_blok[1:] == akhir[0].halaman.blok
        assert pembuka in _text(akhir[0])
        assert akhir[0].tanggal > ba.naskah.waktu.date()
        tanda = akhir[0].halaman.penandatangan
        assert [t.nama for t in tanda] == [
            "Warga Contoh Sebelas",
            "Kepala Balai",
            f"Pegawai Contoh {ANGGOTA}, Anggota Ombudsman Republik Indonesia",
        ]
        assert all(t.tanggal.startswith("ditandatangani ") for t in tanda)


@pytest.mark.aturan("PKS-4.3-01", "C-13", "REG-K-03", "TELAAH-04")
def test_konsiliasi_after_the_lahp_ends_on_the_day_that_was_agreed_on(stage: Stage, told: Told) -> None:
    nomor = told.outcomes["konsiliasi-sesudah-lahp"].nomor
    with stage.app.uow() as uow:
        tahap = [(r.tahap, r.alasan_dilewati) for r in uow.riwayat_tahap.find(nomor_berkas=nomor)]
        assert tahap[2:] == [
            (Tahap.KONSILIASI, AlasanDilewati.TAHAP_LAIN_LEBIH_TEPAT),
            (Tahap.LAHP, None),
            (Tahap.KONSILIASI, None),
        ]
        (ba,) = uow.berita_acara.find(nomor_berkas=nomor)
        (asked,) = uow.permintaan.find(nomor_berkas=nomor, jenis=J.PELAKSANAAN_KESEPAKATAN)
        assert ba.naskah is not None
        assert asked.batas is not None
        assert asked.batas.date() == ba.naskah.batas_pelaksanaan
        assert asked.tanggal_diterima is not None
        assert asked.batas.date() - asked.tanggal_diterima > timedelta(days=30)


@pytest.mark.aturan("PKS-4.6b-01", "PKS-4.8a-01", "TELAAH-72")
@pytest.mark.parametrize(
    ("cerita", "invited", "words"),
    [
        ("konsiliasi-sesudah-lahp", {P.PELAPOR, P.TERLAPOR}, "Balai Warga dipakai untuk pemungutan suara."),
        ("tanpa-jadwal", {P.PELAPOR, P.TERLAPOR, P.ITJEN}, "Terlapor tidak lagi bersedia bertemu."),
    ],
)
def test_all_who_were_invited_are_told_that_the_meeting_is_not_held(
    stage: Stage, told: Told, cerita: str, invited: set[Pihak], words: str
) -> None:
    with stage.app.uow() as uow:
        surat = _letters(uow, told.outcomes[cerita].nomor, S.PERUBAHAN_PERTEMUAN)
        assert {s.kepada for s in surat} == invited
        assert all(words in _text(s) for s in surat)


@pytest.mark.aturan("PKS-4.6a-02", "PKS-4.6d-01", "TELAAH-09")
@pytest.mark.parametrize(
    ("cerita", "words"),
    [
        ("tanpa-pertemuan", "tidak dijawab sampai batas waktunya, oleh Pelapor"),
        ("kesepakatan-diingkari", "tidak dijawab sampai batas waktunya, oleh Terlapor"),
        ("petugas-lambat", "Berita acara tidak ditandatangani oleh Terlapor, sehingga tidak sah"),
        ("tanpa-jadwal", "Waktu dan tempat pertemuan tidak disepakati, atau pertemuan dibatalkan"),
    ],
)
def test_parties_and_itjen_are_told_why_nothing_came_of_it(stage: Stage, told: Told, cerita: str, words: str) -> None:
    with stage.app.uow() as uow:
        surat = _letters(uow, told.outcomes[cerita].nomor, S.PEMBERITAHUAN_TIDAK_TERCAPAI)
        terakhir = surat[-3:]
        assert {s.kepada for s in terakhir} == {P.PELAPOR, P.TERLAPOR, P.ITJEN}
        assert all(words in _text(s) for s in terakhir), [_text(s) for s in terakhir]


@pytest.mark.aturan("PKS-4.6a-02", "TELAAH-70")
def test_the_first_refusal_ends_the_waiting_for_the_other(stage: Stage, told: Told) -> None:
    nomor = told.outcomes["tanpa-pertemuan"].nomor
    with stage.app.uow() as uow:
        asked = {p.kepada: p.status for p in uow.permintaan.find(nomor_berkas=nomor, jenis=J.PERSETUJUAN_KONSILIASI)}
    assert asked == {P.PELAPOR: StatusPermintaan.DIJAWAB, P.TERLAPOR: StatusPermintaan.BATAL}


@pytest.mark.aturan("PKS-4.6c-01")
def test_minutes_that_were_not_signed_take_no_number(stage: Stage, told: Told) -> None:
    nomor = told.outcomes["petugas-lambat"].nomor
    with stage.app.uow() as uow:
        refused, signed = uow.berita_acara.find(nomor_berkas=nomor)
        assert (refused.sah, refused.nomor) == (False, None)
        assert signed.sah
        assert signed.nomor is not None
        assert _letters(uow, nomor, S.BERITA_ACARA_KONSILIASI) == []


@pytest.mark.aturan("PKS-4.8b-02", "TELAAH-11")
def test_others_with_an_interest_are_served_one_by_one(stage: Stage, told: Told) -> None:
    nomor = told.outcomes["mediasi-berhasil"].nomor
    with stage.app.uow() as uow:
        surat = _letters(uow, nomor, S.BERITA_ACARA_MEDIASI)
        lain = [s for s in surat if s.kepada is P.PIHAK_LAIN]
        assert {(s.penerima.nama, s.penerima.email) for s in lain} == {
            ("Direktur", "mitra@contoh.example"),
            ("Kepala Dinas", "dinas@contoh.example"),
        }
        assert {s.kepada for s in surat} == {P.PELAPOR, P.TERLAPOR, P.ITJEN, P.OMBUDSMAN, P.PIHAK_LAIN}
        assert len({s.nomor for s in surat}) == 1
        assert all(s.tanggal_diterima is not None for s in surat)


@pytest.mark.aturan("PKS-4.8b-01", "TELAAH-77")
def test_nobody_is_asked_to_sign_what_the_ombudsman_would_not(stage: Stage, told: Told) -> None:
    nomor = told.outcomes["ombudsman-tidak-menandatangani"].nomor
    with stage.app.uow() as uow:
        surat = _letters(uow, nomor, S.PEMBERITAHUAN_TIDAK_TERCAPAI)
        assert {s.kepada for s in surat} == {P.PELAPOR, P.TERLAPOR, P.ITJEN}
        assert all("tidak ditandatangani oleh Ombudsman, sehingga tidak sah" in _text(s) for s in surat)
        assert uow.permintaan.find(nomor_berkas=nomor, jenis=J.TANDA_TANGAN_MEDIASI) == []
        assert _letters(uow, nomor, S.BERITA_ACARA_MEDIASI) == []


@pytest.mark.aturan("PKS-4.6c-01", "PKS-4.6d-01")
def test_minutes_of_no_agreement_are_signed_and_sent_and_the_lahp_follows(stage: Stage, told: Told) -> None:
    """Nobody is told besides that nothing came of it: the letters of that are those of the mediasi."""
    nomor = told.outcomes["ombudsman-tidak-menandatangani"].nomor
    with stage.app.uow() as uow:
        surat = _letters(uow, nomor, S.BERITA_ACARA_KONSILIASI)
        assert {s.kepada for s in surat} == {P.PELAPOR, P.TERLAPOR, P.ITJEN, P.OMBUDSMAN}
        assert all("para pihak tidak mencapai kesepakatan" in _text(s).lower() for s in surat)
        tahap = [r.tahap for r in uow.riwayat_tahap.find(nomor_berkas=nomor)]
        assert tahap[tahap.index(Tahap.KONSILIASI) + 1] == Tahap.LAHP
        assert len(_letters(uow, nomor, S.PEMBERITAHUAN_TIDAK_TERCAPAI)) == 3
