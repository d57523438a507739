"""A complaint comes in, is withdrawn, is closed; another Terlapor is named."""

from datetime import timedelta
from typing import Any

import pytest

from pksbpmn.domain.berkas.jenis import JenisBerkas, RuangLingkup
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.rujukan import SistemLuar
from pksbpmn.domain.laporan.kekurangan import Kekurangan
from pksbpmn.domain.laporan.laporan import Akhir, JenisProduk, SumberLaporan
from pksbpmn.domain.laporan.masuk import LaporanMasuk, RujukanMasuk
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.domain.perjanjian.perjanjian import StatusPerjanjian
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import JenisTenggat, MessageName
from pksbpmn.usecases.berkas.keberlakuan import kerja_sama_berlaku
from pksbpmn.usecases.berkas.kekurangan import kekurangan_dari
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import (
    KINDS,
    MOU,
    OTHER_UNIT,
    PKS,
    ask,
    entries,
    entry,
    laporan_of,
    messages,
    not_found,
    open_case,
    refused,
)
from tests.unit.usecases.contents import summon_witness, up_to_rekomendasi, write

PRODUK = {
    "laporan": JenisProduk.LM,
    "prakarsa-sendiri": JenisProduk.IAPS,
    "rco": JenisProduk.RCO,
    "dirahasiakan": JenisProduk.LM,
}


@pytest.mark.parametrize("kind", KINDS)
def test_laporan_is_registered_and_its_process_starts(uow: UnitOfWork, kind: str) -> None:
    masuk = laporan_of(kind, hari_ini(uow))
    nomor = lapor.lapor(uow, masuk)
    berkas, laporan = uow.berkas.get(nomor), uow.laporan.get(nomor)
    own = kind == "prakarsa-sendiri"
    assert nomor == "0001/LM/III/2026"
    assert (berkas.jenis, berkas.ruang_lingkup) == (JenisBerkas.LAPORAN, RuangLingkup.PENYELESAIAN_LAPORAN)
    assert berkas.pengaju is (Pihak.OMBUDSMAN if own else Pihak.PELAPOR)
    assert (berkas.perihal, berkas.dibuka, berkas.nomor_perkara) == (masuk.perihal, uow.clock.now(), nomor)
    assert (laporan.produk, laporan.uraian, laporan.sumber) == (PRODUK[kind], masuk.uraian, masuk.sumber)
    assert laporan.identitas_dirahasiakan is (kind == "dirahasiakan")
    assert laporan.jalur_cepat == masuk.jalur_cepat
    assert [i.email for i in uow.identitas.find()] == ([] if own else ["warga.melati@contoh.example"])
    assert [u.peran for u in uow.unit_terlapor.find()] == [Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR]
    (mulai,) = messages(uow, MessageName.LAPORAN_DITERIMA)
    assert (mulai.kunci, mulai.segera) == (nomor, True)
    assert mulai.variabel == {
        "nomorBerkas": nomor,
        "tanggalBerkas": "2026-03-02",
        "dibukaKembali": False,
        "kepadaPembukaan": [],
        "adaPelapor": not own,
        "jalurCepat": kind == "rco",
        "peristiwaLama": False,
        "diLuarKementerian": False,
    }
    assert entry(uow, "laporan-diterima").rincian == {
        "kanal": "SITUS_WEB",
        "bentuk": "TERTULIS",
        "produk": PRODUK[kind],
    }


def test_saksi_and_rujukan_of_a_laporan_are_kept(uow: UnitOfWork, masuk: LaporanMasuk) -> None:
    rujukan = RujukanMasuk(sistem=SistemLuar.SIMADU, nomor="SMD-1")
    nomor = lapor.lapor(uow, masuk.model_copy(update={"saksi": OTHER_UNIT, "rujukan": (rujukan, rujukan)}))
    assert [u.jabatan for u in uow.unit_terlapor.find(peran=Pihak.SAKSI)] == [OTHER_UNIT.jabatan]
    assert [(r.nomor_berkas, r.nomor) for r in uow.rujukan_luar.find()] == [(nomor, "SMD-1")]


@pytest.mark.parametrize(
    ("changed", "pesan"),
    [
        ({"pelapor": None}, "Laporan harus menyebut Pelapornya (UU 37/2008 Pasal 24(1)a)."),
        (
            {"sumber": "PRAKARSA_SENDIRI", "upaya": None},
            "Prakarsa sendiri tidak mempunyai Pelapor (POR 38/2019).",
        ),
        ({"tanggal_peristiwa": "2026-03-03"}, "Tanggal peristiwa (2026-03-03) ada di masa depan."),
        ({"upaya": {"tanggal": "2026-03-03"}}, "Tanggal upaya kepada Terlapor (2026-03-03) ada di masa depan."),
        ({"pelapor": {"tanggal_lahir": "2026-03-03"}}, "Tanggal lahir Pelapor (2026-03-03) ada di masa depan."),
    ],
)
def test_laporan_that_may_not_be_received_is_refused(
    uow: UnitOfWork, masuk: LaporanMasuk, changed: dict[str, Any], pesan: str
) -> None:
    plain = masuk.model_dump()
    parts = {k: plain[k] | v if isinstance(v, dict) else v for k, v in changed.items()}
    with refused(pesan):
        lapor.lapor(uow, LaporanMasuk.model_validate(plain | parts))
    assert (uow.berkas.find(), uow.kiriman.find(), entries(uow)) == ([], [], [])


SEDIKIT = LaporanMasuk.model_validate(
    {"pelapor": {"nama_lengkap": "Warga Contoh", "telepon": "0812 5550 1234"}, "uraian": "Saya tidak dilayani."}
)
"""A name, a telephone number and a text."""


@pytest.mark.aturan("REG-I-01", "REG-I-03", "D-02", "TELAAH-23")
def test_laporan_that_lacks_everything_else_is_registered_and_its_process_starts(uow: UnitOfWork) -> None:
    nomor = lapor.lapor(uow, SEDIKIT)
    assert uow.berkas.get(nomor).perihal == "pelayanan publik di bidang ketenagakerjaan"
    assert kekurangan_dari(uow, nomor) == (
        Kekurangan.TEMPAT_LAHIR,
        Kekurangan.TANGGAL_LAHIR,
        Kekurangan.STATUS_PERKAWINAN,
        Kekurangan.PEKERJAAN,
        Kekurangan.ALAMAT,
        Kekurangan.TANGGAL_PERISTIWA,
        Kekurangan.UPAYA,
        Kekurangan.TERLAPOR,
        Kekurangan.ATASAN_TERLAPOR,
        Kekurangan.JENIS_LAYANAN,
    )
    (mulai,) = messages(uow, MessageName.LAPORAN_DITERIMA)
    assert (mulai.variabel["adaPelapor"], mulai.variabel["peristiwaLama"]) == (True, None)
    assert mulai.variabel["diLuarKementerian"] is None


@pytest.mark.aturan("D-01", "REG-I-05", "PKS-1-01")
@pytest.mark.parametrize(
    ("changed", "variabel"),
    [
        ({"tanggal_peristiwa": "2024-03-02"}, {"peristiwaLama": False, "diLuarKementerian": False}),
        ({"tanggal_peristiwa": "2024-03-01"}, {"peristiwaLama": True, "diLuarKementerian": False}),
        (
            {"terlapor": {"unit": "Dinas Lain", "instansi": "Kementerian Lain"}},
            {"peristiwaLama": False, "diLuarKementerian": True},
        ),
    ],
)
def test_old_and_foreign_laporan_are_registered_and_the_officers_are_told(
    uow: UnitOfWork, masuk: LaporanMasuk, changed: dict[str, Any], variabel: dict[str, bool]
) -> None:
    """Two years to the day are no ground; a day more, or a unit of another ministry, is one that people decide."""
    assert lapor.lapor(uow, LaporanMasuk.model_validate(masuk.model_dump() | changed))
    (mulai,) = messages(uow, MessageName.LAPORAN_DITERIMA)
    assert variabel.items() <= mulai.variabel.items()


@pytest.mark.aturan("PKS-6.1-01", "PKS-0-02")
@pytest.mark.parametrize("end", ["perjanjian", "mou", "tautan"])
def test_laporan_without_a_perjanjian_in_force_is_none_of_the_agreement(
    uow: UnitOfWork, masuk: LaporanMasuk, end: str
) -> None:
    """It is registered and runs by the statutes; under the agreement it is only while that is in force."""
    kemarin = hari_ini(uow) - timedelta(days=1)
    perjanjian, mou = uow.perjanjian.get(PKS), uow.nota_kesepahaman.get(MOU)
    if end == "perjanjian":
        perjanjian.status = StatusPerjanjian.BERAKHIR
    elif end == "mou":
        mou.berakhir = kemarin
    else:
        perjanjian.id_mou = None
    baru = lapor.lapor(uow, masuk)
    assert not kerja_sama_berlaku(uow, baru)
    mou.berakhir = hari_ini(uow)
    perjanjian.status, perjanjian.id_mou = StatusPerjanjian.AKAN_DIAKHIRI, MOU
    assert kerja_sama_berlaku(uow, baru)


@pytest.mark.aturan("REG-I-02")
def test_own_initiative_has_nobody_who_withdraws(uow: UnitOfWork) -> None:
    masuk = laporan_of("laporan", hari_ini(uow))
    sendiri = {"sumber": SumberLaporan.PRAKARSA_SENDIRI, "pelapor": None, "upaya": None}
    nomor = lapor.lapor(uow, masuk.model_copy(update=sendiri))
    with refused(f"Laporan {nomor} tidak mempunyai Pelapor (POR 38/2019)."):
        lapor.cabut(uow, nomor)
    assert messages(uow, MessageName.LAPORAN_DICABUT) == []


def test_pelapor_withdraws_while_the_laporan_runs(uow: UnitOfWork, nomor: str) -> None:
    """Who had a letter about it, or a copy, is told too, in words of his own."""
    asked = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.ITJEN)
    uow.permintaan.get(asked).tembusan = (Pihak.TERLAPOR,)
    write(uow, nomor, "klarifikasi")
    surat.terbitkan(uow, nomor, JenisSurat.PERMINTAAN_KLARIFIKASI, Pihak.ITJEN, asked)
    lapor.cabut(uow, nomor)
    (pesan,) = messages(uow, MessageName.LAPORAN_DICABUT)
    diberi_tahu = [Pihak.PELAPOR, Pihak.TERLAPOR, Pihak.ITJEN]
    assert (pesan.kunci, pesan.variabel, pesan.segera) == (nomor, {"kepadaPencabutan": diberi_tahu}, False)
    told = [text_of(surat.terbitkan(uow, nomor, JenisSurat.PENCABUTAN, p)) for p in diberi_tahu]
    assert ["telah dicabut oleh Pelapor" in t for t in told] == [False, True, True]
    assert ["pernyataan Saudara" in t for t in told] == [True, False, False]
    assert entry(uow, "pencabutan-diminta").rincian["dari"] == "PELAPOR"
    lapor.tutup(uow, nomor, Akhir.DICABUT)
    with refused(f"Berkas {nomor} sudah ditutup (DICABUT).", "Berkas yang ditutup tidak berubah lagi."):
        lapor.cabut(uow, nomor)
    assert len(messages(uow, MessageName.LAPORAN_DICABUT)) == 1
    with not_found("Laporan 0009/LM/III/2026 tidak ditemukan."):
        lapor.cabut(uow, "0009/LM/III/2026")


@pytest.mark.aturan("TELAAH-110")
def test_whose_request_falls_away_with_the_complaint_is_told(uow: UnitOfWork, nomor: str) -> None:
    """UU 37/2008 Pasal 31, 38(2): the superior owes no report any more, the witness need not come."""
    up_to_rekomendasi(uow, nomor)
    summon_witness(uow, nomor)
    asked = {
        Pihak.ATASAN_TERLAPOR: (JenisPermintaan.PELAKSANAAN_REKOMENDASI, JenisSurat.REKOMENDASI),
        Pihak.SAKSI: (JenisPermintaan.PANGGILAN_1, JenisSurat.PANGGILAN),
    }
    diminta = {p: ask(uow, nomor, jenis, p) for p, (jenis, _) in asked.items()}
    for p, (_, jenis) in asked.items():
        surat.terbitkan(uow, nomor, jenis, p, diminta[p])
    lapor.cabut(uow, nomor)
    (pesan,) = messages(uow, MessageName.LAPORAN_DICABUT)
    kepada = [Pihak.PELAPOR, Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR, Pihak.ITJEN, Pihak.SAKSI]
    assert pesan.variabel["kepadaPencabutan"] == kepada
    lapor.catat_pencabutan(uow, nomor)
    for p in asked:
        assert uow.permintaan.get(diminta[p]).status is StatusPermintaan.BATAL
        terbit = surat.terbitkan(uow, nomor, JenisSurat.PENCABUTAN, p)
        assert "Yang kami minta dari Saudara dalam laporan tersebut tidak perlu dijawab lagi." in text_of(terbit)


def test_pencabutan_ends_what_is_still_asked(uow: UnitOfWork, nomor: str) -> None:
    aturan = uow.tabel_tenggat.aturan(JenisTenggat.KLARIFIKASI_1, hari_ini(uow))
    other = open_case(uow)
    ids = [
        permintaan.buka(uow, n, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR, aturan)[0]
        for n in (nomor, nomor, nomor, other)
    ]
    uow.permintaan.get(ids[0]).status = StatusPermintaan.DIJAWAB
    uow.permintaan.get(ids[1]).status = StatusPermintaan.LEWAT
    lapor.catat_pencabutan(uow, nomor)
    assert [uow.permintaan.get(i).status for i in ids] == ["DIJAWAB", "LEWAT", "BATAL", "MENUNGGU"]
    assert (entry(uow, "laporan-dicabut").rincian["dari"], entry(uow, "laporan-dicabut").nomor_berkas) == (
        "PELAPOR",
        nomor,
    )


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("akhir", [Akhir.SELESAI_KLARIFIKASI, Akhir.DICABUT, Akhir.DIANGGAP_DICABUT])
def test_tutup_ends_the_laporan_and_its_stages(uow: UnitOfWork, kind: str, akhir: Akhir) -> None:
    nomor = open_case(uow, kind)
    petugas.tahap_dimulai(uow, nomor, Tahap.KLARIFIKASI)
    lapor.tutup(uow, nomor, akhir)
    berkas = uow.berkas.get(nomor)
    assert (berkas.akhir, berkas.ditutup) == (akhir, uow.clock.now())
    assert [t.selesai for t in uow.riwayat_tahap.find()] == [uow.clock.now()]
    assert entry(uow, "laporan-ditutup").rincian == {"akhir": akhir}
    with refused(f"Berkas {nomor} sudah ditutup ({akhir})."):
        lapor.tutup(uow, nomor, akhir)


def test_stages_that_ended_keep_their_end_when_the_laporan_is_closed(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    petugas.tahap_dimulai(uow, nomor, Tahap.KLARIFIKASI)
    petugas.tahap_berakhir(uow, nomor, Tahap.KLARIFIKASI)
    ended = clock.now()
    clock.advance(days=1)
    lapor.tutup(uow, nomor, Akhir.SELESAI_KLARIFIKASI)
    assert [t.selesai for t in uow.riwayat_tahap.find()] == [ended]


@pytest.mark.aturan("C-01")
def test_himpunan_aturan_of_a_laporan_is_kept(uow: UnitOfWork, nomor: str) -> None:
    assert uow.berkas.get(nomor).himpunan_aturan == "POR-58-2023"
    lapor.catat_himpunan_aturan(uow, nomor, "POR-26-2017")
    assert uow.berkas.get(nomor).himpunan_aturan == "POR-26-2017"
