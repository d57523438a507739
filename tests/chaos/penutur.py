"""Tells stories in real time, whatever happens around: every step is repeated until it was taken once."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from pksbpmn.domain.galat import GalatSementara, TidakDitemukan
from pksbpmn.stories.model import (
    Cabut,
    CatatIsi,
    Cerita,
    Jawab,
    Langkah,
    Perpanjang,
    Putuskan,
    cerita_proyek,
)
from pksbpmn.usecases.berkas.alamat import narahubung_berlaku
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.permintaan import jawaban, permintaan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from tests.chaos.panggung import PanggungKacau

NASKAH = ("sertifikat-pelatihan", "lahp-dilaksanakan", "di-luar-kewenangan", "dicabut-pelapor")
"""Stories that nobody has to wait in for days."""


@dataclass
class Tuturan:
    """One complaint on its way."""

    cerita: Cerita
    nomor: str
    langkah: int = 0
    tugas_dicoba: set[int] = field(default_factory=set)
    tugas_selesai: set[int] = field(default_factory=set)
    terjawab: set[str] = field(default_factory=set)

    @property
    def berikut(self) -> Langkah | None:
        """The step to take; None when all are taken."""
        return self.cerita.langkah[self.langkah] if self.langkah < len(self.cerita.langkah) else None


class Penutur:
    """Keeps `bersamaan` complaints going; `terus` says whether new ones begin."""

    def __init__(self, panggung: PanggungKacau, bersamaan: int) -> None:
        self._p = panggung
        self._bersamaan = bersamaan
        self._cerita = cerita_proyek()
        self.berjalan: list[Tuturan] = []
        self.selesai: list[Tuturan] = []

    def tuturkan(self, terus: Callable[[], bool]) -> None:
        """One round: begin new complaints, and take one step of each."""
        while terus() and len(self.berjalan) < self._bersamaan:
            self._mulai()
        for t in list(self.berjalan):
            with contextlib.suppress(GalatSementara):
                self._terima_surat(t)
                if self._ambil_langkah(t):
                    t.langkah += 1
            if t.berikut is None and self._berakhir(t):
                self.berjalan.remove(t)
                self.selesai.append(t)

    def _mulai(self) -> None:
        nama = NASKAH[(len(self.berjalan) + len(self.selesai)) % len(NASKAH)]
        cerita = self._cerita[nama]
        with self._p.app.uow() as uow:
            nomor = lapor.lapor(uow, cerita.laporan_pada(hari_ini(uow)))
            uow.commit()
        self.berjalan.append(Tuturan(cerita, nomor))

    def _berakhir(self, t: Tuturan) -> bool:
        with self._p.app.uow() as uow:
            return uow.berkas.get(t.nomor).akhir is not None and self._p.stream.ended(t.nomor)

    def _terima_surat(self, t: Tuturan) -> None:
        with self._p.app.uow() as uow:
            for s in uow.surat.find(nomor_berkas=t.nomor, tanggal_diterima=None):
                surat.terima(uow, s.id, hari_ini(uow), "tanda terima penerima")
            uow.commit()

    def _ambil_langkah(self, t: Tuturan) -> bool:
        match t.berikut:
            case Putuskan() as langkah:
                return self._putuskan(t, langkah)
            case Jawab() as langkah:
                return self._jawab(t, langkah)
            case CatatIsi() as langkah:
                with self._p.app.uow() as uow:
                    petugas.catat_isi(uow, t.nomor, langkah.isi, langkah.data)
                    uow.commit()
                return True
            case Cabut():
                with self._p.app.uow() as uow:
                    lapor.cabut(uow, t.nomor)
                    uow.commit()
                return True
            case Perpanjang() as langkah:
                return self._perpanjang(t, langkah)
            case None:
                return False
            case lain:
                raise AssertionError(f"langkah {lain} memerlukan jam")

    def _putuskan(self, t: Tuturan, langkah: Putuskan) -> bool:
        terbuka = {k.key for k in self._p.stream.open_user_tasks(t.nomor) if k.element_id == langkah.putuskan}
        if hilang := t.tugas_dicoba - terbuka:  # an answer was lost on the way; the task was completed
            t.tugas_dicoba -= hilang
            t.tugas_selesai |= hilang
            return True
        baru = sorted(terbuka - t.tugas_selesai)
        if not baru:
            return False
        t.tugas_dicoba.add(baru[0])
        with contextlib.suppress(TidakDitemukan):
            self._p.client.complete_user_task(baru[0], langkah.isi_form(self._p.app.clock.now().date()))
        t.tugas_dicoba.discard(baru[0])
        t.tugas_selesai.add(baru[0])
        return True

    def _jawab(self, t: Tuturan, langkah: Jawab) -> bool:
        with self._p.app.uow() as uow:
            ada = self._permintaan(uow, t, langkah)
            if ada is None:
                return False
            oleh = narahubung_berlaku(uow, langkah.dari, hari_ini(uow))
            masuk = jawaban.JawabanMasuk(
                langkah.dari, langkah.nilai, langkah.cara, langkah.isi, oleh.id if oleh else None
            )
            jawaban.jawab(uow, ada, masuk)
            uow.commit()
        t.terjawab.add(ada)
        return True

    def _perpanjang(self, t: Tuturan, langkah: Perpanjang) -> bool:
        with self._p.app.uow() as uow:
            for p in uow.permintaan.find(nomor_berkas=t.nomor, jenis=langkah.perpanjang):
                if p.batas is not None:
                    sampai = p.batas.date() + timedelta(days=langkah.hari)
                    permintaan.perpanjang(uow, p.id, sampai, langkah.alasan)
                    uow.commit()
                    return True
        return False

    def _permintaan(self, uow: UnitOfWork, t: Tuturan, langkah: Jawab) -> str | None:
        for p in uow.permintaan.find(nomor_berkas=t.nomor, jenis=langkah.jawab):
            if p.batas is not None and p.id not in t.terjawab:
                return p.id
        return None
