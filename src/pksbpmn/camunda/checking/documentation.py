"""Every activity says in its documentation which article asks for it."""

import re
from collections.abc import Iterator

from pksbpmn.camunda.checking.drawing import ACTIVITIES
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik

_ARTICLE = re.compile(r"Pasal \d|\b(?:POR|Peraturan Ombudsman|UU|PP) \d+/\d{4}")
"""An article, or a rule as a whole where all of it is meant."""


def dokumentasi(milik: Milik) -> Iterator[Temuan]:
    """Activities without an article."""
    for diagram in milik.diagram:
        for unsur in diagram.jenis(*sorted(ACTIVITIES)):
            if not _ARTICLE.search(unsur.dokumentasi):
                obat = "Tulis dalam Element documentation apa yang terjadi dan dasarnya, seperti “PKS Pasal 4(4)b: …”."
                yield unsur.temuan("tidak menyebut pasal yang memintanya", obat)
