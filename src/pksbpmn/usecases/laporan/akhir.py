"""How a complaint ends is what was decided or entered in it, whatever the engine says (ADR 0032)."""

from collections.abc import Sequence
from typing import Any

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.pemeriksaan.temuan import Kesimpulan
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, StatusPermintaan
from pksbpmn.domain.surat.naskah import Naskah
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import TaskId
from pksbpmn.usecases.berkas.keputusan import diputus, tanpa_putusan, wajib_terakhir
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.perjanjian import akhir as akhir_perjanjian
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah
from pksbpmn.usecases.surat.dituju import wajib_berhak

_TEMUAN = {
    Akhir.DITUTUP_PEMERIKSAAN: Kesimpulan.TIDAK_DITEMUKAN,
    Akhir.PEMERIKSAAN_DIHENTIKAN: Kesimpulan.DIHENTIKAN,
}
_Isi = tuple[TaskId, str, Any]
_PUTUSAN: dict[Akhir, _Isi] = {
    Akhir.SELESAI_KLARIFIKASI: (TaskId.PUTUSKAN_PENUTUPAN, "tutupLaporan", True),
    Akhir.SELESAI_KONSILIASI: (TaskId.NILAI_KESEPAKATAN_KONSILIASI, "kesepakatanDilaksanakan", True),
    Akhir.SELESAI_MEDIASI: (TaskId.NILAI_KESEPAKATAN_MEDIASI, "kesepakatanDilaksanakan", True),
    Akhir.LHP_DILAKSANAKAN: (TaskId.NILAI_TINDAK_LANJUT, "tindakLanjutDilaksanakan", True),
    Akhir.REKOMENDASI_DILAKSANAKAN: (TaskId.NILAI_PELAKSANAAN, "statusPelaksanaan", "DILAKSANAKAN"),
    Akhir.REKOMENDASI_SEBAGIAN: (TaskId.NILAI_PELAKSANAAN, "statusPelaksanaan", "SEBAGIAN"),
    Akhir.REKOMENDASI_TIDAK_DILAKSANAKAN: (TaskId.NILAI_PELAKSANAAN, "statusPelaksanaan", "TIDAK"),
    Akhir.DIPUBLIKASIKAN: (TaskId.PUTUSKAN_PUBLIKASI, "publikasikan", True),
    Akhir.DILAPORKAN_DPR_PRESIDEN: (TaskId.PUTUSKAN_PUBLIKASI, "laporkanDprPresiden", True),
}
_TIDAK_DILANJUTKAN: _Isi = (TaskId.PUTUSKAN_KELENGKAPAN, "lanjutkanVerifikasi", False)
"""What the last decision of this round in a task must say; of a stage that was decided again an entry says it."""
_TANPA_PUBLIKASI = frozenset({Akhir.REKOMENDASI_SEBAGIAN, Akhir.REKOMENDASI_TIDAK_DILAKSANAKAN})


def wajib_pada(uow: UnitOfWork, id_unsur: str, nomor: str, akhir: Akhir) -> None:
    """Refuse another end than the element of the job stands for: a withdrawal, or what was decided again or joined.

    The events that lead to these two may happen at any moment, whatever the stage.
    """
    lain = id_unsur == "tutup-laporan-dicabut" and akhir is not Akhir.DICABUT
    diulang = id_unsur == "tutup-laporan-diputus-ulang"
    if lain or (diulang and akhir is not Akhir.DIGABUNG and not _diputus_ulang(uow, nomor, akhir)):
        raise _tanpa_dasar("peristiwa ini tidak membawa akhir tersebut")


def wajib_diputus(uow: UnitOfWork, instans: int, nomor: str, akhir: Akhir) -> None:
    """Refuse an end that rests on no decision, finding or entry of this round.

    UU 37/2008 Pasal 25(3)-(4), 36, 38; PKS Pasal 4(4)-(9).
    """
    if akhir is Akhir.TIDAK_LOLOS_VERIFIKASI:
        wajib_terakhir(uow, instans, TaskId.RAPAT_PLENO, nomor, laporanDiterima=False)
    elif akhir in _TEMUAN:
        temuan, lahp = putaran_ini(uow, uow.temuan, nomor), putaran_ini(uow, uow.lahp, nomor)
        if {_TEMUAN[akhir]} != {t.kesimpulan for t in temuan[-1:]} | {k.kesimpulan for k in lahp[-1:]} or not lahp:
            raise tanpa_putusan()
    elif akhir is Akhir.DICABUT:
        wajib_dicabut(uow, nomor)
    elif akhir is Akhir.DIANGGAP_DICABUT:
        if not (_tidak_dilengkapi(uow, nomor) or _terakhir(uow, nomor, *_TIDAK_DILANJUTKAN)):
            raise _tanpa_dasar("Pelapor tidak melewatkan batas kelengkapan, dan tidak ada putusan tentang itu")
    elif akhir is Akhir.DIGABUNG:
        if not putaran_ini(uow, uow.penggabungan, nomor):
            raise _tanpa_dasar("laporan ini tidak digabung dengan laporan lain")
    elif not _diputus_ulang(uow, nomor, akhir) and not (
        _terakhir(uow, nomor, *_PUTUSAN[akhir]) and (akhir not in _TANPA_PUBLIKASI or _tanpa_publikasi(uow, nomor))
    ):
        raise tanpa_putusan()


def wajib_dicabut(uow: UnitOfWork, nomor: str) -> None:
    """Refuse a withdrawal that nobody entered in this round (UU 37/2008 Pasal 25(4))."""
    if not putaran_ini(uow, uow.audit, nomor, peristiwa="pencabutan-diminta"):
        raise _tanpa_dasar("tidak ada pencabutan yang dicatat petugas")


def wajib_berhenti(uow: UnitOfWork, nomor: str) -> None:
    """Refuse to end what is still asked where nothing was decided again in this round, and nothing was joined."""
    if not (_diputus_ulang(uow, nomor) or putaran_ini(uow, uow.penggabungan, nomor)):
        raise _tanpa_dasar("tidak ada tahap yang diputus ulang, dan laporan ini tidak digabung")


def buka_naskah(  # noqa: PLR0913 - as `naskah.buka`
    uow: UnitOfWork,
    nomor: str,
    jenis: JenisSurat,
    kepada: Sequence[Pihak],
    id_permintaan: str | None,
    *,
    baru: bool,
) -> tuple[Naskah, bool]:
    """Open a document (`naskah.buka`) for whom its kind is, unless it tells of an end that has not come."""
    wajib_dasar_surat(uow, nomor, jenis)
    akhir_perjanjian.wajib_dasar_surat(uow, nomor, jenis)
    wajib_berhak(uow, nomor, jenis, kepada)
    return naskah.buka(uow, nomor, jenis, kepada, id_permintaan, baru=baru)


def wajib_dasar_surat(uow: UnitOfWork, nomor: str, jenis: JenisSurat) -> None:
    """Refuse a letter that tells of an end which has not come (`wajib_diputus`)."""
    if jenis is JenisSurat.PENCABUTAN:
        wajib_dicabut(uow, nomor)
    elif jenis is JenisSurat.PENGGABUNGAN:
        wajib_diputus(uow, 0, nomor, Akhir.DIGABUNG)
    elif jenis is JenisSurat.PEMBERITAHUAN_PENUTUPAN and not putaran_ini(
        uow, uow.audit, nomor, peristiwa="laporan-ditutup"
    ):
        raise _tanpa_dasar("laporan ini belum ditutup")


def _terakhir(uow: UnitOfWork, nomor: str, tugas: TaskId, bidang: str, isian: Any) -> bool:
    """Whether the newest decision of this round in a task says this, and its step did not send it back."""
    semua = putaran_ini(uow, uow.keputusan, nomor, elemen=tugas)
    return bool(semua) and diputus(semua[-1]) and bool(semua[-1].data.get(bidang) == isian)


def _tanpa_publikasi(uow: UnitOfWork, nomor: str) -> bool:
    """Whether the reason was accepted, or it was decided to tell neither DPR nor the public (UU 37/2008 Pasal 38)."""
    return _terakhir(uow, nomor, TaskId.NILAI_PELAKSANAAN, "alasanDapatDiterima", isian=True) or all(
        _terakhir(uow, nomor, TaskId.PUTUSKAN_PUBLIKASI, b, isian=False)
        for b in ("laporkanDprPresiden", "publikasikan")
    )


def _diputus_ulang(uow: UnitOfWork, nomor: str, akhir: Akhir | None = None) -> bool:
    """Whether an officer let a late answer end the stage, with this end (`permintaan.susulan.selesaikan`)."""
    semua = putaran_ini(uow, uow.audit, nomor, peristiwa="tahap-diputus-ulang")
    return any(akhir is None or a.rincian.get("akhir") == akhir for a in semua)


def _tidak_dilengkapi(uow: UnitOfWork, nomor: str) -> bool:
    """Whether the complainant let pass the day until which he was asked to complete it (UU 37/2008 Pasal 25(3)-(4)).

    Where it was decided to go on with what there is that is over.
    """
    lewat = putaran_ini(uow, uow.permintaan, nomor, jenis=JenisPermintaan.KELENGKAPAN, status=StatusPermintaan.LEWAT)
    return bool(lewat) and not _terakhir(uow, nomor, TaskId.PUTUSKAN_KELENGKAPAN, "lanjutkanVerifikasi", isian=True)


def _tanpa_dasar(sebab: str) -> PksError:
    """The incident of a step for whose end there is no fact."""
    return PksError(
        f"Langkah ini mengakhiri sesuatu tanpa dasar dalam registri: {sebab}. Tidak ada yang ditulis atau dikirim.",
        "Cari di Operate siapa mengubah proses ini atau mengirim pesannya, dan kembalikan prosesnya ke tempat semula.",
    )
