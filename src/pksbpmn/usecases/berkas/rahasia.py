"""What tells who the complainant of a case is, and how it is hidden (UU 37/2008 Pasal 24(2); rules REG-I-04)."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.kerahasiaan.penyamaran import samarkan
from pksbpmn.domain.laporan.laporan import Identitas
from pksbpmn.domain.record import DIMUSNAHKAN
from pksbpmn.usecases.berkas.disebut import perkara_disebut
from pksbpmn.usecases.berkas.induk import seperkara
from pksbpmn.usecases.berkas.yang_tahu import boleh_tahu, yang_melihat
from pksbpmn.usecases.ports import UnitOfWork

TERTUTUP = "(tertutup: Pelapor dirahasiakan)"
"""What a screen shows of a text, whatever it says, to who may not know the complainant."""

_PENGENAL = ("nama_lengkap", "email", "alamat_lengkap", "telepon")
"""What tells who somebody is, now or before it was put right."""


_BULAN = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]
"""Written out: listings mask too, and do not wait for the library that knows calendars."""


@dataclass(frozen=True)
class Rahasia:
    """Names of complainants and of who would give them away; as a whole addresses, days of birth and telephones.

    `pelapor`: who complains in the case file itself is among them, not only those whose complaints were joined to it.
    """

    nama: tuple[str, ...]
    utuh: tuple[str, ...]
    telepon: tuple[str, ...] = ()
    pelapor: bool = True

    def samarkan(self, nilai: Any, kecuali: AbstractSet[str] = frozenset()) -> Any:
        """What people wrote, without him: names also word by word, but for the words `kecuali`; numbers of persons."""
        return samarkan(nilai, self.nama, self.utuh, self.telepon, kecuali=kecuali, nomor=True)

    def samarkan_dia(self, nilai: Any, kecuali: AbstractSet[str] = frozenset()) -> Any:
        """As `samarkan`, and nobody else's numbers: what others wrote is kept without him."""
        return samarkan(nilai, self.nama, self.utuh, self.telepon, kecuali=kecuali)

    def samarkan_utuh(self, nilai: Any) -> Any:
        """What an institution says of itself, without him: an official may share one of his names, not all."""
        return samarkan(nilai, (), (*(n for n in self.nama if len(n.split()) > 1), *self.utuh), self.telepon)


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
        utuh=tuple(filter(None, (*_utuh(i), *dahulu["email"], *dahulu["alamat_lengkap"]))),
        telepon=tuple(filter(None, (i.telepon, *dahulu["telepon"]))),
    )


def rahasia(uow: UnitOfWork, nomor: str | None) -> Rahasia | None:
    """What has to be hidden in a case file from who may not know; None where nothing has, or there is no such file.

    Who complains, who does or did so together with him, and who does in a case that a matter names (`_lain`), if they
    want to stay hidden.
    """
    return satukan(*(r for _, r in rahasia_perkara(uow, nomor)))


def rahasia_perkara(uow: UnitOfWork, nomor: str | None) -> list[tuple[str, Rahasia]]:
    """As `rahasia`, complaint by complaint, each with its number."""
    ada = uow.berkas.find(nomor=nomor) if nomor is not None else []
    hasil = []
    for berkas in ada:
        if dirahasiakan(uow, berkas) and (sendiri := rahasia_pelapor(uow, berkas)) is not None:
            hasil.append((berkas.nomor_perkara, sendiri))
        hasil += [(b.nomor, r) for b in _lain(uow, berkas) if dirahasiakan(uow, b) for r in _sesama(uow, [b])]
    return hasil


def rahasia_sesama(uow: UnitOfWork, nomor: str | None, kecuali: str | None = None) -> Rahasia | None:
    """Whose complaints are about the same as this one, hidden or not: complainants are not told of each other.

    All that are or were joined with it (`seperkara`), as what was written meanwhile names them. `kecuali` is the joined
    complaint of who reads.
    """
    ada = uow.berkas.find(nomor=nomor) if nomor is not None else []
    return satukan(*_sesama(uow, (b for x in ada for b in _lain(uow, x) if b.nomor != kecuali)))


def _lain(uow: UnitOfWork, berkas: Berkas) -> Iterator[Berkas]:
    """The complaints beside its own whose complainants a case file may name: joined ones; of a matter those it names.

    A matter that is about no complaint, as the monev or a request for data, has no complainant of its own, but may
    speak of cases: what is hidden there is hidden in it too.
    """
    nomor = list(seperkara(uow, berkas.nomor_perkara)[1:])
    for disebut in perkara_disebut(uow, berkas):
        nomor += [n for n in seperkara(uow, disebut) if n not in nomor]
    yield from (uow.berkas.get(n) for n in nomor)


def _sesama(uow: UnitOfWork, bergabung: Iterable[Berkas]) -> list[Rahasia]:
    """Who complains in these, seen from another case file."""
    return [replace(r, pelapor=False) for b in bergabung if (r := rahasia_pelapor(uow, b)) is not None]


def menyinggung(uow: UnitOfWork, berkas: Berkas, perkara: str) -> bool:
    """Whether what leaves of a case file is looked through for who complains in another case."""
    return any(b.nomor == perkara for b in _lain(uow, berkas))


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
    )


def tanpa_pelapor(uow: UnitOfWork, berkas: Berkas, nilai: Any) -> Any:
    """A text for a screen that asks for no purpose: no complainant of the matter stands in it, hidden or not.

    Where one wants to stay hidden, who may not know him sees `TERTUTUP` instead of any text. What a mask takes out of
    names that he had typed himself would tell him who it is, so the screen is the same whatever was typed (ADR 0015).
    """
    if not boleh_tahu(uow, (n for n, _ in rahasia_perkara(uow, berkas.nomor)), yang_melihat(uow)):
        return _tertutup(nilai)
    siapa = satukan(rahasia_pelapor(uow, berkas), rahasia_sesama(uow, berkas.nomor))
    return nilai if siapa is None else siapa.samarkan(nilai)


def _tertutup(nilai: Any) -> Any:
    if isinstance(nilai, list | tuple):
        return [_tertutup(n) for n in nilai]
    return TERTUTUP if isinstance(nilai, str) and not isinstance(nilai, StrEnum) else nilai


def _utuh(i: Identitas) -> Iterator[str]:
    """The addresses as a whole, the street with its number alone, and the day of birth as people write it."""
    yield i.email or ""
    yield i.alamat_lengkap or ""
    jalan = (i.alamat_lengkap or "").partition(",")[0]
    if any(c.isdigit() for c in jalan):
        yield jalan
    if (d := i.tanggal_lahir) is not None:
        yield from (
            f"{d.day} {_BULAN[d.month - 1]} {d.year}",
            f"{d:%d-%m-%Y}",
            f"{d.day}-{d.month}-{d.year}",
            f"{d:%Y-%m-%d}",
        )
