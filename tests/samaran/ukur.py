"""Each spelling in a letter that its reader may not know the name of: gate, typesetter, PDF, judge."""

import io
import random
import re
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from importlib import resources
from pathlib import Path
from time import perf_counter

import pypdf

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.penyamaran import kata_dari, samarkan
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.data_surat import DataSurat
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.settings import Settings
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import isi_surat
from pksbpmn.usecases.surat.gerbang import halaman_keluar
from pksbpmn.wiring import assemble
from tests.samaran.ejaan import LUAR, ragam
from tests.samaran.hakim import terbaca
from tests.samaran.kalimat import KALIMAT
from tests.unit.usecases.cases import ask, laporan_of
from tests.unit.usecases.contents import ISI

BENIH = 20240716


@dataclass
class Ukuran:
    """What was written, what of it the judge could read with nobody hidden, and what with the complainant hidden."""

    ditulis: Counter[str] = field(default_factory=Counter)
    terbaca: Counter[str] = field(default_factory=Counter)
    bocor: Counter[str] = field(default_factory=Counter)
    contoh: list[tuple[str, str, str, str]] = field(default_factory=list)
    detik: float = 0

    @property
    def bocor_dalam(self) -> int:
        """Leaks among the spellings in scope."""
        return sum(n for j, n in self.bocor.items() if j not in LUAR)

    @property
    def ditulis_dalam(self) -> int:
        """Spellings in scope."""
        return sum(n for j, n in self.ditulis.items() if j not in LUAR)


@contextmanager
def _registri(folder: Path | None) -> Iterator[UnitOfWork]:
    with tempfile.TemporaryDirectory(prefix="pksbpmn-samaran-") as sementara:
        aplikasi = assemble(Settings(data_dir=folder or Path(sementara)))
        try:
            with aplikasi.uow() as uow:
                yield uow
        finally:
            aplikasi.database.dispose()


def ukur(nama: Sequence[tuple[str, str]], folder: Path | None = None, *, lain: str | None = None) -> Ukuran:
    """Measure these names (with their origins). `lain`: the complainant is called so, the names are his other names."""
    hasil = Ukuran()
    with _registri(folder) as uow:
        nomor = lapor(uow, laporan_of("dirahasiakan", hari_ini(uow)))
        petugas.catat_isi(uow, nomor, "klarifikasi", ISI["klarifikasi"])
        asked = uow.permintaan.get(ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR))
        data = isi_surat.susun(uow, nomor, JenisSurat.PERMINTAAN_KLARIFIKASI, Pihak.TERLAPOR, asked, {})
        for _, n in nama:
            _sebut(uow, nomor, n, lain)
            _ukur_nama(uow, data, n, hasil)
    return hasil


def _sebut(uow: UnitOfWork, nomor: str, nama: str, lain: str | None) -> None:
    uow.identitas.get(nomor).nama_lengkap = lain or nama
    if lain is None:
        return
    for n in uow.nama_lain.find(nomor_berkas=nomor):
        n.nama = nama
    if not uow.nama_lain.find(nomor_berkas=nomor):
        from pksbpmn.domain.kerahasiaan.nama_lain import NamaLain  # noqa: PLC0415

        uow.nama_lain.add(NamaLain(id="lain", nomor_berkas=nomor, nama=nama, pegawai="1", waktu=uow.clock.now()))


def _ukur_nama(uow: UnitOfWork, data: DataSurat, nama: str, hasil: Ukuran) -> None:
    semua = list(ragam(nama, random.Random(f"{BENIH}/{nama}")))  # noqa: S311 - the same spellings every time
    baris = tuple(f"\u00ab{1000 + n}\u00bb Menurut {teks} hal itu" for n, (_, teks) in enumerate(semua))
    isi = data.konteks["isi"] | {"klarifikasi": data.konteks["isi"]["klarifikasi"] | {"pertanyaan": baris}}
    surat = replace(data, konteks=data.konteks | {"isi": isi})
    laporan = uow.laporan.get(str(data.nomor_berkas))
    laporan.identitas_dirahasiakan = False
    terbuka = _dicetak(uow, surat)
    laporan.identitas_dirahasiakan = True
    mulai = perf_counter()
    tertutup = _dicetak(uow, surat)
    hasil.detik += perf_counter() - mulai
    if terbuka.keys() != tertutup.keys() or len(terbuka) != len(semua):
        raise AssertionError(f"{nama}: {len(terbuka)} and {len(tertutup)} of {len(semua)} lines were found again")
    for n, (jenis, teks) in enumerate(semua):
        hasil.ditulis[jenis] += 1
        hasil.terbaca[jenis] += bool(terbaca(terbuka[n], nama))
        if kata := terbaca(tertutup[n], nama):
            hasil.bocor[jenis] += 1
            hasil.contoh.append((jenis, nama, teks, f"{kata} {tertutup[n]}"))


def _dicetak(uow: UnitOfWork, data: DataSurat) -> dict[int, str]:
    """What stands in the PDF, line by line."""
    pdf = uow.typesetter.print_pdf(halaman_keluar(uow, data))
    teks = "".join(h.extract_text() for h in pypdf.PdfReader(io.BytesIO(pdf)).pages)
    return {
        int(m[1]) - 1000: m[2]
        for m in re.finditer(r"\u00ab(\d{4})\u00bb(.*?)(?=\u00ab|Penjelasan\s+disampaikan)", teks, re.DOTALL)
    }


def terlalu_banyak(nama: Sequence[str]) -> tuple[int, int, Counter[str]]:
    """In texts that name nobody: words, how often one was taken away (over all names), and by which names."""
    teks = [*KALIMAT, *_bunyi_surat()]
    kata = sum(len(kata_dari([t])) for t in teks)
    salah: Counter[str] = Counter()
    for n in nama:
        salah[n] += sum(samarkan(t, [n]).count("[disamarkan]") for t in teks)
    return kata * len(nama), sum(salah.values()), +salah


def _bunyi_surat() -> Iterator[str]:
    """The wordings of our own letters, without their commands."""
    folder = resources.files("pksbpmn.documents").joinpath("wording")
    for f in sorted(Path(str(folder)).rglob("*.jinja")):
        yield from re.sub(r"\{[{%#].*?[#%}]\}", " ", f.read_text("utf-8"), flags=re.DOTALL).split("\n\n")
