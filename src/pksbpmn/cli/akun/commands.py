"""The part of the table of commands that is about accounts."""

from pksbpmn.cli.entries import LOKET, Command, Group

AKUN = Group(
    "akun",
    "Akun sistem operasi milik pegawai: siapa yang bertindak diketahui darinya.",
    (
        Command("daftar", "akun.akun:daftar", door=LOKET),
        Command("tambah", "akun.akun:tambah", door=LOKET),
        Command("akhiri", "akun.akun:akhiri", door=LOKET),
    ),
)
PENGELOLA = Group(
    "pengelola",
    "Akun pengelola: mencatat pegawai dan akunnya, menjalankan layanan; tanpa wewenang pegawai.",
    (
        Command("daftar", "akun.pengelola:daftar", door=LOKET),
        Command("tambah", "akun.pengelola:tambah", door=LOKET),
        Command("cabut", "akun.pengelola:cabut", door=LOKET),
    ),
)
