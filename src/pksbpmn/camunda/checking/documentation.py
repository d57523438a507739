"""Every activity says in its documentation which article asks for it."""

import re
from collections.abc import Iterator
from typing import Final

from pksbpmn.camunda.checking.drawing import ACTIVITIES, Unsur
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik

ARTICLE: Final = r"Pasal \d|\b(?:POR|Peraturan Ombudsman|UU|PP) \d+/\d{4}"
"""An article, or a rule as a whole where all of it is meant."""
BASIS: Final = "dasar"
"""The property in which a step from a template says it: templates cannot write documentation."""


def dokumentasi(milik: Milik) -> Iterator[Temuan]:
    """Activities without an article, in their documentation or in the field that a template has for it."""
    for diagram in milik.diagram:
        for unsur in diagram.jenis(*sorted(ACTIVITIES)):
            if not re.search(ARTICLE, f"{unsur.dokumentasi} {_basis(unsur) or ''}"):
                letak = "Element documentation" if _basis(unsur) is None else "Dasar"
                obat = f"Tulis dalam {letak} apa yang terjadi dan dasarnya, seperti “PKS Pasal 4(4)b: …”."
                yield unsur.temuan("tidak menyebut pasal yang memintanya", obat)


def _basis(unsur: Unsur) -> str | None:
    """None where no template was used."""
    return next((p.get("value", "") for p in unsur.zeebe("property") if p.get("name") == BASIS), None)
