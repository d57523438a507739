"""The part of the table of commands that is about the installation itself."""

from pksbpmn.cli.entries import LAYANAN, LOKET, Command, Group

KUNCI = Group(
    "kunci",
    "Kunci enkripsi data pribadi dan dokumen.",
    (
        Command("baru", "layanan.kunci:baru", door=LAYANAN),
        Command("enkripsi-ulang", "layanan.kunci:enkripsi_ulang", door=LAYANAN),
        Command("putar", "layanan.kunci:putar", door=LAYANAN),
    ),
)

INSIDEN = Group(
    "insiden",
    "Insiden mesin: pekerjaan yang gagal tetap, dengan sebab dan obatnya.",
    (
        Command("daftar", "layanan.insiden:daftar", was="list", door=LOKET),
        Command("coba-lagi", "layanan.insiden:coba_lagi", door=LOKET),
    ),
)

DIAGRAM = (
    Command("periksa", "layanan.periksa:periksa", door=LAYANAN),
    Command("coba", "layanan.coba:coba", door=LAYANAN),
    Command("pasang", "layanan.pasang:pasang", was="deploy", door=LAYANAN),
    Command("migrasi", "layanan.migrasi:migrasi", door=LAYANAN),
)
"""What happens to a change of the diagrams, in this order."""
