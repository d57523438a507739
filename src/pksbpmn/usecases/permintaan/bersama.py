"""Several Terlapor are asked at once: each answers for himself, and the request ends when the last can do so no more.

Each has a letter, a receipt, a deadline and reminders of his own, and silence counts against who was silent (UU 37/2008
Pasal 33). The engine waits for all of them in the first request, until the latest deadline of who has not answered.
"""

from collections.abc import Sequence

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import (
    JenisPermintaan,
    NilaiJawaban,
    Permintaan,
    SifatJawaban,
    StatusPermintaan,
)
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.tenggat import Tenggat, tanpa_pengingat_lampau
from pksbpmn.names import MessageName, TaskId
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.berkas.rombongan import masih_menempati, rombongan, tempat_terlapor
from pksbpmn.usecases.journal import audit, kirim_pesan
from pksbpmn.usecases.permintaan import butir
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.panggilan import tidak_terpanggil

_URUTAN = (
    NilaiJawaban.TIDAK_SETUJU,
    NilaiJawaban.USUL_LAIN,
    NilaiJawaban.TIDAK_TERPANGGIL,
    NilaiJawaban.TIDAK_HADIR_SAH,
    NilaiJawaban.TIDAK_DIJAWAB,
    NilaiJawaban.DITOLAK_DASAR_HUKUM,
    NilaiJawaban.SEBAGIAN,
)
"""Where several come to different words, the first of these is the engine's: what is still open goes on."""


def yang_diminta(uow: UnitOfWork, nomor: str, jenis: JenisPermintaan, kepada: Pihak) -> tuple[int, ...]:
    """Which of several of this party are asked: all Terlapor; what is asked again, of who has not answered yet.

    A new date of a hearing is for who was excused, whose letter came too late, and who stayed away: who came owes
    nothing more (UU 37/2008 Pasal 31). A new plan of the examination summons all of them. Who has taken the place of
    another has not answered yet.
    """
    if kepada is not Pihak.TERLAPOR:
        return (1,)
    semua = tempat_terlapor(uow, str(uow.berkas.get(nomor).nomor_perkara))
    dahulu = [p for p in putaran_ini(uow, uow.permintaan, nomor, kepada=kepada) if _serangkai(p, jenis)]
    terakhir = rombongan(uow, dahulu[-1]) if dahulu else []
    diulang = jenis.endswith(("_2", "_3")) or _jadwal_baru(uow, dahulu, jenis)
    belum = tuple(p.ke for p in terakhir if not (_tuntas(uow, p) and masih_menempati(uow, p)))
    return belum if diulang and belum else semua


def _jadwal_baru(uow: UnitOfWork, dahulu: Sequence[Permintaan], jenis: JenisPermintaan) -> bool:
    """Whether a summons counted from one is another day of the same: nobody has planned the examination since."""
    if not dahulu or jenis.ketentuan.surat is not JenisSurat.PANGGILAN:
        return False
    rencana = uow.keputusan.find(nomor_berkas=dahulu[-1].nomor_berkas, elemen=TaskId.RENCANA_PEMERIKSAAN)
    return not rencana or rencana[-1].waktu <= dahulu[-1].dibuat


def seorang_penerima_tembusan(uow: UnitOfWork, permintaan: Permintaan, dari: Pihak) -> bool:
    """Whether one of several Terlapor answers what another was asked: he does not speak for the rest of them.

    Each is to be heard, and whoever was asked still owes its answer (UU 37/2008 Pasal 29, 33(1); PKS Pasal 4(4)a).
    """
    if dari is not Pihak.TERLAPOR or permintaan.kepada is Pihak.TERLAPOR:
        return False
    return len(tempat_terlapor(uow, str(uow.berkas.get(permintaan.nomor_berkas).nomor_perkara))) > 1


def _serangkai(permintaan: Permintaan, jenis: JenisPermintaan) -> bool:
    return permintaan.jenis.rangkaian == jenis.rangkaian


def _tuntas(uow: UnitOfWork, permintaan: Permintaan) -> bool:
    return permintaan.status is StatusPermintaan.DIJAWAB and nilai(uow, permintaan) is not NilaiJawaban.TIDAK_HADIR_SAH


def nilai(uow: UnitOfWork, permintaan: Permintaan) -> NilaiJawaban:
    """What one request came to: its first final answer in time, or silence.

    Who got his summons only after the hearing was not summoned (UU 37/2008 Pasal 31).
    """
    if permintaan.status is StatusPermintaan.DIJAWAB:
        pertama = uow.jawaban.find(id_permintaan=permintaan.id, sifat=SifatJawaban.AKHIR, terlambat=False)[0]
        return butir.nilai_akhir(uow, permintaan, pertama.nilai)
    if tidak_terpanggil(permintaan) and permintaan.status is not StatusPermintaan.BATAL:
        return NilaiJawaban.TIDAK_TERPANGGIL
    return NilaiJawaban.TIDAK_DIJAWAB


def nilai_bersama(uow: UnitOfWork, semua: Sequence[Permintaan]) -> NilaiJawaban:
    """The one word for the engine of what all of them came to."""
    hasil = [nilai(uow, p) for p in semua]
    return next((n for n in _URUTAN if n in hasil), hasil[0])


def terbuka(uow: UnitOfWork, permintaan: Permintaan) -> bool:
    """Whether he has not answered, and still can: his own time has not begun, or is not over."""
    menunggu = permintaan.status is StatusPermintaan.MENUNGGU
    return menunggu and (permintaan.batas is None or uow.clock.now() <= permintaan.batas)


def tenggat_bersama(uow: UnitOfWork, permintaan: Permintaan) -> Tenggat | None:
    """The deadline that the engine follows: the latest of who has not answered; None before there is one."""
    semua = rombongan(uow, permintaan)
    ada = [p.tenggat for p in semua if p.tenggat is not None]
    belum = [p.tenggat for p in semua if p.tenggat is not None and p.status is StatusPermintaan.MENUNGGU]
    tenggat = max(belum or ada, key=lambda t: t.batas, default=None)
    if tenggat is None or len(semua) == 1:
        return tenggat
    return tanpa_pengingat_lampau(tenggat, uow.clock.now())


def tandai_lewat(uow: UnitOfWork, permintaan: Permintaan) -> None:
    """His own time is over, and he was silent."""
    permintaan.status = StatusPermintaan.LEWAT
    nomor = permintaan.nomor_berkas
    if nilai(uow, permintaan) is NilaiJawaban.TIDAK_TERPANGGIL:
        diterima = permintaan.tanggal_diterima
        rincian = {"diterima": diterima.isoformat()} if diterima else {}
        audit(uow, "tidak-terpanggil", nomor, id_permintaan=permintaan.id, **rincian)
    else:
        audit(uow, "tenggat-lewat", nomor, id_permintaan=permintaan.id)


def lanjutkan(uow: UnitOfWork, permintaan: Permintaan) -> None:
    """Somebody has answered, or too late: the engine goes on once nobody of them can answer any more.

    Until then its timer follows who is left, where all of them have less time than he had.
    """
    semua = rombongan(uow, permintaan)
    utama, nomor, batas = semua[0], permintaan.nomor_berkas, permintaan.batas
    if tersisa := [p.batas for p in semua if terbuka(uow, p)]:
        if batas is not None and all(b is not None and b < batas for b in tersisa):
            kirim_pesan(uow, MessageName.TENGGAT_DIPERPANJANG, utama.id, nomor)
        return
    for p in semua:
        if p.status is StatusPermintaan.MENUNGGU:
            tandai_lewat(uow, uow.permintaan.get_locked(p.id))
    kirim_pesan(uow, MessageName.JAWABAN_DITERIMA, utama.id, nomor, nilaiJawaban=nilai_bersama(uow, semua))
