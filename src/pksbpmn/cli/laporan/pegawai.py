"""The register of officers."""

from dataclasses import asdict
from datetime import date
from typing import Annotated

import typer

from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import calendar_day, word_of
from pksbpmn.cli.output import day
from pksbpmn.cli.staff import Entered, Known
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas import pegawai as usecase
from pksbpmn.usecases.berkas.akun import akun_terdaftar
from pksbpmn.usecases.berkas.pengukuhan import YangMenunggu, yang_menunggu
from pksbpmn.usecases.berkas.pengukuhan import kukuhkan as kukuhkan_pegawai

Nomor = Annotated[Entered, typer.Argument(metavar="PEGAWAI", help="Nomor pegawai (angka).")]
NomorTercatat = Annotated[Known, typer.Argument(metavar="PEGAWAI", help="Nomor pegawai (angka).")]


def daftar(cli: Cli) -> None:
    """Daftar pegawai dengan jabatan dan kelompok tugasnya, dan yang menunggu dikukuhkan."""
    with cli.uow() as uow:
        semua = usecase.daftar(uow)
        menunggu = {p.nomor: yang_menunggu(uow, p) for p in semua}
    if cli.out.json:
        cli.out.data([asdict(p) | {"pengukuhan": m and asdict(m)} for p in semua for m in [menunggu[p.nomor]]])
        return
    cli.out.listing(
        "Pegawai",
        semua,
        {
            "Nomor": lambda p: p.nomor,
            "Nama": lambda p: p.nama,
            "Jabatan": lambda p: p.jabatan,
            "Dasar": lambda p: p.dasar or "-",
            "Pihak": lambda p: p.pihak,
            "Kelompok": lambda p: ", ".join((*p.kelompok, *(f"{k} (menunggu)" for k in p.menunggu))),
            "Sejak": lambda p: day(p.sejak),
            "Sampai": lambda p: day(p.sampai),
            "Menunggu dikukuhkan": lambda p: _dilihat(menunggu[p.nomor]),
        },
        empty="Belum ada pegawai. Catat dengan `pksbpmn pegawai catat`: tanpa pegawai tidak ada naskah yang terbit.",
    )


def _dilihat(m: YangMenunggu | None) -> str:
    return f"versi {m.versi}; akun: {', '.join(m.akun) or '-'}; surel: {m.surel or '-'}" if m else "-"


def catat(
    cli: Cli,
    nomor: Nomor,
    nama: Annotated[str, typer.Option("--nama", metavar="TEKS", help="Nama yang tercetak pada naskahnya.")],
    jabatan: Annotated[str, typer.Option("--jabatan", metavar="TEKS", help="Jabatan yang tercetak pada naskahnya.")],
    pihak: Annotated[
        Pihak,
        typer.Option("--pihak", parser=word_of(Pihak, "Pihak"), metavar="PIHAK", help="OMBUDSMAN atau ITJEN."),
    ],
    kelompok: Annotated[
        list[CandidateGroup],
        typer.Option(
            "--kelompok",
            parser=word_of(CandidateGroup, "Kelompok"),
            metavar="KELOMPOK",
            help=f"Kelompok tugasnya, boleh beberapa kali: {', '.join(CandidateGroup)}.",
        ),
    ],
    surel: Annotated[
        str | None,
        typer.Option("--surel", metavar="EMAIL", help="Ke mana pemberitahuan tentang tugasnya dikirim."),
    ] = None,
    dasar: Annotated[
        str | None,
        typer.Option(
            "--dasar",
            metavar="TEKS",
            help="Surat perintah (nomor, tanggal) yang mendasari Plt. atau Plh.; wajib baginya.",
        ),
    ] = None,
) -> None:
    """Catat pegawai, atau ubah nama, jabatan, dan kelompoknya; naskah yang sudah terbit tidak berubah."""
    with cli.administration() as uow:
        pegawai = usecase.catat(
            uow,
            nomor,
            nama=nama,
            jabatan=jabatan,
            pihak=pihak,
            kelompok=tuple(kelompok),
            surel=surel,
            dasar=dasar,
        )
        nomornya, menunggu = pegawai.nomor, ", ".join(pegawai.menunggu)
        uow.commit()
    tunggu = f" {menunggu} menunggu pengelola lain atau kepala: `pksbpmn pegawai kukuhkan {nomornya} VERSI`."
    cli.out.result(
        {"pegawai": nomornya, "menunggu": menunggu},
        f"Pegawai {nomornya} dicatat: {', '.join(kelompok)}.{tunggu if menunggu else ''}",
    )


def kukuhkan(
    cli: Cli,
    nomor: NomorTercatat,
    versi: Annotated[
        int,
        typer.Argument(metavar="VERSI", help="Versi yang dilihat dalam `pksbpmn pegawai daftar`: nama dan akunnya."),
    ],
) -> None:
    """Kukuhkan kelompok (kepala, anggota, PPID, kustodian) atau akun yang dicatat pengelola lain; baru itu berlaku."""
    with cli.operation() as uow:
        pegawai = kukuhkan_pegawai(uow, nomor, versi=versi)
        nomornya, nama, kelompok = pegawai.nomor, pegawai.nama, ", ".join(pegawai.kelompok)
        akun = ", ".join(akun_terdaftar(uow, nomornya))
        uow.commit()
    cli.out.result(
        {"pegawai": nomornya, "kelompok": kelompok},
        f"Pegawai {nomornya} ({nama}; akun: {akun or '-'}) kini dari kelompok {kelompok}.",
    )


def berhenti(
    cli: Cli,
    nomor: NomorTercatat,
    terakhir: Annotated[
        date, typer.Option("--terakhir", parser=calendar_day, metavar="TTTT-BB-HH", help="Hari terakhir bertugas.")
    ],
) -> None:
    """Catat hari terakhir seorang pegawai bertugas; yang ditandatanganinya tetap sah."""
    with cli.administration() as uow:
        usecase.berhenti(uow, nomor, terakhir)
        uow.commit()
    cli.out.result({"pegawai": nomor, "sampai": terakhir}, f"Pegawai {nomor} bertugas sampai {day(terakhir)}.")
