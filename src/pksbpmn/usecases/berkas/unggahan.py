"""Files from outside: bounded, looked into, and held until they have passed."""

from enum import StrEnum

from pksbpmn.domain.berkas.pindaian import Pindaian
from pksbpmn.domain.berkas.unggahan import periksa_unggahan
from pksbpmn.domain.galat import GalatSementara, MasukanSalah
from pksbpmn.usecases.gerbang_dokumen import temuan as temuan_isi
from pksbpmn.usecases.gerbang_dokumen import temuan_tersimpan
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.ports import UnitOfWork

BELUM_DIPINDAI = "pemindai virus belum memeriksanya"


class KeadaanBerkas(StrEnum):
    """Whether a file may be read."""

    LOLOS = "LOLOS"
    BELUM = "BELUM"
    DITAHAN = "DITAHAN"


def terima(uow: UnitOfWork, nomor: str, semua: list[tuple[str, bytes]]) -> list[tuple[str, str]]:
    """Safe names and hashes of files for a case, kept encrypted. MasukanSalah where one is unfit, and none is kept.

    What is dubious in itself, or could not be scanned yet, is kept and held (`alasan_ditahan`).
    """
    nama = periksa_kiriman(uow, nomor, semua)
    simpanan = [uow.documents.put(isi) for _, isi in semua]
    for hash_berkas, (_, isi) in zip(simpanan, semua, strict=True):
        _pindai(uow, hash_berkas, isi)
    return list(zip(nama, simpanan, strict=True))


def periksa_kiriman(uow: UnitOfWork, nomor: str, semua: list[tuple[str, bytes]]) -> list[str]:
    """Safe names of files for a case; MasukanSalah as `terima`, and nothing is kept."""
    batas = uow.batas_unggahan
    nama = [periksa_unggahan(n, isi, batas.per_berkas) for n, isi in semua]
    ada = uow.lampiran.find(nomor_berkas=nomor)
    if len(ada) + len(uow.butir_data.find(nomor_berkas=nomor)) + len(semua) > batas.jumlah:
        raise MasukanSalah(f"Berkas perkara ini melebihi {batas.jumlah}.", "Gabungkan, atau kirim yang perlu saja.")
    if sum(x.ukuran for x in ada) + sum(len(isi) for _, isi in semua) > batas.total:
        besar = batas.total // 2**20
        raise MasukanSalah(f"Berkas perkara ini bersama-sama melebihi {besar} MB.", "Kecilkan, atau kirim yang perlu.")
    return nama


def wajib_bersih(uow: UnitOfWork, nama: str, isi: bytes) -> None:
    """Refuse a file that is unfit or dubious: it goes on to others at once, so that nothing can be held."""
    periksa_unggahan(nama, isi, uow.batas_unggahan.per_berkas)
    temuan = temuan_isi(uow, isi)
    if temuan is not None:
        raise MasukanSalah(f"Berkas ini tidak diterima: {temuan}.", "Serahkan pindaian biasa tanpa isi aktif.")


def keadaan(uow: UnitOfWork, hash_berkas: str) -> KeadaanBerkas:
    """As it is known now; nothing is looked into."""
    catatan = _catatan(uow, hash_berkas)
    if catatan is None:
        return KeadaanBerkas.BELUM
    return KeadaanBerkas.LOLOS if catatan.temuan is None else KeadaanBerkas.DITAHAN


def alasan_ditahan(uow: UnitOfWork, hash_berkas: str) -> str | None:
    """Why nobody reads this file, or None. One that was not scanned yet is scanned now."""
    catatan = _catatan(uow, hash_berkas)
    if catatan is not None:
        return catatan.temuan
    catatan = _pindai(uow, hash_berkas, None)
    return BELUM_DIPINDAI if catatan is None else catatan.temuan


def _catatan(uow: UnitOfWork, hash_berkas: str) -> Pindaian | None:
    """What is known; of no use where a scanner has come since."""
    ada = uow.pindaian.find(hash_berkas=hash_berkas)
    catatan = ada[0] if ada else None
    if catatan is not None and catatan.temuan is None and uow.pemindai is not None and not catatan.antivirus:
        return None
    return catatan


def _pindai(uow: UnitOfWork, hash_berkas: str, isi: bytes | None) -> Pindaian | None:
    """What is known once it was looked into; `isi` is None for one that is stored already."""
    try:
        temuan = temuan_tersimpan(uow, hash_berkas) if isi is None else temuan_isi(uow, isi)
    except GalatSementara:
        return None
    antivirus, waktu = uow.pemindai is not None, uow.clock.now()
    ada = uow.pindaian.find(hash_berkas=hash_berkas)
    if ada:
        catatan = ada[0]
        catatan.temuan, catatan.antivirus, catatan.diperiksa = temuan, antivirus, waktu
    else:
        catatan = Pindaian(id=id_baru(), hash_berkas=hash_berkas, diperiksa=waktu, antivirus=antivirus, temuan=temuan)
        uow.pindaian.add(catatan)
    if temuan is not None:
        audit(uow, "berkas-ditahan", None, hash_berkas=hash_berkas)
    return catatan
