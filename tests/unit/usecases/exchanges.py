"""An exchange of data as it is begun and handed over."""

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.pertukaran.kanal import JenisKanal
from pksbpmn.domain.pertukaran.pertukaran import JenisInformasi
from pksbpmn.usecases.pertukaran import kanal, pertukaran
from pksbpmn.usecases.pertukaran.pertukaran import BerkasMasuk, PenyerahanMasuk
from pksbpmn.usecases.ports import UnitOfWork
from tests.unit.usecases.cases import NARAHUBUNG_ITJEN, NARAHUBUNG_OMBUDSMAN

TUJUAN = "pembuktian"


def begun(uow: UnitOfWork, nomor: str, oleh: str = NARAHUBUNG_OMBUDSMAN) -> str:
    """The Ombudsman has asked Itjen for data in this case; the matter's number."""
    return pertukaran.minta(uow, Pihak.OMBUDSMAN, oleh, nomor, TUJUAN, ["register"])


def verified(uow: UnitOfWork, pihak: Pihak = Pihak.ITJEN) -> str:
    """Id of a verified channel of this party."""
    id_kanal = kanal.tambah(uow, pihak, JenisKanal.ELEKTRONIK, "data@pihak.example")
    kanal.verifikasi(uow, id_kanal, "77")
    return id_kanal


def item(nama: str = "register.csv", isi: bytes = b"a;b\n") -> BerkasMasuk:
    """One file of data."""
    return BerkasMasuk(nama=nama, jenis=JenisInformasi.DATA, isi=isi)


def transfer(id_kanal: str, *berkas: BerkasMasuk, oleh: str = NARAHUBUNG_ITJEN) -> PenyerahanMasuk:
    """Itjen hands over these files, or one; all checks are kept."""
    return PenyerahanMasuk(
        oleh=oleh,
        penerima=NARAHUBUNG_OMBUDSMAN,
        id_kanal=id_kanal,
        berkas=berkas or (item(),),
        kelengkapan={"register": True},
        sumber=" SIMADU ",
        verifikator=" 88 ",
    )
