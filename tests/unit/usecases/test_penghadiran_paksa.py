"""The police are asked to bring only who missed three summons in a row himself (UU 37/2008 Pasal 31)."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban, Permintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.names import TaskId
from pksbpmn.usecases.pemeriksaan import pernyataan, petugas, putusan
from pksbpmn.usecases.pemeriksaan.pernyataan import TempatPutusan
from pksbpmn.usecases.permintaan import bersama
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah, surat
from pksbpmn.usecases.surat.isi_wajib import isi_lengkap
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import entries, refused
from tests.unit.usecases.several import answer, asked, named, silent_until

J, N, P, S = JenisPermintaan, NilaiJawaban, Pihak, JenisSurat
TIGA = (J.PANGGILAN_1, J.PANGGILAN_2, J.PANGGILAN_3)
PANGGIL_LAGI = {"tindakLanjutPanggilan": "PANGGIL_LAGI"}
TIDAK_ADA = "Tidak seorang pun melewatkan tiga panggilan berturut-turut tanpa alasan yang sah (UU 37/2008 Pasal 31)."


def _summoned(
    uow: UnitOfWork,
    nomor: str,
    clock: AdjustableClock,
    jenis: JenisPermintaan,
    kata: Sequence[NilaiJawaban | None] = (),
    kepada: Pihak = P.TERLAPOR,
) -> list[Permintaan]:
    """They are summoned to a day a week from now; each in his turn gives this word, or none; the hearing is over."""
    sidang = datetime.combine(clock.now() + timedelta(days=7), datetime.min.time(), JAKARTA).replace(hour=10)
    isi = {"kepada": kepada, "waktu": sidang.isoformat(), "tempat": "Ruang 1", "hal": "Keterangan"}
    petugas.catat_isi(uow, nomor, "panggilan", isi)
    semua = asked(uow, nomor, jenis, kepada)
    for p, nilai in zip(semua, kata, strict=False):
        if nilai is not None:
            answer(uow, p, nilai)
    silent_until(uow, clock, semua, (sidang + timedelta(days=1)).date())
    return semua


def _to_the_police(uow: UnitOfWork, nomor: str, utama: Permintaan) -> str:
    return text_of(surat.terbitkan(uow, nomor, S.PERMINTAAN_BANTUAN_KEPOLISIAN, P.KEPOLISIAN, utama.id))


def _numbers(uow: UnitOfWork, ke: int) -> list[str]:
    return [s.nomor for s in uow.surat.find(jenis=S.PANGGILAN) if s.ke == ke]


@pytest.mark.aturan("TELAAH-100")
def test_the_police_are_asked_for_the_silent_not_for_who_had_an_excuse(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """Of two the first is in hospital for the third: only the second is named, with his own receipts."""
    named(uow, nomor, 1, "Satu")
    named(uow, nomor, 2, "Dua")
    for jenis in TIGA[:2]:
        _summoned(uow, nomor, clock, jenis)
    ketiga = _summoned(uow, nomor, clock, J.PANGGILAN_3, [N.TIDAK_HADIR_SAH])
    putusan.catat_keputusan(uow, nomor, TaskId.NILAI_KETIDAKHADIRAN, PANGGIL_LAGI)
    text = _to_the_police(uow, nomor, ketiga[0])
    assert "Kepala Dua, Balai Dua" in text
    assert "Kepala Satu" not in text
    assert [n in text for n in _numbers(uow, 2)] == [True] * 3
    assert text.count("untuk hadir pada") == 3


@pytest.mark.aturan("TELAAH-100")
def test_each_who_missed_three_is_named_with_his_three(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    """Who comes to the third is not named; who joined at the end neither."""
    for ke, balai in enumerate(("Satu", "Dua", "Tiga"), start=1):
        named(uow, nomor, ke, balai)
    for jenis in TIGA[:2]:
        _summoned(uow, nomor, clock, jenis)
    ketiga = _summoned(uow, nomor, clock, J.PANGGILAN_3, [None, N.HADIR])
    text = _to_the_police(uow, nomor, ketiga[0])
    assert "oleh Kepala Satu, Balai Satu" in text
    assert "oleh Kepala Tiga, Balai Tiga" in text
    assert "Kepala Dua" not in text
    assert text.count("untuk hadir pada") == 6


@pytest.mark.aturan("TELAAH-100")
def test_where_nobody_missed_three_the_police_are_not_asked(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """The first is excused for the third, the second for the second; the decision before is refused, and the draft."""
    named(uow, nomor, 2, "Dua")
    _summoned(uow, nomor, clock, J.PANGGILAN_1)
    _summoned(uow, nomor, clock, J.PANGGILAN_2, [None, N.TIDAK_HADIR_SAH])
    ketiga = _summoned(uow, nomor, clock, J.PANGGILAN_3, [N.TIDAK_HADIR_SAH])
    with refused(TIDAK_ADA, "Pilih JADWAL_BARU atau LANJUT_TANPA_KETERANGAN."):
        pernyataan.nyatakan(
            uow, nomor, "12", 7, tempat=TempatPutusan("tugas"), kelompok=(), pemegang=None, isian=PANGGIL_LAGI
        )
    with refused(TIDAK_ADA):
        putusan.catat_keputusan(uow, nomor, TaskId.NILAI_KETIDAKHADIRAN, PANGGIL_LAGI)
    assert {"tugas-diputus", "keputusan"} & set(entries(uow)) == set()
    konsep, _ = naskah.buka(uow, nomor, S.PERMINTAAN_BANTUAN_KEPOLISIAN, [P.KEPOLISIAN], ketiga[0].id, baru=True)
    assert not isi_lengkap(uow, konsep)
    for lain in ("JADWAL_BARU", "LANJUT_TANPA_KETERANGAN"):
        putusan.catat_keputusan(uow, nomor, TaskId.NILAI_KETIDAKHADIRAN, {"tindakLanjutPanggilan": lain})


@pytest.mark.aturan("TELAAH-100")
def test_a_new_date_for_one_leaves_the_row_of_the_other(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    """The row is counted by person: the excused begins anew, the silent one does not."""
    named(uow, nomor, 1, "Satu")
    named(uow, nomor, 2, "Dua")
    for jenis in TIGA[:2]:
        _summoned(uow, nomor, clock, jenis)
    _summoned(uow, nomor, clock, J.PANGGILAN_3, [N.TIDAK_HADIR_SAH])
    lagi = _summoned(uow, nomor, clock, J.PANGGILAN_1)
    text = _to_the_police(uow, nomor, lagi[0])
    assert "Kepala Dua" in text
    assert "Kepala Satu" not in text
    assert [n in text for n in _numbers(uow, 2)] == [False, True, True, True]


@pytest.mark.parametrize(("kedua", "dapat"), [(J.PANGGILAN_2, True), (J.PANGGILAN_1, False)])
def test_an_excuse_that_was_refused_counts_one_that_was_granted_does_not(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, kedua: JenisPermintaan, *, dapat: bool
) -> None:
    """Of one alone the next number says how his excuse was weighed: the same one again is a new date."""
    _summoned(uow, nomor, clock, J.PANGGILAN_1, [N.TIDAK_HADIR_SAH])
    _summoned(uow, nomor, clock, kedua)
    ketiga = _summoned(uow, nomor, clock, J.PANGGILAN_3)
    if dapat:
        putusan.catat_keputusan(uow, nomor, TaskId.NILAI_KETIDAKHADIRAN, PANGGIL_LAGI)
        assert _to_the_police(uow, nomor, ketiga[0]).count("untuk hadir pada") == 3
    else:
        with refused(TIDAK_ADA):
            putusan.catat_keputusan(uow, nomor, TaskId.NILAI_KETIDAKHADIRAN, PANGGIL_LAGI)


def test_the_third_summons_of_a_superior_ends_by_itself(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    for jenis in TIGA:
        _summoned(uow, nomor, clock, jenis, kepada=P.ATASAN_TERLAPOR)
    putusan.catat_keputusan(uow, nomor, TaskId.NILAI_KETIDAKHADIRAN, PANGGIL_LAGI)
    assert bersama.yang_diminta(uow, nomor, J.PANGGILAN_1, P.ATASAN_TERLAPOR) == (1,)


@pytest.mark.aturan("TELAAH-124")
@pytest.mark.parametrize("kata", [N.TIDAK_HADIR_SAH, None])
def test_a_new_date_is_for_who_did_not_come(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, kata: NilaiJawaban | None
) -> None:
    """The silent are summoned with the excused, each by his own count; who came is not, until a new plan names all."""
    for ke, balai in enumerate(("Satu", "Dua", "Tiga"), start=1):
        named(uow, nomor, ke, balai)
    _summoned(uow, nomor, clock, J.PANGGILAN_1, [N.HADIR, kata])
    assert [p.ke for p in _summoned(uow, nomor, clock, J.PANGGILAN_1)] == [2, 3]
    dua, tiga = (text_of(s) for s in uow.surat.find(jenis=S.PANGGILAN)[-2:])
    assert ("panggilan ke-1" if kata else "panggilan ke-2") in dua
    assert "panggilan ke-2" in tiga
    clock.advance(days=1)
    putusan.catat_keputusan(uow, nomor, TaskId.RENCANA_PEMERIKSAAN, {"pihakDipanggil": ["TERLAPOR"]})
    assert bersama.yang_diminta(uow, nomor, J.PANGGILAN_1, P.TERLAPOR) == (1, 2, 3)
