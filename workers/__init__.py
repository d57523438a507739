"""One module per stage: job type in, use case called, small result out."""

from collections.abc import Iterable
from importlib import import_module
from pkgutil import iter_modules

from pksbpmn.camunda.runtime import Handler, registered
from pksbpmn.domain.galat import MasukanSalah

MODUL = tuple(sorted(m.name for m in iter_modules(__path__) if m.name not in ("__main__", "variabel")))


def pilih(modul: Iterable[str] = ()) -> list[Handler]:
    """Handlers of these worker modules; of all when none is named. Raises MasukanSalah for an unknown one."""
    for nama in MODUL:
        import_module(f"workers.{nama}")
    terpilih = tuple(modul)
    salah = [n for n in terpilih if n not in MODUL]
    if salah:
        raise MasukanSalah(f"Pekerja {', '.join(salah)} tidak dikenal.", f"Pilih: {', '.join(MODUL)}.")
    asal = {f"workers.{n}" for n in terpilih or MODUL}
    return [h for h in registered().values() if h.function.__module__ in asal]
