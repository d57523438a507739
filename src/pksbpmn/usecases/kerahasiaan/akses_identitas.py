"""The custodian of hidden identities: asked with a reason, granted or refused by another person (PKS Pasal 8(2))."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penugasan import nomor_pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatBpmn, MasukanSalah
from pksbpmn.domain.kerahasiaan.akses import AksesIdentitas, SebabPemutusDitolak
from pksbpmn.domain.surat.naskah import SebabUlang
from pksbpmn.names import CandidateGroup, ErrorCode, MessageName, TaskId
from pksbpmn.usecases.berkas.berkas import berjalan, buka_dan_mulai
from pksbpmn.usecases.berkas.keputusan import diterima
from pksbpmn.usecases.berkas.pegawai import orang_sama, wajib_bernomor
from pksbpmn.usecases.berkas.penugasan import wajib_bebas
from pksbpmn.usecases.berkas.rahasia import tanpa_pelapor
from pksbpmn.usecases.berkas.yang_tahu import yang_melihat
from pksbpmn.usecases.journal import audit, beri_tahu, id_baru, kirim_pesan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.naskah import penghalang

PALING_LAMA = 90
"""Days that a grant may run, whatever a form says: it is for a purpose, not for good (UU 27/2022 Pasal 16(2)b, g)."""


def minta(uow: UnitOfWork, nomor_laporan: str, pemohon: str, alasan: str) -> str:
    """Ask to see a hidden complainant; returns the matter's number. `pemohon` is a staff number, digits only."""
    if not uow.laporan.get(nomor_laporan).identitas_dirahasiakan:
        raise MasukanSalah(
            f"Identitas Pelapor laporan {nomor_laporan} tidak dirahasiakan.", "Lihat dengan `pksbpmn identitas lihat`."
        )
    if nomor_pegawai(pemohon) is None or not alasan.strip():
        raise MasukanSalah("Permohonan akses memerlukan nomor pegawai (angka) dan alasan.", "Isi keduanya.")
    nomornya = wajib_bebas(uow, nomor_laporan, pemohon).nomor
    nomor = buka_dan_mulai(uow, JenisBerkas.AKSES_IDENTITAS, Pihak.OMBUDSMAN, "Akses identitas", tentang=nomor_laporan)
    uow.akses_identitas.add(
        AksesIdentitas(
            id=id_baru(),
            nomor_berkas=nomor,
            nomor_perkara=nomor_laporan,
            pemohon=nomornya,
            alasan=alasan,
            dibuat=uow.clock.now(),
        )
    )
    return nomor


def terapkan_putusan(uow: UnitOfWork, nomor: str, instans: int) -> datetime:
    """Keep what the custodian decided in the task of this process (`putuskan`)."""
    keputusan, pemutus = diterima(uow, instans, TaskId.PUTUSKAN_AKSES_IDENTITAS, nomor=nomor)
    hari, diberikan = keputusan.data.get("lamaAkses"), keputusan.data["aksesDiberikan"] is True
    return putuskan(uow, nomor, pemutus, hari, diberikan=diberikan)


def putuskan(uow: UnitOfWork, nomor: str, pemutus: str, hari: int | None, *, diberikan: bool) -> datetime:
    """Keep the custodian's decision; a grant runs `hari` days from now, 90 at most. Nobody decides his own request.

    The custodian is an officer of the Ombudsman in office, of the task's group, not barred from the case. Who he is
    counts, not how the number is written (with a zero in front or as the form's figure), nor under which of two numbers
    his account spoke.
    """
    akses = uow.akses_identitas.newest(nomor_berkas=nomor)
    if (sebab := _sebab_tidak_sah(uow, akses, pemutus)) is not None:
        raise GalatBpmn(ErrorCode.PEMUTUS_SAMA, f"Putusan akses tidak sah: {sebab}.", sebabUlang=sebab)
    if diberikan and hari is None:
        raise MasukanSalah("Akses diberikan tanpa lamanya.", "Isi lamaAkses dalam hari.")
    pemutus = wajib_bernomor(pemutus)
    akses.diberikan, akses.pemutus = diberikan, pemutus
    sampai = uow.clock.now() + timedelta(days=min(hari or 0, PALING_LAMA))
    akses.berlaku_sampai = sampai if diberikan else None
    audit(uow, "akses-identitas-diputus", nomor, pelaku=pemutus, diberikan=diberikan)
    return sampai


def _sebab_tidak_sah(uow: UnitOfWork, akses: AksesIdentitas, pemutus: str) -> SebabPemutusDitolak | SebabUlang | None:
    if orang_sama(uow, pemutus, akses.pemohon):
        return SebabPemutusDitolak.PEMOHON_SENDIRI
    return penghalang(uow, akses.nomor_perkara, Pihak.OMBUDSMAN, pemutus, CandidateGroup.KUSTODIAN)


def akhiri(uow: UnitOfWork, nomor: str, pegawai: str | None, alasan: str, *, pengelola: bool = False) -> None:
    """A custodian, or an administrator, takes a grant back before its day, with a reason: over at once.

    The engine follows, and the officer who held it is told by mail; the reason stays in the register, as it may name
    somebody. An administrator opens nothing: he may close what is open (PKS Pasal 8(2), UU 27/2022 Pasal 35, 39).
    """
    berjalan(uow, nomor)
    akses = uow.akses_identitas.newest(nomor_berkas=nomor)
    if akses.berlaku_sampai is None or akses.berlaku_sampai <= uow.clock.now():
        raise MasukanSalah("Akses ini tidak sedang berlaku.", f"Lihat dengan `pksbpmn identitas permohonan {nomor}`.")
    if not alasan.strip():
        raise MasukanSalah("Pencabutan akses memerlukan alasan.", "Isi --alasan.")
    pencabut = uow.pelaku if pengelola else _kustodian(uow, nomor, pegawai)
    akses.berlaku_sampai = uow.clock.now()
    akses.alasan_pencabutan, akses.pencabut = alasan, pencabut
    audit(uow, "akses-identitas-diakhiri", nomor, pelaku=pencabut)
    kirim_pesan(uow, MessageName.AKSES_DIAKHIRI, nomor, nomor)
    beri_tahu(
        uow,
        f"akses-dicabut/{akses.id}",
        nomor,
        f"Akses identitas dicabut: {nomor}",
        f"Akses Anda atas identitas Pelapor {akses.nomor_perkara} dicabut sebelum harinya dan tidak berlaku lagi.\n"
        f"Yang mencabut dan alasannya: `pksbpmn identitas permohonan {nomor}`. Salinan yang ada pada Anda dikembalikan "
        "kepada kustodian (PKS Pasal 8).\n",
        pegawai=akses.pemohon,
    )


def _kustodian(uow: UnitOfWork, nomor: str, pegawai: str | None) -> str:
    if pegawai is None:
        raise MasukanSalah("Akun ini bukan akun kustodian.", "Akses dicabut kustodian identitas atau pengelola.")
    kustodian = wajib_bebas(uow, nomor, pegawai)
    if kustodian.pihak is not Pihak.OMBUDSMAN or CandidateGroup.KUSTODIAN not in kustodian.kelompok:
        raise MasukanSalah(
            f"Pegawai {kustodian.nomor} bukan kustodian.", "Akses dicabut kustodian identitas atau pengelola."
        )
    return kustodian.nomor


def cabut(uow: UnitOfWork, nomor: str) -> None:
    """The grant is over."""
    akses = uow.akses_identitas.newest(nomor_berkas=nomor)
    akses.berlaku_sampai = min(akses.berlaku_sampai or uow.clock.now(), uow.clock.now())
    audit(uow, "akses-identitas-dicabut", nomor)


def permohonan(uow: UnitOfWork, nomor: str) -> tuple[AksesIdentitas, ...]:
    """The requests about a complaint, or the one that has this matter's number; no reason names the complainant.

    Who asked reads his own reason as he wrote it; others who may not know the complainant read none. Raises
    TidakDitemukan.
    """
    berkas, petugas = uow.berkas.get(nomor), yang_melihat(uow)
    menurut = "nomor_berkas" if berkas.jenis is JenisBerkas.AKSES_IDENTITAS else "nomor_perkara"

    def tampil(teks: str | None, penulis: str | None, kapan: datetime | None) -> Any:
        sendiri = petugas is not None and kapan is not None and petugas.menulis(penulis, kapan)
        return teks if sendiri else tanpa_pelapor(uow, berkas, teks)

    return tuple(
        replace(
            a,
            alasan=tampil(a.alasan, a.pemohon, a.dibuat),
            alasan_pencabutan=tampil(a.alasan_pencabutan, a.pencabut, a.berlaku_sampai),
        )
        for a in uow.akses_identitas.find(**{menurut: berkas.nomor})
    )
