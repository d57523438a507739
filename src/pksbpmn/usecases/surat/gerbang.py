"""The gate: nothing reaches a reader but what passed here, finished (UU 37/2008 Pasal 24(2); rules REG-I-04).

Readers of a letter are its addressee and everybody in copy; it hides what one of them may not know. What people wrote
is hidden before it is worded, word by word; a party reads its own words as it wrote them (`saringan`). Then the
finished page is looked through once more, so that no wording,
no key of a mapping and no field of the frame goes round it; the words that letters hold by themselves stay there, else
the term of a letter about a Pelapor called Hari would have no days.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, NewType

from pksbpmn.domain.berkas.kutipan import BAGIAN, Kutipan, KutipanTercetak, lepaskan, petakan, potongan, tandai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.penyamaran import BOLEH_TAHU, SEBUTAN
from pksbpmn.domain.perjanjian.narahubung import PARA_PIHAK
from pksbpmn.domain.surat.data_surat import DataSurat, TandaTanganSurat
from pksbpmn.domain.surat.halaman import AlamatSurat, Halaman, HalamanMentah
from pksbpmn.domain.surat.ketentuan import Penanda
from pksbpmn.usecases.berkas.penulis import penulis_nama
from pksbpmn.usecases.berkas.rahasia import Rahasia, rahasia, rahasia_pelapor, rahasia_perkara, rahasia_sesama, satukan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.kutipan import milik
from pksbpmn.usecases.surat.saringan import Saringan, SaringanSurat, pembaca_tunggal

TeksKeluar = NewType("TeksKeluar", str)
"""A text outside a page that may leave: subject, body, name of a file. Only `teks_keluar` makes it."""

_DARI_BERKAS = frozenset({Pihak.PELAPOR, Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR, Pihak.SAKSI, Pihak.PIHAK_LAIN})
"""Whose names and addresses somebody typed for this case; the others are institutions, which name themselves."""
_MILIK_LEMBAGA = frozenset({"narahubung"})
"""The facts in which an institution names its own people."""
_PARA_PIHAK = frozenset({"pelapor", "terlapor", "atasan"})
"""The facts that name the parties, as addresses do."""
_TULISAN = frozenset({"hal", "kepada", "tembusan", "penandatangan", *BAGIAN})
"""The parts of a page that may hold what people wrote of a case."""


def halaman_keluar(uow: UnitOfWork, data: DataSurat) -> Halaman:
    """The page of a letter for its readers."""
    return _keluar(uow, data, uow.typesetter.compose)


def halaman_terbit(uow: UnitOfWork, konsep: Halaman | None, data: DataSurat) -> Halaman:
    """The page that a draft (None: what needs none) becomes when it is issued; readers that joined since count too."""
    return _keluar(uow, data, _penulis(uow, konsep))


def _penulis(uow: UnitOfWork, konsep: Halaman | None) -> Callable[[DataSurat], HalamanMentah]:
    return uow.typesetter.compose if konsep is None else lambda d: uow.typesetter.issue(konsep, d)


def halaman_dibaca_ulang(uow: UnitOfWork, konsep: Halaman, data: DataSurat) -> Halaman:
    """A draft once more, after who may know has changed; its words stay but for those that are hidden now."""

    def lagi(d: DataSurat) -> HalamanMentah:
        kini = uow.typesetter.issue(konsep, d)
        return HalamanMentah.model_validate(
            konsep.model_dump() | {"kepada": kini.kepada, "penandatangan": kini.penandatangan}
        )

    return _keluar(uow, data, lagi)


def halaman_gabungan(
    uow: UnitOfWork, konsep: Halaman | None, data: DataSurat, nomor: str, kepada: AlamatSurat
) -> Halaman:
    """The page of a letter about a complaint for who complained of the same in `nomor`: without the others.

    Hidden or not, complainants are not told of each other (UU 37/2008 Pasal 24(2)). What calls the leading complaint
    his says which is his, and that they were joined.
    """
    perkara = uow.berkas.get(data.nomor_berkas)
    pelapor = rahasia_pelapor(uow, perkara)
    saringan = Saringan.dari(
        (*([(perkara.nomor_perkara, pelapor)] if pelapor else ()), *rahasia_sesama(uow, data.nomor_berkas, nomor)),
        umum=uow.typesetter.own_words(),
    )
    isi = _tanpa(uow, data, saringan, _penulis(uow, konsep)).model_dump()
    blok = [b | {"isi": _laporannya(b["isi"], str(perkara.nomor_perkara), nomor)} for b in isi["blok"]]
    return _kepadanya(Halaman.model_validate(isi | {"tembusan": (), "blok": blok, "kutipan": ()}), kepada)


def _laporannya(isi: Any, induk: str, nomor: str) -> Any:
    if not isinstance(isi, str):
        return tuple(_laporannya(i, induk, nomor) for i in isi)
    beserta = f"aporan nomor {induk}, yang dengannya laporan Saudara nomor {nomor} digabung,"
    return re.sub(rf"aporan Saudara nomor {re.escape(induk)},?", beserta, isi)


def menyebut(uow: UnitOfWork, halaman: Halaman, siapa: Rahasia | None, bagi: Pihak | None = None) -> bool:
    """Whether a page names one of these complainants; to `bagi` not by what he wrote himself.

    Else a refusal would tell him which of the names that he wrote is the hidden one.
    """
    if siapa is None:
        return False
    kata, isi = uow.typesetter.own_words(), halaman.model_dump(mode="json")
    rangka = {k: v for k, v in isi.items() if k in _TULISAN - set(BAGIAN)}
    tulisan: list[str] = []
    for n in BAGIAN:
        for b in tandai(n, isi[n], halaman.kutipan):
            petakan(b["isi"], lambda t: tulisan.extend(p for p in potongan(t) if not _dari(p, bagi)))
    return bool(siapa.samarkan(rangka, kata, kata) != rangka or siapa.samarkan(tulisan, kata, kata) != tulisan)


def _dari(potong: str, pihak: Pihak | None) -> bool:
    return pihak is not None and isinstance(potong, Kutipan) and potong.penulis is pihak


def teks_keluar(
    uow: UnitOfWork, nomor: str | None, pembaca: Iterable[Pihak | None], *teks: str
) -> tuple[TeksKeluar, ...]:
    """Texts about a case file (None: about none) for these readers."""
    rahasia_ = satukan(*(r for _, r in _bagi(uow, nomor, tuple(pembaca), *teks)))
    if rahasia_ is None:
        return tuple(map(TeksKeluar, teks))
    kecuali = uow.typesetter.own_words()
    return tuple(TeksKeluar(rahasia_.samarkan(t, kecuali, kecuali)) for t in teks)


def pembaca(kepada: Pihak, tembusan: Sequence[AlamatSurat]) -> tuple[Pihak | None, ...]:
    """Who reads a letter: its addressee and everybody in copy."""
    return (kepada, *(t.pihak for t in tembusan))


def surel_terpisah(uow: UnitOfWork, nomor: str, kepada: Pihak, tembusan: Sequence[AlamatSurat]) -> int:
    """In how many mails a letter travels when one must not show all its readers, else 0.

    The address of a hidden complainant beside that of another reader would tell who he is.
    """
    semua = pembaca(kepada, tembusan)
    perlu = Pihak.PELAPOR in semua and not semua_boleh_tahu(semua) and rahasia(uow, nomor) is not None
    return len(semua) if perlu else 0


def semua_boleh_tahu(para_pembaca: Iterable[Pihak | None]) -> bool:
    """Whether nobody reads it who may not know a hidden complainant."""
    return all(p in BOLEH_TAHU for p in para_pembaca)


def _bagi(
    uow: UnitOfWork, nomor: str | None, para_pembaca: Sequence[Pihak | None], *keluar: str | HalamanMentah
) -> tuple[tuple[str, Rahasia], ...]:
    """What these readers may not know: who wants to stay hidden, and for a complainant who else complained."""
    luar = () if semua_boleh_tahu(para_pembaca) else rahasia_perkara(uow, nomor, *keluar)
    sesama = rahasia_sesama(uow, nomor) if Pihak.PELAPOR in para_pembaca else ()
    return (*luar, *sesama)


def _keluar(uow: UnitOfWork, data: DataSurat, tulis: Callable[[DataSurat], HalamanMentah]) -> Halaman:
    """What `tulis` makes of a letter whose data hide what one of its readers may not know.

    What both parties sign is one text, which hides from both what one of them may not know (PKS Pasal 5(2), 8). Of what
    comes to the Ombudsman the one whose letterhead it bears is a reader, too.
    """
    keduanya = data.kepada in PARA_PIHAK and data.jenis.ketentuan.penanda is Penanda.PARA_PIHAK
    penanda = PARA_PIHAK if keduanya else ()
    penulis = (data.kop,) if data.kepada is Pihak.OMBUDSMAN else ()
    semua = (*pembaca(data.kepada, data.tembusan), *penanda, *penulis)
    mentah = tulis(data)
    saringan = Saringan.dari(
        _bagi(uow, data.nomor_berkas, semua, mentah),
        umum=uow.typesetter.own_words(),
        pembaca=semua,
        tunggal=pembaca_tunggal(uow, data.nomor_berkas, semua),
    )
    if saringan is None:
        return Halaman.model_validate(mentah.model_dump())
    halaman = _tanpa(uow, data, saringan, tulis)
    return (
        _kepadanya(halaman, data.penerima) if data.kepada is Pihak.PELAPOR and not saringan.rahasia.pelapor else halaman
    )


def _kepadanya(halaman: Halaman, kepada: AlamatSurat) -> Halaman:
    """The page with the addressee's own block: no word that he shares with somebody who is hidden is missing there."""
    blok = {"sapaan": halaman.kepada.sapaan, "nama": kepada.nama, "jabatan": kepada.jabatan, "alamat": kepada.alamat}
    return Halaman.model_validate(halaman.model_dump() | {"kepada": blok})


def _tanpa(
    uow: UnitOfWork, data: DataSurat, saringan: Saringan | None, tulis: Callable[[DataSurat], HalamanMentah]
) -> Halaman:
    """What `tulis` makes of a letter, without these complainants, and whether a word of it had to go."""
    if saringan is None:
        return Halaman.model_validate(tulis(data).model_dump())
    badan = {k: v for k, v in data.konteks.items() if k not in _PARA_PIHAK}
    kepala, isi_surat = _teks(_kepala(uow, data)), _teks(badan)

    def dengan(s: Saringan) -> tuple[HalamanMentah, dict[str, Any]]:
        return _disaring(uow, data, SaringanSurat(s.menutup(kepala), s.menutup(isi_surat), s), tulis)

    mentah, isi = dengan(saringan)
    _, terang = dengan(saringan.terbuka())
    disamarkan = mentah.disamarkan or any(isi[k] != terang[k] for k in isi if k not in {"kutipan", "disamarkan"})
    return Halaman.model_validate(isi | {"disamarkan": disamarkan})


def _teks(nilai: Any) -> list[str]:
    semua: list[str] = []
    petakan(nilai, semua.append)
    return semua


def _kepala(uow: UnitOfWork, data: DataSurat) -> list[Any]:
    """Names and addresses on this letter, in the words of who typed them."""
    alamat = [_alamat(a) for a in (data.penerima, *data.tembusan)]
    nama = [_nama(uow, data, t) for t in data.penandatangan]
    return [*alamat, *nama, *(v for k, v in data.konteks.items() if k in _PARA_PIHAK)]


def _tersamar(uow: UnitOfWork, data: DataSurat, saringan: SaringanSurat) -> DataSurat:
    """What people wrote, without the complainant."""
    kepala, badan = saringan.kepala, saringan.badan
    konteks = {
        k: badan.lembaga(v) if k in _MILIK_LEMBAGA else (kepala if k in _PARA_PIHAK else badan).tulisan(v)
        for k, v in data.konteks.items()
    }
    if "pelapor" in konteks and badan.rahasia.pelapor:
        konteks["pelapor"] = {"nama": SEBUTAN, "alamat": ""}
    return replace(
        data,
        konteks=konteks,
        penerima=_alamat_tersamar(data.penerima, kepala),
        tembusan=tuple(_alamat_tersamar(t, kepala) for t in data.tembusan),
        penandatangan=tuple(_tanda(uow, data, t, kepala) for t in data.penandatangan),
    )


def _alamat(alamat: AlamatSurat) -> dict[str, Any]:
    bidang = {k: getattr(alamat, k) for k in ("nama", "jabatan", "alamat", "email")}
    return milik(bidang, alamat.penulis) if alamat.pihak in _DARI_BERKAS else {}


def _alamat_tersamar(alamat: AlamatSurat, saringan: Saringan) -> AlamatSurat:
    if alamat.pihak is Pihak.PELAPOR and saringan.rahasia.pelapor:
        return alamat.model_copy(update={"nama": SEBUTAN, "jabatan": "", "alamat": "", "email": None})
    return alamat.model_copy(update=saringan.tulisan(_alamat(alamat)))


def _nama(uow: UnitOfWork, data: DataSurat, tanda: TandaTanganSurat) -> Any:
    if tanda.pihak is None or tanda.pihak not in _DARI_BERKAS:
        return None
    return milik(tanda.nama, penulis_nama(uow, uow.berkas.get(data.nomor_berkas), tanda.pihak))


def _tanda(uow: UnitOfWork, data: DataSurat, tanda: TandaTanganSurat, saringan: Saringan) -> TandaTanganSurat:
    if tanda.pihak is Pihak.PELAPOR and saringan.rahasia.pelapor:
        return replace(tanda, nama=SEBUTAN)
    nama = _nama(uow, data, tanda)
    return tanda if nama is None else replace(tanda, nama=saringan.tulisan(nama))


def _disaring(
    uow: UnitOfWork, data: DataSurat, saringan: SaringanSurat, tulis: Callable[[DataSurat], HalamanMentah]
) -> tuple[HalamanMentah, dict[str, Any]]:
    """A page as it is made of what may be read, and once more filtered, part by part and quotation by quotation."""
    data = _tersamar(uow, data, saringan)
    mentah = tulis(data)
    kecuali = uow.typesetter.own_words() | {n.strip().lower() for n in _nama_lembaga(data)}
    isi = mentah.model_dump()
    tertanda = {n: tandai(n, isi.pop(n), mentah.kutipan) for n in BAGIAN}
    tercetak = _teks([b["isi"] for n in BAGIAN for b in tertanda[n]])
    halaman = saringan.halaman.menutup(p for t in tercetak for p in potongan(t))
    kutipan: tuple[KutipanTercetak, ...] = ()
    for n in BAGIAN:
        blok = [b | {"isi": petakan(b["isi"], lambda t: halaman.tercetak(t, kecuali))} for b in tertanda[n]]
        isi[n], di_sana = lepaskan(n, blok)
        kutipan += di_sana
    rangka = {k: v for k, v in isi.items() if k not in BAGIAN}
    isi |= {k: halaman.tulisan(v, kecuali) if k in _TULISAN else halaman.lembaga(v) for k, v in rangka.items()}
    return mentah, isi | _bingkai(data, mentah, isi) | {"kutipan": kutipan}


def _bingkai(data: DataSurat, mentah: HalamanMentah, isi: dict[str, Any]) -> dict[str, Any]:
    """The blocks of the addressee and of who signs, where a party typed them: filtered by whose they are, not again."""
    tanda = zip(isi["penandatangan"], mentah.penandatangan, data.penandatangan, strict=True)
    return {
        "kepada": isi["kepada"] if data.penerima.penulis is None else mentah.kepada.model_dump(),
        "penandatangan": [t | {"nama": m.nama} if isinstance(d.nama, Kutipan) else t for t, m, d in tanda],
    }


def _nama_lembaga(data: DataSurat) -> Iterator[str]:
    """What institutions call themselves on this page: officials who sign, contact persons who get it or are asked."""
    yield from (n for t in data.penandatangan if t.pihak not in _DARI_BERKAS for n in (t.sebagai, t.nama))
    lembaga = (a for a in (data.penerima, *data.tembusan) if a.pihak not in _DARI_BERKAS)
    yield from (n for a in lembaga for n in (a.nama, a.jabatan))
    yield from (n for k in _MILIK_LEMBAGA for n in data.konteks.get(k, {}).values())
