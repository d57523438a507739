"""What each document of the list says, to whom it is addressed and who gets copies, in every kind of case."""

from dataclasses import dataclass, replace

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.pemeriksaan.berita_acara import HasilPertemuan, JenisBeritaAcara
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, NilaiJawaban, StatusPermintaan
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan as J
from pksbpmn.domain.surat.surat import JenisSurat as S
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.domain.tenggat.tenggat import hitung_tenggat
from pksbpmn.names import JenisTenggat
from pksbpmn.usecases.laporan import kejadian
from pksbpmn.usecases.pemeriksaan import berita_acara, petugas
from pksbpmn.usecases.permintaan import jawaban
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from tests.unit.usecases.cases import KINDS, NARAHUBUNG_ITJEN, WITH_PELAPOR, ask, open_case
from tests.unit.usecases.contents import ISI_KEJADIAN, KORBAN, MET, meet, up_to_rekomendasi, write

BALAI = "Balai Pelatihan Vokasi dan Produktivitas Nusa Indah"
ITJEN = "Sekretaris Inspektorat Jenderal"
ATASAN = "Direktorat Jenderal Pembinaan Pelatihan Vokasi"
RAHASIA = "identitas dirahasiakan"


@dataclass(frozen=True)
class Document:
    """A letter, the request that it carries, and what must and must not stand in it; `nama`: the complainant's."""

    jenis: S
    kepada: Pihak
    penerima: str
    memuat: tuple[str, ...]
    permintaan: J | None = None
    tidak_memuat: tuple[str, ...] = ()
    nama: bool = False


DOCUMENTS = {
    "kelengkapan": Document(
        S.PERMINTAAN_KELENGKAPAN,
        Pihak.PELAPOR,
        KORBAN,
        ("Salinan kartu identitas", "Saudara dianggap mencabut laporan", "paling lambat", "1 April 2026"),
        J.KELENGKAPAN,
        ("Mengapa sertifikat",),
        nama=True,
    ),
    "panggilan": Document(
        S.PANGGILAN,
        Pihak.TERLAPOR,
        BALAI,
        ("panggilan ke-1", "5 Maret 2026", "09.00", "Kantor Ombudsman", "alasan yang sah", "Sertifikat"),
        J.PANGGILAN_1,
        ("merupakan panggilan terakhir",),
    ),
    "usulan-konsiliasi": Document(
        S.USULAN_KONSILIASI,
        Pihak.TERLAPOR,
        BALAI,
        ("Konsiliator", "Sertifikat diserahkan dengan berita acara.", "atas persetujuan Pelapor dan Terlapor"),
        J.PERSETUJUAN_KONSILIASI,
        nama=True,
    ),
    "undangan-mediasi": Document(
        S.UNDANGAN_MEDIASI,
        Pihak.ITJEN,
        ITJEN,
        ("20 Maret 2026", "09.00", "Kantor Ombudsman Republik Indonesia", "Mediator"),
        J.JADWAL_MEDIASI,
        ("Tempat lain",),
    ),
    "rekomendasi": Document(
        S.PEMBERITAHUAN_REKOMENDASI,
        Pihak.ITJEN,
        ITJEN,
        ("Nomor Rekomendasi", "0001/", "Menyerahkan sertifikat", BALAI, ATASAN),
    ),
    "perkembangan": Document(
        S.PERMINTAAN_PERKEMBANGAN,
        Pihak.ITJEN,
        ITJEN,
        ("status, uraian pelaksanaan, bukti, kendala", "Menyerahkan sertifikat", "paling lambat"),
        J.PERKEMBANGAN_LAHP,
    ),
    "dorongan": Document(
        S.PERMINTAAN_DORONGAN,
        Pihak.ITJEN,
        ITJEN,
        ("mendorong Terlapor dan atasan Terlapor", "Menyerahkan sertifikat", BALAI, ATASAN),
        J.DORONGAN_LAHP,
    ),
}


def _issue(uow: UnitOfWork, nomor: str, what: Document) -> Surat:
    up_to_rekomendasi(uow, nomor)
    asked = ask(uow, nomor, what.permintaan, what.kepada) if what.permintaan else None
    return surat.terbitkan(uow, nomor, what.jenis, what.kepada, asked)


def _proves(*rows: str, name: str) -> list[object]:
    kinds = WITH_PELAPOR if DOCUMENTS[name].kepada is Pihak.PELAPOR or "konsiliasi" in name else tuple(KINDS)
    return [pytest.param(name, kind, marks=pytest.mark.aturan(*rows), id=f"{name}-{kind}") for kind in kinds]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        *_proves("NASKAH-03", "REG-V-03", name="kelengkapan"),
        *_proves("NASKAH-07", "REG-E-01", name="panggilan"),
        *_proves("NASKAH-11", "PKS-4.6a-02", name="usulan-konsiliasi"),
        *_proves("NASKAH-13", "PKS-4.8a-01", name="undangan-mediasi"),
        *_proves("NASKAH-22", "PKS-4.9b-01", name="rekomendasi"),
        *_proves("PKS-4.7d-01", name="perkembangan"),
        *_proves("PKS-4.7c-01", name="dorongan"),
    ],
)
def test_document_says_what_it_must_to_whom_it_must(uow: UnitOfWork, name: str, kind: str) -> None:
    what = DOCUMENTS[name]
    sent = _issue(uow, open_case(uow, kind), what)
    page = sent.halaman.model_dump_json()
    assert (sent.kepada, sent.penerima.pihak) == (what.kepada, what.kepada)
    assert what.penerima in f"{sent.penerima.nama} {sent.penerima.sebaris} {sent.penerima.alamat}"
    assert sent.tembusan == ()
    for words in what.memuat:
        assert words in page, words
    for words in what.tidak_memuat:
        assert words not in page, words
    if kind == "dirahasiakan" and what.kepada is not Pihak.PELAPOR:
        assert KORBAN not in page
        assert what.nama is (RAHASIA in page)


@pytest.mark.aturan("PERAN-02")
@pytest.mark.parametrize("kind", KINDS)
def test_terlapor_is_addressed_by_his_office_and_learns_no_hidden_name(uow: UnitOfWork, kind: str) -> None:
    """He is asked, summoned, and told: by his office and unit, and with a copy to Itjen where he is asked."""
    nomor = open_case(uow, kind)
    up_to_rekomendasi(uow, nomor)
    asked = ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR)
    sent = surat.terbitkan(uow, nomor, S.PERMINTAAN_KLARIFIKASI, Pihak.TERLAPOR, asked)
    assert sent.penerima.sebaris == f"Kepala Balai, {BALAI}"
    assert sent.penerima.email == "terlapor@kemnaker.example"
    page = sent.halaman.model_dump_json()
    assert [t.pihak for t in sent.tembusan] == [Pihak.ITJEN]
    assert (KORBAN in page) is (kind != "dirahasiakan")


@pytest.mark.aturan("PKS-4.7d-01", "PKS-4.9d-01", "C-09")
@pytest.mark.parametrize(
    ("report", "whole"),
    [
        (JenisTenggat.PERKEMBANGAN_LAHP, JenisTenggat.TINDAK_LANJUT_LAHP),
        (JenisTenggat.PERKEMBANGAN_REKOMENDASI, JenisTenggat.PELAKSANAAN_REKOMENDASI),
    ],
)
def test_itjen_reports_before_the_time_of_terlapor_is_over(
    uow: UnitOfWork, report: JenisTenggat, whole: JenisTenggat
) -> None:
    day = hari_ini(uow)
    ends = [hitung_tenggat(uow.tabel_tenggat.aturan(j, day), day, uow.kalender).batas for j in (report, whole)]
    assert ends[0] < ends[1]


@pytest.mark.aturan("REG-A-01")
@pytest.mark.parametrize("kind", WITH_PELAPOR)
def test_a_claim_for_compensation_is_only_passed_on(uow: UnitOfWork, kind: str) -> None:
    """UU 25/2009 Pasal 50(5): nothing is awarded or refused; who claimed is told where it goes, his case goes on."""
    nomor = open_case(uow, kind)
    claim = kejadian.laporkan(
        uow,
        JenisKejadian.GANTI_RUGI,
        Pihak.PELAPOR,
        nomor,
        ISI_KEJADIAN[JenisKejadian.GANTI_RUGI],
        keberatan_aktif=False,
    )
    sent = surat.terbitkan(uow, claim, S.PENYERAHAN_GANTI_RUGI, Pihak.PELAPOR)
    page = sent.halaman.model_dump_json()
    assert sent.penerima.pihak is Pihak.PELAPOR
    for words in ("Peraturan Ombudsman Nomor 31 Tahun 2018", "ajudikasi khusus", nomor, "tetap diproses"):
        assert words in page
    for words in ("dikabulkan", "ditolak", "Rp"):
        assert words not in page
    assert uow.berkas.get(nomor).akhir is None


@pytest.mark.aturan("REG-E-02")
@pytest.mark.parametrize("kind", KINDS)
def test_terlapor_is_asked_for_an_account_and_copies_of_documents(uow: UnitOfWork, kind: str) -> None:
    nomor = open_case(uow, kind)
    petugas.catat_isi(
        uow,
        nomor,
        "klarifikasi",
        {"pertanyaan": ["Mengapa tertunda?"], "dokumen_diminta": ["Standar pelayanan unit kerja"]},
    )
    asked = ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR)
    page = surat.terbitkan(uow, nomor, S.PERMINTAAN_KLARIFIKASI, Pihak.TERLAPOR, asked).halaman.model_dump_json()
    for words in ("Mengapa tertunda?", "salinan dokumen", "Standar pelayanan unit kerja"):
        assert words in page
    petugas.catat_isi(uow, nomor, "permintaan-data", {"dokumen": ["Buku register"], "data": ["Daftar peserta"]})
    asked = ask(uow, nomor, J.PERMINTAAN_DOKUMEN, Pihak.TERLAPOR)
    page = surat.terbitkan(uow, nomor, S.PERMINTAAN_DATA, Pihak.TERLAPOR, asked).halaman.model_dump_json()
    assert "Buku register" in page
    assert "Daftar peserta" not in page


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("cara", CaraJawaban)
@pytest.mark.parametrize(
    ("jenis", "dari"),
    [
        pytest.param(
            J.KLARIFIKASI_1, Pihak.TERLAPOR, marks=pytest.mark.aturan("PKS-4.4a-02", "PKS-4.4a-03", "NASKAH-06")
        ),
        pytest.param(J.PERKEMBANGAN_LAHP, Pihak.ITJEN, marks=pytest.mark.aturan("PKS-4.7d-01", "NASKAH-19")),
        pytest.param(J.PELAKSANAAN_REKOMENDASI, Pihak.ATASAN_TERLAPOR, marks=pytest.mark.aturan("NASKAH-23")),
    ],
)
def test_an_answer_stays_with_its_case_as_it_came(
    uow: UnitOfWork, kind: str, cara: CaraJawaban, jenis: J, dari: Pihak
) -> None:
    """Who said what, how it came and on which day: a row of the case, and the request is answered."""
    nomor = open_case(uow, kind)
    asked = ask(uow, nomor, jenis, dari)
    oleh = NARAHUBUNG_ITJEN if dari is Pihak.ITJEN else None
    masuk = JawabanMasuk(dari, NilaiJawaban.DIJAWAB, cara, "Sertifikat sudah diserahkan.", oleh)
    if cara is CaraJawaban.LANGSUNG and jenis is J.KLARIFIKASI_1:
        masuk = replace(masuk, pertemuan=MET)
    jawaban.jawab(uow, asked, masuk)
    (kept,) = uow.jawaban.find(id_permintaan=asked)
    assert (kept.dari, kept.cara, kept.isi, kept.diterima) == (
        dari,
        cara,
        "Sertifikat sudah diserahkan.",
        hari_ini(uow),
    )
    request = uow.permintaan.get(asked)
    assert (request.nomor_berkas, request.status) == (nomor, StatusPermintaan.DIJAWAB)


@pytest.mark.aturan("TELAAH-74")
@pytest.mark.parametrize("jenis", JenisBeritaAcara)
@pytest.mark.parametrize("kind", WITH_PELAPOR)
def test_who_is_asked_to_sign_is_not_told_a_consequence_without_basis(
    uow: UnitOfWork, kind: str, jenis: JenisBeritaAcara
) -> None:
    """The agreement says when minutes are valid (Pasal 4(6)c, 4(8)b), not what silence on them means."""
    nomor = open_case(uow, kind)
    write(uow, nomor, jenis.lower())
    meet(uow, nomor)
    berita_acara.susun(uow, nomor, jenis, HasilPertemuan.SEPAKAT)
    asked = ask(uow, nomor, J[f"TANDA_TANGAN_{jenis}"], Pihak.TERLAPOR)
    sent = surat.terbitkan(uow, nomor, S.PERMINTAAN_TANDA_TANGAN, Pihak.TERLAPOR, asked)
    page = sent.halaman.model_dump_json()
    assert "sah setelah ditandatangani oleh Pelapor, Terlapor" in page
    assert "dianggap" not in page
    assert sent.halaman.lampiran_blok
