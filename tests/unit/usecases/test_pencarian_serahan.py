"""A hidden complainant in a file that goes to Itjen, wherever in it; and what no search can read."""

import time
from dataclasses import replace
from datetime import date
from typing import Literal

import pytest
import typst

from pksbpmn.domain.berkas.isi_terbaca import isi_terbaca
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.terbaca import HURUF_TERBANYAK, TidakTerbaca
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.kerahasiaan.nama_utuh import Terlipat
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.pertukaran import pencarian, pertukaran
from pksbpmn.usecases.pertukaran.pencarian import Tertahan
from pksbpmn.usecases.pertukaran.pertukaran import PenyerahanMasuk
from pksbpmn.usecases.ports import UnitOfWork
from tests.unit.usecases.cases import NARAHUBUNG_ITJEN, NARAHUBUNG_OMBUDSMAN, notices, open_case, refused
from tests.unit.usecases.exchanges import TUJUAN, item, verified
from tests.unit.usecases.files_that_name import named, pdf, unreadable, word, workbook

NAMA = "Zulkanary Wirastuti"
_NAMED = list(named(NAMA))
_UNREADABLE = list(unreadable())


@pytest.fixture
def urusan(uow: UnitOfWork) -> str:
    """Itjen has asked the Ombudsman for data in the case of a hidden complainant."""
    vars(uow)["pelaku"] = "11"
    return _asked(uow, "dirahasiakan")


def _asked(uow: UnitOfWork, kind: str) -> str:
    nomor = open_case(uow, kind)
    if uow.identitas.find(nomor_berkas=nomor):
        uow.identitas.get(nomor).nama_lengkap = NAMA
    return pertukaran.minta(uow, Pihak.ITJEN, NARAHUBUNG_ITJEN, nomor, TUJUAN, ["register"])


def _handed(uow: UnitOfWork, nama: str, isi: bytes) -> PenyerahanMasuk:
    return PenyerahanMasuk(
        oleh=NARAHUBUNG_OMBUDSMAN,
        penerima=NARAHUBUNG_ITJEN,
        id_kanal=verified(uow, Pihak.OMBUDSMAN),
        berkas=(item(nama, isi),),
        kelengkapan={"register": True},
        sumber="Register",
        verifikator="88",
    )


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize(("where", "nama", "isi"), _NAMED, ids=[w for w, _, _ in _NAMED])
def test_his_name_goes_to_itjen_in_a_file(uow: UnitOfWork, urusan: str, where: str, nama: str, isi: bytes) -> None:
    with pytest.raises(Tertahan, match=r"Berkas ke-1 .*mungkin menyebut Pelapor"):
        pertukaran.serahkan(uow, urusan, _handed(uow, nama, isi))
    assert uow.penyerahan.find() == []
    assert where


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize(("what", "nama", "isi"), _UNREADABLE, ids=[w for w, _, _ in _UNREADABLE])
def test_what_cannot_be_searched_goes_to_itjen(uow: UnitOfWork, urusan: str, what: str, nama: str, isi: bytes) -> None:
    with pytest.raises(MasukanSalah):
        pertukaran.serahkan(uow, urusan, _handed(uow, nama, isi))
    assert uow.penyerahan.find() == []
    with pytest.raises(Tertahan, match=r"berkas itu (?!mungkin menyebut)"):
        pencarian.wajib_terlepas(uow, uow.berkas.get(urusan), [(nama, isi)])
    assert what


@pytest.mark.parametrize(
    ("nama", "isi"),
    [("a.csv", b"a;b\n"), ("a.pdf", pdf()), ("a.docx", word("<w:t>Hadir</w:t>")), ("catatan", b"Hadir.")],
)
def test_a_file_without_him_goes_by_itself(uow: UnitOfWork, urusan: str, nama: str, isi: bytes) -> None:
    pertukaran.serahkan(uow, urusan, _handed(uow, nama, isi))
    (penyerahan,) = uow.penyerahan.find()
    assert penyerahan.kepada is Pihak.ITJEN


@pytest.mark.parametrize("standard", ["1.7", "a-2b"])
def test_an_ordinary_document_goes_by_itself(uow: UnitOfWork, urusan: str, standard: Literal["1.7", "a-2b"]) -> None:
    """As a program for texts prints it: embedded fonts, a table, colours, bookmarks."""
    isi = typst.compile(
        b"= Register pelatihan\nTahun 2026.\n#table(columns: 2, [Balai], [Peserta], [Nusa Indah], [12])",
        format="pdf",
        pdf_standards=[standard],
    )
    assert isinstance(isi, bytes)
    pertukaran.serahkan(uow, urusan, _handed(uow, "a.pdf", isi))
    assert len(uow.penyerahan.find()) == 1


_TABLE = [(f"Balai {n}", n % 7, 1000 + 37 * n, date(2020, 1, 1 + n % 28), 10**6 + 7919 * n) for n in range(60)]


def test_an_ordinary_table_goes_by_itself(uow: UnitOfWork, urusan: str) -> None:
    """Figures of its styles and of cells beside each other are no number of a person."""
    isi = workbook(("Balai", "Kelas", "Peserta", "Mulai", "Anggaran"), *_TABLE)
    pertukaran.serahkan(uow, urusan, _handed(uow, "a.xlsx", isi))
    assert len(uow.penyerahan.find()) == 1


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize("cell", [date(1984, 7, 9), "9 Juli 1984", 81234567890, "0812-3456-7890", 3174010907840003])
def test_a_cell_of_a_table_tells_who_he_is(uow: UnitOfWork, urusan: str, cell: object) -> None:
    perkara = str(uow.berkas.get(urusan).nomor_perkara)
    identitas = uow.identitas.get(perkara)
    identitas.tanggal_lahir, identitas.telepon = date(1984, 7, 9), "0812-3456-7890"
    with pytest.raises(Tertahan, match="mungkin menyebut Pelapor"):
        pertukaran.serahkan(uow, urusan, _handed(uow, "a.xlsx", workbook(("Inisial", 1), *_TABLE, ("Z.W.", cell))))


def test_where_nobody_is_hidden_nothing_is_held(uow: UnitOfWork) -> None:
    pertukaran.serahkan(uow, urusan := _asked(uow, "laporan"), _handed(uow, "a.txt", NAMA.encode()))
    assert uow.jurnal_akses.find(nomor_berkas=urusan) == []


def _of_another(uow: UnitOfWork) -> tuple[str, str]:
    """An exchange about a complaint that hides nobody, and the number of another one that does."""
    vars(uow)["pelaku"] = "11"
    hidden, urusan = open_case(uow, "dirahasiakan"), _asked(uow, "laporan")
    identitas = uow.identitas.get(hidden)
    identitas.nama_lengkap, identitas.telepon = "Zulkanary Dewi Rekawati", "+62 812-3456-7890"
    identitas.alamat_lengkap, identitas.email = "Jalan Contoh Baru Nomor 7", "z.rekawati@contoh.example"
    return urusan, hidden


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize(
    "baris",
    [
        *(
            "Zulkanary Dewi Rekawati",
            "REKAWATI, Zulkanary Dewi",
            "Zu1kanary\tDewi",
            "Zoelkanary Rekawati",
            "zulkanary.rekawati",
        ),
        *("0812 3456 7890", "hp +628123456789 0", "Z.Rekawati@Contoh.example", "jl. x, Jalan Contoh Baru No. 7"),
        "{nomor};Rekawati",
    ],
)
def test_a_register_names_a_hidden_complainant_of_another_case(uow: UnitOfWork, baris: str) -> None:
    """By his whole name, or where the number of his case stands there by any word of it; in the journal before."""
    urusan, hidden = _of_another(uow)
    baris = baris.format(nomor=hidden).replace("No. 7", "Nomor 7")
    with pytest.raises(Tertahan, match=r"Berkas ke-1 .*mungkin menyebut Pelapor"):
        pertukaran.serahkan(uow, urusan, _handed(uow, "register.csv", f"nomor;pelapor\n1;{baris};x\n".encode()))
    assert [j.tujuan for j in uow.jurnal_akses.find(nomor_berkas=urusan)] == ["dicari", "ditahan"]


@pytest.mark.parametrize(
    ("nama", "isi"),
    [
        ("register.csv", b"nomor;pelapor\n1;Dewi Lestari\n2;Bambang Rekawati\n3;Zulkanary\n"),
        ("pindaian.png", b"\x89PNG\r\n\x1a\n"),
    ],
    ids=["words of a name", "a scan"],
)
def test_a_file_about_others_goes_in_the_exchange_of_a_case_that_hides_nobody(
    uow: UnitOfWork, nama: str, isi: bytes
) -> None:
    """Single words are other people's names as well, and most scans are nobody's."""
    urusan, _ = _of_another(uow)
    pencarian.wajib_terlepas(uow, uow.berkas.get(urusan), [(nama, isi)])
    assert [j.tujuan for j in uow.jurnal_akses.find(nomor_berkas=urusan)] == ["dicari"]


def test_a_list_of_more_hidden_cases_than_can_be_searched_is_held(uow: UnitOfWork) -> None:
    urusan, _ = _of_another(uow)
    semua = "\n".join(open_case(uow, "dirahasiakan") for _ in range(21))
    with pytest.raises(Tertahan, match="lebih banyak laporan yang dirahasiakan"):
        pertukaran.serahkan(uow, urusan, _handed(uow, "a.csv", semua.encode()))


def test_a_thousand_hidden_complainants_are_sought_in_a_long_file_within_seconds() -> None:
    """Bounded: folded once, then each is a look for a few strings."""
    teks = " ".join(f"Pemohon nomor {n} menunggu di loket pelayanan." for n in range(12_000))[:HURUF_TERBANYAK]
    nama = [f"Nama{chr(97 + n % 26)}{chr(97 + n // 26 % 26)} Panjang{chr(97 + n // 676)} Sekali" for n in range(1000)]
    mulai = time.process_time()
    terlipat = Terlipat([teks])
    assert not any(
        terlipat.menyebut([n], ["a@contoh.example", "Jalan Contoh Nomor 7"], ["0812-3456-7890"]) for n in nama
    )
    assert time.process_time() - mulai < 60


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
def test_a_held_file_is_let_go_by_a_custodian_who_is_another_person(uow: UnitOfWork, urusan: str) -> None:
    """For this content in this exchange; his reason stands in the journal, as does the attempt before."""
    isi = f"Hadir: {NAMA}".encode()
    with pytest.raises(Tertahan):
        pertukaran.serahkan(uow, urusan, _handed(uow, "a.txt", isi))
    rows = uow.jurnal_akses.find(nomor_berkas=urusan, tindakan=Tindakan.SERAH)
    assert [(j.pelaku, j.tujuan, j.diizinkan, NAMA in j.objek) for j in rows] == [
        ("11", "dicari", False, False),
        ("11", "ditahan", False, False),
    ]
    assert any("Berkas ditahan sebelum diserahkan" in n.perihal for n in notices(uow))
    assert not any("Zulkanary" in n.isi for n in notices(uow))
    with refused("Melepas berkas yang ditahan memerlukan alasan."):
        pencarian.izinkan(uow, urusan, isi, pegawai="12", alasan=" ")
    semula = uow.pegawai.get("12").kelompok
    uow.pegawai.get("12").kelompok = (CandidateGroup.PEMERIKSAAN,)
    with refused("Hanya kustodian atau PPID melepas berkas yang ditahan."):
        pencarian.izinkan(uow, urusan, isi, pegawai="12", alasan="x")
    uow.pegawai.get("12").kelompok = semula
    pencarian.izinkan(uow, urusan, isi, pegawai="12", alasan="Ia setuju.")
    assert any("Berkas yang ditahan dilepas" in n.perihal for n in notices(uow))
    allowed = uow.jurnal_akses.find(nomor_berkas=urusan, diizinkan=True)[-1]
    assert (allowed.pelaku, allowed.tindakan, allowed.tujuan) == ("12", Tindakan.SERAH, "Ia setuju.")
    with pytest.raises(Tertahan):
        pertukaran.serahkan(uow, urusan, _handed(uow, "a.txt", isi + b"."))
    pertukaran.serahkan(uow, urusan, _handed(uow, "a.txt", isi))
    assert len(uow.penyerahan.find()) == 1


def test_who_hands_over_lets_it_go_himself(uow: UnitOfWork, urusan: str) -> None:
    """Neither before nor after: not what he handed over himself, and not for himself what another handed over."""
    isi = NAMA.encode()
    with pytest.raises(Tertahan):
        pertukaran.serahkan(uow, urusan, _handed(uow, "a.txt", isi))
    with refused("Berkas itu tidak ditahan sewaktu orang lain menyerahkannya."):
        pencarian.izinkan(uow, urusan, isi, pegawai="11", alasan="x")
    pencarian.izinkan(uow, urusan, isi, pegawai="12", alasan="x")
    vars(uow)["pelaku"] = "12"
    with pytest.raises(Tertahan):
        pertukaran.serahkan(uow, urusan, _handed(uow, "a.txt", isi))


def _stopped(uow: UnitOfWork, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A search that is stopped; what the journal had, committed, when it began."""
    seen: list[list[str]] = []
    committed: list[list[str]] = []
    commit = uow.commit

    def noted() -> None:
        commit()
        committed.append([j.tujuan for j in uow.jurnal_akses.find(tindakan=Tindakan.SERAH)])

    def stopped(*_: object) -> list[str]:
        seen.append(committed[-1] if committed else [])
        raise RuntimeError

    vars(uow)["commit"] = noted
    monkeypatch.setattr(pencarian, "isi_terbaca", stopped)
    return seen


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
def test_a_search_that_is_stopped_stands_in_the_journal_and_is_told(
    uow: UnitOfWork, urusan: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = _stopped(uow, monkeypatch)
    with pytest.raises(RuntimeError):
        pertukaran.serahkan(uow, urusan, _handed(uow, "a.txt", b"Zulkanary"))
    assert seen == [["dicari"]]
    assert any("Berkas dicari sebelum diserahkan" in n.perihal for n in notices(uow))


@pytest.mark.aturan("REG-I-04")
def test_a_name_is_tried_beside_a_file_that_is_refused(
    uow: UnitOfWork, urusan: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is refused for another cause is not searched: no answer without a row."""
    seen = _stopped(uow, monkeypatch)
    masuk = _handed(uow, "a.txt", b"Zulkanary")
    with refused("Jenis berkas ini tidak diterima."):
        pertukaran.serahkan(uow, urusan, replace(masuk, berkas=(*masuk.berkas, item("b.exe", b"biasa"))))
    assert seen == []


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize("isi", [b"Zulkanary", b"Bambang"])
def test_names_are_tried_by_letting_them_go(
    uow: UnitOfWork, urusan: str, isi: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer is the same for each, and nothing is searched."""
    seen = _stopped(uow, monkeypatch)
    with refused("Berkas itu tidak ditahan sewaktu orang lain menyerahkannya."):
        pencarian.izinkan(uow, urusan, isi, pegawai="12", alasan="perlu")
    assert seen == []


@pytest.mark.parametrize("error", [AssertionError, OverflowError, KeyError])
def test_a_file_crashes_the_reader(monkeypatch: pytest.MonkeyPatch, error: type[Exception]) -> None:
    """Whatever a library raises: a person has to look, and what was held beside it is kept."""

    def crash(_: bytes) -> list[str]:
        raise error

    monkeypatch.setattr("pksbpmn.domain.berkas.isi_terbaca.teks_pdf", crash)
    with pytest.raises(TidakTerbaca, match="rusak"):
        isi_terbaca("a.pdf", b"%PDF-1.7")


def test_everything_that_stands_in_a_file_is_found_once(uow: UnitOfWork) -> None:
    assert uow is not None
    for where, nama, isi in _NAMED:
        semua = isi_terbaca(nama, isi)
        assert any(n in t for t in semua for n in (NAMA, NAMA.replace(" ", "."))), where
