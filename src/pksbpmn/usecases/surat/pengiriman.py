"""By which ways a letter went, one after the other, as a screen shows them: nobody's address, no complainant."""

from dataclasses import dataclass
from datetime import date

from pksbpmn.domain.berkas.kiriman import DITAHAN, SuratKeluar
from pksbpmn.domain.berkas.pihak import sebutan_pihak
from pksbpmn.domain.surat.ekspedisi import CaraKirim, CaraSampai
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.usecases.berkas.rahasia import tanpa_pelapor
from pksbpmn.usecases.ports import UnitOfWork


@dataclass(frozen=True)
class PengirimanRingkas:
    """A letter left, or has not yet (`tanggal` None), this way; `pegawai` sent it, None for what mails itself.

    `alasan` is why it was sent once more, or what was noted; None for the first time.
    """

    nomor_surat: str
    kepada: str
    cara: CaraSampai | CaraKirim | None
    tanggal: date | None
    pegawai: str | None
    alasan: str | None


def pengiriman(uow: UnitOfWork, nomor: str) -> tuple[PengirimanRingkas, ...]:
    """Every sending of every letter of a case file, letter by letter. Raises TidakDitemukan."""
    uow.berkas.get(nomor)
    return tuple(p for s in uow.surat.find(nomor_berkas=nomor) for p in _semua(uow, s))


def _semua(uow: UnitOfWork, s: Surat) -> list[PengirimanRingkas]:
    berkas = uow.berkas.get(s.nomor_berkas)
    kepada, hasil = sebutan_pihak(s.kepada, s.ke), list[PengirimanRingkas]()
    for k in uow.kiriman.find(kunci=f"surat/{s.id}"):
        if isinstance(k.muatan, SuratKeluar) and s.penerima.email is not None:
            tanggal = k.selesai.date() if k.selesai else None
            hasil.append(PengirimanRingkas(s.nomor, kepada, CaraSampai.SUREL, tanggal, None, None))
    ulang = uow.pengiriman_ulang.find(id_surat=s.id)
    for e in uow.ekspedisi.find(id_surat=s.id):
        if not any((u.tanggal, u.pegawai) == (e.tanggal, e.pegawai) for u in ulang):
            catatan = tanpa_pelapor(uow, berkas, e.keterangan)
            hasil.append(PengirimanRingkas(s.nomor, kepada, e.cara, e.tanggal, e.pegawai, catatan))
    for u in ulang:
        ditahan = uow.kiriman.find(kunci=f"surat/{s.id}/ulang/{u.id}", galat=DITAHAN)
        alasan = tanpa_pelapor(uow, berkas, u.alasan) + (" (ditahan: menyebut Pelapor)" if ditahan else "")
        hasil.append(PengirimanRingkas(s.nomor, kepada, u.cara, None if ditahan else u.tanggal, u.pegawai, alasan))
    return hasil
