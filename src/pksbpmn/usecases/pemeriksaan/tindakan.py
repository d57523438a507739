"""Follow-up action by action: reported, looked at, judged (PKS Pasal 4(7), 4(9) implied)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk, SumberLampiran
from pksbpmn.domain.pemeriksaan.tindakan import (
    HasilTindakan,
    Pelaksanaan,
    PerkembanganTindakan,
    SebabPenilaianDitolak,
    StatusTindakan,
    SumberTindakan,
    Tindakan,
    ditolak,
    pelaksanaan_ditolak,
)
from pksbpmn.domain.permintaan.permintaan import Jawaban, Permintaan, SifatJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.berkas.berkas import berjalan
from pksbpmn.usecases.berkas.hari import periksa_hari
from pksbpmn.usecases.berkas.lampiran import lampirkan
from pksbpmn.usecases.berkas.penugasan import wajib_bebas
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.berkas.rahasia import tanpa_pelapor
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat.tindakan import TindakanRingkas, berlaku, ringkas_satu, status_kini

_DASAR_PERKEMBANGAN = {
    SumberTindakan.LAHP: "PKS Pasal 4 ayat (7) huruf d",
    SumberTindakan.REKOMENDASI: "PKS Pasal 4, ketentuan tentang Rekomendasi huruf d",
}


@dataclass(frozen=True)
class TindakanMasuk:
    """What is reported of one action, with the files that prove it."""

    hasil: HasilTindakan
    lampiran: tuple[LampiranMasuk, ...] = ()


def daftar(uow: UnitOfWork, nomor: str) -> tuple[TindakanRingkas, ...]:
    """Every action that was asked for, those of the LAHP first; none names the complainant. Raises TidakDitemukan."""
    berkas = uow.berkas.get(nomor)
    semua = [ringkas_satu(uow, t) for sumber in SumberTindakan for t in berlaku(uow, nomor, sumber)]
    bebas = [(t.uraian, t.penanggung_jawab, t.target, t.alasan) for t in semua]
    return tuple(
        replace(t, uraian=uraian, penanggung_jawab=siapa, target=target, alasan=alasan)
        for t, (uraian, siapa, target, alasan) in zip(semua, tanpa_pelapor(uow, berkas, bebas), strict=True)
    )


def status(uow: UnitOfWork, nomor: str, sumber: SumberTindakan) -> list[StatusTindakan]:
    """How far each action of the newest document is; empty where none was kept (documents of before)."""
    return [status_kini(uow, t) for t in berlaku(uow, nomor, sumber)]


def penilaian_ditolak(uow: UnitOfWork, nomor: str, sumber: SumberTindakan) -> SebabPenilaianDitolak | None:
    """Why the follow-up cannot be called carried out now; None where it can."""
    return _tercatat(uow, nomor, sumber, ditolak(status(uow, nomor, sumber)))


def penilaian_pelaksanaan_ditolak(uow: UnitOfWork, nomor: str, dinilai: Pelaksanaan) -> SebabPenilaianDitolak | None:
    """Why a Rekomendasi cannot be judged so now; None where it can.

    What is reported to DPR and Presiden, and published, is not that nothing was done where something was (UU 37/2008
    Pasal 38(4)).
    """
    sumber = SumberTindakan.REKOMENDASI
    return _tercatat(uow, nomor, sumber, pelaksanaan_ditolak(dinilai, status(uow, nomor, sumber)))


def _tercatat(
    uow: UnitOfWork, nomor: str, sumber: SumberTindakan, sebab: SebabPenilaianDitolak | None
) -> SebabPenilaianDitolak | None:
    if sebab is not None:
        audit(uow, "penilaian-ditolak", nomor, sumber=sumber, sebab=sebab)
    return sebab


def periksa(uow: UnitOfWork, permintaan: Permintaan, hasil: Mapping[int, TindakanMasuk], sifat: SifatJawaban) -> None:
    """Refuse actions that there are not, and a final report of Itjen that leaves out one that was open.

    Itjen reports how the follow-up goes (PKS Pasal 4(7)d, 4(9)d implied): of each action, not of the whole.
    """
    ada = _yang_diminta(uow, permintaan)
    if asing := sorted(set(hasil) - {t.urutan for t in ada}):
        raise MasukanSalah(
            f"Permintaan {permintaan.jenis} tidak mempunyai tindakan {asing[0]}.",
            f"Lihat dengan `pksbpmn tindakan daftar {permintaan.nomor_berkas}`.",
        )
    if permintaan.jenis.ketentuan.surat is JenisSurat.PERMINTAAN_PERKEMBANGAN and sifat is SifatJawaban.AKHIR:
        kurang = [str(t.urutan) for t in ada if t.urutan not in hasil and status_kini(uow, t).terbuka]
        if kurang:
            raise MasukanSalah(
                f"Laporan perkembangan menyebut status tiap tindakan yang masih terbuka; belum: {', '.join(kurang)} "
                f"({_DASAR_PERKEMBANGAN[ada[0].sumber]}).",
                'Sebutkan dengan --tindakan NO=STATUS, misalnya --tindakan "1=SEDANG: menunggu cetakan".',
            )


def terapkan(uow: UnitOfWork, permintaan: Permintaan, jawaban: Jawaban, hasil: Mapping[int, TindakanMasuk]) -> None:
    """Write down what an answer says of the actions, of the day it arrived."""
    for t in _yang_diminta(uow, permintaan):
        if t.urutan in hasil:
            _tulis(uow, t, hasil[t.urutan], jawaban.diterima, jawaban.dari, jawaban.dicatat_oleh, jawaban.id)


def _yang_diminta(uow: UnitOfWork, permintaan: Permintaan) -> list[Tindakan]:
    """The actions that an answer to this request speaks of."""
    sumber = permintaan.jenis.ketentuan.tindakan
    return berlaku(uow, permintaan.nomor_berkas, sumber) if sumber else []


def catat(  # noqa: PLR0913 - what an entry says
    uow: UnitOfWork,
    nomor: str,
    sumber: SumberTindakan,
    urutan: int,
    hasil: TindakanMasuk,
    *,
    pegawai: str,
    pada: date | None = None,
) -> None:
    """An officer writes down how far an action is, as he found it on the day `pada` (None: today)."""
    berjalan(uow, nomor)
    petugas = wajib_bebas(uow, nomor, pegawai).nomor
    hari = pada or hari_ini(uow)
    surat = putaran_ini(uow, uow.surat, nomor, jenis=JenisSurat[sumber.name])
    tindakan = next((t for t in berlaku(uow, nomor, sumber) if t.urutan == urutan), None)
    if tindakan is None or not surat:
        raise MasukanSalah(
            f"{sumber} dalam {nomor} tidak mempunyai tindakan {urutan}.",
            f"Lihat dengan `pksbpmn tindakan daftar {nomor}`.",
        )
    periksa_hari(uow, "tindakan dinilai", hari, "diminta", surat[0].tanggal)
    _tulis(uow, tindakan, hasil, hari, Pihak.OMBUDSMAN, petugas, None)


def _tulis(  # noqa: PLR0913, PLR0917 - what an entry says
    uow: UnitOfWork, t: Tindakan, hasil: TindakanMasuk, pada: date, dari: Pihak, oleh: str, id_jawaban: str | None
) -> None:
    entri = PerkembanganTindakan(
        id=id_baru(),
        id_tindakan=t.id,
        status=hasil.hasil.status,
        pada=pada,
        dari=dari,
        dicatat=uow.clock.now(),
        dicatat_oleh=oleh,
        alasan=hasil.hasil.alasan,
        id_jawaban=id_jawaban,
    )
    uow.perkembangan_tindakan.add(entri)
    lampirkan(
        uow,
        t.nomor_berkas,
        SumberLampiran.TINDAKAN,
        entri.id,
        hasil.lampiran,
        dari=dari,
        diterima=pada,
        dicatat_oleh=oleh,
    )
    audit(
        uow,
        "perkembangan-tindakan",
        t.nomor_berkas,
        dari=dari,
        id_tindakan=t.id,
        status=hasil.hasil.status,
        pada=pada.isoformat(),
        dicatat_oleh=oleh,
    )
