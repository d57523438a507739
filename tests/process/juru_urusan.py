"""Drives matters on the stage: decides, answers, acknowledges letters, moves the clock to the next event."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from typing import Any

from pksbpmn.camunda.records.state import UserTask
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import (
    CaraJawaban,
    JenisPermintaan,
    NilaiJawaban,
    Permintaan,
    StatusPermintaan,
)
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.names import Tugas
from pksbpmn.stories.stage import Panggung
from pksbpmn.usecases.berkas.alamat import narahubung_berlaku
from pksbpmn.usecases.permintaan import jawaban
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat

_DETIK = timedelta(seconds=1)


class Juru:
    """One for a test. Letters are acknowledged on the next morning, but for those of the kinds in `tanpa_bukti`."""

    def __init__(self, panggung: Panggung, tanpa_bukti: frozenset[JenisSurat] = frozenset()) -> None:
        self.panggung = panggung
        self.tanpa_bukti = tanpa_bukti

    @contextmanager
    def transaksi(self) -> Iterator[UnitOfWork]:
        """A unit of work that is committed at the end."""
        with self.panggung.app.uow() as uow:
            yield uow
            uow.commit()

    def tenang(self) -> None:
        """Wait until nothing is left to do at this moment of the clock; no incident may be open."""
        self.panggung.tenang()
        insiden = self.panggung.stream.open_incidents()
        assert not insiden, [(i.process_id, i.element_id, i.message) for i in insiden]

    def tugas(self, nomor: str, elemen: Tugas) -> UserTask | None:
        """The open user task of a matter or complaint."""
        ada = [t for t in self.panggung.stream.open_user_tasks(nomor) if t.element_id == elemen]
        return ada[0] if ada else None

    def putuskan(self, nomor: str, elemen: Tugas, **isian: Any) -> None:
        """Wait, moving the clock, for the user task and complete it with the fields of its form."""
        self.sampai(lambda: self.tugas(nomor, elemen) is not None, f"tugas {elemen} dari {nomor}")
        tugas = self.tugas(nomor, elemen)
        assert tugas is not None
        self.panggung.client.complete_user_task(tugas.key, isian)
        self.tenang()

    def lewati_batas_keputusan(self, nomor: str, elemen: str) -> None:
        """Let the internal limit of an open task pass, so that its officer is reminded."""
        self.sampai_tanggal(self.panggung.sekarang().date() + timedelta(days=8))
        with self.panggung.app.uow() as uow:
            diingatkan = uow.audit.find(nomor_berkas=nomor, peristiwa="petugas-diingatkan")
        assert elemen in [a.rincian["elemen"] for a in diingatkan]

    def menunggu(self, nomor: str, jenis: JenisPermintaan, kepada: Pihak | None = None) -> Permintaan | None:
        """The request that waits for an answer, its deadline running."""
        with self.panggung.app.uow() as uow:
            for p in uow.permintaan.find(nomor_berkas=nomor, jenis=jenis, status=StatusPermintaan.MENUNGGU):
                if p.batas is not None and kepada in (None, p.kepada):
                    return p
        return None

    def jawab(
        self,
        nomor: str,
        jenis: JenisPermintaan,
        dari: Pihak,
        nilai: NilaiJawaban = NilaiJawaban.DIJAWAB,
        isi: str = "Disampaikan sesuai permintaan.",
        oleh: str | None = None,
    ) -> None:
        """Wait, moving the clock, for the request to `dari` and answer it, as the contact person or as `oleh`."""
        self.sampai(lambda: self.menunggu(nomor, jenis, dari) is not None, f"permintaan {jenis} dari {nomor}")
        ada = self.menunggu(nomor, jenis, dari)
        assert ada is not None
        with self.transaksi() as uow:
            n = narahubung_berlaku(uow, dari, self.panggung.sekarang().date())
            masuk = jawaban.JawabanMasuk(dari, nilai, CaraJawaban.TERTULIS, isi, oleh or (n.id if n else None))
            jawaban.jawab(uow, ada.id, masuk)
        self.tenang()

    def berakhir(self, nomor: str) -> None:
        """Wait, moving the clock, until the process of the matter has ended."""
        self.sampai(lambda: self.panggung.stream.ended(nomor), f"akhir {nomor}")

    def sampai_tanggal(self, hari: date) -> None:
        """Let the days pass until ten o'clock of `hari`."""
        saat = datetime.combine(hari, time(10), JAKARTA)
        self.sampai(lambda: self.panggung.sekarang() >= saat, f"tanggal {hari}", saat)

    def sampai(self, keadaan: Callable[[], bool], apa: str, paling_lambat: datetime | None = None) -> None:
        """Acknowledge letters and move the clock from one event to the next until `keadaan` holds."""
        for _ in range(150):
            self.tenang()
            if keadaan():
                return
            if not self._terima_surat():
                self.panggung.maju(self._berikut(paling_lambat, apa))
        raise AssertionError(f"tidak tercapai: {apa}")

    def _berikut(self, paling_lambat: datetime | None, apa: str) -> datetime:
        sekarang = self.panggung.sekarang()
        timer = self.panggung.stream.next_timer()
        saat = [t for t in (timer + _DETIK if timer else None, paling_lambat) if t and t > sekarang]
        if self._surat_menunggu():
            saat.append(_pagi_berikut(sekarang))
        assert saat, f"tidak ada yang akan terjadi, padahal ditunggu: {apa}"
        return min(saat)

    def _surat_menunggu(self) -> list[str]:
        """Letters whose receipt the engine waits for and that somebody will acknowledge."""
        kunci = self.panggung.stream.ask(
            lambda s: [v["correlationKey"] for v in s.subscriptions.values() if v["messageName"] == "surat-diterima"]
        )
        with self.panggung.app.uow() as uow:
            semua = [uow.surat.get(k) for k in kunci]
        return [s.id for s in semua if s.tanggal_diterima is None and s.jenis not in self.tanpa_bukti]

    def _terima_surat(self) -> bool:
        hari = self.panggung.sekarang().date()
        bergerak = False
        for id_surat in self._surat_menunggu():
            with self.transaksi() as uow:
                if uow.surat.get(id_surat).tanggal < hari:
                    surat.terima(uow, id_surat, hari, "tanda terima penerima")
                    bergerak = True
        return bergerak


def _pagi_berikut(sekarang: datetime) -> datetime:
    pagi = sekarang.replace(hour=10, minute=0, second=0, microsecond=0)
    return pagi if pagi > sekarang else pagi + timedelta(days=1)
