"""`python -m tests.samaran`: all names, all spellings; the figures as a table. Status 1 when one in scope leaked."""

import sys
from collections import Counter
from time import perf_counter

from pksbpmn.domain.surat.surat import JenisSurat
from tests.samaran.diri import terlalu_banyak_diri, ukur_diri
from tests.samaran.ejaan import LUAR
from tests.samaran.nama import ASAL, KATA_BIASA, semua
from tests.samaran.naskah import EJAAN, Bocor, terbitkan
from tests.samaran.ukur import terlalu_banyak, ukur


def main() -> int:
    mulai = perf_counter()
    hasil = ukur(semua())
    tampil = print
    tampil("| Ejaan | ditulis | terbaca tanpa penyamaran | bocor |\n| --- | ---: | ---: | ---: |")
    for jenis in sorted(hasil.ditulis, key=lambda j: (j in LUAR, j)):
        sebutan = f"{jenis} (di luar cakupan)" if jenis in LUAR else jenis
        tampil(f"| {sebutan} | {hasil.ditulis[jenis]} | {hasil.terbaca[jenis]} | {hasil.bocor[jenis]} |")
    terbaca = sum(n for j, n in hasil.terbaca.items() if j not in LUAR)
    tampil(f"| **semua dalam cakupan** | {hasil.ditulis_dalam} | {terbaca} | {hasil.bocor_dalam} |\n")
    for judul, nama in (("nama", [n for a in ASAL.values() for n in a]), ("kata biasa", list(KATA_BIASA))):
        kata, salah, oleh = terlalu_banyak(nama)
        tampil(f"tersamar tanpa perlu, {judul}: {salah} dari {kata} kata ({1000 * salah / kata:.2f} per seribu)")
        tampil("  " + ", ".join(f"{n} {k}" for n, k in Counter(oleh).most_common(12)))
    diri, (kalimat, rusak) = ukur_diri(), terlalu_banyak_diri()
    for jenis in diri.ditulis:
        tampil(f"{jenis}: {diri.ditulis[jenis]} ditulis, {diri.terbaca[jenis]} terbaca, {diri.bocor[jenis]} bocor")
    tampil(f"hari, rumah, nomor lain: {len(rusak)} dari {kalimat} kalimat tersamar tanpa perlu")
    bocor_naskah: list[Bocor] = []
    terlihat = 0
    for jenis in JenisSurat:
        terbit = terbitkan(jenis, len(EJAAN), cetak=True)
        terlihat, bocor_naskah = terlihat + terbit.terlihat, [*bocor_naskah, *terbit.bocor]
    tampil(
        f"semua jenis naskah, {len(EJAAN)} ejaan dalam setiap tulisan: {len(bocor_naskah)} bocor dari {terlihat} "
        "naskah, konsep, perihal, surel, dan PDF"
    )
    tampil(f"{perf_counter() - mulai:.0f} s")
    for jenis, n, tulisan, sisa in hasil.contoh:
        if jenis not in LUAR:
            tampil(f"BOCOR {jenis}: {n!r} sebagai {tulisan!r}: {sisa!r}")
    for jenis, tulisan, sisa in diri.contoh:
        tampil(f"BOCOR {jenis}: {tulisan!r}: {sisa!r}")
    for b in bocor_naskah:
        tampil(f"BOCOR {b}")
    return 1 if hasil.bocor_dalam or bocor_naskah or diri.contoh or rusak else 0


if __name__ == "__main__":
    sys.exit(main())
