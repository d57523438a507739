"""What a letter says: its frame and the facts that its wording may speak of, whomever they name."""

from typing import Any

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.pemeriksaan.peraturan import HimpunanAturan, himpunan
from pksbpmn.domain.perjanjian.narahubung import PARA_PIHAK
from pksbpmn.domain.perjanjian.perjanjian import MuatanPerjanjian
from pksbpmn.domain.permintaan.permintaan import Permintaan
from pksbpmn.domain.surat.data_surat import DataSurat
from pksbpmn.domain.surat.halaman import AlamatSurat
from pksbpmn.domain.surat.ketentuan import dasar_berlaku
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.berkas.alamat import alamat_unit, tujuan
from pksbpmn.usecases.berkas.berkas import muatan_dari
from pksbpmn.usecases.berkas.keberlakuan import kerja_sama_berlaku, sebutan_perjanjian
from pksbpmn.usecases.berkas.pihak import terlapor_lain
from pksbpmn.usecases.berkas.rahasia import dirahasiakan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat.fakta import fakta
from pksbpmn.usecases.surat.isi_wajib import ditemukan
from pksbpmn.usecases.surat.kutipan import alasan
from pksbpmn.usecases.surat.penanda import penandatangan

_TEMPAT = "Jakarta"


def susun(  # noqa: PLR0913, PLR0917 - the parts of one letter
    uow: UnitOfWork,
    nomor: str,
    jenis: JenisSurat,
    kepada: Pihak,
    permintaan: Permintaan | None,
    tambahan: dict[str, Any],
    ke: int | None = None,
) -> DataSurat:
    """The letter of a case file, still without number; `tambahan` joins the facts. `gerbang` hides what must be.

    `ke` is the place of the addressee among several; None: that of the request which he is asked in.
    """
    if ke is None:
        ke = permintaan.ke if permintaan is not None and permintaan.kepada is kepada else 1
    berkas, ketentuan = uow.berkas.get(nomor), jenis.ketentuan
    kepala, aturan = kop(uow, berkas, jenis), himpunan(berkas.himpunan_aturan)
    return DataSurat(
        jenis=jenis,
        nomor="",
        tanggal=hari_ini(uow),
        tempat=_TEMPAT,
        hal=_hal(ketentuan.hal, aturan),
        sifat="Biasa" if kepada is Pihak.PUBLIK else "Rahasia" if dirahasiakan(uow, berkas) else "Terbatas",
        kop=kepala,
        kepada=kepada,
        penerima=tujuan(uow, berkas.nomor_perkara, kepada, ke),
        tembusan=tuple(
            alamat
            for p in _tembusan(uow, berkas, jenis, kepada, permintaan)
            for alamat in _semua(uow, str(berkas.nomor_perkara), p)
        ),
        penandatangan=penandatangan(uow, berkas, jenis, kepala),
        dasar_hukum=tuple(
            d.format(perjanjian=sebutan_perjanjian(uow, berkas), aturan=aturan)
            for d in dasar_berlaku(ketentuan, kerja_sama=kerja_sama_berlaku(uow, nomor))
        ),
        nomor_berkas=nomor,
        sebutan_berkas=berkas.jenis.sebutan,
        konteks=fakta(uow, berkas, permintaan) | alasan(tambahan),
        ke=ke,
    )


def _semua(uow: UnitOfWork, perkara: str, pihak: Pihak) -> tuple[AlamatSurat, ...]:
    """A party that gets a copy; of several Terlapor all."""
    lain = terlapor_lain(uow, perkara) if pihak is Pihak.TERLAPOR else ()
    return (tujuan(uow, perkara, pihak), *(alamat_unit(uow, u) for u in lain))


def _hal(hal: str, aturan: HimpunanAturan) -> str:
    """The subject with the report's name under the rules of the case (C-01, rules 0.2 no. 2)."""
    return hal.replace("Laporan Akhir Hasil Pemeriksaan", aturan.sebutan_lahp).replace("LAHP", aturan.label_lahp)


_PEMBERITAHU = (JenisSurat.PEMBERITAHUAN_PENGAKHIRAN, JenisSurat.PENARIKAN_PENGAKHIRAN)


def kop(uow: UnitOfWork, berkas: Berkas, jenis: JenisSurat) -> Pihak:
    """The letterhead: the letter's own, else that of the institution that began the matter, else the Ombudsman's.

    What is decided of a complaint is the Ombudsman's letter, whoever asked for it (UU 37/2008 Pasal 7).

    A notice of termination, and its withdrawal, is the letter of the party that ends the agreement (PKS Pasal 7(1)).
    """
    if jenis.ketentuan.kop is not None:
        return jenis.ketentuan.kop
    if jenis in _PEMBERITAHU:
        return uow.pengakhiran.newest(id_perjanjian=muatan_dari(berkas, MuatanPerjanjian).id_perjanjian).oleh
    sendiri = berkas.jenis is JenisBerkas.KEJADIAN and jenis is not JenisSurat.KOORDINASI
    return berkas.pengaju if berkas.pengaju in PARA_PIHAK and not sendiri else Pihak.OMBUDSMAN


def _tembusan(
    uow: UnitOfWork, berkas: Berkas, jenis: JenisSurat, kepada: Pihak, permintaan: Permintaan | None
) -> tuple[Pihak, ...]:
    """Who gets a copy; Itjen none once the agreement has ended: every copy to it rests on that (PKS Pasal 4, 6)."""
    semua = _menurut_jenis(uow, berkas, jenis, kepada, permintaan)
    return semua if kerja_sama_berlaku(uow, berkas.nomor) else tuple(p for p in semua if p is not Pihak.ITJEN)


_TEMBUSAN_SENDIRI = (JenisSurat.PENGINGAT, JenisSurat.LAHP, JenisSurat.REKOMENDASI)
"""They carry or follow a request, but have readers of their own."""


def _menurut_jenis(
    uow: UnitOfWork, berkas: Berkas, jenis: JenisSurat, kepada: Pihak, permintaan: Permintaan | None
) -> tuple[Pihak, ...]:
    """Of a request, and of what changes its deadline, whom `pihak-diminta.dmn` named.

    Of a Rekomendasi, and of an LAHP that finds maladministrasi, to Terlapor and his superior Itjen gets one too: it
    urges them to follow (PKS Pasal 4(7)b-c, provisions on Rekomendasi b-c). Of another LAHP it gets none.
    """
    if permintaan is not None and jenis not in _TEMBUSAN_SENDIRI:
        return permintaan.tembusan
    if jenis is JenisSurat.SURAT_DORONGAN:
        return (Pihak.OMBUDSMAN,)
    didorong = jenis is JenisSurat.REKOMENDASI or (jenis is JenisSurat.LAHP and ditemukan(uow, berkas.nomor))
    return (Pihak.ITJEN,) if didorong and kepada in (Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR) else ()
