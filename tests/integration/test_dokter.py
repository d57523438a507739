"""`pksbpmn dokter` finds each broken invariant, and nothing in a registry that is well."""

from collections.abc import Callable
from datetime import timedelta

import pytest
import sqlalchemy as sa

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.registry import tables
from pksbpmn.registry.anchor import Anchors
from pksbpmn.registry.invariants import Examined, Fault, examine, summary
from pksbpmn.registry.state import current_state
from pksbpmn.usecases.berkas.banding_mesin import banding
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.surat import surat
from pksbpmn.wiring import Application
from tests.integration.conftest import JamUji
from tests.unit.cli_alat import ATURAN


def pasien(app: Application) -> Examined:
    return Examined(app.database, app.documents, app.vault, Anchors(), app.clock.now())


def temuan(app: Application) -> list[Fault]:
    return examine(pasien(app))


@pytest.fixture
def sehat(app: Application, jam: JamUji, nomor: str) -> str:
    """A complaint with two letters and a deadline that runs, everything delivered."""
    with app.uow() as uow:
        surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR, None)
        id_permintaan, _ = permintaan.buka(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR, ATURAN)
        surat.terbitkan(uow, nomor, JenisSurat.PERMINTAAN_KLARIFIKASI, Pihak.TERLAPOR, id_permintaan)
        permintaan.hitung(uow, id_permintaan, jam.now().date())
        terbit = uow.surat.find(nomor_berkas=nomor)
        uow.commit()
    for s in terbit:
        surat.cetak(app.uow, s.id)
    with app.database.begin() as c:
        c.execute(sa.update(tables.metadata.tables["kiriman"]).values(selesai=jam.now()))
    assert temuan(app) == []
    return nomor


def _lubangi(app: Application, _jam: JamUji) -> None:
    with app.database.begin() as c:
        c.execute(
            sa.update(tables.penomoran).where(tables.penomoran.c.deret == "SURAT/TANDA_TERIMA").values(terakhir=2)
        )


def _gandakan(app: Application, _jam: JamUji) -> None:
    with app.database.begin() as c:
        satu = dict(c.execute(sa.select(tables.metadata.tables["surat"])).mappings().first() or {})
        del satu["_urutan"]
        c.execute(
            sa.insert(tables.metadata.tables["surat"]).values(
                satu | {"id": "x", "kunci": "x", "nomor_berkas": "9/LM/I/2026"}
            )
        )


def _hilangkan(app: Application, _jam: JamUji) -> None:
    app.documents.path_of(next(app.documents.digests())).unlink()


def _tukar(app: Application, _jam: JamUji) -> None:
    satu, dua = app.documents.digests()
    app.documents.path_of(satu).write_bytes(app.documents.path_of(dua).read_bytes())


def _palsukan(app: Application, _jam: JamUji) -> None:
    with app.database.begin() as c:
        c.execute(sa.update(tables.kepala_audit).values(urut=99))


def _diamkan(app: Application, jam: JamUji) -> None:
    with app.database.begin() as c:
        c.execute(
            sa.update(tables.metadata.tables["kiriman"]).values(
                selesai=None, galat="ConnectionRefusedError", percobaan=3
            )
        )
    jam.maju(timedelta(hours=2))


def _lewatkan(_app: Application, jam: JamUji) -> None:
    jam.maju(timedelta(days=60))


@pytest.mark.parametrize(
    ("rusak", "periksa_apa", "disebut"),
    [
        (_lubangi, "nomor", "2 nomor diambil, 1 terpakai"),
        (_gandakan, "nomor", "dipakai dua berkas"),
        (_hilangkan, "dokumen", "tidak ada di gudang"),
        (_tukar, "dokumen", "berubah"),
        (_palsukan, "audit", "hilang atau ditambah"),
        (_diamkan, "kiriman", "belum terkirim sesudah 3 percobaan (ConnectionRefusedError)"),
        (_lewatkan, "tenggat", "tanpa tindakan"),
    ],
)
def test_setiap_kejanggalan_ditemukan(
    app: Application,
    jam: JamUji,
    sehat: str,
    rusak: Callable[[Application, JamUji], None],
    periksa_apa: str,
    disebut: str,
) -> None:
    assert sehat
    rusak(app, jam)
    semua = temuan(app)
    assert {t.check for t in semua} == {periksa_apa}
    assert any(disebut in t.message for t in semua)
    assert all(t.cure for t in semua)


def test_keadaan_menghitung_yang_menunggu(app: Application, jam: JamUji, sehat: str) -> None:
    assert sehat
    baik = current_state(app.database, jam.now())
    assert {k: v for k, v in baik.items() if v} == {"laporan_berjalan": 1}
    _diamkan(app, jam)
    jam.maju(timedelta(days=60))
    buruk = current_state(app.database, jam.now())
    assert buruk["kiriman_menunggu"] == buruk["kiriman_gagal"] == 3
    assert buruk["kiriman_tertua_detik"] > 60 * 86400
    assert buruk["tenggat_lewat_tanpa_tindakan"] == 1
    assert buruk["tenggat_terlama_detik"] > 86400
    assert summary(pasien(app))["surat"] == 2


def test_registri_dan_mesin_dibandingkan(app: Application, sehat: str) -> None:
    """What runs on one side only is told; a start that still waits in the outbox is no difference."""
    with app.uow() as uow:
        assert banding(uow, {sehat}) == []
        (hilang,) = banding(uow, set())
        assert (hilang.nomor, "tidak ada di mesin" in hilang.pesan) == (sehat, True)
        (asing,) = banding(uow, {sehat, "9/LM/I/2026"})
        assert (asing.nomor, "tidak ada di registri" in asing.pesan) == ("9/LM/I/2026", True)
        uow.berkas.get(sehat).akhir = "DICABUT"
        (sisa,) = banding(uow, {sehat})
        assert "masih berjalan di mesin" in sisa.pesan
        uow.berkas.get(sehat).akhir = None
        uow.kiriman.find()[0].selesai = None
        assert banding(uow, set()) == []
