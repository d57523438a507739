"""Stories as they go once the agreement has ended, and how a letter is searched for it."""

import re
from pathlib import Path

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan as J
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.stories.harapan import Batas
from pksbpmn.stories.harapan import Surat as SuratDiharapkan
from pksbpmn.stories.model import Cerita, Diam, Jawab, Langkah, baca_cerita, cerita_proyek

_OF_ITJEN = (
    J.KOORDINASI_LAHP,
    J.DORONGAN_LAHP,
    J.PERKEMBANGAN_LAHP,
    J.KOORDINASI_REKOMENDASI,
    J.DORONGAN_REKOMENDASI,
    J.PERKEMBANGAN_REKOMENDASI,
)
AGREEMENT = re.compile(r"(?i:perjanjian kerja sama)|\bPKS\b|\bPIHAK (KESATU|KEDUA)\b|PARA PIHAK")


def by_statute(name: str, until: str | None = None) -> Cerita:
    """A story without Itjen: whom it was asked of answers himself, and nobody urges, reports or signs for it.

    Up to the decision `until` it stays as it was written.
    """
    story = (cerita_proyek() | baca_cerita(Path(__file__).parent / "cerita"))[name]
    awal = next((i for i, s in enumerate(story.langkah) if getattr(s, "putuskan", None) == until), 0) if until else 0
    sesudah = tuple(x for s in story.langkah[awal:] if (x := _by_statute(s)) is not None)
    return story.model_copy(update={"langkah": story.langkah[:awal] + sesudah})


def _by_statute(langkah: Langkah) -> Langkah | None:
    match langkah:
        case Jawab(dari=Pihak.ITJEN):
            untuk_terlapor = langkah.jawab.klarifikasi or langkah.jawab.startswith("PERMINTAAN_")
            return langkah.model_copy(update={"dari": Pihak.TERLAPOR}) if untuk_terlapor else None
        case Diam():
            return None if langkah.diam in _OF_ITJEN else langkah
        case SuratDiharapkan() | Batas():  # what these stories look at is looked at where they are told as written
            return None
        case _:
            return langkah


def agreement_in(letter: Surat) -> list[str]:
    """Where a letter speaks of the agreement; "para pihak" in small letters are those of the dispute."""
    return [m[0] for m in AGREEMENT.finditer(letter.halaman.model_dump_json())]
