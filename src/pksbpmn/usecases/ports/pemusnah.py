"""What is destroyed outside of the rows."""

from collections.abc import Collection
from typing import Protocol


class Pemusnah(Protocol):
    """Takes away what no transaction reaches. Each can be repeated; PksError for what must be tried again."""

    def buang_surel(self, id_kiriman: Collection[str]) -> int:
        """Take these mails out of the local mailbox; how many were there."""
        ...

    def bersihkan(self) -> None:
        """Leave nothing of what rows held before in the files of the database."""
        ...
