"""What several stages' workers take."""

from pksbpmn.camunda.runtime import Variables


class SatuBerkas(Variables):
    """A case file."""

    nomor_berkas: str
