"""Files kept with what they came with: checked by content, encrypted, listed by hash and source."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.unggahan import tipe_isi
from pksbpmn.domain.kerahasiaan.kewenangan import KELAS_BAWAAN
from pksbpmn.domain.kerahasiaan.lampiran import Lampiran, LampiranMasuk, SumberLampiran
from pksbpmn.usecases.berkas.rahasia import tanpa_pelapor
from pksbpmn.usecases.berkas.unggahan import KeadaanBerkas, keadaan, terima
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.ports import UnitOfWork


@dataclass(frozen=True)
class LampiranRingkas:
    """A file as people look for it."""

    id: str
    nama: str
    sumber: str
    id_sumber: str
    dari: str
    diterima: date
    dicatat_oleh: str
    tipe: str
    ukuran: int
    klasifikasi: str
    hash_berkas: str
    keadaan: KeadaanBerkas


def lampirkan(  # noqa: PLR0913 - where a file came from
    uow: UnitOfWork,
    nomor: str,
    sumber: SumberLampiran,
    id_sumber: str,
    semua: Sequence[LampiranMasuk],
    *,
    dari: Pihak,
    diterima: date,
    dicatat_oleh: str,
) -> None:
    """Keep files with what they came with. MasukanSalah where one is unfit, and none is kept."""
    diterima_semua = terima(uow, nomor, [(x.nama, x.isi) for x in semua])
    for masuk, (aman, hash_berkas) in zip(semua, diterima_semua, strict=True):
        lampiran = Lampiran(
            id=id_baru(),
            nomor_berkas=nomor,
            sumber=sumber,
            id_sumber=id_sumber,
            nama=aman,
            hash_berkas=hash_berkas,
            ukuran=len(masuk.isi),
            tipe=tipe_isi(aman, masuk.isi),
            dari=dari,
            diterima=diterima,
            dicatat=uow.clock.now(),
            dicatat_oleh=dicatat_oleh,
            klasifikasi=masuk.klasifikasi,
        )
        uow.lampiran.add(lampiran)
        audit(uow, "lampiran-disimpan", nomor, dari=dari, id_lampiran=lampiran.id, sumber=sumber, id_sumber=id_sumber)


def daftar_lampiran(uow: UnitOfWork, nomor: str) -> tuple[LampiranRingkas, ...]:
    """The files of a case file, oldest first; no name of a file names the complainant. Raises TidakDitemukan."""
    berkas = uow.berkas.get(nomor)
    semua = uow.lampiran.find(nomor_berkas=berkas.nomor)
    tersamar = tanpa_pelapor(uow, berkas, [x.nama for x in semua])
    return tuple(
        LampiranRingkas(
            x.id,
            nama,
            x.sumber,
            x.id_sumber,
            x.dari,
            x.diterima,
            x.dicatat_oleh,
            x.tipe,
            x.ukuran,
            x.klasifikasi or KELAS_BAWAAN,
            x.hash_berkas,
            keadaan(uow, x.hash_berkas),
        )
        for x, nama in zip(semua, tersamar, strict=True)
    )
