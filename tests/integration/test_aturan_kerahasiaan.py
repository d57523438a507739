"""Rows of the agreement about secrecy, on both databases: classes and roles, disclosure, retention."""

from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.kerahasiaan.kewenangan import PIHAK_PERAN
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.perjanjian.perjanjian import StatusPerjanjian
from pksbpmn.domain.pertukaran.pertukaran import ButirData, JenisInformasi
from pksbpmn.usecases.kerahasiaan import kerahasiaan, retensi
from pksbpmn.usecases.pertukaran import pertukaran
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.wiring import Application
from tests.integration.conftest import StoppedClock
from tests.staff import in_office


def _butir(uow: UnitOfWork, app: Application, nomor: str) -> str:
    butir = ButirData(
        id="butir-uji",
        nomor_berkas=nomor,
        nama="register.csv",
        jenis=JenisInformasi.DATA,
        tujuan="pembuktian",
        pemilik=Pihak.ITJEN,
        dibuat=app.clock.now(),
        hash_berkas=uow.documents.put(b"isi"),
    )
    uow.butir_data.add(butir)
    return butir.id


@pytest.mark.aturan(
    "PKS-8.1-01", "PKS-8.2-01", "PKS-8.3-01", "PKS-8.4-01", "REG-C-01", "REG-C-02", "REG-P-01", "C-24", "PERAN-15"
)
def test_class_role_and_purpose_decide_on_access(app: Application, nomor: str) -> None:
    """Unclassed counts as most secret; class, role, party and purpose open; each attempt is kept; so afterwards."""

    def attempt(uow: UnitOfWork, tindakan: Tindakan, peran: Peran, pihak: Pihak, tujuan: str = "pembuktian") -> bool:
        pelaku = "21" if PIHAK_PERAN[peran] is Pihak.ITJEN else "1001"
        isi = kerahasiaan.akses_butir(
            uow, tindakan, "butir-uji", pelaku=pelaku, peran=peran, pihak=pihak, tujuan=tujuan
        )
        return isi == b"isi"

    with app.uow() as uow:
        in_office(uow, ("1001", "2001"))
        in_office(uow, ["21"], Pihak.ITJEN)
        _butir(uow, app, nomor)
        assert kerahasiaan.klasifikasi_butir(uow, "butir-uji") is Klasifikasi.SANGAT_RAHASIA
        assert not attempt(uow, Tindakan.BACA, Peran.NARAHUBUNG_ITJEN, Pihak.ITJEN)
        with pytest.raises(MasukanSalah, match="uji konsekuensi"):
            kerahasiaan.klasifikasikan(
                uow,
                "butir-uji",
                Klasifikasi.TERBATAS,
                pertimbangan="",
                dasar_hukum="UU 14/2008 Pasal 17",
                pejabat="2001",
            )
        for pejabat in ("2001", "1001"):
            kerahasiaan.klasifikasikan(
                uow,
                "butir-uji",
                Klasifikasi.TERBATAS,
                pertimbangan="Tidak membuka informan.",
                dasar_hukum="UU 14/2008 Pasal 17 huruf a",
                pejabat=pejabat,
            )
        for status in (StatusPerjanjian.BERLAKU, StatusPerjanjian.BERAKHIR):
            uow.perjanjian.get("pks-2024").status = status
            assert attempt(uow, Tindakan.BACA, Peran.NARAHUBUNG_ITJEN, Pihak.ITJEN)
            assert attempt(uow, Tindakan.EKSPOR, Peran.NARAHUBUNG_ITJEN, Pihak.ITJEN)
            assert not attempt(uow, Tindakan.EKSPOR, Peran.AUDITOR_ITJEN, Pihak.ITJEN)
            assert not attempt(uow, Tindakan.BACA, Peran.NARAHUBUNG_ITJEN, Pihak.OMBUDSMAN)
            assert not attempt(uow, Tindakan.BACA, Peran.PEMERIKSA, Pihak.OMBUDSMAN, "kepentingan lain")
        jurnal = uow.jurnal_akses.find(objek="butir/butir-uji")
        assert [j.diizinkan for j in jurnal] == [False, *[True, True, False, False, False] * 2]
        assert uow.keputusan_klasifikasi.find(id_butir="butir-uji")[0].pejabat == "2001"


@pytest.mark.aturan("PKS-5.5-02", "PKS-8.3-02")
def test_disclosure_only_by_an_exception_and_another_approver(app: Application, nomor: str) -> None:
    """Blocked by default; the same person cannot ask and approve."""
    with app.uow() as uow:
        in_office(uow, ("1001", "2001"))
        butir = _butir(uow, app, nomor)
        with pytest.raises(MasukanSalah):
            pertukaran.ungkapkan(uow, butir, "Lembaga lain", "", "Pasal 18", "1001")
        assert uow.pengungkapan.find() == []
        diajukan = pertukaran.ungkapkan(uow, butir, "Lembaga lain", "UU 14/2008", "Pasal 18", "1001")
        with pytest.raises(MasukanSalah):
            pertukaran.setujui_pengungkapan(uow, diajukan, "1001")
        pertukaran.setujui_pengungkapan(uow, diajukan, "2001")
        (p,) = uow.pengungkapan.find(id_butir=butir)
        kept = (p.kepada, p.peraturan, p.pasal, p.pengaju, p.penyetuju)
        assert kept == ("Lembaga lain", "UU 14/2008", "Pasal 18", "1001", "2001")


@pytest.mark.aturan("REG-P-05", "C-18")
def test_retensi_marks_and_does_not_delete(app: Application, clock: StoppedClock, nomor: str) -> None:
    """No period, no flag; after the period a flag, once; the case is still there."""
    with app.uow() as uow:
        berkas = uow.berkas.get(nomor)
        berkas.akhir, berkas.ditutup = Akhir.DICABUT, clock.now()
        uow.commit()
    clock.advance(timedelta(days=5 * 366))
    with app.uow() as uow:
        assert retensi.tinjau(uow, None) == ()
        assert [t.nomor for t in retensi.tinjau(uow, 5)] == [nomor]
        assert [t.nomor for t in retensi.tinjau(uow, 5)] == [nomor]
        assert len(uow.audit.find(peristiwa="retensi-ditinjau")) == 1
        assert uow.laporan.get(nomor).nomor_berkas == nomor
