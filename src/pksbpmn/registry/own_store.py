"""One registry, one folder of documents: another one's, or an empty one that the environment names, is refused."""

import sqlalchemy as sa

from pksbpmn.domain.galat import PksError
from pksbpmn.domain.kerahasiaan.lampiran import Lampiran
from pksbpmn.domain.monev.laporan_monev import LaporanMonev
from pksbpmn.domain.perjanjian.narahubung import Narahubung
from pksbpmn.domain.perjanjian.perjanjian import Pengakhiran
from pksbpmn.domain.pertukaran.pertukaran import ButirData
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.registry.document_store import DocumentFolder
from pksbpmn.registry.tables import table_of

_NAMED = (
    (Surat, "hash_dokumen"),
    (ButirData, "hash_berkas"),
    (Lampiran, "hash_berkas"),
    (LaporanMonev, "hash_csv"),
    (Pengakhiran, "hash_asli"),
    (Narahubung, "hash_asli"),
)


def open_own(database: sa.Engine, documents: DocumentFolder) -> None:
    """Let the folder be this registry's: it bears its mark, or holds what it names, or the registry names nothing yet.

    PksError for any other. Documents of before are brought to their names.
    """
    mark = documents.mark()
    if mark is not None and mark != documents.own_mark:
        raise _foreign("milik registri lain")
    documents.adopt()
    if mark is None:
        named = _newest(database)
        if named and not any(documents.path_of(n).exists() for n in named):
            raise _foreign("kosong atau milik registri lain")
        documents.put_mark()


def _foreign(what: str) -> PksError:
    return PksError(
        f"Gudang dokumen {what}.",
        "Setel PKSBPMN_DATA_DIR ke folder yang memuat `dokumen` registri ini, atau pulihkan dari cadangan.",
    )


def _newest(database: sa.Engine) -> list[str]:
    """The newest document of each kind that the registry names."""
    names = []
    with database.connect() as c:
        for record, column in _NAMED:
            t = table_of(record)
            query = sa.select(t.c[column]).where(t.c[column].is_not(None), t.c[column] != "")
            names.append(c.execute(query.order_by(t.c["_urutan"].desc()).limit(1)).scalar())
    return [str(n) for n in names if n]
