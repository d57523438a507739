"""What tells who the complainant of a case is, and how it is hidden (UU 37/2008 Pasal 24(2); rules REG-I-04)."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.kerahasiaan.orang_lain import nama_orang_lain
from pksbpmn.domain.kerahasiaan.penyamaran import samarkan
from pksbpmn.domain.laporan.laporan import Identitas
from pksbpmn.domain.record import DIMUSNAHKAN
from pksbpmn.usecases.berkas.disebut import perkara_disebut_bersama
from pksbpmn.usecases.berkas.induk import seperkara
from pksbpmn.usecases.berkas.yang_tahu import boleh_tahu, yang_melihat
from pksbpmn.usecases.ports import UnitOfWork

TERTUTUP = "(tertutup: Pelapor dirahasiakan)"
"""What a screen shows of a text, whatever it says, to who may not know the complainant."""

_PENGENAL = ("nama_lengkap", "email", "alamat_lengkap", "telepon", "tanggal_lahir")
"""What tells who somebody is, now or before it was put right."""


@dataclass(frozen=True)
class Rahasia:
    """Names of complainants and of who would give them away; as a whole addresses, days of birth and telephones.

    `pelapor`: who complains in the case file itself is among them, not only those whose complaints were joined to it.
    `orang_lain` are whole names of others in the case, in which no word is hidden.
    """

    nama: tuple[str, ...]
    utuh: tuple[str, ...]
    telepon: tuple[str, ...] = ()
    pelapor: bool = True
    orang_lain: frozenset[str] = frozenset()

    def samarkan(
        self, nilai: Any, kecuali: AbstractSet[str] = frozenset(), umum: AbstractSet[str] = frozenset()
    ) -> Any:
        """What people wrote, without him: names also word by word, but for the words `kecuali`; numbers of persons.

        Ordinary words, `umum` among them, go only where they are read as a name.
        """
        tetap = kecuali | self.orang_lain
        return samarkan(nilai, self.nama, self.utuh, self.telepon, kecuali=tetap, umum=umum, nomor=True)

    def beserta(self, uow: UnitOfWork, berkas: Berkas) -> "Rahasia":
        """The same as it is hidden in this case file, whose parties and officials keep their names."""
        unit = uow.unit_terlapor.find(nomor_berkas=berkas.nomor_perkara)
        pemimpin = (getattr(i.naskah, "pemimpin", "") for i in uow.isi.find(nomor_berkas=berkas.nomor))
        teks = (*(t for u in unit for t in (u.jabatan or "", u.unit)), *pemimpin)
        return replace(
            self,
            orang_lain=frozenset(nama_orang_lain(teks, self.nama, uow.typesetter.own_words(), self.samarkan)),
        )

    def samarkan_dia(self, nilai: Any, kecuali: AbstractSet[str] = frozenset()) -> Any:
        """As `samarkan`, and nobody else's numbers: what others wrote is kept without him."""
        return samarkan(nilai, self.nama, self.utuh, self.telepon, kecuali=kecuali)

    def samarkan_utuh(self, nilai: Any) -> Any:
        """What an institution says of itself, without him: an official may share one of his names, not all."""
        return samarkan(nilai, (), (*(n for n in self.nama if len(n.split()) > 1), *self.utuh), self.telepon)


_TIDAK_DIKENAL = Rahasia((), ())
"""Who is hidden, and no longer known: his data were destroyed."""


def dirahasiakan(uow: UnitOfWork, berkas: Berkas) -> bool:
    """Whether the complainant of this case wants to stay hidden, in every matter about it too."""
    return any(x.identitas_dirahasiakan for x in uow.laporan.find(nomor_berkas=berkas.nomor_perkara))


def rahasia_pelapor(uow: UnitOfWork, berkas: Berkas) -> Rahasia | None:
    """What tells who complains, hidden or not; None in a case of own initiative and in a matter about no case.

    None too where nobody knows any more.
    """
    identitas = uow.identitas.find(nomor_berkas=berkas.nomor_perkara)
    if not identitas or identitas[0].nama_lengkap == DIMUSNAHKAN:
        return None
    i = identitas[0]
    lain = (n.nama for n in uow.nama_lain.find(nomor_berkas=i.nomor_berkas))
    semula = uow.pelengkapan.find(nomor_berkas=i.nomor_berkas)
    dahulu = {b: [p.lama for p in semula if p.bidang == b] for b in _PENGENAL}
    return Rahasia(
        nama=tuple(filter(None, (i.nama_lengkap, *dahulu["nama_lengkap"], *lain))),
        utuh=tuple(filter(None, (*_utuh(i), *dahulu["email"], *dahulu["alamat_lengkap"], *dahulu["tanggal_lahir"]))),
        telepon=tuple(filter(None, (i.telepon, *dahulu["telepon"]))),
    )


def rahasia(uow: UnitOfWork, nomor: str | None) -> Rahasia | None:
    """What has to be hidden in a case file from who may not know; None where nothing has, or there is no such file.

    Who complains, who does or did so together with him, and who does in a case that is named there (`_lain`), if they
    want to stay hidden.
    """
    return satukan(*(r for _, r in rahasia_perkara(uow, nomor)))


def rahasia_perkara(uow: UnitOfWork, nomor: str | None, *keluar: Any) -> list[tuple[str, Rahasia]]:
    """As `rahasia`, complaint by complaint with its number; of one that was destroyed nothing is known, but it counts.

    What is about to leave the case file (`keluar`) may name a case, too.
    Who wanted to stay hidden does so afterwards: what may still name him is not for who might not read it before.
    """
    ada = uow.berkas.find(nomor=nomor) if nomor is not None else []
    return [satu for berkas in ada for satu in _tersembunyi(uow, berkas, list(_lain(uow, berkas, *keluar)))]


def rahasia_semua(uow: UnitOfWork) -> list[tuple[str, Rahasia]]:
    """Who wants to stay hidden anywhere and is still known, complaint by complaint with its number."""
    semua = [str(x.nomor_berkas) for x in uow.laporan.find(identitas_dirahasiakan=True)]
    return [(n, r) for n in semua if (r := rahasia_pelapor(uow, uow.berkas.get(n))) is not None]


def _tersembunyi(uow: UnitOfWork, berkas: Berkas, lain: list[Berkas]) -> list[tuple[str, Rahasia]]:
    hasil = []
    for b in _berahasia(uow, berkas, lain):
        satu = rahasia_pelapor(uow, b) or _TIDAK_DIKENAL
        satu = satu if b is berkas else replace(satu, pelapor=False)
        hasil.append((b.nomor_perkara, satu.beserta(uow, berkas)))
    return hasil


def _berahasia(uow: UnitOfWork, berkas: Berkas, lain: list[Berkas]) -> list[Berkas]:
    """Those of a case file and of others that it may name whose complainants want to stay hidden."""
    return [b for b in (berkas, *lain) if dirahasiakan(uow, b)]


def rahasia_sesama(uow: UnitOfWork, nomor: str | None, kecuali: str | None = None) -> list[tuple[str, Rahasia]]:
    """Whose complaints are about the same as this one, hidden or not: complainants are not told of each other.

    Complaint by complaint with its number, all that are or were joined with it (`seperkara`), as what was written
    meanwhile names them. `kecuali` is the joined complaint of who reads.
    """
    ada = uow.berkas.find(nomor=nomor) if nomor is not None else []
    semua = [(x, _sesama(uow, (b for b in _lain(uow, x) if b.nomor != kecuali))) for x in ada]
    return [(nomor, r.beserta(uow, x)) for x, sesama in semua for nomor, r in sesama]


def _lain(uow: UnitOfWork, berkas: Berkas, *keluar: Any) -> Iterator[Berkas]:
    """The complaints beside its own whose complainants a case file may name: joined ones, and those that these name.

    What is hidden there is hidden in it too: one complaint may tell who filed another, as the monev may.
    """
    sendiri, *nomor = seperkara(uow, berkas.nomor_perkara)
    for disebut in perkara_disebut_bersama(uow, berkas, *keluar):
        nomor += [n for n in seperkara(uow, disebut) if n not in {sendiri, *nomor}]
    yield from (uow.berkas.get(n) for n in nomor)


def _sesama(uow: UnitOfWork, bergabung: Iterable[Berkas]) -> list[tuple[str, Rahasia]]:
    """Who complains in these, seen from another case file."""
    return [(b.nomor, replace(r, pelapor=False)) for b in bergabung if (r := rahasia_pelapor(uow, b)) is not None]


def satukan(*semua: Rahasia | None) -> Rahasia | None:
    """One out of several; None of none."""
    ada = [r for r in semua if r is not None]
    if not ada:
        return None
    return Rahasia(
        nama=tuple(n for r in ada for n in r.nama),
        utuh=tuple(u for r in ada for u in r.utuh),
        telepon=tuple(t for r in ada for t in r.telepon),
        pelapor=any(r.pelapor for r in ada),
        orang_lain=frozenset(
            n for r in ada for n in r.orang_lain if all(n in x.orang_lain or x.samarkan(n) == n for x in ada)
        ),
    )


def tanpa_pelapor(uow: UnitOfWork, berkas: Berkas, nilai: Any) -> Any:
    """A text for a screen that asks for no purpose: no complainant of the matter stands in it, hidden or not.

    Where one wants to stay hidden, who may not know him sees `TERTUTUP` instead of any text; where his data were
    destroyed everybody does, as nothing can be masked any more. What a mask takes out of
    names that he had typed himself would tell him who it is, so the screen is the same whatever was typed (ADR 0015).
    """
    if _dimusnahkan(uow, berkas):
        return _tertutup(nilai)
    lain = list(_lain(uow, berkas, nilai))
    if not boleh_tahu(uow, (b.nomor_perkara for b in _berahasia(uow, berkas, lain)), yang_melihat(uow)):
        return _tertutup(nilai)
    siapa = satukan(rahasia_pelapor(uow, berkas), *(r for _, r in _sesama(uow, lain)))
    return nilai if siapa is None else siapa.samarkan(nilai)


def _dimusnahkan(uow: UnitOfWork, berkas: Berkas) -> bool:
    """Whether nobody knows any more whom a text that stayed, as a purpose in the journal, may name."""
    return any(i.nama_lengkap == DIMUSNAHKAN for i in uow.identitas.find(nomor_berkas=berkas.nomor_perkara))


def _tertutup(nilai: Any) -> Any:
    if isinstance(nilai, list | tuple):
        return [_tertutup(n) for n in nilai]
    tulisan = isinstance(nilai, str) and not isinstance(nilai, StrEnum) and nilai != DIMUSNAHKAN
    return TERTUTUP if tulisan else nilai


def _utuh(i: Identitas) -> Iterator[str]:
    """The addresses and the day of birth; `samarkan` knows how people write these."""
    yield i.email or ""
    yield i.alamat_lengkap or ""
    yield i.tanggal_lahir.isoformat() if i.tanggal_lahir else ""
