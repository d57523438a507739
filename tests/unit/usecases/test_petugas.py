"""What officers do: write contents, decide; stages begin and end."""

from typing import Any

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.domain.pemeriksaan.isi import IsiKlarifikasi, IsiLahp, IsiPemeriksaan, JenisIsi
from pksbpmn.domain.pemeriksaan.temuan import JenisBukti
from pksbpmn.usecases.laporan.lapor import tutup
from pksbpmn.usecases.pemeriksaan import petugas, putusan
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import entries, entry, not_found, open_case, refused
from tests.unit.usecases.contents import ISI, write


@pytest.mark.parametrize("jenis", JenisIsi)
def test_isi_is_kept_as_it_was_written(uow: UnitOfWork, nomor: str, jenis: JenisIsi) -> None:
    write(uow, nomor, jenis)
    (isi,) = uow.isi.find(nomor_berkas=nomor)
    kept = isi.naskah.model_dump(mode="json")
    assert {k: kept[k] for k in ISI[jenis]} == ISI[jenis]
    assert (isi.jenis, isi.waktu) == (jenis, uow.clock.now())
    catatan = entry(uow, "isi-dicatat")
    assert (catatan.pelaku, catatan.rincian) == ("sistem", {"jenis": jenis})


def test_bukti_of_a_pemeriksaan_becomes_bukti_of_the_case(uow: UnitOfWork, nomor: str) -> None:
    write(uow, nomor)
    found = [(b.nomor_berkas, b.jenis, b.uraian, b.dari) for b in uow.bukti.find()]
    assert found == [(nomor, JenisBukti.DOKUMEN, "Buku register", Pihak.OMBUDSMAN)]


@pytest.mark.parametrize(
    ("jenis", "data", "pesan"),
    [
        ("lain", {}, "Jenis isi ini tidak dikenal."),
        ("klarifikasi", ["x"], 'Isi "klarifikasi" tidak sah: harus berisi bidang-bidangnya.'),
        ("klarifikasi", {"jenis": "lahp"}, 'Isi "klarifikasi" tidak sah: harus berisi bidang-bidangnya.'),
        ("klarifikasi", {}, 'Isi "klarifikasi" tidak sah: pertanyaan: wajib diisi.'),
        ("klarifikasi", {"pertanyaan": []}, 'Isi "klarifikasi" tidak sah: pertanyaan: paling sedikit 1.'),
        (
            "rekomendasi",
            ISI["rekomendasi"] | {"butir": ["a", " "]},
            'Isi "rekomendasi" tidak sah: butir.1: tidak boleh kosong.',
        ),
        (
            "kelengkapan",
            {"kekurangan": ["x"], "nama": "y"},
            'Isi "kelengkapan" tidak sah: nama: bidang ini tidak dikenal.',
        ),
    ],
)
def test_isi_that_is_not_what_its_document_needs_is_refused(
    uow: UnitOfWork, nomor: str, jenis: str, data: Any, pesan: str
) -> None:
    with refused(pesan):
        petugas.catat_isi(uow, nomor, jenis, data)
    assert (uow.isi.find(), "isi-dicatat" in entries(uow)) == ([], False)


def test_isi_of_what_is_closed_or_not_there_is_refused(uow: UnitOfWork, nomor: str) -> None:
    with not_found("Berkas 0009/LM/III/2026 tidak ditemukan."):
        write(uow, "0009/LM/III/2026", "klarifikasi")
    tutup(uow, nomor, Akhir.SELESAI_KLARIFIKASI)
    with refused(f"Berkas {nomor} sudah ditutup (SELESAI_KLARIFIKASI)."):
        write(uow, nomor, "klarifikasi")


def test_the_newest_isi_of_its_kind_counts(uow: UnitOfWork, nomor: str) -> None:
    assert petugas.isi_terbaru(uow, nomor, JenisIsi.KLARIFIKASI, IsiKlarifikasi) is None
    write(uow, nomor)
    write(uow, open_case(uow))
    petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Baru?"]})
    newest = petugas.isi_terbaru(uow, nomor, JenisIsi.KLARIFIKASI, IsiKlarifikasi)
    assert newest is not None
    assert newest.pertanyaan == ("Baru?",)
    assert isinstance(petugas.isi_terbaru(uow, nomor, JenisIsi.PEMERIKSAAN, IsiPemeriksaan), IsiPemeriksaan)
    with pytest.raises(TypeError):
        petugas.isi_terbaru(uow, nomor, JenisIsi.KLARIFIKASI, IsiLahp)


def test_keputusan_is_kept_with_its_fields(uow: UnitOfWork, nomor: str) -> None:
    data = {"laporanDiterima": False, "alasanPenolakan": "LAPORAN_GANDA"}
    putusan.catat_keputusan(uow, nomor, "rapat-pleno", data)
    (kept,) = uow.keputusan.find(nomor_berkas=nomor)
    assert (kept.elemen, kept.data, kept.waktu) == ("rapat-pleno", data, uow.clock.now())
    catatan = entry(uow, "keputusan")
    assert (catatan.pelaku, catatan.rincian) == ("petugas", {"elemen": "rapat-pleno", **data})


def test_tahap_runs_from_its_beginning_to_its_end(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    mulai = clock.now()
    other = open_case(uow)
    for n, tahap in ((nomor, Tahap.KLARIFIKASI), (nomor, Tahap.PEMERIKSAAN), (other, Tahap.KLARIFIKASI)):
        petugas.tahap_dimulai(uow, n, tahap)
    clock.advance(days=1)
    petugas.tahap_berakhir(uow, nomor, Tahap.KLARIFIKASI)
    ended = clock.now()
    clock.advance(days=1)
    petugas.tahap_dimulai(uow, nomor, Tahap.KLARIFIKASI)
    petugas.tahap_berakhir(uow, nomor, Tahap.KLARIFIKASI)
    assert [(t.nomor_berkas, t.tahap, t.mulai, t.selesai) for t in uow.riwayat_tahap.find()] == [
        (nomor, Tahap.KLARIFIKASI, mulai, ended),
        (nomor, Tahap.PEMERIKSAAN, mulai, None),
        (other, Tahap.KLARIFIKASI, mulai, None),
        (nomor, Tahap.KLARIFIKASI, clock.now(), clock.now()),
    ]
