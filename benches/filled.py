"""A registry with many cases, made of a few that were really told: their rows again, each time with numbers of its own.

What is copied are the rows of the database with all that is encrypted, sealed and chained: ids, numbers and days are
those of the new case, seals and the audit chain are made as the registry makes them. Documents are not copied: the
letters of all copies name those of the told ones. Rows are written in bulk, without the unit of work.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import Any

import sqlalchemy as sa

from pksbpmn.domain.berkas.penomoran import bentuk_nomor
from pksbpmn.registry import mentions, tables
from pksbpmn.registry.columns import Moment, Structured
from pksbpmn.registry.encrypted import Encrypted, place_of
from pksbpmn.registry.invariants import numbers_used
from pksbpmn.registry.row_seal import ORDER, SEAL, content, is_sealed
from pksbpmn.registry.vault import Vault
from pksbpmn.settings import Settings

_NUMBER, _ID, _ENGINE, _CODE, _LETTER = "\x01", "\x02", "\x03", "\x04", "\x05"
_ORDER, _SHIFTED = "\x06", "\x07"
_OWN = (_NUMBER, _ID, _ENGINE, _CODE, _LETTER)
"""What stands in a template for a value of the copy's own; `_SHIFTED` with the place of the day among the case's."""
_ID_HEAD, _KEY_HEAD = 8, 1_000_000
_ENGINE_HEAD = 2_251_799_813
"""Keys of partition 1 of the engine begin with it and have six more digits here."""
_SCATTER = 2_654_435_761
"""Knuth's multiplier: ids of copies come in no order, as those of cases do."""
_BATCH = 200
_PARENTS = {
    "jawaban": ("id_permintaan", "permintaan"),
    "butir_permintaan": ("id_permintaan", "permintaan"),
    "perpanjangan": ("id_permintaan", "permintaan"),
    "penerimaan": ("id_surat", "surat"),
    "pengiriman_ulang": ("id_surat", "surat"),
    "konsep": ("id_naskah", "naskah"),
    "catatan_konsep": ("id_konsep", "konsep"),
    "tanda_tangan_pihak": ("id_konsep", "konsep"),
    "tanda_tangan": ("id_berita_acara", "berita_acara"),
    "perkembangan_tindakan": ("id_tindakan", "tindakan"),
}
_OTHERS = frozenset(
    {"penomoran", "kepala_audit", "kunci_terpasang", "penanda_audit", "sertifikat", "pindaian", "sebutan"}
)
"""Tables of no case, by name, and mentions, made anew; the rest of those of no case have neither number nor parent."""


class Copy:
    """What tells a copy from what it was made of: its number among all cases, its own number, days between the two."""

    def __init__(self, k: int, number: str, days: int) -> None:
        self.k, self.number, self._days = k, number, days
        self.marks = {
            _NUMBER: number,
            _ID: f"{(k * _SCATTER) & 0xFFFFFFFF:08x}",
            _ENGINE: str(_ENGINE_HEAD + k),
            _CODE: f"{k:x}",
            _LETTER: f"{k}.",
        }
        self._told: dict[int, str] = {}

    def day(self, ordinal: int) -> str:
        """The day that follows this one so long as the copy its template, in ISO 8601."""
        if (told := self._told.get(ordinal)) is None:
            told = self._told[ordinal] = date.fromordinal(ordinal + self._days).isoformat()
        return told


class _Text:
    """A text with marks for what is the copy's own."""

    def __init__(self, template: str) -> None:
        self._template, self._marks = template, tuple(m for m in _OWN if m in template)

    def __call__(self, copy: Copy) -> str:
        """As it is in the copy."""
        text = self._template
        for mark in self._marks:
            text = text.replace(mark, copy.marks[mark])
        return text


class _Time:
    """A day, or a moment, which keeps its time of day."""

    def __init__(self, value: date) -> None:
        moment = value.astimezone(UTC) if isinstance(value, datetime) else None
        self._ordinal = (moment or value).toordinal()
        clock = None if moment is None else moment.strftime("%H:%M:%S.%f")
        self._stored, self._said = ("", "") if clock is None else (f" {clock}", f"T{clock}+00:00")

    def __call__(self, copy: Copy) -> str:
        """As the database has it of the copy."""
        return copy.day(self._ordinal) + self._stored

    def said(self, copy: Copy) -> str:
        """As a seal says it."""
        return copy.day(self._ordinal) + self._said


class CaseTemplate:
    """The rows of one told case, by table, in the order in which they were written."""

    def __init__(self, c: sa.Connection, number: str, vault: Vault) -> None:
        rows = dict(_rows_of(c, number))
        self._marked = _marker(number, rows)
        self.rows = [
            _Row(tables.metadata.tables[name], row, self._marked, vault)
            for name, found in rows.items()
            if name != "audit"
            for row in found
        ]
        self.entries = [_Entry(row, self._marked) for row in rows.get("audit", ())]
        self.opened: datetime = rows["berkas"][0]["dibuka"]


class _Row:
    """A row: how each value of a copy is made, and what its seal is over."""

    def __init__(self, t: sa.Table, row: Mapping[str, Any], marked: Callable[[str], str], vault: Vault) -> None:
        self.table, self._vault, self._order, self._sealed = t, vault, ORDER in t.c, is_sealed(t)
        self._makers = [self._maker(k, row[k.name], marked) for k in t.columns if k.name not in {ORDER, SEAL}]
        times = {n: v for n, v in row.items() if isinstance(v, date) and isinstance(t.c[n].type, Moment | sa.Date)}
        self._times = [(f'"{_SHIFTED}{n}"', _Time(v)) for n, v in times.items()]
        said = dict(row) | {n: f"{_SHIFTED}{n}" for n in times} | {ORDER: _ORDER}
        told = content(t, said).decode() if self._sealed else ""
        for mark in (_ORDER, _SHIFTED):
            told = told.replace(json.dumps(mark)[1:-1], mark)
        self._seal = _Text(marked(told))

    def _maker(self, k: sa.Column[Any], value: Any, marked: Callable[[str], str]) -> Callable[[Copy], Any]:
        if value is None:
            return lambda _: None
        if isinstance(k.type, Encrypted):
            plain, place, encrypt = _Text(marked(k.type.plain(value).decode())), place_of(k), self._vault.encrypt
            return lambda copy: encrypt(plain(copy).encode(), place).decode()
        if isinstance(value, date):
            return _Time(value)
        if k.name in {"job_key", "instans"} and isinstance(value, int):
            return lambda copy: value + copy.k * _KEY_HEAD
        if isinstance(k.type, Structured | sa.JSON):
            plain_value = k.type.plain(value) if isinstance(k.type, Structured) else value
            return _Text(marked(json.dumps(plain_value)))
        return _Text(marked(value)) if isinstance(value, str) else lambda _: value

    def of(self, copy: Copy, order: int) -> tuple[Any, ...]:
        """The row of a copy: as its table's columns, those of order and seal last."""
        values = [make(copy) for make in self._makers]
        if self._order:
            values.append(order)
        if self._sealed:
            text = self._seal(copy).replace(f'"{_ORDER}"', str(order))
            for mark, time in self._times:
                text = text.replace(mark, f'"{time.said(copy)}"')
            values.append(self._vault.row_seal(text.encode()))
        return tuple(values)


class _Entry:
    """An entry of the audit trail."""

    def __init__(self, row: Mapping[str, Any], marked: Callable[[str], str]) -> None:
        self.ident, self.who, self.what = _Text(marked(row["id"])), row["pelaku"], row["peristiwa"]
        self.details = _Text(
            marked(json.dumps(row["rincian"], sort_keys=True, ensure_ascii=False, separators=(",", ":")))
        )

    def of(self, copy: Copy, place: int, moment: datetime, before: str, vault: Vault) -> tuple[Any, ...]:
        """The row of a copy."""
        ident, details = self.ident(copy), self.details(copy)
        spoken = moment.astimezone(UTC).isoformat(timespec="microseconds")
        head = json.dumps(
            [place, before, ident, spoken, self.who, self.what, copy.number], ensure_ascii=False, separators=(",", ":")
        )
        digest = sha256(f"{head[:-1]},{details}]".encode()).hexdigest()
        stored = moment.astimezone(UTC).strftime(_STORED)
        seal = vault.sign(f"catatan audit {digest}")
        return (ident, stored, self.who, self.what, copy.number, details, place, before, digest, seal, place)


_PATTERN: str = Settings.model_fields["complaint_number_pattern"].default
_STORED = "%Y-%m-%d %H:%M:%S.%f"


def fill(  # noqa: PLR0913 - what, from what, how many, over which time
    database: sa.Engine,
    vault: Vault,
    templates: Sequence[CaseTemplate],
    count: int,
    *,
    begin: datetime,
    every: timedelta,
    still_open: int = 0,
    progress: Callable[[int], None] = lambda _: None,
) -> datetime:
    """Add `count` cases, opened one `every` so long since `begin`, the last `still_open` of them not closed yet.

    Made of the templates in turn. Returns when the last entry was made. Counters, the head of the chain, and who is
    named where follow.
    """
    with database.begin() as c:
        next_order = {
            t.name: (c.execute(sa.select(sa.func.max(t.c[ORDER]))).scalar() or 0) + 1
            for t in tables.metadata.sorted_tables
            if ORDER in t.c
        }
        place, before = c.execute(sa.select(tables.kepala_audit.c.urut, tables.kepala_audit.c.hash)).one()
        if next_order["audit"] != place + 1:
            raise ValueError("the audit trail has gaps in its order of writing")
        first = (c.execute(sa.select(sa.func.count()).select_from(tables.metadata.tables["berkas"])).scalar() or 0) + 1
        bulk = _Bulk(c)
        moment = begin
        for k in range(1, count + 1):
            template = templates[k % len(templates)]
            opened = begin + every * k
            number = bentuk_nomor(_PATTERN, first + k - 1, "LM", opened)
            copy = Copy(first + k, number, (opened - template.opened).days)
            for row in template.rows:
                name = row.table.name
                values = row.of(copy, order := next_order.get(name, 0))
                if name in next_order:
                    next_order[name] = order + 1
                bulk.add(row.table, values)
            for n, entry in enumerate(template.entries):
                moment, place = opened + timedelta(milliseconds=n), place + 1
                made = entry.of(copy, place, moment, before, vault)
                before = made[8]
                bulk.add(tables.metadata.tables["audit"], made)
            if k % _BATCH == 0 or k == count:
                bulk.write()
                progress(k)
        next_order["audit"] = place + 1
        c.execute(sa.update(tables.kepala_audit).values(urut=place, hash=before))
        if still_open:
            _reopen(c, vault, still_open)
        _count_numbers(c)
        bulk.set_counters(next_order)
        mentions.rebuild(c)
    with database.connect() as c:
        c.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql("ANALYZE")
    return moment


class _Bulk:
    """Rows that wait to be written, by table."""

    def __init__(self, c: sa.Connection) -> None:
        self._c, self._waiting = c, dict[str, list[tuple[Any, ...]]]()
        self._postgresql = c.dialect.name == "postgresql"

    def add(self, t: sa.Table, values: tuple[Any, ...]) -> None:
        """One more."""
        self._waiting.setdefault(t.name, []).append(values)

    def write(self) -> None:
        """Write them."""
        for name, rows in self._waiting.items():
            t = tables.metadata.tables[name]
            columns = [k.name for k in t.columns if k.name not in {ORDER, SEAL}]
            columns += [k for k in (ORDER, SEAL) if k in t.c]
            named = ", ".join(f'"{k}"' for k in columns)
            if self._postgresql:
                self._copy(f'COPY "{name}" ({named}) FROM STDIN', rows)
            else:
                marks = ", ".join("?" * len(columns))
                self._c.exec_driver_sql(f'INSERT INTO "{name}" ({named}) VALUES ({marks})', rows)  # noqa: S608 - names of our own tables
        self._waiting.clear()

    def _copy(self, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
        driver: Any = self._c.connection.dbapi_connection
        with driver.cursor().copy(statement) as copying:
            for row in rows:
                copying.write_row(row)

    def set_counters(self, next_order: Mapping[str, int]) -> None:
        """What the database numbers by itself goes on behind the rows."""
        for name, following in next_order.items() if self._postgresql else ():
            self._c.exec_driver_sql(
                f"""SELECT setval(pg_get_serial_sequence('"{name}"', '{ORDER}'), {following}, false)"""
            )


def _rows_of(c: sa.Connection, number: str) -> Iterator[tuple[str, list[Mapping[str, Any]]]]:
    """The rows that belong to a case, as Python has them, by table; parents before what hangs on them."""
    ids: dict[str, list[str]] = {}
    files = tables.metadata.tables["berkas"]
    numbers = c.execute(sa.select(files.c.nomor).where(files.c.nomor_perkara == number)).scalars().all()
    waiting = [t for t in tables.metadata.sorted_tables if t.name not in _OTHERS]
    for t in sorted(waiting, key=lambda t: _depth(t.name)):
        if t.name == "berkas":
            chosen = t.c.nomor.in_(numbers)
        elif t.name == "hasil_pekerjaan":
            its = sa.select(t.c.instans).where(t.c.nomor_berkas.in_(numbers))
            chosen = t.c.instans.in_(its)
        elif t.name in _PARENTS:
            column, parent = _PARENTS[t.name]
            chosen = t.c[column].in_(ids.get(parent, []))
        elif "nomor_berkas" in t.c:
            chosen = t.c.nomor_berkas.in_(numbers)
        else:
            continue
        order = t.c[ORDER] if ORDER in t.c else next(iter(t.primary_key.columns))
        found: list[Mapping[str, Any]] = [
            dict(r) for r in c.execute(sa.select(t).where(chosen).order_by(order)).mappings()
        ]
        ids[t.name] = [str(r["id"]) for r in found if "id" in r]
        if found:
            yield t.name, found


def _depth(name: str) -> int:
    return 0 if name not in _PARENTS else 1 + _depth(_PARENTS[name][1])


def _marker(number: str, rows: Mapping[str, list[Mapping[str, Any]]]) -> Callable[[str], str]:
    """Puts the marks into a text of this case."""
    codes = [r["kode_verifikasi"] for r in rows.get("surat", ())]
    letters = [r["nomor"] for name in ("surat", "berita_acara") for r in rows.get(name, ()) if r["nomor"]]
    said = "|".join(map(re.escape, sorted({number, *codes, *letters}, key=len, reverse=True)))
    token = re.compile(rf"(?P<said>{said})|\b(?P<id>[0-9a-f]{{32}})\b|\b{_ENGINE_HEAD}(?P<key>\d{{6}})\b")
    known = dict.fromkeys(letters, _LETTER) | dict.fromkeys(codes, _CODE)

    def mark(found: re.Match[str]) -> str:
        if (text := found["said"]) is not None:
            return _NUMBER if text == number else f"{known[text]}{text}" if known[text] == _LETTER else text + _CODE
        return f"{_ID}{found['id'][_ID_HEAD:]}" if found["id"] else f"{_ENGINE}{found['key']}"

    return lambda text: token.sub(mark, text)


def _reopen(c: sa.Connection, vault: Vault, count: int) -> None:
    """The newest complaints are not closed yet."""
    t = tables.metadata.tables["berkas"]
    newest = sa.select(t).where(t.c.jenis == "laporan").order_by(t.c[ORDER].desc()).limit(count)
    for row in c.execute(newest).mappings().all():
        values = dict(row) | {"akhir": None, "ditutup": None}
        change = {"akhir": None, "ditutup": None, SEAL: vault.row_seal(content(t, values))}
        c.execute(sa.update(t).where(t.c[ORDER] == row[ORDER]).values(change))


def _count_numbers(c: sa.Connection) -> None:
    """As many numbers as are used were drawn."""
    p = tables.penomoran
    for (series, year), used in numbers_used(c).items():
        if c.execute(sa.update(p).where(p.c.deret == series, p.c.tahun == year).values(terakhir=used)).rowcount == 0:
            c.execute(sa.insert(p).values(deret=series, tahun=year, terakhir=used))
