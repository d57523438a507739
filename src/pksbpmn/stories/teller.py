"""Tells stories, all at once: acts where somebody acts, lets time pass where all wait."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, timedelta

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatSementara, PksError, TidakDitemukan
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, Permintaan, SifatJawaban, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.stories.clerks import NASKAH, Clerks
from pksbpmn.stories.model import (
    Cabut,
    CatatIsi,
    CatatNaskah,
    Cerita,
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
from pksbpmn.stories.pace import ClockPace, Pace
from pksbpmn.stories.sight import Sight, StreamSight
from pksbpmn.stories.stage import Stage
from pksbpmn.stories.tale import Outcome, Stuck, Tale, at_ten, outcome
from pksbpmn.usecases.berkas.alamat import narahubung_berlaku
from pksbpmn.usecases.laporan import lapor as laporan
from pksbpmn.usecases.pemeriksaan import pertemuan, petugas
from pksbpmn.usecases.permintaan import jawaban, pembetulan, permintaan
from pksbpmn.usecases.permintaan.pelengkapan import lengkapi
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah, penerimaan
from pksbpmn.wiring import Application

_SLOW = 8
_OFFICER = "700000"
"""Staff number of who enters and approves in stories."""

News = Callable[[datetime, str, str], None]
"""Told of everything that happens: (when, story, what)."""


def tell(stage: Stage, stories: Mapping[str, Cerita], news: News = lambda *_: None) -> list[Outcome]:
    """Tell stories by the records of a stage, on its clock; `news` hears what happens."""
    return Teller(stage.app, stage.client, StreamSight(stage.stream), ClockPace(stage), news).tell(stories)


class Teller:
    """Tells stories together; `news` hears what happens. Letters of the kinds `silent` are never confirmed."""

    def __init__(  # noqa: PLR0913, PLR0917 - registry, engine, how to see, how to wait
        self,
        app: Application,
        client: CamundaClient,
        sight: Sight,
        pace: Pace,
        news: News = lambda *_: None,
        silent: frozenset[JenisSurat] = frozenset(),
    ) -> None:
        self.app, self.client, self.sight, self.pace = app, client, sight, pace
        self._news, self._silent = news, silent
        self._clerks = Clerks(app.uow, client, sight, self._pause, self._told_himself)
        self._mornings: dict[str, datetime] = {}
        self.tales: list[Tale] = []

    def tell(self, stories: Mapping[str, Cerita]) -> list[Outcome]:
        """Tell all of them to their ends; each outcome says whether its ending came."""
        told = [self.add(name, story) for name, story in stories.items()]
        try:
            self.until(lambda: not any(map(self.running, told)), "akhir semua cerita")
        except Stuck:
            for tale in filter(self.running, told):
                tale.failed = self._dead_end(tale)
        with self.app.uow() as uow:
            return [outcome(uow, tale) for tale in told]

    def add(self, name: str, story: Cerita) -> Tale:
        """One more story, to be told from now on."""
        tale = Tale(name, story, self.pace.now() + timedelta(days=story.mulai if self.pace.rests else 0))
        self.tales.append(tale)
        return tale

    def running(self, tale: Tale) -> bool:
        """The story can still go on."""
        return not tale.failed and not (tale.nomor and tale.next is None and self.sight.ended(tale.nomor))

    def until(self, state: Callable[[], bool], what: str, latest: datetime | None = None) -> None:
        """Do what people do and let time pass, from one event to the next, until `state` holds. Raises Stuck."""
        begun, idle = self.pace.now(), 0
        while True:
            self.settle()
            if state():
                return
            idle = 0 if self.round() else idle + 1
            if idle and not self.pace.forward(self._moments(latest), latest or begun, idle):
                standing = "; ".join(f"{t.nomor}: {self.sight.standing(t.nomor)}" for t in self.tales if t.nomor)
                raise Stuck(f"Tidak tercapai: {what}.", standing)

    def settle(self) -> None:
        """Wait until nothing is left to do at this moment, and see what failed for good."""
        self.pace.settle()
        for tale in self.tales:
            if tale.nomor and not tale.failed:
                tale.failed = self.sight.trouble(tale.nomor)

    def round(self) -> bool:
        """What people can do at this moment: a step of every story, and receipt of letters; whether there was any."""
        moved = [self._advance(tale) for tale in self.tales if self.running(tale)]
        return any([*moved, self._write_and_sign(), self._receive_letters()])

    @contextmanager
    def transaction(self) -> Iterator[UnitOfWork]:
        """A unit of work that is committed at the end."""
        with self.app.uow() as uow:
            yield uow
            uow.commit()

    def _moments(self, latest: datetime | None) -> list[datetime]:
        on_way = [t for t in self.tales if self.running(t)]
        moments = [t.wake for t in on_way if t.wake] + [t.start for t in on_way if not t.nomor]
        return [*moments, *self._mornings.values(), *self._clerks.moments(), *([latest] if latest else [])]

    def _dead_end(self, tale: Tale) -> str:
        step = tale.next.model_dump(exclude_defaults=True, mode="json") if tale.next else "selesai"
        standing = self.sight.standing(tale.nomor) if tale.nomor else "penerimaan"
        return f"langkah {tale.step + 1} ({step}) tidak dapat dilakukan; laporan menunggu: {standing}"

    def _advance(self, tale: Tale) -> bool:
        """Take the next step of a story if its time has come; True when something was done."""
        now = self.pace.now()
        try:
            if not tale.nomor:
                return now >= tale.start and self._file(tale)
            step = tale.next
            if step is None or (tale.wake is not None and now < tale.wake):
                return False
            taken = self._take(tale, step, now)
        except GalatSementara:  # whatever is away comes back; the step is still to be taken
            return False
        except PksError as error:
            tale.failed = f"langkah {tale.step + 1}: {error}" if tale.nomor else str(error)
            return True
        if taken:
            tale.step += 1
            tale.wake = None
        return taken

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

    def _take_more(self, tale: Tale, step: Sebut | UbahPertemuan | Cabut | Tunggu, now: datetime) -> bool:
        match step:
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
        open_now = {t.key for t in self.sight.tasks(tale.nomor) if t.element_id == step.putuskan}
        if lost := tale.tasks_tried - open_now:
            tale.tasks_tried -= lost
            tale.tasks_done |= lost
            return True
        keys = sorted(open_now - tale.tasks_done)
        if not keys or self._rest(tale, now, _SLOW if tale.story.keputusan_lambat else step.setelah):
            return False
        fields = step.isi_form(now.date())
        tale.tasks_tried.add(keys[0])
        try:
            self.client.complete_user_task(keys[0], fields)
        except TidakDitemukan:
            if self.pace.rests:  # nothing is lost on the way here
                raise
        tale.tasks_tried.discard(keys[0])
        tale.tasks_done.add(keys[0])
        self._tell(tale, f"{step.putuskan}: {', '.join(f'{k}={_short(v)}' for k, v in fields.items()) or 'selesai'}")
        return True

    def _answer(self, tale: Tale, step: Jawab, now: datetime) -> bool:
        asked = self._request(tale, step.jawab, step.dari)
        if asked is None or asked.batas is None or self._rest(tale, now, step.setelah + step.dicatat_setelah):
            return False
        with self.transaction() as uow:
            person = narahubung_berlaku(uow, step.dari, now.date())
            given = step.masuk(person.id if person else None, now.date(), _OFFICER)
            kept = jawaban.jawab(uow, asked.id, given)
            final = kept.sifat is SifatJawaban.AKHIR
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
            permintaan.perpanjang(
                uow, asked.id, asked.batas.date() + timedelta(days=step.hari), step.alasan, disetujui=_OFFICER
            )
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

    def _write_and_sign(self) -> bool:
        """What officers do with documents that no story speaks of."""
        try:
            return self._clerks.round(self.pace.now())
        except GalatSementara:
            return False

    def _pause(self, nomor: str) -> int:
        """How many days officers take for a document of this case file."""
        slow = any(t.nomor == nomor and t.story.keputusan_lambat for t in self.tales)
        return _SLOW if slow and self.pace.rests else 0

    def _told_himself(self, nomor: str) -> bool:
        """Whether the story of this complaint says next, once its texts are written, what becomes of a draft."""
        tales = [t for t in self.tales if t.nomor == nomor and self.running(t)]
        deeds = [next((s for s in t.story.langkah[t.step :] if not isinstance(s, CatatIsi)), None) for t in tales]
        return any(isinstance(s, CatatNaskah) or (isinstance(s, Putuskan) and s.putuskan in NASKAH) for s in deeds)

    def _withdraw(self, tale: Tale) -> bool:
        with self.transaction() as uow:
            laporan.cabut(uow, tale.nomor)
        self._tell(tale, "Pelapor mencabut laporannya")
        return True

    def _request(self, tale: Tale, kind: JenisPermintaan, party: Pihak | None) -> Permintaan | None:
        with self.app.uow() as uow:
            for p in uow.permintaan.find(nomor_berkas=tale.nomor, jenis=kind):
                fits = party in (None, p.kepada) or (party is Pihak.ITJEN and kind.startswith("KLARIFIKASI"))
                if fits and p.id not in tale.requests_used:
                    return p
        return None

    def _receive_letters(self) -> bool:
        """Addressees acknowledge on the morning after the letter, at once where nobody rests, or never."""
        now, moved = self.pace.now(), False
        unanswered = {t.nomor: t.story.tanpa_bukti_penerimaan for t in self.tales if t.nomor}
        self._mornings = {}
        try:
            with self.app.uow() as uow:
                letters = self.sight.letters(uow, list(unanswered))
            for s in letters:
                silent = s.jenis in self._silent or s.jenis in unanswered.get(s.nomor_berkas, ())
                if s.tanggal_diterima is not None or silent:
                    continue
                morning = at_ten(s.tanggal + timedelta(days=1))
                if self.pace.rests and now < morning:
                    self._mornings[s.id] = morning
                    continue
                with self.transaction() as uow:
                    penerimaan.terima(uow, s.id, now.date(), "tanda terima penerima")
                moved = True
        except GalatSementara:
            return moved
        return moved

    def _tell(self, tale: Tale, what: str) -> None:
        self._news(self.pace.now(), tale.name, what)


def _short(value: object) -> str:
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    return value.isoformat() if isinstance(value, date) else str(value)
