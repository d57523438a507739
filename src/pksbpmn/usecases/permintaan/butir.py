"""What an answer says of the items of a request, and what is still outstanding (PKS Pasal 4(5))."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.permintaan.butir import ButirPermintaan, HasilButir, StatusButir
from pksbpmn.domain.permintaan.permintaan import Jawaban, NilaiJawaban, Permintaan, SifatJawaban
from pksbpmn.usecases.berkas.rahasia import tanpa_pelapor
from pksbpmn.usecases.journal import audit
from pksbpmn.usecases.ports import UnitOfWork


@dataclass(frozen=True)
class ButirRingkas:
    """An item as people look at it."""

    jenis: str
    kepada: str
    urutan: int
    uraian: str
    status: str
    dasar_hukum: str | None
    pada: date | None


def daftar(uow: UnitOfWork, nomor: str) -> tuple[ButirRingkas, ...]:
    """The items of every request of a case file, in the order of their letters; none names the complainant.

    Raises TidakDitemukan.
    """
    berkas = uow.berkas.get(nomor)
    semua = [
        (p, b) for p in uow.permintaan.find(nomor_berkas=nomor) for b in uow.butir_permintaan.find(id_permintaan=p.id)
    ]
    tersamar = tanpa_pelapor(uow, berkas, [(b.uraian, b.dasar_hukum) for _, b in semua])
    return tuple(
        ButirRingkas(p.jenis, p.kepada, b.urutan, uraian, b.status, dasar_hukum, b.pada)
        for (p, b), (uraian, dasar_hukum) in zip(semua, tersamar, strict=True)
    )


def periksa(uow: UnitOfWork, permintaan: Permintaan, hasil: Mapping[int, HasilButir]) -> None:
    """Refuse items that were not asked for, and what was given already."""
    ada = {b.urutan: b for b in uow.butir_permintaan.find(id_permintaan=permintaan.id)}
    for urutan in hasil:
        if urutan not in ada:
            raise MasukanSalah(
                f"Permintaan {permintaan.jenis} tidak mempunyai butir {urutan}.",
                f"Lihat dengan `pksbpmn permintaan butir {permintaan.nomor_berkas}`.",
            )
        if ada[urutan].status is StatusButir.DIBERIKAN:
            raise MasukanSalah(f"Butir {urutan} sudah diberikan.", "Sebutkan hanya butir yang berubah.")


def terapkan(uow: UnitOfWork, permintaan: Permintaan, jawaban: Jawaban, hasil: Mapping[int, HasilButir]) -> bool:
    """Write down what became of the items; True where none is outstanding any more.

    A final answer that names none speaks of all that are outstanding: given, or refused on the ground that it states.
    """
    ada = uow.butir_permintaan.find(id_permintaan=permintaan.id)
    if not hasil and jawaban.sifat is SifatJawaban.AKHIR:
        semua = (
            HasilButir(StatusButir.DITOLAK, jawaban.isi)
            if jawaban.nilai is NilaiJawaban.DITOLAK_DASAR_HUKUM
            else HasilButir(StatusButir.DIBERIKAN)
        )
        hasil = {b.urutan: semua for b in ada if not b.status.tuntas}
    for butir, menjadi in _yang_berubah(ada, hasil):
        butir.status, butir.dasar_hukum = menjadi.status, menjadi.dasar_hukum
        butir.pada, butir.id_jawaban = jawaban.diterima, jawaban.id
        audit(
            uow,
            "butir-permintaan",
            permintaan.nomor_berkas,
            dari=jawaban.dari,
            id_permintaan=permintaan.id,
            butir=butir.urutan,
            status=butir.status,
        )
    return bool(ada) and all(b.status.tuntas for b in ada)


def _yang_berubah(
    ada: list[ButirPermintaan], hasil: Mapping[int, HasilButir]
) -> Iterator[tuple[ButirPermintaan, HasilButir]]:
    return ((b, hasil[b.urutan]) for b in ada if b.urutan in hasil)


def nilai_akhir(uow: UnitOfWork, permintaan: Permintaan, nilai: NilaiJawaban) -> NilaiJawaban:
    """The one word for the diagram: that of the answer, or what its items came to where it was asked by item."""
    status = {b.status for b in uow.butir_permintaan.find(id_permintaan=permintaan.id)}
    if not status:
        return nilai
    if status == {StatusButir.DITOLAK}:
        return NilaiJawaban.DITOLAK_DASAR_HUKUM
    return NilaiJawaban.DIJAWAB if all(s.tuntas for s in status) else NilaiJawaban.SEBAGIAN
