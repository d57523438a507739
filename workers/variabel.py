"""What several stages' workers take."""

from pksbpmn.camunda.runtime import Variabel


class SatuBerkas(Variabel):
    """A case file."""

    nomor_berkas: str
