"""What a letter says, to whom, under whose head and hand; what it hides from whom."""

from datetime import date

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.penyamaran import SEBUTAN
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.pemeriksaan.berita_acara import HasilPertemuan, JenisBeritaAcara, TandaTangan
from pksbpmn.domain.pemeriksaan.temuan import Kesimpulan
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.laporan.kejadian import laporkan
from pksbpmn.usecases.pemeriksaan import berita_acara
from pksbpmn.usecases.perjanjian import adendum, perjanjian
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import isi_surat, surat
from tests.deadlines import approver
from tests.letters import text_of
from tests.unit.usecases.cases import KINDS, NARAHUBUNG_ITJEN, NARAHUBUNG_OMBUDSMAN, PKS, ask, open_case
from tests.unit.usecases.contents import KORBAN, meet, up_to_rekomendasi, write

S, P = JenisSurat, Pihak


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("kepada", [P.PELAPOR, P.TERLAPOR, P.ATASAN_TERLAPOR, P.ITJEN, P.DPR, P.PRESIDEN, P.PUBLIK])
def test_lahp_names_the_pelapor_to_who_may_know(uow: UnitOfWork, kind: str, kepada: Pihak) -> None:
    nomor = open_case(uow, kind)
    up_to_rekomendasi(uow, nomor)
    if kind == "prakarsa-sendiri" and kepada is P.PELAPOR:
        return
    page = text_of(surat.terbitkan(uow, nomor, S.LAHP, kepada))
    hidden = kind == "dirahasiakan" and kepada is not P.PELAPOR
    for part in (KORBAN, "Melati", "warga.melati@contoh.example", "Jalan Teladan Nomor 6"):
        assert not (hidden and part in page)
    assert (SEBUTAN in page, "[disamarkan]" in page) == (hidden, hidden)
    assert ("Ombudsman (prakarsa sendiri)" in page) is (kind == "prakarsa-sendiri")
    assert (f"Penundaan merugikan {KORBAN}." in page) is not hidden


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("kepada", "sifat"), [(P.PUBLIK, "Biasa"), (P.TERLAPOR, "Terbatas"), (P.ITJEN, "Terbatas")])
def test_sifat_of_a_surat(uow: UnitOfWork, kind: str, kepada: Pihak, sifat: str) -> None:
    nomor = open_case(uow, kind)
    up_to_rekomendasi(uow, nomor)
    terbit = surat.terbitkan(uow, nomor, S.PUBLIKASI, kepada)
    secret = kind == "dirahasiakan" and kepada is not P.PUBLIK
    assert terbit.halaman.sifat == ("Rahasia" if secret else sifat)
    unverified = kind == "dirahasiakan" and kepada is P.ITJEN  # PKS Pasal 5(4)
    assert (terbit.penerima.email is None) is (kepada is P.PUBLIK or unverified)


def test_what_is_added_to_a_surat_is_masked_too(uow: UnitOfWork) -> None:
    nomor = open_case(uow, "dirahasiakan")
    for jenis, kepada, known in (
        (JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR, False),
        (JenisPermintaan.PERSETUJUAN_KONSILIASI, P.PELAPOR, True),
    ):
        id_permintaan = ask(uow, nomor, jenis, kepada)
        terbit = surat.terbitkan(
            uow, nomor, S.PERPANJANGAN, kepada, id_permintaan, alasan=f"Berkas {KORBAN} dicari.", disetujui="Kepala"
        )
        assert ("Melati" in terbit.halaman.model_dump_json(exclude={"kepada"})) is known


@pytest.mark.aturan("TELAAH-19")
@pytest.mark.parametrize("pelindungan", ["dirahasiakan", "laporan"])
def test_a_matter_of_a_hidden_pelapor_is_masked_as_its_laporan_is(uow: UnitOfWork, pelindungan: str) -> None:
    nomor = open_case(uow, pelindungan)
    urusan = laporkan(
        uow, JenisKejadian.KOORDINASI, P.OMBUDSMAN, nomor, {"pokok": f"Perkara {KORBAN}"}, oleh=NARAHUBUNG_OMBUDSMAN
    )
    id_permintaan = ask(uow, urusan, JenisPermintaan.KOORDINASI, P.ITJEN)
    terbit = surat.terbitkan(uow, urusan, S.KOORDINASI, P.ITJEN, id_permintaan)
    hidden = pelindungan == "dirahasiakan"
    assert (KORBAN in text_of(terbit), terbit.halaman.sifat) == (not hidden, "Rahasia" if hidden else "Terbatas")


@pytest.mark.aturan("C-01")
def test_lahp_is_called_what_the_rules_of_the_laporan_call_it(uow: UnitOfWork, nomor: str) -> None:
    up_to_rekomendasi(uow, nomor)
    called = []
    for himpunan in ("POR-58-2023", "POR-26-2017"):
        uow.berkas.get_locked(nomor).himpunan_aturan = himpunan
        called.append([surat.terbitkan(uow, nomor, j, P.ITJEN).hal for j in (S.LAHP, S.PEMBERITAHUAN_LAHP)])
    assert called == [
        ["Laporan Hasil Pemeriksaan", "Pemberitahuan LHP"],
        ["Laporan Akhir Hasil Pemeriksaan", "Pemberitahuan LAHP"],
    ]


@pytest.mark.aturan("C-01", "TELAAH-51")
def test_result_and_report_cite_the_rules_of_the_case(uow: UnitOfWork, nomor: str) -> None:
    """Each set its own; no article of POR 58/2023 where none was seen, and no day of its effect, which is assumed."""
    up_to_rekomendasi(uow, nomor)
    diminta = ask(uow, nomor, JenisPermintaan.TANGGAPAN_PELAPOR, P.PELAPOR)
    cited = {}
    for himpunan in ("POR-58-2023", "POR-26-2017"):
        uow.berkas.get_locked(nomor).himpunan_aturan = himpunan
        hasil = surat.terbitkan(uow, nomor, S.PEMBERITAHUAN_HASIL, P.PELAPOR, diminta)
        lahp = surat.terbitkan(uow, nomor, S.LAHP, P.TERLAPOR)
        cited[himpunan] = (hasil.halaman.dasar_hukum[-1], lahp.halaman.dasar_hukum[-1])
        assert not any("11 Januari 2024" in text_of(s) for s in (hasil, lahp))
    lama = "Peraturan Ombudsman Nomor 26 Tahun 2017 sebagaimana diubah dengan Nomor 48 Tahun 2020"
    baru = "Peraturan Ombudsman Nomor 58 Tahun 2023"
    assert cited == {
        "POR-58-2023": (baru, f"{baru}, Pasal 54"),
        "POR-26-2017": (f"{lama}, Pasal 25 ayat (5)", f"{lama}, Pasal 25"),
    }


@pytest.mark.aturan("TELAAH-52", "PKS-4.7b-02", "PKS-4.9b-01")
@pytest.mark.parametrize(("kesimpulan", "copied"), [(Kesimpulan.DITEMUKAN, True), (Kesimpulan.TIDAK_DITEMUKAN, False)])
def test_itjen_gets_a_copy_of_what_it_urges_to_follow(
    uow: UnitOfWork, nomor: str, kesimpulan: Kesimpulan, copied: bool
) -> None:
    """LAHP that finds maladministrasi and Rekomendasi, with the copies printed; nothing of an LAHP that finds none."""
    up_to_rekomendasi(uow, nomor)
    uow.temuan.find(nomor_berkas=nomor)[-1].kesimpulan = kesimpulan
    for kepada in (P.TERLAPOR, P.ATASAN_TERLAPOR, P.PELAPOR):
        for jenis, expected in ((S.LAHP, copied), (S.REKOMENDASI, True)):
            terbit = surat.terbitkan(uow, nomor, jenis, kepada)
            itjen = expected and kepada is not P.PELAPOR
            assert [t.pihak for t in terbit.tembusan] == ([P.ITJEN] if itjen else [])
            assert bool(terbit.halaman.tembusan) is itjen


@pytest.mark.aturan("TELAAH-53")
@pytest.mark.parametrize("kind", KINDS)
def test_klarifikasi_tells_what_the_complaint_says(uow: UnitOfWork, kind: str) -> None:
    nomor = open_case(uow, kind)
    up_to_rekomendasi(uow, nomor)
    diminta = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    page = text_of(surat.terbitkan(uow, nomor, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, diminta))
    laporan = uow.laporan.get(nomor)
    assert laporan.uraian is not None
    assert "Uraian laporan" in page
    assert "Yang dimohon Pelapor" in page
    hidden = kind == "dirahasiakan"
    assert (" ".join(laporan.uraian.split()) in page) is not (hidden and KORBAN in laporan.uraian)
    assert not (hidden and KORBAN in page)


@pytest.mark.aturan("TELAAH-54", "PKS-4.4b-01")
@pytest.mark.parametrize(
    ("akhir", "alasan"),
    [
        (Akhir.SELESAI_KLARIFIKASI, "dinilai cukup dan tindak lanjut penyelesaiannya telah dilakukan"),
        (Akhir.DITUTUP_PEMERIKSAAN, "Pemeriksaan tidak menemukan maladministrasi, sebagaimana diuraikan dalam LHP"),
        (Akhir.LHP_DILAKSANAKAN, "Terlapor telah melaksanakan tindakan korektif dalam LHP"),
        (Akhir.SELESAI_MEDIASI, "mencapai kesepakatan, dan kesepakatan itu telah dilaksanakan"),
        (
            Akhir.REKOMENDASI_SEBAGIAN,
            "sebagian (selesai 0 dari 1 butir), dan diputuskan untuk tidak dipublikasikan",
        ),
        (
            Akhir.DIPUBLIKASIKAN,
            "(selesai 0 dari 1 butir) tanpa alasan yang dapat diterima Ombudsman, sehingga dipublikasikan",
        ),
    ],
)
@pytest.mark.parametrize("kepada", [P.PELAPOR, P.TERLAPOR, P.ITJEN])
def test_a_closing_says_why(uow: UnitOfWork, nomor: str, kepada: Pihak, akhir: Akhir, alasan: str) -> None:
    up_to_rekomendasi(uow, nomor)
    uow.berkas.get(nomor).akhir = akhir
    assert alasan in text_of(surat.terbitkan(uow, nomor, S.PEMBERITAHUAN_PENUTUPAN, kepada))


@pytest.mark.aturan("TELAAH-54")
@pytest.mark.parametrize("akhir", Akhir)
def test_every_end_that_is_told_to_others_has_a_reason(uow: UnitOfWork, nomor: str, akhir: Akhir) -> None:
    up_to_rekomendasi(uow, nomor)
    uow.berkas.get(nomor).akhir = akhir
    page = text_of(surat.terbitkan(uow, nomor, S.PEMBERITAHUAN_PENUTUPAN, P.TERLAPOR))
    own_letter = akhir in (Akhir.TIDAK_LOLOS_VERIFIKASI, Akhir.DIGABUNG)  # the former with what was decided
    assert ("Alasan" in page) is not own_letter


def test_copies_go_to_itjen_of_klarifikasi_and_to_ombudsman_of_dorongan(uow: UnitOfWork, nomor: str) -> None:
    up_to_rekomendasi(uow, nomor)
    klarifikasi = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    data = ask(uow, nomor, JenisPermintaan.PERMINTAAN_DATA, P.TERLAPOR)
    copies = [
        [t.email for t in surat.terbitkan(uow, nomor, jenis, P.TERLAPOR, permintaan, **more).tembusan]
        for jenis, permintaan, more in (
            (S.PERMINTAAN_KLARIFIKASI, klarifikasi, {}),
            (S.PENGINGAT, klarifikasi, {"ke": 1}),
            (S.PERMINTAAN_DATA, data, {}),
            (S.SURAT_DORONGAN, None, {"untuk": "LAHP"}),
        )
    ]
    assert copies == [["narahubung@itjen.example"], [], [], ["narahubung@ombudsman.example"]]


@pytest.mark.aturan("C-16")
@pytest.mark.parametrize("jenis", [S.SURAT_DORONGAN, S.PEMBERITAHUAN_LAHP, S.LAHP])
def test_a_longer_time_is_told_as_such_not_as_the_old_length_with_a_new_day(
    uow: UnitOfWork, nomor: str, jenis: JenisSurat
) -> None:
    up_to_rekomendasi(uow, nomor)
    diminta = ask(uow, nomor, JenisPermintaan.TINDAK_LANJUT_LAHP, P.TERLAPOR)
    more = {"untuk": "LAHP"}
    before = text_of(surat.terbitkan(uow, nomor, jenis, P.TERLAPOR, **more))
    assert " diterima Terlapor, yaitu hari " in before
    permintaan.perpanjang(uow, diminta, date(2026, 6, 1), "arsip dipindahkan", disetujui=approver(uow))
    after = text_of(surat.terbitkan(uow, nomor, jenis, P.TERLAPOR, **more))
    assert " diterima Terlapor, diperpanjang sampai dengan hari Senin, 1 Juni 2026" in after
    assert "yaitu hari" not in after


def test_letterhead_is_of_who_began_the_matter(uow: UnitOfWork, nomor: str) -> None:
    heads = {}
    for dari, oleh in ((P.ITJEN, NARAHUBUNG_ITJEN), (P.OMBUDSMAN, "narahubung@ombudsman.example")):
        urusan = laporkan(uow, JenisKejadian.KOORDINASI, dari, nomor, {"pokok": "Jadwal"}, oleh=oleh)
        heads[dari] = isi_surat.susun(uow, urusan, S.KOORDINASI, P.ITJEN, None, {}).kop
    assert heads == {P.ITJEN: P.ITJEN, P.OMBUDSMAN: P.OMBUDSMAN}
    assert isi_surat.susun(uow, nomor, S.TANDA_TERIMA, P.PELAPOR, None, {}).kop is P.OMBUDSMAN
    assert isi_surat.susun(uow, nomor, S.SURAT_DORONGAN, P.TERLAPOR, None, {}).kop is P.ITJEN


def test_pejabat_of_its_kind_signs_a_surat(uow: UnitOfWork, nomor: str) -> None:
    up_to_rekomendasi(uow, nomor)
    for jenis in (S.TANDA_TERIMA, S.LAHP, S.REKOMENDASI, S.SURAT_DORONGAN):
        (blok,) = isi_surat.susun(uow, nomor, jenis, P.TERLAPOR, None, {"untuk": "LAHP"}).penandatangan
        assert (blok.nama, blok.jabatan) == uow.lembaga.penandatangan(jenis.ketentuan.penandatangan)


def test_both_narahubung_sign_what_both_hand_over(uow: UnitOfWork, nomor: str) -> None:
    blok = isi_surat.susun(uow, nomor, S.BERITA_ACARA_SERAH_TERIMA, P.ITJEN, None, {}).penandatangan
    assert [b.sebagai for b in blok] == ["Sekretaris Inspektorat Jenderal", "Kepala Keasistenan Utama VI"]
    for n in uow.narahubung.find():
        n.berlaku_sampai = n.berlaku_sejak
    blok = isi_surat.susun(uow, nomor, S.BERITA_ACARA_SERAH_TERIMA, P.ITJEN, None, {}).penandatangan
    assert [b.sebagai for b in blok] == [uow.lembaga.penerima(p).nama for p in (P.ITJEN, P.OMBUDSMAN)]


@pytest.mark.aturan("TELAAH-17")
def test_nobody_has_signed_an_adendum_before_he_does(uow: UnitOfWork) -> None:
    perjanjian.mulai(uow, PKS)
    urusan = adendum.ajukan(uow, PKS, oleh=P.ITJEN, perihal="Adendum", ketentuan_diubah="Pasal 9")
    blok = isi_surat.susun(uow, urusan, S.ADENDUM, P.ITJEN, None, {}).penandatangan
    assert [(b.sebagai, b.nama) for b in blok] == [
        ("Inspektorat Jenderal (PIHAK KESATU)", ""),
        ("Ombudsman (PIHAK KEDUA)", ""),
    ]


@pytest.mark.parametrize("kind", ["laporan", "dirahasiakan"])
def test_who_signed_the_berita_acara_stands_under_it_in_the_order_of_the_parties(uow: UnitOfWork, kind: str) -> None:
    nomor = open_case(uow, kind)
    write(uow, nomor, "mediasi")
    meet(uow, nomor)
    berita_acara.susun(uow, nomor, JenisBeritaAcara.MEDIASI, HasilPertemuan.SEPAKAT)
    (ba,) = uow.berita_acara.find()
    for n, pihak in enumerate((P.OMBUDSMAN, P.ITJEN, P.PELAPOR)):
        uow.tanda_tangan.add(TandaTangan(id=str(n), id_berita_acara=ba.id, pihak=pihak, waktu=uow.clock.now()))
    for kepada in (P.TERLAPOR, P.PELAPOR):
        blok = surat.terbitkan(uow, nomor, S.BERITA_ACARA_MEDIASI, kepada).halaman.penandatangan
        assert [b.sebagai for b in blok] == [
            "Pelapor",
            "Inspektorat Jenderal (PIHAK KESATU)",
            "Ombudsman (PIHAK KEDUA)",
        ]
        hidden = kind == "dirahasiakan" and kepada is P.TERLAPOR
        assert blok[0].nama == (SEBUTAN if hidden else KORBAN)
        assert {b.tanggal for b in blok} == {"ditandatangani 2 Maret 2026"}


@pytest.mark.aturan("TELAAH-05")
def test_closing_letter_speaks_of_the_ending(uow: UnitOfWork, nomor: str) -> None:
    lapor.tutup(uow, nomor, Akhir.SELESAI_KONSILIASI)
    assert "konsiliasi" in text_of(surat.terbitkan(uow, nomor, S.PEMBERITAHUAN_PENUTUPAN, P.PELAPOR))
