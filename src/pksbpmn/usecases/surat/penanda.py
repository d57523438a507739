"""Who signs a letter."""

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.pemeriksaan.berita_acara import JenisBeritaAcara
from pksbpmn.domain.perjanjian.narahubung import PARA_PIHAK
from pksbpmn.domain.surat.data_surat import TandaTanganSurat
from pksbpmn.domain.surat.ketentuan import Penanda
from pksbpmn.domain.surat.naskah import Konsep, TandaTanganPihak
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.berkas.alamat import narahubung_berlaku, tujuan
from pksbpmn.usecases.berkas.keberlakuan import kerja_sama_berlaku
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


def penandatangan(uow: UnitOfWork, berkas: Berkas, jenis: JenisSurat, kop: Pihak) -> tuple[TandaTanganSurat, ...]:
    """The signature blocks of a letter of this kind on the letterhead `kop`, before anybody has signed it."""
    match jenis.ketentuan.penanda:
        case Penanda.PEJABAT:
            return (pejabat(uow, jenis, kop),)
        case Penanda.NARAHUBUNG:
            return _narahubung(uow, berkas)
        case Penanda.PARA_PIHAK:
            return tuple(TandaTanganSurat(_SEBUTAN_PIHAK[p], "", "") for p in PARA_PIHAK)
        case Penanda.BERITA_ACARA:
            return _berita_acara(uow, berkas, jenis)


def yang_menandatangani(uow: UnitOfWork, konsep: Konsep) -> tuple[TandaTanganSurat, ...]:
    """Who signed this version, as he was called then: its one signer, or an officer of each party with his day.

    Of one signer before name and office were kept with it the register knows them.
    """
    if konsep.penandatangan is not None:
        sendiri = uow.tanda_tangan_pihak.find(id_konsep=konsep.id, pegawai=konsep.penandatangan)
        penanda = sendiri[-1] if sendiri else uow.pegawai.get(konsep.penandatangan)
        return (TandaTanganSurat(penanda.jabatan, penanda.nama, penanda.jabatan),)
    return tuple(
        TandaTanganSurat(f"{_PIHAK_KE[t.pihak]}, {t.jabatan}", t.nama, t.jabatan, t.waktu.date())
        for t in tanda_tangan_para_pihak(uow, konsep)
    )


def tanda_tangan_para_pihak(uow: UnitOfWork, konsep: Konsep) -> list[TandaTanganPihak]:
    """The signatures under a version that both parties sign, PIHAK KESATU first."""
    return sorted(uow.tanda_tangan_pihak.find(id_konsep=konsep.id), key=lambda t: PARA_PIHAK.index(t.pihak))


def pejabat(uow: UnitOfWork, jenis: JenisSurat, kop: Pihak = Pihak.OMBUDSMAN) -> TandaTanganSurat:
    """The official whose role signs letters of this kind; on Itjen's letterhead Itjen's own (PKS Pasal 7, 9)."""
    peran = "itjen" if kop is Pihak.ITJEN else jenis.ketentuan.penandatangan
    nama, jabatan = uow.lembaga.penandatangan(peran)
    return TandaTanganSurat(jabatan, nama, jabatan)


def _narahubung(uow: UnitOfWork, berkas: Berkas) -> tuple[TandaTanganSurat, ...]:
    """The contact persons of both parties, as what both sign."""
    blok = []
    for p in PARA_PIHAK:
        n = narahubung_berlaku(uow, p, hari_ini(uow), berkas.nomor_perkara)
        jabatan = n.jabatan if n else tujuan(uow, berkas.nomor_perkara, p).nama
        blok.append(TandaTanganSurat(jabatan, n.nama if n else "", jabatan))
    return tuple(blok)


_PIHAK_KE = {Pihak.ITJEN: "PIHAK KESATU", Pihak.OMBUDSMAN: "PIHAK KEDUA"}
_SEBUTAN_PIHAK = {
    Pihak.PELAPOR: "Pelapor",
    Pihak.TERLAPOR: "Terlapor",
    Pihak.ITJEN: "Inspektorat Jenderal (PIHAK KESATU)",
    Pihak.OMBUDSMAN: "Ombudsman (PIHAK KEDUA)",
}
_TANPA_PERJANJIAN = {Pihak.ITJEN: "Inspektorat Jenderal", Pihak.OMBUDSMAN: "Ombudsman"}


def _berita_acara(uow: UnitOfWork, berkas: Berkas, jenis: JenisSurat) -> tuple[TandaTanganSurat, ...]:
    """Who has signed the minutes, by the name he had then, in the order of the parties (PKS Pasal 4(6)c, 4(8)b)."""
    pertemuan = JenisBeritaAcara(jenis.removeprefix("BERITA_ACARA_"))
    ba = uow.berita_acara.newest(nomor_berkas=berkas.nomor, jenis=pertemuan)
    urutan = list(Pihak)
    sebutan = _SEBUTAN_PIHAK if kerja_sama_berlaku(uow, berkas.nomor) else _SEBUTAN_PIHAK | _TANPA_PERJANJIAN
    blok = []
    for t in sorted(uow.tanda_tangan.find(id_berita_acara=ba.id), key=lambda t: (urutan.index(t.pihak), t.ke)):
        nama = t.nama or tujuan(uow, berkas.nomor_perkara, t.pihak, t.ke).nama
        blok.append(TandaTanganSurat(sebutan[t.pihak], nama, "", t.waktu.date(), t.pihak))
    return tuple(blok)
