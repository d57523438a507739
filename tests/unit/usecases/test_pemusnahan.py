"""Destruction of personal data: who proposes, who decides, what stands against it, what the data subject is told."""

from dataclasses import fields
from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penugasan import BenturanKepentingan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.pelindungan_data import JenisPelindunganData, MuatanPelindungan
from pksbpmn.domain.kerahasiaan.pemusnahan import CaraPemberitahuan, DasarPemusnahan
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.record import DIMUSNAHKAN, secret_fields
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.berkas.berkas import buka, ubah_muatan
from pksbpmn.usecases.berkas.berkas import tutup as tutup_urusan
from pksbpmn.usecases.kerahasiaan import pemusnahan, pengosongan
from pksbpmn.usecases.laporan.lapor import tutup
from pksbpmn.usecases.laporan.penggabungan import gabungkan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.ports.records import RECORDS
from pksbpmn.usecases.surat.surat import terbitkan
from tests.fakes import AdjustableClock, MemoryRegistry
from tests.unit.usecases.cases import KINDS, entries, entry, notices, open_case, refused
from tests.unit.usecases.destruction import (
    DASAR,
    ITJEN,
    JALAN,
    PEMUTUS,
    PENGUSUL,
    D,
    closed,
    decide,
    delivered,
    destroy,
    propose,
)
from tests.unit.usecases.joined import LAIN, other


def test_two_officers_are_needed_and_the_second_is_a_head_or_the_custodian(
    uow: UnitOfWork, clock: AdjustableClock
) -> None:
    nomor = closed(uow, clock)
    propose(uow, nomor)
    with refused("Yang mengusulkan tidak memutus sendiri.", "Serahkan kepada pejabat lain."):
        decide(uow, nomor, pegawai=PENGUSUL)
    pegawai.catat(
        uow, "440", nama="Contoh", jabatan="Asisten", pihak=Pihak.OMBUDSMAN, kelompok=(CandidateGroup.PEMERIKSAAN,)
    )
    with refused("Pegawai 440 tidak memutus pemusnahan."):
        decide(uow, nomor, pegawai="440")
    with refused(f"Pegawai {ITJEN} bukan pegawai Ombudsman."):
        decide(uow, nomor, pegawai=ITJEN)
    with refused("Pegawai 404 tidak tercatat bertugas."):
        decide(uow, nomor, pegawai="404")
    uow.benturan_kepentingan.add(
        BenturanKepentingan(id="b", nomor_berkas=nomor, pegawai="77", alasan="Saudara", waktu=clock.now())
    )
    with refused(
        f"Pegawai 77 mempunyai benturan kepentingan dalam {nomor} dan tidak boleh menanganinya (UU 37/2008 Pasal 40)."
    ):
        decide(uow, nomor, pegawai="77")
    decided = decide(uow, nomor)
    assert (decided.pengusul, decided.pemutus, decided.disetujui) == (PENGUSUL, PEMUTUS, True)
    assert [entry(uow, e).pelaku for e in ("pemusnahan-diusulkan", "pemusnahan-diputus")] == [PENGUSUL, PEMUTUS]


@pytest.mark.parametrize("pegawai_", [ITJEN, "404"])
def test_only_an_officer_of_the_ombudsman_proposes(uow: UnitOfWork, clock: AdjustableClock, pegawai_: str) -> None:
    nomor = closed(uow, clock)
    with pytest.raises(Exception, match=f"Pegawai {pegawai_}"):
        propose(uow, nomor, pegawai=pegawai_)
    assert uow.pemusnahan.find() == []


@pytest.mark.aturan("REG-P-05")
@pytest.mark.parametrize("dasar", D)
def test_not_while_the_case_or_a_matter_of_it_is_open(
    uow: UnitOfWork, clock: AdjustableClock, dasar: DasarPemusnahan
) -> None:
    runs = open_case(uow)
    delivered(uow)
    with refused(f"Berkas {runs} masih berjalan.", "Data dimusnahkan sesudah semuanya ditutup."):
        propose(uow, runs, dasar)
    nomor = closed(uow, clock)
    urusan = buka(uow, JenisBerkas.AKSES_IDENTITAS, Pihak.OMBUDSMAN, "Akses", tentang=nomor).nomor
    with refused(f"Berkas {urusan} masih berjalan."):
        propose(uow, nomor, dasar)
    tutup_urusan(uow, urusan, "SELESAI")
    with refused(f"Berkas {urusan} adalah akses-identitas; yang dimusnahkan adalah laporan bersama urusannya."):
        propose(uow, urusan, dasar)
    assert propose(uow, nomor, dasar).dasar is dasar


@pytest.mark.parametrize("dasar", D)
def test_not_while_a_letter_of_it_waits_to_leave(
    uow: UnitOfWork, clock: AdjustableClock, dasar: DasarPemusnahan
) -> None:
    nomor = closed(uow, clock)
    terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR, None)
    with refused(f"Masih ada kiriman {nomor} yang menunggu.", "Jalankan `pksbpmn pengantar` sampai terkirim."):
        propose(uow, nomor, dasar)


@pytest.mark.aturan("REG-P-05")
@pytest.mark.parametrize("dasar", D)
def test_not_while_a_legal_process_needs_it(uow: UnitOfWork, clock: AdjustableClock, dasar: DasarPemusnahan) -> None:
    nomor = closed(uow, clock)
    with refused("Penahanan memerlukan alasan."):
        pemusnahan.tahan(uow, nomor, " ", PENGUSUL)
    pemusnahan.tahan(uow, nomor, "Perkara nomor 5 di pengadilan.", PENGUSUL)
    with refused(f"Laporan {nomor} sudah ditahan."):
        pemusnahan.tahan(uow, nomor, "Lagi.", PENGUSUL)
    ditahan = (
        f"Laporan {nomor} berkaitan dengan proses hukum dan tidak dimusnahkan (UU 27/2022 Pasal 44 ayat (1) huruf c; "
        "UU 43/2009 Pasal 51)."
    )
    with refused(ditahan, "Sesudah proses itu selesai: `pksbpmn retensi lepas`."):
        propose(uow, nomor, dasar)
    with refused("Pelepasan memerlukan alasan."):
        pemusnahan.lepas(uow, nomor, "", PEMUTUS)
    pemusnahan.lepas(uow, nomor, "Putusan berkekuatan hukum tetap.", PEMUTUS)
    with refused(f"Laporan {nomor} tidak ditahan."):
        pemusnahan.lepas(uow, nomor, "Lagi.", PEMUTUS)
    assert propose(uow, nomor, dasar).terbuka


@pytest.mark.aturan("REG-P-05", "C-18")
def test_not_before_the_retention_is_over_unless_the_data_are_unlawful(uow: UnitOfWork, clock: AdjustableClock) -> None:
    nomor = closed(uow, clock, years=3)
    hak = (
        "Hak subjek data berlaku sepanjang peraturan perundang-undangan (UU 27/2022 Pasal 8, Pasal 15 ayat (1) huruf "
        "c). "
    )
    for dasar, awal in ((D.RETENSI, ""), (D.PERMINTAAN_SUBJEK, hak)):
        with refused(
            f"{awal}Masa simpan arsip {nomor} belum lewat: sampai 2 Maret 2031 (UU 43/2009 Pasal 51).",
            "Tunggu; data yang diperoleh secara melawan hukum dimusnahkan dengan --dasar MELAWAN_HUKUM.",
        ):
            propose(uow, nomor, dasar)
        with refused(
            f"{awal}Masa simpan arsip belum ditetapkan.", "Isi PKSBPMN_RETENTION_YEARS menurut jadwal retensi arsip."
        ):
            propose(uow, nomor, dasar, tahun=None)
    assert propose(uow, nomor, D.MELAWAN_HUKUM, tahun=None).dasar.pasal.startswith(
        "UU 27/2022 Pasal 43 ayat (1) huruf d"
    )


def test_what_a_subject_has_had_limited_goes_only_at_his_wish(uow: UnitOfWork, clock: AdjustableClock) -> None:
    nomor = closed(uow, clock)
    muatan = MuatanPelindungan(jenis=JenisPelindunganData.PEMBATASAN, diketahui=clock.now())
    urusan = buka(uow, JenisBerkas.PELINDUNGAN_DATA, Pihak.OMBUDSMAN, "Pembatasan", muatan, tentang=nomor)
    ubah_muatan(urusan, dikabulkan=True)
    tutup_urusan(uow, urusan.nomor, "SELESAI")
    with refused(f"Pemrosesan data dalam {nomor} dibatasi atas permintaan subjek data (UU 27/2022 Pasal 41)."):
        propose(uow, nomor)
    assert propose(uow, nomor, D.PERMINTAAN_SUBJEK).terbuka


def test_a_wish_has_its_day_and_a_complainant(uow: UnitOfWork, clock: AdjustableClock) -> None:
    nomor, tanpa = closed(uow, clock), closed(uow, clock, "prakarsa-sendiri")
    for dasar, diminta in ((D.PERMINTAAN_SUBJEK, None), (D.RETENSI, hari_ini(uow))):
        with refused("Hari permintaan disebut bila, dan hanya bila, subjek data memintanya."):
            propose(uow, nomor, dasar, diminta=diminta)
    with pytest.raises(Exception, match="tidak mungkin"):
        propose(uow, nomor, D.PERMINTAAN_SUBJEK, diminta=hari_ini(uow) + timedelta(days=1))
    with refused(f"Laporan {tanpa} tidak mempunyai Pelapor (POR 38/2019)."):
        propose(uow, tanpa, D.PERMINTAAN_SUBJEK)


def test_one_proposal_and_one_decision_at_a_time(uow: UnitOfWork, clock: AdjustableClock) -> None:
    nomor = closed(uow, clock)
    with refused(f"Tidak ada usul pemusnahan {nomor}.", "Usulkan dengan `pksbpmn retensi usul`."):
        decide(uow, nomor)
    propose(uow, nomor)
    with refused(f"Pemusnahan {nomor} sudah diusulkan.", JALAN):
        propose(uow, nomor)
    assert decide(uow, nomor, setuju=False).terbuka is False
    with refused(f"Tidak ada usul pemusnahan {nomor}."):
        decide(uow, nomor)
    propose(uow, nomor)
    decide(uow, nomor)
    with refused(f"Pemusnahan {nomor} sudah diputus.", JALAN):
        decide(uow, nomor)


def test_what_came_up_since_the_proposal_stands_against_the_decision(uow: UnitOfWork, clock: AdjustableClock) -> None:
    nomor = closed(uow, clock)
    propose(uow, nomor)
    pemusnahan.tahan(uow, nomor, "Gugatan.", PENGUSUL)
    with pytest.raises(Exception, match="berkaitan dengan proses hukum"):
        decide(uow, nomor)
    assert decide(uow, nomor, setuju=False).disetujui is False


@pytest.mark.aturan("REG-P-05")
def test_the_subject_is_told_and_may_object(registry: MemoryRegistry, clock: AdjustableClock) -> None:
    """UU 27/2022 Pasal 45; his objection leads to another decision."""
    with registry.uow() as uow:
        nomor = closed(uow, clock)
        propose(uow, nomor)
        decided = decide(uow, nomor)
        assert decided.tidak_sebelum == hari_ini(uow) + timedelta(days=14)
        (mail,) = [n for n in notices(uow) if n.kepada is Pihak.PELAPOR]
        assert f"Data pribadi Anda dalam laporan {nomor} akan dimusnahkan pada atau sesudah" in mail.isi
        assert "Sampai hari itu Anda dapat berkeberatan" in mail.isi
        assert uow.identitas.get(nomor).nama_lengkap not in mail.isi
        delivered(uow)
        uow.commit()
    with pytest.raises(Exception, match="dapat berkeberatan sampai"):
        destroy(registry, nomor)
    with registry.uow() as uow:
        with refused("Keberatan memerlukan isinya."):
            pemusnahan.catat_keberatan(uow, nomor, " ", hari_ini(uow), PENGUSUL)
        pemusnahan.catat_keberatan(uow, nomor, "Saya masih memerlukannya.", hari_ini(uow), PENGUSUL)
        uow.commit()
    clock.advance(days=30)
    with pytest.raises(Exception, match="tidak disetujui"):
        destroy(registry, nomor)
    with registry.uow() as uow:
        decide(uow, nomor)
        delivered(uow)
        uow.commit()
    clock.advance(days=14)
    assert destroy(registry, nomor).selesai == clock.now()
    with registry.uow() as uow:
        assert uow.pemusnahan.newest(nomor_berkas=nomor).keberatan is None


def test_who_asked_for_it_waits_for_nothing_but_is_told(registry: MemoryRegistry, clock: AdjustableClock) -> None:
    with registry.uow() as uow:
        nomor = closed(uow, clock)
        propose(uow, nomor, D.PERMINTAAN_SUBJEK)
        decide(uow, nomor)
        (mail,) = [n for n in notices(uow) if n.kepada is Pihak.PELAPOR]
        assert "berkeberatan" not in mail.isi
        uow.commit()
    with pytest.raises(Exception, match="yang menunggu"):
        destroy(registry, nomor)
    with registry.uow() as uow:
        delivered(uow)
        uow.commit()
    assert destroy(registry, nomor).selesai is not None


def test_nothing_is_destroyed_without_a_decision(registry: MemoryRegistry, clock: AdjustableClock) -> None:
    with registry.uow() as uow:
        nomor = closed(uow, clock)
        uow.commit()
    with pytest.raises(Exception, match="Tidak ada usul pemusnahan"):
        destroy(registry, nomor)
    with registry.uow() as uow:
        propose(uow, nomor)
        with refused(f"Pemusnahan {nomor} tidak sedang menunggu pelaksanaan.", JALAN):
            pemusnahan.catat_pemberitahuan(uow, nomor, CaraPemberitahuan.POS, hari_ini(uow), PENGUSUL, bukti=[])
        uow.commit()
    for pegawai_, why in ((PENGUSUL, "tidak disetujui"), (ITJEN, "bukan pegawai Ombudsman")):
        with pytest.raises(Exception, match=why):
            destroy(registry, nomor, pegawai=pegawai_)
    with registry.uow() as uow:
        assert uow.identitas.get(nomor).nama_lengkap != DIMUSNAHKAN


@pytest.mark.parametrize("kind", KINDS)
def test_of_every_kind_of_case_the_rest_stays_and_nothing_is_added(
    registry: MemoryRegistry, clock: AdjustableClock, kind: str
) -> None:
    with registry.uow() as uow:
        nomor = closed(uow, clock, kind)
        before = uow.berkas.get(nomor)
        propose(uow, nomor)
        decide(uow, nomor)
        delivered(uow)
        uow.commit()
    clock.advance(days=14)
    done = destroy(registry, nomor)
    assert (done.pengusul, done.pemutus, done.pelaksana, done.dasar_hukum) == (PENGUSUL, PEMUTUS, PENGUSUL, DASAR)
    assert done.cadangan_sampai == clock.now().date() + timedelta(days=30)
    assert done.jumlah.get("identitas", 0) == (kind != "prakarsa-sendiri")
    with registry.uow() as uow:
        after = uow.berkas.get(nomor)
        assert (after.nomor, after.dibuka, after.ditutup, after.akhir) == (
            before.nomor,
            before.dibuka,
            before.ditutup,
            before.akhir,
        )
        assert entries(uow)[-2:] == ["pemusnahan-dimulai", "pemusnahan-selesai"]
        gone = f"Isi berkas {nomor} telah dimusnahkan (UU 27/2022 Pasal 44)."
        doors = (
            lambda: buka(uow, JenisBerkas.KEJADIAN, Pihak.OMBUDSMAN, "Lagi", tentang=nomor),
            lambda: propose(uow, nomor),
            lambda: pemusnahan.tahan(uow, nomor, "Gugatan.", PENGUSUL),
        )
        for door in doors:
            with refused(gone):
                door()


def test_of_joined_complaints_the_others_texts_stay_without_him(
    registry: MemoryRegistry, clock: AdjustableClock
) -> None:
    with registry.uow() as uow:
        nomor, induk = open_case(uow), other(uow)
        nama = uow.identitas.get(nomor).nama_lengkap
        gabungkan(uow, nomor, induk, alasan="Pokok yang sama.", pegawai=PENGUSUL)
        uow.laporan.get(induk).uraian = f"Bersama {nama} kami menunggu sertifikat."
        mine = terbitkan(uow, induk, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR, None).id
        tutup(uow, nomor, Akhir.DIGABUNG)
        delivered(uow)
        clock.advance(days=365 * 6 + 6)
        with refused(f"Berkas {induk} masih berjalan."):
            propose(uow, nomor)
        tutup(uow, induk, Akhir.DITUTUP_PEMERIKSAAN)
        delivered(uow)
        clock.advance(days=365 * 6 + 6)
        propose(uow, nomor)
        decide(uow, nomor)
        delivered(uow)
        uow.commit()
    clock.advance(days=14)
    done = destroy(registry, nomor)
    assert (done.bersama, done.jumlah["perkara_bersama"] >= 1) == ((induk,), True)
    with registry.uow() as uow:
        assert uow.identitas.get(induk).nama_lengkap == LAIN
        text = uow.laporan.get(induk).uraian
        assert nama.split()[0] not in text
        assert text.startswith("Bersama ")
        assert text.endswith(" kami menunggu sertifikat.")
        assert uow.surat.get(mine).halaman.kepada.nama == LAIN


def test_every_record_that_may_name_a_person_is_emptied_or_says_why_not() -> None:
    """A new record fails here until it leads to its case, or stands in the list with its reason."""
    for nama, record in RECORDS.items():
        if secret_fields(record) and pengosongan.pemilik(nama) is None:
            assert pengosongan.BUKAN_MILIK.get(nama), nama
    assert set(pengosongan.BUKAN_MILIK) <= set(RECORDS)


def test_every_name_of_a_document_goes_with_its_case() -> None:
    """A new column that names a document of the store is looked for too."""
    known = {*pengosongan.DOKUMEN.items(), ("narahubung", "hash_asli"), ("pengakhiran", "hash_asli")}
    known |= {("usulan_perjanjian", "hash_asli")}
    known |= {("laporan_monev", "hash_csv"), ("laporan_monev", "hash_xlsx"), ("pindaian", "hash_berkas")}
    known |= {("audit", "hash"), ("audit", "hash_sebelum")}
    found = {(n, f.name) for n, r in RECORDS.items() for f in fields(r) if f.name.startswith("hash")}
    assert found == known
