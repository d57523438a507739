"""The agreement's own life (PKS Pasal 6, 7, 10, 12, 13, 14), from its record to its end."""

from dataclasses import asdict
from typing import Annotated, Any

import typer

from pksbpmn.cli import arguments as argumen
from pksbpmn.cli.context import buka
from pksbpmn.cli.input import baca_sebagai, pilihan, teks_atau_berkas
from pksbpmn.cli.output import Format, OpsiFormat, cetak, cetak_json, cetak_tabel, hari, lapor_hasil
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.jenis_kerja_sama import Penanggung
from pksbpmn.domain.perjanjian_masuk import DasarHukumMasuk, MouMasuk, PerjanjianMasuk, PerubahanPerjanjian
from pksbpmn.usecases import berkas_perjanjian as berkas_usecase
from pksbpmn.usecases import perjanjian as usecase
from pksbpmn.usecases.berkas_perjanjian import TinjauanPerjanjian

app = typer.Typer(
    help="Perjanjian Kerja Sama: data, masa berlaku, pengakhiran, adendum, perselisihan.", no_args_is_help=True
)

IdPerjanjian = Annotated[
    str | None, typer.Option("--perjanjian", metavar="ID", help="Perjanjiannya; tanpa ini yang terbaru.")
]
BerkasYaml = Annotated[str, typer.Argument(metavar="FILE", help="YAML atau JSON; - untuk masukan standar.")]


@app.command()
def tampil(id_perjanjian: IdPerjanjian = None, bentuk: OpsiFormat = Format.TEKS) -> None:
    """Tampilkan perjanjian: nomor, penandatangan, masa berlaku, dasar hukum, naskah asli."""
    with buka().uow() as uow:
        t = berkas_usecase.tinjau(uow, usecase.satu_perjanjian(uow, id_perjanjian))
        berjalan = len(usecase.laporan_tanpa_perjanjian(uow))
    if bentuk is Format.JSON:
        cetak_json(asdict(t) | {"laporan_tetap_berjalan": berjalan})
        return
    _cetak(t, berjalan)


def _cetak(t: TinjauanPerjanjian, berjalan: int) -> None:
    p, m = t.perjanjian, t.mou
    cetak(f"Perjanjian  {p.nomor_kesatu} | {p.nomor_kedua}  (id {p.id})")
    cetak(f"Tercetak    {'; '.join(p.nomor_tercetak) or '-'}")
    cetak(f"Ditetapkan  {p.tempat}, {hari(p.tanggal)}")
    for tanda in p.penandatangan:
        cetak(f"  {tanda['pihak']:<10}{tanda['nama']}, {tanda['jabatan']} ({tanda['dasar']})")
    berakhir = f", berakhir {hari(p.berakhir)} ({p.sebab_berakhir or 'diberitahukan'})" if p.berakhir else ""
    cetak(f"Keadaan     {'berlaku' if t.berlaku else 'tidak berlaku'} hari ini: {p.status}{berakhir}")
    if m is None:
        cetak("MoU         belum ditautkan; perjanjian tidak berlaku (PKS Pasal 6)")
    else:
        cetak(
            f"MoU         {m.nomor_kesatu} | {m.nomor_kedua}, {hari(m.tanggal)} sampai {hari(m.berakhir)}  (id {m.id})"
        )
        cetak(f"  juga ditulis {'; '.join(m.sebutan_lain) or '-'}")
    if t.peringatan:
        cetak(f"Peringatan  {t.peringatan}: isi dengan `pksbpmn perjanjian mou TTTT-BB-HH`")
    if berjalan:
        cetak(f"Perhatian   {berjalan} laporan tetap berjalan menurut undang-undang tanpa perjanjian yang berlaku")
    cetak("")
    cetak_tabel(
        "Dasar hukum",
        ("Peraturan", "Tentang", "Digantikan oleh"),
        [(d.peraturan, d.tentang, d.digantikan_oleh or "-") for d in t.dasar_hukum],
    )
    cetak_tabel(
        "Naskah asli (PKS Pasal 14)",
        ("Salinan", "Pemegang", "Meterai", "Cap"),
        [(n.salinan, n.pemegang, _ya(n.meterai), _ya(n.cap)) for n in t.naskah_asli],
    )


def _ya(fakta: bool) -> str:
    return "ya" if fakta else "tidak"


@app.command()
def daftar(id_perjanjian: IdPerjanjian = None, bentuk: OpsiFormat = Format.TEKS) -> None:
    """Mulai proses perjanjian (masa berlaku, pengakhiran, monev tahunan); mengulangnya tidak mengubah apa-apa."""
    with buka().uow() as uow:
        nomor = usecase.daftar(uow, usecase.satu_perjanjian(uow, id_perjanjian).id)
        uow.commit()
    lapor_hasil(bentuk, {"nomor": nomor}, nomor)


@app.command()
def catat(berkas: BerkasYaml, pegawai: argumen.Pegawai, bentuk: OpsiFormat = Format.TEKS) -> None:
    """Catat perjanjian baru dengan Nota Kesepahaman dan dasar hukumnya."""
    masuk = baca_sebagai(PerjanjianMasuk, berkas, "Perjanjian")
    with buka().uow() as uow:
        id_baru = berkas_usecase.catat(uow, masuk, pegawai)
        uow.commit()
    lapor_hasil(bentuk, {"id": id_baru}, f"Perjanjian {masuk.nomor_kedua} dicatat (id {id_baru}).")


@app.command()
def ubah(
    berkas: BerkasYaml, pegawai: argumen.Pegawai, id_perjanjian: IdPerjanjian = None, bentuk: OpsiFormat = Format.TEKS
) -> None:
    """Perbaiki data perjanjian: nomor, tanggal, tempat, penandatangan. Yang diubah masuk riwayat."""
    perubahan = baca_sebagai(PerubahanPerjanjian, berkas, "Perubahan")
    with buka().uow() as uow:
        berubah = berkas_usecase.ubah(uow, usecase.satu_perjanjian(uow, id_perjanjian).id, perubahan, pegawai)
        uow.commit()
    lapor_hasil(bentuk, {"berubah": berubah}, f"Berubah: {', '.join(berubah) or 'tidak ada'}.")


@app.command()
def tautkan(
    berkas: BerkasYaml, pegawai: argumen.Pegawai, id_perjanjian: IdPerjanjian = None, bentuk: OpsiFormat = Format.TEKS
) -> None:
    """Tautkan perjanjian yang belum mempunyai Nota Kesepahaman."""
    masuk = baca_sebagai(MouMasuk, berkas, "Nota Kesepahaman")
    with buka().uow() as uow:
        id_mou = berkas_usecase.tautkan_mou(uow, usecase.satu_perjanjian(uow, id_perjanjian).id, masuk, pegawai)
        uow.commit()
    lapor_hasil(bentuk, {"id_mou": id_mou}, f"Tertaut pada Nota Kesepahaman {masuk.nomor_kedua} (id {id_mou}).")


@app.command("dasar-hukum")
def dasar_hukum(
    peraturan: Annotated[str, typer.Argument(help="Peraturannya, seperti tercantum atau baru.")],
    pegawai: argumen.Pegawai,
    tentang: Annotated[str, typer.Option("--tentang", help="Isi pokoknya.")],
    digantikan: Annotated[str | None, typer.Option("--digantikan-oleh", help="Peraturan penggantinya.")] = None,
    id_perjanjian: IdPerjanjian = None,
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Catat peraturan dalam dasar hukum, atau penggantinya."""
    masuk = DasarHukumMasuk(peraturan=peraturan, tentang=tentang, digantikan_oleh=digantikan)
    with buka().uow() as uow:
        id_nya = usecase.satu_perjanjian(uow, id_perjanjian).id
        berkas_usecase.catat_dasar_hukum(uow, id_nya, masuk, pegawai)
        uow.commit()
    lapor_hasil(bentuk, masuk.model_dump(), f"Dasar hukum {peraturan} dicatat.")


@app.command()
def mou(
    berakhir: argumen.Hari,
    id_mou: Annotated[
        str | None, typer.Option("--mou", metavar="ID", help="Nota Kesepahamannya; tanpa ini milik perjanjian terbaru.")
    ] = None,
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Isi atau perpanjang masa berlaku Nota Kesepahaman; hanya begitu perjanjian diperpanjang (PKS Pasal 6)."""
    with buka().uow() as uow:
        dipilih = id_mou or usecase.satu_perjanjian(uow, None).id_mou
        if dipilih is None:
            raise MasukanSalah(
                "Perjanjian ini belum tertaut pada Nota Kesepahaman.", "Tautkan dahulu: `pksbpmn perjanjian tautkan`."
            )
        usecase.isi_masa_mou(uow, dipilih, berakhir)
        uow.commit()
    lapor_hasil(
        bentuk, {"mou": dipilih, "berakhir": berakhir}, f"Nota Kesepahaman {dipilih} berlaku sampai {hari(berakhir)}."
    )


@app.command()
def akhiri(
    pada: argumen.Hari,
    dari: argumen.DariPihak,
    nomor_surat: argumen.NomorSurat,
    alasan: Annotated[str, typer.Option("--alasan", metavar="TEKS|@BERKAS", help="Alasan pengakhiran.")],
    id_perjanjian: IdPerjanjian = None,
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Beri tahu pengakhiran lebih awal, paling sedikit tiga bulan sebelumnya (PKS Pasal 7)."""
    with buka().uow() as uow:
        usecase.ajukan_pengakhiran(
            uow,
            usecase.satu_perjanjian(uow, id_perjanjian).id,
            oleh=dari,
            nomor_surat=nomor_surat,
            tanggal_pengakhiran=pada,
            alasan=teks_atau_berkas(alasan),
        )
        uow.commit()
    teks = f"Pengakhiran pada {hari(pada)} diajukan {dari}; yang menentukan hari diterimanya pemberitahuan."
    lapor_hasil(bentuk, {"pada": pada, "dari": dari}, teks)


@app.command()
def adendum(
    dari: argumen.DariPihak,
    perihal: Annotated[str, typer.Option("--perihal", help="Apa yang diubah.")],
    ketentuan: Annotated[str, typer.Option("--ketentuan", metavar="TEKS|@BERKAS", help="Bunyi ketentuan yang diubah.")],
    id_perjanjian: IdPerjanjian = None,
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Ajukan adendum; berlaku sesudah pihak lain setuju (PKS Pasal 12)."""
    with buka().uow() as uow:
        id_nya = usecase.satu_perjanjian(uow, id_perjanjian).id
        isi = teks_atau_berkas(ketentuan)
        nomor = usecase.ajukan_adendum(uow, id_nya, oleh=dari, perihal=perihal, ketentuan_diubah=isi)
        uow.commit()
    lapor_hasil(bentuk, {"nomor": nomor}, nomor)


@app.command()
def perselisihan(
    dari: argumen.DariPihak,
    pokok: Annotated[str, typer.Option("--pokok", metavar="TEKS|@BERKAS", help="Pokok perselisihan.")],
    id_perjanjian: IdPerjanjian = None,
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Daftarkan perselisihan; diselesaikan dengan musyawarah (PKS Pasal 13)."""
    with buka().uow() as uow:
        id_nya = usecase.satu_perjanjian(uow, id_perjanjian).id
        nomor = usecase.ajukan_perselisihan(uow, id_nya, oleh=dari, pokok=teks_atau_berkas(pokok))
        uow.commit()
    lapor_hasil(bentuk, {"nomor": nomor}, nomor)


@app.command()
def biaya(
    nomor: argumen.Nomor,
    penanggung: Annotated[
        Penanggung,
        typer.Argument(parser=pilihan(Penanggung, "Penanggung"), metavar="PENANGGUNG", help=", ".join(Penanggung)),
    ],
    uraian: Annotated[str, typer.Option("--uraian", help="Biaya apa, tanpa data pribadi.")],
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Tandai siapa yang menanggung sebuah biaya (PKS Pasal 10); tidak ada pembayaran di sini."""
    with buka().uow() as uow:
        id_biaya = berkas_usecase.catat_biaya(uow, nomor, penanggung, uraian)
        uow.commit()
    hasil: dict[str, Any] = {"id": id_biaya, "nomor": nomor, "penanggung": penanggung}
    lapor_hasil(bentuk, hasil, f"Biaya {nomor} ditanggung {penanggung}.")
