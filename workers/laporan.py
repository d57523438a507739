"""The complaint as a whole (laporan.bpmn) and what every diagram shares: decisions, stages, late officers."""

from typing import Any

from pksbpmn.camunda.forms import Form, form_of
from pksbpmn.camunda.runtime import JobInfo, Result, Values, Variables, Withheld, job
from pksbpmn.domain.laporan.fakta_tugas import FaktaTugas
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.laporan.tahap import AlasanDilewati, Tahap
from pksbpmn.names import JobType, TaskId
from pksbpmn.usecases.berkas import ringkasan
from pksbpmn.usecases.berkas.alamat import ada_pelapor
from pksbpmn.usecases.berkas.keputusan import isian_diterima
from pksbpmn.usecases.laporan import lapor, verifikasi
from pksbpmn.usecases.laporan.akhir import wajib_berhenti, wajib_dicabut, wajib_diputus, wajib_pada
from pksbpmn.usecases.pemeriksaan import fakta_tugas, pengingat, petugas, putusan
from pksbpmn.usecases.pemeriksaan.fakta_tugas import TugasDibuka
from pksbpmn.usecases.pemeriksaan.pengingat import TugasTerlambat
from pksbpmn.usecases.pemeriksaan.putusan import TugasSelesai
from pksbpmn.usecases.ports import UnitOfWork
from workers.variabel import SatuBerkas


class TutupLaporan(Variables):
    """A complaint and how it ends."""

    nomor_berkas: str
    akhir: Akhir


@job(JobType.TUTUP_LAPORAN)
def tutup_laporan(uow: UnitOfWork, v: TutupLaporan, info: JobInfo) -> None:
    """Close the complaint as was decided."""
    wajib_pada(uow, info.element_id, v.nomor_berkas, v.akhir)
    wajib_diputus(uow, info.process_instance_key, v.nomor_berkas, v.akhir)
    lapor.tutup(uow, v.nomor_berkas, v.akhir)


class HimpunanAturan(Variables):
    """A complaint and the set of rules it falls under."""

    nomor_berkas: str
    himpunan_aturan: str


@job(JobType.CATAT_HIMPUNAN_ATURAN)
def catat_himpunan_aturan(uow: UnitOfWork, v: HimpunanAturan) -> None:
    """Keep the set of rules."""
    lapor.catat_himpunan_aturan(uow, v.nomor_berkas, v.himpunan_aturan)


class PutusanKelengkapan(Variables):
    """Whether verification goes on with what there is; if not, the complaint counts as withdrawn."""

    lanjutkan_verifikasi: bool


@job(JobType.PERIKSA_KELENGKAPAN)
def periksa_kelengkapan(uow: UnitOfWork, v: SatuBerkas, info: JobInfo) -> None:
    """Who sent something has not withdrawn."""
    isian = isian_diterima(uow, info.process_instance_key, TaskId.PUTUSKAN_KELENGKAPAN, v.nomor_berkas)
    putus = PutusanKelengkapan.model_validate(isian)
    verifikasi.periksa_kelengkapan(uow, v.nomor_berkas, dilanjutkan=putus.lanjutkan_verifikasi)


class PutusanPleno(Variables):
    """What the plenary decided on a complaint."""

    laporan_diterima: bool
    alasan_penolakan: str | None = None


@job(JobType.PERIKSA_PUTUSAN_PLENO)
def periksa_putusan_pleno(uow: UnitOfWork, v: SatuBerkas, info: JobInfo) -> None:
    """A refusal has a ground, an accepted complaint its parties."""
    isian = isian_diterima(uow, info.process_instance_key, TaskId.RAPAT_PLENO, v.nomor_berkas)
    pleno = PutusanPleno.model_validate(isian)
    verifikasi.periksa_putusan(uow, v.nomor_berkas, pleno.alasan_penolakan, diterima=pleno.laporan_diterima)


@job(JobType.CATAT_PENCABUTAN)
def catat_pencabutan(uow: UnitOfWork, v: SatuBerkas) -> None:
    """Record the withdrawal that was entered."""
    wajib_dicabut(uow, v.nomor_berkas)
    lapor.catat_pencabutan(uow, v.nomor_berkas)


@job(JobType.HENTIKAN_PERMINTAAN)
def hentikan_permintaan(uow: UnitOfWork, v: SatuBerkas) -> None:
    """Nobody has to answer any more: a stage was decided again, or the complaint goes on in another."""
    wajib_berhenti(uow, v.nomor_berkas)
    lapor.batalkan_permintaan(uow, v.nomor_berkas)


@job(JobType.KENALI_BERKAS)
def kenali_berkas(uow: UnitOfWork, v: SatuBerkas) -> None:
    """A process begins: what its forms say later is held against this number."""
    ringkasan.pastikan_ada(uow, v.nomor_berkas)


class IsiTugas(Variables):
    """What a task's process is about, whatever the engine holds there: no task stays closed for want of it."""

    id_permintaan: Any = None
    id_naskah: Any = None
    id_surat: Any = None
    sebab_ulang: Any = None


class Fakta(Result):
    """What the form shows; None where nobody knows the case."""

    fakta: FaktaTugas | None


@job(JobType.SIAPKAN_TUGAS)
def siapkan_tugas(uow: UnitOfWork, v: IsiTugas, info: JobInfo) -> Fakta:
    """Tell who is to decide what it rests on, in the case file of the instance."""
    kata = {n: isi for n, isi in v if isinstance(isi, str)}
    dibuka = TugasDibuka(info.element_id, **kata)
    return Fakta(fakta=fakta_tugas.siapkan(uow, info.process_instance_key, dibuka))


@job(JobType.CATAT_KEPUTUSAN, all_variables=True)
def catat_keputusan(uow: UnitOfWork, v: dict[str, object], info: JobInfo) -> Values | Withheld:
    """Keep what was decided in a user task, if it counts; only the answers to its form go on."""
    tugas = TaskId(info.element_id)
    selesai = TugasSelesai(tugas, info.process_instance_key, info.element_instance_key, v)
    jawaban = putusan.terima(uow, str(v.get("nomorBerkas")), selesai, form_of(tugas) or Form(""))
    return Withheld() if jawaban is None else Values(values=jawaban)


class Pengingat(SatuBerkas):
    """Whose the late task is where a table says so, and its place among those open at once, as the engine has it."""

    alur_naskah: Any = None
    alur_bersama: Any = None
    pihak: Any = None
    loop_counter: Any = None


@job(JobType.INGATKAN_PETUGAS)
def ingatkan_petugas(uow: UnitOfWork, v: Pengingat, info: JobInfo) -> None:
    """A decision is overdue."""
    alur = next((a for a in (v.alur_naskah, v.alur_bersama) if isinstance(a, dict)), {})
    ke = v.loop_counter if isinstance(v.loop_counter, int) else None
    tugas = TugasTerlambat(info.element_id.removesuffix("-ingatkan"), info.process_instance_key, ke, alur, v.pihak)
    pengingat.ingatkan_petugas(uow, v.nomor_berkas, tugas, str(info.key))


class TahapDilewati(Variables):
    """Which stage is left out."""

    nomor_berkas: str
    tahap: Tahap


_DILEWATI_OLEH = {Tahap.KONSILIASI: TaskId.PUTUSKAN_USULAN_KONSILIASI, Tahap.MEDIASI: TaskId.PUTUSKAN_MEDIASI}


@job(JobType.CATAT_TAHAP_DILEWATI)
def catat_tahap_dilewati(uow: UnitOfWork, v: TahapDilewati, info: JobInfo) -> None:
    """Keep why a stage is left out; without a reason it is asked for again. Without a Pelapor there is no mediasi."""
    isian = isian_diterima(uow, info.process_instance_key, _DILEWATI_OLEH[v.tahap], v.nomor_berkas)
    tanpa_pelapor = v.tahap is Tahap.MEDIASI and not ada_pelapor(uow, v.nomor_berkas)
    alasan = AlasanDilewati.TANPA_PELAPOR if tanpa_pelapor else isian.get("alasanDilewati")
    petugas.catat_dilewati(uow, v.nomor_berkas, v.tahap, AlasanDilewati(alasan) if alasan else None)


@job(JobType.TAHAP_DIMULAI)
def tahap_dimulai(uow: UnitOfWork, v: SatuBerkas, info: JobInfo) -> None:
    """A stage begins."""
    petugas.tahap_dimulai(uow, v.nomor_berkas, Tahap(info.process_id))


@job(JobType.TAHAP_BERAKHIR)
def tahap_berakhir(uow: UnitOfWork, v: SatuBerkas, info: JobInfo) -> None:
    """A stage ends."""
    petugas.tahap_berakhir(uow, v.nomor_berkas, Tahap(info.process_id))
