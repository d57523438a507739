"""An invented complaint for tests that need one to speak about; it waits in its first task."""

from pksbpmn.stories.model import cerita_proyek
from pksbpmn.usecases.laporan.lapor import lapor
from tests.process.juru_urusan import Juru


def laporan_baru(juru: Juru, cerita: str = "sertifikat-pelatihan", *, dirahasiakan: bool = False) -> str:
    """File the complaint of a story; returns its number."""
    masuk = cerita_proyek()[cerita].laporan_pada(juru.panggung.sekarang().date())
    with juru.transaksi() as uow:
        return lapor(uow, masuk.model_copy(update={"identitas_dirahasiakan": dirahasiakan}))
