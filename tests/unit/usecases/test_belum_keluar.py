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
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.kerahasiaan import kehendak
from pksbpmn.usecases.laporan.penggabungan import gabungkan
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import ekspedisi, kirim_ulang, naskah, surat
from pksbpmn.usecases.surat.pengiriman import pengiriman
from pksbpmn.usecases.surat.surel import masih_berlaku, surel_surat
from tests.fakes import MemoryRegistry
from tests.letters import text_of
from tests.outbox import in_outbox
from tests.unit.usecases.cases import ask, entry, notices, open_case, refused
from tests.unit.usecases.contents import write
from tests.unit.usecases.hidden_case import JEJAK, NAMA, hidden_laporan, jejak, permintaan_of

S, P = JenisSurat, Pihak


def _shown(uow: UnitOfWork) -> str:
    """A case whose complainant is not hidden yet, and an officer."""
    kelompok = (CandidateGroup.PEMERIKSAAN,)
    pegawai.catat(uow, "11", nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=kelompok)
    nomor = hidden_laporan(uow)
    uow.laporan.get(nomor).identitas_dirahasiakan = False
    return nomor


def _hide(uow: UnitOfWork, nomor: str) -> kehendak.Perubahan:
    return kehendak.ubah(uow, nomor, dirahasiakan=True, tanggal=hari_ini(uow), alasan="Takut.", pegawai="11")


def _to_terlapor(uow: UnitOfWork, nomor: str) -> Surat:
    id_permintaan = permintaan_of(uow, nomor, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR)
    return surat.terbitkan(uow, nomor, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, id_permintaan)


def _mails(uow: UnitOfWork, s: Surat) -> list[SuratKeluar]:
    return [m for m in in_outbox(uow, SuratKeluar) if m.id_surat == s.id]


@pytest.mark.aturan("TELAAH-85")
def test_a_letter_that_waits_leaves_without_him(uow: UnitOfWork) -> None:
    """Its number, day and signer stay; the office hears of it, without his name."""
    nomor = _shown(uow)
    s = _to_terlapor(uow, nomor)
    dahulu = (s.nomor, s.tanggal, s.halaman.penandatangan)
    assert jejak(text_of(s))
    hasil = _hide(uow, nomor)
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
    nomor = _shown(uow)
    asked = ask(uow, nomor, JenisPermintaan.PANGGILAN_1, P.PELAPOR, tembusan=(P.ITJEN,))
    s = surat.terbitkan(uow, nomor, S.PANGGILAN, P.PELAPOR, asked)
    assert [m.pembaca for m in _mails(uow, s)] == [None]
    _hide(uow, nomor)
    assert [m.pembaca for m in _mails(uow, s)] == [0, 1]
    assert jejak(text_of(s)) == []
    assert s.penerima.email is not None


@pytest.mark.aturan("TELAAH-85", "TELAAH-59")
def test_a_letter_to_itjen_without_a_verified_channel_waits_in_the_book(uow: UnitOfWork) -> None:
    nomor = _shown(uow)
    uow.berkas.get(nomor).akhir = Akhir.SELESAI_KLARIFIKASI
    s = surat.terbitkan(uow, nomor, S.PEMBERITAHUAN_PENUTUPAN, P.ITJEN)
    assert s.penerima.email is not None
    _hide(uow, nomor)
    assert s.penerima.email is None
    assert [b.nomor_surat for b in ekspedisi.daftar(uow)] == [s.nomor]


@pytest.mark.aturan("TELAAH-85")
def test_what_has_left_stays_and_does_not_leave_again_with_his_name(uow: UnitOfWork) -> None:
    nomor = _shown(uow)
    s = _to_terlapor(uow, nomor)
    (pertama,) = uow.kiriman.find(kunci=f"surat/{s.id}")
    pertama.selesai = uow.clock.now()
    hari = hari_ini(uow)
    tujuan = "lain@contoh.example"
    kirim_ulang.kirim_ulang(
        uow, nomor, s.nomor, CaraSampai.SUREL, tanggal=hari, alasan="Ditolak.", pegawai="11", tujuan=tujuan
    )
    dahulu = s.halaman
    hasil = _hide(uow, nomor)
    assert (hasil.disamarkan, hasil.ditahan) == ((), (s.nomor,))
    assert [t.nomor for t in hasil.terlanjur] == [s.nomor]
    assert s.halaman == dahulu
    _, ulang = uow.kiriman.find(jenis=JenisKiriman.SURAT, nomor_berkas=nomor)
    assert (ulang.selesai, ulang.galat) == (uow.clock.now(), "DITAHAN")
    dikirim = [(p.tanggal, p.alasan) for p in pengiriman(uow, nomor) if p.nomor_surat == s.nomor]
    assert dikirim == [(hari, None), (None, "Ditolak. (ditahan: menyebut Pelapor)")]
    (kabar,) = (n for n in notices(uow) if "belum keluar" in n.perihal)
    assert "ditahan" in kabar.isi
    assert entry(uow, "surat-ditahan").rincian == {"id_surat": s.id, "jenis": s.jenis}


@pytest.mark.aturan("TELAAH-85")
@pytest.mark.parametrize(("galat", "keluar"), [(None, True), ("GalatSementara", False)])
def test_a_mail_in_the_hands_of_the_relay_counts_as_gone_until_it_has_failed(
    uow: UnitOfWork, galat: str | None, keluar: bool
) -> None:
    """Nobody can say of it that it did not leave: the letter stays what it is, and is not sent again by itself."""
    nomor = _shown(uow)
    s = _to_terlapor(uow, nomor)
    (kiriman,) = [k for k in uow.kiriman.find() if isinstance(k.muatan, SuratKeluar) and k.muatan.id_surat == s.id]
    kiriman.percobaan, kiriman.galat = 1, galat
    _hide(uow, nomor)
    assert bool(jejak(text_of(s))) is keluar
    assert (kiriman.selesai is not None) is keluar


def test_what_was_sent_by_hand_has_left(uow: UnitOfWork) -> None:
    nomor = _shown(uow)
    s = _to_terlapor(uow, nomor)
    s.penerima = s.penerima.model_copy(update={"email": None})
    s.tembusan = ()
    ekspedisi.daftarkan(uow, s)
    ekspedisi.catat(uow, s.nomor, CaraKirim.POS, hari_ini(uow), "11")
    assert [t.nomor for t in _hide(uow, nomor).terlanjur] == [s.nomor]
    assert jejak(text_of(s))


@pytest.mark.aturan("TELAAH-85")
def test_a_letter_that_is_being_printed_is_printed_again(
    registry: MemoryRegistry, monkeypatch: pytest.MonkeyPatch
) -> None:
    """He is hidden while a relay prints the old page: what it mails is the new one."""
    with registry.uow() as uow:
        nomor = _shown(uow)
        s = _to_terlapor(uow, nomor)
        (kiriman,) = uow.kiriman.find(kunci=f"surat/{s.id}")
        uow.commit()
    sign = registry.penyegel.tanda_tangani
    signed: list[bytes] = []

    def sign_while_somebody_hides_him(pdf: bytes, *rest: Any) -> bytes:
        if not signed:
            with registry.uow() as uow:
                _hide(uow, nomor)
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
        s = _to_terlapor(uow, _shown(uow))
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


@pytest.fixture
def joined(uow: UnitOfWork) -> tuple[str, str, Surat]:
    """A complaint that was joined to another's, and a letter there whose text names who complains in it."""
    induk, nomor = open_case(uow), _shown(uow)
    gabungkan(uow, nomor, induk, alasan="Pelatihan yang sama.", pegawai="11")
    write(uow, induk, "klarifikasi")
    petugas.catat_isi(uow, induk, "klarifikasi", {"pertanyaan": [f"Kapan {NAMA} menerima sertifikat?"]})
    id_permintaan = ask(uow, induk, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    s = surat.terbitkan(uow, induk, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, id_permintaan)
    assert jejak(text_of(s))
    return induk, nomor, s


@pytest.mark.aturan("TELAAH-104")
def test_who_joined_is_hidden_in_what_waits_in_the_leading_file(
    uow: UnitOfWork, joined: tuple[str, str, Surat]
) -> None:
    """Letters and drafts; who leads is not hidden, and stays named."""
    induk, nomor, s = joined
    n, _ = naskah.buka(uow, induk, S.PERMINTAAN_KLARIFIKASI, [P.TERLAPOR], s.id_permintaan, baru=True)
    naskah.simpan_konsep(uow, n.id, "11", CandidateGroup.PEMERIKSAAN)
    (konsep,) = uow.konsep.find(id_naskah=n.id)
    (rancangan,) = konsep.rancangan
    assert jejak(rancangan.halaman.model_dump_json())
    utama = uow.identitas.get(induk).nama_lengkap
    assert utama in text_of(s)
    itjen = surat.terbitkan(uow, induk, S.TANDA_TERIMA, P.ITJEN)
    hasil = _hide(uow, nomor)
    assert (hasil.disamarkan, hasil.ditahan, hasil.terlanjur) == ((s.nomor, itjen.nomor), (), ())
    assert [b.nomor_surat for b in ekspedisi.daftar(uow) if b.nomor_berkas == induk] == [itjen.nomor]
    assert hasil.konsep_dibaca_ulang == 1
    (rancangan,) = konsep.rancangan
    assert jejak(text_of(s) + rancangan.halaman.model_dump_json()) == []
    assert utama in text_of(s)
    assert any(s.nomor in k.isi and "Musnahkan cetakan lamanya" in k.isi for k in notices(uow))


@pytest.mark.aturan("TELAAH-104")
def test_what_left_the_leading_file_with_his_name_is_told_and_not_sent_again(
    uow: UnitOfWork, joined: tuple[str, str, Surat]
) -> None:
    """A letter there that names only who leads, who is not hidden, goes on."""
    induk, nomor, s = joined
    lain = surat.terbitkan(uow, induk, S.TANDA_TERIMA, P.ITJEN)
    for satu in uow.kiriman.find(nomor_berkas=induk, jenis=JenisKiriman.SURAT):
        satu.selesai = uow.clock.now()
    hasil = _hide(uow, nomor)
    assert [(t.nomor, t.nomor_berkas, t.kepada) for t in hasil.terlanjur] == [(s.nomor, induk, P.TERLAPOR)]
    hari = hari_ini(uow)

    def lagi(satu: Surat, cara: CaraSampai, tujuan: str) -> None:
        kirim_ulang.kirim_ulang(
            uow, induk, satu.nomor, cara, tanggal=hari, alasan="Tidak sampai.", pegawai="11", tujuan=tujuan
        )

    with refused("Surat tentang Pelapor yang dirahasiakan tidak diumumkan."):
        lagi(s, CaraSampai.PENGUMUMAN, "Koran")
    with refused("Surat itu menyebut Pelapor yang kemudian dirahasiakan."):
        lagi(s, CaraSampai.POS, "Jalan Baru 7, Kota Rekaan")
    lagi(lain, CaraSampai.POS, "Jalan Baru 7, Kota Rekaan")
    assert [p.id_surat for p in uow.pengiriman_ulang.find()] == [lain.id]


@pytest.mark.aturan("TELAAH-104")
def test_another_address_of_who_leads_is_his_own_matter(uow: UnitOfWork, joined: tuple[str, str, Surat]) -> None:
    induk, nomor, _ = joined
    s = surat.terbitkan(uow, induk, S.TANDA_TERIMA, P.PELAPOR)
    _hide(uow, nomor)
    kirim_ulang.kirim_ulang(
        uow,
        induk,
        s.nomor,
        CaraSampai.SUREL,
        tanggal=hari_ini(uow),
        alasan="Ditolak.",
        pegawai="11",
        tujuan="alamat.baru@contoh.example",
    )
    assert len(uow.pengiriman_ulang.find(id_surat=s.id)) == 1


@pytest.mark.aturan("TELAAH-128")
@pytest.mark.parametrize("dirahasiakan", [True, False])
def test_a_hidden_complainant_who_joins_leaves_what_waits_in_the_leading_file(
    uow: UnitOfWork, *, dirahasiakan: bool
) -> None:
    """UU 37/2008 Pasal 24(2): letters and drafts there were composed before anybody had to hide him."""
    nomor, induk = _shown(uow), open_case(uow)
    write(uow, induk, "klarifikasi")
    petugas.catat_isi(uow, induk, "klarifikasi", {"pertanyaan": [f"Kapan {NAMA} menerima sertifikat?"]})
    diminta = ask(uow, induk, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    ke_terlapor = surat.terbitkan(uow, induk, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, diminta)
    ke_pelapor = surat.terbitkan(uow, induk, S.PERMINTAAN_KLARIFIKASI, P.PELAPOR, diminta)
    n, _ = naskah.buka(uow, induk, S.PERMINTAAN_KLARIFIKASI, [P.TERLAPOR], diminta, baru=True)
    naskah.simpan_konsep(uow, n.id, "11", CandidateGroup.PEMERIKSAAN)
    uow.laporan.get(nomor).identitas_dirahasiakan = dirahasiakan
    gabungkan(uow, nomor, induk, alasan="Pokok sama.", pegawai="11")
    (konsep,) = uow.konsep.find(id_naskah=n.id)
    for isi in (text_of(ke_terlapor), text_of(ke_pelapor), konsep.rancangan[0].halaman.model_dump_json()):
        assert bool(jejak(isi)) is not dirahasiakan
    kabar = [k.isi for k in notices(uow) if "belum keluar" in k.perihal]
    assert [ke_terlapor.nomor in k and "Musnahkan cetakan lamanya" in k for k in kabar] == [True] * dirahasiakan


@pytest.mark.aturan("TELAAH-128")
def test_who_leads_and_is_hidden_leaves_what_waits_in_the_file_that_joins(uow: UnitOfWork) -> None:
    induk, nomor = _shown(uow), open_case(uow)
    petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": [f"Kapan {NAMA} menerima sertifikat?"]})
    diminta = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR)
    s = surat.terbitkan(uow, nomor, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, diminta)
    assert jejak(text_of(s))
    uow.laporan.get(induk).identitas_dirahasiakan = True
    gabungkan(uow, nomor, induk, alasan="Pokok sama.", pegawai="11")
    assert jejak(text_of(s)) == []


@pytest.mark.aturan("TELAAH-128")
def test_who_has_parted_and_is_hidden_then_is_hidden_in_what_was_the_leading_file(
    uow: UnitOfWork, joined: tuple[str, str, Surat]
) -> None:
    _, nomor, s = joined
    for g in uow.penggabungan.find(nomor_berkas=nomor):
        g.selesai = uow.clock.now()
    assert jejak(text_of(s))
    assert s.nomor in _hide(uow, nomor).disamarkan
    assert jejak(text_of(s)) == []
