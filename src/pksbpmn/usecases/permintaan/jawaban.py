"""Answers to requests: who may give them, when they arrived, what they become."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk, SumberLampiran
from pksbpmn.domain.pemeriksaan.temuan import Bukti
from pksbpmn.domain.perjanjian.narahubung import PARA_PIHAK
from pksbpmn.domain.permintaan.butir import HasilButir, StatusButir
from pksbpmn.domain.permintaan.permintaan import (
    CaraJawaban,
    Jawaban,
    NilaiJawaban,
    Permintaan,
    SifatJawaban,
    StatusPermintaan,
)
from pksbpmn.domain.permintaan.pertemuan import PertemuanKlarifikasi
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.usecases.berkas.hari import periksa_hari
from pksbpmn.usecases.berkas.induk import diperiksa_dalam
from pksbpmn.usecases.berkas.lampiran import lampirkan
from pksbpmn.usecases.berkas.penugasan import wajib_bebas
from pksbpmn.usecases.berkas.rombongan import nama_yang_diminta, permintaan_terkunci, rombongan
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.pemeriksaan import tindakan
from pksbpmn.usecases.pemeriksaan.berita_acara import bubuhkan
from pksbpmn.usecases.pemeriksaan.tindakan import TindakanMasuk
from pksbpmn.usecases.perjanjian.narahubung import wajib_narahubung
from pksbpmn.usecases.permintaan import bersama, butir, digantikan, mengikat, penerimaan, susulan
from pksbpmn.usecases.permintaan.permintaan import berkas_berjalan, kunci_berkas, mulai_tenggat
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat.panggilan import hari_hadir

_BERISI = frozenset({NilaiJawaban.DIJAWAB, NilaiJawaban.HADIR, NilaiJawaban.BERALASAN})
"""The answers that say something of the matter."""


@dataclass(frozen=True)
class JawabanMasuk:
    """An answer as it comes in; of the two institutions only through `oleh`, a contact person (PKS-4.2-02).

    `diterima` is the day it arrived, None for today; `pegawai` the staff number of the officer who enters it, None
    where the party does so itself, which it can only on that day. `butir` says what became of items, by their number,
    `tindakan` how far the actions of an LAHP or a Rekomendasi are. `pertemuan` is the meeting in which klarifikasi was
    given in person.
    """

    dari: Pihak
    nilai: NilaiJawaban
    cara: CaraJawaban
    isi: str
    oleh: str | None = None
    diterima: date | None = None
    pegawai: str | None = None
    sifat: SifatJawaban = SifatJawaban.AKHIR
    butir: Mapping[int, HasilButir] = field(default_factory=dict)
    lampiran: tuple[LampiranMasuk, ...] = ()
    tindakan: Mapping[int, TindakanMasuk] = field(default_factory=dict)
    pertemuan: PertemuanKlarifikasi | None = None


@dataclass(frozen=True)
class JawabanRingkas:
    """An answer at a glance: when it arrived, and who entered it when. Its text is evidence and stands there."""

    jenis: str
    dari: str
    nilai: str
    sifat: str
    diterima: date
    dicatat: datetime
    dicatat_oleh: str
    terlambat: bool


def daftar(uow: UnitOfWork, nomor: str) -> tuple[JawabanRingkas, ...]:
    """Every answer in a case file, request by request. Raises TidakDitemukan."""
    uow.berkas.get(nomor)
    return tuple(
        JawabanRingkas(p.jenis, j.dari, j.nilai, j.sifat, j.diterima, j.dicatat, j.dicatat_oleh, j.terlambat)
        for p in uow.permintaan.find(nomor_berkas=nomor)
        for j in uow.jawaban.find(id_permintaan=p.id)
    )


def jawab(uow: UnitOfWork, id_permintaan: str, masuk: JawabanMasuk) -> Jawaban:
    """Record an answer and tell the engine; what counts is the day it arrived, not the day somebody entered it.

    An interim one is kept and moves nothing, unless it leaves no item outstanding. A second final one is kept as an
    addition. One that arrived in time, entered after the engine went on, starts the decision on what follows
    (`susulan`). A late one is kept as evidence and moves nothing. Of several who were asked each is late by his own
    deadline, and the engine hears when nobody can answer any more (`bersama`). The word of one of several Terlapor who
    are in copy is evidence and an interim answer. What who was replaced answered before that is evidence.
    """
    kunci_berkas(uow, id_permintaan)
    permintaan = permintaan_terkunci(uow, id_permintaan)
    semula, diterima = permintaan.status, masuk.diterima or hari_ini(uow)
    semua = rombongan(uow, permintaan)
    ditunggu = len(semua) > 1 and any(p.status is StatusPermintaan.MENUNGGU for p in semua)
    if ditunggu:
        mulai_tenggat(uow, permintaan)
    lewat = semula is StatusPermintaan.LEWAT and not ditunggu
    terlambat = (lewat or ditunggu) and not permintaan.tepat_waktu(diterima)
    berkas = _berkas(uow, permintaan, susulan=lewat and not terlambat)
    digantikan.periksa_batal(uow, permintaan, diterima)
    _periksa(permintaan, masuk)
    _periksa_pertemuan(permintaan, masuk, diterima)
    butir.periksa(uow, permintaan, masuk.butir)
    tindakan.periksa(uow, permintaan, masuk.tindakan, masuk.sifat)
    dicatat_oleh = _periksa_hari(uow, permintaan, masuk, diterima)
    mengikat.wajib_terbukti(uow, permintaan, masuk.nilai, berkas=len(masuk.lampiran), pencatat=masuk.pegawai)
    narahubung = (
        wajib_narahubung(uow, masuk.dari, masuk.oleh, berkas.nomor_perkara) if masuk.dari in PARA_PIHAK else None
    )
    jawaban = Jawaban(
        id=id_baru(),
        id_permintaan=id_permintaan,
        dari=masuk.dari,
        nilai=masuk.nilai,
        cara=masuk.cara,
        isi=masuk.isi,
        oleh=narahubung.id if narahubung else None,
        diterima=diterima,
        dicatat=uow.clock.now(),
        dicatat_oleh=dicatat_oleh,
        sifat=SifatJawaban.SEMENTARA if bersama.seorang_penerima_tembusan(uow, permintaan, masuk.dari) else masuk.sifat,
        terlambat=terlambat,
        pertemuan=masuk.pertemuan,
    )
    uow.jawaban.add(jawaban)
    if butir.terapkan(uow, permintaan, jawaban, masuk.butir):
        jawaban.sifat = SifatJawaban.AKHIR
    tindakan.terapkan(uow, permintaan, jawaban, masuk.tindakan)
    _catat_bukti(uow, permintaan, jawaban, masuk)
    lampirkan(
        uow,
        permintaan.nomor_berkas,
        SumberLampiran.PERKEMBANGAN if SumberLampiran.PERKEMBANGAN in permintaan.jenis else SumberLampiran.JAWABAN,
        jawaban.id,
        masuk.lampiran,
        dari=masuk.dari,
        diterima=diterima,
        dicatat_oleh=dicatat_oleh,
    )
    audit(
        uow,
        "jawaban-diterima",
        permintaan.nomor_berkas,
        dari=masuk.dari,
        id_permintaan=id_permintaan,
        nilai=masuk.nilai,
        sifat=jawaban.sifat,
        terlambat=terlambat,
        diterima=diterima.isoformat(),
        dicatat_oleh=dicatat_oleh,
    )
    if semula is StatusPermintaan.MENUNGGU:
        _buktikan_penerimaan(uow, permintaan, jawaban)
    if jawaban.sifat is SifatJawaban.AKHIR and not terlambat and semula not in digantikan.TIDAK_MENUNGGU:
        _selesaikan(uow, permintaan, jawaban)
        if lewat:
            susulan.mulai(uow, berkas, permintaan, jawaban)
        else:
            bersama.lanjutkan(uow, permintaan)
    elif terlambat and semula is StatusPermintaan.MENUNGGU:
        bersama.tandai_lewat(uow, permintaan)
        bersama.lanjutkan(uow, permintaan)
    return jawaban


def _berkas(uow: UnitOfWork, permintaan: Permintaan, *, susulan: bool) -> Berkas:
    """The case file; a closed one takes only what arrived in time: its end may rest on the silence."""
    return uow.berkas.get_locked(permintaan.nomor_berkas) if susulan else berkas_berjalan(uow, permintaan)


def _periksa(permintaan: Permintaan, masuk: JawabanMasuk) -> None:
    ketentuan = permintaan.jenis.ketentuan
    if masuk.nilai not in ketentuan.jawaban:
        raise MasukanSalah(
            f"Jawaban {masuk.nilai} tidak berlaku untuk permintaan {permintaan.jenis}.",
            f"Pilih: {', '.join(sorted(ketentuan.jawaban))}.",
        )
    if masuk.nilai is NilaiJawaban.DITOLAK_DASAR_HUKUM and not masuk.isi.strip():
        raise MasukanSalah(
            "Penolakan harus menyebut dasar hukumnya.", "Isi dengan --isi, misalnya UU 14/2008 Pasal 17."
        )
    if masuk.dari not in permintaan.penjawab:
        raise MasukanSalah(
            f"{masuk.dari} bukan pihak yang diminta dalam permintaan ini.",
            f"Yang menjawab: {', '.join(sorted(permintaan.penjawab))}.",
        )


def _periksa_pertemuan(permintaan: Permintaan, masuk: JawabanMasuk, diterima: date) -> None:
    """Klarifikasi "secara langsung" is a meeting on the day of the answer, with its minutes (PKS Pasal 4(4)a).

    Who was summoned comes on the day of the hearing, not before (UU 37/2008 Pasal 31); he may write before it.
    """
    langsung = masuk.cara is CaraJawaban.LANGSUNG and permintaan.jenis.klarifikasi
    if langsung and masuk.pertemuan is None:
        raise MasukanSalah(
            "Klarifikasi secara langsung adalah pertemuan: waktu, tempat, yang hadir, dan risalahnya wajib dicatat.",
            "Sertakan pertemuannya, atau catat sebagai TERTULIS.",
        )
    if masuk.pertemuan is not None and not langsung:
        raise MasukanSalah("Pertemuan hanya untuk klarifikasi secara langsung.", "Hapus pertemuannya.")
    if masuk.pertemuan is not None and hari_hadir(masuk.pertemuan.waktu) != diterima:
        raise MasukanSalah(
            "Hari pertemuan tidak sama dengan hari jawaban diterima.",
            "Klarifikasi langsung diterima pada pertemuannya.",
        )
    sidang, datang = permintaan.waktu_hadir, masuk.cara is CaraJawaban.LANGSUNG
    if masuk.nilai is NilaiJawaban.HADIR and datang and sidang is not None and diterima != hari_hadir(sidang):
        raise MasukanSalah(
            f"Yang dipanggil hadir pada hari pemeriksaannya, {hari_hadir(sidang).isoformat()}.",
            "Sebutkan hari itu sebagai tanggal diterima, atau catat alasan ketidakhadirannya.",
        )


def _periksa_hari(uow: UnitOfWork, permintaan: Permintaan, masuk: JawabanMasuk, diterima: date) -> str:
    """Who enters it; refuses an impossible day, and an earlier one that no officer answers for."""
    semua = uow.surat.find(id_permintaan=permintaan.id, jenis=permintaan.jenis.ketentuan.surat)
    diminta = semua[0].tanggal if semua else permintaan.dibuat.date()
    periksa_hari(uow, "jawaban diterima", diterima, "diminta", diminta)
    if masuk.pegawai is not None:
        return wajib_bebas(uow, permintaan.nomor_berkas, masuk.pegawai).nomor
    if diterima < hari_ini(uow):
        raise MasukanSalah(
            "Jawaban yang diterima sebelum hari ini dicatat oleh petugas yang menerimanya.",
            "Petugas itu mencatatnya dengan akunnya sendiri.",
        )
    return masuk.dari


def _buktikan_penerimaan(uow: UnitOfWork, permintaan: Permintaan, jawaban: Jawaban) -> None:
    """Who answers a letter has received it, if only for the time being; a word of who is in copy starts no term."""
    if jawaban.dari is not permintaan.kepada and jawaban.sifat is SifatJawaban.SEMENTARA:
        return
    pegawai = None if jawaban.dicatat_oleh == jawaban.dari else jawaban.dicatat_oleh
    bukti = "dijawab oleh penerima" if jawaban.dari is permintaan.kepada else "dijawab oleh penerima tembusan"
    for s in uow.surat.find(id_permintaan=permintaan.id, jenis=permintaan.jenis.ketentuan.surat, tanggal_diterima=None):
        penerimaan.terima(uow, s.id, jawaban.diterima, bukti, pegawai=pegawai)


def _selesaikan(uow: UnitOfWork, permintaan: Permintaan, jawaban: Jawaban) -> None:
    """What an answer in time becomes: the end of its request, and where it is one, a signature."""
    permintaan.status = StatusPermintaan.DIJAWAB
    ketentuan, nomor = permintaan.jenis.ketentuan, permintaan.nomor_berkas
    if ketentuan.menandatangani is not None and jawaban.nilai is NilaiJawaban.DITANDATANGANI:
        nama = _nama(uow, permintaan, jawaban)
        bubuhkan(uow, nomor, ketentuan.menandatangani, permintaan.kepada, nama, ke=permintaan.ke)


def _nama(uow: UnitOfWork, permintaan: Permintaan, jawaban: Jawaban) -> str:
    """Who answered, as he is called now: the contact person, or the party itself."""
    if jawaban.oleh is not None:
        narahubung = uow.narahubung.get(jawaban.oleh)
        return narahubung.nama or narahubung.jabatan
    return nama_yang_diminta(uow, permintaan, jawaban.dari)


def _catat_bukti(uow: UnitOfWork, permintaan: Permintaan, jawaban: Jawaban, masuk: JawabanMasuk) -> None:
    """What was given becomes evidence; a refusal does not, nor an interim word that gives no item.

    It is evidence of the complaint that this one goes on in, if it was joined: that is the one that is examined.
    """
    jenis = permintaan.jenis.ketentuan.bukti
    berisi = masuk.sifat is SifatJawaban.AKHIR and jawaban.nilai in _BERISI
    if masuk.butir:
        berisi = any(h.status is not StatusButir.DITOLAK for h in masuk.butir.values())
    if jenis is not None and berisi:
        uow.bukti.add(
            Bukti(
                id=id_baru(),
                nomor_berkas=diperiksa_dalam(uow, permintaan.nomor_berkas),
                jenis=jenis,
                uraian=_uraian(jawaban),
                dari=jawaban.dari,
                waktu=jawaban.dicatat,
            )
        )


def _uraian(jawaban: Jawaban) -> str:
    """What was said; in a meeting also when and where, who was there, and its minutes."""
    p = jawaban.pertemuan
    if p is None:
        return jawaban.isi
    saat = p.waktu.astimezone(JAKARTA)
    return (
        f"{jawaban.isi} (klarifikasi langsung tanggal {saat:%d-%m-%Y} pukul {saat:%H.%M} WIB di {p.tempat}; "
        f"hadir: {', '.join(p.hadir)}; risalah: {p.risalah})"
    )
