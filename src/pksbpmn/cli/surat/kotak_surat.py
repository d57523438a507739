"""Mails in the local mailbox."""

from dataclasses import dataclass, replace
from datetime import datetime
from email.message import EmailMessage
from typing import Annotated

import typer

from pksbpmn.cli import pages
from pksbpmn.cli.context import Cli
from pksbpmn.cli.output import Output, moment
from pksbpmn.cli.staff import ActsIfOfficer
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.mail.local_mailbox import read_mail
from pksbpmn.usecases.kerahasiaan.salinan_surat import boleh_kotak_surat, lihat_kotak_surat

_TERTUTUP = "(hanya bagi kustodian)"
_HANYA_ISI = "(lihat dengan --isi N)"


@dataclass(frozen=True)
class _Surel:
    """One mail; `lampiran` are the names of its files."""

    no: int
    tanggal: datetime | None
    kepada: str
    tembusan: str
    perihal: str
    lampiran: tuple[str, ...]
    isi: str


def kotak_surat(
    cli: Cli,
    pegawai: ActsIfOfficer,
    ke: Annotated[int | None, typer.Option("--isi", metavar="N", min=1, help="Tampilkan isi surel ke-N.")] = None,
    halaman: pages.Halaman = 1,
    batas: pages.Batas = pages.USUAL,
) -> None:
    """Daftar surel dalam kotak surat lokal, yang tertua dahulu; dengan --isi N isi satu surel.

    Alamat penerima dan isi surel hanya tampil kepada kustodian, dan tercatat dalam jejak audit.
    """
    cli.require_known()
    semua = [_surel(i, p) for i, p in enumerate(read_mail(cli.settings.mailbox_dir), 1)]
    if ke is not None and ke > len(semua):
        raise MasukanSalah(f"Kotak surat hanya berisi {len(semua)} surel.", "Pilih nomor dari daftarnya.")
    if ke is not None and pegawai is None:
        raise MasukanSalah(
            "Isi surel hanya tampil kepada kustodian.", "Buka dengan akun seorang kustodian; lihat `pksbpmn siapa`."
        )
    if pegawai is not None and (ke is not None or _boleh(cli, pegawai)):
        with cli.acting(None) as uow:
            lihat_kotak_surat(uow, pegawai, ke, "" if ke is None else f"{semua[ke - 1].perihal}\n{semua[ke - 1].isi}")
            uow.commit()
    else:
        semua = [replace(m, kepada=_TERTUTUP, tembusan=_TERTUTUP if m.tembusan else "") for m in semua]
    if ke is None:
        page = pages.Page(halaman, batas)
        cli.out.listing(
            "Kotak surat lokal",
            [replace(m, isi=_HANYA_ISI) for m in page.cut(semua)],
            {
                "No": lambda m: str(m.no),
                "Tanggal": lambda m: moment(m.tanggal),
                "Kepada": lambda m: m.kepada,
                "Perihal": lambda m: m.perihal,
            },
            empty="Kotak surat lokal kosong.",
            page=page,
        )
        return
    if cli.out.json:
        cli.out.data(semua[ke - 1])
    else:
        _print(cli.out, semua[ke - 1])


def _boleh(cli: Cli, pegawai: str) -> bool:
    with cli.uow() as uow:
        return boleh_kotak_surat(uow, pegawai)


def _surel(no: int, pesan: EmailMessage) -> _Surel:
    isi = pesan.get_body(("plain",))
    return _Surel(
        no,
        pesan["Date"].datetime if pesan["Date"] else None,
        str(pesan["To"] or ""),
        str(pesan["Cc"] or ""),
        str(pesan["Subject"] or ""),
        tuple(bagian.get_filename() or "" for bagian in pesan.iter_attachments()),
        isi.get_content() if isi else "",
    )


def _print(out: Output, m: _Surel) -> None:
    kepala = [("Tanggal", moment(m.tanggal)), ("Kepada", m.kepada), ("Tembusan", m.tembusan), ("Perihal", m.perihal)]
    kepala += [("Lampiran", nama) for nama in m.lampiran]
    out.facts((nama, nilai) for nama, nilai in kepala if nilai)
    out.text()
    out.text(m.isi.rstrip())
