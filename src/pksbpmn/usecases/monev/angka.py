"""Figures of a period from the registry's facts: for monev (PKS Pasal 11) and the quarter (UU 37/2008 Pasal 42).

A complaint counts as received by the day it came in, as closed by the day it was closed; a deadline by the day on which
it ended; stages by the day on which they ended; matters by the day on which they were opened. Days are Jakarta days.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from datetime import date, datetime
from statistics import mean, median
from typing import Any

from pksbpmn.domain.berkas.berkas import JenisUrusan
from pksbpmn.domain.kerahasiaan.pelindungan_data import JenisPelindunganData
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban, StatusPermintaan
from pksbpmn.usecases.ports import UnitOfWork

_DETIK_SEHARI = 86400


@dataclass(frozen=True)
class AngkaTahap:
    """One stage: entered and left in the period, and the days from entry to end of those that left (PKS-4.1-01)."""

    tahap: str
    masuk: int
    selesai: int
    hari_median: float | None
    hari_rata: float | None
    hari_terlama: float | None


@dataclass(frozen=True)
class AngkaTenggat:
    """Deadlines of one kind that ended in the period, and those still running at its end."""

    jenis: str
    dipenuhi: int
    lewat: int
    berjalan: int
    diperpanjang: int


@dataclass(frozen=True)
class Angka:
    """All figures of a period; `mulai` and `sampai` are its first and last day."""

    mulai: date
    sampai: date
    diterima: int
    ditutup: int
    berjalan: int
    menurut_akhir: dict[str, int]
    menurut_kanal: dict[str, int]
    menurut_produk: dict[str, int]
    menurut_bentuk: dict[str, int]
    tahap: tuple[AngkaTahap, ...]
    tenggat: tuple[AngkaTenggat, ...]
    lahp: dict[str, int]
    rekomendasi: dict[str, int]
    pertukaran: dict[str, int]
    kejadian: dict[str, int]


def hitung(uow: UnitOfWork, mulai: date, sampai: date) -> Angka:
    """Every figure of the period from `mulai` to `sampai`, both included."""

    def dalam(saat: datetime | None) -> bool:
        return saat is not None and mulai <= saat.date() <= sampai

    laporan = uow.laporan.find()
    diterima = [x for x in laporan if dalam(x.diterima)]
    ditutup = [x for x in laporan if dalam(x.ditutup)]
    berjalan = [x for x in laporan if x.diterima.date() <= sampai and (x.ditutup is None or x.ditutup.date() > sampai)]
    return Angka(
        mulai=mulai,
        sampai=sampai,
        diterima=len(diterima),
        ditutup=len(ditutup),
        berjalan=len(berjalan),
        menurut_akhir=_cacah(x.akhir for x in ditutup),
        menurut_kanal=_cacah(x.kanal for x in diterima),
        menurut_produk=_cacah(x.produk for x in diterima),
        menurut_bentuk=_bentuk(uow, dalam),
        tahap=_tahap(uow, dalam),
        tenggat=_tenggat(uow, dalam, sampai),
        lahp=_lahp(uow, dalam),
        rekomendasi=_rekomendasi(uow, dalam),
        pertukaran=_pertukaran(uow, dalam),
        kejadian=_kejadian(uow, dalam),
    )


Dalam = Callable[[datetime | None], bool]


def _cacah(nilai: Iterable[object]) -> dict[str, int]:
    return dict(sorted(Counter(str(n) for n in nilai if n is not None).items()))


def _bentuk(uow: UnitOfWork, dalam: Dalam) -> dict[str, int]:
    """Kinds of maladministrasi of the newest finding of each complaint, found in the period."""
    temuan: dict[str, list[str]] = {}
    for k in uow.keputusan.find(elemen="tetapkan-temuan"):
        if dalam(k.waktu):
            temuan[k.nomor_laporan] = list(k.data.get("bentukMaladministrasi") or ())
    return _cacah(b for daftar in temuan.values() for b in daftar)


def _tahap(uow: UnitOfWork, dalam: Dalam) -> tuple[AngkaTahap, ...]:
    semua = uow.riwayat_tahap.find()
    hasil = []
    for tahap in Tahap:
        punya = [r for r in semua if r.tahap is tahap]
        lama = [(r.selesai - r.mulai).total_seconds() / _DETIK_SEHARI for r in punya if r.selesai and dalam(r.selesai)]
        hasil.append(
            AngkaTahap(
                tahap=tahap,
                masuk=sum(dalam(r.mulai) for r in punya),
                selesai=len(lama),
                hari_median=round(median(lama), 1) if lama else None,
                hari_rata=round(mean(lama), 1) if lama else None,
                hari_terlama=round(max(lama), 1) if lama else None,
            )
        )
    return tuple(hasil)


def _tenggat(uow: UnitOfWork, dalam: Dalam, sampai: date) -> tuple[AngkaTenggat, ...]:
    dijawab = {j.id_permintaan: j.diterima for j in uow.jawaban.find() if not j.terlambat}
    diperpanjang = {p.id_permintaan for p in uow.perpanjangan.find() if dalam(p.waktu)}
    semua = uow.permintaan.find()
    hasil = []
    for jenis in JenisPermintaan:
        punya = [p for p in semua if p.jenis is jenis]
        dipenuhi = sum(p.status is StatusPermintaan.DIJAWAB and dalam(dijawab.get(p.id)) for p in punya)
        lewat = sum(p.status is StatusPermintaan.LEWAT and dalam(p.batas) for p in punya)
        berjalan = sum(p.status is StatusPermintaan.MENUNGGU and p.dibuat.date() <= sampai for p in punya)
        panjang = sum(p.id in diperpanjang for p in punya)
        if dipenuhi or lewat or berjalan or panjang:
            hasil.append(AngkaTenggat(jenis, dipenuhi, lewat, berjalan, panjang))
    return tuple(hasil)


def _lahp(uow: UnitOfWork, dalam: Dalam) -> dict[str, int]:
    temuan = {k.nomor_laporan: k.data.get("kesimpulan") for k in uow.keputusan.find(elemen="tetapkan-temuan")}
    terbit = {
        k.nomor_laporan for k in uow.audit.find(peristiwa="lahp-ditetapkan") if dalam(k.waktu) and k.nomor_laporan
    }
    nilai = [k for k in uow.keputusan.find(elemen="nilai-tindak-lanjut") if dalam(k.waktu)]
    return {
        "terbit": len(terbit),
        "ditemukan": sum(temuan.get(n) == "DITEMUKAN" for n in terbit),
        "tidak_ditemukan": sum(temuan.get(n) == "TIDAK_DITEMUKAN" for n in terbit),
        "dihentikan": sum(temuan.get(n) == "DIHENTIKAN" for n in terbit),
        "ditindaklanjuti": sum(bool(k.data.get("tindakLanjutDilaksanakan")) for k in nilai),
        "belum_ditindaklanjuti": sum(not k.data.get("tindakLanjutDilaksanakan") for k in nilai),
    }


def _rekomendasi(uow: UnitOfWork, dalam: Dalam) -> dict[str, int]:
    terbit = {s.nomor_laporan for s in uow.surat.find(jenis="REKOMENDASI") if dalam(_siang(s.tanggal))}
    akhir = Counter(x.akhir for x in uow.laporan.find() if dalam(x.ditutup))
    return {
        "terbit": len(terbit),
        "dilaksanakan": akhir[Akhir.REKOMENDASI_DILAKSANAKAN],
        "sebagian": akhir[Akhir.REKOMENDASI_SEBAGIAN],
        "tidak_dilaksanakan": akhir[Akhir.REKOMENDASI_TIDAK_DILAKSANAKAN],
        "dipublikasikan": akhir[Akhir.DIPUBLIKASIKAN],
        "dilaporkan_dpr_presiden": akhir[Akhir.DILAPORKAN_DPR_PRESIDEN],
    }


def _siang(hari: date) -> datetime:
    return datetime(hari.year, hari.month, hari.day, 12)  # noqa: DTZ001 - only its day is looked at


def _pertukaran(uow: UnitOfWork, dalam: Dalam) -> dict[str, int]:
    urusan = [u for u in uow.urusan.find(jenis=JenisUrusan.PERTUKARAN_DATA) if dalam(u.dibuat)]
    akhir = Counter(u.akhir for u in urusan)
    lewat = {
        p.nomor_laporan
        for p in uow.permintaan.find(jenis=JenisPermintaan.PERTUKARAN_DATA, status=StatusPermintaan.LEWAT)
    }
    return {
        "diminta": len(urusan),
        "diserahkan": akhir["DISERAHKAN"],
        "ditolak": akhir["DITOLAK"],
        "tidak_diserahkan": akhir["TIDAK_DISERAHKAN"],
        "pernah_lewat_tenggat": sum(u.nomor in lewat for u in urusan),
    }


def _kejadian(uow: UnitOfWork, dalam: Dalam) -> dict[str, int]:
    kejadian = Counter(u.data["jenis"] for u in uow.urusan.find(jenis=JenisUrusan.KEJADIAN) if dalam(u.dibuat))
    pdp = Counter(u.data["jenis"] for u in uow.urusan.find(jenis=JenisUrusan.PELINDUNGAN_DATA) if dalam(u.dibuat))
    hak = [k for k in uow.jawaban.find(nilai=NilaiJawaban.DITOLAK_DASAR_HUKUM) if dalam(k.diterima)]
    return {
        **{j.lower(): kejadian[j] for j in JenisKejadian},
        **{f"pdp_{j.lower()}": pdp[j] for j in JenisPelindunganData},
        "permintaan_ditolak_dasar_hukum": len(hak),
        "keputusan_terlambat": sum(dalam(a.waktu) for a in uow.audit.find(peristiwa="petugas-diingatkan")),
        "monev_terlewat": sum(dalam(a.waktu) for a in uow.audit.find(peristiwa="monev-terlewat")),
    }


def baris(angka: Angka) -> list[tuple[str, str, str, float | None]]:
    """The figures as rows (part, item, measure, value), for CSV and XLSX."""
    hasil: list[tuple[str, str, str, float | None]] = [
        ("Laporan", nama, "jumlah", nilai)
        for nama, nilai in (("diterima", angka.diterima), ("ditutup", angka.ditutup), ("berjalan", angka.berjalan))
    ]
    for bagian, isi in (
        ("Menurut akhir", angka.menurut_akhir),
        ("Menurut kanal", angka.menurut_kanal),
        ("Menurut produk", angka.menurut_produk),
        ("Menurut bentuk", angka.menurut_bentuk),
        ("LAHP", angka.lahp),
        ("Rekomendasi", angka.rekomendasi),
        ("Pertukaran data", angka.pertukaran),
        ("Kejadian", angka.kejadian),
    ):
        hasil += [(bagian, nama, "jumlah", nilai) for nama, nilai in isi.items()]
    for t in angka.tahap:
        ukuran = ("masuk", "selesai", "hari_median", "hari_rata", "hari_terlama")
        hasil += [("Tahap", t.tahap, u, getattr(t, u)) for u in ukuran]
    for d in angka.tenggat:
        hasil += [("Tenggat", d.jenis, u, getattr(d, u)) for u in ("dipenuhi", "lewat", "berjalan", "diperpanjang")]
    return hasil


def polos(angka: Angka) -> dict[str, Any]:
    """The figures as JSON data."""
    return {k: v.isoformat() if isinstance(v, date) else v for k, v in asdict(angka).items()}


def dari_polos(data: dict[str, Any]) -> Angka:
    """The figures again from their JSON data."""
    isi = {**data, "mulai": date.fromisoformat(data["mulai"]), "sampai": date.fromisoformat(data["sampai"])}
    isi["tahap"] = tuple(AngkaTahap(**t) for t in data["tahap"])
    isi["tenggat"] = tuple(AngkaTenggat(**t) for t in data["tenggat"])
    return Angka(**isi)
