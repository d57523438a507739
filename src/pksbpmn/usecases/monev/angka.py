"""Figures of a period from the registry's facts: for monev (PKS Pasal 11) and the quarter (UU 37/2008 Pasal 42).

A complaint counts as received by the day it came in, as closed by the day it was closed; a deadline by the day on which
it ended; stages by the day on which they ended; matters by the day on which they were opened. Days are Jakarta days.
"""

from collections import Counter
from collections.abc import Iterable
from statistics import mean, median

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.kerahasiaan.pelindungan_data import JenisPelindunganData, MuatanPelindungan
from pksbpmn.domain.laporan.kejadian import JenisKejadian, MuatanKejadian
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.domain.monev.angka import Angka, AngkaTahap, Periode
from pksbpmn.domain.pemeriksaan.temuan import Kesimpulan
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.berkas.berkas import muatan_dari
from pksbpmn.usecases.ports import UnitOfWork

_DETIK_SEHARI = 86400


def hitung(uow: UnitOfWork, periode: Periode) -> Angka:
    """Every figure of the period."""
    s = uow.statistik
    akhir = s.ditutup_menurut_akhir(periode)
    return Angka(
        mulai=periode.mulai,
        sampai=periode.sampai,
        diterima=s.diterima(periode),
        ditutup=sum(akhir.values()),
        berjalan=s.berjalan(periode),
        menurut_akhir=akhir,
        menurut_kanal=s.diterima_menurut_kanal(periode),
        menurut_produk=s.diterima_menurut_produk(periode),
        menurut_bentuk=_cacah(b for t in s.temuan_terakhir(periode) for b in t.bentuk),
        tahap=_tahap(uow, periode),
        tenggat=tuple(s.tenggat(periode)),
        lahp=_lahp(uow, periode),
        rekomendasi=_rekomendasi(uow, periode, akhir),
        pertukaran=_pertukaran(uow, periode),
        kejadian=_kejadian(uow, periode),
    )


def _cacah(nilai: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(nilai).items()))


def _tahap(uow: UnitOfWork, periode: Periode) -> tuple[AngkaTahap, ...]:
    semua = uow.statistik.tahap(periode)
    hasil = []
    for tahap in Tahap:
        punya = [r for r in semua if r.tahap is tahap]
        lama = [
            (r.selesai - r.mulai).total_seconds() / _DETIK_SEHARI
            for r in punya
            if r.selesai is not None and periode.memuat(r.selesai)
        ]
        hasil.append(
            AngkaTahap(
                tahap=tahap,
                masuk=sum(periode.memuat(r.mulai) for r in punya),
                selesai=len(lama),
                hari_median=round(median(lama), 1) if lama else None,
                hari_rata=round(mean(lama), 1) if lama else None,
                hari_terlama=round(max(lama), 1) if lama else None,
            )
        )
    return tuple(hasil)


def _lahp(uow: UnitOfWork, periode: Periode) -> dict[str, int]:
    semua = uow.statistik.lahp(periode)
    terbit = {x.nomor_berkas: x.kesimpulan for x in semua if periode.memuat(x.ditetapkan)}
    nilai = [x.ditindaklanjuti for x in semua if periode.memuat(x.dinilai)]
    kesimpulan = Counter(terbit.values())
    return {
        "terbit": len(terbit),
        "ditemukan": kesimpulan[Kesimpulan.DITEMUKAN],
        "tidak_ditemukan": kesimpulan[Kesimpulan.TIDAK_DITEMUKAN],
        "dihentikan": kesimpulan[Kesimpulan.DIHENTIKAN],
        "ditindaklanjuti": sum(n is True for n in nilai),
        "belum_ditindaklanjuti": sum(n is False for n in nilai),
    }


def _rekomendasi(uow: UnitOfWork, periode: Periode, akhir: dict[str, int]) -> dict[str, int]:
    return {
        "terbit": uow.statistik.berkas_dengan_surat(JenisSurat.REKOMENDASI, periode),
        "dilaksanakan": akhir.get(Akhir.REKOMENDASI_DILAKSANAKAN, 0),
        "sebagian": akhir.get(Akhir.REKOMENDASI_SEBAGIAN, 0),
        "tidak_dilaksanakan": akhir.get(Akhir.REKOMENDASI_TIDAK_DILAKSANAKAN, 0),
        "dipublikasikan": akhir.get(Akhir.DIPUBLIKASIKAN, 0),
        "dilaporkan_dpr_presiden": akhir.get(Akhir.DILAPORKAN_DPR_PRESIDEN, 0),
    }


def _pertukaran(uow: UnitOfWork, periode: Periode) -> dict[str, int]:
    dibuka = uow.statistik.dibuka(JenisBerkas.PERTUKARAN_DATA, periode)
    akhir = Counter(b.akhir for b in dibuka)
    lewat = uow.statistik.berkas_dengan_permintaan_lewat(JenisPermintaan.PERTUKARAN_DATA)
    return {
        "diminta": len(dibuka),
        "diserahkan": akhir["DISERAHKAN"],
        "ditolak": akhir["DITOLAK"],
        "tidak_diserahkan": akhir["TIDAK_DISERAHKAN"] + akhir["TIDAK_DILENGKAPI"],
        "pernah_lewat_tenggat": sum(b.nomor in lewat for b in dibuka),
    }


def _kejadian(uow: UnitOfWork, periode: Periode) -> dict[str, int]:
    s = uow.statistik
    kejadian = Counter(muatan_dari(b, MuatanKejadian).kejadian.jenis for b in s.dibuka(JenisBerkas.KEJADIAN, periode))
    pdp = Counter(muatan_dari(b, MuatanPelindungan).jenis for b in s.dibuka(JenisBerkas.PELINDUNGAN_DATA, periode))
    return {
        **{j.lower(): kejadian[j] for j in JenisKejadian},
        **{f"pdp_{j.lower()}": pdp[j] for j in JenisPelindunganData},
        "permintaan_ditolak_dasar_hukum": s.jawaban(NilaiJawaban.DITOLAK_DASAR_HUKUM, periode),
        "keputusan_terlambat": s.peristiwa("petugas-diingatkan", periode),
        "monev_terlewat": s.peristiwa("monev-terlewat", periode),
    }
