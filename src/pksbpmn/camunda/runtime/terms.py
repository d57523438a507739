"""How long a request may take and whom it goes to, as the tables say under which its process was installed (ADR 0032).

The engine evaluates the same tables, but whoever reaches it can write another term into its variables.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from pydantic import ValidationError

from pksbpmn.camunda.deadline_table import aturan_dari
from pksbpmn.camunda.decision_tables import answering, texts_in
from pksbpmn.camunda.flow import Diagrams
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.tenggat.tenggat import AturanTenggat
from pksbpmn.names import JenisTenggat
from pksbpmn.usecases.berkas.alamat import ada_pelapor
from pksbpmn.usecases.berkas.keberlakuan import kerja_sama_berlaku, perjanjian_berlaku
from pksbpmn.usecases.ports import UnitOfWork, hari_ini

_BOOLEANS = {"true": True, "false": False}
_OUTPUTS = ("kepada", "tembusan")


def names_its_term(uow: UnitOfWork, installed: Diagrams, nomor: str, variables: Mapping[str, Any]) -> None:
    """Refuse a term other than that of the table for a case of its day, or of the day of one that leads it (REG-V-02).

    Terms are those of law (UU 37/2008 Pasal 25(3), 33, 38): who could shorten one would end the case by it.
    """
    cases = [nomor, *(str(g.induk) for g in uow.penggabungan.find(nomor_berkas=nomor))]
    try:
        said = AturanTenggat.model_validate(variables.get("aturanTenggat"))
        kind = JenisTenggat(variables.get("jenisPermintaan", ""))
    except (ValidationError, ValueError):
        return  # its handler refuses what it cannot read
    if said not in [aturan_dari(installed.terms, kind, uow.berkas.get(n).dibuka.date()) for n in cases]:
        raise PksError(
            f"Variabel aturanTenggat berbeda dari tabel tenggat bagi {kind}; tidak ada yang diminta.",
            "Cari di Operate siapa mengubahnya, kembalikan isinya menurut tabel, lalu ulangi pekerjaan ini.",
        )


def asked_by_table(uow: UnitOfWork, installed: Diagrams, nomor: str, told: Mapping[str, frozenset[str]]) -> bool:
    """Whether the table asks these parties, with these in copy, for this kind of request (PKS Pasal 4(4)a, 4(5))."""
    report = uow.laporan.find(nomor_berkas=nomor)
    known = {
        "adaPelapor": {ada_pelapor(uow, nomor)},
        "jalurCepat": {bool(report and report[0].jalur_cepat)},
        "kerjaSamaBerlaku": _in_force(uow, nomor),
    }

    def holds(column: str, cell: str) -> bool | None:
        if cell in {"", "-"}:
            return True
        if column == "jenisPermintaan":
            return not told[column].isdisjoint(texts_in(cell)) if not cell.startswith("not") else None
        if column in known and cell in _BOOLEANS:
            return (_BOOLEANS[cell] in known[column]) and (len(known[column]) == 1 or None)
        return None

    rows = answering(installed.asked, holds, _OUTPUTS)
    return any(
        told["kepada"] <= set(texts_in(r["kepada"])) and told["tembusan"] == {" ".join(texts_in(r["tembusan"]))}
        for r in rows
    )


def _in_force(uow: UnitOfWork, nomor: str) -> set[bool]:
    """What the process can have been told: a request that is opened on the day after was tabled on the last one."""
    return {kerja_sama_berlaku(uow, nomor), perjanjian_berlaku(uow, hari_ini(uow) - timedelta(days=1)) is not None}
