"""Who writes, checks and signs a document, as the tables say under which its process was installed (ADR 0012, 0032).

The engine evaluates the same tables, but whoever reaches it can write another group into its variables.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pksbpmn.camunda.decision_tables import Row, answering
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.surat.ketentuan import Penanda
from pksbpmn.domain.surat.naskah import Naskah
from pksbpmn.names import JobType

_NOBODY = "null"
_COLUMNS = {
    JobType.SIMPAN_KONSEP: "penyusun",
    JobType.CATAT_PEMERIKSAAN_KONSEP: "pemeriksa",
    JobType.CATAT_TANDA_TANGAN_NASKAH: "penandatangan",
}
_OF_PARTY = {Pihak.ITJEN: "penandaItjen", Pihak.OMBUDSMAN: "penandaOmbudsman"}
_OUTPUTS = {"otomatis", *_COLUMNS.values(), *_OF_PARTY.values()}
_WORD = re.compile(r'"([^"]*)"')
_WORDS = re.compile(r'"[^"]*"(\s*,\s*"[^"]*")*')
_SOME_ADDRESSEE = re.compile(r"some (\w+) in daftarKepada satisfies list contains\((\[.*\]), \1\)")


@dataclass(frozen=True)
class Signatories:
    """The rows of `naskah.dmn`, and those of `naskah-bersama.dmn` for what both parties sign."""

    of_one: Sequence[Row]
    of_both: Sequence[Row]

    def check(self, naskah: Naskah, job_type: str, variables: Mapping[str, Any], checked: Callable[[], bool]) -> None:
        """Raise PksError where the group of a step's variables is not the table's, or an unchecked draft is signed."""
        together = naskah.jenis.ketentuan.penanda is Penanda.PARA_PIHAK
        if job_type == JobType.CATAT_TANDA_TANGAN_BERSAMA:
            column = _OF_PARTY.get(variables.get("pihak"))  # type: ignore[arg-type]  # whatever the engine holds
            rows: Sequence[Row] = self.of_both if together else ()
        elif job_type in _COLUMNS:
            column = _COLUMNS[JobType(job_type)]
            rows = self.of_both if together else self.of_one
        else:
            return
        answers = answering(rows, lambda column, cell: _is(column, cell, naskah), _OUTPUTS)
        if column is None or f'"{variables.get("kelompok")}"' not in {row.get(column) for row in answers}:
            raise PksError(
                f"Variabel kelompok menyebut kelompok lain daripada tabel alur naskah bagi {naskah.jenis}; "
                "tidak ada yang ditulis.",
                "Cari di Operate siapa mengubahnya, kembalikan isi alurNaskah atau alurBersama, dan putuskan lagi "
                "tugasnya.",
            )
        if column == "penandatangan" and _NOBODY not in {row["pemeriksa"] for row in answers} and not checked():
            raise PksError(
                f"Konsep {naskah.jenis} belum diperiksa kelompok yang disebut tabel alur naskah; tidak ditandatangani.",
                "Cari di Operate siapa melewati pemeriksaannya, dan kembalikan prosesnya ke sana.",
            )


def _is(column: str, cell: str, naskah: Naskah) -> bool | None:
    """Whether an input's cell holds; None where it says more than can be told here."""
    known: Mapping[str, str] = {"jenisSurat": naskah.jenis, "penerbit": naskah.penerbit}
    if cell in ("", "-"):
        return True
    if column in known and _WORDS.fullmatch(cell):
        return known[column] in _WORD.findall(cell)
    if cell in ("true", "false") and (found := _SOME_ADDRESSEE.fullmatch(column)):
        return (cell == "true") is not set(naskah.kepada).isdisjoint(_WORD.findall(found[2]))
    return None
