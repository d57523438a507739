"""What is issued and has not left when the complainant is hidden."""

from typing import Any

import pytest

from pksbpmn.domain.berkas.kiriman import JenisKiriman, SuratKeluar
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatSementara
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.ekspedisi import CaraKirim, CaraSampai
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.usecases.berkas.rahasia import TERTUTUP
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import ekspedisi, kirim_ulang, surat
from pksbpmn.usecases.surat.pengiriman import pengiriman
from pksbpmn.usecases.surat.surel import masih_berlaku, surel_surat
from tests.fakes import MemoryRegistry
from tests.letters import text_of
from tests.outbox import in_outbox
from tests.unit.usecases.cases import ask, entry, notices
from tests.unit.usecases.hidden_case import JEJAK, hide, jejak, permintaan_of, shown_laporan

S, P = JenisSurat, Pihak


def _to_terlapor(uow: UnitOfWork, nomor: str) -> Surat:
    id_permintaan = permintaan_of(uow, nomor, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR)
    return surat.terbitkan(uow, nomor, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, id_permintaan)


def _mails(uow: UnitOfWork, s: Surat) -> list[SuratKeluar]:
    return [m for m in in_outbox(uow, SuratKeluar) if m.id_surat == s.id]


@pytest.mark.aturan("TELAAH-85")
def test_a_letter_that_waits_leaves_without_him(uow: UnitOfWork) -> None:
    """Its number, day and signer stay; the office hears of it, without his name."""
    nomor = shown_laporan(uow)
    s = _to_terlapor(uow, nomor)
    dahulu = (s.nomor, s.tanggal, s.halaman.penandatangan)
    assert jejak(text_of(s))
    hasil = hide(uow, nomor)
    assert (hasil.disamarkan, hasil.ditahan, hasil.terlanjur) == ((s.nomor,), (), ())
    assert jejak(text_of(s)) == []
    assert "[disamarkan]" in text_of(s)
    assert (s.nomor, s.tanggal, s.halaman.penandatangan) == dahulu
    assert entry(uow, "surat-disamarkan").rincian == {"id_surat": s.id, "jenis": s.jenis}
    (kabar,) = (n for n in notices(uow) if "belum keluar" in n.perihal)
    assert s.nomor in kabar.isi
    assert "Musnahkan cetakan lamanya" in kabar.isi
    assert not JEJAK.search((kabar.perihal + kabar.isi).casefold())


@pytest.mark.aturan("TELAAH-85")
def test_a_letter_to_himself_with_a_copy_to_others_goes_in_mails_of_their_own(uow: UnitOfWork) -> None:
    """One mail to both would show his address to the other."""
    nomor = shown_laporan(uow)
    asked = ask(uow, nomor, JenisPermintaan.PANGGILAN_1, P.PELAPOR, tembusan=(P.ITJEN,))
    s = surat.terbitkan(uow, nomor, S.PANGGILAN, P.PELAPOR, asked)
    assert [m.pembaca for m in _mails(uow, s)] == [None]
    hide(uow, nomor)
    assert [m.pembaca for m in _mails(uow, s)] == [0, 1]
    assert jejak(text_of(s)) == []
    assert s.penerima.email is not None


@pytest.mark.aturan("TELAAH-85", "TELAAH-59")
def test_a_letter_to_itjen_without_a_verified_channel_waits_in_the_book(uow: UnitOfWork) -> None:
    nomor = shown_laporan(uow)
    uow.berkas.get(nomor).akhir = Akhir.SELESAI_KLARIFIKASI
    s = surat.terbitkan(uow, nomor, S.PEMBERITAHUAN_PENUTUPAN, P.ITJEN)
    assert s.penerima.email is not None
    hide(uow, nomor)
    assert s.penerima.email is None
    assert [b.nomor_surat for b in ekspedisi.daftar(uow)] == [s.nomor]


@pytest.mark.aturan("TELAAH-85")
def test_what_has_left_stays_and_does_not_leave_again_with_his_name(uow: UnitOfWork) -> None:
    nomor = shown_laporan(uow)
    s = _to_terlapor(uow, nomor)
    (pertama,) = uow.kiriman.find(kunci=f"surat/{s.id}")
    pertama.selesai = uow.clock.now()
    hari = hari_ini(uow)
    tujuan = "lain@contoh.example"
    kirim_ulang.kirim_ulang(
        uow, nomor, s.nomor, CaraSampai.SUREL, tanggal=hari, alasan="Ditolak.", pegawai="11", tujuan=tujuan
    )
    dahulu = s.halaman
    hasil = hide(uow, nomor)
    assert (hasil.disamarkan, hasil.ditahan) == ((), (s.nomor,))
    assert [t.nomor for t in hasil.terlanjur] == [s.nomor]
    assert s.halaman == dahulu
    _, ulang = uow.kiriman.find(jenis=JenisKiriman.SURAT, nomor_berkas=nomor)
    assert (ulang.selesai, ulang.galat) == (uow.clock.now(), "DITAHAN")
    dikirim = [(p.tanggal, p.alasan) for p in pengiriman(uow, nomor) if p.nomor_surat == s.nomor]
    assert dikirim == [(hari, None), (None, f"{TERTUTUP} (ditahan: menyebut Pelapor)")]
    (kabar,) = (n for n in notices(uow) if "belum keluar" in n.perihal)
    assert "ditahan" in kabar.isi
    assert entry(uow, "surat-ditahan").rincian == {"id_surat": s.id, "jenis": s.jenis}


@pytest.mark.aturan("TELAAH-85")
@pytest.mark.parametrize(("galat", "keluar"), [(None, True), ("GalatSementara", False)])
def test_a_mail_in_the_hands_of_the_relay_counts_as_gone_until_it_has_failed(
    uow: UnitOfWork, galat: str | None, keluar: bool
) -> None:
    """Nobody can say of it that it did not leave: the letter stays what it is, and is not sent again by itself."""
    nomor = shown_laporan(uow)
    s = _to_terlapor(uow, nomor)
    (kiriman,) = [k for k in uow.kiriman.find() if isinstance(k.muatan, SuratKeluar) and k.muatan.id_surat == s.id]
    kiriman.percobaan, kiriman.galat = 1, galat
    hide(uow, nomor)
    assert bool(jejak(text_of(s))) is keluar
    assert (kiriman.selesai is not None) is keluar


def test_what_was_sent_by_hand_has_left(uow: UnitOfWork) -> None:
    nomor = shown_laporan(uow)
    s = _to_terlapor(uow, nomor)
    s.penerima = s.penerima.model_copy(update={"email": None})
    s.tembusan = ()
    ekspedisi.daftarkan(uow, s)
    ekspedisi.catat(uow, s.nomor, CaraKirim.POS, hari_ini(uow), "11")
    assert [t.nomor for t in hide(uow, nomor).terlanjur] == [s.nomor]
    assert jejak(text_of(s))


@pytest.mark.aturan("TELAAH-85")
def test_a_letter_that_is_being_printed_is_printed_again(
    registry: MemoryRegistry, monkeypatch: pytest.MonkeyPatch
) -> None:
    """He is hidden while a relay prints the old page: what it mails is the new one."""
    with registry.uow() as uow:
        nomor = shown_laporan(uow)
        s = _to_terlapor(uow, nomor)
        (kiriman,) = uow.kiriman.find(kunci=f"surat/{s.id}")
        uow.commit()
    sign = registry.penyegel.tanda_tangani
    signed: list[bytes] = []

    def sign_while_somebody_hides_him(pdf: bytes, *rest: Any) -> bytes:
        if not signed:
            with registry.uow() as uow:
                hide(uow, nomor)
                uow.commit()
        signed.append(pdf)
        return sign(pdf, *rest)

    monkeypatch.setattr(registry.penyegel, "tanda_tangani", sign_while_somebody_hides_him)
    assert isinstance(kiriman.muatan, SuratKeluar)
    mail = surel_surat(registry.uow, kiriman, kiriman.muatan)
    assert [bool(jejak(pdf.decode())) for pdf in signed] == [True, False]
    assert mail is not None
    assert mail.lampiran is not None
    assert jejak(mail.lampiran.decode()) == []


@pytest.mark.aturan("TELAAH-85")
def test_a_mail_that_was_held_or_whose_letter_changed_meanwhile_does_not_go(registry: MemoryRegistry) -> None:
    with registry.uow() as uow:
        s = _to_terlapor(uow, shown_laporan(uow))
        (kiriman,) = uow.kiriman.find(kunci=f"surat/{s.id}")
        uow.commit()
    assert isinstance(kiriman.muatan, SuratKeluar)
    printed = surat.cetak(registry.uow, s.id)
    with registry.uow() as uow:
        uow.surat.get(s.id).hash_dokumen = None
        with pytest.raises(GalatSementara):
            masih_berlaku(uow, kiriman, printed)
        uow.surat.get(s.id).hash_dokumen = printed.hash_dokumen
        assert masih_berlaku(uow, kiriman, printed)
        uow.kiriman.get(kiriman.id).selesai = uow.clock.now()
        uow.commit()
    assert surel_surat(registry.uow, kiriman, kiriman.muatan) is None
