"""Data for tests of the exchange: who asks, over which channel, what is handed over."""

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.perjanjian.narahubung import pihak_lain
from pksbpmn.domain.pertukaran.kanal import JenisKanal
from pksbpmn.domain.pertukaran.pertukaran import JenisInformasi
from pksbpmn.usecases.berkas.alamat import narahubung_berlaku
from pksbpmn.usecases.pertukaran import kanal, pertukaran
from tests.process.matters import Matters

BERKAS = pertukaran.BerkasMasuk("register.csv", JenisInformasi.DATA, b"nomor;tanggal\n1;2\n", Klasifikasi.TERBATAS)


def email_of(matters: Matters, pihak: Pihak) -> str:
    """E-mail of the contact person in force."""
    with matters.app.uow() as uow:
        n = narahubung_berlaku(uow, pihak, matters.stage.now().date())
    assert n is not None
    return n.email


def ask_for_data(matters: Matters, nomor_berkas: str, dari: Pihak = Pihak.OMBUDSMAN) -> str:
    """Ask the other party; returns the number of the matter."""
    oleh = email_of(matters, dari)
    with matters.transaction() as uow:
        return pertukaran.minta(uow, dari, oleh, nomor_berkas, "pembuktian", ["register pelayanan"])


def kanal_of(matters: Matters, pihak: Pihak, *, terverifikasi: bool = True) -> str:
    """A channel of a party; its id."""
    with matters.transaction() as uow:
        id_kanal = kanal.tambah(uow, pihak, JenisKanal.ELEKTRONIK, "https://berbagi.contoh.example")
        if terverifikasi:
            kanal.verifikasi(uow, id_kanal, "1001")
        return id_kanal


def penyerahan(matters: Matters, dari: Pihak, id_kanal: str, **ubah: object) -> pertukaran.PenyerahanMasuk:
    """A complete transfer, but for what `ubah` says."""
    isi: dict[str, object] = {
        "oleh": email_of(matters, dari),
        "penerima": email_of(matters, pihak_lain(dari)),
        "id_kanal": id_kanal,
        "berkas": [BERKAS],
        "kelengkapan": {"register pelayanan": True},
        "sumber": "Register unit",
        "verifikator": "Auditor",
    }
    return pertukaran.PenyerahanMasuk(**(isi | ubah))  # type: ignore[arg-type]
