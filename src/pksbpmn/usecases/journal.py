"""What every use case leaves behind: audit entries and outbox rows."""

from typing import Any
from uuid import uuid4

from pksbpmn.domain.berkas.audit import Audit
from pksbpmn.domain.berkas.kiriman import (
    Kiriman,
    MuatanKiriman,
    Pemberitahuan,
    PemutusDicari,
    PesanMesin,
    SuratKeluar,
    TugasDialihkan,
    TugasDibukaLagi,
    TugasDidahulukan,
)
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.names import MessageName
from pksbpmn.usecases.ports import UnitOfWork

SISTEM = "sistem"
"""The program itself, where no part of it that works alone is meant."""
PEKERJA, PENGANTAR = "pekerja", "pengantar"
"""The job workers and the relay, as which they act."""


def id_baru() -> str:
    """A fresh random id."""
    return uuid4().hex


def audit(uow: UnitOfWork, peristiwa: str, nomor: str | None, pelaku: str | None = None, **rincian: Any) -> None:
    """Write down who did what; `rincian` holds ids, enums and dates only.

    Who did it is known to the unit of work; `pelaku` is told only where another officer decided what is carried out.
    A party from whom something came stands in `rincian`: it was entered by somebody.
    """
    uow.audit.add(
        Audit(
            id=id_baru(),
            waktu=uow.clock.now(),
            pelaku=uow.pelaku if pelaku is None else pelaku,
            peristiwa=peristiwa,
            nomor_berkas=nomor,
            rincian=rincian,
        )
    )


def _kirim(uow: UnitOfWork, kunci: str, nomor: str | None, muatan: MuatanKiriman) -> bool:
    """Put something into the outbox, once a `kunci`; the relay delivers it after the commit, until it is done.

    False: it was there.
    """
    if uow.kiriman.find(kunci=kunci):
        return False
    sekarang = uow.clock.now()
    uow.kiriman.add(
        Kiriman(
            id=id_baru(),
            kunci=kunci,
            jenis=muatan.jenis,
            muatan=muatan,
            dibuat=sekarang,
            berikutnya=sekarang,
            nomor_berkas=nomor,
        )
    )
    return True


def kirim_pesan(
    uow: UnitOfWork, nama: MessageName, kunci_korelasi: str, nomor: str, *, segera: bool = False, **variabel: Any
) -> None:
    """Publish a message to the engine. `segera` = no buffering (TTL 0), for the message that starts a process."""
    muatan = PesanMesin(nama=nama, kunci=kunci_korelasi, variabel=variabel, segera=segera)
    _kirim(uow, f"{nama}/{kunci_korelasi}/{id_baru()}", nomor, muatan)


def kirim_surat(uow: UnitOfWork, id_surat: str, nomor: str, *, terpisah: int = 0) -> None:
    """Print a letter and mail it, once; to so many readers in `terpisah` mails, so that none sees another's address."""
    _kirim(uow, f"surat/{id_surat}", nomor, SuratKeluar(id_surat=id_surat, pembaca=0 if terpisah else None))
    for ke in range(1, terpisah):
        _kirim(uow, f"surat/{id_surat}/{ke}", nomor, SuratKeluar(id_surat=id_surat, pembaca=ke))


def pisahkan_surat(uow: UnitOfWork, kiriman: Kiriman, *, terpisah: int) -> None:
    """Let a mail that waits to go to all readers of a letter go to each of so many alone; 0 leaves it as it is."""
    muatan = kiriman.muatan
    if terpisah and isinstance(muatan, SuratKeluar) and muatan.pembaca is None and muatan.ulang is None:
        kiriman.muatan = muatan.model_copy(update={"pembaca": 0})
        kirim_surat(uow, muatan.id_surat, str(kiriman.nomor_berkas), terpisah=terpisah)


def kirim_surat_ulang(uow: UnitOfWork, id_surat: str, id_pengiriman: str, nomor: str) -> None:
    """Mail a letter once more, to the address of a `PengirimanUlang` alone."""
    _kirim(uow, f"surat/{id_surat}/ulang/{id_pengiriman}", nomor, SuratKeluar(id_surat=id_surat, ulang=id_pengiriman))


def kirim_pengalihan(uow: UnitOfWork, id_pengalihan: str, nomor: str) -> None:
    """Let the engine's assignment follow a change of officer."""
    _kirim(uow, f"tugas/{id_pengalihan}", nomor, TugasDialihkan(id_pengalihan=id_pengalihan))


def kirim_pencarian_pemutus(uow: UnitOfWork, nomor: str, dicari: PemutusDicari) -> None:
    """Let the relay ask the engine who completed a task, once."""
    _kirim(uow, f"pemutus/{dicari.instans_elemen}", nomor, dicari)


def kirim_pembukaan_tugas(uow: UnitOfWork, nomor: str | None, dibuka: TugasDibukaLagi) -> bool:
    """Let the engine open a task again, once; False: it is on its way."""
    return _kirim(uow, f"tugas-lagi/{dibuka.instans_elemen}", nomor, dibuka)


def kirim_prioritas(uow: UnitOfWork, kunci: str, nomor: str, tugas: TugasDidahulukan) -> None:
    """Let the engine bring a task forward, once a `kunci`."""
    _kirim(uow, f"prioritas/{kunci}", nomor, tugas)


def beri_tahu(  # noqa: PLR0913 - a mail has these parts
    uow: UnitOfWork,
    kunci: str,
    nomor: str | None,
    perihal: str,
    isi: str,
    *,
    kepada: Pihak = Pihak.OMBUDSMAN,
    pegawai: str | None = None,
    surel_lama: str | None = None,
    utama: bool = False,
) -> None:
    """A plain mail to an institution's contact person, or its officer: no personal data, once a `kunci`.

    With `surel_lama` to the address that this `Pelengkapan` replaced; `utama`: to the contact person himself, whoever
    replaces him in the case.
    """
    muatan = Pemberitahuan(perihal=perihal, isi=isi, kepada=kepada, pegawai=pegawai, surel_lama=surel_lama, utama=utama)
    _kirim(uow, kunci, nomor, muatan)
