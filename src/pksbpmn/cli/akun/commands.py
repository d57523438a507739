"""The part of the table of commands that is about accounts."""

from pksbpmn.cli.entries import Command, Group

AKUN = Group(
    "akun",
    "Akun sistem operasi milik pegawai: siapa yang bertindak diketahui darinya.",
    (
        Command("daftar", "akun.akun:daftar"),
        Command("tambah", "akun.akun:tambah"),
        Command("akhiri", "akun.akun:akhiri"),
    ),
)
PENGELOLA = Group(
    "pengelola",
    "Akun pengelola: mencatat pegawai dan akunnya, menjalankan layanan; tanpa wewenang pegawai.",
    (
        Command("daftar", "akun.pengelola:daftar"),
        Command("tambah", "akun.pengelola:tambah"),
        Command("cabut", "akun.pengelola:cabut"),
    ),
)
