"""Protected data: classes, reading, taking out, the journal; hidden identities; 3 x 24 hours; retention (Pasal 8)."""

import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from pksbpmn.cli import arguments as argumen
from pksbpmn.cli.context import buka
from pksbpmn.cli.input import pasangan, pilihan, teks_atau_berkas
from pksbpmn.cli.output import (
    Format,
    OpsiFormat,
    cetak,
    cetak_json,
    cetak_tabel,
    hari,
    lapor_hasil,
    simpan_berkas,
    waktu,
)
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.jenis_kerja_sama import JenisPelindunganData, Klasifikasi, Peran, Tindakan
from pksbpmn.domain.kerahasiaan import PIHAK_PERAN
from pksbpmn.usecases import akses_identitas, pelindungan_data
from pksbpmn.usecases import kerahasiaan as usecase
from pksbpmn.usecases import retensi as usecase_retensi

app = typer.Typer(help="Data rahasia: klasifikasi, baca, ekspor, jurnal akses.", no_args_is_help=True)
identitas = typer.Typer(help="Identitas Pelapor, juga yang dirahasiakan.", no_args_is_help=True)
pelindungan = typer.Typer(help="Pelindungan data pribadi: 3 x 24 jam (UU 27/2022).", no_args_is_help=True)
retensi = typer.Typer(help="Masa simpan; tidak ada yang dihapus dengan sendirinya.", no_args_is_help=True)

IdButir = Annotated[str, typer.Argument(metavar="ID_BUTIR", help="Id butir data dari `pksbpmn kerahasiaan daftar`.")]
_DITOLAK = "Akses ditolak; penolakannya masuk jurnal (PKS Pasal 8)."
_OBAT_BUTIR = "Peran, kelas, dan tujuan harus cocok: lihat `pksbpmn pengaturan` (C-24) dan tujuan data itu."
_OBAT_IDENTITAS = (
    f'Tujuan yang sah: "{usecase.TUJUAN_IDENTITAS}". Identitas yang dirahasiakan memerlukan izin kustodian: '
    "`pksbpmn identitas minta`."
)


@app.command()
def daftar(nomor: argumen.Nomor, bentuk: OpsiFormat = Format.TEKS) -> None:
    """Daftar butir data sebuah berkas dengan kelasnya."""
    with buka().uow() as uow:
        semua = [
            asdict(b) | {"klasifikasi": usecase.klasifikasi_butir(uow, b.id)}
            for b in uow.butir_data.cari(nomor_berkas=nomor)
        ]
    if bentuk is Format.JSON:
        cetak_json(semua)
        return
    if not semua:
        cetak(f"Berkas {nomor} belum mempunyai butir data.")
    cetak_tabel(
        "Butir data",
        ("Id", "Nama", "Jenis", "Pemilik", "Tujuan", "Kelas"),
        [(b["id"], b["nama"], b["jenis"], b["pemilik"], b["tujuan"], b["klasifikasi"]) for b in semua],
    )


@app.command()
def klasifikasi(
    id_butir: IdButir,
    kelas: Annotated[
        Klasifikasi,
        typer.Argument(parser=pilihan(Klasifikasi, "Kelas"), metavar="KELAS", help=", ".join(Klasifikasi)),
    ],
    pertimbangan: Annotated[str, typer.Option("--pertimbangan", metavar="TEKS|@BERKAS", help="Uji konsekuensinya.")],
    dasar: Annotated[str, typer.Option("--dasar", help="Dasar hukumnya, misalnya UU 14/2008 Pasal 17 huruf h.")],
    pejabat: argumen.Pegawai,
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Tetapkan kelas sebuah butir dengan uji konsekuensi (UU 14/2008 Pasal 19)."""
    with buka().uow() as uow:
        usecase.klasifikasikan(
            uow, id_butir, kelas, pertimbangan=teks_atau_berkas(pertimbangan), dasar_hukum=dasar, pejabat=pejabat
        )
        uow.commit()
    lapor_hasil(bentuk, {"id": id_butir, "kelas": kelas}, f"Butir {id_butir} diklasifikasi {kelas}.")


@app.command()
def baca(id_butir: IdButir, pegawai: argumen.Pegawai, peran: argumen.Peran, tujuan: argumen.Tujuan) -> None:
    """Baca sebuah butir ke keluaran standar; setiap pembacaan dan penolakan masuk jurnal."""
    sys.stdout.buffer.write(_akses(Tindakan.BACA, id_butir, pegawai, peran, tujuan))
    sys.stdout.flush()


@app.command()
def ekspor(
    id_butir: IdButir,
    tujuan_berkas: Annotated[Path, typer.Argument(metavar="FILE", help="Berkas yang ditulis.")],
    pegawai: argumen.Pegawai,
    peran: argumen.Peran,
    tujuan: argumen.Tujuan,
) -> None:
    """Keluarkan sebuah butir ke berkas; setiap ekspor dan penolakan masuk jurnal."""
    cetak(f"Disimpan: {simpan_berkas(tujuan_berkas, _akses(Tindakan.EKSPOR, id_butir, pegawai, peran, tujuan))}")


def _akses(tindakan: Tindakan, id_butir: str, pegawai: str, peran: Peran, tujuan: str) -> bytes:
    with buka().uow() as uow:
        isi = usecase.akses_butir(
            uow, tindakan, id_butir, pelaku=pegawai, peran=peran, pihak=PIHAK_PERAN[peran], tujuan=tujuan
        )
        uow.commit()
    if isi is None:
        raise MasukanSalah(_DITOLAK, _OBAT_BUTIR)
    return isi


@app.command()
def jurnal(nomor: argumen.Nomor, bentuk: OpsiFormat = Format.TEKS) -> None:
    """Tampilkan siapa membaca atau mengeluarkan data sebuah berkas, yang ditolak pun."""
    with buka().uow() as uow:
        semua = uow.jurnal_akses.cari(nomor_berkas=nomor)
    if bentuk is Format.JSON:
        cetak_json([asdict(j) for j in semua])
        return
    if not semua:
        cetak(f"Jurnal akses {nomor} kosong.")
    cetak_tabel(
        "Jurnal akses",
        ("Waktu", "Pegawai", "Peran", "Tindakan", "Objek", "Tujuan", "Hasil"),
        [
            (waktu(j.waktu), j.pelaku, j.peran, j.tindakan, j.objek, j.tujuan, "boleh" if j.diizinkan else "ditolak")
            for j in semua
        ],
    )


@identitas.command()
def minta(
    nomor: argumen.Nomor,
    pegawai: argumen.Pegawai,
    alasan: Annotated[str, typer.Option("--alasan", metavar="TEKS|@BERKAS", help="Mengapa perlu tahu.")],
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Mohon melihat identitas yang dirahasiakan; kustodian lain yang memutus, di Tasklist."""
    with buka().uow() as uow:
        urusan = akses_identitas.minta(uow, nomor, pegawai, teks_atau_berkas(alasan))
        uow.commit()
    lapor_hasil(bentuk, {"nomor": urusan}, urusan)


@identitas.command()
def permohonan(nomor: argumen.Nomor, bentuk: OpsiFormat = Format.TEKS) -> None:
    """Tampilkan permohonan akses atas sebuah laporan, atau satu permohonan menurut nomor urusannya."""
    with buka().uow() as uow:
        semua = uow.akses_identitas.cari(nomor_laporan=nomor) or uow.akses_identitas.cari(nomor_urusan=nomor)
    if bentuk is Format.JSON:
        cetak_json([asdict(a) for a in semua])
        return
    if not semua:
        cetak(f"Tidak ada permohonan akses untuk {nomor}.")
    for a in semua:
        putusan = {None: "menunggu", True: "diberikan", False: "ditolak"}[a.diberikan]
        cetak(f"{a.nomor_urusan}  laporan {a.nomor_laporan}, pegawai {a.pemohon}, {waktu(a.dibuat)}: {putusan}")
        if a.berlaku_sampai:
            cetak(f"  sampai {waktu(a.berlaku_sampai)}, diputus pegawai {a.pemutus}")
        cetak(f"  {a.alasan}")


@identitas.command()
def lihat(
    nomor: argumen.Nomor,
    pegawai: argumen.Pegawai,
    peran: argumen.Peran,
    tujuan: argumen.Tujuan = usecase.TUJUAN_IDENTITAS,
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Tampilkan identitas Pelapor; setiap pembacaan dan penolakan masuk jurnal."""
    with buka().uow() as uow:
        ada = usecase.lihat_identitas(uow, nomor, pelaku=pegawai, peran=peran, tujuan=tujuan)
        isi = asdict(ada) if ada is not None else None
        uow.commit()
    if isi is None:
        raise MasukanSalah(_DITOLAK, _OBAT_IDENTITAS)
    if bentuk is Format.JSON:
        cetak_json(isi)
        return
    for bidang, nilai in isi.items():
        cetak(f"{bidang.replace('_', ' ').capitalize():<20} {nilai}")


@pelindungan.command("lapor")
def lapor_pelindungan(
    jenis: Annotated[
        JenisPelindunganData,
        typer.Argument(
            parser=pilihan(JenisPelindunganData, "Jenis"), metavar="JENIS", help=", ".join(JenisPelindunganData)
        ),
    ],
    nomor: argumen.Nomor,
    diketahui: argumen.Diketahui,
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Laporkan kegagalan pelindungan, atau permintaan subjek data; 72 jam mulai berjalan."""
    with buka().uow() as uow:
        urusan = pelindungan_data.laporkan(uow, jenis, nomor, diketahui)
        uow.commit()
    lapor_hasil(bentuk, {"nomor": urusan}, urusan)


@pelindungan.command("catat")
def catat_pelindungan(
    nomor: argumen.Nomor,
    isi: Annotated[
        list[str],
        typer.Argument(metavar="BAGIAN=TEKS...", help=f"Bagian: {', '.join(pelindungan_data.ISI_WAJIB)}."),
    ],
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Tulis isi pemberitahuan kegagalan (UU 27/2022 Pasal 46 ayat (2))."""
    bagian = {k: str(v) for k, v in pasangan(isi).items()}
    with buka().uow() as uow:
        pelindungan_data.catat(uow, nomor, bagian)
        uow.commit()
    lapor_hasil(bentuk, {"nomor": nomor, "bagian": sorted(bagian)}, f"Isi pemberitahuan {nomor} dicatat.")


@retensi.command("tinjau")
def tinjau(bentuk: OpsiFormat = Format.TEKS) -> None:
    """Tandai laporan tertutup yang masa simpannya lewat; manusialah yang memutuskan selanjutnya."""
    aplikasi = buka()
    tahun = aplikasi.settings.retention_years
    with aplikasi.uow() as uow:
        semua = usecase_retensi.tinjau(uow, tahun)
        uow.commit()
    if bentuk is Format.JSON:
        cetak_json({"tahun": tahun, "laporan": [asdict(t) for t in semua]})
        return
    if tahun is None:
        cetak("Masa simpan belum ditetapkan. Isi PKSBPMN_RETENTION_YEARS menurut jadwal retensi arsip.")
    elif not semua:
        cetak(f"Tidak ada laporan tertutup yang lebih tua dari {tahun} tahun.")
    cetak_tabel(
        f"Masa simpan {tahun} tahun lewat",
        ("Laporan", "Ditutup", "Simpan sampai"),
        [(t.nomor, hari(t.ditutup), hari(t.sampai)) for t in semua],
    )
