"""What follows from a record is computed once, and anew after it changed."""

from typing import TYPE_CHECKING, Any

import pytest
import sqlalchemy as sa

from pksbpmn.domain.berkas.biaya import Biaya, Penanggung
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, Permintaan, Perpanjangan
from pksbpmn.names import JenisTenggat
from pksbpmn.registry.tables import table_of
from pksbpmn.usecases.ports import Kait, UnitOfWork, hari_ini
from pksbpmn.wiring import Application

if TYPE_CHECKING:
    from collections.abc import Hashable

COSTS, EXTENSIONS = Kait("biaya"), Kait("perpanjangan", "permintaan", "id_permintaan")
NEWEST = EXTENSIONS._replace(terbaru=True)


class Computing:
    """Takes the text of a record, and notes of which."""

    def __init__(self) -> None:
        self.memory: dict[Hashable, str] = {}
        self.of: list[str] = []

    def __call__(self, uow: UnitOfWork, nomor: str, *kinds: Kait) -> list[str]:
        return uow.turunan(nomor, kinds, self._text, self.memory)

    def _text(self, kind: str, record: Any) -> str:
        self.of.append(record.id)
        return str(record.uraian if kind == "biaya" else record.alasan)


def _cost(uow: UnitOfWork, nomor: str, id_: str) -> None:
    now = uow.clock.now()
    uow.biaya.add(
        Biaya(id=id_, nomor_berkas=nomor, penanggung=Penanggung.PIHAK_KEDUA, uraian=f"Ongkos {id_}", waktu=now)
    )


def _extended(uow: UnitOfWork, nomor: str, request: str, *reasons: str) -> None:
    now, rule = uow.clock.now(), uow.tabel_tenggat.aturan(JenisTenggat.KLARIFIKASI_1, hari_ini(uow))
    uow.permintaan.add(
        Permintaan(
            id=request,
            nomor_berkas=nomor,
            jenis=JenisPermintaan.KLARIFIKASI_1,
            kepada=Pihak.ITJEN,
            dibuat=now,
            aturan=rule,
        )
    )
    for n, reason in enumerate(reasons):
        uow.perpanjangan.add(
            Perpanjangan(
                id=f"{request}-{n}", id_permintaan=request, batas_lama=now, batas_baru=now, alasan=reason, waktu=now
            )
        )


def test_each_record_is_computed_once_whatever_the_transaction(app: Application, nomor: str) -> None:
    computing = Computing()
    with app.uow() as uow:
        _cost(uow, nomor, "a")
        assert computing(uow, nomor, COSTS) == ["Ongkos a"]
        uow.commit()
    with app.uow() as uow:
        _cost(uow, nomor, "b")
        assert computing(uow, nomor, COSTS) == ["Ongkos a", "Ongkos b"]
        uow.commit()
    with app.uow() as uow:
        assert computing(uow, nomor, COSTS) == ["Ongkos a", "Ongkos b"]
        assert computing(uow, "0000/LM/I/2026", COSTS) == []
    assert set(computing.of) == {"a", "b"}
    assert computing.of.count("b") == 1


def test_what_was_changed_is_computed_anew_in_the_same_transaction_and_later(app: Application, nomor: str) -> None:
    computing = Computing()
    with app.uow() as uow:
        _cost(uow, nomor, "a")
        computing(uow, nomor, COSTS)
        uow.biaya.get("a").uraian = "Ongkos lain"
        assert computing(uow, nomor, COSTS) == ["Ongkos lain"]
        uow.commit()
    with app.uow() as uow:
        assert computing(uow, nomor, COSTS) == ["Ongkos lain"]


def test_records_that_hang_on_others_come_with_them_all_or_the_newest_of_each(app: Application, nomor: str) -> None:
    computing = Computing()
    with app.uow() as uow:
        _extended(uow, nomor, "satu", "lama", "baru")
        _extended(uow, nomor, "dua", "sekali")
        assert computing(uow, nomor, EXTENSIONS) == ["lama", "baru", "sekali"]
        assert computing(uow, nomor, NEWEST) == ["baru", "sekali"]


def test_a_record_that_somebody_changed_without_the_key_is_refused_when_it_is_not_known(
    app: Application, nomor: str
) -> None:
    t = table_of(Biaya)
    with app.uow() as uow:
        _cost(uow, nomor, "a")
        uow.commit()
    with app.database.begin() as c:
        c.execute(sa.update(t).values({"_segel": None}))
    with app.uow() as uow, pytest.raises(PksError, match="berubah di luar sistem"):
        Computing()(uow, nomor, COSTS)
