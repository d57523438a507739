"""An invented complaint for tests that need one to speak about; it waits in its first task."""

from pathlib import Path

import pksbpmn.cerita
from pksbpmn.cerita.model import baca_cerita
from pksbpmn.usecases.lapor import lapor
from tests.process.juru_urusan import Juru

NASKAH = Path(pksbpmn.cerita.__file__).parent / "naskah"


def laporan_baru(juru: Juru, cerita: str = "sertifikat-pelatihan", *, dirahasiakan: bool = False) -> str:
    """File the complaint of a story; returns its number."""
    masuk = baca_cerita(NASKAH)[cerita].laporan_pada(juru.panggung.sekarang().date())
    with juru.transaksi() as uow:
        return lapor(uow, masuk.model_copy(update={"identitas_dirahasiakan": dirahasiakan}))
