"""Whether a year fits the diagrams, asked before it begins: what a form refuses would else stop it after hours."""

from datetime import date
from pathlib import Path

from pksbpmn.camunda.forms import form_of
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.stories.model import relatif
from pksbpmn.stories.year.model import DEFAULT, Tahun, default_text, read_year
from pksbpmn.usecases.berkas.pemutus import pemutus_terisi

_ANYBODY = "1"


def refuse_unfit(year: Tahun, name: str, diagrams: Path, today: date) -> None:
    """MasukanSalah for a choice whose fields the form of its task does not take, and for a task without any choice.

    Every task that a complaint meets is decided in the file that comes with the project; diagrams may lack it.
    """
    for task, told in read_year(default_text(), DEFAULT).putusan.items():
        here = year.putusan.get(task)
        if told.pilihan and not (here and here.pilihan) and form_of(task, diagrams):
            raise MasukanSalah(
                f"Berkas {name}: putusan.{task}: tidak ada pilihan.",
                "Salin dari berkas bawaan: pksbpmn simulasi --bawaan.",
            )
    for task, told in year.putusan.items():
        if (form := form_of(task, diagrams)) is None:
            continue
        for way in told.pilihan:
            given = pemutus_terisi(relatif(way.isian, today), (f.key for f in form.fields), _ANYBODY)
            try:
                form.check(given)
            except MasukanSalah as error:
                raise MasukanSalah(f"Berkas {name}: putusan.{task}.{way.nama}: {error.pesan}", error.obat) from None
