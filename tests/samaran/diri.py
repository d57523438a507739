"""Days of birth, addresses, NIK and telephones in the spellings of everyday, and a judge of their own.

The judge takes a text apart into words and figures and looks for theirs beside each other; it shares nothing with what
masks. All persons are invented.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import product

from pksbpmn.domain.laporan.laporan import Identitas, JenisPelapor
from pksbpmn.usecases.berkas.rahasia import Rahasia, _utuh
from tests.samaran.kalimat import ANGKA_LAIN, KALIMAT

_BULAN = (
    ("Januari", "Jan", "Jan.", "January", "JANUARI"),
    ("Februari", "Pebruari", "Feb", "Feb.", "Peb", "February", "F e b r u a r i"),
    ("Maret", "Mar", "March", "maret"),
    ("April", "Apr", "Apr."),
    ("Mei", "May", "MEI"),
    ("Juni", "Jun", "June"),
    ("Juli", "Jul", "July"),
    ("Agustus", "Agt", "Ags", "Agu", "Agst.", "August", "Aug"),
    ("September", "Sept", "Sep"),
    ("Oktober", "Okt", "October", "Oct."),
    ("November", "Nopember", "Nov", "Nop."),
    ("Desember", "Des", "December", "Dec"),
)
_HARI_KATA = {5: "lima", 12: "dua belas", 9: "sembilan", 31: "tiga puluh satu", 20: "dua puluh"}
_TAHUN_KATA = {1985: "seribu sembilan ratus delapan puluh lima", 2001: "dua ribu satu", 1978: ""}
LAHIR = (date(1985, 2, 5), date(2001, 8, 12), date(1978, 11, 9), date(1985, 12, 31), date(2001, 5, 20))
ALAMAT = (
    ("Jalan Melati Nomor 5, RT 03 RW 07, Kelurahan Sukamaju, Kota Depok", "Melati", "5", ("03", "07")),
    ("Jl. Kenanga Raya No. 12 RT 001/RW 010 Bandung", "Kenanga Raya", "12", ("001", "010")),
    ("Gg. Haji Rekaan, No 3A, Kec. Contoh", "Haji Rekaan", "3A", None),
    ("Jln Cendana II No.27, RT.5/RW.2, Surabaya", "Cendana II", "27", ("5", "2")),
    ("Perumahan Griya Rekaan Blok C3 Nomor 18", "Griya Rekaan Blok C3", "18", None),
)
NIK = ("3276010502850001", "3573046012010003", "1271094911780002", "9171013112850009", "6471052005010012")
TELEPON = ("0812-3456-7890", "021-7654321", "+62 857 1234 567", "(0274) 555123", "08891234567")
_KATA_ANGKA = dict(
    zip(
        ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"],
        range(1, 12),
        strict=True,
    )
)
_BISU = frozenset(["bulan", "tahun", "tanggal", "nomor", "no", "nr", "nmr", "nomer", "of"])


@dataclass
class UkuranDiri:
    """Spellings written, read by the judge with nobody hidden, and read after masking, by kind; what leaked."""

    ditulis: Counter[str] = field(default_factory=Counter)
    terbaca: Counter[str] = field(default_factory=Counter)
    bocor: Counter[str] = field(default_factory=Counter)
    contoh: list[tuple[str, str, str]] = field(default_factory=list)


def orang(n: int) -> Rahasia:
    """One of the invented persons, as the register has him."""
    i = Identitas(
        nomor_berkas="x",
        nama_lengkap="Zulkanary Rekawati",
        tempat_lahir=None,
        tanggal_lahir=LAHIR[n],
        status_perkawinan=None,
        pekerjaan=None,
        alamat_lengkap=ALAMAT[n][0],
        kewarganegaraan=None,
        jenis=JenisPelapor.PERSEORANGAN,
        email=None,
        telepon=TELEPON[n],
    )
    return Rahasia(nama=(i.nama_lengkap,), utuh=tuple(filter(None, _utuh(i))), telepon=(TELEPON[n],))


def ukur_diri() -> UkuranDiri:
    """Every spelling of everybody in a sentence, masked."""
    hasil = UkuranDiri()
    for n in range(len(LAHIR)):
        siapa = orang(n)
        for jenis, tulisan, dibaca in _semua(n):
            kalimat = f"Menurut catatan {tulisan} hal itu"
            tersamar = siapa.samarkan(kalimat)
            hasil.ditulis[jenis] += 1
            hasil.terbaca[jenis] += dibaca(kalimat)
            if dibaca(tersamar):
                hasil.bocor[jenis] += 1
                hasil.contoh.append((jenis, tulisan, tersamar))
    return hasil


def terlalu_banyak_diri() -> tuple[int, list[str]]:
    """In sentences about other days, houses and numbers: how many there are, and which lost something."""
    teks = [*KALIMAT, *ANGKA_LAIN]
    return len(teks) * len(LAHIR), [s for n in range(len(LAHIR)) for t in teks if (s := orang(n).samarkan(t)) != t]


def _semua(n: int) -> Iterator[tuple[str, str, "_Dibaca"]]:
    _, jalan, rumah, rt_rw = ALAMAT[n]
    yield from (("hari lahir", t, _Hari(LAHIR[n])) for t in dict.fromkeys(ragam_hari(LAHIR[n])))
    yield from (("alamat", t, _Rumah(jalan, rumah)) for t in dict.fromkeys(_ragam_rumah(jalan, rumah)))
    if rt_rw is not None:
        yield from (("RT/RW", t, _Rumah(f"rt {int(rt_rw[0])} rw", rt_rw[1])) for t in _ragam_rt(*rt_rw))
    yield from (("NIK", t, _Angka(NIK[n])) for t in dict.fromkeys(_ragam_nik(NIK[n])))
    angka = re.sub(r"^(62|0)", "", re.sub(r"\D", "", TELEPON[n]))
    yield from (("telepon", t, _Angka(angka)) for t in dict.fromkeys(_ragam_telepon(angka)))


def ragam_hari(d: date) -> Iterator[str]:
    """A day as people write it."""
    hari = [str(d.day), f"{d.day:02}", _HARI_KATA[d.day]]
    tahun = [str(d.year), f"{d.year % 100:02}", f"\u2019{d.year % 100:02}", _TAHUN_KATA[d.year] or str(d.year)]
    for h, b, t, s in product(hari, _BULAN[d.month - 1], tahun, (" ", "-", ".", "/", "  ", ", ", "_", "\u00a0", "")):
        if s or (h.isdigit() and t.isdigit()):
            yield f"{h}{s}{b}{s}{t}"
    for h, b, t, s in product(
        hari[:2], (str(d.month), f"{d.month:02}"), tahun[:3], ("-", ".", "/", " ", " - ", " / ", "_", "\u2013")
    ):
        yield f"{h}{s}{b}{s}{t}"
        yield f"{t}{s}{b}{s}{h}"
    for b, t in product(_BULAN[d.month - 1], tahun[:3]):
        yield f"{b} {d.day}, {t}"
        yield f"{d.day} bulan {b} tahun {t}"
    yield from (f"{d:%d%m%Y}", f"{d:%Y%m%d}", f"{d:%d%m%y}", f"{d:%d %m %Y}", f"tgl. {d:%d.%m.%Y}nya")


def _ragam_rumah(jalan: str, rumah: str) -> Iterator[str]:
    depan = ("Jalan ", "Jl. ", "Jl ", "Jln. ", "jln ", "JALAN ", "Jl.", "Gg. ", "Gang ", "gg ", "")
    tengah = (" Nomor ", " No. ", " No.", " no ", " NO ", " Nr. ", ", No. ", " ", " nomer ", " # ", "\u00a0No\u00a0")
    belakang = ("", ", Depok", " RT 09", ".", " di sana")
    for a, t, z in product(depan, tengah, belakang):
        yield f"{a}{jalan}{t}{rumah}{z}"
        yield f"{a}{jalan.upper()}{t}{rumah}{z}"


def _ragam_rt(rt: str, rw: str) -> Iterator[str]:
    for a, b in ((rt, rw), (f"{int(rt):03}", f"{int(rw):03}"), (str(int(rt)), str(int(rw)))):
        yield from (f"RT {a} RW {b}", f"RT.{a}/RW.{b}", f"RT{a}/RW{b}", f"rt. {a} rw. {b}", f"RT {a}, RW {b}")
        yield f"RT/RW {a}/{b}"


def _ragam_nik(nik: str) -> Iterator[str]:
    for s in ("", " ", "-", ".", "_", "/", " - ", ":", "\u2013", ", "):
        yield s.join(re.findall("....", nik))
        yield s.join((nik[:6], nik[6:12], nik[12:]))
        yield s.join(re.findall("..", nik))
        yield s.join((nik[:8], nik[8:]))
        yield s.join(nik)


def _ragam_telepon(angka: str) -> Iterator[str]:
    for depan, s in product(("0", "+62", "62", "+62 ", "(0", "0 ", "+62-"), ("", " ", "-", ".", "/", "_", " - ")):
        tutup = ")" if depan == "(0" else ""
        yield f"{depan}{angka[:3]}{tutup}{s}{angka[3:7]}{s}{angka[7:]}"
        yield f"{depan}{angka[:2]}{tutup}{s}{angka[2:6]}{s}{angka[6:]}"
        yield depan + tutup + s.join(re.findall("..?", angka))


class _Dibaca:
    """Whether something can be read in a text."""

    def __call__(self, teks: str) -> bool:
        raise NotImplementedError


@dataclass(frozen=True)
class _Hari(_Dibaca):
    hari: date

    def __call__(self, teks: str) -> bool:
        d, suku = self.hari, [s for s in _suku(re.sub(r"(?<=\b\w) (?=\w\b)", "", teks)) if s not in _BISU]
        angka = [_bulan(s) if s.isalpha() else s for s in _terbilang(suku)]
        tahun = {str(d.year), f"{d.year % 100:02}", str(d.year % 100)}
        if any(s in {f"{d:%d%m%Y}", f"{d:%Y%m%d}", f"{d:%d%m%y}"} for s in angka):
            return True
        tiga = (tuple(angka[i : i + 3]) for i in range(len(angka) - 2))
        return any(
            {a.lstrip("0"), b.lstrip("0")} == {str(d.day), str(d.month)} and c in tahun
            for x in tiga
            for a, b, c in (x, x[::-1])
        )


@dataclass(frozen=True)
class _Rumah(_Dibaca):
    jalan: str
    rumah: str

    def __call__(self, teks: str) -> bool:
        def rata(t: str) -> str:
            return " ".join(s.lstrip("0") for s in _suku(t) if s not in _BISU)

        teks = re.sub(r"(?i)\brt/rw (\d+)/", r"rt \1 rw ", teks)
        return f" {rata(self.jalan)} {rata(self.rumah)} " in f" {rata(teks)} "


@dataclass(frozen=True)
class _Angka(_Dibaca):
    angka: str

    def __call__(self, teks: str) -> bool:
        return self.angka in re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", teks))


def _suku(teks: str) -> list[str]:
    biasa = unicodedata.normalize("NFKC", teks).lower().replace("[disamarkan]", " disamarkan ")
    return re.findall(r"[^\W\d_]+|\d+", biasa)


def _bulan(kata: str) -> str:
    for n, semua in enumerate(_BULAN, 1):
        if kata in {b.lower().rstrip(".").replace(" ", "") for b in semua}:
            return str(n)
    return kata


def _terbilang(suku: list[str]) -> list[str]:
    """Words of numbers put together to figures."""
    hasil: list[str] = []
    jumlah, kini, ada = 0, 0, False
    for s in [*suku, "."]:
        if s in _KATA_ANGKA:
            kini, ada = kini + _KATA_ANGKA[s], True
        elif s == "belas":
            kini += 10
        elif s in {"puluh", "ratus", "seratus"} and (ada or s == "seratus"):
            jumlah, kini, ada = jumlah + (kini or 1) * (10 if s == "puluh" else 100), 0, True
        elif s in {"ribu", "seribu"}:
            jumlah, kini, ada = jumlah + (kini or 1) * 1000, 0, True
        else:
            hasil += [str(jumlah + kini)] if ada else []
            jumlah, kini, ada = 0, 0, False
            hasil.append(s)
    return hasil[:-1]
