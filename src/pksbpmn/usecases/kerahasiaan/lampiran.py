"""Files read and taken out: by class, role and purpose, every attempt in the journal before a byte leaves."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.kerahasiaan.kewenangan import KELAS_BAWAAN, PIHAK_PERAN, sebab_ditolak
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.kerahasiaan.lampiran import Lampiran, LampiranMasuk, SumberLampiran
from pksbpmn.usecases.berkas.berkas import berjalan
from pksbpmn.usecases.berkas.hari import periksa_hari
from pksbpmn.usecases.berkas.lampiran import lampirkan
from pksbpmn.usecases.berkas.pegawai import berperan, peran_pembuka, wajib_bertugas
from pksbpmn.usecases.berkas.penugasan import berbenturan, wajib_bebas
from pksbpmn.usecases.berkas.unggahan import alasan_ditahan
from pksbpmn.usecases.berkas.utuh import wajib_utuh
from pksbpmn.usecases.gerbang_dokumen import TUJUAN_IDENTITAS, catat_akses, untuk_pegawai
from pksbpmn.usecases.kerahasiaan.kerahasiaan import dibatasi, tertutup
from pksbpmn.usecases.ports import UnitOfWork, UnitOfWorkFactory, hari_ini


def baca_lampiran(  # noqa: PLR0913 - who reads what for what
    buka: UnitOfWorkFactory,
    id_lampiran: str,
    tindakan: Tindakan,
    *,
    pelaku: str,
    tujuan: str,
    peran: Peran | None = None,
) -> tuple[str, bytes] | None:
    """Name and content of a file, or None where refused; the journal has the attempt when this returns or raises.

    MasukanSalah for one that is held: it was found dubious, or was not scanned yet; then nobody reads it.

    The role is one that the register gives an officer in office, and follows from it where none is named.
    An officer with a conflict of interest in the case sees nothing of it (REG-E-08); what a data subject has had
    limited is not taken out (UU 27/2022 Pasal 41). Where the complainant is hidden, each needs the custodian's grant
    (`tertutup`).
    """
    with buka() as uow:
        lampiran = uow.lampiran.get(id_lampiran)
        wajib_utuh(uow, lampiran.nomor_berkas)
        pelaku, peran, sebab = _menurut_hak(uow, lampiran, tindakan, pelaku, tujuan, peran)
        tertahan = alasan_ditahan(uow, lampiran.hash_berkas) if sebab is None else None
        boleh = sebab is None and tertahan is None
        objek = f"lampiran/{id_lampiran}"
        catatan = catat_akses(uow, tindakan, objek, pelaku, peran, tujuan, lampiran.nomor_berkas, diizinkan=boleh)
        isi = untuk_pegawai(uow, catatan.id) if boleh else None
        uow.commit()
    if tertahan is not None:
        raise MasukanSalah(f"Berkas itu ditahan: {tertahan}.", "Minta berkas yang biasa dari yang menyerahkannya.")
    return None if isi is None else (lampiran.nama, isi)


def mengapa_ditolak(uow: UnitOfWork, id_lampiran: str, tindakan: Tindakan, *, pelaku: str, tujuan: str) -> MasukanSalah:
    """Why `baca_lampiran` refuses an officer, and the way there; nothing that its list does not show (ADR 0015)."""
    lampiran = uow.lampiran.get(id_lampiran)
    _, peran, sebab = _menurut_hak(uow, lampiran, tindakan, pelaku, tujuan, None)
    kelas = lampiran.klasifikasi or KELAS_BAWAAN
    obat = {
        _BENTURAN: "Serahkan kepada petugas lain.",
        _RAHASIA: f"Mohon izin kustodian: `pksbpmn identitas minta {lampiran.nomor_berkas} --alasan TEKS`.",
        _DIBATASI: f"Baca saja: `pksbpmn lampiran baca {id_lampiran}`.",
        _TUJUAN: f'Sebut --tujuan "{TUJUAN_IDENTITAS}", atau tanpa --tujuan.',
    }.get(
        sebab or "",
        f"Yang boleh: {', '.join(_yang_boleh(tindakan, kelas))}. Kelasnya diturunkan kepala, kustodian, atau PPID "
        "(`pksbpmn kerahasiaan klasifikasi`).",
    )
    if tindakan is Tindakan.EKSPOR and sebab not in _PASTI and _terbuka(Tindakan.BACA, peran, kelas, tujuan):
        obat = f"Baca dengan `pksbpmn lampiran baca {id_lampiran}`. {obat}"
    return MasukanSalah(f"Akses ditolak: {sebab}; penolakannya masuk jurnal (PKS Pasal 8).", obat)


_BENTURAN = "Anda mempunyai benturan kepentingan dalam perkara ini (UU 37/2008 Pasal 40)"
_RAHASIA = "Pelapornya dirahasiakan dan Anda belum berizin"
_DIBATASI = "pengeluarannya dibatasi atas permintaan subjek data (UU 27/2022 Pasal 41)"
_TUJUAN = "tujuannya berbeda dari tujuan data itu"
_PASTI = (_BENTURAN, _RAHASIA, _DIBATASI, _TUJUAN)


def _menurut_hak(  # noqa: PLR0913, PLR0917 - who does what to which file for what
    uow: UnitOfWork, lampiran: Lampiran, tindakan: Tindakan, pelaku: str, tujuan: str, peran: Peran | None
) -> tuple[str, Peran, str | None]:
    """His number, the role in which he asks, and why he may not; None where he may."""
    petugas, nomor = wajib_bertugas(uow, pelaku), lampiran.nomor_berkas
    kelas = lampiran.klasifikasi or KELAS_BAWAAN
    perkara = uow.berkas.get(nomor).nomor_perkara
    peran = peran or peran_pembuka(uow, petugas.nomor, perkara, lambda p: _terbuka(tindakan, p, kelas, tujuan))
    sebab = sebab_ditolak(tindakan, peran, PIHAK_PERAN[peran], kelas, tujuan, TUJUAN_IDENTITAS)
    if not berperan(uow, petugas.nomor, peran, perkara):
        sebab = sebab or f"Anda tidak tercatat sebagai {peran}"
    if tindakan is Tindakan.EKSPOR and dibatasi(uow, lampiran):
        sebab = _DIBATASI
    if tertutup(uow, nomor, _asal(uow, lampiran), petugas):
        sebab = _RAHASIA
    if berbenturan(uow, nomor, petugas.nomor):
        sebab = _BENTURAN
    return petugas.nomor, peran, sebab


def _asal(uow: UnitOfWork, lampiran: Lampiran) -> Pihak:
    """Whose a file is: Itjen's only where its officer entered it. Another's word for it is not searched (ADR 0015)."""
    pencatat = uow.pegawai.find(nomor=lampiran.dicatat_oleh, pihak=Pihak.ITJEN)
    return Pihak.ITJEN if lampiran.dari is Pihak.ITJEN and pencatat else Pihak.OMBUDSMAN


def _terbuka(tindakan: Tindakan, peran: Peran, kelas: Klasifikasi, tujuan: str) -> bool:
    return sebab_ditolak(tindakan, peran, PIHAK_PERAN[peran], kelas, tujuan, TUJUAN_IDENTITAS) is None


def _yang_boleh(tindakan: Tindakan, kelas: Klasifikasi) -> tuple[Peran, ...]:
    return tuple(p for p in Peran if _terbuka(tindakan, p, kelas, TUJUAN_IDENTITAS))


def susulkan(  # noqa: PLR0913 - where a file came from
    uow: UnitOfWork,
    nomor: str,
    sumber: SumberLampiran,
    semua: Sequence[LampiranMasuk],
    *,
    dari: Pihak,
    pegawai: str,
    diterima: date | None = None,
) -> None:
    """An officer adds files to the newest thing of its kind in a case: evidence, an answer, minutes, the complaint."""
    berkas = berjalan(uow, nomor)
    petugas = wajib_bebas(uow, nomor, pegawai).nomor
    hari = diterima or hari_ini(uow)
    periksa_hari(uow, "diterima", hari, "berkas dibuka", berkas.dibuka.date())
    lampirkan(
        uow,
        nomor,
        sumber,
        _sumber_terbaru(uow, nomor, sumber),
        semua,
        dari=dari,
        diterima=hari,
        dicatat_oleh=petugas,
    )


_PENCATAT: Mapping[SumberLampiran, str] = MappingProxyType(
    {
        SumberLampiran.KEJADIAN: "`pksbpmn kejadian lapor`",
        SumberLampiran.TINDAKAN: "`pksbpmn tindakan catat`",
        SumberLampiran.PENERIMAAN: "`pksbpmn terima`",
        SumberLampiran.BERITA_ACARA: "tugas hasil pertemuannya (`pksbpmn tugas daftar`)",
        SumberLampiran.BUKTI: "`pksbpmn jawab`, atau tugas pemeriksaan (`pksbpmn tugas daftar`)",
    }
    | dict.fromkeys((SumberLampiran.JAWABAN, SumberLampiran.PERKEMBANGAN), "`pksbpmn jawab`")
)
"""What enters the thing that a file comes with."""


def _sumber_terbaru(uow: UnitOfWork, nomor: str, sumber: SumberLampiran) -> str:
    """Id of the newest thing of this kind in a case."""
    match sumber:
        case SumberLampiran.LAPORAN:
            ada = [nomor]
        case SumberLampiran.KEJADIAN:
            ada = [b.nomor for b in uow.berkas.find(nomor=nomor, jenis=JenisBerkas.KEJADIAN)]
        case SumberLampiran.BUKTI:
            ada = [b.id for b in uow.bukti.find(nomor_berkas=nomor)]
        case SumberLampiran.BERITA_ACARA:
            ada = [b.id for b in uow.berita_acara.find(nomor_berkas=nomor)]
        case SumberLampiran.TINDAKAN:
            entri = [
                p
                for t in uow.tindakan.find(nomor_berkas=nomor)
                for p in uow.perkembangan_tindakan.find(id_tindakan=t.id)
            ]
            ada = [p.id for p in sorted(entri, key=lambda p: p.dicatat)]
        case SumberLampiran.PENERIMAAN:
            semua = [p for s in uow.surat.find(nomor_berkas=nomor) for p in uow.penerimaan.find(id_surat=s.id)]
            ada = [p.id for p in sorted(semua, key=lambda p: p.dicatat)]
        case _:
            jawaban = [
                j
                for p in uow.permintaan.find(nomor_berkas=nomor)
                for j in uow.jawaban.find(id_permintaan=p.id)
                if sumber is SumberLampiran.JAWABAN or sumber in p.jenis
            ]
            ada = [j.id for j in sorted(jawaban, key=lambda j: j.dicatat)]
    if not ada:
        raise MasukanSalah(
            f"Berkas {nomor} belum mempunyai {sumber}.",
            f"Catat dahulu dengan {_PENCATAT[sumber]}, atau lampirkan pada laporannya: --bersama LAPORAN.",
        )
    return ada[-1]
