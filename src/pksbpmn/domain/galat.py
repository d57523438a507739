"""The one family of errors. A message never holds personal data: it is shown in Operate and in logs."""

from pksbpmn.names import ErrorCode


class PksError(Exception):
    """Something that a person can cure.

    `pesan` says in Indonesian what is wrong, `obat` what to do about it.
    """

    def __init__(self, pesan: str, obat: str = "") -> None:
        super().__init__(f"{pesan} {obat}".strip())
        self.pesan = pesan
        self.obat = obat


class TidakDitemukan(PksError):
    """No such record."""


class MasukanSalah(PksError):
    """Input that breaks a rule; nothing was changed."""


class GalatSementara(PksError):
    """Will probably pass by itself: try again later."""


class GalatBpmn(Exception):
    """A failure that the diagram models: thrown to the engine as BPMN error `kode`."""

    def __init__(self, kode: ErrorCode, pesan: str) -> None:
        super().__init__(f"{kode}: {pesan}")
        self.kode = kode
        self.pesan = pesan
