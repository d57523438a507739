"""An invented complaint for tests that need one to speak about; it waits in its first task."""

from collections.abc import Mapping

from pksbpmn.domain.laporan.laporan import DasarJalurCepat, SumberLaporan
from pksbpmn.names import TaskId
from pksbpmn.stories.model import cerita_proyek
from pksbpmn.usecases.laporan.lapor import lapor
from tests.process.matters import Matters

KINDS: Mapping[str, Mapping[str, object]] = {
    "biasa": {},
    "cepat-rahasia": {"jalur_cepat": DasarJalurCepat.KESELAMATAN, "identitas_dirahasiakan": True},
    "prakarsa": {"sumber": SumberLaporan.PRAKARSA_SENDIRI, "pelapor": None, "upaya": None},
}
"""What makes a complaint one of another kind (`kinds.py`); one may be of two."""


def new_laporan(matters: Matters, **ubah: object) -> str:
    """File the complaint of a story, but for what `ubah` says; returns its number."""
    masuk = cerita_proyek()["sertifikat-pelatihan"].laporan_pada(matters.stage.now().date())
    with matters.transaction() as uow:
        return lapor(uow, masuk.model_copy(update=ubah))


def accept(matters: Matters, nomor: str, *, complete: bool = True) -> None:
    """Let the officers take the complaint: without a ground of refusal, accepted by the plenary."""
    verify(matters, nomor, complete=complete)
    matters.decide(nomor, TaskId.RAPAT_PLENO, laporanDiterima=True)


def verify(matters: Matters, nomor: str, *, complete: bool = True) -> None:
    """As far as the plenary, which is still to decide."""
    matters.decide(nomor, TaskId.VERIFIKASI_FORMIL, syaratLengkap=complete)
    tidak = {"peristiwaLama", "diLuarKementerian", "objekPengadilan", "masihDitanganiInstansi"}
    tidak |= {"sudahDiselesaikan", "laporanGanda"}
    layak = {"sudahMengadu": True, "dalamKewenangan": True} | dict.fromkeys(tidak, False)
    matters.decide(nomor, TaskId.VERIFIKASI_MATERIIL, **layak)


def new_own_initiative(matters: Matters) -> str:
    """A case of the Ombudsman's own initiative, without complainant; returns its number."""
    return new_laporan(matters, **KINDS["prakarsa"])
