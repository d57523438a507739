"""Klarifikasi given in person is a meeting: when, where, who was there, its minutes (PKS Pasal 4(4)a)."""

from typing import Annotated

from pydantic import AwareDatetime, Field

from pksbpmn.domain.isian import Isian

_Teks = Annotated[str, Field(max_length=2000)]


class PertemuanKlarifikasi(Isian):
    """A meeting in which klarifikasi was given. `hadir` are names with office, of both sides; `risalah` its minutes."""

    waktu: AwareDatetime
    tempat: _Teks
    hadir: Annotated[tuple[_Teks, ...], Field(min_length=2)]
    risalah: Annotated[str, Field(max_length=20000)]
