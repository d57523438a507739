"""Personal data: failures told within 3 x 24 hours, data subjects answered within the same (UU 27/2022)."""

from datetime import datetime, timedelta

from pksbpmn.domain.berkas.berkas import JenisUrusan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatBpmn, MasukanSalah
from pksbpmn.domain.kerahasiaan.pelindungan_data import JenisPelindunganData
from pksbpmn.usecases.berkas.urusan import buka_urusan, urusan_berjalan
from pksbpmn.usecases.journal import audit, beri_tahu
from pksbpmn.usecases.ports import UnitOfWork

BATAS = timedelta(hours=72)
"""3 x 24 hours (UU 27/2022 Pasal 46(1), 32, 41; D-27, D-28, D-29)."""

ISI_WAJIB = ("data_terungkap", "kapan_bagaimana", "penanganan")
"""What the notice must say (Pasal 46(2), REG-P-06)."""

ISI_BELUM_LENGKAP = "ISI_BELUM_LENGKAP"


def laporkan(uow: UnitOfWork, jenis: JenisPelindunganData, nomor_laporan: str, diketahui: datetime) -> str:
    """A failure was noticed, or a data subject asks; returns the matter's number. The 72 hours run from `diketahui`."""
    if diketahui > uow.clock.now():
        raise MasukanSalah("Waktu diketahui ada di masa depan.", "Perbaiki --diketahui.")
    return buka_urusan(
        uow,
        JenisUrusan.PELINDUNGAN_DATA,
        Pihak.OMBUDSMAN,
        "Pelindungan data pribadi",
        {"jenis": jenis, "diketahui": diketahui.isoformat()},
        nomor_laporan=nomor_laporan,
        jenisPelindungan=jenis,
        tengahWaktu=(diketahui + BATAS / 2).isoformat(),
        batasPelindungan=(diketahui + BATAS).isoformat(),
    )


def catat(uow: UnitOfWork, nomor: str, isi: dict[str, str]) -> None:
    """Write the contents of the notice: what was disclosed, when and how, handling and recovery."""
    urusan = urusan_berjalan(uow, nomor)
    asing = sorted(set(isi) - set(ISI_WAJIB))
    if asing:
        raise MasukanSalah(f"Isi {', '.join(asing)} tidak dikenal.", f"Pakai: {', '.join(ISI_WAJIB)}.")
    urusan.data = {**urusan.data, **isi}
    audit(uow, "pemberitahuan-ditulis", nomor, pelaku="ppid", bagian=sorted(isi))


def periksa(uow: UnitOfWork, nomor: str) -> None:
    """All three contents are there, or ISI_BELUM_LENGKAP for the diagram."""
    data = urusan_berjalan(uow, nomor).data
    kurang = [k for k in ISI_WAJIB if not str(data.get(k, "")).strip()]
    if kurang:
        raise GalatBpmn(ISI_BELUM_LENGKAP, f"Pemberitahuan belum memuat {', '.join(kurang)} (UU 27/2022 Pasal 46).")


def catat_putusan_subjek(uow: UnitOfWork, nomor: str, pengecualian: str, *, dikabulkan: bool) -> None:
    """Keep the answer to a data subject. A refusal names its exception; a granted limit closes export (D-29)."""
    urusan = urusan_berjalan(uow, nomor)
    riwayat = [
        {"waktu": j.waktu.isoformat(), "peran": j.peran, "tindakan": j.tindakan, "tujuan": j.tujuan}
        for j in uow.jurnal_akses.find(nomor_berkas=urusan.nomor_laporan, diizinkan=True)
    ]
    urusan.data = {**urusan.data, "dikabulkan": dikabulkan, "pengecualian": pengecualian, "riwayat": riwayat}
    audit(uow, "permintaan-subjek-diputus", nomor, pelaku="ppid", dikabulkan=dikabulkan, pengecualian=pengecualian)


def ingatkan(uow: UnitOfWork, nomor: str) -> None:
    """Half of the 72 hours is over: remind the officer."""
    beri_tahu(
        uow,
        f"pelindungan-tengah/{nomor}",
        nomor,
        f"Tengah waktu 3 x 24 jam: {nomor}",
        f"Separuh dari 3 x 24 jam untuk urusan {nomor} telah lewat (UU 27/2022).\n"
        "Buka Tasklist untuk menyelesaikannya.\n",
    )


def peringatkan(uow: UnitOfWork, nomor: str) -> None:
    """The 72 hours are over: warn both institutions. The duty stays."""
    audit(uow, "pelindungan-terlambat", nomor)
    for kepada in (Pihak.OMBUDSMAN, Pihak.ITJEN):
        beri_tahu(
            uow,
            f"pelindungan-lewat/{nomor}/{kepada}",
            nomor,
            f"3 x 24 jam lewat: {nomor}",
            f"Urusan {nomor} belum selesai dalam 3 x 24 jam (UU 27/2022). Kewajibannya tetap.\n",
            kepada=kepada,
        )
