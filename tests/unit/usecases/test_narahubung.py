"""Contact persons: who speaks for a party; replaced in writing, delegated in time (PKS Pasal 4(2), 5(3), 9)."""

from datetime import date, timedelta
from typing import Any

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.perjanjian.narahubung import MuatanNarahubung
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas.alamat import narahubung_berlaku
from pksbpmn.usecases.berkas.berkas import muatan_dari, tutup
from pksbpmn.usecases.perjanjian import narahubung
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import (
    NARAHUBUNG_ITJEN,
    NARAHUBUNG_OMBUDSMAN,
    entry,
    messages,
    notices,
    open_case,
    received,
    refused,
)

BARU = {
    "jabatan": "Inspektur I",
    "nama": "",
    "alamat": "Jalan Contoh 2",
    "telepon": "021-1",
    "email": "baru@itjen.example",
    "situs": None,
    "nomor_surat": "5/ITJEN/2026",
    "berlaku_sejak": date(2026, 3, 10),
}


def _propose(uow: UnitOfWork, pihak: Pihak = Pihak.ITJEN, **changed: Any) -> str:
    return narahubung.ajukan_pergantian(uow, pihak, **(BARU | changed))


def _delegate(uow: UnitOfWork, nomor: str | None = None, **changed: Any) -> str:
    hari = hari_ini(uow)
    plain: dict[str, Any] = {
        "jabatan": "Inspektur Contoh",
        "email": "wakil@itjen.example",
        "nomor_surat": "1/CONTOH",
        "sejak": hari,
        "sampai": hari + timedelta(days=30),
        "pegawai": "21",
        "nomor_berkas": nomor,
    }
    return narahubung.delegasikan(uow, Pihak.ITJEN, **(plain | changed))


def _speaks(uow: UnitOfWork, oleh: str | None, perkara: str | None = None, pihak: Pihak = Pihak.ITJEN) -> str | None:
    try:
        return narahubung.wajib_narahubung(uow, pihak, oleh, perkara).id
    except MasukanSalah:
        return None


@pytest.mark.aturan("PKS-9.1-01", "PKS-4.2-02", "PKS-5.3-01")
def test_only_the_narahubung_speaks_for_its_party(uow: UnitOfWork, nomor: str) -> None:
    assert [n.id for n in narahubung.daftar(uow)] == [NARAHUBUNG_ITJEN, NARAHUBUNG_OMBUDSMAN]
    for oleh, speaks in (
        (NARAHUBUNG_ITJEN, NARAHUBUNG_ITJEN),
        ("narahubung@itjen.example", NARAHUBUNG_ITJEN),
        (NARAHUBUNG_OMBUDSMAN, None),
        ("orang@itjen.example", None),
        ("", None),
        (None, None),
    ):
        assert _speaks(uow, oleh) == _speaks(uow, oleh, nomor) == speaks
    assert _speaks(uow, NARAHUBUNG_OMBUDSMAN, pihak=Pihak.OMBUDSMAN) == NARAHUBUNG_OMBUDSMAN
    uow.narahubung.get(NARAHUBUNG_ITJEN).berlaku_sampai = hari_ini(uow)
    with refused(
        "Pesan antarpihak hanya melalui narahubung ITJEN yang berlaku hari ini (PKS Pasal 4 ayat (2) dan "
        "Pasal 5 ayat (3)).",
        "Sebutkan narahubungnya dengan --oleh; lihat `pksbpmn narahubung daftar`.",
    ):
        narahubung.wajib_narahubung(uow, Pihak.ITJEN, NARAHUBUNG_ITJEN)


def test_wakil_speaks_beside_the_narahubung_in_his_time(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    wakil = _delegate(uow)
    for perkara in (None, nomor):
        assert [_speaks(uow, oleh, perkara) for oleh in (wakil, NARAHUBUNG_ITJEN)] == [wakil, NARAHUBUNG_ITJEN]
    clock.advance(days=29)
    assert _speaks(uow, "wakil@itjen.example") == wakil
    clock.advance(days=1)
    assert (_speaks(uow, wakil), _speaks(uow, NARAHUBUNG_ITJEN)) == (None, NARAHUBUNG_ITJEN)


@pytest.mark.aturan("C-15")
def test_wakil_of_one_case_speaks_alone_there_and_nowhere_else(uow: UnitOfWork, nomor: str) -> None:
    umum, wakil, other = _delegate(uow), _delegate(uow, nomor), open_case(uow)
    said = {
        perkara: [_speaks(uow, oleh, perkara) for oleh in (wakil, umum, NARAHUBUNG_ITJEN)]
        for perkara in (nomor, other, None)
    }
    assert said == {
        nomor: [wakil, None, None],
        other: [None, umum, NARAHUBUNG_ITJEN],
        None: [None, umum, NARAHUBUNG_ITJEN],
    }


def test_delegasi_is_told_to_both_parties(uow: UnitOfWork, nomor: str) -> None:
    wakil = uow.narahubung.get(_delegate(uow, nomor))
    assert (wakil.delegasi_dari, wakil.delegasi_berkas) == (NARAHUBUNG_ITJEN, nomor)
    assert (wakil.berlaku_sejak, wakil.berlaku_sampai) == (date(2026, 3, 2), date(2026, 4, 1))
    mails = notices(uow)
    assert [(m.kepada, m.perihal, m.utama) for m in mails] == [
        (Pihak.OMBUDSMAN, "Wakil narahubung ITJEN", True),
        (Pihak.ITJEN, "Wakil narahubung ITJEN", True),
    ]
    assert mails[0].isi == mails[1].isi
    assert mails[0].isi == (
        f"Mulai 2 Maret 2026 sampai sebelum 1 April 2026, narahubung ITJEN dalam berkas {nomor} diwakili "
        "Inspektur Contoh (surat 1/CONTOH).\n"
    )
    assert entry(uow, "narahubung-didelegasikan").rincian == {"pihak": "ITJEN", "sampai": "2026-04-01"}


def test_delegasi_needs_a_letter_and_time(uow: UnitOfWork) -> None:
    hari = hari_ini(uow)
    for changed in ({"nomor_surat": " "}, {"sampai": hari}, {"sampai": hari - timedelta(days=1)}):
        with refused("Delegasi memerlukan surat dan masa yang tidak kosong.", "Isi nomor surat, sejak, dan sampai."):
            _delegate(uow, **changed)
    uow.narahubung.get(NARAHUBUNG_ITJEN).berlaku_sampai = hari
    with refused("ITJEN belum mempunyai narahubung.", "Catat dahulu dengan `pksbpmn narahubung ganti`."):
        _delegate(uow)


@pytest.mark.aturan("NASKAH-26", "PKS-1-10")
@pytest.mark.parametrize(("pihak", "lain"), [(Pihak.ITJEN, Pihak.OMBUDSMAN), (Pihak.OMBUDSMAN, Pihak.ITJEN)])
def test_pergantian_is_notified_in_writing(uow: UnitOfWork, pihak: Pihak, lain: Pihak) -> None:
    lama = narahubung_berlaku(uow, pihak, hari_ini(uow))
    nomor = _propose(uow, pihak)
    (mulai,) = messages(uow, MessageName.NARAHUBUNG_DIMULAI)
    assert mulai.variabel == {
        "nomorBerkas": nomor,
        "tanggalBerkas": "2026-03-02",
        "pihakLain": lain,
        "suratDiserahkan": False,
        "tanggalDiterima": None,
    }
    held = muatan_dari(uow.berkas.get(nomor), MuatanNarahubung)
    baru = uow.narahubung.get(held.id_narahubung)
    assert lama is not None
    assert (held.lama, held.baru, held.berlaku_sejak) == (lama.rincian, baru.rincian, date(2026, 3, 10))
    assert (baru.pihak, baru.berlaku_sejak, baru.tanggal_surat) == (pihak, None, hari_ini(uow))
    assert narahubung_berlaku(uow, pihak, date(2030, 1, 1)) is lama  # not before it is set
    terbit = surat.terbitkan(uow, nomor, JenisSurat.PERGANTIAN_NARAHUBUNG, lain)
    assert (terbit.hal, terbit.penerima.pihak) == ("Pemberitahuan Pergantian Narahubung", lain)
    for words in ("baru@itjen.example", baru.jabatan, baru.nomor_surat, lama.jabatan, lama.email, "10 Maret 2026"):
        assert words in text_of(terbit)


def test_a_process_moved_past_its_letter_replaces_the_contact_person(uow: UnitOfWork, clock: AdjustableClock) -> None:
    """No letter, one that nobody received, one that was received but whose day has not come."""
    nomor = _propose(uow)
    clock.set(date(2026, 3, 3))
    unproven = f"Penerimaan surat PERGANTIAN_NARAHUBUNG dalam {nomor} belum terbukti."
    for step in (lambda: None, lambda: surat.terbitkan(uow, nomor, JenisSurat.PERGANTIAN_NARAHUBUNG, Pihak.OMBUDSMAN)):
        step()
        with refused(unproven):
            narahubung.tetapkan_hari(uow, nomor)
        with pytest.raises(MasukanSalah, match="belum diterima pihak lain"):
            narahubung.berlakukan(uow, nomor)
    received(uow, nomor, JenisSurat.PERGANTIAN_NARAHUBUNG)
    narahubung.tetapkan_hari(uow, nomor)
    with pytest.raises(MasukanSalah, match="harinya belum tiba"):
        narahubung.berlakukan(uow, nomor)
    assert narahubung_berlaku(uow, Pihak.ITJEN, date(2030, 1, 1)) is uow.narahubung.get(NARAHUBUNG_ITJEN)


def test_pergantian_is_refused(uow: UnitOfWork) -> None:
    with refused("TERLAPOR bukan pihak dalam perjanjian."):
        _propose(uow, Pihak.TERLAPOR)
    with refused("Pergantian narahubung diberitahukan secara tertulis (PKS Pasal 9 ayat (2)).", "Isi nomor suratnya."):
        _propose(uow, nomor_surat=" ")
    with refused("Pergantian tidak dapat berlaku surut.", "Isi hari ini atau sesudahnya."):
        _propose(uow, berlaku_sejak=date(2026, 3, 1))
    assert len(uow.narahubung.find()) == 2
    assert _propose(uow, berlaku_sejak=date(2026, 3, 2))


@pytest.mark.aturan("PKS-9.2-01")
@pytest.mark.parametrize(
    ("on", "effect"), [(date(2026, 3, 4), date(2026, 3, 10)), (date(2026, 3, 12), date(2026, 3, 12))]
)
def test_pergantian_takes_effect_never_before_its_receipt(
    uow: UnitOfWork, clock: AdjustableClock, on: date, effect: date
) -> None:
    nomor = _propose(uow)
    clock.set(on)
    received(uow, nomor, JenisSurat.PERGANTIAN_NARAHUBUNG)
    assert narahubung.tetapkan_hari(uow, nomor).isoformat() == f"{effect.isoformat()}T00:00:00+07:00"
    baru = uow.narahubung.get(muatan_dari(uow.berkas.get(nomor), MuatanNarahubung).id_narahubung)
    assert (baru.diberitahukan, baru.berlaku_sejak) == (on, None)
    clock.set(effect)
    narahubung.berlakukan(uow, nomor)
    lama = uow.narahubung.get(NARAHUBUNG_ITJEN)
    assert (lama.berlaku_sampai, baru.berlaku_sejak) == (effect, effect)
    assert narahubung_berlaku(uow, Pihak.ITJEN, effect) is baru
    assert narahubung_berlaku(uow, Pihak.ITJEN, effect - timedelta(days=1)) is lama
    assert (_speaks(uow, NARAHUBUNG_ITJEN), _speaks(uow, "baru@itjen.example")) == (None, baru.id)
    assert entry(uow, "narahubung-berganti").rincian == {"pihak": "ITJEN", "sejak": effect.isoformat()}


def test_pergantian_is_taken_back_before_its_day(uow: UnitOfWork) -> None:
    nomor = _propose(uow)
    narahubung.batalkan(uow, nomor)
    (pesan,) = messages(uow, MessageName.PERGANTIAN_DIBATALKAN)
    assert (pesan.kunci, pesan.variabel, entry(uow, "pergantian-dibatalkan").rincian["dari"]) == (nomor, {}, "ITJEN")
    tutup(uow, nomor, "DIBATALKAN")
    closed = f"Berkas {nomor} sudah ditutup (DIBATALKAN)."
    with refused(closed):
        narahubung.batalkan(uow, nomor)
    with refused(closed):
        narahubung.berlakukan(uow, nomor)
    with refused(closed):
        narahubung.tetapkan_hari(uow, nomor)
    assert narahubung_berlaku(uow, Pihak.ITJEN, date(2030, 1, 1)) is uow.narahubung.get(NARAHUBUNG_ITJEN)


@pytest.mark.aturan("KEAMANAN-03")
def test_a_change_that_its_party_took_back_takes_effect_by_a_moved_token(
    uow: UnitOfWork, clock: AdjustableClock
) -> None:
    """Letters, data and coordination would go to the address that was withdrawn (PKS Pasal 9(2))."""
    nomor = _propose(uow)
    received(uow, nomor, JenisSurat.PERGANTIAN_NARAHUBUNG)
    narahubung.batalkan(uow, nomor)
    narahubung.tetapkan_hari(uow, nomor)  # its letter was on its way: the process still comes by here
    clock.set(date(2026, 3, 10))
    with refused(f"Pergantian {nomor} sudah dibatalkan pihaknya (PKS Pasal 9 ayat (2))."):
        narahubung.berlakukan(uow, nomor)
    assert narahubung_berlaku(uow, Pihak.ITJEN, date(2026, 3, 10)) is uow.narahubung.get(NARAHUBUNG_ITJEN)
