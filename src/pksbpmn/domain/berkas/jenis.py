"""What a case file can be (PKS Pasal 3)."""

from enum import StrEnum

from pksbpmn.names import ProcessId


class JenisBerkas(StrEnum):
    """A complaint, or another matter under the agreement; the value is the process that carries it."""

    LAPORAN = ProcessId.LAPORAN
    PERJANJIAN = ProcessId.PERJANJIAN
    ADENDUM = ProcessId.ADENDUM
    PERSELISIHAN = ProcessId.PERSELISIHAN
    NARAHUBUNG = ProcessId.NARAHUBUNG
    PERTUKARAN_DATA = ProcessId.PERTUKARAN_DATA
    MONEV = ProcessId.MONEV
    KEJADIAN = ProcessId.KEJADIAN
    AKSES_IDENTITAS = ProcessId.AKSES_IDENTITAS
    PELINDUNGAN_DATA = ProcessId.PELINDUNGAN_DATA

    @property
    def kode(self) -> str:
        """The code in its numbers (C-17)."""
        return _KODE[self]

    @property
    def sebutan(self) -> str:
        """What letters call it."""
        return "Laporan" if self is JenisBerkas.LAPORAN else "Urusan"


_KODE = {
    JenisBerkas.LAPORAN: "LM",
    JenisBerkas.PERJANJIAN: "PKS",
    JenisBerkas.ADENDUM: "ADD",
    JenisBerkas.PERSELISIHAN: "PSL",
    JenisBerkas.NARAHUBUNG: "NH",
    JenisBerkas.PERTUKARAN_DATA: "PD",
    JenisBerkas.MONEV: "ME",
    JenisBerkas.KEJADIAN: "KJ",
    JenisBerkas.AKSES_IDENTITAS: "AI",
    JenisBerkas.PELINDUNGAN_DATA: "PDP",
}


class RuangLingkup(StrEnum):
    """The two scopes of PKS Pasal 3; everything is classed as exactly one."""

    PENYELESAIAN_LAPORAN = "PENYELESAIAN_LAPORAN"
    PERTUKARAN_INFORMASI = "PERTUKARAN_INFORMASI"

    @classmethod
    def dari(cls, jenis: JenisBerkas) -> "RuangLingkup":
        """The scope of a kind of case file."""
        return cls.PERTUKARAN_INFORMASI if jenis is JenisBerkas.PERTUKARAN_DATA else cls.PENYELESAIAN_LAPORAN
