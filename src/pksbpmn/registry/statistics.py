"""Figures of a period by SQL: nothing is loaded that is only counted."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from pksbpmn.domain.berkas.audit import Audit
from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.laporan.laporan import Laporan
from pksbpmn.domain.laporan.tahap import RiwayatTahap
from pksbpmn.domain.monev.angka import AngkaTenggat, Periode
from pksbpmn.domain.pemeriksaan.lahp import Lahp
from pksbpmn.domain.pemeriksaan.temuan import Temuan
from pksbpmn.domain.permintaan.permintaan import (
    Jawaban,
    JenisPermintaan,
    NilaiJawaban,
    Permintaan,
    Perpanjangan,
    SebabPerubahan,
    SifatJawaban,
    StatusPermintaan,
)
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.registry.tables import table_of

_B, _L, _P, _S = table_of(Berkas), table_of(Laporan), table_of(Permintaan), table_of(Surat)
_J, _T, _A, _X = table_of(Jawaban), table_of(Temuan), table_of(Audit), table_of(Perpanjangan)
_COUNT = sa.func.count()


def _in(column: sa.Column[Any], periode: Periode) -> sa.ColumnElement[bool]:
    return sa.and_(column >= periode.dari, column < periode.sebelum)


def _on(column: sa.Column[Any], periode: Periode) -> sa.ColumnElement[bool]:
    return column.between(periode.mulai, periode.sampai)


class StatistikSql:
    """Implements the port `Statistik` on one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def diterima(self, periode: Periode) -> int:
        """Complaints that came in."""
        return self._count(sa.select(_COUNT).where(_LAPORAN, _in(_B.c.dibuka, periode)))

    def berjalan(self, periode: Periode) -> int:
        """Complaints that were open at its end."""
        still_open = sa.or_(_B.c.ditutup.is_(None), _B.c.ditutup >= periode.sebelum)
        return self._count(sa.select(_COUNT).where(_LAPORAN, _B.c.dibuka < periode.sebelum, still_open))

    def ditutup_menurut_akhir(self, periode: Periode) -> dict[str, int]:
        """Complaints that were closed, by their ending."""
        return self._by(sa.select(_B.c.akhir, _COUNT).where(_LAPORAN, _in(_B.c.ditutup, periode)), _B.c.akhir)

    def diterima_menurut_kanal(self, periode: Periode) -> dict[str, int]:
        """Complaints that came in, by channel."""
        return self._received_by(_L.c.kanal, periode)

    def diterima_menurut_produk(self, periode: Periode) -> dict[str, int]:
        """Complaints that came in, by product."""
        return self._received_by(_L.c.produk, periode)

    def temuan_terakhir(self, periode: Periode) -> list[Temuan]:
        """The newest finding of each complaint in it."""
        newest = sa.select(sa.func.max(_T.c["_urutan"])).where(_in(_T.c.waktu, periode)).group_by(_T.c.nomor_berkas)
        return list(self._session.scalars(sa.select(Temuan).where(_T.c["_urutan"].in_(newest))))

    def tahap(self, periode: Periode) -> list[RiwayatTahap]:
        """Stages that began or ended in it."""
        r = table_of(RiwayatTahap)
        inside = sa.or_(_in(r.c.mulai, periode), _in(r.c.selesai, periode))
        return list(self._session.scalars(sa.select(RiwayatTahap).where(inside)))

    def tenggat(self, periode: Periode) -> list[AngkaTenggat]:
        """Deadlines by kind of request, those without any left out."""
        answered = sa.exists().where(
            _J.c.id_permintaan == _P.c.id,
            _J.c.sifat == SifatJawaban.AKHIR,
            sa.not_(_J.c.terlambat),
            _on(_J.c.diterima, periode),
        )
        extended = sa.exists().where(
            _X.c.id_permintaan == _P.c.id, _X.c.sebab == SebabPerubahan.DIPERPANJANG, _in(_X.c.waktu, periode)
        )
        status = _P.c.status
        measures = {
            "dipenuhi": sa.and_(status == StatusPermintaan.DIJAWAB, answered),
            "lewat": sa.and_(status == StatusPermintaan.LEWAT, _in(_P.c.batas, periode)),
            "berjalan": sa.and_(status == StatusPermintaan.MENUNGGU, _P.c.dibuat < periode.sebelum),
            "diperpanjang": extended,
        }
        query = sa.select(_P.c.jenis, *(_COUNT.filter(condition).label(name) for name, condition in measures.items()))
        by_kind = {
            b.jenis: b for b in self._session.execute(query.where(sa.or_(*measures.values())).group_by(_P.c.jenis))
        }
        return [
            AngkaTenggat(jenis=jenis, **{name: getattr(by_kind[jenis], name) for name in measures})
            for jenis in JenisPermintaan
            if jenis in by_kind
        ]

    def lahp(self, periode: Periode) -> list[Lahp]:
        """LAHP that were set, or whose follow-up was judged, in it; oldest first."""
        t = table_of(Lahp)
        inside = sa.or_(_in(t.c.ditetapkan, periode), _in(t.c.dinilai, periode))
        return list(self._session.scalars(sa.select(Lahp).where(inside).order_by(t.c["_urutan"])))

    def berkas_dengan_surat(self, jenis: JenisSurat, periode: Periode) -> int:
        """Case files with a letter of this kind of a day in it."""
        query = sa.select(sa.func.count(_S.c.nomor_berkas.distinct())).where(_S.c.jenis == jenis)
        return self._count(query.where(_on(_S.c.tanggal, periode)))

    def dibuka(self, jenis: JenisBerkas, periode: Periode) -> list[Berkas]:
        """Case files of a kind that were opened in it."""
        return list(self._session.scalars(sa.select(Berkas).where(_B.c.jenis == jenis, _in(_B.c.dibuka, periode))))

    def berkas_dengan_permintaan_lewat(self, jenis: JenisPermintaan) -> set[str]:
        """Numbers of case files in which a request of this kind was ever missed."""
        missed = sa.select(_P.c.nomor_berkas).where(_P.c.jenis == jenis, _P.c.status == StatusPermintaan.LEWAT)
        return set(self._session.scalars(missed))

    def jawaban(self, nilai: NilaiJawaban, periode: Periode) -> int:
        """Answers of this value received in it."""
        return self._count(sa.select(_COUNT).where(_J.c.nilai == nilai, _on(_J.c.diterima, periode)))

    def peristiwa(self, name: str, periode: Periode) -> int:
        """Entries of the audit trail of this name in it."""
        return self._count(sa.select(_COUNT).where(_A.c.peristiwa == name, _in(_A.c.waktu, periode)))

    def _received_by(self, column: sa.Column[Any], periode: Periode) -> dict[str, int]:
        joined = sa.select(column, _COUNT).select_from(_L.join(_B, _B.c.nomor == _L.c.nomor_berkas))
        return self._by(joined.where(_in(_B.c.dibuka, periode)), column)

    def _by(self, select: sa.Select[Any], column: sa.Column[Any]) -> dict[str, int]:
        return {str(k): n for k, n in self._session.execute(select.group_by(column).order_by(column))}

    def _count(self, select: sa.Select[Any]) -> int:
        return int(self._session.execute(select).scalar_one())


_LAPORAN = _B.c.jenis == JenisBerkas.LAPORAN
