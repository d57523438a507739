"""A grant that is taken back before its day: over in the same moment at every way out, and its holder knows."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.gerbang_dokumen import TUJUAN_IDENTITAS
from pksbpmn.usecases.kerahasiaan import akses_identitas, kerahasiaan, salinan_surat
from pksbpmn.usecases.surat.surat import terbitkan
from tests.fakes import MemoryRegistry
from tests.unit.usecases.cases import custodian, entry, notices, open_case, refused

ALASAN = "Tugasnya beralih."
TUJUAN = TUJUAN_IDENTITAS
PEMEGANG = "440"


def _granted(registry: MemoryRegistry) -> tuple[str, str]:
    """(complaint, matter) of a hidden complainant whom officer 440, an examiner, may know for five days."""
    with registry.uow() as uow:
        pegawai.catat(
            uow, PEMEGANG, nama="Contoh", jabatan="Asisten", pihak=Pihak.OMBUDSMAN,
            kelompok=(CandidateGroup.PEMERIKSAAN,), surel="asisten@ombudsman.example",
        )  # fmt: skip
        custodian(uow, "99")
        nomor = open_case(uow, "dirahasiakan")
        terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR, None)
        urusan = akses_identitas.minta(uow, nomor, PEMEGANG, "Memanggil Pelapor")
        akses_identitas.putuskan(uow, urusan, "99", 5, diberikan=True)
        uow.commit()
    return nomor, urusan


def _open(registry: MemoryRegistry, nomor: str) -> tuple[bool, bool]:
    """Whether the holder sees the identity, and takes out the letter that names it, at this moment."""
    with registry.uow() as uow:
        seen = kerahasiaan.lihat_identitas(uow, nomor, pelaku=PEMEGANG, tujuan=TUJUAN) is not None
        uow.commit()
    (letter,) = salinan_surat.salin(registry.uow, nomor, pegawai=PEMEGANG, tujuan=TUJUAN)
    return seen, letter.pdf is not None


@pytest.mark.parametrize(("oleh", "pengelola", "pencabut"), [("99", False, "99"), (None, True, "pengelola/pertama")])
def test_a_grant_taken_back_opens_nothing_in_the_same_moment(
    registry: MemoryRegistry, oleh: str | None, pengelola: bool, pencabut: str
) -> None:
    nomor, urusan = _granted(registry)
    assert _open(registry, nomor) == (True, True)
    registry.acting = pencabut
    with registry.uow() as uow:
        akses_identitas.akhiri(uow, urusan, oleh, ALASAN, pengelola=pengelola)
        uow.commit()
    assert _open(registry, nomor) == (False, False)
    with registry.uow() as uow:
        kept = uow.akses_identitas.newest(nomor_berkas=urusan)
        assert (kept.pencabut, kept.alasan_pencabutan) == (pencabut, ALASAN)
        assert entry(uow, "akses-identitas-diakhiri").pelaku == pencabut
        assert [j.diizinkan for j in uow.jurnal_akses.find(nomor_berkas=nomor)] == [True, True, False, False]


def test_who_held_the_grant_is_told_by_mail_and_no_reason_is_in_it(registry: MemoryRegistry) -> None:
    nomor, urusan = _granted(registry)
    with registry.uow() as uow:
        akses_identitas.akhiri(uow, urusan, "99", ALASAN)
        (mail,) = [p for p in notices(uow) if "dicabut" in p.perihal]
    assert (mail.pegawai, mail.kepada, mail.perihal) == (
        PEMEGANG,
        Pihak.OMBUDSMAN,
        f"Akses identitas dicabut: {urusan}",
    )
    assert f"identitas Pelapor {nomor} dicabut sebelum harinya" in mail.isi
    assert ALASAN not in mail.isi


def test_nobody_else_takes_a_grant_back(registry: MemoryRegistry) -> None:
    nomor, urusan = _granted(registry)
    obat = "Akses dicabut kustodian identitas atau pengelola."
    with registry.uow() as uow:
        for oleh, pesan in (
            (PEMEGANG, f"Pegawai {PEMEGANG} bukan kustodian."),
            (None, "Akun ini bukan akun kustodian."),
        ):
            with refused(pesan, obat):
                akses_identitas.akhiri(uow, urusan, oleh, ALASAN)
        with refused("Pegawai 21 bukan kustodian.", obat):
            akses_identitas.akhiri(uow, urusan, "21", ALASAN)
    assert _open(registry, nomor) == (True, True)


def test_a_grant_is_taken_back_once(registry: MemoryRegistry) -> None:
    _, urusan = _granted(registry)
    with registry.uow() as uow:
        akses_identitas.akhiri(uow, urusan, "99", ALASAN)
        with refused("Akses ini tidak sedang berlaku."):
            akses_identitas.akhiri(uow, urusan, "99", ALASAN)
