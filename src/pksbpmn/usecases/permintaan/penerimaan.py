"""A letter is received: deadlines count from that day, each from his own (UU 37/2008 Pasal 33(1))."""

from collections.abc import Sequence
from datetime import date

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk
from pksbpmn.domain.permintaan.permintaan import Permintaan, StatusPermintaan
from pksbpmn.domain.surat.ekspedisi import CaraSampai
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas.penugasan import wajib_bebas
from pksbpmn.usecases.berkas.rombongan import permintaan_terkunci, rombongan, utama
from pksbpmn.usecases.journal import kirim_pesan
from pksbpmn.usecases.permintaan.permintaan import kunci_berkas, mulai_tenggat
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.penerimaan import catat


def terima(  # noqa: PLR0913 - what a receipt says
    uow: UnitOfWork,
    id_surat: str,
    tanggal: date,
    bukti: str,
    *,
    pegawai: str | None = None,
    lampiran: Sequence[LampiranMasuk] = (),
    cara: CaraSampai | None = None,
) -> None:
    """The addressee proves receipt: deadlines count from this day. Refuses a second receipt and impossible days.

    `pegawai` is the staff number of the officer who enters it, None where the addressee confirms it; `cara` how the
    letter came, None for the way it was sent last.
    Of several who were asked the engine waits for every proof, but for one that was replaced it has gone on to his
    successor: who had not proven his by then does so while the others' terms run, and it hears that his begins.
    """
    permintaan = permintaan_dari(uow, id_surat)
    surat = uow.surat.get_locked(id_surat)
    if surat.tanggal_diterima is not None:
        raise MasukanSalah(
            f"Surat {surat.nomor} sudah tercatat diterima tanggal {surat.tanggal_diterima.isoformat()}.",
            "Tidak perlu dicatat lagi; yang keliru dibetulkan dengan --alasan.",
        )
    oleh = surat.kepada if pegawai is None else wajib_bebas(uow, surat.nomor_berkas, pegawai).nomor
    catat(uow, surat, tanggal, bukti, oleh, lampiran, cara=cara)
    kirim_pesan(uow, MessageName.SURAT_DITERIMA, surat.id, surat.nomor_berkas, tanggalDiterima=tanggal.isoformat())
    if permintaan is None or permintaan.tenggat is not None or permintaan.status is not StatusPermintaan.MENUNGGU:
        return
    if any(p.tenggat is not None for p in rombongan(uow, permintaan)):
        mulai_tenggat(uow, permintaan)
        kirim_pesan(uow, MessageName.TENGGAT_DIPERPANJANG, utama(permintaan), permintaan.nomor_berkas)


def permintaan_dari(uow: UnitOfWork, id_surat: str) -> Permintaan | None:
    """The request, locked, that this letter carried; None for a letter that set no deadline, as a reminder."""
    dikirim = uow.surat.get(id_surat)
    if dikirim.id_permintaan is None:
        return None
    kunci_berkas(uow, dikirim.id_permintaan)
    permintaan = permintaan_terkunci(uow, dikirim.id_permintaan)
    return permintaan if permintaan.jenis.ketentuan.surat is dikirim.jenis else None
