"""Personal data at rest: unreadable without the key, readable after a change of keys, old registries brought along."""

import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from pksbpmn.domain.berkas.kiriman import Pemberitahuan
from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.domain.pemeriksaan.isi import IsiKlarifikasi
from pksbpmn.domain.perjanjian.masuk import DasarHukumMasuk, PerubahanPerjanjian
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.registry import database as pembuka
from pksbpmn.registry import encrypted, tables
from pksbpmn.registry.anchor import Anchors
from pksbpmn.registry.audit_chain import verify
from pksbpmn.registry.key_rotation import reseal_all
from pksbpmn.registry.vault import Vault, new_key, read_keys, write_keys
from pksbpmn.settings import Settings
from pksbpmn.usecases.berkas.penugasan import tugaskan
from pksbpmn.usecases.journal import beri_tahu
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.pemeriksaan import petugas as pemeriksa
from pksbpmn.usecases.perjanjian.berkas_perjanjian import catat_dasar_hukum, ubah
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.contoh import cetakan
from pksbpmn.wiring import Application, assemble
from tests.integration.old_schema import upgrade_to
from tests.letters import stored
from tests.staff import in_office
from tests.unit.cli_tools import ATURAN

KENARI = "Kenari-Zulkanary-7391"
"""Planted into everything that may name a person."""


@pytest.fixture
def with_canary(app: Application, laporan_masuk: LaporanMasuk) -> str:
    """A complaint that says the canary in every text, with a letter, an answer and contents."""
    assert laporan_masuk.pelapor is not None
    assert laporan_masuk.upaya is not None
    assert laporan_masuk.terlapor is not None
    masuk = laporan_masuk.model_copy(
        update={
            "pelapor": laporan_masuk.pelapor.model_copy(
                update=dict.fromkeys(("nama_lengkap", "tempat_lahir", "pekerjaan", "alamat_lengkap"), KENARI)
                | {"email": f"{KENARI}@contoh.example"}
            ),
            "upaya": laporan_masuk.upaya.model_copy(update={"uraian": KENARI, "hasil": KENARI}),
            "terlapor": laporan_masuk.terlapor.model_copy(update={"jabatan": KENARI, "alamat": KENARI}),
            "uraian": KENARI,
            "permintaan_penyelesaian": KENARI,
            "kerugian": KENARI,
        }
    )
    with app.uow() as uow:
        nomor = lapor(uow, masuk)
        pemeriksa.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": [KENARI]})
        id_permintaan, _ = permintaan.buka(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR, ATURAN)
        surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR, None)
        surat.terbitkan(uow, nomor, JenisSurat.PERMINTAAN_KLARIFIKASI, Pihak.TERLAPOR, id_permintaan)
        _typed(uow, nomor)
        uow.commit()
        terbit = uow.surat.find(nomor_berkas=nomor)
    for s in terbit:
        surat.cetak(app.uow, s.id)
    return nomor


def _typed(uow: UnitOfWork, nomor: str) -> None:
    """What is typed as an office, a unit, a law or a number, and goes on into a notice."""
    in_office(uow, ["11"])
    uow.pegawai.get("11").jabatan = KENARI
    tugaskan(uow, nomor, "11", Peran.PEMERIKSA, KENARI)
    (pks,) = uow.perjanjian.find()
    dasar = DasarHukumMasuk(peraturan=KENARI, tentang=KENARI, digantikan_oleh=KENARI)
    catat_dasar_hukum(uow, pks.id, dasar, "11")
    ubah(uow, pks.id, PerubahanPerjanjian(tempat=KENARI, nomor_tercetak=(KENARI,)), "11")
    beri_tahu(uow, "kenari", nomor, KENARI, KENARI)


def raw_values(app: Application) -> Iterator[str]:
    """Every value of every row as the database has it."""
    with app.database.connect() as c:
        for nama in sa.inspect(c).get_table_names():
            for baris in c.exec_driver_sql(f'SELECT * FROM "{nama}"'):  # noqa: S608 - names of our own tables
                yield from map(str, baris)


def test_nothing_can_be_read_without_the_key(app: Application, with_canary: str, tmp_path: Path) -> None:
    """Neither in the rows, nor in the files of database and documents, nor in their names; with the key, everywhere."""
    assert [v for v in raw_values(app) if KENARI in v] == []
    for berkas in (f for f in tmp_path.rglob("*") if f.is_file()):
        assert KENARI.encode() not in berkas.read_bytes(), berkas.name
        assert KENARI not in str(berkas)
    assert b"%PDF" not in b"".join(f.read_bytes() for f in (tmp_path / "dokumen").rglob("*.pks"))
    with app.uow() as uow:
        assert uow.identitas.get(with_canary).nama_lengkap == KENARI
        assert uow.laporan.get(with_canary).kerugian == KENARI
        semua = uow.surat.find(nomor_berkas=with_canary)
    assert len(semua) == 2
    for s in semua:
        assert cetakan(app.uow, s.id).startswith(b"%PDF")


def test_once_the_key_is_changed_the_old_one_opens_nothing(app: Application, with_canary: str, tmp_path: Path) -> None:
    berkas = tmp_path / "kunci-enkripsi"
    assert stat.S_IMODE(berkas.stat().st_mode) == 0o600
    lama = read_keys(None, berkas, may_create=False)
    write_keys(berkas, [new_key(), *lama])
    berdua = assemble(app.settings)
    hasil = reseal_all(berdua.database, berdua.documents, berdua.vault)
    assert hasil.rows > 13  # every row bears a seal
    assert hasil.documents == 2
    write_keys(berkas, read_keys(None, berkas, may_create=False)[:1])
    sesudah = assemble(app.settings)
    with sesudah.uow() as uow:
        assert uow.identitas.get(with_canary).email == f"{KENARI}@contoh.example"
        (ditanya,) = uow.isi.find(nomor_berkas=with_canary)
        assert isinstance(ditanya.naskah, IsiKlarifikasi)
        assert ditanya.naskah.pertanyaan == (KENARI,)
        semua = uow.surat.find(nomor_berkas=with_canary)
    assert [s.penerima.nama for s in semua] == [KENARI, KENARI]
    assert all(cetakan(sesudah.uow, s.id).startswith(b"%PDF") for s in semua)
    write_keys(berkas, lama)
    with pytest.raises(PksError, match="tidak dapat dibuka dengan kunci yang ada"):
        assemble(app.settings)


def test_a_missing_or_wrong_key_is_refused_and_not_replaced(app: Application, with_canary: str, tmp_path: Path) -> None:
    """A missing key is never replaced by a new one: that would lock the data away for good."""
    assert with_canary
    (tmp_path / "kunci-enkripsi").rename(tmp_path / "disimpan")
    with pytest.raises(PksError, match="tidak ada"):
        assemble(app.settings)
    assert not (tmp_path / "kunci-enkripsi").exists()
    for salah in ("bukan-kunci", new_key()):
        with pytest.raises(PksError):
            assemble(
                app.settings.model_copy(update={"encryption_keys": Settings(encryption_keys=salah).encryption_keys})
            )


def test_exchanged_documents_are_noticed(app: Application, with_canary: str) -> None:
    with app.uow() as uow:
        satu, dua = (s.hash_dokumen for s in uow.surat.find(nomor_berkas=with_canary))
    assert satu is not None
    assert dua is not None
    app.documents.path_of(satu).write_bytes(app.documents.path_of(dua).read_bytes())
    with pytest.raises(PksError, match="berubah"):
        stored(app.documents, satu)


def test_a_filled_registry_is_brought_to_the_newest_schema(database_url: str, tmp_path: Path) -> None:
    """Rows written in plain by an older version are encrypted and chained, and say the same as before."""
    mesin = pembuka.open_database(database_url)
    encrypted.install(mesin, Vault([new_key()]))
    lama = upgrade_to(mesin, "0002")
    waktu = datetime(2026, 3, 2, tzinfo=UTC).replace(tzinfo=None)
    with mesin.begin() as c:
        c.execute(
            sa.insert(lama.tables["identitas"]).values(
                nomor_laporan="1/LM/III/2026",
                **dict.fromkeys(("nama_lengkap", "tempat_lahir", "status_perkawinan", "pekerjaan"), KENARI),
                alamat_lengkap=KENARI,
                tanggal_lahir=waktu.date(),
                kewarganegaraan="WNI",
                jenis="PERSEORANGAN",
                email="a@contoh.example",
            )
        )
        c.execute(
            sa.insert(lama.tables["isi"]).values(
                id="isi-1",
                nomor_laporan="1/LM/III/2026",
                jenis="klarifikasi",
                data={"pertanyaan": [KENARI]},
                waktu=waktu,
            )
        )
        for ke in range(3):
            c.execute(
                sa.insert(lama.tables["audit"]).values(
                    id=f"a-{ke}", waktu=waktu, pelaku="uji", peristiwa="uji", nomor_laporan=None, rincian={"ke": ke}
                )
            )
    mesin.dispose()

    app = assemble(Settings(_env_file=None, data_dir=tmp_path, database_url=database_url))
    assert [v for v in raw_values(app) if KENARI in v] == []
    with app.uow() as uow:
        orang = uow.identitas.get("1/LM/III/2026")
        assert (orang.alamat_lengkap, orang.tanggal_lahir) == (KENARI, waktu.date())
        (isi,) = uow.isi.find()
        assert isinstance(isi.naskah, IsiKlarifikasi)
        assert isi.naskah.pertanyaan == (KENARI,)
        assert [n.email for n in uow.narahubung.find()] == ["narahubung@itjen.example", "narahubung@ombudsman.example"]
    assert verify(app.database, Anchors(), app.vault) == (3, None)
    with app.database.connect() as c:
        assert c.execute(sa.select(tables.kepala_audit.c.urut)).scalar_one() == 3
    app.database.dispose()


@pytest.mark.aturan("KEAMANAN-07")
def test_what_was_typed_before_it_was_encrypted_lies_in_clear(database_url: str, tmp_path: Path) -> None:
    """Offices, units, laws, numbers and notices of a registry of before: read as they were, with the key alone."""
    key = new_key()
    write_keys(tmp_path / "kunci-enkripsi", [key])
    mesin = pembuka.open_database(database_url)
    encrypted.install(mesin, Vault([key]))
    old = upgrade_to(mesin, "0038")
    waktu = datetime(2026, 3, 2, tzinfo=UTC).replace(tzinfo=None)
    notice = {"jenis": "INTERNAL", "perihal": KENARI, "isi": KENARI, "kepada": "OMBUDSMAN"}
    kiriman = dict.fromkeys(("dibuat", "berikutnya"), waktu)
    with mesin.begin() as c:
        c.execute(
            sa.insert(old.tables["penugasan"]).values(
                id="p-1", nomor_berkas="1/LM", pegawai="11", peran="PEMERIKSA", unit=KENARI, mulai=waktu
            )
        )
        c.execute(
            sa.insert(old.tables["kiriman"]).values(
                id="k-1", kunci="k-1", jenis="INTERNAL", muatan=notice, percobaan=0, **kiriman
            )
        )
        c.execute(sa.update(old.tables["perjanjian"]).values(tempat=KENARI, nomor_tercetak=[KENARI, "2"]))
        c.execute(sa.update(old.tables["dasar_hukum"]).values(digantikan_oleh=KENARI))
    mesin.dispose()

    app = assemble(Settings(_env_file=None, data_dir=tmp_path, database_url=database_url))
    assert [v for v in raw_values(app) if KENARI in v] == []
    with app.uow() as uow:
        (pks,), (petugas,), (surel,) = uow.perjanjian.find(), uow.penugasan.find(), uow.kiriman.find(kunci="k-1")
        assert (pks.tempat, pks.nomor_tercetak, petugas.unit) == (KENARI, (KENARI, "2"), KENARI)
        assert {d.digantikan_oleh for d in uow.dasar_hukum.find()} == {KENARI}
        assert isinstance(surel.muatan, Pemberitahuan)
        assert surel.muatan.isi == KENARI
    app.database.dispose()
