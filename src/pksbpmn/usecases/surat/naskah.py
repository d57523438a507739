"""Documents before they leave the house: opened, written, checked, signed; nobody passes what he wrote himself."""

from collections.abc import Mapping, Sequence
from typing import Any

from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatBpmn, MasukanSalah
from pksbpmn.domain.perjanjian.narahubung import PARA_PIHAK
from pksbpmn.domain.surat.halaman import Halaman
from pksbpmn.domain.surat.ketentuan import Penanda
from pksbpmn.domain.surat.naskah import CatatanKonsep, Konsep, Naskah, Rancangan, SebabUlang, TandaTanganPihak
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup, ErrorCode
from pksbpmn.usecases.berkas import pegawai as register
from pksbpmn.usecases.berkas.keberlakuan import perjanjian_berlaku
from pksbpmn.usecases.berkas.penugasan import berbenturan
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.berkas.rombongan import DAPAT_DIGANTI, sama_jabatan
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat.gerbang import halaman_keluar
from pksbpmn.usecases.surat.isi_surat import kop, susun
from pksbpmn.usecases.surat.isi_wajib import isi_lengkap
from pksbpmn.usecases.surat.konsep import konsep_terbaru, semua_konsep


def buka(  # noqa: PLR0913 - what a document is about
    uow: UnitOfWork,
    nomor: str,
    jenis: JenisSurat,
    kepada: Sequence[Pihak],
    id_permintaan: str | None,
    *,
    baru: bool,
) -> tuple[Naskah, bool]:
    """A document and whether it is signed already. What several get is written once, unless it is to be a new one."""
    if not baru and jenis.ketentuan.satu_naskah:
        for naskah in reversed(putaran_ini(uow, uow.naskah, nomor, jenis=jenis)):
            konsep = konsep_terbaru(uow, naskah.id)
            if konsep is not None and konsep.ditandatangani is not None:
                return naskah, True
    naskah = Naskah(
        id=id_baru(),
        nomor_berkas=nomor,
        jenis=jenis,
        kepada=tuple(kepada),
        penerbit=kop(uow, uow.berkas.get(nomor), jenis),
        dibuka=uow.clock.now(),
        id_permintaan=id_permintaan,
    )
    uow.naskah.add(naskah)
    return naskah, False


def simpan_konsep(uow: UnitOfWork, id_naskah: str, penyusun: str, kelompok: CandidateGroup) -> int:
    """Set the pages of a new version from what is written now; returns its number."""
    naskah = uow.naskah.get_locked(id_naskah)
    nomornya = _berwenang(uow, naskah, penyusun, kelompok)
    if not isi_lengkap(uow, naskah):
        raise _tidak_sah(SebabUlang.ISI_BELUM_LENGKAP)
    permintaan = uow.permintaan.get(naskah.id_permintaan) if naskah.id_permintaan else None
    rancangan = []
    for kepada in naskah.kepada:
        data = susun(uow, naskah.nomor_berkas, naskah.jenis, kepada, permintaan, {})
        rancangan.append(Rancangan(kepada=kepada, tembusan=data.tembusan, halaman=halaman_keluar(uow, data)))
    versi = len(uow.konsep.find(id_naskah=id_naskah)) + 1
    uow.konsep.add(
        Konsep(
            id=id_baru(),
            id_naskah=id_naskah,
            versi=versi,
            penyusun=nomornya,
            disusun=uow.clock.now(),
            rancangan=tuple(rancangan),
        )
    )
    _catat(uow, "konsep-disusun", naskah, versi, nomornya)
    return versi


def periksa(uow: UnitOfWork, id_naskah: str, pemeriksa: str, kelompok: CandidateGroup, *, setuju: bool) -> None:
    """Another than the writer agrees to the newest version, or sends it back with a remark."""
    naskah, konsep, nomornya = _langkah(uow, id_naskah, pemeriksa, kelompok, kembali=not setuju)
    if setuju:
        konsep.pemeriksa, konsep.diperiksa = nomornya, uow.clock.now()
        _catat(uow, "konsep-diperiksa", naskah, konsep.versi, nomornya)


def tandatangani(uow: UnitOfWork, id_naskah: str, penanda: str, kelompok: CandidateGroup, *, setuju: bool) -> None:
    """Another than the writer signs the newest version, or sends it back with a reason."""
    naskah, konsep, nomornya = _langkah(uow, id_naskah, penanda, kelompok, kembali=not setuju)
    if setuju:
        konsep.penandatangan, konsep.ditandatangani = nomornya, uow.clock.now()
        ada = uow.pegawai.get(nomornya)
        _simpan_tanda_tangan(uow, konsep, naskah.penerbit, ada, ada.jabatan)
        _catat(uow, "naskah-ditandatangani", naskah, konsep.versi, nomornya)


def tandatangani_bersama(  # noqa: PLR0913 - who signs, for which party, and how he decides
    uow: UnitOfWork, id_naskah: str, pihak: Pihak, penanda: str, kelompok: CandidateGroup, *, setuju: bool
) -> None:
    """An officer of a party signs the newest version for it, or sends it back with a reason (PKS Pasal 11, 12, 13).

    Nobody signs for the other party; the version is signed once both have.
    """
    naskah, konsep, nomornya = _langkah(uow, id_naskah, penanda, kelompok, kembali=not setuju, pihak=pihak)
    if not setuju:
        return
    sudah = uow.tanda_tangan_pihak.find(id_konsep=konsep.id)
    if any(t.pihak is not pihak and register.orang_sama(uow, t.pegawai, nomornya) for t in sudah):
        raise _tidak_sah(SebabUlang.BUKAN_TUGASNYA)
    ada = uow.pegawai.get(nomornya)
    _simpan_tanda_tangan(uow, konsep, pihak, ada, ada.jabatan_dan_dasar)
    if {t.pihak for t in sudah} | {pihak} == set(PARA_PIHAK):
        konsep.ditandatangani = uow.clock.now()
    _catat(uow, f"naskah-ditandatangani-{pihak.lower()}", naskah, konsep.versi, nomornya)


def _simpan_tanda_tangan(uow: UnitOfWork, konsep: Konsep, pihak: Pihak, pegawai: Pegawai, jabatan: str) -> None:
    """Under the name and office that he has now: the number may be another's when the letter leaves."""
    tanda_tangan = TandaTanganPihak(
        id=id_baru(),
        id_konsep=konsep.id,
        pihak=pihak,
        pegawai=pegawai.nomor,
        nama=pegawai.nama,
        jabatan=jabatan,
        waktu=uow.clock.now(),
    )
    uow.tanda_tangan_pihak.add(tanda_tangan)


def berkas_naskah(uow: UnitOfWork, id_naskah: str) -> str:
    """The case file of a document. Raises TidakDitemukan."""
    return uow.naskah.get(id_naskah).nomor_berkas


def catat(uow: UnitOfWork, id_naskah: str, pegawai: str, catatan: str) -> None:
    """Keep a remark on the newest version, of an officer of a house that writes it.

    Without one nothing goes back to its writer.
    """
    naskah = uow.naskah.get(id_naskah)
    penulis = PARA_PIHAK if naskah.jenis.ketentuan.penanda is Penanda.PARA_PIHAK else (naskah.penerbit,)
    if register.wajib_bertugas(uow, pegawai).pihak not in penulis:
        raise MasukanSalah("Naskah ini disusun lembaga lain.", f"Yang boleh: pegawai {' atau '.join(penulis)}.")
    konsep = semua_konsep(uow, id_naskah)[-1]
    if not catatan.strip():
        raise MasukanSalah("Catatan tidak boleh kosong.", "Isi apa yang harus diperbaiki.")
    nomornya = register.wajib_bertugas(uow, pegawai).nomor
    uow.catatan_konsep.add(
        CatatanKonsep(
            id=id_baru(), id_konsep=konsep.id, pegawai=nomornya, catatan=catatan.strip(), waktu=uow.clock.now()
        )
    )
    _catat(uow, "konsep-dicatat", naskah, konsep.versi, nomornya)


def periksa_pengembalian(uow: UnitOfWork, nomor: str, pegawai: str, isian: Mapping[str, Any]) -> None:
    """Refuse to send a draft back where he has written no remark on any that waits: its writer would not learn why."""
    if "KEMBALIKAN" not in {isian.get("keputusanPemeriksa"), isian.get("keputusanPenandatangan")}:
        return
    terbaru = [konsep_terbaru(uow, n.id) for n in uow.naskah.find(nomor_berkas=nomor)]
    menunggu = [k for k in terbaru if k is not None and k.ditandatangani is None and k.dikembalikan is None]
    nomornya = register.wajib_bernomor(pegawai)
    if not any(uow.catatan_konsep.find(id_konsep=k.id, pegawai=nomornya) for k in menunggu):
        raise MasukanSalah(
            f"Belum ada catatan Anda pada konsep yang menunggu dalam {nomor}.",
            "Tulis dahulu apa yang harus diperbaiki: `pksbpmn naskah catat ID --catatan TEKS`.",
        )


def _langkah(  # noqa: PLR0913 - who acts, for whom, and how he decides
    uow: UnitOfWork,
    id_naskah: str,
    pegawai: str,
    kelompok: CandidateGroup,
    *,
    kembali: bool,
    pihak: Pihak | None = None,
) -> tuple[Naskah, Konsep, str]:
    """The document, its newest version and who acts on it, if he may; a return is kept, and needs his remark."""
    naskah = uow.naskah.get_locked(id_naskah)
    nomornya = _berwenang(uow, naskah, pegawai, kelompok, pihak)
    konsep = uow.konsep.newest(id_naskah=id_naskah)
    if register.orang_sama(uow, nomornya, konsep.penyusun):
        raise _tidak_sah(SebabUlang.PENYUSUN_SENDIRI)
    if not kembali and not isi_lengkap(uow, naskah):
        raise _tidak_sah(SebabUlang.ISI_BELUM_LENGKAP)
    if not kembali and _perjanjian_berubah(uow, naskah, konsep):
        raise _tidak_sah(SebabUlang.PERJANJIAN_BERUBAH)
    if not kembali and _penerima_berganti(uow, naskah, konsep):
        raise _tidak_sah(SebabUlang.PENERIMA_BERGANTI)
    if kembali:
        if not uow.catatan_konsep.find(id_konsep=konsep.id, pegawai=nomornya):
            raise _tidak_sah(SebabUlang.CATATAN_BELUM_ADA)
        konsep.dikembalikan_oleh, konsep.dikembalikan = nomornya, uow.clock.now()
        _catat(uow, "konsep-dikembalikan", naskah, konsep.versi, nomornya)
    return naskah, konsep, nomornya


def _perjanjian_berubah(uow: UnitOfWork, naskah: Naskah, konsep: Konsep) -> bool:
    """Whether a draft cites the agreement otherwise than the law of today: it ended since, or began (PKS Pasal 6, 7).

    Nobody signs it so: it goes back to be set anew (ADR 0022).
    """
    berlaku = perjanjian_berlaku(uow, hari_ini(uow))
    if berlaku is not None and berlaku.tanggal <= konsep.disusun.date():
        return False
    return any(_sebutan(r.halaman) != _sebutan(_halaman_kini(uow, naskah, r)) for r in konsep.rancangan)


def _penerima_berganti(uow: UnitOfWork, naskah: Naskah, konsep: Konsep) -> bool:
    """Whether a draft was written for another than is in the place now, at whatever address (UU 37/2008 Pasal 31, 33).

    It may threaten who has taken that place with what only his predecessor let pass.
    """
    for rancangan in (r for r in konsep.rancangan if r.kepada in DAPAT_DIGANTI):
        dahulu, kini = rancangan.halaman.kepada, _halaman_kini(uow, naskah, rancangan).kepada
        if not sama_jabatan(dahulu, kini):
            return True
    return False


def _halaman_kini(uow: UnitOfWork, naskah: Naskah, rancangan: Rancangan) -> Halaman:
    """The page as it would be set from what is written now."""
    permintaan = uow.permintaan.get(naskah.id_permintaan) if naskah.id_permintaan else None
    return halaman_keluar(uow, susun(uow, naskah.nomor_berkas, naskah.jenis, rancangan.kepada, permintaan, {}))


def _sebutan(halaman: Halaman) -> int:
    return halaman.model_dump_json().count("Perjanjian Kerja Sama")


def _berwenang(
    uow: UnitOfWork, naskah: Naskah, pegawai: str, kelompok: CandidateGroup, pihak: Pihak | None = None
) -> str:
    """His staff number, when he may act for the institution that writes the document, or the party he signs for."""
    return berwenang(uow, naskah.nomor_berkas, pihak or naskah.penerbit, pegawai, kelompok)


def berwenang(uow: UnitOfWork, nomor: str, lembaga: Pihak, pegawai: str, *kelompok: CandidateGroup) -> str:
    """His staff number, when nothing stands against him (`penghalang`)."""
    sebab = penghalang(uow, nomor, lembaga, pegawai, *kelompok)
    if sebab is not None:
        raise _tidak_sah(sebab)
    return register.wajib_bernomor(pegawai)


def penghalang(
    uow: UnitOfWork, nomor: str, lembaga: Pihak, pegawai: str, *kelompok: CandidateGroup
) -> SebabUlang | None:
    """Why he may not act: not in office, not of the institution and one of the groups, or barred from the case."""
    ada = register.bertugas(uow, pegawai)
    if ada is None:
        return SebabUlang.PEGAWAI_TIDAK_DIKENAL
    if ada.pihak is not lembaga or set(kelompok).isdisjoint(ada.kelompok):
        return SebabUlang.BUKAN_TUGASNYA
    return SebabUlang.BENTURAN_KEPENTINGAN if berbenturan(uow, nomor, ada.nomor) else None


def _tidak_sah(sebab: SebabUlang) -> GalatBpmn:
    return GalatBpmn(ErrorCode.LANGKAH_TIDAK_SAH, f"Langkah naskah tidak sah: {sebab}.", sebabUlang=sebab)


def _catat(uow: UnitOfWork, peristiwa: str, naskah: Naskah, versi: int, pegawai: str) -> None:
    audit(uow, peristiwa, naskah.nomor_berkas, id_naskah=naskah.id, jenis=naskah.jenis, versi=versi, pegawai=pegawai)
