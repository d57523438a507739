"""A letter that did not arrive goes once more, another way; its receipt says by which."""

from datetime import date, timedelta

import pytest

from pksbpmn.domain.berkas.kiriman import SuratKeluar
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.ekspedisi import CaraKirim, CaraSampai
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas import pegawai, penugasan
from pksbpmn.usecases.permintaan.penerimaan import terima
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import ekspedisi, penerimaan, surat
from pksbpmn.usecases.surat.kirim_ulang import kirim_ulang
from pksbpmn.usecases.surat.pengiriman import pengiriman
from pksbpmn.usecases.surat.surel import surel_surat
from tests.fakes import AdjustableClock, MemoryRegistry
from tests.unit.usecases.cases import entry, open_case, refused

P, C = Pihak, CaraSampai
TUJUAN = {
    C.SUREL: "alamat.baru@contoh.example",
    C.POS: "Jalan Baru 7, Kota Rekaan",
    C.KURIR: "Jalan Baru 7, Kota Rekaan",
    C.DIANTAR: None,
    C.PENGUMUMAN: "Papan pengumuman balai",
}


def _letter(uow: UnitOfWork, nomor: str) -> Surat:
    kelompok = (CandidateGroup.PEMERIKSAAN,)
    pegawai.catat(uow, "11", nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=kelompok)
    return surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, P.PELAPOR)


def _again(uow: UnitOfWork, s: Surat, cara: CaraSampai, tujuan: str | None, **other: object) -> None:
    isi = {"tanggal": hari_ini(uow), "alasan": "Surel ditolak server.", "pegawai": "11", "tujuan": tujuan} | other
    kirim_ulang(uow, s.nomor_berkas, s.nomor, cara, **isi)  # type: ignore[arg-type]


@pytest.mark.aturan("C-02", "TELAAH-44")
@pytest.mark.parametrize("cara", CaraSampai)
def test_every_way_works_and_the_receipt_says_which(uow: UnitOfWork, nomor: str, cara: CaraSampai) -> None:
    s = _letter(uow, nomor)
    _again(uow, s, cara, TUJUAN[cara])
    (kept,) = uow.pengiriman_ulang.find(id_surat=s.id)
    assert (kept.cara, kept.tujuan, kept.alasan, kept.pegawai) == (cara, TUJUAN[cara], "Surel ditolak server.", "11")
    assert entry(uow, "surat-dikirim-ulang").rincian == {"id_surat": s.id, "cara": cara, "tanggal": "2026-03-02"}
    terima(uow, s.id, hari_ini(uow), "bukti")
    (receipt,) = uow.penerimaan.find(id_surat=s.id)
    assert receipt.cara is cara
    assert entry(uow, "surat-diterima").rincian["cara"] == cara
    with refused(f"Surat {s.nomor} sudah tercatat diterima."):
        _again(uow, s, cara, TUJUAN[cara])


def test_a_receipt_says_the_first_way_or_what_the_officer_says(uow: UnitOfWork, nomor: str) -> None:
    dikirim, dipos, disebut = _letter(uow, nomor), _letter(uow, nomor), _letter(uow, nomor)
    telepon = _letter(uow, nomor)
    for s, cara in ((dipos, CaraKirim.POS), (telepon, CaraKirim.TELEPON)):
        s.penerima = s.penerima.model_copy(update={"email": None})
        ekspedisi.daftarkan(uow, s)
        uow.identitas.get(nomor).telepon = "0812"
        ekspedisi.catat(uow, s.nomor, cara, hari_ini(uow), "11")
    for s in (dikirim, dipos, telepon):
        terima(uow, s.id, hari_ini(uow), "bukti")
    penerimaan.simpan_penerimaan(uow, disebut.id, hari_ini(uow), "dipastikan petugas", C.DIANTAR)
    semua = [uow.penerimaan.newest(id_surat=s.id).cara for s in (dikirim, dipos, telepon, disebut)]
    assert semua == [C.SUREL, C.POS, None, C.DIANTAR]


@pytest.mark.aturan("TELAAH-44")
def test_a_mail_goes_to_the_other_address_alone(registry: MemoryRegistry) -> None:
    with registry.uow() as uow:
        s = _letter(uow, open_case(uow))
        _again(uow, s, C.SUREL, " alamat.baru@contoh.example ")
        uow.commit()
        first, again = (k for k in uow.kiriman.find(jenis="SURAT"))
    assert isinstance(again.muatan, SuratKeluar)
    assert "alamat.baru" not in again.muatan.model_dump_json()
    surel = surel_surat(registry.uow, again, again.muatan)
    assert surel is not None
    assert (surel.kepada, surel.tembusan, surel.lampiran is not None) == ("alamat.baru@contoh.example", (), True)
    assert isinstance(first.muatan, SuratKeluar)
    semula = surel_surat(registry.uow, first, first.muatan)
    assert semula is not None
    assert semula.kepada == s.penerima.email


def test_a_letter_in_the_book_waits_no_more(uow: UnitOfWork, nomor: str) -> None:
    uow.identitas.get(nomor).email = None
    s = _letter(uow, nomor)
    assert len(ekspedisi.daftar(uow)) == 1
    _again(uow, s, C.SUREL, "alamat.baru@contoh.example")
    assert ekspedisi.daftar(uow) == ()


@pytest.mark.aturan("TELAAH-44", "REG-I-04", "REG-E-08")
def test_what_cannot_be_sent_again_is_refused(uow: UnitOfWork) -> None:
    nomor = open_case(uow, "dirahasiakan")
    s = _letter(uow, nomor)
    with refused("Surat tentang Pelapor yang dirahasiakan tidak diumumkan."):
        _again(uow, s, C.PENGUMUMAN, "Koran")
    with refused("Cara POS memerlukan tujuannya."):
        _again(uow, s, C.POS, " ")
    with refused("Alamat surel tujuan tidak sah."):
        _again(uow, s, C.SUREL, "bukan surel")
    with refused("Pengiriman ulang memerlukan alasan."):
        _again(uow, s, C.DIANTAR, None, alasan=" ")
    besok = hari_ini(uow) + timedelta(days=1)
    with refused(
        f"Tanggal kirim ({besok.isoformat()}) tidak mungkin: surat bertanggal 2026-03-02 dan hari ini 2026-03-02."
    ):
        _again(uow, s, C.DIANTAR, None, tanggal=besok)
    penugasan.nyatakan_benturan(uow, nomor, "11", "keluarga")
    with refused(
        f"Pegawai 11 mempunyai benturan kepentingan dalam {nomor} dan tidak boleh menanganinya (UU 37/2008 Pasal 40)."
    ):
        _again(uow, s, C.DIANTAR, None)
    assert uow.pengiriman_ulang.find() == []


@pytest.mark.aturan("TELAAH-89")
def test_every_sending_is_told_and_no_second_one_while_the_first_is_on_its_way(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """When, which way, by whom and why; for three days it is waited for, unless it came back, and then no more."""
    s = _letter(uow, nomor)
    (mail,) = uow.kiriman.find(kunci=f"surat/{s.id}")
    assert [(p.cara, p.tanggal) for p in pengiriman(uow, nomor)] == [(C.SUREL, None)]
    mail.selesai = uow.clock.now()
    nama = uow.identitas.get(nomor).nama_lengkap
    _again(uow, s, C.POS, TUJUAN[C.POS], alasan=f"{nama} pindah.")
    ditunggu = f"Surat {s.nomor} dikirim ulang tanggal 2026-03-02 dan masih ditunggu sampai 2026-03-05."
    with refused(ditunggu):
        _again(uow, s, C.DIANTAR, None)
    _again(uow, s, C.DIANTAR, None, alasan="Kembali dari pos.", kembali=True)
    clock.set(date(2026, 3, 5))
    _again(uow, s, C.KURIR, TUJUAN[C.KURIR])
    semua = pengiriman(uow, nomor)
    assert [(p.nomor_surat, p.kepada, p.cara, p.tanggal and p.tanggal.day, p.pegawai) for p in semua] == [
        (s.nomor, P.PELAPOR, C.SUREL, 2, None),
        (s.nomor, P.PELAPOR, C.POS, 2, "11"),
        (s.nomor, P.PELAPOR, C.DIANTAR, 2, "11"),
        (s.nomor, P.PELAPOR, C.KURIR, 5, "11"),
    ]
    assert semua[0].alasan is None
    assert nama not in str(semua[1].alasan)
    assert str(semua[1].alasan).endswith("pindah.")
    assert semua[2].alasan == "Kembali dari pos."
    terima(uow, s.id, hari_ini(uow), "bukti")
    with refused(f"Surat {s.nomor} sudah tercatat diterima."):
        _again(uow, s, C.DIANTAR, None, kembali=True)


@pytest.mark.aturan("TELAAH-89")
def test_a_mail_that_waits_is_not_sent_beside_another(uow: UnitOfWork, nomor: str) -> None:
    s = _letter(uow, nomor)
    _again(uow, s, C.SUREL, TUJUAN[C.SUREL])
    with refused(f"Surat {s.nomor} sedang dikirim ulang lewat surel."):
        _again(uow, s, C.POS, TUJUAN[C.POS], kembali=True)
    uow.kiriman.find(jenis="SURAT")[-1].galat = "GalatSementara"  # the server refuses it
    _again(uow, s, C.POS, TUJUAN[C.POS], kembali=True)
