"""Files that go to Itjen are searched for who is hidden before they go (UU 37/2008 Pasal 24(2), PKS Pasal 8(3)).

By the matcher of the gate of letters. What names him, or cannot be searched, goes only by the decision of a custodian
or the PPID who looked at it, for this content in this exchange, and of another person than who hands it over.
"""

from collections.abc import Sequence

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.isi_terbaca import isi_terbaca
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.terbaca import TidakTerbaca
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.kerahasiaan.kewenangan import PERAN_KELOMPOK
from pksbpmn.domain.pertukaran.pertukaran import MuatanPertukaran
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas.berkas import muatan_berjalan
from pksbpmn.usecases.berkas.pegawai import orang_sama, wajib_ombudsman
from pksbpmn.usecases.berkas.rahasia import Rahasia, rahasia
from pksbpmn.usecases.berkas.yang_tahu import beri_tahu_kustodian
from pksbpmn.usecases.gerbang_dokumen import catat_akses
from pksbpmn.usecases.ports import UnitOfWork

PELEPAS = (CandidateGroup.KUSTODIAN, CandidateGroup.PPID)
"""Who may let go what a search held."""


class Tertahan(MasukanSalah):
    """A file was held."""


def sebab_tertahan(uow: UnitOfWork, urusan: Berkas, nama: str, isi: bytes) -> str | None:
    """Why a file does not go to Itjen by itself, or None: nobody is hidden, or nothing of him was found."""
    siapa = rahasia(uow, urusan.nomor) if urusan.pengaju is Pihak.ITJEN else None
    return None if siapa is None else _sebab(siapa, nama, isi)


def _sebab(siapa: Rahasia, nama: str, isi: bytes) -> str | None:
    try:
        teks = isi_terbaca(nama, isi)
    except TidakTerbaca as tidak:
        return str(tidak)
    if not (siapa.nama or siapa.utuh or siapa.telepon):
        return "Pelapor yang dirahasiakan tidak dikenal lagi"
    return "mungkin menyebut Pelapor" if siapa.samarkan(teks) != teks else None


def wajib_terlepas(uow: UnitOfWork, urusan: Berkas, semua: Sequence[tuple[str, bytes]]) -> None:
    """Tertahan for the first file that is held and that nobody let go; by the number of its place, not its name."""
    for ke, (nama, isi) in enumerate(semua, 1):
        sebab = sebab_tertahan(uow, urusan, nama, isi)
        if sebab is not None and not _dilepas(uow, urusan.nomor, isi):
            raise Tertahan(
                f"Berkas ke-{ke} tidak berangkat sendiri: Pelapor dirahasiakan, dan berkas itu {sebab}.",
                "Serahkan salinan tanpa dia; atau kustodian atau PPID melihatnya dan melepasnya: "
                f"`pksbpmn pertukaran izinkan {urusan.nomor} BERKAS --alasan TEKS`.",
            )


def catat_tertahan(uow: UnitOfWork, nomor: str, semua: Sequence[tuple[str, bytes]]) -> None:
    """Keep in the journal, and tell the custodians, that files were held: they may be names that somebody tries."""
    urusan, _ = muatan_berjalan(uow, nomor, MuatanPertukaran)
    pegawai = wajib_ombudsman(uow, uow.pelaku)
    for nama, isi in semua:
        if sebab_tertahan(uow, urusan, nama, isi) is None or _dilepas(uow, nomor, isi):
            continue
        objek, peran = _objek(uow, isi), PERAN_KELOMPOK[pegawai.kelompok[0]]
        tujuan = "penyerahan data"
        catat_akses(uow, Tindakan.SERAH, objek, pegawai.nomor, peran, tujuan, nomor, diizinkan=False)
        beri_tahu_kustodian(
            uow,
            f"serahan-tertahan/{nomor}/{objek}",
            nomor,
            f"Berkas ditahan sebelum diserahkan: {nomor}",
            f"Pegawai {pegawai.nomor} menyerahkan berkas kepada Itjen yang mungkin menyebut Pelapor yang dirahasiakan, "
            "atau tidak dapat dicari. Periksa apakah nama-nama dicoba di sana. "
            f"Jurnalnya: `pksbpmn kerahasiaan jurnal {nomor}`.\n",
        )


def izinkan(  # noqa: PLR0913 - who lets go what, and why
    uow: UnitOfWork, nomor: str, nama: str, isi: bytes, *, pegawai: str, alasan: str
) -> str:
    """A custodian or the PPID who looked at a held file lets it go to Itjen; returns why it was held.

    MasukanSalah where nothing holds it, for anybody else, and without a reason.
    """
    urusan, _ = muatan_berjalan(uow, nomor, MuatanPertukaran)
    pejabat = wajib_ombudsman(uow, pegawai)
    sebagai = [k for k in PELEPAS if k in pejabat.kelompok]
    if not sebagai:
        raise MasukanSalah("Hanya kustodian atau PPID melepas berkas yang ditahan.", "Minta salah satunya.")
    if not alasan.strip():
        raise MasukanSalah("Melepas berkas yang ditahan memerlukan alasan.", "Isi --alasan.")
    sebab = sebab_tertahan(uow, urusan, nama, isi)
    if sebab is None:
        raise MasukanSalah("Tidak ada yang menahan berkas itu.", "Serahkan dengan `pksbpmn pertukaran serahkan`.")
    peran, objek = PERAN_KELOMPOK[sebagai[0]], _objek(uow, isi)
    catat_akses(uow, Tindakan.SERAH, objek, pejabat.nomor, peran, alasan.strip(), nomor, diizinkan=True)
    return sebab


def _objek(uow: UnitOfWork, isi: bytes) -> str:
    """What the journal calls a file that is not kept yet: by the keyed name that it would have."""
    return f"serahan/{uow.documents.name_of(isi)}"


def _dilepas(uow: UnitOfWork, nomor: str, isi: bytes) -> bool:
    semua = uow.jurnal_akses.find(nomor_berkas=nomor, objek=_objek(uow, isi), diizinkan=True)
    return any(not orang_sama(uow, j.pelaku, uow.pelaku) for j in semua)
