"""Letters that are issued but have not left when a complainant is hidden: none leaves with his name.

UU 37/2008 Pasal 24(2). One that nobody has got yet passes the gate once more and leaves without him; a further mail of
one that has left already is held, because what it says is out and stays what it is (ADR 0008).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pksbpmn.domain.berkas.kiriman import DITAHAN, JenisKiriman, Kiriman, SuratKeluar
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.usecases.berkas.rahasia import rahasia_pelapor
from pksbpmn.usecases.journal import audit, beri_tahu, pisahkan_surat
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import ekspedisi
from pksbpmn.usecases.surat.gabungan import berkas_yang_menyebut
from pksbpmn.usecases.surat.gerbang import (
    halaman_dibaca_ulang,
    menyebut,
    pembaca,
    semua_boleh_tahu,
    surel_terpisah,
)
from pksbpmn.usecases.surat.isi_surat import susun
from pksbpmn.usecases.surat.surat import terjaga


@dataclass(frozen=True)
class Tinjauan:
    """The letters that were set anew, those of which a mail is held, and those that were out already."""

    disamarkan: tuple[Surat, ...]
    ditahan: tuple[Surat, ...]
    terlanjur: tuple[Surat, ...]


def tinjau(uow: UnitOfWork, perkara: str) -> Tinjauan:
    """Look through the letters of a case and its matters, whose complainant is hidden from now on; tell the office.

    One whose complaint was joined is named in the leading one too.
    """
    siapa = rahasia_pelapor(uow, uow.berkas.get(perkara))
    disamarkan, ditahan, terlanjur = [], [], []
    for surat, kiriman in _terbuka_bagi_lain(uow, perkara):
        menunggu = [k for k in kiriman if k.selesai is None]
        if not _sudah_keluar(uow, surat, kiriman):
            if _samarkan(uow, surat, menunggu):
                disamarkan.append(surat)
        elif menyebut(uow, surat.halaman, siapa):
            terlanjur.append(surat)
            if menunggu:
                _tahan(uow, surat, menunggu)
                ditahan.append(surat)
    hasil = Tinjauan(tuple(disamarkan), tuple(ditahan), tuple(terlanjur))
    _beri_tahu(uow, perkara, hasil)
    return hasil


def _terbuka_bagi_lain(uow: UnitOfWork, perkara: str) -> Iterator[tuple[Surat, list[Kiriman]]]:
    """Letters that somebody reads who may not know him any more, each with its mails.

    Who complained of the same may not know him either.
    """
    for berkas in berkas_yang_menyebut(uow, perkara):
        lain = berkas.nomor_perkara != perkara
        semua = uow.kiriman.find(nomor_berkas=berkas.nomor, jenis=JenisKiriman.SURAT)
        for surat in uow.surat.find(nomor_berkas=berkas.nomor):
            membaca = pembaca(surat.kepada, surat.tembusan)
            if not semua_boleh_tahu(membaca) or (lain and Pihak.PELAPOR in membaca):
                yield (
                    surat,
                    [k for k in semua if isinstance(k.muatan, SuratKeluar) and k.muatan.id_surat == surat.id],
                )


def _sudah_keluar(uow: UnitOfWork, surat: Surat, kiriman: list[Kiriman]) -> bool:
    """Whether anybody can have it: mailed to one of its readers, sent by hand, sent again, received, or published."""
    buku = uow.ekspedisi.find(id_surat=surat.id)
    hanya_buku = bool(buku) and all(a.email is None for a in (surat.penerima, *surat.tembusan))
    disurelkan = not hanya_buku and (not kiriman or any(map(_diantar, kiriman)))
    return (
        disurelkan
        or surat.tanggal_diterima is not None
        or any(e.tanggal is not None for e in buku)
        or bool(uow.pengiriman_ulang.find(id_surat=surat.id))
    )


def _diantar(kiriman: Kiriman) -> bool:
    """Whether a mail is gone, or in the hands of a relay that has not said how it went."""
    return kiriman.selesai is not None or (kiriman.percobaan > 0 and kiriman.galat is None)


def _samarkan(uow: UnitOfWork, surat: Surat, menunggu: list[Kiriman]) -> bool:
    """Set a letter anew for its readers; returns whether anything was hidden or goes another way.

    Its number, its day and its signer stay: less is shown than was signed. Its row is locked: a print that is stored
    meanwhile must not stand beside the new page.
    """
    surat = uow.surat.get_locked(surat.id)
    permintaan = uow.permintaan.get(surat.id_permintaan) if surat.id_permintaan else None
    data = replace(
        susun(uow, surat.nomor_berkas, surat.jenis, surat.kepada, permintaan, {}),
        penerima=surat.penerima,
        tembusan=surat.tembusan,
    )
    semula = (surat.halaman, surat.penerima, surat.tembusan)
    surat.halaman = halaman_dibaca_ulang(uow, surat.halaman, data)
    surat.hal, surat.hash_dokumen = surat.halaman.hal, None
    surat.penerima = terjaga(uow, data, surat.penerima)
    surat.tembusan = tuple(terjaga(uow, data, t) for t in surat.tembusan)
    terpisah = surel_terpisah(uow, surat.nomor_berkas, surat.kepada, surat.tembusan)
    for k in menunggu:
        pisahkan_surat(uow, k, terpisah=terpisah)
    if not uow.ekspedisi.find(id_surat=surat.id):
        ekspedisi.daftarkan(uow, surat)
    berubah = semula != (surat.halaman, surat.penerima, surat.tembusan)
    if berubah:
        audit(uow, "surat-disamarkan", surat.nomor_berkas, id_surat=surat.id, jenis=surat.jenis)
    return berubah


def _tahan(uow: UnitOfWork, surat: Surat, menunggu: list[Kiriman]) -> None:
    for k in menunggu:
        k.selesai, k.galat = uow.clock.now(), DITAHAN
    audit(uow, "surat-ditahan", surat.nomor_berkas, id_surat=surat.id, jenis=surat.jenis)


def _beri_tahu(uow: UnitOfWork, perkara: str, hasil: Tinjauan) -> None:
    """The office hears of what it may have printed, and of what does not arrive by itself."""
    bagian = (
        (
            hasil.disamarkan,
            "Surat berikut belum keluar dan disusun kembali tanpa nama Pelapor. Musnahkan cetakan lamanya",
        ),
        (
            hasil.ditahan,
            "Pengiriman ulang surat berikut ditahan, karena surat itu menyebut Pelapor. Susun surat baru tanpa namanya",
        ),
    )
    isi = "\n".join(f"{awal}: {', '.join(s.nomor for s in semua)}.\n" for semua, awal in bagian if semua)
    if isi:
        kunci = f"dirahasiakan/{perkara}/{uow.clock.now().isoformat()}"
        beri_tahu(uow, kunci, perkara, f"Pelapor dirahasiakan: surat yang belum keluar, {perkara}", isi)
