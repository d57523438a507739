"""Attacks on the destruction of personal data: whose evidence goes with it, who is two officers, who tells whom."""

from functools import partial
from typing import get_type_hints

import pytest

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk
from pksbpmn.domain.kerahasiaan.pemusnahan import AlasanUsul, CaraPemberitahuan, Pertimbangan
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.usecases.berkas import akun
from pksbpmn.usecases.berkas.berkas import buka
from pksbpmn.usecases.berkas.berkas import tutup as tutup_urusan
from pksbpmn.usecases.kerahasiaan import pemusnahan
from pksbpmn.usecases.laporan.lapor import tutup
from pksbpmn.usecases.laporan.penggabungan import gabungkan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from tests.fakes import AdjustableClock, MemoryRegistry
from tests.staff import kukuhkan, speaks
from tests.unit.usecases.cases import open_case, refused
from tests.unit.usecases.destruction import PEMUTUS, PENGUSUL, D, closed, decide, delivered, destroy, propose
from tests.unit.usecases.joined import other


def _joined(uow: UnitOfWork, clock: AdjustableClock, *, later: int = 0) -> tuple[str, str]:
    """A complaint closed six years ago, and the one that led it, closed so many days later."""
    nomor, induk = open_case(uow), other(uow)
    gabungkan(uow, nomor, induk, alasan="Pokok yang sama.", pegawai=PENGUSUL)
    tutup(uow, nomor, Akhir.DIGABUNG)
    clock.advance(days=later)
    tutup(uow, induk, Akhir.DITUTUP_PEMERIKSAAN)
    delivered(uow)
    clock.advance(days=365 * 6 + 6 - later)
    return nomor, induk


@pytest.mark.parametrize("dasar", D)
def test_evidence_under_a_legal_hold_is_rewritten_by_destroying_a_joined_case(
    uow: UnitOfWork, clock: AdjustableClock, dasar: D
) -> None:
    nomor, induk = _joined(uow, clock)
    for held, asked in ((induk, nomor), (nomor, induk)):
        pemusnahan.tahan(uow, held, "Perkara pidana.", PENGUSUL)
        with pytest.raises(Exception, match=rf"Laporan {held} berkaitan dengan proses hukum"):
            propose(uow, asked, dasar)
        pemusnahan.lepas(uow, held, "Putusan tetap.", PENGUSUL)
    propose(uow, nomor, dasar)


@pytest.mark.parametrize("dasar", [D.RETENSI, D.PERMINTAAN_SUBJEK])
def test_a_retention_that_still_runs_is_passed_by_a_joined_case(
    uow: UnitOfWork, clock: AdjustableClock, dasar: D
) -> None:
    nomor, induk = _joined(uow, clock, later=800)
    with pytest.raises(Exception, match=rf"Masa simpan arsip {induk} belum lewat: sampai"):
        propose(uow, nomor, dasar)
    clock.advance(days=800)
    propose(uow, nomor, dasar)


def test_a_matter_that_was_closed_later_keeps_its_retention(uow: UnitOfWork, clock: AdjustableClock) -> None:
    nomor, _ = _joined(uow, clock)
    urusan = buka(uow, JenisBerkas.KEJADIAN, Pihak.OMBUDSMAN, "Halangan", tentang=nomor)
    tutup_urusan(uow, urusan.nomor, "SELESAI")
    delivered(uow)
    with pytest.raises(Exception, match=rf"Masa simpan arsip {urusan.nomor} belum lewat: sampai"):
        propose(uow, nomor)


def test_the_refusals_of_a_destruction_are_a_dictionary_of_the_hidden_name(
    uow: UnitOfWork, clock: AdjustableClock
) -> None:
    """Whatever is typed, the answer is the same: it hangs on how it is written, not on who complained."""
    nomor = closed(uow, clock, "dirahasiakan")
    nama = uow.identitas.get(nomor).nama_lengkap
    propose(uow, nomor)
    for tried in (nama, *nama.split(), "Bambang", "1234567890123456", "Wul\u25a1n", "UU Melati", "JRA 12345", "", " "):
        with refused(
            "Dasar hukum disebut dengan nomor dan pasalnya saja.",
            "Misalnya: JRA 7 butir 3, UU 43/2009 Pasal 51 ayat (2).",
        ):
            decide(uow, nomor, dasar_hukum=tried)
    assert (get_type_hints(pemusnahan.usulkan)["alasan"], get_type_hints(pemusnahan.putuskan)["pertimbangan"]) == (
        AlasanUsul,
        Pertimbangan,
    )
    done = decide(uow, nomor, dasar_hukum="JRA  nomor 7,  UU 43/2009 Pasal 51 ayat (2)")
    assert done.dasar_hukum == "JRA nomor 7, UU 43/2009 Pasal 51 ayat (2)"


@pytest.mark.parametrize("mail", ["waiting", "failed", "none"])
def test_whoever_proposed_calls_the_notice_back(registry: MemoryRegistry, clock: AdjustableClock, mail: str) -> None:
    """The notice of UU 27/2022 Pasal 45 leaves; by hand only where it fails, by another, with evidence."""
    bukti = [LampiranMasuk(nama="tanda terima.txt", isi=b"Diterima sendiri")]
    with registry.uow() as uow:
        nomor = closed(uow, clock)
        if mail == "none":
            uow.identitas.get(nomor).email = None
        propose(uow, nomor)
        decide(uow, nomor)
        waiting = uow.kiriman.find(selesai=None)
        assert len(waiting) == (mail != "none")
        told = partial(pemusnahan.catat_pemberitahuan, uow, nomor, CaraPemberitahuan.DIANTAR, hari_ini(uow))
        with refused("Yang mengusulkan tidak mencatat pemberitahuannya.", "Serahkan kepada pegawai lain."):
            told(PENGUSUL, bukti=bukti)
        if mail == "waiting":
            with refused("Surel pemberitahuannya masih menunggu dikirim.", "Jalankan `pksbpmn pengantar` dahulu."):
                told(PEMUTUS, bukti=bukti)
            return
        for k in waiting:
            k.galat, k.percobaan = "GalatSementara", 1
        with refused("Pemberitahuan dicatat dengan buktinya.", "Sertakan berkasnya dengan --lampiran."):
            told(PEMUTUS, bukti=[])
        told(PEMUTUS, bukti=bukti)
        assert [k.selesai for k in waiting] == [None for _ in waiting], "it is tried on"
        (kept,) = uow.lampiran.find(nomor_berkas=nomor)
        assert (kept.nama, kept.dicatat_oleh) == ("tanda terima.txt", PEMUTUS)
        uow.commit()
    clock.advance(days=14)
    assert destroy(registry, nomor).selesai is not None


def test_one_person_with_two_numbers_proposes_and_decides(uow: UnitOfWork, clock: AdjustableClock) -> None:
    """His account moves from number to number; the entry that ended tells on him."""
    nomor = closed(uow, clock)
    speaks(uow, PENGUSUL, "berpindah")
    propose(uow, nomor)
    akun.akhiri(uow, "berpindah")
    akun.tambah(uow, PEMUTUS, "Berpindah", oleh_akun="pengelola")
    kukuhkan(uow, PEMUTUS, "1")
    with refused("Yang mengusulkan tidak memutus sendiri."):
        decide(uow, nomor)
    with refused("Yang mengusulkan tidak mencatat pemberitahuannya."):
        decide(uow, nomor, pegawai="77")
        pemusnahan.catat_pemberitahuan(uow, nomor, CaraPemberitahuan.POS, hari_ini(uow), PEMUTUS, bukti=[])


@pytest.mark.aturan("REG-P-05")
def test_what_was_said_against_an_earlier_proposal_goes_too(registry: MemoryRegistry, clock: AdjustableClock) -> None:
    with registry.uow() as uow:
        nomor = closed(uow, clock)
        nama = uow.identitas.get(nomor).nama_lengkap
        propose(uow, nomor)
        decide(uow, nomor)
        pemusnahan.catat_keberatan(uow, nomor, f"Saya, {nama}, masih memerlukannya.", hari_ini(uow), PENGUSUL)
        decide(uow, nomor, setuju=False)
        propose(uow, nomor)
        decide(uow, nomor)
        delivered(uow)
        uow.commit()
    clock.advance(days=14)
    destroy(registry, nomor)
    with registry.uow() as uow:
        assert [p.keberatan for p in uow.pemusnahan.find(nomor_berkas=nomor)] == [None, None]
