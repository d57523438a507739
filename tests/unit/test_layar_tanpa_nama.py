"""Attack: screens that ask nobody who he is, on a case in which every text names a hidden complainant."""

from pathlib import Path

import pytest
import yaml

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.rujukan import RujukanLuar, SistemLuar
from pksbpmn.domain.kerahasiaan.akses import AksesIdentitas, Tindakan
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, Jawaban, JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.gerbang_dokumen import catat_akses
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from tests.samaran.hakim import terbaca
from tests.samaran.naskah import bertulisan
from tests.unit.cli_tools import Terminal, terminal
from tests.unit.usecases import hidden_case
from tests.unit.usecases.cases import ask
from tests.unit.usecases.hidden_case import NAMA, hidden_laporan, urusan_of
from tests.unit.usecases.test_setiap_naskah import a_file, an_item

pks = pytest.fixture(terminal, name="pks")
TANPA_NOMOR = {"ekspedisi daftar", "retensi tinjau"}
LAIN = {"tugas daftar", "tugas lihat"}
"""Lists of tasks ask the engine, which knows no names (`tests/process/test_kerahasiaan.py` searches it)."""


def _layar() -> list[str]:
    tabel = yaml.safe_load((Path(__file__).parents[2] / "docs/jalan-keluar.yaml").read_text("utf-8"))
    (anggota,) = (g["anggota"] for g in tabel["perintah"] if g["golongan"] == "tidak bertanya")
    return sorted({a.strip() for a in anggota.split(",")} - LAIN)


def _perkara(uow: UnitOfWork) -> tuple[str, str]:
    """A complaint and a matter about it; all that a list could show of them names the complainant."""
    nomor, tulis, now = hidden_laporan(uow), hidden_case.tulis, uow.clock.now()
    urusan = urusan_of(uow, nomor, JenisSurat.KOORDINASI)
    uow.berkas.get_locked(urusan).perihal = "Koordinasi"  # the program's own words
    an_item(uow, nomor, tulis("register"))
    a_file(uow, nomor, tulis("KTP"))
    uow.rujukan_luar.add(RujukanLuar(id="r", nomor_berkas=nomor, sistem=SistemLuar.SIMADU, nomor=tulis("7")))
    catat_akses(uow, Tindakan.BACA, "identitas", "11", Peran.KUSTODIAN, tulis("memanggil"), nomor, diizinkan=False)
    uow.akses_identitas.add(
        AksesIdentitas(
            id="a", nomor_berkas=nomor, nomor_perkara=nomor, pemohon="11", alasan=tulis("Alasan"), dibuat=now
        )
    )
    uow.jawaban.add(
        Jawaban(
            id="j",
            id_permintaan=ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR),
            dari=Pihak.TERLAPOR,
            nilai=NilaiJawaban.DIJAWAB,
            cara=CaraJawaban.LANGSUNG,
            isi=tulis("Isi"),
            diterima=hari_ini(uow),
            dicatat=now,
            dicatat_oleh="11",
        )
    )
    return nomor, urusan


@pytest.mark.aturan("REG-I-04")
def test_no_screen_that_asks_nobody_names_a_hidden_complainant(pks: Terminal) -> None:
    """The table of ways out says which they are."""
    with pks.application().uow() as uow, bertulisan(12):
        nomor, urusan = _perkara(uow)
        uow.commit()
    terbit = {}
    for perintah in _layar():
        for n, bentuk in ((nomor, "json"), (urusan, "teks")):
            hasil = pks(*perintah.split(), *(() if perintah in TANPA_NOMOR else (n,)), "--format", bentuk)
            terbit[perintah, bentuk] = hasil.out + hasil.err
            assert hasil.status == 0 or any(s in hasil.err for s in ("tidak ditemukan", "Tidak ada usul pemusnahan"))
    assert {k: kata for k, teks in terbit.items() if (kata := terbaca(teks, NAMA))} == {}
    berisi = {p for (p, bentuk), teks in terbit.items() if bentuk == "json" and len(teks) > 5}
    assert berisi >= {
        "status",
        "pihak daftar",
        "lampiran daftar",
        "kerahasiaan daftar",
        "identitas permohonan",
        "kerahasiaan jurnal",
        "rujukan daftar",
    }
    assert berisi >= {"permintaan jawaban", "tenggat", "kerahasiaan jurnal", "rujukan daftar"}
