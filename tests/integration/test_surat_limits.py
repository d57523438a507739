"""What a letter tells whom at its edges: a hidden one's minutes, the report's name, two counts of a deadline."""

import io
from dataclasses import replace
from datetime import date

import pypdf
import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatBpmn
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.domain.pemeriksaan.berita_acara import HasilPertemuan, JenisBeritaAcara
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.stories.deeds import SIGNED
from pksbpmn.usecases.berkas.ringkasan import jelaskan_tenggat
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.pemeriksaan import berita_acara, petugas, putusan
from pksbpmn.usecases.permintaan import jawaban, permintaan
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.contoh import cetakan
from pksbpmn.wiring import Application
from tests.deadlines import BOTH_COUNTS, FOURTEEN_DAYS, approver

NAMA = "Zulkanary Rekaan"
KESEPAKATAN = {
    "pemimpin": "Asisten Ombudsman yang ditunjuk",
    "kerangka_penyelesaian": f"Sertifikat {NAMA} diserahkan.",
    "pokok_permasalahan": "Penundaan pelayanan",
    "kesepakatan": [f"Terlapor menyerahkan sertifikat kepada {NAMA}"],
}


@pytest.fixture
def hidden(app: Application, laporan_masuk: LaporanMasuk) -> str:
    """A complaint of somebody who wants to stay hidden."""
    assert laporan_masuk.pelapor is not None
    pelapor = laporan_masuk.pelapor.model_copy(update={"nama_lengkap": NAMA})
    with app.uow() as uow:
        nomor = lapor(uow, laporan_masuk.model_copy(update={"pelapor": pelapor, "identitas_dirahasiakan": True}))
        uow.commit()
    return nomor


def _sign(uow: UnitOfWork, nomor: str, jenis: JenisBeritaAcara, pihak: Pihak) -> None:
    ident, _ = permintaan.buka(uow, nomor, JenisPermintaan[f"TANDA_TANGAN_{jenis}"], pihak, FOURTEEN_DAYS)
    oleh = None
    if pihak is Pihak.ITJEN:
        oleh = next(n.id for n in uow.narahubung.find(pihak=pihak))
    masuk = JawabanMasuk(pihak, NilaiJawaban.DITANDATANGANI, CaraJawaban.TERTULIS, "Ditandatangani.", oleh)
    jawaban.jawab(uow, ident, replace(masuk, lampiran=(SIGNED,)))


def _text(app: Application, s: Surat) -> str:
    halaman = pypdf.PdfReader(io.BytesIO(cetakan(app.uow, s.id))).pages
    return " ".join(" ".join(h.extract_text() for h in halaman).split())


@pytest.mark.aturan("C-14", "PKS-4.6c-01", "PKS-4.8b-01", "REG-I-04")
@pytest.mark.parametrize("jenis", list(JenisBeritaAcara))
def test_berita_acara_of_a_hidden_pelapor(app: Application, hidden: str, jenis: JenisBeritaAcara) -> None:
    """The complainant signs with the name; the Ombudsman's original shows it, everybody else's copy does not."""
    with app.uow() as uow:
        petugas.catat_isi(uow, hidden, jenis.lower(), KESEPAKATAN)
        jadwal = {"jadwalPertemuan": "2026-03-20T09:00:00+07:00", "tempatPertemuan": "KANTOR_OMBUDSMAN"}
        putusan.catat_keputusan(uow, hidden, "usulkan-jadwal", jadwal)
        berita_acara.susun(uow, hidden, jenis, HasilPertemuan.SEPAKAT)
        for pihak in (Pihak.PELAPOR, Pihak.TERLAPOR):
            _sign(uow, hidden, jenis, pihak)
        if jenis is JenisBeritaAcara.MEDIASI:
            with pytest.raises(GalatBpmn, match="tidak lengkap"):
                berita_acara.sahkan(uow, hidden, jenis)
            _sign(uow, hidden, jenis, Pihak.ITJEN)
        berita_acara.bubuhkan(uow, hidden, jenis, Pihak.OMBUDSMAN, "Anggota Contoh")
        berita_acara.sahkan(uow, hidden, jenis)
        jenis_surat = JenisSurat[f"BERITA_ACARA_{jenis}"]
        naskah = {p: surat.terbitkan(uow, hidden, jenis_surat, p) for p in _PENERIMA}
        assert len({s.nomor for s in naskah.values()}) == 1
        uow.commit()
        teks = {p: _text(app, s) for p, s in naskah.items()}
    for pihak in (Pihak.OMBUDSMAN, Pihak.PELAPOR):
        assert NAMA in teks[pihak]
    for pihak in (Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR, Pihak.ITJEN):
        assert "Zulkanary" not in teks[pihak]
        assert "Pelapor (identitas dirahasiakan)" in teks[pihak]
    assert teks[Pihak.TERLAPOR].count("ditandatangani") >= len(("PELAPOR", "TERLAPOR", "OMBUDSMAN"))


_PENERIMA = (Pihak.PELAPOR, Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR, Pihak.ITJEN, Pihak.OMBUDSMAN)


@pytest.mark.aturan("C-01")
@pytest.mark.parametrize(
    ("himpunan", "singkat", "panjang"),
    [
        ("POR-26-2017", "LAHP", "Laporan Akhir Hasil Pemeriksaan"),
        ("POR-58-2023", "LHP", "Laporan Hasil Pemeriksaan"),
    ],
)
def test_lahp_is_called_as_its_himpunan_aturan_says(
    app: Application, nomor: str, himpunan: str, singkat: str, panjang: str
) -> None:
    """One document, two labels: the letter says what the rules of its case say."""
    with app.uow() as uow:
        uow.berkas.get(nomor).himpunan_aturan = himpunan
        id_permintaan, jenis = permintaan.buka(uow, nomor, JenisPermintaan.KOORDINASI_LAHP, Pihak.ITJEN, FOURTEEN_DAYS)
        koordinasi = surat.terbitkan(uow, nomor, jenis, Pihak.ITJEN, id_permintaan)
        uow.commit()
        teks = _text(app, koordinasi)
    assert f"Koordinasi Penyerahan {singkat}" in teks
    assert f"{panjang} ({singkat})" in teks
    if singkat == "LHP":
        assert "LAHP" not in teks
        assert "Laporan Akhir" not in teks


@pytest.mark.aturan("C-07", "D-21a", "D-21b")
def test_tenggat_of_rekomendasi_explains_both_counts(app: Application, nomor: str) -> None:
    """Both ends are kept and shown; an extension keeps what the Act said."""
    with app.uow() as uow:
        ident, _ = permintaan.buka(uow, nomor, JenisPermintaan.PELAKSANAAN_REKOMENDASI, Pihak.TERLAPOR, BOTH_COUNTS)
        permintaan.hitung(uow, ident, date(2026, 3, 2))
        uow.commit()
    with app.uow() as uow:
        (t,) = jelaskan_tenggat(uow, nomor)
    assert t.tenggat.batas.date() == date(2026, 5, 1)
    assert (t.tenggat.aturan.lama_pembanding, t.tenggat.aturan.dasar_pembanding) == (60, "POR 26/2017")
    assert t.tenggat.pembanding is not None
    assert t.tenggat.pembanding.date() == date(2026, 6, 10)
    assert t.tenggat.pengingat_pertama < t.tenggat.pengingat_kedua < t.tenggat.batas
    with app.uow() as uow:
        permintaan.perpanjang(uow, ident, date(2026, 5, 20), "Pelaksanaan bertahap.", disetujui=approver(uow))
        (lebih_lama,) = jelaskan_tenggat(uow, nomor)
    assert lebih_lama.tenggat.batas.date() == date(2026, 5, 20)
    assert lebih_lama.tenggat.pembanding == t.tenggat.pembanding
