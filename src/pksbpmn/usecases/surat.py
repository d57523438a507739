"""Letters: numbered, written, stored, sent; received with proof."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from pksbpmn.domain.catatan import Laporan, Permintaan, Surat
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.identitas import BOLEH_TAHU, SEBUTAN, samarkan
from pksbpmn.domain.jenis import JenisPermintaan, JenisSurat, Pihak
from pksbpmn.domain.naskah import KETENTUAN, KetentuanNaskah
from pksbpmn.domain.penomoran import bentuk_nomor
from pksbpmn.domain.permintaan import DENGAN_TEMBUSAN_ITJEN
from pksbpmn.usecases.catat import SURAT, audit, id_baru, kirim, kirim_pesan
from pksbpmn.usecases.naskah import DataSurat, PenerimaSurat, TandaTanganSurat
from pksbpmn.usecases.ports import UnitOfWork, hari_ini

_TEMPAT = "Jakarta"


@dataclass(frozen=True)
class Tujuan:
    """Where mail for a party goes."""

    nama: str
    jabatan: str
    alamat: str
    email: str


def terbitkan(
    uow: UnitOfWork,
    nomor: str,
    jenis: JenisSurat,
    kepada: Pihak,
    id_permintaan: str | None = None,
    **tambahan: Any,
) -> Surat:
    """Write one letter to one addressee: number, PDF/A, document store, outbox. Returns its record."""
    laporan = uow.laporan.ambil(nomor)
    permintaan = uow.permintaan.ambil(id_permintaan) if id_permintaan else None
    urutan = len(uow.surat.cari(nomor_laporan=nomor, jenis=jenis, kepada=kepada)) + 1
    nomor_surat, tanggal = _nomor_dan_tanggal(uow, nomor, jenis)
    data = _data_surat(uow, laporan, jenis, kepada, permintaan, nomor_surat, tanggal, tambahan)
    surat = Surat(
        id=id_baru(),
        kunci=f"{nomor}/{jenis}/{kepada}/{urutan}",
        nomor_laporan=nomor,
        jenis=jenis,
        kepada=kepada,
        nomor=nomor_surat,
        tanggal=tanggal,
        hash_dokumen=uow.gudang.simpan(uow.pembuat.buat(data)),
        id_permintaan=id_permintaan,
    )
    uow.surat.tambah(surat)
    if tujuan(uow, nomor, kepada) is not None:
        kirim(uow, SURAT, f"surat/{surat.id}", nomor, {"id_surat": surat.id})
    audit(uow, "surat-terbit", nomor, jenis=jenis, kepada=kepada, nomor_surat=nomor_surat)
    return surat


def _nomor_dan_tanggal(uow: UnitOfWork, nomor: str, jenis: JenisSurat) -> tuple[str, date]:
    ketentuan = KETENTUAN[jenis]
    if ketentuan.nomor_bersama:
        terdahulu = uow.surat.cari(nomor_laporan=nomor, jenis=jenis)
        if terdahulu:
            return terdahulu[-1].nomor, terdahulu[-1].tanggal
        for ba in reversed(uow.berita_acara.cari(nomor_laporan=nomor)):
            if jenis == f"BERITA_ACARA_{ba.jenis}":
                return ba.nomor, ba.tanggal
    return nomor_baru(uow, jenis), hari_ini(uow)


def nomor_baru(uow: UnitOfWork, jenis: JenisSurat) -> str:
    """The next number of this kind in this year, without gaps."""
    tanggal = hari_ini(uow)
    urut = uow.penomoran.berikutnya(f"SURAT/{jenis}", tanggal.year)
    return bentuk_nomor(uow.pola_nomor_surat, urut, KETENTUAN[jenis].kode, tanggal)


def tujuan(uow: UnitOfWork, nomor: str, pihak: Pihak) -> Tujuan | None:
    """Address of a party in a complaint; None for the public at large, which gets no mail."""
    if pihak is Pihak.PUBLIK:
        return None
    if pihak is Pihak.PELAPOR:
        i = uow.identitas.ambil(nomor)
        return Tujuan(i.nama_lengkap, "Pelapor", i.alamat_lengkap, i.email)
    if pihak in (Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR):
        u = uow.unit_terlapor.cari(nomor_laporan=nomor, peran=pihak)[-1]
        return Tujuan(u.jabatan, u.unit, u.alamat, u.email)
    a = uow.lembaga.penerima(pihak)
    return Tujuan(a.nama, a.jabatan, a.alamat, a.email)


def tembusan(jenis: JenisSurat, permintaan: Permintaan | None) -> tuple[Pihak, ...]:
    """Who gets a copy: Itjen of requests for klarifikasi, which it coordinates (PKS Pasal 4(4)a)."""
    if permintaan is not None and permintaan.jenis in DENGAN_TEMBUSAN_ITJEN and jenis is not JenisSurat.PENGINGAT:
        return (Pihak.ITJEN,)
    return (Pihak.OMBUDSMAN,) if jenis is JenisSurat.SURAT_DORONGAN else ()


def _data_surat(  # noqa: PLR0913, PLR0917 - the parts of one letter
    uow: UnitOfWork,
    laporan: Laporan,
    jenis: JenisSurat,
    kepada: Pihak,
    permintaan: Permintaan | None,
    nomor_surat: str,
    tanggal: date,
    tambahan: dict[str, Any],
) -> DataSurat:
    ketentuan = KETENTUAN[jenis]
    alamat = tujuan(uow, laporan.nomor, kepada)
    tembus = tuple(
        f"{t.nama}, {t.jabatan}" for p in tembusan(jenis, permintaan) if (t := tujuan(uow, laporan.nomor, p))
    )
    return DataSurat(
        jenis=jenis,
        nomor=nomor_surat,
        tanggal=tanggal,
        tempat=_TEMPAT,
        hal=ketentuan.hal,
        sifat=_sifat(laporan, kepada),
        kop=ketentuan.kop,
        kepada=PenerimaSurat(alamat.nama, alamat.jabatan, alamat.alamat, kepada)
        if alamat
        else PenerimaSurat("Masyarakat", "", "", kepada),
        tembusan=tembus,
        penandatangan=_penandatangan(uow, laporan, ketentuan, jenis, kepada),
        dasar_hukum=ketentuan.dasar_hukum,
        nomor_laporan=laporan.nomor,
        konteks=_konteks(uow, laporan, kepada, permintaan) | tambahan,
    )


def _sifat(laporan: Laporan, kepada: Pihak) -> str:
    """Security class (rules 4, klasifikasi): what is published is open, whatever the complaint."""
    if kepada is Pihak.PUBLIK:
        return "Biasa"
    return "Rahasia" if laporan.identitas_dirahasiakan else "Terbatas"


def _penandatangan(
    uow: UnitOfWork, laporan: Laporan, ketentuan: KetentuanNaskah, jenis: JenisSurat, kepada: Pihak
) -> tuple[TandaTanganSurat, ...]:
    nama, jabatan = uow.lembaga.penandatangan(ketentuan.penandatangan)
    utama = TandaTanganSurat(jabatan, nama, jabatan)
    if jenis not in (JenisSurat.BERITA_ACARA_KONSILIASI, JenisSurat.BERITA_ACARA_MEDIASI):
        return (utama,)
    ba = [b for b in uow.berita_acara.cari(nomor_laporan=laporan.nomor) if jenis == f"BERITA_ACARA_{b.jenis}"][-1]
    blok = []
    urutan = list(Pihak)
    for t in sorted(uow.tanda_tangan.cari(id_berita_acara=ba.id), key=lambda t: urutan.index(t.pihak)):
        sebutan = "Ombudsman (PIHAK KEDUA)" if t.pihak is Pihak.OMBUDSMAN else _SEBUTAN_PIHAK[t.pihak]
        blok.append(
            TandaTanganSurat(sebutan, _nama_pihak(uow, laporan, t.pihak, kepada, nama or jabatan), "", t.waktu.date())
        )
    return tuple(blok)


_SEBUTAN_PIHAK = {
    Pihak.PELAPOR: "Pelapor",
    Pihak.TERLAPOR: "Terlapor",
    Pihak.ITJEN: "Inspektorat Jenderal (PIHAK KESATU)",
}


def _nama_pihak(uow: UnitOfWork, laporan: Laporan, pihak: Pihak, pembaca: Pihak, ombudsman: str) -> str:
    if pihak is Pihak.OMBUDSMAN:
        return ombudsman
    if pihak is Pihak.PELAPOR and laporan.identitas_dirahasiakan and pembaca not in BOLEH_TAHU:
        return SEBUTAN
    alamat = tujuan(uow, laporan.nomor, pihak)
    return alamat.nama if alamat else ""


def _konteks(uow: UnitOfWork, laporan: Laporan, kepada: Pihak, permintaan: Permintaan | None) -> dict[str, Any]:
    """The facts a letter may speak of; with a hidden identity, scrubbed of it for everybody who may not know."""
    identitas = uow.identitas.ambil(laporan.nomor)
    isi: dict[str, Any] = {}
    for catatan in uow.isi.cari(nomor_laporan=laporan.nomor):
        isi[catatan.jenis.replace("-", "_")] = catatan.data
    keputusan: dict[str, Any] = {}
    for k in uow.keputusan.cari(nomor_laporan=laporan.nomor):
        keputusan |= k.data
    lahp = uow.surat.cari(nomor_laporan=laporan.nomor, jenis=JenisSurat.LAHP)
    rekomendasi = uow.surat.cari(nomor_laporan=laporan.nomor, jenis=JenisSurat.REKOMENDASI)
    narahubung = uow.lembaga.penerima(Pihak.OMBUDSMAN)
    konteks: dict[str, Any] = {
        "laporan": {k: getattr(laporan, k) for k in _BIDANG_LAPORAN},
        "pelapor": {"nama": identitas.nama_lengkap, "alamat": identitas.alamat_lengkap},
        "terlapor": _unit(uow, laporan.nomor, Pihak.TERLAPOR),
        "atasan": _unit(uow, laporan.nomor, Pihak.ATASAN_TERLAPOR),
        "isi": isi,
        "keputusan": keputusan,
        "bukti": [{"jenis": b.jenis, "uraian": b.uraian} for b in uow.bukti.cari(nomor_laporan=laporan.nomor)],
        "akhir": laporan.akhir,
        "lahp": {"nomor": lahp[-1].nomor, "tanggal": lahp[-1].tanggal} if lahp else None,
        "rekomendasi": {"nomor": rekomendasi[-1].nomor, "tanggal": rekomendasi[-1].tanggal} if rekomendasi else None,
        "permintaan": _permintaan(permintaan),
        "tindak_lanjut": {
            "LAHP": _permintaan_terakhir(uow, laporan.nomor, JenisPermintaan.TINDAK_LANJUT_LAHP),
            "REKOMENDASI": _permintaan_terakhir(uow, laporan.nomor, JenisPermintaan.PELAKSANAAN_REKOMENDASI),
        },
        "narahubung": {"nama": narahubung.nama, "email": narahubung.email},
    }
    if laporan.identitas_dirahasiakan and kepada not in BOLEH_TAHU:
        rahasia = (identitas.nama_lengkap, identitas.email)
        konteks = samarkan(konteks, rahasia)
        konteks["pelapor"] = {"nama": SEBUTAN, "alamat": ""}
    return konteks


def _permintaan_terakhir(uow: UnitOfWork, nomor: str, jenis: JenisPermintaan) -> dict[str, Any] | None:
    ada = uow.permintaan.cari(nomor_laporan=nomor, jenis=jenis)
    return _permintaan(ada[-1] if ada else None)


def _permintaan(permintaan: Permintaan | None) -> dict[str, Any] | None:
    if permintaan is None:
        return None
    aturan = permintaan.aturan
    return {
        "jenis": permintaan.jenis,
        "kepada": permintaan.kepada,
        "lama": aturan["lama"],
        "jenis_hari": aturan["jenis_hari"],
        "dasar_hukum": aturan["dasar_hukum"],
        "batas": permintaan.batas,
    }


_BIDANG_LAPORAN = (
    "nomor",
    "diterima",
    "perihal",
    "uraian",
    "tanggal_peristiwa",
    "upaya_tanggal",
    "upaya_uraian",
    "upaya_hasil",
    "permintaan_penyelesaian",
    "kerugian",
    "berkas",
    "jenis_layanan",
    "bentuk",
    "kanal",
)


def _unit(uow: UnitOfWork, nomor: str, peran: Pihak) -> dict[str, str]:
    u = uow.unit_terlapor.cari(nomor_laporan=nomor, peran=peran)[-1]
    return {"jabatan": u.jabatan, "unit": u.unit}


def terima(uow: UnitOfWork, id_surat: str, tanggal: date, bukti: str) -> None:
    """The addressee proves receipt: deadlines count from this day. Refuses a second receipt and impossible days."""
    surat = uow.surat.ambil_terkunci(id_surat)
    if surat.tanggal_diterima is not None:
        raise MasukanSalah(
            f"Surat {surat.nomor} sudah tercatat diterima tanggal {surat.tanggal_diterima.isoformat()}.",
            "Tidak perlu dicatat lagi.",
        )
    simpan_penerimaan(uow, id_surat, tanggal, bukti)
    kirim_pesan(uow, "surat-diterima", surat.id, surat.nomor_laporan, tanggalDiterima=tanggal.isoformat())


def simpan_penerimaan(uow: UnitOfWork, id_surat: str, tanggal: date, bukti: str) -> None:
    """Write the day of receipt on the letter."""
    surat = uow.surat.ambil_terkunci(id_surat)
    if not surat.tanggal <= tanggal <= hari_ini(uow):
        raise MasukanSalah(
            f"Tanggal diterima ({tanggal.isoformat()}) tidak mungkin: surat bertanggal {surat.tanggal.isoformat()} dan "
            f"hari ini {hari_ini(uow).isoformat()}.",
            "Isi tanggal di antara keduanya.",
        )
    surat.tanggal_diterima = tanggal
    surat.bukti_penerimaan = bukti
    audit(uow, "surat-diterima", surat.nomor_laporan, id_surat=id_surat, tanggal=tanggal.isoformat())
