"""Finding the one request or letter that people mean when they name its kind and a party."""

from datetime import date

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah, TidakDitemukan
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, Permintaan, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.permintaan.digantikan import dijawab_sebelum_diganti
from pksbpmn.usecases.ports import UnitOfWork


def permintaan_untuk(  # noqa: PLR0913, PLR0917 - what an answer is known by
    uow: UnitOfWork,
    nomor: str,
    jenis: JenisPermintaan,
    dari: Pihak,
    ke: int | None = None,
    diterima: date | None = None,
) -> Permintaan:
    """The request of this kind that `dari` may answer: of this round first; a waiting one, else the newest.

    Raises TidakDitemukan. Where he was asked himself and is in copy of what another was asked, it is his own. `ke` is
    the place of the Terlapor who was asked, and must be said where several were, by who is in copy of it as well.
    What arrived (`diterima`) before another took his place answers what was asked of him, not of the other.
    """
    semua = _semua(uow, nomor, jenis)
    untuknya = [p for p in semua if dari in p.penjawab and (p.kepada is not Pihak.TERLAPOR or ke in (None, p.ke))]
    if not untuknya:
        penjawab = sorted({pihak for p in semua for pihak in p.penjawab})
        raise TidakDitemukan(
            f"Berkas {nomor} tidak mempunyai permintaan {jenis} yang dapat dijawab oleh {dari}.",
            f"Yang dapat menjawab: {', '.join(penjawab)}.",
        )
    menunggu = [p for p in untuknya if p.status is StatusPermintaan.MENUNGGU] or untuknya
    sendiri = [p for p in menunggu if p.kepada is dari] or menunggu
    diminta = sendiri[-1].kepada
    _satu(nomor, {p.ke for p in untuknya if p.kepada is diminta}, f"Beberapa {diminta} diminta {jenis}.")
    semula = [p for p in untuknya if p.kepada is dari]
    return (dijawab_sebelum_diganti(uow, semula, diterima) if diterima else None) or sendiri[-1]


def permintaan_berjalan(
    uow: UnitOfWork, nomor: str, jenis: JenisPermintaan, kepada: Pihak | None = None, ke: int | None = None
) -> Permintaan:
    """The waiting request of this kind. `kepada`, and `ke` of several Terlapor, is needed only when several wait."""
    semua = [p for p in _semua(uow, nomor, jenis) if kepada in (None, p.kepada) and ke in (None, p.ke)]
    menunggu = [p for p in semua if p.status is StatusPermintaan.MENUNGGU]
    if not menunggu:
        raise TidakDitemukan(
            f"Tidak ada permintaan {jenis} yang sedang menunggu jawaban dalam berkas {nomor}.",
            f"Lihat dengan `pksbpmn status {nomor}`.",
        )
    if len({p.kepada for p in menunggu}) == 1:
        _satu(nomor, {p.ke for p in menunggu}, f"Beberapa {menunggu[0].kepada} diminta {jenis}.")
    if len(menunggu) > 1:
        pihak = ", ".join(p.kepada for p in menunggu)
        raise MasukanSalah(f"Ada beberapa permintaan {jenis} yang menunggu: {pihak}.", "Sebutkan pihaknya.")
    return menunggu[0]


def surat_untuk(  # noqa: PLR0913 - what a letter is known by
    uow: UnitOfWork,
    nomor: str,
    jenis: JenisSurat,
    kepada: Pihak,
    nomor_surat: str | None = None,
    *,
    diterima: bool = False,
    ke: int | None = None,
) -> Surat:
    """The oldest letter of its kind to this party without proven receipt, else the newest; those of this round first.

    With `diterima` the newest whose receipt is proven, else the newest. `ke` must be said where several of that name
    have such a letter.
    """
    uow.berkas.get(nomor)
    ada = uow.surat.find(nomor_berkas=nomor, jenis=jenis, kepada=kepada)
    if nomor_surat is None:
        semua = putaran_ini(uow, uow.surat, nomor, jenis=jenis, kepada=kepada) or ada
    else:
        semua = [s for s in ada if s.nomor == nomor_surat]
    semua = [s for s in semua if ke in (None, s.ke)]
    if not semua:
        raise TidakDitemukan(
            f"Berkas {nomor} tidak mempunyai surat {jenis} kepada {kepada}.",
            f"Lihat dengan `pksbpmn surat {nomor}`.",
        )
    terbukti = [s for s in semua if (s.tanggal_diterima is not None) is diterima]
    _satu(nomor, {s.ke for s in terbukti or semua}, f"Beberapa {kepada} mendapat surat {jenis}.")
    if diterima:
        return next((s for s in reversed(semua) if s.tanggal_diterima is not None), semua[-1])
    return next((s for s in semua if s.tanggal_diterima is None), semua[-1])


def _satu(nomor: str, tempat: set[int], banyak: str) -> None:
    """Refuse what more than one of a name could be meant by, and say how to name one."""
    if len(tempat) > 1:
        pilihan = " atau ".join(map(str, sorted(tempat)))
        raise MasukanSalah(banyak, f"Sebut --ke {pilihan}; siapa mereka: `pksbpmn pihak daftar {nomor}`.")


def _semua(uow: UnitOfWork, nomor: str, jenis: JenisPermintaan) -> list[Permintaan]:
    uow.berkas.get(nomor)
    ada = uow.permintaan.find(nomor_berkas=nomor, jenis=jenis)
    semua = putaran_ini(uow, uow.permintaan, nomor, jenis=jenis) or ada
    if not semua:
        raise TidakDitemukan(
            f"Berkas {nomor} tidak mempunyai permintaan {jenis}.", f"Lihat dengan `pksbpmn status {nomor}`."
        )
    return semua
