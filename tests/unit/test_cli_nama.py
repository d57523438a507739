"""A hidden complainant sought on the screens of the command line: each test is one attack, and reads what was shown."""

import mailbox
from email.message import EmailMessage

import pytest

from pksbpmn.cli.commands import PANELS
from pksbpmn.cli.entries import walk
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.rujukan import SistemLuar
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas.rahasia import TERTUTUP
from pksbpmn.usecases.surat import naskah
from tests.unit.cli_tools import OMBUDSMAN, Terminal, refused, succeeded, terminal
from tests.unit.usecases.cases import grant

pks = pytest.fixture(terminal, name="pks")
NAMA = "Sinta Wulandari"
"""The complainant, who wants to stay hidden."""
PETUGAS = "31"
"""An examiner without a grant."""
KAMUS = ("Melati Sukacita", NAMA, "Ratna Widuri", "Bagas Perkasa")
"""What somebody who seeks a name tries."""


@pytest.fixture
def nomor(pks: Terminal) -> str:
    """A hidden complaint; a request by item is open."""
    nomor = succeeded(pks("lapor", "-", stdin=pks.laporan(lambda d: d["pelapor"].update(nama_lengkap=NAMA))))
    pks.ask(nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR)
    pks.officer(PETUGAS)
    return nomor


def _shown(pks: Terminal, *argumen: str) -> str:
    """What a screen shows to people and to programs."""
    return "\n".join(succeeded(pks(*argumen, *bentuk)) for bentuk in ((), ("--format", "json")))


def _type(pks: Terminal, nomor: str, nama: str) -> str:
    """Write a name into everything that a screen shows of a case; returns the number of a matter about it."""
    (pks.folder / f"{nama}.csv").write_bytes(b"a;b\n")
    officer = pks.of(PETUGAS)
    succeeded(officer("rujukan", "tambah", nomor, SistemLuar.SIMADU, nama))
    succeeded(officer("lampiran", "tambah", nomor, f"{nama}.csv", "--bersama", "LAPORAN", "--dari", "ITJEN"))
    officer("identitas", "lihat", nomor, "--tujuan", nama)
    urusan = succeeded(
        pks("pertukaran", "minta", nomor, "--dari", "OMBUDSMAN", "--tujuan", nama, "--data", nama, "--oleh", OMBUDSMAN)
    )
    with pks.application().uow() as uow:
        berkas = uow.berkas.get(nomor)
        berkas.perihal = nama
        for butir in uow.butir_permintaan.find():
            butir.uraian = nama
        for unit in uow.unit_terlapor.find(nomor_berkas=nomor):
            unit.jabatan = unit.unit = nama
        uow.commit()
    return urusan


_LAYAR = (
    ("status",),
    ("rujukan", "daftar"),
    ("lampiran", "daftar"),
    ("kerahasiaan", "daftar"),
    ("kerahasiaan", "jurnal"),
    ("identitas", "permohonan"),
    ("permintaan", "butir"),
    ("pihak", "daftar"),
    ("surat", "daftar"),
    ("permintaan", "jawaban"),
    ("tenggat",),
    ("tindakan", "daftar"),
    ("naskah", "daftar"),
)
"""Screens that ask for no purpose and write nothing down."""
_TANPA_TULISAN = frozenset(
    {"pegawai", "pengelola", "kanal", "narahubung", "insiden", "ekspedisi", "tugas", "penugasan", "mesin"}
)
"""Lists that are about no case, or show no text of one."""
_KATA_LAYAR = frozenset({"daftar", "butir", "jawaban", "jurnal", "permohonan", "status", "tenggat"})


@pytest.mark.aturan("REG-I-04")
def test_a_dictionary_of_names_typed_into_every_text_does_not_tell_which_one_is_masked(
    pks: Terminal, nomor: str
) -> None:
    """Masking as an oracle: of the names that the officer typed himself one alone came back as [disamarkan]."""
    seen = set[str]()
    for nama in KAMUS:
        _type(pks, nomor, nama)
        layar = "\n".join(_shown(pks.of(PETUGAS), *perintah, nomor) for perintah in _LAYAR)
        assert TERTUTUP in layar
        assert "[disamarkan]" not in layar
        assert [n for n in KAMUS if n in layar] == []
        seen |= set(_shown(pks.of(PETUGAS), "rujukan", "daftar", nomor).split("\n"))
    assert not any(n.split()[0] in baris for n in KAMUS for baris in seen)


@pytest.mark.aturan("REG-I-04")
def test_who_may_know_him_reads_the_screens_without_his_name(pks: Terminal, nomor: str) -> None:
    """The custodian, and who has his grant."""
    _type(pks, nomor, f"Bukti dari {NAMA}")
    with pks.application().uow() as uow:
        grant(uow, nomor, PETUGAS)
        uow.commit()
    for pegawai in (PETUGAS, "1001"):
        layar = _shown(pks.of(pegawai), "lampiran", "daftar", nomor)
        assert "Bukti dari [disamarkan].csv" in layar
        assert NAMA not in layar


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
def test_purposes_and_file_names_of_data_items_do_not_name_a_hidden_complainant(pks: Terminal, nomor: str) -> None:
    """`kerahasiaan daftar` showed purpose and file name as they were typed, in JSON too."""
    (pks.folder / f"{NAMA}.csv").write_bytes(b"a;b\n")
    urusan = _type(pks, nomor, f"memanggil {NAMA}")
    kanal = succeeded(pks("kanal", "tambah", "ITJEN", "ELEKTRONIK", "sftp.itjen.example"))
    succeeded(pks.of("12")("kanal", "verifikasi", kanal))
    serah = ("--oleh", "narahubung@itjen.example", "--penerima", OMBUDSMAN, "--kanal", kanal)
    succeeded(pks("pertukaran", "serahkan", urusan, f"{NAMA}.csv", *serah))
    with pks.application().uow() as uow:
        (butir,) = uow.butir_data.find(nomor_berkas=urusan)
        assert (NAMA in butir.tujuan, butir.nama_berkas) == (True, f"{NAMA}.csv")
    for pegawai, tampak in ((PETUGAS, TERTUTUP), ("1001", "memanggil [disamarkan]")):
        layar = _shown(pks.of(pegawai), "kerahasiaan", "daftar", urusan)
        assert tampak in layar
        assert [k for k in NAMA.split() if k in layar] == []


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
def test_purposes_in_the_journal_do_not_name_a_hidden_complainant(pks: Terminal, nomor: str) -> None:
    assert pks.of(PETUGAS)("identitas", "lihat", nomor, "--tujuan", f"memanggil {NAMA}").status == 1
    for pegawai, tampak in ((PETUGAS, TERTUTUP), ("1001", "memanggil [disamarkan]")):
        layar = _shown(pks.of(pegawai), "kerahasiaan", "jurnal", nomor)
        assert tampak in layar
        assert [k for k in NAMA.split() if k in layar] == []
    with pks.application().database.connect() as c:
        assert NAMA not in str(c.exec_driver_sql("SELECT * FROM jurnal_akses").all())


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
def test_a_draft_to_a_hidden_complainant_is_not_saved_without_a_grant(pks: Terminal, nomor: str) -> None:
    """Its PDF had his name and address, for whoever of the house asked, though `surat --salin` refused the letter."""
    with pks.application().uow() as uow:
        terbuka, _ = naskah.buka(uow, nomor, JenisSurat.TANDA_TERIMA, [Pihak.PELAPOR], None, baru=True)
        naskah.simpan_konsep(uow, terbuka.id, "1002", CandidateGroup.PENERIMAAN_VERIFIKASI)
        id_naskah = terbuka.id
        uow.commit()
    lihat = ("naskah", "lihat", id_naskah, "konsep.pdf")
    refused(pks.of(PETUGAS)(*lihat), "Akses ditolak")
    assert not (pks.folder / "konsep.pdf").exists()
    jurnal = pks("kerahasiaan", "jurnal", nomor, "--format", "json").json
    assert [(j["pelaku"], j["tindakan"], j["diizinkan"]) for j in jurnal] == [(PETUGAS, "BACA", False)]
    with pks.application().uow() as uow:
        grant(uow, nomor, PETUGAS)
        uow.commit()
    succeeded(pks.of(PETUGAS)(*lihat))
    assert (pks.folder / "konsep.pdf").read_bytes().startswith(b"%PDF")
    assert pks("kerahasiaan", "jurnal", nomor, "--format", "json").json[-1]["diizinkan"] is True


@pytest.mark.aturan("TELAAH-14")
def test_the_list_of_mails_as_json_tells_nobody_what_is_in_them(pks: Terminal, nomor: str) -> None:
    """The table shows no text, its JSON had all of it, for who is no officer too."""
    pesan = EmailMessage()
    pesan["Date"] = "Mon, 05 Jan 2026 09:00:00 +0700"
    pesan["To"], pesan["Subject"] = "pelapor.rekaan@contoh.example", "Tanda Terima"
    pesan.set_content(f"Yth. {NAMA}")
    folder = pks.folder / "data" / "mailbox"
    mailbox.Maildir(folder).add(pesan.as_bytes())
    succeeded(pks("pengelola", "tambah", "orang-lain"))
    for terminal_ in (pks, pks.at("orang-lain")):
        layar = _shown(terminal_, "kotak-surat")
        assert "Tanda Terima" in layar
        assert NAMA not in layar
    assert "pelapor.rekaan" not in layar
    assert NAMA in succeeded(pks("kotak-surat", "--isi", "1"))


def test_every_screen_that_asks_for_no_purpose_is_tried_here() -> None:
    """A new screen about a case fails here until it is among those into which names are typed."""
    semua = {kata for panel in PANELS for kata, _ in walk(panel.entries)}
    daftar = {k for k in semua if k[-1] in _KATA_LAYAR}
    tanpa_berkas = {
        "pegawai",
        "pengelola",
        "kanal",
        "narahubung",
        "insiden",
        "ekspedisi",
        "tugas",
        "penugasan",
        "mesin",
    }
    assert {d for d in daftar if d[0] not in tanpa_berkas} == set(_LAYAR)
