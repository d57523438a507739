"""The part of the table of commands that is about retention and destruction."""

from pksbpmn.cli import permits
from pksbpmn.cli.entries import LOKET, Command, Group

RETENSI = Group(
    "retensi",
    "Masa simpan dan pemusnahan; tidak ada yang dihapus dengan sendirinya.",
    (
        Command("tinjau", "kerahasiaan.retensi:tinjau", izin=permits.MENENTUKAN_KELAS),
        Command("usul", "kerahasiaan.pemusnahan:usul", izin=permits.PEMUSNAHAN),
        Command("putus", "kerahasiaan.pemusnahan:putus", izin=permits.MEMUTUS_PEMUSNAHAN),
        Command("beritahu", "kerahasiaan.pemusnahan:beritahu", izin=permits.PEMUSNAHAN),
        Command("keberatan", "kerahasiaan.pemusnahan:keberatan", izin=permits.PEMUSNAHAN),
        Command("laksanakan", "kerahasiaan.pemusnahan:laksanakan", izin=permits.PEMUSNAHAN),
        Command("berita-acara", "kerahasiaan.pemusnahan:berita_acara", door=LOKET),
        Command("tahan", "kerahasiaan.pemusnahan:tahan", izin=permits.PEMUSNAHAN),
        Command("lepas", "kerahasiaan.pemusnahan:lepas", izin=permits.MEMUTUS_PEMUSNAHAN),
    ),
)
