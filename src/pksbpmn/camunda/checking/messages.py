"""Every message that is waited for is sent, every one that is sent is waited for, each by the key it is sent with."""

from collections.abc import Iterator, Mapping
from typing import Final

from pksbpmn.camunda.checking.drawing import Unsur
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik
from pksbpmn.names import MessageName

KEYS: Final[Mapping[str, str]] = {
    MessageName.JAWABAN_DITERIMA: "=idPermintaan",
    MessageName.TENGGAT_DIPERPANJANG: "=idPermintaan",
    MessageName.PIHAK_DIGANTI: "=idPermintaan",
    MessageName.SURAT_DITERIMA: "=idSurat",
}
"""What a message is sent with: the id of what it answers. All others: the number of the case file."""
CASE: Final = "=nomorBerkas"


def pesan(milik: Milik) -> Iterator[Temuan]:
    """Messages and their keys."""
    ditunggu = [(u, nama) for d in milik.diagram for u in d.simpul if u.pesan and (nama := d.nama_pesan(u.pesan))]
    yield from _dua_kali(ditunggu)
    tanpa_penunggu = sorted(milik.dikirim - {nama for _, nama in ditunggu})
    tanpa_pengirim = [(u, nama) for u, nama in ditunggu if nama not in milik.dikirim]
    for unsur, nama in tanpa_pengirim:
        maksud = f"Yang dikirim dan belum ditunggu: {', '.join(tanpa_penunggu)}. " if tanpa_penunggu else ""
        obat = f"{maksud}Perbaiki nama pesannya (Message > Name), atau minta pengembang mengirimnya."
        yield unsur.temuan(f"menunggu pesan {nama}, yang tidak dikirim siapa pun", obat, nama)
    for nama in () if tanpa_pengirim else tanpa_penunggu:
        obat = "Pasang kembali peristiwa atau tugas yang menunggunya."
        yield Temuan("bpmn/", "", f"pesan {nama} dikirim, tetapi tidak ada diagram yang menunggunya", obat)
    for unsur, nama in ditunggu:
        if nama in milik.dikirim and not _mulai(unsur):
            yield from _kunci(unsur, nama)


def _dua_kali(ditunggu: list[tuple[Unsur, str]]) -> Iterator[Temuan]:
    """The engine refuses a process in which one message interrupts the same thing twice."""
    ada: set[tuple[Unsur | str | None, str]] = set()
    for u, nama in ditunggu:
        wadah = u.induk.induk if u.induk is not None and u.jenis == "startEvent" else None
        tempat = u.xml.get("attachedToRef") or wadah
        if tempat and (tempat, nama) in ada:
            pesan = f"menunggu pesan {nama} sekali lagi di tempat yang sama; mesin menolaknya"
            yield u.temuan(pesan, "Hapus salinannya, atau pilih pesan lain pada Message.")
        ada.add((tempat, nama))


def _mulai(unsur: Unsur) -> bool:
    """It starts a process: there is nobody yet whom a key would find."""
    return unsur.jenis == "startEvent" and unsur.induk is not None and unsur.induk.jenis == "process"


def _kunci(unsur: Unsur, nama: str) -> Iterator[Temuan]:
    kunci = unsur.diagram.unsur[unsur.pesan].satu("subscription", "correlationKey")
    harus = KEYS.get(nama, CASE)
    if kunci.replace(" ", "") != harus:
        obat = f"Isi Subscription correlation key dengan {harus}."
        yield unsur.temuan(f"menunggu pesan {nama} dengan kunci {kunci or 'kosong'}; ia dikirim dengan {harus}", obat)
