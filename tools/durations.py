"""How long anything takes stands in `bpmn/tenggat.dmn`: finds a length of time that Python says itself.

`python tools/durations.py [FILE_OR_FOLDER …]` prints each finding and fails when there is one. Without arguments it
looks where deadlines of law are counted: the domain, the use cases, the workers. Elsewhere a length of time is
technical (leases, pauses between tries, how long a message is buffered) or belongs to a made-up story; no process owner
changes those.

A finding is a fixed number that goes into a count of time, directly or by a name; a fixed number times such a count;
and an ISO 8601 duration in a text. One day and one second pass: they step from a day to the next and order two moments.
"""

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

AKAR = Path(__file__).parents[1]
TEMPAT = ("src/pksbpmn/domain", "src/pksbpmn/usecases", "workers")
RENTANG = frozenset({"timedelta", "relativedelta"})
HITUNGAN = RENTANG | {"maju", "mundur", "sesudah", "AturanTenggat"}
"""What counts time: its numbers are lengths of time."""
SATU = frozenset({"days", "seconds"})
BUKAN_LAMA = frozenset(
    {"year", "month", "day", "weekday", "hour", "minute", "second", "microsecond"}  # relativedelta: set, do not add
    | {"pengingat_pertama", "pengingat_kedua", "pengingat_ketiga"}  # percent
)
_ISO = re.compile(r"(?:^|/)P(?=\d|T\d)(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$")


@dataclass(frozen=True)
class Temuan:
    """A length of time that stands in Python."""

    berkas: Path
    baris: int
    pesan: str


def periksa(berkas: Iterable[Path]) -> list[Temuan]:
    """Findings in these modules, in their order; a name may get its number in any of them."""
    pohon = {b: ast.parse(b.read_text(encoding="utf-8"), str(b)) for b in berkas}
    bersama = {nama: n for p in pohon.values() for nama, n in _bernama(p.body)}
    return [Temuan(b, simpul.lineno, pesan) for b, p in pohon.items() for simpul, pesan in _Modul(p, bersama).temuan()]


def _bernama(badan: Iterable[ast.AST]) -> Iterator[tuple[str, float]]:
    """Names that these statements bind to a fixed number."""
    for s in badan:
        sasaran = s.targets if isinstance(s, ast.Assign) else [s.target] if isinstance(s, ast.AnnAssign) else []
        if isinstance(s, ast.Assign | ast.AnnAssign) and s.value is not None:
            n = _tetap(s.value, {})
            yield from ((t.id, n) for t in sasaran if isinstance(t, ast.Name) and n is not None)


def _bawaan(pohon: ast.AST) -> Iterator[tuple[str, float]]:
    """Parameters whose default is a fixed number."""
    for f in ast.walk(pohon):
        if isinstance(f, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            a = f.args
            posisi = [*a.posonlyargs, *a.args]
            berbawaan = [*posisi[len(posisi) - len(a.defaults) :], *a.kwonlyargs]
            for p, d in zip(berbawaan, [*a.defaults, *a.kw_defaults], strict=True):
                n = None if d is None else _tetap(d, {})
                if n is not None:
                    yield p.arg, n


def _tetap(e: ast.expr, bernama: dict[str, float]) -> float | None:
    """The fixed number that an expression is, or None."""
    if isinstance(e, ast.Constant) and isinstance(e.value, int | float) and not isinstance(e.value, bool):
        return e.value
    if isinstance(e, ast.Name):
        return bernama.get(e.id)
    if isinstance(e, ast.Attribute):
        return bernama.get(e.attr)
    if isinstance(e, ast.UnaryOp):
        return _tetap(e.operand, bernama)
    if isinstance(e, ast.BinOp):
        kiri, kanan = _tetap(e.left, bernama), _tetap(e.right, bernama)
        return None if kiri is None or kanan is None else kiri or kanan
    return None


def _dipanggil(e: ast.AST) -> str:
    """The last name of what is called, or nothing."""
    if not isinstance(e, ast.Call):
        return ""
    return e.func.id if isinstance(e.func, ast.Name) else e.func.attr if isinstance(e.func, ast.Attribute) else ""


class _Modul:
    """One module and the names that hold a number in it."""

    def __init__(self, pohon: ast.Module, bersama: dict[str, float]) -> None:
        self._pohon = pohon
        self._bernama = bersama | dict(_bernama(ast.walk(pohon))) | dict(_bawaan(pohon))

    def temuan(self) -> Iterator[tuple[ast.expr, str]]:
        """Findings with their place."""
        docstring = {id(s.value) for s in ast.walk(self._pohon) if isinstance(s, ast.Expr)}
        dalam = {id(b) for s in ast.walk(self._pohon) if isinstance(s, ast.JoinedStr) for b in s.values}
        for s in ast.walk(self._pohon):
            if isinstance(s, ast.Call):
                yield from self._panggilan(s)
            elif isinstance(s, ast.BinOp) and isinstance(s.op, ast.Mult | ast.Div):
                yield from self._perkalian(s)
            elif isinstance(s, ast.Constant | ast.JoinedStr) and id(s) not in docstring | dalam:
                yield from self._teks(s)

    def _panggilan(self, s: ast.Call) -> Iterator[tuple[ast.expr, str]]:
        nama = _dipanggil(s)
        if nama not in HITUNGAN:
            return
        for kunci, nilai in [*((None, a) for a in s.args), *((k.arg, k.value) for k in s.keywords)]:
            n = _tetap(nilai, self._bernama)
            satu = kunci in SATU and nama in RENTANG and n == 1
            if n and not satu and kunci not in BUKAN_LAMA:
                yield s, f"{ast.unparse(s)} memuat lama tetap"

    def _perkalian(self, s: ast.BinOp) -> Iterator[tuple[ast.expr, str]]:
        for rentang, kali in ((s.left, s.right), (s.right, s.left)):
            if _dipanggil(rentang) in RENTANG and _tetap(kali, self._bernama):
                yield s, f"{ast.unparse(s)} memuat lama tetap"

    def _teks(self, s: ast.Constant | ast.JoinedStr) -> Iterator[tuple[ast.expr, str]]:
        bagian = s.values if isinstance(s, ast.JoinedStr) else [s]
        if _ISO.search("".join(map(self._tertulis, bagian))):
            yield s, f"{ast.unparse(s)} adalah lama tetap"

    def _tertulis(self, bagian: ast.expr) -> str:
        if isinstance(bagian, ast.Constant):
            return bagian.value if isinstance(bagian.value, str) else ""
        n = _tetap(bagian.value, self._bernama) if isinstance(bagian, ast.FormattedValue) else None
        return "{}" if n is None else f"{n:g}"


def main(argumen: list[str]) -> int:
    """Check what is named, else where deadlines are counted; the exit status."""
    tempat = [Path(a) for a in argumen] or [AKAR / t for t in TEMPAT]
    berkas = [b for t in tempat for b in ([t] if t.is_file() else sorted(t.rglob("*.py")))]
    semua = periksa(berkas)
    for t in semua:
        print(f"{t.berkas}:{t.baris}: {t.pesan}; pindahkan ke bpmn/tenggat.dmn")  # noqa: T201
    print(f"lama dalam Python: {len(berkas)} berkas, {len(semua)} temuan")  # noqa: T201
    return 1 if semua or not berkas else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
