"""What happens around a case besides its stages; people decide, the case goes on (kejadian.bpmn)."""

from collections.abc import Sequence
from typing import Any

from pydantic import TypeAdapter, ValidationError

from pksbpmn.domain.berkas.izin import KEPALA, PENANGAN, Izin
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penugasan import Peran, nomor_pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.isian import sebutkan_galat
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk, SumberLampiran
from pksbpmn.domain.laporan.kejadian import Benturan, JenisKejadian, Kejadian, MuatanKejadian, Pelimpahan, Pembukaan
from pksbpmn.domain.perjanjian.narahubung import pihak_lain
from pksbpmn.names import TaskId
from pksbpmn.usecases.berkas import penugasan
from pksbpmn.usecases.berkas.alamat import ada_pelapor, wajib_pelapor
from pksbpmn.usecases.berkas.berkas import berjalan, buka_dan_mulai, muatan_berjalan, perkara_dari
from pksbpmn.usecases.berkas.izin import wajib_berizin
from pksbpmn.usecases.berkas.keberlakuan import wajib_berlaku
from pksbpmn.usecases.berkas.keputusan import diterima
from pksbpmn.usecases.berkas.lampiran import lampirkan
from pksbpmn.usecases.berkas.pegawai import wajib_bertugas
from pksbpmn.usecases.berkas.pengalihan import ikuti_pelimpahan, lepas_tugas
from pksbpmn.usecases.journal import beri_tahu
from pksbpmn.usecases.laporan import pembukaan
from pksbpmn.usecases.perjanjian.narahubung import wajib_narahubung
from pksbpmn.usecases.ports import UnitOfWork, hari_ini

MELIMPAHKAN = Izin(kelompok=KEPALA, peran=PENANGAN)
"""Who handles a case, or a head, asks to hand it over: that gives an officer all that is in it (PKS Pasal 8(2))."""
_KEJADIAN: TypeAdapter[Kejadian] = TypeAdapter(Kejadian)


def laporkan(  # noqa: PLR0913 - who reports what about which case
    uow: UnitOfWork,
    jenis: JenisKejadian,
    dari: Pihak,
    nomor_laporan: str | None,
    isi: dict[str, str],
    *,
    oleh: str | None = None,
    keberatan_aktif: bool = False,
    lampiran: Sequence[LampiranMasuk] = (),
) -> str:
    """Open an event with its files and start its process; returns its number.

    An officer's own conflict of interest removes him in this transaction, whether the engine runs or not; one that
    another reports is decided by a member or the Ketua, neither of whom it is about (UU 37/2008 Pasal 40).

    Only koordinasi may be without a complaint, about a suspected maladministrasi (PKS Pasal 4(2)); it comes from a
    contact person. Keberatan is off unless switched on (C-25). A hand-over names an officer who may take the case, is
    asked for by who handles it, and told to those whose unit gives it away (POR 58/2023 Pasal 17: after coordination).
    Where nobody complains (own initiative, POR 38/2019) nobody claims compensation or objects as a complainant.
    """
    kejadian = _periksa(jenis, isi)
    if nomor_laporan is None and jenis is not JenisKejadian.KOORDINASI:
        raise MasukanSalah(f"Kejadian {jenis} harus menyebut laporannya.", "Isi nomor laporan.")
    if jenis is JenisKejadian.KEBERATAN and not keberatan_aktif:
        raise MasukanSalah("Keberatan belum diaktifkan.", "Nyalakan dengan PKSBPMN_OBJECTION_ENABLED=true.")
    if jenis is JenisKejadian.KEBERATAN and dari not in (Pihak.PELAPOR, Pihak.TERLAPOR):
        raise MasukanSalah("Keberatan diajukan Pelapor atau Terlapor.", "Pilih salah satunya.")
    perkara = perkara_dari(uow, nomor_laporan).nomor if nomor_laporan is not None else None
    kejadian, variabel = _tentang_pegawai(uow, kejadian)
    if isinstance(kejadian, Pelimpahan) and perkara is not None:
        berjalan(uow, perkara)
        _wajib_melimpahkan(uow, perkara, dari)
        _wajib_penerima(uow, perkara, kejadian)
        _wajib_unit(uow, perkara, kejadian)
    if perkara is not None and (
        jenis is JenisKejadian.GANTI_RUGI or (jenis, dari) == (JenisKejadian.KEBERATAN, Pihak.PELAPOR)
    ):
        wajib_pelapor(uow, perkara)
    variabel |= {
        "jenisKejadian": jenis,
        "diajukanOleh": dari,
        "adaPelapor": perkara is not None and ada_pelapor(uow, perkara),
    }
    perihal = jenis.replace("_", " ").capitalize()
    if isinstance(kejadian, Pembukaan) and perkara is not None:
        perihal, dilihat = pembukaan.mohon(uow, perkara, kejadian, dari)
        variabel |= dilihat
    if jenis is JenisKejadian.KOORDINASI:
        variabel["pihakLain"] = pihak_lain(dari)
        wajib_berlaku(uow)
        wajib_narahubung(uow, dari, oleh, perkara)
    urusan = buka_dan_mulai(
        uow,
        JenisBerkas.KEJADIAN,
        dari,
        perihal,
        MuatanKejadian(kejadian=kejadian),
        tentang=nomor_laporan,
        **variabel,
    )
    if isinstance(kejadian, Pelimpahan) and perkara is not None:
        _beri_tahu_unit(uow, urusan, perkara, kejadian)
    lampirkan(
        uow,
        urusan,
        SumberLampiran.KEJADIAN,
        urusan,
        lampiran,
        dari=dari,
        diterima=hari_ini(uow),
        dicatat_oleh=dari,
    )
    if isinstance(kejadian, Benturan) and kejadian.sendiri and perkara is not None:
        _keluarkan(uow, perkara, kejadian)
    return urusan


def _tentang_pegawai(uow: UnitOfWork, kejadian: Kejadian) -> tuple[Kejadian, dict[str, Any]]:
    """An event with its officer in his one spelling and who reported it; what its process is to know of that."""
    if isinstance(kejadian, Pelimpahan | Benturan):
        kejadian = kejadian.model_copy(update={"pegawai": wajib_bertugas(uow, kejadian.pegawai).nomor})
    variabel: dict[str, Any] = {"benturanSendiri": False}
    if isinstance(kejadian, Pelimpahan | Benturan):
        kejadian = kejadian.model_copy(update={"oleh": uow.pelaku})
    if isinstance(kejadian, Benturan):
        variabel = {"benturanSendiri": kejadian.sendiri, "pegawaiDilaporkan": kejadian.pegawai}
    if isinstance(kejadian, Pelimpahan):
        variabel["kelompokPenerima"] = kejadian.kelompok
    return kejadian, variabel


def _wajib_melimpahkan(uow: UnitOfWork, perkara: str, dari: Pihak) -> None:
    """Refuse a hand-over from outside the Ombudsman, or by an officer who does not handle the case."""
    if dari is not Pihak.OMBUDSMAN:
        raise MasukanSalah("Pelimpahan diajukan Ombudsman sendiri (POR 58/2023 Pasal 17).", "Pakai --dari OMBUDSMAN.")
    if (oleh := nomor_pegawai(uow.pelaku)) is not None:
        wajib_berizin(uow, oleh, MELIMPAHKAN, "kejadian lapor PELIMPAHAN", perkara, dari)


def _wajib_penerima(uow: UnitOfWork, perkara: str, pelimpahan: Pelimpahan) -> None:
    """Refuse a receiver without whom the other unit is none: not of its group, not of the Ombudsman, or barred."""
    penerima = wajib_bertugas(uow, pelimpahan.pegawai)
    if penerima.pihak is not Pihak.OMBUDSMAN or not penerima.anggota((pelimpahan.kelompok,)):
        raise MasukanSalah(
            f"Pegawai {penerima.nomor} bukan pegawai Ombudsman dari kelompok {pelimpahan.kelompok}.",
            "Sebut pegawai dari unit penerima (POR 58/2023 Pasal 17).",
        )
    penugasan.periksa_benturan(uow, perkara, penerima.nomor)


def _wajib_unit(uow: UnitOfWork, perkara: str, pelimpahan: Pelimpahan) -> None:
    """Refuse a unit that has nobody in a case that others have: nobody would leave, the receiver come beside them."""
    ada = sorted({p.unit for p in uow.penugasan.find(nomor_berkas=perkara, selesai=None)})
    if ada and pelimpahan.dari_unit not in ada:
        raise MasukanSalah(
            f"Unit {pelimpahan.dari_unit} tidak mempunyai petugas dalam {perkara} (POR 58/2023 Pasal 17).",
            f"Sebut unit yang melepasnya: {', '.join(ada)}.",
        )


def _beri_tahu_unit(uow: UnitOfWork, urusan: str, perkara: str, pelimpahan: Pelimpahan) -> None:
    """Whoever has the case, in the unit that is to give it away or beside it, knows before that (POR 58/2023 17)."""
    melepas = {p.pegawai for p in penugasan.di_unit(uow, perkara, pelimpahan.dari_unit)}
    for pegawai in sorted({p.pegawai for p in uow.penugasan.find(nomor_berkas=perkara, selesai=None)}):
        berakhir = "Saudara" if pegawai in melepas else f"dari {pelimpahan.dari_unit}"
        beri_tahu(
            uow,
            f"pelimpahan/{urusan}/{pegawai}",
            urusan,
            f"Pelimpahan diajukan: {perkara}",
            f"Pelimpahan perkara {perkara} kepada kelompok {pelimpahan.kelompok} diajukan oleh {pelimpahan.oleh} "
            f"(berkas {urusan}).\nBila disetujui unit penerima, penugasan {berakhir} berakhir (POR 58/2023 Pasal 17). "
            "Sampaikan keberatan kepada kepala sebelum itu.\n",
            pegawai=pegawai,
        )


def _periksa(jenis: JenisKejadian, isi: dict[str, str]) -> Kejadian:
    try:
        return _KEJADIAN.validate_python({**isi, "jenis": jenis})
    except ValidationError as galat:
        raise MasukanSalah(f"Kejadian tidak sah: {sebutkan_galat(galat)}.", "Isi bagian itu.") from None


def alihkan_penanganan(uow: UnitOfWork, nomor: str, instans: int) -> None:
    """The receiving unit takes the case over, which it agreed to in this process (POR 58/2023 Pasal 17, REG-V-05)."""
    berkas, muatan = muatan_berjalan(uow, nomor, MuatanKejadian)
    if not isinstance(muatan.kejadian, Pelimpahan):
        raise MasukanSalah(f"Berkas {nomor} bukan pelimpahan.", "Periksa kembali nomornya.")
    keputusan, _ = diterima(uow, instans, TaskId.SETUJUI_PELIMPAHAN, nomor=nomor)
    if keputusan.data.get("pelimpahanDisetujui") is not True:
        raise MasukanSalah(
            "Unit penerima tidak menyetujui pelimpahan ini.", "Cari di Operate siapa mengubah jalannya proses ini."
        )
    perkara, beralih = berkas.nomor_perkara, muatan.kejadian
    _wajib_penerima(uow, perkara, beralih)
    if wajib_bertugas(uow, beralih.pegawai).sejak > berkas.dibuka.date():
        raise MasukanSalah(
            f"Pemegang nomor pegawai {beralih.pegawai} berganti sesudah pelimpahan ini diajukan.",
            "Ajukan pelimpahan baru.",
        )
    lama = penugasan.di_unit(uow, perkara, beralih.dari_unit)
    penugasan.lepas(uow, perkara, unit=beralih.dari_unit)
    penugasan.tugaskan(uow, perkara, beralih.pegawai, Peran.PEMERIKSA, beralih.ke_unit)
    ikuti_pelimpahan(uow, perkara, lama, beralih.pegawai, beralih.alasan)


def keluarkan_petugas(uow: UnitOfWork, nomor: str) -> None:
    """An officer with a conflict of interest leaves the case (UU 37/2008 Pasal 40, REG-E-08).

    A member or the Ketua decided it; who said so himself left when he said it.
    """
    berkas, muatan = muatan_berjalan(uow, nomor, MuatanKejadian)
    if not isinstance(muatan.kejadian, Benturan):
        raise MasukanSalah(f"Berkas {nomor} bukan benturan kepentingan.", "Periksa kembali nomornya.")
    diputus = [k.data.get("benturanTerbukti") for k in uow.keputusan.find(nomor_berkas=nomor)]
    if muatan.kejadian.oleh is not None and not muatan.kejadian.sendiri and True not in diputus:
        raise MasukanSalah("Benturan yang dilaporkan orang lain belum diputus.", "Tunggu putusan Anggota atau Ketua.")
    _keluarkan(uow, berkas.nomor_perkara, muatan.kejadian)


def _keluarkan(uow: UnitOfWork, perkara: str, benturan: Benturan) -> None:
    if uow.benturan_kepentingan.find(nomor_berkas=perkara, pegawai=benturan.pegawai):
        return
    penugasan.nyatakan_benturan(uow, perkara, benturan.pegawai, benturan.alasan)
    lepas_tugas(uow, perkara, benturan.pegawai, benturan.alasan)
