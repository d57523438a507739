"""The unit of work in memory (`tests.fakes`) does what the real one does: the same behaviours, asked of both."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from sqlalchemy.exc import IntegrityError

from pksbpmn.domain.berkas.audit import AWAL, hash_audit
from pksbpmn.domain.berkas.biaya import Biaya, Penanggung
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.kiriman import PesanMesin
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import TidakDitemukan
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.domain.pemeriksaan.berita_acara import TandaTangan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.names import MessageName
from pksbpmn.settings import Settings
from pksbpmn.stories.model import cerita_proyek
from pksbpmn.usecases.berkas.berkas import tutup
from pksbpmn.usecases.journal import audit, kirim_pesan
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.ports import Repositories, UnitOfWork
from pksbpmn.usecases.surat import surat
from pksbpmn.wiring import Application, assemble
from tests.fakes import AdjustableClock, MemoryRegistry, NotUnique
from tests.letters import stored
from tests.outbox import in_outbox


@dataclass(frozen=True)
class Asked:
    """The registry in question, its clock, and how it refuses a second record of what there may be one of."""

    registry: Application | MemoryRegistry
    clock: AdjustableClock
    refusal: type[Exception]

    def uow(self) -> UnitOfWork:
        """A new unit of work."""
        return self.registry.uow()


@pytest.fixture(params=["memory", "sqlite"])
def asked(request: pytest.FixtureRequest, registry_template: Path, tmp_path: Path) -> Iterator[Asked]:
    """The fake, and the real one on SQLite."""
    if request.param == "memory":
        memory = MemoryRegistry()
        yield Asked(memory, memory.clock, NotUnique)
        return
    for file in ("kunci-enkripsi", "registri.sqlite3", "jangkar-audit.jsonl"):
        shutil.copy(registry_template / file, tmp_path)
    clock = AdjustableClock()
    app = assemble(Settings(_env_file=None, data_dir=tmp_path))
    yield Asked(replace(app, clock=clock, _equipment=replace(app._equipment, clock=clock)), clock, IntegrityError)
    app.database.dispose()


def _biaya(id_: str, **other: Any) -> Biaya:
    sent = {"nomor_berkas": "1/X", "penanggung": Penanggung.PIHAK_KEDUA, "uraian": "Perjalanan"}
    return Biaya(id=id_, **{"waktu": datetime(2026, 3, 2, 9, 0, tzinfo=JAKARTA), **sent, **other})


def _plain(record: Any) -> dict[str, Any]:
    return {f.name: getattr(record, f.name) for f in fields(record)}


@pytest.fixture
def laporan_masuk(asked: Asked) -> LaporanMasuk:
    """A complaint as filed."""
    return cerita_proyek()["sertifikat-pelatihan"].laporan_pada(asked.clock.now().date())


def test_what_was_added_is_there_as_it_was(asked: Asked) -> None:
    biaya = _biaya("b-1")
    with asked.uow() as uow:
        uow.biaya.add(biaya)
        assert uow.biaya.get("b-1") is uow.biaya.get_locked("b-1") is uow.biaya.find(id="b-1")[0] is biaya
        uow.commit()
    with asked.uow() as uow:
        kept = uow.biaya.get("b-1")
        assert kept is not biaya
        assert _plain(kept) == _plain(biaya)
        assert kept.waktu.tzinfo is JAKARTA


@pytest.mark.parametrize("key", ["9/X", "warga@contoh.example", "Warga Contoh"])
@pytest.mark.parametrize("repository", ["berkas", "berita_acara", "audit", "nota_kesepahaman"])
def test_what_is_not_there_is_refused_in_the_same_words(asked: Asked, repository: str, key: str) -> None:
    with asked.uow() as uow:
        for ask in (getattr(uow, repository).get, getattr(uow, repository).get_locked):
            with pytest.raises(TidakDitemukan) as refused:
                ask(key)
            spoken = {"berita_acara": "Berita acara", "nota_kesepahaman": "Nota kesepahaman"}
            named = key if key == "9/X" else "itu"
            assert refused.value.pesan == f"{spoken.get(repository, repository.capitalize())} {named} tidak ditemukan."
            assert refused.value.obat == "Periksa kembali nomornya."


def test_find_takes_any_attributes_and_gives_the_oldest_first(asked: Asked) -> None:
    with asked.uow() as uow:
        for id_, nomor in (("c", "1/X"), ("a", "2/X"), ("b", "1/X")):
            uow.biaya.add(_biaya(id_, nomor_berkas=nomor))
        uow.biaya.get("b").penanggung = Penanggung.PIHAK_LAIN
        found = [
            uow.biaya.find(),
            uow.biaya.find(nomor_berkas="1/X"),
            uow.biaya.find(nomor_berkas="1/X", penanggung=Penanggung.PIHAK_LAIN),
            uow.biaya.find(nomor_berkas="3/X"),
        ]
        uow.commit()
    assert [[b.id for b in part] for part in found] == [["c", "a", "b"], ["c", "b"], ["b"], []]
    with asked.uow() as uow:
        assert [b.id for b in uow.biaya.find()] == ["c", "a", "b"]
        with pytest.raises(Exception, match="tidak_ada"):
            uow.biaya.find(tidak_ada=1)


def test_the_newest_is_one_of_those_found_or_refused(asked: Asked) -> None:
    with asked.uow() as uow:
        for id_, nomor in (("c", "1/X"), ("a", "2/X"), ("b", "1/X")):
            uow.biaya.add(_biaya(id_, nomor_berkas=nomor))
        assert [uow.biaya.newest().id, uow.biaya.newest(nomor_berkas="2/X").id] == ["b", "a"]
        for attributes, named in (({"nomor_berkas": "3/X"}, "3/X"), ({"penanggung": Penanggung.PIHAK_LAIN}, "itu")):
            with pytest.raises(TidakDitemukan, match=f"^Biaya {named} tidak ditemukan"):
                uow.biaya.newest(**attributes)


def test_find_asks_for_none_too(asked: Asked) -> None:
    with asked.uow() as uow:
        for tahap in (Tahap.KLARIFIKASI, Tahap.PEMERIKSAAN):
            petugas.tahap_dimulai(uow, "1/X", tahap)
        petugas.tahap_berakhir(uow, "1/X", Tahap.KLARIFIKASI)
        assert [t.tahap for t in uow.riwayat_tahap.find(selesai=None)] == [Tahap.PEMERIKSAAN]
        uow.commit()
    with asked.uow() as uow:
        assert [t.tahap for t in uow.riwayat_tahap.find(selesai=None)] == [Tahap.PEMERIKSAAN]


def test_what_is_not_committed_is_dropped(asked: Asked, laporan_masuk: LaporanMasuk) -> None:
    with asked.uow() as uow:
        nomor = lapor(uow, laporan_masuk)
        uow.commit()
    with asked.uow() as uow:
        uow.berkas.get(nomor).perihal = "lain"
        uow.biaya.add(_biaya("b-1"))
        uow.job_results.put(1, "x", {})
        lapor(uow, laporan_masuk)
    with asked.uow() as uow:
        assert uow.berkas.get(nomor).perihal == laporan_masuk.perihal
        assert (len(uow.berkas.find()), len(uow.audit.find()), len(uow.kiriman.find())) == (1, 1, 1)
        assert (uow.biaya.find(), uow.job_results.get(1)) == ([], None)
        assert lapor(uow, laporan_masuk) == "0002/LM/III/2026"


def test_changes_after_a_commit_need_another_one(asked: Asked) -> None:
    with asked.uow() as uow:
        uow.biaya.add(_biaya("b-1"))
        uow.commit()
        uow.biaya.get("b-1").uraian = "Penginapan"
    with asked.uow() as uow:
        assert uow.biaya.get("b-1").uraian == "Perjalanan"
        uow.biaya.get("b-1").uraian = "Konsumsi"
        uow.commit()
        uow.biaya.get("b-1").uraian = "Penginapan"
        uow.commit()
    with asked.uow() as uow:
        assert uow.biaya.get("b-1").uraian == "Penginapan"


def test_keys_and_unique_values_are_taken_once(asked: Asked) -> None:
    saat = asked.clock.now()

    def ttd(id_: str, pihak: Pihak) -> TandaTangan:
        return TandaTangan(id=id_, id_berita_acara="ba", pihak=pihak, waktu=saat)

    with asked.uow() as uow:
        uow.biaya.add(_biaya("b-1"))
        uow.tanda_tangan.add(ttd("t-1", Pihak.ITJEN))
        uow.tanda_tangan.add(ttd("t-2", Pihak.PELAPOR))
        kirim_pesan(uow, MessageName.LAPORAN_DICABUT, "1/X", "1/X")
        uow.job_results.put(7, "x", {"a": 1})
        uow.commit()
    with asked.uow() as uow, pytest.raises(asked.refusal):
        uow.biaya.add(_biaya("b-1", uraian="Lain"))
    with asked.uow() as uow, pytest.raises(asked.refusal):
        uow.tanda_tangan.add(ttd("t-3", Pihak.ITJEN))
    with asked.uow() as uow:
        second = uow.kiriman.find()[0]
        with pytest.raises(asked.refusal):
            uow.kiriman.add(type(second)(**_plain(second) | {"id": "lain"}))
    with asked.uow() as uow, pytest.raises(asked.refusal):
        uow.job_results.put(7, "x", {})
    with asked.uow() as uow:
        assert uow.job_results.get(7) == {"a": 1}


def test_results_are_found_by_the_process_they_are_of(asked: Asked) -> None:
    with asked.uow() as uow:
        for key, job_type, instance in ((1, "x", 5), (2, "y", 5), (3, "x", 6), (4, "x", 5)):
            uow.job_results.put(key, job_type, {"ke": key}, instance=instance)
        uow.commit()
    with asked.uow() as uow:
        assert sorted(r["ke"] for r in uow.job_results.of_instance(5, "x")) == [1, 4]


def test_numbers_have_no_gaps(asked: Asked) -> None:
    with asked.uow() as uow:
        first = [uow.numbering.next("A", 2026), uow.numbering.next("A", 2026), uow.numbering.next("A", 2027)]
        uow.commit()
    with asked.uow() as uow:
        dropped = [uow.numbering.next("A", 2026), uow.numbering.next("B", 2026)]
    with asked.uow() as uow:
        last = [uow.numbering.next("A", 2026), uow.numbering.next("B", 2026)]
    assert (first, dropped, last) == ([1, 2, 1], [3, 1], [3, 1])


def test_case_files_are_asked_for_by_whether_they_run(asked: Asked, laporan_masuk: LaporanMasuk) -> None:
    with asked.uow() as uow:
        satu, dua, tiga = (lapor(uow, laporan_masuk) for _ in range(3))
        uow.commit()
    for nomor in (dua, satu):
        asked.clock.advance(days=1)
        with asked.uow() as uow:
            tutup(uow, nomor, Akhir.DICABUT)
            uow.commit()
    with asked.uow() as uow:
        terakhir = asked.clock.now()
        banyak = {satu, dua, tiga} | {f"tidak-ada-{n}" for n in range(1200)}
        assert [b.nomor for b in uow.berkas.bernomor(banyak)] == sorted([satu, dua, tiga])
        assert uow.berkas.bernomor(()) == []
        assert uow.berkas.nomor_berjalan() == {tiga}
        before = [uow.berkas.ditutup_sebelum(JenisBerkas.LAPORAN, terakhir + timedelta(seconds=s)) for s in (0, 1)]
        assert [[b.nomor for b in part] for part in before] == [[dua], [dua, satu]]
        assert uow.berkas.ditutup_sebelum(JenisBerkas.MONEV, terakhir + timedelta(days=1)) == []
        assert (uow.berkas.get(satu).akhir, type(uow.berkas.get(satu).akhir)) == ("DICABUT", str)


def test_the_audit_trail_is_chained_by_the_commit(asked: Asked) -> None:
    with asked.uow() as uow:
        audit(uow, "satu", "1/X", jenis=JenisSurat.LAHP, daftar=("a", "b"))
        audit(uow, "dua", None)
        assert [a.peristiwa for a in uow.audit.find()] == ["satu", "dua"]
        with pytest.raises(TidakDitemukan):
            uow.audit.get(uow.audit.find()[0].id)
        uow.commit()
    with asked.uow() as uow:
        audit(uow, "tiga", "1/X")
        assert [a.peristiwa for a in uow.audit.find(nomor_berkas="1/X")] == ["satu", "tiga"]
        uow.commit()
    with asked.uow() as uow:
        trail = uow.audit.find()
        assert [a.urut for a in trail] == [1, 2, 3]
        assert [a.hash_sebelum for a in trail] == [AWAL, *(a.hash for a in trail[:-1])]
        assert all(a.hash == hash_audit(a) for a in trail)
        assert trail[0].rincian == {"jenis": "LAHP", "daftar": ["a", "b"]}
        trail[0].pelaku = "orang lain"
        with pytest.raises(Exception, match="tidak dapat diubah atau dihapus"):
            uow.commit()


def test_what_cannot_be_written_is_not_committed(asked: Asked) -> None:
    with asked.uow() as uow:
        audit(uow, "satu", None, saat=asked.clock.now())
        with pytest.raises(TypeError):
            uow.commit()
    with asked.uow() as uow:
        assert uow.audit.find() == []


def test_messages_and_letters_come_back_as_they_were(asked: Asked, laporan_masuk: LaporanMasuk) -> None:
    with asked.uow() as uow:
        nomor = lapor(uow, laporan_masuk)
        kirim_pesan(uow, MessageName.SURAT_DITERIMA, "s", nomor, tanggal=asked.clock.now().date(), pihak=Pihak.ITJEN)
        asli = surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
        uow.commit()
    with asked.uow() as uow:
        assert in_outbox(uow, PesanMesin)[-1].variabel == {"tanggal": "2026-03-02", "pihak": "ITJEN"}
        assert _plain(uow.surat.get(asli.id)) == _plain(asli)
        assert _plain(uow.laporan.get(nomor))["lampiran"] == ()


def test_documents_are_kept_by_their_content(asked: Asked) -> None:
    with asked.uow() as uow:
        assert uow.documents.put(b"isi") == uow.documents.put(b"isi")
    with asked.uow() as uow:
        assert stored(uow.documents, uow.documents.put(b"isi")) == b"isi"
        with pytest.raises(TidakDitemukan, match="tidak ada di gudang dokumen"):
            stored(uow.documents, "0" * 64)


def test_a_new_registry_holds_the_agreement_and_nothing_else(asked: Asked) -> None:
    memory = MemoryRegistry()
    for name in get_type_hints(Repositories):
        with asked.uow() as uow, memory.uow() as expected:
            kept, should = getattr(uow, name).find(), getattr(expected, name).find()
            without_id = [[{k: v for k, v in _plain(r).items() if k != "id"} for r in rs] for rs in (kept, should)]
            assert without_id[0] == without_id[1], name
            if name in ("perjanjian", "nota_kesepahaman", "narahubung"):
                assert [r.id for r in kept] == [r.id for r in should]
