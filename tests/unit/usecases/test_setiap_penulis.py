"""Attack: a party finds a text of its own of which no letter knows the author, and reads in it which name is hidden.

Every typed field of every matter, and every text that anybody enters, has an author or a reason why it needs none.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import Any, get_args, get_type_hints

import pytest
from pydantic import BaseModel

from pksbpmn.domain.berkas.kutipan import BERSAMA, Kutipan
from pksbpmn.domain.berkas.muatan import Muatan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.kerahasiaan.penyamaran import TERSAMAR
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.pertukaran.pertukaran import MuatanPertukaran, TelaahBersama
from pksbpmn.domain.record import secret_fields
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.berkas.berkas import ubah_muatan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.ports.records import RECORDS
from pksbpmn.usecases.surat import isi_surat, kutipan, surat
from pksbpmn.usecases.surat.gerbang import halaman_keluar
from pksbpmn.usecases.surat.saringan import TIDAK_DIKUTIP
from pksbpmn.usecases.surat.terbuka import boleh_melihat
from tests.unit.usecases.cases import ask, open_case
from tests.unit.usecases.contents import write
from tests.unit.usecases.hidden_case import urusan_of

P, S = Pihak, JenisSurat
DAFTAR = "Hasil telaah kami: Zulfikar Bambang Zulkanary Hartono Wulandari"

_REGISTER = "Registri atau daftar pegawai mengisinya, bukan isian dalam perkara."
_PETUGAS = "Pegawai Ombudsman menulisnya; disamarkan kata demi kata."
TANPA_PENULIS = {
    "MuatanPerjanjian.id_perjanjian": _REGISTER,
    "MuatanAdendum.id_perjanjian": _REGISTER,
    "MuatanAdendum.nomor_kesatu": _REGISTER,
    "MuatanAdendum.nomor_kedua": _REGISTER,
    "MuatanPerselisihan.id_perjanjian": _REGISTER,
    "MuatanNarahubung.id_narahubung": _REGISTER,
    "MuatanPertukaran.peminta": _REGISTER,
    "MuatanPertukaran.penyerahan.pengirim": _REGISTER,
    "MuatanPertukaran.penyerahan.penerima": _REGISTER,
    "MuatanPertukaran.penyerahan.keutuhan": _REGISTER,
    "MuatanMonev.perjanjian": _REGISTER,
    "MuatanMonev.kendala": _PETUGAS,
    "MuatanMonev.perbaikan": _PETUGAS,
    "MuatanPelindungan.data_terungkap": _PETUGAS,
    "MuatanPelindungan.kapan_bagaimana": _PETUGAS,
    "MuatanPelindungan.penanganan": _PETUGAS,
    "MuatanPelindungan.pengecualian": _PETUGAS,
    "MuatanPelindungan.riwayat.tujuan": _PETUGAS,
}
"""Typed fields of matters that are no quotation, and why."""

_LAYAR, _LEMBAGA = "Tidak tercetak dalam surat.", "Lembaga menyebut dirinya sendiri."
TULISAN = {
    "Laporan": "kutipan.laporan",
    "Identitas": "Nama dan alamatnya sendiri: kutipan.milik di fakta; selebihnya tidak tercetak.",
    "UnitTerlapor": "kutipan.unit, kutipan.sebutan, gerbang._alamat",
    "Pelengkapan": _LAYAR,
    "ButirPermintaan": _PETUGAS,
    "Jawaban": "Tercetak sebagai bukti (kutipan.bukti), tindakan, atau masukan monev.",
    "Perpanjangan": "kutipan.alasan",
    "Konsep": "Halaman dengan kutipannya.",
    "CatatanKonsep": _LAYAR,
    "Ekspedisi": _LAYAR,
    "PengirimanUlang": _LAYAR,
    "TandaTanganPihak": _LEMBAGA,
    "Surat": "Halaman dengan kutipannya.",
    "Penerimaan": "Alasan pembetulan: kutipan.alasan",
    "Bukti": "kutipan.bukti",
    "Tindakan": _PETUGAS,
    "PerkembanganTindakan": "kutipan.tindakan",
    "Isi": _PETUGAS,
    "BeritaAcara": "kutipan.berita_acara; selebihnya pegawai Ombudsman menulisnya.",
    "TandaTangan": "gerbang._tanda",
    "PerubahanPertemuan": "kutipan.alasan",
    "Keputusan": _PETUGAS,
    "PernyataanPutusan": _LAYAR,
    "Pegawai": _LEMBAGA,
    "AkunPegawai": _LAYAR,
    "Pengelola": _LAYAR,
    "Penggabungan": _LAYAR,
    "Kiriman": "Sudah melewati gerbang.",
    "NotaKesepahaman": _LEMBAGA,
    "Perjanjian": _LEMBAGA,
    "DasarHukum": _LEMBAGA,
    "Adendum": "kutipan.muatan, kutipan.perihal",
    "Pengakhiran": "kutipan.pengakhiran",
    "PerbaikanTanggal": _LAYAR,
    "UsulanPerjanjian": _LAYAR,
    "Perselisihan": "kutipan.muatan",
    "Biaya": _LAYAR,
    "Narahubung": _LEMBAGA,
    "Kanal": _LAYAR,
    "ButirData": "Tercetak dari muatan: kutipan.muatan",
    "Pindaian": _LAYAR,
    "KeputusanKlasifikasi": _LAYAR,
    "Penyerahan": "Tercetak dari muatan: kutipan.muatan",
    "Pengungkapan": _LAYAR,
    "AksesIdentitas": _LAYAR,
    "JurnalAkses": _LAYAR,
    "Lampiran": _LAYAR,
    "NamaLain": _LAYAR,
    "KehendakPelapor": _LAYAR,
    "Pemusnahan": _LAYAR,
    "Penahanan": _LAYAR,
    "TelaahBersama": "kutipan.muatan",
    "LaporanMonev": "Tercetak dari muatan: kutipan.muatan",
    "RujukanLuar": _LAYAR,
    "Penugasan": _LAYAR,
    "PengalihanTugas": _LAYAR,
    "BenturanKepentingan": _LAYAR,
    "Sertifikat": _LAYAR,
}
"""Records with texts that somebody enters: what quotes them in letters, or why nothing has to."""


def _fill(jenis: Any) -> list[Any]:
    """Values of an annotation with a text in every typed field; several where it is one of several models."""
    if isinstance(jenis, type) and issubclass(jenis, BaseModel):
        hints = get_type_hints(jenis)
        semua = {k: _fill(v) for k, v in hints.items() if k in jenis.model_fields}
        return [
            {k: v[min(n, len(v) - 1)] for k, v in semua.items()}
            for n in range(max(map(len, semua.values()), default=1))
        ]
    if isinstance(jenis, type) and issubclass(jenis, StrEnum):
        return [next(iter(jenis))]
    if jenis is str:
        return ["tulisan"]
    bagian = [b for b in get_args(jenis) if b is not Ellipsis]
    isi = [x for b in bagian for x in (_fill(b) if not isinstance(b, str) else [b])]
    if getattr(jenis, "__origin__", None) in (tuple, list):
        return [[isi[0]]] if isi and isi[0] is not None else [[]]
    if getattr(jenis, "__origin__", None) is dict:
        return [[{"butir": "tulisan", "ada": True}]]
    return [x for x in isi if x is not None] or [None]


def _texts(jalan: str, nilai: Any) -> Iterator[tuple[str, str]]:
    if isinstance(nilai, dict):
        for k, v in nilai.items():
            yield from _texts(f"{jalan}.{k}", v)
    elif isinstance(nilai, list | tuple):
        for v in nilai:
            yield from _texts(jalan, v)
    elif isinstance(nilai, str) and not isinstance(nilai, StrEnum):
        yield jalan, nilai


@pytest.mark.aturan("REG-I-04")
def test_every_typed_field_of_every_matter_has_an_author_or_a_reason(uow: UnitOfWork) -> None:
    tanpa: set[str] = set()
    dengan: set[str] = set()
    for jenis in get_args(get_args(Muatan)[0]):
        for isi in _fill(jenis):
            if isi.get("penyerahan"):
                isi["penyerahan"]["dari"] = P.ITJEN
            berkas = uow.berkas.get(open_case(uow))
            berkas.jenis, berkas.pengaju = jenis.model_fields["untuk"].default, P.ITJEN
            uow.telaah_bersama.add(
                TelaahBersama(id=berkas.nomor, nomor_berkas=berkas.nomor, hasil="", waktu=uow.clock.now(), dari=P.ITJEN)
            )
            isi |= {"diminta": P.ITJEN, "angka": None}
            for jalan, teks in _texts(jenis.__name__, kutipan.muatan(uow, berkas, isi)):
                (dengan if isinstance(teks, Kutipan) else tanpa).add(jalan)
    assert tanpa - dengan == set(TANPA_PENULIS)
    assert len(dengan) > len(TANPA_PENULIS)


@pytest.mark.aturan("REG-I-04")
def test_every_text_that_anybody_enters_has_an_author_or_a_reason() -> None:
    bertulisan = {kelas.__name__ for kelas in RECORDS.values() if secret_fields(kelas)}
    assert bertulisan - {"Berkas"} == set(TULISAN), "the case file's own are told field by field above"


@pytest.fixture
def nomor(uow: UnitOfWork) -> str:
    """A hidden complaint."""
    nomor = open_case(uow, "dirahasiakan")
    uow.identitas.get(nomor).nama_lengkap = "Zulkanary Rekawati"
    return nomor


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize(("dari", "terbaca"), [(P.ITJEN, True), (P.OMBUDSMAN, False)])
def test_a_list_that_itjen_writes_into_the_joint_review_comes_back_whole(
    uow: UnitOfWork, nomor: str, dari: Pihak, *, terbaca: bool
) -> None:
    """To Itjen and its officers; what the Ombudsman wrote there is masked."""
    urusan = urusan_of(uow, nomor, S.HASIL_TELAAH)
    muatan = uow.berkas.get(urusan).muatan
    assert isinstance(muatan, MuatanPertukaran)
    bersih = MuatanPertukaran(
        tujuan="Tujuan", daftar=("Satu",), peminta=muatan.peminta, diminta=P.OMBUDSMAN, penyerahan=muatan.penyerahan
    )
    uow.berkas.get(urusan).muatan = bersih.model_copy(
        update={
            "penyerahan": muatan.penyerahan
            and muatan.penyerahan.model_copy(
                update={
                    "sumber": "S",
                    "verifikator": "V",
                    "butir": (),
                    "kelengkapan": {},
                    "langsung": None,
                    "pengirim": "J",
                    "penerima": "J",
                    "kerahasiaan": Klasifikasi.TERBATAS,
                }
            )
        }
    )
    uow.berkas.get(urusan).perihal = "Pertukaran data"
    ubah_muatan(uow.berkas.get(urusan), telaah=DAFTAR)
    uow.telaah_bersama.add(TelaahBersama(id="t", nomor_berkas=urusan, hasil=DAFTAR, waktu=uow.clock.now(), dari=dari))
    halaman = halaman_keluar(uow, isi_surat.susun(uow, urusan, S.HASIL_TELAAH, P.ITJEN, None, {}))
    isi = halaman.model_dump_json()
    assert (DAFTAR in isi, TERSAMAR in isi, halaman.disamarkan) == (terbaca, not terbaca, not terbaca)
    assert boleh_melihat(uow, urusan, P.ITJEN, halaman, uow.pegawai.get("21"))


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize("jenis", [S.PERPANJANGAN, S.PEMBETULAN_TENGGAT])
def test_a_list_that_a_party_has_repeated_as_a_reason_has_no_gap(
    uow: UnitOfWork, nomor: str, jenis: JenisSurat
) -> None:
    """Who asked for more time, and said why, reads no gap in what the officer took down; nor the name."""
    write(uow, nomor, "klarifikasi")
    asked = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR, tembusan=())
    surat_ = surat.terbitkan(uow, nomor, jenis, P.TERLAPOR, asked, alasan=DAFTAR, disetujui="Kepala")
    isi = surat_.halaman.model_dump_json()
    assert ("Zulkanary" in isi, "Zulfikar" in isi, TIDAK_DIKUTIP in isi) == (False, False, True)


@pytest.mark.aturan("REG-I-04")
def test_a_reason_that_names_nobody_is_read(uow: UnitOfWork, nomor: str) -> None:
    write(uow, nomor, "klarifikasi")
    asked = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, P.TERLAPOR, tembusan=())
    data = isi_surat.susun(
        uow,
        nomor,
        S.PERPANJANGAN,
        P.TERLAPOR,
        uow.permintaan.get(asked),
        {"alasan": "Berkas dicari.", "disetujui": "K"},
    )
    assert data.konteks["alasan"].penulis == BERSAMA
    assert "Berkas dicari." in halaman_keluar(uow, data).model_dump_json()
