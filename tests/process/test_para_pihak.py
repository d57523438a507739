"""What both parties sign: addenda, minutes of musyawarah, the monev report; each party by its own officer."""

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.kiriman import Pemberitahuan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.monev.laporan_monev import MuatanMonev
from pksbpmn.domain.perjanjian.perjanjian import StatusPerjanjian
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import tanggal_indonesia
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.stage import Stage
from pksbpmn.stories.tale import at_ten
from pksbpmn.usecases.berkas.berkas import muatan_dari
from pksbpmn.usecases.monev import monev
from pksbpmn.usecases.perjanjian import adendum, perselisihan
from tests.letters import stored, text_of
from tests.outbox import in_outbox
from tests.process.agreements import ended, letters, make, remark, sign, signed_by_both
from tests.process.matters import Matters

DRAFT, SIGN = TaskId.SUSUN_NASKAH_BERSAMA, TaskId.TANDATANGANI_NASKAH_BERSAMA


@pytest.fixture(scope="module")
def matters(stage: Stage) -> Matters:
    return Matters(stage)


@pytest.fixture(scope="module")
def urusan(matters: Matters) -> str:
    """An agreement whose anniversary comes in a while."""
    hari = matters.stage.now().date()
    return make(matters, "uji-pihak", hari + timedelta(days=90) - relativedelta(years=1), hari + timedelta(days=900))


def _propose(matters: Matters, oleh: Pihak) -> str:
    with matters.transaction() as uow:
        return adendum.ajukan(
            uow, "uji-pihak", oleh=oleh, perihal="Kanal data", ketentuan_diubah="Pasal 5 ayat (4) ditambah kanal."
        )


def _draft(matters: Matters, nomor: str, group: G) -> None:
    matters.decide(nomor, DRAFT, penyusun=officers.writer(group))


@pytest.mark.aturan("PKS-12-01", "PKS-12-02", "PKS-14-02", "NASKAH-28", "TELAAH-17", "TELAAH-57")
def test_adendum_binds_when_the_heads_of_both_parties_have_signed_it(matters: Matters, urusan: str) -> None:
    """Sent back once with a remark, agreed to again as changed; signed by each on his own day, printed with both."""
    assert urusan
    nomor = _propose(matters, Pihak.OMBUDSMAN)
    _agree(matters, nomor, Pihak.ITJEN)
    assert ended(matters, nomor) is None  # "SETUJU" of a contact person binds nobody
    matters.await_task(nomor, DRAFT)
    matters.pass_decision_limit(nomor, DRAFT)
    _draft(matters, nomor, G.PPID)
    assert matters.task(nomor, SIGN) is None
    _draft(matters, nomor, G.NARAHUBUNG_OMBUDSMAN)
    matters.pass_decision_limit(nomor, SIGN)
    sign(matters, nomor, G.INSPEKTUR_JENDERAL, pegawai=officers.second(G.ANGGOTA_OMBUDSMAN))
    sign(matters, nomor, G.ANGGOTA_OMBUDSMAN)
    assert ended(matters, nomor) is None
    with pytest.raises(MasukanSalah, match="Belum ada catatan Anda"):
        sign(matters, nomor, G.INSPEKTUR_JENDERAL, "KEMBALIKAN")
    assert matters.task(nomor, TaskId.PERBAIKI_RANCANGAN_ADENDUM) is None  # no remark, no return
    remark(matters, nomor, JenisSurat.ADENDUM, G.INSPEKTUR_JENDERAL, "Sebut kanalnya.")
    sign(matters, nomor, G.INSPEKTUR_JENDERAL, "KEMBALIKAN")
    matters.await_task(nomor, TaskId.PERBAIKI_RANCANGAN_ADENDUM)
    matters.pass_decision_limit(nomor, TaskId.PERBAIKI_RANCANGAN_ADENDUM)
    with matters.transaction() as uow:
        adendum.ubah_rancangan(uow, nomor, "Pasal 5 ayat (4) ditambah surel dinas.", Pihak.OMBUDSMAN)
    matters.decide(nomor, TaskId.PERBAIKI_RANCANGAN_ADENDUM, rancanganAdendum="AJUKAN_LAGI")
    _agree(matters, nomor, Pihak.ITJEN)
    _draft(matters, nomor, G.NARAHUBUNG_OMBUDSMAN)
    sign(matters, nomor, G.INSPEKTUR_JENDERAL)
    dahulu = matters.stage.now().date()
    matters.until_day(dahulu + timedelta(days=3))
    assert letters(matters, nomor, JenisSurat.ADENDUM) == []
    sign(matters, nomor, G.ANGGOTA_OMBUDSMAN)
    matters.until(lambda: ended(matters, nomor) == "DITETAPKAN", "adendum")
    _both_signed_on(matters, nomor, dahulu, dahulu + timedelta(days=3))


def _agree(matters: Matters, nomor: str, lain: Pihak) -> None:
    """The other contact person agrees to the draft; its letter is written and signed by the clerks."""
    matters.by_hand.discard(nomor)
    matters.await_request(nomor, JenisPermintaan.PERSETUJUAN_ADENDUM, lain)
    matters.by_hand.add(nomor)
    matters.answer(nomor, JenisPermintaan.PERSETUJUAN_ADENDUM, lain, NilaiJawaban.SETUJU)


def _both_signed_on(matters: Matters, nomor: str, itjen: date, ombudsman: date) -> None:
    semua = letters(matters, nomor, JenisSurat.ADENDUM)
    assert sorted(s.kepada for s in semua) == ["ITJEN", "OMBUDSMAN"]
    for surat in semua:
        assert [(t.sebagai, t.nama, t.tanggal) for t in surat.halaman.penandatangan] == [
            (
                "PIHAK KESATU, Inspektur Jenderal",
                f"Pegawai Contoh {officers.second(G.INSPEKTUR_JENDERAL)}",
                f"ditandatangani {tanggal_indonesia(itjen)}",
            ),
            (
                "PIHAK KEDUA, Anggota Ombudsman Republik Indonesia",
                f"Pegawai Contoh {officers.second(G.ANGGOTA_OMBUDSMAN)}",
                f"ditandatangani {tanggal_indonesia(ombudsman)}",
            ),
        ]
        signed_by_both(matters, surat)
        halaman = text_of(surat)
        assert "Pasal 5 ayat (4) ditambah surel dinas." in halaman
        assert "2/uji-pihak/ADD-1" in halaman
        assert "Pimpinan ITJEN" not in halaman  # who signed the agreement itself
        assert "Perjanjian Kerja Sama Nomor 1/uji-pihak dan Nomor 2/uji-pihak, Pasal 12" in halaman
    with matters.app.uow() as uow:
        usulan = uow.adendum.newest(nomor_berkas=nomor)
        assert (usulan.disetujui, usulan.tanggal) == ((Pihak.ITJEN, Pihak.OMBUDSMAN), ombudsman)


@pytest.mark.aturan("PKS-12-01", "PKS-12-02", "TELAAH-17")
def test_adendum_that_one_party_does_not_want_binds_nobody(matters: Matters, urusan: str) -> None:
    """Not agreed to by the contact person; sent back by a head and withdrawn; of Itjen, and signed."""
    assert urusan
    ditolak, ditarik, itjen = (_propose(matters, p) for p in (Pihak.ITJEN, Pihak.OMBUDSMAN, Pihak.ITJEN))
    matters.answer(ditolak, JenisPermintaan.PERSETUJUAN_ADENDUM, Pihak.OMBUDSMAN, NilaiJawaban.TIDAK_SETUJU)
    _agree(matters, ditarik, Pihak.ITJEN)
    _draft(matters, ditarik, G.NARAHUBUNG_OMBUDSMAN)
    remark(matters, ditarik, JenisSurat.ADENDUM, G.ANGGOTA_OMBUDSMAN, "Tidak perlu.")
    sign(matters, ditarik, G.ANGGOTA_OMBUDSMAN, "KEMBALIKAN")
    assert matters.task(ditarik, SIGN) is None  # the other head is no longer asked
    matters.decide(ditarik, TaskId.PERBAIKI_RANCANGAN_ADENDUM, rancanganAdendum="TARIK")
    matters.answer(itjen, JenisPermintaan.PERSETUJUAN_ADENDUM, Pihak.OMBUDSMAN, NilaiJawaban.SETUJU)
    matters.until(lambda: ended(matters, itjen) is not None, "adendum Itjen")
    assert [ended(matters, n) for n in (ditolak, ditarik, itjen)] == ["TIDAK_DISETUJUI", "DITARIK", "DITETAPKAN"]
    for nomor in (ditolak, ditarik):
        assert letters(matters, nomor, JenisSurat.ADENDUM) == []
    with matters.app.uow() as uow:
        (rancangan,) = uow.surat.find(nomor_berkas=itjen, jenis=JenisSurat.RANCANGAN_ADENDUM)
        konsep = uow.konsep.newest(id_naskah=uow.naskah.newest(nomor_berkas=itjen, jenis=JenisSurat.ADENDUM).id)
        assert (rancangan.kepada, rancangan.halaman.penandatangan[0].sebagai) == (Pihak.OMBUDSMAN, "Inspektur Jenderal")
        assert konsep.penyusun == str(officers.writer(G.SEKRETARIAT_ITJEN))


@pytest.mark.aturan("PKS-13-01", "PKS-13-02", "TELAAH-18")
def test_perselisihan_ends_with_minutes_that_both_parties_sign(matters: Matters, urusan: str) -> None:
    """Invited to a day, an hour and a place; held once more; minutes sent back once; no sanction."""
    assert urusan
    waktu = at_ten(matters.stage.now().date() + timedelta(days=40))
    with matters.transaction() as uow:
        nomor = perselisihan.ajukan(
            uow, "uji-pihak", oleh=Pihak.ITJEN, pokok="Penafsiran Pasal 5.", waktu=waktu, tempat="Jalan Rekaan 3"
        )
    matters.answer(nomor, JenisPermintaan.MUSYAWARAH, Pihak.OMBUDSMAN, NilaiJawaban.USUL_LAIN)
    matters.await_task(nomor, TaskId.CATAT_HASIL_MUSYAWARAH)
    matters.pass_decision_limit(nomor, TaskId.CATAT_HASIL_MUSYAWARAH)
    lagi = at_ten(matters.stage.now().date() + timedelta(days=60))
    with matters.transaction() as uow:
        perselisihan.jadwalkan(uow, nomor, lagi, "Jalan Rekaan 4")
    matters.decide(nomor, TaskId.CATAT_HASIL_MUSYAWARAH, hasilMusyawarah="DIADAKAN_LAGI")
    matters.answer(nomor, JenisPermintaan.MUSYAWARAH, Pihak.OMBUDSMAN, NilaiJawaban.SETUJU)
    satu, dua = letters(matters, nomor, JenisSurat.UNDANGAN_MUSYAWARAH)
    for surat, hari, tempat in ((satu, waktu, "Jalan Rekaan 3"), (dua, lagi, "Jalan Rekaan 4")):
        assert f"{tanggal_indonesia(hari.date())}, pukul 10.00 WIB" in text_of(surat)
        assert tempat in text_of(surat)
        assert (surat.kepada, "INSPEKTORAT JENDERAL" in surat.halaman.kop.nama) == (Pihak.OMBUDSMAN, True)
    matters.by_hand.add(nomor)
    matters.decide(nomor, TaskId.CATAT_HASIL_MUSYAWARAH, hasilMusyawarah="MUFAKAT")
    _draft(matters, nomor, G.SEKRETARIAT_ITJEN)
    assert matters.task(nomor, SIGN) is None  # nobody has written what it came to
    with matters.transaction() as uow:
        perselisihan.tulis_risalah(uow, nomor, "Data dikirim lewat kanal surel.")
    _draft(matters, nomor, G.SEKRETARIAT_ITJEN)
    remark(matters, nomor, JenisSurat.RISALAH_MUSYAWARAH, G.ANGGOTA_OMBUDSMAN, "Kanalnya surel dinas.")
    sign(matters, nomor, G.ANGGOTA_OMBUDSMAN, "KEMBALIKAN")
    with matters.transaction() as uow:
        perselisihan.tulis_risalah(uow, nomor, "Data dikirim lewat surel dinas.")
    matters.decide(nomor, TaskId.CATAT_HASIL_MUSYAWARAH, hasilMusyawarah="MUFAKAT")
    _draft(matters, nomor, G.SEKRETARIAT_ITJEN)
    sign(matters, nomor, G.ANGGOTA_OMBUDSMAN)
    sign(matters, nomor, G.INSPEKTUR_JENDERAL)
    matters.until_ended(nomor)
    semua = letters(matters, nomor, JenisSurat.RISALAH_MUSYAWARAH)
    signed_by_both(matters, semua[0])
    assert sorted(s.kepada for s in semua) == ["ITJEN", "OMBUDSMAN"]
    for surat in semua:
        halaman = text_of(surat)
        assert "Data dikirim lewat surel dinas." in halaman
        assert "tercapai mufakat" in halaman
        assert "Jalan Rekaan 4" in halaman
        assert [bool(t.nama and t.tanggal) for t in surat.halaman.penandatangan] == [True, True]
    with matters.app.uow() as uow:
        assert uow.perselisihan.find(nomor_berkas=nomor)[0].hasil == "MUFAKAT"
        assert uow.perjanjian.get("uji-pihak").status is StatusPerjanjian.BERLAKU
    assert ended(matters, nomor) == "MUFAKAT"


@pytest.mark.aturan("PKS-11-01", "PKS-11-02", "PKS-11-03", "D-24", "NASKAH-25", "PERAN-07", "TELAAH-16")
def test_late_yearly_monev_is_warned_of_and_signed_by_both(matters: Matters, urusan: str) -> None:
    """The anniversary opens it; a missed report is warned of; sent back once, then both contact persons sign it."""

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
        monev.catat_masukan(uow, nomor, "Balasan terlambat.", "Pengingat.")
    assert sorted(set(diperingatkan)) == ["ITJEN", "OMBUDSMAN"]
    matters.by_hand.add(nomor)
    matters.decide(nomor, TaskId.ISI_MASUKAN_MONEV, masukanSelesai=True)
    _draft(matters, nomor, G.NARAHUBUNG_OMBUDSMAN)
    remark(matters, nomor, JenisSurat.LAPORAN_MONEV, G.SEKRETARIAT_ITJEN, "Usulnya kurang jelas.")
    sign(matters, nomor, G.SEKRETARIAT_ITJEN, "KEMBALIKAN")
    matters.await_task(nomor, TaskId.PERBAIKI_LAPORAN_MONEV)
    matters.pass_decision_limit(nomor, TaskId.PERBAIKI_LAPORAN_MONEV)
    with matters.transaction() as uow:
        monev.catat_masukan(uow, nomor, "Balasan terlambat.", "Pengingat lebih awal.")
    matters.decide(nomor, TaskId.PERBAIKI_LAPORAN_MONEV, laporanDiperbaiki=True)
    _draft(matters, nomor, G.NARAHUBUNG_OMBUDSMAN)
    sign(matters, nomor, G.KEPALA_KEASISTENAN)
    assert letters(matters, nomor, JenisSurat.LAPORAN_MONEV) == []
    sign(matters, nomor, G.SEKRETARIAT_ITJEN)
    hari = tanggal_indonesia(matters.stage.now().date())
    matters.until(lambda: ended(matters, nomor) == "DILAPORKAN", "laporan monev")
    semua = letters(matters, nomor, JenisSurat.LAPORAN_MONEV)
    signed_by_both(matters, semua[0])
    assert sorted(s.kepada for s in semua) == ["ITJEN", "OMBUDSMAN"]
    assert len({s.nomor for s in semua}) == 1
    for surat in semua:
        assert [(t.sebagai, t.nama, t.tanggal) for t in surat.halaman.penandatangan] == [
            (
                "PIHAK KESATU, Sekretaris Inspektorat Jenderal",
                f"Pegawai Contoh {officers.second(G.SEKRETARIAT_ITJEN)}",
                f"ditandatangani {hari}",
            ),
            (
                "PIHAK KEDUA, Kepala Keasistenan Utama",
                f"Pegawai Contoh {officers.second(G.KEPALA_KEASISTENAN)}",
                f"ditandatangani {hari}",
            ),
        ]
        for ditulis in ("Balasan terlambat.", "Pengingat lebih awal.", "Kanal data perlu dipercepat."):
            assert ditulis in text_of(surat)
    with matters.app.uow() as uow:
        assert stored(uow.documents, uow.laporan_monev.newest(nomor_berkas=nomor).hash_xlsx)[:2] == b"PK"


@pytest.mark.aturan("PKS-11-01")
def test_monev_by_hand_without_input_of_itjen(matters: Matters) -> None:
    """Started by hand; Itjen stays silent; the report says so and is made all the same."""
    with matters.transaction() as uow:
        nomor = monev.buka(uow, None).nomor
    matters.decide(nomor, TaskId.ISI_MASUKAN_MONEV, masukanSelesai=True)
    matters.until_ended(nomor)
    (surat, _) = letters(matters, nomor, JenisSurat.LAPORAN_MONEV)
    assert "Tidak disampaikan sampai tenggatnya." in text_of(surat)
