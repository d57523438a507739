"""Whose certificates sign for each party: exactly these, never a part of a name (PKS Pasal 12; PP 71/2019 Pasal 60)."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

import yaml
from pydantic import TypeAdapter, ValidationError

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.surat.tanda_tangan import SubjekSertifikat
from pksbpmn.signing.holders import INSTITUTIONS

Subjects: TypeAlias = Mapping[Pihak, tuple[SubjekSertifikat, ...]]
SUBJECTS: Subjects = {pihak: (SubjekSertifikat(name),) for pihak, name in INSTITUTIONS.items()}
"""Those of the embedded authority."""
_FILE: TypeAdapter[dict[Pihak, tuple[SubjekSertifikat, ...]]] = TypeAdapter(dict[Pihak, tuple[SubjekSertifikat, ...]])


def load_subjects(path: Path | None) -> Subjects:
    """What the file adds to those of the embedded authority, which may have signed before; PksError for a wrong one."""
    if path is None:
        return SUBJECTS
    try:
        added = _FILE.validate_python(yaml.safe_load(path.read_text(encoding="utf-8")))
    except (OSError, yaml.YAMLError, ValidationError) as error:
        raise PksError(
            f"Subjek sertifikat para pihak tidak dapat dibaca ({type(error).__name__}).",
            "Isi PKSBPMN_SIGNING_SUBJECTS_FILE: tiap pihak dengan daftar organisasi dan unit.",
        ) from None
    subjects = {pihak: (*SUBJECTS[pihak], *added.get(pihak, ())) for pihak in SUBJECTS}
    if not set(subjects[Pihak.ITJEN]).isdisjoint(subjects[Pihak.OMBUDSMAN]):
        raise PksError("Satu subjek sertifikat disebut bagi kedua pihak.", "Periksa PKSBPMN_SIGNING_SUBJECTS_FILE.")
    return subjects


def require(pihak: Pihak, found: SubjekSertifikat, subjects: Subjects) -> None:
    """Refuse a certificate that is not this party's, with what it says and what is expected."""
    if found not in subjects[pihak]:
        raise PksError(
            f"Sertifikat ini bukan milik {pihak}: tertulis {found}; "
            f"diharapkan {' atau '.join(map(str, subjects[pihak]))}.",
            "Pakai sertifikat lembaga itu, atau isi subjeknya dalam PKSBPMN_SIGNING_SUBJECTS_FILE.",
        )
