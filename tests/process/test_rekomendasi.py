"""LAHP and Rekomendasi on the real broker: served at once, watched for fourteen days, published after sixty."""

from datetime import date

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.domain.tenggat.kalender import BUKA, JAKARTA, TUTUP
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.ports import UnitOfWork
from tests.process.telling import Told

S, P, J = JenisSurat, Pihak, JenisPermintaan


def _signed_on_the_day_it_left(uow: UnitOfWork, nomor: str, jenis: JenisSurat) -> dict[Pihak, Surat]:
    surat = {s.kepada: s for s in uow.surat.find(nomor_berkas=nomor, jenis=jenis)}
    naskah = uow.naskah.newest(nomor_berkas=nomor, jenis=jenis)
    ditandatangani = uow.konsep.find(id_naskah=naskah.id)[-1].ditandatangani
    assert ditandatangani is not None
    assert {s.tanggal for s in surat.values()} == {ditandatangani.date()}
    return surat


@pytest.mark.aturan("D-20", "PKS-4.9a-01", "TELAAH-105")
def test_the_superior_is_served_when_the_ketua_has_signed(stage: Stage, told: Told) -> None:
    """Coordination stands beside it: all three letters have left before Itjen has answered; his carries his term."""
    nomor = told.outcomes["rekomendasi-tidak-dilaksanakan"].nomor
    with stage.app.uow() as uow:
        surat = _signed_on_the_day_it_left(uow, nomor, S.REKOMENDASI)
        assert set(surat) == {P.ATASAN_TERLAPOR, P.TERLAPOR, P.PELAPOR}
        (koordinasi,) = uow.permintaan.find(nomor_berkas=nomor, jenis=J.KOORDINASI_REKOMENDASI)
        (dijawab,) = uow.jawaban.find(id_permintaan=koordinasi.id)
        assert surat[P.ATASAN_TERLAPOR].tanggal < dijawab.dicatat.date()
        (diminta,) = uow.permintaan.find(nomor_berkas=nomor, jenis=J.PELAKSANAAN_REKOMENDASI)
        assert diminta.tanggal_diterima == surat[P.ATASAN_TERLAPOR].tanggal_diterima
        assert {p for p, s in surat.items() if s.id_permintaan == diminta.id} == {P.ATASAN_TERLAPOR}


@pytest.mark.aturan("PKS-4.7a-01", "TELAAH-46", "TELAAH-105")
def test_terlapor_gets_the_lahp_without_waiting_for_itjen(stage: Stage, told: Told) -> None:
    nomor = told.outcomes["rekomendasi-tidak-dilaksanakan"].nomor
    with stage.app.uow() as uow:
        surat = _signed_on_the_day_it_left(uow, nomor, S.LAHP)
        assert set(surat) == {P.ATASAN_TERLAPOR, P.TERLAPOR, P.PELAPOR}
        (koordinasi,) = uow.permintaan.find(nomor_berkas=nomor, jenis=J.KOORDINASI_LAHP)
        (dijawab,) = uow.jawaban.find(id_permintaan=koordinasi.id)
        assert surat[P.TERLAPOR].tanggal < dijawab.dicatat.date()
        (diminta,) = uow.permintaan.find(nomor_berkas=nomor, jenis=J.TINDAK_LANJUT_LAHP)
        assert {p for p, s in surat.items() if s.id_permintaan == diminta.id} == {P.TERLAPOR}


@pytest.mark.aturan("D-20", "TELAAH-83")
def test_the_office_is_told_who_has_not_received_the_rekomendasi(stage: Stage, told: Told) -> None:
    """Past half of the fourteen days and on the day after, while one of the receipts is not proven; else nobody is."""
    nomor = told.outcomes["petugas-lambat"].nomor
    with stage.app.uow() as uow:
        surat = _signed_on_the_day_it_left(uow, nomor, S.REKOMENDASI)
        mails = [k for k in uow.kiriman.find(nomor_berkas=nomor) if k.kunci.startswith("penyampaian-rekomendasi/")]
        separuh, sesudah = ((m.dibuat.date() - surat[P.TERLAPOR].tanggal).days for m in mails)
        assert (separuh in {7, 8}, sesudah) == (True, 15)
        tengah, akhir = (m.muatan.model_dump_json() for m in mails)
        assert "belum terbukti diterima oleh: atasan Terlapor, Terlapor, Pelapor." in tengah
        assert "14 hari kalender sejak ditandatangani (UU 37/2008 Pasal 37(3))" in tengah
        assert f"Rekomendasi melewati batas penyampaian: {nomor}" in akhir
        (lewat,) = uow.audit.find(nomor_berkas=nomor, peristiwa="penyampaian-rekomendasi-lewat")
        assert lewat.waktu.date() > date.fromisoformat(lewat.rincian["batas"])
        assert set(lewat.rincian["belum"]) == {P.ATASAN_TERLAPOR, P.TERLAPOR, P.PELAPOR}
        lain = told.outcomes["rekomendasi-tidak-dilaksanakan"].nomor
        assert not [k for k in uow.kiriman.find(nomor_berkas=lain) if k.kunci.startswith("penyampaian-rekomendasi/")]


@pytest.mark.aturan("D-21a", "D-22", "TELAAH-45")
def test_what_was_judged_early_is_judged_again_after_the_sixty_days(stage: Stage, told: Told) -> None:
    """A "sebagian" on an early answer publishes nothing: the superior has all of his time."""
    nomor = told.outcomes["kesepakatan-diingkari"].nomor
    with stage.app.uow() as uow:
        (diminta,) = uow.permintaan.find(nomor_berkas=nomor, jenis=J.PELAKSANAAN_REKOMENDASI)
        pertama, kedua, _ = uow.keputusan.find(nomor_berkas=nomor, elemen="nilai-pelaksanaan")
        assert diminta.batas is not None
        assert pertama.waktu < diminta.batas < kedua.waktu
        assert pertama.data["statusPelaksanaan"] == "SEBAGIAN"
        assert not uow.keputusan.find(nomor_berkas=nomor, elemen="putuskan-publikasi")
        assert not uow.surat.find(nomor_berkas=nomor, jenis=S.PUBLIKASI)


@pytest.mark.aturan("D-22", "REG-R-07", "TELAAH-45")
@pytest.mark.parametrize("cerita", ["rekomendasi-tidak-dilaksanakan", "petugas-lambat"])
def test_nothing_is_published_before_the_sixty_days_are_over(stage: Stage, told: Told, cerita: str) -> None:
    nomor = told.outcomes[cerita].nomor
    with stage.app.uow() as uow:
        (diminta,) = uow.permintaan.find(nomor_berkas=nomor, jenis=J.PELAKSANAAN_REKOMENDASI)
        publikasi = uow.surat.find(nomor_berkas=nomor, jenis=S.PUBLIKASI)
        assert diminta.batas is not None
        assert publikasi
        assert all(s.tanggal > diminta.batas.date() for s in publikasi)


@pytest.mark.aturan("C-09", "TELAAH-47")
def test_who_is_silent_is_reminded_three_times_in_office_hours(stage: Stage, told: Told) -> None:
    """The last time on the last working day; the letters say which reminder they are."""
    nomor = told.outcomes["rekomendasi-tidak-dilaksanakan"].nomor
    with stage.app.uow() as uow:
        (diminta,) = uow.permintaan.find(nomor_berkas=nomor, jenis=J.PELAKSANAAN_REKOMENDASI)
        assert diminta.tenggat is not None
        pengingat = [s for s in uow.surat.find(nomor_berkas=nomor, jenis=S.PENGINGAT) if s.id_permintaan == diminta.id]
        assert [s.tanggal for s in pengingat] == [p.date() for p in diminta.tenggat.pengingat]
        for surat, ke in zip(pengingat, ("pertama", "kedua", "terakhir"), strict=True):
            assert f"Surat ini merupakan pengingat {ke}." in surat.halaman.model_dump_json()
        kirim = {k.kunci: k.dibuat for k in uow.kiriman.find(nomor_berkas=nomor)}
        for surat in pengingat:
            saat = kirim[f"surat/{surat.id}"].astimezone(JAKARTA)
            assert BUKA <= saat.time() <= TUTUP
            assert uow.kalender.buka(saat.date())
