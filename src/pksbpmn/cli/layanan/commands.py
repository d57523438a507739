"""The part of the table of commands that is about the installation itself."""

from pksbpmn.cli.entries import LAYANAN, Command, Group

KUNCI = Group(
    "kunci",
    "Kunci enkripsi data pribadi dan dokumen.",
    (
        Command("baru", "layanan.kunci:baru", door=LAYANAN),
        Command("enkripsi-ulang", "layanan.kunci:enkripsi_ulang", door=LAYANAN),
        Command("putar", "layanan.kunci:putar", door=LAYANAN),
    ),
)
