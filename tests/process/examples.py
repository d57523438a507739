"""An invented complaint for tests that need one to speak about; it waits in its first task."""

from pksbpmn.stories.model import cerita_proyek
from pksbpmn.usecases.laporan.lapor import lapor
from tests.process.matters import Matters


def new_laporan(matters: Matters, cerita: str = "sertifikat-pelatihan", *, dirahasiakan: bool = False) -> str:
    """File the complaint of a story; returns its number."""
    masuk = cerita_proyek()[cerita].laporan_pada(matters.stage.now().date())
    with matters.transaction() as uow:
        return lapor(uow, masuk.model_copy(update={"identitas_dirahasiakan": dirahasiakan}))
