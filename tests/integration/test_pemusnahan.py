"""Personal data destroyed: nothing of it is left in rows, pages of the database, files and mails; the rest proves it.

UU 27/2022 Pasal 42 to 45. The complainant is in every text that anybody can type, on either database.
"""

import mailbox
from collections.abc import Collection, Iterable
from concurrent.futures import ThreadPoolExecutor, wait
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk, SumberLampiran
from pksbpmn.domain.kerahasiaan.pelindungan_data import JenisPelindunganData
from pksbpmn.domain.kerahasiaan.pemusnahan import AlasanUsul, CaraPemberitahuan, DasarPemusnahan, Pertimbangan
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.record import DIMUSNAHKAN, secret_fields
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.registry import audit_chain
from pksbpmn.registry.anchor import read_anchors
from pksbpmn.registry.invariants import Examined, examine
from pksbpmn.registry.tables import table_of
from pksbpmn.usecases.berkas import berkas
from pksbpmn.usecases.berkas.lampiran import lampirkan
from pksbpmn.usecases.gerbang_dokumen import TUJUAN_IDENTITAS
from pksbpmn.usecases.kerahasiaan import kerahasiaan, pelaksanaan_pemusnahan, pelindungan_data, pemusnahan
from pksbpmn.usecases.kerahasiaan.pengosongan import milik
from pksbpmn.usecases.laporan.lapor import tutup
from pksbpmn.usecases.ports.records import RECORDS
from pksbpmn.usecases.surat import surat
from pksbpmn.wiring import Application
from tests.integration.conftest import StoppedClock
from tests.letters import stored
from tests.staff import in_office
from tests.unit.usecases.cases import open_case
from tests.unit.usecases.hidden_case import EMAIL, NAMA, TULISAN, hidden_laporan, jejak, permintaan_of, urusan_of

PENGUSUL, PEMUTUS = "11", "12"
TAHUN = 5
DASAR = "JRA 7 butir 3, UU 43/2009 Pasal 51"
ISI_BERKAS = f"Surat keterangan {TULISAN}".encode()


@pytest.fixture
def perkara(app: Application, clock: StoppedClock) -> str:
    """A closed case with matter, letters, drafts, attachments and mails, six years old; beside it one that stays."""
    with app.uow() as uow:
        in_office(uow, [PENGUSUL, PEMUTUS])
        nomor = hidden_laporan(uow)
        urusan = urusan_of(uow, nomor, JenisSurat.PERMINTAAN_PERTUKARAN_DATA)
        id_permintaan = permintaan_of(uow, urusan, JenisSurat.PERMINTAAN_PERTUKARAN_DATA, Pihak.ITJEN)
        pelindungan_data.laporkan(uow, JenisPelindunganData.AKSES_SUBJEK, nomor, clock.now())
        lampirkan(
            uow, nomor, SumberLampiran.LAPORAN, nomor, [LampiranMasuk(nama=f"ktp {NAMA}.txt", isi=ISI_BERKAS)],
            dari=Pihak.PELAPOR, diterima=clock.now().date(), dicatat_oleh=PENGUSUL,
        )  # fmt: skip
        issued = [
            surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR, None),
            surat.terbitkan(uow, urusan, JenisSurat.PERMINTAAN_PERTUKARAN_DATA, Pihak.ITJEN, id_permintaan),
        ]
        lain = open_case(uow)
        issued.append(surat.terbitkan(uow, lain, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR, None))
        kerahasiaan.lihat_identitas(uow, nomor, pelaku=PENGUSUL, tujuan=TUJUAN_IDENTITAS)
        for b in uow.berkas.find(nomor_perkara=nomor):
            if b.jenis is JenisBerkas.LAPORAN:
                tutup(uow, b.nomor, Akhir.DITUTUP_PEMERIKSAAN)
            else:
                berkas.tutup(uow, b.nomor, "SELESAI")
        uow.commit()
    for s in issued:
        surat.cetak(app.uow, s.id)
    _deliver(app)
    clock.advance(timedelta(days=365 * 6))
    return nomor


def _deliver(app: Application) -> None:
    """Everything that waited has left; mails lie in the local mailbox."""
    folder = mailbox.Maildir(app.settings.mailbox_dir)
    with app.uow() as uow:
        for k in uow.kiriman.find(selesai=None):
            folder.add(f"Message-ID: <{k.id}@ombudsman.example>\nTo: {EMAIL}\n\n{NAMA}\n".encode())
    t = sa.table("kiriman", sa.column("selesai"))
    with app.database.begin() as c:
        c.execute(sa.update(t).values(selesai=sa.func.now()))


def _decided(app: Application, nomor: str, dasar: DasarPemusnahan = DasarPemusnahan.RETENSI) -> None:
    with app.uow() as uow:
        pemusnahan.usulkan(uow, nomor, dasar, alasan=AlasanUsul.MASA_SIMPAN_LEWAT, pegawai=PENGUSUL, tahun=TAHUN)
        pemusnahan.putuskan(
            uow, nomor, setuju=True, pertimbangan=Pertimbangan.TIDAK_BERNILAI_GUNA, dasar_hukum=DASAR, pegawai=PEMUTUS,
            tahun=TAHUN,
        )  # fmt: skip
        uow.commit()
    _deliver(app)


def _destroy(app: Application, nomor: str) -> pelaksanaan_pemusnahan.BeritaAcaraPemusnahan:
    return pelaksanaan_pemusnahan.laksanakan(app.uow, app, nomor, pegawai=PENGUSUL, tahun=TAHUN, cadangan_hari=90)


@pytest.fixture
def approved(app: Application, perkara: str, clock: StoppedClock) -> str:
    """The case, its destruction approved and told, the days to object over."""
    _decided(app, perkara)
    clock.advance(timedelta(days=14))
    return perkara


def _rows(app: Application, nomor: Iterable[str]) -> list[tuple[str, object]]:
    with app.uow() as uow:
        return list(milik(uow, list(nomor)))


def _case_files(app: Application, nomor: str) -> list[str]:
    with app.uow() as uow:
        return [b.nomor for b in uow.berkas.find(nomor_perkara=nomor)]


def _ciphertexts(app: Application, nomor: str) -> list[bytes]:
    """What the database holds of every secret value of the case that says something, as bytes."""
    found: list[bytes] = []
    for name, row in _rows(app, _case_files(app, nomor)):
        t, record = table_of(RECORDS[name]), RECORDS[name]
        says = [f for f in secret_fields(record) if getattr(row, f)]
        columns = [sa.type_coerce(t.c[f], sa.Text) for f in says]
        key = next(k for k in t.c if k.unique and k.name in ("id", "nomor", "nomor_berkas", "id_surat"))
        with app.database.connect() as c:
            values = c.execute(sa.select(*columns).where(key == getattr(row, key.name))).one() if columns else ()
        found += [str(v).encode() for v in values if v is not None]
    return found


def _database_bytes(app: Application) -> bytes:
    """Every byte of the files of the database that belong to tables; of PostgreSQL those of all relations."""
    if app.database.dialect.name == "sqlite":
        file = Path(str(app.database.url.database))
        return b"".join(f.read_bytes() for f in file.parent.glob(f"{file.name}*"))
    with app.database.connect().execution_options(isolation_level="AUTOCOMMIT") as c:
        c.exec_driver_sql("CHECKPOINT")
        folder = Path(str(c.exec_driver_sql("SHOW data_directory").scalar_one()))
        oid = c.exec_driver_sql("SELECT oid FROM pg_database WHERE datname = current_database()").scalar_one()
    return b"".join(f.read_bytes() for f in (folder / "base" / str(oid)).iterdir() if f.is_file())


def _examined(app: Application) -> Examined:
    anchors = read_anchors(app.settings.anchor_file)
    return Examined(app.database, app.documents, app.vault, anchors, app.clock.now(), app.audit_trust())


@pytest.mark.aturan("REG-P-05")
def test_nothing_of_the_complainant_is_left_in_any_row(app: Application, approved: str) -> None:
    files = _case_files(app, approved)
    before = _rows(app, files)
    assert {name for name, row in before if jejak(str(vars(row)))} >= {
        "identitas",
        "laporan",
        "isi",
        "surat",
        "lampiran",
    }
    certificate = _destroy(app, approved)
    after = _rows(app, files)
    assert len(after) == len(before)
    assert [(name, jejak(str(vars(row)))) for name, row in after if jejak(str(vars(row)))] == []
    with app.uow() as uow:
        i = uow.identitas.get(approved)
        assert (i.nama_lengkap, i.email, i.alamat_lengkap, i.tanggal_lahir) == (DIMUSNAHKAN, None, None, None)
    assert certificate.jumlah["identitas"] == 1
    assert certificate.jumlah["dokumen"] == 3


@pytest.mark.aturan("REG-P-05")
def test_no_old_ciphertext_is_left_in_the_files_of_the_database(app: Application, approved: str) -> None:
    """An UPDATE alone leaves it in free pages, in dead tuples and in the write-ahead log."""
    old = _ciphertexts(app, approved)
    assert len(old) > 50
    raw = _database_bytes(app)
    shown = [token for token in old if len(token) < 500]
    assert sum(token in raw for token in shown) > len(shown) // 2
    _destroy(app, approved)
    raw = _database_bytes(app)
    assert [token for token in old if token[:60] in raw] == []


def test_documents_and_mails_are_gone_from_the_disk_and_those_of_others_stay(app: Application, approved: str) -> None:
    files = {p.stem for p in app.settings.documents_dir.rglob("*.pks")}
    with app.uow() as uow:
        semua = uow.surat.find()
        mine = {s.hash_dokumen for s in semua if uow.berkas.get(s.nomor_berkas).nomor_perkara == approved}
        mine |= {x.hash_berkas for x in uow.lampiran.find(nomor_berkas=approved)}
        others = {s.hash_dokumen for s in semua} - mine
    assert len(mine) == 3
    assert mine | others == files
    mails = len(mailbox.Maildir(app.settings.mailbox_dir))
    certificate = _destroy(app, approved)
    assert {p.stem for p in app.settings.documents_dir.rglob("*.pks")} == others
    left = list(mailbox.Maildir(app.settings.mailbox_dir))
    assert len(left) == mails - certificate.jumlah["surel"]
    with app.uow() as uow:
        kept = {f"<{k.id}@ombudsman.example>" for k in uow.kiriman.find() if k.nomor_berkas != approved}
    assert {str(m["Message-ID"]) for m in left} <= kept


def test_a_document_that_another_case_has_too_stays(app: Application, approved: str) -> None:
    with app.uow() as uow:
        other = next(b.nomor for b in uow.berkas.find() if b.akhir is None)
        lampirkan(
            uow, other, SumberLampiran.LAPORAN, other, [LampiranMasuk(nama="sama.txt", isi=ISI_BERKAS)],
            dari=Pihak.PELAPOR, diterima=app.clock.now().date(), dicatat_oleh=PENGUSUL,
        )  # fmt: skip
        uow.commit()
    _deliver(app)
    assert _destroy(app, approved).jumlah["dokumen"] == 2
    with app.uow() as uow:
        (kept,) = uow.lampiran.find(nomor_berkas=other)
        assert stored(uow.documents, kept.hash_berkas) == ISI_BERKAS


def test_trail_journal_and_seals_are_whole_and_the_figures_the_same(app: Application, approved: str) -> None:
    with app.uow() as uow:
        stages = [(t.tahap, t.mulai) for t in uow.riwayat_tahap.find(nomor_berkas=approved)]
        journal = [(j.id, j.tujuan) for j in uow.jurnal_akses.find(nomor_berkas=approved)]
        case = uow.berkas.get(approved)
        closed, findings = (case.akhir, case.ditutup), [t.bentuk for t in uow.temuan.find(nomor_berkas=approved)]
    assert journal
    _destroy(app, approved)
    app._minutely()
    with app.uow() as uow:
        assert [(t.tahap, t.mulai) for t in uow.riwayat_tahap.find(nomor_berkas=approved)] == stages
        assert [(j.id, j.tujuan) for j in uow.jurnal_akses.find(nomor_berkas=approved)] == journal
        case = uow.berkas.get(approved)
        assert ((case.akhir, case.ditutup), [t.bentuk for t in uow.temuan.find(nomor_berkas=approved)]) == (
            closed,
            findings,
        )
        (began, done) = [a for a in uow.audit.find(nomor_berkas=approved) if a.peristiwa.startswith("pemusnahan-")][-2:]
    assert (began.peristiwa, done.peristiwa) == ("pemusnahan-dimulai", "pemusnahan-selesai")
    p = _examined(app)
    _, anomaly = audit_chain.verify(p.database, p.anchors, p.vault, app.audit_trust())
    assert anomaly is None
    assert [f for f in examine(p) if f.check in ("segel", "dokumen", "pemusnahan", "nomor")] == []


class _PowerCut(Exception):
    """The machine stops here."""


class _Interrupted:
    """Destroys outside of the rows, until the power goes."""

    def __init__(self, app: Application, *, at: str) -> None:
        self._app, self._at = app, at

    def buang_surel(self, id_kiriman: Collection[str]) -> int:
        if self._at == "surel":
            raise _PowerCut
        return self._app.buang_surel(id_kiriman)

    def bersihkan(self) -> None:
        raise _PowerCut


@pytest.mark.parametrize("at", ["surel", "bersihkan"])
def test_broken_off_it_says_so_and_goes_on_where_it_was(app: Application, approved: str, at: str) -> None:
    with pytest.raises(_PowerCut):
        pelaksanaan_pemusnahan.laksanakan(
            app.uow, _Interrupted(app, at=at), approved, pegawai=PENGUSUL, tahun=TAHUN, cadangan_hari=None
        )
    assert [f.subject for f in examine(_examined(app)) if f.check == "pemusnahan"] == [approved]
    with app.uow() as uow:
        assert pelaksanaan_pemusnahan.berita_acara(uow, approved).selesai is None
    once = _destroy(app, approved)
    again = _destroy(app, approved)
    assert once.selesai is not None
    assert once == again
    assert [f for f in examine(_examined(app)) if f.check in ("pemusnahan", "dokumen", "segel")] == []
    assert [row for _, row in _rows(app, _case_files(app, approved)) if jejak(str(vars(row)))] == []


def test_a_letter_that_was_destroyed_is_not_printed_anew(app: Application, approved: str) -> None:
    _destroy(app, approved)
    with app.uow() as uow:
        ids = [s.id for s in uow.surat.find(nomor_berkas=approved)]
    for id_surat in ids:
        with pytest.raises(PksError, match="telah dimusnahkan"):
            surat.cetak(app.uow, id_surat)


def test_the_subject_is_told_in_writing_where_he_has_no_address(
    app: Application, perkara: str, clock: StoppedClock
) -> None:
    """UU 27/2022 Pasal 45: nothing is destroyed before he was told."""
    with app.uow() as uow:
        uow.identitas.get(perkara).email = None
        uow.commit()
    _decided(app, perkara)
    clock.advance(timedelta(days=30))
    with pytest.raises(PksError, match="belum diberi tahu"):
        _destroy(app, perkara)
    with app.uow() as uow:
        tanda = [LampiranMasuk(nama="tanda terima pos.txt", isi=b"Diterima sendiri")]
        hari = clock.now().date()
        pemusnahan.catat_pemberitahuan(uow, perkara, CaraPemberitahuan.POS, hari, PEMUTUS, bukti=tanda)
        uow.commit()
    with pytest.raises(PksError, match="dapat berkeberatan sampai"):
        _destroy(app, perkara)
    clock.advance(timedelta(days=14))
    assert _destroy(app, perkara).selesai is not None


@pytest.mark.aturan("REG-P-05")
def test_what_another_case_is_about_to_say_of_him_at_that_moment_goes_too(app: Application, approved: str) -> None:
    """It is written and not committed when he is destroyed: who destroys waits for it, and finds it."""
    with ThreadPoolExecutor(1) as beside:
        with app.uow() as uow:
            (lain,) = (b for b in uow.berkas.find(jenis=JenisBerkas.LAPORAN) if b.akhir is None)
            lain.perihal, nomor = f"Seperti {approved} dari {NAMA}", lain.nomor
            uow.berkas.find(nomor=nomor)
            destroying = beside.submit(_destroy, app, approved)
            assert not wait({destroying}, timeout=1).done
            uow.commit()
        assert destroying.result(60).bersama == (nomor,)
    with app.uow() as uow:
        assert uow.berkas.get(nomor).perihal.startswith(f"Seperti {approved} dari")
        assert not jejak(uow.berkas.get(nomor).perihal)


def test_what_was_kept_of_who_is_named_where_is_written_anew_too(app: Application, approved: str) -> None:
    if app.database.dialect.name != "postgresql":
        pytest.skip("SQLite writes the whole file anew")
    file = sa.text("SELECT pg_relation_filenode('sebutan')")
    with app.database.connect() as c:
        before = c.execute(file).scalar_one()
    _destroy(app, approved)
    with app.database.connect() as c:
        assert c.execute(file).scalar_one() != before
