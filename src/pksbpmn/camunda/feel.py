"""Conditions of gateways, read as far as they compare values that are known.

FEEL's names, texts, numbers, `null`, comparisons, `and`, `or`, `not(…)` and brackets. Whatever else a condition says
(functions, lists, dates) is not known, and what is not known may be either way.
https://docs.camunda.io/docs/components/modeler/feel/language-guide/feel-boolean-expressions/
"""

import operator
import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final

UNKNOWN: Final = object()
"""A value, or a truth, that nobody can tell here."""

_TOKEN = re.compile(r'\s*(?:"([^"]*)"|(\d+(?:\.\d+)?)|(!=|<=|>=|[=<>()])|([A-Za-z_][\w.]*))')
_CONSTANTS: Final = {"true": True, "false": False, "null": None}
_ORDER: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}

Known = Mapping[str, Any]
"""Values by name; a name that is not there is not known."""


class _NotReadError(ValueError):
    pass


def may_be(condition: str, known: Known) -> frozenset[bool]:
    """Which truth values a condition can have: both, unless what is known decides it."""
    value = _read(condition)[0](known)
    return frozenset({value}) if isinstance(value, bool) else frozenset({True, False})


def names(condition: str) -> frozenset[str]:
    """The names that a condition compares; none where it is not read."""
    return _read(condition)[1]


def constant(source: str) -> Any:
    """The value that an expression always has; UNKNOWN where it depends on others."""
    return _read(source)[0]({})


@cache
def _read(condition: str) -> tuple[Callable[[Known], Any], frozenset[str]]:
    reader = _Reader(condition.strip().removeprefix("="))
    try:
        return reader.whole(), frozenset(reader.names)
    except _NotReadError:
        return lambda _: UNKNOWN, frozenset()


class _Reader:
    """Recursive descent: or, and, comparison, value."""

    def __init__(self, text: str) -> None:
        self._tokens: list[tuple[str, str]] = []
        self._at = 0
        self.names: set[str] = set()
        at = 0
        while at < len(text.rstrip()):
            found = _TOKEN.match(text, at)
            if found is None:
                self._tokens.append(("?", text[at:]))
                return
            kinds = zip(("text", "number", "sign", "name"), found.groups(), strict=True)
            self._tokens += [(kind, part) for kind, part in kinds if part is not None]
            at = found.end()

    def whole(self) -> Callable[[Known], Any]:
        found = self._either()
        if self._at < len(self._tokens):
            raise _NotReadError
        return found

    def _either(self) -> Callable[[Known], Any]:
        return self._joined("or", self._both, decided=True)

    def _both(self) -> Callable[[Known], Any]:
        return self._joined("and", self._compared, decided=False)

    def _joined(
        self, word: str, part: Callable[[], Callable[[Known], Any]], *, decided: bool
    ) -> Callable[[Known], Any]:
        parts = [part()]
        while self._takes("name", word):
            parts.append(part())
        if len(parts) == 1:
            return parts[0]

        def joined(known: Known) -> Any:
            values = [p(known) for p in parts]
            if any(v is decided for v in values):
                return decided
            return (not decided) if all(isinstance(v, bool) for v in values) else UNKNOWN

        return joined

    def _compared(self) -> Callable[[Known], Any]:
        left = self._value()
        for sign in ("=", "!=", *_ORDER):
            if self._takes("sign", sign):
                right = self._value()
                return lambda known: _compare(sign, left(known), right(known))
        return left

    def _value(self) -> Callable[[Known], Any]:
        if self._at >= len(self._tokens):
            raise _NotReadError
        kind, text = self._tokens[self._at]
        self._at += 1
        if (kind, text) == ("sign", "("):
            return self._closed()
        if (kind, text) == ("name", "not") and self._takes("sign", "("):
            inner = self._closed()
            return lambda known: _opposite(inner(known))
        match kind:
            case "text":
                return lambda _: text
            case "number":
                return lambda _: float(text)
            case "name" if text in _CONSTANTS:
                return lambda _: _CONSTANTS[text]
            case "name" if text not in ("and", "or"):
                self.names.add(text)
                return lambda known: known.get(text, UNKNOWN)
        raise _NotReadError

    def _closed(self) -> Callable[[Known], Any]:
        inner = self._either()
        if not self._takes("sign", ")"):
            raise _NotReadError
        return inner

    def _takes(self, kind: str, text: str) -> bool:
        if self._tokens[self._at : self._at + 1] != [(kind, text)]:
            return False
        self._at += 1
        return True


def _opposite(value: Any) -> Any:
    return (not value) if isinstance(value, bool) else UNKNOWN


def _compare(sign: str, left: Any, right: Any) -> Any:
    if left is UNKNOWN or right is UNKNOWN:
        return UNKNOWN
    if sign in ("=", "!="):
        same = left == right and isinstance(left, bool) == isinstance(right, bool)
        return same is (sign == "=")
    if not (isinstance(left, int | float) and isinstance(right, int | float)):
        return UNKNOWN
    return _ORDER[sign](left, right)
