"""Which facts of a letter are a party's own words, as the registry says who gave them; an officer's are none."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.kutipan import BERSAMA, Penulis, kutip
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import Laporan, UnitTerlapor
from pksbpmn.domain.pemeriksaan.berita_acara import NaskahBeritaAcara
from pksbpmn.domain.pemeriksaan.temuan import Bukti
from pksbpmn.domain.perjanjian.perjanjian import Pengakhiran
from pksbpmn.domain.permintaan.permintaan import CaraJawaban
from pksbpmn.domain.surat.halaman import AlamatSurat
from pksbpmn.usecases.berkas.induk import seperkara
from pksbpmn.usecases.berkas.penulis import penulis_isi, penulis_nama, penulis_unit
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.tindakan import TindakanRingkas

_DARI_LAPORAN = {k: k for k in ("uraian", "upaya_uraian", "upaya_hasil", "permintaan_penyelesaian", "kerugian")} | {
    "lampiran": "berkas"
}
"""What a complaint says, and how the history of its completions calls it."""
_DARI_PENGAJU: dict[JenisBerkas, tuple[str, ...]] = {
    JenisBerkas.PERTUKARAN_DATA: ("tujuan", "daftar"),
    JenisBerkas.KEJADIAN: ("kejadian",),
    JenisBerkas.ADENDUM: ("ketentuan_diubah",),
    JenisBerkas.PERSELISIHAN: ("pokok",),
    JenisBerkas.NARAHUBUNG: ("nomor_surat", "lama", "baru"),
}
"""What of a matter was written by who began it."""
_DARI_KEDUANYA = {JenisBerkas.PERSELISIHAN: ("risalah", "musyawarah")}
"""What either party may have entered, and nobody knows which (PKS Pasal 13)."""
_DARI_PENYERAH = ("kelengkapan", "sumber", "verifikator", "butir", "langsung")
_BERPERIHAL = (JenisBerkas.LAPORAN, JenisBerkas.ADENDUM)
"""Kinds whose subject is typed by who began them; that of the others is the program's own."""


def milik(nilai: Any, penulis: Penulis | None) -> Any:
    """These facts as words of a party; the Ombudsman's and nobody's are no quotation."""
    return nilai if penulis in (None, Pihak.OMBUDSMAN) else kutip(nilai, penulis)


def perihal(uow: UnitOfWork, berkas: Berkas) -> str:
    """The subject of a case file."""
    penulis = penulis_isi(uow, berkas).get("perihal", berkas.pengaju) if berkas.jenis in _BERPERIHAL else None
    teks: str = milik(berkas.perihal, penulis)
    return teks


def laporan(uow: UnitOfWork, berkas: Berkas, laporan_: Laporan) -> dict[str, Any]:
    """The complaint, in the words of who filed it but for what an officer entered."""
    isi, penulis = asdict(laporan_), penulis_isi(uow, berkas)
    return isi | {k: milik(isi[k], penulis.get(bidang, berkas.pengaju)) for k, bidang in _DARI_LAPORAN.items()}


def unit(uow: UnitOfWork, u: UnitTerlapor) -> dict[str, Any]:
    """A party as it is called, in the words of who named it."""
    penulis = penulis_unit(uow, u)
    return {k: milik(v, penulis) for k, v in (("jabatan", u.jabatan), ("unit", u.unit), ("sebutan", u.sebutan))}


def sebutan(alamat: AlamatSurat) -> str:
    """Name and office of an addressee, in the words of who typed them."""
    teks: str = milik(alamat.sebaris, alamat.penulis)
    return teks


def berita_acara(uow: UnitOfWork, berkas: Berkas, naskah: NaskahBeritaAcara) -> dict[str, Any]:
    """Minutes: what the parties are called there is in the words of who named them before."""
    isi, terlapor = naskah.model_dump(), penulis_nama(uow, berkas, Pihak.TERLAPOR)
    oleh = {"pelapor": berkas.pengaju, "terlapor": terlapor, "terlapor_lain": terlapor}
    return isi | {k: milik(isi[k], penulis) for k, penulis in oleh.items()}


def bukti(uow: UnitOfWork, nomor: str, semua: Iterable[Bukti], kini: Iterable[Bukti]) -> Iterator[dict[str, Any]]:
    """The evidence; of several who complain of the same it is of who answered, by his answer, or of nobody alone.

    What was said in person an officer wrote down, with what he asked: nobody's own words. `risalah` is what he wrote of
    the meeting in which klarifikasi was given.
    """
    bersama = seperkara(uow, nomor)
    permintaan = [p for n in bersama for p in uow.permintaan.find(nomor_berkas=n)]
    jawaban = [(str(p.nomor_berkas), j) for p in permintaan for j in uow.jawaban.find(id_permintaan=p.id)]
    for b in semua:
        saat_itu = [(n, j) for n, j in jawaban if (j.dari, j.dicatat) == (b.dari, b.waktu)]
        lisan = next((j.isi for _, j in saat_itu if j.cara is CaraJawaban.LANGSUNG), None)
        sendiri = lisan or b.uraian
        sendiri = sendiri if b.uraian.startswith(sendiri) else ""
        laporan = {n for n, j in saat_itu if b.uraian.startswith(j.isi)} if len(bersama) > 1 else {nomor}
        yield {
            "jenis": b.jenis,
            "uraian": _bukti_milik(sendiri, b.dari, nomor, laporan) if lisan is None else kutip(sendiri, BERSAMA),
            "risalah": b.uraian[len(sendiri) :].strip(),
            "terdahulu": b not in kini,
        }


def _bukti_milik(teks: str, dari: Pihak, nomor: str, laporan: set[str]) -> Any:
    if dari is not Pihak.PELAPOR:
        return milik(teks, dari)
    if len(laporan) != 1:
        return kutip(teks, BERSAMA)
    (satu,) = laporan
    return kutip(teks, dari, None if satu == nomor else satu)


def tindakan(t: TindakanRingkas) -> dict[str, Any]:
    """An action, with what somebody said of it."""
    return asdict(t) | {"alasan": milik(t.alasan, Pihak(t.dari) if t.dari else None)}


def pengakhiran(isi: dict[str, Any], dari: Pengakhiran) -> dict[str, Any]:
    """The notice that ends the agreement, in the words of the party that gave it."""
    return isi | {k: milik(isi[k], dari.oleh) for k in ("nomor_surat", "alasan", "alasan_penarikan")}


def muatan(uow: UnitOfWork, berkas: Berkas, isi: dict[str, Any]) -> dict[str, Any]:
    """What a matter holds: of who began it, who refused or handed data over, or wrote the review, and of Itjen."""
    penulis: dict[str, Penulis | None] = dict.fromkeys(_DARI_PENGAJU.get(berkas.jenis, ()), berkas.pengaju)
    penulis |= dict.fromkeys(_DARI_KEDUANYA.get(berkas.jenis, ()), BERSAMA)
    penulis |= {"masukan_itjen": Pihak.ITJEN, "dasar_penolakan": isi.get("diminta")}
    for telaah in uow.telaah_bersama.find(nomor_berkas=berkas.nomor):
        penulis["telaah"] = telaah.dari
    hasil = isi | {k: milik(isi[k], oleh) for k, oleh in penulis.items() if k in isi}
    if (serah := hasil.get("penyerahan")) is not None:
        hasil["penyerahan"] = serah | {k: milik(serah[k], serah["dari"]) for k in _DARI_PENYERAH}
    return hasil


def alasan(isi: dict[str, Any]) -> dict[str, Any]:
    """What joins the facts of one letter: a reason that an officer entered repeats what he was told (PKS Pasal 4)."""
    return isi | {k: kutip(isi[k], BERSAMA) for k in ("alasan",) if k in isi}
