"""Who signs a letter."""

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.penyamaran import SEBUTAN
from pksbpmn.domain.pemeriksaan.berita_acara import JenisBeritaAcara
from pksbpmn.domain.perjanjian.adendum import MuatanAdendum
from pksbpmn.domain.perjanjian.narahubung import PARA_PIHAK
from pksbpmn.domain.surat.data_surat import TandaTanganSurat
from pksbpmn.domain.surat.ketentuan import Penanda
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.berkas.alamat import narahubung_berlaku, tujuan
from pksbpmn.usecases.berkas.berkas import muatan_dari
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


def penandatangan(
    uow: UnitOfWork, berkas: Berkas, jenis: JenisSurat, *, samarkan_pelapor: bool
) -> tuple[TandaTanganSurat, ...]:
    """The signature blocks of a letter of this kind."""
    match jenis.ketentuan.penanda:
        case Penanda.PEJABAT:
            return (pejabat(uow, jenis),)
        case Penanda.NARAHUBUNG:
            return _narahubung(uow, berkas)
        case Penanda.PENANDATANGAN_PERJANJIAN:
            semua = uow.perjanjian.get(muatan_dari(berkas, MuatanAdendum).id_perjanjian).penandatangan
            return tuple(TandaTanganSurat(t.jabatan, t.nama, t.jabatan) for t in semua)
        case Penanda.BERITA_ACARA:
            return _berita_acara(uow, berkas, jenis, samarkan_pelapor=samarkan_pelapor)


def pejabat(uow: UnitOfWork, jenis: JenisSurat) -> TandaTanganSurat:
    """The official whose role signs letters of this kind."""
    nama, jabatan = uow.lembaga.penandatangan(jenis.ketentuan.penandatangan)
    return TandaTanganSurat(jabatan, nama, jabatan)


def _narahubung(uow: UnitOfWork, berkas: Berkas) -> tuple[TandaTanganSurat, ...]:
    """The contact persons of both parties, as what both sign."""
    blok = []
    for p in PARA_PIHAK:
        n = narahubung_berlaku(uow, p, hari_ini(uow), berkas.nomor_perkara)
        jabatan = n.jabatan if n else tujuan(uow, berkas.nomor_perkara, p).nama
        blok.append(TandaTanganSurat(jabatan, n.nama if n else "", jabatan))
    return tuple(blok)


_SEBUTAN_PIHAK = {
    Pihak.PELAPOR: "Pelapor",
    Pihak.TERLAPOR: "Terlapor",
    Pihak.ITJEN: "Inspektorat Jenderal (PIHAK KESATU)",
    Pihak.OMBUDSMAN: "Ombudsman (PIHAK KEDUA)",
}


def _berita_acara(
    uow: UnitOfWork, berkas: Berkas, jenis: JenisSurat, *, samarkan_pelapor: bool
) -> tuple[TandaTanganSurat, ...]:
    """Who has signed the minutes, by the name he had then, in the order of the parties (PKS Pasal 4(6)c, 4(8)b)."""
    pertemuan = JenisBeritaAcara(jenis.removeprefix("BERITA_ACARA_"))
    ba = uow.berita_acara.newest(nomor_berkas=berkas.nomor, jenis=pertemuan)
    urutan = list(Pihak)
    blok = []
    for t in sorted(uow.tanda_tangan.find(id_berita_acara=ba.id), key=lambda t: urutan.index(t.pihak)):
        nama = t.nama or tujuan(uow, berkas.nomor_perkara, t.pihak).nama
        if t.pihak is Pihak.PELAPOR and samarkan_pelapor:
            nama = SEBUTAN
        blok.append(TandaTanganSurat(_SEBUTAN_PIHAK[t.pihak], nama, "", t.waktu.date()))
    return tuple(blok)
