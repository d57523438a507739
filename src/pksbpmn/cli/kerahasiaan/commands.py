"""The part of the table of commands that is about retention and destruction."""

from pksbpmn.cli.entries import Command, Group

RETENSI = Group(
    "retensi",
    "Masa simpan dan pemusnahan; tidak ada yang dihapus dengan sendirinya.",
    (
        Command("tinjau", "kerahasiaan.retensi:tinjau"),
        Command("usul", "kerahasiaan.pemusnahan:usul"),
        Command("putus", "kerahasiaan.pemusnahan:putus"),
        Command("beritahu", "kerahasiaan.pemusnahan:beritahu"),
        Command("keberatan", "kerahasiaan.pemusnahan:keberatan"),
        Command("laksanakan", "kerahasiaan.pemusnahan:laksanakan"),
        Command("berita-acara", "kerahasiaan.pemusnahan:berita_acara"),
        Command("tahan", "kerahasiaan.pemusnahan:tahan"),
        Command("lepas", "kerahasiaan.pemusnahan:lepas"),
    ),
)
