"""Signing where the key is not ours to hold: a remote service, a token."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatSementara, PksError
from pksbpmn.domain.surat.tanda_tangan import PenandaTangan
from pksbpmn.settings import Settings, Signing
from pksbpmn.signing import choose
from pksbpmn.transport_security import refuse_plaintext
from pksbpmn.wiring import Application
from tests.integration.certificates import make_certificate
from tests.integration.conftest import StoppedClock
from tests.signing import Outsider, letter
from tests.signing_servers import NIK, PASSPHRASE, PASSWORD, USER, SigningService, serving

SEAL = PenandaTangan(Pihak.OMBUDSMAN)
PIN = "1234"
MODULES = ("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so")


@pytest.fixture
def remote(
    app: Application, outsider: Outsider, trusting: Callable[..., Settings], tmp_path: Path
) -> Iterator[tuple[SigningService, Any]]:
    """The service, and who signs by it."""
    certificate = make_certificate(tmp_path)
    accounts = tmp_path / "akun.yaml"
    accounts.write_text(
        f"ombudsman: {{nik: '{NIK}', passphrase: {PASSPHRASE}}}\nitjen: {{nik: '{NIK}', passphrase: salah}}\n"
    )
    service = SigningService(outsider)
    with serving(service.app(), certificate) as url:
        chosen = trusting(
            signing=Signing.REMOTE,
            signing_service_url=url,
            signing_service_user=USER,
            signing_service_password=PASSWORD,
            signing_service_accounts_file=accounts,
            signing_service_ca_file=certificate,
        )
        yield service, choose(chosen, app.uow)


def test_a_remote_service_signs(remote: tuple[SigningService, Any], clock: StoppedClock) -> None:
    service, penyegel = remote
    printed = letter()
    signed = penyegel.tanda_tangani(printed, SEAL, clock.now())
    assert signed.startswith(printed)
    (t,) = penyegel.baca(signed, clock.now()).tanda_tangan
    assert (t.penanda, t.utuh, t.dipercaya) == ("Pejabat Contoh", True, True)
    assert service.calls[0]["signatureProperties"] == [{"tampilan": "INVISIBLE"}]


def test_a_remote_service_that_is_away_is_tried_again_later(
    remote: tuple[SigningService, Any], clock: StoppedClock
) -> None:
    service, penyegel = remote
    service.away = 1
    with pytest.raises(GalatSementara, match="status 503"):
        penyegel.tanda_tangani(letter(), SEAL, clock.now())
    assert penyegel.tanda_tangani(letter(), SEAL, clock.now())


def test_nobody_answers(remote: tuple[SigningService, Any], clock: StoppedClock) -> None:
    _, penyegel = remote
    penyegel._client.base_url = "https://127.0.0.1:9"
    penyegel._pause = 0.01
    with pytest.raises(GalatSementara, match="ConnectError"):
        penyegel.tanda_tangani(letter(), SEAL, clock.now())


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        ("unsigned", "bukan naskah yang dikirim"),
        ("another", "bukan naskah yang dikirim"),
        ("stranger", "bukan naskah yang dikirim"),
        ("words", "tidak dipahami"),
        ("html", "tidak dipahami"),
    ],
)
def test_a_wrong_answer_of_the_service_is_refused(
    remote: tuple[SigningService, Any], clock: StoppedClock, spoil: str, said: str
) -> None:
    service, penyegel = remote
    service.spoil = spoil
    with pytest.raises(PksError, match=said):
        penyegel.tanda_tangani(letter(), SEAL, clock.now())


def test_a_refusal_of_the_service_tells_no_secret(remote: tuple[SigningService, Any], clock: StoppedClock) -> None:
    _, penyegel = remote
    with pytest.raises(PksError, match=r"menolak \(status 400\)") as refusal:
        penyegel.tanda_tangani(letter(), PenandaTangan(Pihak.ITJEN), clock.now())
    assert not isinstance(refusal.value, GalatSementara)
    assert NIK not in str(refusal.value)
    with pytest.raises(PksError, match="Tidak ada akun penanda tangan ketua"):
        penyegel.tanda_tangani(letter(), PenandaTangan(Pihak.OMBUDSMAN, jabatan="Ketua"), clock.now())


def test_the_service_is_not_spoken_to_in_plain_text() -> None:
    with pytest.raises(PksError, match=r"Naskah akan dikirim ke tte\.example tanpa TLS"):
        refuse_plaintext(Settings(_env_file=None, signing_service_url="http://tte.example"))
    refuse_plaintext(Settings(_env_file=None, signing_service_url="https://tte.example"))
    refuse_plaintext(Settings(_env_file=None, signing_service_url="http://tte.example", allow_plaintext=True))


@pytest.fixture
def token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, outsider: Outsider) -> Path:
    """A token in software with the key `ombudsman`; returns its library."""
    module = next((Path(m) for m in MODULES if Path(m).exists()), None)
    if module is None or shutil.which("softhsm2-util") is None:
        pytest.skip("SoftHSM is not installed (package softhsm2)")
    config = tmp_path / "softhsm2.conf"
    (tmp_path / "token").mkdir()
    config.write_text(f"directories.tokendir = {tmp_path / 'token'}\nlog.level = ERROR\n")
    monkeypatch.setenv("SOFTHSM2_CONF", str(config))
    subprocess.run(
        ["softhsm2-util", "--init-token", "--free", "--label", "uji", "--pin", PIN, "--so-pin", "5678"],  # noqa: S607
        check=True,
        env=os.environ,
        stdout=subprocess.DEVNULL,
    )
    _fill(module, outsider)
    return module


def _fill(module: Path, outsider: Outsider) -> None:
    import pkcs11  # noqa: PLC0415
    from pkcs11.util.ec import decode_ec_private_key  # noqa: PLC0415
    from pkcs11.util.x509 import decode_x509_certificate  # noqa: PLC0415

    own = outsider.issue("Segel Contoh")
    library = pkcs11.lib(str(module))
    library.reinitialize()  # it was opened before this token was made
    found = library.get_token(token_label="uji")  # noqa: S106 - its name
    key = own.key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    )
    common = {pkcs11.Attribute.LABEL: "ombudsman", pkcs11.Attribute.TOKEN: True, pkcs11.Attribute.ID: b"1"}
    certificate = own.certificate.public_bytes(serialization.Encoding.DER)
    with found.open(rw=True, user_pin=PIN) as session:
        session.create_object(decode_ec_private_key(key) | common | {pkcs11.Attribute.SIGN: True})
        session.create_object(decode_x509_certificate(certificate) | common)


def test_pkcs11(app: Application, clock: StoppedClock, trusting: Callable[..., Settings], token: Path) -> None:
    def by(pin: str, label: str = "uji") -> Any:
        chosen = trusting(
            signing=Signing.PKCS11, signing_pkcs11_module=token, signing_pkcs11_token=label, signing_pkcs11_pin=pin
        )
        return choose(chosen, app.uow)

    with pytest.raises(GalatSementara, match="NoSuchToken"):
        by(PIN, "lain").tanda_tangani(letter(), SEAL, clock.now())
    wrong = by("0000")
    for _ in range(20):  # a token locks itself after a few wrong PINs: only the first reached it
        with pytest.raises(PksError, match="PIN token ditolak"):
            wrong.tanda_tangani(letter(), SEAL, clock.now())
    penyegel = by(PIN)
    for _ in range(2):
        signed = penyegel.tanda_tangani(letter(), SEAL, clock.now())
        (t,) = penyegel.baca(signed, clock.now()).tanda_tangan
        assert (t.penanda, t.utuh, t.dipercaya) == ("Segel Contoh", True, True)
    assert (penyegel.expiries(clock.now())["ombudsman"] - clock.now()).days == 365
    with pytest.raises(PksError, match="Token tidak memuat sertifikat itjen"):
        penyegel.tanda_tangani(letter(), PenandaTangan(Pihak.ITJEN), clock.now())
