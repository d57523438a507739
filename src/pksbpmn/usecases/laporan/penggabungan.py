"""Complaints about the same matter go on in one: the leading complaint; the others end with a letter of their own."""

from pksbpmn.domain.berkas.rujukan import SistemLuar
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.laporan.penggabungan import Penggabungan
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas import rujukan
from pksbpmn.usecases.berkas.berkas import berjalan
from pksbpmn.usecases.berkas.induk import digabung, induk_dari
from pksbpmn.usecases.berkas.pegawai import wajib_ombudsman
from pksbpmn.usecases.berkas.penugasan import periksa_benturan
from pksbpmn.usecases.journal import audit, beri_tahu, id_baru, kirim_pesan
from pksbpmn.usecases.laporan.berkepentingan import diberi_tahu
from pksbpmn.usecases.ports import UnitOfWork

_PERBUATAN_SENDIRI = frozenset({Akhir.DICABUT, Akhir.DIANGGAP_DICABUT, Akhir.TIDAK_LOLOS_VERIFIKASI})
"""Endings that a complainant brings about, or that lie in his own complaint."""


def gabungkan(uow: UnitOfWork, nomor: str, induk: str, *, alasan: str, pegawai: str) -> None:
    """Join a complaint to the leading one (REG-V-02): its process ends, its Pelapor gets the letters about the other.

    Both are open; no complaint leads that was joined itself, and none is joined that leads others.
    """
    petugas = wajib_ombudsman(uow, pegawai)
    for n in sorted((nomor, induk)):
        uow.laporan.get(n)
        berjalan(uow, n)
        periksa_benturan(uow, n, petugas.nomor)
    if not alasan.strip():
        raise MasukanSalah("Penggabungan memerlukan alasan.", "Isi alasannya.")
    if induk_dari(uow, nomor):
        raise MasukanSalah(f"Laporan {nomor} sudah digabung.", "Tidak perlu dicatat lagi.")
    if induk_dari(uow, induk):
        raise MasukanSalah(f"Laporan {induk} sendiri digabung.", "Sebut laporan induknya.")
    if digabung(uow, nomor):
        raise MasukanSalah(f"Laporan {nomor} adalah induk laporan lain.", "Gabungkan laporan lain itu kepadanya.")
    rujukan.tambah(uow, nomor, SistemLuar.OMBUDSMAN, induk)
    uow.penggabungan.add(
        Penggabungan(
            id=id_baru(),
            nomor_berkas=nomor,
            induk=induk,
            alasan=alasan.strip(),
            pegawai=petugas.nomor,
            waktu=uow.clock.now(),
        )
    )
    audit(uow, "laporan-digabung", nomor, pelaku=petugas.nomor, induk=induk)
    audit(uow, "laporan-menjadi-induk", induk, pelaku=petugas.nomor, digabung=nomor)
    kirim_pesan(
        uow,
        MessageName.TAHAP_DIPUTUS_ULANG,
        nomor,
        nomor,
        akhir=Akhir.DIGABUNG,
        kepadaPenggabungan=list(diberi_tahu(uow, nomor)),
    )


def induk_berakhir(uow: UnitOfWork, induk: str, akhir: Akhir) -> None:
    """The deed of who leads ends nobody else's complaint: the office is told which ones wait to be opened again."""
    bergabung = digabung(uow, induk)
    if akhir not in _PERBUATAN_SENDIRI or not bergabung:
        return
    beri_tahu(
        uow,
        f"induk-berakhir/{induk}/{uow.clock.now().isoformat()}",
        induk,
        f"Laporan yang digabung kehilangan induknya: {induk}",
        f"Laporan induk {induk} berakhir ({akhir}) karena Pelapornya sendiri. Laporan yang digabung kepadanya belum "
        f"ditangani: {', '.join(bergabung)}. Buka kembali dengan `pksbpmn kejadian lapor PEMBUKAAN_KEMBALI`.\n",
    )


def pisahkan(uow: UnitOfWork, nomor: str) -> None:
    """A joined complaint that is opened again goes on by itself."""
    for penggabungan in uow.penggabungan.find(nomor_berkas=nomor, selesai=None):
        penggabungan.selesai = uow.clock.now()
        audit(uow, "penggabungan-berakhir", nomor, induk=penggabungan.induk)
