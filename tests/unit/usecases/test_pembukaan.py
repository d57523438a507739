"""A closed complaint opened again: with which ground, by whom, who is told, and what stays on record."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.kejadian import DasarPembukaan, JenisKejadian
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.surat.naskah import SebabUlang
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas import pegawai, penugasan
from pksbpmn.usecases.laporan import kejadian, lapor, pembukaan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah, surat
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import entry, messages, open_case, refused, refuses
from tests.unit.usecases.contents import ISI_KEJADIAN

P, S = Pihak, JenisSurat
ANGGOTA, ASISTEN = "31", "11"
ISI = ISI_KEJADIAN[JenisKejadian.PEMBUKAAN_KEMBALI]


@pytest.fixture(autouse=True)
def officers(uow: UnitOfWork) -> None:
    for nomor, kelompok in ((ANGGOTA, G.ANGGOTA_OMBUDSMAN), (ASISTEN, G.PEMERIKSAAN)):
        pegawai.catat(uow, nomor, nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=(kelompok,))


def _closed(uow: UnitOfWork, kind: str = "laporan") -> str:
    nomor = open_case(uow, kind)
    lapor.tutup(uow, nomor, Akhir.SELESAI_KLARIFIKASI)
    for kepada in (P.PELAPOR, P.TERLAPOR, P.ITJEN) if kind != "prakarsa-sendiri" else (P.TERLAPOR, P.ITJEN):
        surat.terbitkan(uow, nomor, S.PEMBERITAHUAN_PENUTUPAN, kepada)
    return nomor


def _ask(uow: UnitOfWork, nomor: str) -> str:
    return kejadian.laporkan(uow, JenisKejadian.PEMBUKAAN_KEMBALI, P.PELAPOR, nomor, ISI)


def _letters(uow: UnitOfWork, urusan: str, kepada: tuple[Pihak, ...]) -> list[Surat]:
    return [surat.terbitkan(uow, urusan, S.PEMBUKAAN_KEMBALI, k) for k in kepada]


@pytest.mark.aturan("TELAAH-42")
def test_those_told_of_the_closing_are_told_that_it_is_open_again(uow: UnitOfWork, clock: AdjustableClock) -> None:
    nomor = _closed(uow)
    ditutup = uow.berkas.get(nomor).ditutup
    clock.advance(days=40)
    urusan = _ask(uow, nomor)
    kepada = pembukaan.putuskan(uow, urusan, "0031", disetujui=True)
    assert kepada == (P.PELAPOR, P.TERLAPOR, P.ITJEN)
    berkas = uow.berkas.get(nomor)
    assert (berkas.akhir, berkas.ditutup) == (None, None)
    (kept,) = uow.pembukaan_kembali.find(nomor_berkas=nomor)
    assert (kept.disetujui, kept.pemutus, kept.dasar) == (True, ANGGOTA, DasarPembukaan.BUKTI_BARU)
    assert (kept.akhir_semula, kept.ditutup_semula) == ("SELESAI_KLARIFIKASI", ditutup)
    assert entry(uow, "laporan-dibuka-kembali").pelaku == ANGGOTA
    pelapor, terlapor, itjen = map(text_of, _letters(uow, urusan, kepada))
    for teks in (pelapor, terlapor, itjen):
        assert f"nomor {nomor}, yang ditutup pada tanggal 2 Maret 2026, dibuka kembali" in teks
        assert "Terdapat bukti baru" in teks
        assert ISI["uraian"] in teks
    assert "Saudara tidak perlu menyampaikan laporan baru." in pelapor
    assert "Pemberitahuan penutupan yang Saudara terima tidak berlaku lagi." in terlapor
    *_, again = messages(uow, MessageName.LAPORAN_DITERIMA)
    assert (again.variabel["dibukaKembali"], again.segera) == (True, False)


@pytest.mark.aturan("TELAAH-42")
def test_a_refusal_is_told_to_the_pelapor_alone_and_changes_nothing(uow: UnitOfWork) -> None:
    nomor = _closed(uow)
    urusan = _ask(uow, nomor)
    kepada = pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=False)
    assert kepada == (P.PELAPOR,)
    (teks,) = map(text_of, _letters(uow, urusan, kepada))
    assert "tidak dapat dikabulkan. Penutupan laporan tersebut tetap berlaku." in teks
    assert uow.berkas.get(nomor).akhir == Akhir.SELESAI_KLARIFIKASI
    assert len(messages(uow, MessageName.LAPORAN_DITERIMA)) == 1
    sendiri = _closed(uow, "prakarsa-sendiri")
    urusan = kejadian.laporkan(uow, JenisKejadian.PEMBUKAAN_KEMBALI, P.OMBUDSMAN, sendiri, ISI)
    assert pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=False) == ()


@pytest.mark.aturan("TELAAH-42", "REG-E-08")
def test_a_member_without_a_conflict_decides(uow: UnitOfWork) -> None:
    nomor = _closed(uow)
    urusan = _ask(uow, nomor)
    refuses(SebabUlang.PEGAWAI_TIDAK_DIKENAL, lambda: pembukaan.putuskan(uow, urusan, "404", disetujui=True))
    refuses(SebabUlang.BUKAN_TUGASNYA, lambda: pembukaan.putuskan(uow, urusan, ASISTEN, disetujui=True))
    penugasan.nyatakan_benturan(uow, nomor, ANGGOTA, "keluarga")
    refuses(SebabUlang.BENTURAN_KEPENTINGAN, lambda: pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=True))
    assert uow.pembukaan_kembali.find() == []
    pegawai.catat(uow, "32", nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=(G.ANGGOTA_OMBUDSMAN,))
    lapor.buka_kembali(uow, nomor)
    refuses(SebabUlang.LAPORAN_SUDAH_TERBUKA, lambda: pembukaan.putuskan(uow, urusan, "32", disetujui=True))


@pytest.mark.aturan("TELAAH-42")
def test_only_what_is_closed_and_told_can_be_asked_for_once(uow: UnitOfWork, nomor: str) -> None:
    with refused(f"Berkas {nomor} bukan laporan yang sudah ditutup."):
        _ask(uow, nomor)
    lapor.tutup(uow, nomor, Akhir.SELESAI_KLARIFIKASI)
    belum, _ = naskah.buka(uow, nomor, S.PEMBERITAHUAN_PENUTUPAN, [P.PELAPOR], None, baru=False)
    with refused(f"Surat penutupan {nomor} belum terbit."):
        _ask(uow, nomor)
    belum.nomor = "1"
    with refused("Kejadian tidak sah: PEMBUKAAN_KEMBALI.dasar: wajib diisi."):
        kejadian.laporkan(uow, JenisKejadian.PEMBUKAAN_KEMBALI, P.PELAPOR, nomor, {"uraian": "x"})
    _ask(uow, nomor)
    with refused(f"Pembukaan kembali {nomor} sudah dimohon."):
        _ask(uow, nomor)
