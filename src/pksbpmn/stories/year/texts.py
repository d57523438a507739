"""What officers of a drawn year write: the least that the law asks of each document."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any, Final

from pksbpmn.domain.pemeriksaan.isi import JenisIsi
from pksbpmn.domain.pemeriksaan.tindakan import HasilTindakan, Pelaksanaan, StatusTindakan, SumberTindakan
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.naskah import Naskah
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.names import CandidateGroup, TaskId
from pksbpmn.stories.officers import writer
from pksbpmn.stories.year.grid import working_day
from pksbpmn.usecases.pemeriksaan import petugas, tindakan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat.isi_wajib import ISI_WAJIB, ditemukan
from pksbpmn.usecases.surat.tindakan import berlaku

_HEARING_IN = 12
_HEARING_AT = time(10)
_OFFICE: Final = "Kantor Ombudsman Republik Indonesia"
_AGREEMENT: Final[Mapping[str, Any]] = {
    "pemimpin": "Asisten Ombudsman yang ditunjuk",
    "kerangka_penyelesaian": "Terlapor menyelesaikan pelayanan dalam 14 hari.",
    "pokok_permasalahan": "Penundaan pelayanan",
}
_ACTION: Final = {
    "uraian": "Menyelesaikan pelayanan yang tertunda",
    "penanggung_jawab": "Terlapor",
    "target": "30 hari kerja",
}
_PLAIN: Final[Mapping[JenisIsi, Mapping[str, Any]]] = {
    JenisIsi.KELENGKAPAN: {"kekurangan": ["Salinan identitas diri"]},
    JenisIsi.KLARIFIKASI: {
        "pertanyaan": ["Mengapa pelayanan belum diselesaikan?", "Tindak lanjut apa yang sudah dilakukan?"],
        "dokumen_diminta": ["Standar pelayanan unit kerja"],
    },
    JenisIsi.PERMINTAAN_DATA: {
        "keterangan": ["Alur penanganan berkas"],
        "data": ["Daftar permohonan triwulan terakhir"],
        "dokumen": ["Buku register pelayanan"],
    },
    JenisIsi.KONSILIASI: _AGREEMENT,
    JenisIsi.MEDIASI: _AGREEMENT,
    JenisIsi.REKOMENDASI: {
        "alasan_dan_perkembangan": "Tindakan korektif tidak dilaksanakan.",
        "kesimpulan_dan_pendapat": "Terlapor terbukti melakukan penundaan berlarut.",
        "butir": ["Menyelesaikan pelayanan yang tertunda"],
    },
}
_LAHP: Final[Mapping[str, Any]] = {
    "dugaan": "Penundaan berlarut",
    "pemeriksaan_dilakukan": ["Permintaan klarifikasi", "Permintaan dokumen"],
    "analisis_peraturan": "Standar pelayanan menetapkan waktu penyelesaian 14 hari kerja.",
    "pendapat": "Sebagaimana kesimpulan pemeriksaan.",
}
_EXAMINED: Final[Mapping[str, Any]] = {
    "ringkasan": "Hasil pemeriksaan menurut berkas.",
    "perbuatan": "KELALAIAN",
    "kerugian": ["IMMATERIIL"],
    "dirugikan": ["PERSEORANGAN"],
    "bukti": [{"jenis": "DOKUMEN", "uraian": "Buku register pelayanan"}],
}


WRITTEN_FIRST: Final = frozenset(
    {
        TaskId.SUSUN_KONSEP,
        TaskId.TETAPKAN_TEMUAN,
        TaskId.PIMPIN_KONSILIASI,
        TaskId.PIMPIN_MEDIASI,
        TaskId.NILAI_TINDAK_LANJUT,
        TaskId.NILAI_PELAKSANAAN,
    }
)
"""Tasks before which something is written."""


def write_for(uow: UnitOfWork, naskah: Naskah) -> None:
    """What a document must say, where it is one of a complaint."""
    nomor = naskah.nomor_berkas
    if naskah.jenis is JenisSurat.PANGGILAN:
        party = uow.permintaan.get(str(naskah.id_permintaan)).kepada
        petugas.catat_isi(uow, nomor, JenisIsi.PANGGILAN, _hearing(uow, nomor) | {"kepada": party})
    elif naskah.jenis is JenisSurat.PERMINTAAN_KELENGKAPAN:
        petugas.catat_isi(uow, nomor, JenisIsi.KELENGKAPAN, dict(_PLAIN[JenisIsi.KELENGKAPAN]))
    elif naskah.jenis is JenisSurat.LAHP:
        actions = [_ACTION] if ditemukan(uow, nomor) else []
        petugas.catat_isi(uow, nomor, JenisIsi.LAHP, {**_LAHP, "tindakan_korektif": actions})
    elif (kind := ISI_WAJIB.get(naskah.jenis)) is not None and kind in _PLAIN:
        petugas.catat_isi(uow, nomor, kind, dict(_PLAIN[kind]))


def write_before(uow: UnitOfWork, nomor: str, element: str, fields: Mapping[str, Any]) -> None:
    """What a decision rests on: the result of an examination, what was agreed, what was found to be carried out."""
    if element == TaskId.TETAPKAN_TEMUAN:
        petugas.catat_isi(uow, nomor, JenisIsi.PEMERIKSAAN, dict(_EXAMINED))
    elif element in (TaskId.PIMPIN_KONSILIASI, TaskId.PIMPIN_MEDIASI):
        agreed = ["Terlapor menyelesaikan pelayanan dalam 14 hari"] if fields.get("hasilPertemuan") == "SEPAKAT" else []
        kind = JenisIsi.KONSILIASI if element == TaskId.PIMPIN_KONSILIASI else JenisIsi.MEDIASI
        petugas.catat_isi(uow, nomor, kind, {**_AGREEMENT, "kesepakatan": agreed})
    elif element == TaskId.NILAI_TINDAK_LANJUT and fields.get("tindakLanjutDilaksanakan"):
        _all_done(uow, nomor, SumberTindakan.LAHP)
    elif element == TaskId.NILAI_PELAKSANAAN and fields.get("statusPelaksanaan") == Pelaksanaan.DILAKSANAKAN:
        _all_done(uow, nomor, SumberTindakan.REKOMENDASI)


def _all_done(uow: UnitOfWork, nomor: str, source: SumberTindakan) -> None:
    officer = str(writer(CandidateGroup.RESOLUSI_MONITORING))
    for action in berlaku(uow, nomor, source):
        done = tindakan.TindakanMasuk(HasilTindakan(StatusTindakan.SELESAI))
        tindakan.catat(uow, nomor, source, action.urutan, done, pegawai=officer)


def _hearing(uow: UnitOfWork, nomor: str) -> dict[str, Any]:
    """On a working day of its own: each summons names another."""
    taken = {p.waktu_hadir.astimezone(JAKARTA).date() for p in _summons(uow, nomor) if p.waktu_hadir is not None}
    day = working_day(uow.kalender, hari_ini(uow) + timedelta(days=_HEARING_IN))
    while day in taken:
        day = working_day(uow.kalender, day + timedelta(days=1))
    moment = datetime.combine(day, _HEARING_AT, JAKARTA)
    return {"waktu": moment.isoformat(), "tempat": _OFFICE, "hal": "Penjelasan atas pokok laporan"}


def _summons(uow: UnitOfWork, nomor: str) -> list[Any]:
    kinds = (JenisPermintaan.PANGGILAN_1, JenisPermintaan.PANGGILAN_2, JenisPermintaan.PANGGILAN_3)
    return [p for kind in kinds for p in uow.permintaan.find(nomor_berkas=nomor, jenis=kind)]
