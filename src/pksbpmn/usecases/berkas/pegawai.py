"""The register of officers: who may write, check and sign for an institution."""

from collections.abc import Callable
from datetime import date

from pksbpmn.domain.berkas.akun import yang_berlaku
from pksbpmn.domain.berkas.pegawai import DIKUKUHKAN, Pegawai, pelaksana
from pksbpmn.domain.berkas.penugasan import Peran, nomor_pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.isian import satu_surel
from pksbpmn.domain.kerahasiaan.kewenangan import PERAN_ANGGOTA, PERAN_KELOMPOK, PIHAK_PERAN, dapat_ditugaskan
from pksbpmn.domain.perjanjian.narahubung import PARA_PIHAK
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas.masa_jabatan import akhiri_masa_jabatan
from pksbpmn.usecases.journal import SISTEM, audit
from pksbpmn.usecases.ports import UnitOfWork, hari_ini

_BERHENTI = "pegawai-berhenti"


def wajib_bernomor(pegawai: str) -> str:
    """The staff number in its one spelling; an officer who is named in another way cannot be held to anything."""
    nomornya = nomor_pegawai(pegawai)
    if nomornya is None:
        raise MasukanSalah("Pegawai disebut dengan nomor pegawainya (angka).", "Isi nomornya.")
    return nomornya


def catat(  # noqa: PLR0913 - what an officer is
    uow: UnitOfWork,
    nomor: str,
    *,
    nama: str,
    jabatan: str,
    pihak: Pihak,
    kelompok: tuple[CandidateGroup, ...],
    surel: str | None = None,
    dasar: str | None = None,
) -> Pegawai:
    """Enter an officer, or change his name, office and groups from now on; letters issued before keep theirs.

    One who is entered under the number of an officer who left begins anew, with nothing of his (`masa_jabatan`).
    A group of `DIKUKUHKAN` waits for another to confirm it (`pengukuhan`), unless he has it and keeps his name and his
    address: to this go the alarms. An address that is not named stays. Who acts for the holder of an office ("Plt. …",
    "Plh. …") needs its evidence in `dasar`; nobody else has one (C-22).

    Nobody says what he is himself, and no officer changes houses while he is in office (PKS Pasal 4). What the program
    enters (`SISTEM`: a demonstration; no account acts as it) waits for nobody.
    """
    nomornya = wajib_bernomor(nomor)
    if pihak not in PARA_PIHAK:
        raise MasukanSalah(f"{pihak} tidak mempunyai pegawai di sini.", "Pilih OMBUDSMAN atau ITJEN.")
    if not nama.strip() or not jabatan.strip() or not kelompok:
        raise MasukanSalah("Pegawai memerlukan nama, jabatan, dan kelompok.", "Isi ketiganya.")
    asing = [k for k in kelompok if PIHAK_PERAN[PERAN_KELOMPOK[k]] is not pihak]
    if asing:
        raise MasukanSalah(f"Kelompok {', '.join(asing)} bukan kelompok {pihak}.", "Pilih kelompok pihaknya sendiri.")
    alamat = _alamat_surel(surel) if surel is not None else None
    dasar = _dasar(jabatan, dasar)
    ada = uow.pegawai.find(nomor=nomornya)
    _wajib_untuk_orang_lain(uow, nomornya)
    if ada and ada[0].sampai is not None:
        _masa_baru(uow, ada[0])
    elif ada and ada[0].pihak is not pihak:
        raise MasukanSalah(
            f"Pegawai {nomornya} bertugas pada {ada[0].pihak}, bukan {pihak}.",
            "Sesudah hari terakhirnya (`pksbpmn pegawai berhenti`) nomornya dicatat lagi; atau pakai nomor lain.",
        )
    punya = ada[0].kelompok if ada and ada[0].bertugas(hari_ini(uow)) else ()
    lain = bool(ada) and (ada[0].nama != nama.strip() or alamat not in {None, ada[0].surel})
    dikukuhkan = DIKUKUHKAN if uow.pelaku != SISTEM else ()
    menunggu = tuple(k for k in kelompok if k in dikukuhkan and (k not in punya or lain))
    berlaku = tuple(k for k in kelompok if k not in menunggu)
    if ada:
        pegawai = ada[0]
        pegawai.nama, pegawai.jabatan, pegawai.pihak = nama.strip(), jabatan.strip(), pihak
        pegawai.kelompok, pegawai.sampai, pegawai.dasar = berlaku, None, dasar
        pegawai.surel = alamat or pegawai.surel
    else:
        pegawai = Pegawai(
            nomor=nomornya,
            nama=nama.strip(),
            jabatan=jabatan.strip(),
            pihak=pihak,
            kelompok=berlaku,
            sejak=hari_ini(uow),
            surel=alamat,
            dasar=dasar,
        )
        uow.pegawai.add(pegawai)
    pegawai.menunggu, pegawai.pengusul = menunggu, _pengusul(uow, pegawai) if menunggu else pegawai.pengusul
    audit(uow, "pegawai-dicatat", None, pegawai=nomornya, pihak=pihak, kelompok=list(kelompok), menunggu=list(menunggu))
    return pegawai


def _wajib_untuk_orang_lain(uow: UnitOfWork, nomor: str) -> None:
    """Refuse an administrator who says what he himself is as an officer, or how long (ADR 0023)."""
    if orang_sama(uow, uow.pelaku, nomor):
        raise MasukanSalah(
            "Data pegawai pengelola sendiri dicatat pengelola lain.",
            "Minta pengelola lain; bila belum ada, tetapkan rekan dengan `pksbpmn pengelola tambah AKUN`.",
        )


def _masa_baru(uow: UnitOfWork, pegawai: Pegawai) -> None:
    """The number of one who left is given again, to him or to somebody else: a term of office of its own.

    Terms are told apart by days, so none begins on the day on which the last one worked, whatever day is said to be it.
    """
    if pegawai.bertugas(hari_ini(uow)):
        raise MasukanSalah(
            f"Pegawai {pegawai.nomor} masih bertugas sampai {pegawai.sampai}; sesudah itu nomornya dicatat lagi.",
            "Bila harinya keliru, catat hari yang benar dengan `pksbpmn pegawai berhenti`.",
        )
    dicatat = (a for a in uow.audit.find(peristiwa=_BERHENTI) if a.rincian["pegawai"] == pegawai.nomor)
    if any(a.waktu.date() == hari_ini(uow) for a in dicatat):
        raise MasukanSalah(
            f"Pegawai {pegawai.nomor} baru hari ini dicatat berhenti; nomornya dicatat lagi mulai besok.",
            "Bila ia tidak berhenti, catat ia lagi besok dan tetapkan penugasannya lagi.",
        )
    akhiri_masa_jabatan(uow, pegawai)
    pegawai.sejak, pegawai.surel, pegawai.kelompok = hari_ini(uow), None, ()


def ajukan(uow: UnitOfWork, pegawai: Pegawai) -> None:
    """Something of him waits now: who acts is one of those who do not confirm it (`pengukuhan`)."""
    pegawai.pengusul = _pengusul(uow, pegawai)


def _pengusul(uow: UnitOfWork, pegawai: Pegawai) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*pegawai.pengusul, uow.pelaku)))


def _alamat_surel(teks: str) -> str:
    alamat = satu_surel(teks)
    if alamat is None:
        raise MasukanSalah("Alamat surel pegawai tidak sah.", "Isi satu alamat surel.")
    return alamat


def _dasar(jabatan: str, dasar: str | None) -> str | None:
    dasar = (dasar or "").strip() or None
    if pelaksana(jabatan) and dasar is None:
        raise MasukanSalah(
            f"{jabatan.strip()} bertindak untuk pejabatnya tanpa dasar kewenangan.",
            "Isi dasarnya: nomor dan tanggal surat perintahnya.",
        )
    if dasar is not None and not pelaksana(jabatan):
        raise MasukanSalah(
            "Dasar kewenangan hanya bagi Plt. dan Plh.", "Awali jabatannya dengan Plt. atau Plh., atau hapus dasarnya."
        )
    return dasar


def berhenti(uow: UnitOfWork, nomor: str, terakhir: date) -> None:
    """`terakhir` is his last day in office; what he signed until then stays signed.

    Whose last day has passed comes back by `catat` alone, with nothing of his. A later day than the one entered gives
    his groups of `DIKUKUHKAN` again: they wait.
    """
    pegawai = uow.pegawai.get_locked(wajib_bernomor(nomor))
    _wajib_untuk_orang_lain(uow, pegawai.nomor)
    if terakhir < pegawai.sejak:
        raise MasukanSalah(
            f"Hari terakhir ({terakhir.isoformat()}) sebelum ia mulai ({pegawai.sejak.isoformat()}).",
            "Periksa tanggalnya.",
        )
    if not pegawai.bertugas(hari_ini(uow)):
        raise MasukanSalah(
            f"Pegawai {pegawai.nomor} sudah berhenti ({pegawai.sampai}).",
            "Bila ia bertugas lagi, catat ia sebagai pegawai baru: `pksbpmn pegawai catat`.",
        )
    if pegawai.sampai is not None and terakhir > pegawai.sampai:
        lagi = tuple(k for k in pegawai.kelompok if k in DIKUKUHKAN)
        pegawai.kelompok = tuple(k for k in pegawai.kelompok if k not in lagi)
        pegawai.menunggu = (*pegawai.menunggu, *lagi)
        ajukan(uow, pegawai)
    pegawai.sampai = terakhir
    menunggu = list(pegawai.menunggu)
    audit(uow, _BERHENTI, None, pegawai=pegawai.nomor, sampai=terakhir.isoformat(), menunggu=menunggu)


def daftar(uow: UnitOfWork) -> tuple[Pegawai, ...]:
    """All of them, those who left too."""
    return tuple(uow.pegawai.find())


def bertugas(uow: UnitOfWork, nomor: str) -> Pegawai | None:
    """The officer with this number who is in office today; None for anybody else."""
    nomornya = nomor_pegawai(nomor)
    ada = uow.pegawai.find(nomor=nomornya) if nomornya is not None else []
    return next((p for p in ada if p.bertugas(hari_ini(uow))), None)


def dari_akun(uow: UnitOfWork, akun: str) -> Pegawai | None:
    """The officer in office whose account of the operating system this is; None for any other account.

    Two entries that name different officers, as none should, speak for nobody.
    """
    nomor = {a.pegawai for a in yang_berlaku(uow.akun_pegawai.find(sampai=None), akun)}
    return bertugas(uow, nomor.pop()) if len(nomor) == 1 else None


def orang_sama(uow: UnitOfWork, a: str, b: str) -> bool:
    """Whether two, each as the audit trail names him, are one person: the same name, or an account that is both's.

    One whose account was moved from number to number is not another officer (ADR 0030), nor is an administrator who
    was entered as an officer: what needs two needs two people. Entries that have ended count for good.
    """
    satu, dua = nomor_pegawai(a) or a, nomor_pegawai(b) or b
    return satu == dua or not akunnya(uow, satu).isdisjoint(akunnya(uow, dua))


def akunnya(uow: UnitOfWork, siapa: str) -> set[str]:
    """Every account by which he ever acted; none where it is a part of the program."""
    pegawai = {a.akun.casefold() for a in uow.akun_pegawai.find(pegawai=siapa) if not a.menunggu}
    return pegawai | {p.akun.casefold() for p in uow.pengelola.find() if p.sebutan == siapa}


def wajib_tercatat(uow: UnitOfWork, nomor: str) -> Pegawai:
    """The officer with this number, in office or not any more; a number that nobody ever had is refused."""
    nomornya = wajib_bernomor(nomor)
    ada = uow.pegawai.find(nomor=nomornya)
    if not ada:
        raise tidak_bertugas(nomornya)
    return ada[0]


def wajib_bertugas(uow: UnitOfWork, nomor: str) -> Pegawai:
    """As `bertugas`; whoever else asks is refused."""
    nomornya = wajib_bernomor(nomor)
    ada = bertugas(uow, nomornya)
    if ada is None:
        raise tidak_bertugas(nomornya)
    return ada


def wajib_ombudsman(uow: UnitOfWork, nomor: str) -> Pegawai:
    """As `wajib_bertugas`, of the Ombudsman: a complaint is his to handle (UU 37/2008 Pasal 7; PKS Pasal 4(5))."""
    ada = wajib_bertugas(uow, nomor)
    if ada.pihak is not Pihak.OMBUDSMAN:
        raise MasukanSalah(f"Pegawai {ada.nomor} bukan pegawai Ombudsman.", "Sebut pegawai Ombudsman yang bertugas.")
    return ada


def peran_dalam(uow: UnitOfWork, nomor: str, perkara: str) -> tuple[Peran, ...]:
    """The roles that the register gives an officer in office: by his groups, and assigned in the case.

    An assignment of before gives no more than one could give today.
    """
    ada = wajib_bertugas(uow, nomor)
    kelompok = [p for k in ada.kelompok for p in sorted(PERAN_ANGGOTA[k])]
    ditugaskan = uow.penugasan.find(nomor_berkas=perkara, pegawai=ada.nomor, selesai=None)
    return tuple(dict.fromkeys([*kelompok, *(p.peran for p in ditugaskan if dapat_ditugaskan(p.peran, ada.pihak))]))


def peran_pembuka(uow: UnitOfWork, nomor: str, perkara: str, membuka: Callable[[Peran], bool]) -> Peran:
    """As what an officer in office acts: the first role of his in the case that opens what he asks for, else his first.

    It follows from the register, so nobody has to say, or can claim, what he is.
    """
    semua = peran_dalam(uow, nomor, perkara)
    return next(filter(membuka, semua), semua[0] if semua else peran_pertama(wajib_bertugas(uow, nomor)))


def peran_pertama(pegawai: Pegawai) -> Peran:
    """As what an officer stands in the journal by his groups; refused while none of them counts."""
    if not pegawai.kelompok:
        raise MasukanSalah(
            f"Kelompok pegawai {pegawai.nomor} belum berlaku.",
            "Pengelola lain atau kepala mengukuhkannya: `pksbpmn pegawai daftar`, lalu `pksbpmn pegawai kukuhkan`.",
        )
    return PERAN_KELOMPOK[pegawai.kelompok[0]]


def berperan(uow: UnitOfWork, nomor: str, peran: Peran, perkara: str) -> bool:
    """Whether the register gives an officer in office this role, by a group of his or assigned in the case."""
    return peran in peran_dalam(uow, nomor, perkara)


def tidak_bertugas(nomor: str) -> MasukanSalah:
    """The refusal of a number that stands for nobody in office."""
    return MasukanSalah(f"Pegawai {nomor} tidak tercatat bertugas.", "Catat dahulu dengan `pksbpmn pegawai catat`.")
