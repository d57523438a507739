"""Agreements made for a test, and documents of both parties, signed step by step."""

from datetime import date

from pksbpmn.domain.perjanjian.narahubung import PARA_PIHAK
from pksbpmn.domain.perjanjian.perjanjian import NotaKesepahaman, Penandatangan, Perjanjian, StatusPerjanjian
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import CandidateGroup, TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.deciding import decide
from pksbpmn.usecases.berkas.pengalihan import TugasTerbuka
from pksbpmn.usecases.perjanjian import perjanjian
from pksbpmn.usecases.surat import naskah
from pksbpmn.usecases.surat.contoh import cetakan
from pksbpmn.usecases.surat.periksa import periksa
from tests.process.matters import Matters


def make(matters: Matters, nama: str, tanggal: date, mou_berakhir: date | None) -> str:
    """An agreement with a MoU of its own, its process running; returns the number of its matter."""
    with matters.transaction() as uow:
        mou = NotaKesepahaman(
            id=f"mou-{nama}",
            nomor_kesatu=f"M/{nama}",
            nomor_kedua=f"ORI-MOU/{nama}",
            sebutan_lain=(),
            tanggal=tanggal,
            berakhir=mou_berakhir,
        )
        uow.nota_kesepahaman.add(mou)
        uow.perjanjian.add(
            Perjanjian(
                id=nama,
                nomor_kesatu=f"1/{nama}",
                nomor_kedua=f"2/{nama}",
                nomor_tercetak=(),
                tanggal=tanggal,
                tempat="Kota Teladan",
                penandatangan=tuple(
                    Penandatangan(pihak=p, nama=f"Pimpinan {p}", jabatan=f"Pimpinan {p}", dasar="Surat contoh")
                    for p in PARA_PIHAK
                ),
                id_mou=mou.id,
                status=StatusPerjanjian.BERLAKU,
            )
        )
        nomor = perjanjian.mulai(uow, nama)
        assert perjanjian.mulai(uow, nama) == nomor
        return nomor


def ended(matters: Matters, nomor: str) -> str | None:
    """How a matter ended, None while it runs."""
    with matters.app.uow() as uow:
        return uow.berkas.get(nomor).akhir


def letters(matters: Matters, nomor: str, jenis: JenisSurat) -> list[Surat]:
    """The letters of a kind that left, oldest first."""
    with matters.app.uow() as uow:
        return uow.surat.find(nomor_berkas=nomor, jenis=jenis)


def signed_by_both(matters: Matters, letter: Surat) -> None:
    """The printed document bears an officer's signature of each party, both proved, and is checked as such."""
    pdf = cetakan(matters.app.uow, letter.id)
    with matters.app.uow() as uow:
        checked = periksa(uow, pdf)
        (konsep,) = [k for k in uow.konsep.find(id_naskah=str(letter.id_naskah)) if k.ditandatangani]
        signers = uow.tanda_tangan_pihak.find(id_konsep=konsep.id)
    assert checked.sebab == "Persis naskah yang diterbitkan, dengan tanda tangan kedua PIHAK yang terbukti."
    assert [(t.lembaga, t.utuh, t.dipercaya) for t in checked.tanda_tangan] == [
        ("Inspektorat Jenderal Kementerian Ketenagakerjaan", True, True),
        ("Ombudsman Republik Indonesia", True, True),
    ]
    for s, t in zip(sorted(signers, key=lambda s: PARA_PIHAK.index(s.pihak)), checked.tanda_tangan, strict=True):
        assert s.nama in t.penanda


def sign(
    matters: Matters,
    nomor: str,
    group: CandidateGroup,
    putusan: str = "TANDATANGANI",
    pegawai: int | None = None,
) -> None:
    """An officer of the group that must sign a document of both parties decides about it."""
    element = TaskId.TANDATANGANI_NASKAH_BERSAMA

    def waiting() -> list[TugasTerbuka]:
        return [t for t in matters.sight.tasks(nomor) if t.element_id == element and group in t.candidate_groups]

    matters.until(lambda: bool(waiting()), f"tanda tangan {group} untuk {nomor}")
    fields = {"keputusanPenandatangan": putusan, "penandatangan": pegawai or officers.second(group)}
    (task,) = waiting()
    decide(matters.app.uow, matters.client, task, fields)
    matters.settle()


def remark(matters: Matters, nomor: str, jenis: JenisSurat, group: CandidateGroup, catatan: str) -> None:
    """Why an officer of the group sends the newest document back."""
    with matters.transaction() as uow:
        terbuka = uow.naskah.newest(nomor_berkas=nomor, jenis=jenis)
        naskah.catat(uow, terbuka.id, str(officers.second(group)), catatan)
