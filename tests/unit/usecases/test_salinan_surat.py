"""A copy of a letter: by an officer, for a purpose, in the journal before it leaves; a hidden name with a grant."""

from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.akses import AksesIdentitas, Tindakan
from pksbpmn.domain.kerahasiaan.kewenangan import PERAN_KELOMPOK
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas import pegawai, penugasan
from pksbpmn.usecases.kerahasiaan.salinan_surat import salin
from pksbpmn.usecases.laporan.penggabungan import gabungkan
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.surat import surat
from tests.fakes import MemoryRegistry
from tests.staff import confirmed
from tests.unit.usecases.cases import ask, notices, open_case, refused
from tests.unit.usecases.contents import KORBAN, write

P, G = Pihak, CandidateGroup
_TUJUAN = "arsip perkara"


def _letters(registry: MemoryRegistry, kind: str) -> str:
    """A case with one letter each to the complainant, to Terlapor with a copy to Itjen, and of Itjen to Terlapor."""
    with registry.uow() as uow:
        nomor = open_case(uow, kind)
        write(uow, nomor)
        surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, P.PELAPOR)
        asked = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
        surat.terbitkan(uow, nomor, JenisSurat.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, asked)
        surat.terbitkan(uow, nomor, JenisSurat.SURAT_DORONGAN, P.TERLAPOR, untuk="LAHP")
        for n, pihak, kelompok in (
            ("1", P.OMBUDSMAN, G.PEMERIKSAAN),
            ("2", P.ITJEN, G.SEKRETARIAT_ITJEN),
            ("3", P.OMBUDSMAN, G.KUSTODIAN),
        ):
            confirmed(pegawai.catat(uow, n, nama="Pegawai", jabatan="Jabatan", pihak=pihak, kelompok=(kelompok,)))
        uow.commit()
    return nomor


def _grant(registry: MemoryRegistry, nomor: str, days: int) -> None:
    with registry.uow() as uow:
        sekarang = uow.clock.now()
        uow.akses_identitas.add(
            AksesIdentitas(
                id="izin",
                nomor_berkas="1/AI",
                nomor_perkara=nomor,
                pemohon="1",
                alasan="x",
                dibuat=sekarang,
                diberikan=True,
                berlaku_sampai=sekarang + timedelta(days=days),
            )
        )
        uow.commit()


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01", "TELAAH-14", "KEAMANAN-05")
@pytest.mark.parametrize(
    ("kind", "officer", "grant", "leaves"),
    [
        ("laporan", "1", None, [True, True, True]),
        ("laporan", "002", None, [False, True, True]),
        ("dirahasiakan", "1", None, [False, False, True]),  # a gap in the second, which Itjen got
        ("dirahasiakan", "1", 2, [True, True, True]),
        ("dirahasiakan", "1", -1, [False, False, True]),
        ("dirahasiakan", "2", None, [False, True, True]),
        ("dirahasiakan", "3", None, [True, True, True]),
    ],
)
def test_a_letter_that_names_who_is_hidden_is_copied_by_who_may_not_know(
    registry: MemoryRegistry, kind: str, officer: str, grant: int | None, leaves: list[bool]
) -> None:
    nomor = _letters(registry, kind)
    if grant is not None:
        _grant(registry, nomor, grant)
    copies = salin(registry.uow, nomor, pegawai=officer, tujuan=_TUJUAN)
    assert [c.pdf is not None for c in copies] == leaves
    assert any(KORBAN.encode() in (c.pdf or b"") for c in copies) is (kind == "laporan" or leaves[0])
    with registry.uow() as uow:
        rows = uow.jurnal_akses.find(nomor_berkas=nomor)
        assert [j.objek for j in rows] == [f"surat/{s.id}" for s in uow.surat.find()]
    assert [j.diizinkan for j in rows] == leaves
    assert {(j.pelaku, j.tindakan, j.tujuan) for j in rows} == {(officer.lstrip("0"), Tindakan.EKSPOR, _TUJUAN)}


@pytest.mark.aturan("REG-I-04", "KEAMANAN-05")
@pytest.mark.parametrize(
    ("kind", "officer", "told"), [("dirahasiakan", "1", 1), ("dirahasiakan", "3", 0), ("laporan", "2", 0)]
)
def test_a_copy_refused_for_a_gap_is_told_to_the_custodians(
    registry: MemoryRegistry, kind: str, officer: str, told: int
) -> None:
    """Names may have been tried in it. Once a letter and officer; neither a copy nor another's letter is told."""
    nomor = _letters(registry, kind)
    for _ in range(2):
        salin(registry.uow, nomor, pegawai=officer, tujuan=_TUJUAN)
    with registry.uow() as uow:
        semua = [n for n in notices(uow) if n.perihal == f"Salinan surat yang disamarkan diminta tanpa izin: {nomor}"]
    assert [n.pegawai for n in semua].count("3") == told
    assert not any(KORBAN in n.isi for n in semua)


@pytest.mark.aturan("TELAAH-104")
@pytest.mark.parametrize(("officer", "leaves"), [("1", [True, True, True, False]), ("3", [True] * 4)])
def test_a_letter_that_left_with_the_name_of_who_joined_is_copied_with_a_grant(
    registry: MemoryRegistry, officer: str, leaves: list[bool]
) -> None:
    """He is hidden since; what names only who leads, who is not, is copied as before."""
    nomor = _letters(registry, "laporan")
    with registry.uow() as uow:
        gabung = open_case(uow)
        dia = uow.identitas.get(gabung)
        dia.nama_lengkap, dia.alamat_lengkap, dia.email, dia.telepon = "Kenanga Rekaan", "Jalan Lain 9", None, None
        gabungkan(uow, gabung, nomor, alasan="Pokok sama.", pegawai="1")
        petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Kapan Kenanga Rekaan dilayani?"]})
        asked = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_2, P.TERLAPOR)
        surat.terbitkan(uow, nomor, JenisSurat.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, asked)
        uow.laporan.get(gabung).identitas_dirahasiakan = True
        uow.commit()
    copies = salin(registry.uow, nomor, pegawai=officer, tujuan=_TUJUAN)
    assert [c.pdf is not None for c in copies] == leaves
    assert any(b"Kenanga" in (c.pdf or b"") for c in copies) is leaves[3]


@pytest.mark.aturan("TELAAH-14", "KEAMANAN-05")
def test_letters_are_copied_and_no_journal_says_so(registry: MemoryRegistry, monkeypatch: pytest.MonkeyPatch) -> None:
    nomor = _letters(registry, "laporan")

    def broken(*_: object, **__: object) -> bytes:
        raise RuntimeError("printer")

    monkeypatch.setattr(registry.typesetter, "print_pdf", broken)
    with pytest.raises(RuntimeError):
        salin(registry.uow, nomor, pegawai="1", tujuan=_TUJUAN)
    with registry.uow() as uow:
        assert [j.diizinkan for j in uow.jurnal_akses.find()] == [True, True, True]


@pytest.mark.aturan("REG-E-08")
def test_refusals_are_kept(registry: MemoryRegistry) -> None:
    nomor = _letters(registry, "laporan")
    with refused("Menyalin surat memerlukan tujuannya (PKS Pasal 8 ayat (2)).", "Isi --tujuan."):
        salin(registry.uow, nomor, pegawai="1", tujuan=" ")
    with refused("Pegawai disebut dengan nomor pegawainya (angka)."):
        salin(registry.uow, nomor, pegawai=KORBAN, tujuan=_TUJUAN)
    with refused("Pegawai 404 tidak tercatat bertugas."):
        salin(registry.uow, nomor, pegawai="404", tujuan=_TUJUAN)
    with registry.uow() as uow:
        assert [a.pelaku for a in uow.audit.find(peristiwa="salinan-surat-ditolak")] == ["404"]
        penugasan.nyatakan_benturan(uow, nomor, "1", "Saudara Terlapor")
        uow.commit()
    with pytest.raises(MasukanSalah, match="benturan kepentingan"):
        salin(registry.uow, nomor, pegawai="1", tujuan=_TUJUAN)
    with registry.uow() as uow:
        assert [j.diizinkan for j in uow.jurnal_akses.find()] == [False, False, False]


def test_every_group_has_a_role_in_the_journal() -> None:
    assert set(PERAN_KELOMPOK) == set(G)
