"""Looks at what a story expects: the letter that its reader got, the day on which a deadline ends."""

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.domain.tenggat.kalender import JenisHari
from pksbpmn.stories import harapan
from pksbpmn.stories.tale import Tale
from pksbpmn.usecases.ports import UnitOfWork

_CURE = "Perbaiki surat atau tenggatnya, atau harapan dalam cerita."


def look(uow: UnitOfWork, tale: Tale, step: harapan.Harapan) -> bool:
    """Whether it has come. Raises MasukanSalah when it came and is not as the story expects."""
    match step:
        case harapan.Surat():
            return _letter(uow, tale, step)
        case harapan.Batas():
            return _deadline(uow, tale, step)


def words(surat: Surat) -> str:
    """Everything that is printed on a letter, with single spaces, in lower case."""
    return " ".join(" ".join(_texts(surat.halaman)).split()).casefold()


def _letter(uow: UnitOfWork, tale: Tale, step: harapan.Surat) -> bool:
    found = uow.surat.find(nomor_berkas=tale.nomor, jenis=step.surat, kepada=step.kepada)
    new = next((s for s in found if s.id not in tale.seen), None)
    if new is None:
        return False
    tale.seen.add(new.id)
    text = words(new)
    wrong = [f"tidak memuat '{w}'" for w in step.memuat if w.casefold() not in text]
    wrong += [f"memuat '{w}'" for w in step.tidak_memuat if w.casefold() in text]
    copies = sorted(t.pihak or "?" for t in new.tembusan)
    if step.tembusan is not None and copies != sorted(step.tembusan):
        wrong.append(f"tembusannya {', '.join(copies) or 'tidak ada'}")
    if wrong:
        raise MasukanSalah(f"Surat {step.surat} kepada {step.kepada} {'; '.join(wrong)}.", _CURE)
    return True


def _deadline(uow: UnitOfWork, tale: Tale, step: harapan.Batas) -> bool:
    found = uow.permintaan.find(nomor_berkas=tale.nomor, jenis=step.batas, kepada=step.kepada)
    new = next((p for p in found if p.id not in tale.seen and p.tenggat is not None), None)
    if new is None or new.tenggat is None:
        return False
    tale.seen.add(new.id)
    t = new.tenggat
    days = (t.batas.date() - t.mulai).days
    if step.jenis_hari is JenisHari.KERJA:
        days -= len(t.dilewati)
    wrong = [] if days == step.hari else [f"berakhir sesudah {days} hari, bukan {step.hari}"]
    if step.dasar.casefold() not in t.aturan.dasar_hukum.casefold():
        wrong.append(f"berdasar {t.aturan.dasar_hukum}")
    if wrong:
        raise MasukanSalah(f"Tenggat {step.batas} kepada {step.kepada} {'; '.join(wrong)}.", _CURE)
    return True


def _texts(part: Any) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, BaseModel):
        for name in type(part).model_fields:
            yield from _texts(getattr(part, name))
    elif isinstance(part, list | tuple):
        for one in part:
            yield from _texts(one)
    elif isinstance(part, dict):
        for key, one in part.items():
            yield from _texts(key)
            yield from _texts(one)
