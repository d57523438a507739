"""The facts that a letter may speak of, unscrubbed: what all case files share, then those of the kind."""

from dataclasses import asdict
from typing import Any

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.muatan import Muatan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import AlasanPenolakan
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.domain.pemeriksaan.isi import JenisIsi
from pksbpmn.domain.pemeriksaan.peraturan import himpunan
from pksbpmn.domain.pemeriksaan.tindakan import SumberTindakan
from pksbpmn.domain.perjanjian.perjanjian import Pengakhiran
from pksbpmn.domain.permintaan.permintaan import (
    JenisPermintaan,
    Permintaan,
    SebabPerubahan,
    SifatJawaban,
    StatusPermintaan,
)
from pksbpmn.domain.surat.ketentuan import tanpa_perjanjian
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.tenggat import AturanTenggat
from pksbpmn.names import JenisTenggat
from pksbpmn.usecases.berkas.alamat import tujuan
from pksbpmn.usecases.berkas.induk import induk_dari, induk_terakhir
from pksbpmn.usecases.berkas.keberlakuan import kerja_sama_berlaku, pemberitahuan_dari
from pksbpmn.usecases.berkas.kekurangan import diminta_dari_pelapor
from pksbpmn.usecases.berkas.pihak import pihak_dikenal
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.berkas.rombongan import ditembuskan, masih_menempati, tempat_terlapor
from pksbpmn.usecases.berkas.rujukan import nomor_lain
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import kutipan, tindakan
from pksbpmn.usecases.surat.fakta_pembukaan import fakta_pembukaan
from pksbpmn.usecases.surat.fakta_pertemuan import fakta_pertemuan
from pksbpmn.usecases.surat.kesepakatan import hari_disepakati
from pksbpmn.usecases.surat.panggilan import fakta_panggilan

Fakta = dict[str, Any]


def fakta(uow: UnitOfWork, berkas: Berkas, permintaan: Permintaan | None) -> Fakta:
    """Plain data (texts, numbers, days, lists, mappings) by the names that the wordings use."""
    aturan, kerja_sama = himpunan(berkas.himpunan_aturan), kerja_sama_berlaku(uow, berkas.nomor)
    keputusan: Fakta = {}
    for k in putaran_ini(uow, uow.keputusan, berkas.nomor):
        keputusan |= k.data
    return {
        "berkas": {
            "nomor": berkas.nomor,
            "sebutan": berkas.jenis.sebutan.lower(),
            "perihal": kutipan.perihal(uow, berkas),
            "dibuka": berkas.dibuka,
            "laporan": berkas.tentang_laporan,
            "akhir": berkas.akhir,
            "dasar_selesai_klarifikasi": _dasar("PKS Pasal 4(4)b", kerja_sama=kerja_sama)
            or AlasanPenolakan.SUDAH_DISELESAIKAN.dasar,
        },
        "keputusan": keputusan,
        "permintaan": _permintaan(uow, permintaan, kerja_sama=kerja_sama),
        **fakta_panggilan(uow, permintaan),
        "sebutan_lahp": {"singkat": aturan.label_lahp, "panjang": aturan.sebutan_lahp},
        **(
            _laporan(uow, berkas, permintaan, kerja_sama=kerja_sama)
            | {"penolakan": _penolakan(uow, berkas, keputusan, kerja_sama=kerja_sama)}
            if berkas.jenis is JenisBerkas.LAPORAN
            else _urusan(uow, berkas)
        ),
    }


def _laporan(uow: UnitOfWork, berkas: Berkas, permintaan: Permintaan | None, *, kerja_sama: bool) -> Fakta:
    """What a complaint and its examination have come to."""
    nomor = berkas.nomor
    identitas = next(iter(uow.identitas.find(nomor_berkas=nomor)), None)
    pelapor = {"nama": "Ombudsman (prakarsa sendiri)", "alamat": ""}
    if identitas is not None:
        pelapor = {"nama": identitas.nama_lengkap, "alamat": identitas.alamat_lengkap or ""}
    induk, bukti_kini = _induk(uow, nomor, permintaan), putaran_ini(uow, uow.bukti, nomor)
    temuan = putaran_ini(uow, uow.temuan, induk or nomor)
    diam = _diam(uow, nomor)
    narahubung = uow.lembaga.penerima(Pihak.OMBUDSMAN)
    return {
        "laporan": kutipan.laporan(uow, berkas, uow.laporan.get(nomor)),
        "pelapor": kutipan.milik(pelapor, berkas.pengaju),
        "terlapor": _unit(uow, berkas, Pihak.TERLAPOR),
        "atasan": _unit(uow, berkas, Pihak.ATASAN_TERLAPOR),
        "isi": _isi(uow, nomor) | (_hasil_pemeriksaan(uow, induk) if induk else {}),
        "bukti": list(kutipan.bukti(uow, nomor, uow.bukti.find(nomor_berkas=nomor), bukti_kini)),
        "kekurangan": _kekurangan(uow, nomor),
        "temuan": {"kesimpulan": temuan[-1].kesimpulan, "bentuk": list(temuan[-1].bentuk)} if temuan else None,
        "hak_menjawab_tidak_digunakan": bool(diam),
        "terlapor_diam": [kutipan.sebutan(tujuan(uow, nomor, Pihak.TERLAPOR, ke)) for ke in diam]
        if len(tempat_terlapor(uow, nomor)) > 1
        else [],
        **_klarifikasi_itjen(uow, nomor),
        "lahp": _surat_terakhir(uow, nomor, JenisSurat.LAHP),
        "rekomendasi": _surat_terakhir(uow, nomor, JenisSurat.REKOMENDASI),
        "untuk": "REKOMENDASI" if _didorong_melaksanakan(uow, nomor) else "LAHP",
        "tindak_lanjut": {
            "LAHP": _tindak_lanjut(uow, berkas, JenisPermintaan.TINDAK_LANJUT_LAHP, kerja_sama=kerja_sama),
            "REKOMENDASI": _tindak_lanjut(uow, berkas, JenisPermintaan.PELAKSANAAN_REKOMENDASI, kerja_sama=kerja_sama),
        },
        "tindakan": {s: [kutipan.tindakan(t) for t in tindakan.ringkas(uow, nomor, s)] for s in SumberTindakan},
        "penggabungan": {"induk": induk} if induk else None,
        "pemisahan": {"induk": dahulu} if (dahulu := induk_terakhir(uow, nomor)) else None,
        "narahubung": {"nama": narahubung.nama, "email": narahubung.email},
        **fakta_pertemuan(uow, nomor),
    }


def _induk(uow: UnitOfWork, nomor: str, permintaan: Permintaan | None) -> str | None:
    """The complaint in which this one is examined; of a result that he is asked about after parting, whose it was."""
    if (induk := induk_dari(uow, nomor)) is not None:
        return induk
    ditanya = permintaan is not None and permintaan.jenis is JenisPermintaan.TANGGAPAN_PELAPOR
    return induk_terakhir(uow, nomor) if ditanya and not putaran_ini(uow, uow.temuan, nomor) else None


def _isi(uow: UnitOfWork, nomor: str) -> Fakta:
    """What officers wrote for its documents, the newest of each kind."""
    return {i.jenis.replace("-", "_"): i.naskah.model_dump() for i in putaran_ini(uow, uow.isi, nomor)}


def _hasil_pemeriksaan(uow: UnitOfWork, induk: str) -> Fakta:
    """What was written of the examination of the leading complaint, for who complained of the same."""
    return {k: v for k, v in _isi(uow, induk).items() if k == JenisIsi.PEMERIKSAAN}


def _didorong_melaksanakan(uow: UnitOfWork, nomor: str) -> bool:
    """Itjen was asked to urge the Rekomendasi, after which it urges the LAHP no more (PKS Pasal 4(9)c implied)."""
    return bool(putaran_ini(uow, uow.permintaan, nomor, jenis=JenisPermintaan.DORONGAN_REKOMENDASI))


def _urusan(uow: UnitOfWork, berkas: Berkas) -> Fakta:
    """What another matter holds; of the agreement it is about, what letters say of that and of its end."""
    isi = isi_muatan(berkas.muatan)
    hasil: Fakta = {
        "urusan": kutipan.muatan(uow, berkas, isi),
        "isi": _isi(uow, berkas.nomor),
        "pembukaan": fakta_pembukaan(uow, berkas.nomor),
    }
    if isi.get("angka") is not None:
        hasil["angka"] = isi["angka"]
    if "id_perjanjian" in isi:
        perjanjian = uow.perjanjian.get(isi["id_perjanjian"])
        pengakhiran = uow.pengakhiran.find(id_perjanjian=perjanjian.id)
        hasil["perjanjian"] = asdict(perjanjian)
        hasil["pengakhiran"] = _pengakhiran(uow, pengakhiran[-1]) if pengakhiran else None
    return hasil


def isi_muatan(muatan: Muatan | None) -> Fakta:
    """What a matter holds as plain data. What somebody wrote is a value, never a key: only values are scrubbed."""
    isi = muatan.model_dump(exclude={"untuk"}) if muatan is not None else {}
    if (penyerahan := isi.get("penyerahan")) is not None:
        penyerahan["kelengkapan"] = [{"butir": butir, "ada": ada} for butir, ada in penyerahan["kelengkapan"].items()]
    return isi


def _unit(uow: UnitOfWork, berkas: Berkas, peran: Pihak) -> Fakta:
    """A party as it is known now; None where nobody has named it yet."""
    u = pihak_dikenal(uow, berkas.nomor).get(peran)
    if u is None:
        return {"jabatan": None, "unit": None, "sebutan": None}
    return kutipan.unit(uow, u)


def _klarifikasi_itjen(uow: UnitOfWork, nomor: str) -> Fakta:
    """Whether what Itjen was asked to bring came only after its time, by whom and on which day, or not at all.

    An answer of Terlapor is one as well (PKS Pasal 4(4)a). What came late is evidence, and nobody says that it did not.
    """
    semua = [p for p in putaran_ini(uow, uow.permintaan, nomor) if p.jenis.klarifikasi]
    status = {p.status for p in semua}
    diminta = any(p.kepada is Pihak.ITJEN for p in semua)
    akhir = [j for p in semua for j in uow.jawaban.find(id_permintaan=p.id, sifat=SifatJawaban.AKHIR)]
    tepat = StatusPermintaan.DIJAWAB in status or any(not j.terlambat for j in akhir)
    lewat = diminta and StatusPermintaan.LEWAT in status and not tepat
    pertama = min(akhir, key=lambda j: j.diterima, default=None) if lewat else None
    return {
        "klarifikasi_tidak_disampaikan": lewat and not akhir,
        "klarifikasi_terlambat": {"oleh": pertama.dari, "tanggal": pertama.diterima} if pertama else None,
    }


def _diam(uow: UnitOfWork, nomor: str) -> list[int]:
    """The places of Terlapor that waived their right to answer (UU 37/2008 Pasal 33(3)); the newest of each counts.

    Who has taken the place of one that was silent has waived nothing, nor has who was asked again later and answered.
    """
    terakhir = {h.ke: h for h in putaran_ini(uow, uow.hak_menjawab, nomor, pihak=Pihak.TERLAPOR)}
    semua = [p for p in putaran_ini(uow, uow.permintaan, nomor, kepada=Pihak.TERLAPOR) if p.jenis.klarifikasi]
    diganti = {p.ke for p in semua if not masih_menempati(uow, p)}
    menjawab = {p.ke for p in semua if uow.jawaban.find(id_permintaan=p.id, sifat=SifatJawaban.AKHIR)}
    return sorted(ke for ke, hak in terakhir.items() if not hak.digunakan and ke not in diganti | menjawab)


def _pertama(uow: UnitOfWork, permintaan: Permintaan) -> str | None:
    """What this addressee got of the first request for klarifikasi in its stage: asked itself, a copy, or nothing."""
    tahap = [t.mulai for t in uow.riwayat_tahap.find(nomor_berkas=permintaan.nomor_berkas, tahap=Tahap.KLARIFIKASI)]
    semua = uow.permintaan.find(nomor_berkas=permintaan.nomor_berkas, jenis=JenisPermintaan.KLARIFIKASI_1)
    dahulu = [p for p in semua if not tahap or p.dibuat >= tahap[-1]]
    if any((p.kepada, p.ke) == (permintaan.kepada, permintaan.ke) and masih_menempati(uow, p) for p in dahulu):
        return "DIMINTA"
    return "TEMBUSAN" if any(ditembuskan(uow, p, permintaan) for p in dahulu) else None


def _kekurangan(uow: UnitOfWork, nomor: str) -> list[Fakta]:
    kurang, tambahan = diminta_dari_pelapor(uow, nomor)
    return [{"sebutan": k.sebutan, "dasar": k.dasar} for k in kurang] + [{"sebutan": t, "dasar": ""} for t in tambahan]


def _penolakan(uow: UnitOfWork, berkas: Berkas, keputusan: Fakta, *, kerja_sama: bool) -> Fakta | None:
    """The ground on which the plenary refused; where no article in force names it, the set of rules of the case."""
    if keputusan.get("laporanDiterima") is not False:
        return None
    alasan = next(a for a in AlasanPenolakan if a == keputusan["alasanPenolakan"])
    umur = uow.tabel_tenggat.aturan(JenisTenggat.UMUR_PERISTIWA, berkas.dibuka.date())
    return {
        "alasan": alasan,
        "dasar": _dasar(alasan.dasar, kerja_sama=kerja_sama) or himpunan(berkas.himpunan_aturan).dasar_hukum,
        "nomor_lain": list(nomor_lain(uow, berkas.nomor)),
        "umur": umur.tertulis,
    }


def _surat_terakhir(uow: UnitOfWork, nomor: str, jenis: JenisSurat) -> Fakta | None:
    ada = putaran_ini(uow, uow.surat, nomor, jenis=jenis)
    return {"nomor": ada[-1].nomor, "tanggal": ada[-1].tanggal} if ada else None


def _pengakhiran(uow: UnitOfWork, pengakhiran: Pengakhiran) -> Fakta:
    """The notice, and how long before the end it must be there, as when it was given (PKS Pasal 7(1))."""
    aturan = pemberitahuan_dari(uow, pengakhiran)
    isi = {k: v for k, v in asdict(pengakhiran).items() if k != "pemberitahuan"}
    return kutipan.pengakhiran(isi, pengakhiran) | {"tenggat": _lama(aturan, aturan.dasar_hukum)}


def _tindak_lanjut(uow: UnitOfWork, berkas: Berkas, jenis: JenisPermintaan, *, kerja_sama: bool) -> Fakta | None:
    """The deadline of the newest request of this kind; before there is one, what the table gives for this complaint."""
    ada = putaran_ini(uow, uow.permintaan, berkas.nomor, jenis=jenis)
    if ada:
        return _permintaan(uow, ada[-1], kerja_sama=kerja_sama)
    aturan = uow.tabel_tenggat.aturan(JenisTenggat(jenis), berkas.dibuka.date())
    return _lama(aturan, _dasar(aturan.dasar_hukum, kerja_sama=kerja_sama)) | {"batas": None}


def _lama(aturan: AturanTenggat, dasar: str) -> Fakta:
    return {"lama": aturan.lama, "jenis_hari": aturan.jenis_hari, "dasar_hukum": dasar}


def _dasar(rujukan: str, *, kerja_sama: bool) -> str:
    """What of a reference holds in this case file today: once the agreement has ended, the statutes (PKS Pasal 6)."""
    return rujukan if kerja_sama else tanpa_perjanjian(rujukan)


def _permintaan(uow: UnitOfWork, permintaan: Permintaan | None, *, kerja_sama: bool) -> Fakta | None:
    if permintaan is None:
        return None
    return {
        "jenis": permintaan.jenis,
        "kepada": permintaan.kepada,
        "tembusan": list(permintaan.tembusan),
        "pertama": _pertama(uow, permintaan) if permintaan.jenis.klarifikasi else None,
        **_lama(permintaan.aturan, _dasar(permintaan.aturan.dasar_hukum, kerja_sama=kerja_sama)),
        "batas": permintaan.batas,
        "disepakati": hari_disepakati(uow, permintaan),
        "butir_belum": [
            b.uraian for b in uow.butir_permintaan.find(id_permintaan=permintaan.id) if not b.status.tuntas
        ],
        "diperpanjang": bool(uow.perpanjangan.find(id_permintaan=permintaan.id, sebab=SebabPerubahan.DIPERPANJANG)),
    }
