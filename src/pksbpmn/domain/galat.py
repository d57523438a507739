"""The one family of errors. A message never holds personal data: it is shown in Operate and in logs."""

import errno

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


class AksesDitolak(PksError):
    """The engine does not let us in: who we are, or who it is, is not proved. Passes once somebody sees to it."""


class GalatBpmn(Exception):
    """A failure that the diagram models: thrown to the engine as BPMN error `kode`.

    `variabel` (ids and enums) reach the event that catches it, so that a form can say why its task came back.
    """

    def __init__(self, kode: ErrorCode, pesan: str, **variabel: str) -> None:
        super().__init__(f"{kode}: {pesan}")
        self.kode = kode
        self.pesan = pesan
        self.variabel = variabel


_SEBAB = {
    errno.ENOENT: "tidak ada",
    errno.EACCES: "izin ditolak",
    errno.EPERM: "izin ditolak",
    errno.EISDIR: "sebuah folder",
    errno.ENOTDIR: "bukan folder",
    errno.EEXIST: "sudah ada",
    errno.ENOSPC: "disk penuh",
    errno.EFBIG: "berkasnya terlalu besar",
    errno.EIO: "galat perangkat",
    errno.EBADF: "tertutup",
    errno.EMFILE: "terlalu banyak berkas terbuka",
    errno.EROFS: "hanya dapat dibaca",
    errno.ENAMETOOLONG: "namanya terlalu panjang",
    errno.EADDRINUSE: "sedang dipakai",
    errno.EADDRNOTAVAIL: "alamatnya tidak ada pada komputer ini",
}


def sebab_sistem(error: OSError) -> str:
    """The reason in words; of one that is not known here, its name as the system gives it ("EXDEV")."""
    return _SEBAB.get(error.errno or 0, errno.errorcode.get(error.errno or 0, "galat sistem"))
