"""How the database answers a question: by an index, or by reading a table from its beginning to its end."""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from pksbpmn.registry.tables import metadata

_SMALL = """
    adendum akun_pegawai dasar_hukum diagram_terpasang kanal kepala_audit kunci_terpasang laporan_monev narahubung
    naskah_asli nota_kesepahaman paket_diagram pegawai penanda_audit pengakhiran pengelola penomoran perbaikan_tanggal
    perjanjian perselisihan sertifikat usulan_perjanjian
"""
"""Tables that grow with officers, years, agreements and releases; all others grow with the cases."""
GROWING = frozenset(t.name for t in metadata.sorted_tables) - set(_SMALL.split())
_SCAN = re.compile(r"SCAN (\w+)")


@contextmanager
def heard(database: sa.Engine) -> Iterator[dict[str, Any]]:
    """The statements that the database hears meanwhile, each with the values of one time that it was asked."""
    told: dict[str, Any] = {}

    def hear(_c: object, _cursor: object, statement: str, values: Any, _context: object, many: bool) -> None:
        told.setdefault(statement, values[0] if many else values)

    sa.event.listen(database, "before_cursor_execute", hear)
    try:
        yield told
    finally:
        sa.event.remove(database, "before_cursor_execute", hear)


def read_through(c: sa.Connection, statements: Mapping[str, Any]) -> dict[str, set[str]]:
    """Statements that read growing tables through, with these; what is no question is passed over."""
    postgresql = c.dialect.name == "postgresql"
    if postgresql:
        c.exec_driver_sql("SET LOCAL enable_seqscan = off")
    found = {}
    for statement, values in statements.items():
        if statement.lstrip("( \n").split(" ", 1)[0].upper() not in {"SELECT", "UPDATE", "DELETE", "WITH"}:
            continue
        plan = _postgresql if postgresql else _sqlite
        if tables := set(plan(c, statement, values)) & GROWING:
            found[statement] = tables
    return found


def _sqlite(c: sa.Connection, statement: str, values: Any) -> Iterator[str]:
    names: dict[str, str] = {alias: name for name, alias in re.findall(r"(?:FROM|JOIN|,) (\w+) AS (\w+)", statement)}
    for row in c.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values):
        if scan := _SCAN.match(row[3]):
            yield names.get(str(scan[1]), str(scan[1]))


def _postgresql(c: sa.Connection, statement: str, values: Any) -> Iterator[str]:
    plan = c.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {statement}", values).scalar_one()
    yield from _nodes((json.loads(plan) if isinstance(plan, str) else plan)[0]["Plan"])


def _nodes(node: Mapping[str, Any]) -> Iterator[str]:
    """Tables that are read through: row by row, or along an index that nothing is looked up in."""
    along = node["Node Type"] in {"Index Scan", "Index Only Scan"} and "Index Cond" not in node
    if node["Node Type"] == "Seq Scan" or along:
        yield node["Relation Name"]
    for part in node.get("Plans", ()):
        yield from _nodes(part)
