"""Hostile input at every door: a clear refusal or a result, never a traceback, nothing half-written, no value repeated.

`make test` runs a tenth; `make fuzz` all 12,000 (2,000 in `test_hostile_tasks.py`), others with `make fuzz SEED=…`.
"""

import io
import json
import os
import tarfile
import tempfile
import zipfile
from collections.abc import Callable
from datetime import date
from types import MappingProxyType
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from pydantic import ValidationError

import workers
from pksbpmn.camunda.runtime.execution import Completed, Failed, Thrown, execute
from pksbpmn.camunda.runtime.variables import JobInfo
from pksbpmn.cli import arguments
from pksbpmn.cli import input as masukan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.domain.pemeriksaan.isi import JenisIsi
from pksbpmn.domain.perjanjian.masuk import PerjanjianMasuk, PerubahanPerjanjian
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban
from pksbpmn.registry import tables
from pksbpmn.registry.backup import opened
from pksbpmn.registry.envelope import Envelope
from pksbpmn.registry.vault import Vault, new_key
from pksbpmn.settings import Settings
from pksbpmn.stories.model import cerita_proyek
from pksbpmn.transport_security import refuse_plaintext
from pksbpmn.usecases.berkas.unggahan import alasan_ditahan, terima
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.permintaan import jawaban, permintaan
from pksbpmn.usecases.surat import surat
from pksbpmn.wiring import Application, assemble
from tests.unit.cli_tools import ATURAN

KENARI = "Kenari 4417 Zulkanary"
_PENUH = os.environ.get("PKSBPMN_FUZZ_PENUH") == "1"
_SEED = os.environ.get("PKSBPMN_FUZZ_SEED")


def cases(penuh: int) -> Callable[[Any], Any]:
    """So many cases in `make fuzz`, a tenth in `make test`; the same ones every time, or those of the seed."""
    chosen = settings(
        max_examples=penuh if _PENUH else penuh // 10,
        deadline=None,
        derandomize=_SEED is None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    return chosen if _SEED is None else lambda test: seed(int(_SEED))(chosen(test))


TEKS = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "",
            " ",
            "\x00",
            "'; DROP TABLE laporan; --",
            "{{ 7 * 7 }}{% for x in y %}",
            '#import "/etc/passwd": *',
            "../../etc/passwd",
            "\u202egnp.exe",
            "a" * 300,
            "🙂\ud83d".encode("utf-16", "surrogatepass").decode("utf-16", "replace"),
            "Subject: x\r\nBcc: y@z.example",
            KENARI,
        ]
    ),
)
NILAI = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), TEKS, st.dates().map(str)),
    lambda dalam: st.one_of(st.lists(dalam, max_size=4), st.dictionaries(TEKS, dalam, max_size=4)),
    max_leaves=12,
)


@st.composite
def damaged(draw: st.DrawFn, data: dict[str, Any]) -> Any:
    """Good data with one to three places changed, removed, added."""
    hasil = json.loads(json.dumps(data))
    for _ in range(draw(st.integers(1, 3))):
        wadah = hasil
        while True:
            kunci = draw(st.sampled_from(sorted(wadah)))
            if not isinstance(wadah[kunci], dict) or not wadah[kunci] or draw(st.booleans()):
                break
            wadah = wadah[kunci]
        cara = draw(st.integers(0, 3))
        if cara == 0 and len(wadah) > 1:
            del wadah[kunci]
        elif cara == 1:
            wadah[draw(TEKS)] = draw(NILAI)
        else:
            wadah[kunci] = draw(NILAI)
    return hasil


BAIK: dict[str, Any] = json.loads(
    cerita_proyek()["sertifikat-pelatihan"].laporan_pada(date(2026, 3, 2)).model_dump_json()
)


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Application:
    """A registry with one complaint and one open request."""
    app = assemble(Settings(_env_file=None, data_dir=tmp_path_factory.mktemp("fuzz"), holidays_accept_estimates=True))
    hari = app.clock.now().date()
    with app.uow() as uow:
        nomor = lapor(uow, cerita_proyek()["sertifikat-pelatihan"].laporan_pada(hari))
        ident, _ = permintaan.buka(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR, ATURAN)
        petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Mengapa?"]})
        surat.terbitkan(uow, nomor, JenisPermintaan.KLARIFIKASI_1.ketentuan.surat, Pihak.TERLAPOR, ident)
        permintaan.hitung(uow, ident, hari)
        uow.commit()
    return app


TABEL = (
    tables.metadata.tables["laporan"],
    tables.metadata.tables["identitas"],
    tables.metadata.tables["unit_terlapor"],
    tables.metadata.tables["kiriman"],
    tables.metadata.tables["audit"],
    tables.metadata.tables["surat"],
    tables.penomoran,
)


def row_counts(app: Application) -> list[int]:
    with app.database.connect() as c:
        return [c.execute(sa.select(sa.func.count()).select_from(t)).scalar_one() for t in TABEL]


def only_our_own_errors(kerja: Callable[[], object]) -> bool:
    """It works, or says why not in our own words, which repeat nothing of the input."""
    galat = None
    try:
        kerja()
    except PksError as salah:
        galat = salah
    assert galat is None or galat.pesan
    assert KENARI not in str(galat)
    return galat is None


@cases(1500)
@given(st.one_of(st.binary(max_size=300), NILAI.map(lambda n: json.dumps(n).encode()), TEKS.map(str.encode)))
def test_any_bytes_as_a_file(tmp_path_factory: pytest.TempPathFactory, isi: bytes) -> None:
    """Any bytes as a file for `lapor`, `perjanjian catat`, `perjanjian ubah`, `tugas selesai --berkas`."""
    berkas = tmp_path_factory.getbasetemp() / "masukan"
    berkas.write_bytes(isi)
    for model in (LaporanMasuk, PerjanjianMasuk, PerubahanPerjanjian):
        only_our_own_errors(lambda m=model: masukan.read_as(m, str(berkas), "Berkas"))  # type: ignore[misc]
    only_our_own_errors(lambda: masukan.read_data(str(berkas)))


@cases(1500)
@given(damaged(BAIK))
def test_a_broken_laporan_is_received_whole_or_refused_whole(app: Application, data: Any) -> None:
    """A good complaint with a few places broken: received whole or refused whole."""
    sebelum = row_counts(app)

    def receive() -> None:
        with app.uow() as uow:
            lapor(uow, masukan.validated(LaporanMasuk, data, "Laporan"))

    only_our_own_errors(receive)
    assert row_counts(app) == sebelum


@cases(1000)
@given(st.one_of(st.sampled_from(sorted(JenisIsi)), TEKS), NILAI)
def test_any_contents_of_a_document(app: Application, jenis: str, data: Any) -> None:
    with app.uow() as uow:
        only_our_own_errors(lambda: petugas.catat_isi(uow, uow.berkas.find()[0].nomor, jenis, data))


@cases(1000)
@given(st.sampled_from(Pihak), st.sampled_from(NilaiJawaban), st.sampled_from(CaraJawaban), TEKS, st.none() | TEKS)
def test_any_jawaban(
    app: Application, dari: Pihak, nilai: NilaiJawaban, cara: CaraJawaban, isi: str, oleh: str | None
) -> None:
    with app.uow() as uow:
        ident = uow.permintaan.find()[0].id
        masuk = jawaban.JawabanMasuk(dari, nilai, cara, isi, oleh)
        only_our_own_errors(lambda: jawaban.jawab(uow, ident, masuk))


@cases(500)
@given(st.lists(TEKS, max_size=4), TEKS)
def test_any_words_and_pairs_of_the_command_line(kata: list[str], satu: str) -> None:
    """What may be typed: pairs of a form, closed lists, days, times."""
    only_our_own_errors(lambda: masukan.pairs(kata))
    for baca in (masukan.word_of(Pihak, "Pihak"), masukan.calendar_day, masukan.local_moment):
        only_our_own_errors(lambda b=baca: b(satu))  # type: ignore[misc]
    assert arguments.Nomor is not None


PEKERJA = sorted(workers.pilih(), key=lambda h: h.job_type)
_NAMA = sorted({n for h in PEKERJA for n in h.fetched})


@cases(2500)
@given(st.sampled_from(PEKERJA), st.dictionaries(st.sampled_from(_NAMA), NILAI, max_size=6))
def test_any_process_variables(app: Application, pekerja: Any, variabel: dict[str, Any]) -> None:
    """Whatever variables a job brings: a result or a failure whose text holds none of them; the registry is whole."""
    info = JobInfo(
        key=1,
        job_type=pekerja.job_type,
        element_id="e",
        process_id="p",
        process_instance_key=2,
        element_instance_key=3,
        retries=1,
        headers=MappingProxyType({}),
    )
    try:
        teks = json.dumps(variabel, allow_nan=False)
    except ValueError:
        return
    sebelum = row_counts(app)
    hasil = execute(pekerja, app.uow, info, teks)
    assert isinstance(hasil, Completed | Thrown | Failed)
    if isinstance(hasil, Failed):
        assert KENARI not in hasil.text
        assert "Traceback" not in hasil.text
        assert row_counts(app) == sebelum
    else:
        with app.database.begin() as c:
            c.execute(sa.delete(tables.hasil_pekerjaan))


@st.composite
def archives(draw: st.DrawFn) -> bytes:
    """Members of any name and kind, or good archives with bytes changed, in a tar."""
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w:gz") as archive:
        for name in draw(st.lists(st.one_of(TEKS, st.sampled_from(["manifes.json", "manifes.tanda", "engine/x"])))):
            member = tarfile.TarInfo(name.replace("\0", "")[:90])
            data = draw(st.one_of(st.binary(max_size=40), NILAI.map(lambda n: json.dumps(n).encode())))
            member.type = draw(st.sampled_from([tarfile.REGTYPE, tarfile.SYMTYPE, tarfile.DIRTYPE, tarfile.CHRTYPE]))
            member.size = len(data) if member.type == tarfile.REGTYPE else 0
            archive.addfile(member, io.BytesIO(data))
    packed = bytearray(content.getvalue())
    for place in draw(st.lists(st.integers(0, len(packed) - 1), max_size=3)):
        packed[place] = draw(st.integers(0, 255))
    return bytes(packed)


@cases(1000)
@given(st.one_of(archives(), st.binary(max_size=200)), st.booleans())
def test_any_archive_as_a_backup(tmp_path_factory: pytest.TempPathFactory, content: bytes, closed: bool) -> None:
    """Whoever has the ring's key closes what he likes; whoever has not sends any bytes."""
    target = tmp_path_factory.getbasetemp() / "cadangan.age"
    target.unlink(missing_ok=True)
    if closed:
        with tempfile.TemporaryFile() as file:
            file.write(content)
            file.seek(0)
            AMPLOP.close(file, target)
    else:
        target.write_bytes(content)

    def read() -> None:
        with opened(target, AMPLOP, 10**6):
            pytest.fail("nobody signed it")

    assert not only_our_own_errors(read)


AMPLOP = Envelope(Vault([new_key()]))
_URL = st.one_of(
    TEKS,
    st.from_regex(r"(sqlite|postgresql|postgresql\+psycopg|mysql)://[a-z0-9@:/?=\[\]._%-]{0,40}", fullmatch=True),
)


@cases(500)
@given(_URL.filter(lambda u: "\0" not in u))
def test_any_address_in_the_settings(app: Application, url: str) -> None:
    """A setting that is wrong is named; its value is not told."""
    chosen = Settings(_env_file=None, data_dir=app.settings.data_dir, database_url=url)
    only_our_own_errors(lambda: refuse_plaintext(chosen))


def _zip(members: list[tuple[str, bytes]]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name.replace("\0", "")[:60] or "x", data)
    return content.getvalue()


_AWAL = [
    b"%PDF-1.7\n",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"\xff\xd8\xff",
    b"%PDF-1.7 /ObjStm obj stream\n",
    b"",
]


@cases(500)
@given(
    st.one_of(TEKS, st.sampled_from(["a.pdf", "a.docx", "a.zip", "a.csv", "a.doc", "a.exe"])),
    st.one_of(
        st.builds(lambda awal, isi: awal + isi, st.sampled_from(_AWAL), st.binary(max_size=200)),
        st.lists(st.tuples(TEKS, st.binary(max_size=50)), max_size=4).map(_zip),
    ),
)
def test_any_file_handed_in(app: Application, nama: str, isi: bytes) -> None:
    """Taken or refused in our own words; what is taken can be told whether it is held."""
    with app.uow() as uow:
        nomor = uow.berkas.find()[0].nomor
        only_our_own_errors(lambda: [alasan_ditahan(uow, h) for _, h in terima(uow, nomor, [(nama, isi)])])


def test_an_error_of_pydantic_never_reaches_a_person() -> None:
    """The doors above really end in our own errors: pydantic's would show the input."""
    with pytest.raises(ValidationError):
        LaporanMasuk.model_validate({"uraian": "Ada.", "tanggal_peristiwa": KENARI})
    with pytest.raises(PksError) as galat:
        masukan.validated(LaporanMasuk, {"uraian": "Ada.", "tanggal_peristiwa": KENARI}, "Laporan")
    assert KENARI not in str(galat.value)
