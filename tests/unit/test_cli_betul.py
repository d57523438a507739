"""Putting things right on the command line: secrecy, duplicates, parties, letters that did not arrive, officers."""

import json
from datetime import timedelta

import pytest
import yaml

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.surat import naskah, surat
from tests.unit.cli_tools import ATURAN, Terminal, refused, succeeded, terminal, today
from tests.unit.usecases.contents import write

pks = pytest.fixture(terminal, name="pks")


def _letter(pks: Terminal, nomor: str) -> str:
    with pks.application().uow() as uow:
        terbit = surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR).nomor
        uow.commit()
    return terbit


@pytest.mark.aturan("TELAAH-40")
def test_identity_is_hidden_later_and_what_had_left_is_told(pks: Terminal) -> None:
    isi = pks.laporan(lambda d: d.update(identitas_dirahasiakan=False))
    nomor = succeeded(pks("lapor", "-", stdin=isi))
    pks.officer("77")
    pks.ask(nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR)
    with pks.application().uow() as uow:
        nama = uow.identitas.get(nomor).nama_lengkap
        terkirim = uow.surat.newest()
        uow.kiriman.find(kunci=f"surat/{terkirim.id}")[0].selesai = uow.clock.now()
        menunggu = surat.terbitkan(uow, nomor, JenisSurat.PENGINGAT, Pihak.TERLAPOR, terkirim.id_permintaan, ke=1)
        menunggu.halaman = menunggu.halaman.model_copy(update={"hal": f"Pengingat {nama}"})
        uow.commit()
    assert nama in terkirim.halaman.model_dump_json()
    wish = ("identitas", "kerahasiaan", nomor)
    lain = ("--tanggal", today().isoformat(), "--alasan", "Takut dipindahkan.")
    refused(pks(*wish, "TERBUKA", *lain), "tidak dirahasiakan")
    hasil = succeeded(pks(*wish, "RAHASIA", *lain))
    assert f"Identitas Pelapor dalam {nomor} dirahasiakan sejak sekarang" in hasil
    assert f"Sudah terkirim dengan namanya: {terkirim.nomor} (PERMINTAAN_KLARIFIKASI) kepada TERLAPOR" in hasil
    assert f"Belum keluar, disusun kembali tanpa namanya: {menunggu.nomor}" in hasil
    assert nama not in hasil
    status = succeeded(pks("status", nomor))
    assert "dirahasiakan" in status
    assert "tidak dirahasiakan" not in status
    pks.officer("79", "kustodian")
    (pks.folder / "pernyataan.pdf").write_bytes(b"%PDF-1.7 pernyataan")
    lampirkan = ("lampiran", "tambah", nomor, "pernyataan.pdf", "--bersama", "LAPORAN", "--dari", "PELAPOR")
    succeeded(pks.of("77")(*lampirkan))
    (bukti,) = (x["id"] for x in pks("lampiran", "daftar", nomor, "--format", "json").json)
    buka = (*wish, "TERBUKA", *lain, "--bukti", bukti)
    refused(pks.of("77")(*buka), "bukan kustodian")
    hasil = pks.of("79")(*buka, "--format", "json").json
    assert hasil == {
        "konsep_dibaca_ulang": 0,
        "konsep_tetap": 0,
        "terlanjur": [],
        "disamarkan": [],
        "ditahan": [],
    }


@pytest.mark.aturan("TELAAH-41")
def test_duplicates_are_joined(pks: Terminal) -> None:
    induk, nomor = pks.file_laporan(), pks.file_laporan()
    pks.officer("77")
    lain = ("--induk", induk, "--alasan", "Pelatihan yang sama.")
    refused(pks("gabung", induk, *lain), "tidak merujuk dirinya sendiri")
    assert succeeded(pks("gabung", nomor, *lain)) == f"Laporan {nomor} digabung dengan {induk}."
    assert induk in succeeded(pks("rujukan", "daftar", nomor))


@pytest.mark.aturan("TELAAH-44")
def test_a_second_terlapor_and_a_letter_that_did_not_arrive(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    pks.officer("77")
    unit = {"jabatan": "Kepala Balai", "unit": "Balai Kedua", "email": "kedua@contoh.example"}
    (pks.folder / "unit.yaml").write_text(yaml.safe_dump(unit), encoding="utf-8")
    ubah = ("pihak", "ubah", nomor, "TERLAPOR", "unit.yaml", "--alasan", "Ikut menangani.")
    refused(pks(*ubah, "--ke", "5"), "satu per satu")
    succeeded(pks(*ubah, "--ke", "2"))
    terkirim = _letter(pks, nomor)
    ulang = ("surat", "kirim-ulang", nomor, terkirim, "--tanggal", today().isoformat())
    refused(pks(*ulang, "--cara", "POS", "--alasan", "Surel ditolak."), "memerlukan tujuannya")
    refused(pks("surat", "kirim-ulang", nomor, "0/X", *ulang[4:], "--cara", "DIANTAR", "--alasan", "x"), "surat itu")
    elsewhere = ("--cara", "POS", "--tujuan", "Jalan Rekaan 9", "--alasan", "Surel ditolak.")
    refused(pks(*ulang, *elsewhere), "belum dikenal")
    pos = ("--cara", "POS", "--tujuan", "Jalan Rekaan Nomor 1", "--alasan", "Surel ditolak.")
    assert "dikirim ulang (POS)" in succeeded(pks(*ulang, *pos))
    refused(pks(*ulang, *pos), "masih ditunggu sampai")
    daftar = succeeded(pks("surat", nomor))
    assert "(POS)" in daftar
    assert "Surel ditolak." in daftar
    terima = ("terima", nomor, "TANDA_TERIMA", "--kepada", "PELAPOR", "--tanggal", today().isoformat())
    succeeded(pks(*terima))
    assert "(POS)" in succeeded(pks("surat", nomor))
    assert [s["cara"] for s in json.loads(pks("surat", nomor, "--format", "json").out)] == ["POS"]


@pytest.mark.aturan("TELAAH-88")
def test_who_of_several_terlapor_is_meant_must_be_said(pks: Terminal) -> None:
    """Receipt, answer, more time and a further sending; the list of parties says who is which, without the Pelapor."""
    nomor = pks.file_laporan()
    pks.officer("77")
    unit = {"jabatan": "Kepala Balai", "unit": "Balai Kedua", "email": "kedua@contoh.example"}
    (pks.folder / "unit.yaml").write_text(yaml.safe_dump(unit), encoding="utf-8")
    succeeded(pks("pihak", "ubah", nomor, "TERLAPOR", "unit.yaml", "--alasan", "Ikut menangani.", "--ke", "2"))
    pihak = {(p["pihak"], p["ke"]): p["sebutan"] for p in pks("pihak", "daftar", nomor, "--format", "json").json}
    assert pihak["TERLAPOR", 2] == "Kepala Balai, Balai Kedua"
    daftar = succeeded(pks("pihak", "daftar", nomor))
    with pks.application().uow() as uow:
        assert uow.identitas.get(nomor).nama_lengkap not in daftar
        write(uow, nomor, "klarifikasi")
        id_permintaan, _ = permintaan.buka(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR, ATURAN)
        naskah_, _ = naskah.buka(
            uow, nomor, JenisSurat.PERMINTAAN_KLARIFIKASI, [Pihak.TERLAPOR], id_permintaan, baru=True
        )
        terbit = surat.terbitkan_naskah(uow, naskah_.id, Pihak.TERLAPOR).nomor
        uow.commit()
    siapa = f"Sebut --ke 1 atau 2; siapa mereka: `pksbpmn pihak daftar {nomor}`."
    hari = ("--tanggal", today().isoformat())
    terima = ("terima", nomor, "PERMINTAAN_KLARIFIKASI", "--kepada", "TERLAPOR", *hari)
    hasil = pks(*terima)
    refused(hasil, "Beberapa TERLAPOR mendapat surat PERMINTAAN_KLARIFIKASI.")
    assert siapa in hasil.err
    ulang = ("surat", "kirim-ulang", nomor, terbit, *hari, "--cara", "DIANTAR", "--alasan", "Kembali.")
    refused(pks(*ulang), "belum menerima surat bernomor itu: TERLAPOR, TERLAPOR 2.")
    assert "diterima TERLAPOR 2 tanggal" in succeeded(pks(*terima, "--ke", "2"))
    succeeded(pks(*ulang))  # only the first still waits
    succeeded(pks(*terima))
    with pks.application().uow() as uow:
        permintaan.hitung(uow, id_permintaan, today())
        uow.commit()
    jawab = ("jawab", nomor, "KLARIFIKASI_1", "--dari", "TERLAPOR", "--nilai", "DIJAWAB", "--isi", "Dicetak kembali.")
    hasil = pks(*jawab)
    refused(hasil, "Beberapa TERLAPOR diminta KLARIFIKASI_1.")
    assert siapa in hasil.err
    sampai = (today() + timedelta(days=30)).isoformat()
    lagi = ("perpanjang", nomor, "KLARIFIKASI_1", "--sampai", sampai, "--alasan", "Libur.")
    refused(pks(*lagi), "Beberapa TERLAPOR diminta KLARIFIKASI_1.")
    assert "untuk TERLAPOR 2 diperpanjang" in succeeded(pks(*lagi, "--ke", "2"))
    succeeded(pks(*jawab, "--ke", "2"))
    with pks.application().uow() as uow:
        semua = [(p.ke, p.status) for p in uow.permintaan.find(nomor_berkas=nomor)]
        assert semua == [(1, "MENUNGGU"), (2, "DIJAWAB")]


@pytest.mark.aturan("TELAAH-39")
def test_a_case_goes_to_another_officer(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    for pegawai in ("77", "78"):
        pks.officer(pegawai)
    refused(pks("pegawai", "catat", "77", *_AS, "--surel", "a, b"), "Alamat surel pegawai tidak sah")
    succeeded(pks("pegawai", "catat", "77", *_AS, "--surel", "p77@ombudsman.example"))
    alihkan = ("penugasan", "alihkan", nomor, "--dari", "77", "--kepada", "78", "--alasan", "Mutasi.")
    refused(pks(*alihkan), "tidak bertugas dalam")
    succeeded(pks("penugasan", "tetapkan", nomor, "77", "--peran", "PEMERIKSA", "--unit", "KU VI"))
    assert succeeded(pks(*alihkan)) == f"1 penugasan dalam {nomor} dialihkan; tugas terbukanya mengikuti."
    with pks.application().uow() as uow:
        (k,) = uow.kiriman.find(jenis="TUGAS")
    assert "Mutasi" not in k.muatan.model_dump_json()


_AS = ("--nama", "P", "--jabatan", "J", "--pihak", "OMBUDSMAN", "--kelompok", "pemeriksaan")
