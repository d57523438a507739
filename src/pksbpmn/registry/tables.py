"""The tables: one for each record that the unit of work lists, derived from the record's own types; a few beside them.

Every table of a record has a running `_urutan`, so that "oldest first" means the order of writing. Times are stored in
UTC. Each row bears a seal over all its values (`row_seal`).
"""

import re
from dataclasses import fields
from typing import Any, get_type_hints

import sqlalchemy as sa
from sqlalchemy.orm import registry

from pksbpmn.registry import row_seal
from pksbpmn.registry.columns import column
from pksbpmn.registry.encrypted import Encrypted, bind_to_places
from pksbpmn.usecases.ports.records import RECORDS

_mapping = registry(
    metadata=sa.MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
        }
    )
)
metadata = _mapping.metadata


def _table(record: type[Any]) -> sa.Table:
    hints = get_type_hints(record, include_extras=True)
    name = re.sub(r"(?<!^)(?=[A-Z])", "_", record.__name__).lower()
    order = sa.Column(row_seal.ORDER, sa.Integer, primary_key=True, autoincrement=True)
    columns = [column(f.name, hints[f.name]) for f in fields(record)]
    together = [sa.UniqueConstraint(*names) for names in getattr(record, "UNIQUE_TOGETHER", ())]
    seal = () if name in row_seal.UNSEALED else (sa.Column(row_seal.SEAL, sa.String(60)),)
    return sa.Table(name, metadata, order, *columns, *seal, *together)


for _record in RECORDS.values():
    _mapping.map_imperatively(_record, _mapped := _table(_record))
    if row_seal.is_sealed(_mapped):
        row_seal.watch(_record, _mapped)


def table_of(record: type[Any]) -> sa.Table:
    """The table of a record class."""
    table: sa.Table = sa.inspect(record).local_table
    return table


kepala_audit = sa.Table(
    "kepala_audit",
    metadata,
    sa.Column("satu", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("urut", sa.Integer, nullable=False),
    sa.Column("hash", sa.String(64), nullable=False),
)
kunci_terpasang = sa.Table(
    "kunci_terpasang",
    metadata,
    sa.Column("satu", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("rahasia", Encrypted(str), nullable=False),
    sa.Column("kunci", Encrypted(tuple[str, ...]), nullable=False),
    sa.Column("tanda", Encrypted(str), nullable=False),
)
penanda_audit = sa.Table(
    "penanda_audit",
    metadata,
    sa.Column("satu", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("kunci", Encrypted(str), nullable=False),
    sa.Column("terakhir", Encrypted(str)),
)
penomoran = sa.Table(
    "penomoran",
    metadata,
    sa.Column("deret", sa.String(100), primary_key=True),
    sa.Column("tahun", sa.Integer, primary_key=True),
    sa.Column("terakhir", sa.Integer, nullable=False),
)
hasil_pekerjaan = sa.Table(
    "hasil_pekerjaan",
    metadata,
    sa.Column("job_key", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("jenis", sa.String(100), nullable=False),
    sa.Column("hasil", sa.JSON, nullable=False),
    sa.Column("instans", sa.BigInteger, nullable=True, index=True),
    sa.Column("nomor_berkas", sa.String(60), nullable=True),
)
sebutan = sa.Table(
    "sebutan",
    metadata,
    sa.Column("catatan", sa.String(30), primary_key=True),
    sa.Column("urutan", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("tanda", sa.Integer, primary_key=True, autoincrement=False, index=True),
    sa.Column("nomor_berkas", sa.String(60), nullable=False),
)
bind_to_places(metadata)
_mapping.configure()
