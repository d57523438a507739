"""What each kind of request is asked with, which answers it takes, and what an answer becomes."""

from dataclasses import dataclass

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.pemeriksaan.berita_acara import JenisBeritaAcara
from pksbpmn.domain.pemeriksaan.temuan import JenisBukti
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan as P
from pksbpmn.domain.permintaan.permintaan import NilaiJawaban as N
from pksbpmn.domain.surat.surat import JenisSurat as S

_BIASA = frozenset({N.DIJAWAB})
_DATA = frozenset({N.DIJAWAB, N.DITOLAK_DASAR_HUKUM})
_PANGGILAN = frozenset({N.HADIR, N.TIDAK_HADIR_SAH})
_PERSETUJUAN = frozenset({N.SETUJU, N.TIDAK_SETUJU})
_JADWAL = frozenset({N.SETUJU, N.USUL_LAIN})
_TANDA_TANGAN = frozenset({N.DITANDATANGANI, N.TIDAK_SETUJU})
_TANGGAPAN = frozenset({N.MENERIMA, N.BERALASAN})


@dataclass(frozen=True)
class KetentuanPermintaan:
    """One kind of request: its letter, the answers it takes.

    An answer becomes evidence of the kind `bukti`, a signature under minutes of the kind `menandatangani`, or a letter
    of Itjen that urges `mendorong` (PKS Pasal 4(7)c, implied 4(9)c). `tembusan` get a copy and may answer as well
    (PKS Pasal 4(4)a: Itjen coordinates).
    """

    surat: S
    jawaban: frozenset[N] = _BIASA
    bukti: JenisBukti | None = None
    menandatangani: JenisBeritaAcara | None = None
    mendorong: str | None = None
    tembusan: tuple[Pihak, ...] = ()

    def penjawab(self, kepada: Pihak) -> frozenset[Pihak]:
        """Who may answer when `kepada` was asked."""
        return frozenset({kepada, *self.tembusan})


_K = KetentuanPermintaan
_KLARIFIKASI = _K(S.PERMINTAAN_KLARIFIKASI, bukti=JenisBukti.KETERANGAN, tembusan=(Pihak.ITJEN,))
_DIPANGGIL = _K(S.PANGGILAN, _PANGGILAN, bukti=JenisBukti.KETERANGAN)

PERMINTAAN: dict[P, KetentuanPermintaan] = {
    P.KELENGKAPAN: _K(S.PERMINTAAN_KELENGKAPAN),
    P.KLARIFIKASI_1: _KLARIFIKASI,
    P.KLARIFIKASI_2: _KLARIFIKASI,
    P.PERMINTAAN_KETERANGAN: _K(S.PERMINTAAN_DATA, _DATA, bukti=JenisBukti.KETERANGAN),
    P.PERMINTAAN_DATA: _K(S.PERMINTAAN_DATA, _DATA, bukti=JenisBukti.DATA),
    P.PERMINTAAN_DOKUMEN: _K(S.PERMINTAAN_DATA, _DATA, bukti=JenisBukti.DOKUMEN),
    P.PANGGILAN_1: _DIPANGGIL,
    P.PANGGILAN_2: _DIPANGGIL,
    P.PANGGILAN_3: _DIPANGGIL,
    P.TANGGAPAN_PELAPOR: _K(S.PEMBERITAHUAN_HASIL, _TANGGAPAN),
    P.PERSETUJUAN_KONSILIASI: _K(S.USULAN_KONSILIASI, _PERSETUJUAN),
    P.JADWAL_KONSILIASI: _K(S.UNDANGAN_KONSILIASI, _JADWAL),
    P.TANDA_TANGAN_KONSILIASI: _K(S.PERMINTAAN_TANDA_TANGAN, _TANDA_TANGAN, menandatangani=JenisBeritaAcara.KONSILIASI),
    P.PELAKSANAAN_KESEPAKATAN: _K(S.PELAKSANAAN_KESEPAKATAN),
    P.KOORDINASI_LAHP: _K(S.KOORDINASI_LAHP),
    P.TINDAK_LANJUT_LAHP: _K(S.LAHP),
    P.DORONGAN_LAHP: _K(S.PERMINTAAN_DORONGAN, mendorong="LAHP"),
    P.PERKEMBANGAN_LAHP: _K(S.PERMINTAAN_PERKEMBANGAN),
    P.PERSETUJUAN_MEDIASI: _K(S.USULAN_MEDIASI, _PERSETUJUAN),
    P.JADWAL_MEDIASI: _K(S.UNDANGAN_MEDIASI, _JADWAL),
    P.TANDA_TANGAN_MEDIASI: _K(S.PERMINTAAN_TANDA_TANGAN, _TANDA_TANGAN, menandatangani=JenisBeritaAcara.MEDIASI),
    P.KOORDINASI_REKOMENDASI: _K(S.KOORDINASI_REKOMENDASI),
    P.PELAKSANAAN_REKOMENDASI: _K(S.REKOMENDASI),
    P.DORONGAN_REKOMENDASI: _K(S.PERMINTAAN_DORONGAN, mendorong="REKOMENDASI"),
    P.PERKEMBANGAN_REKOMENDASI: _K(S.PERMINTAAN_PERKEMBANGAN),
    P.PERTUKARAN_DATA: _K(S.PERMINTAAN_PERTUKARAN_DATA, _DATA),
    P.MASUKAN_MONEV: _K(S.PERMINTAAN_MASUKAN_MONEV),
    P.KOORDINASI: _K(S.KOORDINASI),
    P.PERSETUJUAN_ADENDUM: _K(S.RANCANGAN_ADENDUM, _PERSETUJUAN),
    P.MUSYAWARAH: _K(S.UNDANGAN_MUSYAWARAH, _JADWAL),
}
