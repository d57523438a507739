"""What one page hides from its readers, and whose words on it are whose (UU 37/2008 Pasal 24(2); rules REG-I-04).

Who writes a list of names and reads it back with a gap knows which of them is hidden. So a party reads its own words as
it wrote them where nobody else does who may not know; where others read them too they are not quoted, whatever they
say. Others read no gap in them either: words out of which a name would have to go that their author may not know are
left out as a whole.
"""

from collections.abc import Collection, Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from typing import Any, Self

from pksbpmn.domain.berkas.kutipan import Kutipan, Penulis, petakan, potongan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.usecases.berkas.rahasia import Rahasia, satukan
from pksbpmn.usecases.ports import UnitOfWork

TIDAK_DIKUTIP = "(tidak dikutip: identitas Pelapor dirahasiakan)"
"""What stands in place of what a party wrote."""

_Oleh = tuple[Penulis, str | None]
"""The author of a quotation: the party, and of who complained elsewhere the number."""
_DISEBUT_LAPORAN = frozenset({Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR, Pihak.SAKSI, Pihak.PIHAK_LAIN})
"""Parties of which there may be several, or another than before: only who was always the only one is the author."""


@dataclass(frozen=True)
class Saringan:
    """What is hidden, complaint by complaint with its number (`bagian`), and in all (`rahasia`).

    `tunggal` is the one party that reads; `umum` are ordinary words; who is `tertutup` is not quoted on this page. With
    `terang` nothing is masked; the rest stays as it is, to compare with. What was masked once is remembered (`ingat`).
    """

    rahasia: Rahasia
    bagian: tuple[tuple[str, Rahasia], ...]
    pembaca: frozenset[Pihak | None]
    tunggal: Pihak | None
    umum: AbstractSet[str] = frozenset()
    tertutup: frozenset[_Oleh] = frozenset()
    terang: bool = False
    ingat: dict[tuple[Rahasia, str], str] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def dari(
        cls,
        bagian: Iterable[tuple[str, Rahasia]],
        *,
        umum: AbstractSet[str],
        pembaca: Collection[Pihak | None] = (),
        tunggal: Pihak | None = None,
    ) -> Self | None:
        """Of what is hidden; None where nothing is."""
        ada = tuple(bagian)
        semua = satukan(*(r for _, r in ada))
        return None if semua is None else cls(semua, ada, frozenset(pembaca), tunggal, umum)

    def terbuka(self) -> Self:
        """The same with nothing masked."""
        return replace(self, terang=True)

    def tulisan(self, nilai: Any, kecuali: AbstractSet[str] = frozenset()) -> Any:
        """What people wrote, for these readers; words that are `kecuali` stay."""
        return petakan(nilai, lambda teks: self._satu(teks, kecuali))

    def lembaga(self, nilai: Any) -> Any:
        """What an institution says of itself."""
        return petakan(nilai, str) if self.terang else self.rahasia.samarkan_utuh(nilai)

    def tercetak(self, teks: str, kecuali: AbstractSet[str]) -> str:
        """A text of a page with its marks; a quotation that stays keeps its own."""
        return "".join(self._potong(isi, kecuali) for isi in potongan(teks))

    def menutup(self, semua: Iterable[str]) -> Self:
        """The same where these stand together: who wrote there what he may not know is not quoted there at all.

        Quotation by quotation, what is missing would tell in which of them the name stands.
        """
        tertutup = set(self.tertutup)
        for teks in semua:
            if isinstance(teks, Kutipan) and (oleh := (teks.penulis, teks.laporan)) not in tertutup:
                tertutup |= {oleh} if self._bukan_untuk(teks) else set()
        return replace(self, tertutup=frozenset(tertutup))

    def _bukan_untuk(self, teks: Kutipan) -> bool:
        asing = None if self._sendiri(teks) or not teks else self._asing(teks)
        bersama = teks.laporan is None and teks.penulis in self.pembaca
        return asing is not None and (bersama or self._samar(asing, teks) != teks)

    def _potong(self, isi: str, kecuali: AbstractSet[str]) -> str:
        hasil = self._satu(isi, frozenset() if isinstance(isi, Kutipan) else kecuali)
        return hasil.bertanda if isinstance(hasil, Kutipan) else hasil

    def _satu(self, teks: str, kecuali: AbstractSet[str]) -> str:
        if not isinstance(teks, Kutipan):
            return self._samar(self.rahasia, teks, kecuali)
        if self._sendiri(teks) or not teks:
            return teks
        if (teks.penulis, teks.laporan) in self.tertutup:
            return TIDAK_DIKUTIP
        return teks.sebagai(self._samar(self.rahasia, teks))

    def _sendiri(self, teks: Kutipan) -> bool:
        return teks.laporan is None and teks.penulis is self.tunggal

    def _asing(self, teks: Kutipan) -> Rahasia | None:
        """What the author of these words may not know: of who complains here, of anybody but himself."""
        if teks.penulis is not Pihak.PELAPOR:
            return self.rahasia
        if teks.laporan is None:
            return satukan(*(r for _, r in self.bagian if not r.pelapor))
        return satukan(*(r for n, r in self.bagian if n != teks.laporan))

    def _samar(self, siapa: Rahasia, teks: str, kecuali: AbstractSet[str] = frozenset()) -> str:
        if self.terang:
            return str(teks)
        if kecuali:
            return str(siapa.samarkan(str(teks), kecuali, self.umum))
        kunci = (siapa, str(teks))
        if kunci not in self.ingat:
            self.ingat[kunci] = str(siapa.samarkan(kunci[1], kecuali, self.umum))
        return self.ingat[kunci]


@dataclass(frozen=True)
class SaringanSurat:
    """What is hidden in names and addresses, in what a letter speaks of, and on its page; each has its own authors.

    Else a complainant whose name another shares would not be quoted at all.
    """

    kepala: Saringan
    badan: Saringan
    halaman: Saringan


def pembaca_tunggal(uow: UnitOfWork, nomor: str, pembaca: Collection[Pihak | None]) -> Pihak | None:
    """The one party that reads beside the Ombudsman; None where several do, or where it may not be who wrote before."""
    pihak = set(pembaca) - {Pihak.OMBUDSMAN}
    if len(pihak) != 1 or (satu := next(iter(pihak))) is None:
        return None
    if satu not in _DISEBUT_LAPORAN:
        return satu
    perkara = uow.berkas.get(nomor).nomor_perkara
    return satu if len(uow.unit_terlapor.find(nomor_berkas=perkara, peran=satu)) == 1 else None
