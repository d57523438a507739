"""Letters made by the use case from a real registry: a hidden name reaches only those who may know it."""

import io
import shutil
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas, RuangLingkup
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import (
    BentukLaporan,
    Identitas,
    JenisLayanan,
    JenisPelapor,
    KanalLaporan,
    Kewarganegaraan,
    Laporan,
    UnitTerlapor,
)
from pksbpmn.domain.pemeriksaan.isi import Isi, JenisIsi, periksa_isi
from pksbpmn.domain.pemeriksaan.peraturan import berlaku_pada
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.settings import Settings
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.contoh import cetakan
from pksbpmn.wiring import Application, assemble
from tests.deadlines import FOURTEEN_DAYS

NOMOR = "0001/LM/I/2026"
NAMA = "Zulkanary Rekaan"
EMAIL = "zulkanary.rekaan@contoh.example"


@pytest.fixture
def app(tmp_path: Path, registry_template: Path) -> Iterator[Application]:
    shutil.copytree(registry_template, tmp_path, dirs_exist_ok=True)
    aplikasi = assemble(Settings(data_dir=tmp_path))
    yield aplikasi
    aplikasi.database.dispose()


def _laporan(uow: UnitOfWork, *, dirahasiakan: bool) -> None:
    hari = hari_ini(uow)
    uow.berkas.add(
        Berkas(
            nomor=NOMOR,
            jenis=JenisBerkas.LAPORAN,
            ruang_lingkup=RuangLingkup.PENYELESAIAN_LAPORAN,
            pengaju=Pihak.PELAPOR,
            perihal=f"Sertifikat {NAMA} belum terbit",
            dibuka=uow.clock.now(),
            nomor_perkara=NOMOR,
            himpunan_aturan=berlaku_pada(hari).id,
        )
    )
    uow.laporan.add(
        Laporan(
            nomor_berkas=NOMOR,
            kanal=KanalLaporan.SURAT,
            bentuk=BentukLaporan.TERTULIS,
            jenis_layanan=JenisLayanan.JASA,
            tanggal_peristiwa=hari,
            uraian=f"Saya, {NAMA}, menunggu.",
            upaya_tanggal=hari,
            upaya_uraian=f"Surat dari {EMAIL}",
            upaya_hasil="Tidak dijawab",
            permintaan_penyelesaian="Sertifikat terbit",
            kerugian=None,
            lampiran=(),
            identitas_dirahasiakan=dirahasiakan,
        )
    )
    uow.identitas.add(
        Identitas(
            nomor_berkas=NOMOR,
            nama_lengkap=NAMA,
            tempat_lahir="Kota Rekaan",
            tanggal_lahir=hari.replace(year=1990, day=1),
            status_perkawinan="belum kawin",
            pekerjaan="karyawan",
            alamat_lengkap="Jalan Rekaan Nomor 1",
            kewarganegaraan=Kewarganegaraan.WNI,
            jenis=JenisPelapor.PERSEORANGAN,
            email=EMAIL,
        )
    )
    for peran in (Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR):
        uow.unit_terlapor.add(
            UnitTerlapor(
                id=peran,
                nomor_berkas=NOMOR,
                peran=peran,
                jabatan=f"Kepala {peran.lower()}",
                unit="Unit Rekaan",
                instansi="Kementerian Ketenagakerjaan",
                alamat="Jalan Kantor",
                email="unit@contoh.example",
            )
        )
    uow.isi.add(
        Isi(
            id="klarifikasi",
            nomor_berkas=NOMOR,
            jenis=JenisIsi.KLARIFIKASI,
            naskah=periksa_isi("klarifikasi", {"pertanyaan": [f"Mengapa sertifikat {NAMA.upper()} belum terbit?"]}),
            waktu=uow.clock.now(),
        )
    )


def _klarifikasi(app: Application, kepada: Pihak, *, dirahasiakan: bool) -> tuple[Surat, str]:
    with app.uow() as uow:
        _laporan(uow, dirahasiakan=dirahasiakan)
        id_permintaan, jenis = permintaan.buka(
            uow, NOMOR, JenisPermintaan.KLARIFIKASI_1, kepada, FOURTEEN_DAYS, (Pihak.ITJEN,)
        )
        terbit = surat.terbitkan(uow, NOMOR, jenis, kepada, id_permintaan)
        uow.commit()
        return terbit, _text(app, terbit)


def _text(app: Application, terbit: Surat) -> str:
    halaman = pypdf.PdfReader(io.BytesIO(cetakan(app.uow, terbit.id))).pages
    return " ".join(" ".join(h.extract_text() for h in halaman).split())


@pytest.mark.parametrize("kepada", [Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR, Pihak.ITJEN])
@pytest.mark.aturan("REG-I-04")
def test_a_hidden_name_does_not_reach_other_parties(app: Application, kepada: Pihak) -> None:
    """UU 37/2008 Pasal 24(2). The letter still says everything else."""
    _, teks = _klarifikasi(app, kepada, dirahasiakan=True)
    for kata in (*NAMA.split()[:1], EMAIL, "Jalan Rekaan Nomor 1"):
        assert kata.lower() not in teks.lower()
    assert "Pelapor (identitas dirahasiakan)" in teks
    assert "Sifat : Rahasia" in teks
    assert f" Laporan Nomor {NOMOR} | Naskah Nomor " in teks
    assert "14 (empat belas) hari sejak surat ini diterima" in teks
    assert "Tembusan: 1. Sekretaris Inspektorat Jenderal, Kementerian Ketenagakerjaan" in teks


def test_an_open_name_is_printed(app: Application) -> None:
    _, teks = _klarifikasi(app, Pihak.TERLAPOR, dirahasiakan=False)
    assert f"Pelapor : {NAMA}" in teks
    assert "Sifat : Terbatas" in teks


def test_a_hidden_pelapor_is_still_addressed_by_name(app: Application) -> None:
    with app.uow() as uow:
        _laporan(uow, dirahasiakan=True)
        terbit = surat.terbitkan(uow, NOMOR, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
        uow.commit()
        assert f"Kepada Yth. Saudara {NAMA}" in _text(app, terbit)
