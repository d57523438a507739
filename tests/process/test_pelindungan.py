"""Hidden identities and personal data on the real broker: akses-identitas.bpmn and pelindungan-data.bpmn."""

from datetime import datetime, timedelta

import pytest

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.pelindungan_data import JenisPelindunganData
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.gerbang_dokumen import TUJUAN_IDENTITAS
from pksbpmn.usecases.kerahasiaan import akses_identitas, pelindungan_data
from pksbpmn.usecases.kerahasiaan.kerahasiaan import lihat_identitas
from tests.process.examples import new_laporan, new_own_initiative
from tests.process.matters import Matters
from tests.staff import in_office

PEMOHON, KUSTODIAN = "800009", str(officers.second(G.KUSTODIAN))


@pytest.fixture(scope="module")
def matters(stage: Stage) -> Matters:
    matters = Matters(stage)
    with matters.transaction() as uow:
        in_office(uow, (PEMOHON,))
    return matters


@pytest.fixture(scope="module")
def perkara(matters: Matters) -> str:
    """A complaint whose complainant is hidden."""
    return new_laporan(matters, identitas_dirahasiakan=True)


def _sees(matters: Matters, perkara: str) -> bool:
    with matters.transaction() as uow:
        lihat = lihat_identitas(uow, perkara, pelaku=PEMOHON, peran=Peran.PEMERIKSA, tujuan=TUJUAN_IDENTITAS)
        return lihat is not None


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01", "PKS-8.3-01", "REG-E-09", "C-24")
def test_the_custodian_decides_on_access_to_an_identity(matters: Matters, perkara: str) -> None:
    """Refused for one, granted to another for five days by a custodian; every look is in the journal."""
    with matters.app.uow() as uow, pytest.raises(MasukanSalah):
        akses_identitas.minta(uow, perkara, "Nama Orang", "ingin tahu")
    with matters.transaction() as uow:
        ditolak = akses_identitas.minta(uow, perkara, PEMOHON, "Ingin tahu.")
        diberi = akses_identitas.minta(uow, perkara, PEMOHON, "Memastikan kewenangan mewakili.")
    assert not _sees(matters, perkara)
    matters.decide(ditolak, TaskId.PUTUSKAN_AKSES_IDENTITAS, aksesDiberikan=False, pemutus=int(KUSTODIAN))
    matters.until_ended(ditolak)
    matters.decide(diberi, TaskId.PUTUSKAN_AKSES_IDENTITAS, aksesDiberikan=True, lamaAkses=5, pemutus=int(PEMOHON))
    matters.pass_decision_limit(diberi, TaskId.PUTUSKAN_AKSES_IDENTITAS)
    orang_lain = officers.second(G.PEMERIKSAAN)
    with pytest.raises(MasukanSalah, match="bukan anggota kelompok tugas ini"):
        matters.decide(diberi, TaskId.PUTUSKAN_AKSES_IDENTITAS, aksesDiberikan=True, lamaAkses=5, pemutus=orang_lain)
    assert not _sees(matters, perkara)
    matters.decide(diberi, TaskId.PUTUSKAN_AKSES_IDENTITAS, aksesDiberikan=True, lamaAkses=5, pemutus=int(KUSTODIAN))
    assert _sees(matters, perkara)
    matters.until_ended(diberi)
    assert not _sees(matters, perkara)
    with matters.app.uow() as uow:
        jurnal = uow.jurnal_akses.find(objek=f"identitas/{perkara}")
        assert [j.diizinkan for j in jurnal] == [False, False, True, False]
        assert uow.akses_identitas.find(nomor_berkas=diberi)[0].pemutus == KUSTODIAN
        assert uow.berkas.get(ditolak).akhir == "DITOLAK"


@pytest.mark.aturan("TELAAH-61")
def test_the_custodian_takes_access_back_before_its_day(matters: Matters, perkara: str) -> None:
    """Granted for ninety days, taken back at once: nobody sees anything any more, and the matter is closed."""
    with matters.transaction() as uow:
        nomor = akses_identitas.minta(uow, perkara, PEMOHON, "Memastikan kewenangan mewakili.")
    matters.decide(nomor, TaskId.PUTUSKAN_AKSES_IDENTITAS, aksesDiberikan=True, lamaAkses=90, pemutus=int(KUSTODIAN))
    assert _sees(matters, perkara)
    hari = matters.stage.now().date()
    with matters.transaction() as uow:
        akses_identitas.akhiri(uow, nomor, KUSTODIAN, "Tidak diperlukan lagi.")
    assert not _sees(matters, perkara)
    matters.until_ended(nomor)
    assert matters.stage.now().date() == hari
    with matters.app.uow() as uow:
        assert uow.berkas.get(nomor).akhir == "DICABUT"


def _report(matters: Matters, jenis: JenisPelindunganData, perkara: str) -> str:
    with matters.transaction() as uow:
        return pelindungan_data.laporkan(uow, jenis, perkara, matters.stage.now())


def _mails(matters: Matters, nomor: str) -> list[str]:
    with matters.app.uow() as uow:
        return [k.kunci.split("/")[0] for k in uow.kiriman.find(nomor_berkas=nomor, jenis="INTERNAL")]


@pytest.mark.aturan("REG-P-06", "REG-P-08", "D-27", "C-23", "NASKAH-29")
def test_a_failure_of_protection_is_notified_within_three_times_24_hours(matters: Matters, perkara: str) -> None:
    """In time nobody is warned; the notice must say all three things and goes to subject, institution and public."""
    nomor = _report(matters, JenisPelindunganData.KEGAGALAN, perkara)
    matters.decide(nomor, TaskId.TANGANI_KEGAGALAN, penangananSelesai=True, umumkanKegagalan=True)
    assert matters.task(nomor, TaskId.TANGANI_KEGAGALAN) is not None
    isi = {"data_terungkap": "Pos-el.", "kapan_bagaimana": "Salah alamat.", "penanganan": "Ditarik."}
    with matters.transaction() as uow:
        with pytest.raises(MasukanSalah):
            pelindungan_data.catat(uow, nomor, {"lain": "x"})
        pelindungan_data.catat(uow, nomor, isi)
    matters.decide(nomor, TaskId.TANGANI_KEGAGALAN, penangananSelesai=True, umumkanKegagalan=True)
    matters.until_ended(nomor)
    with matters.app.uow() as uow:
        assert sorted(s.kepada for s in uow.surat.find(nomor_berkas=nomor)) == ["LEMBAGA_PDP", "PELAPOR", "PUBLIK"]
    assert _mails(matters, nomor) == []


@pytest.mark.aturan("REG-P-06", "REG-O-01")
def test_a_failure_in_own_initiative_is_told_to_the_institution_alone(matters: Matters) -> None:
    nomor = _report(matters, JenisPelindunganData.KEGAGALAN, new_own_initiative(matters))
    isi = {"data_terungkap": "Pos-el.", "kapan_bagaimana": "Salah alamat.", "penanganan": "Ditarik."}
    with matters.transaction() as uow:
        pelindungan_data.catat(uow, nomor, isi)
    matters.decide(nomor, TaskId.TANGANI_KEGAGALAN, penangananSelesai=True, umumkanKegagalan=False)
    matters.until_ended(nomor)
    with matters.app.uow() as uow:
        assert [s.kepada for s in uow.surat.find(nomor_berkas=nomor)] == ["LEMBAGA_PDP"]


@pytest.mark.aturan("REG-P-06", "D-27", "D-28", "D-29", "REG-P-01", "TELAAH-65")
def test_after_three_times_24_hours_both_institutions_are_warned(matters: Matters, perkara: str) -> None:
    """Half the time reminds, the end warns both institutions, the duty stays; subjects are answered."""
    mulai = matters.stage.now()
    kegagalan = _report(matters, JenisPelindunganData.KEGAGALAN, perkara)
    akses = _report(matters, JenisPelindunganData.AKSES_SUBJEK, perkara)
    batas = _report(matters, JenisPelindunganData.PEMBATASAN, perkara)
    matters.decide(batas, TaskId.PUTUSKAN_PERMINTAAN_SUBJEK, permintaanDikabulkan=True)
    due = [t.due for n in (kegagalan, akses) for t in matters.stage.stream.open_user_tasks(n)]
    late = [datetime.fromisoformat(d) - (mulai + timedelta(hours=72)) for d in due]
    assert len(late) == 2
    assert all(abs(x) < timedelta(minutes=1) for x in late)  # not an internal limit beyond it
    matters.until_day((mulai + timedelta(hours=36)).date() + timedelta(days=1))
    assert "pelindungan-tengah" in _mails(matters, kegagalan)
    assert "pelindungan-lewat" not in _mails(matters, kegagalan)
    matters.until_day((mulai + timedelta(hours=72)).date() + timedelta(days=1))
    assert _mails(matters, kegagalan).count("pelindungan-lewat") == 2
    matters.pass_decision_limit(kegagalan, TaskId.TANGANI_KEGAGALAN)
    matters.pass_decision_limit(akses, TaskId.PUTUSKAN_PERMINTAAN_SUBJEK)
    isi = {"data_terungkap": "Pos-el.", "kapan_bagaimana": "Salah alamat.", "penanganan": "Ditarik."}
    with matters.transaction() as uow:
        pelindungan_data.catat(uow, kegagalan, isi)
    matters.decide(kegagalan, TaskId.TANGANI_KEGAGALAN, penangananSelesai=True, umumkanKegagalan=False)
    matters.decide(akses, TaskId.PUTUSKAN_PERMINTAAN_SUBJEK, permintaanDikabulkan=False, pengecualian="KEWAJIBAN_HUKUM")
    for nomor in (kegagalan, akses, batas):
        matters.until_ended(nomor)
    with matters.app.uow() as uow:
        assert uow.berkas.get(akses).akhir == "DITOLAK"
        assert uow.berkas.get(batas).akhir == "DIKABULKAN"
        assert [s.kepada for s in uow.surat.find(nomor_berkas=akses)] == [Pihak.PELAPOR]
        assert uow.audit.find(nomor_berkas=kegagalan, peristiwa="pelindungan-terlambat")
