"""Files read and taken out: by class, role and purpose, every attempt in the journal before a byte leaves."""

from collections.abc import Sequence
from datetime import date

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.kerahasiaan.kewenangan import KELAS_BAWAAN, PIHAK_PERAN, sebab_ditolak
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk, SumberLampiran
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
        petugas = wajib_bertugas(uow, pelaku)
        pelaku = petugas.nomor
        lampiran = uow.lampiran.get(id_lampiran)
        nomor = lampiran.nomor_berkas
        wajib_utuh(uow, nomor)
        kelas = lampiran.klasifikasi or KELAS_BAWAAN
        perkara = uow.berkas.get(nomor).nomor_perkara

        def membuka(p: Peran) -> bool:
            return sebab_ditolak(tindakan, p, PIHAK_PERAN[p], kelas, tujuan, TUJUAN_IDENTITAS) is None

        peran = peran or peran_pembuka(uow, pelaku, perkara, membuka)
        boleh = membuka(peran) and berperan(uow, pelaku, peran, perkara) and not berbenturan(uow, nomor, pelaku)
        boleh = boleh and not tertutup(uow, nomor, lampiran.dari, petugas)
        boleh = boleh and not (tindakan is Tindakan.EKSPOR and dibatasi(uow, lampiran))
        tertahan = alasan_ditahan(uow, lampiran.hash_berkas) if boleh else None
        boleh = boleh and tertahan is None
        objek = f"lampiran/{id_lampiran}"
        catatan = catat_akses(uow, tindakan, objek, pelaku, peran, tujuan, nomor, diizinkan=boleh)
        isi = untuk_pegawai(uow, catatan.id) if boleh else None
        uow.commit()
    if tertahan is not None:
        raise MasukanSalah(f"Berkas itu ditahan: {tertahan}.", "Minta berkas yang biasa dari yang menyerahkannya.")
    return None if isi is None else (lampiran.nama, isi)


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
        raise MasukanSalah(f"Berkas {nomor} belum mempunyai {sumber}.", "Catat dahulu hal yang dilampirinya.")
    return ada[-1]
