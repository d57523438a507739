"""The institutions and their addresses."""

from typing import Protocol


class Lembaga(Protocol):
    """The institutions: who signs, where they sit (names are data, never constants)."""

    def penerima(self, pihak: str) -> "Alamat":
        """Address of an institution: ITJEN, OMBUDSMAN, DPR, PRESIDEN or PUBLIK."""
        ...

    def penandatangan(self, peran: str) -> tuple[str, str]:
        """(name, office) of who signs as `peran`: asisten, anggota, ketua or itjen."""
        ...


class Alamat(Protocol):
    """Where a letter goes."""

    @property
    def nama(self) -> str: ...

    @property
    def jabatan(self) -> str: ...

    @property
    def alamat(self) -> str: ...

    @property
    def email(self) -> str: ...
