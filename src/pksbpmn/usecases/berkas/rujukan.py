"""Numbers of the same matter elsewhere, as in SP4N-LAPOR! and SIMADU (C-19, REG-S-04); none sets a deadline."""

from dataclasses import replace

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.kutipan import BERSAMA, kutip
from pksbpmn.domain.berkas.rujukan import RujukanLuar, SistemLuar
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.usecases.berkas.rahasia import dirahasiakan, tanpa_pelapor
from pksbpmn.usecases.berkas.utuh import wajib_utuh
from pksbpmn.usecases.berkas.yang_tahu import beri_tahu_kustodian
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.ports import UnitOfWork


def tambah(uow: UnitOfWork, nomor_berkas: str, sistem: SistemLuar, nomor: str) -> str:
    """Keep a reference; the same one twice stays one. Another complaint of this registry must be there (REG-V-02).

    Of a hidden one the custodians learn: what is masked in this case file from now on tells of who complains there.
    """
    uow.laporan.get(nomor_berkas)
    wajib_utuh(uow, nomor_berkas)
    if not nomor.strip():
        raise MasukanSalah("Rujukan memerlukan nomornya.", "Isi nomor dari sistem itu.")
    if sistem is SistemLuar.OMBUDSMAN:
        _periksa_laporan_lain(uow, nomor_berkas, nomor.strip())
    for ada in uow.rujukan_luar.find(nomor_berkas=nomor_berkas, sistem=sistem):
        if ada.nomor == nomor.strip():
            return ada.id
    di_sini = nomor.strip() if sistem is SistemLuar.OMBUDSMAN else None
    rujukan = RujukanLuar(id=id_baru(), nomor_berkas=nomor_berkas, sistem=sistem, nomor=nomor.strip(), laporan=di_sini)
    uow.rujukan_luar.add(rujukan)
    audit(uow, "rujukan-dicatat", nomor_berkas, sistem=sistem)
    if sistem is SistemLuar.OMBUDSMAN and dirahasiakan(uow, uow.berkas.get(rujukan.nomor)):
        beri_tahu_kustodian(
            uow,
            f"dirujuk/{rujukan.id}",
            rujukan.nomor,
            f"Laporan yang dirahasiakan dirujuk: {rujukan.nomor}",
            f"Berkas {nomor_berkas} merujuk {rujukan.nomor} (dicatat: {uow.pelaku}); Pelapornya kini disamarkan di "
            "sana juga. Periksa apakah nama-nama dicoba dalam surat berkas itu.\n",
        )
    return rujukan.id


def _periksa_laporan_lain(uow: UnitOfWork, nomor_berkas: str, nomor: str) -> None:
    if nomor == nomor_berkas:
        raise MasukanSalah("Laporan tidak merujuk dirinya sendiri.", "Isi nomor laporan yang lain.")
    uow.laporan.get(nomor)


def daftar(uow: UnitOfWork, nomor: str) -> tuple[RujukanLuar, ...]:
    """Numbers of a complaint elsewhere, as a screen shows them. Raises TidakDitemukan for no such complaint."""
    uow.laporan.get(nomor)
    return tampil(uow, uow.berkas.get(nomor))


def tampil(uow: UnitOfWork, berkas: Berkas) -> tuple[RujukanLuar, ...]:
    """As `daftar`, of any case file: those of other systems are typed, and name no complainant; ours are checked."""
    semua = uow.rujukan_luar.find(nomor_berkas=berkas.nomor)
    tersamar = tanpa_pelapor(uow, berkas, [r.nomor for r in semua])
    return tuple(
        r if r.sistem is SistemLuar.OMBUDSMAN else replace(r, nomor=nomor)
        for r, nomor in zip(semua, tersamar, strict=True)
    )


def nomor_lain(uow: UnitOfWork, nomor: str) -> tuple[str, ...]:
    """Numbers under which the Ombudsman has the same complaint, here or in SIMPEL; nobody knows who typed that."""
    semua = uow.rujukan_luar.find(nomor_berkas=nomor)
    sendiri = [r.nomor for r in semua if r.sistem is SistemLuar.OMBUDSMAN]
    return (*sendiri, *(kutip(r.nomor, BERSAMA) for r in semua if r.sistem is SistemLuar.SIMPEL))
