"""Protected data: classed by consequence test, read and taken out by role and purpose, every attempt in the journal."""

from dataclasses import replace

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.akses import JurnalAkses, Tindakan
from pksbpmn.domain.kerahasiaan.kewenangan import KELAS_BAWAAN, LIHAT_IDENTITAS, PIHAK_PERAN, sebab_ditolak
from pksbpmn.domain.kerahasiaan.klasifikasi import KeputusanKlasifikasi, Klasifikasi
from pksbpmn.domain.kerahasiaan.lampiran import Lampiran
from pksbpmn.domain.kerahasiaan.pelindungan_data import JenisPelindunganData, MuatanPelindungan
from pksbpmn.domain.laporan.laporan import Identitas
from pksbpmn.domain.pertukaran.pertukaran import ButirData
from pksbpmn.usecases.berkas.alamat import wajib_pelapor
from pksbpmn.usecases.berkas.berkas import muatan_dari
from pksbpmn.usecases.berkas.pegawai import berperan, peran_pembuka, wajib_bertugas
from pksbpmn.usecases.berkas.penugasan import berbenturan
from pksbpmn.usecases.berkas.rahasia import tanpa_pelapor
from pksbpmn.usecases.berkas.unggahan import alasan_ditahan
from pksbpmn.usecases.berkas.utuh import wajib_utuh
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.ports import UnitOfWork

TUJUAN_IDENTITAS = "penyelesaian laporan"


def klasifikasi_butir(uow: UnitOfWork, id_butir: str) -> Klasifikasi:
    """The class of an item; the most restrictive one until somebody decides (PKS-8.1-01)."""
    return uow.butir_data.get(id_butir).klasifikasi or KELAS_BAWAAN


def klasifikasikan(  # noqa: PLR0913 - what a consequence test consists of
    uow: UnitOfWork, id_butir: str, kelas: Klasifikasi, *, pertimbangan: str, dasar_hukum: str, pejabat: str
) -> None:
    """Class one item or file by consequence test, naming the officer (UU 14/2008 Pasal 17, 19; REG-C-01, REG-C-02)."""
    lampiran = uow.lampiran.find(id=id_butir)
    butir = uow.lampiran.get_locked(id_butir) if lampiran else uow.butir_data.get_locked(id_butir)
    if not all(x.strip() for x in (pertimbangan, dasar_hukum, pejabat)):
        raise MasukanSalah(
            "Klasifikasi memerlukan uji konsekuensi: pertimbangan, dasar hukum, dan pejabatnya (UU 14/2008 Pasal 19).",
            "Isi ketiganya.",
        )
    pejabat = wajib_bertugas(uow, pejabat).nomor
    butir.klasifikasi = kelas
    uow.keputusan_klasifikasi.add(
        KeputusanKlasifikasi(
            id=id_baru(),
            id_butir=id_butir,
            klasifikasi=kelas,
            pertimbangan=pertimbangan,
            dasar_hukum=dasar_hukum,
            pejabat=pejabat,
            waktu=uow.clock.now(),
        )
    )
    audit(uow, "data-diklasifikasi", butir.nomor_berkas, pelaku=pejabat, id_butir=id_butir, kelas=kelas)


def akses_butir(  # noqa: PLR0913 - who, as what, doing what, to what, for what
    uow: UnitOfWork,
    tindakan: Tindakan,
    id_butir: str,
    *,
    pelaku: str,
    tujuan: str,
    peran: Peran | None = None,
    pihak: Pihak | None = None,
) -> bytes | None:
    """The item's content, or None with the refusal in the journal: commit in both cases (PKS-8.2-01, 8.3-01, REG-P-01).

    The role is one that the register gives an officer in office, and follows from it where none is named; a number that
    nobody holds is refused at once.

    What a data subject has had limited (UU 27/2022 Pasal 41) is not taken out. An officer with a conflict of interest
    in the case sees nothing of it (REG-E-08). What is held as dubious or not scanned yet nobody sees.
    """
    pelaku = wajib_bertugas(uow, pelaku).nomor
    butir = uow.butir_data.get(id_butir)
    wajib_utuh(uow, butir.nomor_berkas)
    kelas = klasifikasi_butir(uow, id_butir)
    perkara = uow.berkas.get(butir.nomor_berkas).nomor_perkara

    def ditolak(p: Peran) -> str | None:
        return sebab_ditolak(tindakan, p, pihak or PIHAK_PERAN[p], kelas, tujuan, butir.tujuan)

    peran = peran or peran_pembuka(uow, pelaku, perkara, lambda p: ditolak(p) is None)
    sebab = ditolak(peran)
    if tindakan is Tindakan.EKSPOR and dibatasi(uow, butir):
        sebab = sebab or "pemrosesannya dibatasi atas permintaan subjek data"
    if not berperan(uow, pelaku, peran, perkara):
        sebab = sebab or "pelakunya tidak tercatat dalam peran itu"
    if berbenturan(uow, butir.nomor_berkas, pelaku):
        sebab = sebab or "pelakunya mempunyai benturan kepentingan"
    if sebab is None and butir.hash_berkas is not None:
        sebab = alasan_ditahan(uow, butir.hash_berkas)
    catat_akses(uow, tindakan, f"butir/{id_butir}", pelaku, peran, tujuan, butir.nomor_berkas, diizinkan=sebab is None)
    if sebab is not None or butir.hash_berkas is None:
        return None
    return uow.documents.get(butir.hash_berkas)


def dibatasi(uow: UnitOfWork, butir: ButirData | Lampiran) -> bool:
    """Whether a data subject has obtained a limit on processing in this item's case (D-29)."""
    perkara = uow.berkas.get(butir.nomor_berkas).nomor_perkara
    pelindungan = uow.berkas.find(jenis=JenisBerkas.PELINDUNGAN_DATA, nomor_perkara=perkara)
    muatan = [muatan_dari(b, MuatanPelindungan) for b in pelindungan]
    return any(m.jenis is JenisPelindunganData.PEMBATASAN and m.dikabulkan for m in muatan)


def lihat_identitas(
    uow: UnitOfWork, nomor: str, *, pelaku: str, tujuan: str, peran: Peran | None = None
) -> Identitas | None:
    """The complainant's identity, or None with the refusal in the journal: commit in both cases (REG-I-04, REG-E-09).

    The role is one that the register gives an officer in office, and follows from it where none is named.

    A hidden identity also needs a grant of the custodian that is still running. An officer with a conflict of interest
    in the case does not see it, granted or not (REG-E-08). Own initiative has none to see.
    """
    laporan = uow.laporan.get(nomor)
    wajib_pelapor(uow, nomor)
    wajib_utuh(uow, nomor)
    pelaku = wajib_bertugas(uow, pelaku).nomor
    tanpa_izin = not laporan.identitas_dirahasiakan or ada_izin(uow, nomor, pelaku)

    def membuka(p: Peran) -> bool:
        return p in LIHAT_IDENTITAS and (tanpa_izin or p is Peran.KUSTODIAN)

    peran = peran or peran_pembuka(uow, pelaku, nomor, membuka)
    boleh = membuka(peran) and tujuan.strip().casefold() == TUJUAN_IDENTITAS
    boleh = boleh and berperan(uow, pelaku, peran, nomor) and not berbenturan(uow, nomor, pelaku)
    catat_akses(uow, Tindakan.BACA, f"identitas/{nomor}", pelaku, peran, tujuan, nomor, diizinkan=boleh)
    return uow.identitas.get(nomor) if boleh else None


def ada_izin(uow: UnitOfWork, nomor: str, pelaku: str) -> bool:
    """Whether the custodian's grant to see who complains (`nomor`: the complaint) still runs for this officer.

    One that was taken back is over in the same moment.
    """
    sekarang = uow.clock.now()
    return any(
        a.diberikan and a.pencabut is None and a.berlaku_sampai is not None and sekarang <= a.berlaku_sampai
        for a in uow.akses_identitas.find(nomor_perkara=nomor, pemohon=pelaku)
    )


def catat_akses(  # noqa: PLR0913, PLR0917 - one row of the journal
    uow: UnitOfWork,
    tindakan: Tindakan,
    objek: str,
    pelaku: str,
    peran: Peran,
    tujuan: str,
    nomor_berkas: str | None,
    *,
    diizinkan: bool,
) -> None:
    """Write one attempt, allowed or not, into the journal (PKS-8.2-01, UU 27/2022 Pasal 31)."""
    uow.jurnal_akses.add(
        JurnalAkses(
            id=id_baru(),
            waktu=uow.clock.now(),
            pelaku=pelaku,
            peran=peran,
            pihak=PIHAK_PERAN[peran],
            tindakan=tindakan,
            objek=objek,
            tujuan=tujuan,
            diizinkan=diizinkan,
            nomor_berkas=nomor_berkas,
        )
    )


def daftar_butir(uow: UnitOfWork, nomor_berkas: str) -> tuple[ButirData, ...]:
    """The items of a complaint or matter, oldest first; no name of a file names the complainant. TidakDitemukan."""
    berkas = uow.berkas.get(nomor_berkas)
    semua = uow.butir_data.find(nomor_berkas=berkas.nomor)
    tersamar = tanpa_pelapor(uow, berkas, [b.nama for b in semua])
    return tuple(
        replace(b, nama=nama, klasifikasi=b.klasifikasi or KELAS_BAWAAN)
        for b, nama in zip(semua, tersamar, strict=True)
    )


def jurnal(uow: UnitOfWork, nomor_berkas: str) -> tuple[JurnalAkses, ...]:
    """Every attempt in a complaint or matter, the refused ones too. Raises TidakDitemukan."""
    return tuple(uow.jurnal_akses.find(nomor_berkas=uow.berkas.get(nomor_berkas).nomor))
