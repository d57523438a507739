"""Events around a case: who may report which, what their process starts with, what they change."""

from typing import Any

import pytest

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.kejadian import JenisKejadian, MuatanKejadian
from pksbpmn.names import MessageName, TaskId
from pksbpmn.usecases.berkas import penugasan
from pksbpmn.usecases.berkas.berkas import muatan_dari
from pksbpmn.usecases.laporan import kejadian
from pksbpmn.usecases.monev import monev
from pksbpmn.usecases.pemeriksaan.putusan import catat_keputusan
from pksbpmn.usecases.ports import UnitOfWork
from tests.unit.usecases.cases import (
    INSTANS,
    NARAHUBUNG_ITJEN,
    NARAHUBUNG_OMBUDSMAN,
    accepted,
    entries,
    entry,
    messages,
    not_found,
    notices,
    refused,
)
from tests.unit.usecases.contents import ISI_KEJADIAN

K = JenisKejadian
MORE: dict[JenisKejadian, dict[str, Any]] = {
    K.PELIMPAHAN: {"kelompokPenerima": "pemeriksaan"},
    K.KOORDINASI: {"pihakLain": "ITJEN"},
    K.BENTURAN_KEPENTINGAN: {"pegawaiDilaporkan": "12"},
}
KEPT: dict[JenisKejadian, dict[str, Any]] = {
    jenis: {"oleh": "sistem"} for jenis in (K.BENTURAN_KEPENTINGAN, K.PELIMPAHAN)
}


@pytest.mark.parametrize("jenis", [j for j in JenisKejadian if j not in (K.KEBERATAN, K.PEMBUKAAN_KEMBALI)])
def test_kejadian_opens_a_matter_of_its_laporan(uow: UnitOfWork, nomor: str, jenis: JenisKejadian) -> None:
    urusan = kejadian.laporkan(uow, jenis, Pihak.OMBUDSMAN, nomor, ISI_KEJADIAN[jenis], oleh=NARAHUBUNG_OMBUDSMAN)
    berkas = uow.berkas.get(urusan)
    assert (urusan, berkas.jenis, berkas.nomor_perkara) == ("0001/KJ/III/2026", JenisBerkas.KEJADIAN, nomor)
    assert berkas.perihal == jenis.replace("_", " ").capitalize()
    assert muatan_dari(berkas, MuatanKejadian).kejadian.model_dump() == {
        "jenis": jenis,
        **ISI_KEJADIAN[jenis],
        **KEPT.get(jenis, {}),
    }
    (mulai,) = messages(uow, MessageName.KEJADIAN_DIMULAI)
    assert mulai.segera
    assert mulai.variabel == {
        "nomorBerkas": urusan,
        "tanggalBerkas": "2026-03-02",
        "jenisKejadian": jenis,
        "diajukanOleh": "OMBUDSMAN",
        "adaPelapor": True,
        "benturanSendiri": False,
        **MORE.get(jenis, {}),
    }
    dibuka = entry(uow, "kejadian-dibuka")
    assert (dibuka.pelaku, dibuka.rincian) == ("sistem", {"dari": "OMBUDSMAN", "laporan": nomor})


@pytest.mark.aturan("PKS-4.2-02")
def test_koordinasi_comes_from_a_narahubung_with_or_without_a_laporan(uow: UnitOfWork, nomor: str) -> None:
    for oleh in (None, NARAHUBUNG_OMBUDSMAN, "warga.melati@contoh.example"):
        with refused(
            "Pesan antarpihak hanya melalui narahubung ITJEN yang berlaku hari ini (PKS Pasal 4 ayat (2) dan "
            "Pasal 5 ayat (3))."
        ):
            kejadian.laporkan(uow, K.KOORDINASI, Pihak.ITJEN, nomor, ISI_KEJADIAN[K.KOORDINASI], oleh=oleh)
    with refused("PELAPOR bukan pihak dalam perjanjian.", "Pilih ITJEN atau OMBUDSMAN."):
        kejadian.laporkan(uow, K.KOORDINASI, Pihak.PELAPOR, nomor, ISI_KEJADIAN[K.KOORDINASI], oleh=NARAHUBUNG_ITJEN)
    urusan = kejadian.laporkan(uow, K.KOORDINASI, Pihak.ITJEN, None, ISI_KEJADIAN[K.KOORDINASI], oleh=NARAHUBUNG_ITJEN)
    assert uow.berkas.get(urusan).tentang_laporan is None
    assert messages(uow, MessageName.KEJADIAN_DIMULAI)[0].variabel["pihakLain"] == "OMBUDSMAN"


@pytest.mark.parametrize("jenis", [j for j in JenisKejadian if j is not K.KOORDINASI])
def test_other_kejadian_name_their_laporan(uow: UnitOfWork, jenis: JenisKejadian) -> None:
    with refused(f"Kejadian {jenis} harus menyebut laporannya.", "Isi nomor laporan."):
        kejadian.laporkan(uow, jenis, Pihak.PELAPOR, None, ISI_KEJADIAN[jenis], keberatan_aktif=True)
    with not_found("Berkas 0009/LM/III/2026 tidak ditemukan."):
        kejadian.laporkan(uow, jenis, Pihak.PELAPOR, "0009/LM/III/2026", ISI_KEJADIAN[jenis], keberatan_aktif=True)


@pytest.mark.aturan("C-25", "REG-R-09")
def test_keberatan_is_off_and_for_pelapor_and_terlapor_only(uow: UnitOfWork, nomor: str) -> None:
    isi = ISI_KEJADIAN[K.KEBERATAN]
    with refused("Keberatan belum diaktifkan.", "Nyalakan dengan PKSBPMN_OBJECTION_ENABLED=true."):
        kejadian.laporkan(uow, K.KEBERATAN, Pihak.PELAPOR, nomor, isi)
    for dari in (Pihak.OMBUDSMAN, Pihak.ITJEN, Pihak.ATASAN_TERLAPOR):
        with refused("Keberatan diajukan Pelapor atau Terlapor.", "Pilih salah satunya."):
            kejadian.laporkan(uow, K.KEBERATAN, dari, nomor, isi, keberatan_aktif=True)
    assert uow.berkas.find(jenis=JenisBerkas.KEJADIAN) == []
    for dari in (Pihak.PELAPOR, Pihak.TERLAPOR):
        assert kejadian.laporkan(uow, K.KEBERATAN, dari, nomor, isi, keberatan_aktif=True)


@pytest.mark.parametrize(
    ("jenis", "isi", "pesan"),
    [
        (K.HALANGAN, {}, "Kejadian tidak sah: HALANGAN.uraian: wajib diisi."),
        (K.HALANGAN, {"uraian": " "}, "Kejadian tidak sah: HALANGAN.uraian: tidak boleh kosong."),
        (K.HALANGAN, {"uraian": "x", "nama": "Budi"}, "Kejadian tidak sah: HALANGAN.nama: bidang ini tidak dikenal."),
        (
            K.PELIMPAHAN,
            ISI_KEJADIAN[K.PELIMPAHAN] | {"kelompok": "lain"},
            (
                "Kejadian tidak sah: PELIMPAHAN.kelompok: harus salah satu dari 'penerimaan-verifikasi', 'pemeriksaan' "
                "atau 'resolusi-monitoring'."
            ),
        ),
    ],
)
def test_kejadian_says_what_its_kind_must_say(
    uow: UnitOfWork, nomor: str, jenis: JenisKejadian, isi: dict[str, str], pesan: str
) -> None:
    with refused(pesan, "Isi bagian itu."):
        kejadian.laporkan(uow, jenis, Pihak.OMBUDSMAN, nomor, isi)


@pytest.mark.aturan("REG-V-05")
def test_pelimpahan_hands_the_case_to_the_other_unit(uow: UnitOfWork, nomor: str) -> None:
    penugasan.tugaskan(uow, nomor, "11", Peran.PEMERIKSA, "KU-1")
    penugasan.tugaskan(uow, nomor, "13", Peran.RESOLUSI, "KU-9")
    urusan = kejadian.laporkan(uow, K.PELIMPAHAN, Pihak.OMBUDSMAN, nomor, ISI_KEJADIAN[K.PELIMPAHAN])
    told = {n.pegawai: n.isi for n in notices(uow) if n.perihal == f"Pelimpahan diajukan: {nomor}"}
    assert told.keys() == {"11", "13"}
    assert "penugasan Saudara berakhir" in told["11"]
    assert "penugasan dari KU-1 berakhir" in told["13"]
    accepted(uow, urusan, TaskId.SETUJUI_PELIMPAHAN, "78", pelimpahanDisetujui=True)
    kejadian.alihkan_penanganan(uow, urusan, INSTANS)
    assert [(p.pegawai, p.unit, p.peran) for p in penugasan.daftar(uow, nomor) if p.selesai is None] == [
        ("13", "KU-9", Peran.RESOLUSI),
        ("77", "KU-2", Peran.PEMERIKSA),
    ]
    assert entry(uow, "petugas-dilepas").rincian == {"pegawai": "11", "peran": "PEMERIKSA"}


@pytest.mark.aturan("REG-V-05", "KEAMANAN-03")
def test_a_hand_over_names_a_unit_that_has_nobody_in_the_case(uow: UnitOfWork, nomor: str) -> None:
    """Attack: the examiner would hear nothing, and have another beside him."""
    penugasan.tugaskan(uow, nomor, "11", Peran.PEMERIKSA, "KU-9")
    with refused(f"Unit KU-1 tidak mempunyai petugas dalam {nomor} (POR 58/2023 Pasal 17)."):
        kejadian.laporkan(uow, K.PELIMPAHAN, Pihak.OMBUDSMAN, nomor, ISI_KEJADIAN[K.PELIMPAHAN])


@pytest.mark.aturan("REG-E-08")
def test_benturan_takes_the_officer_from_the_case(uow: UnitOfWork, nomor: str) -> None:
    penugasan.tugaskan(uow, nomor, "12", Peran.PEMERIKSA, "KU-1")
    urusan = kejadian.laporkan(
        uow, K.BENTURAN_KEPENTINGAN, Pihak.OMBUDSMAN, nomor, ISI_KEJADIAN[K.BENTURAN_KEPENTINGAN]
    )
    with refused("Benturan yang dilaporkan orang lain belum diputus.", "Tunggu putusan Anggota atau Ketua."):
        kejadian.keluarkan_petugas(uow, urusan)
    catat_keputusan(uow, urusan, TaskId.PUTUSKAN_BENTURAN, {"benturanTerbukti": True})
    kejadian.keluarkan_petugas(uow, urusan)
    assert [p.selesai for p in penugasan.daftar(uow, nomor)] == [uow.clock.now()]
    assert [(b.pegawai, b.alasan, b.nomor_berkas) for b in uow.benturan_kepentingan.find()] == [
        ("12", "Saudara Terlapor", nomor)
    ]
    with refused(
        f"Pegawai 12 mempunyai benturan kepentingan dalam {nomor} dan tidak boleh menanganinya (UU 37/2008 Pasal 40).",
        "Tugaskan pegawai lain.",
    ):
        penugasan.tugaskan(uow, nomor, "12", Peran.PEMERIKSA, "KU-2")


def test_kejadian_of_another_kind_changes_nothing(uow: UnitOfWork, nomor: str) -> None:
    halangan = kejadian.laporkan(uow, K.HALANGAN, Pihak.OMBUDSMAN, nomor, ISI_KEJADIAN[K.HALANGAN])
    lain = monev.buka(uow, None).nomor
    before = entries(uow)
    with refused(f"Berkas {halangan} bukan pelimpahan.", "Periksa kembali nomornya."):
        kejadian.alihkan_penanganan(uow, halangan, INSTANS)
    with refused(f"Berkas {halangan} bukan benturan kepentingan.", "Periksa kembali nomornya."):
        kejadian.keluarkan_petugas(uow, halangan)
    with refused(f"Berkas {lain} adalah monev.", "Periksa kembali nomornya."):
        kejadian.alihkan_penanganan(uow, lain, INSTANS)
    with refused(f"Berkas {lain} adalah monev.", "Periksa kembali nomornya."):
        kejadian.keluarkan_petugas(uow, lain)
    assert entries(uow) == before
