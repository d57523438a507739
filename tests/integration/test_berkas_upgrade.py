"""A registry of before the case file: nothing of what it held is lost or says something else."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.kiriman import PesanMesin
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.kerahasiaan.pelindungan_data import JenisPelindunganData, MuatanPelindungan
from pksbpmn.domain.laporan.kejadian import Koordinasi, MuatanKejadian
from pksbpmn.domain.monev.laporan_monev import MuatanMonev
from pksbpmn.domain.pemeriksaan.isi import IsiPemeriksaan
from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi, JenisKerugian, JenisPerbuatan, Kesimpulan
from pksbpmn.domain.perjanjian.adendum import MuatanAdendum
from pksbpmn.domain.perjanjian.narahubung import MuatanNarahubung
from pksbpmn.domain.perjanjian.perjanjian import MuatanPerjanjian
from pksbpmn.domain.perjanjian.perselisihan import MuatanPerselisihan
from pksbpmn.domain.pertukaran.pertukaran import MuatanPertukaran
from pksbpmn.registry import database, encrypted
from pksbpmn.registry.vault import Vault, read_keys
from pksbpmn.settings import Settings
from pksbpmn.wiring import Application, assemble
from tests.integration.old_schema import upgrade_to

Baris = dict[str, Any]

LAPORAN, PELAPOR_TIDAK_ADA = "0001/LM/III/2026", "0002/LM/III/2026"
SAAT = datetime(2026, 3, 2, 4, tzinfo=UTC)
TABEL = SAAT.replace(tzinfo=None)
ORANG = {"jabatan": "Sekretaris", "nama": "", "alamat": "Jalan 1", "telepon": "0", "email": "a@contoh.example"}
ANGKA: Baris = {"mulai": "2025-01-11", "sampai": "2026-01-10", "diterima": 2, "ditutup": 1, "berjalan": 1}
ANGKA |= {f"menurut_{x}": {"SURAT": 2} for x in ("akhir", "kanal", "produk", "bentuk")}
ANGKA |= {x: {"terbit": 1} for x in ("lahp", "rekomendasi", "pertukaran", "kejadian")} | {"tahap": [], "tenggat": []}
SERAH: dict[str, Any] = {
    "dari": "ITJEN",
    "kepada": "OMBUDSMAN",
    "pengirim": "A",
    "penerima": "B",
    "kanal": "ELEKTRONIK",
}
SERAH |= {"waktu": "2026-03-02T11:00:00+07:00", "kerahasiaan": "RAHASIA", "keutuhan": "ab", "kelengkapan": {"x": True}}
VALIDITAS = {"sumber": "Register", "verifikator": "Auditor"}
URUSAN: dict[str, dict[str, Any]] = {
    "perjanjian": {"id_perjanjian": "pks-2024"},
    "adendum": {"id_perjanjian": "pks-2024", "ketentuan_diubah": "Pasal 5", "nomor_kesatu": "1", "nomor_kedua": "2"},
    "perselisihan": {"id_perjanjian": "pks-2024", "pokok": "Penafsiran"},
    "narahubung": {"id_narahubung": "n-1", "berlaku_sejak": "2026-04-01", "lama": None, "baru": ORANG}
    | {"nomor_surat": "7/2026"},
    "pertukaran-data": {"tujuan": "bukti", "daftar": ["register"], "peminta": "n-1", "diminta": "ITJEN"}
    | {"penyerahan": SERAH | {"validitas": VALIDITAS, "butir": []}},
    "monev": {"mulai": "2025-01-11", "sampai": "2026-01-10", "perjanjian": "0001/PKS/III/2026", "angka": ANGKA},
    "kejadian": {"jenis": "KOORDINASI", "pokok": "Balai"},
    "akses-identitas": {},
    "pelindungan-data": {"jenis": "KEGAGALAN", "diketahui": "2026-03-02T11:00:00+07:00", "data_terungkap": "Pos-el."},
}
TENTANG_LAPORAN = {"pertukaran-data", "kejadian", "akses-identitas", "pelindungan-data"}


class _OldRows:
    """Writes rows as the older version did."""

    def __init__(self, sambungan: sa.Connection, skema: sa.MetaData, brankas: Vault) -> None:
        self._c, self._schema, self._vault = sambungan, skema, brankas

    def sealed(self, isi: object) -> str:
        teks = isi if isinstance(isi, str) else json.dumps(isi)
        return self._vault.seal(teks.encode()).decode()

    def write(self, tabel: str, **nilai: object) -> None:
        self._c.execute(sa.insert(self._schema.tables[tabel]).values(**nilai))

    def laporan(self, nomor: str, **ubah: object) -> None:
        isi: Baris = {
            "nomor": nomor,
            "diterima": TABEL,
            "kanal": "SURAT",
            "bentuk": "TERTULIS",
            "jenis_layanan": "JASA",
        }
        isi |= {"tanggal_peristiwa": date(2026, 1, 2), "berkas": ["bukti.pdf"], "identitas_dirahasiakan": True}
        isi |= {k: self.sealed(k) for k in ("perihal", "uraian", "permintaan_penyelesaian")}
        isi |= {"akhir": "LHP_DILAKSANAKAN", "ditutup": TABEL, "himpunan_aturan": "POR-58-2023"}
        self.write("laporan", **(isi | ubah))

    def identitas(self, nomor: str) -> None:
        teks = ("nama_lengkap", "tempat_lahir", "tanggal_lahir", "status_perkawinan", "pekerjaan", "alamat_lengkap")
        isi: Baris = {k: self.sealed("1990-01-01" if k == "tanggal_lahir" else k) for k in (*teks, "email")}
        self.write("identitas", nomor_laporan=nomor, kewarganegaraan="WNI", jenis="PERSEORANGAN", **isi)

    def urusan(self, jenis: str, data: Mapping[str, Any], **ubah: object) -> None:
        isi: Baris = {
            "nomor": _nomor(jenis),
            "jenis": jenis,
            "ruang_lingkup": "PENYELESAIAN_LAPORAN",
            "pengaju": "ITJEN",
        }
        isi |= {"perihal": self.sealed(f"perihal {jenis}"), "data": self.sealed(data), "dibuat": TABEL}
        isi |= {"nomor_laporan": LAPORAN if jenis in TENTANG_LAPORAN else None, "akhir": "SELESAI", "ditutup": TABEL}
        self.write("urusan", **(isi | ubah))

    def pemeriksaan(self) -> None:
        isi = {"ringkasan": "Terlambat.", "perbuatan": "KELALAIAN", "kerugian": ["IMMATERIIL"], "bukti": []}
        self.write("isi", id="i", nomor_laporan=LAPORAN, jenis="pemeriksaan", data=self.sealed(isi), waktu=TABEL)
        temuan = {"kesimpulan": "DITEMUKAN", "bentukMaladministrasi": ["PENUNDAAN_BERLARUT"]}
        for ke, (elemen, data) in enumerate(
            {"tetapkan-temuan": temuan, "nilai-tindak-lanjut": {"tindakLanjutDilaksanakan": True}}.items()
        ):
            self.write("keputusan", id=f"k-{ke}", nomor_laporan=LAPORAN, elemen=elemen, data=data, waktu=TABEL)

    def permintaan(self) -> None:
        aturan = {"lama": 14, "jenis_hari": "KALENDER", "pengingat_pertama": 50, "pengingat_kedua": 80}
        aturan |= {"dasar_hukum": "PKS Pasal 4(4)a", "versi_aturan": "1"}
        tenggat = {"mulai": "2026-03-02", "batas": "2026-03-16T23:59:59+07:00", "dilewati": []}
        tenggat |= {"pengingat_pertama": "2026-03-09T23:59:59+07:00", "pengingat_kedua": "2026-03-13T23:59:59+07:00"}
        isi: Baris = {
            "nomor_laporan": LAPORAN,
            "kepada": "TERLAPOR",
            "dibuat": TABEL,
            "aturan": aturan,
            "status": "LEWAT",
        }
        self.write("permintaan", id="p-1", jenis="KLARIFIKASI_1", penjelasan=tenggat, batas=TABEL, **isi)
        self.write("permintaan", id="p-2", jenis="KLARIFIKASI_2", penjelasan=None, **isi)

    def narahubung(self, ident: str, **ubah: object) -> None:
        isi: Baris = {k: self.sealed("x") for k in ("nama", "alamat", "telepon")} | {
            "email": self.sealed("n@itjen.example")
        }
        isi |= {
            "id": ident,
            "pihak": "ITJEN",
            "jabatan": "Sekretaris",
            "nomor_surat": "7",
            "berlaku_sejak": TABEL.date(),
        }
        self.write("narahubung", **(isi | {"tanggal_surat": TABEL.date()} | ubah))

    def penyerahan(self) -> None:
        isi: Baris = {k: SERAH[k] for k in ("dari", "kepada", "kerahasiaan", "keutuhan", "kelengkapan")}
        isi |= {"id_pengirim": "n-1", "id_penerima": "n-2", "id_kanal": "k", "waktu": TABEL, "butir": []}
        self.write("penyerahan", id="s-1", nomor_urusan=_nomor("pertukaran-data"), validitas=VALIDITAS, **isi)


def _nomor(jenis: str) -> str:
    return f"0001/{JenisBerkas(jenis).kode}/III/2026"


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    return Settings(_env_file=None, data_dir=tmp_path, database_url=database_url)


def fill_old_registry(settings: Settings, *, berjalan: bool = False) -> None:
    """A registry of version 0003 with a complaint, one without a complainant, and a matter of every kind."""
    mesin = database.open_database(str(settings.database_url))
    brankas = Vault(read_keys(None, settings.data_dir / "kunci-enkripsi", may_create=True))
    encrypted.install(mesin, brankas)
    lama = upgrade_to(mesin, "0002")
    with mesin.begin() as c:
        audit = {"waktu": TABEL, "pelaku": "sistem", "nomor_laporan": LAPORAN, "rincian": {"kesimpulan": "DITEMUKAN"}}
        c.execute(sa.insert(lama.tables["audit"]).values(id="a-1", peristiwa="lahp-ditetapkan", **audit))
    lama = upgrade_to(mesin, "0003")
    with mesin.begin() as c:
        baris = _OldRows(c, lama, brankas)
        baris.laporan(LAPORAN, **({"akhir": None, "ditutup": None} if berjalan else {}))
        baris.identitas(LAPORAN)
        baris.laporan(PELAPOR_TIDAK_ADA)
        for jenis, data in URUSAN.items():
            baris.urusan(jenis, data)
        baris.pemeriksaan()
        baris.permintaan()
        baris.narahubung("n-1", berlaku_sejak=date.max)
        baris.narahubung("n-2", delegasi_dari="n-1")
        baris.narahubung("n-3", delegasi_dari=f"n-1 {LAPORAN}")
        baris.penyerahan()
        pesan = {"nama": "laporan-dicabut", "kunci": LAPORAN, "variabel": {"dicabut": True}, "segera": False}
        kiriman = {"dibuat": TABEL, "berikutnya": TABEL, "nomor_laporan": LAPORAN, "percobaan": 0}
        baris.write("kiriman", id="m-1", kunci="m", jenis="PESAN", muatan=pesan, **kiriman)
        for deret in ("LAPORAN", "URUSAN/monev"):
            baris.write("penomoran", deret=deret, tahun=2026, terakhir=2)
    mesin.dispose()


@pytest.fixture
def app(settings: Settings) -> Application:
    fill_old_registry(settings)
    return assemble(settings)


def test_laporan_become_berkas(app: Application) -> None:
    with app.uow() as uow:
        satu, dua = (uow.berkas.get(n) for n in (LAPORAN, PELAPOR_TIDAK_ADA))
        assert (satu.pengaju, dua.pengaju) == (Pihak.PELAPOR, Pihak.OMBUDSMAN)
        assert (satu.jenis, satu.perihal, satu.dibuka, satu.ditutup) == (JenisBerkas.LAPORAN, "perihal", SAAT, SAAT)
        assert (satu.akhir, satu.himpunan_aturan) == ("LHP_DILAKSANAKAN", "POR-58-2023")
        assert uow.laporan.get(LAPORAN).lampiran == ("bukti.pdf",)
        assert uow.identitas.get(LAPORAN).nama_lengkap == "nama_lengkap"
        assert uow.identitas.find(nomor_berkas=PELAPOR_TIDAK_ADA) == []
        assert uow.numbering.next("BERKAS/laporan", 2026) == uow.numbering.next("BERKAS/monev", 2026) == 3


def test_every_urusan_becomes_a_berkas_with_its_contents(app: Application) -> None:
    with app.uow() as uow:
        muatan = {jenis: uow.berkas.get(_nomor(jenis)).muatan for jenis in URUSAN}
        for jenis in URUSAN:
            berkas = uow.berkas.get(_nomor(jenis))
            assert berkas.nomor_perkara == (LAPORAN if jenis in TENTANG_LAPORAN else berkas.nomor)
            assert (berkas.perihal, berkas.akhir, berkas.pengaju) == (f"perihal {jenis}", "SELESAI", Pihak.ITJEN)
        assert [p.nomor_berkas for p in uow.perjanjian.find(id="pks-2024")] == [_nomor("perjanjian")]
    assert muatan["perjanjian"] == MuatanPerjanjian(id_perjanjian="pks-2024")
    assert isinstance(muatan["adendum"], MuatanAdendum)
    assert muatan["adendum"].nomor_kedua == "2"
    assert isinstance(muatan["perselisihan"], MuatanPerselisihan)
    assert isinstance(muatan["narahubung"], MuatanNarahubung)
    assert (muatan["narahubung"].baru.telepon, muatan["narahubung"].berlaku_sejak) == ("0", date(2026, 4, 1))
    assert isinstance(muatan["pertukaran-data"], MuatanPertukaran)
    assert muatan["pertukaran-data"].penyerahan is not None
    assert muatan["pertukaran-data"].penyerahan.verifikator == "Auditor"
    assert isinstance(muatan["monev"], MuatanMonev)
    assert muatan["monev"].angka is not None
    assert muatan["monev"].angka.menurut_kanal == {"SURAT": 2}
    assert isinstance(muatan["kejadian"], MuatanKejadian)
    assert isinstance(muatan["kejadian"].kejadian, Koordinasi)
    assert muatan["akses-identitas"] is None
    assert isinstance(muatan["pelindungan-data"], MuatanPelindungan)
    assert muatan["pelindungan-data"].jenis is JenisPelindunganData.KEGAGALAN
    assert muatan["pelindungan-data"].diketahui == SAAT


def test_temuan_and_lahp_become_records(app: Application) -> None:
    with app.uow() as uow:
        (temuan,), (lahp,), (isi,) = uow.temuan.find(), uow.lahp.find(), uow.isi.find()
    assert (temuan.nomor_berkas, temuan.kesimpulan, temuan.waktu) == (LAPORAN, Kesimpulan.DITEMUKAN, SAAT)
    assert temuan.bentuk == (BentukMaladministrasi.PENUNDAAN_BERLARUT,)
    assert (temuan.perbuatan, temuan.kerugian) == (JenisPerbuatan.KELALAIAN, (JenisKerugian.IMMATERIIL,))
    assert (lahp.nomor_berkas, lahp.kesimpulan, lahp.ditindaklanjuti) == (LAPORAN, Kesimpulan.DITEMUKAN, True)
    assert (lahp.ditetapkan, lahp.dinilai) == (SAAT, SAAT)
    assert isinstance(isi.naskah, IsiPemeriksaan)
    assert isi.naskah.ringkasan == "Terlambat."


def test_tenggat_narahubung_penyerahan_and_outbox_stand_in_their_columns(app: Application) -> None:
    with app.uow() as uow:
        bertenggat, belum = uow.permintaan.find()
        satu, dua, tiga = (uow.narahubung.get(f"n-{ke}") for ke in (1, 2, 3))
        (penyerahan,), (kiriman,) = uow.penyerahan.find(), uow.kiriman.find()
    assert bertenggat.tenggat is not None
    assert bertenggat.tenggat.aturan == bertenggat.aturan
    assert bertenggat.tenggat.batas.date() == date(2026, 3, 16)
    assert belum.tenggat is None
    assert (satu.berlaku_sejak, satu.menjabat(date(2030, 1, 1))) == (None, False)
    assert (dua.delegasi_dari, dua.delegasi_berkas) == ("n-1", None)
    assert (tiga.delegasi_dari, tiga.delegasi_berkas) == ("n-1", LAPORAN)
    assert (penyerahan.sumber, penyerahan.verifikator) == ("Register", "Auditor")
    assert isinstance(kiriman.muatan, PesanMesin)
    assert kiriman.muatan.variabel == {"dicabut": True}


def test_a_running_berkas_refuses_the_upgrade(settings: Settings) -> None:
    fill_old_registry(settings, berjalan=True)
    with pytest.raises(PksError, match="1 berkas masih berjalan"):
        assemble(settings)
