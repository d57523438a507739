"""What stands against destroying the personal data of a case; asked when it is proposed, decided and done.

Not while the case is open, a legal process needs it, or the archive's retention runs (UU 27/2022 Pasal 44(1) a, c and
Pasal 15(1) c; UU 43/2009 Pasal 51).
"""

from datetime import date

from dateutil.relativedelta import relativedelta

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.pelindungan_data import JenisPelindunganData, MuatanPelindungan
from pksbpmn.domain.kerahasiaan.pemusnahan import DasarPemusnahan, Pemusnahan
from pksbpmn.domain.tenggat.kalender import tanggal_indonesia
from pksbpmn.usecases.berkas.alamat import wajib_pelapor
from pksbpmn.usecases.berkas.induk import seperkara
from pksbpmn.usecases.ports import UnitOfWork, hari_ini

_HAK = "Hak subjek data berlaku sepanjang peraturan perundang-undangan (UU 27/2022 Pasal 8, Pasal 15 ayat (1) huruf c)."

_TANPA_MASA_SIMPAN = (JenisBerkas.AKSES_IDENTITAS, JenisBerkas.PELINDUNGAN_DATA)
"""Matters about the data alone: they end with the archive that they are about."""


def terakhir(uow: UnitOfWork, nomor: str) -> Pemusnahan | None:
    """The newest proposal to destroy what this complaint holds."""
    ada = uow.pemusnahan.find(nomor_berkas=nomor)
    return ada[-1] if ada else None


def simpan_sampai(berkas: Berkas, tahun: int) -> date | None:
    """The last day of the retention of `tahun` years; None of a case file that is open."""
    return None if berkas.ditutup is None else berkas.ditutup.date() + relativedelta(years=tahun)


def urusan_dari(uow: UnitOfWork, nomor: str) -> tuple[Berkas, ...]:
    """The complaint and every matter about it."""
    return tuple(uow.berkas.find(nomor_perkara=nomor))


def boleh_dimusnahkan(uow: UnitOfWork, nomor: str, dasar: DasarPemusnahan, tahun: int | None) -> Berkas:
    """The complaint, locked, if nothing stands against its destruction on this ground; MasukanSalah, TidakDitemukan.

    `tahun` is the retention by the archive schedule (C-18), None where none is set.
    """
    berkas = uow.berkas.get_locked(nomor)
    if berkas.jenis is not JenisBerkas.LAPORAN:
        raise MasukanSalah(
            f"Berkas {nomor} adalah {berkas.jenis}; yang dimusnahkan adalah laporan bersama urusannya.",
            "Sebut nomor laporannya.",
        )
    _semua_selesai(uow, nomor)
    _tidak_ditahan(uow, nomor)
    if dasar is not DasarPemusnahan.RETENSI:
        wajib_pelapor(uow, nomor)
    if dasar.menunggu_retensi:
        _retensi_lewat(uow, nomor, dasar, tahun)
    if dasar is DasarPemusnahan.RETENSI and _dibatasi(uow, nomor):
        raise MasukanSalah(
            f"Pemrosesan data dalam {nomor} dibatasi atas permintaan subjek data (UU 27/2022 Pasal 41).",
            "Tanyakan kepadanya; dengan kehendaknya pakai --dasar PERMINTAAN_SUBJEK.",
        )
    return berkas


def _semua_selesai(uow: UnitOfWork, nomor: str) -> None:
    bersama = [b for n in seperkara(uow, nomor) for b in urusan_dari(uow, n)]
    for b in bersama:
        if b.akhir is None:
            raise MasukanSalah(f"Berkas {b.nomor} masih berjalan.", "Data dimusnahkan sesudah semuanya ditutup.")
    for b in urusan_dari(uow, nomor):
        if uow.kiriman.find(nomor_berkas=b.nomor, selesai=None):
            raise MasukanSalah(
                f"Masih ada kiriman {b.nomor} yang menunggu.", "Jalankan `pksbpmn pengantar` sampai terkirim."
            )


def _tidak_ditahan(uow: UnitOfWork, nomor: str) -> None:
    """Nor the complaints that are or were joined with it: what they hold of him is evidence there."""
    for n in seperkara(uow, nomor):
        if uow.penahanan.find(nomor_berkas=n, dilepas=None):
            raise MasukanSalah(
                f"Laporan {n} berkaitan dengan proses hukum dan tidak dimusnahkan (UU 27/2022 Pasal 44 ayat (1) "
                "huruf c; UU 43/2009 Pasal 51).",
                "Sesudah proses itu selesai: `pksbpmn retensi lepas`.",
            )


def _retensi_lewat(uow: UnitOfWork, nomor: str, dasar: DasarPemusnahan, tahun: int | None) -> None:
    """Of every file of the case and of those joined with it: all are closed by now, and the last one counts.

    Who asks to see or to limit what is kept begins no retention anew, else his wish would prolong it (Pasal 8).
    """
    hak = "" if dasar is DasarPemusnahan.RETENSI else f"{_HAK} "
    if tahun is None:
        raise MasukanSalah(
            f"{hak}Masa simpan arsip belum ditetapkan.", "Isi PKSBPMN_RETENTION_YEARS menurut jadwal retensi arsip."
        )
    semua = (b for n in seperkara(uow, nomor) for b in urusan_dari(uow, n))
    for berkas in (b for b in semua if b.jenis not in _TANPA_MASA_SIMPAN):
        sampai = simpan_sampai(berkas, tahun)
        if sampai is None or hari_ini(uow) <= sampai:
            sampai_ = tanggal_indonesia(sampai) if sampai else "-"
            raise MasukanSalah(
                f"{hak}Masa simpan arsip {berkas.nomor} belum lewat: sampai {sampai_} (UU 43/2009 Pasal 51).",
                "Tunggu; data yang diperoleh secara melawan hukum dimusnahkan dengan --dasar MELAWAN_HUKUM.",
            )


def _dibatasi(uow: UnitOfWork, nomor: str) -> bool:
    muatan = [b.muatan for b in urusan_dari(uow, nomor) if isinstance(b.muatan, MuatanPelindungan)]
    return any(m.jenis is JenisPelindunganData.PEMBATASAN and m.dikabulkan for m in muatan)
