"""Stories told of another kind of case: hidden and rapid, and two of them with the name written into every text."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.stories.harapan import Batas, Surat
from pksbpmn.stories.model import CatatIsi, Cerita, Jawab, Langkah, baca_cerita, cerita_proyek

NAMA = "Zulkanary Rahasiawati"
EMAIL = "zulkanary.rahasiawati@contoh.example"
_SELIPAN = f"{NAMA} ({EMAIL}), dipanggil Zulkanary"
_BUKAN_TEKS = ("jenis", "batas_pelaksanaan", "waktu", "perbuatan", "kerugian", "dirugikan")


def hidden_cerita() -> dict[str, Cerita]:
    """Konsiliasi, and everything up to publication."""
    return {
        "rahasia-konsiliasi": _hide(cerita_proyek()["konsiliasi-iuran-magang"]),
        "rahasia-publikasi": _hide(baca_cerita(Path(__file__).parent / "cerita")["petugas-lambat"]),
    }


_RAPID_AND_HIDDEN = {"identitas_dirahasiakan": True, "jalur_cepat": "KESELAMATAN"}
_SHORT = (
    "dicabut-pelapor",
    "di-luar-kewenangan",
    "hak-jawab-dipulihkan",
    "jawaban-dicatat-terlambat",
    "tidak-dilengkapi",
    "tidak-juga-dilengkapi",
    "tanpa-jadwal",
)
"""Between them they pass what the hidden ones do not."""


_OWN = ("di-luar-kewenangan", "dua-permintaan-tanpa-jawaban", "hak-jawab-dipulihkan", "sertifikat-pelatihan")
"""Between them they pass every element that asks whether there is a Pelapor."""


def of_other_kinds() -> dict[str, Cerita]:
    """Those stories of a complainant who is hidden, in a case that is rapid; and of no complainant at all."""
    semua = cerita_proyek() | baca_cerita(Path(__file__).parent / "cerita")
    cepat = {
        f"cepat-rahasia-{nama}": semua[nama].model_copy(update={"laporan": semua[nama].laporan | _RAPID_AND_HIDDEN})
        for nama in _SHORT
    }
    return cepat | {f"prakarsa-{nama}": _own(semua[nama]) for nama in _OWN}


def _own(cerita: Cerita) -> Cerita:
    """The same story on the Ombudsman's own initiative (POR 38/2019): nobody complains, answers or is told."""
    laporan = {k: v for k, v in cerita.laporan.items() if k not in {"pelapor", "upaya", "identitas_dirahasiakan"}}
    steps = tuple(s for s in cerita.langkah if not _of_pelapor(s))
    return cerita.model_copy(update={"laporan": laporan | {"sumber": "PRAKARSA_SENDIRI"}, "langkah": steps})


def _of_pelapor(langkah: Langkah) -> bool:
    match langkah:
        case Jawab():
            return langkah.dari is Pihak.PELAPOR
        case Surat() | Batas():  # what these stories look at is looked at where they are told as written
            return True
        case _:
            return False


def _hide(cerita: Cerita) -> Cerita:
    """The same story of a hidden complainant whose name and address everybody writes into every text."""
    lama = cerita.laporan
    laporan = lama | {
        **_RAPID_AND_HIDDEN,
        "pelapor": lama["pelapor"] | {"nama_lengkap": NAMA, "email": EMAIL},
        "perihal": f"{lama['perihal']} ({NAMA})",
        "uraian": f"{lama['uraian']} Saya, {_SELIPAN}.",
        "upaya": {k: v if k == "tanggal" else f"{v} {_SELIPAN}" for k, v in lama["upaya"].items()},
        "permintaan_penyelesaian": f"{lama['permintaan_penyelesaian']} Untuk {_SELIPAN}.",
        "kerugian": f"Ditanggung {_SELIPAN}.",
    }
    return cerita.model_copy(update={"laporan": laporan, "langkah": tuple(map(_slip_in, cerita.langkah))})


def _slip_in(langkah: Langkah) -> Langkah:
    match langkah:
        case CatatIsi():
            return langkah.model_copy(update={"data": _with_name(langkah.data)})
        case Jawab():
            alasan = {no: f"{h}{' ' if ':' in h else ': '}{_SELIPAN}" for no, h in langkah.tindakan.items()}
            pertemuan = _with_name(langkah.pertemuan) if langkah.pertemuan else None
            isi = f"{langkah.isi} Kepada {_SELIPAN}."
            return langkah.model_copy(update={"isi": isi, "tindakan": alasan, "pertemuan": pertemuan})
        case _:
            return langkah


def _with_name(nilai: Any) -> Any:
    if isinstance(nilai, Mapping):
        return {k: v if k in _BUKAN_TEKS else _with_name(v) for k, v in nilai.items()}
    if isinstance(nilai, list | tuple):
        return [_with_name(v) for v in nilai]
    return f"{nilai} {_SELIPAN.upper()}" if isinstance(nilai, str) else nilai
