"""Requests that several Terlapor got together (PKS Pasal 1, Terlapor): each his own, the engine knows the first."""

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import Permintaan
from pksbpmn.domain.surat.halaman import AlamatSurat, PenerimaTercetak
from pksbpmn.usecases.berkas.alamat import tujuan
from pksbpmn.usecases.berkas.pihak import terlapor_lain
from pksbpmn.usecases.ports import UnitOfWork


def utama(permintaan: Permintaan) -> str:
    """Of those that were opened with this request the one that the engine knows, by its id."""
    return permintaan.bersama or permintaan.id


def rombongan(uow: UnitOfWork, permintaan: Permintaan) -> list[Permintaan]:
    """All that were opened with this request, itself included, the one that the engine knows first."""
    dikenal = utama(permintaan)
    return [uow.permintaan.get(dikenal), *uow.permintaan.find(bersama=dikenal)]


def tempat_terlapor(uow: UnitOfWork, perkara: str) -> tuple[int, ...]:
    """The places of all Terlapor of a complaint."""
    return (1, *(u.ke for u in terlapor_lain(uow, perkara)))


def permintaan_terkunci(uow: UnitOfWork, id_permintaan: str) -> Permintaan:
    """The request, locked after the first of its party: one after the other, each sees what the others came to."""
    dikenal = uow.permintaan.get(id_permintaan).bersama
    if dikenal is not None:
        uow.permintaan.get_locked(dikenal)
    return uow.permintaan.get_locked(id_permintaan)


def rombongan_terkunci(uow: UnitOfWork, dikenal: str) -> list[Permintaan]:
    """All that were opened with this request, the one that the engine knows; locked, itself first."""
    semua = rombongan(uow, uow.permintaan.get_locked(dikenal))
    return [semua[0], *(uow.permintaan.get_locked(p.id) for p in semua[1:])]


def masih_menempati(uow: UnitOfWork, permintaan: Permintaan) -> bool:
    """Whether who is in the place of this request now is who was asked: its letter says whom it reached.

    Another takes over neither the summons nor the silence of who was there before (UU 37/2008 Pasal 31, 33(3)).
    """
    if permintaan.kepada not in DAPAT_DIGANTI:
        return True
    semua = uow.surat.find(id_permintaan=permintaan.id, jenis=permintaan.jenis.ketentuan.surat)
    return not semua or sama_jabatan(semua[-1].penerima, _sekarang(uow, permintaan))


def nama_yang_diminta(uow: UnitOfWork, permintaan: Permintaan, dari: Pihak) -> str:
    """Who answers a request, by the name he has now; who was asked keeps his, after another took his place."""
    if dari is permintaan.kepada and not masih_menempati(uow, permintaan):
        return uow.surat.find(id_permintaan=permintaan.id, jenis=permintaan.jenis.ketentuan.surat)[-1].penerima.nama
    return tujuan(uow, permintaan.nomor_berkas, dari, permintaan.ke).nama


def ditembuskan(uow: UnitOfWork, dahulu: Permintaan, permintaan: Permintaan) -> bool:
    """Whether who is asked now was in copy of an earlier request to another."""
    if permintaan.kepada not in dahulu.tembusan:
        return False
    semua = uow.surat.find(id_permintaan=dahulu.id, jenis=dahulu.jenis.ketentuan.surat)
    kini = _sekarang(uow, permintaan)
    return not semua or any(t.pihak is permintaan.kepada and sama_jabatan(t, kini) for t in semua[-1].tembusan)


def _sekarang(uow: UnitOfWork, permintaan: Permintaan) -> AlamatSurat:
    return tujuan(uow, uow.berkas.get(permintaan.nomor_berkas).nomor_perkara, permintaan.kepada, permintaan.ke)


def sama_jabatan(dahulu: AlamatSurat | PenerimaTercetak, kini: AlamatSurat | PenerimaTercetak) -> bool:
    """The same office of the same unit, however spelt and wherever its mail goes; its title may have been unknown."""
    unit = {_kata(kini.nama), _kata(kini.jabatan)}
    return _kata(dahulu.jabatan) == _kata(kini.jabatan) and _kata(dahulu.nama) in unit


def _kata(teks: str | None) -> str:
    """Letters and digits alone: a dot or a capital more makes nobody's term begin anew."""
    return "".join(c for c in (teks or "").casefold() if c.isalnum())


DAPAT_DIGANTI = frozenset({Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR, Pihak.SAKSI})
