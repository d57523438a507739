"""The words that letters hold by themselves: they stay in a letter of somebody who is called like one of them."""

from datetime import date
from functools import lru_cache

from pksbpmn.documents.istilah import ISTILAH
from pksbpmn.documents.wordings import wording_texts
from pksbpmn.domain.kerahasiaan.penyamaran import kata_dari
from pksbpmn.domain.pemeriksaan.peraturan import HIMPUNAN
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import nama_hari, tanggal_indonesia

NUMBER_WORDS = (
    "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh seratus ratus seribu ribu "
    "juta miliar"
)
"""What numbers in letters are made of."""


@lru_cache(maxsize=1)
def own_words() -> frozenset[str]:
    """In lower case: words of wordings, terms, subjects, legal bases, days, months and numbers."""
    texts = [
        *wording_texts().values(),
        *ISTILAH.values(),
        *(f"{h.dasar_hasil} {h.dasar_lahp} {h.dasar_pelimpahan}" for h in HIMPUNAN.values()),
        *(f"{j.ketentuan.hal} {' '.join(j.ketentuan.dasar_hukum)}" for j in JenisSurat),
        *(f"{nama_hari(date(2026, 1, n))} {tanggal_indonesia(date(2026, n, 1))}" for n in range(1, 13)),
        NUMBER_WORDS,
    ]
    return kata_dari(texts)
