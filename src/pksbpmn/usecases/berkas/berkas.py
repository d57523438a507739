"""Case files: opened with a number and a process, looked up while they run, closed."""

from typing import Any, TypeVar

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas, RuangLingkup
from pksbpmn.domain.berkas.muatan import Muatan
from pksbpmn.domain.berkas.penomoran import bentuk_nomor
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.isian import Simpanan
from pksbpmn.domain.pemeriksaan.peraturan import berlaku_pada
from pksbpmn.names import STARTED_BY, ProcessId
from pksbpmn.usecases.berkas.utuh import wajib_utuh
from pksbpmn.usecases.journal import audit, kirim_pesan
from pksbpmn.usecases.ports import UnitOfWork

M = TypeVar("M", bound=Simpanan)


def perkara_dari(uow: UnitOfWork, nomor: str) -> Berkas:
    """The complaint whose parties, secrecy and rules hold in a case file; the case file itself where it is about none.

    A matter may be named by one that comes of it: both are about the same complaint (REG-I-04).
    """
    return uow.berkas.get(uow.berkas.get(nomor).nomor_perkara)


def buka(  # noqa: PLR0913 - what a case file consists of
    uow: UnitOfWork,
    jenis: JenisBerkas,
    pengaju: Pihak,
    perihal: str,
    muatan: Muatan | None = None,
    *,
    tentang: str | None = None,
) -> Berkas:
    """Register a case file with its number; `tentang` is the complaint that a matter concerns, or a matter about it."""
    perkara = perkara_dari(uow, tentang) if tentang is not None else None
    if perkara is not None:
        wajib_utuh(uow, perkara.nomor)
    sekarang = uow.clock.now()
    urut = uow.numbering.next(f"BERKAS/{jenis}", sekarang.year)
    nomor = bentuk_nomor(uow.pola_nomor_berkas[jenis], urut, jenis.kode, sekarang.date())
    berkas = Berkas(
        nomor=nomor,
        jenis=jenis,
        ruang_lingkup=RuangLingkup.dari(jenis),
        pengaju=pengaju,
        perihal=perihal,
        dibuka=sekarang,
        nomor_perkara=perkara.nomor if perkara else nomor,
        himpunan_aturan=perkara.himpunan_aturan if perkara else berlaku_pada(sekarang.date()).id,
        muatan=muatan,
    )
    uow.berkas.add(berkas)
    return berkas


def mulai(uow: UnitOfWork, berkas: Berkas, *, segera: bool = True, **variabel: Any) -> None:
    """Start its process; `variabel` are ids, enums, booleans, counts and dates only.

    Not `segera`: where one of this number still runs, the next begins when that has ended.
    """
    kirim_pesan(
        uow,
        STARTED_BY[ProcessId(berkas.jenis)],
        berkas.nomor,
        berkas.nomor,
        segera=segera,
        nomorBerkas=berkas.nomor,
        tanggalBerkas=berkas.dibuka.date().isoformat(),
        **variabel,
    )


def buka_dan_mulai(  # noqa: PLR0913 - as `buka`
    uow: UnitOfWork,
    jenis: JenisBerkas,
    pengaju: Pihak,
    perihal: str,
    muatan: Muatan | None = None,
    *,
    tentang: str | None = None,
    **variabel: Any,
) -> str:
    """Register a matter and start its process; returns its number."""
    berkas = buka(uow, jenis, pengaju, perihal, muatan, tentang=tentang)
    audit(uow, f"{jenis}-dibuka", berkas.nomor, dari=pengaju, laporan=tentang)
    mulai(uow, berkas, **variabel)
    return berkas.nomor


def berjalan(uow: UnitOfWork, nomor: str) -> Berkas:
    """The case file, locked, if it is still open."""
    berkas = uow.berkas.get_locked(nomor)
    if berkas.akhir is not None:
        raise MasukanSalah(f"Berkas {nomor} sudah ditutup ({berkas.akhir}).", "Berkas yang ditutup tidak berubah lagi.")
    return berkas


def muatan_berjalan(uow: UnitOfWork, nomor: str, model: type[M]) -> tuple[Berkas, M]:
    """The open matter, locked, with what it holds; refused when it is a matter of another kind."""
    berkas = berjalan(uow, nomor)
    return berkas, muatan_dari(berkas, model)


def muatan_dari(berkas: Berkas, model: type[M]) -> M:
    """What a matter holds, as `model`; refused when it is a matter of another kind."""
    if not isinstance(berkas.muatan, model):
        raise MasukanSalah(f"Berkas {berkas.nomor} adalah {berkas.jenis}.", "Periksa kembali nomornya.")
    return berkas.muatan


def ubah_muatan(berkas: Berkas, **ubah: Any) -> None:
    """Replace parts of what a matter holds."""
    if berkas.muatan is None:
        raise ValueError("this case file holds nothing")
    berkas.muatan = berkas.muatan.model_copy(update=ubah)


def tutup(uow: UnitOfWork, nomor: str, akhir: str) -> None:
    """Close a case file; closing it again changes nothing."""
    berkas = uow.berkas.get_locked(nomor)
    if berkas.akhir is None:
        berkas.akhir, berkas.ditutup = akhir, uow.clock.now()
        audit(uow, f"{berkas.jenis}-ditutup", nomor, akhir=akhir)
