"""The agreement's own life and its yearly monitoring on the real broker: perjanjian.bpmn and monev.bpmn.

The agreements that end here are made for it; the one that the registry comes with stays in force.
"""

from datetime import date, timedelta
from typing import Any

import pytest
from dateutil.relativedelta import relativedelta

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.kiriman import Pemberitahuan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.monev.laporan_monev import MuatanMonev
from pksbpmn.domain.perjanjian.narahubung import PARA_PIHAK
from pksbpmn.domain.perjanjian.perjanjian import (
    NotaKesepahaman,
    Penandatangan,
    Perjanjian,
    StatusPerjanjian,
)
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import TaskId
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.berkas.berkas import muatan_dari
from pksbpmn.usecases.monev import monev
from pksbpmn.usecases.perjanjian import adendum, pengakhiran, perjanjian, perselisihan
from tests.outbox import in_outbox
from tests.process.matters import Matters


@pytest.fixture(scope="module")
def matters(stage: Stage) -> Matters:
    return Matters(stage)


def _make(matters: Matters, nama: str, tanggal: date, mou_berakhir: date | None) -> str:
    """An agreement with a MoU of its own, its process running; returns the number of its matter."""
    with matters.transaction() as uow:
        mou = NotaKesepahaman(
            id=f"mou-{nama}",
            nomor_kesatu=f"M/{nama}",
            nomor_kedua=f"ORI-MOU/{nama}",
            sebutan_lain=(),
            tanggal=tanggal,
            berakhir=mou_berakhir,
        )
        uow.nota_kesepahaman.add(mou)
        uow.perjanjian.add(
            Perjanjian(
                id=nama,
                nomor_kesatu=f"1/{nama}",
                nomor_kedua=f"2/{nama}",
                nomor_tercetak=(),
                tanggal=tanggal,
                tempat="Kota Teladan",
                penandatangan=tuple(
                    Penandatangan(pihak=p, nama=f"Pimpinan {p}", jabatan=f"Pimpinan {p}", dasar="Surat contoh")
                    for p in PARA_PIHAK
                ),
                id_mou=mou.id,
                status=StatusPerjanjian.BERLAKU,
            )
        )
        nomor = perjanjian.mulai(uow, nama)
        assert perjanjian.mulai(uow, nama) == nomor
        return nomor


@pytest.fixture(scope="module")
def urusan(matters: Matters) -> str:
    """An agreement whose anniversary comes in twenty days."""
    hari = matters.stage.now().date()
    return _make(matters, "uji-hidup", hari + timedelta(days=20) - relativedelta(years=1), hari + timedelta(days=400))


@pytest.mark.aturan("PKS-12-01", "NASKAH-28")
def test_adendum_is_in_force_when_both_parties_agree(matters: Matters, urusan: str) -> None:
    """One is agreed to, numbered, and sent to both; one is not."""
    assert urusan
    with matters.transaction() as uow:
        satu, dua = (
            adendum.ajukan(
                uow, "uji-hidup", oleh=p, perihal="Kanal data", ketentuan_diubah="Pasal 5 ayat (4) ditambah kanal."
            )
            for p in (Pihak.OMBUDSMAN, Pihak.ITJEN)
        )
    matters.answer(satu, JenisPermintaan.PERSETUJUAN_ADENDUM, Pihak.ITJEN, NilaiJawaban.SETUJU)
    matters.answer(dua, JenisPermintaan.PERSETUJUAN_ADENDUM, Pihak.OMBUDSMAN, NilaiJawaban.TIDAK_SETUJU)
    matters.until(lambda: _end(matters, satu) is not None and _end(matters, dua) is not None, "kedua adendum")
    with matters.app.uow() as uow:
        usulan = {a.nomor_berkas: a for a in uow.adendum.find(id_perjanjian="uji-hidup")}
        surat = uow.surat.find(nomor_berkas=satu, jenis=JenisSurat.ADENDUM)
        assert usulan[satu].nomor_kedua == "2/uji-hidup/ADD-1"
        assert usulan[satu].disetujui == (Pihak.ITJEN, Pihak.OMBUDSMAN)
        assert usulan[dua].tanggal is None
        assert sorted(s.kepada for s in surat) == ["ITJEN", "OMBUDSMAN"]
    assert _end(matters, dua) == "TIDAK_DISETUJUI"


def _end(matters: Matters, nomor: str) -> str | None:
    with matters.app.uow() as uow:
        return uow.berkas.get(nomor).akhir


@pytest.mark.aturan("PKS-13-01")
def test_perselisihan_is_settled_by_deliberation_without_sanction(matters: Matters, urusan: str) -> None:
    """Once more, then mufakat; nothing but the record changes."""
    with matters.transaction() as uow:
        nomor = perselisihan.ajukan(uow, "uji-hidup", oleh=Pihak.ITJEN, pokok="Penafsiran Pasal 5.")
    matters.answer(nomor, JenisPermintaan.MUSYAWARAH, Pihak.OMBUDSMAN, NilaiJawaban.SETUJU)
    matters.await_task(nomor, TaskId.CATAT_HASIL_MUSYAWARAH)
    matters.pass_decision_limit(nomor, TaskId.CATAT_HASIL_MUSYAWARAH)
    matters.decide(nomor, TaskId.CATAT_HASIL_MUSYAWARAH, hasilMusyawarah="DIADAKAN_LAGI")
    matters.answer(nomor, JenisPermintaan.MUSYAWARAH, Pihak.OMBUDSMAN, NilaiJawaban.USUL_LAIN)
    matters.decide(nomor, TaskId.CATAT_HASIL_MUSYAWARAH, hasilMusyawarah="MUFAKAT")
    matters.until_ended(nomor)
    assert _end(matters, nomor) == "MUFAKAT"
    with matters.app.uow() as uow:
        assert uow.perselisihan.find(nomor_berkas=nomor)[0].hasil == "MUFAKAT"
        assert uow.perjanjian.get("uji-hidup").status is StatusPerjanjian.BERLAKU


@pytest.mark.aturan("PKS-11-01", "PKS-11-02", "D-24", "PKS-4.1-01", "NASKAH-25", "PERAN-07")
def test_late_yearly_monev_is_warned_of_and_reported(matters: Matters, urusan: str) -> None:
    """The anniversary opens it; late officers are reminded, a missed report is warned of; then it is there."""

    def opened() -> list[str]:
        with matters.app.uow() as uow:
            return [
                b.nomor
                for b in uow.berkas.find(jenis=JenisBerkas.MONEV)
                if muatan_dari(b, MuatanMonev).perjanjian == urusan
            ]

    matters.until(lambda: bool(opened()), "monev tahunan")
    nomor = opened()[0]
    matters.answer(nomor, JenisPermintaan.MASUKAN_MONEV, Pihak.ITJEN, isi="Kanal data perlu dipercepat.")
    matters.pass_decision_limit(nomor, TaskId.ISI_MASUKAN_MONEV)
    matters.until_day(matters.stage.now().date() + timedelta(days=61))
    with matters.transaction() as uow:
        diperingatkan = [m.kepada for m in in_outbox(uow, Pemberitahuan, nomor_berkas=nomor)]
        monev.catat_masukan(uow, nomor, "Balasan terlambat.", "Pengingat lebih awal.")
    assert sorted(set(diperingatkan)) == ["ITJEN", "OMBUDSMAN"]
    matters.decide(nomor, TaskId.ISI_MASUKAN_MONEV, masukanSelesai=True)
    matters.pass_decision_limit(nomor, TaskId.TANDATANGANI_MONEV)
    matters.decide(nomor, TaskId.TANDATANGANI_MONEV, laporanDitandatangani=True)
    matters.until(lambda: _end(matters, nomor) == "DILAPORKAN", "laporan monev")
    with matters.app.uow() as uow:
        laporan = uow.laporan_monev.find(nomor_berkas=nomor)[0]
        surat = uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.LAPORAN_MONEV)
        assert laporan.kendala == "Balasan terlambat."
        assert muatan_dari(uow.berkas.get(nomor), MuatanMonev).masukan_itjen == "Kanal data perlu dipercepat."
        assert uow.documents.get(laporan.hash_xlsx)[:2] == b"PK"
        assert len({s.nomor for s in surat}) == 1
        assert sorted(s.kepada for s in surat) == ["ITJEN", "OMBUDSMAN"]


@pytest.mark.aturan("PKS-11-01")
def test_monev_by_hand_without_input_of_itjen(matters: Matters) -> None:
    """Started by hand; Itjen stays silent; the report says so and is made all the same."""
    with matters.transaction() as uow:
        nomor = monev.buka(uow, None).nomor
    matters.decide(nomor, TaskId.ISI_MASUKAN_MONEV, masukanSelesai=True)
    matters.decide(nomor, TaskId.TANDATANGANI_MONEV, laporanDitandatangani=True)
    matters.until_ended(nomor)
    with matters.app.uow() as uow:
        assert muatan_dari(uow.berkas.get(nomor), MuatanMonev).masukan_itjen is None


@pytest.mark.aturan("PKS-6.1-01", "PKS-6.2-01", "PKS-7.1-01", "PKS-7.2-01", "D-25", "D-26", "C-20")
def test_perjanjian_ends_by_notice_or_with_its_mou(matters: Matters, urusan: str) -> None:
    """One MoU is extended and notice ends its agreement; others end with their MoU, even after a notice."""
    hari = matters.stage.now().date()
    tiga_bulan = hari + relativedelta(months=3)
    ikut_mou = _make(matters, "uji-mou", hari, hari + timedelta(days=30))
    with matters.transaction() as uow:
        perjanjian.isi_masa_mou(uow, "mou-uji-hidup", hari + timedelta(days=700))
        with pytest.raises(MasukanSalah):
            perjanjian.isi_masa_mou(uow, "mou-uji-hidup", hari + timedelta(days=600))
    matters.settle()
    dahulu = _make(matters, "uji-dahulu", hari, hari + timedelta(days=120))
    with matters.transaction() as uow:
        isi: dict[str, Any] = {"oleh": Pihak.ITJEN, "nomor_surat": "9/CONTOH", "alasan": "Organisasi berubah."}
        with pytest.raises(MasukanSalah, match="kurang dari 3 bulan"):
            pengakhiran.ajukan(uow, "uji-hidup", tanggal_pengakhiran=tiga_bulan - timedelta(days=1), **isi)
        pengakhiran.ajukan(uow, "uji-hidup", tanggal_pengakhiran=tiga_bulan, **isi)
        pengakhiran.ajukan(uow, "uji-dahulu", tanggal_pengakhiran=hari + timedelta(days=200), **isi)
    matters.until_ended(ikut_mou)
    with matters.transaction() as uow:  # notice was given, yet the MoU's new term counts
        perjanjian.isi_masa_mou(uow, "mou-uji-dahulu", hari + timedelta(days=150))
    matters.until_ended(urusan)
    matters.until_ended(dahulu)
    with matters.transaction() as uow:
        hidup, mou = uow.perjanjian.get("uji-hidup"), uow.perjanjian.get("uji-mou")
        ajuan = uow.pengakhiran.find(id_perjanjian="uji-hidup")[0]
        assert (hidup.status, hidup.sebab_berakhir) == (StatusPerjanjian.BERAKHIR, "PENGAKHIRAN")
        assert ajuan.tanggal_diterima is not None
        assert hidup.berakhir == ajuan.tanggal_diterima + relativedelta(months=3)
        lebih_dahulu = uow.perjanjian.get("uji-dahulu")
        assert (lebih_dahulu.sebab_berakhir, lebih_dahulu.berakhir) == ("MOU_BERAKHIR", hari + timedelta(days=150))
        assert (mou.sebab_berakhir, mou.berakhir) == ("MOU_BERAKHIR", hari + timedelta(days=30))
        for nomor in (urusan, ikut_mou):
            surat = uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.PEMBERITAHUAN_BERAKHIR)
            assert sorted(s.kepada for s in surat) == ["ITJEN", "OMBUDSMAN"]
        with pytest.raises(MasukanSalah, match="tidak dapat diperpanjang"):
            adendum.ajukan(uow, "uji-mou", oleh=Pihak.ITJEN, perihal="Perpanjangan", ketentuan_diubah="Pasal 6")
        assert matters.stage.stream.open_incidents() == []
