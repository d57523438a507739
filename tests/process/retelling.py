"""Every story told again: of a hidden complainant in a rapid case, whose name stands in every text; and of nobody."""

from collections.abc import Iterator, Mapping
from typing import Any

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan as J
from pksbpmn.names import TaskId as T
from pksbpmn.stories.harapan import Batas, Surat
from pksbpmn.stories.model import (
    CatatIsi,
    CatatNaskah,
    Cerita,
    Diam,
    Jawab,
    Langkah,
    Lengkapi,
    Perpanjang,
    Putuskan,
    Terima,
    UbahPertemuan,
)

NAMA = "Zulkanary Rahasiawati"
EMAIL = "zulkanary.rahasiawati@contoh.example"
_SELIPAN = f"{NAMA} ({EMAIL}), dipanggil Zulkanary"
_BUKAN_TEKS = ("jenis", "kepada", "batas_pelaksanaan", "waktu", "perbuatan", "kerugian", "dirugikan")
_OF_PELAPOR = frozenset({Akhir.SELESAI_KONSILIASI, Akhir.SELESAI_MEDIASI, Akhir.DICABUT, Akhir.DIANGGAP_DICABUT})
"""Ends that a case without Pelapor cannot have (POR 38/2019; UU 37/2008 Pasal 25(4); UU 25/2009 Pasal 46(5))."""
LIKE_OTHERS = frozenset(
    {
        "di-luar-kewenangan",
        "dihentikan",
        "penerimaan-dibetulkan",
        "reaksi-cepat",
        "telepon-saja",
        "tidak-dilengkapi",
    }
)
"""They pass nothing in another kind of case that the others do not pass there."""
LIKE_OWN = frozenset(
    {
        "dibuka-kembali",
        "dua-kali-diminta",
        "ombudsman-tidak-menandatangani",
        "petugas-lambat",
        "rekomendasi-tidak-dilaksanakan",
    }
)
"""Without a Pelapor they are what others are, as prakarsa-sampai-rekomendasi."""
_MARKS = frozenset({"identitas_dirahasiakan", "jalur_cepat"})
_TOLD_BY_PELAPOR = _MARKS | {"pelapor", "upaya"}
_ONCE = frozenset({T.VERIFIKASI_FORMIL, T.PUTUSKAN_MEDIASI})
"""Decided again only for the sake of a Pelapor."""
_ASKS_PELAPOR = frozenset(
    {
        J.TANGGAPAN_PELAPOR,
        J.PERSETUJUAN_KONSILIASI,
        J.PERSETUJUAN_MEDIASI,
        J.JADWAL_KONSILIASI,
        J.JADWAL_MEDIASI,
        J.TANDA_TANGAN_KONSILIASI,
        J.TANDA_TANGAN_MEDIASI,
        J.PELAKSANAAN_KESEPAKATAN,
        J.KELENGKAPAN,
    }
)
_DECIDED_WITH_PELAPOR = frozenset(
    {
        T.PUTUSKAN_KELENGKAPAN,
        T.NILAI_TANGGAPAN,
        T.PUTUSKAN_USULAN_KONSILIASI,
        T.USULKAN_JADWAL,
        T.PIMPIN_KONSILIASI,
        T.PIMPIN_MEDIASI,
        T.LENGKAPI_ISI_BERITA_ACARA,
        T.TANDATANGANI_BERITA_ACARA,
        T.NILAI_KESEPAKATAN_KONSILIASI,
        T.NILAI_KESEPAKATAN_MEDIASI,
    }
)


def hidden(semua: Mapping[str, Cerita]) -> dict[str, Cerita]:
    """Those of a hidden complainant in a rapid case; everybody writes the name into every text."""
    return {f"rahasia-{n}": _hide(c) for n, c in _complaints(semua)}


def plain(semua: Mapping[str, Cerita]) -> dict[str, Cerita]:
    """Those that are hidden or rapid as written, of a complaint that is neither."""
    return {f"biasa-{n}": _plain(c) for n, c in _complaints(semua) if c.laporan.keys() & _MARKS}


def own(semua: Mapping[str, Cerita]) -> dict[str, Cerita]:
    """Those that can end without a complainant, on the Ombudsman's own initiative (POR 38/2019)."""
    told = ((n, c) for n, c in _complaints(semua) if n not in LIKE_OWN and c.akhir not in _OF_PELAPOR)
    return {f"prakarsa-{n}": _own(c) for n, c in told}


def _complaints(semua: Mapping[str, Cerita]) -> list[tuple[str, Cerita]]:
    return [(n, c) for n, c in semua.items() if "pelapor" in c.laporan and n not in LIKE_OTHERS]


def _plain(cerita: Cerita) -> Cerita:
    laporan = {k: v for k, v in cerita.laporan.items() if k not in _MARKS}
    steps = tuple(s for s in cerita.langkah if not isinstance(s, Surat | Batas))
    return cerita.model_copy(update={"laporan": laporan, "langkah": steps})


def _own(cerita: Cerita) -> Cerita:
    laporan = {k: v for k, v in cerita.laporan.items() if k not in _TOLD_BY_PELAPOR}
    steps = tuple(_without_pelapor(cerita.langkah))
    return cerita.model_copy(update={"laporan": laporan | {"sumber": "PRAKARSA_SENDIRI"}, "langkah": steps})


def _without_pelapor(langkah: tuple[Langkah, ...]) -> Iterator[Langkah]:
    """Nobody complains, answers, meets or is told; what a story looks at is looked at where it is told as written."""
    decided: set[T] = set()
    for step in langkah:
        match step:
            case Surat() | Batas() | UbahPertemuan() | Jawab(dari=Pihak.PELAPOR) | Lengkapi(dari=Pihak.PELAPOR):
                continue
            case Jawab(jawab=kind) | Diam(diam=kind) if kind in _ASKS_PELAPOR:
                continue
            case Putuskan(putuskan=task) if task in _DECIDED_WITH_PELAPOR or task in decided & _ONCE:
                continue
            case Putuskan(putuskan=task):
                decided.add(task)
        yield step


def _hide(cerita: Cerita) -> Cerita:
    lama = cerita.laporan
    laporan = lama | {
        "identitas_dirahasiakan": True,
        "jalur_cepat": "KESELAMATAN",
        "pelapor": lama["pelapor"] | {"nama_lengkap": NAMA, "email": EMAIL},
        "kerugian": f"Ditanggung {_SELIPAN}.",
        "uraian": f"{lama['uraian']} Saya, {_SELIPAN}.",
    }
    return cerita.model_copy(update={"laporan": laporan | _named(lama), "langkah": tuple(_slip_in(cerita.langkah))})


def _named(lama: Mapping[str, Any]) -> dict[str, Any]:
    """What of it a complaint has, or is told later."""
    named: dict[str, Any] = {}
    if "perihal" in lama:
        named["perihal"] = f"{lama['perihal']} ({NAMA})"
    if "upaya" in lama:
        named["upaya"] = {k: v if k == "tanggal" else f"{v} {_SELIPAN}" for k, v in lama["upaya"].items()}
    if "permintaan_penyelesaian" in lama:
        named["permintaan_penyelesaian"] = f"{lama['permintaan_penyelesaian']} Untuk {_SELIPAN}."
    return named


def _slip_in(langkah: tuple[Langkah, ...]) -> Iterator[Langkah]:
    """What a story looks at is looked at where it is told as written."""
    for step in langkah:
        match step:
            case Surat() | Batas():
                pass
            case CatatIsi():
                yield step.model_copy(update={"data": _with_name(step.data)})
            case Jawab():
                alasan = {no: f"{h}{' ' if ':' in h else ': '}{_SELIPAN}" for no, h in step.tindakan.items()}
                pertemuan = _with_name(step.pertemuan) if step.pertemuan else None
                isi = f"{step.isi} Kepada {_SELIPAN}."
                yield step.model_copy(update={"isi": isi, "tindakan": alasan, "pertemuan": pertemuan})
            case Lengkapi():
                yield step.model_copy(update={"lengkapi": step.lengkapi | _named(step.lengkapi)})
            case Perpanjang() | Terima() | UbahPertemuan():
                yield step.model_copy(update={"alasan": f"{step.alasan} {_SELIPAN}"})
            case CatatNaskah():
                yield step.model_copy(update={"catatan": f"{step.catatan} {_SELIPAN}"})
            case _:
                yield step


def _with_name(nilai: Any) -> Any:
    if isinstance(nilai, Mapping):
        return {k: v if k in _BUKAN_TEKS else _with_name(v) for k, v in nilai.items()}
    if isinstance(nilai, list | tuple):
        return [_with_name(v) for v in nilai]
    return f"{nilai} {_SELIPAN.upper()}" if isinstance(nilai, str) else nilai
