"""Numbers in Indonesian words, for deadlines in letters: 14 → "empat belas"."""

_SATUAN = (
    "nol",
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
    "sepuluh",
    "sebelas",
)
_BELASAN, _PULUHAN, _RATUSAN, _RIBUAN = 12, 20, 100, 1000


def terbilang(n: int) -> str:
    """Words for 0 to 999."""
    if not 0 <= n < _RIBUAN:
        raise ValueError(f"terbilang only spells 0 to 999, not {n}")
    if n < _BELASAN:
        return _SATUAN[n]
    if n < _PULUHAN:
        return f"{_SATUAN[n - 10]} belas"
    if n < _RATUSAN:
        return f"{_SATUAN[n // 10]} puluh {_SATUAN[n % 10]}".removesuffix(" nol")
    depan = "seratus" if n < 2 * _RATUSAN else f"{_SATUAN[n // 100]} ratus"
    return f"{depan} {terbilang(n % 100)}".removesuffix(" nol")
