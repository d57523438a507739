"""Who gets a letter: each Terlapor, and with the Pelapor of a leading complaint those joined to it (REG-V-02)."""

from collections.abc import Callable, Iterator, Sequence

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.halaman import AlamatSurat
from pksbpmn.domain.surat.naskah import Naskah
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.berkas.alamat import ada_pelapor, tujuan
from pksbpmn.usecases.berkas.disebut import perkara_disebut_bersama
from pksbpmn.usecases.berkas.induk import digabung, seperkara
from pksbpmn.usecases.berkas.rombongan import rombongan, tempat_terlapor
from pksbpmn.usecases.berkas.sebutan import mungkin_menyebut
from pksbpmn.usecases.ports import UnitOfWork

_BERSAMA = frozenset(
    {
        JenisSurat.LAHP,
        JenisSurat.REKOMENDASI,
        JenisSurat.PEMBERITAHUAN_PENUTUPAN,
        JenisSurat.PEMBUKAAN_KEMBALI,
    }
)
"""What tells all complainants of a matter the same."""


def pelapor_gabungan(uow: UnitOfWork, naskah: Naskah, kepada: Pihak) -> tuple[tuple[str, AlamatSurat], ...]:
    """The joined complaints with their complainants' addresses, for what tells all of them what came of it.

    That it is opened again is told to all as well.

    What asks the leading complainant for an answer is his alone, what answers him, and what tells of a deed of his.
    """
    perkara = uow.berkas.get(naskah.nomor_berkas).nomor_perkara
    bersama = naskah.jenis in _BERSAMA and perkara == naskah.nomor_berkas
    dibuka = bool(uow.pembukaan_kembali.find(urusan=naskah.nomor_berkas, disetujui=True))
    if kepada is not Pihak.PELAPOR or not (bersama or dibuka):
        return ()
    return tuple((n, tujuan(uow, n, Pihak.PELAPOR)) for n in digabung(uow, perkara) if ada_pelapor(uow, n))


def berkas_yang_menyebut(uow: UnitOfWork, perkara: str) -> Iterator[Berkas]:
    """The files whose letters may name who complains in this case: those in which the gate hides him.

    Its own, and those of whoever complained of the same, as long as they are joined and after they have parted;
    matters about no complaint, and complaints with their matters, that name one of these.
    """
    semua = seperkara(uow, perkara)
    for nomor in semua:
        yield from uow.berkas.find(nomor_perkara=nomor)
    yield from yang_menyebut(uow, semua, lambda b: _bersurat(uow, b.nomor))


def yang_menyebut(
    uow: UnitOfWork, semua: Sequence[str], dilihat: Callable[[Berkas], bool] = lambda _: True
) -> Iterator[Berkas]:
    """The files, but for those of these complaints themselves, that name one of them.

    So do those of who complained together with whoever names it; only those that are `dilihat`.
    """
    for berkas in mungkin_menyebut(uow, semua):
        if berkas.nomor_perkara in semua or not dilihat(berkas):
            continue
        if not set(semua).isdisjoint(perkara_disebut_bersama(uow, berkas)):
            yield berkas


def _bersurat(uow: UnitOfWork, nomor: str) -> bool:
    """Whether a case file has a letter, or a draft of one."""
    return bool(uow.naskah.find(nomor_berkas=nomor) or uow.surat.find(nomor_berkas=nomor))


def penanggap(uow: UnitOfWork, nomor: str) -> tuple[str, ...]:
    """The complaints whose complainants may answer what the examination found, each in his own case file.

    POR 48/2020 Pasal 25(5)-(5b): whose complaint was joined has the same fourteen days.
    """
    return tuple(n for n in (nomor, *digabung(uow, nomor)) if ada_pelapor(uow, n))


def penerima_naskah(
    uow: UnitOfWork, nomor: str, daftar_kepada: Sequence[Pihak], id_permintaan: str | None
) -> tuple[tuple[Pihak, int], ...]:
    """Who gets a document, one by one, with his place among several that are called the same.

    Each Terlapor gets what the first one gets (PKS Pasal 1, Terlapor), of a request each that is asked in it, unless he
    has it, while another is in place of one who had (`penggantian`); others
    with an interest are served in the order in which they were typed (PKS Pasal 4(8)b).
    """
    perkara = str(uow.berkas.get(nomor).nomor_perkara)
    permintaan = uow.permintaan.get(id_permintaan) if id_permintaan else None
    hasil: list[tuple[Pihak, int]] = []
    for pihak in daftar_kepada:
        if permintaan is not None and permintaan.kepada is pihak:
            semua = rombongan(uow, permintaan)
            belum = [p for p in semua if not uow.surat.find(id_permintaan=p.id, jenis=p.jenis.ketentuan.surat)]
            hasil += [(pihak, p.ke) for p in belum or semua]
        elif pihak is Pihak.TERLAPOR:
            hasil += [(pihak, ke) for ke in tempat_terlapor(uow, perkara)]
        else:
            hasil.append((pihak, 1 + sum(p is pihak for p, _ in hasil)))
    return tuple(hasil)
