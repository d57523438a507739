"""Personal data: failures told in time, data subjects answered in the same (UU 27/2022: within 3 x 24 hours)."""

from datetime import datetime

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatBpmn, MasukanSalah
from pksbpmn.domain.kerahasiaan.pelindungan_data import ISI_WAJIB, JenisPelindunganData, MuatanPelindungan, Pemrosesan
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.domain.tenggat.tenggat import AturanTenggat, hitung_jam
from pksbpmn.names import ErrorCode, JenisTenggat
from pksbpmn.usecases.berkas.alamat import ada_pelapor, wajib_pelapor
from pksbpmn.usecases.berkas.berkas import buka_dan_mulai, muatan_berjalan, muatan_dari, ubah_muatan
from pksbpmn.usecases.journal import audit, beri_tahu
from pksbpmn.usecases.ports import UnitOfWork


def _aturan(uow: UnitOfWork, diketahui: datetime) -> AturanTenggat:
    """How long there is from the moment `diketahui` (UU 27/2022 Pasal 46(1), 32, 41; D-27, D-28, D-29)."""
    return uow.tabel_tenggat.aturan(JenisTenggat.PELINDUNGAN_DATA, diketahui.astimezone(JAKARTA).date())


def laporkan(uow: UnitOfWork, jenis: JenisPelindunganData, nomor_laporan: str, diketahui: datetime) -> str:
    """A failure was noticed, or a data subject asks; returns the matter's number. The time runs from `diketahui`.

    A complaint of own initiative has no data subject who could ask; a failure in it is told to the others.
    """
    if diketahui > uow.clock.now():
        raise MasukanSalah("Waktu diketahui ada di masa depan.", "Perbaiki --diketahui.")
    if jenis is not JenisPelindunganData.KEGAGALAN:
        wajib_pelapor(uow, nomor_laporan)
    tenggat = hitung_jam(_aturan(uow, diketahui), diketahui)
    return buka_dan_mulai(
        uow,
        JenisBerkas.PELINDUNGAN_DATA,
        Pihak.OMBUDSMAN,
        "Pelindungan data pribadi",
        MuatanPelindungan(jenis=jenis, diketahui=diketahui),
        tentang=nomor_laporan,
        adaPelapor=ada_pelapor(uow, nomor_laporan),
        jenisPelindungan=jenis,
        tengahWaktu=tenggat.pengingat.isoformat(),
        batasPelindungan=tenggat.batas.isoformat(),
    )


def catat(uow: UnitOfWork, nomor: str, isi: dict[str, str]) -> None:
    """Write the contents of the notice: what was disclosed, when and how, handling and recovery."""
    berkas, _ = muatan_berjalan(uow, nomor, MuatanPelindungan)
    asing = sorted(set(isi) - set(ISI_WAJIB))
    if asing:
        raise MasukanSalah(f"Isi {', '.join(asing)} tidak dikenal.", f"Pakai: {', '.join(ISI_WAJIB)}.")
    ubah_muatan(berkas, **isi)
    audit(uow, "pemberitahuan-ditulis", nomor, bagian=sorted(isi))


def periksa(uow: UnitOfWork, nomor: str) -> None:
    """All three contents are there, or ISI_BELUM_LENGKAP for the diagram."""
    _, muatan = muatan_berjalan(uow, nomor, MuatanPelindungan)
    kurang = [k for k in ISI_WAJIB if not getattr(muatan, k).strip()]
    if kurang:
        raise GalatBpmn(
            ErrorCode.ISI_BELUM_LENGKAP, f"Pemberitahuan belum memuat {', '.join(kurang)} (UU 27/2022 Pasal 46)."
        )


def catat_putusan_subjek(uow: UnitOfWork, nomor: str, pengecualian: str, *, dikabulkan: bool) -> None:
    """Keep the answer to a data subject. A refusal names its exception; a granted limit closes export (D-29).

    His history is that of his complaint and of every matter about it: exchanged data about him too (D-28).
    """
    berkas, _ = muatan_berjalan(uow, nomor, MuatanPelindungan)
    tentang_dia = uow.berkas.find(nomor_perkara=berkas.nomor_perkara)
    jurnal = [j for b in tentang_dia for j in uow.jurnal_akses.find(nomor_berkas=b.nomor, diizinkan=True)]
    riwayat = tuple(
        Pemrosesan(waktu=j.waktu, peran=j.peran, tindakan=j.tindakan, tujuan=j.tujuan)
        for j in sorted(jurnal, key=lambda j: j.waktu)
    )
    ubah_muatan(berkas, dikabulkan=dikabulkan, pengecualian=pengecualian, riwayat=riwayat)
    audit(uow, "permintaan-subjek-diputus", nomor, dikabulkan=dikabulkan, pengecualian=pengecualian)


def ingatkan(uow: UnitOfWork, nomor: str) -> None:
    """A part of the time, by the table half of it, is over: remind the officer."""
    aturan = _aturan(uow, muatan_dari(uow.berkas.get(nomor), MuatanPelindungan).diketahui)
    beri_tahu(
        uow,
        f"pelindungan-tengah/{nomor}",
        nomor,
        f"Pengingat {aturan.tertulis}: {nomor}",
        f"{aturan.pengingat_pertama} persen dari {aturan.tertulis} untuk urusan {nomor} telah lewat (UU 27/2022).\n"
        "Buka Tasklist untuk menyelesaikannya.\n",
    )


def peringatkan(uow: UnitOfWork, nomor: str) -> None:
    """The time is over: warn both institutions. The duty stays."""
    lama = _aturan(uow, muatan_dari(uow.berkas.get(nomor), MuatanPelindungan).diketahui).tertulis
    audit(uow, "pelindungan-terlambat", nomor)
    for kepada in (Pihak.OMBUDSMAN, Pihak.ITJEN):
        beri_tahu(
            uow,
            f"pelindungan-lewat/{nomor}/{kepada}",
            nomor,
            f"{lama} lewat: {nomor}",
            f"Urusan {nomor} belum selesai dalam {lama} (UU 27/2022). Kewajibannya tetap.\n",
            kepada=kepada,
        )
