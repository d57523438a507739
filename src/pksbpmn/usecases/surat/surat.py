"""Letters: fixed and numbered, printed, sent."""

from dataclasses import replace
from datetime import date
from typing import Any

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penomoran import bentuk_nomor
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah, TidakDitemukan
from pksbpmn.domain.surat.data_surat import DataSurat
from pksbpmn.domain.surat.halaman import AlamatSurat, Halaman
from pksbpmn.domain.surat.naskah import Konsep, Naskah
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.domain.surat.tanda_tangan import PenandaTangan, kode_baru
from pksbpmn.usecases.berkas.alamat import surel_terverifikasi
from pksbpmn.usecases.berkas.putaran import putaran_lalu
from pksbpmn.usecases.berkas.rahasia import rahasia
from pksbpmn.usecases.berkas.rombongan import rombongan
from pksbpmn.usecases.journal import audit, id_baru, kirim_surat
from pksbpmn.usecases.ports import UnitOfWork, UnitOfWorkFactory, hari_ini
from pksbpmn.usecases.surat import butir, ekspedisi, panggilan, tindakan
from pksbpmn.usecases.surat.gabungan import pelapor_gabungan, penerima_naskah
from pksbpmn.usecases.surat.gerbang import halaman_gabungan, halaman_keluar, halaman_terbit, surel_terpisah
from pksbpmn.usecases.surat.isi_surat import susun
from pksbpmn.usecases.surat.konsep import konsep_terbaru
from pksbpmn.usecases.surat.penanda import tanda_tangan_para_pihak, yang_menandatangani


def terbitkan_naskah(
    uow: UnitOfWork, id_naskah: str, kepada: Pihak, ke: int | None = None, id_permintaan: str | None = None
) -> Surat:
    """Issue a document to one of its addressees: as it was written and signed, or by itself where nobody had to.

    Number and day are taken for the first addressee and hold for all. `ke` is his place among several that are called
    the same; None is who is next, and of Terlapor all of them. `id_permintaan` is the request that the letter carries,
    of a document written once often not one that it was written for: what he owes begins with the receipt of that
    letter (UU 37/2008 Pasal 38; POR 58/2023 Pasal 54). Raises MasukanSalah for a document that nobody signed, for
    somebody whom it was not written for, and for one of before the complaint was opened again.
    """
    naskah = uow.naskah.get_locked(id_naskah)
    if putaran_lalu(uow, naskah.nomor_berkas, naskah.dibuka):
        raise MasukanSalah(
            f"Naskah {naskah.jenis} ini dari sebelum laporannya dibuka kembali, jadi tidak berlaku lagi.",
            "Cari di Operate siapa memulai atau mengubah proses ini, lalu batalkan proses ini.",
        )
    dibawa = id_permintaan or naskah.id_permintaan
    if naskah.nomor is None:
        naskah.nomor, naskah.tanggal = _nomor_dan_tanggal(uow, naskah.nomor_berkas, naskah.jenis)
    if ke is not None:
        tempat = [ke]
    elif kepada is Pihak.PIHAK_LAIN:
        tempat = [1 + len(uow.surat.find(id_naskah=id_naskah, kepada=kepada))]
    else:
        tempat = [k for _, k in penerima_naskah(uow, naskah.nomor_berkas, [kepada], dibawa)]
    pertama, *_ = [_terbitkan_kepada(uow, naskah, kepada, k, dibawa) for k in tempat]
    return pertama


def _terbitkan_kepada(uow: UnitOfWork, naskah: Naskah, kepada: Pihak, ke: int, dibawa: str | None) -> Surat:
    konsep = konsep_terbaru(uow, naskah.id)
    id_permintaan = _permintaannya(uow, dibawa, kepada, ke) if dibawa else None
    rangka = _rangka(uow, naskah.nomor_berkas, naskah.jenis, kepada, id_permintaan, ke=ke)
    rangka = replace(rangka, nomor=str(naskah.nomor), tanggal=naskah.tanggal or hari_ini(uow))
    rancangan = konsep.untuk(kepada) if konsep else None
    if konsep is not None:
        if konsep.ditandatangani is None or rancangan is None:
            raise MasukanSalah(f"Naskah {naskah.jenis} untuk {kepada} belum ditandatangani.", "Selesaikan dahulu.")
        masih = {t.pihak for t in rangka.tembusan}  # the agreement may have ended since (ADR 0022)
        tembusan = tuple(t for t in rancangan.tembusan if t.pihak in masih)
        rangka = replace(rangka, tembusan=tembusan, penandatangan=yang_menandatangani(uow, konsep))
    tertulis = rancangan.halaman if rancangan else None
    surat = _keluarkan(uow, rangka, halaman_terbit(uow, tertulis, rangka), id_permintaan, naskah.id, konsep)
    _kepada_gabungan(uow, naskah, rangka, konsep, tertulis)
    return surat


def _permintaannya(uow: UnitOfWork, id_permintaan: str, kepada: Pihak, ke: int) -> str:
    """The request that this one is asked in."""
    utama = uow.permintaan.get(id_permintaan)
    semua = rombongan(uow, utama) if utama.kepada is kepada else []
    return next((p.id for p in semua if p.ke == ke), utama.id)


def _kepada_gabungan(
    uow: UnitOfWork, naskah: Naskah, rangka: DataSurat, konsep: Konsep | None, tertulis: Halaman | None
) -> None:
    """The same letter to complainants joined to this complaint, each in his own case file."""
    for nomor, alamat in pelapor_gabungan(uow, naskah, rangka.kepada):
        data = replace(rangka, tembusan=(), kode=kode_baru())
        halaman = halaman_gabungan(uow, tertulis, data, nomor, alamat)
        _keluarkan(uow, replace(data, nomor_berkas=nomor, penerima=alamat), halaman, None, naskah.id, konsep)


def terbitkan(
    uow: UnitOfWork,
    nomor: str,
    jenis: JenisSurat,
    kepada: Pihak,
    id_permintaan: str | None = None,
    **tambahan: Any,
) -> Surat:
    """Issue one letter that goes out by itself; what it says and to whom is fixed, its number taken.

    The page is printed after the commit (`cetak`): letters of one kind do not wait for each other's pages.
    """
    rangka = _rangka(uow, nomor, jenis, kepada, id_permintaan, tambahan)
    nomor_surat, tanggal = _nomor_dan_tanggal(uow, nomor, jenis)
    rangka = replace(rangka, nomor=nomor_surat, tanggal=tanggal)
    return _keluarkan(uow, rangka, halaman_keluar(uow, rangka), id_permintaan)


def _rangka(  # noqa: PLR0913, PLR0917 - what a letter is about
    uow: UnitOfWork,
    nomor: str,
    jenis: JenisSurat,
    kepada: Pihak,
    id_permintaan: str | None,
    tambahan: dict[str, Any] | None = None,
    ke: int | None = None,
) -> DataSurat:
    permintaan = uow.permintaan.get(id_permintaan) if id_permintaan else None
    return replace(susun(uow, nomor, jenis, kepada, permintaan, tambahan or {}, ke), kode=kode_baru())


def _keluarkan(  # noqa: PLR0913, PLR0917 - what is kept of a letter
    uow: UnitOfWork,
    data: DataSurat,
    halaman: Halaman,
    id_permintaan: str | None,
    id_naskah: str | None = None,
    konsep: Konsep | None = None,
) -> Surat:
    """Keep the letter and hand it to the post."""
    nomor, jenis, kepada = data.nomor_berkas, data.jenis, data.kepada
    tembusan = tuple(terjaga(uow, data, t) for t in data.tembusan)
    data = replace(data, penerima=terjaga(uow, data, data.penerima), tembusan=tembusan)
    urutan = len(uow.surat.find(nomor_berkas=nomor, jenis=jenis, kepada=kepada)) + 1
    surat = Surat(
        id=id_baru(),
        kunci=f"{nomor}/{jenis}/{kepada}/{urutan}",
        nomor_berkas=nomor,
        jenis=jenis,
        kepada=kepada,
        kode_verifikasi=str(data.kode),
        nomor=data.nomor,
        tanggal=data.tanggal,
        hal=halaman.hal,
        penerima=data.penerima,
        tembusan=data.tembusan,
        halaman=halaman,
        id_permintaan=id_permintaan,
        id_naskah=id_naskah,
        penandatangan=konsep.penandatangan if konsep else None,
        ke=data.ke,
    )
    uow.surat.add(surat)
    permintaan = uow.permintaan.get(id_permintaan) if id_permintaan else None
    disusun = konsep.disusun if konsep else None
    butir.tetapkan(uow, permintaan, jenis, disusun)
    tindakan.tetapkan(uow, nomor, jenis, id_naskah, disusun)
    panggilan.tetapkan(uow, permintaan, jenis, disusun)
    kirim_surat(uow, surat.id, nomor, terpisah=surel_terpisah(uow, nomor, kepada, surat.tembusan))
    ekspedisi.daftarkan(uow, surat)
    audit(uow, "surat-terbit", nomor, jenis=jenis, kepada=kepada, nomor_surat=surat.nomor)
    return surat


def terjaga(uow: UnitOfWork, data: DataSurat, alamat: AlamatSurat) -> AlamatSurat:
    """A reader; without e-mail where what is protected must not go there, so that somebody takes it by hand.

    What passes between the parties of a hidden complainant's case, or of exchanged data, goes by a verified channel
    or by hand (PKS Pasal 5(4), 8).
    """
    if alamat.pihak is not Pihak.ITJEN or alamat.email is None:
        return alamat
    berkas = uow.berkas.get(data.nomor_berkas)
    terlindung = rahasia(uow, berkas.nomor) is not None or berkas.jenis is JenisBerkas.PERTUKARAN_DATA
    sah = not terlindung or surel_terverifikasi(uow, Pihak.ITJEN, alamat.email)
    return alamat if sah else alamat.model_copy(update={"email": None})


def cetak(buka: UnitOfWorkFactory, id_surat: str) -> Surat:
    """Print and sign an issued letter into the document store, once; outside of any transaction: nobody waits for it.

    One that was set anew meanwhile (a complainant was hidden) is printed again.

    It bears the signature of the officer who signed it, or of one officer of each party (PKS Pasal 11 to 13), or else
    the seal of the institution on whose letterhead it is. What was signed but not stored is signed anew.
    """
    with buka() as uow:
        surat, typesetter, documents = uow.surat.get(id_surat), uow.typesetter, uow.documents
        if surat.hash_dokumen is not None:
            return surat
        if surat.dimusnahkan:
            raise TidakDitemukan(f"Surat {surat.nomor} telah dimusnahkan.", "Lihat `pksbpmn retensi berita-acara`.")
        penyegel, waktu, semua = uow.penyegel, uow.clock.now(), _penanda(uow, surat)
    halaman = surat.halaman
    pdf = typesetter.print_pdf(halaman)
    for penanda in semua:
        pdf = penyegel.tanda_tangani(pdf, penanda, waktu)
    hash_dokumen = documents.put(pdf)
    with buka() as uow:
        surat = uow.surat.get_locked(id_surat)
        berlaku = surat.halaman == halaman
        if berlaku:
            surat.hash_dokumen = surat.hash_dokumen or hash_dokumen
            uow.commit()
        elif surat.dimusnahkan and not uow.surat.find(hash_dokumen=hash_dokumen):
            documents.destroy(hash_dokumen)
    return surat if berlaku else cetak(buka, id_surat)


def _penanda(uow: UnitOfWork, surat: Surat) -> tuple[PenandaTangan, ...]:
    pihak = surat.halaman.kop.pihak
    if surat.penandatangan is not None:
        (tanda,) = surat.halaman.penandatangan
        return (PenandaTangan(pihak, tanda.nama, tanda.sebagai),)
    konsep = konsep_terbaru(uow, surat.id_naskah) if surat.id_naskah else None
    para_pihak = tanda_tangan_para_pihak(uow, konsep) if konsep else []
    return tuple(PenandaTangan(t.pihak, t.nama, t.jabatan) for t in para_pihak) or (PenandaTangan(pihak),)


def _nomor_dan_tanggal(uow: UnitOfWork, nomor: str, jenis: JenisSurat) -> tuple[str, date]:
    for ba in reversed(uow.berita_acara.find(nomor_berkas=nomor)):
        if jenis == f"BERITA_ACARA_{ba.jenis}":
            ba.nomor, ba.tanggal = ba.nomor or nomor_baru(uow, jenis), ba.tanggal or hari_ini(uow)
            return ba.nomor, ba.tanggal
    return nomor_baru(uow, jenis), hari_ini(uow)


def nomor_baru(uow: UnitOfWork, jenis: JenisSurat) -> str:
    """The next number of this kind in this year, without gaps."""
    tanggal = hari_ini(uow)
    urut = uow.numbering.next(f"SURAT/{jenis}", tanggal.year)
    return bentuk_nomor(uow.pola_nomor_surat, urut, jenis.ketentuan.kode, tanggal)
