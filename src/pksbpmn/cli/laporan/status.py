"""Where a complaint or matter stands, for whom it waits and until when."""

from dataclasses import asdict
from typing import Any

from pksbpmn.cli.arguments import Nomor
from pksbpmn.cli.context import Cli
from pksbpmn.cli.output import Output, day, moment
from pksbpmn.usecases.berkas.ringkasan import PembukaanRingkas, Ringkasan, TenggatRingkas, ringkas

_MENUNGGU = ("BERJALAN", "BELUM_DITERIMA")


def status(cli: Cli, nomor: Nomor) -> None:
    """Tampilkan perjalanan laporan atau urusan: tahap, yang ditunggu, tenggat, surat, riwayat. Tanpa data pribadi."""
    with cli.uow() as uow:
        ringkasan = ringkas(uow, nomor)
    if cli.out.json:
        cli.out.data(asdict(ringkasan) | {"menunggu": _menunggu(ringkasan)})
        return
    _print_head(cli.out, ringkasan)
    _print_details(cli.out, ringkasan)


def _menunggu(r: Ringkasan) -> list[dict[str, Any]]:
    """For whom the complaint waits; the office itself when nobody outside was asked."""
    luar = [_satu(t) for t in r.tenggat if t.status in _MENUNGGU]
    if r.akhir is not None or luar:
        return luar
    return [{"apa": "KEPUTUSAN_ATAU_PEKERJAAN", "siapa": "OMBUDSMAN", "sampai": None, "status": "BERJALAN"}]


def _satu(t: TenggatRingkas) -> dict[str, Any]:
    return {"apa": t.apa, "siapa": t.kepada, "sampai": t.batas, "status": t.status, "terkirim": t.terkirim}


def _print_head(out: Output, r: Ringkasan) -> None:
    out.facts(
        [
            ("Berkas", r.nomor),
            ("Diterima", moment(r.diterima)),
            ("Perihal", r.perihal),
            ("Identitas", "dirahasiakan" if r.identitas_dirahasiakan else "tidak dirahasiakan"),
            *(("Rujukan", f"{sistem} {nomor}") for sistem, nomor in r.rujukan),
            *(("Digabung dalam", induk) for induk in (r.induk,) if induk is not None),
            *(("Digabung kepadanya", satu) for satu in r.digabung),
            *(("Perlu diperhatikan", f"{k.sebutan} ({k.dasar})") for k in r.kekurangan if r.akhir is None),
            ("Keadaan", f"ditutup {moment(r.ditutup)}: {r.akhir}" if r.akhir else "berjalan"),
            *(baris for p in r.pembukaan for baris in _pembukaan(p)),
            *(("Menunggu", _for_whom(r, m)) for m in _menunggu(r)),
        ]
    )
    out.text()


def _pembukaan(p: PembukaanRingkas) -> list[tuple[str, str]]:
    """What the member who decides on a request to open a complaint again needs to see."""
    putusan = {None: "belum diputus", True: "dibuka kembali", False: "tidak dibuka"}[p.disetujui]
    return [
        ("Pembukaan kembali", f"{p.urusan}, dimohon {p.dari} {moment(p.dimohon)}: {putusan}"),
        ("  Dasar", f"{p.dasar}: {p.uraian}"),
        ("  Akhir semula", f"{p.akhir_semula}, ditutup {moment(p.ditutup_semula)}"),
        *([("  Lampiran", f"{p.lampiran} berkas (`pksbpmn lampiran daftar {p.urusan}`)")] if p.lampiran else []),
        *([("  Pertimbangan", p.pertimbangan)] if p.pertimbangan else []),
    ]


def _for_whom(r: Ringkasan, m: dict[str, Any]) -> str:
    if m["status"] == "BELUM_DITERIMA" and not m["terkirim"]:
        return f"Ombudsman: surat {m['apa']} kepada {m['siapa']} belum terbit (lihat `pksbpmn naskah daftar {r.nomor}`)"
    if m["status"] == "BELUM_DITERIMA":
        return f"bukti penerimaan surat oleh {m['siapa']} ({m['apa']})"
    if m["sampai"] is None:
        return f"Ombudsman (lihat `pksbpmn tugas daftar --nomor {r.nomor}`)"
    return f"{m['siapa']}: {m['apa']} sampai {moment(m['sampai'])}"


def _print_details(out: Output, r: Ringkasan) -> None:
    out.table("Tahap", ("Tahap", "Mulai", "Selesai"), [(t.nama, moment(t.dari), moment(t.sampai)) for t in r.tahap])
    out.table(
        "Tenggat",
        ("Permintaan", "Kepada", "Batas", "Status"),
        [(t.apa, t.kepada, moment(t.batas), t.status) for t in r.tenggat],
    )
    out.table(
        "Surat",
        ("Tanggal", "Surat", "Nomor", "Kepada", "Diterima"),
        [(day(s.tanggal), s.jenis, s.nomor, s.kepada, day(s.diterima)) for s in r.surat],
    )
    out.table(
        "Riwayat",
        ("Waktu", "Pelaku", "Peristiwa"),
        [(moment(p.waktu), p.pelaku, f"{p.peristiwa}{_tentang(p.rincian)}") for p in r.riwayat],
    )


def _tentang(rincian: dict[str, Any]) -> str:
    bagian = [str(rincian[k]) for k in ("jenis", "dari", "kepada", "nilai", "akhir", "elemen") if rincian.get(k)]
    return f" ({', '.join(bagian)})" if bagian else ""
