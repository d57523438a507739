"""Answers to requests: who may give them, what they become."""

from dataclasses import dataclass

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.pemeriksaan.temuan import Bukti
from pksbpmn.domain.perjanjian.narahubung import PARA_PIHAK
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, Jawaban, NilaiJawaban, Permintaan, StatusPermintaan
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas.alamat import tujuan
from pksbpmn.usecases.berkas.berkas import berjalan
from pksbpmn.usecases.journal import audit, id_baru, kirim_pesan
from pksbpmn.usecases.pemeriksaan.berita_acara import bubuhkan
from pksbpmn.usecases.perjanjian.narahubung import wajib_narahubung
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat


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
    berkas = berjalan(uow, permintaan.nomor_berkas)
    _periksa(permintaan, masuk)
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
        diterima=uow.clock.now(),
        terlambat=permintaan.status is StatusPermintaan.LEWAT,
    )
    uow.jawaban.add(jawaban)
    _catat_bukti(uow, permintaan, jawaban)
    audit(
        uow,
        "jawaban-diterima",
        permintaan.nomor_berkas,
        pelaku=masuk.dari,
        id_permintaan=id_permintaan,
        nilai=masuk.nilai,
        terlambat=jawaban.terlambat,
    )
    if not jawaban.terlambat:
        _selesaikan(uow, permintaan, jawaban)
    return jawaban


def _periksa(permintaan: Permintaan, masuk: JawabanMasuk) -> None:
    if permintaan.status is StatusPermintaan.DIJAWAB:
        raise MasukanSalah("Permintaan ini sudah dijawab.", "Satu permintaan hanya menerima satu jawaban.")
    if permintaan.status is StatusPermintaan.BATAL:
        raise MasukanSalah("Permintaan ini sudah dibatalkan.", "Tidak perlu dijawab lagi.")
    ketentuan = permintaan.jenis.ketentuan
    if masuk.nilai not in ketentuan.jawaban:
        raise MasukanSalah(
            f"Jawaban {masuk.nilai} tidak berlaku untuk permintaan {permintaan.jenis}.",
            f"Pilih: {', '.join(sorted(ketentuan.jawaban))}.",
        )
    penjawab = ketentuan.penjawab(permintaan.kepada)
    if masuk.dari not in penjawab:
        raise MasukanSalah(
            f"{masuk.dari} bukan pihak yang diminta dalam permintaan ini.",
            f"Yang menjawab: {', '.join(sorted(penjawab))}.",
        )


def _selesaikan(uow: UnitOfWork, permintaan: Permintaan, jawaban: Jawaban) -> None:
    permintaan.status = StatusPermintaan.DIJAWAB
    ketentuan, nomor = permintaan.jenis.ketentuan, permintaan.nomor_berkas
    for s in uow.surat.find(id_permintaan=permintaan.id, jenis=ketentuan.surat, tanggal_diterima=None):
        surat.terima(uow, s.id, hari_ini(uow), "dijawab oleh penerima")
    if ketentuan.menandatangani is not None and jawaban.nilai is NilaiJawaban.DITANDATANGANI:
        bubuhkan(uow, nomor, ketentuan.menandatangani, permintaan.kepada, _nama(uow, nomor, jawaban))
    kirim_pesan(uow, MessageName.JAWABAN_DITERIMA, permintaan.id, nomor, nilaiJawaban=jawaban.nilai)


def _nama(uow: UnitOfWork, nomor: str, jawaban: Jawaban) -> str:
    """Who answered, as he is called now: the contact person, or the party itself."""
    if jawaban.oleh is not None:
        narahubung = uow.narahubung.get(jawaban.oleh)
        return narahubung.nama or narahubung.jabatan
    return tujuan(uow, nomor, jawaban.dari).nama


def _catat_bukti(uow: UnitOfWork, permintaan: Permintaan, jawaban: Jawaban) -> None:
    jenis = permintaan.jenis.ketentuan.bukti
    if jenis is not None and jawaban.nilai in (NilaiJawaban.DIJAWAB, NilaiJawaban.HADIR):
        uow.bukti.add(
            Bukti(
                id=id_baru(),
                nomor_berkas=permintaan.nomor_berkas,
                jenis=jenis,
                uraian=jawaban.isi,
                dari=jawaban.dari,
                waktu=jawaban.diterima,
            )
        )
