"""Protected data: classed by consequence test, read and taken out by role and purpose, every attempt in the journal."""

from dataclasses import replace

from pksbpmn.domain.berkas.izin import PENENTU_KELAS
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.akses import JurnalAkses, Tindakan
from pksbpmn.domain.kerahasiaan.kewenangan import KELAS_BAWAAN, LIHAT_IDENTITAS, PIHAK_PERAN, sebab_ditolak
from pksbpmn.domain.kerahasiaan.klasifikasi import KeputusanKlasifikasi, Klasifikasi
from pksbpmn.domain.kerahasiaan.lampiran import Lampiran
from pksbpmn.domain.kerahasiaan.pelindungan_data import JenisPelindunganData, MuatanPelindungan
from pksbpmn.domain.laporan.laporan import Identitas
from pksbpmn.domain.pertukaran.pertukaran import ButirData, Penyerahan
from pksbpmn.usecases.berkas.alamat import wajib_pelapor
from pksbpmn.usecases.berkas.berkas import muatan_dari
from pksbpmn.usecases.berkas.pegawai import berperan, orang_sama, peran_pembuka, wajib_bertugas
from pksbpmn.usecases.berkas.penugasan import berbenturan
from pksbpmn.usecases.berkas.rahasia import rahasia_perkara, tanpa_pelapor
from pksbpmn.usecases.berkas.unggahan import alasan_ditahan
from pksbpmn.usecases.berkas.utuh import wajib_utuh
from pksbpmn.usecases.berkas.yang_tahu import ada_izin, boleh_tahu
from pksbpmn.usecases.gerbang_dokumen import TUJUAN_IDENTITAS, catat_akses, untuk_pegawai
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.ports import UnitOfWork

_URUTAN = list(Klasifikasi)
DATA_DISERAHKAN = "data-diserahkan"
"""The audit entry of who entered a hand-over."""


def klasifikasi_butir(uow: UnitOfWork, id_butir: str) -> Klasifikasi:
    """The class of an item; the most restrictive one until somebody decides (PKS-8.1-01)."""
    return uow.butir_data.get(id_butir).klasifikasi or KELAS_BAWAAN


def berkas_butir(uow: UnitOfWork, id_butir: str) -> str:
    """The case file of an item or file. Raises TidakDitemukan."""
    lampiran = uow.lampiran.find(id=id_butir)
    return (lampiran[0] if lampiran else uow.butir_data.get(id_butir)).nomor_berkas


def klasifikasikan(  # noqa: PLR0913 - what a consequence test consists of
    uow: UnitOfWork, id_butir: str, kelas: Klasifikasi, *, pertimbangan: str, dasar_hukum: str, pejabat: str
) -> bool:
    """Class one item or file by consequence test, naming the officer (UU 14/2008 Pasal 17, 19; REG-C-01, REG-C-02).

    Whoever handles the case closes more; it is opened, from the most closed class where nobody has classed it, by a
    head, the custodian or the PPID, who makes the test (UU 14/2008 Pasal 19). That takes two: it is opened when another
    of them comes to the same class right after the first; False until then.
    """
    lampiran = uow.lampiran.find(id=id_butir)
    butir = uow.lampiran.get_locked(id_butir) if lampiran else uow.butir_data.get_locked(id_butir)
    if not all(x.strip() for x in (pertimbangan, dasar_hukum, pejabat)):
        raise MasukanSalah(
            "Klasifikasi memerlukan uji konsekuensi: pertimbangan, dasar hukum, dan pejabatnya (UU 14/2008 Pasal 19).",
            "Isi ketiganya.",
        )
    petugas = wajib_bertugas(uow, pejabat)
    terbuka = _URUTAN.index(kelas) < _URUTAN.index(butir.klasifikasi or KELAS_BAWAAN)
    if terbuka and not petugas.anggota(PENENTU_KELAS):
        raise MasukanSalah(
            f"Pegawai {petugas.nomor} tidak berwenang menurunkan kelas (UU 14/2008 Pasal 19).",
            f"Yang boleh: pegawai dari kelompok {', '.join(PENENTU_KELAS)}. Serahkan kepadanya.",
        )
    terakhir = uow.keputusan_klasifikasi.find(id_butir=id_butir)[-1:]
    berlaku = not terbuka or any(
        k.klasifikasi is kelas and not orang_sama(uow, k.pejabat, petugas.nomor) for k in terakhir
    )
    pejabat, butir.klasifikasi = petugas.nomor, kelas if berlaku else butir.klasifikasi
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
    peristiwa = "data-diklasifikasi" if berlaku else "kelas-diusulkan"
    audit(uow, peristiwa, butir.nomor_berkas, pelaku=pejabat, id_butir=id_butir, kelas=kelas)
    return berlaku


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
    in the case sees nothing of it (REG-E-08). What is held as dubious or not scanned yet nobody sees. Where the
    complainant is hidden, it needs the custodian's grant (`tertutup`); what was handed over to Itjen is Itjen's, and
    what its own officer entered.
    """
    petugas = wajib_bertugas(uow, pelaku)
    pelaku = petugas.nomor
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
    if tertutup(uow, butir.nomor_berkas, _asal(uow, butir), petugas):
        sebab = sebab or "identitas Pelapor dirahasiakan dan pelakunya tidak berizin"
    if sebab is None and butir.hash_berkas is not None:
        sebab = alasan_ditahan(uow, butir.hash_berkas)
    boleh, objek = sebab is None, f"butir/{id_butir}"
    catatan = catat_akses(uow, tindakan, objek, pelaku, peran, tujuan, butir.nomor_berkas, diizinkan=boleh)
    return untuk_pegawai(uow, catatan.id) if boleh else None


def _asal(uow: UnitOfWork, butir: ButirData) -> Pihak:
    """Whose an item is: Itjen's where it was handed over to it, searched, or its officer entered it (ADR 0015)."""
    for p in uow.penyerahan.find(nomor_berkas=butir.nomor_berkas):
        if butir.id in p.butir:
            return Pihak.ITJEN if p.kepada is Pihak.ITJEN or _dari_itjen(uow, p) else Pihak.OMBUDSMAN
    return Pihak.OMBUDSMAN


def _dari_itjen(uow: UnitOfWork, penyerahan: Penyerahan) -> bool:
    pencatat = [
        a.pelaku
        for a in uow.audit.find(nomor_berkas=penyerahan.nomor_berkas, peristiwa=DATA_DISERAHKAN)
        if a.rincian["penyerahan"] == penyerahan.id
    ]
    return bool(pencatat) and all(uow.pegawai.find(nomor=n, pihak=Pihak.ITJEN) for n in pencatat)


def dibatasi(uow: UnitOfWork, butir: ButirData | Lampiran) -> bool:
    """Whether a data subject has obtained a limit on processing in this item's case (D-29)."""
    perkara = uow.berkas.get(butir.nomor_berkas).nomor_perkara
    pelindungan = uow.berkas.find(jenis=JenisBerkas.PELINDUNGAN_DATA, nomor_perkara=perkara)
    muatan = [muatan_dari(b, MuatanPelindungan) for b in pelindungan]
    return any(m.jenis is JenisPelindunganData.PEMBATASAN and m.dikabulkan for m in muatan)


def tertutup(uow: UnitOfWork, nomor: str, asal: Pihak, petugas: Pegawai) -> bool:
    """Whether a file of a case may tell this officer of a hidden complainant whom he may not know (REG-I-04).

    Nobody can search what is in it, so each needs the custodian's grant. Itjen has its own (`asal`) without one.
    """
    if asal is petugas.pihak is Pihak.ITJEN:
        return False
    return not boleh_tahu(uow, (n for n, _ in rahasia_perkara(uow, nomor)), petugas)


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


def daftar_butir(uow: UnitOfWork, nomor_berkas: str) -> tuple[ButirData, ...]:
    """The items of a complaint or matter, oldest first; no text of theirs names the complainant. TidakDitemukan.

    They have no digest: it would tell who has a like file whose it is.
    """
    berkas = uow.berkas.get(nomor_berkas)
    semua = uow.butir_data.find(nomor_berkas=berkas.nomor)
    tersamar = tanpa_pelapor(uow, berkas, [(b.nama, b.nama_berkas, b.tujuan) for b in semua])
    return tuple(
        replace(
            b,
            nama=nama,
            nama_berkas=nama_berkas,
            tujuan=tujuan,
            klasifikasi=b.klasifikasi or KELAS_BAWAAN,
            hash_berkas=None,
        )
        for b, (nama, nama_berkas, tujuan) in zip(semua, tersamar, strict=True)
    )


def jurnal(uow: UnitOfWork, nomor_berkas: str) -> tuple[JurnalAkses, ...]:
    """Every attempt in a complaint or matter, the refused ones too; no purpose names the complainant.

    Raises TidakDitemukan.
    """
    berkas = uow.berkas.get(nomor_berkas)
    semua = uow.jurnal_akses.find(nomor_berkas=berkas.nomor)
    return tuple(
        replace(j, tujuan=tujuan)
        for j, tujuan in zip(semua, tanpa_pelapor(uow, berkas, [j.tujuan for j in semua]), strict=True)
    )
