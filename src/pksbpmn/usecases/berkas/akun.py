"""Which account of the operating system speaks for which officer, kept by administrators; who acts is known by it."""

from dataclasses import dataclass

from pksbpmn.domain.berkas.akun import AkunPegawai, Pengelola, yang_berlaku
from pksbpmn.domain.berkas.pegawai import DIKUKUHKAN, Pegawai
from pksbpmn.domain.galat import MasukanSalah, PksError
from pksbpmn.usecases.berkas.pegawai import ajukan, dari_akun, wajib_bertugas
from pksbpmn.usecases.journal import audit, beri_tahu, id_baru
from pksbpmn.usecases.ports import UnitOfWork

PERTAMA = "pertama"
"""Key of the first administrator, so that of two first starts only one makes one."""


@dataclass(frozen=True)
class Siapa:
    """What an account may: as which officer it acts, and whether it administers; every account that speaks for him."""

    akun: str
    pegawai: Pegawai | None
    pengelola: bool
    terdaftar: tuple[str, ...]


def siapa(uow: UnitOfWork, akun: str) -> Siapa:
    """What this account may."""
    pegawai = dari_akun(uow, akun)
    semua = uow.akun_pegawai.find(pegawai=pegawai.nomor, sampai=None) if pegawai else []
    terdaftar = tuple(f"{a.akun} (menunggu dikukuhkan)" if a.menunggu else a.akun for a in semua)
    return Siapa(akun, pegawai, _pengelola(uow, akun) is not None, terdaftar)


def wajib_pegawai(uow: UnitOfWork, akun: str) -> Pegawai:
    """The officer for whom this account speaks; refused, with what is missing, for any other account."""
    pegawai = dari_akun(uow, akun)
    if pegawai is not None:
        return pegawai
    berlaku = yang_berlaku(uow.akun_pegawai.find(sampai=None), akun)
    if len({a.pegawai for a in berlaku}) > 1:
        raise PksError(
            "Akun Anda terdaftar bagi beberapa pegawai sekaligus.",
            "Pengelola mengakhirinya dengan `pksbpmn pegawai akun akhiri AKUN`, lalu mendaftarkannya lagi.",
        )
    if berlaku:
        raise PksError(
            f"Akun Anda milik pegawai {berlaku[0].pegawai}, yang tidak bertugas.",
            "Hanya pegawai yang bertugas dapat melakukannya; pengelola mencatatnya dengan `pksbpmn pegawai catat`.",
        )
    if menunggu := _terdaftar(uow, akun):
        raise PksError(
            f"Akun Anda bagi pegawai {menunggu[0].pegawai} menunggu dikukuhkan.",
            "Pegawai itu, kepala, atau pengelola lain mengukuhkannya: `pksbpmn pegawai kukuhkan`.",
        )
    raise PksError(
        "Akun Anda tidak terdaftar bagi seorang pegawai (lihat `pksbpmn siapa`).",
        "Pengelola mendaftarkannya dengan `pksbpmn pegawai akun tambah PEGAWAI AKUN`.",
    )


def wajib_pengelola(uow: UnitOfWork, akun: str) -> Pengelola:
    """The administrator whose account this is; any other is refused."""
    pengelola = _pengelola(uow, akun)
    if pengelola is None:
        raise PksError(
            "Ini dilakukan pengelola; akun Anda bukan akun pengelola (lihat `pksbpmn siapa`).",
            "Minta pengelola melakukannya, atau menetapkan Anda dengan `pksbpmn pengelola tambah AKUN`.",
        )
    return pengelola


def adalah_pengelola(uow: UnitOfWork, akun: str) -> bool:
    """Whether an account is an administrator's."""
    return _pengelola(uow, akun) is not None


def sebagai_pegawai(uow: UnitOfWork, akun: str) -> str:
    """As whom the audit trail names an officer: by his staff number."""
    return wajib_pegawai(uow, akun).nomor


def sebagai_pengelola(uow: UnitOfWork, akun: str) -> str:
    """As whom the audit trail names this administrator: by his staff number where he has one."""
    pengelola, pegawai = wajib_pengelola(uow, akun), dari_akun(uow, akun)
    return pengelola.sebutan if pegawai is None else pegawai.nomor


def sebagai_petugas(uow: UnitOfWork, akun: str) -> str:
    """As whom the audit trail names an officer, or an administrator, in what either may do."""
    pengelola = _pengelola(uow, akun)
    if pengelola is None or dari_akun(uow, akun) is not None:
        return wajib_pegawai(uow, akun).nomor
    return pengelola.sebutan


def daftar(uow: UnitOfWork) -> tuple[AkunPegawai, ...]:
    """Every account that speaks or spoke for an officer, oldest first."""
    return tuple(uow.akun_pegawai.find())


def tambah(uow: UnitOfWork, nomor: str, akun: str, *, oleh_akun: str) -> str:
    """Let an account speak for an officer in office from now on; the id of the entry. It speaks for nobody else.

    An administrator (`oleh_akun`) does it for others: he is not to be two officers by moving his own account. Only who
    made the registry and administers it alone enters his own, once: nobody else is there yet. Who speaks for an officer
    is that officer: but for the first account of one without a group of `DIKUKUHKAN`, it waits (`pengukuhan`) until he,
    or another, confirms it. By one that moves from officer to officer two become one: another alone confirms that.
    He is told of each by mail.
    """
    _satu_per_satu(uow)
    pegawai, akun = wajib_bertugas(uow, nomor), _nama(akun)
    for ada in _terdaftar(uow, akun):
        if ada.pegawai == pegawai.nomor:
            return ada.id
        raise MasukanSalah(
            f"Akun itu terdaftar bagi pegawai {ada.pegawai}.", "Akhiri dahulu dengan `pksbpmn pegawai akun akhiri`."
        )
    if akun.casefold() == oleh_akun.casefold() and not _pertama_kali(uow, akun):
        raise MasukanSalah(
            "Akun pengelola sendiri didaftarkan pengelola lain.",
            "Minta pengelola lain; bila belum ada, tetapkan rekan dengan `pksbpmn pengelola tambah AKUN`.",
        )
    baru = AkunPegawai(
        id=id_baru(),
        pegawai=pegawai.nomor,
        akun=akun,
        sejak=uow.clock.now(),
        dicatat_oleh=uow.pelaku,
        menunggu=pernah_bagi_lain(uow, pegawai.nomor, akun) or _bukan_yang_pertama(uow, pegawai, akun),
    )
    uow.akun_pegawai.add(baru)
    if baru.menunggu or pegawai.menunggu:
        ajukan(uow, uow.pegawai.get_locked(pegawai.nomor))
    if pegawai.surel is not None:
        _kabari(uow, pegawai, baru)
    audit(uow, "akun-pegawai-dicatat", None, pegawai=pegawai.nomor, id_akun=baru.id)
    return baru.id


def menunggu_pengukuhan(uow: UnitOfWork, nomor: str, id_akun: str) -> tuple[str, ...]:
    """What another must confirm before this account speaks for all that its officer is (`pengukuhan`)."""
    menunggu = uow.akun_pegawai.get(id_akun).menunggu
    return (*uow.pegawai.get(nomor).menunggu, *(("akun itu",) if menunggu else ()))


def pernah_bagi_lain(uow: UnitOfWork, nomor: str, akun: str) -> bool:
    """Whether this account was ever entered for another officer."""
    return any(a.akun.casefold() == akun.casefold() and a.pegawai != nomor for a in uow.akun_pegawai.find())


def _bukan_yang_pertama(uow: UnitOfWork, pegawai: Pegawai, akun: str) -> bool:
    """Whether somebody speaks for him already, or spoke in this term of office, by another account than this."""
    semua = uow.akun_pegawai.find(pegawai=pegawai.nomor)
    punya = {a.akun for a in semua if a.sejak.date() >= pegawai.sejak and not a.menunggu}
    return akun not in punya and (bool(punya) or pegawai.anggota(DIKUKUHKAN))


def _kabari(uow: UnitOfWork, pegawai: Pegawai, akun: AkunPegawai) -> None:
    beri_tahu(
        uow,
        f"akun-dicatat/{akun.id}",
        None,
        "Akun baru atas nama Anda",
        f"Pengelola mencatat sebuah akun yang bertindak sebagai pegawai {pegawai.nomor}. Lihat `pksbpmn siapa`. Bila "
        "akun itu bukan milik Anda, beri tahu kepala dan pengelola sekarang juga: `pksbpmn pegawai akun akhiri`.",
        kepada=pegawai.pihak,
        pegawai=pegawai.nomor,
    )


def akun_terdaftar(uow: UnitOfWork, nomor: str) -> tuple[str, ...]:
    """The accounts that speak for this officer, or will when confirmed."""
    return tuple(a.akun for a in uow.akun_pegawai.find(pegawai=nomor, sampai=None))


def _terdaftar(uow: UnitOfWork, akun: str) -> list[AkunPegawai]:
    """The entries of this account that have not ended, those that wait among them."""
    return [a for a in uow.akun_pegawai.find(sampai=None) if a.akun == akun]


def _pertama_kali(uow: UnitOfWork, akun: str) -> bool:
    """Whether this account is the first administrator's, who is the only one so far, and never spoke for anybody."""
    pengelola = uow.pengelola.find()
    sendirian = [(p.id, p.akun) for p in pengelola] == [(PERTAMA, akun)]
    return sendirian and all(a.akun.casefold() != akun.casefold() for a in uow.akun_pegawai.find())


def akhiri(uow: UnitOfWork, akun: str) -> tuple[str, ...]:
    """Let an account speak for its officer no more, from now on; the staff numbers. What was done by it stays his."""
    berlaku = _terdaftar(uow, _nama(akun))
    if not berlaku:
        raise MasukanSalah("Akun itu tidak terdaftar bagi seorang pegawai.", "Lihat `pksbpmn pegawai akun daftar`.")
    for ada in berlaku:
        ada.sampai, ada.diakhiri_oleh = uow.clock.now(), uow.pelaku
        audit(uow, "akun-pegawai-diakhiri", None, pegawai=ada.pegawai, id_akun=ada.id)
    return tuple(a.pegawai for a in berlaku)


def daftar_pengelola(uow: UnitOfWork) -> tuple[Pengelola, ...]:
    """Every account that is or was an administrator's, oldest first."""
    return tuple(uow.pengelola.find())


def pengelola_pertama(uow: UnitOfWork, akun: str) -> bool:
    """Make the account that uses a registry without administrators the first one; whether it did.

    Only there: none can be revoked before another is there. Nor where the trail tells of one: his row was taken away.
    """
    if uow.pengelola.find() or uow.audit.find(peristiwa="pengelola-ditetapkan"):
        return False
    _tetapkan(uow, PERTAMA, akun, f"pengelola/{PERTAMA}")
    return True


def tambah_pengelola(uow: UnitOfWork, akun: str) -> str:
    """Make an account an administrator's, from now on; the id of the entry."""
    akun = _nama(akun)
    ada = _pengelola(uow, akun)
    if ada is not None:
        return ada.id
    return _tetapkan(uow, id_baru(), akun, uow.pelaku)


def cabut_pengelola(uow: UnitOfWork, akun: str) -> None:
    """Take administration from an account; never from the last one."""
    _satu_per_satu(uow)
    ada = _pengelola(uow, _nama(akun))
    if ada is None:
        raise MasukanSalah("Akun itu bukan akun pengelola.", "Lihat `pksbpmn pengelola daftar`.")
    if len(uow.pengelola.find(sampai=None)) == 1:
        raise MasukanSalah(
            "Pengelola terakhir tidak dapat dicabut.", "Tetapkan dahulu yang lain dengan `pksbpmn pengelola tambah`."
        )
    oleh = uow.pelaku  # before it ends: an administrator may revoke himself
    ada.sampai, ada.dicabut_oleh = uow.clock.now(), oleh
    audit(uow, "pengelola-dicabut", None, pelaku=oleh, pengelola=ada.id)


def _pengelola(uow: UnitOfWork, akun: str) -> Pengelola | None:
    return next(iter(yang_berlaku(uow.pengelola.find(sampai=None), akun)), None)


def _satu_per_satu(uow: UnitOfWork) -> None:
    """Changes of accounts wait for each other, so that what is checked still holds when it is written."""
    if uow.pengelola.find(id=PERTAMA):
        uow.pengelola.get_locked(PERTAMA)


def _tetapkan(uow: UnitOfWork, kunci: str, akun: str, oleh: str) -> str:
    uow.pengelola.add(Pengelola(id=kunci, akun=akun, sejak=uow.clock.now(), ditetapkan_oleh=oleh))
    audit(uow, "pengelola-ditetapkan", None, pelaku=oleh, pengelola=kunci)
    return kunci


def _nama(akun: str) -> str:
    nama = akun.strip()
    if not nama or any(c.isspace() or not c.isprintable() for c in nama):
        raise MasukanSalah("Nama akun tidak sah.", "Isi nama akun di sistem operasi, seperti disebut `pksbpmn siapa`.")
    return nama
