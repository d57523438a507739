"""What officers do: write contents, decide; stages begin and end."""

from typing import Any

from pksbpmn.domain.berkas.keputusan import Keputusan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.tahap import RiwayatTahap, Tahap
from pksbpmn.domain.pemeriksaan.isi import Isi, IsiPemeriksaan, periksa_isi
from pksbpmn.domain.pemeriksaan.temuan import Bukti
from pksbpmn.usecases.journal import audit, beri_tahu, id_baru
from pksbpmn.usecases.laporan.lapor import laporan_berjalan
from pksbpmn.usecases.ports import UnitOfWork


def catat_isi(uow: UnitOfWork, nomor: str, jenis: str, data: object) -> None:
    """Keep what an officer wrote for a document; evidence in it becomes evidence of the case."""
    laporan_berjalan(uow, nomor)
    isi = periksa_isi(jenis, data)
    uow.isi.add(
        Isi(
            id=id_baru(),
            nomor_laporan=nomor,
            jenis=jenis,
            data=isi.model_dump(mode="json"),
            waktu=uow.clock.now(),
        )
    )
    if isinstance(isi, IsiPemeriksaan):
        for bukti in isi.bukti:
            uow.bukti.add(
                Bukti(
                    id=id_baru(),
                    nomor_laporan=nomor,
                    jenis=bukti.jenis,
                    uraian=bukti.uraian,
                    dari=Pihak.OMBUDSMAN,
                    waktu=uow.clock.now(),
                )
            )
    audit(uow, "isi-dicatat", nomor, pelaku="petugas", jenis=jenis)


def catat_keputusan(uow: UnitOfWork, nomor: str, elemen: str, data: dict[str, Any]) -> None:
    """Keep a decision taken in a user task."""
    uow.keputusan.add(Keputusan(id=id_baru(), nomor_laporan=nomor, elemen=elemen, data=data, waktu=uow.clock.now()))
    audit(uow, "keputusan", nomor, pelaku="petugas", elemen=elemen, **data)


def ingatkan_petugas(uow: UnitOfWork, nomor: str, elemen: str, kunci: str) -> None:
    """A decision is overdue: remind the office by internal mail."""
    beri_tahu(
        uow,
        f"ingatkan/{kunci}",
        nomor,
        f"Keputusan terlambat: {nomor}",
        f"Keputusan {elemen} dalam berkas {nomor} melewati waktunya.\nBuka Tasklist untuk mengambilnya.\n",
    )
    audit(uow, "petugas-diingatkan", nomor, elemen=elemen)


def tahap_dimulai(uow: UnitOfWork, nomor: str, tahap: Tahap) -> None:
    """A stage begins."""
    uow.riwayat_tahap.add(RiwayatTahap(id=id_baru(), nomor_laporan=nomor, tahap=tahap, mulai=uow.clock.now()))


def tahap_berakhir(uow: UnitOfWork, nomor: str, tahap: Tahap) -> None:
    """A stage ends."""
    for riwayat in uow.riwayat_tahap.find(nomor_laporan=nomor, tahap=tahap, selesai=None):
        riwayat.selesai = uow.clock.now()
