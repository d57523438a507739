"""Where a drawn line breaks off, it goes on at one place, under the name that it says; and no way turns in a circle."""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Final

from pksbpmn.camunda.checking.drawing import Diagram, Unsur
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik

_ISI: Final = "pada Link > Name di panel Properties"
_LALU: Final = ("exclusiveGateway", "inclusiveGateway", "parallelGateway", "intermediateThrowEvent")
"""What the engine passes without a wait and without anything that could be otherwise the next time."""


def tautan(milik: Milik) -> Iterator[Temuan]:
    """Link events of all diagrams, and ways that never end."""
    for diagram in milik.diagram:
        semua = [u for u in diagram.simpul if u.punya("linkEventDefinition")]
        for wadah in dict.fromkeys(u.induk for u in semua):
            yield from _di_wadah(semua, [u for u in semua if u.induk is wadah])
        yield from _berputar(diagram)


def _di_wadah(semua: list[Unsur], di_sini: list[Unsur]) -> Iterator[Temuan]:
    """Links of one container. While two arrive under one name, or a way there ends, no more is said of them."""
    menuju, tiba = ([u for u in di_sini if u.jenis == f"intermediate{j}Event"] for j in ("Throw", "Catch"))
    ada = {u.tautan: u for u in reversed(tiba) if u.tautan}
    yield from _salah_alur(menuju, tiba)
    yield from (putus := list(_bukan_tautan_lagi(tiba)))
    yield from (u.temuan("tautannya tidak bernama", f"Isi {_ISI} nama yang dituju.") for u in tiba if not u.tautan)
    ganda = [u for u in tiba if u.tautan and ada[u.tautan] is not u]
    for u in ganda:
        pesan = f"tiba dari tautan {u.tautan}, seperti {ada[u.tautan].sebutan}: mesin tidak tahu ke mana"
        yield u.temuan(pesan, f"Beri salah satunya nama lain {_ISI}, dan juga yang menuju ke sana.")
    if not ganda and not putus:
        yield from _berpasangan(semua, menuju, ada)


def _salah_alur(menuju: list[Unsur], tiba: list[Unsur]) -> Iterator[Temuan]:
    for u in tiba:
        if u.diagram.sebelum(u.id):
            yield u.temuan("ada alur yang masuk ke tautan tiba", "Tarik alurnya ke langkah sesudahnya.")
    for u in menuju:
        if u.diagram.dari(u.id):
            yield u.temuan("ada alur yang keluar dari tautan yang pergi", "Hapus alurnya: ia berlanjut di tautan tiba.")


def _bukan_tautan_lagi(tiba: list[Unsur]) -> Iterator[Temuan]:
    """What says by its name that the line goes on elsewhere is a link, not an end."""
    bernama = {u.nama.lower(): u for u in tiba if u.nama and u.tautan}
    for u in tiba[0].diagram.jenis("endEvent") if tiba else ():
        if u.induk is tiba[0].induk and (tujuan := bernama.get(u.nama.lower())):
            obat = (
                f"Change element > Link intermediate throw event, lalu isi {tujuan.tautan} {_ISI}; "
                "bila memang berakhir di sini, beri nama lain."
            )
            yield u.temuan("berakhir di sini, padahal ada tautan yang tiba dengan nama itu", obat)


def _berpasangan(semua: list[Unsur], menuju: list[Unsur], ada: dict[str, Unsur]) -> Iterator[Temuan]:
    buntu = dict.fromkeys(u.tautan for u in menuju if u.tautan not in ada)
    for nama in buntu:
        yield _buntu(nama, [u for u in menuju if u.tautan == nama], semua, list(ada))
    for nama, u in ada.items():
        asal = [m for m in menuju if m.tautan == nama]
        yield from _bernama_lain(u, asal, list(ada.values()))
        if not asal and not buntu:
            obat = f"Gambar tautan (Link) yang pergi bernama {nama}, atau hapus tautan tiba ini dan yang sesudahnya."
            yield u.temuan("tidak ada tautan yang menuju ke sini", obat)


def _bernama_lain(tujuan: Unsur, asal: list[Unsur], tiba: list[Unsur]) -> Iterator[Temuan]:
    """What the picture says of where it goes on is where it goes on."""
    lain = [u for u in asal if u.nama.lower() != tujuan.nama.lower()]
    if len(lain) > 1 and len(lain) == len(asal) and len({u.nama for u in lain}) == 1:
        yield tujuan.temuan(f"bernama lain dari yang menuju ke sini, {lain[0].sebutan}", "Samakan nama semuanya.")
        return
    for u in lain:
        senama = next((t.tautan for t in tiba if t.nama.lower() == u.nama.lower()), "")
        pilih = f", atau pilih {senama} {_ISI}" if senama else ""
        yield u.temuan(f"berlanjut di {tujuan.sebutan}, yang bernama lain", f"Samakan nama keduanya{pilih}.")


def _buntu(nama: str, asal: list[Unsur], semua: list[Unsur], ada: list[str]) -> Temuan:
    """Of links that arrive nowhere, those of one name together."""
    satu, lain = asal[0], f" (dan {len(asal) - 1} lain yang senama)" if len(asal) > 1 else ""
    if nama and any(u.tautan == nama and u.jenis == "intermediateCatchEvent" for u in semua):
        obat = "Gambar keduanya di dalam subproses yang sama: tautan tidak menembus batasnya."
        return satu.temuan(f"menuju tautan {nama}, yang tiba di subproses lain{lain}", obat)
    dekat = get_close_matches(nama or satu.nama.lower().replace(" ", "-"), ada, 1, 0.4)
    pilih = f"Pilih {dekat[0]}" if dekat else f"Pilih salah satu: {', '.join(ada)}" if ada else "Isi namanya"
    kembali = f", atau gambar kembali tautan tiba bernama {nama}" if nama else ""
    apa = f"menuju tautan {nama}, yang tidak tiba di mana pun" if nama else "tautannya tidak bernama"
    return satu.temuan(f"{apa}{lain}", f"{pilih} {_ISI}{kembali}.")


def _berputar(diagram: Diagram) -> Iterator[Temuan]:
    """Nothing on the way waits or decides anew: the engine would go round for ever, also over links."""
    lalu = [u for u in diagram.simpul if u.jenis in _LALU or (u.jenis == "intermediateCatchEvent" and u.tautan)]
    lewat = frozenset(lalu)
    for mulai in lalu:
        if mulai.jenis.endswith("Gateway") and mulai in diagram.seterusnya([mulai], lewat):
            yield mulai.temuan("berputar tanpa berhenti", "Sisipkan tugas atau peristiwa tunggu di dalam putaran.")
            return
