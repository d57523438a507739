"""Signing with the world outside: files, tokens, a remote service, a time stamp authority; two that start at once."""

import io
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from cryptography.hazmat.primitives import serialization
from pyhanko.pdf_utils.reader import PdfFileReader

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatSementara, PksError
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.surat.tanda_tangan import Keaslian, PenandaTangan
from pksbpmn.mail.local_mailbox import read_mail
from pksbpmn.registry import key_rotation
from pksbpmn.registry.relay import Relay
from pksbpmn.registry.tables import metadata
from pksbpmn.settings import Settings, Signing
from pksbpmn.signing import choose
from pksbpmn.signing.authority import EmbeddedAuthority
from pksbpmn.transport_security import refuse_plaintext
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.periksa import periksa
from pksbpmn.wiring import Application
from tests.integration.certificates import make_certificate
from tests.integration.conftest import StoppedClock
from tests.signing import Outsider, letter
from tests.signing_servers import NIK, PASSPHRASE, PASSWORD, USER, SigningService, serving, time_stamp_server

SEAL = PenandaTangan(Pihak.OMBUDSMAN)
PIN = "1234"
MODULES = ("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so")


@pytest.fixture
def outsider(clock: StoppedClock) -> Outsider:
    """An authority that the settings of a test trust."""
    return Outsider.new(clock.now())


@pytest.fixture
def settings(tmp_path: Path, outsider: Outsider) -> Callable[..., Settings]:
    """Settings that trust the outsider."""
    (tmp_path / "akar.pem").write_bytes(outsider.root_pem)

    def make(**more: Any) -> Settings:
        return Settings(_env_file=None, data_dir=tmp_path, signing_roots_file=tmp_path / "akar.pem", **more)

    return make


def test_two_that_start_at_once_make_one_authority(app: Application, clock: StoppedClock) -> None:
    with ThreadPoolExecutor(6) as pool:
        authorities = [EmbeddedAuthority(app.uow) for _ in range(6)]
        done = list(pool.map(lambda a: a.credentials(SEAL, clock.now()), authorities))
    assert len({c.signer.signing_cert.serial_number for c in done}) == 1
    with app.uow() as uow:
        assert sorted(s.kunci for s in uow.sertifikat.find()) == ["AKAR/1", "OMBUDSMAN/1"]


def test_keys_are_unreadable_at_rest_and_change_their_encryption(app: Application, clock: StoppedClock) -> None:
    EmbeddedAuthority(app.uow).credentials(SEAL, clock.now())
    t = metadata.tables["sertifikat"]
    raw = sa.table("sertifikat", sa.column("kunci_rahasia", sa.Text), sa.column("isi", sa.Text))

    def at_rest() -> str:
        with app.database.connect() as c:
            return str(c.execute(sa.select(raw)).all())

    before = at_rest()
    assert "PRIVATE" not in before
    assert "CERTIFICATE" not in before
    key_rotation.reseal_all(app.database, app.documents, app.vault)
    assert at_rest() != before
    with app.database.connect() as c:
        assert all("PRIVATE KEY" in k for k in c.execute(sa.select(t.c.kunci_rahasia)).scalars())


def test_the_mailed_letter_is_the_one_that_was_signed(
    app: Application, nomor: str, relay: Relay, tmp_path: Path
) -> None:
    with app.uow() as uow:
        terbit = surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
        uow.commit()
    relay.deliver()
    (pesan,) = [p for p in read_mail(tmp_path / "mailbox") if p.get_content_type() == "multipart/mixed"]
    (lampiran,) = pesan.iter_attachments()
    with app.uow() as uow:
        hasil = periksa(uow, lampiran.get_content())
    assert (hasil.keaslian, hasil.nomor, hasil.kode) == (Keaslian.ASLI, terbit.nomor, terbit.kode_verifikasi)
    (t,) = hasil.tanda_tangan
    assert t.waktu == app.clock.now()


def test_a_letter_waits_for_a_service_that_is_away(
    app: Application, nomor: str, relay: Relay, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is mailed unsigned; the row stays and the next try signs and mails."""
    with app.uow() as uow:
        terbit = surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
        uow.commit()

    def away(*_: object) -> bytes:
        raise GalatSementara("Layanan tanda tangan tidak menjawab.")

    with monkeypatch.context() as broken:
        broken.setattr(app._equipment.penyegel, "tanda_tangani", away)
        relay.deliver()
    with app.uow() as uow:
        (kiriman,) = uow.kiriman.find(jenis="SURAT")
        assert (kiriman.galat, uow.surat.get(terbit.id).hash_dokumen) == ("GalatSementara", None)
    assert read_mail(tmp_path / "mailbox") == []
    app.clock.advance(timedelta(minutes=10))  # type: ignore[attr-defined]
    relay.deliver()
    assert len(read_mail(tmp_path / "mailbox")) == 1


def test_pkcs12(app: Application, clock: StoppedClock, outsider: Outsider, settings: Callable[..., Settings]) -> None:
    folder = app.settings.data_dir / "p12"
    outsider.write_pkcs12(folder, "ombudsman", PIN)
    outsider.write_pkcs12(folder, "ketua-ombudsman", PIN, timedelta(days=20))
    chosen = settings(signing=Signing.PKCS12, signing_pkcs12_dir=folder, signing_pkcs12_password=PIN)
    penyegel = choose(chosen, app.uow)
    for oleh, named in (
        (SEAL, "ombudsman"),
        (PenandaTangan(Pihak.OMBUDSMAN, "Nama", "Ketua Ombudsman"), "ketua-ombudsman"),
    ):
        (t,) = penyegel.baca(penyegel.tanda_tangani(letter(), oleh, clock.now()), clock.now()).tanda_tangan
        assert (t.penanda, t.utuh, t.dipercaya) == (named, True, True)
    ends = penyegel.expiries(clock.now())
    assert (ends["ketua-ombudsman"] - clock.now()).days == 20
    assert set(ends) == {"ketua-ombudsman", "ombudsman"}
    with pytest.raises(PksError, match=r"itjen\.p12 tidak ada"):
        penyegel.tanda_tangani(letter(), PenandaTangan(Pihak.ITJEN), clock.now())
    with pytest.raises(PksError, match="sudah berakhir"):
        penyegel.tanda_tangani(letter(), SEAL, clock.now() + timedelta(days=400))
    wrong = settings(signing=Signing.PKCS12, signing_pkcs12_dir=folder, signing_pkcs12_password="bukan")  # noqa: S106
    with pytest.raises(PksError, match="tidak dapat dibuka"):
        choose(wrong, app.uow).tanda_tangani(letter(), SEAL, clock.now())


def test_letters_of_the_embedded_authority_stay_ours_under_another(
    app: Application, clock: StoppedClock, settings: Callable[..., Settings]
) -> None:
    signed = choose(settings(), app.uow).tanda_tangani(letter(), SEAL, clock.now())
    later = choose(settings(signing=Signing.PKCS12, signing_pkcs12_dir=Path(), signing_pkcs12_password=""), app.uow)
    assert later.baca(signed, clock.now()).tanda_tangan[0].dipercaya


@pytest.mark.parametrize(
    ("signing", "missing"),
    [
        (Signing.PKCS12, "SIGNING_PKCS12_DIR"),
        (Signing.PKCS11, "SIGNING_PKCS11_MODULE"),
        (Signing.REMOTE, "SIGNING_SERVICE_URL"),
    ],
)
def test_a_missing_setting_is_named(
    app: Application, settings: Callable[..., Settings], signing: Signing, missing: str
) -> None:
    with pytest.raises(PksError, match=f"PKSBPMN_SIGNING={signing} memerlukan PKSBPMN_{missing}"):
        choose(settings(signing=signing), app.uow)
    with pytest.raises(PksError, match="memerlukan PKSBPMN_SIGNING_ROOTS_FILE"):
        choose(Settings(_env_file=None, signing=signing), app.uow)


def test_time_stamps_make_it_b_lt(
    app: Application, clock: StoppedClock, outsider: Outsider, settings: Callable[..., Settings]
) -> None:
    with serving(time_stamp_server(outsider.time_stamper())) as url:
        penyegel = choose(settings(tsa_url=url), app.uow)
        signed = penyegel.tanda_tangani(letter(), SEAL, clock.now())
    naskah = penyegel.baca(signed, clock.now() + timedelta(days=3000))
    (t,) = naskah.tanda_tangan
    assert (t.utuh, t.dipercaya, t.cap_waktu) == (True, True, clock.now() + timedelta(minutes=1))
    assert not naskah.ditambahi, "the proof that follows the signature is part of it"
    store = PdfFileReader(io.BytesIO(signed)).root["/DSS"]
    assert len(store["/CRLs"]) == 1
    assert len(store["/Certs"]) >= 3
    with pytest.raises(GalatSementara, match="Cap waktu belum didapat"):
        penyegel.tanda_tangani(letter(), SEAL, clock.now())


def test_a_time_stamp_that_nobody_trusts_is_refused(
    app: Application, clock: StoppedClock, settings: Callable[..., Settings]
) -> None:
    stranger = Outsider.new(clock.now())
    with serving(time_stamp_server(stranger.time_stamper())) as url, pytest.raises(PksError, match="tidak terbukti"):
        choose(settings(tsa_url=url), app.uow).tanda_tangani(letter(), SEAL, clock.now())


@pytest.fixture
def remote(
    app: Application, outsider: Outsider, settings: Callable[..., Settings], tmp_path: Path
) -> Iterator[tuple[SigningService, Any]]:
    """The service, and who signs by it."""
    certificate = make_certificate(tmp_path)
    accounts = tmp_path / "akun.yaml"
    accounts.write_text(
        f"ombudsman: {{nik: '{NIK}', passphrase: {PASSPHRASE}}}\nitjen: {{nik: '{NIK}', passphrase: salah}}\n"
    )
    service = SigningService(outsider)
    with serving(service.app(), certificate) as url:
        chosen = settings(
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


def test_pkcs11(app: Application, clock: StoppedClock, settings: Callable[..., Settings], token: Path) -> None:
    def by(pin: str, label: str = "uji") -> Any:
        chosen = settings(
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
