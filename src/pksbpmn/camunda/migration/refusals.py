"""What the engine's refusals of a migration mean, for those that come whatever the plan says."""

from pksbpmn.domain.galat import MasukanSalah

LISTENER = MasukanSalah(
    "Mesin versi ini tidak memindahkan proses yang permulaannya didengar sebuah listener (camunda/camunda#33237).",
    "Perbarui Camunda (8.8 ke atas, atau 8.6 dan 8.7 sesudah Juni 2025), lalu ulangi; sampai itu prosesnya berjalan "
    "pada versinya.",
)
"""Its job is still asked for after it was done; 8.6.0 has this, repaired by camunda/camunda#33775."""
_MOVING = MasukanSalah(
    "Sedang berpindah langkah, atau satu cabangnya sudah menunggu cabang lain di gerbang sejajar.",
    "Ulangi; yang menunggu di gerbang sejajar dapat dimigrasi sesudah cabang-cabangnya bertemu.",
)
_SAID = {"could not find job with key": LISTENER, "a concurrent command was executed": _MOVING}


def refusal(said: str) -> MasukanSalah | None:
    """What it is, for people; None for any other."""
    known = next((why for words, why in _SAID.items() if words in said), None)
    return MasukanSalah(known.pesan, known.obat) if known else None
