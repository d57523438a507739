"""Tables of `domain.kerja_sama`, their columns derived from the records' own types."""

import types
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Union, get_args, get_origin, get_type_hints

import sqlalchemy as sa

from pksbpmn.domain import kerja_sama
from pksbpmn.registry.encrypted import Rahasia, RahasiaJson
from pksbpmn.registry.tables import Waktu, enum_teks, petakan, tabel

_KUNCI = {"id": 60, "nomor": 60}
_BERINDEKS = frozenset({"nomor_laporan", "nomor_berkas", "nomor_urusan", "id_perjanjian", "id_butir"})

_RAHASIA = {
    kerja_sama.Urusan: ("perihal", "data"),
    kerja_sama.Adendum: ("perihal", "ketentuan_diubah"),
    kerja_sama.Pengakhiran: ("alasan",),
    kerja_sama.Perselisihan: ("pokok",),
    kerja_sama.Biaya: ("uraian",),
    kerja_sama.Narahubung: ("nama", "alamat", "telepon", "email"),
    kerja_sama.Kanal: ("alamat",),
    kerja_sama.KeputusanKlasifikasi: ("pertimbangan",),
    kerja_sama.AksesIdentitas: ("alasan",),
    kerja_sama.TelaahBersama: ("hasil",),
    kerja_sama.LaporanMonev: ("kendala", "perbaikan"),
    kerja_sama.BenturanKepentingan: ("alasan",),
}
"""What may name a person: encrypted at rest."""


def _tipe(jenis: Any, nama: str) -> Any:
    asal = get_origin(jenis) or jenis
    if asal in (list, dict):
        return sa.JSON
    if issubclass(asal, StrEnum):
        return enum_teks(asal)
    if nama in _BERINDEKS or nama.startswith("id_"):
        return sa.String(60)
    return {str: sa.Text, bool: sa.Boolean, datetime: Waktu, date: sa.Date}[asal]


def _kolom(nama: str, jenis: Any, *, rahasia: bool) -> sa.Column[Any]:
    boleh_kosong = get_origin(jenis) in (Union, types.UnionType)
    inti = next(t for t in get_args(jenis) if t is not type(None)) if boleh_kosong else jenis
    if nama in _KUNCI and nama != "nomor":
        return sa.Column(nama, sa.String(_KUNCI[nama]), nullable=False, unique=True)
    if rahasia:
        tipe = Rahasia if inti is str else RahasiaJson
        return sa.Column(nama, tipe, nullable=boleh_kosong)
    return sa.Column(nama, _tipe(inti, nama), nullable=boleh_kosong, index=nama in _BERINDEKS)


def _buat(nama: str, kelas: type) -> None:
    jenis = get_type_hints(kelas)
    kolom = [_kolom(f.name, jenis[f.name], rahasia=f.name in _RAHASIA.get(kelas, ())) for f in fields(kelas)]
    if kelas is kerja_sama.Urusan:
        kolom[0] = sa.Column("nomor", sa.String(60), nullable=False, unique=True)
    petakan(kelas, tabel(nama, *kolom))


for _nama, _kelas in (
    ("urusan", kerja_sama.Urusan),
    ("nota_kesepahaman", kerja_sama.NotaKesepahaman),
    ("perjanjian", kerja_sama.Perjanjian),
    ("dasar_hukum", kerja_sama.DasarHukum),
    ("naskah_asli", kerja_sama.NaskahAsli),
    ("adendum", kerja_sama.Adendum),
    ("pengakhiran", kerja_sama.Pengakhiran),
    ("perselisihan", kerja_sama.Perselisihan),
    ("biaya", kerja_sama.Biaya),
    ("narahubung", kerja_sama.Narahubung),
    ("kanal", kerja_sama.Kanal),
    ("butir_data", kerja_sama.ButirData),
    ("keputusan_klasifikasi", kerja_sama.KeputusanKlasifikasi),
    ("penyerahan", kerja_sama.Penyerahan),
    ("pengungkapan", kerja_sama.Pengungkapan),
    ("akses_identitas", kerja_sama.AksesIdentitas),
    ("jurnal_akses", kerja_sama.JurnalAkses),
    ("telaah_bersama", kerja_sama.TelaahBersama),
    ("laporan_monev", kerja_sama.LaporanMonev),
    ("rujukan_luar", kerja_sama.RujukanLuar),
    ("penugasan", kerja_sama.Penugasan),
    ("benturan_kepentingan", kerja_sama.BenturanKepentingan),
):
    _buat(_nama, _kelas)
