"""Rows of the agreement on both databases: its record, contacts, findings, references, assignments."""

from datetime import date, datetime, timedelta

import pytest

from pksbpmn.domain.berkas.biaya import Biaya, Penanggung
from pksbpmn.domain.berkas.jenis import JenisBerkas, RuangLingkup
from pksbpmn.domain.berkas.kiriman import Pemberitahuan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.rujukan import SistemLuar
from pksbpmn.domain.galat import GalatBpmn, MasukanSalah
from pksbpmn.domain.laporan.laporan import DasarJalurCepat, SumberLaporan
from pksbpmn.domain.laporan.masuk import LaporanMasuk, UnitMasuk
from pksbpmn.domain.monev.angka import Periode
from pksbpmn.domain.pemeriksaan.isi import IsiPemeriksaan, JenisIsi
from pksbpmn.domain.pemeriksaan.temuan import (
    BentukMaladministrasi,
    JenisKerugian,
    JenisPerbuatan,
    Kesimpulan,
    YangDirugikan,
)
from pksbpmn.domain.perjanjian.perjanjian import StatusPerjanjian
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.usecases.berkas import rujukan
from pksbpmn.usecases.berkas.alamat import tujuan
from pksbpmn.usecases.berkas.keberlakuan import kerja_sama_berlaku, perjanjian_berlaku
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.monev.angka import hitung
from pksbpmn.usecases.pemeriksaan import pemeriksaan, petugas
from pksbpmn.usecases.perjanjian import narahubung
from pksbpmn.wiring import Application
from tests.integration.conftest import StoppedClock
from tests.outbox import in_outbox
from tests.staff import in_office


@pytest.mark.aturan("PKS-0-01", "PKS-0-02", "PKS-0-03", "PKS-14-01", "PKS-9.1-01", "PKS-1-10")
def test_a_new_registry_knows_its_perjanjian(app: Application) -> None:
    """The agreement as signed, its MoU under all its numbers, its legal basis, originals, contacts."""
    with app.uow() as uow:
        p = uow.perjanjian.get("pks-2024")
        mou = uow.nota_kesepahaman.get(str(p.id_mou))
        dasar = uow.dasar_hukum.find(id_perjanjian=p.id)
        narahubung = uow.narahubung.find()
        assert (p.tanggal, p.tempat, p.nomor_kedua) == (date(2024, 1, 11), "Jakarta", "02/ORI-PKS/I/2024")
        assert [t.pihak for t in p.penandatangan] == [Pihak.ITJEN, Pihak.OMBUDSMAN]
        assert all(t.jabatan and t.dasar for t in p.penandatangan)
        assert mou.sebutan_lain
        assert [d.digantikan_oleh for d in dasar if "26 Tahun 2017" in d.peraturan] == [
            "Peraturan Ombudsman Nomor 58 Tahun 2023"
        ]
        assert [(n.salinan, n.meterai, n.cap) for n in uow.naskah_asli.find()] == [
            ("1/2", None, None),
            ("2/2", None, None),
        ]
        assert {n.pihak for n in narahubung} == {Pihak.ITJEN, Pihak.OMBUDSMAN}
        assert all(n.nomor_surat and n.tanggal_surat and n.berlaku_sejak for n in narahubung)


@pytest.mark.aturan("PKS-0-02", "PKS-6.1-01", "PKS-6.2-01", "C-16")
def test_a_new_laporan_is_of_the_perjanjian_only_while_it_is_in_force(
    app: Application, clock: StoppedClock, nomor: str, laporan_masuk: LaporanMasuk
) -> None:
    """Without MoU or after its end what is new and what runs go by the statutes."""
    hari = clock.now().date()
    with app.uow() as uow:
        mou = uow.nota_kesepahaman.get("mou-2024")
        assert mou.berakhir is None
        assert perjanjian_berlaku(uow, hari) is not None
        mou.berakhir = hari
        assert kerja_sama_berlaku(uow, lapor.lapor(uow, laporan_masuk))
        mou.berakhir = hari - timedelta(days=1)
        baru = lapor.lapor(uow, laporan_masuk)
        assert (kerja_sama_berlaku(uow, baru), kerja_sama_berlaku(uow, nomor)) == (False, False)
        petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Kapan?"]})
        mou.berakhir = None
        p = uow.perjanjian.get("pks-2024")
        p.id_mou = None
        assert not kerja_sama_berlaku(uow, baru)
        p.id_mou, p.status = "mou-2024", StatusPerjanjian.BERAKHIR
        assert not kerja_sama_berlaku(uow, baru)


@pytest.mark.aturan("PKS-1-01", "PKS-1-02", "PKS-1-05")
def test_terlapor_and_witnesses_are_recorded_during_pemeriksaan(app: Application, nomor: str) -> None:
    """Another unit of the ministry with an audit entry; a unit outside is refused, a witness may be anybody."""
    unit = UnitMasuk(jabatan="Kepala", unit="Balai Lain", alamat="Jalan Rekaan 9", email="lain@contoh.example")
    luar = unit.model_copy(update={"instansi": "Kementerian Lain"})
    with app.uow() as uow:
        lapor.ubah_terlapor(uow, nomor, Pihak.TERLAPOR, unit, "Ditemukan saat pemeriksaan.")
        lapor.ubah_terlapor(uow, nomor, Pihak.SAKSI, luar, "Melihat langsung.")
        with pytest.raises(MasukanSalah, match="Kementerian Ketenagakerjaan"):
            lapor.ubah_terlapor(uow, nomor, Pihak.TERLAPOR, luar, "Keliru.")
        assert uow.unit_terlapor.find(nomor_berkas=nomor, peran=Pihak.TERLAPOR)[-1].unit == "Balai Lain"
        assert len(uow.audit.find(nomor_berkas=nomor, peristiwa="terlapor-diubah")) == 2


@pytest.mark.aturan("PKS-4.5-04", "PKS-1-08", "PKS-1-13", "REG-L-02", "REG-L-05", "REG-R-02")
def test_temuan_lahp_and_rekomendasi_need_their_contents(app: Application, nomor: str) -> None:
    """No finding without evidence, no LAHP without its contents or corrective actions, no bare recommendation."""
    isi = {
        "dugaan": "Penundaan",
        "pemeriksaan_dilakukan": ["Klarifikasi"],
        "analisis_peraturan": "Standar.",
        "pendapat": "Terjadi.",
    }
    bentuk = (BentukMaladministrasi.PENUNDAAN_BERLARUT,)
    with app.uow() as uow:
        with pytest.raises(GalatBpmn):
            pemeriksaan.catat_temuan(uow, nomor, Kesimpulan.DITEMUKAN, bentuk)
        hasil = {
            "ringkasan": "Terlambat.",
            "perbuatan": "KELALAIAN",
            "kerugian": ["IMMATERIIL"],
            "dirugikan": ["PERSEORANGAN"],
            "bukti": [{"jenis": "DOKUMEN", "uraian": "Register"}],
        }
        petugas.catat_isi(uow, nomor, "pemeriksaan", hasil)
        tertulis = petugas.isi_terbaru(uow, nomor, JenisIsi.PEMERIKSAAN, IsiPemeriksaan)
        assert tertulis is not None
        assert tertulis.perbuatan is JenisPerbuatan.KELALAIAN
        pemeriksaan.catat_temuan(uow, nomor, Kesimpulan.DITEMUKAN, bentuk)
        (temuan,) = uow.temuan.find(nomor_berkas=nomor)
        assert (temuan.bentuk, temuan.perbuatan, temuan.kerugian, temuan.dirugikan) == (
            bentuk,
            JenisPerbuatan.KELALAIAN,
            (JenisKerugian.IMMATERIIL,),
            (YangDirugikan.PERSEORANGAN,),
        )
        for kurang in isi:
            with pytest.raises(MasukanSalah):
                petugas.catat_isi(uow, nomor, "lahp", {k: v for k, v in isi.items() if k != kurang})


@pytest.mark.aturan("PKS-10-01", "REG-S-04", "C-19")
def test_biaya_is_tagged_and_a_reference_elsewhere_is_recorded_once(app: Application, nomor: str) -> None:
    """A tag for whose budget it is, no payment; the same reference twice stays one."""
    with app.uow() as uow:
        biaya = Biaya(
            id="biaya-uji",
            nomor_berkas=nomor,
            penanggung=Penanggung.PIHAK_KEDUA,
            uraian="Perjalanan",
            waktu=app.clock.now(),
        )
        assert set(vars(biaya)) - {"_sa_instance_state"} == {"id", "nomor_berkas", "penanggung", "uraian", "waktu"}
        uow.biaya.add(biaya)
        assert uow.biaya.find(nomor_berkas=nomor)[0].penanggung is Penanggung.PIHAK_KEDUA
        satu = rujukan.tambah(uow, nomor, SistemLuar.SIMADU, "SMD-1")
        assert rujukan.tambah(uow, nomor, SistemLuar.SIMADU, " SMD-1 ") == satu
        with pytest.raises(MasukanSalah):
            rujukan.tambah(uow, nomor, SistemLuar.SP4N_LAPOR, " ")


@pytest.mark.aturan("PKS-3-01")
def test_two_scopes_and_the_figures_of_a_quarter(app: Application, clock: StoppedClock, nomor: str) -> None:
    """There are exactly two scopes; the quarter counts the complaint on its day and not before."""
    assert set(RuangLingkup) == {"PENYELESAIAN_LAPORAN", "PERTUKARAN_INFORMASI"}
    pertukaran = {jenis for jenis in JenisBerkas if RuangLingkup.dari(jenis) is RuangLingkup.PERTUKARAN_INFORMASI}
    assert pertukaran == {JenisBerkas.PERTUKARAN_DATA}
    hari = clock.now().date()
    with app.uow() as uow:
        sebelumnya = Periode(mulai=hari - timedelta(days=90), sampai=hari - timedelta(days=1))
        assert hitung(uow, Periode(mulai=hari, sampai=hari)).diterima == 1
        assert hitung(uow, sebelumnya).diterima == 0


@pytest.mark.aturan("D-23")
def test_a_laporan_at_midnight_belongs_to_the_new_triwulan(
    app: Application, clock: StoppedClock, laporan_masuk: LaporanMasuk
) -> None:
    """The last moment of a quarter is 23:59:59 of its last day in Jakarta; at midnight the next has begun."""
    kesatu, kedua = (
        Periode(mulai=date(2026, 1, 1), sampai=date(2026, 3, 31)),
        Periode(mulai=date(2026, 4, 1), sampai=date(2026, 6, 30)),
    )
    with app.uow() as uow:
        for saat in (datetime(2026, 3, 31, 23, 59, 59, tzinfo=JAKARTA), datetime(2026, 4, 1, tzinfo=JAKARTA)):
            clock.moment = saat
            lapor.lapor(uow, laporan_masuk)
        assert [hitung(uow, p).diterima for p in (kesatu, kedua)] == [1, 1]
        assert [hitung(uow, p).berjalan for p in (kesatu, kedua)] == [1, 2]
        assert hitung(uow, kesatu).menurut_kanal == {laporan_masuk.kanal: 1}


@pytest.mark.aturan("C-15", "PKS-4.2-02")
def test_a_substitute_narahubung_in_one_case(
    app: Application, clock: StoppedClock, nomor: str, laporan_masuk: LaporanMasuk
) -> None:
    """Who replaces the contact person in one case gets its mail and speaks alone there; the other party is told."""
    hari, utama = clock.now().date(), "narahubung-itjen-2024"
    with app.uow() as uow:
        lain = lapor.lapor(uow, laporan_masuk)
        in_office(uow, ["21"], Pihak.ITJEN)
        pengganti = narahubung.delegasikan(
            uow,
            Pihak.ITJEN,
            jabatan="Inspektur Contoh",
            email="pengganti@itjen.example",
            nomor_surat="1/CONTOH",
            sejak=hari,
            sampai=hari + timedelta(days=60),
            pegawai="21",
            nomor_berkas=nomor,
        )
        assert narahubung.wajib_narahubung(uow, Pihak.ITJEN, pengganti, nomor).id == pengganti
        assert narahubung.wajib_narahubung(uow, Pihak.ITJEN, utama, lain).id == utama
        for oleh, perkara in ((utama, nomor), (pengganti, lain), (None, nomor)):
            with pytest.raises(MasukanSalah):
                narahubung.wajib_narahubung(uow, Pihak.ITJEN, oleh, perkara)
        surel = [t.email for t in (tujuan(uow, nomor, Pihak.ITJEN), tujuan(uow, lain, Pihak.ITJEN)) if t]
        assert surel == ["pengganti@itjen.example", "narahubung@itjen.example"]
        assert [m.kepada for m in in_outbox(uow, Pemberitahuan)] == [Pihak.OMBUDSMAN, Pihak.ITJEN]
        uow.commit()
    clock.advance(timedelta(days=61))
    with app.uow() as uow:
        assert narahubung.wajib_narahubung(uow, Pihak.ITJEN, utama, nomor).id == utama


@pytest.mark.aturan("REG-O-01", "D-32")
def test_own_initiative_needs_neither_pelapor_nor_an_earlier_complaint(
    app: Application, laporan_masuk: LaporanMasuk
) -> None:
    """Own initiative has no complainant, a complaint needs one; RCO keeps its ground."""
    sendiri = {"sumber": SumberLaporan.PRAKARSA_SENDIRI, "pelapor": None, "upaya": None}
    with app.uow() as uow:
        nomor = lapor.lapor(uow, laporan_masuk.model_copy(update=sendiri))
        assert uow.laporan.get(nomor).upaya_tanggal is None
        assert uow.identitas.find(nomor_berkas=nomor) == []
        with pytest.raises(MasukanSalah):
            lapor.lapor(uow, laporan_masuk.model_copy(update={"pelapor": None}))
        with pytest.raises(MasukanSalah, match="Prakarsa sendiri tidak mempunyai Pelapor"):
            lapor.lapor(uow, laporan_masuk.model_copy(update=sendiri | {"pelapor": laporan_masuk.pelapor}))
        cepat = lapor.lapor(uow, laporan_masuk.model_copy(update={"jalur_cepat": DasarJalurCepat.HAK_HIDUP}))
        assert uow.laporan.get(cepat).jalur_cepat is DasarJalurCepat.HAK_HIDUP
