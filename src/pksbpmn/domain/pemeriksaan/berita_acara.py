"""Who must sign which minutes: no more, no fewer."""

from collections.abc import Iterable

from pksbpmn.domain.jenis import JenisBeritaAcara, Pihak

PENANDATANGAN: dict[JenisBeritaAcara, frozenset[Pihak]] = {
    # PKS Pasal 4(6)c: three; Itjen neither signs nor stands in for anybody.
    JenisBeritaAcara.KONSILIASI: frozenset({Pihak.PELAPOR, Pihak.TERLAPOR, Pihak.OMBUDSMAN}),
    # PKS Pasal 4(8)b: four.
    JenisBeritaAcara.MEDIASI: frozenset({Pihak.PELAPOR, Pihak.TERLAPOR, Pihak.ITJEN, Pihak.OMBUDSMAN}),
}


def sah(jenis: JenisBeritaAcara, tanda_tangan: Iterable[Pihak]) -> bool:
    """True where exactly the parties named by the agreement have signed."""
    return frozenset(tanda_tangan) == PENANDATANGAN[jenis]
