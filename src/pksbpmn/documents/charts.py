"""Charts of the monev report and the quarter as SVG, drawn by matplotlib; readable in print without colour."""

import io
from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from pksbpmn.documents.istilah import sebut

_GAYA: dict[Any, Any] = {
    "svg.fonttype": "path",
    "svg.hashsalt": "pksbpmn",
    "font.family": "DejaVu Sans",
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "hatch.linewidth": 0.6,
}
_GELAP, _TERANG = "#1f3a5f", "#c9d6e8"
_LEBAR, _TINGGI_DASAR, _TINGGI_BATANG = 6.3, 0.9, 0.32


def grafik(angka: Mapping[str, Any]) -> dict[str, str]:
    """SVG texts by name: "akhir", "tahap", "tenggat". `angka` is `Angka` as plain data; the same looks the same."""
    with mpl.rc_context(_GAYA):
        return {
            "akhir": _batang(
                [(sebut(k), v, 0) for k, v in angka["menurut_akhir"].items()], "Laporan yang ditutup", ("laporan", "")
            ),
            "tahap": _batang(
                [(sebut(t["tahap"]), t["hari_median"] or 0, 0) for t in angka["tahap"]],
                "Median lama tahapan (hari)",
                ("hari", ""),
            ),
            "tenggat": _batang(
                [(sebut(t["jenis"]), t["dipenuhi"], t["lewat"]) for t in angka["tenggat"]],
                "Tenggat",
                ("dipenuhi", "lewat"),
            ),
        }


def _batang(baris: Sequence[tuple[str, float, float]], sumbu: str, legenda: tuple[str, str]) -> str:
    """Horizontal bars, the second value stacked on the first and hatched."""
    isi = [(n[:1].upper() + n[1:], a, b) for n, a, b in baris if a or b] or [("Belum ada", 0.0, 0.0)]
    gambar = Figure(figsize=(_LEBAR, _TINGGI_DASAR + _TINGGI_BATANG * len(isi)))
    bidang = gambar.add_subplot()
    nama, pertama, kedua = [_lipat(n) for n, _, _ in isi], [a for _, a, _ in isi], [b for _, _, b in isi]
    bidang.barh(nama, pertama, color=_GELAP, label=legenda[0], height=0.62)
    if legenda[1]:
        bidang.barh(
            nama, kedua, left=pertama, color=_TERANG, edgecolor=_GELAP, hatch="///", label=legenda[1], height=0.62
        )
    for i, (a, b) in enumerate(zip(pertama, kedua, strict=True)):
        bidang.annotate(_label(a, b, legenda), (a + b, i), xytext=(4, 0), textcoords="offset points", va="center")
    bidang.set_xlabel(sumbu)
    bidang.set_xlim(0, max([a + b for a, b in zip(pertama, kedua, strict=True)] + [1]) * 1.18)
    bidang.xaxis.set_major_locator(MaxNLocator(integer=True))
    bidang.invert_yaxis()
    bidang.tick_params(axis="y", length=0)
    if legenda[1]:
        bidang.legend(frameon=False, loc="lower right", ncols=2, bbox_to_anchor=(1, 1))
    gambar.tight_layout()
    keluar = io.StringIO()
    gambar.savefig(keluar, format="svg", metadata={"Date": None})
    return keluar.getvalue()


def _label(a: float, b: float, legenda: tuple[str, str]) -> str:
    angka = f"{a:g}".replace(".", ",")
    return f"{angka} / {b:g}" if legenda[1] else angka


def _lipat(nama: str, lebar: int = 34) -> str:
    """Long names on two lines."""
    if len(nama) <= lebar:
        return nama
    potong = nama.rfind(" ", 0, lebar)
    return f"{nama[:potong]}\n{nama[potong + 1 :]}" if potong > 0 else nama
