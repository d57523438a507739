"""What the use cases need of `tenggat.dmn`: implemented by `camunda.deadline_table`."""

from datetime import date
from typing import Protocol

from pksbpmn.domain.tenggat.tenggat import AturanTenggat
from pksbpmn.names import JenisTenggat


class TabelTenggat(Protocol):
    """The one place where every deadline stands."""

    def aturan(self, jenis: JenisTenggat, tanggal: date) -> AturanTenggat:
        """The row for `jenis` that holds for a case file of the day `tanggal`. Raises PksError where none can be read.

        What an open request got is kept with it; this is for what Python counts itself, and for letters that speak of
        a deadline before it runs.
        """
        ...
