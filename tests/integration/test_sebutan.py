"""Who is named where is found by a table as by opening every case file, on both databases (ADR 0049)."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.rujukan import SistemLuar
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup
from pksbpmn.registry import database, mentions
from pksbpmn.registry.anchor import Anchors
from pksbpmn.registry.invariants import Examined, Fault, examine
from pksbpmn.registry.tables import sebutan
from pksbpmn.usecases.berkas import berkas, pegawai, rujukan
from pksbpmn.usecases.berkas.sebutan import mungkin_menyebut
from pksbpmn.usecases.kerahasiaan.pengosongan import kosongkan
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import naskah
from pksbpmn.usecases.surat.gabungan import yang_menyebut
from pksbpmn.wiring import Application
from tests.scanned import naming, scanned
from tests.unit.usecases import hidden_case
from tests.unit.usecases.cases import ask, laporan_of, open_case
from tests.unit.usecases.contents import ISI
from tests.unit.usecases.hidden_case import hidden_laporan, urusan_of
from tests.unit.usecases.joined import ASISTEN, join, other

NEXT = "0009/LM/III/2026"


def _complaint(uow: UnitOfWork, *texts: str) -> str:
    masuk = laporan_of("laporan", hari_ini(uow))
    nomor = lapor(uow, masuk.model_copy(update={"uraian": texts[0]}) if texts else masuk)
    for text in texts[1:]:
        petugas.catat_isi(uow, nomor, "klarifikasi", ISI["klarifikasi"] | {"pertanyaan": [text]})
    return nomor


def many_ways(app: Application) -> list[str]:
    """A registry in which complaints and matters name complaints in every way; the numbers of the complaints."""
    with app.uow() as uow:
        pegawai.catat(
            uow, ASISTEN, nama="P", jabatan="J", pihak=Pihak.OMBUDSMAN, kelompok=(CandidateGroup.PEMERIKSAAN,)
        )
        a = open_case(uow)
        b = _complaint(uow, f"Sama dengan laporan {a.replace('/', ' / ')}")
        c = _complaint(uow, "Pelayanan lambat", "Lihat no. 2 / lm / 3 / 26")
        d = other(uow)
        join(uow, d, c)
        e = _complaint(uow, f"Menunggu {NEXT}, yang belum diterima")
        rujukan.tambah(uow, e, SistemLuar.OMBUDSMAN, a)
        about = berkas.buka(uow, JenisBerkas.PELINDUNGAN_DATA, Pihak.PELAPOR, f"Tentang {e}", tentang=d).nomor
        berkas.buka(uow, JenisBerkas.PERTUKARAN_DATA, Pihak.ITJEN, f"Register beserta urusan {about}")
        berkas.buka(uow, JenisBerkas.MONEV, Pihak.OMBUDSMAN, "Triwulan tanpa nomor")
        f = _complaint(uow, "Pelayanan lambat", f"Adakah {b}?")
        asked = ask(uow, f, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR)
        permintaan.perpanjang(uow, asked, hari_ini(uow) + timedelta(days=20), f"Menunggu {e}", disetujui=ASISTEN)
        n, _ = naskah.buka(uow, f, JenisSurat.PERMINTAAN_KLARIFIKASI, [Pihak.TERLAPOR], asked, baru=True)
        naskah.simpan_konsep(uow, n.id, ASISTEN, CandidateGroup.PEMERIKSAAN)
        naskah.catat(uow, n.id, ASISTEN, f"Seperti {c}")
        for _ in range(3):
            open_case(uow)
        assert uow.berkas.find(jenis=JenisBerkas.LAPORAN)[-1].nomor == NEXT
        uow.commit()
    return [a, b, c, d, e, NEXT]


@pytest.mark.aturan("REG-I-04")
def test_the_table_finds_whom_opening_every_file_finds(app: Application) -> None:
    named = many_ways(app)
    with app.database.connect() as connection:
        kept = set(connection.execute(sa.select(sebutan.c.catatan).distinct()).scalars())
    assert kept >= {"berkas", "laporan", "isi", "konsep", "perpanjangan", "catatan_konsep"}, (
        "what hangs on another record too"
    )
    with app.uow() as uow:
        found = {n: {b.nomor for b in yang_menyebut(uow, (n,))} for n in named}
        assert found == {n: naming(scanned(uow), (n,)) for n in named}
        a, b, c, d, e, later = named
        pair = {b.nomor for b in yang_menyebut(uow, (c, d))}
        assert pair == naming(scanned(uow), (c, d)) != set()
    assert found[a] >= {b, e}
    assert found[b] >= {c, d}, "what a joined complaint names, the leading one names too"
    assert found[e] == {a, "0001/PDP/III/2026", "0006/LM/III/2026"}, "by reference, a matter, a reason of an extension"
    assert "0006/LM/III/2026" in found[c], "a remark on a draft of it"
    assert found[later] == {e}, "the number was typed before the complaint came in"
    assert found[d] >= {"0001/PD/III/2026"}, "a data exchange names a matter about it"


@pytest.mark.aturan("REG-I-04")
def test_every_text_of_everybody_is_kept(app: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    with app.uow() as uow:
        lain = open_case(uow)
        monkeypatch.setattr(hidden_case, "tulisan", lambda: f"lihat {lain}")
        nomor = hidden_laporan(uow)
        files = {nomor, urusan_of(uow, nomor, JenisSurat.PERMINTAAN_PERTUKARAN_DATA, "Urusan")}
        assert naming(scanned(uow), (lain,)) == {b.nomor for b in yang_menyebut(uow, (lain,))} == files
        uow.commit()
    with app.database.connect() as c:
        kept = set(c.execute(sa.select(sebutan.c.catatan).distinct()).scalars())
    assert kept >= {"berkas", "laporan", "isi", "unit_terlapor", "perubahan_pertemuan", "berita_acara"}
    assert faults(app) == []


def test_what_is_no_longer_written_is_no_longer_kept(app: Application) -> None:
    with app.uow() as uow:
        lain = open_case(uow)
        nomor = _complaint(uow, f"Lihat {lain}")
        uow.commit()
    with app.uow() as uow:
        assert [b.nomor for b in mungkin_menyebut(uow, (lain,))] == [nomor]
        uow.laporan.get(nomor).uraian = f"Lihat {NEXT}"
        assert uow.bersebutan({"9 LM 3 2026"}) == {nomor}, "what is not flushed yet counts"
        assert mungkin_menyebut(uow, (lain,)) == []
        uow.laporan.get(nomor).kerugian = f"Lihat {lain}"
        assert [b.nomor for b in mungkin_menyebut(uow, (lain,))] == [nomor]
        uow.commit()
    with app.uow() as uow:
        kosongkan(uow, [nomor])
        uow.commit()
    with app.database.connect() as c:
        assert c.execute(sa.select(sebutan).where(sebutan.c.nomor_berkas == nomor)).all() == []
    assert faults(app) == []


def test_other_cases_are_not_opened(app: Application) -> None:
    """As many questions with many other cases as with few, and none that names one of them."""
    heard: list[str] = []

    def hear(_c: object, _cursor: object, _statement: str, values: object, *_: object) -> None:
        heard.append(str(values))

    def asked() -> int:
        heard.clear()
        with app.uow() as uow:
            assert [b.nomor for b in yang_menyebut(uow, (lain,))] == [nomor]
        return len(heard)

    with app.uow() as uow:
        lain = open_case(uow)
        nomor = _complaint(uow, f"Lihat {lain}")
        uow.commit()
    sa.event.listen(app.database, "before_cursor_execute", hear)
    asked()
    few = asked()
    with app.uow() as uow:
        others = [open_case(uow) for _ in range(20)]
        uow.commit()
    assert asked() == few
    assert not [values for values in heard if any(other in values for other in others)]


def faults(app: Application) -> list[Fault]:
    """What `dokter` finds of mentions and seals."""
    p = Examined(app.database, app.documents, app.vault, Anchors(), app.clock.now())
    return [f for f in examine(p) if f.check in {"sebutan", "segel"}]


@pytest.mark.aturan("KEAMANAN-07")
def test_dokter_finds_what_is_missing_and_what_is_left_over_and_makes_it_anew(app: Application) -> None:
    lain, menyebut, *_ = many_ways(app)
    assert faults(app) == []
    with app.database.begin() as c:
        whole = set(c.execute(sa.select(sebutan)).all())
        of_the_text = (sebutan.c.catatan == "laporan", sebutan.c.nomor_berkas == menyebut)
        order = set(c.execute(sa.select(sebutan.c.urutan).where(*of_the_text)).scalars()).pop()
        c.execute(sa.delete(sebutan).where(*of_the_text))
        c.execute(sa.insert(sebutan).values(catatan="berkas", urutan=1, tanda=1, nomor_berkas=lain))
        c.execute(sa.insert(sebutan).values(catatan="surat", urutan=999, tanda=1, nomor_berkas=lain))
        of_a_draft = sebutan.c.catatan == "konsep"
        draft = set(c.execute(sa.select(sebutan.c.urutan).where(of_a_draft)).scalars()).pop()
        c.execute(sa.update(sebutan).where(of_a_draft).values(nomor_berkas=lain))
    with app.uow() as uow:
        assert naming(scanned(uow), (lain,)) != {b.nomor for b in yang_menyebut(uow, (lain,))}, "so it must be found"
    told = {(f.subject, f.message) for f in faults(app) if "--catat-sebutan" in f.cure}
    assert told == {
        (f"laporan baris {order}", "nomor yang disebut tidak tercatat"),
        ("berkas baris 1", "nomor yang disebut tercatat, tetapi tidak ada"),
        ("surat baris 999", "nomor yang disebut tercatat, tetapi tidak ada"),
        (f"konsep baris {draft}", "nomor yang disebut tidak tercatat"),
        (f"konsep baris {draft}", "nomor yang disebut tercatat, tetapi tidak ada"),
    }, "also where it leads to another file"
    with app.database.begin() as c:
        mentions.rebuild(c)
        assert set(c.execute(sa.select(sebutan)).all()) == whole
    assert faults(app) == []


def test_a_registry_of_before_is_filled_by_the_upgrade(app: Application) -> None:
    named = many_ways(app)
    app.vault.sign_with("")  # nobody has opened it yet
    with app.database.begin() as c:
        whole = set(c.execute(sa.select(sebutan)).all())
        c.exec_driver_sql("DROP TABLE sebutan")
        c.exec_driver_sql("UPDATE alembic_version SET version_num = '0045'")
    database.upgrade_schema(app.database)
    with app.database.connect() as c:
        assert set(c.execute(sa.select(sebutan)).all()) == whole != set()
    with app.uow() as uow:
        assert {b.nomor for b in yang_menyebut(uow, named[:1])} == naming(scanned(uow), named[:1])
    assert faults(app) == []
