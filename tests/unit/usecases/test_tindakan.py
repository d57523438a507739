"""Corrective actions and points of a Rekomendasi, one by one (PKS Pasal 4(7), 4(9) implied)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk, SumberLampiran
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.pemeriksaan.tindakan import HasilTindakan, Pelaksanaan, StatusTindakan, SumberTindakan
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban, SifatJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.kerahasiaan.lampiran import susulkan
from pksbpmn.usecases.pemeriksaan import pemeriksaan, petugas, putusan, tindakan
from pksbpmn.usecases.pemeriksaan.tindakan import TindakanMasuk
from pksbpmn.usecases.permintaan import jawaban
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import ask, letters, refused
from tests.unit.usecases.contents import ISI, TINDAKAN, issue_lahp

L, S = SumberTindakan.LAHP, StatusTindakan
NARAHUBUNG = "narahubung@itjen.example"


@pytest.fixture
def lahp(uow: UnitOfWork, nomor: str) -> str:
    """A complaint whose LAHP, with two corrective actions, was issued today."""
    issue_lahp(uow, nomor)
    return nomor


def _report(
    uow: UnitOfWork,
    nomor: str,
    hasil: dict[int, str],
    jenis: JenisPermintaan = JenisPermintaan.PERKEMBANGAN_LAHP,
    dari: Pihak = Pihak.ITJEN,
    sifat: SifatJawaban = SifatJawaban.AKHIR,
    bukti: tuple[LampiranMasuk, ...] = (),
) -> None:
    masuk = JawabanMasuk(
        dari,
        NilaiJawaban.DIJAWAB,
        CaraJawaban.TERTULIS,
        "Perkembangan.",
        NARAHUBUNG if dari is Pihak.ITJEN else None,
        sifat=sifat,
        tindakan={no: TindakanMasuk(HasilTindakan.baca(teks), bukti) for no, teks in hasil.items()},
    )
    jawaban.jawab(uow, ask(uow, nomor, jenis, dari), masuk)


def _status(uow: UnitOfWork, nomor: str) -> list[tuple[str, str | None]]:
    return [(t.status, t.alasan) for t in tindakan.daftar(uow, nomor)]


@pytest.mark.aturan("PKS-4.7d-01", "TELAAH-55")
def test_actions_are_those_of_the_issued_document_and_stay_so(uow: UnitOfWork, lahp: str) -> None:
    petugas.catat_isi(uow, lahp, "lahp", ISI["lahp"] | {"tindakan_korektif": TINDAKAN[:1]})
    surat.terbitkan(uow, lahp, JenisSurat.LAHP, Pihak.ATASAN_TERLAPOR)
    kept = tindakan.daftar(uow, lahp)
    assert [(t.urutan, t.uraian, t.penanggung_jawab, t.target, t.status) for t in kept] == [
        (1, "Menyerahkan sertifikat", "Kepala Balai", "30 hari", "BELUM"),
        (2, "Membenahi loket", "Atasan Kepala Balai", "60 hari", "BELUM"),
    ]


@pytest.mark.aturan("PKS-4.7d-01", "TELAAH-55")
def test_a_report_of_itjen_names_each_action_that_was_open(uow: UnitOfWork, lahp: str) -> None:
    with refused(
        "Laporan perkembangan menyebut status tiap tindakan yang masih terbuka; belum: 2 (PKS Pasal 4 ayat (7) huruf "
        "d).",
        'Sebutkan dengan --tindakan NO=STATUS, misalnya --tindakan "1=SEDANG: menunggu cetakan".',
    ):
        _report(uow, lahp, {1: "SELESAI"})
    _report(uow, lahp, {1: "SELESAI"}, sifat=SifatJawaban.SEMENTARA)  # word for the time being
    _report(uow, lahp, {2: "SEDANG: loket dipesan"})  # the first is done and known to be
    assert _status(uow, lahp) == [("SELESAI", None), ("SEDANG", "loket dipesan")]
    entry = uow.perkembangan_tindakan.find()[-1]
    assert (entry.dari, entry.pada, entry.dicatat_oleh) == ("ITJEN", hari_ini(uow), "ITJEN")
    assert uow.jawaban.get(str(entry.id_jawaban)).dari == "ITJEN"


@pytest.mark.aturan("PKS-4.9d-01", "TELAAH-55")
def test_a_report_on_the_rekomendasi_names_each_of_its_points(
    uow: UnitOfWork, lahp: str, clock: AdjustableClock
) -> None:
    """Those of the Rekomendasi, not of the LAHP; each as of the day on which the report arrived, not was entered."""
    petugas.catat_isi(uow, lahp, "rekomendasi", ISI["rekomendasi"] | {"butir": ["Minta maaf", "Membayar", "Melatih"]})
    surat.terbitkan(uow, lahp, JenisSurat.REKOMENDASI, Pihak.ATASAN_TERLAPOR)
    jenis = JenisPermintaan.PERKEMBANGAN_REKOMENDASI
    with pytest.raises(MasukanSalah, match=r"belum: 3 \(PKS Pasal 4, ketentuan tentang Rekomendasi huruf d"):
        _report(uow, lahp, {1: "SELESAI", 2: "SELESAI"}, jenis)
    asked, tiba = ask(uow, lahp, jenis, Pihak.ITJEN), hari_ini(uow)
    clock.advance(days=3)
    hasil = {1: "SELESAI", 2: "SEDANG: dianggarkan", 3: "TIDAK_DILAKSANAKAN: balai bubar"}
    masuk = JawabanMasuk(Pihak.ITJEN, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, "Ya.", NARAHUBUNG, tiba, "700001")
    tindakan_masuk = {no: TindakanMasuk(HasilTindakan.baca(teks)) for no, teks in hasil.items()}
    jawaban.jawab(uow, asked, replace(masuk, tindakan=tindakan_masuk))
    lagi = ask(uow, lahp, jenis, Pihak.ITJEN)
    teks = text_of(surat.terbitkan(uow, lahp, JenisSurat.PERMINTAAN_PERKEMBANGAN, Pihak.ITJEN, lagi))
    assert "Minta maaf: selesai dilaksanakan, 2 Maret 2026" in teks
    assert "Membayar: sedang dilaksanakan, 2 Maret 2026 (dianggarkan)" in teks
    assert "Melatih: tidak dilaksanakan, 2 Maret 2026 (balai bubar)" in teks


@pytest.mark.aturan("TELAAH-55")
def test_evidence_is_kept_with_its_action(uow: UnitOfWork, lahp: str) -> None:
    foto = LampiranMasuk("loket.txt", b"Loket sesudah dibenahi")
    _report(uow, lahp, {2: "SELESAI"}, JenisPermintaan.TINDAK_LANJUT_LAHP, Pihak.TERLAPOR, bukti=(foto,))
    assert [t.bukti for t in tindakan.daftar(uow, lahp)] == [0, 1]
    (file,) = uow.lampiran.find(sumber=SumberLampiran.TINDAKAN)
    assert uow.perkembangan_tindakan.get(file.id_sumber).id_tindakan == uow.tindakan.find(nomor_berkas=lahp)[1].id
    susulkan(uow, lahp, SumberLampiran.TINDAKAN, (foto,), dari=Pihak.TERLAPOR, pegawai="700001")
    assert [t.bukti for t in tindakan.daftar(uow, lahp)] == [0, 2]


@pytest.mark.parametrize(
    ("teks", "status", "alasan"),
    [
        ("selesai", S.SELESAI, None),
        ("SEDANG: dicetak", S.SEDANG, "dicetak"),
        ("TIDAK_DILAKSANAKAN: balai bubar", S.TIDAK_DILAKSANAKAN, "balai bubar"),
    ],
)
def test_status_is_read(teks: str, status: StatusTindakan, alasan: str | None) -> None:
    assert HasilTindakan.baca(teks) == HasilTindakan(status, alasan)


@pytest.mark.parametrize("teks", ["", "HAMPIR", "TIDAK_DILAKSANAKAN", "TIDAK_DILAKSANAKAN:  "])
def test_what_is_no_status_or_has_no_reason_is_refused(teks: str) -> None:
    with pytest.raises(MasukanSalah):
        HasilTindakan.baca(teks)


def test_the_entry_of_the_latest_day_counts(uow: UnitOfWork, lahp: str, clock: AdjustableClock) -> None:
    """What an officer finds out later about an earlier day does not undo what was reported of a later one."""
    dahulu = hari_ini(uow)
    clock.advance(days=5)
    _report(uow, lahp, {1: "SELESAI", 2: "SEDANG"})
    tindakan.catat(uow, lahp, L, 1, TindakanMasuk(HasilTindakan(S.BELUM)), pegawai="700001", pada=dahulu)
    assert [t.status for t in tindakan.daftar(uow, lahp)] == ["SELESAI", "SEDANG"]
    tindakan.catat(uow, lahp, L, 1, TindakanMasuk(HasilTindakan(S.SEDANG, "salah cetak")), pegawai="700001")
    assert _status(uow, lahp)[0] == ("SEDANG", "salah cetak")


def test_an_officers_entry_needs_an_action_and_a_possible_day(uow: UnitOfWork, lahp: str) -> None:
    selesai = TindakanMasuk(HasilTindakan(S.SELESAI))
    with refused(f"LAHP dalam {lahp} tidak mempunyai tindakan 3."):
        tindakan.catat(uow, lahp, L, 3, selesai, pegawai="700001")
    with pytest.raises(MasukanSalah, match="tidak mungkin"):
        tindakan.catat(uow, lahp, L, 1, selesai, pegawai="700001", pada=hari_ini(uow) + timedelta(days=1))
    with refused(f"REKOMENDASI dalam {lahp} tidak mempunyai tindakan 1."):
        tindakan.catat(uow, lahp, SumberTindakan.REKOMENDASI, 1, selesai, pegawai="700001")
    assert not uow.perkembangan_tindakan.find()


@pytest.mark.aturan("TELAAH-56")
@pytest.mark.parametrize(
    ("hasil", "sebab"),
    [
        ({}, "TINDAKAN_MASIH_TERBUKA"),
        ({1: "SELESAI"}, "TINDAKAN_MASIH_TERBUKA"),
        ({1: "SELESAI", 2: "SEDANG"}, "TINDAKAN_MASIH_TERBUKA"),
        ({1: "TIDAK_DILAKSANAKAN: a", 2: "TIDAK_DILAKSANAKAN: b"}, "ADA_YANG_TIDAK_DILAKSANAKAN"),
        ({1: "SELESAI", 2: "TIDAK_DILAKSANAKAN: balai bubar"}, "ADA_YANG_TIDAK_DILAKSANAKAN"),
        ({1: "SELESAI", 2: "SELESAI"}, None),
    ],
)
def test_what_is_open_without_a_reason_is_not_carried_out(
    uow: UnitOfWork, lahp: str, hasil: dict[int, str], sebab: str | None
) -> None:
    for no, teks in hasil.items():
        tindakan.catat(uow, lahp, L, no, TindakanMasuk(HasilTindakan.baca(teks)), pegawai="700001")
    assert pemeriksaan.catat_tindak_lanjut(uow, lahp, dilaksanakan=True) == sebab
    assert uow.lahp.newest(nomor_berkas=lahp).ditindaklanjuti is (None if sebab else True)
    assert pemeriksaan.catat_tindak_lanjut(uow, lahp, dilaksanakan=False) is None


@pytest.mark.aturan("TELAAH-55")
@pytest.mark.parametrize(
    "jenis", [JenisSurat.PERMINTAAN_DORONGAN, JenisSurat.PERMINTAAN_PERKEMBANGAN, JenisSurat.SURAT_DORONGAN]
)
def test_letters_list_the_actions_with_their_status(uow: UnitOfWork, lahp: str, jenis: JenisSurat) -> None:
    _report(uow, lahp, {1: "SELESAI", 2: "SEDANG: loket dipesan"})
    diminta = {
        JenisSurat.PERMINTAAN_DORONGAN: JenisPermintaan.DORONGAN_LAHP,
        JenisSurat.PERMINTAAN_PERKEMBANGAN: JenisPermintaan.PERKEMBANGAN_LAHP,
    }.get(jenis)
    asked = ask(uow, lahp, diminta, Pihak.ITJEN) if diminta else None
    surat.terbitkan(uow, lahp, jenis, Pihak.ITJEN if diminta else Pihak.TERLAPOR, asked)
    teks = text_of(letters(uow, jenis)[-1])
    assert "Menyerahkan sertifikat: selesai dilaksanakan, 2 Maret 2026" in teks
    assert "Membenahi loket: sedang dilaksanakan, 2 Maret 2026 (loket dipesan)" in teks


@pytest.mark.aturan("TELAAH-82", "REG-R-06")
@pytest.mark.parametrize("nilai", ["SEBAGIAN", "TIDAK"])
@pytest.mark.parametrize("akhir", [Akhir.DIPUBLIKASIKAN, Akhir.DILAPORKAN_DPR_PRESIDEN])
@pytest.mark.parametrize(
    ("jenis", "kepada"),
    [
        (JenisSurat.PEMBERITAHUAN_PENUTUPAN, Pihak.PELAPOR),
        (JenisSurat.PEMBERITAHUAN_PENUTUPAN, Pihak.TERLAPOR),
        (JenisSurat.LAPORAN_DPR, Pihak.DPR),
        (JenisSurat.LAPORAN_PRESIDEN, Pihak.PRESIDEN),
        (JenisSurat.PUBLIKASI, Pihak.PUBLIK),
    ],
)
def test_what_was_carried_out_in_part_is_told_point_by_point(
    uow: UnitOfWork, lahp: str, jenis: JenisSurat, kepada: Pihak, akhir: Akhir, nilai: str
) -> None:
    """UU 37/2008 Pasal 38(4): as the officer judged it, and as the record says of each point."""
    petugas.catat_isi(uow, lahp, "rekomendasi", ISI["rekomendasi"] | {"butir": ["Menyerahkan sertifikat", "Membenahi"]})
    surat.terbitkan(uow, lahp, JenisSurat.REKOMENDASI, Pihak.ATASAN_TERLAPOR)
    pertama = "SELESAI" if nilai == "SEBAGIAN" else "TIDAK_DILAKSANAKAN: berkas hilang"
    for no, teks in ((1, pertama), (2, "TIDAK_DILAKSANAKAN: unitnya dibubarkan")):
        hasil = TindakanMasuk(HasilTindakan.baca(teks))
        tindakan.catat(uow, lahp, SumberTindakan.REKOMENDASI, no, hasil, pegawai="700001")
    putusan.catat_keputusan(uow, lahp, "nilai-pelaksanaan", {"statusPelaksanaan": nilai, "alasanDapatDiterima": False})
    uow.berkas.get(lahp).akhir = akhir
    terbit = surat.terbitkan(uow, lahp, jenis, kepada)
    teks, nama = text_of(terbit), f"Rekomendasi nomor {uow.surat.newest(jenis=JenisSurat.REKOMENDASI).nomor}"
    sebagian = "hanya dilaksanakan sebagian (selesai 1 dari 2 butir)"
    assert (sebagian in teks) is (nilai == "SEBAGIAN")
    assert (f"{nama} tidak dilaksanakan" in teks or "Rekomendasi tersebut tidak dilaksanakan" in teks) is (
        nilai == "TIDAK"
    )
    assert "Tidak Dilaksanakan" not in teks
    assert ("Menyerahkan sertifikat: selesai dilaksanakan" in teks) is (nilai == "SEBAGIAN")
    assert "Membenahi: tidak dilaksanakan" in teks


@pytest.mark.aturan("TELAAH-113", "REG-R-06")
@pytest.mark.parametrize(
    ("nilai", "hasil", "sebab"),
    [
        ("TIDAK", {1: "SELESAI"}, "ADA_YANG_SELESAI"),
        ("TIDAK", {1: "SELESAI", 2: "TIDAK_DILAKSANAKAN: a"}, "ADA_YANG_SELESAI"),
        ("TIDAK", {1: "SEDANG"}, None),
        ("TIDAK", {}, None),
        ("SEBAGIAN", {1: "SELESAI"}, None),
        ("DILAKSANAKAN", {1: "SELESAI"}, "TINDAKAN_MASIH_TERBUKA"),
        ("DILAKSANAKAN", {1: "SELESAI", 2: "SELESAI"}, None),
    ],
)
def test_what_is_done_in_part_is_not_judged_left_undone(
    uow: UnitOfWork, lahp: str, nilai: str, hasil: dict[int, str], sebab: str | None
) -> None:
    """UU 37/2008 Pasal 38(4): of the Rekomendasi alone; what became of the LAHP does not count."""
    tindakan.catat(uow, lahp, L, 1, TindakanMasuk(HasilTindakan(S.SELESAI)), pegawai="700001")
    petugas.catat_isi(uow, lahp, "rekomendasi", ISI["rekomendasi"] | {"butir": ["Menyerahkan sertifikat", "Membenahi"]})
    surat.terbitkan(uow, lahp, JenisSurat.REKOMENDASI, Pihak.ATASAN_TERLAPOR)
    for no, teks in hasil.items():
        masuk = TindakanMasuk(HasilTindakan.baca(teks))
        tindakan.catat(uow, lahp, SumberTindakan.REKOMENDASI, no, masuk, pegawai="700001")
    assert tindakan.penilaian_pelaksanaan_ditolak(uow, lahp, Pelaksanaan(nilai)) == sebab
    tercatat = [a.rincian["sebab"] for a in uow.audit.find(nomor_berkas=lahp, peristiwa="penilaian-ditolak")]
    assert tercatat == ([sebab] if sebab else [])


@pytest.mark.aturan("TELAAH-113")
@pytest.mark.parametrize("kepada", [Pihak.DPR, Pihak.PRESIDEN, Pihak.TERLAPOR])
def test_the_closing_is_worded_for_dpr_and_presiden(uow: UnitOfWork, lahp: str, kepada: Pihak) -> None:
    uow.berkas.get(lahp).akhir = Akhir.LHP_DILAKSANAKAN
    teks = text_of(surat.terbitkan(uow, lahp, JenisSurat.PEMBERITAHUAN_PENUTUPAN, kepada))
    lembaga = kepada is not Pihak.TERLAPOR
    assert ("menyusul laporan kami kepada Saudara tentang pelaksanaan Rekomendasi" in teks) is lembaga
    assert ("Saudara tidak perlu menyampaikan apa pun lagi" in teks) is not lembaga


def test_no_action_in_a_list_names_the_complainant(uow: UnitOfWork, lahp: str) -> None:
    nama = uow.identitas.get(lahp).nama_lengkap
    tindakan.catat(uow, lahp, L, 1, TindakanMasuk(HasilTindakan(S.SELESAI, f"Diserahkan {nama}")), pegawai="700001")
    assert _status(uow, lahp)[0] == ("SELESAI", "Diserahkan [disamarkan]")
