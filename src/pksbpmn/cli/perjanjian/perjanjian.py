"""The record of the agreement: written down, shown, corrected; its process started."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import read_as, validated
from pksbpmn.cli.output import Output, day
from pksbpmn.cli.perjanjian.usulan import menunggu
from pksbpmn.cli.staff import Acts
from pksbpmn.domain.perjanjian.masuk import (
    DasarHukumMasuk,
    MouMasuk,
    NaskahAsliMasuk,
    PerjanjianMasuk,
    PerubahanPerjanjian,
)
from pksbpmn.domain.perjanjian.usulan import PerjanjianBaru, TanggalPerjanjian, TautanMou
from pksbpmn.usecases.perjanjian import berkas_perjanjian as berkas_usecase
from pksbpmn.usecases.perjanjian import perjanjian as usecase
from pksbpmn.usecases.perjanjian.berkas_perjanjian import TinjauanPerjanjian
from pksbpmn.usecases.perjanjian.usulan import usulkan


def tampil(cli: Cli, id_perjanjian: arguments.IdPerjanjian = None) -> None:
    """Tampilkan perjanjian: nomor, penandatangan, masa berlaku, dasar hukum, naskah asli."""
    with cli.uow() as uow:
        t = berkas_usecase.tinjau(uow, usecase.satu_perjanjian(uow, id_perjanjian))
        berjalan = len(usecase.laporan_tanpa_perjanjian(uow))
    if cli.out.json:
        cli.out.data(asdict(t) | {"laporan_tetap_berjalan": berjalan})
        return
    _print(cli.out, t, berjalan)


def _print(out: Output, t: TinjauanPerjanjian, berjalan: int) -> None:
    out.facts(_facts(t, berjalan))
    out.text()
    out.table(
        "Dasar hukum",
        ("Peraturan", "Tentang", "Digantikan oleh"),
        [(d.peraturan, d.tentang, d.digantikan_oleh or "-") for d in t.dasar_hukum],
    )
    out.table(
        "Naskah asli (PKS Pasal 14)",
        ("Salinan", "Pemegang", "Meterai", "Cap"),
        [(n.salinan, n.pemegang, _ya(n.meterai), _ya(n.cap)) for n in t.naskah_asli],
    )


def _facts(t: TinjauanPerjanjian, berjalan: int) -> Iterator[tuple[str, str]]:
    p, m = t.perjanjian, t.mou
    yield "Perjanjian", f"{p.nomor_kesatu} | {p.nomor_kedua}  (id {p.id})"
    yield "Tercetak", "; ".join(p.nomor_tercetak) or "-"
    yield "Ditetapkan", f"{p.tempat}, {day(p.tanggal)}"
    for tanda in p.penandatangan:
        yield tanda.pihak, f"{tanda.nama}, {tanda.jabatan} ({tanda.dasar})"
    berakhir = f", berakhir {day(p.berakhir)} ({p.sebab_berakhir or 'diberitahukan'})" if p.berakhir else ""
    yield "Keadaan", f"{'berlaku' if t.berlaku else 'tidak berlaku'} hari ini: {p.status}{berakhir}"
    if m is None:
        yield "MoU", "belum ditautkan; perjanjian tidak berlaku (PKS Pasal 6)"
    else:
        yield "MoU", f"{m.nomor_kesatu} | {m.nomor_kedua}, {day(m.tanggal)} sampai {day(m.berakhir)}  (id {m.id})"
        yield "Sebutan lain", "; ".join(m.sebutan_lain) or "-"
    if t.peringatan:
        yield "Peringatan", f"{t.peringatan}: isi dengan `pksbpmn perjanjian mou TTTT-BB-HH`"
    if berjalan:
        yield "Perhatian", f"{berjalan} laporan tetap berjalan menurut undang-undang tanpa perjanjian yang berlaku"


def _ya(fakta: bool | None) -> str:
    return "belum dicatat" if fakta is None else "ya" if fakta else "tidak"


def mulai(cli: Cli, id_perjanjian: arguments.IdPerjanjian = None) -> None:
    """Mulai proses perjanjian (masa berlaku, pengakhiran, monev tahunan); mengulangnya tidak mengubah apa-apa."""
    with cli.acting(None) as uow:
        nomor = usecase.mulai(uow, usecase.satu_perjanjian(uow, id_perjanjian).id)
        uow.commit()
    cli.out.result({"nomor": nomor}, nomor)


def catat(cli: Cli, berkas: arguments.InputFile) -> None:
    """Catat perjanjian baru dengan Nota Kesepahaman dan dasar hukumnya.

    Tercatat sesudah dikukuhkan kepala lain: `pksbpmn perjanjian kukuhkan`.
    """
    masuk = read_as(PerjanjianMasuk, berkas, "Perjanjian")
    with cli.acting(None) as uow:
        diusulkan = usulkan(uow, PerjanjianBaru(masuk=masuk))
        uow.commit()
    menunggu(cli, diusulkan, f"Perjanjian {masuk.nomor_kedua}")


def ubah(cli: Cli, berkas: arguments.InputFile, pegawai: Acts, id_perjanjian: arguments.IdPerjanjian = None) -> None:
    """Perbaiki data perjanjian: nomor, tanggal (dengan alasan), tempat, penandatangan. Masuk riwayat."""
    perubahan, diusulkan = read_as(PerubahanPerjanjian, berkas, "Perubahan"), None
    with cli.acting(None) as uow:
        id_nya = usecase.satu_perjanjian(uow, id_perjanjian).id
        berubah = berkas_usecase.ubah(uow, id_nya, perubahan.model_copy(update={"tanggal": None}), pegawai)
        if perubahan.tanggal is not None:
            isi = TanggalPerjanjian(id_perjanjian=id_nya, tanggal=perubahan.tanggal, alasan=str(perubahan.alasan))
            diusulkan = usulkan(uow, isi)
        uow.commit()
    tunggu = f" Tanggalnya menunggu kepala lain: `pksbpmn perjanjian kukuhkan {diusulkan}`." if diusulkan else ""
    cli.out.result({"berubah": berubah, "usulan": diusulkan}, f"Berubah: {', '.join(berubah) or 'tidak ada'}.{tunggu}")


def tautkan(cli: Cli, berkas: arguments.InputFile, id_perjanjian: arguments.IdPerjanjian = None) -> None:
    """Tautkan perjanjian yang belum mempunyai Nota Kesepahaman.

    Tertaut sesudah dikukuhkan kepala lain: `pksbpmn perjanjian kukuhkan`.
    """
    masuk = read_as(MouMasuk, berkas, "Nota Kesepahaman")
    with cli.acting(None) as uow:
        id_nya = usecase.satu_perjanjian(uow, id_perjanjian).id
        diusulkan = usulkan(uow, TautanMou(id_perjanjian=id_nya, masuk=masuk))
        uow.commit()
    menunggu(cli, diusulkan, f"Tautan pada Nota Kesepahaman {masuk.nomor_kedua}")


def naskah_asli(
    cli: Cli,
    salinan: Annotated[str, typer.Argument(metavar="SALINAN", help="1/2 (dipegang Itjen) atau 2/2 (Ombudsman).")],
    pegawai: Acts,
    meterai: Annotated[
        bool | None, typer.Option("--meterai/--tanpa-meterai", help="Apakah bermeterai.", show_default=False)
    ] = None,
    cap: Annotated[
        bool | None, typer.Option("--cap/--tanpa-cap", help="Apakah bercap atau berstempel.", show_default=False)
    ] = None,
    id_perjanjian: arguments.IdPerjanjian = None,
) -> None:
    """Catat meterai dan cap pada satu naskah asli, seperti dilihat (PKS Pasal 14)."""
    masuk = validated(NaskahAsliMasuk, {"salinan": salinan, "meterai": meterai, "cap": cap}, "Naskah asli")
    with cli.acting(None) as uow:
        id_nya = usecase.satu_perjanjian(uow, id_perjanjian).id
        berkas_usecase.catat_naskah_asli(uow, id_nya, masuk, pegawai)
        uow.commit()
    cli.out.result(masuk.model_dump(), f"Naskah asli {salinan} dicatat.")


def dasar_hukum(
    cli: Cli,
    peraturan: Annotated[str, typer.Argument(help="Peraturannya, seperti tercantum atau baru.")],
    pegawai: Acts,
    tentang: Annotated[str, typer.Option("--tentang", help="Isi pokoknya.")],
    digantikan: Annotated[str | None, typer.Option("--digantikan-oleh", help="Peraturan penggantinya.")] = None,
    id_perjanjian: arguments.IdPerjanjian = None,
) -> None:
    """Catat peraturan dalam dasar hukum, atau penggantinya."""
    masuk = DasarHukumMasuk(peraturan=peraturan, tentang=tentang, digantikan_oleh=digantikan)
    with cli.acting(None) as uow:
        id_nya = usecase.satu_perjanjian(uow, id_perjanjian).id
        berkas_usecase.catat_dasar_hukum(uow, id_nya, masuk, pegawai)
        uow.commit()
    cli.out.result(masuk.model_dump(), f"Dasar hukum {peraturan} dicatat.")
