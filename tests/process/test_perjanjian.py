"""The agreement's own life on the real broker: perjanjian.bpmn, narahubung.bpmn, and the letters that end or keep it.

The agreements that end here are made for it; the one that the registry comes with stays in force.
"""

from datetime import date, timedelta
from typing import Any

import pytest
from dateutil.relativedelta import relativedelta

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.monev.laporan_monev import MuatanMonev
from pksbpmn.domain.perjanjian.masuk import PerubahanPerjanjian
from pksbpmn.domain.perjanjian.perjanjian import Pengakhiran, StatusPerjanjian
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.domain.tenggat.kalender import tanggal_indonesia
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.berkas.alamat import narahubung_berlaku
from pksbpmn.usecases.berkas.berkas import muatan_dari
from pksbpmn.usecases.perjanjian import adendum, berkas_perjanjian, narahubung, pengakhiran, perjanjian
from pksbpmn.usecases.perjanjian.surat_asli import SuratAsli
from tests.letters import stored, text_of
from tests.process.agreements import ended, letters, make
from tests.process.matters import Matters
from tests.staff import in_office

S = JenisSurat
ITJEN, OMBUDSMAN = Pihak.ITJEN, Pihak.OMBUDSMAN


@pytest.fixture(scope="module")
def matters(stage: Stage) -> Matters:
    return Matters(stage)


def _today(matters: Matters) -> date:
    return matters.stage.now().date()


def _contact(matters: Matters, pihak: Pihak) -> str:
    with matters.app.uow() as uow:
        ada = narahubung_berlaku(uow, pihak, _today(matters))
        assert ada is not None
        return ada.id


def _notice(matters: Matters, id_: str, oleh: Pihak, pada: date, asli: SuratAsli | None = None) -> None:
    isi: dict[str, Any] = {"oleh": oleh, "narahubung": _contact(matters, oleh), "alasan": "Organisasi berubah."}
    with matters.transaction() as uow:
        pengakhiran.ajukan(uow, id_, tanggal_pengakhiran=pada, asli=asli, **isi)
    matters.settle()


def _take_back(matters: Matters, id_: str, oleh: Pihak) -> None:
    with matters.transaction() as uow:
        pengakhiran.tarik(uow, id_, oleh=oleh, narahubung=_contact(matters, oleh), alasan="Organisasi tidak berubah.")
    matters.settle()


def _of_itjen(letter: Surat) -> None:
    """On Itjen's letterhead, signed by Itjen's head, to the Ombudsman; no Ombudsman signatory under it."""
    halaman = letter.halaman
    assert "INSPEKTORAT JENDERAL" in halaman.kop.nama
    assert "OMBUDSMAN" not in halaman.kop.nama
    signer = officers.second(G.INSPEKTUR_JENDERAL)
    assert [(t.sebagai, t.nama) for t in halaman.penandatangan] == [("Inspektur Jenderal", f"Pegawai Contoh {signer}")]
    assert (letter.kepada, letter.penandatangan) == (OMBUDSMAN, str(signer))


def _given(matters: Matters, id_: str) -> Pengakhiran:
    with matters.app.uow() as uow:
        return uow.pengakhiran.newest(id_perjanjian=id_)


@pytest.mark.aturan("PKS-7.1-01", "PKS-7.1-02", "PKS-7.1-03", "D-25", "NASKAH-27", "TELAAH-13")
def test_notice_of_itjen_is_its_own_letter_and_can_be_taken_back(matters: Matters) -> None:
    """Taken back before it left, then after it was received; given again, it ends the agreement on its day."""
    hari = _today(matters)
    nomor = make(matters, "uji-hidup", hari, hari + timedelta(days=900))
    tiga_bulan = hari + relativedelta(months=3)
    with pytest.raises(MasukanSalah, match="kurang dari 3 bulan"):
        _notice(matters, "uji-hidup", ITJEN, tiga_bulan - timedelta(days=1))
    matters.by_hand.add(nomor)
    _notice(matters, "uji-hidup", ITJEN, tiga_bulan)
    assert G.SEKRETARIAT_ITJEN in matters.await_task(nomor, TaskId.SUSUN_KONSEP).candidate_groups
    _take_back(matters, "uji-hidup", ITJEN)
    assert matters.task(nomor, TaskId.SUSUN_KONSEP) is None
    assert letters(matters, nomor, S.PENARIKAN_PENGAKHIRAN) == []  # what never left needs no withdrawal
    matters.by_hand.discard(nomor)

    _notice(matters, "uji-hidup", ITJEN, tiga_bulan + timedelta(days=5))
    matters.until(lambda: _given(matters, "uji-hidup").tanggal_diterima is not None, "bukti penerimaan")
    (surat,) = letters(matters, nomor, S.PEMBERITAHUAN_PENGAKHIRAN)
    _of_itjen(surat)
    assert "disampaikan paling lambat 3 (tiga) bulan sebelum" in text_of(surat)
    assert tanggal_indonesia(tiga_bulan + timedelta(days=5)) in text_of(surat)
    _take_back(matters, "uji-hidup", ITJEN)
    matters.until(lambda: bool(letters(matters, nomor, S.PENARIKAN_PENGAKHIRAN)), "surat penarikan")
    (tarik,) = letters(matters, nomor, S.PENARIKAN_PENGAKHIRAN)
    _of_itjen(tarik)
    for ditulis in (surat.nomor, "Organisasi tidak berubah.", "tetap berlaku"):
        assert ditulis in text_of(tarik)
    with matters.app.uow() as uow:
        hidup = uow.perjanjian.get("uji-hidup")
        assert (hidup.status, hidup.berakhir) == (StatusPerjanjian.BERLAKU, None)
    matters.until_day(tiga_bulan + timedelta(days=10))
    assert ended(matters, nomor) is None

    pada = _today(matters) + relativedelta(months=3)
    _notice(matters, "uji-hidup", OMBUDSMAN, pada)
    matters.until_ended(nomor)
    surat = letters(matters, nomor, S.PEMBERITAHUAN_PENGAKHIRAN)[-1]
    assert (surat.kepada, "OMBUDSMAN REPUBLIK" in surat.halaman.kop.nama) == (ITJEN, True)
    ajuan = _given(matters, "uji-hidup")
    assert ajuan.tanggal_diterima is not None
    with matters.app.uow() as uow:
        hidup = uow.perjanjian.get("uji-hidup")
        assert (hidup.status, hidup.sebab_berakhir) == (StatusPerjanjian.BERAKHIR, "PENGAKHIRAN")
        assert hidup.berakhir == ajuan.tanggal_diterima + relativedelta(months=3)
        assert ajuan.nomor_surat == surat.nomor


@pytest.mark.aturan("PKS-7.1-01", "PKS-7.1-03")
def test_signed_notice_of_itjen_is_handed_in(matters: Matters) -> None:
    """Number, day and hash of the original are kept; nobody writes it again; handing it in is its receipt."""
    hari = _today(matters)
    nomor = make(matters, "uji-serah", hari, hari + timedelta(days=900))
    pada = hari + relativedelta(months=3)
    _notice(matters, "uji-serah", ITJEN, pada, SuratAsli("17/ITJEN/CONTOH", hari, b"%PDF-1.7 surat asli"))
    ajuan = _given(matters, "uji-serah")
    assert (ajuan.nomor_surat, ajuan.tanggal_surat, ajuan.tanggal_diterima) == ("17/ITJEN/CONTOH", hari, hari)
    matters.until_ended(nomor)
    assert letters(matters, nomor, S.PEMBERITAHUAN_PENGAKHIRAN) == []
    with matters.app.uow() as uow:
        assert stored(uow.documents, str(ajuan.hash_asli)) == b"%PDF-1.7 surat asli"
        assert uow.perjanjian.get("uji-serah").berakhir == pada
    berakhir = letters(matters, nomor, S.PEMBERITAHUAN_BERAKHIR)
    assert sorted(s.kepada for s in berakhir) == ["ITJEN", "OMBUDSMAN"]
    assert all(tanggal_indonesia(pada) in text_of(s) for s in berakhir)


@pytest.mark.aturan("PKS-9.2-01", "PKS-9.2-02", "NASKAH-26", "TELAAH-15")
def test_change_of_itjens_contact_person_is_its_own_letter(matters: Matters) -> None:
    """Written and signed by Itjen; then one that it signed itself and handed in, received on that day."""
    with matters.app.uow() as uow:
        before = narahubung_berlaku(uow, ITJEN, _today(matters))
    assert before is not None
    isi: dict[str, Any] = {"nama": "", "alamat": before.alamat, "telepon": before.telepon, "situs": None}
    isi |= {"jabatan": "Inspektur Contoh", "email": before.email, "nomor_surat": "5/PENUNJUKAN"}
    with matters.transaction() as uow:
        nomor = narahubung.ajukan_pergantian(uow, ITJEN, berlaku_sejak=_today(matters), **isi)
    matters.until_ended(nomor)
    (surat,) = letters(matters, nomor, S.PERGANTIAN_NARAHUBUNG)
    _of_itjen(surat)
    assert surat.kepada is OMBUDSMAN
    for ditulis in ("Inspektur Contoh", before.jabatan, "5/PENUNJUKAN", before.email):
        assert ditulis in text_of(surat)
    hari = _today(matters)
    with matters.transaction() as uow:
        isi |= {"jabatan": before.jabatan, "nomor_surat": "18/ITJEN/CONTOH"}
        asli = SuratAsli("18/ITJEN/CONTOH", hari, b"%PDF-1.7 pergantian")
        serah = narahubung.ajukan_pergantian(uow, ITJEN, berlaku_sejak=hari, asli=asli, **isi)
    matters.until_ended(serah)
    assert letters(matters, serah, S.PERGANTIAN_NARAHUBUNG) == []
    with matters.app.uow() as uow:
        baru = narahubung_berlaku(uow, ITJEN, hari)
        assert baru is not None
        assert (baru.jabatan, baru.diberitahukan, baru.berlaku_sejak) == (before.jabatan, hari, hari)
        assert stored(uow.documents, str(baru.hash_asli)) == b"%PDF-1.7 pergantian"


def _monev_days(matters: Matters, urusan: str) -> list[date]:
    with matters.app.uow() as uow:
        semua = uow.berkas.find(jenis=JenisBerkas.MONEV)
        return [b.dibuka.date() for b in semua if muatan_dari(b, MuatanMonev).perjanjian == urusan]


@pytest.mark.aturan("PKS-6.1-02", "PKS-11-01", "PKS-6.2-01", "TELAAH-12")
def test_mistyped_days_are_superseded_and_the_process_follows(matters: Matters) -> None:
    """The day of the agreement moves its monev; the MoU ends it on the day that holds, not on the one first typed."""
    hari = _today(matters)
    nomor = make(matters, "uji-ketik", hari + timedelta(days=300) - relativedelta(years=1), hari + timedelta(days=3000))
    benar = hari + timedelta(days=40)
    with matters.transaction() as uow:
        in_office(uow, ["77"])
        perubahan = PerubahanPerjanjian(tanggal=benar - relativedelta(years=1), alasan="Bulan salah ketik.")
        berkas_perjanjian.ubah(uow, "uji-ketik", perubahan, "77")
        perjanjian.perbaiki_masa_mou(
            uow, "mou-uji-ketik", hari + timedelta(days=70), alasan="Tahun salah ketik.", pegawai="77"
        )
    matters.until_day(benar - timedelta(days=1))
    assert _monev_days(matters, nomor) == []
    matters.until_day(benar)
    assert _monev_days(matters, nomor) == [benar]
    matters.until_ended(nomor)
    assert hari + timedelta(days=70) <= _today(matters) < hari + timedelta(days=200)
    with matters.app.uow() as uow:
        ketik = uow.perjanjian.get("uji-ketik")
        assert (ketik.sebab_berakhir, ketik.berakhir) == ("MOU_BERAKHIR", hari + timedelta(days=70))
        (mou,) = uow.perbaikan_tanggal.find(tentang="mou-uji-ketik")
        assert (mou.lama, mou.baru) == (hari + timedelta(days=3000), hari + timedelta(days=70))
    assert _monev_days(matters, nomor) == [benar]


@pytest.mark.aturan("PKS-6.1-01", "PKS-6.2-01", "PKS-7.1-01", "PKS-7.2-01", "D-25", "D-26", "C-20")
def test_perjanjian_ends_with_its_mou_even_under_notice(matters: Matters) -> None:
    """One MoU runs out; another is extended after a notice was given, and still ends its agreement first."""
    hari = _today(matters)
    ikut_mou = make(matters, "uji-mou", hari, hari + timedelta(days=30))
    dahulu = make(matters, "uji-dahulu", hari, hari + timedelta(days=120))
    _notice(matters, "uji-dahulu", ITJEN, hari + timedelta(days=200))
    matters.until_ended(ikut_mou)
    with matters.transaction() as uow:  # notice was given, yet the MoU's new term counts
        perjanjian.isi_masa_mou(uow, "mou-uji-dahulu", hari + timedelta(days=150))
        with pytest.raises(MasukanSalah):
            perjanjian.isi_masa_mou(uow, "mou-uji-dahulu", hari + timedelta(days=140))
    matters.until_ended(dahulu)
    with matters.transaction() as uow:
        mou, lebih_dahulu = uow.perjanjian.get("uji-mou"), uow.perjanjian.get("uji-dahulu")
        assert (lebih_dahulu.sebab_berakhir, lebih_dahulu.berakhir) == ("MOU_BERAKHIR", hari + timedelta(days=150))
        assert (mou.sebab_berakhir, mou.berakhir) == ("MOU_BERAKHIR", hari + timedelta(days=30))
        for nomor in (dahulu, ikut_mou):
            surat = uow.surat.find(nomor_berkas=nomor, jenis=S.PEMBERITAHUAN_BERAKHIR)
            assert sorted(s.kepada for s in surat) == ["ITJEN", "OMBUDSMAN"]
        with pytest.raises(MasukanSalah, match="tidak dapat diperpanjang"):
            adendum.ajukan(uow, "uji-mou", oleh=ITJEN, perihal="Perpanjangan", ketentuan_diubah="Pasal 6")
        assert matters.stage.stream.open_incidents() == []


@pytest.mark.aturan("PKS-6.2-01", "PKS-6.1-02", "PKS-7.2-01")
def test_agreement_of_a_mou_without_an_end_waits_for_no_day(matters: Matters) -> None:
    """Nothing is due on a day that nobody knows; once the end is written down the agreement ends with it."""
    nomor = make(matters, "uji-tanpa-akhir", _today(matters), None)
    matters.settle()
    waits = matters.stage.stream.waiting(nomor)
    assert "tunggu-masa-mou" in [w.element_id for w in waits]
    assert all(w.until.year < 9999 for w in waits if w.until is not None)
    akhir = _today(matters) + timedelta(days=20)
    with matters.transaction() as uow:
        perjanjian.isi_masa_mou(uow, "mou-uji-tanpa-akhir", akhir)
    matters.until_ended(nomor)
    with matters.app.uow() as uow:
        berakhir = uow.perjanjian.get("uji-tanpa-akhir")
        assert (berakhir.status, berakhir.sebab_berakhir) == (StatusPerjanjian.BERAKHIR, "MOU_BERAKHIR")
    assert berakhir.berakhir == akhir
