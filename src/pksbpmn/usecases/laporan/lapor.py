"""A complaint comes in, is withdrawn, is closed."""

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.laporan.laporan import Akhir, Identitas, Laporan, UnitTerlapor
from pksbpmn.domain.laporan.masuk import LaporanMasuk, PelaporMasuk, UnitMasuk, periksa_penerimaan, periksa_unit
from pksbpmn.domain.permintaan.permintaan import StatusPermintaan
from pksbpmn.names import JenisTenggat, MessageName
from pksbpmn.usecases.berkas import berkas, rujukan
from pksbpmn.usecases.journal import audit, id_baru, kirim_pesan
from pksbpmn.usecases.perjanjian.keberlakuan import wajib_berlaku
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


def lapor(uow: UnitOfWork, masuk: LaporanMasuk) -> str:
    """Register a complaint and start its process; returns its number.

    Raises MasukanSalah where it may not be received.
    """
    wajib_berlaku(uow)
    hari = hari_ini(uow)
    periksa_penerimaan(masuk, hari, uow.tabel_tenggat.aturan(JenisTenggat.UMUR_PERISTIWA, hari))
    pengaju = Pihak.PELAPOR if masuk.pelapor is not None else Pihak.OMBUDSMAN
    baru = berkas.buka(uow, JenisBerkas.LAPORAN, pengaju, masuk.perihal)
    nomor = baru.nomor
    uow.laporan.add(
        Laporan(
            nomor_berkas=nomor,
            kanal=masuk.kanal,
            bentuk=masuk.bentuk,
            jenis_layanan=masuk.jenis_layanan,
            tanggal_peristiwa=masuk.tanggal_peristiwa,
            uraian=masuk.uraian,
            upaya_tanggal=masuk.upaya.tanggal if masuk.upaya else None,
            upaya_uraian=masuk.upaya.uraian if masuk.upaya else None,
            upaya_hasil=masuk.upaya.hasil if masuk.upaya else None,
            permintaan_penyelesaian=masuk.permintaan_penyelesaian,
            kerugian=masuk.kerugian,
            lampiran=masuk.berkas,
            identitas_dirahasiakan=masuk.identitas_dirahasiakan,
            sumber=masuk.sumber,
            produk=masuk.produk,
            jalur_cepat=masuk.jalur_cepat,
        )
    )
    if masuk.pelapor is not None:
        _catat_identitas(uow, nomor, masuk.pelapor)
    _catat_unit(uow, nomor, Pihak.TERLAPOR, masuk.terlapor)
    _catat_unit(uow, nomor, Pihak.ATASAN_TERLAPOR, masuk.atasan_terlapor)
    if masuk.saksi is not None:
        _catat_unit(uow, nomor, Pihak.SAKSI, masuk.saksi)
    for r in masuk.rujukan:
        rujukan.tambah(uow, nomor, r.sistem, r.nomor)
    audit(uow, "laporan-diterima", nomor, kanal=masuk.kanal, bentuk=masuk.bentuk, produk=masuk.produk)
    berkas.mulai(uow, baru, adaPelapor=masuk.pelapor is not None, jalurCepat=masuk.jalur_cepat is not None)
    return nomor


def _catat_identitas(uow: UnitOfWork, nomor: str, p: PelaporMasuk) -> None:
    uow.identitas.add(
        Identitas(
            nomor_berkas=nomor,
            nama_lengkap=p.nama_lengkap,
            tempat_lahir=p.tempat_lahir,
            tanggal_lahir=p.tanggal_lahir,
            status_perkawinan=p.status_perkawinan,
            pekerjaan=p.pekerjaan,
            alamat_lengkap=p.alamat_lengkap,
            kewarganegaraan=p.kewarganegaraan,
            jenis=p.jenis,
            email=p.email,
        )
    )


def _catat_unit(uow: UnitOfWork, nomor: str, peran: Pihak, unit: UnitMasuk) -> None:
    uow.unit_terlapor.add(
        UnitTerlapor(
            id=id_baru(),
            nomor_berkas=nomor,
            peran=peran,
            jabatan=unit.jabatan,
            unit=unit.unit,
            instansi=unit.instansi,
            alamat=unit.alamat,
            email=unit.email,
        )
    )


def cabut(uow: UnitOfWork, nomor: str) -> None:
    """The complainant withdraws, at any moment while the complaint runs."""
    uow.laporan.get(nomor)
    berkas.berjalan(uow, nomor)
    audit(uow, "pencabutan-diminta", nomor, pelaku=Pihak.PELAPOR)
    kirim_pesan(uow, MessageName.LAPORAN_DICABUT, nomor, nomor)


def catat_pencabutan(uow: UnitOfWork, nomor: str) -> None:
    """End what was still asked of anybody."""
    for permintaan in uow.permintaan.find(nomor_berkas=nomor, status=StatusPermintaan.MENUNGGU):
        if uow.permintaan.get_locked(permintaan.id).status is StatusPermintaan.MENUNGGU:
            permintaan.status = StatusPermintaan.BATAL
    audit(uow, "laporan-dicabut", nomor, pelaku=Pihak.PELAPOR)


def tutup(uow: UnitOfWork, nomor: str, akhir: Akhir) -> None:
    """Close a complaint with its ending."""
    berkas.berjalan(uow, nomor)
    for riwayat in uow.riwayat_tahap.find(nomor_berkas=nomor, selesai=None):
        riwayat.selesai = uow.clock.now()
    berkas.tutup(uow, nomor, akhir)


def catat_himpunan_aturan(uow: UnitOfWork, nomor: str, himpunan: str) -> None:
    """Keep the set of rules that a complaint began under (C-01)."""
    uow.berkas.get_locked(nomor).himpunan_aturan = himpunan


def ubah_terlapor(uow: UnitOfWork, nomor: str, peran: Pihak, unit: UnitMasuk, alasan: str) -> None:
    """Name another Terlapor, superior or witness, as found during examination (PKS Pasal 1, PKS-1-02, PKS-1-05).

    Of others with an interest in a mediasi each office counts once (PKS Pasal 4(8)b).
    """
    uow.laporan.get(nomor)
    berkas.berjalan(uow, nomor)
    if peran not in (Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR, Pihak.SAKSI, Pihak.PIHAK_LAIN) or not alasan.strip():
        raise MasukanSalah(
            "Hanya Terlapor, atasannya, saksi, atau pihak lain yang dapat diubah, dengan alasan.", "Isi keduanya."
        )
    if peran not in (Pihak.SAKSI, Pihak.PIHAK_LAIN):
        periksa_unit(peran, unit)
    _catat_unit(uow, nomor, peran, unit)
    audit(uow, "terlapor-diubah", nomor, pelaku="petugas", peran=peran)
