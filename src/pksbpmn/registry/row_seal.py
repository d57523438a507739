"""The seal of each row: an HMAC over table and all values, so that nobody changes one without the key (ADR 0024).

The ORM writes it with a record and proves it when a record is loaded. `audit` has its chain and a seal over its hash
instead. The place of a row in the order of writing is under it too: what is newest holds.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import partial
from typing import Any, TypeAlias

import sqlalchemy as sa
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm.attributes import set_committed_value

from pksbpmn.domain.galat import PksError
from pksbpmn.registry.columns import Structured
from pksbpmn.registry.encrypted import Encrypted, place_of, vault_of
from pksbpmn.registry.triggers import lifted
from pksbpmn.registry.vault import Vault

SEAL, ORDER = "_segel", "_urutan"
CURE = "Amankan basis data sebagai bukti, cari barisnya dengan `pksbpmn dokter`, lalu pulihkan dari cadangan."
UNSEALED = frozenset({"audit", "jurnal_akses"})
"""Tables that only grow: what is in them cannot be written again, not even with a seal."""
_OUTSIDE = {"kiriman": frozenset({"berikutnya", "percobaan", "selesai", "galat"})}
"""The state of a delivery, written by the relay in bulk: it says when a row is handed over, not what or to whom."""
_BATCH = 500


def _moment(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    return value.isoformat() if isinstance(value, date) else value


def _writer(k: sa.Column[Any]) -> Callable[[Any], Any]:
    if isinstance(k.type, Structured):
        return k.type.plain
    if isinstance(k.type, Encrypted):
        return k.type.jsonable
    return _moment


_writers: dict[sa.Table, dict[str, Callable[[Any], Any]]] = {}


def writers_of(t: sa.Table) -> dict[str, Callable[[Any], Any]]:
    """What makes JSON data of the values of each column that a seal is over."""
    if t not in _writers:
        outside = {SEAL} | _OUTSIDE.get(t.name, frozenset())
        _writers[t] = {k.name: _writer(k) for k in t.columns if k.name not in outside}
    return _writers[t]


def is_sealed(t: sa.Table) -> bool:
    """Whether the rows of this table bear seals."""
    return SEAL in t.c


def content(t: sa.Table, row: Mapping[str, Any]) -> bytes:
    """What a seal is over: the table and every value, as JSON."""
    return _sealed(t, plain(t, row))


def plain(t: sa.Table, row: Mapping[str, Any]) -> dict[str, Any]:
    """The values that a seal is over, as JSON data."""
    return {name: None if (value := row.get(name)) is None else write(value) for name, write in writers_of(t).items()}


def _sealed(t: sa.Table, values: Mapping[str, Any]) -> bytes:
    return json.dumps([t.name, values], sort_keys=True, separators=(",", ":")).encode()


def prove(t: sa.Table, row: Mapping[str, Any], vault: Vault) -> None:
    """PksError for a row that was written or changed by somebody without the key."""
    with of_its_kind(t):
        if not vault.has_sealed(content(t, row), row.get(SEAL)):
            raise _changed(t)


_OF_ANOTHER_KIND = (AttributeError, LookupError, TypeError, ValueError)
"""What reading raises where the system never wrote such a value: a word of no list; in SQLite anything anywhere."""


@contextmanager
def of_its_kind(t: sa.Table) -> Iterator[None]:
    """PksError, without the value, for one of a kind that does not belong into its column."""
    try:
        yield
    except _OF_ANOTHER_KIND:
        raise _changed(t) from None


def _changed(t: sa.Table) -> PksError:
    return PksError(f"Baris tabel {t.name} berubah di luar sistem.", CURE)


def watch(record: type[Any], t: sa.Table) -> None:
    """Seal the records of this class when they are written, prove them when they are read."""

    def seal(_mapper: Any, connection: sa.Connection, target: Any) -> None:
        setattr(target, SEAL, vault_of(connection.dialect).row_seal(content(t, vars(target))))

    def seal_new(_mapper: Any, connection: sa.Connection, target: Any) -> None:
        """Only now its place in the order of writing is known."""
        made = vault_of(connection.dialect).row_seal(content(t, vars(target)))
        connection.execute(sa.update(t).where(t.c[ORDER] == getattr(target, ORDER)).values({SEAL: made}))
        set_committed_value(target, SEAL, made)

    def loaded(target: Any, context: Any) -> None:
        prove(t, vars(target), vault_of(context.session.get_bind().dialect))

    def refreshed(target: Any, context: Any, _attributes: Any) -> None:
        loaded(target, context)

    sa.event.listen(record, "after_insert", seal_new)
    sa.event.listen(record, "before_update", seal)
    sa.event.listen(record, "load", loaded)
    sa.event.listen(record, "refresh", refreshed)


def batches(c: sa.Connection, t: sa.Table, chosen: sa.Select[Any]) -> Iterator[list[Mapping[str, Any]]]:
    """Rows in the order of their key, locked, as the columns of `chosen` say."""
    key = next(iter(t.primary_key.columns))
    after = -1
    while (
        rows := c.execute(
            chosen.where(sa.column(key.name) > after).order_by(sa.column(key.name)).limit(_BATCH).with_for_update()
        )
        .mappings()
        .all()
    ):
        yield [dict(b) for b in rows]
        after = rows[-1][key.name]


def encrypt_anew(c: sa.Connection, t: sa.Table, rows: list[Mapping[str, Any]], vault: Vault) -> None:
    """These rows, as read, with values and seals by the newest key."""
    key = next(iter(t.primary_key.columns))
    secret = [k.name for k in t.columns if isinstance(k.type, Encrypted)]
    for b in rows:
        values = {n: b[n] for n in secret if b.get(n) is not None}
        if is_sealed(t):
            values[SEAL] = vault.row_seal(content(t, b))
        if values:
            c.execute(sa.update(t).where(key == b[key.name]).values(**values))


Look: TypeAlias = Callable[[int, int | None, Mapping[int, Mapping[str, Any] | None]], None]
"""Hears the rows behind a place up to another one (None: the end): what each says, as JSON data; None of a bad one."""


def unreadable(
    c: sa.Connection,
    t: sa.Table,
    progress: Callable[[int], None] = lambda _: None,
    *,
    newest: int | None = None,
    look: Look = lambda *_: None,
) -> Iterator[int]:
    """`_urutan` of each row that was changed without the key, or of such among the newest; `progress` hears of rows.

    `look` gets what they say, part by part, and at the end what lies behind the last one: nothing.
    """
    order, fitting = t.c[ORDER], _fitting(t, vault_of(c.dialect))
    after = -1
    if newest is not None:
        after = (c.execute(sa.select(sa.func.max(order))).scalar() or 0) - newest
    as_stored = sa.select(*(_as_stored(k) for k in t.columns))
    while chosen := c.execute(sa.select(order).where(order > after).order_by(order).limit(_AT_ONCE)).scalars().all():
        here = order.between(chosen[0], chosen[-1])
        try:
            rows = map(dict, c.execute(as_stored.where(here)).mappings())
            said = {b[ORDER]: fitting(b) for b in rows}
        except (*_OF_ANOTHER_KIND, OperationalError):  # one of them; which, and whether it is that, is asked of each
            said = {}
        for one in chosen:
            if said.get(one) is None:
                said[one] = _proved(c, t, one)
                if said[one] is None:
                    yield int(one)
        look(after, chosen[-1], said)
        after = chosen[-1]
        progress(len(chosen))
    look(after, None, {})


_AT_ONCE = 1000


def _as_stored(k: sa.Column[Any]) -> sa.ColumnElement[Any]:
    """A column without what makes records of its values: most of the time that reading takes."""
    if isinstance(k.type, Encrypted):
        return sa.type_coerce(k, sa.Text).label(k.name)
    return sa.type_coerce(k, sa.JSON).label(k.name) if isinstance(k.type, Structured) else k


def _fitting(t: sa.Table, vault: Vault) -> Callable[[Mapping[str, Any]], Mapping[str, Any] | None]:
    """What a row as it is stored says, where it fits its seal; that of an older version may do so only as a record.

    None else (`_proved`).
    """
    readers: dict[str, Callable[[Any], Any]] = {}
    for k in t.columns:
        if k.name not in writers_of(t):
            continue
        if isinstance(k.type, Encrypted):
            plain_text = k.type.hint in {str, date}
            readers[k.name] = partial(_opened, vault, k.type.place, bytes.decode if plain_text else json.loads)
        else:
            readers[k.name] = _same if isinstance(k.type, Structured) else _moment

    sealed = is_sealed(t)

    def fitting(row: Mapping[str, Any]) -> Mapping[str, Any] | None:
        try:
            values = {name: None if (value := row[name]) is None else read(value) for name, read in readers.items()}
            return values if not sealed or vault.has_sealed(_sealed(t, values), row[SEAL]) else None
        except (PksError, *_OF_ANOTHER_KIND):
            return None

    return fitting


def _opened(vault: Vault, place: str, read: Callable[[bytes], Any], value: str) -> Any:
    return read(vault.decrypt(value.encode(), place))


def _same(value: Any) -> Any:
    return value


def _proved(c: sa.Connection, t: sa.Table, order: int) -> Mapping[str, Any] | None:
    try:
        row = dict(c.execute(sa.select(t).where(t.c[ORDER] == order)).mappings().one())
        if is_sealed(t):
            prove(t, row, vault_of(c.dialect))
    except (PksError, *_OF_ANOTHER_KIND):
        return None
    except OperationalError as error:
        if _NO_TEXT not in str(error.orig):
            raise
        return None
    return plain(t, row)


_NO_TEXT = "Could not decode to UTF-8"
"""What SQLite says of bytes that were put where text stands."""


def bind_all(c: sa.Connection, metadata: sa.MetaData) -> None:
    """The last step of a migration: what it left in plain or bound to nothing is encrypted for its place and sealed.

    Columns that this schema does not have yet are passed over.
    """
    known = sa.inspect(c)
    vault = vault_of(c.dialect)
    for t in metadata.sorted_tables:
        if not known.has_table(t.name):
            continue
        there = {k["name"] for k in known.get_columns(t.name)}
        columns = [k for k in t.columns if k.name in there]
        secret = [k for k in columns if isinstance(k.type, Encrypted)]
        with lifted(c, t):
            _bind(c, t, secret, vault)
        if SEAL in there and is_sealed(t):
            for rows in batches(c, t, sa.select(*columns)):
                _seal(c, t, rows, vault)


def _bind(c: sa.Connection, t: sa.Table, secret: list[sa.Column[Any]], vault: Vault) -> None:
    if not secret:
        return
    key = next(iter(t.primary_key.columns))
    raw = sa.table(t.name, sa.column(key.name), *(sa.column(k.name, sa.Text) for k in secret))
    for rows in batches(c, t, sa.select(raw)):
        for b in rows:
            bound = {
                k.name: vault.bind(str(b[k.name]).encode(), place_of(k)).decode()
                for k in secret
                if b[k.name] is not None
            }
            if bound:
                c.execute(sa.update(raw).where(raw.c[key.name] == b[key.name]).values(**bound))


def _seal(c: sa.Connection, t: sa.Table, rows: list[Mapping[str, Any]], vault: Vault) -> None:
    for b in rows:
        c.execute(sa.update(t).where(t.c[ORDER] == b[ORDER]).values({SEAL: vault.row_seal(content(t, b))}))
