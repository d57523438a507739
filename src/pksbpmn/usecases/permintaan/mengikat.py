"""A word that binds who gives it: his signature under minutes, his consent to an addendum, his refusal of data.

Who enters it hands in the paper that the party signed, and is not who wrote or leads what it is put under: else one
officer alone would conclude an agreement for all of them (PKS Pasal 4(5), 4(6)c, 4(8)b, 12; ADR 0033).
"""

from collections.abc import Sequence

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.pemeriksaan.berita_acara import JenisBeritaAcara
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban, Permintaan
from pksbpmn.usecases.berkas.pegawai import orang_sama
from pksbpmn.usecases.pemeriksaan.berita_acara import PIMPIN
from pksbpmn.usecases.ports import UnitOfWork

_PERAN = {JenisBeritaAcara.KONSILIASI: Peran.KONSILIATOR, JenisBeritaAcara.MEDIASI: Peran.MEDIATOR}
_MENYUSUN = frozenset(
    {f"{JenisBerkas.ADENDUM}-dibuka", f"{JenisBerkas.PERTUKARAN_DATA}-dibuka", "rancangan-adendum-diubah"}
)


def mengikat(jenis: JenisPermintaan, nilai: NilaiJawaban) -> bool:
    """Whether this answer is a signature, or the consent to an addendum."""
    setuju = jenis is JenisPermintaan.PERSETUJUAN_ADENDUM and nilai is NilaiJawaban.SETUJU
    return setuju or nilai is NilaiJawaban.DITANDATANGANI


def wajib_terbukti(
    uow: UnitOfWork, permintaan: Permintaan, nilai: NilaiJawaban, *, berkas: int, pencatat: str | None
) -> None:
    """Refuse a binding word without a file, by who wrote or leads, or for minutes of before others.

    `pencatat` enters it, None for who acts. A house refuses data by its own officer, or by its letter.
    """
    petugas = uow.pegawai.find(nomor=pencatat or uow.pelaku)
    if not mengikat(permintaan.jenis, nilai) and not _menolak_bagi_lain(permintaan, nilai, petugas):
        return
    if not berkas:
        raise MasukanSalah(
            f"Jawaban {nilai} mengikat yang memberikannya, jadi memerlukan naskah yang ditandatanganinya.",
            "Sertakan pindaiannya dengan --lampiran.",
        )
    siapa = petugas[0].nomor if petugas else None
    if siapa is not None and any(orang_sama(uow, p, siapa) for p in _penulis(uow, permintaan)):
        raise MasukanSalah(
            f"Pegawai {siapa} menyusun atau memimpin yang ditandatangani, jadi tidak mencatat tanda tangan pihak.",
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


def _menolak_bagi_lain(permintaan: Permintaan, nilai: NilaiJawaban, petugas: Sequence[Pegawai]) -> bool:
    data, menolak = permintaan.jenis is JenisPermintaan.PERTUKARAN_DATA, nilai is NilaiJawaban.DITOLAK_DASAR_HUKUM
    return data and menolak and any(p.pihak is not permintaan.kepada for p in petugas)


def _penulis(uow: UnitOfWork, permintaan: Permintaan) -> set[str]:
    nomor, jenis = permintaan.nomor_berkas, permintaan.jenis.ketentuan.menandatangani
    jejak = uow.audit.find(nomor_berkas=nomor)
    if jenis is None:
        penyusun = {k.penyusun for n in uow.naskah.find(nomor_berkas=nomor) for k in uow.konsep.find(id_naskah=n.id)}
        return penyusun | {a.pelaku for a in jejak if a.peristiwa in _MENYUSUN}
    menulis = {a.pelaku for a in jejak if a.peristiwa == "isi-dicatat" and a.rincian["jenis"] == jenis.lower()}
    memimpin = {k.pegawai for k in uow.keputusan.find(nomor_berkas=nomor, elemen=PIMPIN[jenis]) if k.pegawai}
    return menulis | memimpin | {p.pegawai for p in uow.penugasan.find(nomor_berkas=nomor, peran=_PERAN[jenis])}
