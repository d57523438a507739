"""A complaint comes in, is withdrawn, is closed."""

from collections.abc import Sequence

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penugasan import nomor_pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah, PksError
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk, SumberLampiran
from pksbpmn.domain.laporan.kekurangan import Kekurangan
from pksbpmn.domain.laporan.laporan import Akhir, Identitas, Laporan
from pksbpmn.domain.laporan.masuk import (
    PERIHAL_UMUM,
    LaporanMasuk,
    PelaporMasuk,
    UnitMasuk,
    periksa_penerimaan,
    periksa_unit,
)
from pksbpmn.domain.pemeriksaan.peraturan import HIMPUNAN
from pksbpmn.domain.permintaan.permintaan import StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas import berkas, rujukan
from pksbpmn.usecases.berkas.alamat import ada_pelapor, wajib_pelapor
from pksbpmn.usecases.berkas.berkepentingan import diberi_tahu
from pksbpmn.usecases.berkas.induk import digabung, induk_dari
from pksbpmn.usecases.berkas.kekurangan import kekurangan_dari
from pksbpmn.usecases.berkas.lampiran import lampirkan, wajib_pernyataan
from pksbpmn.usecases.berkas.penggantian import minta_pengganti
from pksbpmn.usecases.berkas.pihak import catat_unit
from pksbpmn.usecases.berkas.putaran import putaran_ini, putaran_lalu
from pksbpmn.usecases.journal import audit, beri_tahu, kirim_pesan
from pksbpmn.usecases.laporan.penggabungan import cabut_gabungan, pisahkan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini

_AKHIR_DIKABARKAN = (JenisSurat.DIANGGAP_DICABUT, JenisSurat.PEMBERITAHUAN_PENUTUPAN)
"""What told that a complaint was deemed withdrawn."""
_PERBUATAN_SENDIRI = frozenset(
    {
        Akhir.DICABUT,
        Akhir.DIANGGAP_DICABUT,
        Akhir.TIDAK_LOLOS_VERIFIKASI,
        Akhir.SELESAI_KONSILIASI,
        Akhir.SELESAI_MEDIASI,
    }
)
"""Endings that a complainant brings about, or that lie in his own complaint.

A settlement binds who agreed to it, and only he was asked (UU 25/2009 Pasal 46(5); PKS Pasal 4(6), 4(8)b).
"""


def lapor(uow: UnitOfWork, masuk: LaporanMasuk, lampiran: Sequence[LampiranMasuk] = ()) -> str:
    """Register a complaint with its files, whatever it lacks, and start its process; returns its number.

    Raises MasukanSalah where it contradicts itself. The process learns what the registry can say of two grounds of
    refusal, null where it cannot; officers decide (UU 37/2008 Pasal 24(3); PKS Pasal 1).
    """
    periksa_penerimaan(masuk, hari_ini(uow))
    pengaju = Pihak.PELAPOR if masuk.pelapor is not None else Pihak.OMBUDSMAN
    baru = berkas.buka(uow, JenisBerkas.LAPORAN, pengaju, masuk.perihal or PERIHAL_UMUM)
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
    for peran, unit in (
        (Pihak.TERLAPOR, masuk.terlapor),
        (Pihak.ATASAN_TERLAPOR, masuk.atasan_terlapor),
        (Pihak.SAKSI, masuk.saksi),
    ):
        if unit is not None:
            catat_unit(uow, nomor, peran, unit)
    for r in masuk.rujukan:
        rujukan.tambah(uow, nomor, r.sistem, r.nomor)
    audit(uow, "laporan-diterima", nomor, kanal=masuk.kanal, bentuk=masuk.bentuk, produk=masuk.produk)
    lampirkan(
        uow,
        nomor,
        SumberLampiran.LAPORAN,
        nomor,
        lampiran,
        dari=pengaju,
        diterima=hari_ini(uow),
        dicatat_oleh=pengaju,
    )
    _mulai(uow, nomor)
    return nomor


def _mulai(
    uow: UnitOfWork, nomor: str, *, dibuka_kembali: bool = False, kepada: Sequence[Pihak] = (), dipisahkan: bool = False
) -> None:
    """Start the process with what the registry can say of two grounds of refusal, null where it cannot.

    One that begins again waits in the engine until the instance before has ended; where another led it until now
    (`dipisahkan`), its first letter tells that it goes on by itself. Its Pelapor has letters of his own when it is
    refused or deemed withdrawn.
    """
    laporan, kurang = uow.laporan.get(nomor), kekurangan_dari(uow, nomor)
    terlapor = uow.unit_terlapor.find(nomor_berkas=nomor, peran=Pihak.TERLAPOR)
    berkas.mulai(
        uow,
        uow.berkas.get(nomor),
        segera=not dibuka_kembali,
        dibukaKembali=dibuka_kembali,
        kepadaPembukaan=[p for p in kepada if p is not Pihak.PELAPOR],
        **({"kepadaPemisahan": list(kepada)} if dipisahkan else {}),
        adaPelapor=ada_pelapor(uow, nomor),
        jalurCepat=laporan.jalur_cepat is not None,
        peristiwaLama=Kekurangan.PERISTIWA_LAMA in kurang if laporan.tanggal_peristiwa else None,
        diLuarKementerian=Kekurangan.DI_LUAR_KEMENTERIAN in kurang if terlapor else None,
    )


def buka_kembali(
    uow: UnitOfWork,
    nomor: str,
    *,
    pelaku: str | None = None,
    kepada: Sequence[Pihak] | None = None,
    dipisahkan: bool = False,
) -> tuple[Pihak, ...]:
    """Open a closed complaint again, and start its process anew, without a second receipt.

    Whoever is told of it (`kepada`; None: who has an interest) is told how it ends as well. Returns who was told in
    this round of an ending that thereby falls away.
    """
    tahu = {s.kepada for j in _AKHIR_DIKABARKAN for s in putaran_ini(uow, uow.surat, nomor, jenis=j)}
    dibuka = uow.berkas.get_locked(nomor)
    audit(uow, "laporan-dibuka-kembali", nomor, pelaku=pelaku, akhir_semula=dibuka.akhir)
    dibuka.akhir, dibuka.ditutup = None, None
    semua = diberi_tahu(uow, nomor) if kepada is None else kepada
    _mulai(uow, nomor, dibuka_kembali=True, kepada=semua, dipisahkan=dipisahkan)
    return tuple(p for p in Pihak if p in tahu)


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
            telepon=p.telepon,
        )
    )


def cabut(uow: UnitOfWork, nomor: str, bukti: str | None = None) -> None:
    """The complainant withdraws, at any moment while the complaint runs; own initiative has none (POR 38/2019).

    So does he whose complaint goes on in another (UU 37/2008 Pasal 25(4)). No officer says so for him: his statement
    (`bukti`: the id of the file) was put there by another, after the complaint was filed or opened again.
    """
    uow.laporan.get(nomor)
    wajib_pelapor(uow, nomor)
    induk = induk_dari(uow, nomor)
    if (petugas := nomor_pegawai(uow.pelaku)) is not None:
        pernyataan = wajib_pernyataan(uow, (nomor, induk or nomor), petugas, bukti, "Pencabutan")
        if pernyataan.sumber is not SumberLampiran.LAPORAN or putaran_lalu(uow, nomor, pernyataan.dicatat):
            raise MasukanSalah(
                "Lampiran itu bukan pernyataan Pelapor mencabut laporan ini.",
                "Pegawai lain melampirkannya: `pksbpmn lampiran tambah NOMOR BERKAS --bersama LAPORAN --dari PELAPOR`.",
            )
    if induk:
        cabut_gabungan(uow, nomor, induk)
        return
    berkas.berjalan(uow, nomor)
    audit(uow, "pencabutan-diminta", nomor, dari=Pihak.PELAPOR, bukti=bukti)
    kepada = list(diberi_tahu(uow, nomor))
    kirim_pesan(uow, MessageName.LAPORAN_DICABUT, nomor, nomor, kepadaPencabutan=kepada)


def catat_pencabutan(uow: UnitOfWork, nomor: str) -> None:
    """End what was still asked of anybody; whose complaint was joined has not withdrawn."""
    uow.berkas.get_locked(nomor)  # before the requests, as everybody does (`permintaan.kunci_berkas`)
    batalkan_permintaan(uow, nomor)
    audit(uow, "laporan-dicabut", nomor, dari=Pihak.PELAPOR)
    _lepaskan(uow, nomor, Akhir.DICABUT)


def _lepaskan(uow: UnitOfWork, induk: str, akhir: Akhir) -> None:
    """What the leading one did or agreed to ends nobody else's complaint: each joined one runs by itself.

    UU 37/2008 Pasal 25(4). It was closed for nothing but the joining, so it is in the same round. Whoever was told of
    that, and each complainant, is told; the office may join them anew.
    """
    bergabung = digabung(uow, induk)
    if akhir not in _PERBUATAN_SENDIRI or not bergabung:
        return
    for nomor in bergabung:
        pisahkan(uow, nomor)
        buka_kembali(uow, nomor, dipisahkan=True)
    beri_tahu(
        uow,
        f"induk-berakhir/{induk}/{uow.clock.now().isoformat()}",
        induk,
        f"Laporan yang digabung diperiksa tersendiri: {induk}",
        f"Laporan induk {induk} berakhir ({akhir}), dan itu hanya berlaku bagi Pelapornya. Laporan yang digabung "
        f"kepadanya diperiksa tersendiri sejak verifikasi: {', '.join(bergabung)}. Gabungkan kembali dengan "
        "`pksbpmn gabung` bila pokoknya sama. Jawaban Pelapornya ikut sebagai bukti; yang disampaikannya dengan nomor "
        "induk di luar permintaan tidak.\n",
    )


def batalkan_permintaan(uow: UnitOfWork, nomor: str) -> None:
    """Nobody has to answer any more what was still asked, nor whose complaint goes on in this one."""
    semua = (nomor, *digabung(uow, nomor))
    for permintaan in (p for n in semua for p in uow.permintaan.find(nomor_berkas=n, status=StatusPermintaan.MENUNGGU)):
        if uow.permintaan.get_locked(permintaan.id).status is StatusPermintaan.MENUNGGU:
            permintaan.status = StatusPermintaan.BATAL


def tutup(uow: UnitOfWork, nomor: str, akhir: Akhir) -> None:
    """Close a complaint with its ending: what ends otherwise, or goes on by itself, was joined to no effect."""
    berkas.berjalan(uow, nomor)
    if akhir is Akhir.DIGABUNG and induk_dari(uow, nomor) is None:
        return
    for riwayat in uow.riwayat_tahap.find(nomor_berkas=nomor, selesai=None):
        riwayat.selesai = uow.clock.now()
    berkas.tutup(uow, nomor, akhir)
    if akhir is not Akhir.DIGABUNG:
        pisahkan(uow, nomor)
    _lepaskan(uow, nomor, akhir)


def catat_himpunan_aturan(uow: UnitOfWork, nomor: str, himpunan: str) -> None:
    """Keep the set of rules that a complaint began under (C-01): one that there is, and no other once it is decided on.

    Raises PksError: whoever sets the engine's variables would else write any text into a plain column (ADR 0032).
    """
    kini = uow.berkas.get_locked(nomor)
    if himpunan not in HIMPUNAN or (himpunan != kini.himpunan_aturan and uow.keputusan.find(nomor_berkas=nomor)):
        raise PksError(
            "Himpunan aturan dalam variabel tidak dikenal, atau laporan ini sudah berjalan menurut himpunan lain.",
            "Cari di Operate siapa mengubahnya, kembalikan isinya, lalu ulangi pekerjaan ini.",
        )
    kini.himpunan_aturan = himpunan


def ubah_terlapor(  # noqa: PLR0913 - whom, in which place, why
    uow: UnitOfWork, nomor: str, peran: Pihak, unit: UnitMasuk, alasan: str, *, ke: int = 1
) -> None:
    """Name another Terlapor, superior or witness, as found during examination (PKS Pasal 1, PKS-1-02, PKS-1-05).

    A Terlapor in the next place `ke` is added, in a place that is taken it replaces; who was there stays on record.
    What is open he is asked himself. Of others with an interest in a mediasi each office counts once (PKS Pasal 4(8)b).
    """
    uow.laporan.get(nomor)
    berkas.berjalan(uow, nomor)
    if peran not in (Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR, Pihak.SAKSI, Pihak.PIHAK_LAIN) or not alasan.strip():
        raise MasukanSalah(
            "Hanya Terlapor, atasannya, saksi, atau pihak lain yang dapat diubah, dengan alasan.", "Isi keduanya."
        )
    terbanyak = 1 + max((u.ke for u in uow.unit_terlapor.find(nomor_berkas=nomor, peran=peran)), default=0)
    if ke != 1 and (peran is not Pihak.TERLAPOR or not 1 <= ke <= terbanyak):
        raise MasukanSalah("Hanya Terlapor yang dapat ditambah, satu per satu.", f"Sebut --ke 1 sampai {terbanyak}.")
    if unit.jabatan is None or (unit.alamat is None and unit.email is None):
        raise MasukanSalah("Surat kepadanya memerlukan jabatan dan alamat atau surel.", "Isi keduanya.")
    if peran not in (Pihak.SAKSI, Pihak.PIHAK_LAIN):
        periksa_unit(peran, unit)
    catat_unit(uow, nomor, peran, unit, ke=ke, alasan=alasan.strip())
    audit(uow, "terlapor-diubah", nomor, peran=peran, ke=ke)
    minta_pengganti(uow, nomor, peran, ke)
