"""Files that go to Itjen are searched for who is hidden before they go (UU 37/2008 Pasal 24(2), PKS Pasal 8(3)).

By the matcher of the gate of letters for who is hidden in this case or in one whose number stands in the file; by his
whole name, address or telephone for everybody else who is hidden. What names one of them, or cannot be searched where
this case hides somebody, goes only by the decision of a custodian or the PPID who looked at it, for this content in
this exchange, and of another person than who hands it over.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.isi_terbaca import isi_terbaca
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.terbaca import TidakTerbaca
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.kerahasiaan.bacaan import huruf_dikenal
from pksbpmn.domain.kerahasiaan.kewenangan import PERAN_KELOMPOK
from pksbpmn.domain.kerahasiaan.nama_utuh import Terlipat
from pksbpmn.domain.pertukaran.pertukaran import MuatanPertukaran
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas.berkas import muatan_berjalan
from pksbpmn.usecases.berkas.disebut import nomor_berkas_dalam
from pksbpmn.usecases.berkas.pegawai import orang_sama, wajib_ombudsman
from pksbpmn.usecases.berkas.rahasia import Rahasia, rahasia_perkara, rahasia_semua, satukan
from pksbpmn.usecases.berkas.yang_tahu import beri_tahu_kustodian
from pksbpmn.usecases.gerbang_dokumen import catat_akses
from pksbpmn.usecases.ports import UnitOfWork

PELEPAS = (CandidateGroup.KUSTODIAN, CandidateGroup.PPID)
"""Who may let go what a search held."""


DICARI, DITAHAN = "dicari", "ditahan"
"""What the journal says of a hand-over: its files are searched; a file of it was held."""


_PERKARA_TERBANYAK = 20
"""Of how many hidden complaints a file may name the numbers; more take too long to search for."""


class Tertahan(MasukanSalah):
    """A file was held."""


@dataclass(frozen=True)
class _Dicari:
    """Who is hidden: in the case of the exchange, None where nobody is, and in all others by their numbers (`pola`)."""

    di_sini: Rahasia | None
    lain: dict[str, Rahasia]
    pola: Mapping[JenisBerkas, str]

    def sebab(self, nama: str, isi: bytes) -> str | None:
        """Why a file is held; None where nothing speaks against it."""
        try:
            teks = isi_terbaca(nama, isi)
        except TidakTerbaca as tidak:
            return str(tidak) if self.di_sini is not None else None
        if self.di_sini is not None and not (self.di_sini.nama or self.di_sini.utuh or self.di_sini.telepon):
            return "Pelapor yang dirahasiakan tidak dikenal lagi"
        if self.di_sini is not None and not huruf_dikenal("".join(teks)):
            return "memuat huruf yang tidak dapat dicari"
        disebut = {n for t in teks for n in nomor_berkas_dalam(self.pola, t)} & self.lain.keys()
        if len(disebut) > _PERKARA_TERBANYAK:
            return "menyebut lebih banyak laporan yang dirahasiakan daripada yang dapat dicari"
        kata_demi_kata = (
            *([self.di_sini.samarkan] if self.di_sini else ()),
            *(self.lain[n].samarkan_dia for n in disebut),
        )
        terlipat = Terlipat(teks)
        ada = any(samarkan(teks) != teks for samarkan in kata_demi_kata) or any(
            terlipat.menyebut(r.nama, r.utuh, r.telepon) for r in self.lain.values()
        )
        return "mungkin menyebut Pelapor" if ada else None


def _dicari(uow: UnitOfWork, nomor: str) -> _Dicari | None:
    """Who is sought in the files of an exchange; None where nobody is hidden."""
    di_sini = rahasia_perkara(uow, nomor)
    lain = {n: r for n, r in rahasia_semua(uow) if n not in dict(di_sini)}
    return _Dicari(satukan(*(r for _, r in di_sini)), lain, uow.pola_nomor_berkas) if di_sini or lain else None


def wajib_terlepas(uow: UnitOfWork, urusan: Berkas, semua: Sequence[tuple[str, bytes]]) -> None:
    """Tertahan where a file is held and nobody let it go; by the number of its place, not its name.

    The last check before a hand-over: what is searched answers who asks, so the attempt is committed to the journal,
    and told to the custodians, before anything is searched. Locks do not outlive it.
    """
    nomor = urusan.nomor
    siapa = _dicari(uow, nomor) if urusan.pengaju is Pihak.ITJEN else None
    dicari = [(ke, nama, isi) for ke, (nama, isi) in enumerate(semua, 1) if not _dilepas(uow, nomor, isi)]
    if siapa is None or not dicari:
        return
    _catat(uow, nomor, [isi for _, _, isi in dicari], DICARI)
    uow.commit()
    sebab = [(ke, isi, s) for ke, nama, isi in dicari if (s := siapa.sebab(nama, isi)) is not None]
    if not sebab:
        return
    _catat(uow, nomor, [isi for _, isi, _ in sebab], DITAHAN)
    uow.commit()
    raise Tertahan(
        f"Berkas ke-{sebab[0][0]} tidak berangkat sendiri: Pelapor dirahasiakan, dan berkas itu {sebab[0][2]}.",
        "Serahkan salinan tanpa dia; atau kustodian atau PPID melihatnya dan melepasnya: "
        f"`pksbpmn pertukaran izinkan {nomor} BERKAS --alasan TEKS`.",
    )


def _catat(uow: UnitOfWork, nomor: str, semua: Sequence[bytes], tujuan: str) -> None:
    """Keep in the journal, and tell the custodians, what is done with files: they may be names that somebody tries."""
    pegawai = wajib_ombudsman(uow, uow.pelaku)
    peran = PERAN_KELOMPOK[pegawai.kelompok[0]]
    for isi in semua:
        baris = catat_akses(uow, Tindakan.SERAH, _objek(uow, isi), pegawai.nomor, peran, tujuan, nomor, diizinkan=False)
    beri_tahu_kustodian(
        uow,
        f"serahan/{baris.id}",
        nomor,
        f"Berkas {tujuan} sebelum diserahkan: {nomor}",
        f"Pegawai {pegawai.nomor} menyerahkan {len(semua)} berkas kepada Itjen; Pelapor dirahasiakan, maka berkas itu "
        f"{tujuan}. Periksa apakah nama-nama dicoba di sana. Jurnalnya: `pksbpmn kerahasiaan jurnal {nomor}`.\n",
    )


def izinkan(uow: UnitOfWork, nomor: str, isi: bytes, *, pegawai: str, alasan: str) -> None:
    """A custodian or the PPID who looked at a held file lets it go to Itjen; in the journal, and told to custodians.

    Nothing is searched: the hand-over of another person was held. MasukanSalah where none was, for anybody else, and
    without a reason.
    """
    muatan_berjalan(uow, nomor, MuatanPertukaran)
    pejabat = wajib_ombudsman(uow, pegawai)
    sebagai = [k for k in PELEPAS if k in pejabat.kelompok]
    if not sebagai:
        raise MasukanSalah("Hanya kustodian atau PPID melepas berkas yang ditahan.", "Minta salah satunya.")
    if not alasan.strip():
        raise MasukanSalah("Melepas berkas yang ditahan memerlukan alasan.", "Isi --alasan.")
    peran, objek = PERAN_KELOMPOK[sebagai[0]], _objek(uow, isi)
    semua = uow.jurnal_akses.find(nomor_berkas=nomor, objek=objek, diizinkan=False)
    if not any(j.tujuan == DITAHAN and not orang_sama(uow, j.pelaku, pejabat.nomor) for j in semua):
        raise MasukanSalah(
            "Berkas itu tidak ditahan sewaktu orang lain menyerahkannya.",
            f"Ia menyerahkannya dahulu dengan `pksbpmn pertukaran serahkan {nomor}`; yang ditahan baru dilepas.",
        )
    catatan = catat_akses(uow, Tindakan.SERAH, objek, pejabat.nomor, peran, alasan.strip(), nomor, diizinkan=True)
    beri_tahu_kustodian(
        uow,
        f"serahan/{catatan.id}",
        nomor,
        f"Berkas yang ditahan dilepas: {nomor}",
        f"Pegawai {pejabat.nomor} melepas berkas yang ditahan sebelum diserahkan kepada Itjen. "
        f"Jurnalnya: `pksbpmn kerahasiaan jurnal {nomor}`.\n",
    )


def _objek(uow: UnitOfWork, isi: bytes) -> str:
    """What the journal calls a file that is not kept yet: by the keyed name that it would have."""
    return f"serahan/{uow.documents.name_of(isi)}"


def _dilepas(uow: UnitOfWork, nomor: str, isi: bytes) -> bool:
    semua = uow.jurnal_akses.find(nomor_berkas=nomor, objek=_objek(uow, isi), diizinkan=True)
    return any(not orang_sama(uow, j.pelaku, uow.pelaku) for j in semua)
