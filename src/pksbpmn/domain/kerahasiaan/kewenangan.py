"""Who may see what: classes, roles, purposes (PKS Pasal 8; UU 14/2008; rules C-24). Denied unless allowed here.

The rules know nothing of the agreement's status, so they hold after it has ended (PKS-8.4-01).
"""

from collections.abc import Mapping
from types import MappingProxyType

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.names import CandidateGroup

KELAS_BAWAAN = Klasifikasi.SANGAT_RAHASIA
"""An item that nobody has classed is treated as the most restricted (PKS-8.1-01)."""

PIHAK_PERAN: Mapping[Peran, Pihak] = MappingProxyType(
    {p: Pihak.ITJEN if p in (Peran.NARAHUBUNG_ITJEN, Peran.AUDITOR_ITJEN) else Pihak.OMBUDSMAN for p in Peran}
)
"""The party that each role belongs to."""

PERAN_KELOMPOK: Mapping[CandidateGroup, Peran] = MappingProxyType(
    {
        CandidateGroup.ANGGOTA_OMBUDSMAN: Peran.ANGGOTA,
        CandidateGroup.INSPEKTUR_JENDERAL: Peran.AUDITOR_ITJEN,
        CandidateGroup.KEPALA_KEASISTENAN: Peran.PEMERIKSA,
        CandidateGroup.KETUA_OMBUDSMAN: Peran.KETUA,
        CandidateGroup.KONSILIATOR_MEDIATOR: Peran.MEDIATOR,
        CandidateGroup.KUSTODIAN: Peran.KUSTODIAN,
        CandidateGroup.NARAHUBUNG_OMBUDSMAN: Peran.NARAHUBUNG_OMBUDSMAN,
        CandidateGroup.PEMERIKSAAN: Peran.PEMERIKSA,
        CandidateGroup.PENERIMAAN_VERIFIKASI: Peran.VERIFIKASI,
        CandidateGroup.PPID: Peran.PPID,
        CandidateGroup.RAPAT_PLENO: Peran.ANGGOTA,
        CandidateGroup.RESOLUSI_MONITORING: Peran.RESOLUSI,
        CandidateGroup.SEKRETARIAT_ITJEN: Peran.NARAHUBUNG_ITJEN,
    }
)
"""As what an officer of a group stands in the journal."""

PERAN_ANGGOTA: Mapping[CandidateGroup, frozenset[Peran]] = MappingProxyType(
    {k: frozenset({p}) for k, p in PERAN_KELOMPOK.items()}
    | {CandidateGroup.KONSILIATOR_MEDIATOR: frozenset({Peran.KONSILIATOR, Peran.MEDIATOR})}
)
"""The roles that a group gives its members."""

PERAN_PENUGASAN = frozenset(
    {
        Peran.VERIFIKASI,
        Peran.PEMERIKSA,
        Peran.RESOLUSI,
        Peran.KONSILIATOR,
        Peran.MEDIATOR,
        Peran.AUDITOR_ITJEN,
        Peran.PEMILIK_PROSES,
    }
)
"""The roles that an assignment in a case gives as well: no office, and none that opens what is hidden (REG-I-04)."""


def dapat_ditugaskan(peran: Peran, pihak: Pihak) -> bool:
    """Whether an assignment gives this role to an officer of this house."""
    return peran in PERAN_PENUGASAN and PIHAK_PERAN[peran] is pihak


BACA_SAMPAI: Mapping[Peran, Klasifikasi] = MappingProxyType(
    {
        Peran.VERIFIKASI: Klasifikasi.RAHASIA,
        Peran.PEMERIKSA: Klasifikasi.SANGAT_RAHASIA,
        Peran.RESOLUSI: Klasifikasi.RAHASIA,
        Peran.KONSILIATOR: Klasifikasi.RAHASIA,
        Peran.MEDIATOR: Klasifikasi.RAHASIA,
        Peran.ANGGOTA: Klasifikasi.SANGAT_RAHASIA,
        Peran.KETUA: Klasifikasi.SANGAT_RAHASIA,
        Peran.KUSTODIAN: Klasifikasi.SANGAT_RAHASIA,
        Peran.PPID: Klasifikasi.SANGAT_RAHASIA,
        Peran.NARAHUBUNG_OMBUDSMAN: Klasifikasi.RAHASIA,
        Peran.NARAHUBUNG_ITJEN: Klasifikasi.RAHASIA,
        Peran.AUDITOR_ITJEN: Klasifikasi.TERBATAS,
        Peran.PEMILIK_PROSES: Klasifikasi.BIASA,
    }
)
"""The most restricted class that a role may read (C-24, PKS-8.2-01)."""

EKSPOR_SAMPAI: Mapping[Peran, Klasifikasi] = MappingProxyType(
    {
        Peran.PEMERIKSA: Klasifikasi.RAHASIA,
        Peran.ANGGOTA: Klasifikasi.RAHASIA,
        Peran.KETUA: Klasifikasi.RAHASIA,
        Peran.PPID: Klasifikasi.SANGAT_RAHASIA,
        Peran.NARAHUBUNG_OMBUDSMAN: Klasifikasi.TERBATAS,
        Peran.NARAHUBUNG_ITJEN: Klasifikasi.TERBATAS,
    }
)
"""The most restricted class that a role may take out; other roles take nothing out."""

LIHAT_IDENTITAS = frozenset({Peran.VERIFIKASI, Peran.PEMERIKSA, Peran.ANGGOTA, Peran.KETUA, Peran.KUSTODIAN})
"""Roles that see an open complainant's identity. A hidden one needs the custodian's grant as well (REG-I-04)."""

_URUTAN = list(Klasifikasi)


def sebab_ditolak(  # noqa: PLR0913, PLR0917 - the facts of one access
    tindakan: Tindakan, peran: Peran, pihak: Pihak, kelas: Klasifikasi, tujuan: str, tujuan_butir: str
) -> str | None:
    """Why this access is denied, or None where it is allowed (PKS-8.2-01, PKS-8.3-01)."""
    if PIHAK_PERAN[peran] is not pihak:
        return f"peran {peran} bukan peran {pihak}"
    if tujuan.strip().casefold() != tujuan_butir.strip().casefold():
        return "tujuannya berbeda dari tujuan data itu"
    batas = (BACA_SAMPAI if tindakan is Tindakan.BACA else EKSPOR_SAMPAI).get(peran)
    if batas is None or _URUTAN.index(kelas) > _URUTAN.index(batas):
        return f"peran {peran} tidak berwenang atas kelas {kelas}"
    return None
