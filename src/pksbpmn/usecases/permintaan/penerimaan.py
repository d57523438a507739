"""Receipts of letters that carry a request: who proves his alone lets his own term begin (UU 37/2008 Pasal 33(1))."""

from collections.abc import Sequence
from datetime import date

from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk
from pksbpmn.domain.permintaan.permintaan import Permintaan, StatusPermintaan
from pksbpmn.domain.surat.ekspedisi import CaraSampai
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas.rombongan import permintaan_terkunci, rombongan
from pksbpmn.usecases.journal import kirim_pesan
from pksbpmn.usecases.permintaan.permintaan import kunci_berkas, mulai_tenggat
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import penerimaan


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
    """The addressee proves receipt (`surat.penerimaan.terima`); the engine hears of a term that begins by itself.

    Of several who were asked it waits for every proof, but for one that was replaced it has gone on to his successor:
    who had not proven his by then does so while the others' terms run.
    """
    permintaan = permintaan_dari(uow, id_surat)
    penerimaan.terima(uow, id_surat, tanggal, bukti, pegawai=pegawai, lampiran=lampiran, cara=cara)
    if permintaan is None or permintaan.tenggat is not None or permintaan.status is not StatusPermintaan.MENUNGGU:
        return
    if any(p.tenggat is not None for p in rombongan(uow, permintaan)):
        mulai_tenggat(uow, permintaan)
        utama = permintaan.bersama or permintaan.id
        kirim_pesan(uow, MessageName.TENGGAT_DIPERPANJANG, utama, permintaan.nomor_berkas)


def permintaan_dari(uow: UnitOfWork, id_surat: str) -> Permintaan | None:
    """The request, locked, that this letter carried; None for a letter that set no deadline, as a reminder."""
    dikirim = uow.surat.get(id_surat)
    if dikirim.id_permintaan is None:
        return None
    kunci_berkas(uow, dikirim.id_permintaan)
    permintaan = permintaan_terkunci(uow, dikirim.id_permintaan)
    return permintaan if permintaan.jenis.ketentuan.surat is dikirim.jenis else None
