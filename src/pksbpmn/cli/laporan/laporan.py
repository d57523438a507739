"""A complaint: filed, looked at, written about, withdrawn."""

from dataclasses import asdict
from typing import Annotated, Any

import typer

from pksbpmn.cli.arguments import Nomor
from pksbpmn.cli.context import buka
from pksbpmn.cli.input import baca_data, baca_laporan
from pksbpmn.cli.output import Format, OpsiFormat, cetak, cetak_json, cetak_tabel, hari, lapor_hasil, waktu
from pksbpmn.domain.isi import MODEL_ISI
from pksbpmn.usecases import lapor as penerimaan
from pksbpmn.usecases.petugas import catat_isi
from pksbpmn.usecases.ringkasan import Ringkasan, TenggatRingkas, ringkas

_MENUNGGU = ("BERJALAN", "BELUM_DITERIMA")


def lapor(
    berkas: Annotated[
        str, typer.Argument(metavar="FILE", help="Laporan dalam YAML atau JSON; - untuk masukan standar.")
    ],
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Catat laporan baru dan mulai prosesnya; mencetak nomornya."""
    masuk = baca_laporan(berkas)
    with buka().uow() as uow:
        nomor = penerimaan.lapor(uow, masuk)
        uow.commit()
    if bentuk is Format.JSON:
        cetak_json({"nomor": nomor})
    else:
        cetak(nomor)


def status(nomor: Nomor, bentuk: OpsiFormat = Format.TEKS) -> None:
    """Tampilkan perjalanan laporan atau urusan: tahap, yang ditunggu, tenggat, surat, riwayat. Tanpa data pribadi."""
    with buka().uow() as uow:
        ringkasan = ringkas(uow, nomor)
    if bentuk is Format.JSON:
        cetak_json(asdict(ringkasan) | {"menunggu": _menunggu(ringkasan)})
        return
    _cetak_pokok(ringkasan)
    _cetak_rincian(ringkasan)


def cabut(nomor: Nomor, bentuk: OpsiFormat = Format.TEKS) -> None:
    """Catat bahwa Pelapor mencabut laporannya."""
    with buka().uow() as uow:
        penerimaan.cabut(uow, nomor)
        uow.commit()
    lapor_hasil(bentuk, {"nomor": nomor, "dicabut": True}, f"Pencabutan laporan {nomor} dicatat.")


def isi(
    nomor: Nomor,
    jenis: Annotated[str, typer.Argument(help=f"Jenis isi: {', '.join(MODEL_ISI)}.")],
    berkas: Annotated[
        str, typer.Argument(metavar="FILE", help="Isinya dalam YAML atau JSON; - untuk masukan standar.")
    ],
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Catat isi yang ditulis petugas untuk sebuah surat atau dokumen."""
    data = baca_data(berkas)
    with buka().uow() as uow:
        catat_isi(uow, nomor, jenis, data)
        uow.commit()
    lapor_hasil(bentuk, {"nomor": nomor, "jenis": jenis}, f'Isi "{jenis}" untuk laporan {nomor} dicatat.')


def _menunggu(r: Ringkasan) -> list[dict[str, Any]]:
    """For whom the complaint waits; the office itself when nobody outside was asked."""
    luar = [_satu(t) for t in r.tenggat if t.status in _MENUNGGU]
    if r.akhir is not None or luar:
        return luar
    return [{"apa": "KEPUTUSAN_ATAU_PEKERJAAN", "siapa": "OMBUDSMAN", "sampai": None, "status": "BERJALAN"}]


def _satu(t: TenggatRingkas) -> dict[str, Any]:
    return {"apa": t.apa, "siapa": t.kepada, "sampai": t.batas, "status": t.status}


def _cetak_pokok(r: Ringkasan) -> None:
    cetak(f"Berkas    {r.nomor}")
    cetak(f"Diterima  {waktu(r.diterima)}")
    cetak(f"Perihal   {r.perihal}")
    cetak(f"Identitas {'dirahasiakan' if r.identitas_dirahasiakan else 'tidak dirahasiakan'}")
    for sistem, nomor in r.rujukan:
        cetak(f"Rujukan   {sistem} {nomor}")
    cetak(f"Keadaan   {f'ditutup {waktu(r.ditutup)}: {r.akhir}' if r.akhir else 'berjalan'}")
    for m in _menunggu(r):
        if m["status"] == "BELUM_DITERIMA":
            cetak(f"Menunggu  bukti penerimaan surat oleh {m['siapa']} ({m['apa']})")
        elif m["sampai"] is None:
            cetak(f"Menunggu  Ombudsman (lihat `pksbpmn tugas list --nomor {r.nomor}`)")
        else:
            cetak(f"Menunggu  {m['siapa']}: {m['apa']} sampai {waktu(m['sampai'])}")
    cetak("")


def _cetak_rincian(r: Ringkasan) -> None:
    cetak_tabel("Tahap", ("Tahap", "Mulai", "Selesai"), [(t.nama, waktu(t.dari), waktu(t.sampai)) for t in r.tahap])
    cetak_tabel(
        "Tenggat",
        ("Permintaan", "Kepada", "Batas", "Status"),
        [(t.apa, t.kepada, waktu(t.batas), t.status) for t in r.tenggat],
    )
    cetak_tabel(
        "Surat",
        ("Tanggal", "Surat", "Nomor", "Kepada", "Diterima"),
        [(hari(s.tanggal), s.jenis, s.nomor, s.kepada, hari(s.diterima)) for s in r.surat],
    )
    cetak_tabel(
        "Riwayat",
        ("Waktu", "Pelaku", "Peristiwa"),
        [(waktu(p.waktu), p.pelaku, f"{p.peristiwa}{_tentang(p.rincian)}") for p in r.riwayat],
    )


def _tentang(rincian: dict[str, Any]) -> str:
    bagian = [str(rincian[k]) for k in ("jenis", "kepada", "nilai", "akhir", "elemen") if rincian.get(k)]
    return f" ({', '.join(bagian)})" if bagian else ""
