"""Attack: a certificate of the same ministry, or one with a part of its name, signs for the other house."""

from datetime import datetime
from pathlib import Path

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.surat.tanda_tangan import PenandaTangan, SubjekSertifikat
from pksbpmn.signing.pades import Credentials, sign
from pksbpmn.signing.penyegel import PadesPenyegel
from pksbpmn.signing.subjects import load_subjects
from pksbpmn.signing.trust import der
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.periksa import periksa
from tests.fakes import MemoryRegistry
from tests.signing import ITJEN, OMBUDSMAN, Outsider, letter
from tests.unit.usecases.cases import open_case

MINISTRY = "Kementerian Ketenagakerjaan"
NOT_ITS = (MINISTRY, "Inspektorat Jenderal", f"{ITJEN} ", f"{ITJEN} Perwakilan", ITJEN.upper(), OMBUDSMAN, "")


@pytest.fixture
def registry() -> MemoryRegistry:
    return MemoryRegistry()


class _Keys:
    """One key, of this organisation."""

    def __init__(self, authority: Outsider, organisation: str) -> None:
        self._authority, self._organisation = authority, organisation

    def credentials(self, _oleh: PenandaTangan, _waktu: datetime) -> Credentials:
        return self._authority.credentials("Inspektur Contoh", self._organisation)

    def expiries(self, _waktu: datetime) -> dict[str, datetime]:
        return {}


def _penyegel(authority: Outsider, organisation: str) -> PadesPenyegel:
    return PadesPenyegel(_Keys(authority, organisation), lambda: [der(authority.root.certificate)])


@pytest.mark.parametrize("organisation", [o for o in NOT_ITS if o])
def test_another_certificate_of_the_ministry_signs_for_itjen(registry: MemoryRegistry, organisation: str) -> None:
    now = registry.clock.now()
    with pytest.raises(PksError) as caught:
        _penyegel(Outsider.new(now), organisation).tanda_tangani(letter(), PenandaTangan(Pihak.ITJEN), now)
    assert caught.value.pesan == (
        f'Sertifikat ini bukan milik ITJEN: tertulis O="{organisation}"; diharapkan O="{ITJEN}".'
    )


def test_its_own_certificate_signs_for_itjen(registry: MemoryRegistry) -> None:
    now = registry.clock.now()
    penyegel = _penyegel(Outsider.new(now), ITJEN)
    (t,) = penyegel.baca(penyegel.tanda_tangani(letter(), PenandaTangan(Pihak.ITJEN), now), now).tanda_tangan
    assert (t.subjek, t.dipercaya) == (SubjekSertifikat(ITJEN), True)


@pytest.mark.parametrize(("second", "proved"), [(ITJEN, True), (MINISTRY, False), (f"{ITJEN} Perwakilan", False)])
def test_what_both_sign_counts_with_any_two_organisations(registry: MemoryRegistry, second: str, proved: bool) -> None:
    now = registry.clock.now()
    authority = Outsider.new(now)
    registry.penyegel = _penyegel(authority, second)  # type: ignore[assignment]
    with registry.uow() as uow:
        s = surat.terbitkan(uow, open_case(uow), JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
        s.jenis = JenisSurat.ADENDUM
        pdf = letter(JenisSurat.ADENDUM, s.kode_verifikasi)
        for organisation in (OMBUDSMAN, second):
            pdf = sign(pdf, authority.credentials("Pejabat Contoh", organisation), now)
        s.hash_dokumen = uow.documents.name_of(pdf)
        said = periksa(uow, pdf).sebab
    if proved:
        assert said == "Persis naskah yang diterbitkan, dengan tanda tangan kedua PIHAK yang terbukti."
    else:
        assert "bukan dengan tanda tangan ITJEN" in said
        assert f'O="{second}"' in said
        assert f'diharapkan O="{ITJEN}".' in said


def test_the_unit_that_the_settings_name_is_asked_for_too(registry: MemoryRegistry, tmp_path: Path) -> None:
    file = tmp_path / "subjek.yaml"
    file.write_text(f"ITJEN: [{{organisasi: {MINISTRY}, unit: Inspektorat Jenderal}}]", encoding="utf-8")
    itjen = load_subjects(file)[Pihak.ITJEN]
    assert SubjekSertifikat(MINISTRY, "Inspektorat Jenderal") in itjen
    assert SubjekSertifikat(MINISTRY) not in itjen
    for wrong in ("ITJEN: [x]", "TETANGGA: [{organisasi: X}]", f"ITJEN: [{{organisasi: {OMBUDSMAN}}}]"):
        file.write_text(wrong, encoding="utf-8")
        with pytest.raises(PksError, match="ubjek sertifikat"):
            load_subjects(file)
