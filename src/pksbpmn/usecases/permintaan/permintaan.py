"""Requests to parties outside: opened, timed, reminded, extended, answered or missed."""

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.pemeriksaan.berita_acara import TandaTangan
from pksbpmn.domain.pemeriksaan.temuan import Bukti, JenisBukti
from pksbpmn.domain.permintaan.ketentuan import DORONGAN, SURAT_PERMINTAAN, jawaban_yang_sah, pihak_penjawab
from pksbpmn.domain.permintaan.permintaan import (
    CaraJawaban,
    Jawaban,
    JenisPermintaan,
    NilaiJawaban,
    Permintaan,
    Perpanjangan,
    StatusPermintaan,
)
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import HariDilewati, JenisHari
from pksbpmn.domain.tenggat.tenggat import AturanTenggat, Tenggat, hitung_tenggat
from pksbpmn.domain.tenggat.tenggat import perpanjang as perpanjang_tenggat
from pksbpmn.usecases.berkas.urusan import berkas_berjalan
from pksbpmn.usecases.journal import audit, id_baru, kirim_pesan
from pksbpmn.usecases.perjanjian.narahubung import PARA_PIHAK, wajib_narahubung
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat

_BUKTI_DARI_JAWABAN = {
    JenisPermintaan.KLARIFIKASI_1: JenisBukti.KETERANGAN,
    JenisPermintaan.KLARIFIKASI_2: JenisBukti.KETERANGAN,
    JenisPermintaan.PERMINTAAN_KETERANGAN: JenisBukti.KETERANGAN,
    JenisPermintaan.PERMINTAAN_DATA: JenisBukti.DATA,
    JenisPermintaan.PERMINTAAN_DOKUMEN: JenisBukti.DOKUMEN,
    JenisPermintaan.PANGGILAN_1: JenisBukti.KETERANGAN,
    JenisPermintaan.PANGGILAN_2: JenisBukti.KETERANGAN,
    JenisPermintaan.PANGGILAN_3: JenisBukti.KETERANGAN,
}
_TANDA_TANGAN = frozenset({JenisPermintaan.TANDA_TANGAN_KONSILIASI, JenisPermintaan.TANDA_TANGAN_MEDIASI})


def buka(
    uow: UnitOfWork, nomor: str, jenis: JenisPermintaan, kepada: Pihak, aturan: AturanTenggat
) -> tuple[str, JenisSurat]:
    """Record a request; returns its id and the letter that carries it."""
    permintaan = Permintaan(
        id=id_baru(),
        nomor_laporan=nomor,
        jenis=jenis,
        kepada=kepada,
        dibuat=uow.clock.now(),
        aturan=asdict(aturan),
    )
    uow.permintaan.add(permintaan)
    audit(uow, "permintaan-dibuka", nomor, id_permintaan=permintaan.id, jenis=jenis, kepada=kepada)
    return permintaan.id, SURAT_PERMINTAAN[jenis]


def hitung(uow: UnitOfWork, id_permintaan: str, diterima: date) -> Tenggat:
    """The deadline, from the day of proven receipt; kept with its explanation."""
    permintaan = uow.permintaan.get_locked(id_permintaan)
    tenggat = hitung_tenggat(_aturan(permintaan), diterima, uow.kalender)
    permintaan.tanggal_diterima = diterima
    _simpan_tenggat(permintaan, tenggat)
    audit(
        uow,
        "tenggat-dihitung",
        permintaan.nomor_laporan,
        id_permintaan=id_permintaan,
        batas=tenggat.batas.isoformat(),
    )
    return tenggat


def perpanjang(uow: UnitOfWork, id_permintaan: str, batas_baru: date, alasan: str) -> None:
    """Give more time, with a reason: a new deadline, a letter, and word to the engine."""
    permintaan = uow.permintaan.get_locked(id_permintaan)
    berkas_berjalan(uow, permintaan.nomor_laporan)
    if permintaan.status is not StatusPermintaan.MENUNGGU or permintaan.penjelasan is None:
        raise MasukanSalah(
            f"Permintaan {id_permintaan} tidak sedang menunggu dengan tenggat ({permintaan.status}).",
            "Hanya tenggat yang sedang berjalan dapat diperpanjang.",
        )
    if not alasan.strip():
        raise MasukanSalah("Perpanjangan tenggat memerlukan alasan.", "Isi alasannya.")
    lama = tenggat_tersimpan(permintaan)
    tenggat = perpanjang_tenggat(lama, batas_baru, uow.clock.now())
    uow.perpanjangan.add(
        Perpanjangan(
            id=id_baru(),
            id_permintaan=id_permintaan,
            batas_lama=lama.batas,
            batas_baru=tenggat.batas,
            alasan=alasan,
            waktu=uow.clock.now(),
        )
    )
    _simpan_tenggat(permintaan, tenggat)
    surat.terbitkan(
        uow,
        permintaan.nomor_laporan,
        JenisSurat.PERPANJANGAN,
        permintaan.kepada,
        id_permintaan,
        alasan=alasan,
    )
    audit(
        uow,
        "tenggat-diperpanjang",
        permintaan.nomor_laporan,
        id_permintaan=id_permintaan,
        batas=batas_baru.isoformat(),
    )
    kirim_pesan(uow, "tenggat-diperpanjang", id_permintaan, permintaan.nomor_laporan)


def ingatkan(uow: UnitOfWork, id_permintaan: str, ke: int) -> None:
    """Send reminder 1 or 2, while nobody has answered."""
    permintaan = uow.permintaan.get_locked(id_permintaan)
    if permintaan.status is StatusPermintaan.MENUNGGU:
        surat.terbitkan(uow, permintaan.nomor_laporan, JenisSurat.PENGINGAT, permintaan.kepada, id_permintaan, ke=ke)


def catat_lewat(uow: UnitOfWork, id_permintaan: str) -> NilaiJawaban:
    """The time is over. An answer that came in the same moment still counts."""
    permintaan = uow.permintaan.get_locked(id_permintaan)
    if permintaan.status is StatusPermintaan.DIJAWAB:
        return uow.jawaban.find(id_permintaan=id_permintaan)[0].nilai
    permintaan.status = StatusPermintaan.LEWAT
    audit(uow, "tenggat-lewat", permintaan.nomor_laporan, id_permintaan=id_permintaan)
    return NilaiJawaban.TIDAK_DIJAWAB


@dataclass(frozen=True)
class JawabanMasuk:
    """An answer as it comes in; of the two institutions only through `oleh`, a contact person (PKS-4.2-02)."""

    dari: Pihak
    nilai: NilaiJawaban
    cara: CaraJawaban
    isi: str
    oleh: str | None = None


def jawab(uow: UnitOfWork, id_permintaan: str, masuk: JawabanMasuk) -> Jawaban:
    """Record an answer and tell the engine. A late one is kept as evidence and moves nothing."""
    permintaan = uow.permintaan.get_locked(id_permintaan)
    berkas_berjalan(uow, permintaan.nomor_laporan)
    _periksa_jawaban(permintaan, masuk)
    narahubung = (
        wajib_narahubung(uow, masuk.dari, masuk.oleh, permintaan.nomor_laporan) if masuk.dari in PARA_PIHAK else None
    )
    jawaban = Jawaban(
        id=id_baru(),
        id_permintaan=id_permintaan,
        dari=masuk.dari,
        nilai=masuk.nilai,
        cara=masuk.cara,
        isi=masuk.isi,
        oleh=narahubung.id if narahubung else None,
        diterima=uow.clock.now(),
        terlambat=permintaan.status is StatusPermintaan.LEWAT,
    )
    uow.jawaban.add(jawaban)
    _catat_bukti(uow, permintaan, jawaban)
    audit(
        uow,
        "jawaban-diterima",
        permintaan.nomor_laporan,
        pelaku=masuk.dari,
        id_permintaan=id_permintaan,
        nilai=masuk.nilai,
        terlambat=jawaban.terlambat,
    )
    if not jawaban.terlambat:
        _selesaikan(uow, permintaan, jawaban)
    return jawaban


def _periksa_jawaban(permintaan: Permintaan, masuk: JawabanMasuk) -> None:
    if permintaan.status is StatusPermintaan.DIJAWAB:
        raise MasukanSalah("Permintaan ini sudah dijawab.", "Satu permintaan hanya menerima satu jawaban.")
    if permintaan.status is StatusPermintaan.BATAL:
        raise MasukanSalah("Permintaan ini sudah dibatalkan.", "Tidak perlu dijawab lagi.")
    sah = jawaban_yang_sah(permintaan.jenis)
    if masuk.nilai not in sah:
        raise MasukanSalah(
            f"Jawaban {masuk.nilai} tidak berlaku untuk permintaan {permintaan.jenis}.",
            f"Pilih: {', '.join(sorted(sah))}.",
        )
    penjawab = pihak_penjawab(permintaan.jenis, permintaan.kepada)
    if masuk.dari not in penjawab:
        raise MasukanSalah(
            f"{masuk.dari} bukan pihak yang diminta dalam permintaan ini.",
            f"Yang menjawab: {', '.join(sorted(penjawab))}.",
        )


def _selesaikan(uow: UnitOfWork, permintaan: Permintaan, jawaban: Jawaban) -> None:
    permintaan.status = StatusPermintaan.DIJAWAB
    for s in uow.surat.find(id_permintaan=permintaan.id):
        if s.tanggal_diterima is None and s.jenis is SURAT_PERMINTAAN[permintaan.jenis]:
            surat.terima(uow, s.id, hari_ini(uow), "dijawab oleh penerima")
    nomor = permintaan.nomor_laporan
    if permintaan.jenis in _TANDA_TANGAN and jawaban.nilai is NilaiJawaban.DITANDATANGANI:
        ba = [b for b in uow.berita_acara.find(nomor_laporan=nomor) if permintaan.jenis.endswith(b.jenis)][-1]
        uow.tanda_tangan.add(
            TandaTangan(id=id_baru(), id_berita_acara=ba.id, pihak=permintaan.kepada, waktu=uow.clock.now())
        )
    if permintaan.jenis in DORONGAN:
        for kepada in (Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR):
            surat.terbitkan(
                uow,
                nomor,
                JenisSurat.SURAT_DORONGAN,
                kepada,
                untuk=permintaan.jenis.removeprefix("DORONGAN_"),
            )
    kirim_pesan(uow, "jawaban-diterima", permintaan.id, nomor, nilaiJawaban=jawaban.nilai)


def _catat_bukti(uow: UnitOfWork, permintaan: Permintaan, jawaban: Jawaban) -> None:
    jenis = _BUKTI_DARI_JAWABAN.get(permintaan.jenis)
    if jenis is not None and jawaban.nilai in (NilaiJawaban.DIJAWAB, NilaiJawaban.HADIR):
        uow.bukti.add(
            Bukti(
                id=id_baru(),
                nomor_laporan=permintaan.nomor_laporan,
                jenis=jenis,
                uraian=jawaban.isi,
                dari=jawaban.dari,
                waktu=jawaban.diterima,
            )
        )


def tenggat_tersimpan(permintaan: Permintaan) -> Tenggat:
    """The deadline of a request as it stands now. It must have been computed."""
    p: dict[str, Any] = permintaan.penjelasan or {}
    return Tenggat(
        mulai=date.fromisoformat(p["mulai"]),
        batas=datetime.fromisoformat(p["batas"]),
        pengingat_pertama=datetime.fromisoformat(p["pengingat_pertama"]),
        pengingat_kedua=datetime.fromisoformat(p["pengingat_kedua"]),
        aturan=_aturan(permintaan),
        dilewati=tuple(HariDilewati(date.fromisoformat(d["tanggal"]), d["sebab"]) for d in p["dilewati"]),
        pembanding=datetime.fromisoformat(p["pembanding"]) if p.get("pembanding") else None,
    )


def _aturan(permintaan: Permintaan) -> AturanTenggat:
    a = permintaan.aturan
    lain = a.get("jenis_hari_pembanding")
    jenis_hari = {"jenis_hari": JenisHari(a["jenis_hari"]), "jenis_hari_pembanding": JenisHari(lain) if lain else None}
    return AturanTenggat(**{**a, **jenis_hari})


def _simpan_tenggat(permintaan: Permintaan, tenggat: Tenggat) -> None:
    permintaan.batas = tenggat.batas
    permintaan.penjelasan = {
        "mulai": tenggat.mulai.isoformat(),
        "batas": tenggat.batas.isoformat(),
        "pengingat_pertama": tenggat.pengingat_pertama.isoformat(),
        "pengingat_kedua": tenggat.pengingat_kedua.isoformat(),
        "dilewati": [{"tanggal": d.tanggal.isoformat(), "sebab": d.sebab} for d in tenggat.dilewati],
        "pembanding": tenggat.pembanding.isoformat() if tenggat.pembanding else None,
    }
