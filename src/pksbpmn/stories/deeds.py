"""What people do in a story, a step at a time: decide, answer, keep silent, write down, withdraw."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import TidakDitemukan
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk
from pksbpmn.domain.pemeriksaan.tindakan import HasilTindakan
from pksbpmn.domain.permintaan.permintaan import (
    CaraJawaban,
    Jawaban,
    JenisPermintaan,
    NilaiJawaban,
    Permintaan,
    SifatJawaban,
    StatusPermintaan,
)
from pksbpmn.names import CandidateGroup
from pksbpmn.stories import officers
from pksbpmn.stories.deciding import decide
from pksbpmn.stories.harapan import Batas, Harapan, Surat
from pksbpmn.stories.looking import look
from pksbpmn.stories.model import (
    Cabut,
    CatatIsi,
    CatatNaskah,
    CatatTindakan,
    Diam,
    Jawab,
    Langkah,
    Lengkapi,
    Perpanjang,
    Putuskan,
    Sebut,
    Terima,
    Tunggu,
    UbahPertemuan,
)
from pksbpmn.stories.pace import Pace
from pksbpmn.stories.sight import Sight
from pksbpmn.stories.tale import Tale, at_ten
from pksbpmn.usecases.berkas.alamat import narahubung_berlaku
from pksbpmn.usecases.laporan import lapor as laporan
from pksbpmn.usecases.pemeriksaan import pertemuan, petugas, tindakan
from pksbpmn.usecases.permintaan import jawaban, pembetulan, permintaan
from pksbpmn.usecases.permintaan.mengikat import mengikat
from pksbpmn.usecases.permintaan.pelengkapan import lengkapi
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah
from pksbpmn.wiring import Application

SLOW = 8
"""How many days who is slow takes for a step."""
_OFFICER = str(officers.writer(CandidateGroup.PENERIMAAN_VERIFIKASI))
"""Staff number of who enters in stories."""
_APPROVER = str(officers.second(CandidateGroup.KEPALA_KEASISTENAN))
"""Staff number of who approves more time."""
SIGNED = LampiranMasuk("naskah-ditandatangani.pdf", b"%PDF-1.7\n%%EOF\n", Klasifikasi.TERBATAS)
"""What a party signed, as it is handed in."""

News = Callable[[datetime, str, str], None]
"""Told of everything that happens: (when, story, what)."""


class Deeds:
    """The steps of stories, taken in the registry and on the engine; `news` hears of each."""

    def __init__(self, app: Application, client: CamundaClient, sight: Sight, pace: Pace, news: News) -> None:
        self.app, self.client, self.sight, self.pace = app, client, sight, pace
        self._news = news

    @contextmanager
    def transaction(self) -> Iterator[UnitOfWork]:
        """A unit of work that is committed at the end."""
        with self.app.uow() as uow:
            yield uow
            uow.commit()

    def _file(self, tale: Tale) -> bool:
        with self.transaction() as uow:
            nomor = laporan.lapor(uow, tale.story.laporan_pada(self.pace.now().date()))
        tale.nomor = nomor
        self._tell(tale, f"laporan diterima: {tale.story.judul}")
        return True

    def _take(self, tale: Tale, step: Langkah, now: datetime) -> bool:
        match step:
            case Putuskan():
                taken = self._decide(tale, step, now)
            case Jawab():
                taken = self._answer(tale, step, now)
            case Lengkapi():
                taken = self._complete(tale, step, now)
            case Terima():
                taken = self._correct_receipt(tale, step, now)
            case Diam():
                taken = self._stay_silent(tale, step)
            case Perpanjang():
                taken = self._extend(tale, step, now)
            case CatatIsi():
                taken = self._write_down(tale, step)
            case CatatNaskah():
                taken = self._remark(tale, step)
            case _:
                taken = self._take_more(tale, step, now)
        return taken

    def _take_more(
        self, tale: Tale, step: CatatTindakan | Sebut | UbahPertemuan | Cabut | Tunggu | Harapan, now: datetime
    ) -> bool:
        match step:
            case Surat() | Batas():
                with self.app.uow() as uow:
                    taken = look(uow, tale, step)
            case CatatTindakan():
                taken = self._follow_up(tale, step)
            case UbahPertemuan():
                taken = self._change_meeting(tale, step, now)
            case Sebut():
                taken = self._name(tale, step)
            case Cabut():
                taken = not self._rest(tale, now, step.cabut) and self._withdraw(tale)
            case Tunggu():
                taken = not self._rest(tale, now, step.tunggu)
        return taken

    def _rest(self, tale: Tale, now: datetime, days: int) -> bool:
        """Sleep `days` days once; True while still to sleep."""
        if self.pace.rests and tale.wake is None and days > 0:
            tale.wake = at_ten(now.date() + timedelta(days=days))
            return True
        return False

    def _decide(self, tale: Tale, step: Putuskan, now: datetime) -> bool:
        """Complete the task once, even when the engine's answer is lost on the way or the sight lags behind."""
        open_now = {t.key: t for t in self.sight.tasks(tale.nomor) if t.element_id == step.putuskan}
        if lost := tale.tasks_tried - open_now.keys():
            tale.tasks_tried -= lost
            tale.tasks_done |= lost
            return True
        keys = sorted(open_now.keys() - tale.tasks_done)
        if not keys or self._rest(tale, now, SLOW if tale.story.keputusan_lambat else step.setelah):
            return False
        fields = step.isi_form(now.date())
        tale.tasks_tried.add(keys[0])
        try:
            decide(self.app.uow, self.client, open_now[keys[0]], fields)
        except TidakDitemukan:
            if self.pace.rests:  # nothing is lost on the way here
                raise
        tale.tasks_tried.discard(keys[0])
        tale.tasks_done.add(keys[0])
        self._tell(tale, f"{step.putuskan}: {', '.join(f'{k}={_short(v)}' for k, v in fields.items()) or 'selesai'}")
        return True

    def _answer(self, tale: Tale, step: Jawab, now: datetime) -> bool:
        asked = self._request(tale, step.jawab, step.dari)
        if asked is None or asked.batas is None:
            return False
        days = step.setelah
        if asked.waktu_hadir is not None and step.nilai is NilaiJawaban.HADIR and step.cara is CaraJawaban.LANGSUNG:
            days = max(0, (asked.batas.date() - now.date()).days)
        if self._rest(tale, now, days + step.dicatat_setelah):
            return False
        with self.transaction() as uow:
            final = give_answer(uow, asked, step, now.date()).sifat is SifatJawaban.AKHIR
        if final:
            tale.requests_used.add(asked.id)
        self._tell(tale, f"{step.dari} menjawab {step.jawab}: {step.nilai} ({step.cara.lower()})")
        return True

    def _complete(self, tale: Tale, step: Lengkapi, now: datetime) -> bool:
        """What the complainant adds answers the request for it; what an officer finds out, nothing."""
        if step.dari is Pihak.PELAPOR:
            asked = self._request(tale, JenisPermintaan.KELENGKAPAN, Pihak.PELAPOR)
            if asked is None or asked.batas is None or self._rest(tale, now, step.setelah):
                return False
            tale.requests_used.add(asked.id)
        with self.transaction() as uow:
            added = lengkapi(uow, tale.nomor, step.pelengkap_pada(now.date()), dari=step.dari, cara=step.cara)
        self._tell(tale, f"{step.dari} melengkapi laporan: {', '.join(added)}")
        return True

    def _correct_receipt(self, tale: Tale, step: Terima, now: datetime) -> bool:
        with self.app.uow() as uow:
            letters = uow.surat.find(nomor_berkas=tale.nomor, jenis=step.terima, kepada=step.kepada)
        proven = [s for s in letters if s.tanggal_diterima is not None]
        if not proven or self._rest(tale, now, step.setelah):
            return False
        day = (proven[-1].tanggal_diterima or now.date()) + timedelta(days=step.mundur)
        with self.transaction() as uow:
            pembetulan.betulkan_penerimaan(
                uow, proven[-1].id, day, "tanda terima asli", alasan=step.alasan, pegawai=_OFFICER
            )
        self._tell(tale, f"penerimaan {step.terima} oleh {step.kepada} dibetulkan menjadi {day:%d-%m-%Y}")
        return True

    def _stay_silent(self, tale: Tale, step: Diam) -> bool:
        asked = self._request(tale, step.diam, step.kepada)
        if asked is None or asked.status is not StatusPermintaan.LEWAT:
            return False
        tale.requests_used.add(asked.id)
        self._tell(tale, f"{asked.kepada} tidak menjawab {step.diam} sampai {asked.batas:%d-%m-%Y}")
        return True

    def _extend(self, tale: Tale, step: Perpanjang, now: datetime) -> bool:
        asked = self._request(tale, step.perpanjang, None)
        if asked is None or asked.batas is None or self._rest(tale, now, 2):
            return False
        with self.transaction() as uow:
            batas = asked.batas.date() + timedelta(days=step.hari)
            permintaan.perpanjang(uow, asked.id, batas, step.alasan, disetujui=_APPROVER)
        self._tell(tale, f"tenggat {step.perpanjang} diperpanjang {step.hari} hari")
        return True

    def _write_down(self, tale: Tale, step: CatatIsi) -> bool:
        with self.transaction() as uow:
            petugas.catat_isi(uow, tale.nomor, step.isi, step.data_pada(self.pace.now().date()))
        self._tell(tale, f"petugas mencatat isi {step.isi}")
        return True

    def _remark(self, tale: Tale, step: CatatNaskah) -> bool:
        with self.transaction() as uow:
            semua = uow.naskah.find(nomor_berkas=tale.nomor, jenis=step.catat_naskah)
            if not semua or not uow.konsep.find(id_naskah=semua[-1].id):
                return False
            naskah.catat(uow, semua[-1].id, str(step.pegawai), step.catatan)
        self._tell(tale, f"catatan pada konsep {step.catat_naskah}: {step.catatan}")
        return True

    def _follow_up(self, tale: Tale, step: CatatTindakan) -> bool:
        with self.transaction() as uow:
            for urutan, hasil in step.hasil.items():
                told = tindakan.TindakanMasuk(HasilTindakan.baca(hasil))
                tindakan.catat(uow, tale.nomor, step.tindakan, urutan, told, pegawai=_OFFICER)
        self._tell(tale, f"petugas mencatat tindakan {step.tindakan}: {', '.join(step.hasil.values())}")
        return True

    def _change_meeting(self, tale: Tale, step: UbahPertemuan, now: datetime) -> bool:
        with self.app.uow() as uow:
            if not pertemuan.ditunggu(uow, tale.nomor):
                return False
        if self._rest(tale, now, 1):
            return False
        with self.transaction() as uow:
            pertemuan.ubah(uow, tale.nomor, step.ubah_pertemuan, step.alasan)
        self._tell(tale, f"pertemuan {step.ubah_pertemuan.lower()}: {step.alasan}")
        return True

    def _name(self, tale: Tale, step: Sebut) -> bool:
        with self.transaction() as uow:
            laporan.ubah_terlapor(uow, tale.nomor, step.sebut, step.unit, step.alasan)
        self._tell(tale, f"petugas menyebut {step.sebut}: {step.unit.jabatan}, {step.unit.unit}")
        return True

    def _withdraw(self, tale: Tale) -> bool:
        with self.transaction() as uow:
            laporan.cabut(uow, tale.nomor)
        self._tell(tale, "Pelapor mencabut laporannya")
        return True

    def _request(self, tale: Tale, kind: JenisPermintaan, party: Pihak | None) -> Permintaan | None:
        with self.app.uow() as uow:
            for p in uow.permintaan.find(nomor_berkas=tale.nomor, jenis=kind):
                if (party is None or party in p.penjawab) and p.id not in tale.requests_used:
                    return p
        return None

    def _tell(self, tale: Tale, what: str) -> None:
        self._news(self.pace.now(), tale.name, what)


def give_answer(uow: UnitOfWork, asked: Permintaan, step: Jawab, today: date) -> Jawaban:
    """Answer a request as who answers does: by his contact person, with what he signed where it binds him."""
    person = narahubung_berlaku(uow, step.dari, today)
    given = step.masuk(person.id if person else None, today, _OFFICER)
    if mengikat(step.jawab, step.nilai):
        given = replace(given, lampiran=(*given.lampiran, SIGNED), pegawai=_OFFICER)
    return jawaban.jawab(uow, asked.id, given)


def _short(value: object) -> str:
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    return value.isoformat() if isinstance(value, date) else str(value)
