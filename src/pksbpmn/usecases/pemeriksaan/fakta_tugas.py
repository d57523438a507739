"""The facts that a task shows when it opens, from the registry: what its decision rests on, without personal data."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.pihak import SEBUTAN_PIHAK, Pihak, pihak_tertulis
from pksbpmn.domain.laporan.fakta_tugas import (
    BIASA,
    MENDESAK,
    PRAKARSA_SENDIRI,
    RCO,
    REAKSI_CEPAT,
    SEBUTAN_BERKAS,
    SEBUTAN_SEBAB,
    FaktaPermintaan,
    FaktaTugas,
)
from pksbpmn.domain.laporan.kejadian import MuatanKejadian
from pksbpmn.domain.laporan.laporan import JenisProduk, Laporan, SumberLaporan
from pksbpmn.domain.permintaan.permintaan import Jawaban, Permintaan, SifatJawaban, StatusPermintaan
from pksbpmn.domain.surat.naskah import Naskah
from pksbpmn.domain.tenggat.kalender import JAKARTA, tanggal_indonesia
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.pemeriksaan.putusan import penolakan_terakhir
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.konsep import konsep_terbaru

_TERBANYAK = 5


@dataclass(frozen=True)
class TugasDibuka:
    """A task that is about to open, and what its process is about: ids, or the word why a step came back."""

    elemen: str
    id_permintaan: str | None = None
    id_naskah: str | None = None
    id_surat: str | None = None
    sebab_ulang: str | None = None


def siapkan(uow: UnitOfWork, instans: int, tugas: TugasDibuka) -> FaktaTugas | None:
    """The facts of the case file of a process instance, whatever number the engine holds."""
    return fakta_tugas(uow, uow.job_results.number_of(instans), tugas)


def fakta_tugas(uow: UnitOfWork, nomor: str | None, tugas: TugasDibuka) -> FaktaTugas | None:
    """What the task shows; None for a case file that nobody named yet, or that is not there any more."""
    berkas = next(iter(uow.berkas.find(nomor=nomor)), None) if nomor is not None else None
    if berkas is None:
        return None
    laporan = next(iter(uow.laporan.find(nomor_berkas=berkas.nomor_perkara)), None)
    putaran = putaran_ini(uow, uow.permintaan, berkas.nomor)
    semua = [p for p in putaran if tugas.id_permintaan in {None, p.id}] or putaran
    naskah = putaran_ini(uow, uow.naskah, berkas.nomor)
    jawaban = {p.id: uow.jawaban.find(id_permintaan=p.id) for p in putaran}
    tampil = semua[::-1][:_TERBANYAK]
    return FaktaTugas(
        nomor=berkas.nomor,
        jenis=_jenis(berkas, laporan),
        prioritas=_prioritas(laporan, putaran, uow.clock.now()),
        tentang=berkas.tentang_laporan,
        tahap=_tahap(uow, berkas.nomor),
        naskah=_naskah(uow, naskah, tugas) or _surat(uow, berkas.nomor, tugas.id_surat),
        kembali=_kembali(uow, berkas.nomor, naskah, tugas),
        permintaan=tuple(_permintaan(p, naskah, jawaban[p.id]) for p in tampil),
        permintaan_lain=len(semua) - len(tampil),
        bukti=len(putaran_ini(uow, uow.bukti, berkas.nomor)),
        jawaban=sum(map(len, jawaban.values())),
        lampiran=len(putaran_ini(uow, uow.lampiran, berkas.nomor)),
    )


def _jenis(berkas: Berkas, laporan: Laporan | None) -> str:
    if berkas.tentang_laporan is not None or laporan is None:
        sebutan = SEBUTAN_BERKAS[berkas.jenis]
        if isinstance(berkas.muatan, MuatanKejadian):
            return f"{sebutan}: {berkas.muatan.kejadian.jenis.replace('_', ' ').lower()}"
        return sebutan
    sendiri = laporan.sumber is SumberLaporan.PRAKARSA_SENDIRI
    dasar = PRAKARSA_SENDIRI if sendiri else SEBUTAN_BERKAS[berkas.jenis]
    return f"{dasar}, {REAKSI_CEPAT}" if _cepat(laporan) else dasar


def _cepat(laporan: Laporan | None) -> bool:
    return laporan is not None and (laporan.jalur_cepat is not None or laporan.produk is JenisProduk.RCO)


def _prioritas(laporan: Laporan | None, semua: Iterable[Permintaan], sekarang: datetime) -> int:
    """A rapid response comes first (D-32), and before it what the law's own time runs out for: reminders are over."""
    berjalan = (p.tenggat for p in semua if p.status is StatusPermintaan.MENUNGGU)
    if any(sekarang >= max(t.pengingat, default=t.batas) for t in berjalan if t is not None):
        return MENDESAK
    return RCO if _cepat(laporan) else BIASA


def _tahap(uow: UnitOfWork, nomor: str) -> str | None:
    berjalan = [t for t in uow.riwayat_tahap.find(nomor_berkas=nomor) if t.selesai is None]
    return f"{berjalan[-1].tahap.sebutan}, sejak {_hari(berjalan[-1].mulai)}" if berjalan else None


def _naskah(uow: UnitOfWork, semua: Sequence[Naskah], tugas: TugasDibuka) -> str | None:
    naskah = next((n for n in semua if n.id == tugas.id_naskah), None)
    if naskah is None:
        return None
    konsep = konsep_terbaru(uow, naskah.id)
    versi = f"konsep versi {konsep.versi}, {_hari(konsep.disusun)}" if konsep else "belum ada konsep"
    return f"{naskah.jenis.ketentuan.hal} kepada {_para(naskah.kepada)}: {versi}"


def _surat(uow: UnitOfWork, nomor: str, id_surat: str | None) -> str | None:
    surat = next(iter(uow.surat.find(id=id_surat, nomor_berkas=nomor)), None) if id_surat else None
    if surat is None:
        return None
    kepada = pihak_tertulis(surat.kepada, surat.ke)
    return f"{surat.jenis.ketentuan.hal} kepada {kepada}, bertanggal {_hari(surat.tanggal)}"


def _kembali(uow: UnitOfWork, nomor: str, semua: Sequence[Naskah], tugas: TugasDibuka) -> str | None:
    """Why the task is there again: the decision was refused, its step did not count, the draft was sent back."""
    sebab = [penolakan_terakhir(uow, nomor, tugas.elemen), SEBUTAN_SEBAB.get(tugas.sebab_ulang or "")]
    if any(n.id == tugas.id_naskah for n in semua):
        konsep = konsep_terbaru(uow, str(tugas.id_naskah))
        if konsep is not None and konsep.dikembalikan is not None:
            sebab.append(f"konsep versi {konsep.versi} dikembalikan {_hari(konsep.dikembalikan)}")
    return "; ".join(filter(None, sebab)) or None


def _permintaan(p: Permintaan, naskah: Sequence[Naskah], jawaban: Sequence[Jawaban]) -> FaktaPermintaan:
    surat = [n.tanggal for n in naskah if n.id_permintaan in {p.id, p.bersama} and n.jenis is p.jenis.ketentuan.surat]
    akhir = [j for j in jawaban if j.sifat is SifatJawaban.AKHIR]
    return FaktaPermintaan(
        apa=p.jenis.ketentuan.sebutan,
        kepada=pihak_tertulis(p.kepada, p.ke),
        keadaan=_keadaan(p, akhir),
        dikirim=_hari_bila(next(filter(None, surat), None)),
        diterima=_hari_bila(p.tanggal_diterima),
        dijawab=_hari_bila(akhir[-1].diterima if akhir else None),
        batas=_hari_bila(p.batas),
        dasar=f"{p.aturan.tertulis}, {p.aturan.dasar_hukum}" if p.batas else None,
    )


def _keadaan(p: Permintaan, akhir: Sequence[Jawaban]) -> str:
    match p.status:
        case StatusPermintaan.DIJAWAB:
            bagaimana = akhir[-1].nilai.replace("_", " ").lower() if akhir else "dijawab"
            return f"{bagaimana}, terlambat" if akhir and akhir[-1].terlambat else bagaimana
        case StatusPermintaan.LEWAT:
            return "lewat batas tanpa jawaban"
        case StatusPermintaan.BATAL:
            return "dibatalkan"
        case StatusPermintaan.MENUNGGU:
            return "menunggu jawaban" if p.batas else "belum terbukti diterima"


def _para(pihak: Iterable[Pihak]) -> str:
    return ", ".join(SEBUTAN_PIHAK[p] for p in pihak)


def _hari(saat: date) -> str:
    return tanggal_indonesia(saat.astimezone(JAKARTA).date() if isinstance(saat, datetime) else saat)


def _hari_bila(saat: date | None) -> str | None:
    return None if saat is None else _hari(saat)
