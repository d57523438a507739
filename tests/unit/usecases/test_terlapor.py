"""Another Terlapor is named, added, replaced."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.berkas.alamat import tujuan
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah, surat
from tests.unit.usecases.cases import (
    OTHER_UNIT,
    ask,
    entry,
    refused,
)
from tests.unit.usecases.contents import write


@pytest.mark.parametrize("peran", [Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR, Pihak.SAKSI])
def test_another_terlapor_is_named_with_a_reason(uow: UnitOfWork, nomor: str, peran: Pihak) -> None:
    lapor.ubah_terlapor(uow, nomor, peran, OTHER_UNIT, "Ditemukan dalam pemeriksaan.")
    assert uow.unit_terlapor.find(nomor_berkas=nomor, peran=peran)[-1].email == OTHER_UNIT.email
    change = entry(uow, "terlapor-diubah")
    assert (change.pelaku, change.rincian) == ("sistem", {"peran": peran, "ke": 1})
    assert uow.unit_terlapor.find(nomor_berkas=nomor, peran=peran)[-1].alasan == "Ditemukan dalam pemeriksaan."


@pytest.mark.aturan("TELAAH-44", "PKS-1-02")
def test_a_second_terlapor_is_added_and_replaced_and_gets_every_letter(uow: UnitOfWork, nomor: str) -> None:
    """With the number of the first one's letter, addressed to each; who was replaced stays on record."""
    lain = OTHER_UNIT.model_copy(update={"unit": "Balai Kedua", "email": "kedua@contoh.example"})
    with refused("Hanya Terlapor yang dapat ditambah, satu per satu.", "Sebut --ke 1 sampai 2."):
        lapor.ubah_terlapor(uow, nomor, Pihak.TERLAPOR, lain, "Ikut menangani.", ke=3)
    with refused("Hanya Terlapor yang dapat ditambah, satu per satu."):
        lapor.ubah_terlapor(uow, nomor, Pihak.SAKSI, lain, "Melihat.", ke=2)
    pertama = tujuan(uow, nomor, Pihak.TERLAPOR)
    lapor.ubah_terlapor(uow, nomor, Pihak.TERLAPOR, lain, "Ikut menangani.", ke=2)
    baru = lain.model_copy(update={"jabatan": "Kepala Balai Baru", "email": "baru@contoh.example"})
    lapor.ubah_terlapor(uow, nomor, Pihak.TERLAPOR, baru, "Yang dahulu salah disebut.", ke=2)
    assert tujuan(uow, nomor, Pihak.TERLAPOR) == pertama
    write(uow, nomor, "klarifikasi")
    asked = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR, received=False)
    n, _ = naskah.buka(uow, nomor, JenisSurat.PERMINTAAN_KLARIFIKASI, [Pihak.TERLAPOR], asked, baru=True)
    for pegawainya in ("11", "12"):
        kelompok = (CandidateGroup.PEMERIKSAAN, CandidateGroup.KEPALA_KEASISTENAN)
        pegawai.catat(uow, pegawainya, nama="P", jabatan="J", pihak=Pihak.OMBUDSMAN, kelompok=kelompok)
    naskah.simpan_konsep(uow, n.id, "11", CandidateGroup.PEMERIKSAAN)
    naskah.tandatangani(uow, n.id, "12", CandidateGroup.KEPALA_KEASISTENAN, setuju=True)
    surat.terbitkan_naskah(uow, n.id, Pihak.TERLAPOR)
    utama, kedua = uow.surat.find(id_naskah=n.id)
    assert (kedua.nomor, kedua.kepada, kedua.nomor_berkas) == (utama.nomor, Pihak.TERLAPOR, nomor)
    assert (utama.penerima.email, kedua.penerima.email) == (pertama.email, "baru@contoh.example")
    assert kedua.halaman.kepada.nama == "Kepala Balai Baru"
    diminta = uow.permintaan.get(str(kedua.id_permintaan))
    assert (utama.id_permintaan, utama.ke, kedua.ke) == (asked, 1, 2)
    assert (diminta.bersama, diminta.ke, diminta.kepada) == (asked, 2, Pihak.TERLAPOR)
    dahulu = uow.unit_terlapor.find(nomor_berkas=nomor, peran=Pihak.TERLAPOR, ke=2)
    assert [(u.email, u.alasan) for u in dahulu] == [
        ("kedua@contoh.example", "Ikut menangani."),
        ("baru@contoh.example", "Yang dahulu salah disebut."),
    ]


def test_another_terlapor_is_refused(uow: UnitOfWork, nomor: str) -> None:
    for peran, alasan in ((Pihak.PELAPOR, "Salah."), (Pihak.ITJEN, "Salah."), (Pihak.TERLAPOR, "  ")):
        with refused(
            "Hanya Terlapor, atasannya, saksi, atau pihak lain yang dapat diubah, dengan alasan.", "Isi keduanya."
        ):
            lapor.ubah_terlapor(uow, nomor, peran, OTHER_UNIT, alasan)
    for kurang in ({"jabatan": None}, {"alamat": None, "email": None}):
        with refused("Surat kepadanya memerlukan jabatan dan alamat atau surel.", "Isi keduanya."):
            lapor.ubah_terlapor(uow, nomor, Pihak.TERLAPOR, OTHER_UNIT.model_copy(update=kurang), "Salah.")
    lain = OTHER_UNIT.model_copy(update={"instansi": "Kementerian Lain"})
    with refused(
        "Atasan Terlapor bukan penyelenggara pelayanan publik di lingkungan Kementerian Ketenagakerjaan "
        "(PKS Pasal 1, Terlapor)."
    ):
        lapor.ubah_terlapor(uow, nomor, Pihak.ATASAN_TERLAPOR, lain, "Salah.")
    lapor.ubah_terlapor(uow, nomor, Pihak.SAKSI, lain, "Saksi boleh dari luar kementerian.")
    lapor.tutup(uow, nomor, Akhir.SELESAI_KLARIFIKASI)
    with refused(f"Berkas {nomor} sudah ditutup (SELESAI_KLARIFIKASI)."):
        lapor.ubah_terlapor(uow, nomor, Pihak.TERLAPOR, OTHER_UNIT, "Salah.")
    assert [u.instansi for u in uow.unit_terlapor.find(peran=Pihak.TERLAPOR)] == ["Kementerian Ketenagakerjaan"]
