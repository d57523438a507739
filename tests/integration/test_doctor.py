"""`pksbpmn dokter` finds each broken invariant, and nothing in a registry that is well."""

from collections.abc import Callable
from datetime import timedelta

import pytest
import sqlalchemy as sa

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.ekspedisi import CaraKirim
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.registry import mentions, row_seal, tables
from pksbpmn.registry.anchor import Anchors
from pksbpmn.registry.invariants import Examined, Fault, examine, summary
from pksbpmn.registry.state import current_state
from pksbpmn.usecases.berkas.banding_mesin import banding
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.surat import ekspedisi, surat
from pksbpmn.wiring import Application
from tests.integration.conftest import StoppedClock
from tests.staff import in_office
from tests.unit.cli_tools import ATURAN


def patient(app: Application) -> Examined:
    return Examined(app.database, app.documents, app.vault, Anchors(), app.clock.now())


def faults(app: Application) -> list[Fault]:
    return examine(patient(app))


@pytest.fixture
def healthy(app: Application, clock: StoppedClock, nomor: str) -> str:
    """A complaint with two letters and a deadline that runs, everything delivered."""
    with app.uow() as uow:
        surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR, None)
        id_permintaan, _ = permintaan.buka(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR, ATURAN)
        petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Mengapa?"]})
        surat.terbitkan(uow, nomor, JenisSurat.PERMINTAAN_KLARIFIKASI, Pihak.TERLAPOR, id_permintaan)
        permintaan.hitung(uow, id_permintaan, clock.now().date())
        terbit = uow.surat.find(nomor_berkas=nomor)
        uow.commit()
    for s in terbit:
        surat.cetak(app.uow, s.id)
    with app.database.begin() as c:
        c.execute(sa.update(tables.metadata.tables["kiriman"]).values(selesai=clock.now()))
    assert faults(app) == []
    return nomor


def _leave_a_gap(app: Application, _clock: StoppedClock) -> None:
    with app.database.begin() as c:
        c.execute(
            sa.update(tables.penomoran).where(tables.penomoran.c.deret == "SURAT/TANDA_TERIMA").values(terakhir=2)
        )


def _double(app: Application, _clock: StoppedClock) -> None:
    t = tables.metadata.tables["surat"]
    with app.database.begin() as c:
        satu = dict(c.execute(sa.select(t)).mappings().first() or {})
        satu |= {
            "_urutan": 999,
            "id": "x",
            "kunci": "x",
            "kode_verifikasi": "x",
            "nomor_berkas": "9/LM/I/2026",
        }
        c.execute(sa.insert(t).values(satu | {row_seal.SEAL: app.vault.row_seal(row_seal.content(t, satu))}))
        mentions.rebuild(c)


def _lose(app: Application, _clock: StoppedClock) -> None:
    app.documents.path_of(next(app.documents.digests())).unlink()


def _swap(app: Application, _clock: StoppedClock) -> None:
    satu, dua = app.documents.digests()
    app.documents.path_of(satu).write_bytes(app.documents.path_of(dua).read_bytes())


def _forge(app: Application, _clock: StoppedClock) -> None:
    with app.database.begin() as c:
        c.execute(sa.update(tables.kepala_audit).values(urut=99))


def _silence(app: Application, clock: StoppedClock) -> None:
    with app.database.begin() as c:
        c.execute(
            sa.update(tables.metadata.tables["kiriman"]).values(
                selesai=None, galat="ConnectionRefusedError", percobaan=3
            )
        )
    clock.advance(timedelta(hours=2))


def _let_pass(_app: Application, clock: StoppedClock) -> None:
    clock.advance(timedelta(days=60))


@pytest.mark.parametrize(
    ("rusak", "periksa_apa", "disebut"),
    [
        (_leave_a_gap, "nomor", "2 nomor diambil, 1 terpakai"),
        (_double, "nomor", "dipakai dua berkas"),
        (_lose, "dokumen", "tidak ada di gudang"),
        (_swap, "dokumen", "berubah"),
        (_forge, "audit", "hilang atau ditambah"),
        (_silence, "kiriman", "belum terkirim sesudah 3 percobaan (ConnectionRefusedError)"),
        (_let_pass, "tenggat", "tanpa tindakan"),
    ],
)
def test_every_broken_invariant_is_found(
    app: Application,
    clock: StoppedClock,
    healthy: str,
    rusak: Callable[[Application, StoppedClock], None],
    periksa_apa: str,
    disebut: str,
) -> None:
    assert healthy
    rusak(app, clock)
    semua = faults(app)
    assert {t.check for t in semua} == {periksa_apa}
    assert any(disebut in t.message for t in semua)
    assert all(t.cure for t in semua)


def test_the_state_counts_what_waits(app: Application, clock: StoppedClock, healthy: str) -> None:
    assert healthy
    baik = current_state(app.database, clock.now())
    assert {k: v for k, v in baik.items() if v} == {"laporan_berjalan": 1}
    _silence(app, clock)
    clock.advance(timedelta(days=60))
    buruk = current_state(app.database, clock.now())
    assert buruk["kiriman_menunggu"] == buruk["kiriman_gagal"] == 3
    assert buruk["kiriman_tertua_detik"] > 60 * 86400
    assert buruk["tenggat_lewat_tanpa_tindakan"] == 1
    assert buruk["tenggat_terlama_detik"] > 86400
    assert summary(patient(app))["surat"] == 2


def test_the_state_counts_letters_that_nobody_has_sent(app: Application, clock: StoppedClock, healthy: str) -> None:
    with app.uow() as uow:
        uow.identitas.get(healthy).email = None
        nomor_surat = surat.terbitkan(uow, healthy, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR).nomor
        uow.commit()
    clock.advance(timedelta(days=3))
    keadaan = current_state(app.database, clock.now())
    assert (keadaan["ekspedisi_menunggu"], keadaan["ekspedisi_tertua_detik"]) == (1, 3 * 86400)
    with app.uow() as uow:
        in_office(uow, ["12"])
        ekspedisi.catat(uow, nomor_surat, CaraKirim.POS, clock.now().date(), "12")
        uow.commit()
    assert current_state(app.database, clock.now())["ekspedisi_menunggu"] == 0


def test_registry_and_engine_are_compared(app: Application, healthy: str) -> None:
    """What runs on one side only is told; a start that still waits in the outbox is no difference."""
    with app.uow() as uow:
        assert banding(uow, {healthy}) == []
        (hilang,) = banding(uow, set())
        assert (hilang.nomor, "tidak ada di mesin" in hilang.pesan) == (healthy, True)
        (asing,) = banding(uow, {healthy, "9/LM/I/2026"})
        assert (asing.nomor, "tidak ada di registri" in asing.pesan) == ("9/LM/I/2026", True)
        uow.berkas.get(healthy).akhir = "DICABUT"
        (sisa,) = banding(uow, {healthy})
        assert "masih berjalan di mesin" in sisa.pesan
        uow.berkas.get(healthy).akhir = None
        uow.kiriman.find()[0].selesai = None
        assert banding(uow, set()) == []
