"""The book of letters that no mail carries to their addressee: he has no e-mail, or none that may have them."""

from dataclasses import dataclass
from datetime import date

from pksbpmn.domain.berkas.pihak import Pihak, sebutan_pihak
from pksbpmn.domain.galat import MasukanSalah, TidakDitemukan
from pksbpmn.domain.laporan.laporan import Identitas
from pksbpmn.domain.surat.ekspedisi import BERALAMAT, CaraKirim, Ekspedisi
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.domain.tenggat.kalender import tanggal_indonesia
from pksbpmn.usecases.berkas.alamat import tujuan
from pksbpmn.usecases.berkas.hari import periksa_hari
from pksbpmn.usecases.berkas.pegawai import wajib_bertugas
from pksbpmn.usecases.journal import audit, beri_tahu
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


@dataclass(frozen=True)
class SuratEkspedisi:
    """A letter of the book, without the addressee's name: he is found in the letter itself."""

    nomor_surat: str
    nomor_berkas: str
    jenis: JenisSurat
    kepada: str
    tanggal_surat: date
    cara: CaraKirim | None
    tanggal: date | None
    pegawai: str | None


def daftarkan(uow: UnitOfWork, surat: Surat) -> None:
    """Put a letter into the book if its addressee cannot be mailed, and tell the office."""
    _tembusan(uow, surat)
    if surat.penerima.email is not None or surat.kepada is Pihak.PUBLIK:
        return
    uow.ekspedisi.add(Ekspedisi(id_surat=surat.id, nomor_berkas=surat.nomor_berkas, dicatat=uow.clock.now()))
    beri_tahu(
        uow,
        f"ekspedisi/{surat.id}",
        surat.nomor_berkas,
        f"Surat menunggu dikirim: {surat.nomor}",
        f"Surat nomor {surat.nomor} dalam berkas {surat.nomor_berkas} tidak dapat dikirim lewat surel: penerimanya "
        "tidak mempunyai alamat surel, atau isinya dilindungi dan alamat itu belum kanal terverifikasi "
        "(PKS Pasal 5 ayat (4)).\nKirim lewat pos, kurir, atau antar, atau sampaikan lewat telepon, lalu catat "
        "dengan `pksbpmn ekspedisi catat`.\n",
    )


def _tembusan(uow: UnitOfWork, surat: Surat) -> None:
    """Tell the office whose copy no mail brings; the book has only the addressee."""
    tanpa = [t.pihak for t in surat.tembusan if t.email is None and t.pihak is not None]
    if tanpa:
        beri_tahu(
            uow,
            f"tembusan/{surat.id}",
            surat.nomor_berkas,
            f"Tembusan menunggu dikirim: {surat.nomor}",
            f"Tembusan surat nomor {surat.nomor} dalam berkas {surat.nomor_berkas} untuk {', '.join(tanpa)} "
            "tidak dapat dikirim lewat surel. Kirim salinannya lewat pos, kurir, atau antar.\n",
        )


def ingatkan(uow: UnitOfWork) -> None:
    """Tell the office on every working day which letters of earlier days still wait: one of them may carry a term."""
    hari = hari_ini(uow)
    tertunda = [s for s in daftar(uow) if s.tanggal_surat < hari]
    if not tertunda or not uow.kalender.buka(hari):
        return
    baris = "".join(
        f"- {s.nomor_surat}, tanggal {tanggal_indonesia(s.tanggal_surat)}, berkas {s.nomor_berkas}\n" for s in tertunda
    )
    beri_tahu(
        uow,
        f"ekspedisi-tertunda/{hari.isoformat()}",
        None,
        f"{len(tertunda)} surat belum dikirim",
        f"Surat berikut menunggu dikirim lewat pos, kurir, antar, atau telepon:\n{baris}"
        "Catat pengirimannya dengan `pksbpmn ekspedisi catat`.\n",
    )


def daftar(uow: UnitOfWork) -> tuple[SuratEkspedisi, ...]:
    """Letters that wait to be sent, oldest first."""
    return tuple(_ringkas(uow.surat.get(e.id_surat), e) for e in uow.ekspedisi.find(tanggal=None))


def bagian(uow: UnitOfWork, sebelum: int, banyak: int, *, semua: bool = False) -> tuple[SuratEkspedisi, ...]:
    """So many of them after so many others; with `semua` of those too that were sent."""
    buku = uow.ekspedisi.part(sebelum, banyak, **({} if semua else {"tanggal": None}))
    return tuple(_ringkas(uow.surat.get(e.id_surat), e) for e in buku)


def catat(  # noqa: PLR0913 - which letter, how, when, by whom
    uow: UnitOfWork,
    nomor_surat: str,
    cara: CaraKirim,
    tanggal: date,
    pegawai: str,
    *,
    kepada: Pihak | None = None,
    ke: int | None = None,
    berkas: str | None = None,
    keterangan: str | None = None,
) -> SuratEkspedisi:
    """Write down how, when and by whom a letter was sent. Refuses days that cannot be, and a second time.

    Several copies share a number: `kepada`, `ke` and `berkas` say which, and what they leave open is refused.
    """
    pegawai = wajib_bertugas(uow, pegawai).nomor
    surat, ekspedisi = _yang_menunggu(uow, nomor_surat, kepada, ke, berkas)
    periksa_hari(uow, "kirim", tanggal, "surat bertanggal", surat.tanggal)
    _periksa_cara(uow, surat, cara)
    ekspedisi.cara, ekspedisi.tanggal, ekspedisi.pegawai, ekspedisi.keterangan = cara, tanggal, pegawai, keterangan
    audit(
        uow,
        "surat-dikirim-manual",
        surat.nomor_berkas,
        pelaku=pegawai,
        id_surat=surat.id,
        cara=cara,
        tanggal=tanggal.isoformat(),
    )
    return _ringkas(surat, ekspedisi)


def berkas_surat(uow: UnitOfWork, nomor_surat: str, kepada: Pihak | None, ke: int | None, berkas: str | None) -> str:
    """The case file of the letter that waits to be sent, found and refused as by `catat`."""
    return _yang_menunggu(uow, nomor_surat, kepada, ke, berkas)[0].nomor_berkas


def _yang_menunggu(
    uow: UnitOfWork, nomor_surat: str, kepada: Pihak | None, ke: int | None, berkas: str | None
) -> tuple[Surat, Ekspedisi]:
    cocok = [
        (s, e)
        for s in uow.surat.find(nomor=nomor_surat)
        if kepada in (None, s.kepada) and ke in (None, s.ke) and berkas in (None, s.nomor_berkas)
        for e in uow.ekspedisi.find(id_surat=s.id, tanggal=None)
    ]
    if not cocok:
        raise TidakDitemukan(
            "Tidak ada surat dengan nomor itu yang menunggu dikirim.", "Lihat dengan `pksbpmn ekspedisi daftar`."
        )
    if len(cocok) > 1:
        pilihan = ", ".join(f"{sebutan_pihak(s.kepada, s.ke)} (berkas {s.nomor_berkas})" for s, _ in cocok)
        raise MasukanSalah(
            f"Beberapa surat bernomor itu menunggu dikirim: {pilihan}.", "Sebut pula --kepada, --ke, atau --berkas."
        )
    return cocok[0]


def _periksa_cara(uow: UnitOfWork, surat: Surat, cara: CaraKirim) -> None:
    """Who is posted to has an address, and who is called a telephone, at least by now."""
    perkara = uow.berkas.get(surat.nomor_berkas).nomor_perkara
    if cara in BERALAMAT and not (surat.penerima.alamat or tujuan(uow, perkara, surat.kepada, surat.ke).alamat):
        raise MasukanSalah("Alamat pos penerimanya belum tercatat.", "Catat dahulu dengan `pksbpmn lengkapi`.")
    if cara is CaraKirim.TELEPON and not any(i.telepon for i in _pelapor(uow, perkara, surat.kepada)):
        raise MasukanSalah("Nomor telepon penerimanya belum tercatat.", "Catat dahulu dengan `pksbpmn lengkapi`.")


def _pelapor(uow: UnitOfWork, perkara: str, kepada: Pihak) -> list[Identitas]:
    return uow.identitas.find(nomor_berkas=perkara) if kepada is Pihak.PELAPOR else []


def _ringkas(s: Surat, e: Ekspedisi) -> SuratEkspedisi:
    return SuratEkspedisi(
        s.nomor, s.nomor_berkas, s.jenis, sebutan_pihak(s.kepada, s.ke), s.tanggal, e.cara, e.tanggal, e.pegawai
    )
