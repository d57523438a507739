"""Arguments and options that several commands share."""

from datetime import date, datetime
from typing import Annotated

import typer

from pksbpmn.cli.input import calendar_day, local_moment, word_of
from pksbpmn.cli.texts import FileName
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban, SifatJawaban
from pksbpmn.domain.surat.surat import JenisSurat

_NILAI = [n for n in NilaiJawaban if n not in {"SEBAGIAN", "TIDAK_DIJAWAB", "TIDAK_TERPANGGIL"}]
_PARA_PIHAK = "ITJEN atau OMBUDSMAN"
_DAY = "TTTT-BB-HH"

Nomor = Annotated[
    str, typer.Argument(metavar="NOMOR", help="Nomor laporan atau urusan, misalnya 0001/LM/I/2026.", show_default=False)
]
InputFile = Annotated[
    FileName,
    typer.Argument(metavar="BERKAS", help="Berkas YAML atau JSON; - untuk masukan standar.", show_default=False),
]

Permintaan = Annotated[
    JenisPermintaan,
    typer.Argument(
        parser=word_of(JenisPermintaan, "Jenis permintaan"),
        metavar="JENIS",
        help=f"Jenis permintaan: {', '.join(JenisPermintaan)}.",
    ),
]
Surat = Annotated[
    JenisSurat,
    typer.Argument(
        parser=word_of(JenisSurat, "Jenis surat"), metavar="JENIS", help=f"Jenis surat: {', '.join(JenisSurat)}."
    ),
]
Dari = Annotated[
    Pihak,
    typer.Option(
        "--dari", parser=word_of(Pihak, "Pihak"), metavar="PIHAK", help=f"Siapa yang menjawab: {', '.join(Pihak)}."
    ),
]
Kepada = Annotated[
    Pihak, typer.Option("--kepada", parser=word_of(Pihak, "Pihak"), metavar="PIHAK", help="Penerima surat.")
]
KepadaBila = Annotated[
    Pihak | None,
    typer.Option(
        "--kepada",
        parser=word_of(Pihak, "Pihak"),
        metavar="PIHAK",
        help="Penerima surat atau permintaannya, bila lebih dari satu.",
    ),
]
KeBila = Annotated[
    int | None,
    typer.Option(
        "--ke",
        metavar="N",
        min=1,
        help="Terlapor (atau pihak lain) yang keberapa menurut `pksbpmn pihak daftar`, bila beberapa.",
    ),
]
Nilai = Annotated[
    NilaiJawaban,
    typer.Option(
        "--nilai",
        parser=word_of(_NILAI, "Nilai jawaban"),
        metavar="NILAI",
        help=f"Jawabannya dalam satu kata: {', '.join(_NILAI)}.",
    ),
]
Cara = Annotated[
    CaraJawaban,
    typer.Option(
        "--cara",
        parser=word_of(CaraJawaban, "Cara jawaban"),
        metavar="CARA",
        help="LANGSUNG atau TERTULIS (PKS Pasal 4(4)a).",
    ),
]
Sifat = Annotated[
    SifatJawaban,
    typer.Option(
        "--sifat",
        parser=word_of(SifatJawaban, "Sifat jawaban"),
        metavar="SIFAT",
        help="AKHIR, atau SEMENTARA: disimpan, tenggat tetap berjalan.",
    ),
]
Butir = Annotated[
    list[str] | None,
    typer.Option(
        "--butir",
        metavar="NO=HASIL",
        help="Per butir: 1=DIBERIKAN, 2=SEBAGIAN, atau 3=DITOLAK:DASAR HUKUM; tanpa ini jawaban akhir untuk semuanya.",
    ),
]
Tindakan = Annotated[
    list[str] | None,
    typer.Option(
        "--tindakan",
        metavar="NO=STATUS",
        help="Per tindakan korektif atau butir Rekomendasi: 1=SELESAI, 2=SEDANG:CATATAN, 3=TIDAK_DILAKSANAKAN:ALASAN.",
    ),
]
BuktiTindakan = Annotated[
    list[str] | None,
    typer.Option("--bukti", metavar="NO=BERKAS", help="Berkas yang membuktikan tindakan itu; boleh berkali-kali."),
]
Lampiran = Annotated[
    list[str] | None,
    typer.Option("--lampiran", metavar="BERKAS", help="Berkas yang menyertainya; boleh berkali-kali."),
]
Kelas = Annotated[
    Klasifikasi | None,
    typer.Option(
        "--klasifikasi",
        parser=word_of(Klasifikasi, "Klasifikasi"),
        metavar="KELAS",
        help=f"Kelas berkasnya: {', '.join(Klasifikasi)}; tanpa ini yang paling ketat.",
    ),
]
Tanggal = Annotated[date, typer.Option("--tanggal", parser=calendar_day, metavar=_DAY, help="Tanggal surat diterima.")]
TanggalKirim = Annotated[date, typer.Option("--tanggal", parser=calendar_day, metavar=_DAY, help="Tanggal dikirim.")]
Sampai = Annotated[date, typer.Option("--sampai", parser=calendar_day, metavar=_DAY, help="Batas waktu yang baru.")]
DariPihak = Annotated[
    Pihak, typer.Option("--dari", parser=word_of(Pihak, "Pihak"), metavar="PIHAK", help=f"Pihak: {_PARA_PIHAK}.")
]
PihakPerjanjian = Annotated[
    Pihak, typer.Argument(parser=word_of(Pihak, "Pihak"), metavar="PIHAK", help=f"{_PARA_PIHAK}.")
]
Oleh = Annotated[str, typer.Option("--oleh", metavar="EMAIL|ID", help="Narahubung yang berlaku, yang menyampaikannya.")]
TujuanBila = Annotated[
    str | None, typer.Option("--tujuan", metavar="TEKS", help="Untuk apa dipakai (PKS Pasal 8), bila diperlukan.")
]
Tujuan = Annotated[str, typer.Option("--tujuan", metavar="TEKS", help="Untuk apa datanya dipakai (PKS Pasal 8).")]
NomorSurat = Annotated[str, typer.Option("--nomor-surat", metavar="NOMOR", help="Nomor surat pemberitahuannya.")]
SuratAsli = Annotated[
    str | None,
    typer.Option("--surat", metavar="PDF", help="Surat yang sudah ditandatangani Itjen; tanpa ini surat disusun."),
]
NomorSuratAsli = Annotated[
    str | None, typer.Option("--nomor-surat", metavar="NOMOR", help="Nomor pada surat yang diserahkan.")
]
TanggalSurat = Annotated[
    date | None,
    typer.Option("--tanggal-surat", parser=calendar_day, metavar=_DAY, help="Tanggal pada surat yang diserahkan."),
]
Pada = Annotated[
    datetime,
    typer.Option("--pada", parser=local_moment, metavar="TTTT-BB-HHTjj:mm", help="Hari dan jam musyawarah."),
]
Tempat = Annotated[str, typer.Option("--tempat", help="Alamat musyawarah, atau pertemuan daringnya.")]
Sejak = Annotated[date, typer.Option("--sejak", parser=calendar_day, metavar=_DAY, help="Hari pertama berlaku.")]
Diketahui = Annotated[
    datetime,
    typer.Option(
        "--diketahui",
        parser=local_moment,
        metavar="TTTT-BB-HHTjj:mm",
        help="Saat diketahui; 72 jam dihitung dari sini.",
    ),
]
IdPerjanjian = Annotated[
    str | None, typer.Option("--perjanjian", metavar="ID", help="Perjanjiannya; tanpa ini yang terbaru.")
]
