"""Events around a case on the real broker: every path of kejadian.bpmn."""

from typing import Any

import pytest

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.monev.angka import Periode
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.mail.local_mailbox import read_mail
from pksbpmn.names import CandidateGroup, TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.officers import second
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.berkas import pegawai, pengalihan, penugasan
from pksbpmn.usecases.berkas.alamat import narahubung_berlaku
from pksbpmn.usecases.laporan import kejadian
from pksbpmn.usecases.monev.angka import hitung
from pksbpmn.usecases.pemeriksaan.petugas import catat_isi
from tests.process.examples import new_laporan, new_own_initiative
from tests.process.matters import Matters
from tests.staff import in_office

SATU, DUA, TIGA = "700001", "700002", "700003"
MATERIIL = {
    "sudahMengadu": True,
    "dalamKewenangan": True,
    "objekPengadilan": True,
    "masihDitanganiInstansi": False,
    "sudahDiselesaikan": False,
    "laporanGanda": False,
    "peristiwaLama": False,
    "diLuarKementerian": False,
}
PENUTUP = (JenisSurat.PENOLAKAN, JenisSurat.PEMBERITAHUAN_PENUTUPAN)


@pytest.fixture(scope="module")
def matters(stage: Stage) -> Matters:
    return Matters(stage)


@pytest.fixture(scope="module")
def perkara(matters: Matters) -> str:
    """A complaint with an officer of the first unit."""
    nomor = new_laporan(matters)
    with matters.transaction() as uow:
        in_office(uow, (SATU, DUA, TIGA))
        penugasan.tugaskan(uow, nomor, SATU, Peran.PEMERIKSA, "Pemeriksaan I")
    return nomor


def _report(
    matters: Matters, jenis: JenisKejadian, perkara: str | None, dari: Pihak = Pihak.OMBUDSMAN, **isi: str
) -> str:
    with matters.transaction() as uow:
        n = narahubung_berlaku(uow, dari, matters.stage.now().date())
        return kejadian.laporkan(uow, jenis, dari, perkara, isi, oleh=n.id if n else None, keberatan_aktif=True)


def _report_conflict(matters: Matters, perkara: str, pegawai: str, oleh: str) -> str:
    """An officer says that this one has a conflict of interest in the case."""
    isi = {"pegawai": pegawai, "alasan": "Keluarga Terlapor."}
    with matters.app.uow(lambda _: oleh) as uow:
        urusan = kejadian.laporkan(uow, JenisKejadian.BENTURAN_KEPENTINGAN, Pihak.OMBUDSMAN, perkara, isi)
        uow.commit()
    return urusan


def _end(matters: Matters, nomor: str) -> str | None:
    matters.until_ended(nomor)
    with matters.app.uow() as uow:
        return uow.berkas.get(nomor).akhir


def _told_of_the_end(matters: Matters, nomor: str) -> dict[Pihak, JenisSurat]:
    with matters.app.uow() as uow:
        return {s.kepada: s.jenis for s in uow.surat.find(nomor_berkas=nomor) if s.jenis in PENUTUP}


@pytest.mark.aturan("PKS-4.2-01", "PKS-4.2-02")
def test_koordinasi_is_notified_to_the_other_narahubung(matters: Matters) -> None:
    """Itjen's contact person opens it without a case; the Ombudsman's is notified and answers; a stranger may not."""
    with matters.app.uow() as uow, pytest.raises(MasukanSalah):
        kejadian.laporkan(uow, JenisKejadian.KOORDINASI, Pihak.ITJEN, None, {"pokok": "x"}, oleh="orang@contoh.example")
    nomor = _report(matters, JenisKejadian.KOORDINASI, None, Pihak.ITJEN, pokok="Dugaan penundaan di beberapa balai.")
    matters.answer(nomor, JenisPermintaan.KOORDINASI, Pihak.OMBUDSMAN, NilaiJawaban.DIJAWAB)
    matters.await_task(nomor, TaskId.CATAT_HASIL_KOORDINASI)
    matters.pass_decision_limit(nomor, TaskId.CATAT_HASIL_KOORDINASI)
    matters.decide(nomor, TaskId.CATAT_HASIL_KOORDINASI, hasilKoordinasi="DIPANTAU")
    assert _end(matters, nomor) == "DIPANTAU"
    with matters.app.uow() as uow:
        assert [s.kepada for s in uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.KOORDINASI)] == ["OMBUDSMAN"]


@pytest.mark.aturan("REG-V-05")
def test_pelimpahan_takes_effect_once_the_receiving_unit_approves(matters: Matters, perkara: str) -> None:
    """A refused hand-over leaves the assignment; an approved one moves it and tells the complainant."""
    isi: dict[str, Any] = {
        "dari_unit": "Pemeriksaan I",
        "ke_unit": "Pemeriksaan II",
        "alasan": "Sektor.",
        "pegawai": DUA,
    }
    isi["kelompok"] = "resolusi-monitoring"
    with pytest.raises(MasukanSalah, match="kelompok: harus salah satu dari"):
        _report(matters, JenisKejadian.PELIMPAHAN, perkara, **(isi | {"kelompok": "tetangga"}))
    tolak, setuju = (_report(matters, JenisKejadian.PELIMPAHAN, perkara, **isi) for _ in range(2))
    assert matters.await_task(tolak, TaskId.SETUJUI_PELIMPAHAN).candidate_groups == ("resolusi-monitoring",)
    matters.decide(tolak, TaskId.SETUJUI_PELIMPAHAN, pelimpahanDisetujui=False)
    assert _end(matters, tolak) == "TIDAK_DILIMPAHKAN"
    matters.pass_decision_limit(setuju, TaskId.SETUJUI_PELIMPAHAN)
    matters.decide(setuju, TaskId.SETUJUI_PELIMPAHAN, pelimpahanDisetujui=True)
    assert _end(matters, setuju) == "DILIMPAHKAN"
    with matters.app.uow() as uow:
        tugas = {p.pegawai: p.selesai for p in uow.penugasan.find(nomor_berkas=perkara)}
        assert tugas[SATU] is not None
        assert tugas[DUA] is None
        assert [s.kepada for s in uow.surat.find(nomor_berkas=setuju)] == ["PELAPOR"]


@pytest.mark.aturan("TELAAH-38", "TELAAH-39")
def test_the_engines_assignment_follows_the_officer(matters: Matters) -> None:
    """One task handed on, then the whole case, then its officer turns out to be related: the engine knows each time."""
    satu, dua, group = "800001", "800002", CandidateGroup.PENERIMAAN_VERIFIKASI
    nomor = new_laporan(matters)
    with matters.transaction() as uow:
        for n in (satu, dua):
            pegawai.catat(
                uow,
                n,
                nama=f"Pegawai Contoh {n}",
                jabatan="Asisten Ombudsman",
                pihak=Pihak.OMBUDSMAN,
                kelompok=(group,),
                surel=f"p{n}@ombudsman.example",
            )
        penugasan.tugaskan(uow, nomor, satu, Peran.VERIFIKASI, "Penerimaan")
    task = matters.await_task(nomor, TaskId.VERIFIKASI_FORMIL)

    def holder() -> str | None:
        (seen,) = [t for t in matters.stage.stream.open_user_tasks(nomor) if t.key == task.key]
        return seen.assignee

    (seen,) = [t for t in matters.stage.stream.open_user_tasks(nomor) if t.key == task.key]
    with matters.transaction() as uow:
        pengalihan.alihkan_tugas(uow, seen, satu, oleh=dua, alasan="Cuti.")
    matters.settle()
    assert holder() == satu
    mails = [m for m in read_mail(matters.stage.folder / "mailbox") if m["To"] == f"p{satu}@ombudsman.example"]
    (mail,) = mails
    assert "Verifikasi formil" in str(mail.get_body(("plain",)))
    with matters.transaction() as uow:
        in_office(uow, (TIGA,))
        pengalihan.alihkan_perkara(uow, nomor, satu, dua, oleh=TIGA, alasan="Mutasi.")
    matters.settle()
    assert holder() == dua
    benturan = _report_conflict(matters, nomor, dua, dua)
    matters.await_task(benturan, TaskId.TUNJUK_PENGGANTI)
    matters.settle()
    assert holder() is None
    matters.decide(benturan, TaskId.TUNJUK_PENGGANTI, penggantiDitunjuk=True)
    matters.withdraw(nomor)


@pytest.mark.aturan("REG-V-05", "REG-O-01")
def test_pelimpahan_of_own_initiative_has_no_pelapor_to_tell(matters: Matters) -> None:
    sendiri = new_own_initiative(matters)
    isi: dict[str, Any] = {
        "dari_unit": "I",
        "ke_unit": "II",
        "alasan": "Sektor.",
        "pegawai": DUA,
        "kelompok": "pemeriksaan",
    }
    nomor = _report(matters, JenisKejadian.PELIMPAHAN, sendiri, **isi)
    matters.decide(nomor, TaskId.SETUJUI_PELIMPAHAN, pelimpahanDisetujui=True)
    assert _end(matters, nomor) == "DILIMPAHKAN"
    with matters.app.uow() as uow:
        assert uow.surat.find(nomor_berkas=nomor) == []
        assert [p.pegawai for p in uow.penugasan.find(nomor_berkas=sendiri)] == [DUA]


@pytest.mark.aturan("REG-E-07")
def test_an_obstruction_is_decided_by_a_member(matters: Matters, perkara: str) -> None:
    """Recorded and escalated to a member; nothing happens by itself, however late."""
    nomor = _report(matters, JenisKejadian.HALANGAN, perkara, uraian="Ruang arsip ditutup.")
    assert matters.await_task(nomor, TaskId.PUTUSKAN_HALANGAN).candidate_groups == ("anggota-ombudsman",)
    matters.pass_decision_limit(nomor, TaskId.PUTUSKAN_HALANGAN)
    with matters.app.uow() as uow:
        assert uow.surat.find(nomor_berkas=nomor) == []
        assert uow.berkas.get(nomor).akhir is None
    matters.decide(nomor, TaskId.PUTUSKAN_HALANGAN, tindakanHalangan="DILAPORKAN")
    assert _end(matters, nomor) == "DILAPORKAN"


@pytest.mark.aturan("REG-E-08")
def test_a_conflict_of_interest_removes_the_officer(matters: Matters, perkara: str) -> None:
    """Who says so himself is barred at once and cannot be assigned again; a replacement is named."""
    nomor = _report_conflict(matters, perkara, DUA, DUA)
    matters.await_task(nomor, TaskId.TUNJUK_PENGGANTI)
    matters.pass_decision_limit(nomor, TaskId.TUNJUK_PENGGANTI)
    with matters.app.uow() as uow:
        assert [p for p in uow.penugasan.find(nomor_berkas=perkara, pegawai=DUA) if p.selesai is None] == []
        with pytest.raises(MasukanSalah):
            penugasan.tugaskan(uow, perkara, DUA, Peran.PEMERIKSA, "Pemeriksaan II")
        with pytest.raises(MasukanSalah):
            penugasan.periksa_benturan(uow, perkara, DUA)
    with matters.transaction() as uow:
        penugasan.tugaskan(uow, perkara, TIGA, Peran.PEMERIKSA, "Pemeriksaan II")
    matters.decide(nomor, TaskId.TUNJUK_PENGGANTI, penggantiDitunjuk=True)
    assert _end(matters, nomor) == "DIGANTI"


@pytest.mark.aturan("REG-E-08")
def test_a_conflict_of_interest_that_another_reports_is_decided_by_a_member(matters: Matters) -> None:
    """Until then, and where it is not proved, the officer stays; proved, he leaves at once."""
    perkara = new_laporan(matters)
    with matters.transaction() as uow:
        in_office(uow, (SATU, DUA))
        penugasan.tugaskan(uow, perkara, DUA, Peran.PEMERIKSA, "Pemeriksaan I")

    def still() -> list[str]:
        with matters.app.uow() as uow:
            return [p.pegawai for p in uow.penugasan.find(nomor_berkas=perkara, selesai=None)]

    tidak, ya = (_report_conflict(matters, perkara, DUA, SATU) for _ in range(2))
    task = matters.await_task(tidak, TaskId.PUTUSKAN_BENTURAN)
    assert set(task.candidate_groups) == {"anggota-ombudsman", "ketua-ombudsman"}
    matters.pass_decision_limit(tidak, TaskId.PUTUSKAN_BENTURAN)
    matters.decide(tidak, TaskId.PUTUSKAN_BENTURAN, benturanTerbukti=False)
    assert _end(matters, tidak) == "TIDAK_TERBUKTI"
    assert still() == [DUA]
    matters.decide(ya, TaskId.PUTUSKAN_BENTURAN, benturanTerbukti=True)
    matters.await_task(ya, TaskId.TUNJUK_PENGGANTI)
    assert still() == []
    matters.decide(ya, TaskId.TUNJUK_PENGGANTI, penggantiDitunjuk=True)
    assert _end(matters, ya) == "DIGANTI"
    matters.withdraw(perkara)


@pytest.mark.aturan("TELAAH-42", "TELAAH-43", "TELAAH-80", "TELAAH-81")
def test_a_closed_complaint_is_opened_again_by_a_member(matters: Matters) -> None:
    """Refused first, then agreed to by somebody who may: it is verified anew, its Pelapor gets no second receipt.

    Itjen, which asked, hears of the refusal and its reason, of the opening, and of the ending after that.
    """
    nomor = new_laporan(matters)
    matters.await_task(nomor, TaskId.VERIFIKASI_FORMIL)
    matters.withdraw(nomor)
    matters.settle()
    with matters.transaction() as uow:
        officers.register(uow)
    isi = {"dasar": "PENUTUPAN_KELIRU", "uraian": "Pencabutannya bukan kehendak Pelapor."}
    tolak = _report(matters, JenisKejadian.PEMBUKAAN_KEMBALI, nomor, Pihak.ITJEN, **isi)
    anggota, asisten = second(CandidateGroup.ANGGOTA_OMBUDSMAN), second(CandidateGroup.PEMERIKSAAN)
    matters.decide(tolak, TaskId.PUTUSKAN_PEMBUKAAN_KEMBALI, pembukaanDisetujui=False, pemutus=anggota)
    matters.await_task(tolak, TaskId.PUTUSKAN_PEMBUKAAN_KEMBALI)
    with matters.transaction() as uow:
        catat_isi(uow, tolak, "pembukaan-kembali", {"pertimbangan": "Pencabutannya bertanda tangan."})
    matters.decide(tolak, TaskId.PUTUSKAN_PEMBUKAAN_KEMBALI, pembukaanDisetujui=False, pemutus=anggota)
    assert _end(matters, tolak) == "TIDAK_DIBUKA"
    setuju = _report(matters, JenisKejadian.PEMBUKAAN_KEMBALI, nomor, Pihak.ITJEN, **isi)
    matters.await_task(setuju, TaskId.PUTUSKAN_PEMBUKAAN_KEMBALI)
    matters.pass_decision_limit(setuju, TaskId.PUTUSKAN_PEMBUKAAN_KEMBALI)
    with pytest.raises(MasukanSalah, match="bukan anggota kelompok tugas ini"):
        matters.decide(setuju, TaskId.PUTUSKAN_PEMBUKAAN_KEMBALI, pembukaanDisetujui=True, pemutus=asisten)
    with matters.app.uow() as uow:
        assert uow.berkas.get(nomor).akhir == "DICABUT"
    matters.decide(setuju, TaskId.PUTUSKAN_PEMBUKAAN_KEMBALI, pembukaanDisetujui=True, pemutus=anggota)
    assert _end(matters, setuju) == "DIBUKA_KEMBALI"
    assert matters.await_task(nomor, TaskId.VERIFIKASI_FORMIL)
    with matters.app.uow() as uow:
        assert uow.berkas.get(nomor).akhir is None
        assert [p.akhir_semula for p in uow.pembukaan_kembali.find(nomor_berkas=nomor)] == ["DICABUT", "DICABUT"]
        assert len(uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.TANDA_TERIMA)) == 1
        (ditolak,) = uow.surat.find(nomor_berkas=tolak)
        assert (ditolak.jenis, ditolak.kepada) == (JenisSurat.PEMBUKAAN_KEMBALI, Pihak.ITJEN)
        assert "Pencabutannya bertanda tangan." in ditolak.halaman.model_dump_json()
        dibuka = uow.surat.find(nomor_berkas=setuju, jenis=JenisSurat.PEMBUKAAN_KEMBALI)
        assert {s.kepada for s in dibuka} == {Pihak.PELAPOR, Pihak.ITJEN}
        assert all("dibuka kembali" in s.halaman.model_dump_json() for s in dibuka)
    matters.decide(nomor, TaskId.VERIFIKASI_FORMIL, syaratLengkap=True)
    matters.decide(nomor, TaskId.VERIFIKASI_MATERIIL, **MATERIIL)
    matters.decide(nomor, TaskId.RAPAT_PLENO, laporanDiterima=False, alasanPenolakan="OBJEK_PENGADILAN")
    matters.until(lambda: len(_told_of_the_end(matters, nomor)) > 1, "penutupan sesudah dibuka kembali")
    akhir = {Pihak.PELAPOR: JenisSurat.PENOLAKAN, Pihak.ITJEN: JenisSurat.PEMBERITAHUAN_PENUTUPAN}
    assert _told_of_the_end(matters, nomor) == akhir
    with matters.app.uow() as uow:
        assert uow.berkas.get(nomor).akhir == "TIDAK_LOLOS_VERIFIKASI"


@pytest.mark.aturan("REG-R-09", "C-25", "REG-A-01")
def test_keberatan_only_when_switched_on_and_compensation_is_passed_on(matters: Matters, perkara: str) -> None:
    """Keberatan is off by default; compensation is only passed on."""
    with matters.app.uow() as uow, pytest.raises(MasukanSalah, match="belum diaktifkan"):
        kejadian.laporkan(uow, JenisKejadian.KEBERATAN, Pihak.PELAPOR, perkara, {"alasan": "x"})
    keberatan = _report(matters, JenisKejadian.KEBERATAN, perkara, Pihak.PELAPOR, alasan="Pendapat keliru.")
    ganti_rugi = _report(matters, JenisKejadian.GANTI_RUGI, perkara, Pihak.PELAPOR, uraian="Kerugian perjalanan.")
    assert _end(matters, ganti_rugi) == "DITERUSKAN"
    matters.pass_decision_limit(keberatan, TaskId.PUTUSKAN_KEBERATAN)
    with matters.transaction() as uow:
        catat_isi(uow, keberatan, "keberatan", {"pertimbangan": "Tidak ada fakta baru."})
    matters.decide(keberatan, TaskId.PUTUSKAN_KEBERATAN, putusanKeberatan="DITOLAK")
    assert _end(matters, keberatan) == "DITOLAK"
    with matters.app.uow() as uow:
        (jawaban,) = uow.surat.find(nomor_berkas=keberatan, jenis=JenisSurat.PEMBERITAHUAN_KEBERATAN)
        assert '["Pertimbangan","Tidak ada fakta baru."]' in jawaban.halaman.model_dump_json()
    with matters.app.uow() as uow:
        hari = matters.stage.now().date()
        (surat,) = uow.surat.find(nomor_berkas=ganti_rugi)
        assert (surat.jenis, surat.kepada) == (JenisSurat.PENYERAHAN_GANTI_RUGI, Pihak.PELAPOR)
        assert "Peraturan Ombudsman Nomor 31 Tahun 2018" in surat.halaman.model_dump_json()
        angka = hitung(uow, Periode(mulai=hari.replace(year=hari.year - 2), sampai=hari)).kejadian
    assert angka["keberatan"] >= 1
    assert angka["ganti_rugi"] >= 1
