"""The figures that are counted where the facts lie."""

from typing import Protocol

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.laporan.tahap import RiwayatTahap
from pksbpmn.domain.monev.angka import AngkaTenggat, Periode
from pksbpmn.domain.pemeriksaan.lahp import Lahp
from pksbpmn.domain.pemeriksaan.temuan import Temuan
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat


class Statistik(Protocol):
    """Figures of a period, counted where the facts lie (PKS Pasal 11; UU 37/2008 Pasal 42)."""

    def diterima(self, periode: Periode) -> int:
        """Complaints that came in."""
        ...

    def berjalan(self, periode: Periode) -> int:
        """Complaints that were open at its end."""
        ...

    def ditutup_menurut_akhir(self, periode: Periode) -> dict[str, int]:
        """Complaints that were closed, by their ending."""
        ...

    def diterima_menurut_kanal(self, periode: Periode) -> dict[str, int]:
        """Complaints that came in, by channel."""
        ...

    def diterima_menurut_produk(self, periode: Periode) -> dict[str, int]:
        """Complaints that came in, by product."""
        ...

    def temuan_terakhir(self, periode: Periode) -> list[Temuan]:
        """The newest finding of each complaint in it."""
        ...

    def tahap(self, periode: Periode) -> list[RiwayatTahap]:
        """Stages that began or ended in it."""
        ...

    def tenggat(self, periode: Periode) -> list[AngkaTenggat]:
        """Deadlines by kind of request, those without any left out."""
        ...

    def lahp(self, periode: Periode) -> list[Lahp]:
        """LAHP that were set, or whose follow-up was judged, in it; oldest first."""
        ...

    def berkas_dengan_surat(self, jenis: JenisSurat, periode: Periode) -> int:
        """Case files with a letter of this kind of a day in it."""
        ...

    def dibuka(self, jenis: JenisBerkas, periode: Periode) -> list[Berkas]:
        """Case files of a kind that were opened in it."""
        ...

    def berkas_dengan_permintaan_lewat(self, jenis: JenisPermintaan) -> set[str]:
        """Numbers of case files in which a request of this kind was ever missed."""
        ...

    def jawaban(self, nilai: NilaiJawaban, periode: Periode) -> int:
        """Answers of this value received in it."""
        ...

    def peristiwa(self, name: str, periode: Periode) -> int:
        """Entries of the audit trail of this name in it."""
        ...
