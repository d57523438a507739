"""Where a word that is also part of a hidden name is read as a word: a gap there would tell what the name has.

A name is read in a capital within a sentence where no date has one, next to another part of the name, after a form of
address or "bernama", and where the word stands alone; whatever is spelled otherwise than a word in prose is no word.
"""

import re
from collections.abc import Set as AbstractSet


def _daftar(kata: str) -> frozenset[str]:
    return frozenset(kata.split())


_SELALU = _daftar(
    "ada adalah agar akan aku anda apa apabila atas atau bagi bahwa banyak baru bila bisa bukan dalam dan dapat "
    "dari dengan di dia dua harus hingga ini itu jadi jika juga kami karena ke kecuali kepada ketika kini kita "
    "lagi lain lalu lebih maka maupun mereka namun oleh pada para per pun sampai sangat satu saya sebab sedang "
    "sejak selain seluruh semua sendiri sesudah setelah setiap sudah supaya tanpa telah tentang terhadap tetapi "
    "tiap tidak tiga untuk yaitu yang"
)
"""Words that no form of address makes a name, as long as they have no capital."""
KATA_UMUM = _SELALU | _daftar(
    "adil air akal akhir aman angin api arah atap awal baik bakti bangsa barat baris batu bawah benar bening "
    "beras bersih besar biaya bintang biru bukti bulan bumi bunga cahaya cepat cerah cinta citra daerah damai "
    "dana dasar data daun desa doa dokumen emas embun fajar gaji gedung guru hadir hak halaman harapan hari "
    "harta hasil hati hidup hijau hukum hutan ikhlas ilmu indah intan irama isi jalan jam jasa jawab jelas jujur "
    "juli juni juru kabar kaca kamar kantor karya kasih kata kawan kayu kecil kelas kembang kembar kerja ketua "
    "kuat kuning laut lembar lestari lima luas lurus malam mandiri manis masa mata matahari mei menang merah "
    "mohon mulia murah murni musim nada nama nilai nomor nyata obat pagi panjang pantas pasti pelita perak "
    "permata pintu pokok pulau puncak pusat putih rajin ramah rapat rasa raya rejeki rela rencana rindu ringan "
    "roda rumah rupa sabar sah sakti salah sanggup sawah sehat selamat selasa senang senin sentosa senyum sepi "
    "setia siang sore suara suci sungai surat syarat tabah tahun taman tanah tanda tanggal tangguh tani teguh "
    "telaga teman tenang tenar terang tetap tiang timur tinggi tugas tulus uang ulang unggul untung upah utama "
    "utara wajar wakil waktu warga warna"
)
"""Words of everyday that people are also called; in lower case they are the word."""

_SAPAAN = re.compile(
    r"\b(?:sdr|sdri|saudara|saudari|bapak|bpk|pak|ibu|bu|tn|ny|nn|tuan|nyonya|nona|mas|mbak|mbah|bang|kak|adik|dik|h|hj"
    r"|dr|drs|dra|prof|ir|bernama|nama|namanya|panggilan|dipanggil|disapa|alias|a\.n|an|atas\s+nama|menurut)[\s.:\"']*$",
    re.IGNORECASE,
)
_AWAL_KALIMAT = re.compile(r"(?:[.!?][\"')\]]*\s+|\n\s*)$")
_SEBELUM, _SESUDAH = re.compile(r"[\s(\"'-]$"), re.compile(r"(?:-[a-z]+)?[.,;:!?)\"']*(?:\s|$)")
_KATA_LALU, _KATA_LANJUT = re.compile(r"([^\W\d_]+)[\s.,]*$"), re.compile(r"[\s.,]*([^\W\d_]+)")
_BULAN = _daftar("januari februari maret april mei juni juli agustus september oktober november desember")
_HARI = _daftar("senin selasa rabu kamis jumat sabtu minggu ahad")
_TANGGAL, _TAHUN = re.compile(r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])\s+$"), re.compile(r"\s+(?:19|20)\d\d(?!\d)")
_BULAN_INI = re.compile(r"\b(?:bulan|(?:tanggal|tgl\.?)\s+\d{1,2})\s+$", re.IGNORECASE)
_HARI_INI = re.compile(r"\bhari\s+$", re.IGNORECASE)
_LALU_TANGGAL = re.compile(
    rf",?\s+(?:tanggal\s+)?\(?\d{{1,2}}(?:[/.-]\d|\s+(?:{'|'.join(sorted(_BULAN))})\b)", re.IGNORECASE
)
_SEKITAR = 80
"""How far around a word is looked."""


def sebagai_kata(teks: str, mulai: int, akhir: int, kata: str, bagian: AbstractSet[str]) -> bool:
    """Whether what was found for `kata`, an ordinary word, is read as one; `bagian` are all words of the names."""
    tertulis = teks[mulai:akhir]
    if not (tertulis.isascii() and tertulis.isalpha()):
        return False
    while mulai and teks[mulai - 1].isalpha():
        mulai -= 1
    while akhir < len(teks) and teks[akhir].isalpha():
        akhir += 1
    utuh, sebelum, sesudah = teks[mulai:akhir], teks[max(0, mulai - _SEKITAR) : mulai], teks[akhir : akhir + _SEKITAR]
    if (sebelum and not _SEBELUM.search(sebelum)) or not _SESUDAH.match(sesudah):
        return False
    if not (utuh.islower() or _membuka_kalimat(utuh, sebelum, sesudah) or _penanggalan(utuh, sebelum, sesudah)):
        return False
    if not any(c.isalpha() for c in f"{sebelum}{sesudah}"):
        return False
    if (kata not in _SELALU or not utuh.islower()) and _SAPAAN.search(sebelum):
        return False
    tetangga = (_KATA_LALU.search(sebelum), _KATA_LANJUT.match(sesudah))
    return not any(t and _sebagian(t[1], bagian - {kata}) for t in tetangga)


def disapa(teks: str, mulai: int) -> bool:
    """Whether a form of address, or what a name follows, stands before it."""
    return _SAPAAN.search(teks[max(0, mulai - _SEKITAR) : mulai]) is not None


def sebagai_nama(teks: str, mulai: int, akhir: int, kata: str, bagian: AbstractSet[str]) -> bool:
    """Whether `kata`, too short to tell who somebody is by itself, is read as a name: addressed, or beside another."""
    sebelum, sesudah = teks[max(0, mulai - _SEKITAR) : mulai], teks[akhir : akhir + _SEKITAR]
    if kata in _SELALU and teks[mulai:akhir].islower():
        return False
    tetangga = (_KATA_LALU.search(sebelum), _KATA_LANJUT.match(sesudah))
    return bool(_SAPAAN.search(sebelum)) or any(t and t[1].lower() in bagian - {kata} for t in tetangga)


def _membuka_kalimat(utuh: str, sebelum: str, sesudah: str) -> bool:
    """Whether it has its capital because a sentence begins with it, which goes on in lower case."""
    awal = (len(sebelum) < _SEKITAR and not sebelum.strip()) or _AWAL_KALIMAT.search(sebelum)
    return bool(awal and utuh[1:].islower() and re.match(r"\s+[a-z]", sesudah))


def _penanggalan(utuh: str, sebelum: str, sesudah: str) -> bool:
    """Whether it is the month of a date, or the day of the week before one: these have a capital as names have."""
    if utuh.lower() in _BULAN:
        return bool((_TANGGAL.search(sebelum) and _TAHUN.match(sesudah)) or _BULAN_INI.search(sebelum))
    return utuh.lower() in _HARI and bool(_HARI_INI.search(sebelum) or _LALU_TANGGAL.match(sesudah))


def _sebagian(tetangga: str, bagian: AbstractSet[str]) -> bool:
    """Whether a word beside it is another part of a name, or its initial."""
    if len(tetangga) == 1:
        return tetangga.isupper() and any(b.startswith(tetangga.lower()) for b in bagian)
    return tetangga.lower() in bagian
