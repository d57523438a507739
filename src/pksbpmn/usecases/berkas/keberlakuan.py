"""Whether an agreement is in force, and for which case files (PKS Pasal 6, 7); how early its end is notified."""

from dataclasses import dataclass
from datetime import date

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.perjanjian.perjanjian import NotaKesepahaman, Pengakhiran, Perjanjian, berlaku_pada
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.tenggat import AturanTenggat
from pksbpmn.names import JenisTenggat
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


def mou_dari(uow: UnitOfWork, perjanjian: Perjanjian) -> NotaKesepahaman | None:
    """The MoU that an agreement is bound to (PKS-0-02)."""
    return uow.nota_kesepahaman.get(perjanjian.id_mou) if perjanjian.id_mou else None


def perjanjian_berlaku(uow: UnitOfWork, hari: date) -> Perjanjian | None:
    """The agreement in force on that day, or None."""
    ada = [p for p in uow.perjanjian.find() if berlaku_pada(p, mou_dari(uow, p), hari)]
    return ada[-1] if ada else None


_HIDUP_PERJANJIAN = frozenset(
    {
        JenisBerkas.PERJANJIAN,
        JenisBerkas.ADENDUM,
        JenisBerkas.PERSELISIHAN,
        JenisBerkas.NARAHUBUNG,
        JenisBerkas.MONEV,
    }
)


def kerja_sama_berlaku(uow: UnitOfWork, nomor: str) -> bool:
    """Whether the agreement carries what is done in this case file today (PKS Pasal 6, 7; C-16).

    Complaints and data exchanges follow the day: after the end Itjen owes nothing more, and statute alone is left.
    Matters of the agreement's own life end it, or were begun under it, and run their course.
    """
    return uow.berkas.get(nomor).jenis in _HIDUP_PERJANJIAN or perjanjian_berlaku(uow, hari_ini(uow)) is not None


@dataclass(frozen=True)
class KedudukanItjen:
    """What binds Itjen in a case file today; whether it gets a letter even if nothing does any more."""

    kerja_sama_berlaku: bool
    tetap_disurati: bool


def kedudukan_itjen(uow: UnitOfWork, nomor: str, jenis: JenisSurat | None) -> KedudukanItjen:
    """Of a letter of this kind; None where it is about a request.

    After the end Itjen still gets the answer to what it asked, and minutes that bear its signature (PKS Pasal 4(8)b).
    """
    return KedudukanItjen(kerja_sama_berlaku(uow, nomor), _tetap_disurati(uow, nomor, jenis))


def _tetap_disurati(uow: UnitOfWork, nomor: str, jenis: JenisSurat | None) -> bool:
    if jenis is JenisSurat.PEMBUKAAN_KEMBALI:
        return uow.berkas.get(nomor).pengaju is Pihak.ITJEN
    ada = [b.id for b in uow.berita_acara.find(nomor_berkas=nomor) if jenis == f"BERITA_ACARA_{b.jenis}"]
    return any(uow.tanda_tangan.find(id_berita_acara=b, pihak=Pihak.ITJEN) for b in ada[-1:])


def sebutan_perjanjian(uow: UnitOfWork, berkas: Berkas) -> str:
    """The agreement as letters of a case file cite it, by the numbers of its record (PKS Pasal 14).

    It is the one that the matter is about; else the one in force today; after its end the newest one.
    """
    sendiri = getattr(berkas.muatan, "id_perjanjian", None)
    if sendiri is not None:
        perjanjian: Perjanjian | None = uow.perjanjian.get(sendiri)
    else:
        perjanjian = perjanjian_berlaku(uow, hari_ini(uow)) or next(reversed(uow.perjanjian.find()), None)
    if perjanjian is None:
        return "Perjanjian Kerja Sama"
    return f"Perjanjian Kerja Sama Nomor {perjanjian.nomor_kesatu} dan Nomor {perjanjian.nomor_kedua}"


def wajib_berlaku(uow: UnitOfWork) -> Perjanjian:
    """Refuse what only the agreement provides for: data exchanged, coordination of the parties (PKS Pasal 4(2), 5)."""
    ada = perjanjian_berlaku(uow, hari_ini(uow))
    if ada is None:
        raise MasukanSalah(
            "Tidak ada Perjanjian Kerja Sama yang berlaku hari ini (PKS Pasal 6), sehingga koordinasi dan pertukaran "
            "data tidak dapat dimulai.",
            "Lihat `pksbpmn perjanjian tampil`. Dalam pemeriksaan laporan, data diminta kepada Terlapor menurut "
            "undang-undang.",
        )
    return ada


def pemberitahuan_dari(uow: UnitOfWork, p: Pengakhiran) -> AturanTenggat:
    """How long before the end this notice must be received, as it was when it was given (Pasal 7(1), D-25)."""
    return p.pemberitahuan or uow.tabel_tenggat.aturan(JenisTenggat.PEMBERITAHUAN_PENGAKHIRAN, p.tanggal_surat)
