"""Attack: what is kept between two signatures (a certificate, the room for a signature) must not outlive its truth."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from asn1crypto import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.serialization import pkcs12

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.surat.tanda_tangan import PenandaTangan
from pksbpmn.settings import Settings, Signing
from pksbpmn.signing import choose
from pksbpmn.signing.authority import EmbeddedAuthority
from pksbpmn.signing.certificates import Issued
from pksbpmn.wiring import Application
from tests.integration.conftest import StoppedClock
from tests.signing import Outsider, letter

SEAL, OF_ITJEN = PenandaTangan(Pihak.OMBUDSMAN), PenandaTangan(Pihak.ITJEN)
PIN = "1234"


def _certificate(authority: EmbeddedAuthority, who: PenandaTangan, moment: datetime) -> x509.Certificate:
    found = authority.credentials(who, moment).signer.signing_cert
    assert found is not None
    return found


@pytest.mark.parametrize("who", [SEAL, PenandaTangan(Pihak.OMBUDSMAN, "Nama", "Ketua Ombudsman")])
def test_a_certificate_that_another_process_ended_signs_nothing_more(
    app: Application, clock: StoppedClock, who: PenandaTangan
) -> None:
    """`kunci putar` elsewhere: who could open the old key could sign with it, so nobody does."""
    here, elsewhere = EmbeddedAuthority(app.uow), EmbeddedAuthority(app.uow)

    def serial(authority: EmbeddedAuthority) -> int:
        return int(_certificate(authority, who, clock.now()).serial_number)

    before = serial(here)
    assert serial(here) == before
    assert elsewhere.renew(clock.now()) == 2
    after = serial(here)
    assert after != before
    assert serial(elsewhere) == after


def test_a_certificate_is_followed_by_another_before_it_ends_and_back_again_with_the_clock(
    app: Application, clock: StoppedClock
) -> None:
    authority, began = EmbeddedAuthority(app.uow), clock.now()
    ahead = began + timedelta(days=1200)
    first = _certificate(authority, SEAL, began)
    assert _certificate(authority, SEAL, ahead).serial_number != first.serial_number
    for moment in (began, ahead):
        found = _certificate(authority, SEAL, moment)
        assert found.not_valid_before <= moment < found.not_valid_after


def _write(folder: Path, own: Issued, *chain: Issued) -> None:
    protection = serialization.BestAvailableEncryption(PIN.encode())
    others = [c.certificate for c in chain]
    folder.mkdir(exist_ok=True)
    (folder / "ombudsman.p12").write_bytes(
        pkcs12.serialize_key_and_certificates(b"ombudsman", own.key, own.certificate, others, protection)
    )


def test_a_certificate_file_that_was_exchanged_signs_at_once(
    app: Application, clock: StoppedClock, outsider: Outsider, trusting: Callable[..., Settings]
) -> None:
    """Another certificate, or the same with a longer chain: the room that the first signature needed is no rule."""
    folder = app.settings.data_dir / "p12"
    penyegel = choose(trusting(signing=Signing.PKCS12, signing_pkcs12_dir=folder, signing_pkcs12_password=PIN), app.uow)
    for own in (outsider.issue("satu"), outsider.issue("dua")):
        for more in (0, 12):
            _write(folder, own, outsider.root, *(Outsider.new(clock.now()).root for _ in range(more)))
            signed = penyegel.tanda_tangani(letter(), SEAL, clock.now())
            (t,) = penyegel.baca(signed, clock.now()).tanda_tangan
            assert (t.penanda in {"satu", "dua"}, t.utuh, t.dipercaya) == (True, True, True)


@pytest.mark.parametrize("days", [-2, 400])
def test_a_certificate_signs_only_while_it_is_valid(
    app: Application, clock: StoppedClock, outsider: Outsider, trusting: Callable[..., Settings], days: int
) -> None:
    folder = app.settings.data_dir / "p12"
    penyegel = choose(trusting(signing=Signing.PKCS12, signing_pkcs12_dir=folder, signing_pkcs12_password=PIN), app.uow)
    _write(folder, outsider.issue("ombudsman"), outsider.root)
    moment = clock.now() + timedelta(days=days)
    with pytest.raises(PksError, match=r"belum berlaku|sudah berakhir"):
        penyegel.tanda_tangani(letter(), SEAL, moment)


def test_two_who_sign_at_once_are_not_mixed(app: Application, clock: StoppedClock) -> None:
    penyegel = choose(app.settings, app.uow)
    page = letter()
    officers = [PenandaTangan(Pihak.OMBUDSMAN, f"Nama {n}", "Kepala Keasistenan") for n in range(3)]
    signers = [SEAL, OF_ITJEN, *officers] * 4
    for who in signers[:5]:
        penyegel.tanda_tangani(page, who, clock.now())

    def signed(who: PenandaTangan) -> str:
        read = penyegel.baca(penyegel.tanda_tangani(page, who, clock.now()), clock.now())
        (one,) = read.tanda_tangan
        assert (one.utuh, one.dipercaya, read.ditambahi) == (True, True, False)
        return one.penanda

    with ThreadPoolExecutor(4) as threads:
        names = list(threads.map(signed, signers))
    for who, name in zip(signers, names, strict=True):
        assert name == (who.sebutan if not who.segel else name)
        assert ("Inspektorat" in name) == (who is OF_ITJEN)
