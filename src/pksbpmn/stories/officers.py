"""The officers of a demonstration: two for each group, so that nobody has to pass what he wrote himself."""

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.pertukaran.kanal import JenisKanal
from pksbpmn.names import CandidateGroup as G
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.berkas.alamat import narahubung_berlaku, surel_terverifikasi
from pksbpmn.usecases.pertukaran import kanal
from pksbpmn.usecases.ports import UnitOfWork, hari_ini

_OF_ITJEN = (G.INSPEKTUR_JENDERAL, G.SEKRETARIAT_ITJEN)
_OFFICES = {
    G.ANGGOTA_OMBUDSMAN: "Anggota Ombudsman Republik Indonesia",
    G.INSPEKTUR_JENDERAL: "Inspektur Jenderal",
    G.KEPALA_KEASISTENAN: "Kepala Keasistenan Utama",
    G.KETUA_OMBUDSMAN: "Ketua Ombudsman Republik Indonesia",
    G.PPID: "Pejabat Pelindungan Data Pribadi",
    G.SEKRETARIAT_ITJEN: "Sekretaris Inspektorat Jenderal",
}


def writer(group: str) -> int:
    """Staff number of who writes in this group."""
    return 1000 + 10 * list(G).index(G(group)) + 1


def second(group: str) -> int:
    """Staff number of who checks or signs in this group."""
    return writer(group) + 1


def verify_mail(uow: UnitOfWork) -> None:
    """Let an officer vouch for the e-mail address of Itjen's contact person (PKS Pasal 5(4)), once."""
    person = narahubung_berlaku(uow, Pihak.ITJEN, hari_ini(uow))
    if person is not None and not surel_terverifikasi(uow, Pihak.ITJEN, person.email):
        id_kanal = kanal.tambah(uow, Pihak.ITJEN, JenisKanal.ELEKTRONIK, person.email)
        kanal.verifikasi(uow, id_kanal, str(second(G.NARAHUBUNG_OMBUDSMAN)))


def register(uow: UnitOfWork) -> None:
    """Enter those of them who are not entered yet."""
    known = {p.nomor for p in uow.pegawai.find()}
    for group in G:
        for number in (n for n in (writer(group), second(group)) if str(n) not in known):
            pegawai.catat(
                uow,
                str(number),
                nama=f"Pegawai Contoh {number}",
                jabatan=_OFFICES.get(group, "Asisten Ombudsman"),
                pihak=Pihak.ITJEN if group in _OF_ITJEN else Pihak.OMBUDSMAN,
                kelompok=(group,),
            )
