"""A word that binds who gives it: his signature under minutes, his consent to an addendum.

Who enters it hands in the paper that the party signed, and is not who wrote or leads what it is put under: else one
officer alone would conclude an agreement for all of them (PKS Pasal 4(6)c, 4(8)b, 12; ADR 0033).
"""

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.pemeriksaan.berita_acara import JenisBeritaAcara
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban, Permintaan
from pksbpmn.usecases.berkas.pegawai import orang_sama
from pksbpmn.usecases.pemeriksaan.berita_acara import PIMPIN
from pksbpmn.usecases.ports import UnitOfWork

_PERAN = {JenisBeritaAcara.KONSILIASI: Peran.KONSILIATOR, JenisBeritaAcara.MEDIASI: Peran.MEDIATOR}
_MENYUSUN = frozenset({f"{JenisBerkas.ADENDUM}-dibuka", "rancangan-adendum-diubah"})


def mengikat(jenis: JenisPermintaan, nilai: NilaiJawaban) -> bool:
    """Whether this answer is a signature, or the consent to an addendum."""
    setuju = jenis is JenisPermintaan.PERSETUJUAN_ADENDUM and nilai is NilaiJawaban.SETUJU
    return setuju or nilai is NilaiJawaban.DITANDATANGANI


def wajib_terbukti(
    uow: UnitOfWork, permintaan: Permintaan, nilai: NilaiJawaban, *, berkas: int, pencatat: str | None
) -> None:
    """Refuse a binding word without a file, by who wrote or leads (`pencatat`), or for minutes of before others."""
    if not mengikat(permintaan.jenis, nilai):
        return
    if not berkas:
        raise MasukanSalah(
            f"Jawaban {nilai} mengikat yang memberikannya, jadi memerlukan naskah yang ditandatanganinya.",
            "Sertakan pindaiannya dengan --lampiran.",
        )
    if pencatat is not None and any(orang_sama(uow, p, pencatat) for p in _penulis(uow, permintaan)):
        raise MasukanSalah(
            f"Pegawai {pencatat} menyusun atau memimpin yang ditandatangani, jadi tidak mencatat tanda tangan pihak.",
            "Serahkan naskah yang ditandatangani kepada pegawai lain untuk dicatat.",
        )
    disusun = uow.audit.find(nomor_berkas=permintaan.nomor_berkas, peristiwa="berita-acara-disusun")
    if any(
        a.waktu > permintaan.dibuat and a.rincian["jenis"] == permintaan.jenis.ketentuan.menandatangani for a in disusun
    ):
        raise MasukanSalah(
            "Berita acara disusun lagi sesudah tanda tangan ini diminta: yang ditandatangani naskah yang dahulu.",
            "Catat sebagai jawaban atas permintaan tanda tangan yang terbaru, dengan naskahnya.",
        )


def _penulis(uow: UnitOfWork, permintaan: Permintaan) -> set[str]:
    nomor, jenis = permintaan.nomor_berkas, permintaan.jenis.ketentuan.menandatangani
    jejak = uow.audit.find(nomor_berkas=nomor)
    if jenis is None:
        penyusun = {k.penyusun for n in uow.naskah.find(nomor_berkas=nomor) for k in uow.konsep.find(id_naskah=n.id)}
        return penyusun | {a.pelaku for a in jejak if a.peristiwa in _MENYUSUN}
    menulis = {a.pelaku for a in jejak if a.peristiwa == "isi-dicatat" and a.rincian["jenis"] == jenis.lower()}
    memimpin = {k.pegawai for k in uow.keputusan.find(nomor_berkas=nomor, elemen=PIMPIN[jenis]) if k.pegawai}
    return menulis | memimpin | {p.pegawai for p in uow.penugasan.find(nomor_berkas=nomor, peran=_PERAN[jenis])}
