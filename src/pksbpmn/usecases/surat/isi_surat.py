"""What a letter says: its frame and the facts that its wording may speak of, scrubbed for who may not know."""

from dataclasses import asdict
from typing import Any

from pksbpmn.domain.berkas.berkas import Urusan
from pksbpmn.domain.berkas.peraturan import himpunan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.penyamaran import BOLEH_TAHU, SEBUTAN, samarkan
from pksbpmn.domain.laporan.laporan import Laporan
from pksbpmn.domain.permintaan.ketentuan import DENGAN_TEMBUSAN_ITJEN
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, Permintaan
from pksbpmn.domain.surat.ketentuan import KETENTUAN, KetentuanNaskah
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.berkas.alamat import narahubung_berlaku, perkara, tujuan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat.data_surat import DataSurat, TandaTanganSurat

_TEMPAT = "Jakarta"


def susun(  # noqa: PLR0913, PLR0917 - the parts of one letter
    uow: UnitOfWork,
    nomor: str,
    jenis: JenisSurat,
    kepada: Pihak,
    permintaan: Permintaan | None,
    tambahan: dict[str, Any],
) -> DataSurat:
    """The letter of a complaint or of another matter, still without number; `tambahan` joins the facts."""
    ketentuan = KETENTUAN[jenis]
    urusan = next(iter(uow.urusan.find(nomor=nomor)), None)
    if urusan is None:
        laporan = uow.laporan.get(nomor)
        sifat = _sifat(laporan, kepada)
        penanda = _penandatangan(uow, laporan, ketentuan, jenis, kepada)
        konteks = _konteks(uow, laporan, kepada, permintaan)
        hal = _hal(ketentuan.hal, konteks["sebutan_lahp"])
    else:
        hal = ketentuan.hal
        sifat = "Terbatas"
        penanda = _penanda_urusan(uow, urusan, ketentuan, jenis)
        konteks = _konteks_urusan(uow, urusan, permintaan)
    return DataSurat(
        jenis=jenis,
        nomor="",
        tanggal=hari_ini(uow),
        tempat=_TEMPAT,
        hal=hal,
        sifat=sifat,
        kop=ketentuan.kop if urusan is None else _kop(urusan, ketentuan),
        kepada=kepada,
        penerima=tujuan(uow, nomor, kepada),
        tembusan=tuple(tujuan(uow, nomor, p) for p in tembusan(jenis, permintaan)),
        penandatangan=penanda,
        dasar_hukum=ketentuan.dasar_hukum,
        nomor_laporan=nomor,
        konteks=konteks | tambahan,
    )


def _hal(hal: str, sebutan_lahp: dict[str, str]) -> str:
    """The subject with the report's name under the rules of the case (C-01, rules 0.2 no. 2)."""
    panjang, singkat = sebutan_lahp["panjang"], sebutan_lahp["singkat"]
    return hal.replace("Laporan Akhir Hasil Pemeriksaan", panjang).replace("LAHP", singkat)


def _kop(urusan: Urusan, ketentuan: KetentuanNaskah) -> Pihak:
    """Either institution writes about the agreement; the one that began the matter gives the letterhead."""
    return urusan.pengaju if urusan.pengaju in (Pihak.ITJEN, Pihak.OMBUDSMAN) else ketentuan.kop


def _satu_penanda(uow: UnitOfWork, ketentuan: KetentuanNaskah) -> tuple[TandaTanganSurat, ...]:
    nama, jabatan = uow.lembaga.penandatangan(ketentuan.penandatangan)
    return (TandaTanganSurat(jabatan, nama, jabatan),)


_BERSAMA = frozenset({JenisSurat.BERITA_ACARA_SERAH_TERIMA, JenisSurat.LAPORAN_MONEV, JenisSurat.ADENDUM})
"""What both parties sign."""


def _penanda_urusan(
    uow: UnitOfWork, urusan: Urusan, ketentuan: KetentuanNaskah, jenis: JenisSurat
) -> tuple[TandaTanganSurat, ...]:
    if jenis not in _BERSAMA:
        return _satu_penanda(uow, ketentuan)
    if jenis is JenisSurat.ADENDUM:
        pihak = uow.perjanjian.get(urusan.data["id_perjanjian"]).penandatangan
        return tuple(TandaTanganSurat(t["jabatan"], t["nama"], t["jabatan"]) for t in pihak)
    blok = []
    for p in (Pihak.ITJEN, Pihak.OMBUDSMAN):
        alamat = tujuan(uow, urusan.nomor, p)
        n = narahubung_berlaku(uow, p, hari_ini(uow), perkara(uow, urusan.nomor))
        jabatan = n.jabatan if n else alamat.nama
        blok.append(TandaTanganSurat(jabatan, n.nama if n else "", jabatan))
    return tuple(blok)


def _konteks_urusan(uow: UnitOfWork, urusan: Urusan, permintaan: Permintaan | None) -> dict[str, Any]:
    """The facts of a matter. It names no complainant; `laporan` is the number of the complaint it concerns."""
    keputusan: dict[str, Any] = {}
    for k in uow.keputusan.find(nomor_laporan=urusan.nomor):
        keputusan |= k.data
    return {
        "urusan": {
            "nomor": urusan.nomor,
            "perihal": urusan.perihal,
            "pengaju": urusan.pengaju,
            "laporan": urusan.nomor_laporan,
            "dibuat": urusan.dibuat,
            **urusan.data,
        },
        "laporan": {"nomor": urusan.nomor, "perihal": urusan.perihal},
        "keputusan": keputusan,
        "permintaan": _permintaan(permintaan),
        **({"angka": urusan.data["angka"]} if "angka" in urusan.data else {}),
        **_perjanjian(uow, urusan),
    }


def _perjanjian(uow: UnitOfWork, urusan: Urusan) -> dict[str, Any]:
    """What a letter about the agreement says of it, and of the notice that ends it."""
    if "id_perjanjian" not in urusan.data:
        return {}
    perjanjian = uow.perjanjian.get(urusan.data["id_perjanjian"])
    pengakhiran = uow.pengakhiran.find(id_perjanjian=perjanjian.id)
    return {
        "perjanjian": asdict(perjanjian),
        "pengakhiran": asdict(pengakhiran[-1]) if pengakhiran else None,
    }


def tembusan(jenis: JenisSurat, permintaan: Permintaan | None) -> tuple[Pihak, ...]:
    """Who gets a copy: Itjen of requests for klarifikasi, which it coordinates (PKS Pasal 4(4)a)."""
    if permintaan is not None and permintaan.jenis in DENGAN_TEMBUSAN_ITJEN and jenis is not JenisSurat.PENGINGAT:
        return (Pihak.ITJEN,)
    return (Pihak.OMBUDSMAN,) if jenis is JenisSurat.SURAT_DORONGAN else ()


def _sifat(laporan: Laporan, kepada: Pihak) -> str:
    """Security class (rules 4, klasifikasi): what is published is open, whatever the complaint."""
    if kepada is Pihak.PUBLIK:
        return "Biasa"
    return "Rahasia" if laporan.identitas_dirahasiakan else "Terbatas"


def _penandatangan(
    uow: UnitOfWork, laporan: Laporan, ketentuan: KetentuanNaskah, jenis: JenisSurat, kepada: Pihak
) -> tuple[TandaTanganSurat, ...]:
    if jenis not in (JenisSurat.BERITA_ACARA_KONSILIASI, JenisSurat.BERITA_ACARA_MEDIASI):
        return _satu_penanda(uow, ketentuan)
    nama, jabatan = uow.lembaga.penandatangan(ketentuan.penandatangan)
    ba = [b for b in uow.berita_acara.find(nomor_laporan=laporan.nomor) if jenis == f"BERITA_ACARA_{b.jenis}"][-1]
    blok = []
    urutan = list(Pihak)
    for t in sorted(uow.tanda_tangan.find(id_berita_acara=ba.id), key=lambda t: urutan.index(t.pihak)):
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
    return tujuan(uow, laporan.nomor, pihak).nama


def _konteks(uow: UnitOfWork, laporan: Laporan, kepada: Pihak, permintaan: Permintaan | None) -> dict[str, Any]:
    """The facts a letter may speak of; with a hidden identity, scrubbed of it for everybody who may not know."""
    identitas = next(iter(uow.identitas.find(nomor_laporan=laporan.nomor)), None)
    isi: dict[str, Any] = {}
    for catatan in uow.isi.find(nomor_laporan=laporan.nomor):
        isi[catatan.jenis.replace("-", "_")] = catatan.data
    keputusan: dict[str, Any] = {}
    for k in uow.keputusan.find(nomor_laporan=laporan.nomor):
        keputusan |= k.data
    lahp = uow.surat.find(nomor_laporan=laporan.nomor, jenis=JenisSurat.LAHP)
    rekomendasi = uow.surat.find(nomor_laporan=laporan.nomor, jenis=JenisSurat.REKOMENDASI)
    narahubung = uow.lembaga.penerima(Pihak.OMBUDSMAN)
    aturan = himpunan(laporan.himpunan_aturan)
    konteks: dict[str, Any] = {
        "laporan": {k: getattr(laporan, k) for k in _BIDANG_LAPORAN},
        "pelapor": {"nama": identitas.nama_lengkap, "alamat": identitas.alamat_lengkap}
        if identitas
        else {"nama": "Ombudsman (prakarsa sendiri)", "alamat": ""},
        "terlapor": _unit(uow, laporan.nomor, Pihak.TERLAPOR),
        "atasan": _unit(uow, laporan.nomor, Pihak.ATASAN_TERLAPOR),
        "isi": isi,
        "keputusan": keputusan,
        "bukti": [{"jenis": b.jenis, "uraian": b.uraian} for b in uow.bukti.find(nomor_laporan=laporan.nomor)],
        "akhir": laporan.akhir,
        "sebutan_lahp": {"singkat": aturan.label_lahp, "panjang": aturan.sebutan_lahp},
        "lahp": {"nomor": lahp[-1].nomor, "tanggal": lahp[-1].tanggal} if lahp else None,
        "rekomendasi": {"nomor": rekomendasi[-1].nomor, "tanggal": rekomendasi[-1].tanggal} if rekomendasi else None,
        "permintaan": _permintaan(permintaan),
        "tindak_lanjut": {
            "LAHP": _permintaan_terakhir(uow, laporan.nomor, JenisPermintaan.TINDAK_LANJUT_LAHP),
            "REKOMENDASI": _permintaan_terakhir(uow, laporan.nomor, JenisPermintaan.PELAKSANAAN_REKOMENDASI),
        },
        "narahubung": {"nama": narahubung.nama, "email": narahubung.email},
    }
    if identitas is not None and laporan.identitas_dirahasiakan and kepada not in BOLEH_TAHU:
        rahasia = (identitas.nama_lengkap, identitas.email)
        konteks = samarkan(konteks, rahasia, utuh=(identitas.alamat_lengkap,))
        konteks["pelapor"] = {"nama": SEBUTAN, "alamat": ""}
    return konteks


def _permintaan_terakhir(uow: UnitOfWork, nomor: str, jenis: JenisPermintaan) -> dict[str, Any] | None:
    ada = uow.permintaan.find(nomor_laporan=nomor, jenis=jenis)
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
    u = uow.unit_terlapor.find(nomor_laporan=nomor, peran=peran)[-1]
    return {"jabatan": u.jabatan, "unit": u.unit}
