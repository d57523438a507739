"""What a mail is made of: to whom, with what attached, and nothing about anybody in it."""

import pytest

from pksbpmn.domain.berkas.kiriman import Kiriman, Pemberitahuan, SuratKeluar
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.journal import beri_tahu
from pksbpmn.usecases.laporan.lapor import ubah_terlapor
from pksbpmn.usecases.perjanjian.narahubung import delegasikan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.contoh import cetakan
from pksbpmn.usecases.surat.surel import surel_pemberitahuan, surel_surat
from tests.fakes import MemoryRegistry
from tests.unit.usecases.cases import OTHER_UNIT, ask, open_case
from tests.unit.usecases.contents import up_to_rekomendasi, write


def _waiting(registry: MemoryRegistry, jenis: JenisSurat, kepada: Pihak) -> tuple[Kiriman, SuratKeluar]:
    with registry.uow() as uow:
        nomor = open_case(uow)
        write(uow, nomor, "klarifikasi")
        if jenis is JenisSurat.PUBLIKASI:
            up_to_rekomendasi(uow, nomor)
        asked = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR)
        surat.terbitkan(uow, nomor, jenis, kepada, asked)
        uow.commit()
        kiriman = uow.kiriman.find(jenis="SURAT")[-1]
    assert isinstance(kiriman.muatan, SuratKeluar)
    return kiriman, kiriman.muatan


def test_surat_goes_as_an_attachment_to_whom_it_was_fixed(registry: MemoryRegistry) -> None:
    kiriman, muatan = _waiting(registry, JenisSurat.PERMINTAAN_KLARIFIKASI, Pihak.TERLAPOR)
    with registry.uow() as uow:
        ubah_terlapor(uow, str(kiriman.nomor_berkas), Pihak.TERLAPOR, OTHER_UNIT, "Ditemukan kemudian.")
        uow.commit()
    surel = surel_surat(registry.uow, kiriman, muatan)
    assert surel is not None
    assert (surel.id, surel.kepada, surel.tembusan) == (
        kiriman.id,
        "terlapor@kemnaker.example",
        ("narahubung@itjen.example",),
    )
    assert surel.perihal == "Permintaan Klarifikasi (001/PL.02.01/III/2026)"
    assert surel.isi.startswith(
        "Terlampir surat nomor 001/PL.02.01/III/2026 tentang Permintaan Klarifikasi untuk berkas 0001/LM/III/2026."
    )
    assert "Melati" not in surel.isi
    assert surel.nama_lampiran == f"permintaan_klarifikasi-{muatan.id_surat[:8]}.pdf"
    assert surel.lampiran == cetakan(registry.uow, muatan.id_surat)
    assert len(registry.typesetter.printed) == 1


def test_who_is_in_copy_gets_his_mail_where_the_addressee_has_none(registry: MemoryRegistry) -> None:
    """The public has no address; Itjen, in copy, has."""
    kiriman, muatan = _waiting(registry, JenisSurat.PUBLIKASI, Pihak.PUBLIK)
    surel = surel_surat(registry.uow, kiriman, muatan)
    assert surel is not None
    assert (surel.kepada, surel.tembusan) == ("narahubung@itjen.example", ())
    assert len(registry.typesetter.printed) == 1


@pytest.mark.aturan("C-15")
def test_pemberitahuan_goes_to_who_speaks_for_the_institution_in_the_case(uow: UnitOfWork, nomor: str) -> None:
    hari = hari_ini(uow)
    delegasikan(
        uow,
        Pihak.ITJEN,
        jabatan="Inspektur Contoh",
        email="pengganti@itjen.example",
        nomor_surat="1/CONTOH",
        sejak=hari,
        sampai=hari.replace(month=12),
        pegawai="21",
        nomor_berkas=nomor,
    )
    for kunci, berkas in (("a", nomor), ("b", None)):
        beri_tahu(uow, kunci, berkas, "Perihal", "Isi.\n", kepada=Pihak.ITJEN)
    beri_tahu(uow, "c", None, "Perihal", "Isi.\n", kepada=Pihak.PUBLIK)
    beri_tahu(uow, "c", None, "Perihal lain", "Isi lain.\n", kepada=Pihak.PUBLIK)
    mailed = []
    for kunci in "abc":
        (kiriman,) = uow.kiriman.find(kunci=kunci)
        assert isinstance(kiriman.muatan, Pemberitahuan)
        mailed.append(surel_pemberitahuan(uow, kiriman, kiriman.muatan))
    first = mailed[0]
    assert first is not None
    assert (first.perihal, first.isi, first.tembusan, first.lampiran) == ("Perihal", "Isi.\n", (), None)
    assert [m and m.kepada for m in mailed] == ["pengganti@itjen.example", "narahubung@itjen.example", None]
