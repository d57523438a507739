"""Tells stories on a stage, all at once on one clock: acts where somebody acts, moves the clock where all wait."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, Permintaan, StatusPermintaan
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.stories.model import Cabut, CatatIsi, Cerita, Diam, Jawab, Langkah, Perpanjang, Putuskan, Tunggu
from pksbpmn.stories.stage import Panggung
from pksbpmn.usecases.berkas.alamat import narahubung_berlaku
from pksbpmn.usecases.berkas.ringkasan import Ringkasan, ringkas
from pksbpmn.usecases.laporan import lapor as penerimaan
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.permintaan import jawaban, permintaan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat

_LAMBAT = 8
_DETIK = timedelta(seconds=1)
_CAKRAWALA = timedelta(days=1000)

Kabar = Callable[[datetime, str, str], None]
"""Told of everything that happens: (when, story, what)."""


@dataclass(frozen=True)
class HasilCerita:
    """How a story went; `sebab` says why it could not go on or ended otherwise."""

    cerita: str
    nomor: str
    berhasil: bool
    sebab: str
    ringkasan: Ringkasan


@dataclass
class _Lakon:
    nama: str
    cerita: Cerita
    mulai: datetime
    nomor: str = ""
    langkah: int = 0
    bangun: datetime | None = None
    terpakai: set[str] = field(default_factory=set)
    gagal: str = ""

    @property
    def berikut(self) -> Langkah | None:
        """The step to take next; None when all are taken."""
        return self.cerita.langkah[self.langkah] if self.langkah < len(self.cerita.langkah) else None


class Pencerita:
    """Tells stories together; `kabar` hears what happens."""

    def __init__(self, panggung: Panggung, kabar: Kabar = lambda *_: None) -> None:
        self._p = panggung
        self._kabar = kabar
        self._terima: dict[str, datetime] = {}

    def ceritakan(self, cerita: Mapping[str, Cerita]) -> list[HasilCerita]:
        """Tell all of them to their ends; each result says whether its ending came."""
        awal = self._p.sekarang()
        lakon = [_Lakon(nama, c, awal + timedelta(days=c.mulai)) for nama, c in cerita.items()]
        while True:
            self._p.tenang()
            self._periksa_insiden(lakon)
            if not any(self._jalan(x) for x in lakon):
                break
            bergerak = [self._langkahkan(x) for x in lakon if self._jalan(x)]
            if any([*bergerak, self._terima_surat(lakon)]):
                continue
            if not self._majukan(lakon, awal):
                break
        return [self._hasil(x) for x in lakon]

    def _jalan(self, x: _Lakon) -> bool:
        return not x.gagal and not (x.nomor and x.berikut is None and self._p.stream.ended(x.nomor))

    def _majukan(self, lakon: list[_Lakon], awal: datetime) -> bool:
        sekarang = self._p.sekarang()
        saat = [x.bangun for x in lakon if x.bangun and self._jalan(x)]
        saat += [x.mulai for x in lakon if not x.nomor and not x.gagal]
        saat += list(self._terima.values())
        waktu = self._p.stream.next_timer()
        if waktu is not None:
            saat.append(waktu + _DETIK)
        depan = [s for s in saat if s > sekarang]
        tujuan = min(depan, default=None)
        if tujuan is None or tujuan - awal > _CAKRAWALA:
            for x in lakon:
                if self._jalan(x):
                    x.gagal = self._buntu(x)
            return False
        self._p.maju(tujuan)
        return True

    def _buntu(self, x: _Lakon) -> str:
        tunggu = "; ".join(
            f"{w.process_id or '…'}/{w.element_id} ({w.kind}{f' sampai {w.until:%Y-%m-%d}' if w.until else ''})"
            for w in self._p.stream.waiting(x.nomor)
        )
        langkah = x.berikut.model_dump(exclude_defaults=True, mode="json") if x.berikut else "selesai"
        return f"langkah {x.langkah + 1} ({langkah}) tidak dapat dilakukan; laporan menunggu: {tunggu or 'tidak ada'}"

    def _periksa_insiden(self, lakon: list[_Lakon]) -> None:
        for x in lakon:
            if x.nomor and not x.gagal:
                for i in self._p.stream.open_incidents(x.nomor):
                    x.gagal = f"insiden pada {i.process_id}/{i.element_id}: {i.message}"

    def _langkahkan(self, x: _Lakon) -> bool:
        """Take the next step of a story if its time has come; True when something was done."""
        sekarang = self._p.sekarang()
        if not x.nomor:
            return sekarang >= x.mulai and self._lapor(x)
        langkah = x.berikut
        if langkah is None or (x.bangun is not None and sekarang < x.bangun):
            return False
        try:
            selesai = self._lakukan(x, langkah, sekarang)
        except PksError as galat:
            x.gagal = f"langkah {x.langkah + 1}: {galat}"
            return True
        if selesai:
            x.langkah += 1
            x.bangun = None
        return selesai

    def _lapor(self, x: _Lakon) -> bool:
        try:
            with self._transaksi() as uow:
                x.nomor = penerimaan.lapor(uow, x.cerita.laporan_pada(self._p.sekarang().date()))
        except PksError as galat:
            x.gagal = str(galat)
            return True
        self._cerita(x, f"laporan diterima: {x.cerita.laporan['perihal']}")
        return True

    def _lakukan(self, x: _Lakon, langkah: Langkah, sekarang: datetime) -> bool:
        match langkah:
            case Putuskan():
                return self._putuskan(x, langkah, sekarang)
            case Jawab() | Diam() | Perpanjang():
                return self._permintaan(x, langkah, sekarang)
            case CatatIsi():
                with self._transaksi() as uow:
                    petugas.catat_isi(uow, x.nomor, langkah.isi, langkah.data)
                self._cerita(x, f"petugas mencatat isi {langkah.isi}")
                return True
            case Cabut():
                if self._tunda(x, sekarang, langkah.cabut):
                    return False
                with self._transaksi() as uow:
                    penerimaan.cabut(uow, x.nomor)
                self._cerita(x, "Pelapor mencabut laporannya")
                return True
            case Tunggu():
                return not self._tunda(x, sekarang, langkah.tunggu)

    def _tunda(self, x: _Lakon, sekarang: datetime, hari: int) -> bool:
        """Sleep `hari` days once; True while still to sleep."""
        if x.bangun is None and hari > 0:
            x.bangun = _pukul_sepuluh(sekarang.date() + timedelta(days=hari))
            return True
        return False

    def _putuskan(self, x: _Lakon, langkah: Putuskan, sekarang: datetime) -> bool:
        tugas = [t for t in self._p.stream.open_user_tasks(x.nomor) if t.element_id == langkah.putuskan]
        if not tugas or self._tunda(x, sekarang, _LAMBAT if x.cerita.keputusan_lambat else langkah.setelah):
            return False
        isian = langkah.isi_form(sekarang.date())
        self._p.client.complete_user_task(tugas[0].key, isian)
        self._cerita(x, f"{langkah.putuskan}: {', '.join(f'{k}={_pendek(v)}' for k, v in isian.items()) or 'selesai'}")
        return True

    def _permintaan(self, x: _Lakon, langkah: Jawab | Diam | Perpanjang, sekarang: datetime) -> bool:
        match langkah:
            case Jawab():
                ada = self._cari(x, langkah.jawab, langkah.dari)
                if ada is None or ada.batas is None or self._tunda(x, sekarang, langkah.setelah):
                    return False
                with self._transaksi() as uow:
                    oleh = narahubung_berlaku(uow, langkah.dari, sekarang.date())
                    masuk = jawaban.JawabanMasuk(
                        langkah.dari, langkah.nilai, langkah.cara, langkah.isi, oleh.id if oleh else None
                    )
                    jawaban.jawab(uow, ada.id, masuk)
                self._cerita(x, f"{langkah.dari} menjawab {langkah.jawab}: {langkah.nilai} ({langkah.cara.lower()})")
            case Diam():
                ada = self._cari(x, langkah.diam, langkah.kepada)
                if ada is None or ada.status is not StatusPermintaan.LEWAT:
                    return False
                self._cerita(x, f"{ada.kepada} tidak menjawab {langkah.diam} sampai {ada.batas:%d-%m-%Y}")
            case Perpanjang():
                ada = self._cari(x, langkah.perpanjang, None)
                if ada is None or ada.batas is None or self._tunda(x, sekarang, 2):
                    return False
                with self._transaksi() as uow:
                    permintaan.perpanjang(uow, ada.id, ada.batas.date() + timedelta(days=langkah.hari), langkah.alasan)
                self._cerita(x, f"tenggat {langkah.perpanjang} diperpanjang {langkah.hari} hari")
                return True
        x.terpakai.add(ada.id)
        return True

    def _cari(self, x: _Lakon, jenis: JenisPermintaan, pihak: Pihak | None) -> Permintaan | None:
        with self._p.app.uow() as uow:
            for p in uow.permintaan.find(nomor_berkas=x.nomor, jenis=jenis):
                cocok = pihak in (None, p.kepada) or (pihak is Pihak.ITJEN and jenis.startswith("KLARIFIKASI"))
                if cocok and p.id not in x.terpakai:
                    return p
        return None

    def _terima_surat(self, lakon: list[_Lakon]) -> bool:
        """Addressees acknowledge on the morning after the letter, unless the story says that they do not."""
        sekarang, bergerak = self._p.sekarang(), False
        diam = {x.nomor: x.cerita.tanpa_bukti_penerimaan for x in lakon if x.nomor}
        menunggu = self._p.stream.ask(
            lambda s: [v["correlationKey"] for v in s.subscriptions.values() if v["messageName"] == "surat-diterima"]
        )
        for id_surat in menunggu:
            with self._transaksi() as uow:
                s = uow.surat.get(id_surat)
                if s.tanggal_diterima is not None or s.jenis in diam.get(s.nomor_berkas, ()):
                    continue
                pagi = _pukul_sepuluh(s.tanggal + timedelta(days=1))
                if sekarang < pagi:
                    self._terima[id_surat] = pagi
                    continue
                surat.terima(uow, id_surat, sekarang.date(), "tanda terima penerima")
                self._terima.pop(id_surat, None)
                bergerak = True
        self._terima = {k: v for k, v in self._terima.items() if k in menunggu}
        return bergerak

    @contextmanager
    def _transaksi(self) -> Iterator[UnitOfWork]:
        with self._p.app.uow() as uow:
            yield uow
            uow.commit()

    def _cerita(self, x: _Lakon, apa: str) -> None:
        self._kabar(self._p.sekarang(), x.nama, apa)

    def _hasil(self, x: _Lakon) -> HasilCerita:
        if not x.nomor:
            return HasilCerita(x.nama, "-", False, x.gagal, _tanpa_laporan(x))
        with self._p.app.uow() as uow:
            r = ringkas(uow, x.nomor)
        sebab = x.gagal
        if not sebab and r.akhir != x.cerita.akhir:
            sebab = f"berakhir {r.akhir}, seharusnya {x.cerita.akhir}"
        return HasilCerita(x.nama, x.nomor, not sebab, sebab, r)


def _pukul_sepuluh(hari: date) -> datetime:
    """The hour at which people act: all at once, so that the clock stops once a day."""
    return datetime.combine(hari, time(10), JAKARTA)


def _tanpa_laporan(x: _Lakon) -> Ringkasan:
    return Ringkasan("-", x.mulai, x.cerita.laporan["perihal"], False, None, None, (), (), (), ())


def _pendek(nilai: object) -> str:
    if isinstance(nilai, bool):
        return "ya" if nilai else "tidak"
    return nilai.isoformat() if isinstance(nilai, date) else str(nilai)
