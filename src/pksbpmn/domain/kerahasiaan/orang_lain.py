"""Whole names of others that begin with a word of a hidden name: a gap in a known name would tell that word.

Siti Rahmawati knows what she is called; "[disamarkan] Rahmawati" says that a Siti complains (UU 37/2008 Pasal 24(2)).
"""

import re
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from itertools import takewhile

from pksbpmn.domain.kerahasiaan.kata_umum import KATA_UMUM, disapa
from pksbpmn.domain.kerahasiaan.penyamaran import TERSAMAR, kata_dari

_BERURUTAN = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)+")
_LEMBAGA = kata_dari(
    (
        "kepala wakil direktur direktorat jenderal inspektur inspektorat sekretaris sekretariat asisten atasan",
        "pejabat balai besar blk upt dinas unit bidang seksi bagian loket pusat pelatihan vokasi kementerian",
        "ketenagakerjaan konsiliator mediator kabupaten kota provinsi",
    )
)
"""Words of offices and places, which a name does not go on with."""
_TERPENDEK = 3
"""From how many letters on a word tells that a name is another one's."""


def nama_orang_lain(
    teks: Iterable[str], nama: Iterable[str], umum: AbstractSet[str], samarkan: Callable[[str], str]
) -> Iterator[str]:
    """Those in what the parties and officials of a case are called; `umum` are ordinary words.

    Words with a capital beside each other, of which the first alone is one of the hidden `nama`, and the mask
    (`samarkan`) finds nothing else: a spelling of the hidden name is nobody else's.
    """
    milik = kata_dari(nama)
    for satu in (m.group().split() for t in teks for m in _BERURUTAN.finditer(t)):
        for n, kata in enumerate(satu):
            lanjutan = list(takewhile(lambda k: _nama(k, umum), satu[n + 1 :]))
            utuh = " ".join([kata, *lanjutan])
            if kata.lower() not in milik or not lanjutan or not milik.isdisjoint(map(str.lower, lanjutan)):
                continue
            if len(lanjutan[0]) >= _TERPENDEK and samarkan(utuh) == " ".join([TERSAMAR, *lanjutan]):
                yield utuh


def _nama(kata: str, umum: AbstractSet[str]) -> bool:
    return (
        kata[0].isupper() and kata.lower() not in KATA_UMUM | _LEMBAGA | umum and not disapa(f"{kata} ", len(kata) + 1)
    )
